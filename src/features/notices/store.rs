//! All SQL about notices; what goes into letters is in `letters`.

mod letters;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};

use super::notice::{Kind, Notice, Wish};
use super::rules;
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{comments, follows, ideas, notices, people, votes};
use crate::platform::db::sight::standing_with_root;
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, CommentId, IdeaId, Language, NoticeId, PersonId, QuestionId, ReleaseId, Standing};
use crate::platform::jobs::{self, JobKind};

pub(super) use letters::{settle, unmailed};

/// How many people one statement tells.
const PEOPLE: usize = 500;

/// Tells these people, each once and never of what they did themselves; shown from a moment on.
///
/// # Errors
/// Those of the database.
pub fn tell_from(tx: &mut WriteTx<'_>, people: &[PersonId], notice: &Notice, shown_from: Moment) -> Result<()> {
    let now = tx.now();
    let mut told: Vec<PersonId> = people.iter().copied().filter(|person| Some(*person) != notice.actor).collect();
    told.sort_unstable();
    told.dedup();
    for some in told.chunks(PEOPLE) {
        let rows = people::table.filter(among(people::id, some)).filter(people::erased_at.is_null()).select((
            people::id,
            notice.kind.as_str().into_sql::<Text>(),
            notice.actor.into_sql::<Nullable<BigInt>>(),
            notice.question.into_sql::<Nullable<BigInt>>(),
            notice.idea.into_sql::<Nullable<BigInt>>(),
            notice.comment.into_sql::<Nullable<BigInt>>(),
            now.into_sql::<BigInt>(),
            shown_from.into_sql::<BigInt>(),
            notice.release.into_sql::<Nullable<BigInt>>(),
        ));
        diesel::insert_into(notices::table)
            .values(rows)
            .into_columns((
                notices::person_id,
                notices::kind,
                notices::actor_id,
                notices::question_id,
                notices::idea_id,
                notices::comment_id,
                notices::created_at,
                notices::shown_from,
                notices::release_id,
            ))
            .execute(tx.conn())?;
    }
    if told.is_empty() { Ok(()) } else { gather_after(tx, shown_from) }
}

/// Asks for the letters that gather what is told around a moment: one job for all of it.
pub(super) fn gather_after(tx: &mut WriteTx<'_>, at: Moment) -> Result<()> {
    let turn = at.0 / rules::GATHER + 1;
    jobs::put_at(tx, JobKind::GatherNotices, &turn.to_string(), Moment(turn * rules::GATHER))
}

/// Tells these people now.
///
/// # Errors
/// Those of the database.
pub fn tell(tx: &mut WriteTx<'_>, people: &[PersonId], notice: &Notice) -> Result<()> {
    let now = tx.now();
    tell_from(tx, people, notice, now)
}

/// Takes back what was told about an idea, where nobody has seen it and no letter has told it: something newer is told.
///
/// # Errors
/// Those of the database.
pub fn forget_unseen(tx: &mut WriteTx<'_>, kind: Kind, idea: IdeaId) -> Result<()> {
    let old = notices::table
        .filter(notices::idea_id.eq(idea))
        .filter(notices::kind.eq(kind))
        .filter(notices::seen_at.is_null())
        .filter(notices::mailed_at.is_null());
    diesel::delete(old).execute(tx.conn())?;
    Ok(())
}

