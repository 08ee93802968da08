//! Showing anew who one is, before a dangerous act: by password, by a mailed code, or by a passkey, whose answer goes where
//! one signs in with it.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::{hashing, keep_secret, within};
use crate::features::accounts::forms::Next;
use crate::features::accounts::{password as passwords, rules as account_rules, store as people};
use crate::features::codes::actions;
use crate::features::codes::forms::{CodeFields, PasswordFields};
use crate::features::codes::permits::ProveAgain;
use crate::features::ways_in::views::{Doors, doors};
use crate::platform::community::WayIn;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::web::frame::encode;
use crate::platform::web::visit::MAIL_COOKIE;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct AgainPage {
    form: Form,
    has_password: bool,
    has_address: bool,
    doors: Doors,
    next: String,
}

/// `GET /sign-in/again`.
///
/// # Errors
/// Those of reading.
pub async fn again(visit: Visit, next: web::Query<Next>) -> Result<HttpResponse> {
    let fields = PasswordFields { next: next.into_inner().next, ..Default::default() };
    again_page(&visit, StatusCode::OK, fields, FormErrors::new()).await
}

async fn again_page(
    visit: &Visit,
    status: StatusCode,
    fields: PasswordFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "codes/again.html", Section::Account, move |tx| {
            let person = tx.actor().may(ProveAgain)?.person()?;
            let offers_passwords = tx.community()?.offers(WayIn::Password);
            let has_password = offers_passwords && people::password_of(tx, person)?.is_some();
            let has_address = people::correspondent(tx, person)?.2.is_some();
            let form = Form::of(&fields).with(errors).with_value("password", "");
            Ok(AgainPage { form, has_password, has_address, doors: doors(tx, of.site())?, next: fields.next })
        })
        .await
}

/// `POST /sign-in/again`: with a password, or without one a code by mail.
///
/// # Errors
/// [`Error::TooMany`]; a wrong password comes back in the form.
pub async fn prove_again(visit: Visit, form: CsrfForm<PasswordFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    if fields.password.is_empty() {
        let secret = visit
            .act(|tx| {
                let permit = tx.actor().may(ProveAgain)?;
                actions::ask_proof(&permit, tx)
            })
            .await?;
        let mut answer = visit.see_other(&format!("/sign-in/again/code?next={}", encode(&fields.next)), None);
        keep_secret(&visit, &mut answer, within(secret)?);
        return Ok(answer);
    }
    let counted = visit
        .act(|tx| {
            let permit = tx.actor().may(ProveAgain)?;
            actions::check_guesses(&permit, tx)
        })
        .await?;
    within(counted)?;
    let hash = visit
        .read(|tx| {
            let person = tx.actor().may(ProveAgain)?.person()?;
            if !tx.community()?.offers(WayIn::Password) {
                return Err(Error::Conflict("conflict-way-closed"));
            }
            people::password_of(tx, person)
        })
        .await?;
    let typed = fields.password.clone();
    let is_right = hashing(move || match hash {
        Some(hash) => passwords::verify(&typed, &hash).map_err(Error::from),
        None => Ok(false),
    })
    .await?;
    if !is_right {
        let errors = FormErrors::one("password", "error-password-wrong");
        return again_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, fields, errors).await;
    }
    visit
        .act(|tx| {
            let permit = tx.actor().may(ProveAgain)?;
            actions::prove_by_password(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(account_rules::safe_next(&fields.next), None))
}

#[derive(Debug, Serialize)]
struct AgainCodePage {
    form: Form,
    next: String,
}

/// `GET /sign-in/again/code`.
///
/// # Errors
/// Those of reading.
pub async fn again_code(visit: Visit, next: web::Query<Next>) -> Result<HttpResponse> {
    let fields = CodeFields { next: next.into_inner().next, ..Default::default() };
    again_code_page(&visit, StatusCode::OK, fields, FormErrors::new()).await
}

async fn again_code_page(
    visit: &Visit,
    status: StatusCode,
    fields: CodeFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let form = Form::of(&fields).with(errors).with_value("code", "");
    let page = AgainCodePage { form, next: fields.next };
    visit.page_with(status, "codes/again_code.html", Section::Account, move |_| Ok(page)).await
}

/// `POST /sign-in/again/code`.
///
/// # Errors
/// A wrong code, and one that is over, come back in the form.
pub async fn enter_again_code(visit: Visit, form: CsrfForm<CodeFields>) -> Result<HttpResponse> {
    let (fields, secret) = (form.into_inner(), visit.secret(MAIL_COOKIE).map(str::to_owned));
    let typed = fields.code.clone();
    let proved = visit
        .act(move |tx| {
            let permit = tx.actor().may(ProveAgain)?;
            actions::prove_by_code(&permit, tx, secret.as_deref().ok_or(Error::NotFound)?, &typed)
        })
        .await;
    let key = match proved {
        Ok(true) => return Ok(visit.see_other(account_rules::safe_next(&fields.next), None)),
        Ok(false) => "error-mail-code",
        Err(Error::NotFound) => "error-mail-code-over",
        Err(error) => return Err(error),
    };
    again_code_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, fields, FormErrors::one("code", key)).await
}
