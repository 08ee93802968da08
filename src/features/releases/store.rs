//! All SQL about products, releases, their texts and the ideas they were made from; what is written is in `writes`.

mod names;
mod origins;
mod writes;

use std::collections::HashMap;

use diesel::dsl::count;
use diesel::prelude::*;
use diesel::sql_types::Text;

pub use names::{called, named, titles_of};
pub(super) use origins::count_supporters;
pub use origins::{ideas_with_merged, questions_of};
pub(super) use writes::{insert, insert_ideas, product, publish, set_host_of_drafts, set_supporters};

use super::release::{Release, Texts};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::{Idea, store as ideas_store};
use crate::features::questions::store::{PICTURE, Picture, shown_to};
use crate::platform::access::Holders;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{files, ideas, people, products, release_ideas, release_texts, releases};
use crate::platform::db::sight::standing_with_root;
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, IdeaId, Language, PersonId, ReleaseId, Standing};
use crate::platform::web::paginate::{Cursor, PAGE};

type Columns = (
    releases::id,
    releases::code,
    releases::host_id,
    releases::language,
    releases::standing,
    releases::supporters,
    releases::shipped_at,
    releases::published_at,
);
const COLUMNS: Columns = (
    releases::id,
    releases::code,
    releases::host_id,
    releases::language,
    releases::standing,
    releases::supporters,
    releases::shipped_at,
    releases::published_at,
);
type Row = (ReleaseId, Code, PersonId, Language, Standing, i64, Option<Moment>, Option<Moment>);

fn release(row: Row) -> Release {
    let (id, code, host, language, standing, supporters, shipped_at, published_at) = row;
    Release { id, code, host, language, standing, supporters, shipped_at, published_at }
}

/// Holds a release by its inner id, whoever asks: for jobs, and for what is about its credits.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock_any(tx: &mut WriteTx<'_>, id: ReleaseId, hold: Hold) -> Result<Locked<Release>> {
    let query = releases::table.filter(releases::id.eq(id)).select(COLUMNS);
    let row: Locked<Row> = tx.lock(query, hold, Tables { held: "releases", beside: "" })?;
    Ok(row.map(release))
}

/// Whether the actor may know of drafts.
fn sees_drafts(tx: &ReadTx<'_>) -> bool {
    tx.actor().holds(Holders::PRODUCT)
}

/// Reads a release that the actor may see, and holds its row.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code, hold: Hold) -> Result<Locked<Release>> {
    let query = releases::table.filter(releases::code.eq(code.clone())).select(COLUMNS);
    let row: Locked<Row> = tx.lock(query, hold, Tables { held: "releases", beside: "" })?;
    let locked = row.map(release);
    if locked.standing == Standing::Visible || sees_drafts(tx) { Ok(locked) } else { Err(Error::NotFound) }
}

/// Reads the ideas that a release is to be made from, and holds their rows shared, in the order given.
///
/// # Errors
/// [`Error::Invalid`] when the actor may not see one of them.
pub fn lock_ideas(tx: &mut WriteTx<'_>, codes: &[Code]) -> Result<Vec<Locked<Idea>>> {
    let unknown = |error| match error {
        Error::NotFound => Error::Invalid(FormErrors::one("ideas", "error-unknown-idea")),
        error => error,
    };
    codes.iter().map(|code| ideas_store::lock(tx, code, Hold::Shared).map_err(unknown)).collect()
}

/// A release as lists and pages read it.
#[derive(Debug, Clone)]
pub struct Read {
    /// The release.
    pub release: Release,
    /// The name of what the company makes.
    pub product: String,
    /// Who signs for the company.
    pub host: Byline,
    /// Its picture.
    pub picture: Option<Picture>,
    /// Its texts by language; the original is always there.
    pub texts: HashMap<Language, Texts>,
}

impl Read {
    /// The texts for a reader of this language: the original where there are no others.
    #[must_use]
    pub fn texts_for(&self, language: Language) -> Texts {
        let pick = |language: Language| self.texts.get(&language).cloned();
        pick(language).or_else(|| pick(self.release.language)).unwrap_or_default()
    }
}

