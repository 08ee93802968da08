//! The verbs of the host's message.

use std::collections::HashMap;

use super::greeting::Message;
use super::permits::{GreetSigners, WriteToSigners};
use super::store;
use crate::event::Event;
use crate::features::accounts;
use crate::features::labels::store as labels;
use crate::features::notices::{self, Kind, Notice};
use crate::features::releases::store as releases;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Language, PersonId};
use crate::platform::mail::{self, Letter, Mail};

/// How many people one transaction writes to.
const PEOPLE: usize = 100;

/// Writes what those who sign a release get, or other words; who got the old ones keeps them.
///
/// # Errors
/// Those of the database.
pub fn write(permit: &Permit<WriteToSigners>, tx: &mut WriteTx<'_>, message: &Message) -> Result<Recorded<()>> {
    let (release, by) = (permit.release.id, permit.person()?);
    if store::message_of(tx, release)?.as_ref() == Some(message) {
        return Ok(Recorded::nothing(()));
    }
    store::put_message(tx, release, by, message)?;
    Ok(Recorded::one(Event::HostMessageWritten { release }, ()))
}

/// Gives the host's message to those who signed with a name and have not got it, some people at a time, once the thing has
/// shipped; asks to be called again while others wait.
///
/// # Errors
/// Those of the database.
pub fn greet(permit: &Permit<GreetSigners>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let (release, now) = (&permit.release, tx.now());
    if release.is_draft() {
        return Ok(Recorded::nothing(()));
    }
    if release.shipped_at.is_some_and(|shipped_at| shipped_at > now) {
        store::ask_at(tx, release)?;
        return Ok(Recorded::nothing(()));
    }
    let waiting = store::waiting(tx, release.id, PEOPLE + 1)?;
    if waiting.is_empty() {
        return Ok(Recorded::nothing(()));
    }
    let message = store::message_of(tx, release.id)?;
    let host = accounts::byline(tx, release.host)?;
    let words = message.map(|message| message.words).unwrap_or_default();
    let is_withdrawn = labels::withdrawal_of(tx, release.id)?.is_some();
    let mut titles: HashMap<Language, String> = HashMap::new();
    let greeted: Vec<PersonId> = waiting.iter().take(PEOPLE).map(|one| one.person).collect();
    for one in waiting.iter().take(PEOPLE) {
        store::insert(tx, release.id, one.person)?;
        let Some(address) = &one.address else { continue };
        let title = match titles.get(&one.language) {
            Some(title) => title.clone(),
            None => {
                let called = releases::named(tx, &[release.id], one.language)?;
                let title = called.get(&release.id).map(|(_, title)| title.clone()).unwrap_or_default();
                titles.insert(one.language, title.clone());
                title
            }
        };
        // Whose label was withdrawn has no pictures either.
        let picture = format!("/releases/{}/share/{}.png?lang={}", release.code, one.credit, one.language);
        let picture = if is_withdrawn { String::new() } else { picture };
        let letter = Letter::new(Mail::Greeting, address, Some(one.person), one.language)
            .with("host", host.name.clone())
            .with("words", words.clone())
            .with("signed", one.signed_name.clone())
            .with("title", title)
            .with("link", format!("/releases/{}", release.code))
            .with("picture", picture);
        mail::post(tx, &letter)?;
    }
    notices::store::tell(tx, &greeted, &Notice::of_release(Kind::Greeted, Some(release.host), release.id))?;
    if waiting.len() > PEOPLE {
        store::ask_at(tx, release)?;
    }
    let people = i64::try_from(greeted.len()).unwrap_or(i64::MAX);
    Ok(Recorded::one(Event::SignersGreeted { release: release.id, people }, ()))
}
