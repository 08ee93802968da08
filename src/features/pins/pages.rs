//! Pinning from a page.

use actix_web::{HttpResponse, web};

use super::actions;
use super::forms::PinFields;
use super::permits::{PinIdea, UnpinIdea};
use super::pin::Place;
use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::features::questions::store as questions;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, Result};
use crate::platform::web::{CsrfForm, Visit};

/// `POST /ideas/{idea}/pins`.
///
/// # Errors
/// [`Error::Conflict`] when it cannot stand there.
pub async fn create(visit: Visit, idea: web::Path<String>, sent: CsrfForm<PinFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&idea)?, sent.into_inner());
    let target = code.clone();
    let place = visit
        .act(move |tx| {
            let place = fields.place()?;
            let question = ideas::read(tx, &target)?.idea.question.code;
            // The question first and alone, so that two moderators do not fill the last place together.
            let question = questions::lock(tx, &question, Hold::Exclusive)?;
            let idea = ideas::lock(tx, &target, Hold::Shared)?;
            if idea.question.id != question.id {
                return Err(Error::Conflict("conflict-merged"));
            }
            let until = fields.until(tx.now())?;
            let permit = tx.actor().may(PinIdea::of(question, idea))?;
            Ok(actions::pin(&permit, tx, place, until)?.map(|()| place))
        })
        .await?;
    let flash = if place == Place::Home { "flash-featured" } else { "flash-pinned" };
    Ok(visit.see_other(&visit.back_or(&format!("/ideas/{code}")), Some(flash)))
}

/// `POST /ideas/{idea}/pins/removal`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such idea for this reader.
pub async fn remove(visit: Visit, idea: web::Path<String>, sent: CsrfForm<PinFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&idea)?, sent.into_inner());
    let target = code.clone();
    visit
        .act(move |tx| {
            let place = fields.place()?;
            let idea = ideas::lock(tx, &target, Hold::Shared)?;
            let permit = tx.actor().may(UnpinIdea::of(idea))?;
            actions::unpin(&permit, tx, place)
        })
        .await?;
    Ok(visit.see_other(&visit.back_or(&format!("/ideas/{code}")), Some("flash-unpinned")))
}
