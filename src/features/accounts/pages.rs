//! The pages of accounts.

use actix_web::cookie::time::Duration;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::actions::{self, Newcomer, Secret};
use super::forms::{Next, RegisterFields, SignInFields};
use super::permits::{Register, SignIn, SignOut};
use super::person::{Email, From, NAME_MAX, Relation};
use super::{password, rules, store};
use crate::features::second_factors;
use crate::features::ways_in::views::{Doors, doors};
use crate::platform::access::Role;
use crate::platform::clock::Moment;
use crate::platform::community::WayIn;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Language, PersonId};
use crate::platform::web::visit::SESSION_COOKIE;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct RegisterPage {
    form: Form,
    limits: RegisterLimits,
}

#[derive(Debug, Serialize)]
struct RegisterLimits {
    name_max: usize,
    password_min: usize,
}

#[derive(Debug, Serialize)]
struct SignInPage {
    form: Form,
    doors: Doors,
}

/// `GET /register`.
///
/// # Errors
/// Those of reading.
pub async fn new_account(visit: Visit, next: web::Query<Next>) -> Result<HttpResponse> {
    let fields = RegisterFields { next: next.into_inner().next, ..Default::default() };
    register_page(&visit, StatusCode::OK, Form::of(&fields)).await
}

async fn register_page(visit: &Visit, status: StatusCode, form: Form) -> Result<HttpResponse> {
    let limits = RegisterLimits { name_max: NAME_MAX, password_min: password::SHORTEST };
    let page = RegisterPage { form: form.with_value("password", ""), limits };
    visit.page_with(status, "accounts/register.html", Section::Account, move |_| Ok(page)).await
}

/// `POST /register`.
///
/// # Errors
/// [`Error::TooMany`]; what is wrong with the form comes back in it.
pub async fn register(visit: Visit, form: CsrfForm<RegisterFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    match try_register(&visit, &fields).await {
        Ok(secret) => Ok(signed_in(&visit, &secret, None, &fields.next, "flash-welcome")),
        Err(Error::Invalid(errors)) => {
            if errors.iter().any(|(_, wrong)| wrong.key == actions::EMAIL_TAKEN)
                && let Ok(person) = try_sign_in(&visit, &fields.as_sign_in()).await
            {
                // A second click, or somebody who forgot that they had registered: who knows the password is in.
                return let_in(&visit, person, WayIn::Password, &fields.next, "flash-signed-in").await;
            }
            register_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, Form::of(&fields).with(errors)).await
        }
        Err(error) => Err(error),
    }
}

async fn try_register(visit: &Visit, fields: &RegisterFields) -> Result<Secret> {
    if !fields.trap.is_empty() {
        return Err(Error::Invalid(FormErrors::one("email", "error-email")));
    }
    let checked = fields.check()?;
    count(visit, &fields.email).await?;
    let password = fields.password.clone();
    let password_hash = hashing(move || password::hash(&password).map_err(Error::from)).await?;
    let language = visit.language(&crate::platform::access::Actor::guest());
    let (user_agent, network) = (visit.user_agent().to_owned(), visit.network().to_string());
    visit
        .act(move |tx| {
            let newcomer = Newcomer {
                email: Some(checked.email.clone()),
                name: checked.name.clone(),
                title: None,
                role: Role::Member,
                relation: Relation::Unasked,
                language,
                password_hash: Some(password_hash.clone()),
            };
            let permit = tx.actor().may(Register)?;
            let from = From { user_agent: &user_agent, network: &network, way: WayIn::Password };
            actions::register(&permit, tx, &newcomer, from)
        })
        .await
}

/// `GET /sign-in`.
///
/// # Errors
/// Those of reading.
pub async fn new_session(visit: Visit, next: web::Query<Next>) -> Result<HttpResponse> {
    let fields = SignInFields { next: next.into_inner().next, ..Default::default() };
    sign_in_page(&visit, StatusCode::OK, Form::of(&fields)).await
}

async fn sign_in_page(visit: &Visit, status: StatusCode, form: Form) -> Result<HttpResponse> {
    let form = form.with_value("password", "");
    let of = visit.clone();
    visit
        .page_with(status, "accounts/sign_in.html", Section::Account, move |tx| {
            Ok(SignInPage { form, doors: doors(tx, of.site())? })
        })
        .await
}

