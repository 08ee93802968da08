//! The words for a credit: roles and degrees as in CRediT (ANSI/NISO Z39.104-2022), with roles of our own.

use crate::platform::id::{Code, CreditId, PersonId};

crate::words! {
    /// What a person did for a release.
    pub enum Role {
        /// Had the idea.
        Proposed = "proposed",
        /// Made an idea's text better.
        Refined = "refined",
        /// Talked it through.
        Discussed = "discussed",
        /// Tried it out.
        Tested = "tested",
        /// Wanted it, and said so.
        Supported = "supported",
        /// Kept the talk fair.
        Moderated = "moderated",
    }
}

crate::words! {
    /// How much of it a person did (the degrees of contribution of CRediT).
    pub enum Degree {
        /// The most.
        Lead = "lead",
        /// As much as others.
        Equal = "equal",
        /// A part.
        Supporting = "supporting",
    }
}

crate::words! {
    /// Why a credit stands there.
    pub enum Because {
        /// Wrote an idea of the release.
        Proposed = "proposed",
        /// Wrote an idea that lives on in one of the release.
        Merged = "merged",
        /// Wrote later versions.
        Refined = "refined",
        /// Wrote comments.
        Discussed = "discussed",
        /// Ruled.
        Moderated = "moderated",
        /// The product team knows.
        Added = "added",
        /// Voted for it, and wants to be named.
        Supported = "supported",
        /// Somebody said so, and was right.
        Disputed = "disputed",
        /// Tried it out, and found what helped.
        Tested = "tested",
    }
}

crate::words! {
    /// What a person wants done with their name.
    pub enum Consent {
        /// Has not answered: counted, never named.
        Asked = "asked",
        /// Signs.
        Given = "given",
        /// Is counted without a name: as a customer, a supplier, whatever they are to the company.
        Anonymous = "anonymous",
        /// Did not answer, and was asked often enough: the same as [`Consent::Anonymous`], until they say otherwise.
        Lapsed = "lapsed",
        /// Does not appear: neither name nor number.
        Withheld = "withheld",
    }
}

/// What rules need to know of a credit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// Inner id.
    pub id: CreditId,
    /// Public code.
    pub code: Code,
    /// Whose it is.
    pub person: PersonId,
    /// What they did.
    pub role: Role,
    /// How much of it.
    pub degree: Degree,
    /// Whether it stands in the release; the product team may leave a proposal out.
    pub is_kept: bool,
    /// What its owner wants done with their name.
    pub consent: Consent,
    /// The name they chose to sign with; only with [`Consent::Given`].
    pub signed_name: Option<String>,
}

/// A credit as it would be for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposal {
    /// Whose it is.
    pub person: PersonId,
    /// What they did.
    pub role: Role,
    /// How much of it.
    pub degree: Degree,
    /// Why.
    pub because: Because,
    /// How many times: ideas, versions, comments, rulings.
    pub evidence: i64,
}

/// What the product team makes of one credit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adjustment {
    /// The credit's code.
    pub code: Code,
    /// What they did.
    pub role: Role,
    /// How much of it.
    pub degree: Degree,
    /// Whether it stays.
    pub is_kept: bool,
    /// Why it is changed; empty where nothing is.
    pub reason: String,
}

/// What was made of a credit, by whom and why.
#[derive(Debug, Clone)]
pub struct Adjusted<'a> {
    /// As it was.
    pub before: &'a Credit,
    /// As it is.
    pub after: &'a Credit,
    /// Who says so.
    pub by: PersonId,
    /// Why.
    pub reason: &'a str,
}

/// What a person answers when asked to sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signature {
    /// With this name; `None`: the name they go by.
    Named(Option<String>),
    /// Counted without a name.
    Anonymous,
    /// Not at all.
    Withheld,
}

impl Signature {
    /// The consent that the answer means.
    #[must_use]
    pub fn consent(&self) -> Consent {
        match self {
            Self::Named(_) => Consent::Given,
            Self::Anonymous => Consent::Anonymous,
            Self::Withheld => Consent::Withheld,
        }
    }
}

/// Shortest and longest reason for an adjustment, in characters.
pub const REASON: (usize, usize) = (3, 500);
/// Shortest and longest name to sign with, in characters.
pub const NAME: (usize, usize) = (2, 60);
