//! The ways to answer a request: a page, a fragment of one, a way elsewhere; and the cookies that go along.
//!
//! A page is one hop to a thread that may block: read, then render. A guest's page may be one second old.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

use super::frame::Frame;
use super::site::PageKey;
use super::visit::{Entry, FLASH_COOKIE, LANGUAGE_COOKIE, SECRETS, Section, Visit, on_blocking_thread};
use crate::platform::access::{Actor, Credential};
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::Language;

impl Visit {
    /// Answers with a page made from what the closure reads.
    ///
    /// # Errors
    /// As [`Visit::read`].
    pub async fn page<V, F>(&self, template: &'static str, section: Section, f: F) -> Result<HttpResponse>
    where
        V: Serialize + Send + 'static,
        F: FnOnce(&mut ReadTx<'_>) -> Result<V> + Send + 'static,
    {
        self.page_with(StatusCode::OK, template, section, f).await
    }

    /// [`Visit::page`] with a status of its own: a form that comes back with what is wrong.
    ///
    /// # Errors
    /// As [`Visit::read`].
    pub async fn page_with<V, F>(
        &self,
        status: StatusCode,
        template: &'static str,
        section: Section,
        f: F,
    ) -> Result<HttpResponse>
    where
        V: Serialize + Send + 'static,
        F: FnOnce(&mut ReadTx<'_>) -> Result<V> + Send + 'static,
    {
        let shared = self.shared_key(status);
        if let Some(page) = shared.as_ref().and_then(|key| self.entry.site.guest_pages.get(key)) {
            return Ok(self.html(status, page));
        }
        let visit = self.clone();
        let page = on_blocking_thread(move || {
            let (actor, community, view) = visit.read_now(|tx| {
                let view = f(tx)?;
                Ok((tx.actor().clone(), tx.community()?, view))
            })?;
            let frame = Frame::new(&visit, &community, &actor, section);
            let html = visit.entry.site.templates.render(frame.voice(), template, &frame, &view)?;
            Ok(web::Bytes::from(html))
        })
        .await?;
        if let Some(key) = shared {
            self.entry.site.guest_pages.insert(key, page.clone());
        }
        Ok(self.html(status, page))
    }

    /// Renders a fragment of a page for an actor already known.
    ///
    /// # Errors
    /// [`Error::Internal`] when the template fails.
    pub fn fragment(&self, template: &str, actor: &Actor, view: &impl Serialize) -> Result<HttpResponse> {
        let community = self.community();
        let frame = Frame::new(self, &community, actor, Section::Questions);
        let html = self.entry.site.templates.render(frame.voice(), template, &frame, view)?;
        Ok(self.html(StatusCode::OK, html.into()))
    }

    /// Sends the reader to a page of ours, with a message to be shown there.
    #[must_use]
    pub fn see_other(&self, to: &str, flash: Option<&'static str>) -> HttpResponse {
        let mut answer = HttpResponse::SeeOther();
        answer.insert_header((header::LOCATION, to)).insert_header((header::CACHE_CONTROL, "no-store"));
        if let Some(key) = flash {
            answer.cookie(self.cookie(FLASH_COOKIE, key.to_owned(), Duration::minutes(2)));
        }
        answer.finish()
    }

    /// A cookie of ours.
    #[must_use]
    pub fn cookie(&self, name: &str, value: String, age: Duration) -> Cookie<'static> {
        let name = if SECRETS.contains(&name) { self.entry.site.cookie_name(name) } else { name.to_owned() };
        Cookie::build(name, value)
            .path("/")
            .http_only(true)
            .secure(self.entry.site.is_secure())
            .same_site(SameSite::Lax)
            .max_age(age)
            .finish()
    }

    /// A cookie that holds the browser's half of something that can be used once; empty to take it away. Over https it is
    /// held to this host, as a session is.
    #[must_use]
    pub fn half(&self, name: &str, secret: &str, age: Duration) -> Cookie<'static> {
        let mut cookie = self.cookie(name, secret.to_owned(), age);
        cookie.set_name(self.entry.site.cookie_name(name));
        cookie
    }

    /// What the browser holds of something that can be used once; empty when it holds nothing.
    #[must_use]
    pub fn half_of(&self, request: &HttpRequest, name: &str) -> String {
        request.cookie(&self.entry.site.cookie_name(name)).map(|cookie| cookie.value().to_owned()).unwrap_or_default()
    }

    /// The cookie that keeps a chosen language for a year.
    #[must_use]
    pub fn language_cookie(&self, language: Language) -> Cookie<'static> {
        self.cookie(LANGUAGE_COOKIE, language.to_string(), Duration::days(365))
    }

    /// The key under which a guest's page may be shared; `None` when it may not.
    fn shared_key(&self, status: StatusCode) -> Option<PageKey> {
        let Entry { who, flash, is_get, asked_language, .. } = &*self.entry;
        let is_shared = matches!(who, Credential::Guest)
            && !self.is_personal
            && flash.is_none()
            && *is_get
            && asked_language.is_none()
            && status == StatusCode::OK;
        is_shared.then(|| (self.language(&Actor::guest()), self.community().revision, self.here()))
    }

    fn html(&self, status: StatusCode, page: web::Bytes) -> HttpResponse {
        let Entry { who, flash, asked_language, .. } = &*self.entry;
        let is_guest =
            matches!(who, Credential::Guest) && !self.is_personal && flash.is_none() && asked_language.is_none();
        let cache = if is_guest && status == StatusCode::OK { "public, max-age=1" } else { "private, no-store" };
        let mut answer = HttpResponse::build(status);
        answer
            .content_type("text/html; charset=utf-8")
            .insert_header((header::CACHE_CONTROL, cache))
            .insert_header((header::VARY, "cookie, accept-language"));
        if flash.is_some() {
            answer.cookie(self.cookie(FLASH_COOKIE, String::new(), Duration::ZERO));
        }
        if let Some(language) = asked_language {
            answer.cookie(self.language_cookie(*language));
        }
        answer.body(page)
    }
}
