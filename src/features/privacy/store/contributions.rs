//! Reads what a person did: ideas, comments, votes, signatures, and what they did for the company.

use diesel::prelude::*;

use super::curating;
use super::everything::chapter;
use crate::features::privacy::everything::Chapter;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::schema::{
    ballots, briefings, closings, co_authors, comment_mentions, comment_opinions, comment_versions, comments,
    decisions, draft_pictures, drafts, field_texts, files, follows, home_visits, idea_answers, idea_pictures,
    idea_versions, idea_visits, ideas, label_withdrawals, met_votes, open_reasons, question_follows, questions,
    refinements, releases, rulings, thread_summaries, votes,
};
use crate::platform::error::Result;
use crate::platform::id::PersonId;

type Text = String;
type Maybe<T> = Option<T>;
type Proposed = (Text, Text, Text, Text, Text, Text, Moment, Maybe<Moment>);
type Suggested = (Text, Text, Text, Text, Text, Text, Text, Moment);

pub(super) fn read(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    let mut chapters = texts(tx, person)?;
    chapters.extend(besides(tx, person)?);
    chapters.extend(talks(tx, person)?);
    chapters.extend(signs(tx, person)?);
    chapters.extend(for_the_company(tx, person)?);
    chapters.extend(curating::read(tx, person)?);
    Ok(chapters)
}

fn texts(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    let proposed: Vec<Proposed> = ideas::table
        .filter(ideas::author_id.eq(person))
        .order(ideas::id)
        .select((
            ideas::code,
            ideas::title,
            ideas::body,
            ideas::language,
            ideas::status,
            ideas::standing,
            ideas::created_at,
            ideas::edited_at,
        ))
        .load(tx.conn())?;
    let versions: Vec<(Text, i64, Text, Text, Moment)> = idea_versions::table
        .inner_join(ideas::table)
        .filter(idea_versions::author_id.eq(person))
        .order(idea_versions::id)
        .select((
            ideas::code,
            idea_versions::number,
            idea_versions::title,
            idea_versions::body,
            idea_versions::created_at,
        ))
        .load(tx.conn())?;
    let said: Vec<(Text, Text, Text, Text, Text, Moment)> = comments::table
        .inner_join(ideas::table.on(ideas::id.eq(comments::idea_id)))
        .filter(comments::author_id.eq(person))
        .order(comments::id)
        .select((
            comments::code,
            ideas::code,
            comments::body,
            comments::language,
            comments::standing,
            comments::created_at,
        ))
        .load(tx.conn())?;
    let suggested: Vec<Suggested> = refinements::table
        .inner_join(ideas::table)
        .filter(refinements::author_id.eq(person))
        .order(refinements::id)
        .select((
            refinements::code,
            ideas::code,
            refinements::title,
            refinements::body,
            refinements::why,
            refinements::state,
            refinements::hidden_reason,
            refinements::created_at,
        ))
        .load(tx.conn())?;
    let answered: Vec<(Text, Text, Text, Maybe<Moment>)> = refinements::table
        .inner_join(ideas::table)
        .filter(refinements::answerer_id.eq(person))
        .order(refinements::id)
        .select((ideas::code, refinements::state, refinements::thanks, refinements::answered_at))
        .load(tx.conn())?;
    let signed: Vec<(Text, Text, Moment)> = co_authors::table
        .inner_join(ideas::table)
        .filter(co_authors::person_id.eq(person))
        .order(co_authors::id)
        .select((ideas::code, co_authors::state, co_authors::created_at))
        .load(tx.conn())?;
    let asked: Vec<(Text, Text, Moment)> = co_authors::table
        .inner_join(ideas::table)
        .filter(co_authors::inviter_id.eq(person))
        .order(co_authors::id)
        .select((ideas::code, co_authors::state, co_authors::created_at))
        .load(tx.conn())?;
    Ok(vec![
        chapter!("refinements", suggested => code, idea, title, body, why, state, reason, created_at),
        chapter!("refinements_answered", answered => idea, state, thanks, created_at),
        chapter!("co_authors", signed => idea, state, created_at),
        chapter!("co_authors_asked", asked => idea, state, created_at),
        chapter!("ideas", proposed => code, title, body, language, status, standing, created_at, edited_at),
        chapter!("idea_versions", versions => idea, number, title, body, created_at),
        chapter!("comments", said => code, idea, body, language, standing, created_at),
    ])
}

