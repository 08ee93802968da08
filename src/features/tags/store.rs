//! All SQL about tags.

use std::collections::HashMap;

use diesel::prelude::*;

use super::rules;
use super::tag::{Names, Tag};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{idea_tags, tag_texts, tags};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, IdeaId, Language, TagId};

type Row = (TagId, Code, Language, Option<Moment>);
type Columns = (tags::id, tags::code, tags::language, tags::retired_at);
const COLUMNS: Columns = (tags::id, tags::code, tags::language, tags::retired_at);

fn tag((id, code, language, retired_at): Row) -> Tag {
    Tag { id, code, language, is_retired: retired_at.is_some(), names: Names::new() }
}

/// Every tag with its names, in the order in which they were made; those that were put away, too: one statement.
///
/// # Errors
/// Those of the database.
pub fn all(tx: &mut ReadTx<'_>) -> Result<Vec<Tag>> {
    let rows: Vec<(Row, Language, String)> = tags::table
        .inner_join(tag_texts::table)
        .order((tags::id, tag_texts::id))
        .select((COLUMNS, tag_texts::language, tag_texts::name))
        .load(tx.conn())?;
    Ok(gathered(rows))
}

/// Gathers rows, those of a tag one after the other, into tags.
fn gathered(rows: Vec<(Row, Language, String)>) -> Vec<Tag> {
    let mut found: Vec<Tag> = Vec::new();
    for (row, language, name) in rows {
        if found.last().is_none_or(|last| last.id != row.0) {
            found.push(tag(row));
        }
        if let Some(last) = found.last_mut() {
            last.names.insert(language, name);
        }
    }
    found
}

/// The tags of these ideas: one statement however many. Ideas without tags are left out.
///
/// # Errors
/// Those of the database.
pub fn of(tx: &mut ReadTx<'_>, ideas: &[IdeaId]) -> Result<HashMap<IdeaId, Vec<Tag>>> {
    let rows: Vec<(IdeaId, (Row, Language, String))> = idea_tags::table
        .inner_join(tags::table.inner_join(tag_texts::table))
        .filter(among(idea_tags::idea_id, ideas))
        .order((idea_tags::idea_id, idea_tags::id, tag_texts::id))
        .select((idea_tags::idea_id, (COLUMNS, tag_texts::language, tag_texts::name)))
        .load(tx.conn())?;
    let mut by_idea: HashMap<IdeaId, Vec<(Row, Language, String)>> = HashMap::new();
    for (idea, row) in rows {
        by_idea.entry(idea).or_default().push(row);
    }
    Ok(by_idea.into_iter().map(|(idea, rows)| (idea, gathered(rows))).collect())
}

/// The tags of an idea by their inner ids, as they were chosen.
///
/// # Errors
/// Those of the database.
pub fn ids_of(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<TagId>> {
    Ok(idea_tags::table
        .filter(idea_tags::idea_id.eq(idea))
        .order(idea_tags::id)
        .select(idea_tags::tag_id)
        .load(tx.conn())?)
}

/// Gives an idea these tags and no others, in this order.
///
/// # Errors
/// Those of the database.
pub fn put(tx: &mut WriteTx<'_>, idea: IdeaId, chosen: &[TagId]) -> Result<()> {
    diesel::delete(idea_tags::table.filter(idea_tags::idea_id.eq(idea))).execute(tx.conn())?;
    for tag in chosen {
        diesel::insert_into(idea_tags::table)
            .values((idea_tags::idea_id.eq(idea), idea_tags::tag_id.eq(tag)))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// Reads a tag and holds its row; its names come with it.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Tag>> {
    let query = tags::table.filter(tags::code.eq(code.clone())).select(COLUMNS);
    let row: Locked<Row> = tx.lock(query, Hold::Exclusive, Tables { held: "tags", beside: "" })?;
    let names: Vec<(Language, String)> = tag_texts::table
        .filter(tag_texts::tag_id.eq(row.0))
        .select((tag_texts::language, tag_texts::name))
        .load(tx.conn())?;
    Ok(row.map(|row| Tag { names: names.into_iter().collect(), ..tag(row) }))
}

/// Whether another tag has this name in this language.
pub(super) fn is_taken(tx: &mut ReadTx<'_>, language: Language, name: &str, except: Option<TagId>) -> Result<bool> {
    let same = tag_texts::table
        .filter(tag_texts::language.eq(language))
        .filter(tag_texts::folded.eq(rules::folded(name)))
        .filter(tag_texts::tag_id.ne(except.unwrap_or(TagId(0))));
    Ok(diesel::select(diesel::dsl::exists(same)).get_result(tx.conn())?)
}

/// How many tags there are.
pub(super) fn count(tx: &mut ReadTx<'_>) -> Result<usize> {
    let count: i64 = tags::table.count().get_result(tx.conn())?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

/// The tag of this code, if there is one: what a repeated form made.
pub(super) fn named(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<Names>> {
    let names: Vec<(Language, String)> = tags::table
        .inner_join(tag_texts::table)
        .filter(tags::code.eq(code))
        .select((tag_texts::language, tag_texts::name))
        .load(tx.conn())?;
    Ok((!names.is_empty()).then(|| names.into_iter().collect()))
}

pub(super) fn insert(tx: &mut WriteTx<'_>, code: &Code, language: Language, names: &Names) -> Result<TagId> {
    let now = tx.now();
    let id: TagId = diesel::insert_into(tags::table)
        .values((tags::code.eq(code), tags::language.eq(language), tags::created_at.eq(now)))
        .returning(tags::id)
        .get_result(tx.conn())?;
    replace_names(tx, id, names)?;
    Ok(id)
}

pub(super) fn update(
    tx: &mut WriteTx<'_>,
    id: TagId,
    language: Language,
    names: &Names,
    retired_at: Option<Moment>,
) -> Result<()> {
    diesel::update(tags::table.find(id))
        .set((tags::language.eq(language), tags::retired_at.eq(retired_at)))
        .execute(tx.conn())?;
    replace_names(tx, id, names)
}

fn replace_names(tx: &mut WriteTx<'_>, id: TagId, names: &Names) -> Result<()> {
    diesel::delete(tag_texts::table.filter(tag_texts::tag_id.eq(id))).execute(tx.conn())?;
    for language in Language::ALL {
        let Some(name) = names.get(language) else { continue };
        let row = diesel::insert_into(tag_texts::table).values((
            tag_texts::tag_id.eq(id),
            tag_texts::language.eq(language),
            tag_texts::name.eq(name),
            tag_texts::folded.eq(rules::folded(name)),
        ));
        row.execute(tx.conn()).map_err(|error| match error {
            // Somebody gave the same name in this very moment.
            diesel::result::Error::DatabaseError(diesel::result::DatabaseErrorKind::UniqueViolation, _) => {
                Error::Conflict("conflict-tag-taken")
            }
            other => other.into(),
        })?;
    }
    Ok(())
}

/// How many ideas have each tag, wherever they stand.
pub(super) fn used(tx: &mut ReadTx<'_>) -> Result<HashMap<TagId, i64>> {
    let rows: Vec<(TagId, i64)> = idea_tags::table
        .group_by(idea_tags::tag_id)
        .select((idea_tags::tag_id, diesel::dsl::count(idea_tags::idea_id)))
        .load(tx.conn())?;
    Ok(rows.into_iter().collect())
}
