//! Signing a release, and taking its sealed credits away.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use crate::features::credits::actions;
use crate::features::credits::credit::{Credit, NAME};
use crate::features::credits::file::CreditsFile;
use crate::features::credits::forms::SignatureFields;
use crate::features::credits::permits::{NameSupporter, SignCredit, TakeCredits};
use crate::features::credits::store::{self, asking};
use crate::features::credits::views::{MySignature, Signatory};
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Link;
use crate::features::releases::release::whole_name;
use crate::features::releases::store as releases;
use crate::features::seals::pages::sent;
use crate::platform::db::Recorded;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct SignPage {
    mine: MySignature,
    form: Form,
    name_max: usize,
}

/// `GET /releases/{release}/signature`: how do you want to sign?
///
/// # Errors
/// [`Error::NotFound`] when the release is not public, or the reader has no part in it.
pub async fn show(visit: Visit, release: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&release)?;
    form(&visit, StatusCode::OK, code, None).await
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    refused: Option<(SignatureFields, FormErrors)>,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "credits/sign.html", Section::Releases, move |tx| {
            let read = releases::read(tx, &code)?;
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let lines = store::of_release(tx, read.release.id)?;
            let mine: Vec<&Credit> = lines
                .iter()
                .map(|line| &line.credit)
                .filter(|credit| credit.is_kept && credit.person == person)
                .collect();
            let is_asked = !mine.is_empty() || asking::has_voted(tx, read.release.id, person)?;
            if read.release.is_draft() || !is_asked {
                return Err(Error::NotFound);
            }
            let title = read.texts_for(of.language(tx.actor())).title;
            let link = Link { code: code.to_string(), title: whole_name(&read.product, &title) };
            let signatory = Signatory::reader(tx)?.ok_or(Error::SignInFirst)?;
            let mine = signatory.signs(link, &mine);
            let form = match refused {
                Some((fields, errors)) => Form::of(&fields).with(errors),
                None => Form::of(&mine),
            };
            Ok(SignPage { mine, form, name_max: NAME.1 })
        })
        .await
}

/// `POST /releases/{release}/signature`: how the reader signs everything they did for it; whoever voted and did nothing else
/// is named among the supporters.
///
/// # Errors
/// [`Error::NotFound`] when the release is not public, or the reader has no part in it; what is wrong comes back in the form.
pub async fn sign(visit: Visit, release: web::Path<String>, sent: CsrfForm<SignatureFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&release)?, sent.into_inner());
    let target = code.clone();
    let signed = match fields.check() {
        Ok(signature) => {
            visit
                .act(move |tx| {
                    let release = releases::lock(tx, &target, Hold::Shared)?;
                    let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
                    if release.is_draft() {
                        return Err(Error::NotFound);
                    }
                    let codes = asking::codes_of(tx, release.id, person)?;
                    if codes.is_empty() {
                        let has_voted = asking::has_voted(tx, release.id, person)?;
                        let permit = tx.actor().may(NameSupporter { release, has_voted })?;
                        return actions::name_supporter(&permit, tx, &signature);
                    }
                    let mut done = Recorded::nothing(());
                    for code in codes {
                        let credit = store::lock(tx, &code)?;
                        let permit = tx.actor().may(SignCredit::of(credit))?;
                        done = done.and(actions::sign(&permit, tx, &signature)?).map(drop);
                    }
                    Ok(done)
                })
                .await
        }
        Err(error) => Err(error),
    };
    match signed {
        Ok(()) => Ok(visit.see_other(&visit.back_or(&format!("/releases/{code}")), Some("flash-signature-saved"))),
        Err(Error::Invalid(errors)) => {
            form(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some((fields, errors))).await
        }
        Err(error) => Err(error),
    }
}

/// `GET /releases/{release}/credits.jsonl`: the sealed credits, which `cofirma verify credits` checks.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release for this reader, or nothing was sealed; [`Error::Unavailable`] when the
/// newest version waits for its seal yet.
pub async fn download(visit: Visit, release: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&release)?;
    let name = code.clone();
    let (file, head) = visit
        .read(move |tx| {
            let release = releases::read(tx, &code)?.release;
            let permit = tx.actor().may(TakeCredits { release })?;
            CreditsFile::begin(&permit, tx)
        })
        .await?;
    Ok(sent(visit, &format!("credits-{name}.jsonl"), file, head))
}
