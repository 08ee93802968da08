//! The verbs of questions.

use super::permits::{PoseQuestion, ReviseQuestion};
use super::question::{Frame, Schedule, Texts};
use super::rules;
use super::store::{self, Which};
use crate::event::Event;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, FileId, Language, PersonId, QuestionId};
use crate::platform::media::{self, Stored};

/// What a question says and when, checked.
#[derive(Debug, Clone)]
pub struct Asking {
    /// The host who stands for it.
    pub host: PersonId,
    /// The language of the original.
    pub language: Language,
    /// True for the question that is always open.
    pub is_standing: bool,
    /// Its dates.
    pub schedule: Schedule,
    /// Whom it is put to, how it is voted on, what it follows, its short link.
    pub frame: Frame,
    /// A new picture, whose bytes are in the store already.
    pub picture: Option<Stored>,
    /// Its texts; the original is among them.
    pub texts: Vec<(Language, Texts)>,
}

impl Asking {
    fn writing(&self, picture: Option<FileId>) -> store::Writing<'_> {
        store::Writing {
            host: self.host,
            language: self.language,
            is_standing: self.is_standing,
            frame: &self.frame,
            schedule: &self.schedule,
            picture,
            texts: &self.texts,
        }
    }

    fn check(&self) -> Result<()> {
        self.schedule.check().map_err(Error::Invalid)
    }
}

/// Asks. The code comes with the form: the same form twice is the same question. The command line asks in the name of
/// the host.
///
/// # Errors
/// [`Error::Invalid`] when the dates do not follow each other; [`Error::Conflict`] when the code was used for something else.
pub fn pose(
    permit: &Permit<PoseQuestion>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    asking: &Asking,
) -> Result<Recorded<Code>> {
    asking.check()?;
    let author = permit.person().unwrap_or(asking.host);
    match store::author_of(tx, code)? {
        Some(owner) if owner == author && says(tx, code, asking)? => return Ok(Recorded::nothing(code.clone())),
        Some(_) => return Err(Error::Conflict("conflict-code-taken")),
        None => {}
    }
    check_place(tx, None, asking)?;
    let (picture, mut events) = keep_picture(tx, asking)?;
    let question = store::insert(tx, code, author, &asking.writing(picture))?;
    events.push(Event::QuestionPosed { question });
    Ok(Recorded::several(events, code.clone()))
}

/// Changes a question's words, picture or dates.
///
/// # Errors
/// [`Error::Invalid`] when the dates do not follow each other, or one is moved that is past or ends the phase of now; when
/// votes were given by rules that may not be taken back; when the short link leads elsewhere.
pub fn revise(permit: &Permit<ReviseQuestion>, tx: &mut WriteTx<'_>, asking: &Asking) -> Result<Recorded<Code>> {
    asking.check()?;
    let (before, now) = (&permit.question, tx.now());
    before.schedule.may_become(&asking.schedule, now).map_err(Error::Invalid)?;
    if before.schedule.has_begun(now) {
        rules::ballot_may_become(&before.ballot, &asking.frame.ballot).map_err(Error::Invalid)?;
    }
    let question = before.id;
    check_place(tx, Some(question), asking)?;
    let (picture, mut events) = keep_picture(tx, asking)?;
    store::update(tx, question, &asking.writing(picture))?;
    events.push(Event::QuestionRevised { question });
    Ok(Recorded::several(events, permit.question.code.clone()))
}

/// The word of a short link leads to one question, rounds make no circle, and one question is always open.
fn check_place(tx: &mut WriteTx<'_>, question: Option<QuestionId>, asking: &Asking) -> Result<()> {
    let mut errors = FormErrors::new();
    if let Some(word) = &asking.frame.short
        && store::of_short(tx, word)?.is_some_and(|other| Some(other) != question)
    {
        errors.say("short", "error-short-taken");
    }
    if let (Some(question), Some(previous)) = (question, asking.frame.previous)
        && store::rounds_before(tx, previous)?.contains(&question)
    {
        errors.say("previous", "error-previous");
    }
    if asking.is_standing && store::standing_one(tx)?.is_some_and(|other| Some(other) != question) {
        errors.say("is_standing", "error-standing-taken");
    }
    errors.check()
}

fn keep_picture(tx: &mut WriteTx<'_>, asking: &Asking) -> Result<(Option<FileId>, Vec<Event>)> {
    let Some(stored) = &asking.picture else { return Ok((None, Vec::new())) };
    let (file, is_new) = media::record(tx, stored)?;
    Ok((Some(file), if is_new { vec![Event::FileStored { file }] } else { Vec::new() }))
}

/// Whether the question of this code says what is asked, at the same dates: then the form was only sent twice.
fn says(tx: &mut WriteTx<'_>, code: &Code, asking: &Asking) -> Result<bool> {
    let there = store::read(tx, Which::Code(code))?;
    Ok(there.host.id == asking.host
        && there.question.language == asking.language
        && there.question.schedule == asking.schedule
        && there.frame() == asking.frame
        && there.texts == asking.texts.iter().cloned().collect())
}
