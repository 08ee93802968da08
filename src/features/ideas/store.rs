//! All SQL about ideas, but for the lists (`lists`). Here is how they are read and held; how they begin is in `proposing`, what
//! changes of them in `changing`, their texts in `versions`, what was merged in `tree`.

mod authors;
mod changing;
mod heat;
mod proposing;
mod signers;
mod tallies;
mod tree;
mod versions;

use diesel::prelude::*;

use super::idea::{Idea, Status};
use super::permits::may_revise;
use super::tally::{Counts, Tally};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::questions::store as questions_store;
use crate::platform::clock::Moment;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{idea_tallies, ideas, people, questions};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, IdeaId, Language, PersonId, Standing};

pub use authors::{statuses_of, unanswered_of};
pub use changing::{is_known_in, proposed_at, set_lock, set_question, set_slow, set_standing, set_status};
pub use heat::{warm_anew, warm_anew_around, warm_by_comment, warm_by_vote};
pub(crate) use proposing::{NewIdea, insert};
pub(super) use proposing::{begin, has_outside, proposed};
pub use proposing::{has_begun, outside_ids};
pub use signers::{co_authors_among, sign_on, signers_of};
use tallies::COUNTS;
pub use tallies::{bump_comments, bump_met, bump_votes, recount_votes, set_comments, tallies_of, tally_of};
pub use tree::{
    Joined, family, in_sight_among, joined, links_among, lock_two, lock_with_root, merged_into, read_with_root,
    root_id, root_of,
};
pub use versions::{Version, Written, revise, version_text, versions, written};

type Columns = (
    ideas::id,
    ideas::code,
    ideas::author_id,
    ideas::language,
    ideas::title,
    ideas::version,
    ideas::status,
    ideas::standing,
    ideas::merged_into_id,
    ideas::locked_at,
    (ideas::slow_minutes, ideas::slow_until),
);
const COLUMNS: Columns = (
    ideas::id,
    ideas::code,
    ideas::author_id,
    ideas::language,
    ideas::title,
    ideas::version,
    ideas::status,
    ideas::standing,
    ideas::merged_into_id,
    ideas::locked_at,
    (ideas::slow_minutes, ideas::slow_until),
);
type Row = (
    IdeaId,
    Code,
    PersonId,
    Language,
    String,
    i64,
    Status,
    Standing,
    Option<IdeaId>,
    Option<Moment>,
    (i64, Option<Moment>),
);

fn idea((row, question): (Row, questions_store::Row), co_authors: Vec<PersonId>) -> Idea {
    let (id, code, author, language, title, version, status, standing, merged_into, locked_at, slow) = row;
    let question = questions_store::question(question);
    let (slow_minutes, slow_until) = slow;
    Idea {
        id,
        code,
        question,
        author,
        co_authors,
        language,
        title,
        version,
        status,
        standing,
        merged_into,
        locked_at,
        slow_minutes,
        slow_until,
    }
}

/// Whether the actor may know of an idea that stands so: what is hidden is for its authors and moderators, and nothing
/// of a question is for those who may not know of it.
fn is_for(tx: &mut ReadTx<'_>, idea: &Idea) -> Result<bool> {
    if !questions_store::is_for(tx, &idea.question)? {
        return Ok(false);
    }
    let is_insider = may_revise(idea, tx.actor()).is_ok();
    if idea.standing == Standing::Merged && !is_insider {
        // Hidden is hidden with all that lives on in it.
        return Ok(in_sight_among(tx, &[idea.id])?.contains(&idea.id));
    }
    Ok(idea.standing.is_for(is_insider))
}

/// Reads an idea that the actor may see, and holds its row; its question's is held shared.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code, hold: Hold) -> Result<Locked<Idea>> {
    let found = lock_any(tx, code, hold)?;
    if is_for(tx, &found)? { Ok(found) } else { Err(Error::NotFound) }
}

/// As [`lock`], for who may know of every idea.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock_any(tx: &mut WriteTx<'_>, code: &Code, hold: Hold) -> Result<Locked<Idea>> {
    let query = ideas::table
        .inner_join(questions::table)
        .filter(ideas::code.eq(code.clone()))
        .select((COLUMNS, questions_store::COLUMNS));
    let found: Locked<(Row, questions_store::Row)> =
        tx.lock(query, hold, Tables { held: "ideas", beside: "questions" })?;
    let co_authors = signers::ids_of(tx, found.0.0)?;
    Ok(found.map(|found| idea(found, co_authors)))
}

/// An idea with what its page shows.
#[derive(Debug, Clone)]
pub struct Read {
    /// The idea.
    pub idea: Idea,
    /// Its text, in Markdown.
    pub body: String,
    /// Who proposed it.
    pub author: Byline,
    /// Who signs it together with them, in the order in which they joined.
    pub co_authors: Vec<Byline>,
    /// What it was given, as far as it may be known.
    pub tally: Tally,
    /// Visible comments that count here.
    pub comments: i64,
    /// When it was proposed.
    pub created_at: Moment,
    /// When its text last changed.
    pub edited_at: Option<Moment>,
}

type Extra = (String, Moment, Option<Moment>);

/// Reads an idea that the actor may see.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn read(tx: &mut ReadTx<'_>, code: &Code) -> Result<Read> {
    let found: (Row, questions_store::Row, Byline, Extra, (Counts, i64)) = ideas::table
        .inner_join(questions::table)
        .inner_join(people::table)
        .inner_join(idea_tallies::table)
        .filter(ideas::code.eq(code))
        .select((
            COLUMNS,
            questions_store::COLUMNS,
            BYLINE,
            (ideas::body, ideas::created_at, ideas::edited_at),
            (COUNTS, idea_tallies::comments),
        ))
        .first(tx.conn())?;
    let (row, question, author, (body, created_at, edited_at), (counts, comments)) = found;
    let co_authors = signers::co_authors_of(tx, row.0)?;
    let idea = idea((row, question), co_authors.iter().map(|byline| byline.id).collect());
    let tally = Tally::of(&idea.question, counts, tx.now());
    if is_for(tx, &idea)? {
        Ok(Read { idea, body, author, co_authors, tally, comments, created_at, edited_at })
    } else {
        Err(Error::NotFound)
    }
}

/// The code of an idea by its inner id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn code_of(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Code> {
    Ok(ideas::table.find(idea).select(ideas::code).first(tx.conn())?)
}

/// The inner id of the idea of this code, whoever may see it.
///
/// # Errors
/// Those of the database.
pub fn id_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<IdeaId>> {
    Ok(ideas::table.filter(ideas::code.eq(code)).select(ideas::id).first(tx.conn()).optional()?)
}

/// Where the idea of this code stands, whoever may see it.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn standing_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Standing> {
    Ok(ideas::table.filter(ideas::code.eq(code)).select(ideas::standing).first(tx.conn())?)
}
