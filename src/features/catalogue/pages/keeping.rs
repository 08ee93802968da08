//! Keeping the catalogue, for the product team: what is in it, its stock and codes, and what waits to be sent.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use crate::features::catalogue::actions;
use crate::features::catalogue::forms::{ItemFields, SecretsFields};
use crate::features::catalogue::item::{Item, Kind, NAME, Texts, WORDS_MAX};
use crate::features::catalogue::permits::{ChangeItem, OfferItem, SettleRedemption};
use crate::features::catalogue::store::{self, Which};
use crate::features::catalogue::views::{self, ItemView, RedemptionView};
use crate::features::ideas::pages::parse;
use crate::features::ledger::entry::REASON;
use crate::features::ledger::forms::ReasonFields;
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct KeepPage {
    form: Form,
    kinds: &'static [Kind],
    items: Vec<ItemView>,
    waiting: usize,
    languages: Vec<Spoken>,
    limits: Limits,
}

/// A language of the community, by the fields of its texts.
#[derive(Debug, Clone, Serialize)]
struct Spoken {
    code: Language,
    name: &'static str,
    name_field: String,
    about_field: String,
}

#[derive(Debug, Serialize)]
struct Limits {
    name_max: usize,
    words_max: usize,
}

const LIMITS: Limits = Limits { name_max: NAME.1, words_max: WORDS_MAX };

fn spoken(tx: &mut ReadTx<'_>) -> Result<Vec<Spoken>> {
    let of = |code: &Language| Spoken {
        code: *code,
        name: code.own_name(),
        name_field: format!("name_{code}"),
        about_field: format!("about_{code}"),
    };
    Ok(tx.community()?.languages.iter().map(of).collect())
}

/// The language in which the community speaks first.
fn first(visit: &Visit) -> Language {
    visit.community().languages.first().copied().unwrap_or(Language::En)
}

/// `GET /work/rewards`: the catalogue, and offering something new.
///
/// # Errors
/// Those of reading.
pub async fn keep(visit: Visit) -> Result<HttpResponse> {
    let fields = ItemFields { code: visit.new_code().to_string(), kind: "good".into(), ..ItemFields::default() };
    keep_page(&visit, StatusCode::OK, fields, FormErrors::new()).await
}

async fn keep_page(visit: &Visit, status: StatusCode, fields: ItemFields, errors: FormErrors) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "catalogue/keep.html", Section::Work, move |tx| {
            let language = of.language(tx.actor());
            let items = store::read_many(tx, Which::Shown)?;
            Ok(KeepPage {
                form: Form::of(&fields).with(errors),
                kinds: Kind::ALL,
                items: items.iter().map(|(item, texts)| ItemView::new(item, texts, 0, language)).collect(),
                waiting: store::had(tx, None)?.len(),
                languages: spoken(tx)?,
                limits: LIMITS,
            })
        })
        .await
}

/// `POST /work/rewards`.
///
/// # Errors
/// What is wrong comes back in the form.
pub async fn offer(visit: Visit, sent: CsrfForm<ItemFields>) -> Result<HttpResponse> {
    let fields = sent.into_inner();
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let fields = ItemFields { code: code.to_string(), ..fields };
    let to = format!("/work/rewards/{code}");
    let done = match fields.check_new(first(&visit)) {
        Ok((kind, offer, stock)) => {
            visit
                .act(move |tx| {
                    let permit = tx.actor().may(OfferItem)?;
                    actions::offer(&permit, tx, &code, kind, &offer, stock)
                })
                .await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => Ok(visit.see_other(&to, Some("flash-item-offered"))),
        Err(Error::Invalid(errors)) => keep_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, fields, errors).await,
        Err(error) => Err(error),
    }
}

#[derive(Debug, Serialize)]
struct EditPage {
    item: ItemView,
    form: Form,
    secrets: Form,
    languages: Vec<Spoken>,
    limits: Limits,
}

/// What was sent and why it cannot be.
enum Refused {
    Changing(Box<ItemFields>, FormErrors),
    Stocking(SecretsFields, FormErrors),
}

/// `GET /work/rewards/{item}`.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn edit(visit: Visit, item: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&item)?;
    edit_page(&visit, StatusCode::OK, code, None).await
}

async fn edit_page(visit: &Visit, status: StatusCode, code: Code, refused: Option<Refused>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "catalogue/edit.html", Section::Work, move |tx| {
            let language = of.language(tx.actor());
            let (item, texts) = store::read_many(tx, Which::Code(&code))?.pop().ok_or(Error::NotFound)?;
            let (mut form, mut secrets) = (Form::of(&fields_of(&item, &texts)), Form::of(&SecretsFields::default()));
            match refused {
                Some(Refused::Changing(fields, errors)) => form = Form::of(&*fields).with(errors),
                Some(Refused::Stocking(fields, errors)) => secrets = Form::of(&fields).with(errors),
                None => {}
            }
            Ok(EditPage {
                item: ItemView::new(&item, &texts, 0, language),
                form,
                secrets,
                languages: spoken(tx)?,
                limits: LIMITS,
            })
        })
        .await
}

