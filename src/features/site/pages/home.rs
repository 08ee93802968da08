//! The first page: for strangers the deal, something that was made, one question; for people with a name what moved and what
//! waits for them.

use std::collections::HashMap;

use actix_web::HttpResponse;
use serde::Serialize;

use super::super::store::{self, Moved};
use crate::features::asks::{self, views::AskedOfMe};
use crate::features::credits::{self, credit::Consent};
use crate::features::drafts::store as drafts;
use crate::features::ideas::lists::{self, Wanted};
use crate::features::ideas::views::{self, IdeaCard};
use crate::features::pins::{self, PinView};
use crate::features::questions::question::Phase;
use crate::features::questions::store::{Read, Which};
use crate::features::questions::{self, Question, QuestionCard};
use crate::features::releases::{self, ReleaseCard};
use crate::features::votes::views::Mine;
use crate::platform::community::Room;
use crate::platform::db::ReadTx;
use crate::platform::db::dialect::Housekeeping;
use crate::platform::error::Result;
use crate::platform::id::{Language, PersonId, QuestionId};
use crate::platform::web::{Section, Visit};

/// Ideas that the first page shows.
const MOVING: usize = 4;
/// Drafts that are looked at.
const DRAFTS: i64 = 100;

#[derive(Debug, Serialize)]
struct Home {
    question: Option<QuestionCard>,
    others: Vec<QuestionCard>,
    release: Option<ReleaseCard>,
    /// What a moderator put on the first page.
    featured: Option<PinView>,
    ideas_moving: Vec<IdeaCard>,
    /// For a person with a name.
    desk: Option<Desk>,
}

/// What concerns one person.
#[derive(Debug, Serialize)]
struct Desk {
    moved: Vec<Moved>,
    waits: Vec<Wait>,
}

/// Something that waits for the reader: the key of a word, how many, about what, and where.
#[derive(Debug, Serialize)]
struct Wait {
    kind: &'static str,
    count: i64,
    about: String,
    href: String,
}

/// `GET /`.
///
/// # Errors
/// Those of reading.
pub async fn home(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page("home.html", Section::Home, move |tx| {
            let language = of.language(tx.actor());
            let now = tx.now();
            let asked = questions::read_many(tx, Which::All)?;
            let desk = match tx.actor().person_id() {
                Some(person) => Some(desk(tx, &of, person, &asked, language)?),
                None => None,
            };
            let mut cards: Vec<QuestionCard> = asked
                .iter()
                .filter(|read| read.question.phase_at(now) != Phase::Draft)
                .map(|read| QuestionCard::new(read, language, now))
                .collect();
            let first = cards.iter().position(|card| card.phase == Phase::Ideas && !card.is_standing);
            let question = first.or_else(|| (!cards.is_empty()).then_some(0)).map(|at| cards.remove(at));
            let featured = pins::views::featured(tx, &asked, language)?;
            let without = featured.iter().map(|(idea, _)| *idea).collect();
            let lines = lists::list(tx, &Wanted { without, ..Wanted::newest(MOVING) })?;
            let ideas_moving = views::cards(tx, &lines, language)?;
            let has_signatures = tx.community()?.has(Room::Signatures);
            let release = if has_signatures { releases::views::latest(tx, language)? } else { None };
            let featured = featured.map(|(_, view)| view);
            Ok(Home { question, others: cards, release, featured, ideas_moving, desk })
        })
        .await
}

fn desk(tx: &mut ReadTx<'_>, visit: &Visit, person: PersonId, asked: &[Read], language: Language) -> Result<Desk> {
    let visits = store::visits_of(tx, person)?;
    let now = tx.now();
    let (since, is_new) = store::since(visits, now);
    if is_new {
        visit.site().db.keep_house(Housekeeping::HomeSeen(person, now));
    }
    let moved = store::moved(tx, person, since)?;
    let mut waits = Vec::new();
    let credits = credits::views::of_person(tx, language)?;
    let unsigned: Vec<_> = credits.iter().filter(|credit| credit.consent() == Consent::Asked).collect();
    if let Some(first) = unsigned.first() {
        let count = i64::try_from(unsigned.len()).unwrap_or(i64::MAX);
        waits.push(Wait { kind: "sign", count, about: first.release().title.clone(), href: "/me".into() });
    }
    waits.extend(at_ideas("suggested", "refinements", &store::suggested(tx, person)?));
    waits.extend(words(&asks::views::of_person(tx, person)?));
    waits.extend(at_ideas("asked", "co-authors", &store::asked_to_sign(tx, person)?));
    waits.extend(begun(tx, person, asked, language)?);
    waits.extend(votes_left(tx, asked, language)?);
    Ok(Desk { moved, waits })
}

/// The ideas under which somebody waits for the reader's word.
fn words(asked: &[AskedOfMe]) -> Option<Wait> {
    let first = asked.first()?;
    let count = i64::try_from(asked.len()).unwrap_or(i64::MAX);
    let href = if asked.len() > 1 { "/notices".into() } else { format!("/ideas/{}#comments", first.idea.code) };
    Some(Wait { kind: "word", count, about: first.idea.title.clone(), href })
}

/// What waits at ideas, the newest first.
fn at_ideas(kind: &'static str, page: &str, found: &[store::Waiting]) -> Option<Wait> {
    let (code, title) = found.first()?;
    let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
    Some(Wait { kind, count, about: title.clone(), href: format!("/ideas/{code}/{page}") })
}

/// The drafts with which somebody can still go on.
fn begun(tx: &mut ReadTx<'_>, person: PersonId, asked: &[Read], language: Language) -> Result<Option<Wait>> {
    let now = tx.now();
    let takes_ideas = |read: &&Read| read.question.takes_ideas(now).is_ok();
    let open: HashMap<QuestionId, &Read> =
        asked.iter().filter(takes_ideas).map(|read| (read.question.id, read)).collect();
    let found = drafts::of_person(tx, person, DRAFTS)?;
    let mut going = found.iter().filter_map(|draft| Some((draft, open.get(&draft.question)?)));
    let Some((draft, question)) = going.next() else { return Ok(None) };
    let title = draft.words.title.trim();
    let about = if title.is_empty() { question.texts_for(language).1.title } else { title.to_owned() };
    let count = i64::try_from(1 + going.count()).unwrap_or(i64::MAX);
    Ok(Some(Wait { kind: "draft", count, about, href: format!("/drafts/{}", draft.code) }))
}

/// The questions in which the reader has votes left to give.
fn votes_left(tx: &mut ReadTx<'_>, asked: &[Read], language: Language) -> Result<Vec<Wait>> {
    let now = tx.now();
    let open: Vec<&Read> = asked.iter().filter(|read| read.question.phase_at(now) == Phase::Voting).collect();
    let questions: Vec<&Question> = open.iter().map(|read| &read.question).collect();
    let mine = Mine::among(tx, &[], &questions)?;
    let left = |read: &&Read| {
        let count = mine.left(&read.question).filter(|left| *left > 0)?;
        let about = read.texts_for(language).1.title;
        Some(Wait { kind: "votes", count, about, href: format!("/questions/{}#ideas", read.question.code) })
    };
    Ok(open.iter().filter_map(left).collect())
}
