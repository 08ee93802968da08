//! Noting something for the staff from a page.

use actix_web::{HttpResponse, web};

use super::forms::NoteFields;
use super::permits::{NoteForStaff, RemoveNote};
use super::{actions, store};
use crate::features::ideas::pages::parse;
use crate::platform::error::Result;
use crate::platform::id::Code;
use crate::platform::web::{Click, CsrfForm, Visit};

/// `POST /ideas/{idea}/notes`.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`] when nothing was written, or too much.
pub async fn on_idea(visit: Visit, idea: web::Path<String>, sent: CsrfForm<NoteFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&idea)?, sent.into_inner());
    let (target, new) = (code.clone(), code_of(&visit, &fields));
    visit
        .act(move |tx| {
            let body = fields.check()?;
            let about = store::lock_idea(tx, &target)?;
            let permit = tx.actor().may(NoteForStaff::about(about))?;
            actions::note(&permit, tx, &new, &body)
        })
        .await?;
    Ok(visit.see_other(&format!("/ideas/{code}#staff-notes"), Some("flash-noted")))
}

/// `POST /people/{person}/notes`.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`] when nothing was written, or too much.
pub async fn on_person(visit: Visit, person: web::Path<String>, sent: CsrfForm<NoteFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&person)?, sent.into_inner());
    let (target, new) = (code.clone(), code_of(&visit, &fields));
    visit
        .act(move |tx| {
            let body = fields.check()?;
            let about = store::lock_person(tx, &target)?;
            let permit = tx.actor().may(NoteForStaff::about(about))?;
            actions::note(&permit, tx, &new, &body)
        })
        .await?;
    Ok(visit.see_other(&format!("/people/{code}#staff-notes"), Some("flash-noted")))
}

fn code_of(visit: &Visit, fields: &NoteFields) -> Code {
    Code::parse(&fields.code).unwrap_or_else(|| visit.new_code())
}

/// `POST /notes/{note}/removal`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such note.
pub async fn remove(visit: Visit, note: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&note)?;
    visit
        .act(move |tx| {
            let note = store::lock(tx, &code)?;
            let permit = tx.actor().may(RemoveNote::of(note))?;
            actions::remove(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&visit.back_or("/work"), Some("flash-note-removed")))
}
