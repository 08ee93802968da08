//! Adjusting the credits of a release, and signing one's own.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::actions;
use super::credit::{Degree, Role};
use super::forms::{self, AdjustmentFields, SignatureFields};
use super::permits::{AdjustCredits, SignCredit};
use super::store;
use super::views::CreditRow;
use crate::features::ideas::pages::parse;
use crate::features::releases::store as releases;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct CreditsPage {
    release: ReleaseLink,
    credits: Vec<CreditRow>,
    supporters: i64,
    roles: &'static [Role],
    degrees: &'static [Degree],
    form: Form,
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
            let read = releases::read(tx, &code)?;
            let lines = store::of_release(tx, read.release.id)?;
            let mut credits: Vec<CreditRow> = lines.iter().map(CreditRow::from).collect();
            let mut form = Form::of(&NoFields {});
            if let Some(Refused { fields, errors }) = refused {
                credits.iter_mut().for_each(|row| row.take(&fields));
                if let Some((_, error)) = errors.iter().next() {
                    form = form.with_notice(error.key);
                }
            }
            Ok(CreditsPage {
                release: ReleaseLink {
                    code: code.to_string(),
                    title: read.texts_for(of.language(tx.actor())).title,
                    is_draft: read.release.is_draft(),
                },
                credits,
                supporters: read.release.supporters,
                roles: Role::ALL,
                degrees: Degree::ALL,
                form,
            })
        })
        .await
}

/// What was sent and why it cannot be.
struct Refused {
    fields: AdjustmentFields,
    errors: FormErrors,
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
            form(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some(Refused { fields, errors })).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /credits/{credit}/signature`: how its holder wants to appear.
///
/// # Errors
/// [`Error::Invalid`] when the name cannot be used; [`Error::NotFound`] when there is no such credit in public.
pub async fn sign(visit: Visit, credit: web::Path<String>, sent: CsrfForm<SignatureFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&credit)?, sent.into_inner());
    visit
        .act(move |tx| {
            let signature = fields.check()?;
            let credit = store::lock(tx, &code)?;
            let permit = tx.actor().may(SignCredit::of(credit))?;
            actions::sign(&permit, tx, &signature)
        })
        .await?;
    Ok(visit.see_other(&visit.back_or("/me"), Some("flash-signature-saved")))
}
