//! The figures of a half-year: six statements that run on both databases, each over an index by time.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Nullable, Text};

use super::OVERTURNED;
use crate::features::moderation::ruling::{Ground, Kind, Origin, Subject};
use crate::features::open_books::counts::{Complained, Counts, Noticed, Ruled};
use crate::features::open_books::{Half, rules};
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::HouseRuleId;

#[derive(QueryableByName)]
struct RuledRow {
    #[diesel(sql_type = Text)]
    kind: Kind,
    #[diesel(sql_type = Text)]
    subject: Subject,
    #[diesel(sql_type = Text)]
    ground: Ground,
    #[diesel(sql_type = Nullable<BigInt>)]
    rule_id: Option<HouseRuleId>,
    #[diesel(sql_type = Text)]
    origin: Origin,
    #[diesel(sql_type = Bool)]
    is_detected: bool,
    #[diesel(sql_type = BigInt)]
    rulings: i64,
    #[diesel(sql_type = BigInt)]
    overturned: i64,
}

#[derive(QueryableByName)]
struct NoticedRow {
    #[diesel(sql_type = Nullable<BigInt>)]
    rule_id: Option<HouseRuleId>,
    #[diesel(sql_type = BigInt)]
    notices: i64,
    #[diesel(sql_type = BigInt)]
    outside: i64,
    #[diesel(sql_type = BigInt)]
    settled: i64,
    #[diesel(sql_type = BigInt)]
    by_law: i64,
    #[diesel(sql_type = BigInt)]
    by_rule: i64,
    #[diesel(sql_type = BigInt)]
    otherwise: i64,
}

#[derive(QueryableByName)]
struct ComplainedRow {
    #[diesel(sql_type = Text)]
    ground: Ground,
    #[diesel(sql_type = BigInt)]
    is_reporter: i64,
    #[diesel(sql_type = BigInt)]
    complaints: i64,
    #[diesel(sql_type = BigInt)]
    decided: i64,
    #[diesel(sql_type = BigInt)]
    reversed: i64,
}

#[derive(QueryableByName)]
struct MedianRow {
    #[diesel(sql_type = Nullable<BigInt>)]
    class: Option<i64>,
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// The median (`n`) of a number in each `class` of rows: the middle one, or the mean of the two in the middle, rounded down.
pub(crate) fn median(class: &str, number: &str, rows: &str) -> String {
    format!(
        "SELECT class, CAST(SUM(took) AS BIGINT) / COUNT(*) AS n FROM (
           SELECT {class} AS class, {number} AS took,
                  ROW_NUMBER() OVER (PARTITION BY {class} ORDER BY {number}) AS place,
                  COUNT(*) OVER (PARTITION BY {class}) AS size
           FROM {rows}) AS placed
         WHERE place IN ((size + 1) / 2, (size + 2) / 2) GROUP BY class"
    )
}

/// The figures of a half-year.
///
/// # Errors
/// Those of the database.
pub(crate) fn of(tx: &mut ReadTx<'_>, half: Half) -> Result<Counts> {
    let made_at = tx.now();
    let within = |column: &str| format!("{column} >= {} AND {column} < {}", half.from().0, half.to().0);
    let rulings = rulings(tx, &within("r.created_at"))?;
    let notices = notices(tx, &within("n.created_at"))?;
    let settled = format!("reports WHERE is_illegal AND settled_at IS NOT NULL AND {}", within("created_at"));
    let by_category = medians(tx, &median("rule_id", "settled_at - created_at", &settled))?;
    let notices_median = medians(tx, &median("CAST(0 AS BIGINT)", "settled_at - created_at", &settled))?;
    let complaints = complaints(tx, &within("a.created_at"))?;
    let decided = format!("appeals WHERE decided_at IS NOT NULL AND {}", within("created_at"));
    let complaints_median = medians(tx, &median("CAST(0 AS BIGINT)", "decided_at - created_at", &decided))?;
    let of = |rule: Option<HouseRuleId>| {
        by_category.iter().find(|row| row.class == rule.map(|rule| rule.0)).map(|row| row.n)
    };
    Ok(Counts {
        half,
        made_at,
        rulings,
        notices: notices.into_iter().map(|row| Noticed { median: of(row.rule), ..row }).collect(),
        notices_median: notices_median.first().map(|row| row.n),
        complaints,
        complaints_median: complaints_median.first().map(|row| row.n),
    })
}

