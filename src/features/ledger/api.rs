//! One's own statement in the API.

use actix_web::HttpResponse;
use serde::Serialize;

use super::entry::Cause;
use super::store::{self, Which};
use super::unit::Unit;
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Answer, Visit};

/// What the holder of a token has, and why.
#[derive(Debug, Serialize)]
struct StatementJson {
    balances: Vec<BalanceJson>,
    entries: Vec<EntryJson>,
}

#[derive(Debug, Serialize)]
struct BalanceJson {
    unit: Unit,
    amount: i64,
}

#[derive(Debug, Serialize)]
struct EntryJson {
    code: String,
    cause: Cause,
    unit: Unit,
    amount: i64,
    at: String,
    reason: Option<String>,
    is_corrected: bool,
}

/// `GET /api/v1/me/rewards`: amounts in minor units, the newest entries first.
///
/// # Errors
/// [`Error::SignInFirst`] without a token.
pub async fn mine(visit: Visit) -> Result<HttpResponse> {
    visit
        .answer(|tx| {
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let balances = store::holdings(tx, person)?;
            let entries = store::lines(tx, Which::Person(person))?;
            Answer::ok(&StatementJson {
                balances: balances.into_iter().map(|(_, unit, amount)| BalanceJson { unit, amount }).collect(),
                entries: entries
                    .into_iter()
                    .map(|line| EntryJson {
                        code: line.code.to_string(),
                        cause: line.cause,
                        unit: line.unit,
                        amount: line.amount,
                        at: Moment::rfc3339(line.at),
                        reason: line.reason.filter(|reason| !reason.is_empty()),
                        is_corrected: line.is_corrected,
                    })
                    .collect(),
            })
        })
        .await
}
