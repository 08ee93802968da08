//! Moving to another address, confirmed at both.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::within;
use crate::features::accounts::{Email, store as people};
use crate::features::challenges::Purpose;
use crate::features::codes::forms::AddressFields;
use crate::features::codes::permits::{ChangeAddress, UseMail};
use crate::features::codes::{actions, store};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct AddressPage {
    form: Form,
    email: Option<String>,
}

/// `GET /me/address`.
///
/// # Errors
/// [`Error::ProveFirst`] without a fresh proof.
pub async fn address(visit: Visit) -> Result<HttpResponse> {
    address_page(&visit, StatusCode::OK, Form::of(&AddressFields::default())).await
}

async fn address_page(visit: &Visit, status: StatusCode, form: Form) -> Result<HttpResponse> {
    visit
        .page_with(status, "codes/address.html", Section::Account, move |tx| {
            let person = tx.actor().may(ChangeAddress)?.person()?;
            let (_, _, email) = people::correspondent(tx, person)?;
            Ok(AddressPage { form, email })
        })
        .await
}

/// `POST /me/address`: a mail to each address. The answer does not tell whether the new one is somebody's already.
///
/// # Errors
/// [`Error::ProveFirst`] without a fresh proof; [`Error::TooMany`]; what is wrong comes back in the form.
pub async fn ask_to_move(visit: Visit, form: CsrfForm<AddressFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    let wrong = |errors| address_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, Form::of(&fields).with(errors));
    let email = match Email::parse(&fields.email) {
        Ok(email) => email,
        Err(field) => {
            let mut errors = FormErrors::new();
            errors.add("email", field);
            return wrong(errors).await;
        }
    };
    let (to, network) = (email.clone(), visit.network().to_string());
    let asked = visit
        .act(move |tx| {
            let permit = tx.actor().may(ChangeAddress)?;
            let (_, _, old) = people::correspondent(tx, permit.person()?)?;
            if old.as_deref() == Some(to.as_str()) {
                return Err(Error::Invalid(FormErrors::one("email", "error-same-address")));
            }
            actions::ask_to_move(&permit, tx, &to, &network)
        })
        .await;
    match asked {
        Ok(asked) => within(asked)?,
        Err(Error::Invalid(errors)) => return wrong(errors).await,
        Err(error) => return Err(error),
    }
    Ok(visit.see_other("/me/address", Some("flash-address-asked")))
}

#[derive(Debug, Serialize)]
struct MovePage {
    action: String,
    /// The address that the link was mailed to.
    email: String,
    state: &'static str,
}

/// `GET /me/address/{secret}`: a page with a button, in whatever browser.
///
/// # Errors
/// Those of reading; a link that is over says so.
pub async fn show_move(visit: Visit, link: web::Path<String>) -> Result<HttpResponse> {
    let link = link.into_inner();
    let shown = link.clone();
    let found = visit
        .read(move |tx| match store::of_link(tx, Purpose::TakeAddress, &shown) {
            Err(Error::NotFound) => store::of_link(tx, Purpose::LeaveAddress, &shown),
            found => found,
        })
        .await;
    match found {
        Ok(challenge) => move_page(&visit, StatusCode::OK, link, challenge.email, "asked").await,
        Err(Error::NotFound) => move_page(&visit, StatusCode::GONE, link, String::new(), "over").await,
        Err(error) => Err(error),
    }
}

async fn move_page(
    visit: &Visit,
    status: StatusCode,
    link: String,
    email: String,
    state: &'static str,
) -> Result<HttpResponse> {
    let page = MovePage { action: format!("/me/address/{link}"), email, state };
    visit.personal().page_with(status, "codes/move.html", Section::Account, move |_| Ok(page)).await
}

/// `POST /me/address/{secret}`: confirms one side; with the second the account moves.
///
/// # Errors
/// [`Error::Conflict`] when the address has an account by now.
pub async fn confirm_move(visit: Visit, link: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let link = link.into_inner();
    let used = link.clone();
    let moved = visit
        .act(move |tx| {
            let permit = tx.actor().may(UseMail)?;
            actions::confirm_move(&permit, tx, &used)
        })
        .await;
    match moved {
        Ok(true) => move_page(&visit, StatusCode::OK, link, String::new(), "moved").await,
        Ok(false) => move_page(&visit, StatusCode::OK, link, String::new(), "half").await,
        Err(Error::NotFound) => move_page(&visit, StatusCode::GONE, link, String::new(), "over").await,
        Err(error) => Err(error),
    }
}
