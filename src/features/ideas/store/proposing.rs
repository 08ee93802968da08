//! How ideas begin: proposed, brought in from elsewhere, let in after they were held.

use diesel::prelude::*;
use rand::RngExt;

use super::versions::{NewVersion, insert_version};
use crate::features::ideas::heat as born;
use crate::features::ideas::idea::{Status, Text};
use crate::features::ideas::ring;
use crate::platform::clock::Moment;
use crate::platform::db::schema::{cases, idea_tallies, idea_versions, ideas, rulings};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, Language, PersonId, QuestionId, Standing};

/// What the form of this code proposed before, if it was sent: by whom, to which question, in which words.
pub(in crate::features::ideas) fn proposed(
    tx: &mut ReadTx<'_>,
    code: &Code,
) -> Result<Option<(PersonId, QuestionId, Text)>> {
    let found: Option<(PersonId, QuestionId, String, String)> = ideas::table
        .inner_join(idea_versions::table)
        .filter(ideas::code.eq(code))
        .filter(idea_versions::number.eq(1_i64))
        .select((ideas::author_id, ideas::question_id, idea_versions::title, idea_versions::body))
        .first(tx.conn())
        .optional()?;
    Ok(found.map(|(author, question, title, body)| (author, question, Text { title, body })))
}

/// Whether an idea with this id of elsewhere was brought in before.
pub(in crate::features::ideas) fn has_outside(
    tx: &mut ReadTx<'_>,
    question: QuestionId,
    outside: &str,
) -> Result<bool> {
    let query = ideas::table.filter(ideas::question_id.eq(question)).filter(ideas::outside_id.eq(outside));
    Ok(diesel::select(diesel::dsl::exists(query)).get_result(tx.conn())?)
}

pub(crate) struct NewIdea<'a> {
    pub code: &'a Code,
    pub question: QuestionId,
    pub author: PersonId,
    pub language: Language,
    pub text: &'a Text,
    pub outside_id: Option<&'a str>,
    pub created_at: Moment,
    /// Visible, or held.
    pub standing: Standing,
}

pub(crate) fn insert(tx: &mut WriteTx<'_>, new: &NewIdea<'_>) -> Result<IdeaId> {
    let id: IdeaId = diesel::insert_into(ideas::table)
        .values((
            ideas::code.eq(new.code),
            ideas::question_id.eq(new.question),
            ideas::author_id.eq(new.author),
            ideas::language.eq(new.language),
            ideas::title.eq(&new.text.title),
            ideas::body.eq(&new.text.body),
            ideas::version.eq(1_i64),
            ideas::status.eq(Status::New),
            ideas::standing.eq(new.standing),
            ideas::outside_id.eq(new.outside_id),
            ideas::created_at.eq(new.created_at),
        ))
        .returning(ideas::id)
        .get_result(tx.conn())?;
    let place = ring::place(tx.random().random());
    diesel::insert_into(idea_tallies::table)
        .values((
            idea_tallies::idea_id.eq(id),
            idea_tallies::question_id.eq(new.question),
            idea_tallies::standing.eq(new.standing),
            idea_tallies::status.eq(Status::New),
            idea_tallies::created_at.eq(new.created_at),
            idea_tallies::votes.eq(0_i64),
            idea_tallies::comments.eq(0_i64),
            idea_tallies::voters.eq(0_i64),
            idea_tallies::met.eq(0_i64),
            idea_tallies::heat.eq(born::at_birth(new.created_at)),
            idea_tallies::place.eq(place),
        ))
        .execute(tx.conn())?;
    let (author, text, at) = (new.author, new.text, new.created_at);
    insert_version(tx, id, &NewVersion { number: 1, author, text, refinement: None, at })?;
    Ok(id)
}

/// Lets an idea begin now that was held: its place among the newest, its heat.
pub(in crate::features::ideas) fn begin(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<()> {
    let now = tx.now();
    diesel::update(ideas::table.find(idea)).set(ideas::created_at.eq(now)).execute(tx.conn())?;
    diesel::update(idea_tallies::table.find(idea))
        .set((idea_tallies::created_at.eq(now), idea_tallies::heat.eq(born::at_birth(now))))
        .execute(tx.conn())?;
    Ok(())
}

/// Whether everybody could see an idea before: it did not wait for a look at its birth, or was let in since. Whoever holds
/// something at its birth opens a case about it.
///
/// # Errors
/// Those of the database.
pub fn has_begun(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<bool> {
    let waited = cases::table
        .filter(cases::subject.eq("idea"))
        .filter(cases::subject_id.eq(idea.0))
        .filter(cases::kind.eq("held").or(cases::kind.eq("suspicion")));
    let let_in = rulings::table
        .filter(rulings::idea_id.eq(idea))
        .filter(rulings::comment_id.is_null())
        .filter(rulings::kind.eq("approve"));
    let exists = diesel::dsl::exists(let_in).or(diesel::dsl::not(diesel::dsl::exists(waited)));
    Ok(diesel::select(exists).get_result(tx.conn())?)
}

/// The ids of elsewhere of all ideas that were brought in to a question.
///
/// # Errors
/// Those of the database.
pub fn outside_ids(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Vec<String>> {
    Ok(ideas::table
        .filter(ideas::question_id.eq(question))
        .filter(ideas::outside_id.is_not_null())
        .select(ideas::outside_id.assume_not_null())
        .load(tx.conn())?)
}
