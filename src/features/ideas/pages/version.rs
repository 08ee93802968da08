//! A text of an idea as it was.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::parse;
use crate::features::accounts::Face;
use crate::features::ideas::store;
use crate::features::ideas::views::Link;
use crate::features::refinements::views::{TakenUpView, VersionLine};
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};
use crate::platform::text::{self, SafeHtml};
use crate::platform::web::{Section, Visit};

#[derive(Debug, Serialize)]
struct VersionPage {
    idea: Link,
    version: VersionView,
    versions: Vec<VersionLine>,
}

#[derive(Debug, Serialize)]
struct VersionView {
    number: i64,
    title: String,
    body_html: SafeHtml,
    author: Face,
    taken_up: Option<TakenUpView>,
    at: Moment,
    is_current: bool,
}

/// `GET /ideas/{idea}/versions/{number}`: the text as it was.
///
/// # Errors
/// [`Error::NotFound`] when there is no such version for this reader.
pub async fn version(visit: Visit, path: web::Path<(String, i64)>) -> Result<HttpResponse> {
    let (code, number) = path.into_inner();
    let code = parse(&code)?;
    visit
        .page("ideas/version.html", Section::Questions, move |tx| {
            let read = store::read_with_root(tx, &code)?;
            let versions = store::versions(tx, read.idea.id)?;
            let version = versions.iter().find(|version| version.number == number).ok_or(Error::NotFound)?;
            let body = store::version_text(tx, read.idea.id, number)?;
            Ok(VersionPage {
                idea: Link { code: read.idea.code.to_string(), title: read.idea.title.clone() },
                version: VersionView {
                    number,
                    title: body.title,
                    body_html: text::article(&body.body),
                    author: Face::from(&version.author),
                    taken_up: VersionLine::from(version).taken_up,
                    at: version.at,
                    is_current: number == read.idea.version,
                },
                versions: versions.iter().map(VersionLine::from).collect(),
            })
        })
        .await
}
