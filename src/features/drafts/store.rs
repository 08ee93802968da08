//! All SQL about drafts and their pictures.

use std::collections::HashMap;

use diesel::prelude::*;

use super::draft::{Draft, Words};
use crate::features::pictures::Picture;
use crate::features::pictures::store::{FILE, picture};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{draft_pictures, drafts, files, people};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, DraftId, FileId, Language, PersonId, QuestionId};

type Columns = (
    drafts::id,
    drafts::code,
    drafts::person_id,
    drafts::question_id,
    (drafts::language, drafts::title, drafts::body, drafts::more),
    drafts::version,
    drafts::updated_at,
    drafts::reminded_at,
);
const COLUMNS: Columns = (
    drafts::id,
    drafts::code,
    drafts::person_id,
    drafts::question_id,
    (drafts::language, drafts::title, drafts::body, drafts::more),
    drafts::version,
    drafts::updated_at,
    drafts::reminded_at,
);
type Typed = (Language, String, String, String);
type Row = (DraftId, Code, PersonId, QuestionId, Typed, i64, Moment, Option<Moment>);

fn draft((id, code, person, question, typed, version, updated_at, reminded_at): Row) -> Draft {
    let (language, title, body, more) = typed;
    let words = Words { language, title, body, more };
    Draft { id, code, person, question, words, version, updated_at, reminded_at }
}

/// A person's drafts, the last saved first.
///
/// # Errors
/// Those of the database.
pub(crate) fn of_person(tx: &mut ReadTx<'_>, person: PersonId, limit: i64) -> Result<Vec<Draft>> {
    let rows: Vec<Row> = drafts::table
        .filter(drafts::person_id.eq(person))
        .order((drafts::updated_at.desc(), drafts::id.desc()))
        .limit(limit)
        .select(COLUMNS)
        .load(tx.conn())?;
    Ok(rows.into_iter().map(draft).collect())
}

/// The reader's draft for a question.
///
/// # Errors
/// Those of the database.
pub(crate) fn of_question(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Option<Draft>> {
    let Some(person) = tx.actor().person_id() else { return Ok(None) };
    let row: Option<Row> = drafts::table
        .filter(drafts::person_id.eq(person))
        .filter(drafts::question_id.eq(question))
        .select(COLUMNS)
        .first(tx.conn())
        .optional()?;
    Ok(row.map(draft))
}

/// The reader's own draft of this code.
///
/// # Errors
/// [`Error::NotFound`] when there is none: nobody learns of somebody else's.
pub(crate) fn own(tx: &mut ReadTx<'_>, code: &Code) -> Result<Draft> {
    let person = tx.actor().person_id().ok_or(Error::NotFound)?;
    let row: Row = drafts::table
        .filter(drafts::code.eq(code))
        .filter(drafts::person_id.eq(person))
        .select(COLUMNS)
        .first(tx.conn())?;
    Ok(draft(row))
}

/// As [`own`], held until the commit.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub(crate) fn lock_own(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Draft>> {
    let person = tx.actor().person_id().ok_or(Error::NotFound)?;
    let query =
        drafts::table.filter(drafts::code.eq(code.clone())).filter(drafts::person_id.eq(person)).select(COLUMNS);
    let row: Locked<Row> = tx.lock(query, Hold::Exclusive, Tables { held: "drafts", beside: "" })?;
    Ok(row.map(draft))
}

/// The draft of this person for this question, held until the commit.
pub(super) fn lock_of(tx: &mut WriteTx<'_>, person: PersonId, question: QuestionId) -> Result<Option<Draft>> {
    let query =
        drafts::table.filter(drafts::person_id.eq(person)).filter(drafts::question_id.eq(question)).select(COLUMNS);
    let rows: Vec<Row> = tx.lock_all(query, Hold::Exclusive, Tables { held: "drafts", beside: "" })?;
    Ok(rows.into_iter().next().map(draft))
}

/// A draft whoever wrote it, held until the commit, with where its author gets letters; for the program itself.
///
/// # Errors
/// Those of the database.
pub(super) fn lock_for_job(tx: &mut WriteTx<'_>, code: &Code) -> Result<Option<(Draft, Addressee)>> {
    let query = drafts::table.filter(drafts::code.eq(code.clone())).select(COLUMNS);
    let rows: Vec<Row> = tx.lock_all(query, Hold::Exclusive, Tables { held: "drafts", beside: "" })?;
    let Some(found) = rows.into_iter().next().map(draft) else { return Ok(None) };
    let addressee = people::table
        .find(found.person)
        .select((people::email, people::language, people::suspended_at, people::suspended_until))
        .first(tx.conn())?;
    Ok(Some((found, addressee)))
}

