//! The search page, and the ideas that look like a title.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::forms::{Asked, SearchQuery, TitleQuery};
use super::views::{self, Results};
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::IdeaCard;
use crate::features::questions::store::{self as questions, Which};
use crate::platform::error::Result;
use crate::platform::web::{Section, Visit};

#[derive(Debug, Serialize)]
struct SearchPage {
    asked: Asked,
    results: Option<Results>,
    next: Option<String>,
    first: Option<String>,
}

/// `GET /search`.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit, query: web::Query<SearchQuery>) -> Result<HttpResponse> {
    let asked = query.asked();
    let of = visit.clone();
    visit
        .page("search/index.html", Section::Search, move |tx| {
            let language = of.language(tx.actor());
            let results = if asked.q.is_empty() { None } else { Some(views::results(tx, &asked, language)?) };
            let next = results.as_ref().and_then(|results| results.next).map(|page| asked.address(page));
            let first = (asked.page > 1).then(|| asked.address(1));
            Ok(SearchPage { asked, results, next, first })
        })
        .await
}

#[derive(Debug, Serialize)]
struct SimilarPage {
    ideas: Vec<IdeaCard>,
}

/// `GET /questions/{question}/similar?title=`: a fragment with the ideas of this question that look like a title.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such question for this reader.
pub async fn similar(visit: Visit, question: web::Path<String>, query: web::Query<TitleQuery>) -> Result<HttpResponse> {
    let (code, title) = (parse(&question)?, query.into_inner().title);
    let of = visit.clone();
    let (actor, ideas) = visit
        .read(move |tx| {
            let language = of.language(tx.actor());
            let question = questions::read(tx, Which::Code(&code))?.question.id;
            Ok((tx.actor().clone(), views::similar(tx, Some(question), language, &title)?))
        })
        .await?;
    visit.fragment("search/_similar.html", &actor, &SimilarPage { ideas })
}
