//! The verbs of drafts, and proposing: in which a draft becomes an idea.

use super::draft::Words;
use super::permits::{DropDraft, KeepDraft, RemindOfDraft};
use super::rules::{self, Reminder};
use super::store;
use crate::event::Event;
use crate::features::fields::actions::{self as fields, Typed};
use crate::features::ideas::idea::Text;
use crate::features::ideas::permits::ProposeIdea;
use crate::features::ideas::{actions as ideas, store as idea_store};
use crate::features::notices::{Kind, Notice, store as notices};
use crate::features::pictures::actions::{self as pictures, Change};
use crate::features::pictures::store as picture_store;
use crate::features::questions::store::{self as questions, Which};
use crate::features::tags;
use crate::features::trust::actions as trust;
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, DraftId, Language};
use crate::platform::jobs::{self, JobKind};
use crate::platform::mail::{self, Letter, Mail};
use crate::platform::media;

/// How often a person may save: a script does so while they type.
const SAVES: Limit = Limit { scope: "save-draft", most: 2_000, window: Moment::HOUR };

/// A draft as it is saved.
#[derive(Debug, Clone)]
pub struct Saving {
    /// The code of the idea that it will become.
    pub code: Code,
    /// The version that the form was made of; 0 for a new one.
    pub base: i64,
    /// What was typed.
    pub words: Words,
    /// What becomes of its pictures.
    pub pictures: Change,
}

/// Saves what the actor types, and returns the version it has now; 0 when nothing was typed and nothing is kept.
///
/// # Errors
/// [`Error::Stale`] when it was saved from another window meanwhile, [`Error::Conflict`] when another draft for the same
/// question is there, or the idea was proposed already; [`Error::Invalid`] when there are too many pictures.
pub fn save(permit: &Permit<KeepDraft>, tx: &mut WriteTx<'_>, saving: &Saving) -> Result<Recorded<i64>> {
    let (person, question) = (permit.person()?, permit.question.id);
    if idea_store::id_of(tx, &saving.code)?.is_some() {
        return Err(Error::Conflict("conflict-draft-proposed"));
    }
    let there = store::lock_of(tx, person, question)?;
    let (draft, version) = match there {
        Some(draft) if draft.code != saving.code => return Err(Error::Conflict("conflict-draft-elsewhere")),
        Some(draft) if draft.words == saving.words => (draft.id, draft.version),
        Some(draft) if draft.version != saving.base => return Err(Error::Stale(draft.version)),
        Some(draft) => {
            SAVES.count_own(tx)?;
            store::update(tx, draft.id, &saving.words, draft.version + 1)?;
            (draft.id, draft.version + 1)
        }
        None if saving.words.is_empty() && saving.pictures.new.is_empty() => return Ok(Recorded::nothing(0)),
        None => {
            if store::is_taken(tx, &saving.code)? {
                return Err(Error::Conflict("conflict-code-taken"));
            }
            SAVES.count_own(tx)?;
            let version = saving.base.clamp(0, i64::MAX - 1) + 1;
            let draft = store::insert(tx, &saving.code, person, question, &saving.words, version)?;
            ask_to_remind(tx, &saving.code, tx.now().plus(rules::REST))?;
            (draft, version)
        }
    };
    let events = change_pictures(tx, draft, &saving.pictures)?;
    Ok(Recorded::several(events, version))
}

fn change_pictures(tx: &mut WriteTx<'_>, draft: DraftId, change: &Change) -> Result<Vec<Event>> {
    let mut events = Vec::new();
    if change.is_empty() {
        return Ok(events);
    }
    let there = store::pictures_of(tx, draft)?;
    change.has_room(there.len())?;
    for picture in &there {
        if Some(&picture.code) == change.removed.as_ref() {
            store::delete_picture(tx, &picture.code)?;
            media::discard(tx, picture.file)?;
        } else if let Ok(alt) = change.alt_of(picture)
            && alt != picture.alt
        {
            store::set_alt(tx, &picture.code, &alt)?;
        }
    }
    for stored in &change.new {
        let (file, is_new) = media::record(tx, stored)?;
        let code = tx.code();
        store::insert_picture(tx, &code, draft, file)?;
        if is_new {
            events.push(Event::FileStored { file });
        }
    }
    Ok(events)
}

/// Throws a draft away, with its pictures.
///
/// # Errors
/// Those of the database.
pub fn discard(permit: &Permit<DropDraft>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    forget(tx, permit.draft.id)?;
    Ok(Recorded::nothing(()))
}

fn forget(tx: &mut WriteTx<'_>, draft: DraftId) -> Result<()> {
    for file in store::delete(tx, draft)? {
        media::discard(tx, file)?;
    }
    Ok(())
}

