//! Answering an idea from a page.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::decision::{REASONS, Refusal};
use super::forms::DecisionFields;
use super::permits::{DecideIdea, ShowDecision};
use super::{actions, rules};
use crate::features::accounts;
use crate::features::accounts::views::Choice;
use crate::features::ideas::{IdeaCard, Status, lists, store as ideas, views};
use crate::features::profiles::{RelationCard, card_of};
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

/// The hours that an author may be given before everybody reads an answer.
const HOURS: &[i64] = &[0, 4, 24, 72];

#[derive(Debug, Serialize)]
struct FormPage {
    idea: IdeaCard,
    /// What there is to know about who proposed it.
    card: RelationCard,
    form: Form,
    statuses: &'static [Status],
    refusals: &'static [Refusal],
    hours: &'static [i64],
    hosts: Vec<Choice>,
    limits: Limits,
}

#[derive(Debug, Serialize)]
struct Limits {
    reasons_max: usize,
}

/// `GET /ideas/{idea}/decision`.
///
/// # Errors
/// [`Error::Conflict`] when the idea cannot be answered.
pub async fn new(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    let code = Code::parse(&idea).ok_or(Error::NotFound)?;
    form(&visit, StatusCode::OK, code, None, FormErrors::new()).await
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: Option<DecisionFields>,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "decisions/form.html", Section::Questions, move |tx| {
            let language = of.language(tx.actor());
            let read = ideas::read(tx, &code)?;
            rules::may_decide(&read.idea)?;
            let card = card_of(tx, read.idea.author)?;
            let lines = lists::lines_of(tx, &[code])?;
            let idea = views::cards(tx, &lines, language)?.into_iter().next().ok_or(Error::NotFound)?;
            let hosts: Vec<Choice> = accounts::hosts(tx)?.iter().map(Choice::from).collect();
            let me = tx.actor().person().map(|known| known.code.to_string()).unwrap_or_default();
            let fields = fields.unwrap_or_else(|| DecisionFields {
                code: of.new_code().to_string(),
                language: language.to_string(),
                hours: "0".into(),
                host: if hosts.iter().any(|host| host.code == me) { me } else { String::new() },
                ..Default::default()
            });
            Ok(FormPage {
                idea,
                card,
                form: Form::of(&fields).with(errors),
                statuses: Status::DECIDABLE,
                refusals: Refusal::ALL,
                hours: HOURS,
                hosts,
                limits: Limits { reasons_max: REASONS.1 },
            })
        })
        .await
}

/// `POST /ideas/{idea}/decisions`.
///
/// # Errors
/// [`Error::Conflict`] when the idea cannot be answered; what is wrong with the form comes back in it.
pub async fn create(visit: Visit, idea: web::Path<String>, sent: CsrfForm<DecisionFields>) -> Result<HttpResponse> {
    let (idea, fields) = (Code::parse(&idea).ok_or(Error::NotFound)?, sent.into_inner());
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let fields = DecisionFields { code: code.to_string(), ..fields };
    let target = idea.clone();
    let decided = match fields.check() {
        Ok((answer, host)) => {
            visit
                .act(move |tx| {
                    let idea = ideas::lock(tx, &target, Hold::Exclusive)?;
                    let permit = tx.actor().may(DecideIdea::on(idea))?;
                    actions::decide(&permit, tx, &code, &host, &answer)
                })
                .await
        }
        Err(error) => Err(error),
    };
    match decided {
        Ok(idea) => Ok(visit.see_other(&format!("/ideas/{idea}"), Some("flash-decided"))),
        Err(Error::Invalid(errors)) => form(&visit, StatusCode::UNPROCESSABLE_ENTITY, idea, Some(fields), errors).await,
        Err(error) => Err(error),
    }
}

/// `POST /ideas/{idea}/decision/showing`: everybody reads at once what the author was to read first.
///
/// # Errors
/// [`Error::NotFound`] when there is no such idea.
pub async fn show(visit: Visit, idea: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = Code::parse(&idea).ok_or(Error::NotFound)?;
    let back = format!("/ideas/{code}");
    visit
        .act(move |tx| {
            let idea = ideas::lock(tx, &code, Hold::Exclusive)?;
            let permit = tx.actor().may(ShowDecision::on(idea))?;
            actions::show(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&back, Some("flash-decided")))
}
