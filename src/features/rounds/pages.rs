//! Choosing the ideas that go on in the next round.

use std::collections::HashSet;

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::permits::CarryIdeas;
use super::{actions, rules, store};
use crate::features::ideas::Status;
use crate::features::ideas::lists::{self, Line, Sort, Wanted};
use crate::features::ideas::pages::parse;
use crate::features::questions::QuestionCard;
use crate::features::questions::store::{self as questions, Which};
use crate::platform::db::ReadTx;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, IdeaId, QuestionId};
use crate::platform::web::{CsrfForm, Section, Visit};

/// Ideas to choose from.
const SHOWN: usize = 100;

#[derive(Debug, Serialize)]
struct CarryPage {
    question: QuestionCard,
    from: QuestionCard,
    ideas: Vec<Row>,
    /// Why none can go now: the key of a sentence.
    refused: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct Row {
    code: String,
    title: String,
    author_name: String,
    votes: i64,
    status: Status,
}

/// The chosen ideas, as sent.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CarryFields {
    /// Their codes.
    pub ideas: Vec<String>,
}

/// Ideas that may go on, the most wanted first.
fn candidates(tx: &mut ReadTx<'_>, from: QuestionId) -> Result<Vec<Line>> {
    let undecided = Wanted { sort: Sort::Undecided, ..Wanted::top(from, SHOWN) };
    let kept = Wanted { status: Some(Status::Later), ..Wanted::top(from, SHOWN) };
    let mut lines = lists::list(tx, &undecided)?;
    lines.extend(lists::list(tx, &kept)?);
    lines.sort_by_key(|line| (-line.tally.votes().unwrap_or(0), line.id));
    let ids: Vec<IdeaId> = lines.iter().map(|line| line.id).collect();
    let gone: HashSet<IdeaId> = store::gone_among(tx, &ids)?.into_iter().collect();
    lines.retain(|line| !gone.contains(&line.id));
    Ok(lines)
}

/// `GET /questions/{question}/carrying`: what can go on from the round before.
///
/// # Errors
/// [`Error::NotFound`] when there is no such question, or it follows none.
pub async fn new(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    let (code, of) = (parse(&question)?, visit.clone());
    visit
        .page("rounds/carry.html", Section::Questions, move |tx| {
            let (language, now) = (of.language(tx.actor()), tx.now());
            let read = questions::read(tx, Which::Code(&code))?;
            let from = questions::read(tx, Which::Id(read.previous.ok_or(Error::NotFound)?))?;
            let refused = match rules::may_carry_between(&from.question, &read.question, now) {
                Err(Error::Conflict(key)) => Some(key),
                _ => None,
            };
            let rows = candidates(tx, from.question.id)?.into_iter().map(|line| Row {
                code: line.code.to_string(),
                title: line.title,
                author_name: line.author.name,
                votes: line.tally.votes().unwrap_or(0),
                status: line.status,
            });
            Ok(CarryPage {
                ideas: rows.collect(),
                question: QuestionCard::new(&read, language, now),
                from: QuestionCard::new(&from, language, now),
                refused,
            })
        })
        .await
}

/// `POST /questions/{question}/carrying`.
///
/// # Errors
/// [`Error::Conflict`] when they cannot go.
pub async fn create(visit: Visit, question: web::Path<String>, form: CsrfForm<CarryFields>) -> Result<HttpResponse> {
    let code = parse(&question)?;
    let chosen: Vec<Code> = form.into_inner().ideas.iter().filter_map(|code| Code::parse(code)).collect();
    let target = code.clone();
    visit
        .act(move |tx| {
            let read = questions::read(tx, Which::Code(&target))?;
            let previous = questions::code_of(tx, read.previous.ok_or(Error::NotFound)?)?;
            let from = questions::lock(tx, &previous, Hold::Shared)?;
            let to = questions::lock(tx, &target, Hold::Shared)?;
            let permit = tx.actor().may(CarryIdeas { from, to })?;
            actions::carry(&permit, tx, &chosen)
        })
        .await?;
    Ok(visit.see_other(&format!("/questions/{code}"), Some("flash-carried")))
}
