//! The programmes of a release and one programme, for the product team; sales are in `selling`.

mod selling;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::actions;
use super::forms::{ConfirmFields, ProgrammeFields, SalesFields};
use super::permits::{ConfirmProgramme, MakeProgramme};
use super::programme::{Gives, WEIGHT_MAX};
use super::store;
use super::views::{self, DivisionView, ProgrammeView, SaleView};
use crate::features::catalogue::item::{Item, Texts};
use crate::features::catalogue::store::{self as items, Which};
use crate::features::catalogue::views::ItemView;
use crate::features::credits::credit::{Degree, Role};
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Link;
use crate::features::ledger::Unit;
use crate::features::ledger::entry::REASON;
use crate::features::releases::store as releases;
use crate::platform::access::Holders;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

pub use selling::{import, reverse};

#[derive(Debug, Serialize)]
struct IndexPage {
    release: Link,
    is_draft: bool,
    programmes: Vec<ProgrammeView>,
    form: Form,
    gives: &'static [Gives],
    units: Vec<Named>,
    items: Vec<Named>,
    weights: Vec<WeightField>,
    weight_max: i64,
}

/// Something of the catalogue to choose.
#[derive(Debug, Serialize)]
struct Named {
    code: String,
    name: String,
}

/// The field of how much a role weighs.
#[derive(Debug, Serialize)]
struct WeightField {
    role: Role,
    field: String,
}

/// `GET /releases/{release}/rewards`: what a release gives back.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release.
pub async fn index(visit: Visit, release: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&release)?;
    let fields = ProgrammeFields::fresh(visit.new_code().to_string());
    form(&visit, StatusCode::OK, code, fields, FormErrors::new()).await
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: ProgrammeFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "rewards/index.html", Section::Releases, move |tx| {
            let language = of.language(tx.actor());
            let read = releases::read(tx, &code)?;
            let offered = items::read_many(tx, Which::Shown)?;
            let choice = |(item, texts): &(Item, Texts)| {
                let view = ItemView::new(item, texts, 0, language);
                Named { code: item.code.to_string(), name: view.name().to_owned() }
            };
            Ok(IndexPage {
                release: Link { code: code.to_string(), title: read.texts_for(language).title },
                is_draft: read.release.is_draft(),
                programmes: views::of_release(tx, read.release.id, false, language)?,
                form: Form::of(&fields).with(errors),
                gives: Gives::ALL,
                units: Unit::MONEY
                    .iter()
                    .map(|unit| Named { code: unit.to_string(), name: unit.to_string() })
                    .collect(),
                items: offered.iter().map(choice).collect(),
                weights: Role::ALL.iter().map(|role| WeightField { role: *role, field: format!("w_{role}") }).collect(),
                weight_max: WEIGHT_MAX,
            })
        })
        .await
}

/// `POST /releases/{release}/rewards`.
///
/// # Errors
/// What is wrong comes back in the form.
pub async fn create(visit: Visit, release: web::Path<String>, sent: CsrfForm<ProgrammeFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&release)?, sent.into_inner());
    let of_form = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let fields = ProgrammeFields { code: of_form.to_string(), ..fields };
    let target = code.clone();
    let to = format!("/programmes/{of_form}");
    let done = match fields.check() {
        Ok((terms, item)) => {
            visit
                .act(move |tx| {
                    let release = releases::lock(tx, &target, Hold::Exclusive)?;
                    let permit = tx.actor().may(MakeProgramme { release })?;
                    actions::make(&permit, tx, &of_form, &terms, item.as_ref())
                })
                .await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => Ok(visit.see_other(&to, Some("flash-programme-made"))),
        Err(Error::Invalid(errors)) => form(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, fields, errors).await,
        Err(error) => Err(error),
    }
}

#[derive(Debug, Serialize)]
struct ShowPage {
    release: Link,
    is_draft: bool,
    programme: ProgrammeView,
    division: DivisionView,
    weights: Vec<(Role, i64)>,
    degrees: Vec<(Degree, i64)>,
    sales: Vec<SaleView>,
    form: Form,
    can_reverse: bool,
    reason_max: usize,
}

/// `GET /programmes/{programme}`: who gets what and why; sales, where a share of them is divided.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn show(visit: Visit, programme: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&programme)?;
    page(&visit, StatusCode::OK, code, SalesFields::default(), FormErrors::new()).await
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: SalesFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "rewards/show.html", Section::Releases, move |tx| {
            let language = of.language(tx.actor());
            let programme = store::read(tx, &code)?;
            let release = store::release_code(tx, programme.release)?;
            let read = releases::read(tx, &release)?;
            Ok(ShowPage {
                release: Link { code: release.to_string(), title: read.texts_for(language).title },
                is_draft: read.release.is_draft(),
                division: views::division(tx, &programme, language)?,
                weights: views::weights(&programme),
                degrees: views::degrees(),
                sales: views::sales_of(tx, &programme, language)?,
                programme: views::one(tx, &programme, language)?,
                form: Form::of(&fields).with(errors),
                can_reverse: tx.actor().holds(Holders::ADMINISTRATION),
                reason_max: REASON.1,
            })
        })
        .await
}

/// `POST /programmes/{programme}/confirmation`: gives what was seen.
///
/// # Errors
/// [`Error::Conflict`] when it is another division by now, or cannot be given.
pub async fn confirm(
    visit: Visit,
    programme: web::Path<String>,
    sent: CsrfForm<ConfirmFields>,
) -> Result<HttpResponse> {
    let (code, seen) = (parse(&programme)?, sent.into_inner().seen);
    let to = format!("/programmes/{code}");
    visit
        .act(move |tx| {
            let of = store::read(tx, &code)?.release;
            let release = releases::lock_any(tx, of, Hold::Exclusive)?;
            let programme = store::lock(tx, &code)?;
            let permit = tx.actor().may(ConfirmProgramme { release, programme })?;
            actions::confirm(&permit, tx, &seen)
        })
        .await?;
    Ok(visit.see_other(&to, Some("flash-programme-confirmed")))
}

/// `POST /programmes/{programme}/removal`: before it was confirmed.
///
/// # Errors
/// [`Error::Conflict`] when it was confirmed.
pub async fn remove(visit: Visit, programme: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&programme)?;
    let release = visit
        .act(move |tx| {
            let of = store::read(tx, &code)?.release;
            let release = releases::lock_any(tx, of, Hold::Exclusive)?;
            let named = release.code.clone();
            let programme = store::lock(tx, &code)?;
            let permit = tx.actor().may(ConfirmProgramme { release, programme })?;
            Ok(actions::remove(&permit, tx)?.map(|()| named))
        })
        .await?;
    Ok(visit.see_other(&format!("/releases/{release}/rewards"), Some("flash-programme-removed")))
}
