//! Pure decisions about invitations.

use super::invitation::Invitation;
use crate::platform::access::Role;
use crate::platform::clock::Moment;
use crate::platform::error::Error;

/// How long a link lives, in microseconds.
pub const LIFE: i64 = 14 * Moment::DAY;
/// The most addresses at once.
pub const AT_ONCE: usize = 100;

crate::words! {
    /// How an invitation stands.
    pub enum State {
        /// It can be accepted.
        Open = "open",
        /// It was accepted.
        Accepted = "accepted",
        /// It was taken back.
        Revoked = "revoked",
        /// Its time is over.
        Expired = "expired",
    }
}

/// How an invitation stands now.
#[must_use]
pub fn state(invitation: &Invitation, now: Moment) -> State {
    if invitation.accepted_at.is_some() {
        State::Accepted
    } else if invitation.revoked_at.is_some() {
        State::Revoked
    } else if invitation.expires_at <= now {
        State::Expired
    } else {
        State::Open
    }
}

/// Why an invitation cannot be accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Used, taken back, or over.
    Closed,
    /// It is for another address.
    SomebodyElse,
    /// The address has an account: it is accepted from there.
    SignInFirst,
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Self::Conflict(match refused {
            Refused::Closed => "conflict-invitation-closed",
            Refused::SomebodyElse => "conflict-invitation-of-another",
            Refused::SignInFirst => "conflict-invitation-sign-in",
        })
    }
}

/// Whether whoever holds the link may accept: `reader` is the address of the account that is signed in (`None`: a guest,
/// `Some(None)`: an account without one), `is_known` whether the invited address has an account.
///
/// # Errors
/// Why not.
pub fn may_accept(
    invitation: &Invitation,
    now: Moment,
    reader: Option<Option<&str>>,
    is_known: bool,
) -> Result<(), Refused> {
    match reader {
        _ if state(invitation, now) != State::Open => Err(Refused::Closed),
        Some(address) if address == Some(invitation.email.as_str()) => Ok(()),
        Some(_) => Err(Refused::SomebodyElse),
        None if is_known => Err(Refused::SignInFirst),
        None => Ok(()),
    }
}

/// The role of an account after it accepts: an invitation takes nothing away.
#[must_use]
pub fn role_after(now: Role, offered: Role) -> Role {
    if now == Role::Admin || offered == Role::Member { now } else { offered }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::accounts::person::Relation;
    use crate::platform::id::{Code, InvitationId, Language, PersonId};

    fn invitation() -> Invitation {
        Invitation {
            id: InvitationId(1),
            code: Code::parse("0000000001").unwrap(),
            email: "eva@example.org".into(),
            role: Role::Product,
            relation: Relation::Employee,
            title: None,
            language: Language::En,
            inviter: PersonId(1),
            created_at: Moment(0),
            expires_at: Moment(10),
            accepted_at: None,
            revoked_at: None,
        }
    }

    #[test]
    fn an_invitation_is_for_one_address_and_one_use() {
        let open = invitation();
        assert_eq!(may_accept(&open, Moment(9), None, false), Ok(()));
        assert_eq!(may_accept(&open, Moment(9), None, true), Err(Refused::SignInFirst));
        assert_eq!(may_accept(&open, Moment(9), Some(Some("eva@example.org")), true), Ok(()));
        assert_eq!(may_accept(&open, Moment(9), Some(Some("ana@example.org")), true), Err(Refused::SomebodyElse));
        assert_eq!(may_accept(&open, Moment(9), Some(None), false), Err(Refused::SomebodyElse));
        assert_eq!(may_accept(&open, Moment(10), None, false), Err(Refused::Closed));
        let used = Invitation { accepted_at: Some(Moment(5)), ..invitation() };
        let revoked = Invitation { revoked_at: Some(Moment(5)), ..invitation() };
        assert_eq!(may_accept(&used, Moment(6), None, false), Err(Refused::Closed));
        assert_eq!(may_accept(&revoked, Moment(6), None, false), Err(Refused::Closed));
    }

    #[test]
    fn an_invitation_takes_nothing_away() {
        assert_eq!(role_after(Role::Admin, Role::Moderator), Role::Admin);
        assert_eq!(role_after(Role::Product, Role::Member), Role::Product);
        assert_eq!(role_after(Role::Member, Role::Product), Role::Product);
    }
}
