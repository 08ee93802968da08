//! The API's side of a visit: what is read or changed is answered in JSON.

use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};
use serde::{Deserialize, Serialize};

use super::Visit;
use super::idempotency::{self, Once};
use crate::platform::db::{ReadTx, Recorded, WriteTx};
use crate::platform::error::{Error, Result};

/// An answer in JSON, made where the data is.
#[derive(Debug, Clone)]
pub struct Answer {
    status: StatusCode,
    body: String,
    is_replay: bool,
}

/// The part of an answer that says where what it tells of is found.
#[derive(Debug, Deserialize)]
struct Located {
    href: String,
}

impl Answer {
    fn new(status: StatusCode, value: &impl Serialize) -> Result<Self> {
        let body = serde_json::to_string(value).map_err(Error::internal)?;
        Ok(Self { status, body, is_replay: false })
    }

    /// 200.
    ///
    /// # Errors
    /// [`Error::Internal`] when the value cannot be written.
    pub fn ok(value: &impl Serialize) -> Result<Self> {
        Self::new(StatusCode::OK, value)
    }

    /// 201. The value's `href` says where the new thing is.
    ///
    /// # Errors
    /// As [`Answer::ok`].
    pub fn created(value: &impl Serialize) -> Result<Self> {
        Self::new(StatusCode::CREATED, value)
    }

    /// 301. The value's `href` says where the thing is now.
    ///
    /// # Errors
    /// As [`Answer::ok`].
    pub fn moved(value: &impl Serialize) -> Result<Self> {
        Self::new(StatusCode::MOVED_PERMANENTLY, value)
    }

    /// An answer that was given before.
    pub(super) fn again(status: i64, body: String) -> Result<Self> {
        let status = u16::try_from(status).ok().and_then(|status| StatusCode::from_u16(status).ok());
        let status = status.ok_or_else(|| Error::internal("a kept answer has no status"))?;
        Ok(Self { status, body, is_replay: true })
    }

    pub(super) fn status(&self) -> i64 {
        self.status.as_u16().into()
    }

    pub(super) fn body(&self) -> &str {
        &self.body
    }

    fn into_response(self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status);
        response
            .content_type("application/json")
            .insert_header((header::CACHE_CONTROL, "private, no-store"))
            .insert_header((header::VARY, "authorization, accept-language"));
        if self.status != StatusCode::OK
            && let Ok(Located { href }) = serde_json::from_str(&self.body)
        {
            response.insert_header((header::LOCATION, href));
        }
        if self.is_replay {
            response.insert_header(("idempotency-replayed", "true"));
        }
        response.body(self.body)
    }
}

impl Visit {
    /// Answers with JSON made from what the closure reads.
    ///
    /// # Errors
    /// As [`Visit::read`].
    pub async fn answer<F>(&self, f: F) -> Result<HttpResponse>
    where
        F: FnOnce(&mut ReadTx<'_>) -> Result<Answer> + Send + 'static,
    {
        Ok(self.read(f).await?.into_response())
    }

    /// Changes something and answers with JSON. A request that was sent with a key is done once: the same again gets the
    /// same answer again, which is kept in the transaction of the change.
    ///
    /// # Errors
    /// As [`Visit::act`]; [`Error::Unreadable`] when the key came with another request before.
    pub async fn act_once<F>(&self, once: Option<Once>, mut f: F) -> Result<HttpResponse>
    where
        F: FnMut(&mut WriteTx<'_>) -> Result<Recorded<Answer>> + Send + 'static,
    {
        let answer = self.act(move |tx| match &once {
            Some(once) => idempotency::act(tx, once, &mut f),
            None => f(tx),
        });
        Ok(answer.await?.into_response())
    }

    /// What was sent, when it can be used. When it cannot, whoever may not come in at all is told that first.
    ///
    /// # Errors
    /// What is wrong with it; [`Error::SignInFirst`] for guests and unknown tokens.
    pub async fn checked<T>(&self, sent: Result<T>) -> Result<T> {
        if sent.is_err() {
            self.read(|_| Ok(())).await?;
        }
        sent
    }
}
