//! The export as a download.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::formats::{self, Format};
use super::{ExportIdeas, MOST, TOP};
use crate::features::ideas::pages::parse;
use crate::features::questions::{self, store::Which};
use crate::platform::error::Result;
use crate::platform::web::Visit;

/// What is asked for in the address.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ExportQuery {
    top: String,
    format: String,
}

/// `GET /questions/{question}/export?top=10&format=csv|excel|json`. What makes no sense is what the page offers
/// first.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such question for this reader.
pub async fn export(visit: Visit, question: web::Path<String>, query: web::Query<ExportQuery>) -> Result<HttpResponse> {
    let code = parse(&question)?;
    let top = query.top.parse().unwrap_or(TOP).clamp(1, MOST);
    let asked = Format::parse(&query.format);
    let (of, name) = (visit.clone(), code.clone());
    let (format, bytes) = visit
        .read(move |tx| {
            let language = of.language(tx.actor());
            let format = asked.unwrap_or_else(|| Format::usual_for(language));
            let read = questions::read(tx, Which::Code(&code))?;
            let permit = tx.actor().may(ExportIdeas { question: read.question.id })?;
            let rows = super::top(&permit, tx, top, &of.site().base_url)?;
            let bytes = formats::write(&rows, format, of.site().templates.words(tx.community()?.voice(language))?)?;
            Ok((format, bytes))
        })
        .await?;
    let disposition = format!("attachment; filename=\"{name}.{}\"", format.ending());
    Ok(HttpResponse::Ok()
        .content_type(format.media_type())
        .insert_header((header::CONTENT_DISPOSITION, disposition))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .body(bytes))
}
