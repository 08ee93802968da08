//! Passwords: a new one by mail for who forgot theirs, and choosing, replacing or removing one's own.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::{hashing, within};
use crate::features::accounts::pages::let_in;
use crate::features::accounts::{Email, password as passwords, store as people};
use crate::features::challenges::Purpose;
use crate::features::codes::actions::{self, Asked};
use crate::features::codes::forms::{AddressFields, PasswordFields};
use crate::features::codes::permits::{ChangePassword, UseMail};
use crate::features::codes::store;
use crate::platform::access::Actor;
use crate::platform::community::WayIn;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::web::visit::KNOWN_COOKIE;
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct AskPage {
    form: Form,
}

#[derive(Debug, Serialize)]
struct NewPasswordPage {
    form: Form,
    action: String,
    email: String,
    password_min: usize,
    over: bool,
}

#[derive(Debug, Serialize)]
struct PasswordPage {
    form: Form,
    password_min: usize,
    has_password: bool,
    offers_passwords: bool,
    can_remove: bool,
}

/// `GET /sign-in/reset`.
///
/// # Errors
/// Those of reading.
pub async fn ask_new_password(visit: Visit) -> Result<HttpResponse> {
    ask_page(&visit, StatusCode::OK, Form::of(&AddressFields::default())).await
}

async fn ask_page(visit: &Visit, status: StatusCode, form: Form) -> Result<HttpResponse> {
    let page = AskPage { form: form.with_value("trap", "") };
    visit.page_with(status, "codes/reset.html", Section::Account, move |_| Ok(page)).await
}

/// `POST /sign-in/reset`: a mail to the address, whoever has it.
///
/// # Errors
/// [`Error::TooMany`]; what is wrong with the form comes back in it.
pub async fn reset(visit: Visit, form: CsrfForm<AddressFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    if !fields.trap.is_empty() {
        let form = Form::of(&fields).with_notice("error-trap");
        return ask_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, form).await;
    }
    let email = match Email::parse(&fields.email) {
        Ok(email) => email,
        Err(wrong) => {
            let mut errors = FormErrors::new();
            errors.add("email", wrong);
            return ask_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, Form::of(&fields).with(errors)).await;
        }
    };
    let (network, language) = (visit.network().to_string(), visit.language(&Actor::guest()));
    let seen = visit.secret(KNOWN_COOKIE).unwrap_or_default().to_owned();
    let asked = visit
        .act(move |tx| {
            let permit = tx.actor().may(UseMail)?;
            let asked = Asked { email: &email, network: &network, seen: &seen, guest: None };
            actions::ask_reset(&permit, tx, asked, language)
        })
        .await?;
    within(asked)?;
    Ok(visit.see_other("/sign-in/reset/sent", None))
}

/// `GET /sign-in/reset/sent`: look into your mail.
///
/// # Errors
/// Those of reading.
pub async fn reset_sent(visit: Visit) -> Result<HttpResponse> {
    visit.page("codes/sent.html", Section::Account, |_| Ok(serde_json::json!({}))).await
}

/// `GET /sign-in/reset/{secret}`.
///
/// # Errors
/// Those of reading; a link that is over says so.
pub async fn new_password(visit: Visit, link: web::Path<String>) -> Result<HttpResponse> {
    new_password_page(&visit, StatusCode::OK, link.into_inner(), FormErrors::new()).await
}

async fn new_password_page(
    visit: &Visit,
    status: StatusCode,
    link: String,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let form = Form::of(&PasswordFields::default()).with(errors);
    let over = NewPasswordPage {
        form: form.clone(),
        action: String::new(),
        email: String::new(),
        password_min: passwords::SHORTEST,
        over: true,
    };
    let visit = visit.personal();
    let page = visit
        .page_with(status, "codes/new_password.html", Section::Account, move |tx| {
            let email = store::of_link(tx, Purpose::Reset, &link)?.email;
            let action = format!("/sign-in/reset/{link}");
            Ok(NewPasswordPage { form, action, email, password_min: passwords::SHORTEST, over: false })
        })
        .await;
    match page {
        Err(Error::NotFound) => {
            visit.page_with(StatusCode::GONE, "codes/new_password.html", Section::Account, move |_| Ok(over)).await
        }
        page => page,
    }
}