/// Drafts, pictures, and answers to what the host asked.
fn besides(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    type Begun = (Text, Text, Text, Text, Text, Text, Moment, Moment, Maybe<Moment>);
    let begun: Vec<Begun> = drafts::table
        .inner_join(questions::table)
        .filter(drafts::person_id.eq(person))
        .order(drafts::id)
        .select((
            drafts::code,
            questions::code,
            drafts::title,
            drafts::body,
            drafts::more,
            drafts::language,
            drafts::created_at,
            drafts::updated_at,
            drafts::reminded_at,
        ))
        .load(tx.conn())?;
    let sketched: Vec<(Text, Text, Text)> = draft_pictures::table
        .inner_join(drafts::table)
        .inner_join(files::table)
        .filter(drafts::person_id.eq(person))
        .order(draft_pictures::id)
        .select((drafts::code, files::digest, draft_pictures::alt))
        .load(tx.conn())?;
    let shown: Vec<(Text, Text, Text)> = idea_pictures::table
        .inner_join(ideas::table)
        .inner_join(files::table)
        .filter(ideas::author_id.eq(person))
        .order(idea_pictures::id)
        .select((ideas::code, files::digest, idea_pictures::alt))
        .load(tx.conn())?;
    let answered: Vec<(Text, Text, Text)> = idea_answers::table
        .inner_join(ideas::table)
        .inner_join(field_texts::table.on(field_texts::field_id.eq(idea_answers::field_id)))
        .filter(ideas::author_id.eq(person))
        .order((idea_answers::id, field_texts::id))
        .select((ideas::code, field_texts::label, idea_answers::value))
        .load(tx.conn())?;
    Ok(vec![
        chapter!("drafts", begun => code, question, title, body, more, language, created_at, updated_at, reminded_at),
        chapter!("draft_pictures", sketched => draft, picture, alt),
        chapter!("idea_pictures", shown => idea, picture, alt),
        chapter!("idea_answers", answered => idea, label, value),
    ])
}

/// What a person did in talks beside speaking.
fn talks(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    let before: Vec<(Text, i64, Text, Moment)> = comment_versions::table
        .inner_join(comments::table)
        .filter(comments::author_id.eq(person))
        .order(comment_versions::id)
        .select((comments::code, comment_versions::number, comment_versions::body, comment_versions::written_at))
        .load(tx.conn())?;
    let opinions: Vec<(Text, bool, Moment)> = comment_opinions::table
        .inner_join(comments::table)
        .filter(comment_opinions::person_id.eq(person))
        .order(comment_opinions::id)
        .select((comments::code, comment_opinions::is_helpful, comment_opinions::created_at))
        .load(tx.conn())?;
    let named: Vec<(Text, Text, Moment)> = comment_mentions::table
        .inner_join(comments::table)
        .filter(comment_mentions::person_id.eq(person))
        .order(comment_mentions::id)
        .select((comments::code, comment_mentions::typed, comment_mentions::created_at))
        .load(tx.conn())?;
    let shaped: Vec<(Text, Maybe<Moment>)> = comments::table
        .filter(comments::shaped_by_id.eq(person))
        .order(comments::id)
        .select((comments::code, comments::shaped_at))
        .load(tx.conn())?;
    let summed: Vec<(Text, Text, Text, Moment)> = thread_summaries::table
        .inner_join(ideas::table)
        .filter(thread_summaries::author_id.eq(person))
        .order(thread_summaries::id)
        .select((ideas::code, thread_summaries::body, thread_summaries::language, thread_summaries::created_at))
        .load(tx.conn())?;
    let visited: Vec<(Text, Moment, Maybe<Moment>)> = idea_visits::table
        .inner_join(ideas::table)
        .filter(idea_visits::person_id.eq(person))
        .order(idea_visits::id)
        .select((ideas::code, idea_visits::seen_at, idea_visits::before_at))
        .load(tx.conn())?;
    Ok(vec![
        chapter!("comment_versions", before => comment, number, body, created_at),
        chapter!("opinions", opinions => comment, is_helpful, created_at),
        chapter!("mentions", named => comment, typed, created_at),
        chapter!("shaped", shaped => comment, created_at),
        chapter!("summaries", summed => idea, body, language, created_at),
        chapter!("visits", visited => idea, last_seen_at, before_at),
    ])
}

