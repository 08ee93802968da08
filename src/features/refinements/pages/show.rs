//! The suggestions for an idea, and each by itself.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::{LIMITS, Limits};
use crate::features::accounts::{Face, store as accounts};
use crate::features::blocks;
use crate::features::ideas::pages::parse;
use crate::features::ideas::{rules as ideas_rules, store as ideas};
use crate::features::moderation::permits::RuleOnRefinement;
use crate::features::refinements::actions::rebase;
use crate::features::refinements::forms::AnswerFields;
use crate::features::refinements::permits::{SuggestChange, may_answer};
use crate::features::refinements::store::Line;
use crate::features::refinements::views::{About, Difference, RefinementCard};
use crate::features::refinements::{State, rules, store};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::{Form, Section, Visit};

#[derive(Debug, Serialize)]
struct ListPage {
    idea: About,
    refinements: Vec<RefinementCard>,
    can_suggest: bool,
    /// The key of the sentence that says why nothing can be suggested.
    why_not: Option<&'static str>,
}

/// `GET /ideas/{idea}/refinements`: those that wait first.
///
/// # Errors
/// [`Error::NotFound`] when there is no such idea for this reader.
pub async fn index(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&idea)?;
    visit
        .page("refinements/index.html", Section::Questions, move |tx| {
            let read = ideas::read_with_root(tx, &code)?;
            let blocked = blocks::of_reader(tx)?;
            let lines = store::of_idea(tx, read.idea.id)?;
            let seen = lines.iter().filter(|line| !blocked.contains(&line.refinement.author));
            let why_not = why_not(ideas_rules::may_change(&read.idea, tx.now()));
            Ok(ListPage {
                idea: About::from(&read.idea),
                refinements: seen.map(|line| RefinementCard::new(line, &read.idea)).collect(),
                can_suggest: why_not.is_none() && (!tx.actor().is_known() || tx.actor().could::<SuggestChange>()),
                why_not,
            })
        })
        .await
}

/// The key of the sentence that says why something is not possible.
fn why_not(rule: Result<()>) -> Option<&'static str> {
    match rule {
        Err(Error::Conflict(key)) => Some(key),
        _ => None,
    }
}

#[derive(Debug, Serialize)]
struct ShowPage {
    idea: About,
    refinement: RefinementCard,
    difference: Difference,
    /// How it fits the newest version: `fresh`, `moved` (the text changed, and both changes fit together), `clash`, or
    /// `there` (the text says so already); empty once it was answered.
    fit: &'static str,
    clashes: Vec<Clash>,
    answered: Option<Answered>,
    /// The version that took it up.
    made: Option<i64>,
    form: Form,
    limits: Limits,
    can: Can,
    why_not: Option<&'static str>,
}

/// A place that both have changed.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Clash {
    pub now: String,
    pub wanted: String,
}

#[derive(Debug, Serialize)]
struct Answered {
    by: Face,
    at: Moment,
    thanks: String,
}

#[derive(Debug, Serialize)]
struct Can {
    answer: bool,
    withdraw: bool,
    hide: bool,
}

/// `GET /refinements/{refinement}`.
///
/// # Errors
/// [`Error::NotFound`] when there is none for this reader.
pub async fn show(visit: Visit, refinement: web::Path<String>) -> Result<HttpResponse> {
    show_with(&visit, StatusCode::OK, parse(&refinement)?, None, FormErrors::new()).await
}

/// The page of a suggestion with the answer as it was typed and what is wrong with it.
pub(super) async fn show_with(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: Option<AnswerFields>,
    errors: FormErrors,
) -> Result<HttpResponse> {
    visit
        .page_with(status, "refinements/show.html", Section::Questions, move |tx| {
            let line = store::read(tx, &code)?;
            let form = Form::of(&fields.unwrap_or_default()).with(errors);
            show_page(tx, &line, form)
        })
        .await
}

fn show_page(tx: &mut ReadTx<'_>, line: &Line, form: Form) -> Result<ShowPage> {
    let refinement = &line.refinement;
    let code = ideas::code_of(tx, refinement.idea)?;
    let idea = ideas::read_with_root(tx, &code)?.idea;
    let versions = ideas::versions(tx, idea.id)?;
    let made = versions
        .iter()
        .find(|version| version.taken_up.as_ref().is_some_and(|taken| taken.code.as_ref() == Some(&refinement.code)));
    let made = made.map(|version| version.number);
    let is_open = refinement.state == State::Open;
    let base = ideas::version_text(tx, idea.id, refinement.base_version)?;
    let (mut fit, mut clashes) = ("", vec![]);
    let difference = if is_open && refinement.base_version != idea.version {
        let newest = ideas::version_text(tx, idea.id, idea.version)?;
        let rebased = rebase(tx, refinement, &idea)?;
        clashes = rebased.clashes.into_iter().map(|(now, wanted)| Clash { now, wanted }).collect();
        if !clashes.is_empty() || !rules::fits(&rebased.text) {
            fit = "clash";
            Difference::between(&base, &refinement.text)
        } else {
            fit = if rebased.text == newest { "there" } else { "moved" };
            Difference::between(&newest, &rebased.text)
        }
    } else if let Some(number) = made.filter(|_| refinement.state == State::Adapted) {
        // What was adapted is shown as it was taken up.
        let taken = ideas::version_text(tx, idea.id, number)?;
        Difference::between(&ideas::version_text(tx, idea.id, (number - 1).max(1))?, &taken)
    } else {
        fit = if is_open { "fresh" } else { "" };
        Difference::between(&base, &refinement.text)
    };
    let answered = match (refinement.answerer, line.answered_at) {
        (Some(by), Some(at)) => {
            Some(Answered { by: Face::from(&accounts::byline(tx, by)?), at, thanks: line.thanks.clone() })
        }
        _ => None,
    };
    let why_not = why_not(ideas_rules::may_change(&idea, tx.now()));
    let actor = tx.actor();
    let is_mine = actor.is(refinement.author);
    let can = Can {
        answer: rules::is_open(refinement).is_ok() && may_answer(refinement, &idea, actor).is_ok(),
        withdraw: is_open && is_mine,
        hide: actor.could::<RuleOnRefinement>() && !is_mine && !refinement.is_hidden,
    };
    let refinement = RefinementCard::new(line, &idea);
    Ok(ShowPage {
        idea: About::from(&idea),
        refinement,
        difference,
        fit,
        clashes,
        answered,
        made,
        form,
        limits: LIMITS,
        can,
        why_not,
    })
}
