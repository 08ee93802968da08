//! The verbs of releases.

use super::permits::{DraftRelease, HandOverQuestion, PublishRelease};
use super::release::Making;
use super::store;
use crate::event::Event;
use crate::features::accounts;
use crate::features::ideas::{Status, store as ideas};
use crate::features::questions::store as questions;
use crate::features::votes;
use crate::platform::access::Permit;
use crate::platform::db::both::Hold;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, IdeaId, Standing};

/// Begins a release. The code comes with the form: the same form twice is the same release.
///
/// Who is proposed to sign follows from the event.
///
/// # Errors
/// [`Error::Invalid`] when there is no idea, one cannot be seen, or the host cannot stand for the company;
/// [`Error::Conflict`] when the code was used for something else.
pub fn draft(
    permit: &Permit<DraftRelease>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    making: &Making,
) -> Result<Recorded<Code>> {
    let author = permit.person()?;
    match store::author_of(tx, code)? {
        Some(owner) if owner == author && says(tx, code, making)? => return Ok(Recorded::nothing(code.clone())),
        Some(_) => return Err(Error::Conflict("conflict-code-taken")),
        None => {}
    }
    if permit.ideas.is_empty() {
        return Err(Error::Invalid(FormErrors::one("ideas", "error-no-ideas")));
    }
    if permit.ideas.iter().any(|idea| idea.standing != Standing::Visible) {
        return Err(Error::Invalid(FormErrors::one("ideas", "error-unknown-idea")));
    }
    let host = accounts::host(tx, &making.host)?;
    let product = store::product(tx, &making.product)?;
    let release = store::insert(tx, code, product, host.id, author, making)?;
    let ideas: Vec<IdeaId> = permit.ideas.iter().map(|idea| idea.id).collect();
    store::insert_ideas(tx, release, &ideas)?;
    let supporters = store::count_supporters(tx, release)?;
    store::set_supporters(tx, release, supporters)?;
    Ok(Recorded::one(Event::ReleaseDrafted { release }, code.clone()))
}

/// Hands a question, and the drafts of releases that were made from its ideas, over to another host. What was signed
/// stays signed by who signed it.
///
/// # Errors
/// [`Error::Invalid`] when it is nobody who can stand for the company; [`Error::Conflict`] when she does already.
pub fn hand_over(permit: &Permit<HandOverQuestion>, tx: &mut WriteTx<'_>, host: &Code) -> Result<Recorded<()>> {
    let (question, from) = (permit.question.id, permit.question.host);
    let to = accounts::host(tx, host)?.id;
    if to == from {
        return Err(Error::Conflict("conflict-host-already"));
    }
    questions::set_host(tx, question, to)?;
    store::set_host_of_drafts(tx, question, from, to)?;
    Ok(Recorded::one(Event::QuestionHandedOver { question, from, to }, ()))
}

/// Makes a release public: its ideas are shipped, its supporters counted for good, and people are asked to sign.
///
/// An idea that was hidden or merged since the draft keeps its status.
///
/// # Errors
/// Those of the database.
pub fn publish(permit: &Permit<PublishRelease>, tx: &mut WriteTx<'_>) -> Result<Recorded<Code>> {
    let release = &permit.release;
    if !release.is_draft() {
        return Ok(Recorded::nothing(release.code.clone()));
    }
    let mut events = vec![Event::ReleasePublished { release: release.id }];
    for code in store::codes_of_ideas(tx, release.id)? {
        match ideas::lock(tx, &code, Hold::Exclusive) {
            Ok(idea) if idea.standing == Standing::Visible => {
                events.extend(votes::set_status(tx, &idea, Status::Shipped)?);
            }
            Ok(_) | Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    let supporters = store::count_supporters(tx, release.id)?;
    store::set_supporters(tx, release.id, supporters)?;
    store::publish(tx, release.id)?;
    Ok(Recorded::several(events, release.code.clone()))
}

/// Whether the release of this code says what is drafted: then the form was only sent twice.
fn says(tx: &mut WriteTx<'_>, code: &Code, making: &Making) -> Result<bool> {
    let there = store::read(tx, code)?;
    Ok(there.product == making.product
        && there.host.code == making.host
        && there.release.shipped_at == making.shipped_at
        && there.texts == making.texts.iter().cloned().collect())
}
