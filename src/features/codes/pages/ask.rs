//! The door itself: an address, and a name for who is new. Whoever it is, the answer is the same.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::{hashing, keep_secret, pace, shown, within};
use crate::features::accounts::actions as accounts;
use crate::features::accounts::forms::Next;
use crate::features::accounts::pages::let_in;
use crate::features::accounts::permits::SignIn;
use crate::features::accounts::person::NAME_MAX;
use crate::features::accounts::{Email, password, rules as account_rules, store as people};
use crate::features::codes::actions::{self, Asked};
use crate::features::codes::code::Asking;
use crate::features::codes::forms::{JoinFields, SignInFields};
use crate::features::codes::permits::UseMail;
use crate::features::codes::rules::Pace;
use crate::features::pending;
use crate::features::pending::views::{self, ActView};
use crate::features::ways_in::views::{Doors, doors};
use crate::platform::access::Actor;
use crate::platform::community::WayIn;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::PersonId;
use crate::platform::web::visit::{GUEST_COOKIE, KNOWN_COOKIE};
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct RegisterPage {
    form: Form,
    limits: RegisterLimits,
    waiting: Vec<ActView>,
    ways: Vec<WayIn>,
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
    let fields = JoinFields { next: next.into_inner().next, ..Default::default() };
    register_page(&visit, StatusCode::OK, fields, FormErrors::new(), None).await
}

/// The form for a name and an address, with what waits for them.
///
/// # Errors
/// Those of reading.
pub async fn ask_for_name(visit: &Visit, next: String) -> Result<HttpResponse> {
    let fields = JoinFields { next, ..Default::default() };
    register_page(visit, StatusCode::OK, fields, FormErrors::new(), None).await
}

async fn register_page(
    visit: &Visit,
    status: StatusCode,
    fields: JoinFields,
    errors: FormErrors,
    notice: Option<&'static str>,
) -> Result<HttpResponse> {
    // What waits is this reader's alone; without any the page may be shared.
    let of = if visit.secret(GUEST_COOKIE).is_some() { visit.personal() } else { visit.clone() };
    let visit = of.clone();
    of.page_with(status, "accounts/register.html", Section::Account, move |tx| {
        let shown = match fields.shown.as_str() {
            "" => shown(tx)?,
            shown => match pace(tx, shown)? {
                Pace::Stale => super::shown(tx)?,
                _ => shown.to_owned(),
            },
        };
        let form = Form::of(&fields).with(errors).with_value("password", "").with_value("trap", "");
        let form = form.with_value("shown", shown);
        let form = notice.map_or_else(|| form.clone(), |notice| form.clone().with_notice(notice));
        let guest = pending::guest_of(tx, visit.secret(GUEST_COOKIE))?;
        let waiting = views::of_guest(tx, guest, visit.language(tx.actor()))?;
        let limits = RegisterLimits { name_max: NAME_MAX, password_min: password::SHORTEST };
        Ok(RegisterPage { form, limits, waiting, ways: tx.community()?.ways_in.clone() })
    })
    .await
}

/// `POST /register`: a mail to the address, whoever has it.
///
/// # Errors
/// [`Error::TooMany`]; what is wrong with the form comes back in it.
pub async fn join(visit: Visit, form: CsrfForm<JoinFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    let again =
        |fields, errors, notice| register_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, fields, errors, notice);
    if !fields.trap.is_empty() {
        return again(fields, FormErrors::new(), Some("error-trap")).await;
    }
    let stamp = fields.shown.clone();
    let (pace, offers_password, needs_password) = visit
        .read(move |tx| {
            let community = tx.community()?;
            let offers = community.offers(WayIn::Password);
            if !offers && !community.offers(WayIn::Code) {
                return Err(Error::Conflict("conflict-way-closed"));
            }
            Ok((pace(tx, &stamp)?, offers, offers && !community.offers(WayIn::Code)))
        })
        .await?;
    let checked = match fields.check(needs_password) {
        Ok(checked) => checked,
        Err(Error::Invalid(errors)) => return again(fields, errors, None).await,
        Err(error) => return Err(error),
    };
    match pace {
        Pace::Human => {}
        Pace::TooFast => return again(fields, FormErrors::new(), Some("error-too-fast")).await,
        Pace::Stale => return again(fields, FormErrors::new(), Some("error-form-old")).await,
    }
    let typed = fields.password.clone();
    let password_hash = if typed.is_empty() || !offers_password {
        None
    } else {
        Some(hashing(move || password::hash(&typed).map_err(Error::from)).await?)
    };
    ask(&visit, checked.email, Some(checked.name), password_hash, fields.next).await
}

