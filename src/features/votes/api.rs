//! Votes in the API.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::actions::{self, Receipt};
use super::permits::CastVote;
use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::platform::access::Permit;
use crate::platform::db::both::Hold;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::web::{Answer, Sent, Visit};

/// The counts (none while nobody may know them), how many are of the holder of the token, and what they have left.
#[derive(Debug, Serialize)]
struct VoteJson {
    votes: Option<i64>,
    voters: Option<i64>,
    mine: bool,
    weight: i64,
    left: Option<i64>,
}

/// `PUT /api/v1/ideas/{idea}/vote`; with `?weight=` exactly so many.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when the idea takes no votes now, or so many are not to be had.
pub async fn cast(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    let mut query = Sent::query(&visit);
    let weight = query.number("weight");
    visit.checked(query.finish()).await?;
    let verb = move |permit: &Permit<CastVote>, tx: &mut WriteTx<'_>| match weight {
        Some(weight) => actions::give(permit, tx, weight),
        None => actions::cast(permit, tx),
    };
    answer(visit, &idea, verb).await
}

/// `DELETE /api/v1/ideas/{idea}/vote`.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when the idea gives no votes back now.
pub async fn withdraw(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    answer(visit, &idea, actions::withdraw).await
}

async fn answer<F>(visit: Visit, idea: &str, verb: F) -> Result<HttpResponse>
where
    F: Fn(&Permit<CastVote>, &mut WriteTx<'_>) -> Result<Recorded<Receipt>> + Send + 'static,
{
    let code = visit.checked(parse(idea)).await?;
    visit
        .act_once(None, move |tx| {
            let idea = ideas::lock(tx, &code, Hold::Shared)?;
            let permit = tx.actor().may(CastVote::on(idea))?;
            let voted = verb(&permit, tx)?;
            let Receipt { tally, mine, left } = *voted.value();
            let (votes, voters) = (tally.votes(), tally.voters());
            let answer = Answer::ok(&VoteJson { votes, voters, mine: mine > 0, weight: mine, left })?;
            Ok(voted.map(|_| answer))
        })
        .await
}
