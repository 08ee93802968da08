//! One request: who comes, in which language, for what. The ways to answer stand in `respond`.

use std::future::{Ready, ready};
use std::net::IpAddr;
use std::sync::{Arc, PoisonError, RwLock};

use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use serde::Serialize;

use super::header::token;
use super::language;
use super::network::network;
use super::route::Admission;
use super::site::Site;
use crate::platform::access::{Actor, Audience, Credential, TokenDigest};
use crate::platform::clock::Moment;
use crate::platform::community::Community;
use crate::platform::db::dialect::Housekeeping;
use crate::platform::db::{ReadTx, Recorded, WriteTx};
use crate::platform::error::{Denied, Error, Result};
use crate::platform::id::{Code, Language};

/// The cookie of a session.
pub const SESSION_COOKIE: &str = "cofirma";
/// The cookie of a visitor whose acts wait for a name.
pub const GUEST_COOKIE: &str = "waiting";
/// The cookie of a browser that asked for a mail.
pub const MAIL_COOKIE: &str = "mail";
/// The cookie that says whose browser this was before.
pub const KNOWN_COOKIE: &str = "known";
/// The cookies that are secrets of their holder's.
pub(super) const SECRETS: &[&str] = &[SESSION_COOKIE, GUEST_COOKIE, MAIL_COOKIE, KNOWN_COOKIE];
pub(super) const FLASH_COOKIE: &str = "flash";
pub(super) const LANGUAGE_COOKIE: &str = "lang";
/// How long the last use of a session may go unwritten.
const SEEN_EVERY: i64 = 10 * Moment::MINUTE;

/// The part of the site that a page belongs to, for the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Section {
    /// The first page.
    Home,
    /// Questions and ideas.
    Questions,
    /// What was made together.
    Releases,
    /// Looking for something.
    Search,
    /// The staff's desk.
    Work,
    /// What moderators look after.
    Moderation,
    /// The account.
    Account,
    /// What administrators run.
    Admin,
}

/// One request.
#[derive(Clone)]
pub struct Visit {
    pub(super) entry: Arc<Entry>,
    /// Whether the answer is for this reader alone, although it may be a guest's.
    pub(super) is_personal: bool,
}

pub(super) struct Entry {
    pub(super) site: web::Data<Site>,
    pub(super) who: Credential,
    pub(super) admission: Admission,
    /// The community as this request read it last.
    pub(super) community: RwLock<Option<Arc<Community>>>,
    pub(super) language: Option<Language>,
    pub(super) asked_language: Option<Language>,
    pub(super) accepted_languages: Vec<Language>,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) flash: Option<String>,
    pub(super) secrets: Vec<(&'static str, String)>,
    pub(super) wants_fragment: bool,
    pub(super) is_get: bool,
    pub(super) is_api: bool,
    pub(super) network: IpAddr,
    pub(super) user_agent: String,
    pub(super) referer: String,
}

impl FromRequest for Visit {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Self::of(request))
    }
}

