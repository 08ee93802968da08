//! The figures as their page shows them.

use serde::Serialize;

use super::figure::{Open, Week, Whole};
use super::rules;
use crate::features::open_books::views::Took;
use crate::platform::clock::Moment;

/// A week; its bars are in hundredths of the fullest one.
#[derive(Debug, Clone, Serialize)]
pub(super) struct WeekView {
    from: Moment,
    opened: i64,
    closed: i64,
    opened_bar: i64,
    closed_bar: i64,
    seen: Option<Took>,
    decided: Option<Took>,
}

/// The weeks with their bars.
pub(super) fn weeks(weeks: &[Week]) -> Vec<WeekView> {
    let most = weeks.iter().map(|week| week.opened.max(week.closed)).max().unwrap_or(0);
    let bar = |n: i64| rules::share(n, most).unwrap_or(0);
    weeks
        .iter()
        .map(|week| WeekView {
            // Noon, so that the day is the same in most of the world.
            from: rules::begin_of(week.number).plus(Moment::DAY / 2),
            opened: week.opened,
            closed: week.closed,
            opened_bar: bar(week.opened),
            closed_bar: bar(week.closed),
            seen: week.seen.map(Took::from),
            decided: week.decided.map(Took::from),
        })
        .collect()
}

/// A part of a whole.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct ShareView {
    whole: i64,
    part: i64,
    share: Option<i64>,
}

impl From<(i64, i64)> for ShareView {
    fn from((whole, part): (i64, i64)) -> Self {
        Self { whole, part, share: rules::share(part, whole) }
    }
}

/// What all weeks together come to.
#[derive(Debug, Clone, Serialize)]
pub(super) struct WholeView {
    seen: Option<Took>,
    decided: Option<Took>,
    overturned: ShareView,
    agreed: ShareView,
}

impl From<Whole> for WholeView {
    fn from(whole: Whole) -> Self {
        Self {
            seen: whole.seen.map(Took::from),
            decided: whole.decided.map(Took::from),
            overturned: whole.appeals.into(),
            agreed: whole.reports.into(),
        }
    }
}

/// What is open.
#[derive(Debug, Clone, Serialize)]
pub(super) struct OpenView {
    all: i64,
    ages: Vec<AgeView>,
}

#[derive(Debug, Clone, Serialize)]
struct AgeView {
    age: &'static str,
    cases: i64,
    bar: i64,
}

impl From<Open> for OpenView {
    fn from(open: Open) -> Self {
        let ages = [("day", open.day), ("days", open.days), ("week", open.week), ("longer", open.longer)];
        let most = ages.iter().map(|(_, cases)| *cases).max().unwrap_or(0);
        let view = |(age, cases)| AgeView { age, cases, bar: rules::share(cases, most).unwrap_or(0) };
        Self { all: ages.iter().map(|(_, cases)| cases).sum(), ages: ages.into_iter().map(view).collect() }
    }
}