/// `POST /sign-in/reset/{secret}`: all sessions and tokens end, and the person is told and let in.
///
/// # Errors
/// What is wrong with the password comes back in the form.
pub async fn choose_new_password(
    visit: Visit,
    link: web::Path<String>,
    form: CsrfForm<PasswordFields>,
) -> Result<HttpResponse> {
    let (link, typed) = (link.into_inner(), form.into_inner().password);
    let shown = link.clone();
    let known = visit.read(move |tx| store::of_link(tx, Purpose::Reset, &shown)).await;
    let about = match known {
        Ok(challenge) => challenge.email,
        Err(Error::NotFound) => return new_password_page(&visit, StatusCode::GONE, link, FormErrors::new()).await,
        Err(error) => return Err(error),
    };
    if let Err(weak) = passwords::strength(&typed, &[&about]) {
        let mut errors = FormErrors::new();
        errors.add("password", weak.into());
        return new_password_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, link, errors).await;
    }
    let hash = hashing(move || passwords::hash(&typed).map_err(Error::from)).await?;
    let used = link.clone();
    let person = visit
        .act(move |tx| {
            let permit = tx.actor().may(UseMail)?;
            actions::reset(&permit, tx, &used, &hash)
        })
        .await;
    match person {
        Ok(person) => let_in(&visit, person, WayIn::Password, "/me", "flash-password-changed").await,
        Err(Error::NotFound) => new_password_page(&visit, StatusCode::GONE, link, FormErrors::new()).await,
        Err(error) => Err(error),
    }
}

/// `GET /me/password`.
///
/// # Errors
/// [`Error::ProveFirst`] without a fresh proof.
pub async fn password(visit: Visit) -> Result<HttpResponse> {
    password_page(&visit, StatusCode::OK, FormErrors::new()).await
}

async fn password_page(visit: &Visit, status: StatusCode, errors: FormErrors) -> Result<HttpResponse> {
    visit
        .page_with(status, "codes/password.html", Section::Account, move |tx| {
            let person = tx.actor().may(ChangePassword)?.person()?;
            let community = tx.community()?;
            let has_password = people::password_of(tx, person)?.is_some();
            Ok(PasswordPage {
                form: Form::of(&PasswordFields::default()).with(errors),
                password_min: passwords::SHORTEST,
                has_password,
                offers_passwords: community.offers(WayIn::Password),
                can_remove: has_password && community.offers(WayIn::Code),
            })
        })
        .await
}

/// `POST /me/password`.
///
/// # Errors
/// [`Error::ProveFirst`] without a fresh proof; what is wrong with the password comes back in the form.
pub async fn change_password(visit: Visit, form: CsrfForm<PasswordFields>) -> Result<HttpResponse> {
    let typed = form.into_inner().password;
    let about = visit
        .read(|tx| {
            let person = tx.actor().may(ChangePassword)?.person()?;
            let (name, _, email) = people::correspondent(tx, person)?;
            Ok([name, email.unwrap_or_default()])
        })
        .await?;
    if let Err(weak) = passwords::strength(&typed, &[&about[0], &about[1]]) {
        let mut errors = FormErrors::new();
        errors.add("password", weak.into());
        return password_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, errors).await;
    }
    let hash = hashing(move || passwords::hash(&typed).map_err(Error::from)).await?;
    visit
        .act(move |tx| {
            let permit = tx.actor().may(ChangePassword)?;
            actions::change_password(&permit, tx, Some(&hash))
        })
        .await?;
    Ok(visit.see_other("/me/security", Some("flash-password-changed")))
}

/// `POST /me/password/removal`.
///
/// # Errors
/// [`Error::ProveFirst`] without a fresh proof; [`Error::Conflict`] when it is the only way in.
pub async fn remove_password(visit: Visit, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    visit
        .act(|tx| {
            let permit = tx.actor().may(ChangePassword)?;
            actions::change_password(&permit, tx, None)
        })
        .await?;
    Ok(visit.see_other("/me/security", Some("flash-password-removed")))
}
