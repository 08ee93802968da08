//! Forms that carry a picture.

use std::future::Future;
use std::pin::Pin;

use actix_multipart::Multipart;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use futures_util::TryStreamExt;
use serde::de::DeserializeOwned;

use super::csrf::{CsrfForm, FORM_LIMIT, same_origin};
use super::typed;
use super::visit::Visit;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::media::LIMIT_MB;

/// The largest picture, in bytes.
pub const PICTURE_LIMIT: usize = LIMIT_MB << 20;
/// What is read at most before the connection is given up, in bytes.
const READ_LIMIT: usize = 4 * PICTURE_LIMIT;

/// How many pictures of one form are kept in memory; an idea may have fewer.
const PICTURES: usize = 6;

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
        let (parts, request) = (Multipart::from_request(request, payload), request.clone());
        Box::pin(async move {
            own?;
            // Whoever is not meant to send this shall not make us read it.
            visit?.read(|_| Ok(())).await?;
            let parts = parts.await.map_err(|_| Error::Invalid(FormErrors::new()))?;
            let (fields, mut pictures) = parts_of(parts, 1).await?;
            typed::keep(&request, &fields);
            Ok(Self { fields: read(&fields)?, picture: pictures.pop().unwrap_or(Uploaded::Nothing) })
        })
    }
}

/// The fields and pictures of a form that one of our own pages sent, with or without files. A field that no guest can use
/// is not kept for one: what guests send of files is read and forgotten.
#[derive(Debug)]
pub struct CsrfPictures {
    fields: Vec<(String, String)>,
    pictures: Vec<Uploaded>,
}

impl CsrfPictures {
    /// The fields, in order, and the pictures that were chosen.
    pub fn into_inner(self) -> (Vec<(String, String)>, Vec<Uploaded>) {
        (self.fields, self.pictures)
    }
}

impl FromRequest for CsrfPictures {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        if !request.content_type().eq_ignore_ascii_case("multipart/form-data") {
            let plain = CsrfForm::<Vec<(String, String)>>::from_request(request, payload);
            return Box::pin(async move { Ok(Self { fields: plain.await?.into_inner(), pictures: Vec::new() }) });
        }
        let own = same_origin(request);
        let visit = Visit::of(request);
        let (parts, request) = (Multipart::from_request(request, payload), request.clone());
        Box::pin(async move {
            own?;
            // Whoever is not meant to send this shall not make us read it.
            let is_known = visit?.read(|tx| Ok(tx.actor().is_known())).await?;
            let parts = parts.await.map_err(|_| Error::Invalid(FormErrors::new()))?;
            let (fields, pictures) = parts_of(parts, if is_known { PICTURES } else { 0 }).await?;
            typed::keep(&request, &fields);
            Ok(Self { fields, pictures })
        })
    }
}

fn read<T: DeserializeOwned>(texts: &[(String, String)]) -> Result<T> {
    let encoded = serde_html_form::to_string(texts).map_err(Error::internal)?;
    serde_html_form::from_str(&encoded).map_err(|_| Error::Invalid(FormErrors::new()))
}

/// The texts and files of a form, of the files the content of at most so many.
async fn parts_of(mut parts: Multipart, most: usize) -> Result<(Vec<(String, String)>, Vec<Uploaded>)> {
    let unreadable = |_| Error::Invalid(FormErrors::new());
    let mut texts: Vec<(String, String)> = Vec::new();
    let mut pictures = Vec::new();
    let (mut read, mut text_bytes) = (0, 0);
    let limit = READ_LIMIT.max((most + 1) * PICTURE_LIMIT);
    while let Some(mut part) = parts.try_next().await.map_err(unreadable)? {
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part.content_disposition().is_some_and(|header| header.get_filename().is_some());
        let is_kept = !is_file || pictures.len() < most;
        let mut bytes = Vec::new();
        let mut length = 0;
        while let Some(chunk) = part.try_next().await.map_err(unreadable)? {
            read += chunk.len();
            length += chunk.len();
            if read > limit || (!is_file && text_bytes + length > FORM_LIMIT) {
                return Err(Error::TooLarge);
            }
            if is_kept && bytes.len() <= PICTURE_LIMIT {
                bytes.extend_from_slice(&chunk);
            }
        }
        if is_file {
            match length {
                0 => {}
                _ if most == 0 => {}
                length if length > PICTURE_LIMIT || !is_kept => pictures.push(Uploaded::TooLarge),
                _ => pictures.push(Uploaded::Bytes(bytes)),
            }
        } else {
            text_bytes += PART_COST + name.len() + bytes.len();
            if text_bytes > FORM_LIMIT {
                return Err(Error::TooLarge);
            }
            texts.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    Ok((texts, pictures))
}
