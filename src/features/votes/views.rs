//! The stamp with which one votes.

use serde::Serialize;

use super::actions::Receipt;
use super::rules::{self, Closed};
use crate::features::ideas::{Idea, Status};
use crate::features::questions::Question;
use crate::platform::access::Actor;
use crate::platform::clock::Moment;
use crate::platform::id::{Code, Standing};

/// The stamp of one idea for one reader.
#[derive(Debug, Clone, Serialize)]
pub struct VoteView {
    code: String,
    votes: i64,
    mine: bool,
    open: bool,
    why_closed: Option<&'static str>,
}

/// What the stamp needs to know of an idea.
#[derive(Debug, Clone, Copy)]
pub struct Ballot<'a> {
    /// The idea's code.
    pub code: &'a Code,
    /// Its question.
    pub question: &'a Question,
    /// Where it stands.
    pub standing: Standing,
    /// What became of it.
    pub status: Status,
    /// Whether its thread is closed.
    pub is_locked: bool,
}

impl<'a> From<&'a Idea> for Ballot<'a> {
    fn from(idea: &'a Idea) -> Self {
        Self {
            code: &idea.code,
            question: &idea.question,
            standing: idea.standing,
            status: idea.status,
            is_locked: idea.locked_at.is_some(),
        }
    }
}

impl VoteView {
    /// The stamp for this reader at this moment.
    #[must_use]
    pub fn new(ballot: Ballot<'_>, receipt: Receipt, actor: &Actor, now: Moment) -> Self {
        let Ballot { code, question, standing, status, is_locked } = ballot;
        let is_suspended = actor.person().is_some_and(|known| known.suspension.is_some());
        let why_closed = match rules::ballot_open(question, standing, status, is_locked, now) {
            Err(closed) => Some(Closed::as_str(closed)),
            Ok(()) if is_suspended => Some("suspended"),
            Ok(()) => None,
        };
        Self {
            code: code.to_string(),
            votes: receipt.votes,
            mine: receipt.mine,
            open: why_closed.is_none(),
            why_closed,
        }
    }
}
