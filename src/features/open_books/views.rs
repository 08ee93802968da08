//! The open books as pages and programs show them.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::counts::{Counts, Ruled, Sum, is_own};
use super::entry::{Entry, Fate};
use super::rules;
use crate::features::house_rules::HouseRule;
use crate::features::moderation::ruling::{Ground, Kind, Origin, Subject};
use crate::platform::clock::Moment;
use crate::platform::id::{HouseRuleId, Language, RulingId};

/// A rule of the house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleView {
    /// Its code.
    pub code: String,
    /// Its name in the reader's language.
    pub name: String,
    /// What it says.
    pub text: String,
}

/// The rules by row, in a language.
#[must_use]
pub fn rules_in(language: Language, rules: &[HouseRule]) -> HashMap<HouseRuleId, RuleView> {
    let view = |rule: &HouseRule| {
        let (name, text) = rule.said(language);
        RuleView { code: rule.code.to_string(), name: name.to_owned(), text: text.to_owned() }
    };
    rules.iter().map(|rule| (rule.id, view(rule))).collect()
}

/// How long something took, in the largest unit of which there are two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Took {
    /// `minutes`, `hours` or `days`.
    pub unit: &'static str,
    /// How many, rounded.
    pub count: i64,
}

impl From<i64> for Took {
    fn from(micros: i64) -> Self {
        let (unit, size) = match micros {
            long if long >= 2 * Moment::DAY => ("days", Moment::DAY),
            long if long >= 2 * Moment::HOUR => ("hours", Moment::HOUR),
            _ => ("minutes", Moment::MINUTE),
        };
        Self { unit, count: (micros + size / 2) / size }
    }
}

/// A ruling as everybody reads it: its day and no code.
#[derive(Debug, Clone, Serialize)]
pub struct EntryView {
    pub(super) kind: Kind,
    pub(super) subject: Subject,
    pub(super) ground: Ground,
    pub(super) rule: Option<RuleView>,
    pub(super) law: String,
    pub(super) origin: Origin,
    pub(super) is_detected: bool,
    pub(super) day: Moment,
    pub(super) until: Option<Moment>,
    pub(super) reason: Option<String>,
    pub(super) undone: Option<Moment>,
    pub(super) appeal: Option<&'static str>,
    pub(super) sealed: Option<i64>,
}

/// A moment without its hour: noon in UTC, which is the same day in most of the world.
pub(super) fn day(at: Moment) -> Moment {
    Moment(at.0.div_euclid(Moment::DAY) * Moment::DAY + Moment::DAY / 2)
}

impl EntryView {
    pub(super) fn new(entry: Entry, rules: &HashMap<HouseRuleId, RuleView>, fates: &HashMap<RulingId, Fate>) -> Self {
        let fate = fates.get(&entry.id);
        Self {
            kind: entry.kind,
            subject: entry.subject,
            ground: entry.ground,
            rule: entry.rule.and_then(|rule| rules.get(&rule).cloned()),
            law: entry.law,
            origin: entry.origin,
            is_detected: entry.is_detected,
            day: day(entry.at),
            until: entry.until.map(day),
            reason: entry.reason,
            undone: fate.and_then(|fate| fate.undone_at).map(day),
            appeal: fate.and_then(|fate| fate.appeal).map(super::entry::Appeal::as_str),
            sealed: entry.sealed,
        }
    }
}

/// A line of a table of rulings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct RuledLine {
    pub kind: Kind,
    pub subject: Subject,
    pub ground: Ground,
    pub rule: Option<RuleView>,
    pub rulings: i64,
    pub overturned: i64,
}

