//! Turns: how much heavy work runs at once in this process. Not here: how much anybody may ask for (`access::Limit`).

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// A counting gate with bounded waiting.
#[derive(Debug)]
pub struct Turns {
    free: Mutex<usize>,
    given_back: Condvar,
    patience: Duration,
}

/// A turn taken; given back when dropped.
#[derive(Debug)]
pub struct Turn<'a>(&'a Turns);

impl Turns {
    /// So many turns at once; who waits longer than `patience` gets none.
    #[must_use]
    pub fn new(free: usize, patience: Duration) -> Self {
        Turns { free: Mutex::new(free), given_back: Condvar::new(), patience }
    }

    /// Waits for a turn; blocks. `None` when there was none in time.
    #[must_use]
    pub fn take(&self) -> Option<Turn<'_>> {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut free, waited) = self
            .given_back
            .wait_timeout_while(free, self.patience, |free| *free == 0)
            .unwrap_or_else(PoisonError::into_inner);
        if waited.timed_out() {
            return None;
        }
        *free -= 1;
        Some(Turn(self))
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        *self.0.free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.0.given_back.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_finds_every_turn_taken_is_told_so() {
        let turns = Turns::new(1, Duration::from_millis(20));
        let first = turns.take();
        assert!(first.is_some());
        assert!(turns.take().is_none());
        drop(first);
        assert!(turns.take().is_some());
    }

    #[test]
    fn a_turn_given_back_wakes_who_waits() {
        let turns = Turns::new(1, Duration::from_secs(30));
        std::thread::scope(|scope| {
            let first = turns.take();
            let waiting = scope.spawn(|| turns.take().is_some());
            drop(first);
            assert!(waiting.join().unwrap());
        });
    }
}
