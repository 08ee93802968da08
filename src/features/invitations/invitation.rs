//! The words for an invitation.

use crate::features::accounts::person::Relation;
use crate::platform::access::Role;
use crate::platform::clock::Moment;
use crate::platform::id::{Code, InvitationId, Language, PersonId};

/// An invitation as it was found.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Invitation {
    /// Inner id.
    pub id: InvitationId,
    /// Public code, for administrators.
    pub code: Code,
    /// The address that it is bound to, in lower case.
    pub email: String,
    /// The role that it gives.
    pub role: Role,
    /// What the invited person is to the company.
    pub relation: Relation,
    /// The title that goes with the role.
    pub title: Option<String>,
    /// The language of the letter.
    pub language: Language,
    /// Who invites.
    pub inviter: PersonId,
    /// When it was first sent.
    pub created_at: Moment,
    /// When its link ends.
    pub expires_at: Moment,
    /// When it was accepted.
    pub accepted_at: Option<Moment>,
    /// When it was taken back.
    pub revoked_at: Option<Moment>,
}

/// What an invitation offers, to whom.
#[derive(Debug, Clone)]
pub struct Offer {
    /// The addresses, in lower case, each once.
    pub emails: Vec<String>,
    /// The role.
    pub role: Role,
    /// What the invited people are to the company.
    pub relation: Relation,
    /// The title that goes with the role.
    pub title: Option<String>,
    /// The language of the letter.
    pub language: Language,
}
