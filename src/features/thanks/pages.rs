//! Thanking from a page, in one click.

use actix_web::{HttpResponse, web};

use super::actions;
use super::forms::ThanksFields;
use super::permits::{ThankForComment, ThankForIdea};
use crate::features::comments::store as comments;
use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::platform::db::both::Hold;
use crate::platform::error::Result;
use crate::platform::web::{CsrfForm, Visit};

/// `POST /ideas/{idea}/thanks`.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when it is not seen.
pub async fn for_idea(visit: Visit, idea: web::Path<String>, sent: CsrfForm<ThanksFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&idea)?, sent.into_inner());
    let target = code.clone();
    visit
        .act(move |tx| {
            let words = fields.check()?;
            let idea = ideas::lock(tx, &target, Hold::Shared)?;
            let permit = tx.actor().may(ThankForIdea::of(idea))?;
            actions::thank_for_idea(&permit, tx, &words)
        })
        .await?;
    Ok(visit.see_other(&visit.back_or(&format!("/ideas/{code}")), Some("flash-thanked")))
}

/// `POST /comments/{comment}/thanks`.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when it is not seen.
pub async fn for_comment(
    visit: Visit,
    comment: web::Path<String>,
    sent: CsrfForm<ThanksFields>,
) -> Result<HttpResponse> {
    let (code, fields) = (parse(&comment)?, sent.into_inner());
    let target = code.clone();
    visit
        .act(move |tx| {
            let words = fields.check()?;
            let (comment, _) = comments::lock(tx, &target)?;
            let permit = tx.actor().may(ThankForComment::of(comment))?;
            actions::thank_for_comment(&permit, tx, &words)
        })
        .await?;
    Ok(visit.see_other(&format!("/comments/{code}"), Some("flash-thanked")))
}
