//! The pictures and the badge, handed out.
//!
//! None of them sets a cookie or asks who looks. The badge alone may stand on other sites.

use std::sync::LazyLock;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use moka::sync::Cache;
use serde::Deserialize;

use super::views::{self, Asked};
use crate::features::ideas::pages::parse;
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, Fingerprint, Language};
use crate::platform::web::Visit;

/// How long the badge may be kept before it is asked for again, in seconds: what it counts changes slowly.
const BADGE_AGE: u32 = 600;
/// How many pictures are remembered, by what they are made from.
const DRAWN: u64 = 64;

/// Pictures that were drawn lately, by the digest of what they are made from: what is found is always right.
static PICTURES: LazyLock<Cache<String, web::Bytes>> = LazyLock::new(|| Cache::new(DRAWN));

/// What a picture is asked for with.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct SpokenIn {
    /// The language of its words; the community's own where it says none that is spoken here.
    lang: String,
}

impl SpokenIn {
    fn language(&self) -> Option<Language> {
        Language::parse(&self.lang)
    }
}

/// `GET /releases/{release}/share.png?lang=`: the picture beside a link.
///
/// # Errors
/// [`Error::NotFound`] when the release is not public; [`Error::Conflict`] when its label was withdrawn.
pub async fn picture(
    visit: Visit,
    request: HttpRequest,
    release: web::Path<String>,
    spoken: web::Query<SpokenIn>,
) -> Result<HttpResponse> {
    let (code, of) = (parse(&release)?, visit.clone());
    let asked = visit.read(move |tx| views::of_release(tx, &of.site().templates, &code, spoken.language())).await?;
    drawn(&request, asked).await
}

/// `GET /releases/{release}/share/{credit}.png?lang=`: the picture of somebody who signed with a name.
///
/// # Errors
/// [`Error::NotFound`] when nobody signs it with a name, or no longer.
pub async fn of_signer(
    visit: Visit,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    spoken: web::Query<SpokenIn>,
) -> Result<HttpResponse> {
    let of = visit.clone();
    let asked = visit
        .read(move |tx| {
            let codes = (Code::parse(&path.0), Code::parse(&path.1));
            let (Some(release), Some(credit)) = codes else { return Err(Error::NotFound) };
            views::of_signer(tx, &of.site().templates, (&release, &credit), spoken.language())
        })
        .await?;
    drawn(&request, asked).await
}

/// A picture, or the word that it is as it was. Whoever keeps it asks each time: a name may be taken back.
async fn drawn(request: &HttpRequest, asked: Asked) -> Result<HttpResponse> {
    let digest = Fingerprint::of(asked.source()).as_str().to_owned();
    let tag = format!("\"{digest}\"");
    let cache = if asked.is_for_all { "public, no-cache" } else { "private, no-cache" };
    let kept = request.headers().get(header::IF_NONE_MATCH).and_then(|kept| kept.to_str().ok()).unwrap_or_default();
    if kept.contains(&tag) {
        let mut answer = HttpResponse::NotModified();
        return Ok(answer.insert_header((header::ETAG, tag)).insert_header((header::CACHE_CONTROL, cache)).finish());
    }
    let known = PICTURES.get(&digest);
    let bytes = match known {
        Some(bytes) => bytes,
        None => {
            // Drawing takes longer than reading: nobody's transaction waits for it.
            let pressed = tokio::task::spawn_blocking(move || asked.png()).await.map_err(Error::internal)??;
            let bytes = web::Bytes::from(pressed);
            PICTURES.insert(digest, bytes.clone());
            bytes
        }
    };
    let mut answer = HttpResponse::Ok();
    answer.content_type("image/png").insert_header((header::CACHE_CONTROL, cache)).insert_header((header::ETAG, tag));
    Ok(answer.body(bytes))
}

/// `GET /releases/{release}/badge.svg?lang=`: the badge, which other sites may show.
///
/// # Errors
/// [`Error::NotFound`] when the release is not public; [`Error::Conflict`] when its label was withdrawn.
pub async fn badge(visit: Visit, release: web::Path<String>, spoken: web::Query<SpokenIn>) -> Result<HttpResponse> {
    let (code, of) = (parse(&release)?, visit.clone());
    let asked = visit.read(move |tx| views::badge(tx, &of.site().templates, &code, spoken.language())).await?;
    let whose = if asked.is_for_all { "public" } else { "private" };
    let svg = tokio::task::spawn_blocking(move || asked.svg()).await.map_err(Error::internal)??;
    Ok(HttpResponse::Ok()
        .content_type("image/svg+xml")
        .insert_header((header::CACHE_CONTROL, format!("{whose}, max-age={BADGE_AGE}")))
        .insert_header(("cross-origin-resource-policy", "cross-origin"))
        .body(svg))
}
