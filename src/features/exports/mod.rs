//! Lists to take away: the top ideas as CSV or JSON, for the page and for the command line.

pub mod cells;
pub mod formats;
pub mod pages;
pub mod permits;
pub mod row;

use std::collections::HashMap;

use crate::features::fields::{self, Field};
use crate::features::ideas::lists::{self, Wanted};
use crate::features::ideas::store::co_authors_among;
use crate::features::questions;
use crate::features::questions::store::Which;
use crate::platform::access::Permit;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::IdeaId;

pub use formats::Format;
pub use permits::ExportIdeas;
pub use row::Row;

/// How many ideas are taken unless somebody says otherwise.
pub const TOP: usize = 10;
/// Of how many ideas one statement reads who signs them.
const SIGNED: usize = 500;
/// How many ideas can be taken at once.
pub const MOST: usize = 100_000;

/// The `n` most wanted visible ideas of a question, at most [`MOST`], with what they answer: five statements, and one
/// for each 500 ideas, of who signs them. Links begin
/// with `base_url`.
///
/// # Errors
/// Those of the database.
pub fn top(permit: &Permit<ExportIdeas>, tx: &mut ReadTx<'_>, n: usize, base_url: &str) -> Result<Vec<Row>> {
    let lines = lists::list(tx, &Wanted::top(permit.question, n.min(MOST)))?;
    let mut signers = HashMap::new();
    for some in lines.chunks(SIGNED) {
        let ids: Vec<IdeaId> = some.iter().map(|line| line.id).collect();
        signers.extend(co_authors_among(tx, &ids)?);
    }
    let original = questions::read(tx, Which::Id(permit.question))?.question.language;
    let asked = fields::store::of_question(tx, permit.question)?;
    let told = fields::store::answers_to(tx, permit.question)?;
    let answers = |idea| {
        let answer = |field: &Field| told.get(&(idea, field.id)).cloned().unwrap_or_default();
        asked.iter().map(|field| (field.texts_for(original, original).label, answer(field))).collect()
    };
    Ok(lines
        .into_iter()
        .zip(1..)
        .map(|(line, rank)| {
            let answers = answers(line.id);
            let names = signers.get(&line.id).map_or(&[][..], Vec::as_slice);
            Row { answers, ..Row::new(line, names, rank, base_url) }
        })
        .collect())
}