impl Visit {
    /// Reads a request.
    ///
    /// # Errors
    /// [`Error::Internal`] when the server was built without a site.
    pub fn of(request: &HttpRequest) -> Result<Self> {
        let site = request.app_data::<web::Data<Site>>().ok_or_else(|| Error::internal("no site"))?.clone();
        let cookie = |name: &str| request.cookie(name).map(|cookie| cookie.value().to_owned());
        let text = |name| request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let is_api = is_api(request);
        let who = match cookie(&site.cookie_name(SESSION_COOKIE)) {
            _ if is_api && request.headers().contains_key(header::AUTHORIZATION) => {
                Credential::Token(token(text(header::AUTHORIZATION)))
            }
            Some(secret) if !is_api && !secret.is_empty() => Credential::Session(TokenDigest::of(&secret)),
            _ => Credential::Guest,
        };
        let pattern = request.match_pattern().unwrap_or_default();
        let admission = site.audiences.get(request.method(), &pattern);
        let (asked, query) = language::split(request.query_string());
        let entry = Entry {
            who,
            admission,
            community: RwLock::new(None),
            language: cookie(LANGUAGE_COOKIE).and_then(|word| Language::parse(&word)),
            asked_language: asked,
            accepted_languages: language::accepted(text(header::ACCEPT_LANGUAGE)),
            // Two slashes would begin the name of another site in our own links to this page.
            path: format!("/{}", request.path().trim_start_matches(['/', '\\'])),
            query,
            flash: cookie(FLASH_COOKIE),
            secrets: SECRETS
                .iter()
                .filter_map(|name| Some((*name, cookie(&site.cookie_name(name)).filter(|value| !value.is_empty())?)))
                .collect(),
            wants_fragment: request.headers().contains_key("x-fragment"),
            is_get: request.method().is_safe(),
            is_api,
            network: network(request, &site),
            referer: text(header::REFERER).to_owned(),
            user_agent: text(header::USER_AGENT).chars().take(200).collect(),
            site,
        };
        // Whoever has a secret in the address has the page to themselves.
        Ok(Self { entry: Arc::new(entry), is_personal: pattern.contains("{secret}") })
    }

    /// The same request, whose answer no cache may give to another guest.
    #[must_use]
    pub fn personal(&self) -> Self {
        Self { entry: Arc::clone(&self.entry), is_personal: true }
    }

    /// What the browser keeps for us in one of the secret cookies.
    #[must_use]
    pub fn secret(&self, name: &str) -> Option<&str> {
        self.entry.secrets.iter().find(|(ours, _)| *ours == name).map(|(_, value)| value.as_str())
    }

    /// The server's parts.
    #[must_use]
    pub fn site(&self) -> &Site {
        &self.entry.site
    }

    /// What the request shows to say who it is.
    #[must_use]
    pub fn credential(&self) -> Credential {
        self.entry.who.clone()
    }

    /// True when a script asked for a fragment of a page.
    #[must_use]
    pub fn wants_fragment(&self) -> bool {
        self.entry.wants_fragment
    }

    /// The address that limits count: the client's, or what a trusted proxy says of it. IPv6 counts by /64.
    #[must_use]
    pub fn network(&self) -> IpAddr {
        self.entry.network
    }

    /// The browser's name for itself, cut at 200 characters.
    #[must_use]
    pub fn user_agent(&self) -> &str {
        &self.entry.user_agent
    }

    /// A code for something that a form is about to make.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the code of a form is drawn before any transaction")]
    pub fn new_code(&self) -> Code {
        Code::random(&mut rand::rng())
    }

    /// The page of ours that the reader came from, or `otherwise`.
    #[must_use]
    pub fn back_or(&self, otherwise: &str) -> String {
        let path = self.entry.referer.strip_prefix(&self.entry.site.base_url);
        path.filter(|path| path.starts_with('/') && !path.starts_with("//") && !path.contains('\\'))
            .unwrap_or(otherwise)
            .to_owned()
    }

    /// Path and query as the reader sees them.
    #[must_use]
    pub fn here(&self) -> String {
        let Entry { path, query, .. } = &*self.entry;
        if query.is_empty() { path.clone() } else { format!("{path}?{query}") }
    }

    /// The language for a reader, among those that the community speaks: asked for in the address, chosen before, their
    /// own, or what the browser accepts; else the community's own. For the API only what the request itself says.
    #[must_use]
    pub fn language(&self, actor: &Actor) -> Language {
        let Entry { asked_language, language, accepted_languages, is_api, .. } = &*self.entry;
        let own = actor.person().map(|known| known.language).filter(|_| !is_api);
        let wanted = [*asked_language, language.filter(|_| !is_api), own].into_iter().flatten();
        self.community().spoken(wanted.chain(accepted_languages.iter().copied()))
    }

    /// The community as this request has read it; before it has read anything, as it was last known.
    #[must_use]
    pub fn community(&self) -> Arc<Community> {
        let read = self.entry.community.read().unwrap_or_else(PoisonError::into_inner).clone();
        read.unwrap_or_else(|| self.entry.site.remembered())
    }

