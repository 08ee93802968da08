//! Asking people how to sign, reminding them, and taking silence for what it is.

use std::collections::HashMap;

use super::sealing::{ask_at, seal_later};
use crate::event::Event;
use crate::features::credits::permits::AskSigners;
use crate::features::credits::rules::asking::{Step, WAITS, step};
use crate::features::credits::store::asking::{self, Waiting};
use crate::features::notices::{self, Kind, Notice};
use crate::features::releases::store as releases;
use crate::platform::access::Permit;
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::CreditId;
use crate::platform::mail::{self, Letter, Mail};

/// How many people one transaction writes to.
const PEOPLE: usize = 100;

/// Takes the next step with everybody who has not said how to sign, some people at a time: a notice and a letter, two
/// reminders, and then their silence is an answer. Asks to be called again when the next step is due.
///
/// # Errors
/// Those of the database.
pub fn ask(permit: &Permit<AskSigners>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let (release, now) = (&permit.release, tx.now());
    if release.is_draft() {
        return Ok(Recorded::nothing(()));
    }
    let waiting = asking::waiting(tx, release.id)?;
    let (mut events, mut lapsed, mut next, mut written) = (Vec::new(), Vec::new(), None::<Moment>, 0);
    let mut sooner = |at: Moment| next = Some(next.map_or(at, |next| next.min(at)));
    for credits in waiting.chunk_by(|one, other| one.person == other.person) {
        let steps: Vec<(CreditId, Step)> =
            credits.iter().map(|waiting| (waiting.credit, step(waiting.asks, waiting.asked_at, now))).collect();
        let due: Vec<(CreditId, Step)> =
            steps.iter().filter(|(_, step)| matches!(step, Step::Ask | Step::Remind { .. })).copied().collect();
        for (credit, step) in &steps {
            match step {
                Step::Wait(until) => sooner(*until),
                Step::Lapse => {
                    if asking::lapse(tx, *credit)? {
                        events.push(Event::CreditLapsed { credit: *credit });
                        lapsed.push(credits[0].person);
                    }
                }
                Step::Ask | Step::Remind { .. } => {}
            }
        }
        let Some((_, step)) = due.first() else { continue };
        if written == PEOPLE {
            // One microsecond later: this look is not over, and the next one has a name of its own.
            sooner(now.plus(1));
            break;
        }
        let ids: Vec<CreditId> = due.iter().map(|(credit, _)| *credit).collect();
        asking::asked(tx, &ids)?;
        write(tx, permit, &credits[0], *step)?;
        sooner(now.plus(WAITS));
        written += 1;
    }
    if !lapsed.is_empty() {
        notices::store::tell(tx, &lapsed, &Notice::of_release(Kind::SignatureLapsed, None, release.id))?;
        seal_later(tx, release.id)?;
    }
    if written > 0 {
        let people = i64::try_from(written).unwrap_or(i64::MAX);
        events.push(Event::SignaturesAsked { release: release.id, people });
    }
    if let Some(at) = next {
        ask_at(tx, release.id, at)?;
    }
    Ok(Recorded::several(events, ()))
}

/// A notice the first time, and a letter each time.
fn write(tx: &mut WriteTx<'_>, permit: &Permit<AskSigners>, to: &Waiting, step: Step) -> Result<()> {
    let release = &permit.release;
    if step == Step::Ask {
        notices::store::tell(tx, &[to.person], &Notice::of_release(Kind::AskedToSign, None, release.id))?;
    }
    let Some(address) = &to.address else { return Ok(()) };
    let called: HashMap<_, _> = releases::named(tx, &[release.id], to.language)?;
    let title = called.get(&release.id).map(|(_, title)| title.clone()).unwrap_or_default();
    let letter = Letter::new(Mail::AskedToSign, address, Some(to.person), to.language)
        .with("turn", step.word())
        .with("title", title)
        .with("link", format!("/releases/{}/signature", release.code));
    mail::post(tx, &letter)
}
