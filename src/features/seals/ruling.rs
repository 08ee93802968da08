//! What of a ruling is sealed in the open: what was done to what kind of thing, on what ground, on which day. Whom and what it
//! concerned, who ruled, and the reason stand behind the salt.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::merkle::Hash;
use super::record::Sort;
use super::seal::tag;
use crate::platform::clock::Moment;
use crate::platform::id::{Code, RulingId};

/// A ruling, as its row says.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The row.
    pub id: RulingId,
    /// What was done, as a word.
    pub kind: String,
    /// To what kind of thing.
    pub subject: String,
    /// On what ground.
    pub ground: String,
    /// The rule of the house, by its code.
    pub rule: Option<Code>,
    /// The law.
    pub law: String,
    /// What made a moderator look.
    pub origin: String,
    /// Whether the program noticed it first.
    pub is_detected: bool,
    /// The reason.
    pub reason: String,
    /// When.
    pub at: Moment,
    /// When it ends by itself.
    pub until: Option<Moment>,
}

/// A day in UTC.
fn day(at: Moment) -> String {
    at.rfc3339().chars().take(10).collect()
}

impl Facts {
    /// What stands in the open, and what stands behind the salt besides who and when.
    pub(super) fn divided(&self) -> (BTreeMap<String, Value>, BTreeMap<String, Value>) {
        let open = [
            ("did", self.kind.clone().into()),
            ("subject", self.subject.clone().into()),
            ("ground", self.ground.clone().into()),
            ("rule", self.rule.as_ref().map(Code::to_string).into()),
            ("origin", self.origin.clone().into()),
            ("detected", self.is_detected.into()),
            ("day", day(self.at).into()),
            ("until", self.until.map(day).into()),
        ];
        let behind = [("reason", self.reason.clone().into()), ("law", self.law.clone().into())];
        let named =
            |fields: Vec<(&str, Value)>| fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        (named(open.into()), named(behind.into()))
    }
}

/// The key under which rulings are marked. It is no secret: anybody may see which leaves are rulings, so that none of them
/// can be kept closed.
fn key() -> Hash {
    Hash::of(&[b"rulings"])
}

/// The mark of a ruling's leaf.
#[must_use]
pub fn mark(seq: i64) -> Hash {
    tag(&key(), seq)
}

/// Whether a mark is that of a ruling.
#[must_use]
pub fn is_ruling(mark: &Hash, seq: i64) -> bool {
    *mark == self::mark(seq)
}

/// The half-year of a day: `2026-h2`.
pub(super) fn half(day: &str) -> Option<String> {
    let (year, rest) = day.split_once('-')?;
    let month: u8 = rest.split_once('-')?.0.parse().ok()?;
    (1..=12).contains(&month).then(|| format!("{year}-h{}", if month <= 6 { 1 } else { 2 }))
}

/// The fields of an open body that counting needs.
#[derive(Debug, Deserialize)]
struct Body {
    did: String,
    subject: String,
    ground: String,
    day: String,
}

/// As what an open ruling is counted; `None` when it cannot be read.
#[must_use]
pub fn sealed_sort(body: &str) -> Option<Sort> {
    let Body { did, subject, ground, day } = serde_json::from_str(body).ok()?;
    Some(Sort { half: half(&day)?, did, subject, ground })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_falls_into_its_half_year() {
        for (day, word) in [("2026-01-01", "2026-h1"), ("2026-06-30", "2026-h1"), ("2026-07-01", "2026-h2")] {
            assert_eq!(half(day).as_deref(), Some(word));
        }
        assert_eq!((half("2026-13-01"), half("2026")), (None, None));
    }
}
