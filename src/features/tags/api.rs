//! Tags in the API.

use actix_web::HttpResponse;
use serde::Serialize;

use super::store;
use super::tag::{Names, Tag};
use crate::platform::error::Result;
use crate::platform::web::{Answer, Sent, Visit};

/// A tag.
#[derive(Debug, Serialize)]
struct TagJson {
    code: String,
    names: Names,
    is_offered: bool,
}

impl From<&Tag> for TagJson {
    fn from(tag: &Tag) -> Self {
        Self { code: tag.code.to_string(), names: tag.names.clone(), is_offered: !tag.is_retired }
    }
}

#[derive(Debug, Serialize)]
struct TagsJson {
    tags: Vec<TagJson>,
}

/// `GET /api/v1/tags`: all of them, those that are not offered any more, too.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`] when the query cannot be used.
pub async fn index(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .answer(move |tx| {
            Sent::query(&of).finish()?;
            let tags = store::all(tx)?;
            Answer::ok(&TagsJson { tags: tags.iter().map(TagJson::from).collect() })
        })
        .await
}
