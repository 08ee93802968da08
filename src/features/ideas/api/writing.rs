//! Proposing ideas and changing them.

use actix_web::{HttpResponse, web};

use super::full;
use crate::features::deals;
use crate::features::deals::permits::AcceptDeal;
use crate::features::drafts::actions as drafts;
use crate::features::fields::actions::{self as fields_actions, Typed};
use crate::features::ideas::forms::IdeaFields;
use crate::features::ideas::idea::Text;
use crate::features::ideas::pages::parse;
use crate::features::ideas::permits::{ProposeIdea, ReviseIdea};
use crate::features::ideas::{actions, store};
use crate::features::pictures::actions::Change;
use crate::features::questions;
use crate::platform::db::Recorded;
use crate::platform::db::both::Hold;
use crate::platform::error::Result;
use crate::platform::id::{Code, Language};
use crate::platform::web::idempotency::Once;
use crate::platform::web::{Answer, Body, Visit};

/// An idea to propose.
struct Proposal {
    question: Code,
    code: Option<Code>,
    text: Text,
    language: Language,
    deal: String,
    answers: Typed,
}

fn proposal(question: &str, body: Body) -> Result<(Proposal, Option<Once>)> {
    let question = parse(question)?;
    let (mut sent, once) = body.read()?;
    let code = sent.code("code");
    let fields = IdeaFields {
        title: sent.text("title"),
        body: sent.text("body"),
        language: sent.text("language"),
        deal: sent.text("deal"),
        ..Default::default()
    };
    let answers = sent.texts("answers");
    sent.finish()?;
    let (text, language) = fields.check()?;
    Ok((Proposal { question, code, text, language, deal: fields.deal, answers }, once))
}

/// `POST /api/v1/questions/{question}/ideas` with `title`, `body`, `language`, the number of the `deal` that the author
/// agrees to, where there is one, `answers` to what the host asks besides, by the code of the field, and `code` if the
/// client chooses it.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when the question takes no new ideas.
pub async fn create(visit: Visit, question: web::Path<String>, body: Body) -> Result<HttpResponse> {
    let (new, once) = visit.checked(proposal(&question, body)).await?;
    let code = new.code.unwrap_or_else(|| visit.new_code());
    let proposal = drafts::Proposal {
        code: code.clone(),
        language: new.language,
        text: new.text,
        answers: new.answers,
        tags: Vec::new(),
        pictures: Change::default(),
    };
    let of = visit.clone();
    visit
        .act_once(once, move |tx| {
            let question = questions::lock(tx, &new.question, Hold::Shared)?;
            let agreeing = tx.actor().may(AcceptDeal::of(&question))?;
            let agreed = deals::accept(&agreeing, tx, &new.deal)?;
            let permit = tx.actor().may(ProposeIdea::to(question))?;
            let proposed = agreed.and(drafts::propose(&permit, tx, &proposal)?);
            let read = store::read(tx, &code)?;
            let language = of.language(tx.actor());
            let answer = Answer::created(&full(tx, read, language)?)?;
            Ok(proposed.map(|_| answer))
        })
        .await
}

/// A text to put in the place of another.
struct Revision {
    idea: Code,
    text: Text,
    base_version: i64,
    answers: Option<Typed>,
}

fn revision(idea: &str, body: Body) -> Result<Revision> {
    let idea = parse(idea)?;
    let (mut sent, _) = body.read()?;
    let fields = IdeaFields { title: sent.given_text("title"), body: sent.given_text("body"), ..Default::default() };
    let base_version = sent.given_number("base_version");
    let answers = sent.has("answers").then(|| sent.texts("answers"));
    sent.finish()?;
    let text = fields.check_text()?;
    Ok(Revision { idea, text, base_version, answers })
}

/// `PATCH /api/v1/ideas/{idea}` with `title`, `body` and `base_version`, and `answers` when they change.
///
/// # Errors
/// [`crate::platform::error::Error::Stale`] when somebody wrote a version meanwhile,
/// [`crate::platform::error::Error::Conflict`] when texts are frozen.
pub async fn revise(visit: Visit, idea: web::Path<String>, body: Body) -> Result<HttpResponse> {
    let Revision { idea, text, base_version, answers } = visit.checked(revision(&idea, body)).await?;
    let of = visit.clone();
    visit
        .act_once(None, move |tx| {
            let locked = store::lock(tx, &idea, Hold::Exclusive)?;
            let permit = tx.actor().may(ReviseIdea::of(locked))?;
            let revised = actions::revise(&permit, tx, base_version, &text)?;
            let answered = match &answers {
                Some(answers) => fields_actions::answer_anew(&permit, tx, answers)?,
                None => Recorded::nothing(()),
            };
            let read = store::read(tx, &idea)?;
            let language = of.language(tx.actor());
            let answer = Answer::ok(&full(tx, read, language)?)?;
            Ok(revised.and(answered).map(|_| answer))
        })
        .await
}
