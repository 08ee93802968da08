//! Reads everything that is kept about a person: who they are and how they come in. What they did is read in
//! `contributions`, what others did about it in `others`.

use diesel::prelude::*;

use super::{contributions, deals, making, others, rewarded, signed};
use crate::features::privacy::everything::{Chapter, Fact};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::schema::{
    blocks, challenges, downloads, files, guests, idempotency_answers, identities, invitations, outbox, passkeys,
    pending_acts, people, recovery_codes, sessions, tokens,
};
use crate::platform::error::Result;
use crate::platform::id::PersonId;

/// Makes a chapter of rows: `chapter!("votes", rows => idea, weight, created_at)`.
macro_rules! chapter {
    ($name:literal, $rows:expr => $($field:ident),+ $(,)?) => {
        $crate::features::privacy::everything::Chapter {
            name: $name,
            entries: $rows
                .into_iter()
                .map(|($($field,)+)| {
                    vec![$((stringify!($field), $crate::features::privacy::everything::Fact::from($field))),+]
                })
                .collect(),
        }
    };
}
pub(super) use chapter;

type Text = String;
type Maybe<T> = Option<T>;
type Open = (Text, Maybe<Text>, Moment, Moment, Maybe<Moment>);

/// Every chapter; those in which nothing stands are empty.
///
/// # Errors
/// Those of the database; [`crate::platform::error::Error::NotFound`] when there is no such person.
pub(crate) fn read(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    let mut chapters = vec![profile(tx, person)?];
    chapters.extend(ways_in(tx, person)?);
    chapters.extend(letters(tx, person)?);
    chapters.extend(contributions::read(tx, person)?);
    chapters.extend(deals::read(tx, person)?);
    chapters.extend(signed::read(tx, person)?);
    chapters.extend(rewarded::read(tx, person)?);
    chapters.extend(making::read(tx, person)?);
    chapters.extend(others::read(tx, person)?);
    Ok(chapters)
}