/// Those who voted for an idea or follow it.
///
/// # Errors
/// Those of the database.
pub fn supporters_of(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<Vec<PersonId>> {
    let mut people: Vec<PersonId> =
        votes::table.filter(votes::counted_in_id.eq(idea)).select(votes::person_id).load(tx.conn())?;
    people.extend(
        follows::table.filter(follows::idea_id.eq(idea)).select(follows::person_id).load::<PersonId>(tx.conn())?,
    );
    Ok(people)
}

/// Those who follow an idea.
///
/// # Errors
/// Those of the database.
pub fn followers_of(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<Vec<PersonId>> {
    Ok(follows::table.filter(follows::idea_id.eq(idea)).select(follows::person_id).load(tx.conn())?)
}

/// Takes back what was told about a comment, because it is not so any more.
///
/// # Errors
/// Those of the database.
pub fn take_back(tx: &mut WriteTx<'_>, kind: Kind, comment: CommentId) -> Result<()> {
    let told = notices::table.filter(notices::comment_id.eq(comment)).filter(notices::kind.eq(kind.as_str()));
    diesel::delete(told).execute(tx.conn())?;
    Ok(())
}
/// What somebody was told.
#[derive(Debug, Clone)]
pub struct Told {
    /// The row.
    pub id: NoticeId,
    /// What was told.
    pub kind: Kind,
    /// Who did it.
    pub actor: Option<Byline>,
    /// The question.
    pub question: Option<QuestionId>,
    /// The idea, when the reader may still know of it.
    pub idea: Option<About>,
    /// The comment.
    pub comment: Option<Code>,
    /// The release.
    pub release: Option<ReleaseId>,
    /// When.
    pub at: Moment,
    /// Whether the reader has not seen it yet.
    pub is_new: bool,
}

/// The idea that a notice is about.
#[derive(Debug, Clone)]
pub struct About {
    /// Its code.
    pub code: Code,
    /// Its title.
    pub title: String,
    /// The language it is written in.
    pub language: Language,
    /// The question it answers.
    pub question: QuestionId,
}

type AboutRow = (Code, String, Language, QuestionId, PersonId);
type ToldRow = (
    (NoticeId, Kind, Option<PersonId>, Option<QuestionId>, Moment, Option<Moment>, Option<ReleaseId>),
    Option<AboutRow>,
    Option<Standing>,
    Option<(Code, Standing)>,
);

/// What a person was told, newest first, after a place: two statements. What became hidden since is left out.
///
/// # Errors
/// Those of the database.
pub fn newest(tx: &mut ReadTx<'_>, person: PersonId, after: Option<NoticeId>, limit: i64) -> Result<Vec<Told>> {
    let now = tx.now();
    let mut query = notices::table
        .left_join(ideas::table.on(notices::idea_id.eq(ideas::id.nullable())))
        .left_join(comments::table.on(notices::comment_id.eq(comments::id.nullable())))
        .filter(notices::person_id.eq(person))
        .filter(notices::shown_from.le(now))
        .order(notices::id.desc())
        .limit(limit)
        .select((
            (
                notices::id,
                notices::kind,
                notices::actor_id,
                notices::question_id,
                notices::created_at,
                notices::seen_at,
                notices::release_id,
            ),
            (ideas::code, ideas::title, ideas::language, ideas::question_id, ideas::author_id).nullable(),
            standing_with_root::<Nullable<Text>>(),
            (comments::code, comments::standing).nullable(),
        ))
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(notices::id.lt(after));
    }
    let rows: Vec<ToldRow> = query.load(tx.conn())?;
    let actors: Vec<PersonId> = rows.iter().filter_map(|((_, _, actor, ..), ..)| *actor).collect();
    let actors: Vec<Byline> = people::table.filter(among(people::id, actors)).select(BYLINE).load(tx.conn())?;
    Ok(rows.into_iter().filter_map(|row| told(row, person, &actors)).collect())
}

fn told((notice, about, standing, comment): ToldRow, reader: PersonId, actors: &[Byline]) -> Option<Told> {
    let (id, kind, actor, question, at, seen_at, release) = notice;
    let idea = standing.zip(about.as_ref().map(|(.., author)| *author));
    if !rules::is_told(reader, idea, comment.as_ref().map(|(_, standing)| *standing)) {
        return None;
    }
    let idea = about.map(|(code, title, language, question, ..)| About { code, title, language, question });
    let actor = actor.and_then(|id| actors.iter().find(|byline| byline.id == id).cloned());
    let comment = comment.map(|(code, _)| code);
    Some(Told { id, kind, actor, question, idea, comment, release, at, is_new: seen_at.is_none() })
}

/// Notes what a person has seen.
pub(super) fn see(tx: &mut WriteTx<'_>, person: PersonId, newest: NoticeId) -> Result<()> {
    let now = tx.now();
    let seen = notices::table
        .filter(notices::person_id.eq(person))
        .filter(notices::seen_at.is_null())
        .filter(notices::shown_from.le(now))
        .filter(notices::id.le(newest));
    diesel::update(seen).set(notices::seen_at.eq(now)).execute(tx.conn())?;
    Ok(())
}

/// What a person wants to hear of by mail.
///
/// # Errors
/// Those of the database.
pub fn wish_of(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Wish> {
    Ok(people::table.find(person).select(people::notice_mails).first(tx.conn())?)
}

/// Writes what a person wants to hear of by mail; false when it was so.
pub(super) fn set_wish(tx: &mut WriteTx<'_>, person: PersonId, wish: Wish) -> Result<bool> {
    let other = people::table.filter(people::id.eq(person)).filter(people::notice_mails.ne(wish));
    Ok(diesel::update(other).set(people::notice_mails.eq(wish)).execute(tx.conn())? == 1)
}
