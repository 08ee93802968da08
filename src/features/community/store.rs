//! All SQL about the community's row and its texts.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::change::{Change, Texts};
use crate::platform::access::{Credential, Marker};
use crate::platform::clock::Moment;
use crate::platform::community::{About, AddressForm, Community, Joiners, Readers, Room, WayIn};
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{community, community_texts, files, identities, passkeys, people};
use crate::platform::db::{Conn, Db, ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{FileId, Language, PersonId};

type Row = (
    (String, bool, Option<Moment>, String, Option<String>, Option<String>),
    (String, AddressForm, String, bool, Readers, Joiners),
    (String, String, i64),
    (bool, bool, bool, bool),
);

/// The community as its row says; how a transaction reads it.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when the database was never migrated.
pub fn describe(conn: &mut Conn) -> Result<Community> {
    let row: Row = community::table
        .left_join(files::table.on(community::logo_id.eq(files::id.nullable())))
        .select((
            (
                community::name,
                community::is_demo,
                community::set_up_at,
                community::accent,
                files::digest.nullable(),
                files::media_type.nullable(),
            ),
            (
                community::languages,
                community::address_form,
                community::ways_in,
                community::staff_second_factor,
                community::readers,
                community::joiners,
            ),
            (community::domains, community::rooms, community::revision),
            (
                exists(community_texts::table.filter(community_texts::welcome.ne(""))),
                exists(community_texts::table.filter(community_texts::terms.ne(""))),
                exists(community_texts::table.filter(community_texts::privacy.ne(""))),
                exists(community_texts::table.filter(community_texts::imprint.ne(""))),
            ),
        ))
        .first(conn)?;
    let ((name, is_demo, set_up_at, accent, digest, media_type), ways, (domains, rooms, revision), texts) = row;
    let written = [texts.0, texts.1, texts.2, texts.3];
    let (languages, address_form, ways_in, staff_second_factor, readers, joiners) = ways;
    let languages = words(&languages, Language::parse);
    Ok(Community {
        name,
        is_demo,
        is_set_up: set_up_at.is_some(),
        accent,
        logo: digest.zip(media_type).map(|(digest, kind)| logo(&digest, &kind)).unwrap_or_default(),
        languages: if languages.is_empty() { Language::ALL.to_vec() } else { languages },
        address_form,
        ways_in: words(&ways_in, WayIn::choice),
        staff_second_factor,
        readers,
        joiners,
        domains: words(&domains, |domain| Some(domain.to_owned())),
        rooms: words(&rooms, Room::parse),
        texts: About::ALL.iter().zip(written).filter(|(_, is_written)| *is_written).map(|(text, _)| *text).collect(),
        revision,
    })
}

/// The community of a database, for who holds no transaction.
///
/// # Errors
/// As [`describe`].
pub fn of(db: &Db) -> Result<Community> {
    db.read_now(&Credential::Guest, |tx| Ok((*tx.community()?).clone()))
}

/// What makes and knows the community's marks.
///
/// # Errors
/// Those of the database.
pub fn marker(tx: &mut ReadTx<'_>) -> Result<Marker> {
    let key: Option<Vec<u8>> = community::table.select(community::form_key).first(tx.conn())?;
    key.map(|key| Marker::new(&key)).ok_or_else(|| Error::internal("the community has no key"))
}

/// The address of the logo: one of its own, which stays open where one must sign in to see pictures.
fn logo(digest: &str, media_type: &str) -> String {
    let ending = if media_type == "image/png" { "png" } else { "jpg" };
    format!("/logo/{digest}.{ending}")
}

/// What the company says about the community, by language.
///
/// # Errors
/// Those of the database.
pub(super) fn texts(tx: &mut ReadTx<'_>) -> Result<Vec<(Language, Texts)>> {
    type Row = (Language, String, String, String, String);
    let rows: Vec<Row> = community_texts::table
        .select((
            community_texts::language,
            community_texts::welcome,
            community_texts::terms,
            community_texts::privacy,
            community_texts::imprint,
        ))
        .load(tx.conn())?;
    let texts = |(language, welcome, terms, privacy, imprint)| (language, Texts { welcome, terms, privacy, imprint });
    Ok(rows.into_iter().map(texts).collect())
}

/// The ways in that work for a person.
pub(super) fn ways_of(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<WayIn>> {
    let (has_address, has_password, has_passkey, has_identity): (bool, bool, bool, bool) = people::table
        .find(person)
        .select((
            people::email.is_not_null(),
            people::password_hash.is_not_null(),
            exists(passkeys::table.filter(passkeys::person_id.eq(person))),
            exists(identities::table.filter(identities::person_id.eq(person))),
        ))
        .first(tx.conn())?;
    let works = |way: &&WayIn| match way {
        WayIn::Code => has_address,
        WayIn::Password => has_password,
        WayIn::Passkey => has_passkey,
        WayIn::OpenId => has_identity,
        WayIn::Link => false,
    };
    Ok(WayIn::CHOICES.iter().filter(works).copied().collect())
}

/// One change of the set-up at a time.
pub(super) fn hold(tx: &mut WriteTx<'_>) -> Result<()> {
    let row = community::table.select(community::id);
    tx.lock::<i64, _>(row, Hold::Exclusive, Tables { held: "community", beside: "" })?;
    Ok(())
}

pub(super) fn write(tx: &mut WriteTx<'_>, change: &Change) -> Result<()> {
    match change {
        Change::Look { name, accent } => diesel::update(community::table)
            .set((community::name.eq(name), community::accent.eq(accent)))
            .execute(tx.conn())?,
        Change::Speech { languages, form } => diesel::update(community::table)
            .set((community::languages.eq(list(languages, Language::as_str)), community::address_form.eq(form)))
            .execute(tx.conn())?,
        Change::Doors { ways_in, staff_second_factor, readers, joiners, domains } => diesel::update(community::table)
            .set((
                community::ways_in.eq(list(ways_in, WayIn::as_str)),
                community::staff_second_factor.eq(staff_second_factor),
                community::readers.eq(readers),
                community::joiners.eq(joiners),
                community::domains.eq(domains.join(",")),
            ))
            .execute(tx.conn())?,
        Change::Rooms(rooms) => {
            diesel::update(community::table).set(community::rooms.eq(list(rooms, Room::as_str))).execute(tx.conn())?
        }
        Change::Texts(language, texts) => write_texts(tx, *language, texts)?,
    };
    Ok(())
}

fn write_texts(tx: &mut WriteTx<'_>, language: Language, texts: &Texts) -> Result<usize> {
    diesel::delete(community_texts::table.filter(community_texts::language.eq(language))).execute(tx.conn())?;
    Ok(diesel::insert_into(community_texts::table)
        .values((
            community_texts::language.eq(language),
            community_texts::welcome.eq(&texts.welcome),
            community_texts::terms.eq(&texts.terms),
            community_texts::privacy.eq(&texts.privacy),
            community_texts::imprint.eq(&texts.imprint),
        ))
        .execute(tx.conn())?)
}

pub(super) fn set_logo(tx: &mut WriteTx<'_>, logo: Option<FileId>) -> Result<()> {
    diesel::update(community::table).set(community::logo_id.eq(logo)).execute(tx.conn())?;
    Ok(())
}

pub(super) fn finish(tx: &mut WriteTx<'_>) -> Result<()> {
    let now = tx.now();
    diesel::update(community::table).set(community::set_up_at.eq(now)).execute(tx.conn())?;
    Ok(())
}

/// Grows the revision, and returns it.
pub(super) fn next_revision(tx: &mut WriteTx<'_>) -> Result<i64> {
    diesel::update(community::table).set(community::revision.eq(community::revision + 1)).execute(tx.conn())?;
    Ok(community::table.select(community::revision).first(tx.conn())?)
}

fn list<T: Copy>(words: &[T], text: fn(T) -> &'static str) -> String {
    words.iter().map(|word| text(*word)).collect::<Vec<_>>().join(",")
}

/// The words of a list; those that this program does not know are left out.
fn words<T>(list: &str, parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
    list.split(',').map(str::trim).filter(|word| !word.is_empty()).filter_map(parse).collect()
}
