//! Takes a person out of every table. What others count on stays: votes, tallies, credits, rulings, events, each pointing
//! to a row that says nothing about anybody.

use diesel::prelude::*;

use super::{making, others, rewarded, signed};
use crate::features::accounts::Relation;
use crate::features::privacy::leaving::Leaving;
use crate::platform::access::Role;
use crate::platform::clock::Moment;
use crate::platform::db::schema::{
    appeals, asks, blocks, briefings, challenges, co_authors, comment_mentions, comment_versions, comments,
    draft_pictures, drafts, files, follows, greetings, guests, home_visits, idea_answers, idea_pictures, idea_versions,
    idea_visits, ideas, idempotency_answers, identities, invitations, notices, outbox, passkeys, pending_acts, people,
    question_follows, question_guests, recovery_codes, refinements, reports, sessions, staff_notes, statements, thanks,
    tokens, votes,
};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, CommentId, FileId, GuestId, IdeaId, PersonId, RefinementId, Standing};
use crate::platform::text::naming;

/// The ideas of a person, oldest first, by code.
pub(crate) fn ideas_of(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Code>> {
    Ok(ideas::table.filter(ideas::author_id.eq(person)).order(ideas::id).select(ideas::code).load(tx.conn())?)
}

/// The words of an idea go, of every version, with its answers and pictures. Hands out the files that showed them.
pub(crate) fn blank_idea(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<Vec<FileId>> {
    let pictures = idea_pictures::table.filter(idea_pictures::idea_id.eq(idea));
    let files: Vec<FileId> = pictures.select(idea_pictures::file_id).load(tx.conn())?;
    diesel::delete(pictures).execute(tx.conn())?;
    diesel::delete(idea_answers::table.filter(idea_answers::idea_id.eq(idea))).execute(tx.conn())?;
    diesel::update(ideas::table.find(idea)).set((ideas::title.eq(""), ideas::body.eq(""))).execute(tx.conn())?;
    diesel::update(idea_versions::table.filter(idea_versions::idea_id.eq(idea)))
        .set((idea_versions::title.eq(""), idea_versions::body.eq("")))
        .execute(tx.conn())?;
    // Whoever suggested a change wrote it around these words.
    diesel::update(refinements::table.filter(refinements::idea_id.eq(idea)))
        .set((refinements::title.eq(""), refinements::body.eq("")))
        .execute(tx.conn())?;
    Ok(files)
}

/// What a person began to write goes, whatever stays of what they proposed. The files go with those that they sent.
fn delete_drafts(tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    let ours = drafts::table.filter(drafts::person_id.eq(person)).select(drafts::id);
    diesel::delete(draft_pictures::table.filter(draft_pictures::draft_id.eq_any(ours))).execute(tx.conn())?;
    diesel::delete(drafts::table.filter(drafts::person_id.eq(person))).execute(tx.conn())?;
    Ok(())
}

/// The words of a person's suggestions go, and those with which they answered others; what was taken up lives on in
/// versions, as the words of everybody who wrote one. Tells which suggestions there were.
pub(crate) fn blank_refinements(tx: &mut WriteTx<'_>, person: PersonId) -> Result<Vec<RefinementId>> {
    let ours = || refinements::table.filter(refinements::author_id.eq(person));
    let ids = ours().order(refinements::id).select(refinements::id).load(tx.conn())?;
    diesel::update(ours())
        .set((refinements::title.eq(""), refinements::body.eq(""), refinements::why.eq("")))
        .execute(tx.conn())?;
    diesel::update(ours().filter(refinements::state.eq_any(["open", "declined", "withdrawn"])))
        .set(refinements::state.eq("removed"))
        .execute(tx.conn())?;
    diesel::update(refinements::table.filter(refinements::answerer_id.eq(person)))
        .set(refinements::thanks.eq(""))
        .execute(tx.conn())?;
    Ok(ids)
}

/// A person's comments: the comment, the idea it counts in, where it stands.
pub(crate) fn comments_of(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<(CommentId, IdeaId, Standing)>> {
    Ok(comments::table
        .filter(comments::author_id.eq(person))
        .order((comments::counted_in_id, comments::id))
        .select((comments::id, comments::counted_in_id, comments::standing))
        .load(tx.conn())?)
}

/// The words of a comment go.
pub(crate) fn blank_comment(tx: &mut WriteTx<'_>, comment: CommentId) -> Result<()> {
    diesel::update(comments::table.find(comment)).set(comments::body.eq("")).execute(tx.conn())?;
    diesel::delete(comment_versions::table.filter(comment_versions::comment_id.eq(comment))).execute(tx.conn())?;
    diesel::delete(comment_mentions::table.filter(comment_mentions::comment_id.eq(comment))).execute(tx.conn())?;
    Ok(())
}

/// Where others name a person, they name who is left of them: the drawn name, now and in what was said before. Tells which
/// comments say something else now.
pub(crate) fn unname(tx: &mut WriteTx<'_>, person: PersonId, name: &str) -> Result<Vec<CommentId>> {
    let named: Vec<(CommentId, String)> = comment_mentions::table
        .filter(comment_mentions::person_id.eq(person))
        .order(comment_mentions::id)
        .select((comment_mentions::comment_id, comment_mentions::typed))
        .load(tx.conn())?;
    for (comment, typed) in &named {
        let body: String = comments::table.find(comment).select(comments::body).first(tx.conn())?;
        diesel::update(comments::table.find(comment))
            .set(comments::body.eq(naming::renamed(&body, typed, name)))
            .execute(tx.conn())?;
        let said: Vec<(i64, String)> = comment_versions::table
            .filter(comment_versions::comment_id.eq(comment))
            .select((comment_versions::id, comment_versions::body))
            .load(tx.conn())?;
        for (version, body) in said {
            diesel::update(comment_versions::table.find(version))
                .set(comment_versions::body.eq(naming::renamed(&body, typed, name)))
                .execute(tx.conn())?;
        }
    }
    diesel::delete(comment_mentions::table.filter(comment_mentions::person_id.eq(person))).execute(tx.conn())?;
    let mut changed: Vec<CommentId> = named.into_iter().map(|(comment, _)| comment).collect();
    changed.dedup();
    Ok(changed)
}

/// Every way in, and whatever was kept for the person or their address.
pub(crate) fn delete_belongings(tx: &mut WriteTx<'_>, leaving: &Leaving) -> Result<()> {
    let person = leaving.person;
    diesel::delete(sessions::table.filter(sessions::person_id.eq(person))).execute(tx.conn())?;
    diesel::delete(tokens::table.filter(tokens::person_id.eq(person))).execute(tx.conn())?;
    diesel::delete(passkeys::table.filter(passkeys::person_id.eq(person))).execute(tx.conn())?;
    diesel::delete(recovery_codes::table.filter(recovery_codes::person_id.eq(person))).execute(tx.conn())?;
    diesel::delete(identities::table.filter(identities::person_id.eq(person))).execute(tx.conn())?;
    diesel::delete(idempotency_answers::table.filter(idempotency_answers::person_id.eq(person))).execute(tx.conn())?;
    diesel::delete(follows::table.filter(follows::person_id.eq(person))).execute(tx.conn())?;
    diesel::delete(question_follows::table.filter(question_follows::person_id.eq(person))).execute(tx.conn())?;
    diesel::delete(co_authors::table.filter(co_authors::person_id.eq(person))).execute(tx.conn())?;
    diesel::delete(home_visits::table.filter(home_visits::person_id.eq(person))).execute(tx.conn())?;
    diesel::delete(briefings::table.filter(briefings::person_id.eq(person))).execute(tx.conn())?;
    diesel::delete(idea_visits::table.filter(idea_visits::person_id.eq(person))).execute(tx.conn())?;
    diesel::delete(blocks::table.filter(blocks::person_id.eq(person).or(blocks::blocked_id.eq(person))))
        .execute(tx.conn())?;
    diesel::delete(notices::table.filter(notices::person_id.eq(person).or(notices::actor_id.eq(person))))
        .execute(tx.conn())?;
    // What was asked of them, noted about them and said to them in thanks; of their own thanks the words.
    diesel::delete(asks::table.filter(asks::person_id.eq(person))).execute(tx.conn())?;
    diesel::delete(staff_notes::table.filter(staff_notes::person_id.eq(person))).execute(tx.conn())?;
    let theirs = ideas::table.filter(ideas::author_id.eq(person)).select(ideas::id.nullable());
    diesel::delete(staff_notes::table.filter(staff_notes::idea_id.eq_any(theirs))).execute(tx.conn())?;
    diesel::delete(thanks::table.filter(thanks::person_id.eq(person))).execute(tx.conn())?;
    diesel::update(thanks::table.filter(thanks::thanker_id.eq(person))).set(thanks::words.eq("")).execute(tx.conn())?;
    delete_guesthood(tx, leaving)?;
    blank_appeals(tx, person)?;
    signed::blank(tx, person)?;
    rewarded::blank(tx, person)?;
    making::blank(tx, person)?;
    diesel::delete(greetings::table.filter(greetings::person_id.eq(person))).execute(tx.conn())?;
    blank_reports(tx, leaving)?;
    diesel::update(votes::table.filter(votes::person_id.eq(person))).set(votes::why.eq("")).execute(tx.conn())?;
    delete_drafts(tx, person)?;
    delete_challenges(tx, leaving)?;
    delete_letters_about(tx, person)?;
    diesel::delete(outbox::table.filter(outbox::person_id.eq(person))).execute(tx.conn())?;
    diesel::delete(invitations::table.filter(invitations::person_id.eq(person))).execute(tx.conn())?;
    if let Some(email) = &leaving.email {
        diesel::delete(outbox::table.filter(outbox::address.eq(email))).execute(tx.conn())?;
        diesel::delete(invitations::table.filter(invitations::email.eq(email))).execute(tx.conn())?;
    }
    others::erase_salts(tx, person)
}

/// The words of their appeals go, with the answers, which take them up; the links of their letters open nothing any more.
/// That there was an appeal, and how it ended, counts on.
fn blank_appeals(tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    diesel::update(appeals::table.filter(appeals::person_id.eq(person)))
        .set((appeals::words.eq(""), appeals::answer.eq("")))
        .execute(tx.conn())?;
    diesel::update(statements::table.filter(statements::person_id.eq(person)))
        .set(statements::appeal_until.eq(Moment(0)))
        .execute(tx.conn())?;
    Ok(())
}

/// What a person said in reports goes, with or without their account; that there was a report stays, for the record of what
/// was decided.
fn blank_reports(tx: &mut WriteTx<'_>, leaving: &Leaving) -> Result<()> {
    let address = leaving.email.clone().unwrap_or_default();
    let ours = reports::reporter_id.eq(Some(leaving.person)).or(reports::email.eq(Some(address)));
    diesel::update(reports::table.filter(ours))
        .set((reports::name.eq(""), reports::email.eq(None::<String>), reports::words.eq("")))
        .execute(tx.conn())?;
    Ok(())
}

/// Their place among those whom a question is put to.
fn delete_guesthood(tx: &mut WriteTx<'_>, leaving: &Leaving) -> Result<()> {
    let address = leaving.email.clone().unwrap_or_default();
    let ours = question_guests::person_id.eq(leaving.person).or(question_guests::email.nullable().eq(Some(address)));
    diesel::delete(question_guests::table.filter(ours)).execute(tx.conn())?;
    Ok(())
}

/// The letters to a person that are in the outbox or have left it, by number.
pub(crate) fn letters_of(tx: &mut ReadTx<'_>, leaving: &Leaving) -> Result<Vec<i64>> {
    Ok(outbox::table
        .filter(
            outbox::person_id
                .eq(leaving.person)
                .or(outbox::address.ne("").and(outbox::address.eq(leaving.email.clone().unwrap_or_default()))),
        )
        .order(outbox::id)
        .select(outbox::id)
        .load(tx.conn())?)
}

/// Letters that wait, to others, because of this person: invitations with their name, which end, and one to an address
/// that they wanted to move to.
fn delete_letters_about(tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    let now = tx.now();
    let invited: Vec<String> =
        invitations::table.filter(invitations::inviter_id.eq(person)).select(invitations::email).load(tx.conn())?;
    let taken: Vec<Option<String>> = challenges::table
        .filter(challenges::person_id.eq(person))
        .filter(challenges::purpose.eq("take-address"))
        .select(challenges::email)
        .load(tx.conn())?;
    let taken: Vec<String> = taken.into_iter().flatten().collect();
    for (kinds, addresses) in [(["invitation", "invitation"], invited), (["take_address", "address_taken"], taken)] {
        let letters = outbox::table.filter(outbox::mail.eq_any(kinds)).filter(outbox::address.eq_any(addresses));
        diesel::delete(letters).execute(tx.conn())?;
    }
    diesel::update(
        invitations::table
            .filter(invitations::inviter_id.eq(person))
            .filter(invitations::accepted_at.is_null())
            .filter(invitations::revoked_at.is_null()),
    )
    .set(invitations::revoked_at.eq(now))
    .execute(tx.conn())?;
    Ok(())
}

/// Open challenges, and what a visitor of theirs left waiting.
fn delete_challenges(tx: &mut WriteTx<'_>, leaving: &Leaving) -> Result<()> {
    let ours = || {
        challenges::table.filter(
            challenges::person_id
                .eq(leaving.person)
                .or(challenges::email.is_not_null().and(challenges::email.eq(leaving.email.clone()))),
        )
    };
    let visitors: Vec<Option<GuestId>> =
        ours().filter(challenges::guest_id.is_not_null()).select(challenges::guest_id).load(tx.conn())?;
    let mut visitors: Vec<GuestId> = visitors.into_iter().flatten().collect();
    let named = guests::table.filter(guests::person_id.eq(leaving.person)).select(guests::id);
    visitors.extend(named.load::<GuestId>(tx.conn())?);
    diesel::delete(
        challenges::table.filter(challenges::guest_id.eq_any(visitors.iter().map(|id| Some(*id)).collect::<Vec<_>>())),
    )
    .execute(tx.conn())?;
    diesel::delete(challenges::table.filter(challenges::person_id.eq(leaving.person))).execute(tx.conn())?;
    if let Some(email) = &leaving.email {
        diesel::delete(challenges::table.filter(challenges::email.eq(email))).execute(tx.conn())?;
    }
    diesel::delete(pending_acts::table.filter(pending_acts::guest_id.eq_any(visitors.clone()))).execute(tx.conn())?;
    diesel::delete(guests::table.filter(guests::id.eq_any(visitors))).execute(tx.conn())?;
    Ok(())
}

/// The row itself: a new code, a drawn name, nothing else. Tells which picture it had.
pub(crate) fn empty_person(tx: &mut WriteTx<'_>, person: PersonId, code: &Code, name: &str) -> Result<Option<FileId>> {
    let now = tx.now();
    let picture: Option<FileId> = people::table.find(person).select(people::picture_id).first(tx.conn())?;
    diesel::update(people::table.find(person))
        .set((
            (
                people::code.eq(code),
                people::name.eq(name),
                people::erased_at.eq(now),
                people::role.eq(Role::Member),
                people::relation.eq(Relation::Unsaid),
                people::bio.eq(""),
                people::links.eq(""),
                people::languages.eq(""),
                people::totp_step.eq(0_i64),
            ),
            (
                people::email.eq(None::<String>),
                people::title.eq(None::<String>),
                people::password_hash.eq(None::<String>),
                people::suspended_at.eq(None::<Moment>),
                people::suspended_until.eq(None::<Moment>),
                people::suspended_reason.eq(None::<String>),
                people::email_confirmed_at.eq(None::<Moment>),
                people::legal_name.eq(None::<String>),
                people::picture_id.eq(None::<FileId>),
                people::totp_secret.eq(None::<Vec<u8>>),
                people::totp_confirmed_at.eq(None::<Moment>),
                people::substitute_id.eq(None::<PersonId>),
                people::away_until.eq(None::<Moment>),
                people::limited_until.eq(None::<Moment>),
            ),
        ))
        .execute(tx.conn())?;
    diesel::update(people::table.filter(people::substitute_id.eq(person)))
        .set(people::substitute_id.eq(None::<PersonId>))
        .execute(tx.conn())?;
    Ok(picture)
}

/// The files that a person sent, whatever shows them.
pub(crate) fn files_of(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<FileId>> {
    Ok(files::table.filter(files::uploader_id.eq(person)).select(files::id).load(tx.conn())?)
}

/// Whether a file of this digest is shown by anything.
pub(crate) fn is_file_known(tx: &mut ReadTx<'_>, digest: &str) -> Result<bool> {
    let known = files::table.filter(files::digest.eq(digest));
    Ok(diesel::select(diesel::dsl::exists(known)).get_result(tx.conn())?)
}
