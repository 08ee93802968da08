//! The verb of prior work.

use super::commitment::{self, Commitment};
use super::permits::SealPriorWork;
use super::{rules, store};
use crate::event::Event;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::Fingerprint;

/// Seals a list in the place of the one before; an empty one takes it back. The same list again changes nothing.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] once the question has been open.
pub fn seal(permit: &Permit<SealPriorWork>, tx: &mut WriteTx<'_>, plans: &str) -> Result<Recorded<()>> {
    let question = &permit.question;
    let before = store::read(tx, question.id)?;
    rules::may_change(question, before.as_ref(), store::has_ideas(tx, question.id)?, tx.now())?;
    let is_same = before.as_ref().map_or(plans.is_empty(), |before| before.plans == plans);
    if is_same {
        return Ok(Recorded::nothing(()));
    }
    store::delete(tx, question.id)?;
    let digest = if plans.is_empty() {
        Fingerprint::default()
    } else {
        let salt = tx.secret();
        let digest = Fingerprint::of(&commitment::text(&salt, plans));
        let (opens_at, sealed_at) = (question.schedule.opens_at, tx.now());
        let sealed = Commitment { salt, plans: plans.to_owned(), digest: digest.clone(), opens_at, sealed_at };
        store::insert(tx, question.id, &sealed)?;
        digest
    };
    Ok(Recorded::one(Event::PriorWorkSealed { question: question.id, digest }, ()))
}