/// Where somebody gets letters.
#[derive(Debug, Clone, diesel::Queryable)]
pub(super) struct Addressee {
    /// The address, unless they are gone.
    pub email: Option<String>,
    /// The language they read.
    pub language: Language,
    /// Since when they are suspended.
    pub suspended_at: Option<Moment>,
    /// Until when.
    pub suspended_until: Option<Moment>,
}

/// Whether somebody else's draft has this code.
pub(super) fn is_taken(tx: &mut ReadTx<'_>, code: &Code) -> Result<bool> {
    let found = drafts::table.filter(drafts::code.eq(code));
    Ok(diesel::select(diesel::dsl::exists(found)).get_result(tx.conn())?)
}

pub(super) fn insert(
    tx: &mut WriteTx<'_>,
    code: &Code,
    person: PersonId,
    question: QuestionId,
    words: &Words,
    version: i64,
) -> Result<DraftId> {
    let now = tx.now();
    Ok(diesel::insert_into(drafts::table)
        .values((
            drafts::code.eq(code),
            drafts::person_id.eq(person),
            drafts::question_id.eq(question),
            drafts::language.eq(words.language),
            drafts::title.eq(&words.title),
            drafts::body.eq(&words.body),
            drafts::more.eq(&words.more),
            drafts::version.eq(version),
            drafts::created_at.eq(now),
            drafts::updated_at.eq(now),
        ))
        .returning(drafts::id)
        .get_result(tx.conn())?)
}

pub(super) fn update(tx: &mut WriteTx<'_>, draft: DraftId, words: &Words, version: i64) -> Result<()> {
    let now = tx.now();
    diesel::update(drafts::table.find(draft))
        .set((
            drafts::language.eq(words.language),
            drafts::title.eq(&words.title),
            drafts::body.eq(&words.body),
            drafts::more.eq(&words.more),
            drafts::version.eq(version),
            drafts::updated_at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Its author was reminded.
pub(super) fn set_reminded(tx: &mut WriteTx<'_>, draft: DraftId) -> Result<()> {
    let now = tx.now();
    diesel::update(drafts::table.find(draft)).set(drafts::reminded_at.eq(now)).execute(tx.conn())?;
    Ok(())
}

/// Deletes a draft and hands out the files of its pictures, which nothing of it shows any more.
pub(super) fn delete(tx: &mut WriteTx<'_>, draft: DraftId) -> Result<Vec<FileId>> {
    let ours = draft_pictures::table.filter(draft_pictures::draft_id.eq(draft));
    let files = ours.select(draft_pictures::file_id).load(tx.conn())?;
    diesel::delete(ours).execute(tx.conn())?;
    diesel::delete(drafts::table.find(draft)).execute(tx.conn())?;
    Ok(files)
}

type PictureRow = (Code, String, (FileId, String, String, i64, i64));

/// The pictures of a draft, in the order in which they came.
///
/// # Errors
/// Those of the database.
pub(crate) fn pictures_of(tx: &mut ReadTx<'_>, draft: DraftId) -> Result<Vec<Picture>> {
    let rows: Vec<PictureRow> = draft_pictures::table
        .inner_join(files::table)
        .filter(draft_pictures::draft_id.eq(draft))
        .order(draft_pictures::id)
        .select((draft_pictures::code, draft_pictures::alt, FILE))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(picture).collect())
}

/// How many pictures each of these drafts has: one statement.
///
/// # Errors
/// Those of the database.
pub(super) fn picture_counts(tx: &mut ReadTx<'_>, drafts: &[DraftId]) -> Result<HashMap<DraftId, i64>> {
    let counts: Vec<(DraftId, i64)> = draft_pictures::table
        .filter(among(draft_pictures::draft_id, drafts))
        .group_by(draft_pictures::draft_id)
        .select((draft_pictures::draft_id, diesel::dsl::count(draft_pictures::id)))
        .load(tx.conn())?;
    Ok(counts.into_iter().collect())
}

pub(super) fn insert_picture(tx: &mut WriteTx<'_>, code: &Code, draft: DraftId, file: FileId) -> Result<()> {
    diesel::insert_into(draft_pictures::table)
        .values((
            draft_pictures::code.eq(code),
            draft_pictures::draft_id.eq(draft),
            draft_pictures::file_id.eq(file),
            draft_pictures::alt.eq(""),
        ))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn set_alt(tx: &mut WriteTx<'_>, picture: &Code, alt: &str) -> Result<()> {
    diesel::update(draft_pictures::table.filter(draft_pictures::code.eq(picture)))
        .set(draft_pictures::alt.eq(alt))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn delete_picture(tx: &mut WriteTx<'_>, picture: &Code) -> Result<()> {
    diesel::delete(draft_pictures::table.filter(draft_pictures::code.eq(picture))).execute(tx.conn())?;
    Ok(())
}
