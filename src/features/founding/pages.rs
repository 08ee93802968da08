//! The page behind the link that `serve` prints.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::actions;
use super::forms::FounderFields;
use super::permits::Found;
use crate::features::accounts::actions::Newcomer;
use crate::features::accounts::person::NAME_MAX;
use crate::features::accounts::{Relation, pages::let_in, password};
use crate::platform::access::{Actor, Role};
use crate::platform::community::WayIn;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::PersonId;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct FoundingPage {
    form: Form,
    action: String,
    limits: FounderLimits,
}

#[derive(Debug, Serialize)]
struct FounderLimits {
    name_max: usize,
    password_min: usize,
}

/// `GET /set-up/{secret}`.
///
/// # Errors
/// [`Error::NotFound`] when the link opens nothing any more.
pub async fn new(visit: Visit, link: web::Path<String>) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, link.into_inner(), FounderFields::default(), FormErrors::new()).await
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    link: String,
    fields: FounderFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    visit
        .page_with(status, "founding/new.html", Section::Account, move |tx| {
            if !actions::is_open(tx, &link)? {
                return Err(Error::NotFound);
            }
            Ok(FoundingPage {
                form: Form::of(&fields).with(errors).with_value("password", ""),
                action: format!("/set-up/{link}"),
                limits: FounderLimits { name_max: NAME_MAX, password_min: password::SHORTEST },
            })
        })
        .await
}

/// `POST /set-up/{secret}`: makes the first administrator, and goes on to the guided set-up.
///
/// # Errors
/// [`Error::NotFound`] when the link opens nothing any more; what is wrong with the form comes back in it.
pub async fn create(visit: Visit, link: web::Path<String>, form: CsrfForm<FounderFields>) -> Result<HttpResponse> {
    let (link, fields) = (link.into_inner(), form.into_inner());
    match found(&visit, link.clone(), &fields).await {
        Ok(person) => let_in(&visit, person, WayIn::Link, "/admin/set-up", "flash-founded").await,
        Err(Error::Invalid(errors)) => page(&visit, StatusCode::UNPROCESSABLE_ENTITY, link, fields, errors).await,
        Err(error) => Err(error),
    }
}

async fn found(visit: &Visit, link: String, fields: &FounderFields) -> Result<PersonId> {
    let asked = link.clone();
    // Nobody makes us hash who does not hold the link.
    if !visit.read(move |tx| actions::is_open(tx, &asked)).await? {
        return Err(Error::NotFound);
    }
    let founder = fields.check()?;
    let password = fields.password.clone();
    let hashed = tokio::task::spawn_blocking(move || {
        (!password.is_empty()).then(|| password::hash(&password)).transpose().map_err(Error::from)
    });
    let newcomer = Newcomer {
        email: Some(founder.email),
        name: founder.name,
        title: None,
        role: Role::Admin,
        relation: Relation::Employee,
        language: visit.language(&Actor::guest()),
        password_hash: hashed.await.unwrap_or_else(|panic| Err(Error::internal(panic)))?,
    };
    visit
        .act(move |tx| {
            let permit = tx.actor().may(Found)?;
            actions::found(&permit, tx, &link, &newcomer)
        })
        .await
}
