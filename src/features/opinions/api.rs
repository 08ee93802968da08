//! Opinions in the API.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::actions;
use super::opinion::Opinion;
use super::permits::GiveOpinion;
use crate::features::comments::store as comments;
use crate::features::ideas::pages::parse;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::web::{Answer, Body, Visit};

#[derive(Debug, Serialize)]
struct OpinionJson {
    helpful: i64,
    unhelpful: i64,
    mine: Option<Opinion>,
}

/// `PUT /api/v1/comments/{comment}/opinion` with `opinion`: `helpful` or `unhelpful`.
///
/// # Errors
/// [`Error::Conflict`] when the talk is closed or the comment is gone.
pub async fn give(visit: Visit, comment: web::Path<String>, body: Body) -> Result<HttpResponse> {
    let opinion = visit.checked(read(body)).await?;
    answer(visit, &comment, Some(opinion)).await
}

fn read(body: Body) -> Result<Opinion> {
    let (mut sent, _) = body.read()?;
    let opinion = sent.word("opinion", Opinion::parse);
    sent.finish()?;
    opinion.ok_or_else(|| Error::Invalid(FormErrors::one("opinion", "error-choose")))
}

/// `DELETE /api/v1/comments/{comment}/opinion`.
///
/// # Errors
/// [`Error::Conflict`] when the talk is closed or the comment is gone.
pub async fn withdraw(visit: Visit, comment: web::Path<String>) -> Result<HttpResponse> {
    answer(visit, &comment, None).await
}

async fn answer(visit: Visit, comment: &str, opinion: Option<Opinion>) -> Result<HttpResponse> {
    let code = visit.checked(parse(comment)).await?;
    visit
        .act_once(None, move |tx| {
            let locked = comments::lock_where_read(tx, &code)?;
            let permit = tx.actor().may(GiveOpinion::on(locked))?;
            let given = actions::give(&permit, tx, opinion)?;
            let tally = given.value();
            let (helpful, unhelpful) = (tally.helpful, tally.unhelpful);
            let answer = Answer::ok(&OpinionJson { helpful, unhelpful, mine: tally.mine })?;
            Ok(given.map(|_| answer))
        })
        .await
}
