//! Writes what a question says and when.

use diesel::prelude::*;

use crate::features::questions::question::{Audience, Frame, Schedule, Texts};
use crate::platform::clock::Moment;
use crate::platform::db::WriteTx;
use crate::platform::db::schema::{question_tallies, question_texts, questions};
use crate::platform::error::Result;
use crate::platform::id::{Code, FileId, Language, PersonId, QuestionId, Standing};

pub(in crate::features::questions) struct Writing<'a> {
    pub host: PersonId,
    pub language: Language,
    pub is_standing: bool,
    pub frame: &'a Frame,
    pub schedule: &'a Schedule,
    pub picture: Option<FileId>,
    pub texts: &'a [(Language, Texts)],
}

pub(in crate::features::questions) fn insert(
    tx: &mut WriteTx<'_>,
    code: &Code,
    author: PersonId,
    new: &Writing<'_>,
) -> Result<QuestionId> {
    let now = tx.now();
    let id: QuestionId = diesel::insert_into(questions::table)
        .values((
            questions::code.eq(code),
            questions::host_id.eq(new.host),
            questions::author_id.eq(author),
            questions::language.eq(new.language),
            questions::standing.eq(Standing::Visible),
            questions::is_standing.eq(new.is_standing),
            questions::picture_id.eq(new.picture),
            dates(new.schedule),
            frame(new.frame),
            questions::created_at.eq(now),
            questions::updated_at.eq(now),
        ))
        .returning(questions::id)
        .get_result(tx.conn())?;
    diesel::insert_into(question_tallies::table)
        .values((question_tallies::question_id.eq(id), question_tallies::ideas.eq(0_i64)))
        .execute(tx.conn())?;
    replace_texts(tx, id, new.texts)?;
    Ok(id)
}

pub(in crate::features::questions) fn update(tx: &mut WriteTx<'_>, id: QuestionId, new: &Writing<'_>) -> Result<()> {
    let now = tx.now();
    diesel::update(questions::table.find(id))
        .set((
            questions::host_id.eq(new.host),
            questions::language.eq(new.language),
            questions::is_standing.eq(new.is_standing),
            dates(new.schedule),
            frame(new.frame),
            questions::updated_at.eq(now),
        ))
        .execute(tx.conn())?;
    if let Some(picture) = new.picture {
        diesel::update(questions::table.find(id)).set(questions::picture_id.eq(picture)).execute(tx.conn())?;
    }
    replace_texts(tx, id, new.texts)
}

pub(super) type Dates = (
    diesel::dsl::Eq<questions::opens_at, Option<Moment>>,
    diesel::dsl::Eq<questions::refine_at, Option<Moment>>,
    diesel::dsl::Eq<questions::voting_at, Option<Moment>>,
    diesel::dsl::Eq<questions::review_at, Option<Moment>>,
    diesel::dsl::Eq<questions::decided_at, Option<Moment>>,
);

pub(super) fn dates(schedule: &Schedule) -> Dates {
    (
        questions::opens_at.eq(schedule.opens_at),
        questions::refine_at.eq(schedule.refine_at),
        questions::voting_at.eq(schedule.voting_at),
        questions::review_at.eq(schedule.review_at),
        questions::decided_at.eq(schedule.decided_at),
    )
}

type Framed<'a> = (
    diesel::dsl::Eq<questions::audience, Audience>,
    diesel::dsl::Eq<questions::relations, &'a str>,
    diesel::dsl::Eq<questions::budget, Option<i64>>,
    diesel::dsl::Eq<questions::per_idea, i64>,
    diesel::dsl::Eq<questions::is_tally_hidden, bool>,
    diesel::dsl::Eq<questions::takes_own_votes, bool>,
    diesel::dsl::Eq<questions::takes_met_votes, bool>,
    diesel::dsl::Eq<questions::short, Option<&'a str>>,
    diesel::dsl::Eq<questions::previous_id, Option<QuestionId>>,
    diesel::dsl::Eq<questions::holds_newcomers, bool>,
);

fn frame(frame: &Frame) -> Framed<'_> {
    let ballot = &frame.ballot;
    (
        questions::audience.eq(frame.audience),
        questions::relations.eq(frame.relations.as_str()),
        questions::budget.eq(ballot.budget),
        questions::per_idea.eq(ballot.per_idea),
        questions::is_tally_hidden.eq(ballot.is_hidden),
        questions::takes_own_votes.eq(ballot.takes_own),
        questions::takes_met_votes.eq(ballot.takes_met),
        questions::short.eq(frame.short.as_deref()),
        questions::previous_id.eq(frame.previous),
        questions::holds_newcomers.eq(frame.holds_newcomers),
    )
}

fn replace_texts(tx: &mut WriteTx<'_>, id: QuestionId, texts: &[(Language, Texts)]) -> Result<()> {
    diesel::delete(question_texts::table.filter(question_texts::question_id.eq(id))).execute(tx.conn())?;
    for (language, texts) in texts {
        diesel::insert_into(question_texts::table)
            .values((
                question_texts::question_id.eq(id),
                question_texts::language.eq(language),
                question_texts::title.eq(&texts.title),
                question_texts::summary.eq(&texts.summary),
                question_texts::body.eq(&texts.body),
                question_texts::picture_alt.eq(&texts.picture_alt),
                question_texts::in_scope.eq(&texts.in_scope),
                question_texts::out_of_scope.eq(&texts.out_of_scope),
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}
