//! All SQL about appeals.

use diesel::prelude::*;

use super::appeal::{Appeal, Outcome};
use super::permits::DecideAppeal;
use crate::features::accounts::store::able;
use crate::features::cases::Subject;
use crate::features::statements::{Statement, store as statements};
use crate::platform::access::Holders;
use crate::platform::clock::Moment;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{appeals, cases, comments, ideas, refinements};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{
    AppealId, Code, CommentId, IdeaId, Language, PersonId, QuestionId, RefinementId, RulingId, StatementId,
};

type Columns = (
    appeals::id,
    appeals::code,
    appeals::ruling_id,
    appeals::statement_id,
    appeals::person_id,
    appeals::language,
    appeals::words,
    appeals::created_at,
    appeals::decided_at,
    appeals::decider_id,
    appeals::outcome,
    appeals::answer,
    appeals::is_same,
);
const COLUMNS: Columns = (
    appeals::id,
    appeals::code,
    appeals::ruling_id,
    appeals::statement_id,
    appeals::person_id,
    appeals::language,
    appeals::words,
    appeals::created_at,
    appeals::decided_at,
    appeals::decider_id,
    appeals::outcome,
    appeals::answer,
    appeals::is_same,
);
type Row = (
    AppealId,
    Code,
    Option<RulingId>,
    StatementId,
    Option<PersonId>,
    Language,
    String,
    Moment,
    Option<Moment>,
    Option<PersonId>,
    Option<Outcome>,
    String,
    bool,
);

fn appeal(row: Row) -> Appeal {
    let (id, code, ruling, statement, person, language, words, ..) = row;
    let (.., created_at, decided_at, decider, outcome, answer, is_same) = row;
    Appeal {
        id,
        code,
        ruling,
        statement,
        person,
        language,
        words,
        created_at,
        decided_at,
        decider,
        outcome,
        answer,
        is_same,
    }
}

/// The appeal against a statement, if there is one.
///
/// # Errors
/// Those of the database.
pub fn of_statement(tx: &mut ReadTx<'_>, statement: StatementId) -> Result<Option<Appeal>> {
    let row: Option<Row> =
        appeals::table.filter(appeals::statement_id.eq(statement)).select(COLUMNS).first(tx.conn()).optional()?;
    Ok(row.map(appeal))
}

/// The appeal of this code.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) when there is none.
pub fn read(tx: &mut ReadTx<'_>, code: &Code) -> Result<Appeal> {
    let row: Row = appeals::table.filter(appeals::code.eq(code)).select(COLUMNS).first(tx.conn())?;
    Ok(appeal(row))
}

pub(super) fn insert(
    tx: &mut WriteTx<'_>,
    code: &Code,
    statement: &Statement,
    language: Language,
    words: &str,
) -> Result<AppealId> {
    let now = tx.now();
    Ok(diesel::insert_into(appeals::table)
        .values((
            appeals::code.eq(code),
            appeals::ruling_id.eq(statement.ruling),
            appeals::statement_id.eq(statement.id),
            appeals::person_id.eq(statement.person),
            appeals::language.eq(language),
            appeals::words.eq(words),
            appeals::created_at.eq(now),
            appeals::answer.eq(""),
            appeals::is_same.eq(false),
        ))
        .returning(appeals::id)
        .get_result(tx.conn())?)
}

/// How an appeal ended.
pub(super) struct Decided<'a> {
    pub outcome: Outcome,
    pub answer: &'a str,
    pub by: PersonId,
    pub is_same: bool,
    pub restoring: Option<RulingId>,
}

