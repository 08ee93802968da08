//! The form for hiding, restoring, locking and unlocking.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::written;
use crate::features::accounts::Face;
use crate::features::comments::store as comments;
use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::features::moderation::forms::{RulingFields, RulingQuery};
use crate::features::moderation::permits::{RuleOnComment, RuleOnIdea, not_own};
use crate::features::moderation::ruling::{Kind, REASON, Subject};
use crate::features::moderation::views::SubjectView;
use crate::features::moderation::{actions, rules};
use crate::platform::db::ReadTx;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::text;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

/// How much of the thing a ruling is about is shown above the form, in characters.
const EXCERPT: usize = 400;

#[derive(Debug, Serialize)]
struct RulingPage {
    kind: Kind,
    subject: SubjectView,
    form: Form,
    action: String,
    limits: Limits,
}

#[derive(Debug, Serialize)]
struct Limits {
    reason_max: usize,
}

type ReadSubject = fn(&mut ReadTx<'_>, &Code, Kind) -> Result<SubjectView>;

fn comment_subject(tx: &mut ReadTx<'_>, code: &Code, kind: Kind) -> Result<SubjectView> {
    let (line, place) = comments::read(tx, code)?;
    not_own(tx.actor(), &[line.comment.author])?;
    rules::standing_after(kind, line.comment.standing)?;
    Ok(SubjectView {
        kind: Subject::Comment,
        title: place.title,
        excerpt: text::excerpt(&line.body, EXCERPT),
        author: Face::from(&line.author),
        href: format!("/ideas/{}?comment={code}#comment-{code}", place.code),
    })
}

fn idea_subject(tx: &mut ReadTx<'_>, code: &Code, kind: Kind) -> Result<SubjectView> {
    let read = ideas::read(tx, code)?;
    not_own(tx.actor(), &read.idea.authors())?;
    rules::suits_idea(kind, &read.idea)?;
    Ok(SubjectView {
        kind: Subject::Idea,
        title: read.idea.title.clone(),
        excerpt: text::excerpt(&read.body, EXCERPT),
        author: Face::from(&read.author),
        href: format!("/ideas/{code}"),
    })
}

/// The form, empty or with what was typed and what is wrong with it.
async fn form(
    visit: &Visit,
    status: StatusCode,
    (code, action, subject): (Code, String, ReadSubject),
    fields: RulingFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let kind = fields.kind()?;
    visit
        .page_with(status, "moderation/ruling.html", Section::Work, move |tx| {
            let subject = subject(tx, &code, kind)?;
            let form = Form::of(&fields).with(errors);
            Ok(RulingPage { kind, subject, form, action, limits: Limits { reason_max: REASON.1 } })
        })
        .await
}

fn empty(visit: &Visit, query: RulingQuery) -> RulingFields {
    RulingFields { code: visit.new_code().to_string(), kind: query.kind, reason: String::new() }
}

fn flash(kind: Kind) -> &'static str {
    match kind {
        Kind::Hide => "flash-hidden",
        Kind::Restore => "flash-restored",
        Kind::Lock => "flash-locked",
        Kind::Unlock => "flash-unlocked",
        Kind::Merge => "flash-merged",
        Kind::Unmerge => "flash-unmerged",
        Kind::SetAside => "flash-set-aside",
        Kind::Count => "flash-counted-again",
    }
}

fn for_comment(code: &Code) -> (Code, String, ReadSubject) {
    (code.clone(), format!("/comments/{code}/rulings"), comment_subject)
}

fn for_idea(code: &Code) -> (Code, String, ReadSubject) {
    (code.clone(), format!("/ideas/{code}/rulings"), idea_subject)
}

/// `GET /comments/{comment}/rulings/new?kind=…`.
///
/// # Errors
/// [`Error::Conflict`] when it is already so.
pub async fn new_on_comment(
    visit: Visit,
    comment: web::Path<String>,
    query: web::Query<RulingQuery>,
) -> Result<HttpResponse> {
    let (code, fields) = (parse(&comment)?, empty(&visit, query.into_inner()));
    form(&visit, StatusCode::OK, for_comment(&code), fields, FormErrors::new()).await
}

/// `GET /ideas/{idea}/rulings/new?kind=…`.
///
/// # Errors
/// [`Error::Conflict`] when it is already so.
pub async fn new_on_idea(
    visit: Visit,
    idea: web::Path<String>,
    query: web::Query<RulingQuery>,
) -> Result<HttpResponse> {
    let (code, fields) = (parse(&idea)?, empty(&visit, query.into_inner()));
    form(&visit, StatusCode::OK, for_idea(&code), fields, FormErrors::new()).await
}

/// `POST /comments/{comment}/rulings`.
///
/// # Errors
/// [`Error::Conflict`] when it is already so; what is wrong with the form comes back in it.
pub async fn on_comment(
    visit: Visit,
    comment: web::Path<String>,
    fields: CsrfForm<RulingFields>,
) -> Result<HttpResponse> {
    let (code, fields) = (parse(&comment)?, fields.into_inner());
    let kind = fields.kind()?;
    let reason = match fields.reason() {
        Err(Error::Invalid(errors)) => {
            return form(&visit, StatusCode::UNPROCESSABLE_ENTITY, for_comment(&code), fields, errors).await;
        }
        reason => reason?,
    };
    let (written, of) = (written(&visit, &fields.code, reason), code.clone());
    let place = visit
        .act(move |tx| {
            let locked = comments::lock(tx, &of)?;
            let permit = tx.actor().may(RuleOnComment::of(locked))?;
            let place = ideas::code_of(tx, permit.comment.counted_in)?;
            Ok(actions::rule_on_comment(&permit, tx, kind, &written)?.map(|()| place))
        })
        .await?;
    Ok(visit.see_other(&format!("/ideas/{place}?comment={code}#comment-{code}"), Some(flash(kind))))
}

/// `POST /ideas/{idea}/rulings`.
///
/// # Errors
/// [`Error::Conflict`] when it is already so; what is wrong with the form comes back in it.
pub async fn on_idea(visit: Visit, idea: web::Path<String>, fields: CsrfForm<RulingFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&idea)?, fields.into_inner());
    let kind = fields.kind()?;
    let reason = match fields.reason() {
        Err(Error::Invalid(errors)) => {
            return form(&visit, StatusCode::UNPROCESSABLE_ENTITY, for_idea(&code), fields, errors).await;
        }
        reason => reason?,
    };
    let (written, of) = (written(&visit, &fields.code, reason), code.clone());
    visit
        .act(move |tx| {
            let idea = ideas::lock(tx, &of, Hold::Exclusive)?;
            let permit = tx.actor().may(RuleOnIdea::of(idea))?;
            actions::rule_on_idea(&permit, tx, kind, &written)
        })
        .await?;
    Ok(visit.see_other(&format!("/ideas/{code}"), Some(flash(kind))))
}
