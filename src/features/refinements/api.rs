//! Suggested changes in the API.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::actions::{self, Suggestion};
use super::forms::{Answer as Answered, AnswerFields, RefinementFields};
use super::permits::{AnswerRefinement, SuggestChange, WithdrawRefinement};
use super::store::{self, Line};
use super::{State, refinement::Refinement};
use crate::features::accounts::api::PersonJson;
use crate::features::deals;
use crate::features::deals::permits::AcceptDeal;
use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::platform::db::ReadTx;
use crate::platform::db::both::Hold;
use crate::platform::error::Result;
use crate::platform::id::Code;
use crate::platform::web::idempotency::Once;
use crate::platform::web::{Answer, Body, Sent, Visit};

/// A suggested change as this reader may see it.
#[derive(Debug, Serialize)]
struct RefinementJson {
    code: String,
    href: String,
    page: String,
    idea: String,
    author: PersonJson,
    state: State,
    base_version: i64,
    title: String,
    body: String,
    why: String,
    thanks: Option<String>,
    is_hidden: bool,
    created_at: String,
    answered_at: Option<String>,
}

impl RefinementJson {
    fn new(line: Line, idea: &Code) -> Self {
        let Refinement { code, base_version, text, state, is_hidden, .. } = line.refinement;
        Self {
            href: format!("/api/v1/refinements/{code}"),
            page: format!("/refinements/{code}"),
            code: code.to_string(),
            idea: idea.to_string(),
            author: PersonJson::from(&line.author),
            state,
            base_version,
            title: text.title,
            body: text.body,
            why: line.why,
            thanks: Some(line.thanks).filter(|thanks| !thanks.is_empty()),
            is_hidden,
            created_at: line.at.rfc3339(),
            answered_at: line.answered_at.map(crate::platform::clock::Moment::rfc3339),
        }
    }

    fn read(tx: &mut ReadTx<'_>, code: &Code) -> Result<Self> {
        let line = store::read(tx, code)?;
        let idea = ideas::code_of(tx, line.refinement.idea)?;
        // What is suggested for a hidden idea is hidden with it.
        ideas::read_with_root(tx, &idea)?;
        Ok(Self::new(line, &idea))
    }
}

#[derive(Debug, Serialize)]
struct RefinementsJson {
    refinements: Vec<RefinementJson>,
}

/// `GET /api/v1/ideas/{idea}/refinements`: those that wait first, the newest of each first.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such idea for this reader.
pub async fn index(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .answer(move |tx| {
            let code = parse(&idea)?;
            Sent::query(&of).finish()?;
            let idea = ideas::read_with_root(tx, &code)?.idea;
            let lines = store::of_idea(tx, idea.id)?;
            let refinements = lines.into_iter().map(|line| RefinementJson::new(line, &code)).collect();
            Answer::ok(&RefinementsJson { refinements })
        })
        .await
}

/// `GET /api/v1/refinements/{refinement}`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none for this reader.
pub async fn show(visit: Visit, refinement: web::Path<String>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .answer(move |tx| {
            let code = parse(&refinement)?;
            Sent::query(&of).finish()?;
            Answer::ok(&RefinementJson::read(tx, &code)?)
        })
        .await
}

struct New {
    idea: Code,
    code: Option<Code>,
    deal: String,
    suggestion: Suggestion,
}

fn new(idea: &str, body: Body) -> Result<(New, Option<Once>)> {
    let idea = parse(idea)?;
    let (mut sent, once) = body.read()?;
    let code = sent.code("code");
    let fields = RefinementFields {
        code: String::new(),
        title: sent.given_text("title"),
        body: sent.given_text("body"),
        why: sent.text("why"),
        base_version: sent.given_number("base_version").to_string(),
        deal: sent.text("deal"),
    };
    sent.finish()?;
    Ok((New { idea, code, deal: fields.deal.clone(), suggestion: fields.check()? }, once))
}

/// `POST /api/v1/ideas/{idea}/refinements` with `title`, `body`, `base_version`, and if one likes `why`, `code`.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when the text cannot change now.
pub async fn create(visit: Visit, idea: web::Path<String>, body: Body) -> Result<HttpResponse> {
    let (new, once) = visit.checked(new(&idea, body)).await?;
    let code = new.code.unwrap_or_else(|| visit.new_code());
    visit
        .act_once(once, move |tx| {
            let idea = ideas::lock(tx, &new.idea, Hold::Exclusive)?;
            let agreeing = tx.actor().may(AcceptDeal::of(&idea.question))?;
            let agreed = deals::accept(&agreeing, tx, &new.deal)?;
            let permit = tx.actor().may(SuggestChange::to(idea))?;
            let suggested = actions::suggest(&permit, tx, &code, &new.suggestion)?;
            let answer = Answer::created(&RefinementJson::read(tx, &code)?)?;
            Ok(agreed.and(suggested).map(|_| answer))
        })
        .await
}

fn answered(refinement: &str, body: Body) -> Result<(Code, Answered)> {
    let code = parse(refinement)?;
    let (mut sent, _) = body.read()?;
    let fields = AnswerFields {
        answer: sent.given_text("answer"),
        thanks: sent.given_text("thanks"),
        title: sent.text("title"),
        body: sent.text("body"),
        base_version: sent.number("base_version").unwrap_or_default().to_string(),
    };
    sent.finish()?;
    Ok((code, fields.check()?))
}

/// `POST /api/v1/refinements/{refinement}/answer` with `answer` (`accept`, `adapt`, `decline`), `thanks`, and for `adapt`
/// `title`, `body`, `base_version`.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when it was answered, or the text cannot change now;
/// [`crate::platform::error::Error::Stale`] when somebody wrote a version meanwhile.
pub async fn answer(visit: Visit, refinement: web::Path<String>, body: Body) -> Result<HttpResponse> {
    let (code, said) = visit.checked(answered(&refinement, body)).await?;
    visit
        .act_once(None, move |tx| {
            let permit = AnswerRefinement::of(store::lock(tx, &code)?);
            let permit = tx.actor().may(permit)?;
            let answered = match &said {
                Answered::Accept(thanks) => actions::accept(&permit, tx, thanks),
                Answered::Adapt(text, base, thanks) => actions::adapt(&permit, tx, *base, text, thanks),
                Answered::Decline(thanks) => actions::decline(&permit, tx, thanks),
            }?;
            let answer = Answer::ok(&RefinementJson::read(tx, &code)?)?;
            Ok(answered.map(|_| answer))
        })
        .await
}

/// `POST /api/v1/refinements/{refinement}/withdrawal`.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when it was answered.
pub async fn withdraw(visit: Visit, refinement: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&refinement)?;
    visit
        .act_once(None, move |tx| {
            let permit = WithdrawRefinement::of(store::lock(tx, &code)?);
            let permit = tx.actor().may(permit)?;
            let withdrawn = actions::withdraw(&permit, tx)?;
            let answer = Answer::ok(&RefinementJson::read(tx, &code)?)?;
            Ok(withdrawn.map(|_| answer))
        })
        .await
}
