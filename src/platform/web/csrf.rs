//! Writes come from our own pages or not at all. Pages carry no token, so caches can share them: the browser itself
//! says where a form came from (Fetch Metadata, W3C; `Origin`, RFC 6454).

use std::future::Future;
use std::pin::Pin;

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap};
use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::site::Site;
use super::typed;
use crate::platform::error::{Denied, Error, FormErrors, Result};

/// The largest form without files, in bytes.
pub const FORM_LIMIT: usize = 256 * 1024;

/// The fields of a form that has none: nothing but the click.
#[derive(Debug, Serialize, Deserialize)]
pub struct Click {}

/// The fields of a form that one of our own pages sent: the only way to a form's fields.
///
/// ```compile_fail
/// use cofirma::platform::web::CsrfForm;
/// let smuggled = CsrfForm { fields: () };
/// ```
#[derive(Debug)]
pub struct CsrfForm<T> {
    fields: T,
}

impl<T> CsrfForm<T> {
    /// The fields.
    pub fn into_inner(self) -> T {
        self.fields
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for CsrfForm<T> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let own = same_origin(request);
        let (body, request) = (web::Bytes::from_request(request, payload), request.clone());
        Box::pin(async move {
            own?;
            let body = body.await.map_err(|error| match error.as_response_error().status_code() {
                StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge,
                _ => Error::Invalid(FormErrors::new()),
            })?;
            let unreadable = |_| Error::Invalid(FormErrors::new());
            typed::keep(&request, &serde_html_form::from_bytes::<Vec<_>>(&body).map_err(unreadable)?);
            let fields = serde_html_form::from_bytes(&body).map_err(unreadable)?;
            Ok(Self { fields })
        })
    }
}

/// Whether a request that changes something came from one of our own pages.
///
/// # Errors
/// [`Denied::CrossSite`] when it did not, or when the browser does not say.
pub fn same_origin(request: &HttpRequest) -> Result<()> {
    let base_url = request.app_data::<web::Data<Site>>().map_or("", |site| site.base_url.as_str());
    if is_own(request.headers(), base_url) { Ok(()) } else { Err(Denied::CrossSite.into()) }
}

fn is_own(headers: &HeaderMap, base_url: &str) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    match text(header::HeaderName::from_static("sec-fetch-site")) {
        Some(site) => site == "same-origin" || site == "none",
        None => text(header::ORIGIN).is_some_and(|origin| origin == base_url),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(pairs: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(header::HeaderName::from_static(name), header::HeaderValue::from_static(value));
        }
        is_own(&headers, "https://ideas.example.com")
    }

    #[test]
    fn only_our_own_pages_may_send_forms() {
        assert!(own(&[("sec-fetch-site", "same-origin")]));
        assert!(own(&[("sec-fetch-site", "none")]));
        assert!(own(&[("origin", "https://ideas.example.com")]));
        assert!(!own(&[("sec-fetch-site", "same-site")]));
        assert!(!own(&[("sec-fetch-site", "cross-site"), ("origin", "https://ideas.example.com")]));
        assert!(!own(&[("origin", "https://ideas.example.com.evil.example")]));
        assert!(!own(&[("origin", "null")]));
        assert!(!own(&[]));
    }
}
