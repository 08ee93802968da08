//! All SQL about disputes; what pages read is in `reading`.

mod reading;

use diesel::prelude::*;

pub use reading::{Read, Which, read};

use super::dispute::{Claim, Complaint, Dispute, State};
use super::permits::Held;
use crate::features::accounts::store as accounts;
use crate::features::credits::credit::Role;
use crate::features::credits::store as credits_store;
use crate::features::releases::store as releases_store;
use crate::platform::access::Holders;
use crate::platform::clock::Moment;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{credits, disputes, releases};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, CreditId, DisputeId, PersonId, ReleaseId, Standing};

type About = (
    disputes::id,
    disputes::code,
    disputes::release_id,
    disputes::credit_id,
    disputes::person_id,
    disputes::claim,
    disputes::role,
    disputes::is_own,
    disputes::words,
    disputes::link,
    disputes::created_at,
);
const ABOUT: About = (
    disputes::id,
    disputes::code,
    disputes::release_id,
    disputes::credit_id,
    disputes::person_id,
    disputes::claim,
    disputes::role,
    disputes::is_own,
    disputes::words,
    disputes::link,
    disputes::created_at,
);
type Course = (
    disputes::state,
    disputes::answered_by_id,
    disputes::answered_at,
    disputes::answer,
    disputes::objection,
    disputes::decided_by_id,
    disputes::decided_at,
    disputes::decision,
    disputes::version,
);
const COURSE: Course = (
    disputes::state,
    disputes::answered_by_id,
    disputes::answered_at,
    disputes::answer,
    disputes::objection,
    disputes::decided_by_id,
    disputes::decided_at,
    disputes::decision,
    disputes::version,
);
type AboutRow =
    (DisputeId, Code, ReleaseId, Option<CreditId>, PersonId, Claim, Option<Role>, bool, String, String, Moment);
type CourseRow =
    (State, Option<PersonId>, Option<Moment>, String, String, Option<PersonId>, Option<Moment>, String, Option<i64>);
type Row = (AboutRow, CourseRow);

fn dispute((about, course): Row) -> Dispute {
    let (id, code, release, credit, person, claim, role, is_own, words, link, created_at) = about;
    let (state, answerer, answered_at, answer, objection, decider, decided_at, decision, version) = course;
    Dispute {
        id,
        code,
        release,
        credit,
        person,
        claim,
        role,
        is_own,
        words,
        link,
        state,
        created_at,
        answerer,
        answered_at,
        answer,
        objection,
        decider,
        decided_at,
        decision,
        version,
    }
}

/// A release as whoever disputes its credits may know of it: those who have a part in it know that there is one before it is
/// public.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// Inner id.
    pub id: ReleaseId,
    /// Whether it is public.
    pub is_public: bool,
    /// Whether the reader has a credit in it, kept or not.
    pub is_concerned: bool,
}

/// The release of this code, where it is public or the reader has a part in it: one statement.
///
/// # Errors
/// [`Error::NotFound`] when there is none for them.
pub fn known(tx: &mut ReadTx<'_>, code: &Code) -> Result<Known> {
    let person = tx.actor().person_id().unwrap_or(PersonId(0));
    let theirs = credits::table.filter(credits::release_id.eq(releases::id)).filter(credits::person_id.eq(person));
    let sees_drafts = tx.actor().holds(Holders::PRODUCT);
    let (id, standing, is_concerned): (ReleaseId, Standing, bool) = releases::table
        .filter(releases::code.eq(code))
        .select((releases::id, releases::standing, diesel::dsl::exists(theirs)))
        .first(tx.conn())?;
    let is_public = standing == Standing::Visible;
    if is_public || is_concerned || sees_drafts {
        Ok(Known { id, is_public, is_concerned })
    } else {
        Err(Error::NotFound)
    }
}

/// Who made the dispute of this code, about which release: what a repeated form made.
pub(super) fn owner_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<(PersonId, ReleaseId)>> {
    Ok(disputes::table
        .filter(disputes::code.eq(code))
        .select((disputes::person_id, disputes::release_id))
        .first(tx.conn())
        .optional()?)
}

