//! Forms that carry a picture.

use std::future::Future;
use std::pin::Pin;

use actix_multipart::Multipart;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use futures_util::TryStreamExt;
use serde::de::DeserializeOwned;

use super::csrf::{FORM_LIMIT, same_origin};
use super::visit::Visit;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::media::LIMIT_MB;

/// The largest picture, in bytes.
pub const PICTURE_LIMIT: usize = LIMIT_MB << 20;
/// What is read at most before the connection is given up, in bytes.
const READ_LIMIT: usize = 4 * PICTURE_LIMIT;

/// What a field counts beside its name and its text, in bytes: so many empty ones are too large, too.
const PART_COST: usize = 64;

/// What came in the field for a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Uploaded {
    /// Nothing was chosen.
    Nothing,
    /// These bytes, of whatever kind.
    Bytes(Vec<u8>),
    /// More than [`PICTURE_LIMIT`].
    TooLarge,
}

/// The fields and the picture of a form that one of our own pages sent.
#[derive(Debug)]
pub struct CsrfUpload<T> {
    fields: T,
    picture: Uploaded,
}

impl<T> CsrfUpload<T> {
    /// The fields and the picture.
    pub fn into_inner(self) -> (T, Uploaded) {
        (self.fields, self.picture)
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for CsrfUpload<T> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let own = same_origin(request);
        let visit = Visit::of(request);
        let parts = Multipart::from_request(request, payload);
        Box::pin(async move {
            own?;
            // Whoever is not meant to send this shall not make us read it.
            visit?.read(|_| Ok(())).await?;
            let parts = parts.await.map_err(|_| Error::Invalid(FormErrors::new()))?;
            read(parts).await
        })
    }
}

async fn read<T: DeserializeOwned>(mut parts: Multipart) -> Result<CsrfUpload<T>> {
    let unreadable = |_| Error::Invalid(FormErrors::new());
    let mut texts: Vec<(String, String)> = Vec::new();
    let mut picture = Uploaded::Nothing;
    let (mut read, mut text_bytes) = (0, 0);
    while let Some(mut part) = parts.try_next().await.map_err(unreadable)? {
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part.content_disposition().is_some_and(|header| header.get_filename().is_some());
        let mut bytes = Vec::new();
        while let Some(chunk) = part.try_next().await.map_err(unreadable)? {
            read += chunk.len();
            if read > READ_LIMIT {
                return Err(Error::TooLarge);
            }
            if bytes.len() <= PICTURE_LIMIT {
                bytes.extend_from_slice(&chunk);
            }
        }
        if is_file {
            picture = match bytes.len() {
                0 => picture,
                length if length > PICTURE_LIMIT => Uploaded::TooLarge,
                _ => Uploaded::Bytes(bytes),
            };
        } else {
            text_bytes += PART_COST + name.len() + bytes.len();
            if text_bytes > FORM_LIMIT {
                return Err(Error::TooLarge);
            }
            texts.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    let encoded = serde_html_form::to_string(&texts).map_err(Error::internal)?;
    let fields = serde_html_form::from_str(&encoded).map_err(|_| Error::Invalid(FormErrors::new()))?;
    Ok(CsrfUpload { fields, picture })
}
