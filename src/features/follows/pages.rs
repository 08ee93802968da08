//! Following from a page: a form and a redirect, or a fragment for a script; and the list of one's own.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::permits::{FollowIdea, FollowQuestion};
use super::views::FollowView;
use super::{actions, store};
use crate::features::ideas::lists;
use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::features::ideas::views::{self, IdeaCard};
use crate::features::questions::store::Which;
use crate::features::questions::{self, QuestionCard};
use crate::platform::access::{Actor, Permit};
use crate::platform::db::both::Hold;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::Code;
use crate::platform::web::{Click, CsrfForm, Section, Visit};

/// How many of each kind the list shows.
const SHOWN: i64 = 100;

type OfIdea = fn(&Permit<FollowIdea>, &mut WriteTx<'_>) -> Result<Recorded<bool>>;
type OfQuestion = fn(&Permit<FollowQuestion>, &mut WriteTx<'_>) -> Result<Recorded<bool>>;

/// `POST /ideas/{idea}/follow`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such idea for this reader.
pub async fn follow_idea(visit: Visit, idea: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    of_idea(visit, parse(&idea)?, actions::follow_idea).await
}

/// `POST /ideas/{idea}/follow/withdrawal`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such idea for this reader.
pub async fn unfollow_idea(visit: Visit, idea: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    of_idea(visit, parse(&idea)?, actions::unfollow_idea).await
}

async fn of_idea(visit: Visit, code: Code, verb: OfIdea) -> Result<HttpResponse> {
    let back = visit.back_or(&format!("/ideas/{code}"));
    let (actor, view) = visit
        .act(move |tx| {
            let idea = ideas::lock(tx, &code, Hold::Shared)?;
            let permit = tx.actor().may(FollowIdea::of(idea))?;
            let actor = tx.actor().clone();
            Ok(verb(&permit, tx)?.map(|follows| (actor, FollowView::of_idea(&code, follows))))
        })
        .await?;
    answer(&visit, &back, &actor, &view)
}

/// `POST /questions/{question}/follow`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such question for this reader.
pub async fn follow_question(
    visit: Visit,
    question: web::Path<String>,
    _form: CsrfForm<Click>,
) -> Result<HttpResponse> {
    of_question(visit, parse(&question)?, actions::follow_question).await
}

/// `POST /questions/{question}/follow/withdrawal`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such question for this reader.
pub async fn unfollow_question(
    visit: Visit,
    question: web::Path<String>,
    _form: CsrfForm<Click>,
) -> Result<HttpResponse> {
    of_question(visit, parse(&question)?, actions::unfollow_question).await
}

async fn of_question(visit: Visit, code: Code, verb: OfQuestion) -> Result<HttpResponse> {
    let back = visit.back_or(&format!("/questions/{code}"));
    let (actor, view) = visit
        .act(move |tx| {
            let question = questions::lock(tx, &code, Hold::Shared)?;
            let permit = tx.actor().may(FollowQuestion::of(question))?;
            let actor = tx.actor().clone();
            Ok(verb(&permit, tx)?.map(|follows| (actor, FollowView::of_question(&code, follows))))
        })
        .await?;
    answer(&visit, &back, &actor, &view)
}

fn answer(visit: &Visit, back: &str, actor: &Actor, view: &FollowView) -> Result<HttpResponse> {
    if visit.wants_fragment() {
        return visit.fragment("follows/_button.html", actor, view);
    }
    let flash = if view.follows { "flash-followed" } else { "flash-unfollowed" };
    Ok(visit.see_other(back, Some(flash)))
}

#[derive(Debug, Serialize)]
struct IndexPage {
    questions: Vec<QuestionCard>,
    ideas: Vec<IdeaCard>,
}

/// `GET /me/follows`.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page("follows/index.html", Section::Account, move |tx| {
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let (language, now) = (of.language(tx.actor()), tx.now());
            let followed = store::questions_of(tx, person, SHOWN)?;
            let asked = questions::read_many(tx, Which::Ids(&followed))?;
            let codes = store::ideas_of(tx, person, SHOWN)?;
            let mut lines = lists::lines_of(tx, &codes)?;
            lines.reverse();
            Ok(IndexPage {
                questions: asked.iter().map(|read| QuestionCard::new(read, language, now)).collect(),
                // Ideas of questions that the reader may not see any more have no card.
                ideas: views::cards(tx, &lines, language)?,
            })
        })
        .await
}
