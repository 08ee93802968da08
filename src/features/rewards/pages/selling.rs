//! Bringing in net sales, and taking them back.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::page;
use crate::features::ideas::pages::parse;
use crate::features::ledger::forms::ReasonFields;
use crate::features::rewards::actions;
use crate::features::rewards::forms::SalesFields;
use crate::features::rewards::permits::{ImportSales, ReverseSales};
use crate::features::rewards::store::{self, sales};
use crate::platform::error::{Error, Result};
use crate::platform::web::{CsrfForm, Visit};

/// `POST /programmes/{programme}/sales`: net sales as CSV, all rows or none.
///
/// # Errors
/// What is wrong comes back in the form, with its line.
pub async fn import(visit: Visit, programme: web::Path<String>, sent: CsrfForm<SalesFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&programme)?, sent.into_inner());
    let (target, typed) = (code.clone(), fields.clone());
    let done = visit
        .act(move |tx| {
            let programme = store::lock(tx, &target)?;
            let sold = typed.check(programme.terms.unit)?;
            let permit = tx.actor().may(ImportSales { programme })?;
            actions::import(&permit, tx, &sold)
        })
        .await;
    match done {
        Ok(()) => Ok(visit.see_other(&format!("/programmes/{code}"), Some("flash-sales-imported"))),
        Err(Error::Invalid(errors)) => page(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, fields, errors).await,
        Err(error) => Err(error),
    }
}

/// `POST /programmes/{programme}/sales/{sale}/reversal`: takes the sales of a period back, with a reason.
///
/// # Errors
/// [`Error::Conflict`] when somebody's share was paid out already; [`Error::Invalid`] without a reason.
pub async fn reverse(
    visit: Visit,
    path: web::Path<(String, String)>,
    sent: CsrfForm<ReasonFields>,
) -> Result<HttpResponse> {
    let (programme, sale) = path.into_inner();
    let (code, sale, reason) = (parse(&programme)?, parse(&sale)?, sent.into_inner().check()?);
    let to = format!("/programmes/{code}");
    visit
        .act(move |tx| {
            let programme = store::lock(tx, &code)?;
            let sale = sales::read(tx, programme.id, &sale)?;
            let permit = tx.actor().may(ReverseSales { programme, sale })?;
            actions::reverse(&permit, tx, &reason)
        })
        .await?;
    Ok(visit.see_other(&to, Some("flash-sales-reversed")))
}
