//! The pages of identities elsewhere: the way there, and the way back.

use actix_web::cookie::time::Duration;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

use super::actions::{self, Outcome};
use super::forms::{Callback, Next};
use super::identity::{Claims, Trip};
use super::permits::{LinkIdentity, UnlinkIdentity};
use super::provider::{Provider, Refused};
use super::rules;
use crate::features::accounts::permits::{AdministerPeople, Register, SignIn};
use crate::features::accounts::{actions as accounts, byline, pages as doors};
use crate::platform::access::{Actor, Credential, Role};
use crate::platform::community::{Community, WayIn};
use crate::platform::db::Recorded;
use crate::platform::error::{Error, Result};
use crate::platform::id::PersonId;
use crate::platform::web::{Click, CsrfForm, Section, Visit, csrf, frame};

/// The cookie of the browser's half of a trip.
const COOKIE: &str = "openid";

#[derive(Debug, Serialize)]
struct StrangerPage {
    provider: String,
    /// The account is there but its address is not proved; otherwise the community takes nobody like them.
    can_prove: bool,
}

/// The provider, where the settings name one.
pub type Known = web::Data<Option<Provider>>;

/// `GET /sign-in/openid`: sends the browser to the provider.
///
/// # Errors
/// [`Error::NotFound`] where there is none, [`Error::Unavailable`] when it does not answer, [`Error::TooMany`].
pub async fn go(visit: Visit, provider: Known, next: web::Query<Next>) -> Result<HttpResponse> {
    visit.read(|tx| offered(&*tx.community()?)).await?;
    send(&visit, provider, next.into_inner().next, None).await
}

/// `GET /me/security/openid`: the same, to link one's account. Only from a page of ours: who could send somebody here from
/// elsewhere might have signed them in to the provider as somebody else before.
///
/// # Errors
/// As [`go`], and [`Error::ProveFirst`].
pub async fn link(visit: Visit, request: HttpRequest, provider: Known) -> Result<HttpResponse> {
    let person = visit
        .read(|tx| {
            offered(&*tx.community()?)?;
            tx.actor().may(LinkIdentity)?.person()
        })
        .await?;
    csrf::same_origin(&request)?;
    send(&visit, provider, "/me/security".into(), Some(person)).await
}

async fn send(visit: &Visit, provider: Known, next: String, person: Option<PersonId>) -> Result<HttpResponse> {
    let provider = named(&provider)?;
    let (address, mut trip) = blocking(move || provider.begin(&next)).await??;
    trip.person = person;
    let network = visit.network().to_string();
    let secret = visit
        .act(move |tx| {
            let permit = tx.actor().may(SignIn)?;
            actions::begin(&permit, tx, &network, &trip)
        })
        .await?
        .map_err(|retry_after| Error::TooMany { retry_after })?;
    let mut answer = visit.see_other(&address, None);
    drop(answer.add_cookie(&visit.half(COOKIE, &secret, Duration::microseconds(rules::TRIP))));
    Ok(answer)
}

/// `GET /sign-in/openid/callback`: what the browser brings back. It counts once, and for the browser that went.
///
/// # Errors
/// Those of writing; whatever is not as it must be leads back to the ways in.
pub async fn callback(
    visit: Visit,
    request: HttpRequest,
    provider: Known,
    back: web::Query<Callback>,
) -> Result<HttpResponse> {
    let provider = named(&provider)?;
    let back = back.into_inner();
    let (secret, state) = (visit.half_of(&request, COOKIE), back.state.clone());
    let trip = visit
        .act(move |tx| {
            offered(&*tx.community()?)?;
            let permit = tx.actor().may(SignIn)?;
            actions::come_back(&permit, tx, &secret, &state)
        })
        .await?;
    let mut answer = match trip {
        Some(trip) => arrive(&visit, provider, trip, back).await?,
        None => visit.see_other("/sign-in", Some("flash-openid-refused")),
    };
    drop(answer.add_cookie(&visit.half(COOKIE, "", Duration::ZERO)));
    Ok(answer)
}

