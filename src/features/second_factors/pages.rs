//! The pages of second factors: setting one up, and the second step of signing in.

use actix_web::cookie::time::Duration;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

use super::actions::{self, Outcome};
use super::forms::CodeFields;
use super::permits::{RenewRecoveryCodes, TurnOffSecondFactor, TurnOnSecondFactor};
use super::{rules, store, totp};
use crate::features::accounts::pages as doors;
use crate::features::accounts::permits::SignIn;
use crate::features::ways_in;
use crate::platform::community::WayIn;
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::PersonId;
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

/// The cookie of whoever has passed the first step.
const COOKIE: &str = "second";

#[derive(Debug, Serialize)]
struct SetUpPage {
    form: Form,
    secret: String,
}

#[derive(Debug, Serialize)]
struct CodesPage {
    codes: Vec<String>,
    is_new: bool,
}

#[derive(Debug, Serialize)]
struct StepPage {
    form: Form,
    has_passkeys: bool,
}

/// `POST /me/security/totp`: makes a secret and leads to its page.
///
/// # Errors
/// [`Error::ProveFirst`]; [`Error::Conflict`] when a second factor is on.
pub async fn begin(visit: Visit, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    visit
        .act(|tx| {
            let permit = tx.actor().may(TurnOnSecondFactor)?;
            actions::begin(&permit, tx)
        })
        .await?;
    Ok(visit.see_other("/me/security/totp", None))
}

/// `GET /me/security/totp`: the secret, as picture and text, and a field for the first code.
///
/// # Errors
/// [`Error::ProveFirst`]; [`Error::NotFound`] when nothing was begun.
pub async fn set_up(visit: Visit) -> Result<HttpResponse> {
    set_up_page(&visit, StatusCode::OK, Form::of(&CodeFields::default())).await
}

async fn set_up_page(visit: &Visit, status: StatusCode, form: Form) -> Result<HttpResponse> {
    visit
        .page_with(status, "second_factors/set_up.html", Section::Account, move |tx| {
            let (_, secret) = begun(tx)?;
            Ok(SetUpPage { form, secret: totp::spelled(&secret) })
        })
        .await
}

/// `GET /me/security/totp.svg`: the secret as a picture.
///
/// # Errors
/// As [`set_up`].
pub async fn picture(visit: Visit) -> Result<HttpResponse> {
    let svg = visit
        .read(|tx| {
            let (person, secret) = begun(tx)?;
            let ways = ways_in::of_person(tx, person)?;
            let name = tx.actor().person().map(|known| known.name.clone()).unwrap_or_default();
            let address = if ways.address.is_empty() { name } else { ways.address };
            totp::picture(&secret, &tx.community()?.name, &address)
        })
        .await?;
    let mut answer = HttpResponse::Ok();
    answer.content_type("image/svg+xml").insert_header((header::CACHE_CONTROL, "private, no-store"));
    Ok(answer.body(svg))
}

/// The secret that waits for its first code.
fn begun(tx: &mut ReadTx<'_>) -> Result<(PersonId, Vec<u8>)> {
    let person = tx.actor().may(TurnOnSecondFactor)?.person()?;
    let factor = store::of_person(tx, person)?;
    let is_on = factor.is_on();
    factor.secret.filter(|_| !is_on).map(|secret| (person, secret)).ok_or(Error::NotFound)
}

/// `POST /me/security/totp/confirmation`: the first code; the recovery codes come back, once.
///
/// # Errors
/// As [`actions::turn_on`]; a code that is not right comes back in the form.
pub async fn turn_on(visit: Visit, form: CsrfForm<CodeFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    let typed = fields.code.clone();
    let codes = visit
        .act(move |tx| {
            let permit = tx.actor().may(TurnOnSecondFactor)?;
            actions::turn_on(&permit, tx, &typed)
        })
        .await?;
    match codes {
        Some(codes) => codes_page(&visit, codes, true).await,
        None => {
            let form = Form::of(&fields).with(FormErrors::one("code", "error-totp"));
            set_up_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, form).await
        }
    }
}

