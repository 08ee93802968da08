//! One's own contributions, with what became of them.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::show::{Contributions, ContributionsQuery, contributions};
use crate::features::credits::views::MySignature;
use crate::features::drafts::views::DraftCard;
use crate::features::{comments, credits, drafts, ideas, votes};
use crate::platform::error::{Error, Result};
use crate::platform::web::{Section, Visit};

#[derive(Debug, Serialize)]
struct MePage {
    ideas: i64,
    comments: i64,
    votes: i64,
    credits: Vec<MySignature>,
    drafts: Vec<DraftCard>,
    list: Contributions,
}

/// `GET /me`: what the reader has contributed.
///
/// # Errors
/// Those of reading.
pub async fn me(visit: Visit, query: web::Query<ContributionsQuery>) -> Result<HttpResponse> {
    let (of, query) = (visit.clone(), query.into_inner());
    visit
        .page("accounts/me.html", Section::Account, move |tx| {
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let language = of.language(tx.actor());
            Ok(MePage {
                ideas: ideas::store::statuses_of(tx, &[person])?.iter().map(|(.., count)| count).sum(),
                comments: comments::count_of_person(tx, person)?,
                votes: votes::count_of_person(tx, person)?,
                credits: credits::views::of_person(tx, language)?,
                drafts: drafts::views::of_reader(tx, language, None)?,
                list: contributions(tx, &query, "/me", person, language)?,
            })
        })
        .await
}