pub(super) fn decide(tx: &mut WriteTx<'_>, id: AppealId, decided: &Decided<'_>) -> Result<()> {
    let now = tx.now();
    diesel::update(appeals::table.find(id))
        .set((
            appeals::decided_at.eq(Some(now)),
            appeals::decider_id.eq(Some(decided.by)),
            appeals::outcome.eq(Some(decided.outcome)),
            appeals::answer.eq(decided.answer),
            appeals::is_same.eq(decided.is_same),
            appeals::restoring_id.eq(decided.restoring),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// What an appeal is about, as its case names it.
#[derive(Debug, Clone, Copy, Default)]
pub struct About {
    /// The idea.
    pub idea: Option<IdeaId>,
    /// Its question.
    pub question: Option<QuestionId>,
    /// Whose the thing is.
    pub author: Option<PersonId>,
}

/// What the statement of an appeal is about.
///
/// # Errors
/// Those of the database.
pub fn about(tx: &mut ReadTx<'_>, statement: &Statement) -> Result<About> {
    if let Some(ruling) = statement.ruling {
        let told = statements::told(tx, ruling)?;
        return Ok(About { idea: told.idea, question: told.question, author: told.person });
    }
    let Some(report) = statement.report else { return Ok(About::default()) };
    let (thing, ..) = statements::reported(tx, report)?;
    let of_idea = |(author, idea, question)| About { idea: Some(idea), question: Some(question), author: Some(author) };
    Ok(match thing.subject {
        Subject::Idea => {
            let found: (PersonId, IdeaId, QuestionId) = ideas::table
                .find(IdeaId(thing.id))
                .select((ideas::author_id, ideas::id, ideas::question_id))
                .first(tx.conn())?;
            of_idea(found)
        }
        Subject::Comment => {
            let found: (PersonId, IdeaId, QuestionId) = comments::table
                .inner_join(ideas::table.on(ideas::id.eq(comments::idea_id)))
                .filter(comments::id.eq(CommentId(thing.id)))
                .select((comments::author_id, ideas::id, ideas::question_id))
                .first(tx.conn())?;
            of_idea(found)
        }
        Subject::Refinement => {
            let found: (PersonId, IdeaId, QuestionId) = refinements::table
                .inner_join(ideas::table)
                .filter(refinements::id.eq(RefinementId(thing.id)))
                .select((refinements::author_id, ideas::id, ideas::question_id))
                .first(tx.conn())?;
            of_idea(found)
        }
        Subject::Person => About { author: Some(PersonId(thing.id)), ..About::default() },
        Subject::Appeal => About::default(),
    })
}

/// Who ruled first, or closed the case without a ruling.
fn first(tx: &mut ReadTx<'_>, statement: &Statement) -> Result<Option<PersonId>> {
    if let Some(ruling) = statement.ruling {
        return Ok(Some(statements::told(tx, ruling)?.moderator));
    }
    let Some(case) = statement.case else { return Ok(None) };
    Ok(cases::table.find(case).select(cases::closed_by_id).first(tx.conn())?)
}

/// Whom an appeal concerns, beside itself: who ruled first, the parties, and who could decide.
///
/// # Errors
/// Those of the database.
pub fn around(tx: &mut ReadTx<'_>, appeal: &Appeal) -> Result<(Option<PersonId>, Vec<PersonId>, Vec<PersonId>)> {
    let statement = statements::by_id(tx, appeal.statement)?;
    let author = about(tx, &statement)?.author;
    let parties = [appeal.person, author].into_iter().flatten().collect();
    Ok((first(tx, &statement)?, parties, able(tx, Holders::MODERATION)?))
}

/// Whether somebody else than who ruled could decide about an appeal against a statement.
///
/// # Errors
/// Those of the database.
pub fn has_another(tx: &mut ReadTx<'_>, statement: &Statement) -> Result<bool> {
    let (first, author) = (first(tx, statement)?, about(tx, statement)?.author);
    let parties = [statement.person, author];
    Ok(able(tx, Holders::MODERATION)?.iter().any(|person| Some(*person) != first && !parties.contains(&Some(*person))))
}

/// Holds an appeal for whoever decides.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<DecideAppeal> {
    let query = appeals::table.filter(appeals::code.eq(code.clone())).select(COLUMNS);
    let row: Locked<Row> = tx.lock(query, Hold::Exclusive, Tables { held: "appeals", beside: "" })?;
    let appeal = row.map(appeal);
    let (first, parties, able) = around(tx, &appeal)?;
    Ok(DecideAppeal { appeal, first, parties, able })
}