/// Asks for the mail, and leads to where its code is typed.
async fn ask(
    visit: &Visit,
    email: Email,
    name: Option<String>,
    password_hash: Option<String>,
    next: String,
) -> Result<HttpResponse> {
    let (guest, network) = (visit.secret(GUEST_COOKIE).map(str::to_owned), visit.network().to_string());
    let seen = visit.secret(KNOWN_COOKIE).unwrap_or_default().to_owned();
    let language = visit.language(&Actor::guest());
    let next = account_rules::safe_next(&next).to_owned();
    let asking = Asking { name, password_hash, next, language };
    let secret = visit
        .act(move |tx| {
            let permit = tx.actor().may(UseMail)?;
            let guest = pending::guest_of(tx, guest.as_deref())?;
            actions::ask(&permit, tx, Asked { email: &email, network: &network, seen: &seen, guest }, &asking)
        })
        .await?;
    let mut answer = visit.see_other("/sign-in/code", None);
    keep_secret(visit, &mut answer, within(secret)?);
    Ok(answer)
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
    let form = form.with_value("password", "").with_value("trap", "");
    let of = visit.clone();
    visit
        .page_with(status, "accounts/sign_in.html", Section::Account, move |tx| {
            Ok(SignInPage { form, doors: doors(tx, of.site())? })
        })
        .await
}

/// `POST /sign-in`: with a password, or without one a mail. The answer and its time are the same whether the address is
/// known or not.
///
/// # Errors
/// [`Error::TooMany`]; what is wrong comes back in the form.
pub async fn sign_in(visit: Visit, form: CsrfForm<SignInFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    let again = |errors| sign_in_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, Form::of(&fields).with(errors));
    if !fields.trap.is_empty() {
        let form = Form::of(&fields).with_notice("error-trap");
        return sign_in_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, form).await;
    }
    let ways = visit.read(|tx| Ok(tx.community()?.ways_in.clone())).await?;
    let offers = |way| ways.contains(&way);
    let by_password =
        offers(WayIn::Password) && (!fields.password.is_empty() || fields.by == "password" || !offers(WayIn::Code));
    if !by_password {
        if !offers(WayIn::Code) {
            return Err(Error::Conflict("conflict-way-closed"));
        }
        return match Email::parse(&fields.email) {
            Ok(email) => ask(&visit, email, None, None, fields.next).await,
            Err(wrong) => {
                let mut errors = FormErrors::new();
                errors.add("email", wrong);
                again(errors).await
            }
        };
    }
    match try_password(&visit, &fields.email, &fields.password).await {
        Ok(person) => let_in(&visit, person, WayIn::Password, &fields.next, "flash-signed-in").await,
        Err(Error::Invalid(errors)) => again(errors).await,
        Err(error) => Err(error),
    }
}

async fn try_password(visit: &Visit, email: &str, typed: &str) -> Result<PersonId> {
    count(visit, email).await?;
    let known = match Email::parse(email).ok() {
        Some(email) => visit.read(move |tx| people::secret_of(tx, &email)).await?,
        None => None,
    };
    let typed = typed.to_owned();
    let (person, hash) = known.map_or((None, None), |(person, hash)| (Some(person), hash));
    let is_right = hashing(move || {
        let right = match hash {
            Some(hash) => password::verify(&typed, &hash),
            None => password::verify_nobody(&typed),
        };
        right.map_err(Error::from)
    })
    .await?;
    match person.filter(|_| is_right) {
        Some(person) => Ok(person),
        None => {
            visit.act(|tx| Ok(accounts::refuse_sign_in(&tx.actor().may(SignIn)?))).await?;
            Err(Error::Invalid(FormErrors::one("password", "error-sign-in")))
        }
    }
}

/// Counts an attempt before anything is checked.
async fn count(visit: &Visit, email: &str) -> Result<()> {
    let (email, network) = (email.to_owned(), visit.network().to_string());
    let counted = visit
        .act(move |tx| {
            let permit = tx.actor().may(SignIn)?;
            accounts::count_attempt(&permit, tx, &email, &network)
        })
        .await?;
    within(counted)
}
