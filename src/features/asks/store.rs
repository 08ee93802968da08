//! All SQL about questions to somebody.

use diesel::prelude::*;

use super::ask::{Ask, Kind, Outcome, Wish};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::Idea;
use crate::features::questions::store::{shown_to, shown_to_each};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::folded::{Folded, fold};
use crate::platform::db::schema::{asks, co_authors, comments, ideas, people};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{AskId, Code, CommentId, IdeaId, Language, PersonId, Standing};

/// More people of one name are as good as several.
const NAMESAKES: i64 = 3;
/// Questions that an idea's page shows.
const SHOWN: i64 = 20;

/// What the form of this code asked before: who asked, under which idea, in which words.
pub(super) fn known(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<(PersonId, IdeaId, String)>> {
    Ok(asks::table
        .filter(asks::code.eq(code))
        .select((asks::asker_id, asks::idea_id, asks::body))
        .first(tx.conn())
        .optional()?)
}

/// Who goes by that name, capitals and accents aside, and whether the idea's question is put to them.
pub(super) fn named(tx: &mut ReadTx<'_>, idea: &Idea, name: &str) -> Result<Vec<(PersonId, bool)>> {
    let now = tx.now();
    let name = fold(name.trim().trim_start_matches('@'));
    Ok(people::table
        .inner_join(ideas::table.on(ideas::id.eq(idea.id)))
        .filter(Folded(people::name).eq(name))
        .filter(people::erased_at.is_null())
        .order(people::id)
        .limit(NAMESAKES)
        .select((people::id, shown_to_each(ideas::question_id, people::id, now)))
        .load(tx.conn())?)
}

/// Whether somebody is being waited for in this way already.
pub(super) fn waits(tx: &mut ReadTx<'_>, idea: IdeaId, person: PersonId, kind: Kind) -> Result<bool> {
    let open = asks::table
        .filter(asks::idea_id.eq(idea))
        .filter(asks::person_id.eq(person))
        .filter(asks::kind.eq(kind))
        .filter(asks::closed_at.is_null());
    Ok(diesel::select(diesel::dsl::exists(open)).get_result(tx.conn())?)
}

pub(super) fn insert(
    tx: &mut WriteTx<'_>,
    code: &Code,
    idea: IdeaId,
    asker: PersonId,
    person: PersonId,
    wish: &Wish,
) -> Result<AskId> {
    let now = tx.now();
    Ok(diesel::insert_into(asks::table)
        .values((
            asks::code.eq(code),
            asks::kind.eq(wish.kind),
            asks::idea_id.eq(idea),
            asks::person_id.eq(person),
            asks::asker_id.eq(asker),
            asks::language.eq(wish.language),
            asks::body.eq(&wish.body),
            asks::created_at.eq(now),
            asks::due_at.eq(now.plus(wish.days * Moment::DAY)),
        ))
        .returning(asks::id)
        .get_result(tx.conn())?)
}

/// Reads a question to somebody and holds its row.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Ask>> {
    let query = asks::table.filter(asks::code.eq(code.clone())).select((
        asks::id,
        asks::code,
        asks::kind,
        asks::idea_id,
        asks::person_id,
        asks::closed_at,
    ));
    tx.lock(query, Hold::Exclusive, Tables { held: "asks", beside: "" })
}

pub(super) fn close(tx: &mut WriteTx<'_>, ask: AskId, outcome: Outcome) -> Result<()> {
    let now = tx.now();
    diesel::update(asks::table.find(ask))
        .set((asks::closed_at.eq(now), asks::outcome.eq(outcome)))
        .execute(tx.conn())?;
    Ok(())
}

/// Ends what waits for the word of whoever wrote this comment: theirs, or that of who signs the idea with them.
///
/// # Errors
/// Those of the database.
pub fn answered_by(tx: &mut WriteTx<'_>, comment: CommentId, idea: IdeaId) -> Result<()> {
    let author: PersonId = comments::table.find(comment).select(comments::author_id).first(tx.conn())?;
    answered(tx, idea, author)
}

