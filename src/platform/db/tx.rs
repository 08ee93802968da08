//! What reads and writes are given: a connection, the one who asks, and one instant.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use diesel::query_builder::{Query, QueryFragment};
use diesel::query_dsl::methods::LoadQuery;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::Describe;
use super::both::{Hold, Holding, Tables};
use super::conn::Conn;
use crate::platform::access::Actor;
use crate::platform::clock::Moment;
use crate::platform::community::Community;
use crate::platform::error::Result;
use crate::platform::id::Code;

/// An open read.
pub struct ReadTx<'a> {
    conn: &'a mut Conn,
    actor: Actor,
    now: Moment,
    describe: Describe,
    community: Option<Arc<Community>>,
}

impl<'a> ReadTx<'a> {
    pub(super) fn new(conn: &'a mut Conn, actor: Actor, now: Moment, describe: Describe) -> Self {
        Self { conn, actor, now, describe, community: None }
    }

    /// The connection; for stores.
    pub fn conn(&mut self) -> &mut Conn {
        self.conn
    }

    /// The one who asks.
    #[must_use]
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// How the community is set up, as this transaction finds it: read once, when it is first asked for.
    ///
    /// # Errors
    /// Those of the database.
    pub fn community(&mut self) -> Result<Arc<Community>> {
        if let Some(known) = &self.community {
            return Ok(Arc::clone(known));
        }
        let read = Arc::new((self.describe)(self.conn)?);
        self.community = Some(Arc::clone(&read));
        Ok(read)
    }

    /// The instant of this read or write: the same however often one asks.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.now
    }
}

/// An open transaction that may write. Only `Db::act` makes one.
///
/// ```compile_fail
/// use cofirma::platform::db::WriteTx;
/// let tx = WriteTx { read: todo!(), rng: todo!() };
/// ```
pub struct WriteTx<'a> {
    read: ReadTx<'a>,
    rng: StdRng,
}

impl<'a> WriteTx<'a> {
    pub(super) fn new(conn: &'a mut Conn, actor: Actor, now: Moment, seed: [u8; 32], describe: Describe) -> Self {
        Self { read: ReadTx::new(conn, actor.writing(), now, describe), rng: StdRng::from_seed(seed) }
    }

    /// Randomness from the seed drawn for this act: a rerun repeats it.
    pub fn random(&mut self) -> &mut StdRng {
        &mut self.rng
    }

    /// A new secret: 256 random bits in hexadecimal. Only its digest is stored.
    pub fn secret(&mut self) -> String {
        let bytes: [u8; 32] = self.rng.random();
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// A new public code.
    pub fn code(&mut self) -> Code {
        Code::random(&mut self.rng)
    }

    /// Reads one row and holds it (and the other tables named) so that nobody else can change it until commit.
    ///
    /// # Errors
    /// [`crate::platform::error::Error::NotFound`] when the query finds nothing.
    pub fn lock<T, Q>(&mut self, query: Q, hold: Hold, tables: Tables) -> Result<Locked<T>>
    where
        Holding<Q>: Query + QueryFragment<super::MultiBackend> + for<'q> LoadQuery<'q, Conn, T>,
    {
        use diesel::RunQueryDsl;
        let row = Holding::new(query, hold, tables).get_result::<T>(self.read.conn)?;
        Ok(Locked(row))
    }

    /// Reads several rows and holds them until commit; for queues.
    ///
    /// # Errors
    /// Those of the database.
    pub fn lock_all<T, Q>(&mut self, query: Q, hold: Hold, tables: Tables) -> Result<Vec<T>>
    where
        Holding<Q>: Query + QueryFragment<super::MultiBackend> + for<'q> LoadQuery<'q, Conn, T>,
    {
        use diesel::RunQueryDsl;
        Ok(Holding::new(query, hold, tables).load::<T>(self.read.conn)?)
    }
}

impl<'a> Deref for WriteTx<'a> {
    type Target = ReadTx<'a>;
    fn deref(&self) -> &ReadTx<'a> {
        &self.read
    }
}

impl<'a> DerefMut for WriteTx<'a> {
    fn deref_mut(&mut self) -> &mut ReadTx<'a> {
        &mut self.read
    }
}

/// A subject read inside a transaction so that nobody else can change it until commit.
#[derive(Debug)]
pub struct Locked<T>(T);

impl<T> Locked<T> {
    /// Another view of the same locked rows.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Locked<U> {
        Locked(f(self.0))
    }
}

impl<T> Deref for Locked<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}
