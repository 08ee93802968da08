//! What a tally's file and a voter's receipts read.

use diesel::prelude::*;
use diesel::sql_types::Text;

use super::{Hash, SEAL, SealRow, hash, seal};
use crate::features::seals::record::Published;
use crate::features::seals::seal::{Leaf, Seal};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::among::among;
use crate::platform::db::schema::{ballots, events, idea_tallies, ideas, leaves, questions, rulings, seals, votes};
use crate::platform::db::sight::standing_with_root;
use crate::platform::error::Result;
use crate::platform::id::{Code, PersonId, QuestionId, Standing};

/// When a question was made.
pub(crate) fn made_at(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Moment> {
    Ok(questions::table.find(question).select(questions::created_at).first(tx.conn())?)
}

/// The votes of every idea of a question that has some, the most first; titles of those that may be read.
pub(crate) fn published(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Vec<Published>> {
    let rows: Vec<(Code, String, Standing, i64)> = ideas::table
        .inner_join(idea_tallies::table)
        .filter(idea_tallies::question_id.eq(question))
        .filter(idea_tallies::votes.gt(0))
        .filter(ideas::standing.ne(Standing::Merged))
        .filter(ideas::standing.ne(Standing::Held))
        .order((idea_tallies::votes.desc(), ideas::id))
        .select((ideas::code, ideas::title, ideas::standing, idea_tallies::votes))
        .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|(idea, title, standing, votes)| Published {
            idea: idea.to_string(),
            title: (standing == Standing::Visible).then_some(title),
            votes,
        })
        .collect())
}

/// Whether something that this tally counts waits for its seal.
pub(crate) fn waits(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<bool> {
    let last: i64 = super::newest(tx)?.map_or(0, |newest| newest.last);
    let mut waiting = super::events_after(tx, last, usize::MAX)?;
    waiting.extend(super::unnumbered(tx)?);
    let names = super::names_for(tx, &waiting, &[])?;
    Ok(names.questions.contains_key(&question))
}

/// A vote that stands.
#[derive(Debug)]
pub(crate) struct Given {
    pub code: Code,
    pub title: String,
    pub standing: Standing,
    pub weight: i64,
}

/// The votes of a person on a question, the newest first, at most so many.
pub(crate) fn given(tx: &mut ReadTx<'_>, question: QuestionId, person: PersonId, most: i64) -> Result<Vec<Given>> {
    let rows: Vec<(Code, String, Standing, i64)> = votes::table
        .inner_join(ideas::table.on(ideas::id.eq(votes::idea_id)))
        .filter(votes::person_id.eq(person))
        .filter(ideas::question_id.eq(question))
        .order(votes::id.desc())
        .limit(most)
        .select((ideas::code, ideas::title, standing_with_root::<Text>(), votes::weight))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(|(code, title, standing, weight)| Given { code, title, standing, weight }).collect())
}

/// The leaves of a person's votes on a question, and on those from which ideas were moved to it, the newest first, at most so
/// many.
pub(crate) fn leaves_of(tx: &mut ReadTx<'_>, question: QuestionId, person: PersonId, most: i64) -> Result<Vec<Leaf>> {
    type Row = (i64, Option<QuestionId>, Vec<u8>, Vec<u8>, String);
    // Ideas may have been voted for before they were moved here.
    let mut questions: Vec<QuestionId> = rulings::table
        .filter(rulings::to_question_id.eq(question))
        .filter(rulings::from_question_id.is_not_null())
        .select(rulings::from_question_id.assume_not_null())
        .distinct()
        .load(tx.conn())?;
    questions.push(question);
    let rows: Vec<Row> = leaves::table
        .inner_join(events::table.on(events::seq.eq(leaves::seq.nullable())))
        .filter(events::actor_id.eq(person))
        .filter(events::kind.eq("idea-voted"))
        .filter(leaves::question_id.eq_any(questions))
        .order(leaves::seq.desc())
        .limit(most)
        .select((leaves::seq, leaves::question_id, leaves::tag, leaves::blind, leaves::body))
        .load(tx.conn())?;
    rows.into_iter()
        .map(|(seq, question, tag, blind, body)| {
            Ok(Leaf { seq, question, tag: hash(&tag)?, blind: hash(&blind)?, body })
        })
        .collect()
}

/// The seals over these events, each with the hashes of all its leaves: two statements.
pub(crate) fn seals_over(tx: &mut ReadTx<'_>, seqs: &[i64]) -> Result<Vec<(Seal, Vec<Hash>)>> {
    let sealed = seals::table
        .inner_join(leaves::table.on(leaves::seq.between(seals::first_seq, seals::last_seq)))
        .filter(among(leaves::seq, seqs.to_vec()))
        .distinct()
        .select(SEAL);
    let rows: Vec<SealRow> = sealed.load(tx.conn())?;
    let over: Vec<Seal> = rows.into_iter().map(seal).collect::<Result<_>>()?;
    let numbers: Vec<i64> = over.iter().map(|seal| seal.number).collect();
    type Row = (i64, i64, Vec<u8>, Vec<u8>, String);
    let rows: Vec<Row> = leaves::table
        .inner_join(seals::table.on(leaves::seq.between(seals::first_seq, seals::last_seq)))
        .filter(among(seals::number, numbers))
        .order(leaves::seq)
        .select((seals::number, leaves::seq, leaves::tag, leaves::blind, leaves::body))
        .load(tx.conn())?;
    let mut found: Vec<(Seal, Vec<Hash>)> = over.into_iter().map(|seal| (seal, Vec::new())).collect();
    for (number, seq, tag, blind, body) in rows {
        let leaf = Leaf { seq, question: None, tag: hash(&tag)?, blind: hash(&blind)?, body };
        if let Some((_, hashes)) = found.iter_mut().find(|(seal, _)| seal.number == number) {
            hashes.push(leaf.hash());
        }
    }
    Ok(found)
}

/// The code under which a person votes on a question.
pub(crate) fn ballot(tx: &mut ReadTx<'_>, question: QuestionId, person: PersonId) -> Result<Option<Code>> {
    Ok(ballots::table
        .filter(ballots::question_id.eq(question))
        .filter(ballots::person_id.eq(person))
        .select(ballots::code)
        .first(tx.conn())
        .optional()?)
}
