//! Asking somebody for a word from a page.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::ask::{BODY, DAYS, Kind};
use super::forms::{AskFields, AskQuery};
use super::permits::{AskForWord, WithdrawAsk};
use super::{actions, store};
use crate::features::accounts::store as accounts;
use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::features::ideas::views::Link;
use crate::features::mentions::store as mentions;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

/// How many people the form offers by name.
const OFFERED: i64 = 100;

#[derive(Debug, Serialize)]
struct FormPage {
    idea: Link,
    kind: Kind,
    author: String,
    /// Names to choose from: colleagues, and who took part here.
    names: Vec<String>,
    form: Form,
    max: usize,
}

/// `GET /ideas/{idea}/asks/new?kind=…`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such idea for this reader, or nothing of that kind.
pub async fn new(visit: Visit, idea: web::Path<String>, query: web::Query<AskQuery>) -> Result<HttpResponse> {
    let idea = parse(&idea)?;
    form(&visit, StatusCode::OK, idea, Kind::parse(&query.kind), None, FormErrors::new()).await
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    idea: Code,
    kind: Option<Kind>,
    fields: Option<AskFields>,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "asks/form.html", Section::Questions, move |tx| {
            // Asked here, so that whoever the form is not for hears nothing of it.
            let kind = kind.ok_or(Error::NotFound)?;
            let read = ideas::read(tx, &idea)?;
            let fields = fields.unwrap_or_else(|| AskFields {
                code: of.new_code().to_string(),
                kind: kind.to_string(),
                language: of.language(tx.actor()).to_string(),
                days: DAYS.2.to_string(),
                ..AskFields::default()
            });
            let names = if kind == Kind::Answer {
                let mut names: Vec<String> = accounts::speakers(tx)?.into_iter().map(|one| one.name).collect();
                names.extend(mentions::near(tx, &read.idea, "", OFFERED)?.into_iter().map(|one| one.name));
                names.sort_unstable();
                names.dedup();
                names
            } else {
                vec![]
            };
            Ok(FormPage {
                idea: Link { code: idea.to_string(), title: read.idea.title },
                kind,
                author: read.author.name,
                names,
                form: Form::of(&fields).with(errors),
                max: BODY.1,
            })
        })
        .await
}

/// `POST /ideas/{idea}/asks`.
///
/// # Errors
/// [`Error::Conflict`] when they wait for that word already, or nobody can be asked here.
pub async fn create(visit: Visit, idea: web::Path<String>, sent: CsrfForm<AskFields>) -> Result<HttpResponse> {
    let (idea, fields) = (parse(&idea)?, sent.into_inner());
    match ask(&visit, &idea, &fields).await {
        Ok(()) => Ok(visit.see_other(&format!("/ideas/{idea}"), Some("flash-word-asked"))),
        Err(Error::Invalid(errors)) => {
            let kind = fields.kind()?;
            form(&visit, StatusCode::UNPROCESSABLE_ENTITY, idea, Some(kind), Some(fields), errors).await
        }
        Err(error) => Err(error),
    }
}

async fn ask(visit: &Visit, idea: &Code, fields: &AskFields) -> Result<()> {
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let (idea, fields) = (idea.clone(), fields.clone());
    visit
        .act(move |tx| {
            let wish = fields.check()?;
            let idea = ideas::lock(tx, &idea, Hold::Shared)?;
            let permit = tx.actor().may(AskForWord::under(idea))?;
            actions::ask(&permit, tx, &code, &fields.who, &wish)
        })
        .await
}

/// `POST /asks/{ask}/withdrawal`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such question.
pub async fn withdraw(visit: Visit, ask: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&ask)?;
    visit
        .act(move |tx| {
            let ask = store::lock(tx, &code)?;
            let permit = tx.actor().may(WithdrawAsk::of(ask))?;
            actions::withdraw(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&visit.back_or("/moderation"), Some("flash-word-unasked")))
}
