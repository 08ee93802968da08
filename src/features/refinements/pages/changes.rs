//! Two versions of an idea, compared.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::features::refinements::views::{About, Difference, VersionLine};
use crate::platform::error::{Error, Result};
use crate::platform::web::{Section, Visit};

#[derive(Debug, Serialize)]
struct ChangesPage {
    idea: About,
    from: VersionLine,
    to: VersionLine,
    versions: Vec<VersionLine>,
    difference: Difference,
}

/// What is asked for in the address: two numbers of versions.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ChangesQuery {
    from: String,
    to: String,
}

/// `GET /ideas/{idea}/changes?from=1&to=3`: without numbers the newest version and the one before. A first version is
/// compared with itself.
///
/// # Errors
/// [`Error::NotFound`] when there is no such idea, or no such version, for this reader.
pub async fn changes(visit: Visit, idea: web::Path<String>, query: web::Query<ChangesQuery>) -> Result<HttpResponse> {
    let code = parse(&idea)?;
    let number = |text: &str| text.parse::<i64>().ok();
    let (from, to) = (number(&query.from), number(&query.to));
    visit
        .page("refinements/changes.html", Section::Questions, move |tx| {
            let idea = ideas::read_with_root(tx, &code)?.idea;
            let to = to.unwrap_or(idea.version);
            let from = from.unwrap_or((to - 1).max(1));
            let versions: Vec<VersionLine> = ideas::versions(tx, idea.id)?.iter().map(VersionLine::from).collect();
            let line = |number: i64| versions.iter().find(|line| line.number == number).cloned();
            let (Some(from_line), Some(to_line)) = (line(from), line(to)) else { return Err(Error::NotFound) };
            let (old, new) = (ideas::version_text(tx, idea.id, from)?, ideas::version_text(tx, idea.id, to)?);
            Ok(ChangesPage {
                idea: About::from(&idea),
                from: from_line,
                to: to_line,
                versions,
                difference: Difference::between(&old, &new),
            })
        })
        .await
}
