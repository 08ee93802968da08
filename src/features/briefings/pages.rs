//! The wish for the daily letter, on the moderators' desk.

use actix_web::HttpResponse;

use super::actions;
use super::forms::BriefingFields;
use super::permits::WishBriefing;
use crate::platform::error::Result;
use crate::platform::web::{CsrfForm, Visit};

/// `POST /moderation/briefing`.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`] when nothing was chosen.
pub async fn wish(visit: Visit, sent: CsrfForm<BriefingFields>) -> Result<HttpResponse> {
    let fields = sent.into_inner();
    visit
        .act(move |tx| {
            let permit = tx.actor().may(WishBriefing)?;
            actions::wish(&permit, tx, fields.check()?)
        })
        .await?;
    Ok(visit.see_other("/moderation", Some("flash-briefing-wished")))
}