fn profile(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Chapter> {
    let ours = people::table.find(person).left_join(files::table.on(people::picture_id.eq(files::id.nullable())));
    type Who = (Text, Text, Maybe<Text>, Maybe<Moment>, Maybe<Text>, Maybe<Text>);
    type What = (Text, Text, Text, Text, Text, Text, Maybe<Text>);
    type Since = (Moment, Maybe<Moment>, Maybe<Moment>, Maybe<Text>, Maybe<Moment>, Maybe<Moment>);
    let (who, what, since): (Who, What, Since) = ours
        .select((
            (people::name, people::code, people::email, people::email_confirmed_at, people::legal_name, people::title),
            (
                people::role,
                people::relation,
                people::language,
                people::languages,
                people::bio,
                people::links,
                files::digest.nullable(),
            ),
            (
                people::created_at,
                people::suspended_at,
                people::suspended_until,
                people::suspended_reason,
                people::away_until,
                people::limited_until,
            ),
        ))
        .first(tx.conn())?;
    let (has_password, has_totp): (bool, bool) = people::table
        .find(person)
        .select((people::password_hash.is_not_null(), people::totp_confirmed_at.is_not_null()))
        .first(tx.conn())?;
    let (name, code, address, confirmed_at, legal_name, title) = who;
    let (role, relation, language, languages, bio, links, picture) = what;
    let (created_at, suspended_at, suspended_until, suspended_reason, away_until, limited_until) = since;
    Ok(Chapter {
        name: "profile",
        entries: vec![vec![
            ("name", name.into()),
            ("code", code.into()),
            ("address", address.into()),
            ("confirmed_at", confirmed_at.into()),
            ("legal_name", legal_name.into()),
            ("title", title.into()),
            ("role", role.into()),
            ("relation", relation.into()),
            ("language", language.into()),
            ("languages", languages.into()),
            ("bio", bio.into()),
            ("links", links.into()),
            ("picture", picture.into()),
            ("has_password", has_password.into()),
            ("has_totp", has_totp.into()),
            ("created_at", created_at.into()),
            ("suspended_at", suspended_at.into()),
            ("suspended_until", suspended_until.into()),
            ("reason", suspended_reason.into()),
            ("limited_until", limited_until.into()),
            ("away_until", Fact::from(away_until)),
        ]],
    })
}

fn ways_in(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    let opened: Vec<(Text, Text, Text, Moment, Moment, Moment)> = sessions::table
        .filter(sessions::person_id.eq(person))
        .order(sessions::id)
        .select((
            sessions::way_in,
            sessions::network,
            sessions::user_agent,
            sessions::created_at,
            sessions::last_seen_at,
            sessions::expires_at,
        ))
        .load(tx.conn())?;
    let made: Vec<(Text, Moment, Maybe<Moment>)> = tokens::table
        .filter(tokens::person_id.eq(person))
        .order(tokens::id)
        .select((tokens::name, tokens::created_at, tokens::revoked_at))
        .load(tx.conn())?;
    let keys: Vec<(Text, Moment, Maybe<Moment>)> = passkeys::table
        .filter(passkeys::person_id.eq(person))
        .order(passkeys::id)
        .select((passkeys::name, passkeys::created_at, passkeys::last_used_at))
        .load(tx.conn())?;
    let codes: Vec<(Moment, Maybe<Moment>)> = recovery_codes::table
        .filter(recovery_codes::person_id.eq(person))
        .order(recovery_codes::id)
        .select((recovery_codes::created_at, recovery_codes::used_at))
        .load(tx.conn())?;
    let providers: Vec<(Text, Text, Moment)> = identities::table
        .filter(identities::person_id.eq(person))
        .order(identities::id)
        .select((identities::issuer, identities::subject, identities::created_at))
        .load(tx.conn())?;
    let open: Vec<Open> = challenges::table
        .filter(challenges::person_id.eq(person))
        .order(challenges::id)
        .select((
            challenges::purpose,
            challenges::email,
            challenges::created_at,
            challenges::expires_at,
            challenges::used_at,
        ))
        .load(tx.conn())?;
    let waited: Vec<(Text, Text, Text, Moment)> = pending_acts::table
        .inner_join(guests::table)
        .filter(guests::person_id.eq(person))
        .order(pending_acts::id)
        .select((pending_acts::kind, pending_acts::subject, pending_acts::payload, pending_acts::created_at))
        .load(tx.conn())?;
    Ok(vec![
        chapter!("pending", waited => kind, subject, payload, created_at),
        chapter!("sessions", opened => way_in, network, user_agent, created_at, last_seen_at, expires_at),
        chapter!("tokens", made => name, created_at, revoked_at),
        chapter!("passkeys", keys => name, created_at, last_used_at),
        chapter!("recovery_codes", codes => created_at, used_at),
        chapter!("identities", providers => issuer, subject, created_at),
        chapter!("challenges", open => purpose, address, created_at, expires_at, used_at),
    ])
}

fn letters(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    let address: Maybe<Text> = people::table.find(person).select(people::email).first(tx.conn())?;
    let got: Vec<(Text, Text, Text, Moment, Moment, Maybe<Moment>)> = invitations::table
        .filter(invitations::person_id.eq(person).or(invitations::email.nullable().eq(address)))
        .order(invitations::id)
        .select((
            invitations::email,
            invitations::role,
            invitations::relation,
            invitations::created_at,
            invitations::expires_at,
            invitations::accepted_at,
        ))
        .load(tx.conn())?;
    let given: Vec<(Text, Text, Moment, Maybe<Moment>)> = invitations::table
        .filter(invitations::inviter_id.eq(person))
        .order(invitations::id)
        .select((invitations::role, invitations::relation, invitations::created_at, invitations::accepted_at))
        .load(tx.conn())?;
    let mails: Vec<(Text, Text, Text, Moment, Maybe<Moment>)> = outbox::table
        .filter(outbox::person_id.eq(person))
        .order(outbox::id)
        .select((outbox::mail, outbox::state, outbox::address, outbox::created_at, outbox::sent_at))
        .load(tx.conn())?;
    let written: Vec<(Moment, Maybe<Moment>, Moment)> = downloads::table
        .filter(downloads::person_id.eq(person))
        .order(downloads::id)
        .select((downloads::created_at, downloads::ready_at, downloads::expires_at))
        .load(tx.conn())?;
    let answers: Vec<(Text, i64, Text, Moment)> = idempotency_answers::table
        .filter(idempotency_answers::person_id.eq(person))
        .order(idempotency_answers::id)
        .select((
            idempotency_answers::key,
            idempotency_answers::status,
            idempotency_answers::body,
            idempotency_answers::created_at,
        ))
        .load(tx.conn())?;
    let blocked: Vec<(Text, Moment)> = blocks::table
        .inner_join(people::table.on(people::id.eq(blocks::blocked_id)))
        .filter(blocks::person_id.eq(person))
        .order(blocks::id)
        .select((people::name, blocks::created_at))
        .load(tx.conn())?;
    Ok(vec![
        chapter!("invitations", got => address, role, relation, created_at, expires_at, accepted_at),
        chapter!("invitations_given", given => role, relation, created_at, accepted_at),
        chapter!("mails", mails => mail, state, address, created_at, sent_at),
        chapter!("downloads", written => created_at, ready_at, expires_at),
        chapter!("answers", answers => key, status, body, created_at),
        chapter!("blocks", blocked => name, created_at),
    ])
}
