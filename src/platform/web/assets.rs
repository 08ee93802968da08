//! `static/`, embedded: addresses carry a hash of the content, answers are immutable and compressed beforehand.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::LazyLock;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use flate2::Compression;
use flate2::write::GzEncoder;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::platform::error::{Error, Result};

#[derive(RustEmbed)]
#[folder = "static/"]
struct Static;

struct Asset {
    hash: String,
    media_type: &'static str,
    plain: web::Bytes,
    gzip: Option<web::Bytes>,
}

static ASSETS: LazyLock<BTreeMap<String, Asset>> = LazyLock::new(load);

/// The one style sheet: every file of `static/css` in the order of names.
const SITE_CSS: &str = "css/site.css";

fn load() -> BTreeMap<String, Asset> {
    let mut paths: Vec<_> = Static::iter().collect();
    paths.sort();
    let mut site_css = Vec::new();
    let mut assets = BTreeMap::new();
    for path in paths {
        let Some(file) = Static::get(&path) else { continue };
        if path.starts_with("css/") {
            site_css.extend_from_slice(&file.data);
            site_css.push(b'\n');
        } else {
            assets.insert(path.to_string(), Asset::new(&path, file.data.into_owned()));
        }
    }
    assets.insert(SITE_CSS.to_owned(), Asset::new(SITE_CSS, site_css));
    assets
}

impl Asset {
    fn new(path: &str, content: Vec<u8>) -> Self {
        let media_type = match path.rsplit('.').next().unwrap_or_default() {
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "jpg" => "image/jpeg",
            "ico" => "image/x-icon",
            _ => "application/octet-stream",
        };
        let is_text = media_type.starts_with("text/") || media_type == "image/svg+xml";
        let gzip = if is_text { gzip(&content) } else { None };
        Self { hash: short_hash(&content), media_type, plain: content.into(), gzip }
    }
}

fn short_hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

fn gzip(content: &[u8]) -> Option<web::Bytes> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).ok()?;
    encoder.finish().ok().map(web::Bytes::from)
}

/// The address of an asset; `None` when there is none of that name.
#[must_use]
pub fn address(path: &str) -> Option<String> {
    ASSETS.get(path).map(|asset| format!("/assets/{}/{path}", asset.hash))
}

/// `GET /assets/{hash}/{path}`.
///
/// # Errors
/// [`Error::NotFound`] for an unknown path.
pub async fn show(request: HttpRequest, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (hash, name) = path.into_inner();
    let asset = ASSETS.get(&name).ok_or(Error::NotFound)?;
    let takes_gzip = request
        .headers()
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains("gzip"));
    // An address of another release (two of them run while one replaces the other) is answered, but not to be kept.
    let cache = if hash == asset.hash { "public, max-age=31536000, immutable" } else { "no-cache" };
    let mut answer = HttpResponse::Ok();
    answer
        .content_type(asset.media_type)
        .insert_header((header::CACHE_CONTROL, cache))
        .insert_header((header::VARY, "accept-encoding"));
    match &asset.gzip {
        Some(gzip) if takes_gzip => Ok(answer.insert_header((header::CONTENT_ENCODING, "gzip")).body(gzip.clone())),
        _ => Ok(answer.insert_header((header::CONTENT_ENCODING, "identity")).body(asset.plain.clone())),
    }
}
