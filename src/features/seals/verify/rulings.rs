//! Counts the sealed rulings of a file, and holds them against what was published of each half-year.

use std::collections::BTreeMap;
use std::fmt;
use std::io::BufRead;

use super::{Chain, Fault, Reads, lines};
use crate::features::seals::merkle::Hash;
use crate::features::seals::record::{FORM, RulingsLine, Shown, Sort};
use crate::features::seals::ruling::{is_ruling, sealed_sort};
use crate::features::seals::seal::Seal;

/// What holds in a file of rulings that was not altered.
#[derive(Debug)]
pub struct Ruled {
    /// How many rulings of each sort were sealed, and published.
    pub sorts: Vec<(Sort, i64)>,
    /// The chain of the newest seal.
    pub newest: Hash,
    /// How many seals there are.
    pub batches: i64,
    /// How many leaves they have, and how many of them are rulings.
    pub leaves: (usize, usize),
}

/// Checks a file of rulings, line by line.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn rulings(file: impl BufRead) -> Result<Ruled, Fault> {
    let mut lines = lines::<RulingsLine>(file);
    let batches = match lines.next() {
        Some(Ok(RulingsLine::Rulings(head))) if head.form == FORM => head.batches,
        Some(Ok(RulingsLine::Rulings(_))) => {
            return Err(Fault::Unreadable("it was written by a newer release".into()));
        }
        Some(Err(fault)) => return Err(fault),
        _ => return Err(Fault::Unreadable("it does not begin as a file of rulings".into())),
    };
    let mut sealed = RulingsIn::default();
    let mut chain = Chain::default();
    let mut published = Vec::new();
    for line in lines {
        match line? {
            RulingsLine::Rulings(_) => return Err(Fault::Unreadable("it begins twice".into())),
            RulingsLine::Count(count) => published.push((count.sort, count.rulings)),
            RulingsLine::Batch(batch) => chain.add(&batch, &mut sealed)?,
        }
    }
    let newest = chain.end(batches)?;
    let RulingsIn { opened, sorts } = sealed;
    Ok(Ruled { sorts: compare(published, sorts)?, newest, batches, leaves: (chain.leaves, opened) })
}

/// Holds what was published against what was sealed.
fn compare(published: Vec<(Sort, i64)>, mut sealed: BTreeMap<Sort, i64>) -> Result<Vec<(Sort, i64)>, Fault> {
    for (sort, published) in &published {
        let sealed = sealed.remove(sort).unwrap_or(0);
        if sealed != *published {
            return Err(Fault::Rulings { sort: sort.to_string(), published: *published, sealed });
        }
    }
    match sealed.into_iter().next() {
        Some((sort, sealed)) => Err(Fault::Rulings { sort: sort.to_string(), published: 0, sealed }),
        None => Ok(published),
    }
}

/// The rulings that were read so far.
#[derive(Default)]
struct RulingsIn {
    opened: usize,
    sorts: BTreeMap<Sort, i64>,
}

impl Reads for RulingsIn {
    fn leaf(&mut self, seq: i64, mark: Hash, leaf: &Shown) -> Result<(), &'static str> {
        match leaf {
            Shown::Closed(..) if is_ruling(&mark, seq) => Err("a ruling is kept closed in it"),
            Shown::Open { .. } if !is_ruling(&mark, seq) => Err("something is opened in it that is no ruling"),
            Shown::Closed(..) => Ok(()),
            Shown::Open { body, .. } => {
                let sort = sealed_sort(body).ok_or("a ruling in it cannot be read")?;
                *self.sorts.entry(sort).or_default() += 1;
                self.opened += 1;
                Ok(())
            }
        }
    }

    fn needs_leaves(&self, _seal: &Seal, _has_leaves: bool) -> bool {
        true
    }
}

impl fmt::Display for Ruled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { sorts, newest, batches, leaves: (all, open) } = self;
        writeln!(f, "The rulings hold: none was changed, left out or slipped in.\n")?;
        writeln!(f, "{batches} batches, each tied to the one before; {all} events looked at, {open} are rulings.\n")?;
        for (sort, rulings) in sorts {
            writeln!(f, "{rulings:>7}  {sort}")?;
        }
        writeln!(f, "\nThe newest seal is {newest}.")?;
        write!(f, "Compare it with the one on the page of the open books, or one that somebody wrote down.")
    }
}
