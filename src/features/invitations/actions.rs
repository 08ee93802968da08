//! The verbs of invitations.

use super::invitation::Invitation;
use super::permits::{AcceptInvitation, ChangeInvitation, InvitePeople, InviteToRoles, is_dangerous};
use super::rules::{self, LIFE};
use super::store;
use crate::event::Event;
use crate::features::accounts::actions::{self as accounts, Newcomer};
use crate::features::accounts::person::{Email, Relation};
use crate::features::accounts::store as people;
use crate::platform::access::{Permit, Role, TokenDigest};
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Language, PersonId};
use crate::platform::mail::{self, Letter, Mail};

/// Invites people, all or none: a letter with a link to each address. Who is to speak for the company or to act for it is
/// invited with a fresh proof of who invites.
///
/// # Errors
/// [`Error::ProveFirst`] when the role asks for it.
pub fn invite(permit: &Permit<InvitePeople>, tx: &mut WriteTx<'_>) -> Result<Recorded<usize>> {
    let (inviter, offer) = (permit.person()?, &permit.offer);
    if is_dangerous(offer.role) {
        let _proved = tx.actor().may(InviteToRoles)?;
    }
    let expires_at = tx.now().plus(LIFE);
    let mut events = Vec::new();
    for email in &offer.emails {
        let (secret, code) = (tx.secret(), tx.code());
        let digest = TokenDigest::of(&secret);
        let invitation = store::insert(tx, &code, &digest, email, offer, inviter, expires_at)?;
        send(tx, email, offer.language, inviter, offer.role, &secret)?;
        events.push(Event::InvitationSent { invitation, role: offer.role.as_str() });
    }
    Ok(Recorded::several(events, offer.emails.len()))
}

/// Sends an invitation again with a new link, whose time begins anew; the old link ends.
///
/// # Errors
/// [`Error::Conflict`] when it was accepted or taken back; [`Error::ProveFirst`] when its role asks for it.
pub fn renew(permit: &Permit<ChangeInvitation>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let invitation = &permit.invitation;
    may_change(invitation)?;
    if is_dangerous(invitation.role) {
        let _proved = tx.actor().may(InviteToRoles)?;
    }
    let (secret, expires_at) = (tx.secret(), tx.now().plus(LIFE));
    store::renew(tx, invitation.id, &TokenDigest::of(&secret), expires_at)?;
    send(tx, &invitation.email, invitation.language, permit.person()?, invitation.role, &secret)?;
    Ok(Recorded::one(Event::InvitationRenewed { invitation: invitation.id }, ()))
}

/// Takes an invitation back.
///
/// # Errors
/// [`Error::Conflict`] when it was accepted or taken back already.
pub fn revoke(permit: &Permit<ChangeInvitation>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let invitation = &permit.invitation;
    may_change(invitation)?;
    store::revoke(tx, invitation.id)?;
    Ok(Recorded::one(Event::InvitationRevoked { invitation: invitation.id }, ()))
}

fn may_change(invitation: &Invitation) -> Result<()> {
    let is_over = invitation.accepted_at.is_some() || invitation.revoked_at.is_some();
    if is_over { Err(rules::Refused::Closed.into()) } else { Ok(()) }
}

/// Accepts an invitation: makes the account, whose address is confirmed by the letter, or gives an account that is signed
/// in the role and relation. `name` and `language` are of the newcomer. Whoever accepts is to be let in anew.
///
/// # Errors
/// [`Error::Conflict`] when it cannot be accepted, or not by who is signed in.
pub fn accept(
    permit: &Permit<AcceptInvitation>,
    tx: &mut WriteTx<'_>,
    name: &str,
    language: Language,
) -> Result<Recorded<PersonId>> {
    let invitation = &permit.invitation;
    let email = Email::parse(&invitation.email).map_err(|wrong| Error::internal(wrong.key))?;
    let holder = people::by_email(tx, &email)?;
    let reader = tx.actor().person_id();
    let account = reader.map(|reader| store::account(tx, reader)).transpose()?;
    let address = account.as_ref().map(|(address, _)| address.as_deref());
    rules::may_accept(invitation, tx.now(), address, holder.is_some())?;
    if !people::able_admins(tx)?.contains(&invitation.inviter) {
        return Err(rules::Refused::Closed.into());
    }
    let accepted = |person| Event::InvitationAccepted { invitation: invitation.id, person };
    let Some((person, (_, now))) = reader.zip(account) else {
        let newcomer = Newcomer {
            email: Some(email),
            name: name.to_owned(),
            title: invitation.title.clone(),
            role: invitation.role,
            relation: invitation.relation,
            language,
            password_hash: None,
        };
        let joined = accounts::join(permit, tx, &newcomer)?;
        let person = *joined.value();
        store::accept(tx, invitation.id, person)?;
        return Ok(joined.and(Recorded::one(accepted(person), ())).map(|(person, ())| person));
    };
    store::accept(tx, invitation.id, person)?;
    people::confirm_address(tx, person)?;
    let mut events = vec![accepted(person)];
    if invitation.relation != Relation::Unasked {
        people::set_relation(tx, person, invitation.relation)?;
    }
    let role = rules::role_after(now, invitation.role);
    if role != now {
        people::raise(tx, person, role, invitation.title.as_deref())?;
        events.push(Event::RoleGiven { person, role: role.as_str() });
    }
    Ok(Recorded::several(events, person))
}

fn send(
    tx: &mut WriteTx<'_>,
    email: &str,
    language: Language,
    inviter: PersonId,
    role: Role,
    secret: &str,
) -> Result<()> {
    let inviter = people::byline(tx, inviter)?;
    let letter = Letter::new(Mail::Invitation, email, None, language)
        .with("link", format!("/invitations/{secret}"))
        .with("inviter", inviter.name)
        .with("inviter_title", inviter.title.unwrap_or_default())
        .with("role", role.as_str());
    mail::post(tx, &letter)
}
