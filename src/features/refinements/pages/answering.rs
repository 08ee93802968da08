//! Answering a suggestion: taking it up, adapting it, declining it; taking it back; hiding it.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::show::{Clash, show_with};
use super::{LIMITS, Limits};
use crate::features::ideas::pages::parse;
use crate::features::ideas::{rules as ideas_rules, store as ideas};
use crate::features::moderation::Kind;
use crate::features::moderation::actions::{Written, decide};
use crate::features::refinements::forms::{Answer, AnswerFields, HideFields};
use crate::features::refinements::permits::{AnswerRefinement, WithdrawRefinement, may_answer};
use crate::features::refinements::refinement::Verb;
use crate::features::refinements::views::{About, Difference, RefinementCard};
use crate::features::refinements::{actions, rules, store};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct AdaptPage {
    idea: About,
    refinement: RefinementCard,
    /// What was suggested.
    difference: Difference,
    clashes: Vec<Clash>,
    form: Form,
    limits: Limits,
}

/// `GET /refinements/{refinement}/adaptation`: the form with the suggestion in the newest text.
///
/// # Errors
/// [`Error::Conflict`] when it was answered or the text cannot change now; `Denied` for whoever does not answer here.
pub async fn adapt(visit: Visit, refinement: web::Path<String>) -> Result<HttpResponse> {
    adapting(&visit, StatusCode::OK, parse(&refinement)?, None, FormErrors::new(), false).await
}

async fn adapting(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: Option<AnswerFields>,
    errors: FormErrors,
    is_stale: bool,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "refinements/adapt.html", Section::Questions, move |tx| {
            let line = store::read(tx, &code)?;
            let refinement = &line.refinement;
            let idea = ideas::code_of(tx, refinement.idea)?;
            let idea = ideas::read(tx, &idea)?.idea;
            may_answer(refinement, &idea, tx.actor())?;
            rules::is_open(refinement)?;
            ideas_rules::may_change(&idea, tx.now())?;
            let rebased = actions::rebase(tx, refinement, &idea)?;
            let base = ideas::version_text(tx, idea.id, refinement.base_version)?;
            let language = of.language(tx.actor());
            let words = of.site().templates.words(tx.community()?.voice(language))?;
            let fields = fields.unwrap_or_else(|| AnswerFields {
                answer: Verb::Adapt.to_string(),
                thanks: words.plain("refinement-thanks-adapted"),
                title: rebased.text.title.clone(),
                body: rebased.text.body.clone(),
                base_version: idea.version.to_string(),
            });
            let mut form = Form::of(&fields).with(errors);
            if is_stale {
                form = form.with_value("base_version", idea.version.to_string()).with_notice("conflict-stale");
            }
            Ok(AdaptPage {
                idea: About::from(&idea),
                difference: Difference::between(&base, &refinement.text),
                clashes: rebased.clashes.into_iter().map(|(now, wanted)| Clash { now, wanted }).collect(),
                refinement: RefinementCard::new(&line, &idea),
                form,
                limits: LIMITS,
            })
        })
        .await
}

/// `POST /refinements/{refinement}/answer`: accepts, adapts or declines.
///
/// # Errors
/// [`Error::Conflict`] when it was answered before, or the text cannot change; what is wrong comes back in the form.
pub async fn answer(visit: Visit, refinement: web::Path<String>, sent: CsrfForm<AnswerFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&refinement)?, sent.into_inner());
    let is_adapting = Verb::parse(&fields.answer) == Some(Verb::Adapt);
    let (target, checked) = (code.clone(), fields.check());
    let answered = match checked {
        Ok(answer) => {
            visit
                .act(move |tx| {
                    let permit = AnswerRefinement::of(store::lock(tx, &target)?);
                    let permit = tx.actor().may(permit)?;
                    let (idea, is_taken) = (permit.idea.code.clone(), !matches!(answer, Answer::Decline(_)));
                    let answered = match &answer {
                        Answer::Accept(thanks) => actions::accept(&permit, tx, thanks),
                        Answer::Adapt(text, base, thanks) => actions::adapt(&permit, tx, *base, text, thanks),
                        Answer::Decline(thanks) => actions::decline(&permit, tx, thanks),
                    };
                    Ok(answered?.map(|code| (code, idea.clone(), is_taken)))
                })
                .await
        }
        Err(error) => Err(error),
    };
    match answered {
        Ok((_, idea, true)) => Ok(visit.see_other(&format!("/ideas/{idea}"), Some("flash-refinement-taken"))),
        Ok((code, _, false)) => Ok(visit.see_other(&format!("/refinements/{code}"), Some("flash-refinement-declined"))),
        Err(Error::Invalid(errors)) if is_adapting => {
            adapting(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some(fields), errors, false).await
        }
        Err(Error::Invalid(errors)) => {
            show_with(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some(fields), errors).await
        }
        Err(Error::Stale(_)) => {
            adapting(&visit, StatusCode::CONFLICT, code, Some(fields), FormErrors::new(), true).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /refinements/{refinement}/withdrawal`.
///
/// # Errors
/// [`Error::Conflict`] when it was answered before.
pub async fn withdraw(visit: Visit, refinement: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&refinement)?;
    let code = visit
        .act(move |tx| {
            let permit = WithdrawRefinement::of(store::lock(tx, &code)?);
            let permit = tx.actor().may(permit)?;
            actions::withdraw(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&format!("/refinements/{code}"), Some("flash-refinement-withdrawn")))
}

/// `POST /refinements/{refinement}/hiding`: out of sight, with a reason.
///
/// # Errors
/// [`Error::Invalid`] comes back on its page.
pub async fn hide(visit: Visit, refinement: web::Path<String>, sent: CsrfForm<HideFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&refinement)?, sent.into_inner());
    let reason = match fields.check() {
        Ok(reason) => reason,
        Err(Error::Invalid(errors)) => {
            return show_with(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, None, errors).await;
        }
        Err(error) => return Err(error),
    };
    let code = visit
        .act(move |tx| {
            let (locked, _) = store::lock(tx, &code)?;
            let (written, thing) = (Written::because(tx.code(), reason.clone()), locked.id.into());
            let answered = decide(tx, thing, Kind::Hide, &written)?;
            Ok(answered.map(|_| code.clone()))
        })
        .await?;
    Ok(visit.see_other(&format!("/refinements/{code}"), Some("flash-refinement-hidden")))
}
