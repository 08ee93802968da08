//! The page on which an idea's authors ask others to sign with them, and on which those answer.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::co_author::{MOST, State};
use super::forms::PersonFields;
use super::permits::{InviteCoAuthor, JoinIdea, LeaveIdea};
use super::{actions, rules, store};
use crate::features::accounts::{Face, store as accounts};
use crate::features::ideas::pages::parse;
use crate::features::ideas::permits::is_by;
use crate::features::ideas::store as ideas;
use crate::platform::access::Permit;
use crate::platform::db::both::Hold;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Denied, Error, Result};
use crate::platform::id::{Language, PersonId};
use crate::platform::web::{Click, CsrfForm, Section, Visit};

#[derive(Debug, Serialize)]
struct CoAuthorsPage {
    idea: About,
    author: Face,
    /// Who signs with the author.
    joined: Vec<Face>,
    /// Who was asked and has not answered.
    asked: Vec<Face>,
    /// Who could be asked.
    known: Vec<Candidate>,
    /// How the reader stands to the idea: `author`, `joined`, `asked` or `declined`.
    me: &'static str,
    is_full: bool,
    most: usize,
}

#[derive(Debug, Serialize)]
struct About {
    code: String,
    title: String,
    language: Language,
}

/// Somebody who could be asked, and what they did.
#[derive(Debug, Serialize)]
struct Candidate {
    person: Face,
    comments: i64,
    refinements: i64,
}

/// `GET /ideas/{idea}/co-authors`: for the idea's authors, and for whoever was asked.
///
/// # Errors
/// `Denied` for everybody else.
pub async fn index(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&idea)?;
    visit
        .page("co_authors/index.html", Section::Questions, move |tx| {
            let read = ideas::read(tx, &code)?;
            let rows = store::of_idea(tx, read.idea.id)?;
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let mine = rows.iter().find(|row| row.person == person).map(|row| row.state);
            let me = match mine {
                _ if tx.actor().is(read.idea.author) => "author",
                Some(State::Joined) => "joined",
                Some(State::Asked) => "asked",
                Some(State::Declined) => "declined",
                _ => return Err(Denied::NotYours.into()),
            };
            let is_author = is_by(&read.idea, tx.actor());
            let is_closed = rules::may_be_signed(&read.idea).is_err();
            let deeds = if is_author && !is_closed { store::known_of(tx, read.idea.id, person)? } else { vec![] };
            let deeds: Vec<_> = deeds
                .into_iter()
                .filter(|one| rules::may_be_asked(&read.idea, &[], one.person, true).is_ok())
                .filter(|one| {
                    let row = rows.iter().find(|row| row.person == one.person);
                    row.is_none_or(|row| matches!(row.state, State::Left | State::Unasked))
                })
                .collect();
            let waiting: Vec<PersonId> =
                rows.iter().filter(|row| row.state == State::Asked).map(|row| row.person).collect();
            let ids: Vec<PersonId> = deeds.iter().map(|one| one.person).chain(waiting.iter().copied()).collect();
            let bylines = store::bylines(tx, &ids)?;
            let face = |person: &PersonId| bylines.get(person).map(Face::from);
            Ok(CoAuthorsPage {
                idea: About {
                    code: read.idea.code.to_string(),
                    title: read.idea.title.clone(),
                    language: read.idea.language,
                },
                author: Face::from(&read.author),
                joined: read.co_authors.iter().map(Face::from).collect(),
                asked: if is_author { waiting.iter().filter_map(face).collect() } else { vec![] },
                known: deeds
                    .iter()
                    .filter_map(|one| {
                        let (comments, refinements) = (one.comments, one.refinements);
                        Some(Candidate { person: face(&one.person)?, comments, refinements })
                    })
                    .collect(),
                me,
                is_full: read.co_authors.len() + waiting.len() >= MOST,
                most: MOST,
            })
        })
        .await
}

type Verb = fn(&Permit<InviteCoAuthor>, &mut WriteTx<'_>, PersonId) -> Result<Recorded<()>>;

/// `POST /ideas/{idea}/co-authors`: asks somebody.
///
/// # Errors
/// [`Error::Conflict`] when they cannot be asked.
pub async fn invite(visit: Visit, idea: web::Path<String>, sent: CsrfForm<PersonFields>) -> Result<HttpResponse> {
    change(visit, &idea, &sent.into_inner().person, actions::invite, "flash-co-author-asked").await
}

/// `POST /ideas/{idea}/co-authors/removal`: takes the question back.
///
/// # Errors
/// [`Error::Conflict`] when it was answered.
pub async fn take_back(visit: Visit, idea: web::Path<String>, sent: CsrfForm<PersonFields>) -> Result<HttpResponse> {
    change(visit, &idea, &sent.into_inner().person, actions::take_back, "flash-co-author-unasked").await
}

async fn change(visit: Visit, idea: &str, person: &str, verb: Verb, flash: &'static str) -> Result<HttpResponse> {
    let (idea, person) = (parse(idea)?, person.to_owned());
    let target = idea.clone();
    visit
        .act(move |tx| {
            let idea = ideas::lock(tx, &target, Hold::Exclusive)?;
            let permit = tx.actor().may(InviteCoAuthor::to(idea))?;
            let person = accounts::of_code(tx, &parse(&person)?)?.id;
            verb(&permit, tx, person)
        })
        .await?;
    Ok(visit.see_other(&format!("/ideas/{idea}/co-authors"), Some(flash)))
}

/// `POST /ideas/{idea}/co-authors/acceptance`.
///
/// # Errors
/// [`Error::Conflict`] when there is nothing to say yes to any more.
pub async fn join(visit: Visit, idea: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let idea = parse(&idea)?;
    let target = idea.clone();
    visit
        .act(move |tx| {
            let permit = JoinIdea::asked(store::lock_asked(tx, &target)?);
            let permit = tx.actor().may(permit)?;
            actions::join(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&format!("/ideas/{idea}"), Some("flash-co-author-joined")))
}

/// `POST /ideas/{idea}/co-authors/departure`: says no, or leaves.
///
/// # Errors
/// `Denied` for whoever was never asked.
pub async fn leave(visit: Visit, idea: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let idea = parse(&idea)?;
    let target = idea.clone();
    visit
        .act(move |tx| {
            let permit = LeaveIdea::asked(store::lock_asked(tx, &target)?);
            let permit = tx.actor().may(permit)?;
            actions::leave(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&format!("/ideas/{idea}"), Some("flash-co-author-left")))
}
