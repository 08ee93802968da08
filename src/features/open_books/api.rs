//! The open books in the API.

use actix_web::HttpResponse;
use serde::Serialize;

use super::half::Half;
use super::pages::{self, counted};
use super::store::Wanted;
use super::views::{ComplainedLine, CountsView, EntryView, NoticedLine, RuleView, RuledLine, SumView};
use crate::features::moderation::ruling::{Ground, Kind, Origin, Subject};
use crate::platform::clock::Moment;
use crate::platform::error::Result;
use crate::platform::id::RulingId;
use crate::platform::web::paginate::{LIMIT_MAX, PAGE};
use crate::platform::web::{Answer, Sent, Visit};

/// A rule of the house.
#[derive(Debug, Serialize)]
struct RuleJson {
    code: String,
    name: String,
}

impl From<RuleView> for RuleJson {
    fn from(rule: RuleView) -> Self {
        Self { code: rule.code, name: rule.name }
    }
}

/// A ruling as everybody reads it.
#[derive(Debug, Serialize)]
struct EntryJson {
    day: String,
    kind: Kind,
    subject: Subject,
    ground: Ground,
    rule: Option<RuleJson>,
    law: Option<String>,
    reason: Option<String>,
    origin: Origin,
    is_detected: bool,
    until: Option<String>,
    undone: Option<String>,
    appeal: Option<&'static str>,
    sealed: Option<i64>,
}

/// A day, without an hour.
fn day(at: Moment) -> String {
    at.rfc3339().chars().take(10).collect()
}

impl From<EntryView> for EntryJson {
    fn from(entry: EntryView) -> Self {
        Self {
            day: day(entry.day),
            kind: entry.kind,
            subject: entry.subject,
            ground: entry.ground,
            rule: entry.rule.map(RuleJson::from),
            law: Some(entry.law).filter(|law| !law.is_empty()),
            reason: entry.reason,
            origin: entry.origin,
            is_detected: entry.is_detected,
            until: entry.until.map(day),
            undone: entry.undone.map(day),
            appeal: entry.appeal,
            sealed: entry.sealed,
        }
    }
}

#[derive(Debug, Serialize)]
struct EntriesJson {
    rulings: Vec<EntryJson>,
    next: Option<String>,
}

/// `GET /api/v1/moderation/rulings?kind=…&half=…&after=…&limit=…`.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`] when the query cannot be used.
pub async fn index(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .answer(move |tx| {
            let mut sent = Sent::query(&of);
            let wanted = Wanted {
                kind: sent.word("kind", |word| Kind::parse(word).filter(|kind| kind.restricts())),
                half: sent.word("half", Half::parse),
                after: sent.number("after").map(RulingId),
                limit: sent.limit(PAGE, LIMIT_MAX),
            };
            sent.finish()?;
            let (entries, next) = pages::entries(tx, of.language(tx.actor()), &wanted)?;
            Answer::ok(&EntriesJson {
                rulings: entries.into_iter().map(EntryJson::from).collect(),
                next: next.map(|next| next.0.to_string()),
            })
        })
        .await
}

#[derive(Debug, Serialize)]
struct RuledJson {
    kind: Kind,
    subject: Subject,
    ground: Ground,
    rule: Option<RuleJson>,
    rulings: i64,
    overturned: i64,
}

impl From<RuledLine> for RuledJson {
    fn from(line: RuledLine) -> Self {
        let RuledLine { kind, subject, ground, rule, rulings, overturned } = line;
        Self { kind, subject, ground, rule: rule.map(RuleJson::from), rulings, overturned }
    }
}

#[derive(Debug, Serialize)]
struct OriginJson {
    origin: Origin,
    rulings: i64,
    overturned: i64,
}

#[derive(Debug, Serialize)]
struct NoticedJson {
    rule: Option<RuleJson>,
    notices: i64,
    without_account: i64,
    settled: i64,
    acted_by_law: i64,
    acted_by_rule: i64,
    acted_otherwise: i64,
    median_seconds: Option<i64>,
}

fn seconds(micros: Option<i64>) -> Option<i64> {
    micros.map(|micros| micros / Moment::SECOND)
}

impl From<NoticedLine> for NoticedJson {
    fn from(line: NoticedLine) -> Self {
        Self {
            rule: line.rule.map(RuleJson::from),
            notices: line.notices,
            without_account: line.outside,
            settled: line.settled,
            acted_by_law: line.by_law,
            acted_by_rule: line.by_rule,
            acted_otherwise: line.otherwise,
            median_seconds: seconds(line.median_micros),
        }
    }
}

/// The figures of a half-year.
#[derive(Debug, Serialize)]
struct CountsJson {
    half: String,
    from: String,
    to: String,
    counted_at: String,
    all: SumView,
    own_initiative: SumView,
    automated: SumView,
    rulings: Vec<RuledJson>,
    origins: Vec<OriginJson>,
    suspensions: Vec<RuledJson>,
    notices: Vec<NoticedJson>,
    notices_median_seconds: Option<i64>,
    complaints: Vec<ComplainedLine>,
    complaints_median_seconds: Option<i64>,
}

impl From<CountsView> for CountsJson {
    fn from(counts: CountsView) -> Self {
        Self {
            half: counts.half,
            from: counts.from.rfc3339(),
            to: counts.to.rfc3339(),
            counted_at: counts.made_at.rfc3339(),
            all: counts.all,
            own_initiative: counts.own,
            automated: counts.detected,
            rulings: counts.rulings.into_iter().map(RuledJson::from).collect(),
            origins: counts
                .origins
                .into_iter()
                .map(|line| OriginJson { origin: line.origin, rulings: line.rulings, overturned: line.overturned })
                .collect(),
            suspensions: counts.suspensions.into_iter().map(RuledJson::from).collect(),
            notices: counts.notices.into_iter().map(NoticedJson::from).collect(),
            notices_median_seconds: seconds(counts.notices_micros),
            complaints: counts.complaints,
            complaints_median_seconds: seconds(counts.complaints_micros),
        }
    }
}

/// `GET /api/v1/moderation/figures?half=2026-h2`; without a half-year, that of today.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`] when the query cannot be used.
pub async fn figures(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .answer(move |tx| {
            let mut sent = Sent::query(&of);
            let half = sent.word("half", Half::parse);
            sent.finish()?;
            let counts = counted(tx, half, of.language(tx.actor()))?;
            Answer::ok(&CountsJson::from(counts))
        })
        .await
}
