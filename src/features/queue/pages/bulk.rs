//! One decision about several cases: a page that tells exactly what will happen to each, and then that.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use super::deciding::decide_one;
use super::{Tools, onwards};
use crate::features::cases::store as cases;
use crate::features::queue::forms::BulkFields;
use crate::features::queue::views::{self, Item};
use crate::features::reports::store as reports;
use crate::features::saved_replies::store as replies;
use crate::platform::db::Recorded;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct PreviewPage {
    items: Vec<Item>,
    form: Form,
    tools: Tools,
    /// What is chosen: `keep` or `hide`.
    action: String,
    /// Whether it can be done as it was written.
    is_ready: bool,
    /// What the authors will read.
    reason: String,
}

/// `POST /moderation/queue/preview`: nothing is done yet.
///
/// # Errors
/// [`Error::Invalid`] when no case was selected.
pub async fn preview(visit: Visit, form: CsrfForm<BulkFields>) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, form.into_inner()).await
}

async fn page(visit: &Visit, status: StatusCode, fields: BulkFields) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "queue/preview.html", Section::Moderation, move |tx| {
            let language = of.language(tx.actor());
            let rules = reports::house_rules(tx, language)?;
            // Asked here, so that whoever the queue is not for hears nothing of it.
            let mut found = cases::of_codes(tx, &fields.codes()?)?;
            found.sort_by_key(|case| (-case.weight, case.id));
            let replies = replies::all(tx)?;
            let (reason, wrong) = match fields.of_one().check(of.new_code(), &rules, &replies, language) {
                Ok(decision) => (Some(decision.reason), FormErrors::new()),
                Err(Error::Invalid(wrong)) => (None, wrong),
                Err(error) => return Err(error),
            };
            let items = views::items(tx, &found, &rules, || of.new_code().to_string())?;
            Ok(PreviewPage {
                items,
                form: Form::of(&fields).with(wrong),
                tools: Tools::of(&rules, &replies),
                action: fields.action.clone(),
                is_ready: reason.is_some(),
                reason: reason.unwrap_or_default(),
            })
        })
        .await
}

/// `POST /moderation/queue/bulk`: each case is decided by itself, with a ruling of its own; all of them or none.
///
/// # Errors
/// [`Error::Invalid`] without the preview; [`Error::Conflict`] when one of them was decided meanwhile.
pub async fn decide_many(visit: Visit, form: CsrfForm<BulkFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    if fields.seen.is_empty() {
        return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, fields).await;
    }
    let (of, all, sent) = (visit.clone(), fields.clone(), fields.of_one());
    let done = visit
        .act(move |tx| {
            let reader = of.language(tx.actor());
            let mut done = Recorded::nothing(());
            for code in &all.codes()? {
                done = done.and(decide_one(tx, code, &sent, reader)?).map(drop);
            }
            Ok(done)
        })
        .await;
    match done {
        Ok(()) => Ok(visit.see_other(&onwards(&fields.kind), Some("flash-cases-decided"))),
        Err(Error::Invalid(_)) => page(&visit, StatusCode::UNPROCESSABLE_ENTITY, fields).await,
        Err(error) => Err(error),
    }
}
