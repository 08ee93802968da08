//! The votes for an idea, as whoever looks closer reads them.

use std::collections::BTreeSet;

use serde::Serialize;

use super::evidence::Ages;
use super::store::Vote;
use super::{actions, rules};
use crate::features::accounts::Face;
use crate::platform::clock::Moment;
use crate::platform::id::PersonId;

/// How many hours are told.
const HOURS: usize = 24;

/// What the votes look like together. Where counts are hidden, these are, too.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Shape {
    votes: usize,
    hours: Vec<HourView>,
    days: i64,
    weeks: i64,
    older: i64,
}

#[derive(Debug, Clone, Serialize)]
struct HourView {
    at: Moment,
    votes: usize,
    most: usize,
}

impl Shape {
    pub(super) fn of(votes: &[Vote]) -> Self {
        let casts: Vec<_> = votes.iter().map(|vote| vote.cast).collect();
        let hours = rules::by_hour(&casts, HOURS);
        let most = hours.iter().map(|(_, votes)| *votes).max().unwrap_or(1);
        let Ages { days, weeks, older } = rules::ages(&casts);
        let hours = hours.into_iter().map(|(at, votes)| HourView { at, votes, most }).collect();
        Self { votes: votes.len(), hours, days, weeks, older }
    }
}

/// Somebody whose vote stands out: a young account, one of a household, or one whose votes are set aside.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Suspect {
    person: Face,
    since: Moment,
    at: Moment,
    is_young: bool,
    /// The number of the household.
    household: Option<usize>,
    is_aside: bool,
    is_chosen: bool,
}

/// Those who stand out, the newest vote first, each once. `chosen` are the codes that were ticked before.
pub(super) fn suspects(votes: &[Vote], households: &[BTreeSet<PersonId>], chosen: &[String]) -> Vec<Suspect> {
    let mut seen = BTreeSet::new();
    let household =
        |person: PersonId| households.iter().position(|group| group.contains(&person)).map(|place| place + 1);
    votes
        .iter()
        .map(|vote| Suspect {
            person: Face::from(&vote.voter),
            since: vote.cast.since,
            at: vote.cast.at,
            is_young: rules::is_young(vote.cast.since, vote.cast.at),
            household: household(vote.cast.person),
            is_aside: vote.is_aside,
            is_chosen: chosen.iter().any(|code| code == vote.voter.code.as_str()),
        })
        .filter(|suspect| suspect.is_young || suspect.household.is_some() || suspect.is_aside)
        .filter(|suspect| seen.insert(suspect.person.code.clone()))
        .take(actions::MOST)
        .collect()
}
