//! What may be done with invitations, and by whom.

use super::invitation::{Invitation, Offer};
use crate::platform::access::{Holders, Permission, Role, Rule};
use crate::platform::db::Locked;

/// Invite people.
#[derive(Debug)]
pub struct InvitePeople {
    /// What is offered, to whom: a member's role.
    pub offer: Offer,
}

impl Permission for InvitePeople {
    const NAME: &'static str = "invite people";
    const HOLDERS: Holders = Holders::ADMINISTRATION;
}

/// Invite somebody who will act for the company: to any role but that of a member.
#[derive(Debug)]
pub struct InviteToRoles;

impl Permission for InviteToRoles {
    const NAME: &'static str = "invite to a role";
    const HOLDERS: Holders = Holders::ADMINISTRATION;
    const FRESH: bool = true;
}

/// Send an invitation again, or take it back.
#[derive(Debug)]
pub struct ChangeInvitation {
    /// The invitation.
    pub invitation: Locked<Invitation>,
}

impl Permission for ChangeInvitation {
    const NAME: &'static str = "renew or revoke an invitation";
    const HOLDERS: Holders = Holders::ADMINISTRATION;
}

/// Accept an invitation.
#[derive(Debug)]
pub struct AcceptInvitation {
    /// The invitation that the link is for.
    pub invitation: Locked<Invitation>,
}

impl Permission for AcceptInvitation {
    const NAME: &'static str = "accept an invitation";
    const HOLDERS: Holders = Holders::ANYBODY;
    const CONDITION: &'static str = "who holds its link, and the address that it is bound to";
}

/// Whether a role asks for a fresh proof of who invites.
#[must_use]
pub fn is_dangerous(role: Role) -> bool {
    role != Role::Member
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[
    Rule::of::<InvitePeople>(),
    Rule::of::<InviteToRoles>(),
    Rule::of::<ChangeInvitation>(),
    Rule::of::<AcceptInvitation>(),
];
