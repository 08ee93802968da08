//! The postman: takes letters out of the outbox, one after the other, and hands them to a [`Carrier`].
//!
//! A letter is claimed by a lease, so that several processes may have a postman each. It is marked as sent after a server
//! took it: a crash in between sends it twice, under the same name, and never loses it.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use lettre::Address;

use super::carrier::{Carrier, Refusal};
use super::outbox::{self, Waiting};
use super::parcel::{self, Sender};
use super::render;
use crate::platform::access::Credential;
use crate::platform::clock::Moment;
use crate::platform::db::{Db, Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::web::templates::Templates;

/// How long a letter rests after each attempt, in minutes: two days in all.
const RESTS: [i64; 11] = [1, 3, 10, 30, 60, 120, 240, 360, 480, 720, 900];

/// How often the outbox is looked into.
const EVERY: Duration = Duration::from_millis(500);

/// What came of looking into the outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Round {
    /// There was no letter.
    Empty,
    /// One was seen to.
    Done,
}

/// Whoever brings letters away.
pub struct Postman {
    /// The database.
    pub db: Db,
    /// The words.
    pub templates: Arc<Templates>,
    /// How letters leave.
    pub carrier: Box<dyn Carrier>,
    /// Our address, for links.
    pub base_url: String,
    /// The address that letters come from.
    pub from: Address,
    /// The name that they come from; the community's own when there is none.
    pub name: Option<String>,
}

impl std::fmt::Debug for Postman {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Postman").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

impl Postman {
    /// Sees to every letter that is due. Blocks while servers are slow.
    ///
    /// # Errors
    /// Those of the database; what goes wrong with a letter is written down beside it.
    pub fn deliver(&self) -> Result<()> {
        if !self.db.read_now(&Credential::Job, outbox::is_due)? {
            return Ok(());
        }
        while self.deliver_one()? == Round::Done {}
        Ok(())
    }

    /// Delivers until the other end of `stop` is dropped.
    pub fn work(&self, stop: &Receiver<()>) {
        loop {
            if let Err(error) = self.deliver() {
                tracing::warn!(%error, "the outbox could not be read");
            }
            if !matches!(stop.recv_timeout(EVERY), Err(RecvTimeoutError::Timeout)) {
                return;
            }
        }
    }

    fn deliver_one(&self) -> Result<Round> {
        let claimed = self.db.act_now(Credential::Job, |tx| {
            let letter = outbox::claim(tx)?;
            let community = tx.community()?;
            Ok(Recorded::nothing(letter.map(|letter| (letter, community))))
        })?;
        let Some((letter, community)) = claimed else { return Ok(Round::Empty) };
        let rendered = render::render(&self.templates, &community, &self.base_url, &letter);
        let name = self.name.clone().unwrap_or_else(|| community.name.clone());
        let host = self.base_url.split_once("://").map_or(self.base_url.as_str(), |(_, host)| host);
        let host = host.split(':').next().unwrap_or(host).to_owned();
        let sender = Sender { name, address: self.from.clone(), host };
        let parcel = rendered.and_then(|rendered| parcel::pack(&sender, &letter, rendered));
        let end = match &parcel {
            Ok(parcel) => self.carrier.carry(parcel),
            // Ours to mend: a newer program may know how to write it.
            Err(error) => Err(Refusal::Later(format!("it could not be written: {error}"))),
        };
        self.note(&letter, end)?;
        Ok(Round::Done)
    }

    /// Writes down what came of a letter.
    fn note(&self, letter: &Waiting, end: Result<(), Refusal>) -> Result<()> {
        let (id, mail, attempts) = (letter.id, letter.mail.as_str(), letter.attempts);
        let rest = usize::try_from(attempts - 1).ok().and_then(|tried| RESTS.get(tried));
        match (end, rest) {
            (Ok(()), _) => self.write(move |tx| outbox::mark_sent(tx, id)),
            (Err(Refusal::Later(why)), Some(minutes)) => {
                tracing::warn!(letter = id, mail, attempts, "a letter waits: {why}");
                let until = minutes * Moment::MINUTE;
                self.write(move |tx| {
                    let until = tx.now().plus(until);
                    outbox::put_off(tx, id, until, &why)
                })
            }
            (Err(Refusal::Later(why) | Refusal::Never(why)), _) => {
                tracing::error!(letter = id, mail, attempts, "a letter was refused: {why}");
                self.write(move |tx| outbox::mark_refused(tx, id, &why))
            }
        }
    }

    /// A letter that has left and is not marked would leave again: what can pass is waited for.
    fn write(&self, f: impl Fn(&mut WriteTx<'_>) -> Result<()> + Clone + Send + 'static) -> Result<()> {
        let mut end = Ok(());
        for wait in [50, 200, 1000, 3000, 0] {
            let f = f.clone();
            end = self.db.act_now(Credential::Job, move |tx| f(tx).map(Recorded::nothing));
            if !matches!(end, Err(Error::Unavailable(_))) {
                break;
            }
            std::thread::sleep(Duration::from_millis(wait));
        }
        end
    }
}
