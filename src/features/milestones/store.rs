//! All SQL about milestones; who contributed to what a release is made from is in `contributors`.

mod contributors;

use diesel::dsl::max;
use diesel::prelude::*;

pub use contributors::{contributes, contributors};

use super::milestone::{Known, Milestone, NewMilestone, Progress, Stage};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::platform::access::Holders;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{milestones, people, products, progress, release_ideas, releases};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, IdeaId, Language, MilestoneId, PersonId, ReleaseId, Standing};

/// How many releases in the making a page shows.
const IN_THE_MAKING: i64 = 50;

type Columns = (
    milestones::id,
    milestones::code,
    milestones::release_id,
    milestones::stage,
    milestones::language,
    milestones::words,
    milestones::falls_on,
);
const COLUMNS: Columns = (
    milestones::id,
    milestones::code,
    milestones::release_id,
    milestones::stage,
    milestones::language,
    milestones::words,
    milestones::falls_on,
);
type Row = (MilestoneId, Code, ReleaseId, Stage, Language, String, Moment);

fn milestone((id, code, release, stage, language, words, falls_on): Row) -> Milestone {
    Milestone { id, code, release, stage, language, words, falls_on }
}

/// The release of this code, where it is public, everybody may know that it is in the making, or the reader sees drafts: one
/// statement.
///
/// # Errors
/// [`Error::NotFound`] when there is none for them.
pub fn known(tx: &mut ReadTx<'_>, code: &Code) -> Result<Known> {
    type Found = ((ReleaseId, Code, Standing, String), Option<(Language, String)>);
    let ((id, code, standing, product), shown): Found = releases::table
        .inner_join(products::table)
        .left_join(progress::table)
        .filter(releases::code.eq(code))
        .select((
            (releases::id, releases::code, releases::standing, products::name),
            (progress::language, progress::name).nullable(),
        ))
        .first(tx.conn())?;
    let progress = shown.map(|(language, name)| Progress { language, name });
    let is_known = standing == Standing::Visible || progress.is_some();
    if is_known || tx.actor().holds(Holders::PRODUCT) {
        Ok(Known { id, code, standing, product, progress })
    } else {
        Err(Error::NotFound)
    }
}

