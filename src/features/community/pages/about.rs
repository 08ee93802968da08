//! What stays open whoever may read: the texts about the community, its logo, its accent.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::super::store;
use crate::platform::colour::{Accent, Colour};
use crate::platform::community::About;
use crate::platform::error::{Error, Result};
use crate::platform::id::Language;
use crate::platform::media::Digest;
use crate::platform::text::{self, SafeHtml};
use crate::platform::web::{Section, Visit};

#[derive(Debug, Serialize)]
struct AboutPage {
    text: About,
    text_html: SafeHtml,
    lang: Language,
    others: Vec<About>,
}

/// `GET /about/{text}`: in the reader's language, else in the community's own, else in any.
///
/// # Errors
/// [`Error::NotFound`] when nobody wrote it.
pub async fn about(visit: Visit, text: web::Path<String>) -> Result<HttpResponse> {
    let text = About::parse(&text).ok_or(Error::NotFound)?;
    let of = visit.clone();
    visit
        .page("community/about.html", Section::Home, move |tx| {
            let (community, language) = (tx.community()?, of.language(tx.actor()));
            let written = store::texts(tx)?;
            let rank = |language_of: Language| {
                if language_of == language {
                    0
                } else if language_of == community.spoken([]) {
                    1
                } else {
                    2
                }
            };
            let (lang, texts) = written
                .iter()
                .filter(|(_, texts)| !texts.about(text).is_empty())
                .min_by_key(|(of, _)| rank(*of))
                .ok_or(Error::NotFound)?;
            let others = community.texts.iter().copied().filter(|other| *other != text).collect();
            Ok(AboutPage { text, text_html: text::article(texts.about(text)), lang: *lang, others })
        })
        .await
}

/// `GET /logo/{digest}.{ending}`: the logo, and no other file.
///
/// # Errors
/// [`Error::NotFound`] when the logo is another one.
pub async fn logo(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let community = visit.read(|tx| tx.community()).await?;
    let (digest, ending) = path.into_inner();
    if community.logo != format!("/logo/{digest}.{ending}") {
        return Err(Error::NotFound);
    }
    let digest = Digest::parse(&digest).ok_or(Error::NotFound)?;
    let files = visit.site().files.clone();
    let bytes = tokio::task::spawn_blocking(move || files.get(&digest)).await.map_err(Error::internal)?;
    let bytes = bytes.map_err(|error| Error::Unavailable(error.to_string()))?.ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type(if ending == "png" { "image/png" } else { "image/jpeg" })
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(bytes))
}

/// `GET /theme/{revision}.css`: the community's accent in place of ours. The address of another revision (pages that are a
/// second old name it) is answered, but not to be kept.
///
/// # Errors
/// Those of reading.
pub async fn theme(visit: Visit, revision: web::Path<String>) -> Result<HttpResponse> {
    let community = visit.read(|tx| tx.community()).await?;
    let is_current = *revision == community.revision.to_string();
    let css = Colour::parse(&community.accent).map(|chosen| Accent::of(chosen).css()).unwrap_or_default();
    Ok(style_sheet(css, if is_current { "public, max-age=31536000, immutable" } else { "no-store" }))
}

/// The colour to be looked at.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PreviewQuery {
    accent: String,
}

/// `GET /admin/preview.css?accent=rrggbb`: what an accent looks like before it is saved.
///
/// # Errors
/// [`Error::NotFound`] when it is no colour.
pub async fn preview_theme(visit: Visit, query: web::Query<PreviewQuery>) -> Result<HttpResponse> {
    visit.read(|_| Ok(())).await?;
    let chosen = Colour::parse(&query.accent).ok_or(Error::NotFound)?;
    Ok(style_sheet(Accent::of(chosen).preview_css(), "private, max-age=3600"))
}

fn style_sheet(css: String, cache: &'static str) -> HttpResponse {
    HttpResponse::Ok().content_type("text/css; charset=utf-8").insert_header((header::CACHE_CONTROL, cache)).body(css)
}