/// An idea as it is proposed.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The code of the idea, which its draft has already.
    pub code: Code,
    /// The language it is written in.
    pub language: Language,
    /// Title and text.
    pub text: Text,
    /// What the host asked besides, by the code of the field.
    pub answers: Typed,
    /// The tags that were chosen.
    pub tags: Vec<Code>,
    /// What the pictures of the draft show, by their codes.
    pub pictures: Change,
}

/// Proposes an idea with its answers and the pictures of its draft, which is a draft no more. The same form twice is the
/// same idea.
///
/// # Errors
/// [`Error::Invalid`] with every answer that is missing and every picture that nobody described; else those of
/// [`ideas::propose`].
pub fn propose(permit: &Permit<ProposeIdea>, tx: &mut WriteTx<'_>, proposal: &Proposal) -> Result<Recorded<Code>> {
    let Proposal { code, language, text, answers, tags: wanted, pictures: change } = proposal;
    let was_there = idea_store::id_of(tx, code)?.is_some();
    let proposed = ideas::propose(permit, tx, code, *language, text)?;
    if was_there {
        return Ok(proposed);
    }
    let idea = idea_store::id_of(tx, code)?.ok_or(Error::NotFound)?;
    let draft = store::lock_of(tx, permit.person()?, permit.question.id)?.filter(|draft| draft.code == *code);
    let pictures = match &draft {
        Some(draft) => store::pictures_of(tx, draft.id)?,
        None => Vec::new(),
    };
    let mut errors = FormErrors::new();
    let answered = match fields::answer_new(permit, tx, idea, answers) {
        Ok(answered) => answered,
        Err(Error::Invalid(wrong)) => {
            wrong.iter().for_each(|(field, wrong)| errors.add(field, *wrong));
            Recorded::nothing(())
        }
        Err(error) => return Err(error),
    };
    match trust::may_show(tx, pictures.len()) {
        Err(Error::Invalid(wrong)) => wrong.iter().for_each(|(field, wrong)| errors.add(field, *wrong)),
        shown => shown?,
    }
    pictures::undescribed(&pictures, change).iter().for_each(|(field, wrong)| errors.add(field, *wrong));
    let tagged = match tags::rules::chosen(wanted, &tags::store::all(tx)?, &[]) {
        Ok(tagged) => tagged,
        Err(Error::Invalid(wrong)) => {
            wrong.iter().for_each(|(field, wrong)| errors.add(field, *wrong));
            Vec::new()
        }
        Err(error) => return Err(error),
    };
    errors.check()?;
    if !tagged.is_empty() {
        tags::store::put(tx, idea, &tagged)?;
    }
    for picture in &pictures {
        let alt = change.alt_of(picture).unwrap_or_default();
        picture_store::insert(tx, &picture.code, idea, picture.file, &alt)?;
    }
    if let Some(draft) = draft {
        // The files stay: the idea shows them now.
        forget(tx, draft.id)?;
    }
    Ok(proposed.and(answered).map(|(code, ())| code))
}

/// Asks to look at a draft then. Each time has a name of its own: a job that is being done is in the way of one of the
/// same name.
fn ask_to_remind(tx: &mut WriteTx<'_>, code: &Code, at: Moment) -> Result<()> {
    jobs::put_at(tx, JobKind::RemindOfDraft, &format!("{code} {}", at.0), at)
}

/// Reminds the author of a draft that rests, once and never again.
///
/// # Errors
/// Those of the database.
pub fn remind(_permit: &Permit<RemindOfDraft>, tx: &mut WriteTx<'_>, code: &Code) -> Result<Recorded<()>> {
    let Some((draft, addressee)) = store::lock_for_job(tx, code)? else { return Ok(Recorded::nothing(())) };
    let now = tx.now();
    let question = questions::read(tx, Which::Id(draft.question))?;
    let is_suspended = addressee.suspended_at.is_some() && addressee.suspended_until.is_none_or(|until| until > now);
    let is_open = question.question.takes_ideas(now).is_ok() && !is_suspended;
    let has_pictures = !store::pictures_of(tx, draft.id)?.is_empty();
    match rules::reminder(&draft, has_pictures, is_open, now) {
        Reminder::Never => {}
        Reminder::Later(at) => ask_to_remind(tx, code, at)?,
        Reminder::Now => {
            store::set_reminded(tx, draft.id)?;
            notices::tell(tx, &[draft.person], &Notice::of_question(Kind::DraftWaits, None, draft.question))?;
            if let Some(email) = &addressee.email {
                let (_, texts) = question.texts_for(addressee.language);
                let letter = Letter::new(Mail::DraftWaits, email, Some(draft.person), addressee.language)
                    .with("question", texts.title)
                    .with("link", format!("/drafts/{}", draft.code));
                mail::post(tx, &letter)?;
            }
        }
    }
    Ok(Recorded::nothing(()))
}