/// `POST /me/security/totp/removal`.
///
/// # Errors
/// As [`actions::turn_off`].
pub async fn turn_off(visit: Visit, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    visit
        .act(|tx| {
            let permit = tx.actor().may(TurnOffSecondFactor)?;
            actions::turn_off(&permit, tx)
        })
        .await?;
    Ok(visit.see_other("/me/security", Some("flash-second-factor-off")))
}

/// `POST /me/security/recovery-codes`: new ones come back, once.
///
/// # Errors
/// As [`actions::renew_codes`].
pub async fn renew_codes(visit: Visit, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let codes = visit
        .act(|tx| {
            let permit = tx.actor().may(RenewRecoveryCodes)?;
            actions::renew_codes(&permit, tx)
        })
        .await?;
    codes_page(&visit, codes, false).await
}

async fn codes_page(visit: &Visit, codes: Vec<String>, is_new: bool) -> Result<HttpResponse> {
    let page = CodesPage { codes, is_new };
    visit.page("second_factors/codes.html", Section::Account, move |_| Ok(page)).await
}

/// Asks somebody who passed the first step for the second, when they have one.
///
/// # Errors
/// Those of writing.
pub async fn ask(visit: &Visit, person: PersonId, way: WayIn, next: &str) -> Result<Option<HttpResponse>> {
    let next = next.to_owned();
    let secret = visit
        .act(move |tx| {
            let permit = tx.actor().may(SignIn)?;
            actions::ask(&permit, tx, person, way, &next)
        })
        .await?;
    Ok(secret.map(|secret| {
        let mut answer = visit.see_other("/sign-in/second-factor", None);
        let age = Duration::microseconds(rules::SECOND_STEP);
        drop(answer.add_cookie(&visit.half(COOKIE, &secret, age)));
        answer
    }))
}

/// `GET /sign-in/second-factor`. The page says nothing of whoever is asked.
///
/// # Errors
/// Those of reading.
pub async fn step(visit: Visit, request: HttpRequest) -> Result<HttpResponse> {
    if visit.half_of(&request, COOKIE).is_empty() {
        return Ok(visit.see_other("/sign-in", None));
    }
    step_page(&visit, StatusCode::OK, Form::of(&CodeFields::default())).await
}

async fn step_page(visit: &Visit, status: StatusCode, form: Form) -> Result<HttpResponse> {
    let form = form.with_value("code", "");
    visit
        .page_with(status, "second_factors/step.html", Section::Account, move |tx| {
            Ok(StepPage { form, has_passkeys: tx.community()?.offers(WayIn::Passkey) })
        })
        .await
}

/// `POST /sign-in/second-factor`.
///
/// # Errors
/// [`Error::TooMany`]; a code that is not right comes back in the form.
pub async fn pass(visit: Visit, request: HttpRequest, form: CsrfForm<CodeFields>) -> Result<HttpResponse> {
    let (fields, secret) = (form.into_inner(), visit.half_of(&request, COOKIE));
    let typed = fields.code.clone();
    let outcome = visit
        .act(move |tx| {
            let permit = tx.actor().may(SignIn)?;
            actions::pass(&permit, tx, &secret, &typed)
        })
        .await?;
    let mut answer = match outcome {
        Outcome::Wrong => {
            let form = Form::of(&fields).with(FormErrors::one("code", "error-second-factor"));
            return step_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, form).await;
        }
        Outcome::TooMany(retry_after) => return Err(Error::TooMany { retry_after }),
        Outcome::Over => visit.see_other("/sign-in", Some("flash-second-step-refused")),
        Outcome::In(passed) => {
            let flash = if passed.by_recovery { "flash-recovery-code-used" } else { "flash-signed-in" };
            doors::open(&visit, passed.person, passed.way, &passed.next, flash).await?
        }
    };
    drop(answer.add_cookie(&visit.half(COOKIE, "", Duration::ZERO)));
    Ok(answer)
}
