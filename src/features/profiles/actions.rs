//! The verbs of profiles.

use super::permits::{EditProfile, NameSubstitute};
use super::profile::Profile;
use super::store;
use crate::event::Event;
use crate::features::accounts::person::Relation;
use crate::features::accounts::store as accounts;
use crate::platform::access::{Holders, Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::media::{self, Stored};

/// Pictures that one may send.
const PICTURES: Limit = Limit { scope: "send-picture", most: 20, window: Moment::HOUR };

/// Changes what a person says about themselves. Only who speaks for the company has a title, and keeps one.
///
/// # Errors
/// [`Error::Invalid`] when somebody who speaks for the company would be without a title.
pub fn edit(permit: &Permit<EditProfile>, tx: &mut WriteTx<'_>, profile: &Profile) -> Result<Recorded<()>> {
    let person = permit.person()?;
    let title = profile.title.as_deref().filter(|title| !title.is_empty());
    let is_staff = tx.actor().person().is_some_and(|known| Holders::STAFF.includes(known.role));
    if is_staff && title.is_none() {
        return Err(Error::Invalid(FormErrors::one("title", "error-required")));
    }
    if store::write(tx, person, profile, title.filter(|_| is_staff))? {
        Ok(Recorded::one(Event::ProfileChanged { person }, ()))
    } else {
        Ok(Recorded::nothing(()))
    }
}

/// Shows this picture, whose bytes are in the store already, instead of the drawn face.
///
/// # Errors
/// Those of the database.
pub fn show_picture(permit: &Permit<EditProfile>, tx: &mut WriteTx<'_>, stored: &Stored) -> Result<Recorded<()>> {
    let person = permit.person()?;
    let (file, is_new) = media::record(tx, stored)?;
    if let Some(had) = store::set_picture(tx, person, Some(file))? {
        media::discard(tx, had)?;
    }
    let mut events = if is_new { vec![Event::FileStored { file }] } else { Vec::new() };
    events.push(Event::ProfileChanged { person });
    Ok(Recorded::several(events, ()))
}

/// Counts a picture before it is looked at: reading one takes much of the machine.
///
/// # Errors
/// Those of the database. [`Error::TooMany`] is the value: the count must be committed.
pub fn count_picture(permit: &Permit<EditProfile>, tx: &mut WriteTx<'_>) -> Result<Recorded<Result<(), u32>>> {
    let person = permit.person()?;
    Ok(Recorded::nothing(PICTURES.count(tx, &person.0.to_string())?))
}

/// Shows the drawn face again.
///
/// # Errors
/// Those of the database.
pub fn remove_picture(permit: &Permit<EditProfile>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let person = permit.person()?;
    if let Some(had) = store::set_picture(tx, person, None)? {
        media::discard(tx, had)?;
    }
    Ok(Recorded::one(Event::ProfileChanged { person }, ()))
}

/// Says what a person is to the company; "rather not say" is an answer.
///
/// # Errors
/// Those of the database.
pub fn say_relation(permit: &Permit<EditProfile>, tx: &mut WriteTx<'_>, relation: Relation) -> Result<Recorded<()>> {
    let person = permit.person()?;
    accounts::set_relation(tx, person, relation)?;
    Ok(Recorded::one(Event::RelationSaid { person, relation: relation.as_str() }, ()))
}

/// Names who stands in for a host until then; without an end the host is there, and the name is kept for the next time.
///
/// # Errors
/// [`Error::Invalid`] when it is nobody who can, or there is an end and nobody named, or the end is past.
pub fn go_away(
    permit: &Permit<NameSubstitute>,
    tx: &mut WriteTx<'_>,
    substitute: Option<&Code>,
    until: Option<Moment>,
) -> Result<Recorded<()>> {
    let person = permit.person()?;
    let invalid = |field, key| Err(Error::Invalid(FormErrors::one(field, key)));
    let substitute = match substitute {
        None if until.is_some() => return invalid("substitute", "error-choose"),
        None => None,
        Some(code) => {
            let found = accounts::speakers(tx)?.into_iter().find(|speaker| speaker.code == *code);
            match found.filter(|found| found.id != person) {
                Some(found) => Some(found.id),
                None => return invalid("substitute", "error-choose"),
            }
        }
    };
    if until.is_some_and(|until| until <= tx.now()) {
        return invalid("away_until", "error-date-past");
    }
    store::set_away(tx, person, substitute, until)?;
    Ok(Recorded::one(Event::HostAway { person, substitute: substitute.filter(|_| until.is_some()) }, ()))
}
