//! The page of prior work: before the question opens a form for those who ask it, then a digest, at the decision the list.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};

use super::actions;
use super::commitment::text as sealed_text;
use super::forms::PlansFields;
use super::permits::SealPriorWork;
use super::views::{PriorWorkPage, SealedView};
use super::{rules, store};
use crate::features::ideas::pages::parse;
use crate::features::questions::{self, store::Which};
use crate::platform::access::Holders;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::{CsrfForm, Section, Visit};

/// `GET /questions/{question}/prior-work`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such question for this reader, or nothing was sealed.
pub async fn show(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, parse(&question)?, None).await
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    wrong: Option<(PlansFields, FormErrors)>,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "prior_work/show.html", Section::Questions, move |tx| {
            let read = questions::read(tx, Which::Code(&code))?;
            let (question, now) = (&read.question, tx.now());
            let sealed = store::read(tx, question.id)?;
            let has_ideas = store::has_ideas(tx, question.id)?;
            let may_change = tx.actor().holds(Holders::PRODUCT)
                && rules::may_change(question, sealed.as_ref(), has_ideas, now).is_ok();
            if sealed.is_none() && !may_change && wrong.is_none() {
                return Err(Error::NotFound);
            }
            // Whoever wrote the list may read it until the question opens; from then on nobody does before the decision.
            let plans = || sealed.as_ref().map(|sealed| sealed.plans.clone()).unwrap_or_default();
            let form = may_change.then(|| wrong.unwrap_or_else(|| (PlansFields { plans: plans() }, FormErrors::new())));
            let view = sealed.as_ref().map(|sealed| SealedView::new(sealed, rules::is_open(question, now)));
            Ok(PriorWorkPage::new(&read, of.language(tx.actor()), view, form))
        })
        .await
}

/// `POST /questions/{question}/prior-work`.
///
/// # Errors
/// [`Error::Conflict`] once the question has been open.
pub async fn seal(visit: Visit, question: web::Path<String>, form: CsrfForm<PlansFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&question)?, form.into_inner());
    let plans = match fields.check() {
        Ok(plans) => plans,
        Err(Error::Invalid(errors)) => {
            return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some((fields, errors))).await;
        }
        Err(error) => return Err(error),
    };
    let named = code.clone();
    visit
        .act(move |tx| {
            let question = questions::lock(tx, &named, Hold::Exclusive)?;
            let permit = tx.actor().may(SealPriorWork { question })?;
            actions::seal(&permit, tx, &plans)
        })
        .await?;
    Ok(visit.see_other(&format!("/questions/{code}/prior-work"), Some("flash-prior-work-sealed")))
}

/// `GET /questions/{question}/prior-work.txt`: the text of which the digest was made, once the list is opened.
///
/// # Errors
/// [`Error::NotFound`] before that.
pub async fn text(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&question)?;
    let text = visit
        .read(move |tx| {
            let read = questions::read(tx, Which::Code(&code))?;
            let sealed = store::read(tx, read.question.id)?.filter(|_| rules::is_open(&read.question, tx.now()));
            sealed.map(|sealed| sealed_text(&sealed.salt, &sealed.plans)).ok_or(Error::NotFound)
        })
        .await?;
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .body(text))
}
