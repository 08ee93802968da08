//! Voting from a page: a form and a redirect, or a fragment for a script.

use actix_web::{HttpResponse, web};

use super::actions::{self, Receipt};
use super::permits::CastVote;
use super::views::VoteView;
use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::features::pending;
use crate::platform::access::Permit;
use crate::platform::db::both::Hold;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::web::{Click, CsrfForm, Visit};

type Verb = fn(&Permit<CastVote>, &mut WriteTx<'_>) -> Result<Recorded<Receipt>>;

/// `POST /ideas/{idea}/vote`.
///
/// # Errors
/// [`Error::Conflict`] when the idea takes no votes now.
pub async fn create(visit: Visit, idea: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let voter = visit.clone();
    match answer(visit, &idea, actions::cast, "flash-voted").await {
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

async fn answer(visit: Visit, idea: &str, verb: Verb, flash: &'static str) -> Result<HttpResponse> {
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
