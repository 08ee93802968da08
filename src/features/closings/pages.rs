//! Closing a question from a page: first what has no outcome yet, then the company's word.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::closing::{SUMMARY, TOGETHER};
use super::forms::{ClosingFields, TogetherFields};
use super::permits::CloseQuestion;
use super::{actions, store};
use crate::features::accounts;
use crate::features::accounts::Face;
use crate::features::accounts::views::Choice;
use crate::features::decisions::decision::{REASONS, Refusal};
use crate::features::decisions::permits::DecideIdea;
use crate::features::ideas::store as ideas;
use crate::features::questions::store::Which;
use crate::features::questions::{self, Phase, QuestionCard};
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct FormPage {
    question: QuestionCard,
    /// How many ideas have no outcome yet.
    undecided: i64,
    /// The first of them.
    ideas: Vec<UndecidedView>,
    together: Form,
    closing: Form,
    refusals: &'static [Refusal],
    hosts: Vec<Choice>,
    /// Whether voting is over, so that the question can be closed.
    is_time: bool,
    reasons_max: usize,
    summary_max: usize,
}

#[derive(Debug, Serialize)]
struct UndecidedView {
    code: String,
    title: String,
    language: Language,
    author: Face,
}

/// What was sent, when a form comes back.
#[derive(Debug, Default)]
struct Sent {
    closing: Option<ClosingFields>,
    together: Option<TogetherFields>,
    errors: FormErrors,
}

/// `GET /questions/{question}/closing`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such question for this reader; [`Error::Conflict`] when it is closed.
pub async fn new(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    let code = Code::parse(&question).ok_or(Error::NotFound)?;
    form(&visit, StatusCode::OK, code, Sent::default()).await
}

async fn form(visit: &Visit, status: StatusCode, code: Code, sent: Sent) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "closings/new.html", Section::Questions, move |tx| {
            let (language, now) = (of.language(tx.actor()), tx.now());
            let read = questions::read(tx, Which::Code(&code))?;
            if read.question.closed_at.is_some() {
                return Err(Error::Conflict("conflict-question-closed"));
            }
            if read.question.is_standing {
                return Err(Error::Conflict("conflict-standing"));
            }
            let undecided = store::count_undecided(tx, read.question.id)?;
            let limit = i64::try_from(TOGETHER).unwrap_or(i64::MAX);
            let ideas = store::undecided(tx, read.question.id, limit)?;
            let hosts: Vec<Choice> = accounts::hosts(tx)?.iter().map(Choice::from).collect();
            let me = tx.actor().person().map(|known| known.code.to_string()).unwrap_or_default();
            let host = if hosts.iter().any(|host| host.code == me) { me } else { String::new() };
            let (is_together, errors) = (sent.together.is_some(), sent.errors);
            let closing = sent.closing.unwrap_or_else(|| ClosingFields {
                code: of.new_code().to_string(),
                language: language.to_string(),
                host: host.clone(),
                ..Default::default()
            });
            let together = sent.together.unwrap_or_else(|| TogetherFields {
                language: language.to_string(),
                host,
                ..Default::default()
            });
            let (closing, together) = (Form::of(&closing), Form::of(&together));
            let (closing, together) =
                if is_together { (closing, together.with(errors)) } else { (closing.with(errors), together) };
            Ok(FormPage {
                is_time: read.question.phase_at(now) == Phase::Review,
                question: QuestionCard::new(&read, language, now),
                undecided,
                ideas: ideas
                    .into_iter()
                    .map(|idea| UndecidedView {
                        code: idea.code.to_string(),
                        title: idea.title,
                        language: idea.language,
                        author: Face::from(&idea.author),
                    })
                    .collect(),
                together,
                closing,
                refusals: Refusal::ALL,
                hosts,
                reasons_max: REASONS.1,
                summary_max: SUMMARY.1,
            })
        })
        .await
}

/// `POST /questions/{question}/closing`.
///
/// # Errors
/// [`Error::Conflict`] while the question cannot be closed; what is wrong with the form comes back in it.
pub async fn create(visit: Visit, question: web::Path<String>, sent: CsrfForm<ClosingFields>) -> Result<HttpResponse> {
    let (question, fields) = (Code::parse(&question).ok_or(Error::NotFound)?, sent.into_inner());
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let fields = ClosingFields { code: code.to_string(), ..fields };
    let target = question.clone();
    let closed = match fields.check() {
        Ok((summary, host)) => {
            visit
                .act(move |tx| {
                    let question = questions::lock(tx, &target, Hold::Exclusive)?;
                    let permit = tx.actor().may(CloseQuestion::of(question))?;
                    actions::close(&permit, tx, &code, &host, &summary)
                })
                .await
        }
        Err(error) => Err(error),
    };
    match closed {
        Ok(question) => Ok(visit.see_other(&format!("/questions/{question}"), Some("flash-question-closed"))),
        Err(Error::Invalid(errors)) => {
            let sent = Sent { closing: Some(fields), errors, ..Sent::default() };
            form(&visit, StatusCode::UNPROCESSABLE_ENTITY, question, sent).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /questions/{question}/closing/answers`: one answer for several ideas without an outcome.
///
/// # Errors
/// Those of deciding; what is wrong with the form comes back in it.
pub async fn answer(visit: Visit, question: web::Path<String>, sent: CsrfForm<TogetherFields>) -> Result<HttpResponse> {
    let (question, fields) = (Code::parse(&question).ok_or(Error::NotFound)?, sent.into_inner());
    let target = question.clone();
    let answered = match fields.check() {
        Ok((outcomes, host)) => {
            visit
                .act(move |tx| {
                    let question = questions::lock(tx, &target, Hold::Shared)?;
                    let codes: Vec<Code> = outcomes.iter().map(|outcome| outcome.idea.clone()).collect();
                    let mut permits = Vec::new();
                    for (_, code) in store::of_question(tx, question.id, &codes)? {
                        let answer = outcomes.iter().find(|outcome| outcome.idea == code).map(|found| &found.answer);
                        let Some(answer) = answer else { continue };
                        let idea = ideas::lock(tx, &code, Hold::Exclusive)?;
                        permits.push((tx.actor().may(DecideIdea::on(idea))?, answer.clone()));
                    }
                    actions::answer_together(&permits, tx, &host)
                })
                .await
        }
        Err(error) => Err(error),
    };
    match answered {
        Ok(_) => Ok(visit.see_other(&format!("/questions/{question}/closing"), Some("flash-answered-together"))),
        Err(Error::Invalid(errors)) => {
            let sent = Sent { together: Some(fields), errors, ..Sent::default() };
            form(&visit, StatusCode::UNPROCESSABLE_ENTITY, question, sent).await
        }
        Err(error) => Err(error),
    }
}
