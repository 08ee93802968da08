//! Giving a question more time.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::actions;
use super::extension::REASON;
use super::forms::{ExtensionFields, later};
use super::permits::ExtendQuestion;
use crate::features::ideas::pages::parse;
use crate::features::questions::store::{self, Which};
use crate::features::questions::{self, QuestionCard};
use crate::platform::access::Holders;
use crate::platform::db::both::Hold;
use crate::platform::error::{Denied, Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct FormPage {
    question: QuestionCard,
    form: Form,
    reason_max: usize,
}

/// `GET /questions/{question}/extensions/new`.
///
/// # Errors
/// [`Error::Conflict`] when the phase of now has no end.
pub async fn new(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    form_page(&visit, StatusCode::OK, parse(&question)?, ExtensionFields::default(), FormErrors::new()).await
}

async fn form_page(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: ExtensionFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "phases/extend.html", Section::Questions, move |tx| {
            let (language, now) = (of.language(tx.actor()), tx.now());
            let read = store::read(tx, Which::Code(&code))?;
            if !tx.actor().is(read.question.host) && !tx.actor().holds(Holders::PRODUCT) {
                return Err(Denied::Role.into());
            }
            if !read.question.schedule.has_begun(now) || read.question.until(now).is_none() {
                return Err(Error::Conflict("conflict-no-end"));
            }
            let question = QuestionCard::new(&read, language, now);
            Ok(FormPage { question, form: Form::of(&fields).with(errors), reason_max: REASON.1 })
        })
        .await
}

/// `POST /questions/{question}/extensions`.
///
/// # Errors
/// What is wrong with the form comes back in it.
pub async fn create(
    visit: Visit,
    question: web::Path<String>,
    form: CsrfForm<ExtensionFields>,
) -> Result<HttpResponse> {
    let (code, fields) = (parse(&question)?, form.into_inner());
    let (of, target, typed) = (visit.clone(), code.clone(), fields.clone());
    let extended = visit
        .act(move |tx| {
            let question = questions::lock(tx, &target, Hold::Exclusive)?;
            let permit = tx.actor().may(ExtendQuestion { question })?;
            let time_zone = &of.site().time_zone;
            let (to, reason) = typed.check(time_zone)?;
            let schedule = later(&permit.question.schedule, tx.now(), to, time_zone);
            let language = of.language(tx.actor());
            actions::extend(&permit, tx, &schedule, language, &reason)
        })
        .await;
    match extended {
        Ok(code) => Ok(visit.see_other(&format!("/questions/{code}"), Some("flash-question-extended"))),
        Err(Error::Invalid(errors)) => form_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, fields, errors).await,
        Err(error) => Err(error),
    }
}