/// Ends what waits for the word of the actor, who changed the text of an idea; moderators who mend it say nothing.
///
/// # Errors
/// Those of the database.
pub fn answered_by_actor(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<()> {
    match tx.actor().person_id() {
        Some(person) => answered(tx, idea, person),
        None => Ok(()),
    }
}

fn answered(tx: &mut WriteTx<'_>, idea: IdeaId, by: PersonId) -> Result<()> {
    let now = tx.now();
    let open = || asks::table.filter(asks::idea_id.eq(idea)).filter(asks::closed_at.is_null());
    let end = (asks::closed_at.eq(now), asks::outcome.eq(Outcome::Answered));
    diesel::update(open().filter(asks::person_id.eq(by))).set(end).execute(tx.conn())?;
    // Whoever signs an idea speaks for its author.
    let signs = co_authors::table
        .filter(co_authors::idea_id.eq(idea))
        .filter(co_authors::person_id.eq(by))
        .filter(co_authors::state.eq("joined"));
    if diesel::select(diesel::dsl::exists(signs)).get_result(tx.conn())? {
        diesel::update(open().filter(asks::kind.eq(Kind::Clarify))).set(end).execute(tx.conn())?;
    }
    Ok(())
}

/// A question to somebody, as pages read it.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its code.
    pub code: Code,
    /// For what.
    pub kind: Kind,
    /// Its words.
    pub body: String,
    /// The language they are written in.
    pub language: Language,
    /// Who is asked.
    pub person: Byline,
    /// Who asks.
    pub asker: Byline,
    /// Since when.
    pub at: Moment,
    /// Until when their word is hoped for.
    pub due: Moment,
}

type Row = (Code, Kind, String, Language, PersonId, PersonId, Moment, Moment);

/// What waits for somebody's word under an idea, oldest first: two statements, one where nothing does.
///
/// # Errors
/// Those of the database.
pub fn open_under(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Line>> {
    let rows: Vec<Row> = asks::table
        .filter(asks::idea_id.eq(idea))
        .filter(asks::closed_at.is_null())
        .order(asks::id)
        .limit(SHOWN)
        .select((
            asks::code,
            asks::kind,
            asks::body,
            asks::language,
            asks::person_id,
            asks::asker_id,
            asks::created_at,
            asks::due_at,
        ))
        .load(tx.conn())?;
    if rows.is_empty() {
        return Ok(vec![]);
    }
    let ids: Vec<PersonId> = rows.iter().flat_map(|row| [row.4, row.5]).collect();
    let bylines: Vec<Byline> = people::table.filter(among(people::id, ids)).select(BYLINE).load(tx.conn())?;
    let of = |id: PersonId| bylines.iter().find(|byline| byline.id == id).cloned();
    let line = |(code, kind, body, language, person, asker, at, due): Row| {
        Some(Line { code, kind, body, language, person: of(person)?, asker: of(asker)?, at, due })
    };
    Ok(rows.into_iter().filter_map(line).collect())
}

/// Those of these ideas that wait for their author's word: one statement, none for no ideas.
///
/// # Errors
/// Those of the database.
pub fn waiting_among(tx: &mut ReadTx<'_>, ids: &[IdeaId]) -> Result<Vec<IdeaId>> {
    if ids.is_empty() {
        return Ok(vec![]);
    }
    Ok(asks::table
        .filter(among(asks::idea_id, ids))
        .filter(asks::kind.eq(Kind::Clarify))
        .filter(asks::closed_at.is_null())
        .select(asks::idea_id)
        .load(tx.conn())?)
}

/// A question that waits for a reader: the idea's code and title, the words and their language, who asks, until when.
pub type Mine = ((Code, String, Language), (Kind, String, Language), Byline, Moment);

/// What waits for the word of a person, oldest first: one statement. What they may not read any more is left out.
///
/// # Errors
/// Those of the database.
pub fn of_person(tx: &mut ReadTx<'_>, person: PersonId, limit: i64) -> Result<Vec<Mine>> {
    Ok(asks::table
        .inner_join(ideas::table)
        .inner_join(people::table.on(people::id.eq(asks::asker_id)))
        .filter(asks::person_id.eq(person))
        .filter(asks::closed_at.is_null())
        .filter(ideas::standing.eq(Standing::Visible))
        .filter(shown_to(ideas::question_id, tx))
        .order(asks::id)
        .limit(limit)
        .select((
            (ideas::code, ideas::title, ideas::language),
            (asks::kind, asks::body, asks::language),
            BYLINE,
            asks::due_at,
        ))
        .load(tx.conn())?)
}