fn signs(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    let cast: Vec<(Text, i64, i64, Text, Text, Moment)> = votes::table
        .inner_join(ideas::table.on(ideas::id.eq(votes::idea_id)))
        .filter(votes::person_id.eq(person))
        .order(votes::id)
        .select((ideas::code, votes::weight, votes::counted, votes::why, votes::relation, votes::created_at))
        .load(tx.conn())?;
    let parts: Vec<(Text, Text, i64, Moment)> = ballots::table
        .inner_join(questions::table.on(questions::id.eq(ballots::question_id)))
        .filter(ballots::person_id.eq(person))
        .order(ballots::id)
        .select((questions::code, ballots::code, ballots::spent, ballots::created_at))
        .load(tx.conn())?;
    let met: Vec<(Text, Text, Text, Moment)> = met_votes::table
        .inner_join(ideas::table.on(ideas::id.eq(met_votes::idea_id)))
        .filter(met_votes::noted_by_id.eq(person))
        .order(met_votes::id)
        .select((ideas::code, met_votes::place, met_votes::met_on, met_votes::created_at))
        .load(tx.conn())?;
    let followed: Vec<(Text, Moment)> = follows::table
        .inner_join(ideas::table)
        .filter(follows::person_id.eq(person))
        .order(follows::id)
        .select((ideas::code, follows::created_at))
        .load(tx.conn())?;
    let listened: Vec<(Text, Moment)> = question_follows::table
        .inner_join(questions::table)
        .filter(question_follows::person_id.eq(person))
        .order(question_follows::id)
        .select((questions::code, question_follows::created_at))
        .load(tx.conn())?;
    let looked: Vec<(Moment, Moment)> = home_visits::table
        .filter(home_visits::person_id.eq(person))
        .select((home_visits::last_at, home_visits::before_at))
        .load(tx.conn())?;
    let briefed: Vec<(bool, Maybe<Moment>)> = briefings::table
        .filter(briefings::person_id.eq(person))
        .select((briefings::is_wanted, briefings::sent_at))
        .load(tx.conn())?;
    let opened: Vec<(Text, Moment)> = open_reasons::table
        .inner_join(rulings::table)
        .filter(open_reasons::opened_by_id.eq(person))
        .order(open_reasons::ruling_id)
        .select((rulings::code, open_reasons::opened_at))
        .load(tx.conn())?;
    Ok(vec![
        chapter!("votes", cast => idea, weight, counted, why, relation, created_at),
        chapter!("ballots", parts => question, code, spent, created_at),
        chapter!("met_votes", met => idea, place, met_on, created_at),
        chapter!("follows", followed => idea, created_at),
        chapter!("question_follows", listened => question, created_at),
        chapter!("home_visits", looked => last_seen_at, previous_at),
        chapter!("briefings", briefed => is_wanted, sent_at),
        chapter!("open_reasons", opened => ruling, opened_at),
    ])
}

fn for_the_company(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    let asked: Vec<(Text, Text, Moment)> = questions::table
        .filter(questions::author_id.eq(person).or(questions::host_id.eq(person)))
        .order(questions::id)
        .select((questions::code, questions::standing, questions::created_at))
        .load(tx.conn())?;
    let answered: Vec<(Text, Text, Moment)> = decisions::table
        .inner_join(ideas::table)
        .filter(decisions::author_id.eq(person).or(decisions::host_id.eq(person)))
        .order(decisions::id)
        .select((ideas::code, decisions::status, decisions::created_at))
        .load(tx.conn())?;
    let closed: Vec<(Text, Moment)> = closings::table
        .inner_join(questions::table.on(questions::id.eq(closings::question_id)))
        .filter(closings::author_id.eq(person).or(closings::host_id.eq(person)))
        .order(closings::id)
        .select((questions::code, closings::created_at))
        .load(tx.conn())?;
    let shipped: Vec<(Text, Text, Moment)> = releases::table
        .filter(releases::author_id.eq(person).or(releases::host_id.eq(person)))
        .order(releases::id)
        .select((releases::code, releases::standing, releases::created_at))
        .load(tx.conn())?;
    let withdrawn: Vec<(Text, Text, Moment, Maybe<Moment>)> = label_withdrawals::table
        .inner_join(releases::table)
        .filter(label_withdrawals::withdrawn_by_id.eq(person).or(label_withdrawals::reissued_by_id.eq(Some(person))))
        .order(label_withdrawals::id)
        .select((
            releases::code,
            label_withdrawals::reason,
            label_withdrawals::withdrawn_at,
            label_withdrawals::reissued_at,
        ))
        .load(tx.conn())?;
    let ruled: Vec<(Text, Text, Text, Text, Moment)> = rulings::table
        .inner_join(ideas::table.on(ideas::id.nullable().eq(rulings::idea_id)))
        .filter(rulings::moderator_id.eq(person))
        .order(rulings::id)
        .select((rulings::kind, rulings::subject, ideas::code, rulings::reason, rulings::created_at))
        .load(tx.conn())?;
    let sent: Vec<(Text, Text, i64, Moment)> = files::table
        .filter(files::uploader_id.eq(person))
        .order(files::id)
        .select((files::digest, files::media_type, files::bytes, files::created_at))
        .load(tx.conn())?;
    Ok(vec![
        chapter!("questions", asked => code, standing, created_at),
        chapter!("decisions_given", answered => idea, status, created_at),
        chapter!("closings", closed => question, created_at),
        chapter!("releases", shipped => code, standing, created_at),
        chapter!("labels_withdrawn", withdrawn => release, reason, withdrawn_at, reissued_at),
        chapter!("rulings_given", ruled => kind, subject, idea, reason, created_at),
        chapter!("files", sent => digest, media_type, bytes, created_at),
    ])
}
