//! The only place that knows status codes: turns an [`Error`] into a page, a fragment or JSON, by what was asked for.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{HttpRequest, HttpResponse, ResponseError};
use fluent_bundle::FluentArgs;
use serde::Serialize;
use serde_json::json;

use super::frame::{Frame, encode};
use super::typed;
use super::visit::{Section, Visit, is_api};
use super::words::{DateStyle, Words};
use crate::platform::access::Actor;
use crate::platform::error::{Denied, Error, FieldError, Result};

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignInFirst => StatusCode::UNAUTHORIZED,
            Self::Denied(_) | Self::ProveFirst | Self::SecondFactorFirst => StatusCode::FORBIDDEN,
            Self::Invalid(_) | Self::Unreadable(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Conflict(_) | Self::Stale(_) => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

/// The answer to a method that an address does not know.
pub async fn wrong_method() -> HttpResponse {
    HttpResponse::new(StatusCode::METHOD_NOT_ALLOWED)
}

/// The answer to an address that nobody wrote.
///
/// # Errors
/// Always [`Error::NotFound`].
pub async fn not_found() -> Result<HttpResponse> {
    Err(Error::NotFound)
}

/// Gives every bare error its words.
///
/// # Errors
/// Those of the services below, unchanged.
pub async fn present(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> actix_web::Result<ServiceResponse<BoxBody>> {
    let answer = next.call(request).await?.map_into_boxed_body();
    let status = answer.status();
    let has_words = answer.headers().contains_key(header::CONTENT_TYPE) && answer.response().error().is_none();
    if status.as_u16() < 400 || has_words {
        return Ok(answer);
    }
    let worded = match answer.response().error().and_then(|error| error.as_error::<Error>()) {
        Some(error) => {
            log(answer.request(), error);
            respond(answer.request(), &reader(answer.request(), status).await, error)
        }
        None => respond_bare(answer.request(), &reader(answer.request(), status).await, status),
    };
    Ok(answer.into_response(worded))
}

/// Who reads the error page, so that it does not ask them to sign in again; nobody known while the server is in trouble.
async fn reader(request: &HttpRequest, status: StatusCode) -> Actor {
    match Visit::of(request) {
        Ok(visit) if !status.is_server_error() && !is_api(request) => visit.reader().await,
        _ => Actor::guest(),
    }
}

/// Writes down what is ours to mend. The line of the map is told, not the address: there are addresses with secrets.
fn log(request: &HttpRequest, error: &Error) {
    let line = request.match_pattern().unwrap_or_default();
    match error {
        Error::Internal(cause) => {
            tracing::error!(method = %request.method(), line, "internal error: {cause:#}");
        }
        Error::Unavailable(why) => {
            tracing::warn!(method = %request.method(), line, "unavailable: {why}");
        }
        _ => {}
    }
}

/// What an error says: a key of a page, and the key of a reason where there is one.
struct Said {
    key: &'static str,
    detail: Option<&'static str>,
    retry_after: Option<u32>,
}

fn said(error: &Error) -> Said {
    let plain = |key| Said { key, detail: None, retry_after: None };
    match error {
        Error::NotFound => plain("error-not-found"),
        Error::SignInFirst => Said { detail: Some("denied-guest"), ..plain("error-forbidden") },
        Error::ProveFirst => Said { detail: Some("denied-prove-first"), ..plain("error-forbidden") },
        Error::SecondFactorFirst => Said { detail: Some("denied-second-factor-first"), ..plain("error-forbidden") },
        Error::Denied(denied) => {
            let detail = match denied {
                Denied::Role => "denied-role",
                Denied::NotYours => "denied-not-yours",
                Denied::OwnContent => "denied-own-content",
                Denied::OwnReport => "denied-own-report",
                Denied::OwnRuling => "denied-own-ruling",
                Denied::Limited { .. } => "denied-limited",
                Denied::Suspended { .. } => "denied-suspended",
                Denied::LookingOn => "denied-looking-on",
                Denied::CrossSite => "denied-csrf",
            };
            Said { detail: Some(detail), ..plain("error-forbidden") }
        }
        Error::Invalid(_) => plain("error-invalid"),
        Error::Unreadable(detail) => Said { detail: Some(detail), ..plain("error-invalid") },
        Error::MediaType => Said { detail: Some("error-media-type"), ..plain("error-invalid") },
        Error::Conflict(detail) => Said { detail: Some(detail), ..plain("error-conflict") },
        Error::Stale(_) => Said { detail: Some("conflict-stale"), ..plain("error-conflict") },
        Error::TooLarge => plain("error-too-large"),
        Error::TooMany { retry_after } => Said { retry_after: Some(*retry_after), ..plain("error-too-many") },
        Error::Unavailable(_) => Said { retry_after: Some(2), ..plain("error-unavailable") },
        Error::Internal(_) => plain("error-internal"),
    }
}

fn respond(request: &HttpRequest, reader: &Actor, error: &Error) -> HttpResponse {
    if let Error::SecondFactorFirst = error
        && !is_api(request)
        && let Ok(visit) = Visit::of(request)
    {
        return visit.see_other("/me/security", Some("flash-second-factor-first"));
    }
    let (door, flash) = match error {
        Error::SignInFirst => ("/sign-in", "flash-sign-in-first"),
        Error::ProveFirst => ("/sign-in/again", "flash-prove-first"),
        _ => ("", ""),
    };
    if !door.is_empty()
        && !is_api(request)
        && let Ok(visit) = Visit::of(request)
    {
        let back = if request.method().is_safe() { visit.here() } else { visit.back_or("/") };
        return visit.see_other(&format!("{door}?next={}", encode(&back)), Some(flash));
    }
    let mut said = said(error);
    if let Error::SignInFirst = error
        && is_api(request)
    {
        let has_token = request.headers().contains_key(header::AUTHORIZATION);
        said.detail = Some(if has_token { "error-token-unknown" } else { "error-token-missing" });
    }
    answer(request, reader, error.status_code(), &said, Some(error))
}

/// Errors that no handler of ours made: an unknown method, a body that is too large, an address that does not parse.
fn respond_bare(request: &HttpRequest, reader: &Actor, status: StatusCode) -> HttpResponse {
    let key = match status {
        StatusCode::METHOD_NOT_ALLOWED => "error-method",
        StatusCode::PAYLOAD_TOO_LARGE => "error-too-large",
        StatusCode::NOT_FOUND => "error-not-found",
        status if status.is_server_error() => "error-internal",
        _ => "error-invalid",
    };
    answer(request, reader, status, &Said { key, detail: None, retry_after: None }, None)
}

fn answer(
    request: &HttpRequest,
    reader: &Actor,
    status: StatusCode,
    said: &Said,
    error: Option<&Error>,
) -> HttpResponse {
    let mut response = HttpResponse::build(status);
    response.insert_header((header::CACHE_CONTROL, "no-store"));
    if let Some(seconds) = said.retry_after {
        response.insert_header((header::RETRY_AFTER, seconds.to_string()));
    }
    let Ok(visit) = Visit::of(request) else { return response.finish() };
    let community = visit.site().remembered();
    let voice = community.voice(visit.language(reader));
    let Ok(words) = visit.site().templates.words(voice) else { return response.finish() };
    if is_api(request) {
        if status == StatusCode::UNAUTHORIZED {
            // RFC 6750, section 3: the kind of error is told to those alone who showed a token.
            let has_token = request.headers().contains_key(header::AUTHORIZATION);
            let challenge = if has_token { "Bearer error=\"invalid_token\"" } else { "Bearer" };
            response.insert_header((header::WWW_AUTHENTICATE, challenge));
        }
        return response.json(json_error(words, said, error));
    }
    let page = ErrorPage {
        status: status.as_u16(),
        key: said.key,
        detail: said.detail.map(|key| detail(words, key, error)).or_else(|| first_wrong_field(words, error)),
        retry_after: said.retry_after,
        back: Some(visit.back_or("/")).filter(|back| !request.method().is_safe() && back != "/"),
        typed: typed::of(request),
    };
    let frame = Frame::new(&visit, &community, reader, Section::Home);
    match visit.site().templates.render(frame.voice(), "errors/error.html", &frame, &page) {
        Ok(html) => response.content_type("text/html; charset=utf-8").body(html),
        Err(error) => {
            tracing::error!(%error, "the error page failed");
            response.content_type("text/plain; charset=utf-8").body(words.plain(said.key))
        }
    }
}

/// The error as the page shows it.
#[derive(Debug, Serialize)]
struct ErrorPage {
    status: u16,
    key: &'static str,
    detail: Option<String>,
    retry_after: Option<u32>,
    /// The page that a form was sent from.
    back: Option<String>,
    /// What was written there.
    typed: Vec<String>,
}

/// What is wrong with the first field of a form that could not come back by itself.
fn first_wrong_field(words: &Words, error: Option<&Error>) -> Option<String> {
    let Some(Error::Invalid(errors)) = error else { return None };
    let (_, wrong) = errors.iter().next()?;
    words.say(wrong.key, limits(wrong)).ok()
}

/// The limits that the sentence about a field may name.
fn limits(wrong: &FieldError) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for (name, limit) in [("max", wrong.max), ("min", wrong.min)] {
        if let Some(limit) = limit {
            args.set(name, limit);
        }
    }
    args
}

/// A reason as a sentence.
fn detail(words: &Words, key: &str, error: Option<&Error>) -> String {
    let mut args = FluentArgs::new();
    if let Some(Error::Denied(Denied::Suspended { until, reason })) = error {
        let until = until.map_or_else(|| "–".to_owned(), |until| words.date(until, DateStyle::Long, until));
        args.set("until", until);
        args.set("reason", reason.clone());
    }
    if let Some(Error::Denied(Denied::Limited { until })) = error {
        args.set("until", words.date(*until, DateStyle::Long, *until));
    }
    words.say(key, args).unwrap_or_else(|_| key.to_owned())
}

fn json_error(words: &Words, said: &Said, error: Option<&Error>) -> serde_json::Value {
    let code = match error {
        Some(Error::SignInFirst) => "unauthorized",
        Some(Error::Stale(_)) => "stale",
        _ => said.detail.unwrap_or(said.key).trim_start_matches("error-"),
    };
    let message = said.detail.map_or_else(|| words.plain(said.key), |key| detail(words, key, error));
    let mut fields = serde_json::Map::new();
    if let Some(Error::Invalid(errors)) = error {
        for (field, wrong) in errors.iter() {
            let message = words.say(wrong.key, limits(wrong)).unwrap_or_else(|_| wrong.key.to_owned());
            fields.insert(
                field.to_owned(),
                json!({ "code": wrong.key.trim_start_matches("error-"), "message": message }),
            );
        }
    }
    let mut told = json!({ "code": code, "message": message, "fields": fields });
    if let Some(Error::Stale(newest)) = error {
        told["version"] = json!(newest);
    }
    json!({ "error": told })
}
