//! All SQL of the figures: nine statements over indexes by time, however much there is to count.

use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::figure::{Open, Week, Whole};
use super::rules::{self, MONDAY, WEEK};
use crate::features::open_books::store::OVERTURNED;
use crate::features::open_books::store::counts::median;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;

/// A number of a week, or of another class.
#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    class: i64,
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// How many there are, and how many of them are of a kind.
#[derive(QueryableByName)]
struct Part {
    #[diesel(sql_type = BigInt)]
    whole: i64,
    #[diesel(sql_type = BigInt)]
    part: i64,
}

/// The week of a column.
fn week(column: &str) -> String {
    format!("(({column} - {MONDAY}) / {WEEK})")
}

fn numbers(tx: &mut ReadTx<'_>, sql: &str) -> Result<Vec<Number>> {
    Ok(diesel::sql_query(sql).load(tx.conn())?)
}

/// What was seen first, and what was closed, since a moment.
fn rows(since: Moment) -> (String, String) {
    let since = since.0;
    (
        format!("cases WHERE seen_at IS NOT NULL AND opened_at >= {since}"),
        format!("cases WHERE outcome <> 'lapsed' AND closed_at >= {since}"),
    )
}

/// The weeks from the first to this one, the newest first: four statements.
pub(crate) fn weeks(tx: &mut ReadTx<'_>) -> Result<Vec<Week>> {
    let last = rules::week_of(tx.now());
    let first = last - rules::WEEKS + 1;
    let since = rules::begin_of(first);
    let (seen, closed) = rows(since);
    let (opened_in, closed_in) = (week("opened_at"), week("closed_at"));
    let count =
        |class: &str, rows: &str| format!("SELECT {class} AS class, COUNT(*) AS n FROM {rows} GROUP BY {class}");
    let opened = numbers(tx, &count(&opened_in, &format!("cases WHERE opened_at >= {}", since.0)))?;
    let ended = numbers(tx, &count(&closed_in, &format!("cases WHERE closed_at >= {}", since.0)))?;
    let seen = numbers(tx, &median(&opened_in, "seen_at - opened_at", &seen))?;
    let decided = numbers(tx, &median(&closed_in, "closed_at - opened_at", &closed))?;
    let of = |found: &[Number], week: i64| found.iter().find(|row| row.class == week).map(|row| row.n);
    Ok((first..=last)
        .rev()
        .map(|number| Week {
            number,
            opened: of(&opened, number).unwrap_or(0),
            closed: of(&ended, number).unwrap_or(0),
            seen: of(&seen, number),
            decided: of(&decided, number),
        })
        .collect())
}

/// What all weeks together come to: four statements.
pub(crate) fn whole(tx: &mut ReadTx<'_>) -> Result<Whole> {
    let since = rules::begin_of(rules::week_of(tx.now()) - rules::WEEKS + 1);
    let (seen, closed) = rows(since);
    let seen = numbers(tx, &median("CAST(0 AS BIGINT)", "seen_at - opened_at", &seen))?;
    let decided = numbers(tx, &median("CAST(0 AS BIGINT)", "closed_at - opened_at", &closed))?;
    let part = |of: &str, rows: &str, time: &str| {
        format!(
            "SELECT COUNT(*) AS whole, COALESCE(SUM(CASE WHEN {of} THEN 1 ELSE 0 END), 0) AS part
             FROM {rows} WHERE {time} >= {}",
            since.0
        )
    };
    let appeals: Part =
        diesel::sql_query(part(&format!("outcome = '{OVERTURNED}'"), "appeals", "decided_at")).get_result(tx.conn())?;
    let reports: Part =
        diesel::sql_query(part("ruling_id IS NOT NULL", "reports", "settled_at")).get_result(tx.conn())?;
    Ok(Whole {
        seen: seen.first().map(|row| row.n),
        decided: decided.first().map(|row| row.n),
        appeals: (appeals.whole, appeals.part),
        reports: (reports.whole, reports.part),
    })
}

/// What is open, by how long it has been: one statement.
pub(crate) fn open(tx: &mut ReadTx<'_>) -> Result<Open> {
    let now = tx.now();
    let after = |age: i64| now.plus(-age).0;
    let (day, days, long) = (after(Moment::DAY), after(3 * Moment::DAY), after(WEEK));
    let found = numbers(
        tx,
        &format!(
            "SELECT class, COUNT(*) AS n FROM (
               SELECT CAST(CASE WHEN opened_at > {day} THEN 0 WHEN opened_at > {days} THEN 1
                                WHEN opened_at > {long} THEN 2 ELSE 3 END AS BIGINT) AS class
               FROM cases WHERE closed_at IS NULL) AS open_cases GROUP BY class"
        ),
    )?;
    let of = |class: i64| found.iter().find(|row| row.class == class).map_or(0, |row| row.n);
    Ok(Open { day: of(0), days: of(1), week: of(2), longer: of(3) })
}
