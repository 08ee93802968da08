//! The pages of moderation: the desk, the form for a ruling, the form for merging.

mod merging;
mod ruling;
mod target;

pub use merging::{merge, new_merge, unmerge};
pub use ruling::{
    new_on_comment, new_on_idea, new_on_person, new_on_refinement, on_comment, on_idea, on_person, on_refinement,
};

use actix_web::HttpResponse;
use serde::Serialize;

use super::actions::Written;
use crate::features::briefings::store as briefings;
use crate::features::comments::views::{PlacedComment, latest};
use crate::platform::clock::Moment;
use crate::platform::error::Result;
use crate::platform::id::Code;
use crate::platform::web::{Section, Visit};

/// Comments on the desk.
const LATEST: i64 = 30;

#[derive(Debug, Serialize)]
struct IndexPage {
    /// What waits, and since when.
    waiting: i64,
    oldest: Option<Moment>,
    appeals: i64,
    is_briefed: bool,
    comments: Vec<PlacedComment>,
}

/// `GET /moderation`.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit) -> Result<HttpResponse> {
    visit
        .page("moderation/index.html", Section::Moderation, move |tx| {
            let waits = briefings::briefing(tx)?;
            let is_briefed = match tx.actor().person_id() {
                Some(person) => briefings::is_wanted(tx, person)?,
                None => false,
            };
            Ok(IndexPage {
                waiting: waits.waiting,
                oldest: waits.oldest,
                appeals: waits.appeals,
                is_briefed,
                comments: latest(tx, LATEST)?,
            })
        })
        .await
}

/// The ruling that a form writes; a form without a code gets a new one.
fn written(visit: &Visit, code: &str, reason: String) -> Written {
    Written::because(Code::parse(code).unwrap_or_else(|| visit.new_code()), reason)
}
