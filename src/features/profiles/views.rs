//! People as their pages show them, and the card beside them for whoever answers as the company.

use std::collections::HashMap;

use serde::Serialize;

use super::store::{self, Public};
use crate::features::accounts::{Face, Relation};
use crate::features::comments::store as comments;
use crate::features::credits::store as credits;
use crate::features::decisions::store as decisions;
use crate::features::ideas::Status;
use crate::features::ideas::store as ideas;
use crate::features::ideas::views::Link;
use crate::platform::access::{Actor, Holders};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, Result};
use crate::platform::id::{Language, PersonId};
use crate::platform::text::{self, SafeHtml};

/// A person on their public page.
#[derive(Debug, Clone, Serialize)]
pub struct ProfileView {
    #[serde(flatten)]
    face: Face,
    bio_html: Option<SafeHtml>,
    links: Vec<LinkView>,
    /// What they are to the company, where they said it.
    relation: Option<Relation>,
    languages: Vec<Language>,
    since: Moment,
}

/// A page of somebody's elsewhere.
#[derive(Debug, Clone, Serialize)]
struct LinkView {
    href: String,
    /// The same, shorter.
    shown: String,
}

impl From<&Public> for ProfileView {
    fn from(read: &Public) -> Self {
        let shown = |link: &str| link.trim_start_matches("https://").trim_end_matches('/').to_owned();
        Self {
            face: Face::from(&read.byline),
            bio_html: (!read.bio.is_empty()).then(|| text::article(&read.bio)),
            links: read.links.iter().map(|link| LinkView { shown: shown(link), href: link.clone() }).collect(),
            relation: Some(read.relation).filter(|said| !matches!(said, Relation::Unsaid | Relation::Unasked)),
            languages: read.languages.clone(),
            since: read.since,
        }
    }
}

/// What whoever answers as the company sees beside a person, and what the person finds in their own data: nothing that one
/// would be ashamed to show.
#[derive(Debug, Clone, Serialize)]
pub struct RelationCard {
    /// Their public code.
    pub code: String,
    /// The name they go by.
    pub name: String,
    /// Since when they take part.
    pub since: Moment,
    /// What they are to the company.
    pub relation: Relation,
    /// Their visible ideas.
    pub ideas: i64,
    /// Their visible comments.
    pub comments: i64,
    /// Their ideas that are planned or being built.
    pub planned: i64,
    /// Their ideas that exist.
    pub shipped: i64,
    /// Their signatures in public releases, but for those that they withheld.
    pub credits: i64,
    /// Their ideas that wait for an answer: how many.
    pub open: i64,
    /// The oldest of those.
    pub waiting: Vec<Waiting>,
    /// What the company said that it would do, and has not done yet.
    pub promised: Vec<Promised>,
}

/// An idea that waits for an answer.
#[derive(Debug, Clone, Serialize)]
pub struct Waiting {
    /// Which.
    pub idea: Link,
    /// Since when.
    pub since: Moment,
}

/// A promise that holds.
#[derive(Debug, Clone, Serialize)]
pub struct Promised {
    /// About which idea.
    pub idea: Link,
    /// What.
    pub status: Status,
    /// Since when.
    pub at: Moment,
    /// Who signed.
    pub host: String,
}

/// How many waiting ideas and promises a card names.
const NAMED: usize = 5;

/// The card of a person: six statements.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person.
pub fn card_of(tx: &mut ReadTx<'_>, person: PersonId) -> Result<RelationCard> {
    cards_of(tx, &[person])?.remove(&person).ok_or(Error::NotFound)
}

/// The cards of these people for a reader who answers as the company; none for others, and none of those who do so
/// themselves. Six statements however many.
///
/// # Errors
/// Those of the database.
pub fn for_reader(tx: &mut ReadTx<'_>, people: &[PersonId]) -> Result<HashMap<String, RelationCard>> {
    if !answers(tx.actor()) {
        return Ok(HashMap::new());
    }
    let cards = cards_of(tx, people)?;
    Ok(cards.into_values().map(|card| (card.code.clone(), card)).collect())
}

/// Whether a reader answers as the company.
#[must_use]
pub fn answers(actor: &Actor) -> bool {
    actor.person().is_some() && actor.holds(Holders::STAFF)
}

/// The cards of these people: six statements however many.
///
/// # Errors
/// Those of the database.
pub fn cards_of(tx: &mut ReadTx<'_>, people: &[PersonId]) -> Result<HashMap<PersonId, RelationCard>> {
    let mut people = people.to_vec();
    people.sort_unstable();
    people.dedup();
    if people.is_empty() {
        return Ok(HashMap::new());
    }
    let most = i64::try_from(people.len() * 4 * NAMED).unwrap_or(i64::MAX);
    let mut cards: HashMap<PersonId, RelationCard> = store::faces(tx, &people)?
        .into_iter()
        .map(|(byline, since, relation)| {
            let card = RelationCard {
                code: byline.code.to_string(),
                name: byline.name,
                since,
                relation,
                ideas: 0,
                comments: 0,
                planned: 0,
                shipped: 0,
                credits: 0,
                open: 0,
                waiting: Vec::new(),
                promised: Vec::new(),
            };
            (byline.id, card)
        })
        .collect();
    for (person, status, count) in ideas::statuses_of(tx, &people)? {
        let Some(card) = cards.get_mut(&person) else { continue };
        card.ideas += count;
        match status {
            Status::Planned | Status::Building => card.planned += count,
            Status::Shipped => card.shipped += count,
            status if Status::UNDECIDED.contains(&status) => card.open += count,
            _ => {}
        }
    }
    for (person, count) in comments::counts_of(tx, &people)? {
        cards.entry(person).and_modify(|card| card.comments = count);
    }
    for (person, count) in credits::counts_of(tx, &people)? {
        cards.entry(person).and_modify(|card| card.credits = count);
    }
    for (person, code, title, since) in ideas::unanswered_of(tx, &people, most)? {
        let Some(card) = cards.get_mut(&person).filter(|card| card.waiting.len() < NAMED) else { continue };
        card.waiting.push(Waiting { idea: Link { code: code.to_string(), title }, since });
    }
    for promise in decisions::promised_to(tx, &people, most)? {
        let Some(card) = cards.get_mut(&promise.person).filter(|card| card.promised.len() < NAMED) else { continue };
        let code = promise.idea.to_string();
        if card.promised.iter().all(|told| told.idea.code != code) {
            let idea = Link { code, title: promise.title };
            card.promised.push(Promised { idea, status: promise.status, at: promise.at, host: promise.host });
        }
    }
    Ok(cards)
}
