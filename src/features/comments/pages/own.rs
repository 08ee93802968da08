//! A comment's own addresses: its place, its history, its form, and what its readers make of it.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::place;
use crate::features::comments::comment::BODY;
use crate::features::comments::forms::EditFields;
use crate::features::comments::permits::{EditComment, MarkShaped};
use crate::features::comments::{actions, rules, store, views};
use crate::features::ideas;
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Link;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Denied, Error, FormErrors, Result};
use crate::platform::id::{Code, Standing};
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

/// `GET /comments/{comment}`: the way to where it is read.
///
/// # Errors
/// [`Error::NotFound`] when there is none for this reader.
pub async fn open(visit: Visit, comment: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&comment)?;
    let of = code.clone();
    let idea = visit
        .read(move |tx| {
            let (_, at) = store::read(tx, &of)?;
            ideas::store::read(tx, &at.code).map(|_| at.code)
        })
        .await?;
    let mut answer = HttpResponse::Found();
    // It is not for keeping: ideas are merged and taken apart.
    answer.insert_header((header::LOCATION, place(&idea, &code))).insert_header((header::CACHE_CONTROL, "no-store"));
    Ok(answer.finish())
}

/// `GET /comments/{comment}/history`: what it says and said.
///
/// # Errors
/// [`Error::NotFound`] when there is none for this reader.
pub async fn history(visit: Visit, comment: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&comment)?;
    visit
        .page("comments/history.html", Section::Questions, move |tx| {
            let (_, at) = store::read(tx, &code)?;
            // What was said under a hidden idea is hidden with it.
            ideas::store::read(tx, &at.code)?;
            views::history(tx, &code)
        })
        .await
}

#[derive(Debug, Serialize)]
struct EditPage {
    code: String,
    idea: Link,
    form: Form,
    max: usize,
    /// Whether the words may be changed; taken away they may be in any case.
    is_open: bool,
}

/// `GET /comments/{comment}/edit`.
///
/// # Errors
/// [`Error::NotFound`] when there is none for this reader, [`Error::Denied`] when it is somebody else's.
pub async fn edit(visit: Visit, comment: web::Path<String>) -> Result<HttpResponse> {
    form(&visit, StatusCode::OK, parse(&comment)?, None, FormErrors::new()).await
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: Option<EditFields>,
    errors: FormErrors,
) -> Result<HttpResponse> {
    visit
        .page_with(status, "comments/edit.html", Section::Questions, move |tx| {
            let (line, at) = store::read(tx, &code)?;
            let idea = ideas::store::read(tx, &at.code)?.idea;
            if !tx.actor().is(line.comment.author) {
                return Err(Denied::NotYours.into());
            }
            let is_open = rules::thread_open(&idea).is_ok() && line.comment.standing == Standing::Visible;
            let fields = fields.unwrap_or(EditFields { body: line.body });
            let idea = Link { code: at.code.to_string(), title: at.title };
            Ok(EditPage { code: code.to_string(), idea, form: Form::of(&fields).with(errors), max: BODY.1, is_open })
        })
        .await
}

/// `POST /comments/{comment}`.
///
/// # Errors
/// [`Error::Conflict`] when the talk is closed, or the comment is hidden or gone.
pub async fn update(visit: Visit, comment: web::Path<String>, sent: CsrfForm<EditFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&comment)?, sent.into_inner());
    let body = match fields.check() {
        Ok(body) => body,
        Err(Error::Invalid(errors)) => {
            return form(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some(fields), errors).await;
        }
        Err(error) => return Err(error),
    };
    let of = code.clone();
    visit
        .act(move |tx| {
            let locked = store::lock_where_read(tx, &of)?;
            let permit = tx.actor().may(EditComment::of(locked))?;
            actions::edit(&permit, tx, &body)
        })
        .await?;
    Ok(visit.see_other(&format!("/comments/{code}"), Some("flash-comment-edited")))
}

/// `POST /comments/{comment}/removal`.
///
/// # Errors
/// [`Error::Conflict`] when its words are gone already.
pub async fn remove(visit: Visit, comment: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&comment)?;
    let idea = visit
        .act(move |tx| {
            let locked = store::lock_where_read(tx, &code)?;
            let permit = tx.actor().may(EditComment::of(locked))?;
            let idea = permit.idea.code.clone();
            Ok(actions::remove(&permit, tx)?.map(|()| idea))
        })
        .await?;
    Ok(visit.see_other(&format!("/ideas/{idea}#comments"), Some("flash-comment-removed")))
}

type Mark = fn(&Permit<MarkShaped>, &mut WriteTx<'_>) -> Result<Recorded<()>>;

/// `POST /comments/{comment}/shaped`.
///
/// # Errors
/// [`Error::Conflict`] when it is hidden or gone, or was written by who signs the idea.
pub async fn mark_shaped(visit: Visit, comment: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    mark(visit, &comment, actions::mark_shaped, "flash-shaped").await
}

/// `POST /comments/{comment}/shaped/withdrawal`.
///
/// # Errors
/// [`Error::Denied`] when the idea is somebody else's.
pub async fn unmark_shaped(visit: Visit, comment: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    mark(visit, &comment, actions::unmark_shaped, "flash-unshaped").await
}

async fn mark(visit: Visit, comment: &str, verb: Mark, flash: &'static str) -> Result<HttpResponse> {
    let code = parse(comment)?;
    let back = format!("/comments/{code}");
    visit
        .act(move |tx| {
            let locked = store::lock_where_read(tx, &code)?;
            let authors = locked.1.authors();
            let permit = tx.actor().may(MarkShaped::of(locked, authors))?;
            verb(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&back, Some(flash)))
}
