//! The page on which the product team defines what a question asks besides.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::field::{HINT_MAX, Kind, LABEL_MAX, MOST};
use super::forms::FieldFields;
use super::{actions, store};
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Link;
use crate::features::questions;
use crate::features::questions::permits::ReviseQuestion;
use crate::features::questions::store::Which;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct FieldsPage {
    question: Link,
    /// The language of the question's original.
    original: Language,
    /// The others that the community speaks.
    others: Vec<Language>,
    fields: Vec<FieldForm>,
    /// What was asked once, and is answered in ideas still.
    removed: Vec<String>,
    new: FieldForm,
    can_add: bool,
    kinds: &'static [Kind],
    limits: LimitsView,
}

#[derive(Debug, Serialize)]
struct FieldForm {
    code: String,
    label: String,
    kind: String,
    is_required: bool,
    is_answered: bool,
    is_open: bool,
    form: Form,
}

#[derive(Debug, Serialize)]
struct LimitsView {
    label_max: usize,
    hint_max: usize,
    most: usize,
}

/// A form that came back, with what is wrong with it.
struct Again {
    fields: FieldFields,
    errors: FormErrors,
}

async fn page(visit: &Visit, status: StatusCode, code: Code, again: Option<Again>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "fields/index.html", Section::Questions, move |tx| {
            let language = of.language(tx.actor());
            let read = questions::read(tx, Which::Code(&code))?;
            let original = read.question.language;
            let all = store::of_question(tx, read.question.id)?;
            let answered = store::answered(tx, read.question.id)?;
            let again_of = |code: &str| again.as_ref().filter(|again| again.fields.code == code);
            let forms: Vec<FieldForm> = all
                .iter()
                .filter(|field| !field.is_removed)
                .map(|field| {
                    let mine = again_of(field.code.as_str());
                    let fields = mine.map_or_else(|| FieldFields::of(field), |again| again.fields.clone());
                    FieldForm {
                        code: field.code.to_string(),
                        label: field.texts_for(language, original).label,
                        kind: field.kind.to_string(),
                        is_required: field.is_required,
                        is_answered: answered.contains(&field.id),
                        is_open: mine.is_some(),
                        form: Form::of(&fields).with(mine.map(|again| again.errors.clone()).unwrap_or_default()),
                    }
                })
                .collect();
            let fresh = again.as_ref().filter(|again| forms.iter().all(|form| form.code != again.fields.code));
            let next = all.iter().map(|field| field.position).max().unwrap_or(0).saturating_add(10).min(999);
            let fields = fresh.map(|again| again.fields.clone()).unwrap_or_else(|| FieldFields {
                code: of.new_code().to_string(),
                kind: Kind::Line.to_string(),
                position: next.to_string(),
                ..FieldFields::default()
            });
            let spoken = tx.community()?.languages.clone();
            Ok(FieldsPage {
                question: Link { code: code.to_string(), title: read.texts_for(language).1.title },
                original,
                others: spoken.into_iter().filter(|language| *language != original).collect(),
                can_add: forms.len() < MOST,
                removed: all
                    .iter()
                    .filter(|field| field.is_removed)
                    .map(|field| field.texts_for(language, original).label)
                    .collect(),
                new: FieldForm {
                    code: fields.code.clone(),
                    label: String::new(),
                    kind: fields.kind.clone(),
                    is_required: false,
                    is_answered: false,
                    is_open: fresh.is_some() || forms.is_empty(),
                    form: Form::of(&fields).with(fresh.map(|again| again.errors.clone()).unwrap_or_default()),
                },
                fields: forms,
                kinds: Kind::ALL,
                limits: LimitsView { label_max: LABEL_MAX, hint_max: HINT_MAX, most: MOST },
            })
        })
        .await
}

/// `GET /questions/{question}/fields`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such question.
pub async fn index(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, parse(&question)?, None).await
}

/// `POST /questions/{question}/fields`: one more.
///
/// # Errors
/// What is wrong with the form comes back in it.
pub async fn create(visit: Visit, question: web::Path<String>, form: CsrfForm<FieldFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&question)?, form.into_inner());
    let (target, sent) = (code.clone(), fields.clone());
    let added = visit
        .act(move |tx| {
            let question = questions::lock(tx, &target, Hold::Exclusive)?;
            let original = question.language;
            let permit = tx.actor().may(ReviseQuestion::of(question))?;
            let (code, kind, asking) = sent.check(original, None)?;
            actions::add(&permit, tx, &code, kind, &asking)
        })
        .await;
    answer(&visit, added, code, fields, "flash-field-added").await
}

/// `POST /questions/{question}/fields/{field}`: other words, another place.
///
/// # Errors
/// What is wrong with the form comes back in it.
pub async fn update(
    visit: Visit,
    path: web::Path<(String, String)>,
    form: CsrfForm<FieldFields>,
) -> Result<HttpResponse> {
    let (question, field) = path.into_inner();
    let (code, field) = (parse(&question)?, parse(&field)?);
    let fields = FieldFields { code: field.to_string(), ..form.into_inner() };
    let (target, sent) = (code.clone(), fields.clone());
    let changed = visit
        .act(move |tx| {
            let question = questions::lock(tx, &target, Hold::Exclusive)?;
            let there = store::of_question(tx, question.id)?;
            let kind = there.iter().find(|other| other.code == field).map(|field| field.kind).ok_or(Error::NotFound)?;
            let original = question.language;
            let permit = tx.actor().may(ReviseQuestion::of(question))?;
            let (_, _, asking) = sent.check(original, Some(kind))?;
            actions::change(&permit, tx, &field, &asking)
        })
        .await;
    answer(&visit, changed, code, fields, "flash-field-saved").await
}

async fn answer(
    visit: &Visit,
    end: Result<()>,
    question: Code,
    fields: FieldFields,
    flash: &'static str,
) -> Result<HttpResponse> {
    match end {
        Ok(()) => Ok(visit.see_other(&format!("/questions/{question}/fields"), Some(flash))),
        Err(Error::Invalid(errors)) if !errors.is_empty() => {
            page(visit, StatusCode::UNPROCESSABLE_ENTITY, question, Some(Again { fields, errors })).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /questions/{question}/fields/{field}/removal`: it is asked no more.
///
/// # Errors
/// [`Error::NotFound`] when it is no field of the question.
pub async fn remove(visit: Visit, path: web::Path<(String, String)>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let (question, field) = path.into_inner();
    let (code, field) = (parse(&question)?, parse(&field)?);
    let target = code.clone();
    visit
        .act(move |tx| {
            let question = questions::lock(tx, &target, Hold::Exclusive)?;
            let permit = tx.actor().may(ReviseQuestion::of(question))?;
            actions::remove(&permit, tx, &field)
        })
        .await?;
    Ok(visit.see_other(&format!("/questions/{code}/fields"), Some("flash-field-removed")))
}
