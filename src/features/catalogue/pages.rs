//! The catalogue for whoever has points; keeping it is in `keeping`.

mod keeping;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::actions;
use super::forms::RedeemFields;
use super::item::WORDS_MAX;
use super::permits::RedeemItem;
use super::store::{self, Which};
use super::views::ItemView;
use crate::features::ideas::pages::parse;
use crate::features::ledger::views as ledger;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

pub use keeping::{cancel, change, edit, keep, offer, send, stock_up, waiting};

#[derive(Debug, Serialize)]
struct IndexPage {
    points: i64,
    items: Vec<ItemView>,
}

/// `GET /rewards`: what can be had, and how many points the reader has.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page("catalogue/index.html", Section::Account, move |tx| {
            let language = of.language(tx.actor());
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let points = ledger::points(tx, person)?;
            let read = store::read_many(tx, Which::Shown)?;
            let offered = read.iter().filter(|(item, _)| item.is_offered);
            let items = offered.map(|(item, texts)| ItemView::new(item, texts, points, language)).collect();
            Ok(IndexPage { points, items })
        })
        .await
}

#[derive(Debug, Serialize)]
struct ShowPage {
    points: i64,
    item: ItemView,
    form: Form,
    words_max: usize,
}

/// `GET /rewards/{item}`.
///
/// # Errors
/// [`Error::NotFound`] when there is none for this reader.
pub async fn show(visit: Visit, item: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&item)?;
    let fields = RedeemFields { code: visit.new_code().to_string(), ..RedeemFields::default() };
    page(&visit, StatusCode::OK, code, fields, FormErrors::new(), None).await
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: RedeemFields,
    errors: FormErrors,
    refused: Option<&'static str>,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "catalogue/show.html", Section::Account, move |tx| {
            let language = of.language(tx.actor());
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let points = ledger::points(tx, person)?;
            let (item, texts) = store::read_many(tx, Which::Code(&code))?.pop().ok_or(Error::NotFound)?;
            let form = Form::of(&fields).with(errors);
            Ok(ShowPage {
                points,
                item: ItemView::new(&item, &texts, points, language),
                form: match refused {
                    Some(key) => form.with_notice(key),
                    None => form,
                },
                words_max: WORDS_MAX,
            })
        })
        .await
}

/// `POST /rewards/{item}/redemptions`: has one of it. The last one may just have gone: then the page says so.
///
/// # Errors
/// [`Error::NotFound`] when there is none for this reader; what is wrong comes back in the form.
pub async fn redeem(visit: Visit, item: web::Path<String>, sent: CsrfForm<RedeemFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&item)?, sent.into_inner());
    let of_form = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let fields = RedeemFields { code: of_form.to_string(), ..fields };
    let (target, typed) = (code.clone(), fields.clone());
    let done = visit
        .act(move |tx| {
            let item = store::lock(tx, &target)?;
            let words = typed.check(item.kind)?;
            let permit = tx.actor().may(RedeemItem { item })?;
            actions::redeem(&permit, tx, &of_form, &words, typed.seen())
        })
        .await;
    match done {
        Ok(()) => Ok(visit.see_other("/me/rewards", Some("flash-item-redeemed"))),
        Err(Error::Invalid(errors)) => page(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, fields, errors, None).await,
        Err(Error::Conflict(why)) => {
            page(&visit, StatusCode::CONFLICT, code, fields, FormErrors::new(), Some(why)).await
        }
        Err(error) => Err(error),
    }
}