/// `POST /sign-in`. The answer and its time are the same whether the address is known or not.
///
/// # Errors
/// [`Error::TooMany`]; what is wrong comes back in the form.
pub async fn sign_in(visit: Visit, form: CsrfForm<SignInFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    match try_sign_in(&visit, &fields).await {
        Ok(person) => let_in(&visit, person, WayIn::Password, &fields.next, "flash-signed-in").await,
        Err(Error::Invalid(errors)) => {
            sign_in_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, Form::of(&fields).with(errors)).await
        }
        Err(error) => Err(error),
    }
}

async fn try_sign_in(visit: &Visit, fields: &SignInFields) -> Result<PersonId> {
    let refused = || Error::Invalid(FormErrors::one("password", "error-sign-in"));
    count(visit, &fields.email).await?;
    let email = Email::parse(&fields.email).ok();
    let known = match email {
        Some(email) => visit.read(move |tx| store::secret_of(tx, &email)).await?,
        None => None,
    };
    let password = fields.password.clone();
    let (person, hash) = known.map_or((None, None), |(person, hash)| (Some(person), hash));
    let is_right = hashing(move || {
        let right = match hash {
            Some(hash) => password::verify(&password, &hash),
            None => password::verify_nobody(&password),
        };
        right.map_err(Error::from)
    })
    .await?;
    match person.filter(|_| is_right) {
        Some(person) => Ok(person),
        None => {
            visit.act(|tx| Ok(actions::refuse_sign_in(&tx.actor().may(SignIn)?))).await?;
            Err(refused())
        }
    }
}

/// Lets a person in whose way in was found right: opens a session and sends them on, or asks for the second step first.
/// Every way in ends here.
///
/// # Errors
/// Those of writing.
pub async fn let_in(
    visit: &Visit,
    person: PersonId,
    way: WayIn,
    next: &str,
    flash: &'static str,
) -> Result<HttpResponse> {
    match second_factors::pages::ask(visit, person, way, next).await? {
        Some(second_step) => Ok(second_step),
        None => open(visit, person, way, next, flash).await,
    }
}

/// Opens a session for a person who passed every step, and sends them on.
///
/// # Errors
/// Those of writing.
pub async fn open(
    visit: &Visit,
    person: PersonId,
    way: WayIn,
    next: &str,
    flash: &'static str,
) -> Result<HttpResponse> {
    let (user_agent, network) = (visit.user_agent().to_owned(), visit.network().to_string());
    let (secret, language) = visit
        .act(move |tx| {
            let permit = tx.actor().may(SignIn)?;
            actions::sign_in(&permit, tx, person, From { user_agent: &user_agent, network: &network, way })
        })
        .await?;
    Ok(signed_in(visit, &secret, Some(language), next, flash))
}

/// `POST /sign-out`.
///
/// # Errors
/// Those of writing.
pub async fn sign_out(visit: Visit, _form: CsrfForm<Next>) -> Result<HttpResponse> {
    visit
        .act(|tx| {
            let permit = tx.actor().may(SignOut)?;
            actions::sign_out(&permit, tx)
        })
        .await?;
    let mut answer = visit.see_other("/", Some("flash-signed-out"));
    drop(answer.add_cookie(&visit.cookie(SESSION_COOKIE, String::new(), Duration::ZERO)));
    Ok(answer)
}

/// Counts an attempt before anything is checked.
async fn count(visit: &Visit, email: &str) -> Result<()> {
    let (email, network) = (email.to_owned(), visit.network().to_string());
    visit
        .act(move |tx| {
            let permit = tx.actor().may(SignIn)?;
            actions::count_attempt(&permit, tx, &email, &network)
        })
        .await?
        .map_err(|retry_after| Error::TooMany { retry_after })
}

/// Hashing takes tens of milliseconds and a gate of its own: it runs where it may block.
async fn hashing<T: Send + 'static>(f: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(f).await.unwrap_or_else(|panic| Err(Error::internal(panic)))
}

fn signed_in(
    visit: &Visit,
    secret: &Secret,
    language: Option<Language>,
    next: &str,
    flash: &'static str,
) -> HttpResponse {
    let mut answer = visit.see_other(rules::safe_next(next), Some(flash));
    let age = Duration::microseconds(rules::SESSION_LIFE.min(400 * Moment::DAY));
    drop(answer.add_cookie(&visit.cookie(SESSION_COOKIE, secret.0.clone(), age)));
    if let Some(language) = language {
        drop(answer.add_cookie(&visit.language_cookie(language)));
    }
    answer
}