fn medians(tx: &mut ReadTx<'_>, sql: &str) -> Result<Vec<MedianRow>> {
    Ok(diesel::sql_query(sql).load(tx.conn())?)
}

fn rulings(tx: &mut ReadTx<'_>, within: &str) -> Result<Vec<Ruled>> {
    // The words are ours, from an enum.
    let kinds: Vec<String> = rules::restricting().iter().map(|kind| format!("'{kind}'")).collect();
    let rows: Vec<RuledRow> = diesel::sql_query(format!(
        "SELECT r.kind, r.subject, r.ground, r.rule_id, r.origin, r.is_detected, COUNT(*) AS rulings,
                SUM(CASE WHEN EXISTS (SELECT 1 FROM rulings u WHERE u.undoes_id = r.id)
                           OR EXISTS (SELECT 1 FROM appeals a WHERE a.ruling_id = r.id AND a.outcome = '{OVERTURNED}')
                         THEN 1 ELSE 0 END) AS overturned
         FROM rulings r WHERE {within} AND r.kind IN ({})
         GROUP BY r.kind, r.subject, r.ground, r.rule_id, r.origin, r.is_detected
         ORDER BY r.kind, r.subject, r.ground, COALESCE(r.rule_id, 0), r.origin, r.is_detected",
        kinds.join(", ")
    ))
    .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|row| Ruled {
            kind: row.kind,
            subject: row.subject,
            ground: row.ground,
            rule: row.rule_id,
            origin: row.origin,
            is_detected: row.is_detected,
            rulings: row.rulings,
            overturned: row.overturned,
        })
        .collect())
}

fn notices(tx: &mut ReadTx<'_>, within: &str) -> Result<Vec<Noticed>> {
    let rows: Vec<NoticedRow> = diesel::sql_query(format!(
        "SELECT n.rule_id, COUNT(*) AS notices,
                SUM(CASE WHEN n.reporter_id IS NULL THEN 1 ELSE 0 END) AS outside,
                SUM(CASE WHEN n.settled_at IS NOT NULL THEN 1 ELSE 0 END) AS settled,
                SUM(CASE WHEN r.ground = 'law' THEN 1 ELSE 0 END) AS by_law,
                SUM(CASE WHEN r.ground = 'rule' THEN 1 ELSE 0 END) AS by_rule,
                SUM(CASE WHEN r.ground NOT IN ('law', 'rule') THEN 1 ELSE 0 END) AS otherwise
         FROM reports n LEFT JOIN rulings r ON r.id = n.ruling_id
         WHERE n.is_illegal AND {within} GROUP BY n.rule_id ORDER BY COALESCE(n.rule_id, 0)"
    ))
    .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|row| Noticed {
            rule: row.rule_id,
            notices: row.notices,
            outside: row.outside,
            settled: row.settled,
            by_law: row.by_law,
            by_rule: row.by_rule,
            otherwise: row.otherwise,
            median: None,
        })
        .collect())
}

fn complaints(tx: &mut ReadTx<'_>, within: &str) -> Result<Vec<Complained>> {
    let rows: Vec<ComplainedRow> = diesel::sql_query(format!(
        "SELECT ground, is_reporter, COUNT(*) AS complaints, SUM(decided) AS decided, SUM(reversed) AS reversed FROM (
           SELECT COALESCE(r.ground, 'none') AS ground, CAST(CASE WHEN s.report_id IS NULL THEN 0 ELSE 1 END AS BIGINT) AS is_reporter,
                  CASE WHEN a.decided_at IS NOT NULL THEN 1 ELSE 0 END AS decided,
                  CASE WHEN a.outcome = '{OVERTURNED}' THEN 1 ELSE 0 END AS reversed
           FROM appeals a LEFT JOIN rulings r ON r.id = a.ruling_id JOIN statements s ON s.id = a.statement_id
           WHERE {within}) AS said
         GROUP BY ground, is_reporter ORDER BY ground, is_reporter"
    ))
    .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|row| Complained {
            ground: row.ground,
            is_reporter: row.is_reporter == 1,
            complaints: row.complaints,
            decided: row.decided,
            reversed: row.reversed,
        })
        .collect())
}
