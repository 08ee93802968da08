//! What waits for a name: left here by the pages of votes, comments and ideas, and done when the name is there.

use actix_web::HttpResponse;
use actix_web::cookie::time::Duration;
use serde::Serialize;

use super::act::{Act, Kind};
use super::forms::DiscardFields;
use super::permits::{ApplyActs, KeepAct};
use super::views::{self, ActView};
use super::{actions, rules, store};
use crate::features::codes;
use crate::platform::access::Credential;
use crate::platform::error::{Error, Result};
use crate::platform::id::PersonId;
use crate::platform::web::visit::GUEST_COOKIE;
use crate::platform::web::{Click, CsrfForm, Section, Visit};

/// Leaves an act to wait, and asks for a name.
///
/// # Errors
/// [`Error::Conflict`] when it could not be done now with a name either; [`Error::TooMany`].
pub async fn keep(visit: &Visit, act: Act) -> Result<HttpResponse> {
    let (secret, network) = (visit.secret(GUEST_COOKIE).map(str::to_owned), visit.network().to_string());
    let made = visit
        .act(move |tx| {
            let permit = tx.actor().may(KeepAct)?;
            let guest = store::guest_of(tx, secret.as_deref())?;
            actions::keep(&permit, tx, guest, &network, &act)
        })
        .await?;
    let mut answer = visit.see_other("/waiting", None);
    if let Some(secret) = made {
        drop(answer.add_cookie(&visit.cookie(GUEST_COOKIE, secret, Duration::microseconds(rules::LIFE))));
    }
    Ok(answer)
}

#[derive(Debug, Serialize)]
struct WaitingPage {
    /// What the reader did before they had a name, in this browser.
    here: Vec<ActView>,
    /// What was theirs to do and could not be done.
    refused: Vec<ActView>,
}

/// `GET /waiting`: asks a visitor for their name; tells a person what could not be done.
///
/// # Errors
/// Those of reading.
pub async fn show(visit: Visit) -> Result<HttpResponse> {
    let visit = visit.personal();
    let secret = visit.secret(GUEST_COOKIE).map(str::to_owned);
    let waits = visit
        .read(move |tx| {
            let guest = store::guest_of(tx, secret.as_deref())?;
            let acts = guest.map_or(Ok(Vec::new()), |guest| store::of_guest(tx, guest))?;
            Ok(acts.last().filter(|_| !tx.actor().is_known()).map(|(_, waiting)| waiting.act.place()))
        })
        .await?;
    if let Some(next) = waits {
        return codes::pages::ask_for_name(&visit, next).await;
    }
    let of = visit.clone();
    visit
        .page("pending/waiting.html", Section::Account, move |tx| {
            let language = of.language(tx.actor());
            let guest = store::guest_of(tx, of.secret(GUEST_COOKIE))?;
            Ok(WaitingPage { here: views::of_guest(tx, guest, language)?, refused: views::of_reader(tx, language)? })
        })
        .await
}

/// `POST /waiting/mine`: does what waits in this browser in the reader's name.
///
/// # Errors
/// Those of writing.
pub async fn take_over(visit: Visit, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let secret = visit.secret(GUEST_COOKIE).map(str::to_owned);
    let person = visit
        .act(move |tx| {
            let permit = tx.actor().may(ApplyActs)?;
            let person = permit.person()?;
            match store::guest_of(tx, secret.as_deref())? {
                Some(guest) => Ok(actions::take_over(&permit, tx, guest)?.map(|()| person)),
                None => Err(Error::Conflict("conflict-gone")),
            }
        })
        .await?;
    let done = apply(&visit, visit.credential(), person).await?;
    let (to, flash) = done.unwrap_or_else(|| ("/waiting".to_owned(), "flash-waiting-done"));
    let mut answer = visit.see_other(&to, Some(flash));
    drop(answer.add_cookie(&visit.cookie(GUEST_COOKIE, String::new(), Duration::ZERO)));
    Ok(answer)
}

/// `POST /waiting/discard`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such act of the reader's.
pub async fn discard(visit: Visit, form: CsrfForm<DiscardFields>) -> Result<HttpResponse> {
    let (secret, fields) = (visit.secret(GUEST_COOKIE).map(str::to_owned), form.into_inner());
    let kind = Kind::parse(&fields.kind).ok_or(Error::NotFound)?;
    visit
        .act(move |tx| {
            let permit = tx.actor().may(KeepAct)?;
            let (guest, person) = (store::guest_of(tx, secret.as_deref())?, tx.actor().person_id());
            actions::discard(&permit, tx, guest, person, kind, &fields.subject)
        })
        .await?;
    Ok(visit.see_other("/waiting", Some("flash-waiting-discarded")))
}

/// Does in a person's name what their confirmed mail gave them, one thing at a time. Returns where to go and what to say
/// there; nothing when nothing waited.
///
/// # Errors
/// Those of the database. What cannot be done any more is kept with the reason.
pub async fn apply(visit: &Visit, who: Credential, person: PersonId) -> Result<Option<(String, &'static str)>> {
    let db = &visit.site().db;
    let rows = db.read(who.clone(), move |tx| store::of_person(tx, person)).await?;
    let rows: Vec<_> = rows.into_iter().filter(|(_, waiting)| waiting.refused.is_none()).collect();
    let Some(place) = rows.last().map(|(_, waiting)| waiting.act.place()) else { return Ok(None) };
    let mut all_done = true;
    for (row, _) in rows {
        let done = db.act(who.clone(), move |tx| {
            let permit = tx.actor().may(ApplyActs)?;
            actions::apply(&permit, tx, row)
        });
        match done.await {
            Ok(()) => {}
            Err(error) => {
                all_done = false;
                if let Some(because) = rules::refusal(&error) {
                    let noted = db.act(who.clone(), move |tx| {
                        let permit = tx.actor().may(ApplyActs)?;
                        actions::refuse(&permit, tx, row, because)
                    });
                    match noted.await {
                        // Done or taken back meanwhile, from another browser.
                        Ok(()) | Err(Error::NotFound) => {}
                        Err(error) => return Err(error),
                    }
                } else if !matches!(error, Error::TooMany { .. } | Error::Unavailable(_)) {
                    return Err(error);
                }
            }
        }
    }
    let way = if all_done { (place, "flash-waiting-done") } else { ("/waiting".to_owned(), "flash-waiting-some") };
    Ok(Some(way))
}
