//! Labels in the API.

use actix_web::{HttpResponse, web};

use super::forms::LabelFields;
use super::label::Format;
use super::pages::{self, Asked};
use crate::features::ideas::pages::parse;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::web::{Sent, Visit};

/// `GET /api/v1/releases/{release}/label?format=svg|pdf|png`, with the fields of the page if they are wanted.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release; [`Error::Conflict`] when its label may not be printed;
/// [`Error::Invalid`] when the query cannot be used.
pub async fn label(visit: Visit, release: web::Path<String>) -> Result<HttpResponse> {
    let of = visit.clone();
    let (format, fields) = visit
        .read(move |_| {
            let mut query = Sent::query(&of);
            let format = query.text("format");
            let fields = LabelFields {
                width: query.text("width"),
                bleed: query.text("bleed"),
                language: query.text("language"),
                ink: query.text("ink"),
                names: query.text("names"),
                dpi: query.text("dpi"),
            };
            query.finish()?;
            let format = if format.is_empty() { Some(Format::Svg) } else { Format::parse(&format) };
            Ok((format.ok_or_else(|| Error::Invalid(FormErrors::one("format", "error-choose")))?, fields))
        })
        .await?;
    pages::handed_out(&visit, parse(&release)?, format, Asked { fields, has_guides: false }).await
}
