//! All SQL about profiles.

use diesel::prelude::*;

use super::profile::Profile;
use crate::features::accounts::person::{Byline, Relation};
use crate::features::accounts::store::BYLINE;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::people;
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, FileId, Language, PersonId};

/// A person as their public page reads them.
#[derive(Debug, Clone)]
pub struct Public {
    /// Name, title, role, picture.
    pub byline: Byline,
    /// A few words, in Markdown.
    pub bio: String,
    /// Pages of theirs elsewhere.
    pub links: Vec<String>,
    /// What they are to the company.
    pub relation: Relation,
    /// The languages they read.
    pub languages: Vec<Language>,
    /// Since when they take part.
    pub since: Moment,
    /// Until when they are away, if they said so.
    pub away_until: Option<Moment>,
}

/// The person of this code.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or they were erased.
pub fn read(tx: &mut ReadTx<'_>, code: &Code) -> Result<Public> {
    type Row = (Byline, (String, String, Relation, String), Moment, Option<Moment>);
    let (byline, (bio, links, relation, languages), since, away_until): Row = people::table
        .filter(people::code.eq(code))
        .select((
            BYLINE,
            (people::bio, people::links, people::relation, people::languages),
            people::created_at,
            people::away_until,
        ))
        .first(tx.conn())?;
    if byline.erased_at.is_some() {
        return Err(Error::NotFound);
    }
    Ok(Public { byline, bio, links: lines(&links), relation, languages: known(&languages), since, away_until })
}

/// A person's own profile, with whom they named to stand in and until when they are away.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person.
pub fn own(tx: &mut ReadTx<'_>, person: PersonId) -> Result<(Profile, Option<PersonId>, Option<Moment>)> {
    type Row = (
        (String, Option<String>, Option<String>),
        (String, String, Relation, String),
        Option<PersonId>,
        Option<Moment>,
    );
    let ((name, legal_name, title), (bio, links, relation, languages), substitute, away_until): Row = people::table
        .find(person)
        .select((
            (people::name, people::legal_name, people::title),
            (people::bio, people::links, people::relation, people::languages),
            people::substitute_id,
            people::away_until,
        ))
        .first(tx.conn())?;
    let (links, languages) = (lines(&links), known(&languages));
    Ok((Profile { name, legal_name, title, bio, links, relation, languages }, substitute, away_until))
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

fn known(list: &str) -> Vec<Language> {
    list.split(',').filter_map(Language::parse).collect()
}

/// Writes a profile; false when it said so already. Without a title the one that is there stays.
pub(super) fn write(tx: &mut WriteTx<'_>, person: PersonId, profile: &Profile, title: Option<&str>) -> Result<bool> {
    let (before, ..) = own(tx, person)?;
    let title = title.map(str::to_owned).or_else(|| before.title.clone());
    let after = Profile { title, ..profile.clone() };
    if before == after {
        return Ok(false);
    }
    let languages: Vec<&str> = after.languages.iter().map(|language| language.as_str()).collect();
    diesel::update(people::table.find(person))
        .set((
            people::name.eq(&after.name),
            people::legal_name.eq(&after.legal_name),
            people::title.eq(&after.title),
            people::bio.eq(&after.bio),
            people::links.eq(after.links.join("\n")),
            people::relation.eq(after.relation),
            people::languages.eq(languages.join(",")),
        ))
        .execute(tx.conn())?;
    Ok(true)
}

/// Gives a person this picture or none, and tells which they had.
pub(super) fn set_picture(tx: &mut WriteTx<'_>, person: PersonId, file: Option<FileId>) -> Result<Option<FileId>> {
    let had: Option<FileId> = people::table.find(person).select(people::picture_id).first(tx.conn())?;
    diesel::update(people::table.find(person)).set(people::picture_id.eq(file)).execute(tx.conn())?;
    Ok(had)
}

pub(super) fn set_away(
    tx: &mut WriteTx<'_>,
    person: PersonId,
    substitute: Option<PersonId>,
    until: Option<Moment>,
) -> Result<()> {
    diesel::update(people::table.find(person))
        .set((people::substitute_id.eq(substitute), people::away_until.eq(until)))
        .execute(tx.conn())?;
    Ok(())
}

/// What a card says of each of these people: who, since when, as what. One statement.
pub(super) fn faces(tx: &mut ReadTx<'_>, people: &[PersonId]) -> Result<Vec<(Byline, Moment, Relation)>> {
    Ok(people::table
        .filter(among(people::id, people))
        .select((BYLINE, people::created_at, people::relation))
        .load(tx.conn())?)
}
