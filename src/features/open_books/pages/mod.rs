//! The pages of the open books: the rulings, the figures, and whose reason everybody may read.

mod figures;

pub(super) use figures::counted;
pub use figures::{figures, table};

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::half::Half;
use super::permits::OpenReason;
use super::store::Wanted;
use super::views::{self, EntryView};
use super::{actions, rules, store};
use crate::features::house_rules;
use crate::features::ideas::pages::parse;
use crate::features::moderation::ruling::Kind;
use crate::features::seals::store as seals;
use crate::features::seals::views::SealView;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Language, RulingId};
use crate::platform::web::paginate::{self, PAGE};
use crate::platform::web::{Click, CsrfForm, Section, Visit};

/// Which rulings are asked for in the address; what makes no sense asks for nothing.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct BooksQuery {
    kind: String,
    half: String,
    after: String,
}

#[derive(Debug, Serialize)]
struct IndexPage {
    entries: Vec<EntryView>,
    next: Option<String>,
    first: Option<String>,
    kinds: Vec<Kind>,
    halves: Vec<HalfView>,
    kind: Option<Kind>,
    half: String,
    newest: Option<SealView>,
}

/// A half-year to choose.
#[derive(Debug, Clone, Serialize)]
pub(super) struct HalfView {
    word: String,
    year: i64,
    number: i64,
}

impl From<Half> for HalfView {
    fn from(half: Half) -> Self {
        Self { word: half.to_string(), year: half.year(), number: half.number() }
    }
}

/// The half-years of which something can be told: one statement.
pub(super) fn halves(tx: &mut ReadTx<'_>) -> Result<Vec<Half>> {
    let now = Half::of(tx.now());
    let first = store::first(tx)?.unwrap_or(now);
    Ok(Half::down_from(now, first.min(now)))
}

/// A page of entries and where the next one begins: five statements.
pub(super) fn entries(
    tx: &mut ReadTx<'_>,
    language: Language,
    wanted: &Wanted,
) -> Result<(Vec<EntryView>, Option<RulingId>)> {
    let listed = store::list(tx, &Wanted { limit: wanted.limit + 1, ..wanted.clone() })?;
    let (listed, more) = paginate::split(listed, wanted.limit);
    let next = listed.last().filter(|_| more).map(|entry| entry.id);
    let ids: Vec<RulingId> = listed.iter().map(|entry| entry.id).collect();
    let (fates, rules) = (store::fates(tx, &ids)?, house_rules::store::all(tx)?);
    let rules = views::rules_in(language, &rules);
    Ok((listed.into_iter().map(|entry| EntryView::new(entry, &rules, &fates)).collect(), next))
}

/// `GET /about/moderation?kind=…&half=…&after=…`.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit, query: web::Query<BooksQuery>) -> Result<HttpResponse> {
    let query = query.into_inner();
    let wanted = Wanted {
        kind: Kind::parse(&query.kind).filter(|kind| kind.restricts()),
        half: Half::parse(&query.half),
        after: query.after.parse().ok().map(RulingId),
        limit: PAGE,
    };
    let of = visit.clone();
    visit
        .page("open_books/index.html", Section::Home, move |tx| {
            let language = of.language(tx.actor());
            let (entries, next) = entries(tx, language, &wanted)?;
            let half = wanted.half.map(|half| half.to_string()).unwrap_or_default();
            let kind = wanted.kind.map(Kind::as_str).unwrap_or_default();
            let here = format!("/about/moderation?kind={kind}&half={half}");
            Ok(IndexPage {
                entries,
                next: next.map(|after| format!("{here}&after={}", after.0)),
                first: wanted.after.map(|_| here),
                kinds: rules::restricting(),
                halves: halves(tx)?.into_iter().map(HalfView::from).collect(),
                kind: wanted.kind,
                half,
                newest: seals::newest(tx)?.as_ref().map(SealView::from),
            })
        })
        .await
}

/// `POST /rulings/{ruling}/reason`: everybody may read it.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when it names somebody.
pub async fn open_reason(visit: Visit, ruling: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&ruling)?;
    visit
        .act(move |tx| {
            let ruling = store::lock(tx, &code)?;
            let permit = tx.actor().may(OpenReason::of(ruling))?;
            actions::open_reason(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&visit.back_or("/moderation/log"), Some("flash-reason-opened")))
}

/// `POST /rulings/{ruling}/reason/withdrawal`: it is for whom it concerns again.
///
/// # Errors
/// Those of writing.
pub async fn close_reason(visit: Visit, ruling: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&ruling)?;
    visit
        .act(move |tx| {
            let ruling = store::lock(tx, &code)?;
            let permit = tx.actor().may(OpenReason::of(ruling))?;
            actions::close_reason(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&visit.back_or("/moderation/log"), Some("flash-reason-closed")))
}
