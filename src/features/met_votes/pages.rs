//! Noting, from an idea's page, the vote of somebody met elsewhere.

use actix_web::{HttpResponse, web};

use super::forms::MetFields;
use super::permits::{NoteMetVote, RemoveMetVote};
use super::{actions, store};
use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::platform::db::both::Hold;
use crate::platform::error::Result;
use crate::platform::id::Code;
use crate::platform::web::{Click, CsrfForm, Visit};

/// `POST /ideas/{idea}/met-votes`.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`] when something is missing,
/// [`crate::platform::error::Error::Conflict`] when the question takes no such votes.
pub async fn create(visit: Visit, idea: web::Path<String>, form: CsrfForm<MetFields>) -> Result<HttpResponse> {
    let (idea, fields) = (parse(&idea)?, form.into_inner());
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let back = format!("/ideas/{idea}#met");
    visit
        .act(move |tx| {
            let met = fields.check()?;
            let idea = ideas::lock(tx, &idea, Hold::Shared)?;
            let permit = tx.actor().may(NoteMetVote::on(idea))?;
            actions::note(&permit, tx, &code, &met)
        })
        .await?;
    Ok(visit.see_other(&back, Some("flash-met-noted")))
}

/// `POST /met-votes/{vote}/removal`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub async fn remove(visit: Visit, vote: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&vote)?;
    let idea = visit
        .act(move |tx| {
            let idea = store::idea_of(tx, &code)?;
            // The idea first: it may not be merged elsewhere while its count changes.
            ideas::lock(tx, &idea, Hold::Shared)?;
            let noted = store::lock(tx, &code)?;
            let permit = tx.actor().may(RemoveMetVote::of(noted))?;
            Ok(actions::remove(&permit, tx)?.map(|()| idea))
        })
        .await?;
    Ok(visit.see_other(&format!("/ideas/{idea}#met"), Some("flash-met-removed")))
}
