//! Statements: one's own, of a release, of one entry that an administrator may take back. Lists to pay are in `paying`.

mod paying;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::actions;
use super::entry::REASON;
use super::forms::ReasonFields;
use super::permits::CorrectEntry;
use super::store::{self, Which};
use super::views::{self, HoldingView, LineView, StatementView};
use crate::features::catalogue::views::{self as catalogue, RedemptionView};
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Link;
use crate::features::releases::store as releases;
use crate::platform::access::Holders;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::paginate::After;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

pub use paying::{create, drop_list, index as payouts, list, pay};

/// The entry after which a page begins; [`Error::NotFound`] for what no page ever named.
fn place(asked: &After) -> Result<Option<Code>> {
    if asked.after.is_empty() { Ok(None) } else { parse(&asked.after).map(Some) }
}

#[derive(Debug, Serialize)]
struct MinePage {
    holdings: Vec<HoldingView>,
    had: Vec<RedemptionView>,
    is_first: bool,
    statement: StatementView,
}

/// `GET /me/rewards?after=`: what the reader has, had, and why.
///
/// # Errors
/// [`Error::NotFound`] when the statement has no such place.
pub async fn mine(visit: Visit, asked: web::Query<After>) -> Result<HttpResponse> {
    let (of, after) = (visit.clone(), place(&asked)?);
    visit
        .page("ledger/mine.html", Section::Account, move |tx| {
            let language = of.language(tx.actor());
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            Ok(MinePage {
                holdings: views::holdings(tx, person, language)?,
                had: catalogue::of_person(tx, person, language)?,
                is_first: after.is_none(),
                statement: views::statement(tx, Which::Person(person), after.as_ref(), language)?,
            })
        })
        .await
}

#[derive(Debug, Serialize)]
struct ReleasePage {
    release: Link,
    is_first: bool,
    statement: StatementView,
    can_correct: bool,
}

/// `GET /releases/{release}/ledger?after=`: what a release gave, to whom.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release, or its statement has no such place.
pub async fn of_release(visit: Visit, release: web::Path<String>, asked: web::Query<After>) -> Result<HttpResponse> {
    let (code, after) = (parse(&release)?, place(&asked)?);
    let of = visit.clone();
    visit
        .page("ledger/release.html", Section::Releases, move |tx| {
            let language = of.language(tx.actor());
            let read = releases::read(tx, &code)?;
            Ok(ReleasePage {
                release: Link { code: code.to_string(), title: read.texts_for(language).title },
                is_first: after.is_none(),
                statement: views::statement(tx, Which::Release(read.release.id), after.as_ref(), language)?,
                can_correct: tx.actor().holds(Holders::ADMINISTRATION),
            })
        })
        .await
}

#[derive(Debug, Serialize)]
struct EntryPage {
    line: LineView,
    can_correct: bool,
    form: Form,
    reason_max: usize,
}

/// `GET /ledger/{entry}`: one entry, and taking it back.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn show(visit: Visit, entry: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&entry)?;
    form(&visit, StatusCode::OK, code, ReasonFields::default(), FormErrors::new()).await
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: ReasonFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "ledger/entry.html", Section::Admin, move |tx| {
            let language = of.language(tx.actor());
            let line = views::statement(tx, Which::Entry(&code), None, language)?.lines.pop().ok_or(Error::NotFound)?;
            Ok(EntryPage {
                can_correct: line.can_correct(),
                line,
                form: Form::of(&fields).with(errors),
                reason_max: REASON.1,
            })
        })
        .await
}

/// `POST /ledger/{entry}/correction`.
///
/// # Errors
/// [`Error::Conflict`] when it was spent or taken back already; what is wrong with the reason comes back in the form.
pub async fn correct(visit: Visit, entry: web::Path<String>, sent: CsrfForm<ReasonFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&entry)?, sent.into_inner());
    let target = code.clone();
    let done = match fields.check() {
        Ok(reason) => {
            visit
                .act(move |tx| {
                    let entry = store::lock(tx, &target)?;
                    let permit = tx.actor().may(CorrectEntry { entry })?;
                    actions::correct(&permit, tx, &reason)
                })
                .await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => Ok(visit.see_other(&format!("/ledger/{code}"), Some("flash-ledger-corrected"))),
        Err(Error::Invalid(errors)) => form(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, fields, errors).await,
        Err(error) => Err(error),
    }
}
