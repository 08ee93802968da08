//! Blocking from a person's page, and taking it back there or in one's own profile.

use actix_web::{HttpResponse, web};

use super::actions;
use super::permits::BlockPeople;
use crate::features::accounts::store as accounts;
use crate::platform::error::{Error, Result};
use crate::platform::id::Code;
use crate::platform::web::{Click, CsrfForm, Visit};

/// `POST /people/{person}/block`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person; [`Error::Conflict`] for oneself and for whoever speaks for the company.
pub async fn create(visit: Visit, person: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = Code::parse(&person).ok_or(Error::NotFound)?;
    let back = format!("/people/{code}");
    visit
        .act(move |tx| {
            let other = accounts::of_code(tx, &code)?;
            let permit = tx.actor().may(BlockPeople)?;
            actions::block(&permit, tx, &other)
        })
        .await?;
    Ok(visit.see_other(&back, Some("flash-blocked")))
}

/// `POST /people/{person}/block/withdrawal`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person.
pub async fn withdraw(visit: Visit, person: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = Code::parse(&person).ok_or(Error::NotFound)?;
    let back = visit.back_or(&format!("/people/{code}"));
    visit
        .act(move |tx| {
            let other = accounts::of_code(tx, &code)?;
            let permit = tx.actor().may(BlockPeople)?;
            actions::unblock(&permit, tx, &other)
        })
        .await?;
    Ok(visit.see_other(&back, Some("flash-unblocked")))
}