/// Releases to read.
#[derive(Debug, Clone, Copy)]
pub enum Which<'a> {
    /// This one.
    Code(&'a Code),
    /// The newest public one.
    Latest,
    /// Those that are not public yet, newest first.
    Drafts,
    /// A page of the public ones after a place, the newest first, and one more if there are any.
    Public(Option<&'a Cursor>),
}

/// Releases that the actor may see, with product, host, picture and texts: two statements however many.
///
/// # Errors
/// Those of the database.
pub fn read_many(tx: &mut ReadTx<'_>, which: Which<'_>) -> Result<Vec<Read>> {
    let mut query = releases::table
        .inner_join(products::table)
        .inner_join(people::table.on(people::id.eq(releases::host_id)))
        .left_join(files::table)
        .select((COLUMNS, products::name, BYLINE, PICTURE.nullable()))
        .order((releases::published_at.desc(), releases::code.desc()))
        .limit(PAGE as i64 * 5)
        .into_boxed();
    query = match which {
        Which::Code(code) => query.filter(releases::code.eq(code)),
        Which::Latest => query.filter(releases::standing.eq(Standing::Visible)).limit(1),
        Which::Drafts => query.filter(releases::standing.eq(Standing::Draft)).order(releases::id.desc()),
        Which::Public(after) => {
            query = query.filter(releases::standing.eq(Standing::Visible)).limit(PAGE as i64 + 1);
            match after {
                Some(Cursor { value, code }) => {
                    let (at, same) = (Some(Moment(*value)), releases::published_at.eq(Some(Moment(*value))));
                    query.filter(releases::published_at.lt(at).or(same.and(releases::code.lt(code.clone()))))
                }
                None => query,
            }
        }
    };
    if !sees_drafts(tx) {
        query = query.filter(releases::standing.eq(Standing::Visible));
    }
    let rows: Vec<(Row, String, Byline, Option<Picture>)> = query.load(tx.conn())?;
    let ids: Vec<ReleaseId> = rows.iter().map(|(row, ..)| row.0).collect();
    let mut texts = texts_of(tx, &ids)?;
    Ok(rows
        .into_iter()
        .map(|(row, product, host, picture)| {
            let release = release(row);
            let texts = texts.remove(&release.id).unwrap_or_default();
            Read { release, product, host, picture, texts }
        })
        .collect())
}

/// One release that the actor may see.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn read(tx: &mut ReadTx<'_>, code: &Code) -> Result<Read> {
    read_many(tx, Which::Code(code))?.into_iter().next().ok_or(Error::NotFound)
}

type TextRow = (ReleaseId, Language, (String, String, String, String, String, String, String));

/// The texts of releases by language: one statement.
fn texts_of(tx: &mut ReadTx<'_>, ids: &[ReleaseId]) -> Result<HashMap<ReleaseId, HashMap<Language, Texts>>> {
    let rows: Vec<TextRow> = release_texts::table
        .filter(among(release_texts::release_id, ids))
        .select((
            release_texts::release_id,
            release_texts::language,
            (
                release_texts::title,
                release_texts::why,
                release_texts::adds,
                release_texts::for_whom,
                release_texts::who_asked,
                release_texts::picture_alt,
                release_texts::dropped,
            ),
        ))
        .load(tx.conn())?;
    let mut found: HashMap<ReleaseId, HashMap<Language, Texts>> = HashMap::new();
    for (id, language, (title, why, adds, for_whom, who_asked, picture_alt, dropped)) in rows {
        let texts = Texts { title, why, adds, for_whom, who_asked, dropped, picture_alt };
        found.entry(id).or_default().insert(language, texts);
    }
    Ok(found)
}

/// How many ideas, of those that the actor may know of, each of these releases was made from: one statement.
///
/// # Errors
/// Those of the database.
pub fn ideas_among(tx: &mut ReadTx<'_>, ids: &[ReleaseId]) -> Result<HashMap<ReleaseId, i64>> {
    let rows: Vec<(ReleaseId, i64)> = release_ideas::table
        .inner_join(ideas::table)
        .filter(shown_to(ideas::question_id, tx))
        .filter(among(release_ideas::release_id, ids))
        .group_by(release_ideas::release_id)
        .select((release_ideas::release_id, count(release_ideas::id)))
        .load(tx.conn())?;
    Ok(rows.into_iter().collect())
}

/// The ideas that a release was made from and that the actor may see: code, title and author, oldest first.
///
/// # Errors
/// Those of the database.
pub fn ideas_of(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Vec<(Code, String, PersonId)>> {
    Ok(release_ideas::table
        .inner_join(ideas::table)
        .filter(release_ideas::release_id.eq(release))
        .filter(standing_with_root::<Text>().eq(Standing::Visible))
        .filter(shown_to(ideas::question_id, tx))
        // Whose words went with their author has nothing to show.
        .filter(ideas::title.ne(""))
        .order(ideas::id)
        .select((ideas::code, ideas::title, ideas::author_id))
        .load(tx.conn())?)
}

/// The codes of the ideas that a release was made from, in their own order: the order in which ideas are held.
pub(super) fn codes_of_ideas(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Vec<Code>> {
    let mut codes: Vec<Code> = release_ideas::table
        .inner_join(ideas::table)
        .filter(release_ideas::release_id.eq(release))
        .select(ideas::code)
        .load(tx.conn())?;
    codes.sort_unstable();
    Ok(codes)
}

/// The public releases that were made from an idea, oldest first: since when, code and inner id.
///
/// # Errors
/// Those of the database.
pub fn made_from(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<(Option<Moment>, Code, ReleaseId)>> {
    Ok(release_ideas::table
        .inner_join(releases::table)
        .filter(release_ideas::idea_id.eq(idea))
        .filter(releases::standing.eq(Standing::Visible))
        .order(releases::published_at)
        .select((releases::published_at, releases::code, releases::id))
        .load(tx.conn())?)
}

/// Who made a release and who signs it for the company: whom its news reach.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release.
pub fn team_of(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Vec<PersonId>> {
    let (host, author): (PersonId, PersonId) =
        releases::table.find(release).select((releases::host_id, releases::author_id)).first(tx.conn())?;
    Ok(vec![host, author])
}

/// Who signs a release for the company.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release.
pub fn host_of(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<PersonId> {
    Ok(releases::table.find(release).select(releases::host_id).first(tx.conn())?)
}

/// The code's owner, if the release exists already: what a repeated form made.
pub(super) fn author_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<PersonId>> {
    Ok(releases::table.filter(releases::code.eq(code)).select(releases::author_id).first(tx.conn()).optional()?)
}