/// Under which name everybody may know of a release in the making.
///
/// # Errors
/// Those of the database.
pub fn progress_of(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Option<Progress>> {
    let found: Option<(Language, String)> =
        progress::table.find(release).select((progress::language, progress::name)).first(tx.conn()).optional()?;
    Ok(found.map(|(language, name)| Progress { language, name }))
}

pub(super) fn put_progress(tx: &mut WriteTx<'_>, release: ReleaseId, by: PersonId, new: &Progress) -> Result<()> {
    let now = tx.now();
    let words = (progress::language.eq(new.language), progress::name.eq(&new.name), progress::shown_by_id.eq(by));
    if diesel::update(progress::table.find(release)).set(words).execute(tx.conn())? == 0 {
        diesel::insert_into(progress::table)
            .values((progress::release_id.eq(release), words, progress::created_at.eq(now)))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// The milestones of a release by the day on which they fall, each with who says so: one statement.
///
/// # Errors
/// Those of the database.
pub fn of_release(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Vec<(Milestone, Byline)>> {
    let rows: Vec<(Row, Byline)> = milestones::table
        .inner_join(people::table)
        .filter(milestones::release_id.eq(release))
        .order((milestones::falls_on, milestones::id))
        .select((COLUMNS, BYLINE))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(|(row, host)| (milestone(row), host)).collect())
}

/// A release in the making, and what was said of how far it is.
#[derive(Debug, Clone)]
pub struct Making {
    /// Public code of the release.
    pub code: Code,
    /// Under which name everybody may know of it.
    pub progress: Progress,
    /// Its stages, each from when on.
    pub milestones: Vec<(Stage, Moment)>,
}

type MakingRow = (ReleaseId, Code, (Language, String), Option<(Stage, Moment)>);

/// Rows of one release stand together.
fn makings(rows: Vec<MakingRow>) -> Vec<Making> {
    let mut found: Vec<(ReleaseId, Making)> = Vec::new();
    for (id, code, (language, name), set) in rows {
        if found.last().is_none_or(|(last, _)| *last != id) {
            found.push((id, Making { code, progress: Progress { language, name }, milestones: Vec::new() }));
        }
        if let Some((_, making)) = found.last_mut() {
            making.milestones.extend(set);
        }
    }
    found.into_iter().map(|(_, making)| making).collect()
}

/// The releases in the making that everybody may know of, the newest first: two statements, one where there are none.
///
/// # Errors
/// Those of the database.
pub fn in_the_making(tx: &mut ReadTx<'_>) -> Result<Vec<Making>> {
    let newest: Vec<ReleaseId> = progress::table
        .inner_join(releases::table)
        .filter(releases::standing.eq(Standing::Draft))
        .order(progress::release_id.desc())
        .limit(IN_THE_MAKING)
        .select(progress::release_id)
        .load(tx.conn())?;
    if newest.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<MakingRow> = releases::table
        .inner_join(progress::table)
        .left_join(milestones::table)
        .filter(among(releases::id, newest))
        .order((releases::id.desc(), milestones::falls_on))
        .select((
            releases::id,
            releases::code,
            (progress::language, progress::name),
            (milestones::stage, milestones::falls_on).nullable(),
        ))
        .load(tx.conn())?;
    Ok(makings(rows))
}

/// What is in the making of an idea, as far as everybody may know of it: one statement.
///
/// # Errors
/// Those of the database.
pub fn of_idea(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Making>> {
    let of = release_ideas::table.filter(release_ideas::idea_id.eq(idea)).select(release_ideas::release_id);
    let rows: Vec<MakingRow> = releases::table
        .inner_join(progress::table)
        .left_join(milestones::table)
        .filter(releases::id.eq_any(of))
        .filter(releases::standing.eq(Standing::Draft))
        .order((releases::id.desc(), milestones::falls_on))
        .select((
            releases::id,
            releases::code,
            (progress::language, progress::name),
            (milestones::stage, milestones::falls_on).nullable(),
        ))
        .load(tx.conn())?;
    Ok(makings(rows))
}

/// The release of the milestone of this code, if there is one: what a repeated form made.
pub(super) fn release_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<ReleaseId>> {
    Ok(milestones::table
        .filter(milestones::code.eq(code))
        .select(milestones::release_id)
        .first(tx.conn())
        .optional()?)
}

pub(super) fn count(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<i64> {
    Ok(milestones::table.filter(milestones::release_id.eq(release)).count().get_result(tx.conn())?)
}

pub(super) fn insert(
    tx: &mut WriteTx<'_>,
    code: &Code,
    release: ReleaseId,
    host: PersonId,
    new: &NewMilestone,
) -> Result<MilestoneId> {
    let now = tx.now();
    Ok(diesel::insert_into(milestones::table)
        .values((
            milestones::code.eq(code),
            milestones::release_id.eq(release),
            milestones::host_id.eq(host),
            milestones::stage.eq(new.stage),
            milestones::language.eq(new.language),
            milestones::words.eq(&new.words),
            milestones::falls_on.eq(new.falls_on),
            milestones::created_at.eq(now),
        ))
        .returning(milestones::id)
        .get_result(tx.conn())?)
}

/// Reads a milestone and holds its row.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Milestone>> {
    let query = milestones::table.filter(milestones::code.eq(code.clone())).select(COLUMNS);
    let row: Locked<Row> = tx.lock(query, Hold::Exclusive, Tables { held: "milestones", beside: "" })?;
    Ok(row.map(milestone))
}

pub(super) fn delete(tx: &mut WriteTx<'_>, id: MilestoneId) -> Result<()> {
    diesel::delete(milestones::table.find(id)).execute(tx.conn())?;
    Ok(())
}

/// Who set the newest milestone of which contributors have not heard; nobody when they heard of all.
pub(super) fn host_of_untold(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Option<PersonId>> {
    let newest: Option<MilestoneId> = milestones::table
        .filter(milestones::release_id.eq(release))
        .filter(milestones::told_at.is_null())
        .select(max(milestones::id))
        .first(tx.conn())?;
    let Some(newest) = newest else { return Ok(None) };
    Ok(Some(milestones::table.find(newest).select(milestones::host_id).first(tx.conn())?))
}

pub(super) fn set_told(tx: &mut WriteTx<'_>, release: ReleaseId) -> Result<()> {
    let now = tx.now();
    let untold = milestones::table.filter(milestones::release_id.eq(release)).filter(milestones::told_at.is_null());
    diesel::update(untold).set(milestones::told_at.eq(Some(now))).execute(tx.conn())?;
    Ok(())
}
