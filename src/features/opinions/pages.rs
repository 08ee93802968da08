//! Saying from a page whether a comment helps: a form and a redirect, or a fragment for a script.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::actions;
use super::opinion::Opinion;
use super::permits::GiveOpinion;
use super::views::OpinionView;
use crate::features::comments::store as comments;
use crate::features::ideas::pages::parse;
use crate::platform::error::Result;
use crate::platform::web::{CsrfForm, Visit};

/// What somebody thinks; anything else takes it back.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct OpinionFields {
    opinion: String,
}

/// `POST /comments/{comment}/opinion`.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when the talk is closed or the comment is gone.
pub async fn give(visit: Visit, comment: web::Path<String>, form: CsrfForm<OpinionFields>) -> Result<HttpResponse> {
    let code = parse(&comment)?;
    let opinion = Opinion::parse(&form.into_inner().opinion);
    let back = format!("/comments/{code}");
    let (actor, tally) = visit
        .act(move |tx| {
            let actor = tx.actor().clone();
            let locked = comments::lock_where_read(tx, &code)?;
            let permit = tx.actor().may(GiveOpinion::on(locked))?;
            Ok(actions::give(&permit, tx, opinion)?.map(|tally| (actor, tally)))
        })
        .await?;
    if visit.wants_fragment() {
        visit.fragment("opinions/_opinion.html", &actor, &OpinionView::from(&tally))
    } else {
        Ok(visit.see_other(&back, None))
    }
}
