//! The words for a dispute.

use crate::features::credits::credit::{Degree, Role};
use crate::platform::clock::Moment;
use crate::platform::id::{Code, CreditId, DisputeId, PersonId, ReleaseId};

crate::words! {
    /// What is not right.
    pub enum Claim {
        /// A credit is missing.
        Missing = "missing",
        /// It says another role or degree than it should.
        Role = "role",
        /// It is somebody else's.
        Person = "person",
    }
}

crate::words! {
    /// How a dispute stands.
    pub enum State {
        /// Waits for the product team.
        Open = "open",
        /// The product team agreed.
        Accepted = "accepted",
        /// The product team did not agree.
        Declined = "declined",
        /// Waits for an administrator.
        Contested = "contested",
        /// An administrator agreed.
        Granted = "granted",
        /// An administrator did not agree, either.
        Upheld = "upheld",
        /// Whoever began it left.
        Lapsed = "lapsed",
    }
}

impl State {
    /// Whether somebody has to say something yet.
    #[must_use]
    pub fn waits(self) -> bool {
        matches!(self, Self::Open | Self::Contested)
    }
}

/// A dispute.
#[derive(Debug, Clone)]
pub struct Dispute {
    /// Inner id.
    pub id: DisputeId,
    /// Public code.
    pub code: Code,
    /// The release.
    pub release: ReleaseId,
    /// The credit; nothing where one is missing.
    pub credit: Option<CreditId>,
    /// Who says so.
    pub person: PersonId,
    /// What is not right.
    pub claim: Claim,
    /// The role that they think is right.
    pub role: Option<Role>,
    /// Whether it is about themselves.
    pub is_own: bool,
    /// What they say.
    pub words: String,
    /// Where it can be seen; may be empty.
    pub link: String,
    /// How it stands.
    pub state: State,
    /// When it was begun.
    pub created_at: Moment,
    /// Who answered.
    pub answerer: Option<PersonId>,
    /// When.
    pub answered_at: Option<Moment>,
    /// What.
    pub answer: String,
    /// Why whoever began it does not agree.
    pub objection: String,
    /// Which administrator decided.
    pub decider: Option<PersonId>,
    /// When.
    pub decided_at: Option<Moment>,
    /// With which words.
    pub decision: String,
    /// The version of the credits that it led to.
    pub version: Option<i64>,
}

/// A dispute to be begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// What is not right.
    pub claim: Claim,
    /// The credit's code; nothing where one is missing.
    pub credit: Option<Code>,
    /// The role that they think is right.
    pub role: Option<Role>,
    /// Whether it is about themselves.
    pub is_own: bool,
    /// What they say.
    pub words: String,
    /// Where it can be seen; may be empty.
    pub link: String,
}

crate::words! {
    /// What can be said about a dispute.
    pub enum Way {
        /// Somebody has a credit that was missing.
        Add = "add",
        /// The credit says another role or degree.
        Correct = "correct",
        /// The credit goes to somebody else.
        Move = "move",
        /// The credit is left out.
        Remove = "remove",
        /// All stays as it is.
        Decline = "decline",
    }
}

/// How the credits change when a dispute is found right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Somebody has a credit that was missing.
    Add(PersonId, Role, Degree),
    /// The credit says another role or degree.
    Correct(Role, Degree),
    /// The credit goes to somebody else.
    Move(PersonId),
    /// The credit is left out.
    Remove,
}

impl Change {
    /// Which way it is.
    #[must_use]
    pub fn way(&self) -> Way {
        match self {
            Self::Add(..) => Way::Add,
            Self::Correct(..) => Way::Correct,
            Self::Move(_) => Way::Move,
            Self::Remove => Way::Remove,
        }
    }
}

/// What is said about a dispute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// How the credits change; nothing where it is not found right.
    pub change: Option<Change>,
    /// Why, to whoever began it.
    pub words: String,
}

/// Shortest and longest words of a dispute, in characters.
pub const WORDS: (usize, usize) = (20, 3_000);
/// Longest link, in characters.
pub const LINK_MAX: usize = 500;
/// Shortest and longest answer, in characters.
pub const ANSWER: (usize, usize) = (10, 2_000);
