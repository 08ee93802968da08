//! The poster, the card, the code and the short link.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use fast_qr::QRBuilder;
use fast_qr::convert::{Builder as _, svg::SvgBuilder};
use serde::{Deserialize, Serialize};

use crate::features::ideas::pages::parse;
use crate::features::questions::QuestionCard;
use crate::features::questions::store::{self, Read, Which};
use crate::platform::error::{Error, Result};
use crate::platform::id::Language;
use crate::platform::web::{Section, Visit};

/// The white around the code, in its own modules: as many as the standard asks for (ISO/IEC 18004, section 5.3.8).
const QUIET: usize = 4;

#[derive(Debug, Serialize)]
struct PosterPage {
    question: QuestionCard,
    language_shown: Language,
    /// The address under the code, without its scheme.
    address: String,
    is_card: bool,
    has_short: bool,
}

/// What a poster is asked for in its address.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PosterQuery {
    /// `card` for the parcel; anything else is the poster.
    size: String,
}

/// The shortest path that leads to a question.
fn path(read: &Read) -> String {
    match &read.short {
        Some(word) => format!("/q/{word}"),
        None => format!("/questions/{}", read.question.code),
    }
}

/// `GET /questions/{question}/poster`: on A4, or as a small card.
///
/// # Errors
/// [`Error::NotFound`] when there is no such question.
pub async fn show(visit: Visit, question: web::Path<String>, query: web::Query<PosterQuery>) -> Result<HttpResponse> {
    let (code, is_card) = (parse(&question)?, query.size == "card");
    let of = visit.clone();
    visit
        .page("posters/show.html", Section::Questions, move |tx| {
            let language = of.language(tx.actor());
            let read = store::read(tx, Which::Code(&code))?;
            let address = format!("{}{}", of.site().base_url, path(&read));
            let plain = address.split_once("://").map_or(address.as_str(), |(_, plain)| plain);
            Ok(PosterPage {
                question: QuestionCard::new(&read, language, tx.now()),
                language_shown: read.texts_for(language).0,
                address: plain.to_owned(),
                is_card,
                has_short: read.short.is_some(),
            })
        })
        .await
}

/// `GET /questions/{question}/code.svg`: the address of a question for cameras.
///
/// # Errors
/// [`Error::NotFound`] when there is no such question for this reader.
pub async fn code(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    let (code, of) = (parse(&question)?, visit.clone());
    let svg = visit
        .read(move |tx| {
            let read = store::read(tx, Which::Code(&code))?;
            drawn(&format!("{}{}", of.site().base_url, path(&read)))
        })
        .await?;
    let mut answer = HttpResponse::Ok();
    answer.content_type("image/svg+xml").insert_header((header::CACHE_CONTROL, "private, no-store"));
    Ok(answer.body(svg))
}

/// An address as a picture for cameras, with the white around it that they need.
fn drawn(address: &str) -> Result<String> {
    let code = QRBuilder::new(address).build().map_err(|error| Error::internal(format!("{error:?}")))?;
    Ok(SvgBuilder::default().margin(QUIET).to_str(&code))
}

/// `GET /q/{word}`: the short link.
///
/// # Errors
/// [`Error::NotFound`] when it leads nowhere, or to what this reader may not see.
pub async fn short(visit: Visit, word: web::Path<String>) -> Result<HttpResponse> {
    let word = word.to_lowercase();
    let to = visit
        .read(move |tx| {
            let question = store::of_short(tx, &word)?.ok_or(Error::NotFound)?;
            Ok(store::read(tx, Which::Id(question))?.question.code)
        })
        .await?;
    Ok(visit.see_other(&format!("/questions/{to}"), None))
}
