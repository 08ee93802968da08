//! What of the notices goes into letters.

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text};

use crate::features::notices::notice::{Kind, Wish};
use crate::features::notices::rules;
use crate::features::questions::store::shown_to_each;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{comments, ideas, notices, outbox, people};
use crate::platform::db::sight::standing_with_root;
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Language, NoticeId, PersonId, Standing};
use crate::platform::mail::Mail;

/// How many notices are looked at in one transaction.
const AT_ONCE: i64 = 1_000;

/// Notices that no letter was written about yet, by reader.
#[derive(Debug, Default)]
pub(in crate::features::notices) struct Unmailed {
    readers: Vec<Reader>,
    ids: Vec<NoticeId>,
}

/// Somebody who was told something.
#[derive(Debug)]
pub(in crate::features::notices) struct Reader {
    pub person: PersonId,
    pub address: Option<String>,
    pub language: Language,
    pub wish: Wish,
    /// Oldest first.
    pub notices: Vec<Line>,
}

/// A notice as a letter tells it.
#[derive(Debug)]
pub(in crate::features::notices) struct Line {
    pub kind: Kind,
    pub who: Option<String>,
    pub title: Option<String>,
}

impl Unmailed {
    pub fn readers(&self) -> &[Reader] {
        &self.readers
    }

    /// Whether nobody waits whose turn it is.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }
}

type Row = (
    (NoticeId, PersonId, Kind, Option<PersonId>, Option<Moment>),
    Option<(String, PersonId)>,
    Option<Standing>,
    Option<Standing>,
    (bool, bool),
    (Option<String>, Language, Wish),
);

/// The oldest notices without a letter, but for those of people who got one lately; what their reader may not know of any
/// more is told to nobody.
pub(in crate::features::notices) fn unmailed(tx: &mut ReadTx<'_>) -> Result<Unmailed> {
    let now = tx.now();
    let lately = outbox::table
        .filter(outbox::person_id.eq(notices::person_id.nullable()))
        .filter(outbox::mail.eq(Mail::Notices))
        .filter(outbox::created_at.gt(now.plus(-rules::BETWEEN)));
    let mut rows: Vec<Row> = notices::table
        .inner_join(people::table.on(people::id.eq(notices::person_id)))
        .left_join(ideas::table.on(notices::idea_id.eq(ideas::id.nullable())))
        .left_join(comments::table.on(notices::comment_id.eq(comments::id.nullable())))
        .filter(notices::mailed_at.is_null())
        .filter(notices::shown_from.le(now))
        .filter(not(exists(lately)))
        .order(notices::id)
        .limit(AT_ONCE)
        .select((
            (notices::id, notices::person_id, notices::kind, notices::actor_id, notices::seen_at),
            (ideas::title, ideas::author_id).nullable(),
            standing_with_root::<Nullable<Text>>(),
            comments::standing.nullable(),
            (
                shown_to_each(ideas::question_id, notices::person_id, now),
                shown_to_each(notices::question_id, notices::person_id, now),
            ),
            (people::email, people::language, people::notice_mails),
        ))
        .load(tx.conn())?;
    let actors: Vec<PersonId> = rows.iter().filter_map(|((_, _, _, actor, _), ..)| *actor).collect();
    let names: Vec<(PersonId, String)> =
        people::table.filter(among(people::id, actors)).select((people::id, people::name)).load(tx.conn())?;
    let mut unmailed = Unmailed { readers: Vec::new(), ids: rows.iter().map(|((id, ..), ..)| *id).collect() };
    rows.sort_by_key(|((id, person, ..), ..)| (*person, *id));
    for ((_, person, kind, actor, seen_at), idea, standing, comment, asked, (address, language, wish)) in rows {
        if unmailed.readers.last().is_none_or(|reader| reader.person != person) {
            unmailed.readers.push(Reader { person, address, language, wish, notices: Vec::new() });
        }
        let about = standing.zip(idea.as_ref().map(|(_, author)| *author));
        let is_asked = if idea.is_some() { asked.0 } else { asked.1 };
        let is_apart = Kind::ABOUT_ONESELF.contains(&kind) || Kind::OF_RELEASES.contains(&kind);
        if !is_apart && (!is_asked || !rules::is_told(person, about, comment)) {
            continue;
        }
        let title = idea.map(|(title, ..)| title);
        let who = actor.and_then(|id| names.iter().find(|(other, _)| *other == id)).map(|(_, name)| name.clone());
        if let Some(reader) = unmailed.readers.last_mut().filter(|_| seen_at.is_none()) {
            reader.notices.push(Line { kind, who, title });
        }
    }
    Ok(unmailed)
}

/// These need no letter any more. True when others wait still.
pub(in crate::features::notices) fn settle(tx: &mut WriteTx<'_>, unmailed: &Unmailed) -> Result<bool> {
    let now = tx.now();
    diesel::update(notices::table.filter(among(notices::id, unmailed.ids.clone())))
        .set(notices::mailed_at.eq(now))
        .execute(tx.conn())?;
    let others = notices::table.filter(notices::mailed_at.is_null()).filter(notices::shown_from.le(now));
    Ok(diesel::select(exists(others)).get_result(tx.conn())?)
}
