//! The verbs of one's own data.

use rand::RngExt;

use super::leaving::{Contributions, Wish};
use super::permits::{AskForData, HandOutData, Leave};
use super::rules;
use super::store::{self, erasure, signed};
use crate::event::Event;
use crate::features::comments::store as comments;
use crate::features::ideas::store as ideas;
use crate::features::moderation::actions as moderation;
use crate::features::votes;
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::both::Hold;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, Standing};
use crate::platform::jobs::{self, JobKind};
use crate::platform::mail::{self, Letter, Mail};
use crate::platform::media;

/// How often one may ask in a day: each time is work for the server.
const ASKS: Limit = Limit { scope: "ask-for-data", most: 5, window: Moment::DAY };

/// Asks for all that is kept about the actor; a letter says when it is ready. What was ready before goes, unless nothing
/// is ready yet: then that is waited for.
///
/// # Errors
/// `TooMany` is the value, not an error: the count must be committed.
pub fn ask(permit: &Permit<AskForData>, tx: &mut WriteTx<'_>) -> Result<Recorded<Result<(), u32>>> {
    let person = permit.person()?;
    if store::downloads_of(tx, person)?.first().is_some_and(|download| download.ready_at.is_none()) {
        return Ok(Recorded::nothing(Ok(())));
    }
    if let Err(seconds) = ASKS.count(tx, &person.0.to_string())? {
        return Ok(Recorded::nothing(Err(seconds)));
    }
    forget_downloads(tx, person)?;
    let (code, until) = (tx.code(), tx.now().plus(rules::DOWNLOAD_LIFE));
    store::insert_download(tx, person, &code, until)?;
    jobs::put(tx, JobKind::MakeDownload, code.as_str())?;
    Ok(Recorded::one(Event::DataAskedFor { person }, Ok(())))
}

/// What was written down is ready: its owner gets a letter.
///
/// # Errors
/// Those of the database.
pub fn hand_out(_permit: &Permit<HandOutData>, tx: &mut WriteTx<'_>, code: &Code) -> Result<Recorded<()>> {
    let until = tx.now().plus(rules::DOWNLOAD_LIFE);
    let Some((person, email, language)) = store::set_ready(tx, code, until)? else {
        // They went while it was written down.
        jobs::put(tx, JobKind::DeleteDownload, code.as_str())?;
        return Ok(Recorded::nothing(()));
    };
    if let Some(email) = email {
        let letter = Letter::new(Mail::DataReady, &email, Some(person), language)
            .with("link", "/me/data")
            .with("days", rules::DOWNLOAD_DAYS.to_string());
        mail::post(tx, &letter)?;
    }
    Ok(Recorded::one(Event::DataHandedOut { person }, ()))
}

/// Erases a person. What they wrote stays under a drawn name or loses its words, what they signed is treated as they
/// wish, and nothing that is kept tells who they were. Counts, votes, ledgers and colophons stay whole.
///
/// # Errors
/// `Conflict` when nobody would be left to run the community.
pub fn leave(permit: &Permit<Leave>, tx: &mut WriteTx<'_>, wish: Wish) -> Result<Recorded<()>> {
    let leaving = &permit.leaving;
    rules::may_leave(leaving)?;
    let person = leaving.person;
    let mut events = Vec::new();
    if wish.contributions == Contributions::Remove {
        remove_texts(permit, tx, &mut events)?;
    }
    signed::settle(tx, person, wish.signatures)?;
    forget_downloads(tx, person)?;
    let letters = erasure::letters_of(tx, leaving)?;
    if !letters.is_empty() {
        let numbers: Vec<String> = letters.iter().map(i64::to_string).collect();
        jobs::put(tx, JobKind::DeleteLetters, &numbers.join(" "))?;
    }
    erasure::delete_belongings(tx, leaving)?;
    let (code, name) = (tx.code(), rules::drawn_name(tx.random().random()));
    let renamed = erasure::unname(tx, person, &name)?;
    events.extend(renamed.into_iter().map(|comment| Event::CommentRevised { comment }));
    let picture = erasure::empty_person(tx, person, &code, &name)?;
    let mut files = erasure::files_of(tx, person)?;
    files.extend(picture.filter(|picture| !files.contains(picture)));
    for file in files {
        media::discard(tx, file)?;
    }
    // The last of the jobs: what was in the files of the database is overwritten.
    jobs::put(tx, JobKind::EraseTraces, &person.0.to_string())?;
    events.push(Event::PersonErased { person });
    Ok(Recorded::several(events, ()))
}

/// The words of ideas, suggested changes and comments go; what lived on in one of the ideas stands by itself again.
fn remove_texts(permit: &Permit<Leave>, tx: &mut WriteTx<'_>, events: &mut Vec<Event>) -> Result<()> {
    let person = permit.leaving.person;
    for code in erasure::ideas_of(tx, person)? {
        let idea = ideas::lock_any(tx, &code, Hold::Exclusive)?;
        if idea.standing != Standing::Merged {
            events.extend(moderation::set_free(tx, &idea)?);
            events.extend(votes::set_standing(tx, &idea, Standing::Removed)?);
        }
        for file in erasure::blank_idea(tx, idea.id)? {
            media::discard(tx, file)?;
        }
        events.push(Event::IdeaRemoved { idea: idea.id });
    }
    for refinement in erasure::blank_refinements(tx, person)? {
        events.push(Event::RefinementRemoved { refinement });
    }
    for (comment, idea, standing) in erasure::comments_of(tx, person)? {
        if standing == Standing::Visible {
            ideas::bump_comments(tx, idea, -1)?;
        }
        comments::set_standing(tx, comment, Standing::Removed)?;
        erasure::blank_comment(tx, comment)?;
        events.push(Event::CommentRemoved { comment });
    }
    Ok(())
}

fn forget_downloads(tx: &mut WriteTx<'_>, person: crate::platform::id::PersonId) -> Result<()> {
    for code in store::delete_downloads(tx, person)? {
        jobs::put(tx, JobKind::DeleteDownload, code.as_str())?;
    }
    Ok(())
}