/// Whether a person waits for an answer about this credit already, or about a missing one.
pub(super) fn waits(
    tx: &mut ReadTx<'_>,
    release: ReleaseId,
    person: PersonId,
    credit: Option<CreditId>,
) -> Result<bool> {
    let about: Vec<Option<CreditId>> = disputes::table
        .filter(disputes::release_id.eq(release))
        .filter(disputes::person_id.eq(person))
        .filter(disputes::state.eq_any([State::Open, State::Contested]))
        .select(disputes::credit_id)
        .load(tx.conn())?;
    Ok(about.contains(&credit))
}

pub(super) fn insert(
    tx: &mut WriteTx<'_>,
    code: &Code,
    release: ReleaseId,
    person: PersonId,
    credit: Option<CreditId>,
    complaint: &Complaint,
) -> Result<DisputeId> {
    let now = tx.now();
    Ok(diesel::insert_into(disputes::table)
        .values((
            disputes::code.eq(code),
            disputes::release_id.eq(release),
            disputes::credit_id.eq(credit),
            disputes::person_id.eq(person),
            disputes::claim.eq(complaint.claim),
            disputes::role.eq(complaint.role),
            disputes::is_own.eq(complaint.is_own),
            disputes::words.eq(&complaint.words),
            disputes::link.eq(&complaint.link),
            disputes::state.eq(State::Open),
            disputes::created_at.eq(now),
            disputes::answer.eq(""),
            disputes::objection.eq(""),
            disputes::decision.eq(""),
        ))
        .returning(disputes::id)
        .get_result(tx.conn())?)
}

/// What was said about a dispute.
pub(super) struct Said<'a> {
    pub state: State,
    pub words: &'a str,
    pub by: PersonId,
    pub version: Option<i64>,
}

pub(super) fn answer(tx: &mut WriteTx<'_>, id: DisputeId, said: &Said<'_>) -> Result<()> {
    let now = tx.now();
    diesel::update(disputes::table.find(id))
        .set((
            disputes::state.eq(said.state),
            disputes::answered_by_id.eq(Some(said.by)),
            disputes::answered_at.eq(Some(now)),
            disputes::answer.eq(said.words),
            disputes::version.eq(said.version),
        ))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn object(tx: &mut WriteTx<'_>, id: DisputeId, words: &str) -> Result<()> {
    let now = tx.now();
    diesel::update(disputes::table.find(id))
        .set((disputes::state.eq(State::Contested), disputes::objection.eq(words), disputes::objected_at.eq(Some(now))))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn decide(tx: &mut WriteTx<'_>, id: DisputeId, said: &Said<'_>) -> Result<()> {
    let now = tx.now();
    diesel::update(disputes::table.find(id))
        .set((
            disputes::state.eq(said.state),
            disputes::decided_by_id.eq(Some(said.by)),
            disputes::decided_at.eq(Some(now)),
            disputes::decision.eq(said.words),
            disputes::version.eq(said.version),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// The code of a release.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn release_code(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Code> {
    Ok(releases::table.find(release).select(releases::code).first(tx.conn())?)
}

/// How many disputes there are about the credits of a release, over or not: one statement.
///
/// # Errors
/// Those of the database.
pub fn count_of(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<i64> {
    Ok(disputes::table.filter(disputes::release_id.eq(release)).count().get_result(tx.conn())?)
}

/// Holds a dispute alone.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Dispute>> {
    let query = disputes::table.filter(disputes::code.eq(code.clone())).select((ABOUT, COURSE));
    let row: Locked<Row> = tx.lock(query, Hold::Exclusive, Tables { held: "disputes", beside: "" })?;
    Ok(row.map(dispute))
}

/// Holds a dispute with its release and its credit, the release first: versions are made one after the other.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock_around(tx: &mut WriteTx<'_>, code: &Code) -> Result<Held> {
    let release: ReleaseId =
        disputes::table.filter(disputes::code.eq(code)).select(disputes::release_id).first(tx.conn())?;
    let release = releases_store::lock_any(tx, release, Hold::Exclusive)?;
    let dispute = lock(tx, code)?;
    let credit = match dispute.credit {
        Some(credit) => {
            let code = credits_store::by_id(tx, credit)?.code;
            Some(credits_store::lock_in(tx, release.id, &code)?)
        }
        None => None,
    };
    let able = accounts::able_admins(tx)?;
    Ok(Held { release, dispute, credit, able })
}
