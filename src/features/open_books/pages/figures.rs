//! The figures of a half-year, as a page and as a table to take away.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::{HalfView, halves};
use crate::features::exports::cells::{Cell, Dialect, Sheet};
use crate::features::house_rules;
use crate::features::open_books::half::Half;
use crate::features::open_books::store;
use crate::features::open_books::views::{self, CountsView, RuleView, RuledLine};
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, Result};
use crate::platform::id::Language;
use crate::platform::web::{Section, Visit};

/// The half-year that is asked for in the address; else the one of today.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct HalfQuery {
    half: String,
}

#[derive(Debug, Serialize)]
struct FiguresPage {
    counts: CountsView,
    halves: Vec<HalfView>,
}

fn wanted(query: &HalfQuery) -> Result<Option<Half>> {
    if query.half.is_empty() { Ok(None) } else { Half::parse(&query.half).map(Some).ok_or(Error::NotFound) }
}

/// The figures, grouped: seven statements.
pub(in crate::features::open_books) fn counted(
    tx: &mut ReadTx<'_>,
    half: Option<Half>,
    language: Language,
) -> Result<CountsView> {
    let half = half.unwrap_or_else(|| Half::of(tx.now()));
    let counts = store::counts::of(tx, half)?;
    let rules = views::rules_in(language, &house_rules::store::all(tx)?);
    Ok(CountsView::new(&counts, &rules))
}

/// `GET /about/moderation/figures?half=2026-h2`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such half-year.
pub async fn figures(visit: Visit, query: web::Query<HalfQuery>) -> Result<HttpResponse> {
    let half = wanted(&query)?;
    let of = visit.clone();
    visit
        .page("open_books/figures.html", Section::Home, move |tx| {
            let counts = counted(tx, half, of.language(tx.actor()))?;
            Ok(FiguresPage { counts, halves: halves(tx)?.into_iter().map(HalfView::from).collect() })
        })
        .await
}

/// `GET /about/moderation/figures.csv?half=2026-h2`: one figure a row.
///
/// # Errors
/// [`Error::NotFound`] when there is no such half-year.
pub async fn table(visit: Visit, query: web::Query<HalfQuery>) -> Result<HttpResponse> {
    let half = wanted(&query)?;
    let of = visit.clone();
    let counts = visit.read(move |tx| counted(tx, half, of.language(tx.actor()))).await?;
    let name = format!("attachment; filename=\"moderation-{}.csv\"", counts.half);
    Ok(HttpResponse::Ok()
        .content_type(Sheet::MEDIA_TYPE)
        .insert_header((header::CONTENT_DISPOSITION, name))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .body(sheet(&counts)))
}

/// What a row is about: kind, thing, ground, rule, origin.
type About<'a> = [&'a str; 5];

/// The table. Its words are those of the API; the names of the rules are in the reader's language.
fn sheet(counts: &CountsView) -> Vec<u8> {
    let mut sheet = Sheet::new(Dialect::Plain);
    let text = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) };
    let head = ["half", "section", "kind", "subject", "ground", "rule", "origin", "measure", "value"];
    sheet.row(&head.map(|name| Cell::Text(name.to_owned())));
    let mut row = |section: &str, about: About<'_>, measure: &str, value: i64| {
        let mut cells = vec![text(&counts.half), text(section)];
        cells.extend(about.map(text));
        cells.extend([text(measure), Cell::Integer(value)]);
        sheet.row(&cells);
    };
    fn named(rule: Option<&RuleView>) -> &str {
        rule.map_or("", |rule| rule.name.as_str())
    }
    fn of(line: &RuledLine) -> About<'_> {
        [line.kind.as_str(), line.subject.as_str(), line.ground.as_str(), named(line.rule.as_ref()), ""]
    }
    let nothing = [""; 5];
    for (section, lines) in [("rulings", &counts.rulings), ("suspensions", &counts.suspensions)] {
        for line in lines {
            row(section, of(line), "rulings", line.rulings);
            row(section, of(line), "overturned", line.overturned);
        }
    }
    for line in &counts.origins {
        row("origins", ["", "", "", "", line.origin.as_str()], "rulings", line.rulings);
        row("origins", ["", "", "", "", line.origin.as_str()], "overturned", line.overturned);
    }
    for (section, sum) in [("all", counts.all), ("own-initiative", counts.own), ("automated", counts.detected)] {
        row(section, nothing, "rulings", sum.rulings);
        row(section, nothing, "overturned", sum.overturned);
    }
    for line in &counts.notices {
        let about = ["", "", "", named(line.rule.as_ref()), ""];
        for (measure, value) in [
            ("notices", line.notices),
            ("without-account", line.outside),
            ("settled", line.settled),
            ("acted-by-law", line.by_law),
            ("acted-by-rule", line.by_rule),
            ("acted-otherwise", line.otherwise),
        ] {
            row("notices", about, measure, value);
        }
        if let Some(micros) = line.median_micros {
            row("notices", about, "median-seconds", micros / 1_000_000);
        }
    }
    if let Some(micros) = counts.notices_micros {
        row("notices-all", nothing, "median-seconds", micros / 1_000_000);
    }
    for line in &counts.complaints {
        let about = ["", "", line.ground.as_str(), "", if line.is_reporter { "report" } else { "" }];
        row("complaints", about, "complaints", line.complaints);
        row("complaints", about, "decided", line.decided);
        row("complaints", about, "reversed", line.reversed);
    }
    if let Some(micros) = counts.complaints_micros {
        row("complaints-all", nothing, "median-seconds", micros / 1_000_000);
    }
    sheet.into_bytes()
}
