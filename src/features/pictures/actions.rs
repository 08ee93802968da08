//! The verbs of pictures.

use super::permits::SendPictures;
use super::picture::{ALT, ALT_MAX, MOST, Picture};
use super::store;
use crate::event::Event;
use crate::features::ideas::permits::ReviseIdea;
use crate::features::ideas::rules;
use crate::features::trust::actions as trust;
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::media::{self, Stored};
use crate::platform::text::{self, Limits};

/// Pictures that a person may send: reading one takes much of the machine.
const SENT: Limit = Limit { scope: "send-idea-picture", most: 60, window: Moment::HOUR };

/// Counts pictures before they are looked at.
///
/// # Errors
/// That the limit is passed is the value, not an error: the count must be committed.
pub fn count(
    permit: &Permit<SendPictures>,
    tx: &mut WriteTx<'_>,
    pictures: usize,
) -> Result<Recorded<Result<(), u32>>> {
    let person = permit.person()?.0.to_string();
    let mut counted = Ok(());
    for _ in 0..pictures {
        counted = SENT.count(tx, &person)?;
    }
    Ok(Recorded::nothing(counted))
}

/// A change of the pictures of one idea or draft.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// What the pictures show, by their codes, as typed.
    pub alts: Vec<(Code, String)>,
    /// New ones, whose bytes are in the store already.
    pub new: Vec<Stored>,
    /// One that goes.
    pub removed: Option<Code>,
}

impl Change {
    /// True when nothing is to be done.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.alts.is_empty() && self.new.is_empty() && self.removed.is_none()
    }

    /// What this picture shows after the change, cleaned.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn alt_of(&self, picture: &Picture) -> Result<String, FieldError> {
        let typed = self.alts.iter().find(|(code, _)| *code == picture.code).map(|(_, alt)| alt.as_str());
        let clean = text::line(typed.unwrap_or(&picture.alt), Limits { min: 0, max: ALT_MAX });
        clean.map_err(FieldError::from)
    }

    /// Whether so many more have room beside those that are there.
    ///
    /// # Errors
    /// [`Error::Invalid`] when there are too many.
    pub fn has_room(&self, there: usize) -> Result<()> {
        let left = there.saturating_sub(usize::from(self.removed.is_some()));
        if left + self.new.len() <= MOST { Ok(()) } else { Err(too_many()) }
    }
}

/// More pictures than an idea may have.
#[must_use]
pub fn too_many() -> Error {
    let mut errors = FormErrors::new();
    errors.add("pictures", FieldError { key: "error-too-many-pictures", max: Some(MOST), min: None });
    Error::Invalid(errors)
}

/// Which of these pictures nobody has described, each beside its field (WCAG 2.2, 1.1.1).
#[must_use]
pub fn undescribed(pictures: &[Picture], change: &Change) -> FormErrors {
    let mut errors = FormErrors::new();
    for picture in pictures.iter().filter(|picture| Some(&picture.code) != change.removed.as_ref()) {
        let field = format!("{ALT}{}", picture.code);
        match change.alt_of(picture) {
            Ok(alt) if alt.is_empty() => errors.say(&field, "error-alt-required"),
            Ok(_) => {}
            Err(wrong) => errors.add(&field, wrong),
        }
    }
    errors
}

/// Changes the pictures of an idea: new ones, one that goes, what they show. Those that are new are described when the
/// idea is saved next.
///
/// # Errors
/// [`Error::Conflict`] when texts are frozen, [`Error::Invalid`] when there are too many.
pub fn change(permit: &Permit<ReviseIdea>, tx: &mut WriteTx<'_>, change: &Change) -> Result<Recorded<()>> {
    let idea = &permit.idea;
    if change.is_empty() {
        return Ok(Recorded::nothing(()));
    }
    rules::may_change(idea, tx.now())?;
    let there = store::of_idea(tx, idea.id)?;
    change.has_room(there.len())?;
    if !change.new.is_empty() {
        let left = there.len().saturating_sub(usize::from(change.removed.is_some()));
        trust::may_show(tx, left + change.new.len())?;
    }
    let mut events = Vec::new();
    for picture in &there {
        if Some(&picture.code) == change.removed.as_ref() {
            store::delete(tx, &picture.code)?;
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
        store::insert(tx, &code, idea.id, file, "")?;
        if is_new {
            events.push(Event::FileStored { file });
        }
    }
    if !change.new.is_empty() || change.removed.is_some() {
        events.push(Event::IdeaPicturesChanged { idea: idea.id });
    }
    Ok(Recorded::several(events, ()))
}

/// Saves what the pictures of an idea show.
///
/// # Errors
/// [`Error::Invalid`] with every picture that nobody described, [`Error::Conflict`] when texts are frozen.
pub fn describe(permit: &Permit<ReviseIdea>, tx: &mut WriteTx<'_>, told: &Change) -> Result<Recorded<()>> {
    let there = store::of_idea(tx, permit.idea.id)?;
    undescribed(&there, told).check()?;
    change(permit, tx, told)
}
