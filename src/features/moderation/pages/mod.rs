//! The pages of moderation: the desk, the form for a ruling, the form for merging.

mod merging;
mod ruling;
mod target;

pub use merging::{merge, new_merge, unmerge};
pub use ruling::{
    new_on_comment, new_on_idea, new_on_person, new_on_refinement, on_comment, on_idea, on_person, on_refinement,
};

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::actions::Written;
use super::store;
use super::views::{self, RulingView};
use crate::features::comments::views::{PlacedComment, latest};
use crate::platform::error::Result;
use crate::platform::id::Code;
use crate::platform::web::{Section, Visit, paginate};

/// Rulings on a page, and comments.
const LATEST: usize = 30;

#[derive(Debug, Serialize)]
struct IndexPage {
    rulings: Vec<RulingView>,
    next: Option<String>,
    comments: Vec<PlacedComment>,
}

/// Where a page of rulings begins.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct After {
    /// The code of the last ruling of the page before.
    after: String,
}

/// `GET /moderation`.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit, query: web::Query<After>) -> Result<HttpResponse> {
    let after = Code::parse(&query.after);
    visit
        .page("moderation/index.html", Section::Work, move |tx| {
            let (lines, more) = paginate::split(store::list(tx, after.as_ref(), LATEST + 1)?, LATEST);
            let next = lines.last().filter(|_| more).map(|line| format!("/moderation?after={}", line.code));
            Ok(IndexPage { rulings: views::rulings(tx, lines)?, next, comments: latest(tx, 30)? })
        })
        .await
}

/// The ruling that a form writes; a form without a code gets a new one.
fn written(visit: &Visit, code: &str, reason: String) -> Written {
    Written::because(Code::parse(code).unwrap_or_else(|| visit.new_code()), reason)
}
