//! Lists to take away: the top ideas as CSV or JSON, for the page and for the command line.

pub mod cells;
pub mod formats;
pub mod pages;
pub mod permits;
pub mod row;

use crate::features::ideas::lists::{self, Wanted};
use crate::platform::access::Permit;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;

pub use formats::Format;
pub use permits::ExportIdeas;
pub use row::Row;

/// How many ideas are taken unless somebody says otherwise.
pub const TOP: usize = 10;
/// How many ideas can be taken at once.
pub const MOST: usize = 100_000;

/// The `n` most wanted visible ideas of a question, at most [`MOST`]: one statement. Links begin with `base_url`.
///
/// # Errors
/// Those of the database.
pub fn top(permit: &Permit<ExportIdeas>, tx: &mut ReadTx<'_>, n: usize, base_url: &str) -> Result<Vec<Row>> {
    let lines = lists::list(tx, &Wanted::top(permit.question, n.min(MOST)))?;
    Ok(lines.into_iter().zip(1..).map(|(line, rank)| Row::new(line, rank, base_url)).collect())
}
