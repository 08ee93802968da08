//! Sending a new idea: what looks alike is asked about, what cannot be is said in the form, and what is sent without a name
//! waits for one.

use std::collections::HashSet;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::new::{Again, proposing, save};
use super::{Go, change_of, typed_of};
use crate::features::deals;
use crate::features::deals::permits::AcceptDeal;
use crate::features::drafts::actions as drafts;
use crate::features::drafts::actions::Proposal;
use crate::features::fields::actions as fields_actions;
use crate::features::fields::views::fields_of;
use crate::features::ideas::forms::IdeaFields;
use crate::features::ideas::idea::Text;
use crate::features::ideas::permits::ProposeIdea;
use crate::features::ideas::store as ideas;
use crate::features::ideas::views::IdeaCard;
use crate::features::questions::store::Which;
use crate::features::{pending, questions, search};
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, Language, Standing};
use crate::platform::web::Visit;

/// What the button says that sends an idea which is not one of those that look alike.
const DIFFERENT: &str = "different";
/// The most codes that a form may hold of ideas that were shown; more are forgotten, the oldest first.
const SHOWN: usize = 200;

/// Ideas of the question that look like this one and that the form does not know to have been shown. None where nothing can
/// be proposed: why not is said by whoever refuses it.
async fn alike(
    visit: &Visit,
    question: &Code,
    fields: &IdeaFields,
    language: Language,
    title: &str,
) -> Result<Vec<IdeaCard>> {
    let (asked, title, of) = (question.clone(), title.to_owned(), visit.clone());
    let found = visit
        .read(move |tx| {
            let read = questions::read(tx, Which::Code(&asked))?;
            if read.question.takes_ideas(tx.now()).is_err() {
                return Ok(Vec::new());
            }
            let reader = of.language(tx.actor());
            search::alike(tx, read.question.id, language, &title, reader)
        })
        .await;
    let mut found = match found {
        Err(Error::SignInFirst | Error::NotFound) => Vec::new(),
        found => found?,
    };
    let known: HashSet<&str> = fields.shown.split(' ').chain([fields.code.as_str()]).collect();
    // A second click meets what the first one proposed.
    let is_sent = found.iter().any(|idea| idea.code == fields.code);
    found.retain(|idea| !is_sent && !known.contains(idea.code.as_str()));
    Ok(found)
}

/// The form again, with what looks alike: nothing is proposed yet, and whoever sends it as it is has seen these.
async fn ask(visit: &Visit, question: Code, mut fields: IdeaFields, alike: Vec<IdeaCard>) -> Result<HttpResponse> {
    let shown =
        alike.iter().map(|idea| idea.code.as_str()).chain(fields.shown.split(' ').filter(|code| !code.is_empty()));
    fields.shown = shown.take(SHOWN).collect::<Vec<_>>().join(" ");
    let again = Again { fields: Some(fields), alike, ..Again::default() };
    proposing(visit, StatusCode::OK, question, again).await
}

/// Proposes what was typed, unless there are ideas that look alike and the reader has not seen them.
pub(super) async fn send(visit: Visit, question: Code, code: Code, fields: IdeaFields) -> Result<HttpResponse> {
    let (text, language) = match fields.check() {
        Ok(checked) => checked,
        Err(error) => return wrong(&visit, question, fields, error).await,
    };
    if fields.go != DIFFERENT {
        let alike = alike(&visit, &question, &fields, language, &text.title).await?;
        if !alike.is_empty() {
            return ask(&visit, question, fields, alike).await;
        }
    }
    let pictures = change_of(&fields, &Go::Send);
    let tags = fields.tags.iter().filter_map(|tag| Code::parse(tag)).collect();
    let proposal = Proposal { code: code.clone(), language, text, answers: typed_of(&fields), tags, pictures };
    let (asked, waiting, deal) = (question.clone(), proposal.clone(), fields.deal.clone());
    let proposed = visit
        .act(move |tx| {
            let question = questions::lock(tx, &asked, Hold::Shared)?;
            let agreeing = tx.actor().may(AcceptDeal::of(&question))?;
            let agreed = deals::accept(&agreeing, tx, &deal)?;
            let permit = tx.actor().may(ProposeIdea::to(question))?;
            let proposed = agreed.and(drafts::propose(&permit, tx, &proposal)?);
            let is_held = ideas::standing_of(tx, &proposal.code)? == Standing::Held;
            Ok(proposed.map(|((), code)| (code, is_held)))
        })
        .await;
    match proposed {
        Ok((code, is_held)) => {
            let flash = if is_held { "flash-held" } else { "flash-idea-proposed" };
            Ok(visit.see_other(&format!("/ideas/{code}"), Some(flash)))
        }
        Err(Error::SignInFirst) => wait(&visit, question, fields, waiting).await,
        // Nobody loses an evening's work to a date.
        Err(Error::Conflict("conflict-phase-ideas")) => {
            let kept = save(&visit, &question, &code, &fields, Vec::new()).await;
            Err(Error::Conflict(if kept.is_ok() { "conflict-draft-kept" } else { "conflict-phase-ideas" }))
        }
        Err(error) => wrong(&visit, question, fields, error).await,
    }
}

/// The form again with what is wrong; any other error as it is.
async fn wrong(visit: &Visit, question: Code, fields: IdeaFields, error: Error) -> Result<HttpResponse> {
    match error {
        Error::Invalid(errors) if !errors.is_empty() => {
            let again = Again { fields: Some(fields), errors, ..Again::default() };
            proposing(visit, StatusCode::UNPROCESSABLE_ENTITY, question, again).await
        }
        error => Err(error),
    }
}

/// What is proposed without a name waits for one; what the host asks is answered before.
async fn wait(visit: &Visit, question: Code, fields: IdeaFields, proposal: Proposal) -> Result<HttpResponse> {
    let (asked, answers) = (question.clone(), proposal.answers.clone());
    let checked = visit
        .read(move |tx| {
            let read = questions::read(tx, Which::Code(&asked))?;
            let all = fields_of(tx, &read.question)?;
            fields_actions::check(&all, read.question.language, &answers, &Default::default()).map_err(Error::Invalid)
        })
        .await;
    if let Err(error) = checked {
        return wrong(visit, question, fields, error).await;
    }
    let Proposal { code, language, text: Text { title, body }, answers, tags, .. } = proposal;
    let deal = fields.deal.clone();
    let act = pending::Act::Idea { question: question.clone(), code, language, title, body, deal, answers, tags };
    match pending::pages::keep(visit, act).await {
        Err(error) => wrong(visit, question, fields, error).await,
        kept => kept,
    }
}
