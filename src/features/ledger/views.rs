//! The ledger as pages show it.

use std::collections::HashMap;

use serde::Serialize;

use super::entry::Cause;
use super::rules::may_correct;
use super::store::{self, Line, Which};
use super::unit::Unit;
use crate::features::accounts::Face;
use crate::features::ideas::views::Link;
use crate::features::releases::store as releases;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Code, Language, PersonId, ReleaseId};

/// So much of a unit.
#[derive(Debug, Clone, Serialize)]
pub struct AmountView {
    unit: Unit,
    /// In minor units.
    amount: i64,
    /// A sum of money in digits; nothing for points.
    figure: String,
}

impl AmountView {
    /// So much, as a language writes it.
    #[must_use]
    pub fn new(unit: Unit, amount: i64, language: Language) -> Self {
        let (point, between) = if language == Language::En { ('.', ',') } else { (',', '.') };
        let figure = if unit.is_money() { grouped(&unit.figure(amount, point), point, between) } else { String::new() };
        Self { unit, amount, figure }
    }
}

/// A number in digits with its thousands set apart.
fn grouped(figure: &str, point: char, between: char) -> String {
    let whole = figure.split(point).next().unwrap_or_default();
    let mut text = String::with_capacity(figure.len() + whole.len() / 3);
    for (at, digit) in whole.char_indices() {
        if at > 0 && digit.is_ascii_digit() && (whole.len() - at).is_multiple_of(3) && !text.ends_with('-') {
            text.push(between);
        }
        text.push(digit);
    }
    text.push_str(&figure[whole.len()..]);
    text
}

/// What somebody has of a unit, and what of it ends.
#[derive(Debug, Clone, Serialize)]
pub struct HoldingView {
    amount: AmountView,
    ending: Vec<EndingView>,
}

/// So much that ends.
#[derive(Debug, Clone, Serialize)]
struct EndingView {
    amount: AmountView,
    at: Moment,
}

/// What somebody has: three statements.
///
/// # Errors
/// Those of the database.
pub fn holdings(tx: &mut ReadTx<'_>, person: PersonId, language: Language) -> Result<Vec<HoldingView>> {
    let held = store::holdings(tx, person)?;
    let accounts: Vec<_> = held.iter().map(|(account, ..)| *account).collect();
    let ending = store::ending(tx, &accounts)?;
    Ok(held
        .into_iter()
        .map(|(account, unit, amount)| HoldingView {
            amount: AmountView::new(unit, amount, language),
            ending: ending
                .iter()
                .filter(|(of, _)| *of == account)
                .filter_map(|(_, lot)| {
                    let amount = AmountView::new(unit, lot.left, language);
                    lot.expires_at.map(|at| EndingView { amount, at })
                })
                .collect(),
        })
        .collect())
}

/// How many points somebody has: one statement.
///
/// # Errors
/// Those of the database.
pub fn points(tx: &mut ReadTx<'_>, person: PersonId) -> Result<i64> {
    let held = store::holdings(tx, person)?;
    Ok(held.iter().find(|(_, unit, _)| *unit == Unit::Points).map_or(0, |(.., amount)| *amount))
}

/// A line of a statement.
#[derive(Debug, Clone, Serialize)]
pub struct LineView {
    code: String,
    cause: Cause,
    amount: AmountView,
    release: Option<Link>,
    at: Moment,
    /// Whose; on one's own statement nobody is named.
    person: Option<Face>,
    /// Why it takes something back.
    reason: Option<String>,
    is_corrected: bool,
    #[serde(skip)]
    corrects: Option<Cause>,
}

impl LineView {
    /// Whether it may be taken back.
    #[must_use]
    pub fn can_correct(&self) -> bool {
        !self.is_corrected && may_correct(self.cause, self.corrects).is_ok()
    }
}

/// A page of a statement as a reader sees it.
#[derive(Debug, Serialize)]
pub struct StatementView {
    /// The lines, the newest first.
    pub lines: Vec<LineView>,
    /// After which entry the next page begins, where there is one.
    pub next: Option<String>,
}

/// The page of a statement after this entry: seven statements.
///
/// # Errors
/// [`Error::NotFound`] when there is no such entry.
pub fn statement(
    tx: &mut ReadTx<'_>,
    which: Which<'_>,
    after: Option<&Code>,
    language: Language,
) -> Result<StatementView> {
    let after = after.map(|code| store::place(tx, code)).transpose()?;
    let (read, more) = store::lines(tx, which, after)?;
    let next = read.last().filter(|_| more).map(|last| last.code.to_string());
    let mut ids: Vec<ReleaseId> = read.iter().filter_map(|line| line.release).collect();
    ids.sort_unstable();
    ids.dedup();
    let titles = releases::named(tx, &ids, language)?;
    let is_own = matches!(which, Which::Person(_));
    let lines = read.into_iter().map(|line| view(line, &titles, is_own, language)).collect();
    Ok(StatementView { lines, next })
}

fn view(
    line: Line,
    titles: &HashMap<ReleaseId, (crate::platform::id::Code, String)>,
    is_own: bool,
    language: Language,
) -> LineView {
    let link =
        |(code, title): &(crate::platform::id::Code, String)| Link { code: code.to_string(), title: title.clone() };
    LineView {
        code: line.code.to_string(),
        cause: line.cause,
        amount: AmountView::new(line.unit, line.amount, language),
        release: line.release.and_then(|release| titles.get(&release)).map(link),
        at: line.at,
        person: (!is_own).then(|| Face::from(&line.person)),
        reason: line.reason.filter(|reason| !reason.is_empty()),
        is_corrected: line.is_corrected,
        corrects: line.corrects,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart_as_a_language_does() {
        let figure = |amount, language| AmountView::new(Unit::Eur, amount, language).figure;
        assert_eq!(figure(123_456_789, Language::En), "1,234,567.89");
        assert_eq!(figure(-12_345_678, Language::De), "-123.456,78");
        assert_eq!((figure(99, Language::It), figure(-100_000, Language::En)), ("0,99".into(), "-1,000.00".into()));
    }
}
