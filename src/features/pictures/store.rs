//! All SQL about the pictures of ideas.

use std::collections::HashMap;

use diesel::prelude::*;

use super::picture::Picture;
use crate::features::ideas::store::{co_authors_among, in_sight_among};
use crate::features::questions::store::{shown_to, shown_to_all};
use crate::platform::access::Holders;
use crate::platform::db::among::among;
use crate::platform::db::schema::{
    community, draft_pictures, drafts, files, idea_pictures, ideas, people, questions, releases,
};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, FileId, IdeaId, PersonId, QuestionId, Standing};

type Row = (Code, String, (FileId, String, String, i64, i64));

/// A picture of a row.
pub(crate) fn picture((code, alt, (file, digest, media_type, width, height)): Row) -> Picture {
    Picture { code, file, digest, media_type, width, height, alt }
}

type FileColumns = (files::id, files::digest, files::media_type, files::width, files::height);
pub(crate) const FILE: FileColumns = (files::id, files::digest, files::media_type, files::width, files::height);

/// The pictures of an idea, in the order in which they came.
///
/// # Errors
/// Those of the database.
pub(crate) fn of_idea(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Picture>> {
    let rows: Vec<Row> = idea_pictures::table
        .inner_join(files::table)
        .filter(idea_pictures::idea_id.eq(idea))
        .order(idea_pictures::id)
        .select((idea_pictures::code, idea_pictures::alt, FILE))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(picture).collect())
}

/// The first described picture of each of these ideas: one statement.
///
/// # Errors
/// Those of the database.
pub(crate) fn first_of(tx: &mut ReadTx<'_>, ideas: &[IdeaId]) -> Result<HashMap<IdeaId, Picture>> {
    let rows: Vec<(IdeaId, Row)> = idea_pictures::table
        .inner_join(files::table)
        .filter(among(idea_pictures::idea_id, ideas))
        .filter(idea_pictures::alt.ne(""))
        .order(idea_pictures::id)
        .select((idea_pictures::idea_id, (idea_pictures::code, idea_pictures::alt, FILE)))
        .load(tx.conn())?;
    let mut first = HashMap::new();
    for (idea, row) in rows {
        first.entry(idea).or_insert_with(|| picture(row));
    }
    Ok(first)
}

/// Adds a picture to an idea.
///
/// # Errors
/// Those of the database.
pub(crate) fn insert(tx: &mut WriteTx<'_>, code: &Code, idea: IdeaId, file: FileId, alt: &str) -> Result<()> {
    diesel::insert_into(idea_pictures::table)
        .values((
            idea_pictures::code.eq(code),
            idea_pictures::idea_id.eq(idea),
            idea_pictures::file_id.eq(file),
            idea_pictures::alt.eq(alt),
        ))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn set_alt(tx: &mut WriteTx<'_>, code: &Code, alt: &str) -> Result<()> {
    diesel::update(idea_pictures::table.filter(idea_pictures::code.eq(code)))
        .set(idea_pictures::alt.eq(alt))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn delete(tx: &mut WriteTx<'_>, code: &Code) -> Result<()> {
    diesel::delete(idea_pictures::table.filter(idea_pictures::code.eq(code))).execute(tx.conn())?;
    Ok(())
}

/// Who may see a file of the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Whoever reads the community.
    Everybody,
    /// The same, for as long as the idea that shows it is in sight: whoever keeps it asks each time whether it still is.
    InSight,
    /// This reader, not everybody: no cache may keep it for others.
    Reader,
    /// Somebody else: for this reader it does not exist.
    Others,
}

/// Who may see the file of this digest: a picture of a draft is its author's alone, one of a hidden idea is for its author
/// and moderators, and one of a question or of its ideas is for those to whom the question is put. Whatever else shows the
/// same file shows it to everybody.
///
/// # Errors
/// Those of the database.
pub(crate) fn reach(tx: &mut ReadTx<'_>, digest: &str) -> Result<Reach> {
    use diesel::dsl::exists;
    let found: Option<FileId> =
        files::table.filter(files::digest.eq(digest)).select(files::id).first(tx.conn()).optional()?;
    // What stands nowhere any more waits to be swept.
    let Some(file) = found else { return Ok(Reach::Others) };
    let of_ideas: Vec<(IdeaId, PersonId, Standing, QuestionId)> = idea_pictures::table
        .inner_join(ideas::table)
        .filter(idea_pictures::file_id.eq(file))
        .select((ideas::id, ideas::author_id, ideas::standing, ideas::question_id))
        .load(tx.conn())?;
    let of_questions: Vec<QuestionId> =
        questions::table.filter(questions::picture_id.eq(file)).select(questions::id).load(tx.conn())?;
    let of_drafts: Vec<PersonId> = draft_pictures::table
        .inner_join(drafts::table)
        .filter(draft_pictures::file_id.eq(file))
        .select(drafts::person_id)
        .load(tx.conn())?;
    if of_ideas.is_empty() && of_drafts.is_empty() && of_questions.is_empty() {
        return Ok(Reach::Everybody);
    }
    let named: Vec<QuestionId> = of_ideas.iter().map(|row| row.3).chain(of_questions.iter().copied()).collect();
    let asked = || questions::table.filter(among(questions::id, named.clone())).select(questions::id);
    let of_all: Vec<QuestionId> = asked().filter(shown_to_all(questions::id, tx)).load(tx.conn())?;
    let of_reader: Vec<QuestionId> = asked().filter(shown_to(questions::id, tx)).load(tx.conn())?;
    let elsewhere: [bool; 3] = [
        diesel::select(exists(people::table.filter(people::picture_id.eq(file)))).get_result(tx.conn())?,
        diesel::select(exists(releases::table.filter(releases::picture_id.eq(file)))).get_result(tx.conn())?,
        diesel::select(exists(community::table.filter(community::logo_id.eq(file)))).get_result(tx.conn())?,
    ];
    if elsewhere.contains(&true) || of_questions.iter().any(|question| of_all.contains(question)) {
        return Ok(Reach::Everybody);
    }
    let ids: Vec<IdeaId> = of_ideas.iter().map(|row| row.0).collect();
    let in_sight = in_sight_among(tx, &ids)?;
    if of_ideas.iter().any(|(idea, .., question)| in_sight.contains(idea) && of_all.contains(question)) {
        return Ok(Reach::InSight);
    }
    let signers = co_authors_among(tx, &ids)?;
    let actor = tx.actor();
    let is_insider = |idea: &IdeaId, author: &PersonId| {
        let signs = signers.get(idea).is_some_and(|signers| signers.iter().any(|signer| actor.is(signer.id)));
        signs || actor.is(*author) || actor.holds(Holders::MODERATION)
    };
    let is_shown = |(idea, author, standing, question): &(IdeaId, PersonId, Standing, QuestionId)| {
        let is_read = in_sight.contains(idea) && of_reader.contains(question);
        is_read || standing.is_for(true) && is_insider(idea, author)
    };
    let is_asked = of_questions.iter().any(|question| of_reader.contains(question));
    let is_own = of_drafts.iter().any(|person| actor.is(*person));
    Ok(if is_asked || is_own || of_ideas.iter().any(is_shown) { Reach::Reader } else { Reach::Others })
}
