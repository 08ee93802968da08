//! The pages of one's own data.

use actix_web::cookie::time::Duration;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::forms::LeaveFields;
use super::leaving::{Contributions, Signatures};
use super::permits::{AskForData, ConsiderLeaving, FetchData, Leave};
use super::store::{self, Sum};
use super::views::DownloadView;
use super::{actions, rules};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::media::PrivateFolder;
use crate::platform::web::visit::SESSION_COOKIE;
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct DataPage {
    download: Option<DownloadView>,
    days: i64,
}

/// `GET /me/data`.
///
/// # Errors
/// Those of reading.
pub async fn data(visit: Visit) -> Result<HttpResponse> {
    visit
        .page("privacy/data.html", Section::Account, |tx| {
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let downloads = store::downloads_of(tx, person)?;
            Ok(DataPage { download: downloads.first().map(DownloadView::from), days: rules::DOWNLOAD_DAYS })
        })
        .await
}

/// `POST /me/data/downloads`.
///
/// # Errors
/// [`Error::TooMany`] after a few in a day.
pub async fn ask(visit: Visit, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    visit
        .act(|tx| {
            let permit = tx.actor().may(AskForData)?;
            actions::ask(&permit, tx)
        })
        .await?
        .map_err(|retry_after| Error::TooMany { retry_after })?;
    Ok(visit.see_other("/me/data", Some("flash-data-asked")))
}

/// `GET /me/data/downloads/{download}.{ending}`: for its owner alone, who has just shown who they are.
///
/// # Errors
/// [`Error::NotFound`] when it is not theirs, not ready, or over.
pub async fn fetch(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (code, ending) = path.into_inner();
    let folder = PrivateFolder::of(visit.site().files.root());
    // Whoever may not come in at all is told that first.
    let (bytes, ending, media_type) = visit
        .read(move |tx| {
            let person = tx.actor().may(FetchData)?.person()?;
            let (ending, media_type) = match ending.as_str() {
                "html" => ("html", "text/html; charset=utf-8"),
                "json" => ("json", "application/json"),
                _ => return Err(Error::NotFound),
            };
            let ours = store::downloads_of(tx, person)?;
            let asked = ours.iter().find(|download| download.code.as_str() == code && download.ready_at.is_some());
            let download = asked.ok_or(Error::NotFound)?;
            let found = folder.get(&download.code, ending).map_err(|error| Error::Unavailable(error.to_string()))?;
            Ok((found.ok_or(Error::NotFound)?, ending, media_type))
        })
        .await?;
    Ok(HttpResponse::Ok()
        .content_type(media_type)
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"my-data.{ending}\"")))
        .body(bytes))
}

#[derive(Debug, Serialize)]
struct LeavePage {
    form: Form,
    sum: Sum,
    contributions: &'static [Contributions],
    signatures: &'static [Signatures],
    is_last_admin: bool,
}

/// `GET /me/data/deletion`.
///
/// # Errors
/// [`Error::ProveFirst`] when the last proof is too old: it is asked for before anything is chosen.
pub async fn consider(visit: Visit) -> Result<HttpResponse> {
    leave_page(&visit, StatusCode::OK, Form::of(&LeaveFields::default())).await
}

async fn leave_page(visit: &Visit, status: StatusCode, form: Form) -> Result<HttpResponse> {
    visit
        .page_with(status, "privacy/deletion.html", Section::Account, move |tx| {
            let person = tx.actor().may(ConsiderLeaving)?.person()?;
            Ok(LeavePage {
                form,
                sum: store::sum(tx, person)?,
                contributions: Contributions::ALL,
                signatures: Signatures::ALL,
                is_last_admin: store::is_last_admin(tx, person)?,
            })
        })
        .await
}

/// `POST /me/data/deletion`.
///
/// # Errors
/// [`Error::Conflict`] for the last administrator; what is wrong with the form comes back in it.
pub async fn leave(visit: Visit, form: CsrfForm<LeaveFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    match try_leave(&visit, &fields).await {
        Ok(()) => {
            let mut answer = visit.see_other("/", Some("flash-account-gone"));
            drop(answer.add_cookie(&visit.cookie(SESSION_COOKIE, String::new(), Duration::ZERO)));
            Ok(answer)
        }
        Err(Error::Invalid(errors)) => {
            leave_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, Form::of(&fields).with(errors)).await
        }
        Err(Error::Conflict(key)) => {
            let form = Form::of(&fields).with(FormErrors::new()).with_notice(key);
            leave_page(&visit, StatusCode::CONFLICT, form).await
        }
        Err(error) => Err(error),
    }
}

async fn try_leave(visit: &Visit, fields: &LeaveFields) -> Result<()> {
    let wish = fields.check()?;
    visit
        .act(move |tx| {
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let leaving = store::lock(tx, person)?;
            let permit = tx.actor().may(Leave { leaving })?;
            actions::leave(&permit, tx, wish)
        })
        .await
}
