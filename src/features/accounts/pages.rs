//! The pages of accounts.

use actix_web::HttpResponse;
use actix_web::cookie::time::Duration;

use super::actions::{self, Secret};
use super::forms::Next;
use super::permits::{SignIn, SignOut};
use super::person::From;
use super::{rules, store};
use crate::features::{community, pending, second_factors};
use crate::platform::access::{Credential, TokenDigest};
use crate::platform::clock::Moment;
use crate::platform::community::WayIn;
use crate::platform::error::Result;
use crate::platform::id::{Language, PersonId};
use crate::platform::web::visit::{KNOWN_COOKIE, SESSION_COOKIE};
use crate::platform::web::{CsrfForm, Visit};

/// Lets a person in whose way in was found right: opens a session and sends them on, or asks for the second step first.
/// Every way in ends here.
///
/// # Errors
/// Those of writing; [`crate::platform::error::Error::Conflict`] when the community does not offer that way.
pub async fn let_in(
    visit: &Visit,
    person: PersonId,
    way: WayIn,
    next: &str,
    flash: &'static str,
) -> Result<HttpResponse> {
    match second_factors::pages::ask(visit, person, way, next).await? {
        Some(second_step) => Ok(second_step),
        None => open(visit, person, way, next, flash).await,
    }
}

/// Opens the session of a person who passed every step, tells them of a browser that was not seen before, and does what
/// waited for their name.
///
/// # Errors
/// Those of writing; [`crate::platform::error::Error::Conflict`] when the community does not offer that way.
pub async fn open(
    visit: &Visit,
    person: PersonId,
    way: WayIn,
    next: &str,
    flash: &'static str,
) -> Result<HttpResponse> {
    let (user_agent, network) = (visit.user_agent().to_owned(), visit.network().to_string());
    let seen = visit.secret(KNOWN_COOKIE).unwrap_or_default().to_owned();
    let (secret, language, seen) = visit
        .act(move |tx| {
            let permit = tx.actor().may(SignIn)?;
            let from = From { user_agent: &user_agent, network: &network, way };
            let marker = community::marker(tx)?;
            let sign = rules::browser_sign(store::byline(tx, person)?.code.as_str());
            let is_seen = seen.split('.').any(|mark| marker.knows(&sign, mark));
            if !is_seen && !store::is_new(tx, person)? {
                actions::tell_of_new_browser(&permit, tx, person, from)?;
            }
            let marks = rules::with_mark(&seen, &marker.mark(&sign));
            Ok(actions::sign_in(&permit, tx, person, from)?.map(|(secret, language)| (secret, language, marks)))
        })
        .await?;
    let who = Credential::Session(TokenDigest::of(&secret.0));
    // Whatever becomes of what waited, the person is in.
    let applied = pending::pages::apply(visit, who, person).await.unwrap_or_else(|error| {
        tracing::error!(%error, "what waited for a name could not be done");
        Some(("/waiting".to_owned(), "flash-waiting-some"))
    });
    let mut answer = match applied {
        Some((place, done)) => signed_in(visit, &secret, language, &place, done),
        None => signed_in(visit, &secret, language, next, flash),
    };
    drop(answer.add_cookie(&visit.cookie(KNOWN_COOKIE, seen, Duration::days(400))));
    Ok(answer)
}

/// `POST /sign-out`.
///
/// # Errors
/// Those of writing.
pub async fn sign_out(visit: Visit, _form: CsrfForm<Next>) -> Result<HttpResponse> {
    visit
        .act(|tx| {
            let permit = tx.actor().may(SignOut)?;
            actions::sign_out(&permit, tx)
        })
        .await?;
    let mut answer = visit.see_other("/", Some("flash-signed-out"));
    drop(answer.add_cookie(&visit.cookie(SESSION_COOKIE, String::new(), Duration::ZERO)));
    Ok(answer)
}

fn signed_in(visit: &Visit, secret: &Secret, language: Language, next: &str, flash: &'static str) -> HttpResponse {
    let mut answer = visit.see_other(rules::safe_next(next), Some(flash));
    let age = Duration::microseconds(rules::SESSION_LIFE.min(400 * Moment::DAY));
    drop(answer.add_cookie(&visit.cookie(SESSION_COOKIE, secret.0.clone(), age)));
    drop(answer.add_cookie(&visit.language_cookie(language)));
    answer
}
