//! Deciding one case: taking it, keeping or hiding the thing, taking back.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::{Again, onwards, page};
use crate::features::accounts::store as accounts;
use crate::features::cases::{Case, Kind, store as cases};
use crate::features::comments::store as comments;
use crate::features::house_rules;
use crate::features::ideas::pages::parse;
use crate::features::queue::actions::{self, Verdict};
use crate::features::queue::forms::{DecisionFields, UndoFields};
use crate::features::queue::permits::{MarkCriticism, WorkCase};
use crate::features::queue::store;
use crate::features::reports::store as reports;
use crate::features::saved_replies::store as replies;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, Language};
use crate::platform::web::{Click, CsrfForm, Visit};

/// A permit to work on a case. The thing is held before its case, as by whoever reports it.
pub(super) fn permit(tx: &mut WriteTx<'_>, code: &Code) -> Result<Permit<WorkCase>> {
    let case = cases::read(tx, code)?;
    let target = store::target(tx, &case)?;
    let is_reporter = match tx.actor().person_id() {
        Some(person) => reports::is_reporter(tx, case.thing, person)?,
        None => false,
    };
    let case = cases::lock(tx, code)?;
    tx.actor().may(WorkCase::of((case, target, is_reporter)))
}

/// The language in which the author of what a case is about reads.
pub(super) fn language_of(tx: &mut WriteTx<'_>, case: &Case, otherwise: Language) -> Result<Language> {
    match case.author {
        Some(author) => Ok(accounts::correspondent(tx, author)?.1),
        None => Ok(otherwise),
    }
}

/// Decides one case as it was sent; what was done.
pub(super) fn decide_one(
    tx: &mut WriteTx<'_>,
    code: &Code,
    fields: &DecisionFields,
    reader: Language,
) -> Result<Recorded<Verdict>> {
    let permit = permit(tx, code)?;
    let language = language_of(tx, &permit.case, reader)?;
    let (rules, replies) = (house_rules::store::offered(tx)?, replies::all(tx)?);
    let new_code = tx.code();
    let decision = fields.check(new_code, &rules, &replies, language)?;
    Ok(actions::decide(permit, tx, &decision)?.map(|()| decision.verdict))
}

/// `POST /moderation/queue/{case}`.
///
/// # Errors
/// `Denied` for one's own; what was decided meanwhile is shown (409), and what is wrong with the form comes back in it.
pub async fn decide(visit: Visit, case: web::Path<String>, form: CsrfForm<DecisionFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&case)?, form.into_inner());
    let (of, named, sent) = (visit.clone(), code.clone(), fields.clone());
    let done = visit
        .act(move |tx| {
            let reader = of.language(tx.actor());
            decide_one(tx, &named, &sent, reader)
        })
        .await;
    let kind = Kind::parse(&fields.kind);
    match done {
        Ok(verdict) => {
            let flash = if verdict == Verdict::Keep { "flash-case-kept" } else { "flash-case-hidden" };
            Ok(visit.see_other(&fields.onwards(), Some(flash)))
        }
        Err(Error::Invalid(errors)) => {
            let again = Again { fields, errors, kind, ..Again::default() };
            page(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, again).await
        }
        Err(error) => conflict(&visit, code, kind, error).await,
    }
}

/// What was decided or taken meanwhile is shown in the place of what was asked for: who, what, when.
async fn conflict(visit: &Visit, code: Code, kind: Option<Kind>, error: Error) -> Result<HttpResponse> {
    match error {
        Error::Conflict(notice @ ("conflict-case-decided" | "conflict-case-claimed" | "conflict-too-late")) => {
            let again = Again { notice: Some(notice), kind, ..Again::default() };
            page(visit, StatusCode::CONFLICT, code, again).await
        }
        error => Err(error),
    }
}

/// `POST /moderation/queue/{case}/claim`.
///
/// # Errors
/// `Denied` for one's own; what was decided or taken meanwhile is shown (409).
pub async fn claim(visit: Visit, case: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&case)?;
    let named = code.clone();
    let done = visit
        .act(move |tx| {
            let permit = permit(tx, &named)?;
            actions::claim(&permit, tx)
        })
        .await;
    match done {
        Ok(()) => Ok(visit.see_other(&format!("/moderation/queue/{code}"), Some("flash-case-claimed"))),
        Err(error) => conflict(&visit, code, None, error).await,
    }
}

/// `POST /moderation/queue/{case}/claim/removal`.
///
/// # Errors
/// As [`claim`].
pub async fn give_back(visit: Visit, case: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&case)?;
    let named = code.clone();
    let done = visit
        .act(move |tx| {
            let permit = permit(tx, &named)?;
            actions::give_back(&permit, tx)
        })
        .await;
    match done {
        Ok(()) => Ok(visit.see_other("/moderation/queue", Some("flash-case-given-back"))),
        Err(error) => conflict(&visit, code, None, error).await,
    }
}

/// `POST /moderation/queue/{case}/undo`.
///
/// # Errors
/// As [`claim`], also when it is too late.
pub async fn undo(visit: Visit, case: web::Path<String>, form: CsrfForm<UndoFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&case)?, form.into_inner());
    let ruling = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let (named, reason) = (code.clone(), fields.reason.clone());
    let done = visit
        .act(move |tx| {
            let permit = permit(tx, &named)?;
            actions::undo(permit, tx, &ruling, &reason)
        })
        .await;
    let onwards = format!("{}#case-{code}", onwards(&fields.kind));
    match done {
        Ok(()) => Ok(visit.see_other(&onwards, Some("flash-case-undone"))),
        Err(error) => conflict(&visit, code, Kind::parse(&fields.kind), error).await,
    }
}

/// `POST /comments/{comment}/criticism`: from the comment itself.
///
/// # Errors
/// [`Error::NotFound`] when there is none for this reader.
pub async fn mark_criticism(visit: Visit, comment: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&comment)?;
    let back = format!("/comments/{code}");
    visit
        .act(move |tx| {
            let locked = comments::lock(tx, &code)?;
            let permit = tx.actor().may(MarkCriticism::of(locked))?;
            actions::mark_criticism(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&back, Some("flash-criticism-marked")))
}
