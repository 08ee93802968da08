//! The stamp with which one votes.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::actions::Receipt;
use super::rules::{self, Closed};
use super::split::Split;
use super::store;
use crate::features::accounts::{Face, Relation};
use crate::features::ideas::{Idea, Status, Tally};
use crate::features::questions::Question;
use crate::platform::access::Actor;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, PersonId, QuestionId, Standing};

/// The reader's own votes for some ideas, and what they have spent in the questions of those.
#[derive(Debug, Clone, Default)]
pub struct Mine {
    weights: HashMap<IdeaId, i64>,
    spent: HashMap<QuestionId, i64>,
    is_known: bool,
}

impl Mine {
    /// The reader's, among these ideas of these questions: two statements however many.
    ///
    /// # Errors
    /// Those of the database.
    pub fn among(tx: &mut ReadTx<'_>, ideas: &[IdeaId], questions: &[&Question]) -> Result<Self> {
        let ids: Vec<QuestionId> = questions.iter().map(|question| question.id).collect();
        Ok(Self {
            weights: store::mine_among(tx, ideas)?,
            spent: store::spent_among(tx, &ids)?,
            is_known: tx.actor().person_id().is_some(),
        })
    }

    /// How many of an idea's votes are the reader's.
    #[must_use]
    pub fn weight(&self, idea: IdeaId) -> i64 {
        self.weights.get(&idea).copied().unwrap_or(0)
    }

    /// How many votes the reader has left in a question; `None` where there is no budget, or nobody reads.
    #[must_use]
    pub fn left(&self, question: &Question) -> Option<i64> {
        let budget = question.ballot.budget.filter(|_| self.is_known)?;
        Some((budget - self.spent.get(&question.id).copied().unwrap_or(0)).max(0))
    }

    /// What the reader may know of an idea's votes.
    #[must_use]
    pub fn receipt(&self, idea: IdeaId, question: &Question, tally: Tally) -> Receipt {
        Receipt { tally, mine: self.weight(idea), left: self.left(question) }
    }
}

/// The stamp of one idea for one reader.
#[derive(Debug, Clone, Serialize)]
pub struct VoteView {
    code: String,
    /// The votes; none where nobody may know them yet.
    votes: Option<i64>,
    /// The people, where they are not as many as the votes.
    voters: Option<i64>,
    hidden: bool,
    mine: bool,
    weight: i64,
    /// The most that anybody may give to one idea.
    per_idea: i64,
    /// The most that the reader may give to this idea now.
    most: i64,
    left: Option<i64>,
    budget: Option<i64>,
    open: bool,
    why_closed: Option<&'static str>,
}

/// What the stamp needs to know of an idea.
#[derive(Debug, Clone)]
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
    /// Who signs it.
    pub authors: Vec<PersonId>,
}

impl<'a> From<&'a Idea> for Ballot<'a> {
    fn from(idea: &'a Idea) -> Self {
        Self {
            code: &idea.code,
            question: &idea.question,
            standing: idea.standing,
            status: idea.status,
            is_locked: idea.locked_at.is_some(),
            authors: idea.authors(),
        }
    }
}

impl VoteView {
    /// How many votes the reader has left in the question.
    #[must_use]
    pub fn left(&self) -> Option<i64> {
        self.left
    }

    /// The stamp for this reader at this moment.
    #[must_use]
    pub fn new(ballot: Ballot<'_>, receipt: Receipt, actor: &Actor, now: Moment) -> Self {
        let Ballot { code, question, standing, status, is_locked, authors } = ballot;
        let Receipt { tally, mine, left } = receipt;
        let is_suspended = actor.person().is_some_and(|known| known.suspension.is_some());
        let why_closed = match rules::ballot_open(question, standing, status, is_locked, now) {
            Err(closed) => Some(Closed::as_str(closed)),
            Ok(()) if is_suspended => Some("suspended"),
            Ok(()) if !question.ballot.takes_own && mine == 0 && authors.iter().any(|author| actor.is(*author)) => {
                Some(Closed::Own.as_str())
            }
            Ok(()) => None,
        };
        let per_idea = question.ballot.per_idea.max(1);
        Self {
            code: code.to_string(),
            votes: tally.votes(),
            voters: tally.voters().filter(|voters| tally.votes() != Some(*voters)),
            hidden: tally.is_hidden(),
            mine: mine > 0,
            weight: mine,
            per_idea,
            most: left.map_or(per_idea, |left| per_idea.min(mine + left)),
            left,
            budget: question.ballot.budget,
            open: why_closed.is_none(),
            why_closed,
        }
    }
}

/// The rules of a question's vote, and what the reader has left.
#[derive(Debug, Clone, Serialize)]
pub struct Terms {
    budget: Option<i64>,
    left: Option<i64>,
    per_idea: i64,
    hidden: bool,
    takes_own: bool,
    open: bool,
}

impl Terms {
    /// Of this question, for this reader: one statement.
    ///
    /// # Errors
    /// Those of the database.
    pub fn of(tx: &mut ReadTx<'_>, question: &Question) -> Result<Self> {
        let left = Mine::among(tx, &[], &[question])?.left(question);
        Ok(Self::new(question, left, tx.now()))
    }

    /// Of this question, for a reader who has so many votes left.
    #[must_use]
    pub fn new(question: &Question, left: Option<i64>, now: Moment) -> Self {
        let ballot = question.ballot;
        Self {
            budget: ballot.budget,
            left,
            per_idea: ballot.per_idea.max(1),
            hidden: question.hides_tally(now),
            takes_own: ballot.takes_own,
            open: question.takes_votes(now),
        }
    }
}

/// A line about a vote.
#[derive(Debug, Clone, Serialize)]
pub struct WhyView {
    who: Face,
    why: String,
}

/// What stands behind the number on a stamp: why people voted, and what they are to the company.
#[derive(Debug, Clone, Serialize)]
pub struct Behind {
    whys: Vec<WhyView>,
    mine: String,
    can_explain: bool,
    groups: Vec<(Relation, i64)>,
    others: i64,
    met: Option<i64>,
    asides: Vec<AsideView>,
}

/// Votes that were set aside for one reason.
#[derive(Debug, Clone, Serialize)]
pub struct AsideView {
    /// How many; none where nobody may know the counts yet.
    votes: Option<i64>,
    reason: String,
    at: Moment,
}

impl Behind {
    /// Of this idea, for this reader; whoever they want to hear nothing from says nothing here. Four statements.
    ///
    /// # Errors
    /// Those of the database.
    pub fn of(
        tx: &mut ReadTx<'_>,
        idea: &Idea,
        tally: Tally,
        vote: &VoteView,
        blocked: &HashSet<PersonId>,
    ) -> Result<Self> {
        let whys = store::whys(tx, idea, tally)?.into_iter().filter(|(who, _)| !blocked.contains(&who.id));
        let whys = whys.map(|(who, why)| WhyView { who: Face::from(&who), why }).collect();
        let mine = match tx.actor().person_id() {
            Some(person) => store::why_of(tx, idea.id, person)?,
            None => String::new(),
        };
        let split = Split::of(&store::voters_by_relation(tx, idea, tally)?).unwrap_or_default();
        Ok(Self {
            whys,
            can_explain: vote.mine && vote.open,
            mine,
            groups: split.groups,
            others: split.others,
            met: tally.met().filter(|met| *met > 0),
            asides: store::asides_of(tx, idea.id)?
                .into_iter()
                .map(|aside| AsideView {
                    votes: (!tally.is_hidden()).then_some(aside.votes),
                    reason: aside.reason,
                    at: aside.at,
                })
                .collect(),
        })
    }
}
