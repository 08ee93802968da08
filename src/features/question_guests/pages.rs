//! The page on which a question is put to people by name.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::forms::{GuestFields, RemovalFields};
use super::permits::InviteToQuestion;
use super::{actions, store};
use crate::features::accounts::Email;
use crate::features::ideas::pages::parse;
use crate::features::questions::store::{self as questions, Which};
use crate::features::questions::{Audience, QuestionCard};
use crate::platform::clock::Moment;
use crate::platform::community::Joiners;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct GuestsPage {
    question: QuestionCard,
    guests: Vec<GuestView>,
    form: Form,
    /// Whether the question is put to invited people alone: else it is not kept from anybody yet.
    is_invited: bool,
    /// Whether whoever has no account can make one.
    may_join: bool,
}

#[derive(Debug, Serialize)]
struct GuestView {
    email: String,
    at: Moment,
}

/// `GET /questions/{question}/guests`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such question.
pub async fn index(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, parse(&question)?, GuestFields::default(), FormErrors::new()).await
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: GuestFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "question_guests/index.html", Section::Questions, move |tx| {
            let language = of.language(tx.actor());
            let read = questions::read(tx, Which::Code(&code))?;
            let guests = store::of_question(tx, read.question.id)?;
            Ok(GuestsPage {
                question: QuestionCard::new(&read, language, tx.now()),
                guests: guests.into_iter().map(|(email, at)| GuestView { email, at }).collect(),
                form: Form::of(&fields).with(errors),
                is_invited: read.question.audience == Audience::Invited,
                may_join: tx.community()?.joiners == Joiners::Anybody,
            })
        })
        .await
}

/// `POST /questions/{question}/guests`.
///
/// # Errors
/// What is wrong with the form comes back in it.
pub async fn create(visit: Visit, question: web::Path<String>, form: CsrfForm<GuestFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&question)?, form.into_inner());
    let emails = match fields.check() {
        Ok(emails) => emails,
        Err(Error::Invalid(errors)) => {
            return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, fields, errors).await;
        }
        Err(error) => return Err(error),
    };
    let target = code.clone();
    visit
        .act(move |tx| {
            let question = questions::lock(tx, &target, Hold::Exclusive)?;
            let permit = tx.actor().may(InviteToQuestion { question })?;
            actions::invite(&permit, tx, &emails)
        })
        .await?;
    Ok(visit.see_other(&format!("/questions/{code}/guests"), Some("flash-question-guests")))
}

/// `POST /questions/{question}/guests/removal`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such question.
pub async fn remove(visit: Visit, question: web::Path<String>, form: CsrfForm<RemovalFields>) -> Result<HttpResponse> {
    let code = parse(&question)?;
    let email = form.into_inner().email;
    let target = code.clone();
    visit
        .act(move |tx| {
            let question = questions::lock(tx, &target, Hold::Exclusive)?;
            let permit = tx.actor().may(InviteToQuestion { question })?;
            let email = Email::parse(&email).map_err(|_| Error::NotFound)?;
            actions::remove(&permit, tx, &email)
        })
        .await?;
    Ok(visit.see_other(&format!("/questions/{code}/guests"), Some("flash-question-guest-removed")))
}
