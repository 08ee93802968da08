//! The file that proves who signs a release: its versions, the lines of the newest one, and every seal. It names nobody who
//! does not sign with a name now.

use crate::features::credits::permits::TakeCredits;
use crate::features::credits::store::versions;
use crate::features::seals::file::{PORTION, Portions, push};
use crate::features::seals::record::{Batch, CreditShown, CreditsHead, CreditsLine, FORM, VersionShown};
use crate::features::seals::store as seals;
use crate::features::seals::version::mark;
use crate::platform::access::Permit;
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, Result};

/// The file of a release's credits on its way.
#[derive(Debug, Clone)]
pub struct CreditsFile {
    release: String,
    /// The seals over its versions: these show their leaves.
    holding: Vec<i64>,
    batches: i64,
    written: i64,
}

impl CreditsFile {
    /// Begins a file; the first lines.
    ///
    /// # Errors
    /// [`Error::NotFound`] when nothing was sealed; [`Error::Unavailable`] when a version waits for its seal yet: a minute
    /// at most.
    pub fn begin(permit: &Permit<TakeCredits>, tx: &mut ReadTx<'_>) -> Result<(Self, String)> {
        let release = &permit.release;
        let heads = versions::heads(tx, release.id)?;
        if heads.is_empty() {
            return Err(Error::NotFound);
        }
        if versions::waits(tx, release.id)? {
            return Err(Error::Unavailable("a version waits for its seal".into()));
        }
        let holding = seals::versions::seals_of(tx, release.id)?;
        let batches = seals::newest(tx)?.map_or(0, |newest| newest.number);
        let (code, count) = (release.code.to_string(), i64::try_from(heads.len()).unwrap_or(i64::MAX));
        let head = CreditsHead { form: FORM, release: code.clone(), versions: count, batches };
        let mut text = String::new();
        push(&mut text, &CreditsLine::Credits(head))?;
        for (head, root) in heads {
            push(&mut text, &CreditsLine::Version(VersionShown { head, root: root.to_string() }))?;
        }
        for line in versions::lines(tx, release.id)? {
            let shown = match line.name {
                Some((salt, name)) => CreditShown::Named { body: line.body, name, salt: salt.to_string() },
                None => CreditShown::Closed { body: line.body, blind: line.blind.to_string() },
            };
            push(&mut text, &CreditsLine::Credit(shown))?;
        }
        Ok((Self { release: code, holding, batches, written: 0 }, text))
    }
}

impl Portions for CreditsFile {
    fn next(&mut self, tx: &mut ReadTx<'_>) -> Result<Option<String>> {
        let portion = seals::seals_after(tx, self.written, PORTION.min(self.batches - self.written))?;
        let Some(last) = portion.last() else { return Ok(None) };
        self.written = last.number;
        let mut text = String::new();
        for seal in portion {
            let is_shown = self.holding.contains(&seal.number);
            let leaves = is_shown.then(|| seals::leaves_between(tx, seal.first, seal.last)).transpose()?;
            let is_ours = |leaf: &crate::features::seals::seal::Leaf| leaf.tag == mark(&self.release, leaf.seq);
            push(&mut text, &CreditsLine::Batch(Batch::of(&seal, leaves.as_deref(), is_ours)))?;
        }
        Ok(Some(text))
    }
}
