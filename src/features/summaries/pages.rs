//! Summing up a talk from a page.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::forms::SummaryFields;
use super::permits::SumUp;
use super::summary::BODY;
use super::{actions, store};
use crate::features::ideas;
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Link;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct FormPage {
    idea: Link,
    form: Form,
    max: usize,
}

/// `GET /ideas/{idea}/summary`: the form, with what the last summary says.
///
/// # Errors
/// [`Error::NotFound`] when there is no such idea for this reader.
pub async fn new(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    form(&visit, StatusCode::OK, parse(&idea)?, None, FormErrors::new()).await
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    idea: Code,
    fields: Option<SummaryFields>,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "summaries/form.html", Section::Questions, move |tx| {
            let read = ideas::store::read(tx, &idea)?;
            let fields = match fields {
                Some(fields) => fields,
                None => {
                    let last = store::newest(tx, read.idea.id)?;
                    let language = last.as_ref().map_or(of.language(tx.actor()), |line| line.summary.language);
                    let body = last.map(|line| line.summary.body).unwrap_or_default();
                    SummaryFields { code: of.new_code().to_string(), body, language: language.to_string() }
                }
            };
            let idea = Link { code: idea.to_string(), title: read.idea.title };
            Ok(FormPage { idea, form: Form::of(&fields).with(errors), max: BODY.1 })
        })
        .await
}

/// `POST /ideas/{idea}/summary`.
///
/// # Errors
/// [`Error::Conflict`] when the idea lives on in another.
pub async fn create(visit: Visit, idea: web::Path<String>, sent: CsrfForm<SummaryFields>) -> Result<HttpResponse> {
    let (idea, fields) = (parse(&idea)?, sent.into_inner());
    match write(&visit, &idea, &fields).await {
        Ok(()) => Ok(visit.see_other(&format!("/ideas/{idea}#comments"), Some("flash-summed-up"))),
        Err(Error::Invalid(errors)) => form(&visit, StatusCode::UNPROCESSABLE_ENTITY, idea, Some(fields), errors).await,
        Err(error) => Err(error),
    }
}

async fn write(visit: &Visit, idea: &Code, fields: &SummaryFields) -> Result<()> {
    let summary = fields.check()?;
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let idea = idea.clone();
    visit
        .act(move |tx| {
            let idea = ideas::store::lock(tx, &idea, Hold::Shared)?;
            let permit = tx.actor().may(SumUp::of(idea))?;
            actions::sum_up(&permit, tx, &code, &summary)
        })
        .await
}
