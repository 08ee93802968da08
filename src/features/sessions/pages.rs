//! "Where you are signed in".

use actix_web::HttpResponse;
use serde::Serialize;

use super::forms::RevokeFields;
use super::permits::{RevokeSessions, SeeAsMember, SeeAsOneself};
use super::{actions, store};
use crate::features::accounts::rules;
use crate::platform::clock::Moment;
use crate::platform::community::WayIn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Click, CsrfForm, Section, Visit};

#[derive(Debug, Serialize)]
struct IndexPage {
    sessions: Vec<SessionView>,
}

#[derive(Debug, Serialize)]
struct SessionView {
    mark: String,
    browser: &'static str,
    system: &'static str,
    way: WayIn,
    network: String,
    since: Moment,
    seen: Moment,
    is_this: bool,
}

/// `GET /me/sessions`.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit) -> Result<HttpResponse> {
    visit
        .page("sessions/index.html", Section::Account, |tx| {
            let known = tx.actor().person().ok_or(Error::SignInFirst)?;
            let (person, own) = (known.id, known.session.map(|(session, _)| session));
            let sessions = store::of_person(tx, person)?
                .into_iter()
                .map(|session| {
                    let (browser, system) = rules::browser(&session.user_agent);
                    SessionView {
                        browser,
                        system,
                        is_this: own == Some(session.id),
                        mark: session.mark,
                        way: session.way,
                        network: session.network,
                        since: session.since,
                        seen: session.seen,
                    }
                })
                .collect();
            Ok(IndexPage { sessions })
        })
        .await
}

/// `POST /me/sessions/revocation`: one session, or all others.
///
/// # Errors
/// Those of writing.
pub async fn revoke(visit: Visit, form: CsrfForm<RevokeFields>) -> Result<HttpResponse> {
    let mark = form.into_inner().session;
    visit
        .act(move |tx| {
            let permit = tx.actor().may(RevokeSessions)?;
            actions::revoke(&permit, tx, Some(mark.as_str()).filter(|mark| !mark.is_empty()))
        })
        .await?;
    Ok(visit.see_other("/me/sessions", Some("flash-sessions-ended")))
}

/// `POST /work/seeing`: from now on this browser shows what members see.
///
/// # Errors
/// Those of writing.
pub async fn see_as_member(visit: Visit, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    visit
        .act(|tx| {
            let permit = tx.actor().may(SeeAsMember)?;
            actions::see_as_member(&permit, tx)
        })
        .await?;
    Ok(visit.see_other("/", None))
}

/// `POST /me/seeing/end`: this browser shows what one's own role sees again.
///
/// # Errors
/// Those of writing.
pub async fn see_as_oneself(visit: Visit, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    visit
        .act(|tx| {
            let permit = tx.actor().may(SeeAsOneself)?;
            actions::see_as_oneself(&permit, tx)
        })
        .await?;
    Ok(visit.see_other("/work", Some("flash-seeing-ended")))
}
