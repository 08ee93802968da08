//! Who looks, and the poller that works while somebody does.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::broadcast::{self, Receiver, Sender};

use super::store;
use crate::platform::access::Credential;
use crate::platform::db::{Db, sequence};
use crate::platform::id::IdeaId;

/// How many may look at once, in one process.
const MOST: usize = 1_000;
/// How many of them from one network.
const MOST_OF_NETWORK: usize = 50;
/// How often the poller looks into the events.
const EVERY: Duration = Duration::from_secs(1);

/// Ideas that were touched; none when the server stops and everybody is asked to leave.
pub type Touched = Arc<[IdeaId]>;

/// Those who look, in one process.
#[derive(Debug, Clone)]
pub struct Hub(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    db: Db,
    seats: Mutex<Seats>,
    told: Sender<Touched>,
}

#[derive(Debug, Default)]
struct Seats {
    taken: usize,
    by_network: HashMap<IpAddr, usize>,
    is_polled: bool,
    is_closed: bool,
}

/// A place among those who look; given back when it is dropped.
#[derive(Debug)]
pub struct Seat {
    hub: Hub,
    network: IpAddr,
}

impl Hub {
    /// Nobody looks yet.
    #[must_use]
    pub fn new(db: Db) -> Self {
        let (told, _) = broadcast::channel(64);
        Self(Arc::new(Inner { db, seats: Mutex::default(), told }))
    }

    fn seats(&self) -> MutexGuard<'_, Seats> {
        self.0.seats.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many look.
    #[must_use]
    pub fn taken(&self) -> usize {
        self.seats().taken
    }

    /// Whether the poller works.
    #[must_use]
    pub fn is_polled(&self) -> bool {
        self.seats().is_polled
    }

    /// Takes a place and hears of every idea that is touched from now on; `None` when all are taken. The first who comes
    /// wakes the poller.
    #[must_use]
    pub fn enter(&self, network: IpAddr) -> Option<(Seat, Receiver<Touched>)> {
        let mut seats = self.seats();
        let of_network = seats.by_network.get(&network).copied().unwrap_or(0);
        if seats.is_closed || seats.taken >= MOST || of_network >= MOST_OF_NETWORK {
            return None;
        }
        seats.taken += 1;
        seats.by_network.insert(network, of_network + 1);
        let receiver = self.0.told.subscribe();
        if !std::mem::replace(&mut seats.is_polled, true) {
            tokio::spawn(self.clone().poll());
        }
        drop(seats);
        Some((Seat { hub: self.clone(), network }, receiver))
    }

    /// Asks everybody to leave, because the server stops. Nobody gets a place any more.
    pub fn close(&self) {
        self.seats().is_closed = true;
        drop(self.0.told.send(Touched::default()));
    }

    /// Reads the events every second until nobody looks any more.
    async fn poll(self) {
        let mut last = None;
        loop {
            let read = self.0.db.read(Credential::Job, move |tx| match last {
                None => Ok((sequence::last(tx)?, Vec::new())),
                Some(last) => store::touched_after(tx, last),
            });
            match read.await {
                Ok((seq, touched)) => {
                    last = Some(seq);
                    if !touched.is_empty() {
                        // Whoever left meanwhile does not hear it.
                        drop(self.0.told.send(touched.into()));
                    }
                }
                Err(error) => tracing::warn!(%error, "live counts could not be read"),
            }
            tokio::time::sleep(EVERY).await;
            let mut seats = self.seats();
            if seats.taken == 0 {
                seats.is_polled = false;
                return;
            }
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut seats = self.hub.seats();
        seats.taken = seats.taken.saturating_sub(1);
        if let Some(left) = seats.by_network.get_mut(&self.network) {
            *left -= 1;
            if *left == 0 {
                seats.by_network.remove(&self.network);
            }
        }
    }
}
