//! Checks a file by itself: no server, no database, no names. Hashes each leaf, builds each tree, follows the chain; what
//! the leaves of a file are counted for is in `tally`, `rulings` and `credits`.

mod credits;
mod rulings;
mod tally;

use std::fmt;
use std::io::BufRead;

use serde::de::DeserializeOwned;

use super::merkle::{self, Hash};
use super::record::{Batch, Shown};
use super::seal::Seal;
use crate::platform::clock::Moment;

pub use credits::{Signed, credits};
pub use rulings::{Ruled, rulings};
pub use tally::{Verdict, tally};

/// What is wrong with a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no such file, or cannot be read.
    Unreadable(String),
    /// The first seal that does not hold, and why.
    Batch(i64, &'static str),
    /// Seals are missing at the end.
    Cut {
        /// How many there should be.
        told: i64,
        /// How many there are.
        found: i64,
    },
    /// Rulings of one sort were published in another number than were sealed.
    Rulings {
        /// The half-year and what was done, in words.
        sort: String,
        /// As published.
        published: i64,
        /// As sealed.
        sealed: i64,
    },
    /// The credits are not those that were sealed, and why.
    Credits(&'static str),
    /// An idea was published with other votes than were sealed.
    Count {
        /// The idea's code.
        idea: String,
        /// As published.
        published: i64,
        /// As sealed.
        sealed: i64,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(why) => write!(f, "this cannot be read: {why}."),
            Self::Batch(number, why) => write!(f, "batch {number} does not hold: {why}."),
            Self::Cut { told, found } => {
                write!(f, "the file speaks of {told} batches and has {found}: some were cut off.")
            }
            Self::Rulings { sort, published, sealed } => {
                write!(f, "{published} rulings were published as {sort}, but {sealed} were sealed.")
            }
            Self::Credits(why) => write!(f, "these are not the credits that were sealed: {why}."),
            Self::Count { idea, published, sealed } => {
                write!(f, "idea {idea} was published with {published} votes, but the sealed votes give {sealed}.")
            }
        }
    }
}

/// The lines of a file, one object each.
fn lines<L: DeserializeOwned>(file: impl BufRead) -> impl Iterator<Item = Result<L, Fault>> {
    file.lines().enumerate().map(|(at, line)| {
        let told = |error: &dyn fmt::Display| Fault::Unreadable(format!("line {}, {error}", at + 1));
        let line = line.map_err(|error| told(&error))?;
        serde_json::from_str(&line).map_err(|error| told(&error))
    })
}

/// What a file says of its leaves: may it be so, and what is it counted for.
trait Reads {
    /// A leaf of this mark, as it stands in the file.
    fn leaf(&mut self, seq: i64, mark: Hash, leaf: &Shown) -> Result<(), &'static str>;

    /// Whether this seal must show its leaves; `has_leaves`: one before did.
    fn needs_leaves(&self, seal: &Seal, has_leaves: bool) -> bool;
}

/// The seals that were read so far, each tied to the one before.
#[derive(Debug, Default)]
struct Chain {
    newest: Option<Seal>,
    has_leaves: bool,
    leaves: usize,
}

impl Chain {
    /// Reads the next seal.
    fn add(&mut self, batch: &Batch, reads: &mut impl Reads) -> Result<(), Fault> {
        self.read(batch, reads).map_err(|why| Fault::Batch(batch.number, why))
    }

    fn read(&mut self, batch: &Batch, reads: &mut impl Reads) -> Result<(), &'static str> {
        let (Some(root), Some(chain)) = (Hash::parse(&batch.root), Hash::parse(&batch.chain)) else {
            return Err("its root or chain is no hash");
        };
        let Batch { number, first, last, .. } = *batch;
        let seal = Seal { number, first, last, root, chain, sealed_at: Moment(batch.sealed_at) };
        let before = self.newest;
        if number != before.map_or(1, |before| before.number + 1) {
            return Err("a batch before it is missing, or comes twice");
        }
        if first != before.map_or(1, |before| before.last + 1) || last < first {
            return Err("it does not begin where the one before ended");
        }
        match &batch.leaves {
            Some(leaves) => self.open(&seal, leaves, reads)?,
            None if reads.needs_leaves(&seal, self.has_leaves) => return Err("its leaves are missing"),
            None => {}
        }
        if chain != seal.chained_to(&before.map(|before| before.chain).unwrap_or_default()) {
            return Err("it is not tied to the batches before it");
        }
        self.newest = Some(seal);
        Ok(())
    }

    fn open(&mut self, seal: &Seal, leaves: &[Shown], reads: &mut impl Reads) -> Result<(), &'static str> {
        self.has_leaves = true;
        if leaves.len() != seal.len() {
            return Err("it has more or fewer leaves than it says");
        }
        let mut hashes = Vec::with_capacity(leaves.len());
        for (seq, leaf) in (seal.first..).zip(leaves) {
            let (mark, hash) = leaf.hashed(seq).ok_or("something in it is no hash")?;
            hashes.push(hash);
            reads.leaf(seq, mark, leaf)?;
        }
        self.leaves += leaves.len();
        if merkle::root(&hashes) == seal.root { Ok(()) } else { Err("its leaves do not give its root") }
    }

    /// The chain of the newest seal, when there are as many seals as the file speaks of.
    fn end(&self, told: i64) -> Result<Hash, Fault> {
        let found = self.newest.map_or(0, |newest| newest.number);
        if found == told {
            Ok(self.newest.map(|newest| newest.chain).unwrap_or_default())
        } else {
            Err(Fault::Cut { told, found })
        }
    }
}
