//! Search in the API.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::forms::{Asked, LAST};
use super::views::{self, Line};
use crate::features::ideas::Status;
use crate::features::ideas::pages::parse;
use crate::features::questions::store::{self as questions, Which};
use crate::platform::clock::Moment;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Language;
use crate::platform::search::Kind;
use crate::platform::web::{Answer, Sent, Visit};

#[derive(Debug, Serialize)]
struct FoundJson {
    kind: Kind,
    code: String,
    page: String,
    title: String,
    snippet: String,
    language: Language,
    status: Option<Status>,
    by: Option<String>,
    question: Option<String>,
    created_at: Option<String>,
}

#[derive(Debug, Serialize)]
struct ResultsJson {
    results: Vec<FoundJson>,
    total: usize,
    next: Option<usize>,
}

fn found(line: Line) -> FoundJson {
    let (title, snippet) = line.plain;
    FoundJson {
        kind: line.kind,
        code: line.code,
        page: line.href,
        title,
        snippet,
        language: line.language,
        status: line.status,
        by: line.by.map(|by| by.code),
        question: line.question.map(|question| question.code),
        created_at: line.at.map(Moment::rfc3339),
    }
}

/// `GET /api/v1/search?q=`, with `kind`, `language`, `status` and `page` if they are wanted.
///
/// # Errors
/// [`Error::Invalid`] without words.
pub async fn index(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .answer(move |tx| {
            let mut query = Sent::query(&of);
            let q = query.text("q");
            let kind = query.word("kind", Kind::parse);
            let language = query.word("language", Language::parse);
            let status = query.word("status", Status::parse);
            let page =
                query.number("page").map_or(Ok(1), usize::try_from).ok().filter(|page| (1..=LAST).contains(page));
            query.finish()?;
            let page = page.ok_or_else(|| Error::Invalid(FormErrors::one("page", "error-json-number")))?;
            if q.trim().is_empty() {
                return Err(Error::Invalid(FormErrors::one("q", "error-required")));
            }
            let asked = Asked { q, kind, language, status, page };
            let results = views::results(tx, &asked, of.language(tx.actor()))?;
            let (total, next) = (results.total, results.next);
            Answer::ok(&ResultsJson { results: results.lines.into_iter().map(found).collect(), total, next })
        })
        .await
}

#[derive(Debug, Serialize)]
struct AlikeJson {
    code: String,
    href: String,
    page: String,
    title: String,
    language: Language,
    status: Status,
}

#[derive(Debug, Serialize)]
struct SimilarJson {
    ideas: Vec<AlikeJson>,
}

/// `GET /api/v1/questions/{question}/similar?title=`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such question for this reader.
pub async fn similar(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .answer(move |tx| {
            let code = parse(&question)?;
            let mut query = Sent::query(&of);
            let title = query.given_text("title");
            query.finish()?;
            let question = questions::read(tx, Which::Code(&code))?.question.id;
            let cards = views::similar(tx, Some(question), of.language(tx.actor()), &title)?;
            let ideas = cards
                .into_iter()
                .map(|card| AlikeJson {
                    href: format!("/api/v1/ideas/{}", card.code),
                    page: format!("/ideas/{}", card.code),
                    code: card.code,
                    title: card.title,
                    language: card.language,
                    status: card.status,
                })
                .collect();
            Answer::ok(&SimilarJson { ideas })
        })
        .await
}
