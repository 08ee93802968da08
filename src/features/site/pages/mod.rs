//! The home page (`home`), the staff's desk, drawn faces, files of the store, and whether the server is well.

mod home;

pub use home::home;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

use super::store;
use crate::features::cases::store as cases;
use crate::features::ideas::lists;
use crate::features::pictures;
use crate::features::pictures::store::Reach;
use crate::features::questions::store::Which;
use crate::features::questions::{self, QuestionCard};
use crate::features::releases::{self, ReleaseCard};
use crate::platform::access::{Credential, Holders};
use crate::platform::clock::Moment;
use crate::platform::community::{Readers, Room};
use crate::platform::error::{Error, Result};
use crate::platform::id::Code;
use crate::platform::media::Digest;
use crate::platform::web::{Section, Visit, face};

/// The staff's desk counts the rulings of so long, in microseconds.
const RULINGS_OF: i64 = 7 * Moment::DAY;

/// Up to so many waiting cases are counted.
const CASES: i64 = 100;

#[derive(Debug, Serialize)]
struct Work {
    questions: Vec<Waiting>,
    drafts: Vec<ReleaseCard>,
    rulings: i64,
    /// How many cases wait for a moderator; told up to a hundred.
    cases: i64,
    can: Can,
}

/// A question with how many of its ideas wait for an answer.
#[derive(Debug, Serialize)]
struct Waiting {
    #[serde(flatten)]
    question: QuestionCard,
    waiting: i64,
}

#[derive(Debug, Serialize)]
struct Can {
    moderate: bool,
    decide: bool,
    pose: bool,
}

/// `GET /work`: the staff's desk.
///
/// # Errors
/// Those of reading.
pub async fn work(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page("work.html", Section::Work, move |tx| {
            let (language, now) = (of.language(tx.actor()), tx.now());
            let asked = questions::read_many(tx, Which::All)?;
            let waiting = lists::waiting(tx)?;
            let is_product = tx.actor().holds(Holders::PRODUCT);
            Ok(Work {
                questions: asked
                    .iter()
                    .map(|read| Waiting {
                        question: QuestionCard::new(read, language, now),
                        waiting: waiting.get(&read.question.id).copied().unwrap_or(0),
                    })
                    .collect(),
                drafts: if tx.community()?.has(Room::Signatures) {
                    releases::views::drafts(tx, language)?
                } else {
                    Vec::new()
                },
                rulings: store::rulings_since(tx, now.plus(-RULINGS_OF))?,
                cases: cases::waiting(tx, CASES)?,
                can: Can { moderate: tx.actor().holds(Holders::MODERATION), decide: is_product, pose: is_product },
            })
        })
        .await
}

/// `GET /faces/{code}.svg`: a face drawn from a code; the same for ever.
///
/// # Errors
/// [`Error::NotFound`] when it is no code.
pub async fn drawn_face(code: web::Path<String>) -> Result<HttpResponse> {
    let code = Code::parse(&code).ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type("image/svg+xml")
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(face::svg(code.as_str())))
}

/// `GET /files/{digest}.{ending}`: a picture of the store; the same for ever. What an idea shows can go out of sight with it,
/// so whoever keeps that asks each time, and is told in a word that it is still there.
///
/// # Errors
/// [`Error::NotFound`] when there is none of that digest.
pub async fn file(visit: Visit, request: HttpRequest, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (digest, ending) = path.into_inner();
    let digest = Digest::parse(&digest);
    let named = digest.clone();
    let (community, reach) = visit
        .read(move |tx| {
            let named = named.ok_or(Error::NotFound)?;
            Ok((tx.community()?, pictures::store::reach(tx, named.as_str())?))
        })
        .await?;
    let digest = digest.ok_or(Error::NotFound)?;
    if reach == Reach::Others {
        return Err(Error::NotFound);
    }
    let media_type = match ending.as_str() {
        "png" => "image/png",
        "jpg" => "image/jpeg",
        _ => return Err(Error::NotFound),
    };
    let cache = match (reach, community.readers) {
        (Reach::InSight, Readers::Anybody) => "public, no-cache",
        (Reach::InSight, Readers::SignedIn) => "private, no-cache",
        (Reach::Everybody, Readers::Anybody) => "public, max-age=31536000, immutable",
        (Reach::Everybody, Readers::SignedIn) => "private, max-age=31536000, immutable",
        (Reach::Reader | Reach::Others, _) => "private, no-store",
    };
    let tag = format!("\"{digest}\"");
    let kept = request.headers().get(header::IF_NONE_MATCH).and_then(|kept| kept.to_str().ok()).unwrap_or_default();
    if reach == Reach::InSight && kept.contains(&tag) {
        let mut answer = HttpResponse::NotModified();
        return Ok(answer.insert_header((header::ETAG, tag)).insert_header((header::CACHE_CONTROL, cache)).finish());
    }
    let files = visit.site().files.clone();
    let bytes = tokio::task::spawn_blocking(move || files.get(&digest)).await.map_err(Error::internal)?;
    let bytes = bytes.map_err(|error| Error::Unavailable(error.to_string()))?.ok_or(Error::NotFound)?;
    let mut answer = HttpResponse::Ok();
    answer.content_type(media_type).insert_header((header::CACHE_CONTROL, cache)).insert_header((header::ETAG, tag));
    Ok(answer.body(bytes))
}

/// `GET /healthz`: the process answers.
pub async fn healthz() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

/// `GET /readyz`: the database answers, too.
///
/// # Errors
/// [`Error::Unavailable`] when it does not.
pub async fn readyz(visit: Visit) -> Result<HttpResponse> {
    let db = visit.site().db.clone();
    db.read(Credential::Guest, |_| Ok(())).await?;
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ready\n"))
}

/// `GET /robots.txt`.
///
/// # Errors
/// Those of reading.
pub async fn robots(visit: Visit) -> Result<HttpResponse> {
    let rules = match visit.read(|tx| tx.community()).await?.readers {
        Readers::Anybody => "User-agent: *\nDisallow: /sign-in\nDisallow: /register\n",
        Readers::SignedIn => "User-agent: *\nDisallow: /\n",
    };
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(rules))
}
