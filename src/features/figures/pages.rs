//! The page of the figures.

use actix_web::HttpResponse;
use serde::Serialize;

use super::views::{self, OpenView, WeekView, WholeView};
use super::{rules, store};
use crate::platform::error::Result;
use crate::platform::web::{Section, Visit};

#[derive(Debug, Serialize)]
struct FiguresPage {
    weeks: Vec<WeekView>,
    whole: WholeView,
    open: OpenView,
    count: i64,
}

/// `GET /moderation/figures`.
///
/// # Errors
/// Those of reading.
pub async fn show(visit: Visit) -> Result<HttpResponse> {
    visit
        .page("figures/show.html", Section::Moderation, |tx| {
            Ok(FiguresPage {
                weeks: views::weeks(&store::weeks(tx)?),
                whole: store::whole(tx)?.into(),
                open: store::open(tx)?.into(),
                count: rules::WEEKS,
            })
        })
        .await
}
