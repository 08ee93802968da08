//! Adjusting the credits of a release, and adding somebody by hand; signing is in `signing`.

mod signing;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::actions;
use super::credit::{Degree, REASON, Role};
use super::forms::{self, AdjustmentFields, LineFields, WHO_MAX};
use super::permits::AdjustCredits;
use super::store::{self, adjustments, asking};
use super::views::{CreditRow, PriorWorkIn};
use crate::features::ideas::pages::parse;
use crate::features::releases::store as releases;
use crate::platform::db::WriteTx;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, PersonId};
use crate::platform::web::{CsrfForm, Form, Section, Visit};

pub use signing::{download, show as sign_here, sign};

#[derive(Debug, Serialize)]
struct CreditsPage {
    release: ReleaseLink,
    credits: Vec<CreditRow>,
    supporters: i64,
    roles: &'static [Role],
    degrees: &'static [Degree],
    /// The form that adjusts; its fields are in the list.
    form: Form,
    /// The form that adds somebody.
    line: Form,
    prior_work: Vec<PriorWorkIn>,
    limits: Limits,
}

#[derive(Debug, Serialize)]
struct Limits {
    reason_max: usize,
    who_max: usize,
}

#[derive(Debug, Serialize)]
struct ReleaseLink {
    code: String,
    title: String,
    is_draft: bool,
}

/// The form has no fields of its own: those of each credit are in the list.
#[derive(Debug, Serialize)]
struct NoFields {}

/// `GET /releases/{release}/credits`: who is proposed to sign, and why.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release.
pub async fn edit(visit: Visit, release: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&release)?;
    form(&visit, StatusCode::OK, code, None).await
}

/// The form; after a refusal with the reason and what was sent.
async fn form(visit: &Visit, status: StatusCode, code: Code, refused: Option<Refused>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "releases/credits.html", Section::Releases, move |tx| {
            let language = of.language(tx.actor());
            let read = releases::read(tx, &code)?;
            let lines = store::of_release(tx, read.release.id)?;
            let kept = adjustments::of_release(tx, read.release.id)?;
            let adjusted = |line: &store::Line| kept.get(&line.credit.id).map_or(&[][..], Vec::as_slice);
            let mut credits: Vec<CreditRow> = lines.iter().map(|line| CreditRow::new(line, adjusted(line))).collect();
            let (mut form, mut line) = (Form::of(&NoFields {}), Form::of(&LineFields::default()));
            match refused {
                Some(Refused::Adjusting(fields, errors)) => {
                    credits.iter_mut().for_each(|row| row.take(&fields));
                    if let Some((_, error)) = errors.iter().next() {
                        form = form.with_notice(error.key);
                    }
                }
                Some(Refused::Adding(fields, errors)) => line = Form::of(&fields).with(errors),
                None => {}
            }
            Ok(CreditsPage {
                release: ReleaseLink {
                    code: code.to_string(),
                    title: read.texts_for(language).title,
                    is_draft: read.release.is_draft(),
                },
                credits,
                supporters: read.release.supporters,
                roles: Role::ALL,
                degrees: Degree::ALL,
                form,
                line,
                prior_work: PriorWorkIn::of(tx, read.release.id, language)?,
                limits: Limits { reason_max: REASON.1, who_max: WHO_MAX },
            })
        })
        .await
}

/// What was sent and why it cannot be.
enum Refused {
    Adjusting(AdjustmentFields, FormErrors),
    Adding(LineFields, FormErrors),
}

/// `POST /releases/{release}/credits`.
///
/// # Errors
/// [`Error::Conflict`] when the release is public; what is wrong comes back in the form.
pub async fn adjust(
    visit: Visit,
    release: web::Path<String>,
    sent: CsrfForm<AdjustmentFields>,
) -> Result<HttpResponse> {
    let (code, fields) = (parse(&release)?, sent.into_inner());
    let target = code.clone();
    let adjusted = match forms::adjustments(&fields) {
        Ok(adjustments) => {
            visit
                .act(move |tx| {
                    let release = releases::lock(tx, &target, Hold::Exclusive)?;
                    let permit = tx.actor().may(AdjustCredits::of(release))?;
                    actions::adjust(&permit, tx, &adjustments)
                })
                .await
        }
        Err(error) => Err(error),
    };
    match adjusted {
        Ok(code) => Ok(visit.see_other(&format!("/releases/{code}/credits"), Some("flash-credits-saved"))),
        Err(Error::Invalid(errors)) => {
            form(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some(Refused::Adjusting(fields, errors))).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /releases/{release}/credits/lines`: somebody whom the rule cannot know of, with a reason.
///
/// # Errors
/// [`Error::Conflict`] when the release is public; what is wrong comes back in the form.
pub async fn add(visit: Visit, release: web::Path<String>, sent: CsrfForm<LineFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&release)?, sent.into_inner());
    let target = code.clone();
    let added = match fields.check() {
        Ok(line) => {
            visit
                .act(move |tx| {
                    let release = releases::lock(tx, &target, Hold::Exclusive)?;
                    let permit = tx.actor().may(AdjustCredits::of(release))?;
                    let person = one(tx, &line.who)?;
                    actions::add(&permit, tx, person, line.role, line.degree, &line.reason)
                })
                .await
        }
        Err(error) => Err(error),
    };
    match added {
        Ok(_) => Ok(visit.see_other(&format!("/releases/{code}/credits"), Some("flash-credits-saved"))),
        Err(Error::Invalid(errors)) => {
            form(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some(Refused::Adding(fields, errors))).await
        }
        Err(error) => Err(error),
    }
}

/// The one person who is meant by a name, or by the address of their page.
///
/// # Errors
/// [`Error::Invalid`] of the field `who` when it is nobody, or several.
pub(crate) fn one(tx: &mut WriteTx<'_>, who: &str) -> Result<PersonId> {
    match asking::meant(tx, who)?.as_slice() {
        [] => Err(Error::Invalid(FormErrors::one("who", "error-ask-nobody"))),
        [person] => Ok(*person),
        _ => Err(Error::Invalid(FormErrors::one("who", "error-who-several"))),
    }
}
