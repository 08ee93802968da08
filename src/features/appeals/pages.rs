//! Appealing, from the page or from the letter's link, and deciding about an appeal.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::appeal::{ANSWER, Outcome};
use super::forms::{AppealFields, DecisionFields};
use super::permits::MakeAppeal;
use super::views::AppealView;
use super::{actions, rules, store};
use crate::features::ideas::pages::parse;
use crate::features::statements::pages::{Way, page};
use crate::features::statements::store as statements;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

async fn appeal(visit: Visit, way: Way, fields: AppealFields) -> Result<HttpResponse> {
    let words = match fields.check() {
        Ok(words) => words,
        Err(Error::Invalid(errors)) => {
            return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, way, fields, errors).await;
        }
        Err(error) => return Err(error),
    };
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let (of, found) = (visit.clone(), way.clone());
    visit
        .act(move |tx| {
            let language = of.language(tx.actor());
            let statement = found.read(tx)?;
            let statement = statements::lock(tx, statement.id)?;
            let wanted = match found {
                Way::Code(_) => MakeAppeal::by_addressee(statement),
                Way::Link(_) => MakeAppeal::by_link(statement),
            };
            let permit = tx.actor().may(wanted)?;
            actions::make(&permit, tx, &code, language, &words)
        })
        .await?;
    Ok(visit.see_other(&way.path(), Some("flash-appealed")))
}

/// `POST /statements/{statement}/appeals`.
///
/// # Errors
/// [`Error::NotFound`] when it is somebody else's; [`Error::Conflict`] when there is no appeal any more.
pub async fn create(
    visit: Visit,
    statement: web::Path<String>,
    fields: CsrfForm<AppealFields>,
) -> Result<HttpResponse> {
    appeal(visit, Way::code(&statement)?, fields.into_inner()).await
}

/// `POST /statements/letter/{secret}/appeals`.
///
/// # Errors
/// [`Error::NotFound`] when the link is over; [`Error::Conflict`] when there is no appeal any more.
pub async fn create_by_link(
    visit: Visit,
    secret: web::Path<String>,
    fields: CsrfForm<AppealFields>,
) -> Result<HttpResponse> {
    appeal(visit, Way::Link(secret.into_inner()), fields.into_inner()).await
}

#[derive(Debug, Serialize)]
struct ShowPage {
    appeal: AppealView,
    form: Form,
    outcomes: &'static [Outcome],
    /// Why the reader does not decide; nothing when they may.
    why_not: Option<&'static str>,
    is_for_same: bool,
    limits: Limits,
}

#[derive(Debug, Serialize)]
struct Limits {
    answer_max: usize,
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: DecisionFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "appeals/show.html", Section::Work, move |tx| {
            let language = of.language(tx.actor());
            let appeal = store::read(tx, &code)?;
            let (first, parties, able) = store::around(tx, &appeal)?;
            let actor = tx.actor().person_id();
            let is_for_same = rules::is_for_same(first, actor, &able, &parties);
            let why_not = match rules::may_decide(actor, first, &parties, &able) {
                Err(rules::Involved::Party) => Some("denied-own-content"),
                Err(rules::Involved::First) => Some("denied-own-ruling"),
                Ok(()) => None,
            };
            Ok(ShowPage {
                appeal: AppealView::read(tx, &appeal, first, language)?,
                form: Form::of(&fields).with(errors),
                outcomes: Outcome::ALL,
                why_not,
                is_for_same,
                limits: Limits { answer_max: ANSWER.1 },
            })
        })
        .await
}

/// `GET /appeals/{appeal}`.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn show(visit: Visit, appeal: web::Path<String>) -> Result<HttpResponse> {
    form(&visit, StatusCode::OK, parse(&appeal)?, DecisionFields::default(), FormErrors::new()).await
}

/// `POST /appeals/{appeal}/decision`.
///
/// # Errors
/// [`Error::Denied`] for who ruled first, where somebody else can decide; [`Error::Conflict`] when it was decided.
pub async fn decide(visit: Visit, appeal: web::Path<String>, fields: CsrfForm<DecisionFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&appeal)?, fields.into_inner());
    let (outcome, answer) = match fields.check() {
        Ok(checked) => checked,
        Err(Error::Invalid(errors)) => {
            return form(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, fields, errors).await;
        }
        Err(error) => return Err(error),
    };
    let of = code.clone();
    visit
        .act(move |tx| {
            let wanted = store::lock(tx, &of)?;
            let permit = tx.actor().may(wanted)?;
            actions::decide(&permit, tx, outcome, &answer)
        })
        .await?;
    Ok(visit.see_other(&format!("/appeals/{code}"), Some("flash-appeal-decided")))
}
