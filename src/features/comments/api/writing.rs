//! Changing, removing and marking comments in the API.

use actix_web::{HttpResponse, web};

use super::CommentJson;
use crate::features::comments::forms::EditFields;
use crate::features::comments::permits::{EditComment, MarkShaped};
use crate::features::comments::{actions, lists, store};
use crate::features::ideas::pages::parse;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::Code;
use crate::platform::web::idempotency::Once;
use crate::platform::web::{Answer, Body, Visit};

fn changed(comment: &str, body: Body) -> Result<(Code, String, Option<Once>)> {
    let code = parse(comment)?;
    let (mut sent, once) = body.read()?;
    let fields = EditFields { body: sent.given_text("body") };
    sent.finish()?;
    Ok((code, fields.check()?, once))
}

/// `PATCH /api/v1/comments/{comment}` with `body`.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when the talk is closed, or the comment is hidden or gone.
pub async fn edit(visit: Visit, comment: web::Path<String>, body: Body) -> Result<HttpResponse> {
    let (code, body, once) = visit.checked(changed(&comment, body)).await?;
    visit
        .act_once(once, move |tx| {
            let locked = store::lock_where_read(tx, &code)?;
            let permit = tx.actor().may(EditComment::of(locked))?;
            let edited = actions::edit(&permit, tx, &body)?;
            let answer = shown(tx, &code)?;
            Ok(edited.map(|_| answer))
        })
        .await
}

fn shown(tx: &mut WriteTx<'_>, code: &Code) -> Result<Answer> {
    let (placed, idea) = lists::one(tx, code)?;
    Answer::ok(&CommentJson::new(placed, &idea))
}

/// `DELETE /api/v1/comments/{comment}`: the author takes the words away.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when they are gone already.
pub async fn remove(visit: Visit, comment: web::Path<String>) -> Result<HttpResponse> {
    let code = visit.checked(parse(&comment)).await?;
    visit
        .act_once(None, move |tx| {
            let locked = store::lock_where_read(tx, &code)?;
            let permit = tx.actor().may(EditComment::of(locked))?;
            let removed = actions::remove(&permit, tx)?;
            let answer = Answer::ok(&serde_json::json!({ "code": code, "standing": "removed" }))?;
            Ok(removed.map(|()| answer))
        })
        .await
}

type Mark = fn(&Permit<MarkShaped>, &mut WriteTx<'_>) -> Result<Recorded<()>>;

/// `PUT /api/v1/comments/{comment}/shaped`.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when it is hidden or gone, or was written by who signs the idea.
pub async fn mark_shaped(visit: Visit, comment: web::Path<String>) -> Result<HttpResponse> {
    mark(visit, &comment, actions::mark_shaped).await
}

/// `DELETE /api/v1/comments/{comment}/shaped`.
///
/// # Errors
/// [`crate::platform::error::Error::Denied`] when the idea is somebody else's.
pub async fn unmark_shaped(visit: Visit, comment: web::Path<String>) -> Result<HttpResponse> {
    mark(visit, &comment, actions::unmark_shaped).await
}

async fn mark(visit: Visit, comment: &str, verb: Mark) -> Result<HttpResponse> {
    let code = visit.checked(parse(comment)).await?;
    visit
        .act_once(None, move |tx| {
            let locked = store::lock_where_read(tx, &code)?;
            let authors = locked.1.authors();
            let permit = tx.actor().may(MarkShaped::of(locked, authors))?;
            let marked = verb(&permit, tx)?;
            let answer = shown(tx, &code)?;
            Ok(marked.map(|()| answer))
        })
        .await
}
