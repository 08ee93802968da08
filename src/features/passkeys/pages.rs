//! The pages of passkeys. A script of ours talks with the browser; what it brings comes as an ordinary form.

use actix_web::cookie::time::Duration;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

use super::actions;
use super::ceremony::{Begun, Ceremony};
use super::forms::{AnswerFields, NewFields};
use super::permits::{AddPasskey, RemovePasskey};
use super::{rules, store};
use crate::features::accounts::permits::SignIn;
use crate::features::accounts::{actions as accounts, pages as doors, rules as paths};
use crate::features::ways_in;
use crate::platform::community::{Community, WayIn};
use crate::platform::error::{Error, Result};
use crate::platform::id::Code;
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit, frame};

/// The cookie of the browser's half of a ceremony.
const COOKIE: &str = "passkey";

#[derive(Debug, Serialize)]
struct NewPage {
    form: Form,
    limits: Limits,
}

#[derive(Debug, Serialize)]
struct Limits {
    name_max: usize,
}

/// `GET /me/security/passkeys/new`.
///
/// # Errors
/// [`Error::ProveFirst`] after a while, before anything is typed.
pub async fn new(visit: Visit) -> Result<HttpResponse> {
    new_page(&visit, StatusCode::OK, Form::of(&NewFields::default())).await
}

async fn new_page(visit: &Visit, status: StatusCode, form: Form) -> Result<HttpResponse> {
    let page = NewPage { form: form.with_value("answer", ""), limits: Limits { name_max: rules::NAME_MAX } };
    visit
        .page_with(status, "passkeys/new.html", Section::Account, move |tx| {
            let _permit = tx.actor().may(AddPasskey)?;
            offered(&*tx.community()?)?;
            Ok(page)
        })
        .await
}

/// `POST /me/security/passkeys/options`: what the browser is to make.
///
/// # Errors
/// [`Error::ProveFirst`]; [`Error::Conflict`] when the person has as many as one may.
pub async fn options_to_add(visit: Visit, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let ceremony = ceremony(&visit)?;
    let (handle, address, name, known) = visit
        .read(|tx| {
            let person = tx.actor().may(AddPasskey)?.person()?;
            let ways = ways_in::of_person(tx, person)?;
            let known = tx.actor().person().ok_or(Error::SignInFirst)?;
            let (handle, name) = (rules::handle(known.code.as_str()), known.name.clone());
            let address = if ways.address.is_empty() { name.clone() } else { ways.address };
            Ok((handle, address, name, store::credentials_of(tx, person)?))
        })
        .await?;
    let Begun { options, state } = ceremony.begin_adding(handle, &address, &name, known)?;
    let secret = visit
        .act(move |tx| {
            let permit = tx.actor().may(AddPasskey)?;
            offered(&*tx.community()?)?;
            actions::begin_adding(&permit, tx, &state)
        })
        .await?;
    Ok(asked(&visit, &secret, options))
}

/// `POST /me/security/passkeys`.
///
/// # Errors
/// [`Error::ProveFirst`]; what is wrong comes back in the form.
pub async fn create(visit: Visit, request: HttpRequest, form: CsrfForm<NewFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    let name = match fields.name() {
        Ok(name) => name,
        Err(Error::Invalid(errors)) => {
            return new_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, Form::of(&fields).with(errors)).await;
        }
        Err(error) => return Err(error),
    };
    let (ceremony, secret, answer) = (ceremony(&visit)?, visit.half_of(&request, COOKIE), fields.answer.clone());
    let added = visit
        .act(move |tx| {
            let permit = tx.actor().may(AddPasskey)?;
            offered(&*tx.community()?)?;
            actions::add(&permit, tx, &ceremony, &secret, &answer, &name)
        })
        .await?;
    match added {
        Ok(()) => Ok(without_half(&visit, visit.see_other("/me/security", Some("flash-passkey-added")))),
        Err(_) => {
            let form = Form::of(&fields).with_notice("passkey-not-added");
            new_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, form).await
        }
    }
}

/// `POST /me/security/passkeys/{passkey}/removal`.
///
/// # Errors
/// As [`actions::remove`].
pub async fn remove(visit: Visit, code: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = Code::parse(&code).ok_or(Error::NotFound)?;
    visit
        .act(move |tx| {
            let permit = tx.actor().may(RemovePasskey)?;
            actions::remove(&permit, tx, &code)
        })
        .await?;
    Ok(visit.see_other("/me/security", Some("flash-passkey-removed")))
}

/// `POST /sign-in/passkey/options`: what the browser is to show.
///
/// # Errors
/// [`Error::TooMany`] for a network that asks all the time.
pub async fn options_to_use(visit: Visit, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let Begun { options, state } = ceremony(&visit)?.begin_using()?;
    let network = visit.network().to_string();
    let secret = visit
        .act(move |tx| {
            let permit = tx.actor().may(SignIn)?;
            offered(&*tx.community()?)?;
            actions::begin_using(&permit, tx, &network, &state)
        })
        .await?
        .map_err(|retry_after| Error::TooMany { retry_after })?;
    Ok(asked(&visit, &secret, options))
}

/// `POST /sign-in/passkey`: signs in, or, for whoever is signed in, proves anew who they are.
///
/// # Errors
/// Those of writing; an answer that is not right leads back to the form.
pub async fn sign_in(visit: Visit, request: HttpRequest, form: CsrfForm<AnswerFields>) -> Result<HttpResponse> {
    let AnswerFields { answer, next } = form.into_inner();
    let (ceremony, secret) = (ceremony(&visit)?, visit.half_of(&request, COOKIE));
    let (proved, is_known, is_again) = visit
        .act(move |tx| {
            let permit = tx.actor().may(SignIn)?;
            offered(&*tx.community()?)?;
            let proved = actions::prove(&permit, tx, &ceremony, &secret, &answer)?;
            let known = tx.actor().person_id();
            let again = match (known, proved.value()) {
                (Some(here), Ok(person)) if here == *person => accounts::prove_again(&permit, tx, WayIn::Passkey)?,
                _ => crate::platform::db::Recorded::nothing(false),
            };
            Ok(proved.and(again).map(|(proved, again)| (proved, known.is_some(), again)))
        })
        .await?;
    let answer = match proved {
        Ok(_) if is_again => visit.see_other(paths::safe_next(&next), None),
        Ok(person) => doors::let_in(&visit, person, WayIn::Passkey, &next, "flash-signed-in").await?,
        Err(_) => {
            let door = if is_known { "/sign-in/again" } else { "/sign-in" };
            visit.see_other(&format!("{door}?next={}", frame::encode(&next)), Some("flash-passkey-refused"))
        }
    };
    Ok(without_half(&visit, answer))
}

fn ceremony(visit: &Visit) -> Result<Ceremony> {
    Ceremony::of(&visit.site().base_url, &visit.site().remembered().name)
}

fn offered(community: &Community) -> Result<()> {
    if community.offers(WayIn::Passkey) { Ok(()) } else { Err(Error::NotFound) }
}

fn asked(visit: &Visit, secret: &str, options: String) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("application/json")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .cookie(visit.half(COOKIE, secret, Duration::microseconds(rules::CEREMONY)))
        .body(options)
}

fn without_half(visit: &Visit, mut answer: HttpResponse) -> HttpResponse {
    drop(answer.add_cookie(&visit.half(COOKIE, "", Duration::ZERO)));
    answer
}
