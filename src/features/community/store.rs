//! All SQL about the community's row.

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::platform::access::Credential;
use crate::platform::clock::Moment;
use crate::platform::community::{About, AddressForm, Community, Joiners, Readers, Room, WayIn};
use crate::platform::db::schema::{community, community_texts, files};
use crate::platform::db::{Conn, Db};
use crate::platform::error::Result;
use crate::platform::id::Language;

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
        ways_in: words(&ways_in, WayIn::parse),
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

fn logo(digest: &str, media_type: &str) -> String {
    let ending = if media_type == "image/png" { "png" } else { "jpg" };
    format!("/files/{digest}.{ending}")
}

/// The words of a list; those that this program does not know are left out.
fn words<T>(list: &str, parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
    list.split(',').map(str::trim).filter(|word| !word.is_empty()).filter_map(parse).collect()
}
