//! Commenting from an idea's page, and the pages of a comment of its own.

mod own;

pub use own::{edit, history, mark_shaped, open, remove, unmark_shaped, update};

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::forms::{Checked, CommentFields, Place};
use super::permits::PostComment;
use super::{actions, store};
use crate::features::ideas;
use crate::features::ideas::pages::parse;
use crate::features::pending;
use crate::platform::access::Actor;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, Standing};
use crate::platform::web::{CsrfForm, Visit};

/// `POST /ideas/{idea}/comments`. What is wrong with it comes back on the idea's page.
///
/// # Errors
/// [`Error::Conflict`] when the idea takes no comments.
pub async fn create(visit: Visit, idea: web::Path<String>, form: CsrfForm<CommentFields>) -> Result<HttpResponse> {
    let (idea, fields) = (parse(&idea)?, form.into_inner());
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    match post(&visit, &idea, &code, &fields).await {
        Ok((code, is_held)) => {
            let flash = if is_held { "flash-held" } else { "flash-commented" };
            Ok(visit.see_other(&place(&idea, &code), Some(flash)))
        }
        Err(Error::Invalid(errors)) => {
            let (fields, errors) = CommentFields { code: code.to_string(), ..fields }.again(errors);
            let around = Place::around(&fields.parent);
            ideas::pages::show_with(&visit, StatusCode::UNPROCESSABLE_ENTITY, idea, around, Some(fields), errors).await
        }
        Err(Error::SignInFirst) => keep(&visit, idea, code, &fields).await,
        Err(error) => Err(error),
    }
}

/// Where a comment is read: the page that holds it, and its place there.
fn place(idea: &Code, comment: &Code) -> String {
    format!("/ideas/{idea}?comment={comment}#comment-{comment}")
}

/// What is said without a name waits for one.
async fn keep(visit: &Visit, idea: Code, code: Code, fields: &CommentFields) -> Result<HttpResponse> {
    let Checked { body, parent } = fields.check()?;
    let language = visit.language(&Actor::guest());
    pending::pages::keep(visit, pending::Act::Comment { idea, code, parent, language, body }).await
}

/// Posts it; and whether it waits for a look.
async fn post(visit: &Visit, idea: &Code, code: &Code, fields: &CommentFields) -> Result<(Code, bool)> {
    let checked = fields.check()?;
    let (of, idea, code) = (visit.clone(), idea.clone(), code.clone());
    visit
        .act(move |tx| {
            let language = of.language(tx.actor());
            let idea = ideas::store::lock(tx, &idea, Hold::Shared)?;
            let parent = store::lock_parent(tx, checked.parent.as_ref())?;
            let permit = tx.actor().may(PostComment::on(idea, parent))?;
            let posted = actions::post(&permit, tx, &code, language, &checked.body)?;
            let is_held = store::standing_of(tx, &code)? == Standing::Held;
            Ok(posted.map(|code| (code, is_held)))
        })
        .await
}