fn fields_of(item: &Item, texts: &Texts) -> ItemFields {
    let of = |language| texts.get(&language).cloned().unwrap_or_default();
    let [(name_en, about_en), (name_it, about_it), (name_de, about_de)] =
        [of(Language::En), of(Language::It), of(Language::De)];
    ItemFields {
        code: item.code.to_string(),
        kind: item.kind.to_string(),
        price: item.price.to_string(),
        stock: String::new(),
        more: String::new(),
        offered: if item.is_offered { "yes".into() } else { String::new() },
        name_en,
        name_it,
        name_de,
        about_en,
        about_it,
        about_de,
    }
}

/// `POST /work/rewards/{item}`.
///
/// # Errors
/// [`Error::Conflict`] when there would be less than none; what is wrong comes back in the form.
pub async fn change(visit: Visit, item: web::Path<String>, sent: CsrfForm<ItemFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&item)?, sent.into_inner());
    let target = code.clone();
    let done = match fields.check_change(first(&visit)) {
        Ok((offer, is_offered, restock)) => {
            visit
                .act(move |tx| {
                    let item = store::lock(tx, &target)?;
                    let permit = tx.actor().may(ChangeItem { item })?;
                    actions::change(&permit, tx, &offer, is_offered, restock)
                })
                .await
        }
        Err(error) => Err(error),
    };
    answer(&visit, done.map(drop), code, |errors| Refused::Changing(Box::new(fields), errors)).await
}

/// `POST /work/rewards/{item}/codes`: codes of a voucher, all of them or none.
///
/// # Errors
/// [`Error::NotFound`] when it is no voucher; what is wrong comes back in the form.
pub async fn stock_up(visit: Visit, item: web::Path<String>, sent: CsrfForm<SecretsFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&item)?, sent.into_inner());
    let target = code.clone();
    let done = match fields.check() {
        Ok(secrets) => {
            visit
                .act(move |tx| {
                    let item = store::lock(tx, &target)?;
                    let permit = tx.actor().may(ChangeItem { item })?;
                    actions::stock_up(&permit, tx, &secrets)
                })
                .await
        }
        Err(error) => Err(error),
    };
    answer(&visit, done.map(drop), code, |errors| Refused::Stocking(fields, errors)).await
}

async fn answer(
    visit: &Visit,
    done: Result<()>,
    code: Code,
    refused: impl FnOnce(FormErrors) -> Refused,
) -> Result<HttpResponse> {
    match done {
        Ok(()) => Ok(visit.see_other(&format!("/work/rewards/{code}"), Some("flash-item-changed"))),
        Err(Error::Invalid(errors)) => {
            edit_page(visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some(refused(errors))).await
        }
        // What was typed stays, beside how it stands now.
        Err(Error::Conflict(why)) => {
            let errors = FormErrors::one("more", why);
            edit_page(visit, StatusCode::CONFLICT, code, Some(refused(errors))).await
        }
        Err(error) => Err(error),
    }
}

#[derive(Debug, Serialize)]
struct WaitingPage {
    open: Vec<RedemptionView>,
    reason_max: usize,
}

/// `GET /work/redemptions`: what waits to be sent.
///
/// # Errors
/// Those of reading.
pub async fn waiting(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page("catalogue/waiting.html", Section::Work, move |tx| {
            let language = of.language(tx.actor());
            Ok(WaitingPage { open: views::open(tx, language)?, reason_max: REASON.1 })
        })
        .await
}

/// `POST /redemptions/{redemption}/sending`.
///
/// # Errors
/// [`Error::Conflict`] when it was cancelled.
pub async fn send(visit: Visit, redemption: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&redemption)?;
    visit
        .act(move |tx| {
            let redemption = store::lock_redemption(tx, &code)?;
            let permit = tx.actor().may(SettleRedemption { redemption })?;
            actions::send(&permit, tx)
        })
        .await?;
    Ok(visit.see_other("/work/redemptions", Some("flash-item-sent")))
}

/// `POST /redemptions/{redemption}/cancellation`: with a reason; what it cost comes back.
///
/// # Errors
/// [`Error::Conflict`] when it was sent already; [`Error::Invalid`] without a reason.
pub async fn cancel(visit: Visit, redemption: web::Path<String>, sent: CsrfForm<ReasonFields>) -> Result<HttpResponse> {
    let (code, reason) = (parse(&redemption)?, sent.into_inner().check()?);
    visit
        .act(move |tx| {
            let redemption = store::lock_redemption(tx, &code)?;
            let permit = tx.actor().may(SettleRedemption { redemption })?;
            actions::cancel(&permit, tx, &reason)
        })
        .await?;
    Ok(visit.see_other("/work/redemptions", Some("flash-redemption-cancelled")))
}
