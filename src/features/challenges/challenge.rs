//! The words for a challenge.

use crate::platform::clock::Moment;
use crate::platform::id::{ChallengeId, GuestId, PersonId};

crate::words! {
    /// What a challenge lets its holder do, once.
    pub enum Purpose {
        /// Sign in, or make an account when the address has none.
        SignIn = "sign-in",
        /// Give a name to an account whose address was just confirmed.
        Name = "name",
        /// Show anew who one is.
        Prove = "prove",
        /// Choose a new password.
        Reset = "reset",
        /// Confirm a change of address at the old one.
        LeaveAddress = "leave-address",
        /// Confirm a change of address at the new one.
        TakeAddress = "take-address",
        /// Show the second factor after the first.
        SecondFactor = "second-factor",
        /// Add a passkey.
        AddPasskey = "add-passkey",
        /// Sign in with a passkey.
        UsePasskey = "use-passkey",
        /// Come back from an OpenID provider.
        OpenId = "openid",
        /// Become the first administrator.
        SetUp = "set-up",
    }
}

/// A challenge as it was found, held until commit.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Challenge {
    /// The row.
    pub id: ChallengeId,
    /// What it is for.
    pub purpose: Purpose,
    /// The address that it was mailed to, in lower case.
    pub email: Option<String>,
    /// The person it is about, when there is one.
    pub person: Option<PersonId>,
    /// The visitor whose acts wait for it.
    pub guest: Option<GuestId>,
    /// What its maker wrote down; JSON where it has parts.
    pub payload: String,
    /// Guesses at its code so far, right or wrong.
    pub tries: i64,
    /// When it ends.
    pub expires_at: Moment,
    /// When it was used.
    pub used_at: Option<Moment>,
}
