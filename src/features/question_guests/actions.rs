//! The verbs of the people to whom a question is put.

use super::permits::InviteToQuestion;
use super::store;
use crate::event::Event;
use crate::features::accounts::Email;
use crate::features::questions::store::{self as questions, Which};
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::mail::{self, Letter, Mail};

/// Forms with addresses that somebody may send.
const OWN: Limit = Limit { scope: "write-question-guests", most: 60, window: Moment::HOUR };

/// Puts a question to these people and writes to each of them; who has it already hears nothing again. Returns how many are new.
///
/// # Errors
/// [`crate::platform::error::Error::TooMany`] past the limit of a person.
pub fn invite(permit: &Permit<InviteToQuestion>, tx: &mut WriteTx<'_>, emails: &[Email]) -> Result<Recorded<usize>> {
    let (question, inviter) = (permit.question.id, permit.person()?);
    OWN.count_own(tx)?;
    let read = questions::read(tx, Which::Id(question))?;
    let host = read.host.name.clone();
    let mut events = Vec::new();
    for email in emails {
        if !store::insert(tx, question, email, inviter)? {
            continue;
        }
        let known = store::reader_of(tx, email)?;
        let language = known.map_or(read.question.language, |(_, language)| language);
        let person = known.map(|(person, _)| person);
        let letter = Letter::new(Mail::QuestionInvitation, email.as_str(), person, language)
            .with("link", format!("/sign-in?next=/questions/{}", read.question.code))
            .with("question", read.texts_for(language).1.title)
            .with("host", host.clone());
        mail::post(tx, &letter)?;
        events.push(Event::QuestionGuestInvited { question });
    }
    let new = events.len();
    Ok(Recorded::several(events, new))
}

/// Does not put a question to this address any more. What its holder wrote stays.
///
/// # Errors
/// Those of the database.
pub fn remove(permit: &Permit<InviteToQuestion>, tx: &mut WriteTx<'_>, email: &Email) -> Result<Recorded<()>> {
    let question = permit.question.id;
    if store::delete(tx, question, email)? {
        Ok(Recorded::one(Event::QuestionGuestRemoved { question }, ()))
    } else {
        Ok(Recorded::nothing(()))
    }
}
