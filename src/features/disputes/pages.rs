//! Disputing the credits of a release; what is said about a dispute is in `ruling`.

mod ruling;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::dispute::{Claim, LINK_MAX, WORDS};
use super::forms::ComplaintFields;
use super::permits::MakeDispute;
use super::store::Which;
use super::views::{Disputable, DisputeView};
use super::{actions, store};
use crate::features::credits::Credit;
use crate::features::credits::credit::Role;
use crate::features::credits::store as credits;
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Link;
use crate::features::releases::store as releases;
use crate::platform::db::both::Hold;
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language, ReleaseId};
use crate::platform::web::{CsrfForm, Form, Section, Visit};

pub use ruling::{answer, decide, object, show};

/// How many disputes a page shows.
const SHOWN: i64 = 200;

#[derive(Debug, Serialize)]
struct IndexPage {
    release: Link,
    is_public: bool,
    disputes: Vec<DisputeView>,
    credits: Vec<Disputable>,
    claims: &'static [Claim],
    roles: &'static [Role],
    form: Form,
    limits: Limits,
}

#[derive(Debug, Serialize)]
struct Limits {
    words_max: usize,
    link_max: usize,
}

/// A release as a link; without a title while it is not public.
fn link(tx: &mut ReadTx<'_>, code: &Code, id: ReleaseId, language: Language) -> Result<Link> {
    let named = releases::named(tx, &[id], language)?;
    let title = named.get(&id).map(|(_, title)| title.clone()).unwrap_or_default();
    Ok(Link { code: code.to_string(), title })
}

/// `GET /releases/{release}/disputes`: what the reader may know of disputes about its credits, and the form of one.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release for this reader.
pub async fn index(visit: Visit, release: web::Path<String>) -> Result<HttpResponse> {
    let fields = ComplaintFields { code: visit.new_code().to_string(), whose: "own".into(), ..Default::default() };
    form(&visit, StatusCode::OK, parse(&release)?, fields, FormErrors::new()).await
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: ComplaintFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "disputes/index.html", Section::Releases, move |tx| {
            let known = store::known(tx, &code)?;
            let release = link(tx, &code, known.id, of.language(tx.actor()))?;
            let lines = credits::of_release(tx, known.id)?;
            let disputes = store::read(tx, Which::Release(known.id, SHOWN))?;
            Ok(IndexPage {
                release,
                is_public: known.is_public,
                disputes: disputes.iter().filter_map(|read| DisputeView::new(read, tx.actor())).collect(),
                credits: Disputable::among(&lines, known.is_public, tx.actor()),
                claims: Claim::ALL,
                roles: Role::ALL,
                form: Form::of(&fields).with(errors),
                limits: Limits { words_max: WORDS.1, link_max: LINK_MAX },
            })
        })
        .await
}

/// `POST /releases/{release}/disputes`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release for this reader; [`Error::Conflict`] when they wait for an answer already;
/// what is wrong comes back in the form.
pub async fn create(visit: Visit, release: web::Path<String>, sent: CsrfForm<ComplaintFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&release)?, sent.into_inner());
    let made = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let complaint = match fields.check() {
        Ok(complaint) => complaint,
        Err(Error::Invalid(errors)) => {
            return form(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, fields, errors).await;
        }
        Err(error) => return Err(error),
    };
    let target = made.clone();
    visit
        .act(move |tx| {
            let known = store::known(tx, &code)?;
            let release = releases::lock_any(tx, known.id, Hold::Shared)?;
            let credit = match &complaint.credit {
                Some(credit) => Some(pointed_at(tx, &known, credit)?),
                None => None,
            };
            let permit = tx.actor().may(MakeDispute { release, credit, is_concerned: known.is_concerned })?;
            actions::make(&permit, tx, &target, &complaint)
        })
        .await?;
    Ok(visit.see_other(&format!("/disputes/{made}"), Some("flash-dispute-made")))
}

/// The credit that a reader points at, held; of those that they can see.
fn pointed_at(tx: &mut WriteTx<'_>, known: &store::Known, code: &Code) -> Result<Locked<Credit>> {
    let lines = credits::of_release(tx, known.id)?;
    let seen = Disputable::among(&lines, known.is_public, tx.actor());
    if seen.iter().all(|credit| credit.code() != code.as_str()) {
        return Err(Error::Invalid(FormErrors::one("credit", "error-choose")));
    }
    credits::lock_in(tx, known.id, code)
}

#[derive(Debug, Serialize)]
struct OpenPage {
    disputes: Vec<Open>,
}

#[derive(Debug, Serialize)]
struct Open {
    #[serde(flatten)]
    dispute: DisputeView,
    release: Link,
}

/// `GET /work/disputes`: those that wait for somebody, oldest first.
///
/// # Errors
/// Those of reading.
pub async fn open(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page("disputes/open.html", Section::Work, move |tx| {
            let waiting = store::read(tx, Which::Waiting(SHOWN))?;
            let ids: Vec<ReleaseId> = waiting.iter().map(|read| read.dispute.release).collect();
            let named = releases::named(tx, &ids, of.language(tx.actor()))?;
            let disputes = waiting
                .iter()
                .filter_map(|read| {
                    let (code, title) = named.get(&read.dispute.release)?;
                    let release = Link { code: code.to_string(), title: title.clone() };
                    Some(Open { dispute: DisputeView::new(read, tx.actor())?, release })
                })
                .collect();
            Ok(OpenPage { disputes })
        })
        .await
}
