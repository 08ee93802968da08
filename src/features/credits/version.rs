//! The words for a sealed version of a release's credits.

use super::credit::{Consent, Credit, Role};
use crate::features::accounts::Relation;
use crate::platform::clock::Moment;

crate::words! {
    /// Why there is a new version.
    pub enum Cause {
        /// The release became public.
        Published = "published",
        /// People said how they want to sign.
        Signed = "signed",
        /// A credit was added after a dispute.
        Added = "added",
        /// A role or degree was corrected after a dispute.
        Corrected = "corrected",
        /// A credit went to another person after a dispute.
        Moved = "moved",
        /// A credit was left out after a dispute.
        Removed = "removed",
    }
}

/// A sealed version, as pages name it.
#[derive(Debug, Clone)]
pub struct Version {
    /// From 1 without a gap.
    pub number: i64,
    /// Why.
    pub cause: Cause,
    /// How many signatures changed since the one before.
    pub signed: i64,
    /// When.
    pub at: Moment,
    /// The digest that was sealed.
    pub digest: String,
}

/// How a line says that its holder has not answered yet.
pub const WAITING: &str = "waiting";
/// How a line says that its holder left.
pub const LEFT: &str = "left";
/// How a line says that its holder is somebody to the company of whom nobody knows what.
pub const SOMEBODY: &str = "somebody";

/// Whether a credit stands in the colophon: kept, not withheld, and a supporter's only with a name, as the others are counted.
#[must_use]
pub fn is_shown(credit: &Credit) -> bool {
    let is_wanted = credit.consent != Consent::Withheld;
    let is_counted = credit.role == Role::Supported && credit.consent != Consent::Given;
    credit.is_kept && is_wanted && !is_counted
}

/// As what a line without a name stands there.
#[must_use]
pub fn signed_as(consent: Consent, relation: Relation, has_left: bool) -> &'static str {
    match (consent, relation) {
        _ if has_left => LEFT,
        (Consent::Asked, _) => WAITING,
        (_, Relation::Unsaid | Relation::Unasked) => SOMEBODY,
        (_, relation) => relation.as_str(),
    }
}
