//! The words for testing: a call, a tester, a finding.

use crate::platform::clock::Moment;
use crate::platform::id::{Code, FindingId, Language, PersonId, ReleaseId, TesterId};

crate::words! {
    /// How somebody stands who wants to try a release out.
    pub enum State {
        /// Waits for an answer.
        Applied = "applied",
        /// Tries it out.
        Accepted = "accepted",
        /// Was thanked, and not let in.
        Declined = "declined",
        /// Does not want to any more.
        Withdrawn = "withdrawn",
    }
}

/// The product team asks contributors to try a release out.
#[derive(Debug, Clone)]
pub struct Call {
    /// The release.
    pub release: ReleaseId,
    /// The language of the words.
    pub language: Language,
    /// What is expected of testers.
    pub words: String,
    /// How many are let in.
    pub places: i64,
    /// Until when one may apply.
    pub until: Moment,
    /// When it was closed before that.
    pub closed_at: Option<Moment>,
}

/// A call to be made, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCall {
    /// The language of the words.
    pub language: Language,
    /// What is expected of testers.
    pub words: String,
    /// How many are let in.
    pub places: i64,
    /// Until when one may apply.
    pub until: Moment,
}

/// Somebody who wants to try a release out, or does.
#[derive(Debug, Clone)]
pub struct Tester {
    /// Inner id.
    pub id: TesterId,
    /// Public code.
    pub code: Code,
    /// The release.
    pub release: ReleaseId,
    /// Who.
    pub person: PersonId,
    /// How they stand.
    pub state: State,
}

/// What a tester found.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Inner id.
    pub id: FindingId,
    /// Public code.
    pub code: Code,
    /// The release.
    pub release: ReleaseId,
    /// Who found it.
    pub person: PersonId,
    /// Whether the product team found it helpful.
    pub is_helpful: bool,
}

/// A finding to be reported, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFinding {
    /// The language of the words.
    pub language: Language,
    /// What was found.
    pub words: String,
}

/// Shortest and longest words of a call, in characters.
pub const CALL: (usize, usize) = (10, 2_000);
/// Fewest and most places.
pub const PLACES: (i64, i64) = (1, 500);
/// Longest answer to somebody who applied, in characters.
pub const ANSWER_MAX: usize = 500;
/// Shortest and longest finding, in characters.
pub const FINDING: (usize, usize) = (10, 4_000);
