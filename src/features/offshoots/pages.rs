//! Making an idea of a comment, and two out of one, from a page.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::actions;
use super::forms::{GrowFields, SplitFields};
use super::permits::{GrowIdea, SplitIdea};
use crate::features::accounts::Face;
use crate::features::comments::store as comments;
use crate::features::ideas::idea::{BODY_MAX, TITLE};
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Link;
use crate::features::ideas::{rules as ideas_rules, store as ideas};
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language, Standing};
use crate::platform::text::{self, SafeHtml};
use crate::platform::web::{CsrfForm, Form, Section, Visit};

/// How much of a comment is offered as a title, in characters.
const OFFERED: usize = 70;

#[derive(Debug, Serialize)]
struct Limits {
    title: usize,
    body: usize,
}

const LIMITS: Limits = Limits { title: TITLE.1, body: BODY_MAX };

#[derive(Debug, Serialize)]
struct GrowPage {
    comment: String,
    said_html: SafeHtml,
    language: Language,
    author: Face,
    idea: Link,
    form: Form,
    limits: Limits,
}

#[derive(Debug, Serialize)]
struct SplitPage {
    idea: Link,
    author: Face,
    form: Form,
    limits: Limits,
}

/// `GET /comments/{comment}/idea`: the form, with what the comment says.
///
/// # Errors
/// [`Error::NotFound`] when there is no such comment for this reader.
pub async fn new_of_comment(visit: Visit, comment: web::Path<String>) -> Result<HttpResponse> {
    grow_form(&visit, StatusCode::OK, parse(&comment)?, None, FormErrors::new()).await
}

async fn grow_form(
    visit: &Visit,
    status: StatusCode,
    comment: Code,
    fields: Option<GrowFields>,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "offshoots/grow.html", Section::Questions, move |tx| {
            let (line, place) = comments::read(tx, &comment)?;
            if line.comment.standing != Standing::Visible {
                return Err(Error::NotFound);
            }
            let fields = fields.unwrap_or_else(|| GrowFields {
                code: of.new_code().to_string(),
                title: text::excerpt(&line.body, OFFERED),
                body: line.body.clone(),
                language: line.comment.language.to_string(),
            });
            Ok(GrowPage {
                comment: comment.to_string(),
                said_html: text::markdown(&line.body),
                language: line.comment.language,
                author: Face::from(&line.author),
                idea: Link { code: place.code.to_string(), title: place.title },
                form: Form::of(&fields).with(errors),
                limits: LIMITS,
            })
        })
        .await
}

/// `POST /comments/{comment}/idea`.
///
/// # Errors
/// [`Error::Conflict`] when it cannot become one now.
pub async fn grow(visit: Visit, comment: web::Path<String>, sent: CsrfForm<GrowFields>) -> Result<HttpResponse> {
    let (comment, fields) = (parse(&comment)?, sent.into_inner());
    match grown(&visit, &comment, &fields).await {
        Ok(code) => Ok(visit.see_other(&format!("/ideas/{code}"), Some("flash-grown"))),
        Err(Error::Invalid(errors)) => {
            grow_form(&visit, StatusCode::UNPROCESSABLE_ENTITY, comment, Some(fields), errors).await
        }
        Err(error) => Err(error),
    }
}

async fn grown(visit: &Visit, comment: &Code, fields: &GrowFields) -> Result<Code> {
    let (text, language) = fields.check()?;
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let comment = comment.clone();
    visit
        .act(move |tx| {
            let (comment, idea) = comments::lock_where_read(tx, &comment)?;
            let permit = tx.actor().may(GrowIdea::of(comment, idea))?;
            actions::grow(&permit, tx, &code, language, &text)
        })
        .await
}

/// `GET /ideas/{idea}/split`: the form, with the text as it is.
///
/// # Errors
/// [`Error::Conflict`] when texts cannot change now.
pub async fn new_split(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    split_form(&visit, StatusCode::OK, parse(&idea)?, None, FormErrors::new(), false).await
}

async fn split_form(
    visit: &Visit,
    status: StatusCode,
    idea: Code,
    fields: Option<SplitFields>,
    errors: FormErrors,
    is_stale: bool,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "offshoots/split.html", Section::Questions, move |tx| {
            let read = ideas::read(tx, &idea)?;
            ideas_rules::may_change(&read.idea, tx.now())?;
            let newest = read.idea.version.to_string();
            let fields = fields.unwrap_or_else(|| SplitFields {
                code: of.new_code().to_string(),
                base_version: newest.clone(),
                kept_title: read.idea.title.clone(),
                kept_body: read.body.clone(),
                ..SplitFields::default()
            });
            let mut form = Form::of(&fields).with(errors);
            if is_stale {
                form = form.with_value("base_version", newest).with_notice("conflict-stale");
            }
            let idea = Link { code: idea.to_string(), title: read.idea.title };
            Ok(SplitPage { idea, author: Face::from(&read.author), form, limits: LIMITS })
        })
        .await
}

/// `POST /ideas/{idea}/split`.
///
/// # Errors
/// [`Error::Conflict`] when texts cannot change now.
pub async fn split(visit: Visit, idea: web::Path<String>, sent: CsrfForm<SplitFields>) -> Result<HttpResponse> {
    let (idea, fields) = (parse(&idea)?, sent.into_inner());
    match halved(&visit, &idea, &fields).await {
        Ok(code) => Ok(visit.see_other(&format!("/ideas/{code}"), Some("flash-split"))),
        Err(Error::Invalid(errors)) => {
            split_form(&visit, StatusCode::UNPROCESSABLE_ENTITY, idea, Some(fields), errors, false).await
        }
        Err(Error::Stale(_)) => {
            split_form(&visit, StatusCode::CONFLICT, idea, Some(fields), FormErrors::new(), true).await
        }
        Err(error) => Err(error),
    }
}

async fn halved(visit: &Visit, idea: &Code, fields: &SplitFields) -> Result<Code> {
    let halves = fields.check()?;
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let idea = idea.clone();
    visit
        .act(move |tx| {
            let idea = ideas::lock(tx, &idea, Hold::Exclusive)?;
            let permit = tx.actor().may(SplitIdea::of(idea))?;
            actions::split(&permit, tx, &code, &halves)
        })
        .await
}
