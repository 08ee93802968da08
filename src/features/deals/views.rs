//! The deal as pages show it.

use serde::Serialize;

use super::store;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Language, QuestionId};

/// The deal of a question for one reader.
#[derive(Debug, Clone, Serialize)]
pub struct DealView {
    /// The number of its version: what the checkbox sends.
    pub number: i64,
    /// From which age, in years.
    pub minimum_age: Option<i64>,
    /// Who may use what is contributed, and how: line by line.
    pub may_use: Vec<String>,
    /// What can be earned: line by line.
    pub earns: Vec<String>,
    /// The language in which it speaks to this reader.
    pub language_shown: Language,
    /// When this version was offered.
    pub at: Moment,
    /// Whether the reader agreed to this version.
    pub is_accepted: bool,
    /// Whether the reader agreed to an earlier version alone.
    pub is_changed: bool,
}

/// The deal of a question for the reader, if there is one: three statements at most.
///
/// # Errors
/// Those of the database.
pub fn for_reader(tx: &mut ReadTx<'_>, question: QuestionId, language: Language) -> Result<Option<DealView>> {
    let Some(deal) = store::current(tx, question)? else { return Ok(None) };
    let agreed = match tx.actor().person_id() {
        Some(person) => store::accepted_number(tx, question, person)?,
        None => None,
    };
    let (language_shown, terms) = deal.terms_for(language);
    Ok(Some(DealView {
        number: deal.number,
        minimum_age: deal.minimum_age,
        may_use: lines(&terms.may_use),
        earns: lines(&terms.earns),
        language_shown,
        at: deal.at,
        is_accepted: agreed == Some(deal.number),
        is_changed: agreed.is_some_and(|number| number < deal.number),
    }))
}

/// The lines of a text that say something.
pub(crate) fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
