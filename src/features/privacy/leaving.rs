//! The words for somebody who goes.

use crate::platform::id::PersonId;

crate::words! {
    /// What becomes of what somebody wrote.
    pub enum Contributions {
        /// It stays, under a drawn name.
        Keep = "keep",
        /// Its words go.
        Remove = "remove",
    }
}

crate::words! {
    /// What becomes of the names somebody signed with.
    pub enum Signatures {
        /// They stay in the colophons.
        Keep = "keep",
        /// Counted, without a name.
        Anonymous = "anonymous",
        /// Neither name nor number.
        Withdraw = "withdraw",
    }
}

/// What somebody wants done before they go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// With what they wrote.
    pub contributions: Contributions,
    /// With what they signed.
    pub signatures: Signatures,
}

/// Somebody who may go, held until commit.
#[derive(Debug, Clone)]
pub struct Leaving {
    /// The person.
    pub person: PersonId,
    /// Their address, in lower case.
    pub email: Option<String>,
    /// Whether nobody else could run the community.
    pub is_last_admin: bool,
}
