//! Follows in the API.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::actions;
use super::permits::{FollowIdea, FollowQuestion};
use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::features::questions;
use crate::platform::access::Permit;
use crate::platform::db::both::Hold;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::web::{Answer, Visit};

/// Whether the holder of the token follows.
#[derive(Debug, Serialize)]
struct FollowJson {
    follows: bool,
}

type OfIdea = fn(&Permit<FollowIdea>, &mut WriteTx<'_>) -> Result<Recorded<bool>>;
type OfQuestion = fn(&Permit<FollowQuestion>, &mut WriteTx<'_>) -> Result<Recorded<bool>>;

/// `PUT /api/v1/ideas/{idea}/follow`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such idea for this reader.
pub async fn follow_idea(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    of_idea(visit, &idea, actions::follow_idea).await
}

/// `DELETE /api/v1/ideas/{idea}/follow`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such idea for this reader.
pub async fn unfollow_idea(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    of_idea(visit, &idea, actions::unfollow_idea).await
}

async fn of_idea(visit: Visit, idea: &str, verb: OfIdea) -> Result<HttpResponse> {
    let code = visit.checked(parse(idea)).await?;
    visit
        .act_once(None, move |tx| {
            let idea = ideas::lock(tx, &code, Hold::Shared)?;
            let permit = tx.actor().may(FollowIdea::of(idea))?;
            answer(verb(&permit, tx)?)
        })
        .await
}

/// `PUT /api/v1/questions/{question}/follow`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such question for this reader.
pub async fn follow_question(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    of_question(visit, &question, actions::follow_question).await
}

/// `DELETE /api/v1/questions/{question}/follow`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such question for this reader.
pub async fn unfollow_question(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    of_question(visit, &question, actions::unfollow_question).await
}

async fn of_question(visit: Visit, question: &str, verb: OfQuestion) -> Result<HttpResponse> {
    let code = visit.checked(parse(question)).await?;
    visit
        .act_once(None, move |tx| {
            let question = questions::lock(tx, &code, Hold::Shared)?;
            let permit = tx.actor().may(FollowQuestion::of(question))?;
            answer(verb(&permit, tx)?)
        })
        .await
}

fn answer(done: Recorded<bool>) -> Result<Recorded<Answer>> {
    let answer = Answer::ok(&FollowJson { follows: *done.value() })?;
    Ok(done.map(|_| answer))
}
