//! The files that prove themselves, of a tally and of all rulings, read from the database portion by portion: they may be
//! long, and are never held whole.

use serde::Serialize;

use super::permits::{TakeRulings, TakeTally};
use super::record::{Batch, FORM, Head, Line, RulingsHead, RulingsLine};
use super::ruling::is_ruling;
use super::{rules, store};
use crate::platform::access::Permit;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, Result};
use crate::platform::id::QuestionId;

/// How many seals are read at once.
pub const PORTION: i64 = 8;

/// A file on its way.
pub trait Portions {
    /// The next lines; `None` at the end.
    ///
    /// # Errors
    /// Those of the database.
    fn next(&mut self, tx: &mut ReadTx<'_>) -> Result<Option<String>>;
}

/// The file of a tally on its way.
#[derive(Debug, Clone)]
pub struct TallyFile {
    question: QuestionId,
    made_at: Moment,
    is_open: bool,
    batches: i64,
    written: i64,
}

impl TallyFile {
    /// Begins a file; the first lines. While voting goes on it holds nothing but roots and chains.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when votes wait for their seal yet: a minute at most.
    pub fn begin(permit: &Permit<TakeTally>, tx: &mut ReadTx<'_>, title: String) -> Result<(Self, String)> {
        let question = &permit.question;
        let is_open = rules::is_over(question, tx.now());
        if is_open && store::tally::waits(tx, question.id)? {
            return Err(Error::Unavailable("votes wait for their seal".into()));
        }
        let made_at = store::tally::made_at(tx, question.id)?;
        let batches = store::newest(tx)?.map_or(0, |newest| newest.number);
        let key = store::key_of(tx, question.id)?.unwrap_or_default();
        let head = Head {
            form: FORM,
            question: question.code.to_string(),
            title,
            made_at: made_at.0,
            budget: question.ballot.budget,
            per_idea: question.ballot.per_idea,
            key: is_open.then(|| key.to_string()),
            batches,
        };
        let mut text = String::new();
        push(&mut text, &Line::Tally(head))?;
        for idea in if is_open { store::tally::published(tx, question.id)? } else { Vec::new() } {
            push(&mut text, &Line::Idea(idea))?;
        }
        Ok((Self { question: question.id, made_at, is_open, batches, written: 0 }, text))
    }
}

impl Portions for TallyFile {
    fn next(&mut self, tx: &mut ReadTx<'_>) -> Result<Option<String>> {
        let portion = store::seals_after(tx, self.written, PORTION.min(self.batches - self.written))?;
        let Some(last) = portion.last() else { return Ok(None) };
        self.written = last.number;
        let mut text = String::new();
        for seal in portion {
            let has_leaves = self.is_open && seal.sealed_at >= self.made_at;
            let leaves = has_leaves.then(|| store::leaves_between(tx, seal.first, seal.last)).transpose()?;
            let batch = Batch::of(&seal, leaves.as_deref(), |leaf| leaf.question == Some(self.question));
            push(&mut text, &Line::Batch(batch))?;
        }
        Ok(Some(text))
    }
}

/// The file of all sealed rulings on its way.
#[derive(Debug, Clone)]
pub struct RulingsFile {
    batches: i64,
    written: i64,
}

impl RulingsFile {
    /// Begins a file; the first lines: how many rulings of each sort the open books count, of those that are sealed.
    ///
    /// # Errors
    /// Those of the database.
    pub fn begin(_permit: &Permit<TakeRulings>, tx: &mut ReadTx<'_>) -> Result<(Self, String)> {
        let newest = store::newest(tx)?;
        let batches = newest.map_or(0, |newest| newest.number);
        let mut text = String::new();
        push(&mut text, &RulingsLine::Rulings(RulingsHead { form: FORM, batches }))?;
        for count in store::rulings::published(tx, newest.map_or(0, |newest| newest.last))? {
            push(&mut text, &RulingsLine::Count(count))?;
        }
        Ok((Self { batches, written: 0 }, text))
    }
}

impl Portions for RulingsFile {
    fn next(&mut self, tx: &mut ReadTx<'_>) -> Result<Option<String>> {
        let portion = store::seals_after(tx, self.written, PORTION.min(self.batches - self.written))?;
        let Some(last) = portion.last() else { return Ok(None) };
        self.written = last.number;
        let mut text = String::new();
        for seal in portion {
            let leaves = store::leaves_between(tx, seal.first, seal.last)?;
            let batch = Batch::of(&seal, Some(&leaves), |leaf| is_ruling(&leaf.tag, leaf.seq));
            push(&mut text, &RulingsLine::Batch(batch))?;
        }
        Ok(Some(text))
    }
}

/// Adds a line to a file.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn push(text: &mut String, line: &impl Serialize) -> Result<()> {
    text.push_str(&serde_json::to_string(line).map_err(Error::internal)?);
    text.push('\n');
    Ok(())
}

/// Whether a body tells of a vote for this idea, in whatever question it was then.
pub(super) fn is_vote_for(body: &str, idea: &str) -> bool {
    let fields: serde_json::Value = serde_json::from_str(body).unwrap_or_default();
    let question = fields["question"].as_str().unwrap_or_default();
    matches!(super::record::change(body, question), Some(super::count::Change::Voted { idea: of, .. }) if of == idea)
}
