//! One's own statement in the API.

use actix_web::HttpResponse;
use serde::Serialize;

use super::entry::Cause;
use super::store::{self, Which};
use super::unit::Unit;
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};
use crate::platform::id::Code;
use crate::platform::web::sent::wrong_cursor;
use crate::platform::web::{Answer, Sent, Visit};

/// What the holder of a token has, and why.
#[derive(Debug, Serialize)]
struct StatementJson {
    balances: Vec<BalanceJson>,
    entries: Vec<EntryJson>,
    next: Option<String>,
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

/// `GET /api/v1/me/rewards?after=`: amounts in minor units, the newest entries first.
///
/// # Errors
/// [`Error::SignInFirst`] without a token, [`Error::Invalid`] when there is no such place to go on from.
pub async fn mine(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .answer(move |tx| {
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let mut query = Sent::query(&of);
            let after = query.text("after");
            query.finish()?;
            let after = match after.as_str() {
                "" => None,
                after => {
                    let code = Code::parse(after).ok_or_else(wrong_cursor)?;
                    Some(match store::place(tx, &code) {
                        Err(Error::NotFound) => return Err(wrong_cursor()),
                        place => place?,
                    })
                }
            };
            let balances = store::holdings(tx, person)?;
            let (entries, more) = store::lines(tx, Which::Person(person), after)?;
            Answer::ok(&StatementJson {
                next: entries.last().filter(|_| more).map(|last| last.code.to_string()),
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
