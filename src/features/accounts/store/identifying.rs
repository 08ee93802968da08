//! Who is behind a credential.

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::features::accounts::person::Relation;
use crate::features::accounts::rules;
use crate::platform::access::{Actor, Credential, Holders, Known, Role, Suspension};
use crate::platform::clock::Moment;
use crate::platform::community::WayIn;
use crate::platform::db::Conn;
use crate::platform::db::portrait::PictureDigest;
use crate::platform::db::schema::{cases, community, notices, people, sessions, tokens};
use crate::platform::error::Result;
use crate::platform::id::{CaseId, Code, Language, PersonId, SessionId};

type KnownColumns = (
    people::id,
    people::code,
    people::name,
    people::role,
    people::language,
    people::suspended_at,
    people::suspended_until,
    people::suspended_reason,
    people::limited_until,
    people::relation,
    PictureDigest,
    people::totp_confirmed_at,
);
const KNOWN: KnownColumns = (
    people::id,
    people::code,
    people::name,
    people::role,
    people::language,
    people::suspended_at,
    people::suspended_until,
    people::suspended_reason,
    people::limited_until,
    people::relation,
    PictureDigest,
    people::totp_confirmed_at,
);
type KnownRow = (
    PersonId,
    Code,
    String,
    Role,
    Language,
    Option<Moment>,
    Option<Moment>,
    Option<String>,
    Option<Moment>,
    Relation,
    Option<String>,
    Option<Moment>,
);
/// What a session adds: itself and its last use, when its holder last proved who they are, how it began, and since when they
/// see what members see in it.
type Opened = ((SessionId, Moment), Moment, WayIn, Option<Moment>);
/// What a session adds, and whether something is new for its holder.
type OpenedWith = (Opened, bool);

/// Who is behind a credential, read on the connection of the transaction at hand. A session or token that is unknown or
/// over is a guest's.
///
/// # Errors
/// Those of the database.
pub fn identify(conn: &mut Conn, who: &Credential, now: Moment) -> Result<Actor> {
    let found: Option<(KnownRow, Option<OpenedWith>)> = match who {
        Credential::Session(digest) => sessions::table
            .inner_join(people::table)
            .filter(sessions::digest.eq(digest.as_bytes()))
            .filter(sessions::expires_at.gt(now))
            .filter(people::erased_at.is_null())
            .select((
                KNOWN,
                (
                    (
                        (sessions::id, sessions::last_seen_at),
                        sessions::proved_at,
                        sessions::way_in,
                        sessions::as_member_at,
                    ),
                    exists(unseen(now)),
                ),
            ))
            .first::<(KnownRow, OpenedWith)>(conn)
            .optional()?
            .map(|(row, opened)| (row, Some(opened))),
        Credential::Token(digest) => tokens::table
            .inner_join(people::table)
            .filter(tokens::digest.eq(digest.as_bytes()))
            .filter(tokens::revoked_at.is_null())
            .filter(people::erased_at.is_null())
            .select(KNOWN)
            .first::<KnownRow>(conn)
            .optional()?
            .map(|row| (row, None)),
        Credential::OnBehalfOf(person) => {
            people::table.find(person).select(KNOWN).first::<KnownRow>(conn).optional()?.map(|row| (row, None))
        }
        Credential::Guest | Credential::Operator | Credential::Job => None,
    };
    let is_mandated = matches!(who, Credential::OnBehalfOf(_));
    let Some((row, opened)) = found else { return Ok(Actor::guest()) };
    let mut known = known(row, opened.map(|(opened, _)| opened), is_mandated, now);
    known.has_news = opened.is_some_and(|(_, has_news)| has_news);
    // Only of staff without one is it asked what the community wants: one statement more for them alone.
    if !known.has_second_factor && Holders::STAFF.includes(known.role) {
        known.is_held_back = community::table.select(community::staff_second_factor).first(conn)?;
    }
    if known.session.is_some() && Holders::MODERATION.includes(known.role) {
        let some: Vec<CaseId> =
            cases::table.filter(cases::closed_at.is_null()).limit(CASES).select(cases::id).load(conn)?;
        known.cases = i64::try_from(some.len()).unwrap_or(CASES);
    }
    Ok(Actor::known(known))
}

/// Up to so many waiting cases are counted.
const CASES: i64 = 100;

/// What the row's person was told and has not seen yet.
#[diesel::dsl::auto_type(no_type_alias)]
fn unseen(now: Moment) -> _ {
    notices::table
        .filter(notices::person_id.eq(people::id))
        .filter(notices::seen_at.is_null())
        .filter(notices::shown_from.le(now))
}

fn known(row: KnownRow, opened: Option<Opened>, is_mandated: bool, now: Moment) -> Known {
    let (id, code, name, role, language, since, until, reason, limited, relation, picture, totp) = row;
    let suspension =
        rules::is_suspended(since, until, now).then(|| Suspension { until, reason: reason.unwrap_or_default() });
    let is_fresh = opened.map_or(is_mandated, |(_, proved, ..)| proved.plus(rules::FRESH_FOR) > now);
    let has_second_factor = is_mandated || totp.is_some() || opened.is_some_and(|(_, _, way, _)| way == WayIn::Passkey);
    let session = opened.map(|(session, ..)| session);
    // It only ever takes: whoever is a member sees what members see anyway.
    let sees_as_member = Holders::STAFF.includes(role) && opened.is_some_and(|(.., as_member)| as_member.is_some());
    let role = if sees_as_member { Role::Member } else { role };
    let is_unasked = relation == Relation::Unasked;
    Known {
        id,
        code,
        name,
        role,
        language,
        picture,
        is_unasked,
        suspension,
        limited_until: limited.filter(|until| now < *until),
        is_fresh,
        has_second_factor,
        is_held_back: false,
        sees_as_member,
        has_news: false,
        cases: 0,
        session,
    }
}
