//! The words for a report.

use crate::platform::clock::Moment;
use crate::platform::id::{CaseId, HouseRuleId, Language};

crate::words! {
    /// What became of a report.
    pub enum State {
        /// Nobody has decided.
        Open = "open",
        /// The thing was restricted.
        Agreed = "agreed",
        /// Nothing was wrong with it.
        Disagreed = "disagreed",
        /// The thing went away before anybody decided.
        Lapsed = "lapsed",
    }
}

/// The word of the rule that asks to keep within the law.
pub const LAW: &str = "law";

/// A report, as it was written and checked.
#[derive(Debug, Clone)]
pub struct Written {
    /// The rule that the thing breaks.
    pub rule: Option<HouseRuleId>,
    /// Whether it is said to be illegal.
    pub is_illegal: bool,
    /// What else there is to say; may be empty for people with an account.
    pub words: String,
    /// The language of the reporter.
    pub language: Language,
}

/// Who gives notice without an account.
#[derive(Debug, Clone)]
pub struct Stranger {
    /// Their name.
    pub name: String,
    /// Their address, in lower case.
    pub email: String,
    /// The network that they came from, for the limit alone.
    pub network: String,
}

/// A report as moderators read it.
#[derive(Debug, Clone)]
pub struct Line {
    /// The case that it belongs to.
    pub case: CaseId,
    /// The name of a reporter without an account; empty for others.
    pub name: String,
    /// The rule, by its inner id.
    pub rule: Option<HouseRuleId>,
    /// Whether the thing is said to be illegal.
    pub is_illegal: bool,
    /// What the reporter says.
    pub words: String,
    /// What it weighs, in thousandths.
    pub weight: i64,
    /// When.
    pub at: Moment,
}

/// Longest words of a report, in characters.
pub const WORDS_MAX: usize = 2_000;
/// Shortest and longest explanation of a notice without an account, in characters.
pub const WHY: (usize, usize) = (20, WORDS_MAX);