/// A line by what made a moderator look.
#[derive(Debug, Clone, Serialize)]
pub(super) struct OriginLine {
    pub origin: Origin,
    pub rulings: i64,
    pub overturned: i64,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct NoticedLine {
    pub rule: Option<RuleView>,
    pub notices: i64,
    pub outside: i64,
    pub settled: i64,
    pub by_law: i64,
    pub by_rule: i64,
    pub otherwise: i64,
    pub median: Option<Took>,
    #[serde(skip)]
    pub median_micros: Option<i64>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct ComplainedLine {
    pub ground: Ground,
    pub is_reporter: bool,
    pub complaints: i64,
    pub decided: i64,
    pub reversed: i64,
}

#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct SumView {
    pub rulings: i64,
    pub overturned: i64,
}

impl From<Sum> for SumView {
    fn from(sum: Sum) -> Self {
        Self { rulings: sum.rulings, overturned: sum.overturned }
    }
}

/// The figures of a half-year, grouped as they are told.
#[derive(Debug, Clone, Serialize)]
pub(super) struct CountsView {
    pub half: String,
    pub year: i64,
    pub number: i64,
    pub from: Moment,
    pub to: Moment,
    pub made_at: Moment,
    pub is_over: bool,
    pub is_empty: bool,
    pub all: SumView,
    pub own: SumView,
    pub detected: SumView,
    pub rulings: Vec<RuledLine>,
    pub origins: Vec<OriginLine>,
    pub suspensions: Vec<RuledLine>,
    pub notices: Vec<NoticedLine>,
    pub notices_all: i64,
    pub notices_median: Option<Took>,
    #[serde(skip)]
    pub notices_micros: Option<i64>,
    pub complaints: Vec<ComplainedLine>,
    pub complaints_median: Option<Took>,
    #[serde(skip)]
    pub complaints_micros: Option<i64>,
}

impl CountsView {
    pub(super) fn new(counts: &Counts, rules: &HashMap<HouseRuleId, RuleView>) -> Self {
        let rule = |rule: Option<HouseRuleId>| rule.and_then(|rule| rules.get(&rule).cloned());
        let lines = |holds: &dyn Fn(&Ruled) -> bool| -> Vec<RuledLine> {
            let mut grouped: BTreeMap<(Kind, Subject, Ground, Option<HouseRuleId>), Sum> = BTreeMap::new();
            for ruled in counts.rulings.iter().filter(|ruled| holds(ruled)) {
                let sum = grouped.entry((ruled.kind, ruled.subject, ruled.ground, ruled.rule)).or_default();
                sum.rulings += ruled.rulings;
                sum.overturned += ruled.overturned;
            }
            let line = |((kind, subject, ground, of), sum): (_, Sum)| RuledLine {
                kind,
                subject,
                ground,
                rule: rule(of),
                rulings: sum.rulings,
                overturned: sum.overturned,
            };
            grouped.into_iter().map(line).collect()
        };
        let origin = |origin: &Origin| {
            let Sum { rulings, overturned } = counts.sum(|ruled| ruled.origin == *origin);
            OriginLine { origin: *origin, rulings, overturned }
        };
        let (from, to) = (counts.half.from(), counts.half.to());
        Self {
            half: counts.half.to_string(),
            year: counts.half.year(),
            number: counts.half.number(),
            from,
            to,
            made_at: counts.made_at,
            is_over: counts.made_at >= to,
            is_empty: counts.is_empty(),
            all: counts.sum(|_| true).into(),
            own: counts.sum(is_own).into(),
            detected: counts.sum(|ruled| ruled.is_detected).into(),
            rulings: lines(&|_| true),
            origins: Origin::ALL.iter().map(origin).filter(|line| line.rulings > 0).collect(),
            suspensions: lines(&|ruled| rules::suspends(ruled.kind)),
            notices: counts
                .notices
                .iter()
                .map(|row| NoticedLine {
                    rule: rule(row.rule),
                    notices: row.notices,
                    outside: row.outside,
                    settled: row.settled,
                    by_law: row.by_law,
                    by_rule: row.by_rule,
                    otherwise: row.otherwise,
                    median: row.median.map(Took::from),
                    median_micros: row.median,
                })
                .collect(),
            notices_all: counts.notices.iter().map(|row| row.notices).sum(),
            notices_median: counts.notices_median.map(Took::from),
            notices_micros: counts.notices_median,
            complaints: counts
                .complaints
                .iter()
                .map(|row| ComplainedLine {
                    ground: row.ground,
                    is_reporter: row.is_reporter,
                    complaints: row.complaints,
                    decided: row.decided,
                    reversed: row.reversed,
                })
                .collect(),
            complaints_median: counts.complaints_median.map(Took::from),
            complaints_micros: counts.complaints_median,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_took_long_is_told_in_large_units() {
        let took = |micros| {
            let Took { unit, count } = Took::from(micros);
            (unit, count)
        };
        assert_eq!(took(0), ("minutes", 0));
        assert_eq!(took(119 * Moment::MINUTE), ("minutes", 119));
        assert_eq!(took(2 * Moment::HOUR), ("hours", 2));
        assert_eq!(took(47 * Moment::HOUR), ("hours", 47));
        assert_eq!(took(60 * Moment::HOUR), ("days", 3));
    }
}