    /// Who reads, whatever the route's audience; a guest when that cannot be told.
    pub(super) async fn reader(&self) -> Actor {
        if matches!(self.entry.who, Credential::Guest) {
            return Actor::guest();
        }
        let read = self.entry.site.db.read(self.credential(), |tx| Ok(tx.actor().clone()));
        read.await.unwrap_or_else(|_| Actor::guest())
    }

    /// Reads on one blocking hop.
    ///
    /// # Errors
    /// As the closure; also [`Error::SignInFirst`] and [`Error::NotFound`] for readers outside the route's audience.
    pub async fn read<T, F>(&self, f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut ReadTx<'_>) -> Result<T> + Send + 'static,
    {
        let visit = self.clone();
        on_blocking_thread(move || visit.read_now(f)).await
    }

    pub(super) fn read_now<T>(&self, f: impl FnOnce(&mut ReadTx<'_>) -> Result<T>) -> Result<T> {
        let Entry { site, who, .. } = &*self.entry;
        let (answer, seen) = site.db.read_now(who, |tx| {
            self.admit(tx)?;
            let seen =
                tx.actor().person().and_then(|known| known.session).filter(|(_, at)| at.plus(SEEN_EVERY) < tx.now());
            Ok((f(tx)?, seen.map(|(session, _)| (session, tx.now()))))
        })?;
        if let Some((session, now)) = seen {
            site.db.keep_house(Housekeeping::SessionSeen(session, now));
        }
        Ok(answer)
    }

    /// The one write path, for this request's actor.
    ///
    /// # Errors
    /// As the closure; also those of the route's audience.
    pub async fn act<T, F>(&self, mut f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut WriteTx<'_>) -> Result<Recorded<T>> + Send + 'static,
    {
        let visit = self.clone();
        self.entry
            .site
            .db
            .act(self.credential(), move |tx| {
                visit.admit(tx)?;
                f(tx)
            })
            .await
    }

    /// Lets in whom the route is for. What is for staff does not exist for others, and asks the staff themselves for a
    /// second factor where the community wants one; a room that is off does not exist; what needs a name says so, and so
    /// does a token that is nobody's.
    fn admit(&self, tx: &mut ReadTx<'_>) -> Result<()> {
        let community = tx.community()?;
        let Entry { site, who, admission: Admission { audience, room }, .. } = &*self.entry;
        site.remember(&community);
        *self.entry.community.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&community));
        let actor = tx.actor();
        if matches!(who, Credential::Token(_)) && !actor.is_known() {
            Err(Error::SignInFirst)
        } else if audience.includes(actor, &community) {
            if room.is_some_and(|room| !community.has(room)) { Err(Error::NotFound) } else { Ok(()) }
        } else if !actor.is_known() {
            Err(Error::SignInFirst)
        } else if audience.is_for_staff() && actor.person().is_some_and(|known| known.is_held_back) {
            Err(Error::SecondFactorFirst)
        } else if *audience == Audience::SignedIn {
            Err(Denied::Role.into())
        } else {
            Err(Error::NotFound)
        }
    }

    /// The message that the page before left, if it is one of ours.
    pub(super) fn flash(&self) -> Option<&str> {
        let is_ours = |key: &&str| key.starts_with("flash-") && self.site().templates.says(key);
        self.entry.flash.as_deref().filter(is_ours)
    }

    pub(super) fn path(&self) -> &str {
        &self.entry.path
    }

    /// The query without a choice of language.
    pub(super) fn query(&self) -> &str {
        &self.entry.query
    }
}

/// Whether a request is for the API.
pub(super) fn is_api(request: &HttpRequest) -> bool {
    request.path().starts_with("/api/")
}

/// Runs a closure where it may block.
pub(super) async fn on_blocking_thread<T: Send + 'static>(f: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(f)
        .await
        .unwrap_or_else(|panic| Err(Error::internal(format!("a page panicked: {panic}"))))
}
