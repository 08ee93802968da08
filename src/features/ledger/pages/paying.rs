//! Lists of what is to be paid out, for administrators.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use fluent_bundle::FluentArgs;
use serde::Serialize;

use crate::features::exports::cells::{Cell, Dialect, Sheet};
use crate::features::ideas::pages::parse;
use crate::features::ledger::actions::{drop_payout, list_payout, pay as settle};
use crate::features::ledger::forms::PayoutFields;
use crate::features::ledger::permits::{ListPayout, SettlePayout, TakePayout};
use crate::features::ledger::store::payouts;
use crate::features::ledger::unit::Unit;
use crate::features::ledger::views::AmountView;
use crate::platform::clock::Moment;
use crate::platform::error::Result;
use crate::platform::web::{Click, CsrfForm, Section, Visit};

#[derive(Debug, Serialize)]
struct IndexPage {
    open: Vec<OpenView>,
    lists: Vec<ListView>,
}

/// What could be paid out now in a currency.
#[derive(Debug, Serialize)]
struct OpenView {
    /// The code of the list that the form makes.
    code: String,
    unit: Unit,
    people: i64,
    /// Whether a list in it waits already.
    is_listed: bool,
}

#[derive(Debug, Serialize)]
struct ListView {
    code: String,
    at: Moment,
    lines: i64,
    amount: AmountView,
    is_open: bool,
    paid_at: Option<Moment>,
}

/// `GET /admin/payouts`.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page("ledger/payouts.html", Section::Admin, move |tx| {
            let language = of.language(tx.actor());
            let lists = payouts::all(tx)?;
            let is_listed = |unit: Unit| lists.iter().any(|(list, ..)| list.unit == unit && list.is_open());
            let open = payouts::open(tx)?
                .into_iter()
                .map(|(unit, people)| OpenView {
                    code: of.new_code().to_string(),
                    unit,
                    people,
                    is_listed: is_listed(unit),
                })
                .collect();
            Ok(IndexPage {
                open,
                lists: lists
                    .iter()
                    .map(|(list, lines, amount)| ListView {
                        code: list.code.to_string(),
                        at: list.at,
                        lines: *lines,
                        amount: AmountView::new(list.unit, *amount, language),
                        is_open: list.is_open(),
                        paid_at: list.paid_at,
                    })
                    .collect(),
            })
        })
        .await
}

/// `POST /admin/payouts`: a list of what everybody has in a currency.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when nobody has anything, or another one waits.
pub async fn create(visit: Visit, sent: CsrfForm<PayoutFields>) -> Result<HttpResponse> {
    let fields = sent.into_inner();
    visit
        .act(move |tx| {
            let _permit = tx.actor().may(TakePayout)?;
            let (code, unit) = fields.check()?;
            let permit = tx.actor().may(ListPayout { unit })?;
            list_payout(&permit, tx, &code)
        })
        .await?;
    Ok(visit.see_other("/admin/payouts", Some("flash-payout-listed")))
}

/// `GET /admin/payouts/{payout}.csv`: who gets how much, for the bank.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub async fn list(visit: Visit, payout: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&payout)?;
    let of = visit.clone();
    let name = code.clone();
    let bytes = visit
        .read(move |tx| {
            let _permit = tx.actor().may(TakePayout)?;
            let language = of.language(tx.actor());
            let list = payouts::read(tx, &code)?;
            let lines = payouts::lines(tx, list.id)?;
            let words = of.site().templates.words(tx.community()?.voice(language))?;
            let mut sheet = Sheet::new(Dialect::Plain);
            let heads =
                ["payout-account", "payout-name", "payout-address", "payout-amount", "payout-unit", "payout-reference"];
            let heads = heads.iter().map(|key| Ok(Cell::Text(words.say(key, FluentArgs::new())?)));
            sheet.row(&heads.collect::<Result<Vec<_>>>()?);
            for line in &lines {
                sheet.row(&[
                    Cell::Text(line.code.to_string()),
                    Cell::Text(line.name.clone()),
                    line.address.clone().map_or(Cell::Empty, Cell::Text),
                    // Digits of ours, with a point: as banks read them everywhere.
                    Cell::Date(list.unit.figure(line.amount, '.')),
                    Cell::Text(list.unit.to_string()),
                    Cell::Text(list.code.to_string()),
                ]);
            }
            Ok(sheet.into_bytes())
        })
        .await?;
    Ok(HttpResponse::Ok()
        .content_type(Sheet::MEDIA_TYPE)
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"payout-{name}.csv\"")))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .body(bytes))
}

/// `POST /admin/payouts/{payout}/payment`: everything on it was paid.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when it was thrown away, or somebody on it has less than it says.
pub async fn pay(visit: Visit, payout: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&payout)?;
    visit
        .act(move |tx| {
            let payout = payouts::lock(tx, &code)?;
            let permit = tx.actor().may(SettlePayout { payout })?;
            settle(&permit, tx)
        })
        .await?;
    Ok(visit.see_other("/admin/payouts", Some("flash-payout-paid")))
}

/// `POST /admin/payouts/{payout}/removal`: throws an unpaid list away.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when it was paid.
pub async fn drop_list(visit: Visit, payout: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&payout)?;
    visit
        .act(move |tx| {
            let payout = payouts::lock(tx, &code)?;
            let permit = tx.actor().may(SettlePayout { payout })?;
            drop_payout(&permit, tx)
        })
        .await?;
    Ok(visit.see_other("/admin/payouts", Some("flash-payout-dropped")))
}
