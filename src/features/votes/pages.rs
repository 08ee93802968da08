//! Voting from a page: a form and a redirect, or a fragment for a script.

use actix_web::{HttpResponse, web};

use super::actions::{self, Receipt};
use super::forms::{VoteFields, WhyFields};
use super::permits::{CastVote, RemoveWhy};
use super::store;
use super::views::VoteView;
use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::features::pending;
use crate::platform::access::Permit;
use crate::platform::db::both::Hold;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::web::{Click, CsrfForm, Visit};

/// `POST /ideas/{idea}/vote`.
///
/// # Errors
/// [`Error::Conflict`] when the idea takes no votes now, or so many are not to be had.
pub async fn create(visit: Visit, idea: web::Path<String>, form: CsrfForm<VoteFields>) -> Result<HttpResponse> {
    let voter = visit.clone();
    let votes = form.into_inner().check()?;
    let verb = move |permit: &Permit<CastVote>, tx: &mut WriteTx<'_>| match votes {
        Some(votes) => actions::give(permit, tx, votes),
        None => actions::cast(permit, tx),
    };
    let flash = if votes == Some(0) { "flash-vote-withdrawn" } else { "flash-voted" };
    match answer(visit, &idea, verb, flash).await {
        // Whoever has no name yet votes with the first one they give.
        Err(Error::SignInFirst) => pending::pages::keep(&voter, pending::Act::Vote { idea: parse(&idea)? }).await,
        answer => answer,
    }
}

/// `POST /ideas/{idea}/vote/withdrawal`.
///
/// # Errors
/// [`Error::Conflict`] when the idea gives no votes back now.
pub async fn withdraw(visit: Visit, idea: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    answer(visit, &idea, actions::withdraw, "flash-vote-withdrawn").await
}

/// `POST /ideas/{idea}/vote/why`.
///
/// # Errors
/// [`Error::Conflict`] when the reader has not voted for the idea.
pub async fn explain(visit: Visit, idea: web::Path<String>, form: CsrfForm<WhyFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&idea)?, form.into_inner());
    let back = format!("/ideas/{code}#whys");
    visit
        .act(move |tx| {
            let why = fields.check()?;
            let idea = ideas::lock(tx, &code, Hold::Shared)?;
            let permit = tx.actor().may(CastVote::on(idea))?;
            actions::explain(&permit, tx, &why)
        })
        .await?;
    Ok(visit.see_other(&back, Some("flash-why-said")))
}

/// `POST /ideas/{idea}/whys/{person}/removal`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person or idea.
pub async fn remove_why(
    visit: Visit,
    path: web::Path<(String, String)>,
    _form: CsrfForm<Click>,
) -> Result<HttpResponse> {
    let (idea, person) = path.into_inner();
    let (code, person) = (parse(&idea)?, parse(&person)?);
    let back = format!("/ideas/{code}#whys");
    visit
        .act(move |tx| {
            let voter = store::person(tx, &person)?;
            let idea = ideas::lock(tx, &code, Hold::Shared)?;
            let permit = tx.actor().may(RemoveWhy::of(idea, voter))?;
            actions::remove_why(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&back, Some("flash-why-removed")))
}

async fn answer<F>(visit: Visit, idea: &str, verb: F, flash: &'static str) -> Result<HttpResponse>
where
    F: Fn(&Permit<CastVote>, &mut WriteTx<'_>) -> Result<Recorded<Receipt>> + Send + 'static,
{
    let code = parse(idea)?;
    let back = visit.back_or(&format!("/ideas/{code}"));
    let (actor, view) = visit
        .act(move |tx| {
            let idea = ideas::lock(tx, &code, Hold::Shared)?;
            let permit = tx.actor().may(CastVote::on(idea))?;
            let (actor, now) = (tx.actor().clone(), tx.now());
            Ok(verb(&permit, tx)?.map(|receipt| {
                let view = VoteView::new((&*permit.idea).into(), receipt, &actor, now);
                (actor, view)
            }))
        })
        .await?;
    if visit.wants_fragment() {
        visit.fragment("votes/_stamp.html", &actor, &view)
    } else {
        Ok(visit.see_other(&back, Some(flash)))
    }
}
