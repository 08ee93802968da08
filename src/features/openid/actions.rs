//! The verbs of identities elsewhere. Nothing here asks the provider: that is done before, outside of any transaction.

use super::identity::{Claims, Trip};
use super::permits::{LinkIdentity, UnlinkIdentity};
use super::rules::{self, Door};
use super::store;
use crate::event::Event;
use crate::features::accounts::actions::{self as accounts, Newcomer};
use crate::features::accounts::permits::{Register, SignIn};
use crate::features::accounts::person::NAME_MAX;
use crate::features::accounts::{Email, Relation};
use crate::features::challenges::{self, Purpose, store as kept};
use crate::features::ways_in;
use crate::platform::access::{Limit, Permit, Role};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Language, PersonId};
use crate::platform::mail::Mail;
use crate::platform::text::{self, Limits};

/// Trips begun from one network.
const TRIPS: Limit = Limit { scope: "openid-network", most: 30, window: 15 * Moment::MINUTE };

/// How a trip to the provider ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// This person is in.
    In(PersonId),
    /// A newcomer is in.
    New(PersonId),
    /// The address must be proved here first.
    Prove,
    /// The community takes nobody like them.
    Closed,
}

/// Remembers a trip; gives the browser's half of the secret.
///
/// # Errors
/// Those of the database. A passed limit is a value: the count must be committed.
pub fn begin(
    _permit: &Permit<SignIn>,
    tx: &mut WriteTx<'_>,
    network: &str,
    trip: &Trip,
) -> Result<Recorded<Result<String, u32>>> {
    if let Err(seconds) = TRIPS.count(tx, network)? {
        return Ok(Recorded::nothing(Err(seconds)));
    }
    let Trip { state, nonce, verifier, next, person } = trip;
    let payload = [state.as_str(), nonce, verifier, next].join("\n");
    let new = challenges::New {
        purpose: Purpose::OpenId,
        email: None,
        person: *person,
        guest: None,
        payload: &payload,
        life: rules::TRIP,
    };
    Ok(Recorded::nothing(Ok(kept::make(tx, &new)?.secret)))
}

/// The trip that this browser began and that comes back with this state; over with that, whatever follows.
///
/// # Errors
/// Those of the database; a state that is not this browser's is a value, since the trip is over and remembered as failed.
pub fn come_back(
    _permit: &Permit<SignIn>,
    tx: &mut WriteTx<'_>,
    secret: &str,
    state: &str,
) -> Result<Recorded<Option<Trip>>> {
    let refused = || Ok(Recorded::one(Event::SignInFailed {}, None));
    let challenge = match kept::of_secret(tx, Purpose::OpenId, secret) {
        Ok(challenge) => challenge,
        Err(Error::NotFound) => return refused(),
        Err(error) => return Err(error),
    };
    kept::use_up(tx, &challenge)?;
    let parts: Vec<&str> = challenge.payload.splitn(4, '\n').collect();
    match parts.as_slice() {
        [ours, nonce, verifier, next] if !state.is_empty() && *ours == state => {
            let [state, nonce, verifier, next] = [ours, nonce, verifier, next].map(|part| (*part).to_owned());
            Ok(Recorded::nothing(Some(Trip { state, nonce, verifier, next, person: challenge.person })))
        }
        _ => refused(),
    }
}

/// Finds, links or makes the account of whoever the provider vouches for.
///
/// # Errors
/// Those of the database.
pub fn come_in(
    _permit: &Permit<SignIn>,
    newcomers: &Permit<Register>,
    tx: &mut WriteTx<'_>,
    claims: &Claims,
    language: Language,
) -> Result<Recorded<Outcome>> {
    let known = store::person_of(tx, claims)?;
    let address = Email::parse(&claims.address).ok().filter(|_| claims.is_address_verified);
    let account = match &address {
        Some(address) => store::account_of(tx, address.as_str())?,
        None => None,
    };
    let community = tx.community()?;
    let may_join = address.as_ref().is_some_and(|address| community.lets_join(address.as_str()));
    match rules::door(known, address.is_some(), account, may_join) {
        Door::Known(person) => Ok(Recorded::nothing(Outcome::In(person))),
        Door::Link(person) => Ok(linked(tx, person, claims)?.map(|()| Outcome::In(person))),
        Door::Join => {
            let newcomer = newcomer(address, &claims.name, language);
            let joined = accounts::join(newcomers, tx, &newcomer)?;
            let person = *joined.value();
            store::insert(tx, person, claims)?;
            Ok(joined.and(Recorded::one(Event::IdentityLinked { person }, ())).map(|_| Outcome::New(person)))
        }
        Door::Prove => Ok(Recorded::one(Event::SignInFailed {}, Outcome::Prove)),
        Door::Closed => Ok(Recorded::one(Event::SignInFailed {}, Outcome::Closed)),
    }
}

/// Links the identity to the account of whoever asked for it while signed in.
///
/// # Errors
/// [`Error::Conflict`] when the identity is somebody else's.
pub fn link(permit: &Permit<LinkIdentity>, tx: &mut WriteTx<'_>, claims: &Claims) -> Result<Recorded<()>> {
    let person = permit.person()?;
    match store::person_of(tx, claims)? {
        Some(known) if known == person => Ok(Recorded::nothing(())),
        Some(_) => Err(Error::Conflict("conflict-identity-taken")),
        None => linked(tx, person, claims),
    }
}

/// Undoes the link with this provider, if another way in is left.
///
/// # Errors
/// [`Error::NotFound`] when there is no link; [`Error::Conflict`] when it is the last way in.
pub fn unlink(permit: &Permit<UnlinkIdentity>, tx: &mut WriteTx<'_>, issuer: &str) -> Result<Recorded<()>> {
    let person = permit.person()?;
    ways_in::store::hold(tx, person)?;
    if store::delete(tx, person, issuer)? == 0 {
        return Err(Error::NotFound);
    }
    let (left, community) = (ways_in::of_person(tx, person)?, tx.community()?);
    if !ways_in::rules::can_come_in(&left, &community) {
        return Err(Error::Conflict(ways_in::rules::LAST_WAY_IN));
    }
    Ok(Recorded::one(Event::IdentityUnlinked { person }, ()))
}

fn linked(tx: &mut WriteTx<'_>, person: PersonId, claims: &Claims) -> Result<Recorded<()>> {
    store::insert(tx, person, claims)?;
    ways_in::letter_to(tx, person, Mail::IdentityLinked, None)?;
    Ok(Recorded::one(Event::IdentityLinked { person }, ()))
}

fn newcomer(address: Option<Email>, name: &str, language: Language) -> Newcomer {
    let local = address.as_ref().and_then(|address| address.as_str().split('@').next()).unwrap_or_default();
    let limits = Limits { min: 2, max: NAME_MAX };
    let short: String = name.chars().take(NAME_MAX).collect();
    let name = text::line(&short, limits).or_else(|_| text::line(local, limits));
    Newcomer {
        name: name.unwrap_or_else(|_| "…".to_owned()),
        email: address,
        title: None,
        role: Role::Member,
        relation: Relation::Unasked,
        language,
        password_hash: None,
    }
}