async fn arrive(visit: &Visit, provider: Provider, trip: Trip, back: Callback) -> Result<HttpResponse> {
    let next = trip.next.clone();
    let refused = || visit.see_other(&format!("/sign-in?next={}", frame::encode(&next)), Some("flash-openid-refused"));
    let is_other = back.iss.as_deref().is_some_and(|issuer| issuer != provider.issuer());
    if !back.error.is_empty() || back.code.is_empty() || is_other {
        return Ok(refused());
    }
    let now = visit.site().db.clock().now();
    let (asked, person) = (provider.clone(), trip.person);
    let claims = match blocking(move || asked.finish(&trip, &back.code, now)).await? {
        Ok(claims) => claims,
        Err(Refused) => return Ok(refused()),
    };
    match person {
        Some(person) => linked(visit, person, claims).await,
        None => come_in(visit, &provider, claims, &next).await,
    }
}

/// Links the account of whoever went, if it is still they who come back.
async fn linked(visit: &Visit, person: PersonId, claims: Claims) -> Result<HttpResponse> {
    visit
        .act(move |tx| {
            if !tx.actor().is(person) {
                return Err(Error::SignInFirst);
            }
            let permit = tx.actor().may(LinkIdentity)?;
            actions::link(&permit, tx, &claims)
        })
        .await?;
    Ok(visit.see_other("/me/security", Some("flash-openid-linked")))
}

async fn come_in(visit: &Visit, provider: &Provider, claims: Claims, next: &str) -> Result<HttpResponse> {
    let language = visit.language(&Actor::guest());
    let said = claims.clone();
    let outcome = visit
        .act(move |tx| {
            let (permit, newcomers) = (tx.actor().may(SignIn)?, tx.actor().may(Register)?);
            actions::come_in(&permit, &newcomers, tx, &said, language)
        })
        .await?;
    let (person, flash) = match outcome {
        Outcome::In(person) => (person, "flash-signed-in"),
        Outcome::New(person) => (person, "flash-welcome"),
        Outcome::Prove | Outcome::Closed => {
            let page =
                StrangerPage { provider: provider.settings().name.clone(), can_prove: outcome == Outcome::Prove };
            // No page for the next visitor: what stands here is about this one.
            let status = actix_web::http::StatusCode::FORBIDDEN;
            return visit.page_with(status, "openid/stranger.html", Section::Account, move |_| Ok(page)).await;
        }
    };
    give_role(visit, provider, person, &claims).await?;
    doors::let_in(visit, person, WayIn::OpenId, next, flash).await
}

/// Gives the role that the groups stand for, in the program's own name; nothing where the settings name no roles.
async fn give_role(visit: &Visit, provider: &Provider, person: PersonId, claims: &Claims) -> Result<()> {
    let settings = provider.settings().clone();
    if settings.roles.is_empty() {
        return Ok(());
    }
    let groups = claims.groups.clone();
    let given = visit
        .site()
        .db
        .act(Credential::Job, move |tx| {
            let giving: Vec<(&str, Role)> =
                settings.roles.iter().map(|(group, role)| (group.as_str(), *role)).collect();
            match rules::role(byline(tx, person)?.role, &groups, &giving, Role::ALL) {
                Some(role) => {
                    let permit = tx.actor().may(AdministerPeople)?;
                    accounts::give_role(&permit, tx, person, role, None)
                }
                None => Ok(Recorded::nothing(())),
            }
        })
        .await;
    match given {
        // What the community must keep (its last administrator) weighs more than what the groups say.
        Err(Error::Conflict(why)) => {
            tracing::warn!("OpenID: the groups of a person change nothing: {why}");
            Ok(())
        }
        given => given,
    }
}

/// `POST /me/security/openid/removal`.
///
/// # Errors
/// As [`actions::unlink`].
pub async fn unlink(visit: Visit, provider: Known, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let issuer = named(&provider).map(|provider| provider.issuer().to_owned()).ok();
    visit
        .act(move |tx| {
            let permit = tx.actor().may(UnlinkIdentity)?;
            actions::unlink(&permit, tx, issuer.as_deref().ok_or(Error::NotFound)?)
        })
        .await?;
    Ok(visit.see_other("/me/security", Some("flash-openid-unlinked")))
}

fn named(provider: &Known) -> Result<Provider> {
    (***provider).clone().ok_or(Error::NotFound)
}

fn offered(community: &Community) -> Result<()> {
    if community.offers(WayIn::OpenId) { Ok(()) } else { Err(Error::NotFound) }
}

/// Asking the provider takes up to some seconds: where it may block.
async fn blocking<T: Send + 'static>(f: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(f).await.map_err(Error::internal)
}
