//! Limits that survive a restart and hold across processes: attempts are counted in the database, in fixed windows.

use super::TokenDigest;
use crate::platform::clock::Moment;
use crate::platform::db::{WriteTx, dialect};
use crate::platform::error::{Error, Result};

/// So many attempts in so long.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    /// What is counted; limits of one scope share their counts.
    pub scope: &'static str,
    /// How many are allowed in a window.
    pub most: i64,
    /// The window, in microseconds.
    pub window: i64,
}

impl Limit {
    /// Counts something that the actor writes in their own name. What is brought in for somebody at the command line is
    /// not counted. Nothing need be committed when the limit is passed: whoever stays below it is counted.
    ///
    /// # Errors
    /// [`Error::TooMany`] past the limit.
    pub fn count_own(self, tx: &mut WriteTx<'_>) -> Result<()> {
        let Some(known) = tx.actor().person().filter(|known| known.session.is_some() || !known.is_fresh) else {
            return Ok(());
        };
        let person = known.id.0.to_string();
        self.count(tx, &person)?.map_err(|retry_after| Error::TooMany { retry_after })
    }

    /// Counts an attempt of `subject` (an address, a network, a person; stored as a digest) before anything is checked, so
    /// that parallel attempts count each. The value, not an error, says that the limit is passed, and in how many seconds
    /// to come back: the count must be committed.
    ///
    /// # Errors
    /// Those of the database.
    pub fn count(self, tx: &mut WriteTx<'_>, subject: &str) -> Result<Result<(), u32>> {
        let now = tx.now();
        let start = Moment(now.0 - now.0.rem_euclid(self.window));
        let digest = TokenDigest::of(&format!("{} {subject}", self.scope));
        let count = dialect::count_attempt(tx, self.scope, digest.as_bytes(), start)?;
        let left = u32::try_from((start.0 + self.window - now.0) / Moment::SECOND).unwrap_or(u32::MAX).max(1);
        Ok(if count <= self.most { Ok(()) } else { Err(left) })
    }
}
