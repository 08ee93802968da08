//! All SQL about the host's message.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::greeting::Message;
use super::rules;
use crate::features::credits::credit::Consent;
use crate::features::releases::{Release, store as releases};
use crate::platform::clock::Moment;
use crate::platform::db::both::{Both, Hold};
use crate::platform::db::schema::{credits, greetings, host_messages, people};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, CreditId, Language, PersonId, ReleaseId};
use crate::platform::jobs::{self, JobKind};

/// What the host writes to those who sign a release, if anything.
///
/// # Errors
/// Those of the database.
pub fn message_of(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Option<Message>> {
    let found: Option<(Language, String)> = host_messages::table
        .find(release)
        .select((host_messages::language, host_messages::words))
        .first(tx.conn())
        .optional()?;
    Ok(found.map(|(language, words)| Message { language, words }))
}

pub(super) fn put_message(tx: &mut WriteTx<'_>, release: ReleaseId, by: PersonId, message: &Message) -> Result<()> {
    let now = tx.now();
    let words = (
        host_messages::language.eq(message.language),
        host_messages::words.eq(&message.words),
        host_messages::written_by_id.eq(by),
    );
    if diesel::update(host_messages::table.find(release)).set(words).execute(tx.conn())? == 0 {
        diesel::insert_into(host_messages::table)
            .values((host_messages::release_id.eq(release), words, host_messages::created_at.eq(now)))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// Somebody who signed with a name and has not got the message.
#[derive(Debug)]
pub(super) struct Waiting {
    pub person: PersonId,
    /// The public code of the credit that stands first.
    pub credit: Code,
    pub signed_name: String,
    pub address: Option<String>,
    pub language: Language,
}

type Row = (PersonId, Code, Option<String>, Option<String>, Language);

/// Those who signed with a name and have not got the message, each once, at most so many: one statement.
pub(super) fn waiting(tx: &mut ReadTx<'_>, release: ReleaseId, most: usize) -> Result<Vec<Waiting>> {
    let got =
        greetings::table.filter(greetings::release_id.eq(release)).filter(greetings::person_id.eq(credits::person_id));
    let rows: Vec<Row> = credits::table
        .inner_join(people::table)
        .filter(credits::release_id.eq(release))
        .filter(credits::is_kept.eq(true))
        .filter(credits::consent.eq(Consent::Given))
        .filter(people::erased_at.is_null())
        .filter(not(exists(got)))
        .order((credits::person_id, credits::id))
        .select((credits::person_id, credits::code, credits::signed_name, people::email, people::language))
        .load(tx.conn())?;
    let mut found: Vec<Waiting> = Vec::new();
    for (person, credit, signed_name, address, language) in rows {
        if found.last().is_some_and(|last| last.person == person) {
            continue;
        }
        if found.len() == most {
            break;
        }
        found.push(Waiting { person, credit, signed_name: signed_name.unwrap_or_default(), address, language });
    }
    Ok(found)
}

/// Notes that somebody got the message of a release.
pub(super) fn insert(tx: &mut WriteTx<'_>, release: ReleaseId, person: PersonId) -> Result<()> {
    let now = tx.now();
    let row = diesel::insert_into(greetings::table)
        .values((greetings::release_id.eq(release), greetings::person_id.eq(person), greetings::created_at.eq(now)))
        .on_conflict_do_nothing();
    Both(row).execute(tx.conn())?;
    Ok(())
}

/// Asks for the message to be given to whoever has signed, when it is time: one job for all who sign until then.
pub(super) fn ask_at(tx: &mut WriteTx<'_>, release: &Release) -> Result<()> {
    let at: Moment = rules::due(tx.now(), release.shipped_at);
    jobs::put_at(tx, JobKind::GreetSigners, &format!("{} {}", release.id.0, at.0), at)
}

/// The same, because somebody said how to sign a credit.
///
/// # Errors
/// Those of the database.
pub(crate) fn ask_for(tx: &mut WriteTx<'_>, credit: CreditId) -> Result<()> {
    let (release, consent): (ReleaseId, Consent) =
        credits::table.find(credit).select((credits::release_id, credits::consent)).first(tx.conn())?;
    if consent != Consent::Given {
        return Ok(());
    }
    let release = releases::lock_any(tx, release, Hold::Shared)?;
    ask_at(tx, &release)
}
