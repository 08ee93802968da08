//! Checks a tally's file by itself: no server, no database, no names. Hashes each leaf, builds each tree, follows the
//! chain, counts the votes that were sealed, and holds them against what was published.

use std::collections::BTreeMap;
use std::fmt;
use std::io::BufRead;

use super::count::{Count, Votes};
use super::merkle::{self, Hash};
use super::record::{Batch, FORM, Head, Line, Published, Shown, change};
use super::seal::{Seal, tag};
use crate::platform::clock::Moment;

/// What holds in a file that was not altered.
#[derive(Debug)]
pub struct Verdict {
    /// What was counted.
    pub head: Head,
    /// The published ideas with what was sealed of them.
    pub ideas: Vec<(Published, Votes)>,
    /// The chain of the newest seal.
    pub newest: Hash,
    /// How many leaves the seals have, and how many of them were opened.
    pub leaves: (usize, usize),
    /// The counted votes.
    pub count: Count,
}

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
            Self::Unreadable(why) => write!(f, "this cannot be read as a tally: {why}."),
            Self::Batch(number, why) => write!(f, "batch {number} does not hold: {why}."),
            Self::Cut { told, found } => {
                write!(f, "the file speaks of {told} batches and has {found}: some were cut off.")
            }
            Self::Count { idea, published, sealed } => {
                write!(f, "idea {idea} was published with {published} votes, but the sealed votes give {sealed}.")
            }
        }
    }
}

/// Checks a file, line by line.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn tally(file: impl BufRead) -> Result<Verdict, Fault> {
    let mut lines = file.lines().enumerate().map(|(at, line)| {
        let told = |error: &dyn fmt::Display| Fault::Unreadable(format!("line {}, {error}", at + 1));
        let line = line.map_err(|error| told(&error))?;
        serde_json::from_str::<Line>(&line).map_err(|error| told(&error))
    });
    let head = match lines.next() {
        Some(Ok(Line::Tally(head))) if head.form == FORM => head,
        Some(Ok(Line::Tally(_))) => return Err(Fault::Unreadable("it was written by a newer release".into())),
        Some(Err(fault)) => return Err(fault),
        _ => return Err(Fault::Unreadable("it does not begin with what is counted".into())),
    };
    let key = match head.key.as_deref().map(Hash::parse) {
        Some(None) => return Err(Fault::Unreadable("its key is no hash".into())),
        key => key.flatten(),
    };
    let mut seals =
        Seals { head: &head, key, newest: None, has_leaves: false, leaves: (0, 0), count: Count::new(head.per_idea) };
    let mut published = Vec::new();
    for line in lines {
        match line? {
            Line::Tally(_) => return Err(Fault::Unreadable("it begins twice".into())),
            Line::Idea(idea) => published.push(idea),
            Line::Batch(batch) => seals.add(&batch).map_err(|why| Fault::Batch(batch.number, why))?,
        }
    }
    let Seals { newest, leaves, count, .. } = seals;
    let found = newest.map_or(0, |newest| newest.number);
    if found != head.batches {
        return Err(Fault::Cut { told: head.batches, found });
    }
    let ideas = compare(published, count.votes())?;
    let newest = newest.map(|newest| newest.chain).unwrap_or_default();
    Ok(Verdict { head, ideas, newest, leaves, count })
}

/// Holds what was published against what was sealed.
fn compare(published: Vec<Published>, mut sealed: BTreeMap<String, Votes>) -> Result<Vec<(Published, Votes)>, Fault> {
    let mut ideas = Vec::new();
    for idea in published {
        let votes = sealed.remove(&idea.idea).unwrap_or_default();
        if votes.votes != idea.votes {
            return Err(Fault::Count { idea: idea.idea, published: idea.votes, sealed: votes.votes });
        }
        ideas.push((idea, votes));
    }
    match sealed.into_iter().next() {
        Some((idea, votes)) => Err(Fault::Count { idea, published: 0, sealed: votes.votes }),
        None => Ok(ideas),
    }
}

/// What was read so far.
struct Seals<'a> {
    head: &'a Head,
    key: Option<Hash>,
    newest: Option<Seal>,
    has_leaves: bool,
    leaves: (usize, usize),
    count: Count,
}

impl Seals<'_> {
    fn add(&mut self, batch: &Batch) -> Result<(), &'static str> {
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
            Some(leaves) => self.open(&seal, leaves)?,
            None if self.has_leaves || (self.key.is_some() && seal.sealed_at.0 >= self.head.made_at) => {
                return Err("its leaves are missing");
            }
            None => {}
        }
        if chain != seal.chained_to(&before.map(|before| before.chain).unwrap_or_default()) {
            return Err("it is not tied to the batches before it");
        }
        self.newest = Some(seal);
        Ok(())
    }

    fn open(&mut self, seal: &Seal, leaves: &[Shown]) -> Result<(), &'static str> {
        self.has_leaves = true;
        if leaves.len() != seal.len() {
            return Err("it has more or fewer leaves than it says");
        }
        let mut hashes = Vec::with_capacity(leaves.len());
        for (seq, leaf) in (seal.first..).zip(leaves) {
            let (mark, hash) = leaf.hashed(seq).ok_or("something in it is no hash")?;
            hashes.push(hash);
            let is_ours = self.key.is_some_and(|key| mark == tag(&key, seq));
            match leaf {
                Shown::Closed(..) if is_ours => return Err("a vote on this question is kept closed in it"),
                Shown::Open { .. } if !is_ours => return Err("something is opened in it that is not of this tally"),
                Shown::Closed(..) => {}
                Shown::Open { body, .. } => {
                    let change = change(body, &self.head.question).ok_or("a vote in it cannot be read")?;
                    self.count.add(change);
                    self.leaves.1 += 1;
                }
            }
        }
        self.leaves.0 += leaves.len();
        if merkle::root(&hashes) == seal.root { Ok(()) } else { Err("its leaves do not give its root") }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { head, ideas, newest, leaves: (all, open), count } = self;
        if head.key.is_none() {
            writeln!(
                f,
                "Voting on \"{}\" ({}) goes on: no vote is opened before it ends.\n",
                head.title, head.question
            )?;
            return write!(f, "{} batches, each tied to the one before. The newest seal is {newest}.", head.batches);
        }
        writeln!(f, "The tally of \"{}\" ({}) holds.\n", head.title, head.question)?;
        writeln!(
            f,
            "{} batches, each tied to the one before; {all} events looked at, {open} of them count here.",
            head.batches
        )?;
        writeln!(
            f,
            "Votes were given {} times and taken back {} times; {} ballots have votes that stand.\n",
            count.cast(),
            count.withdrawn(),
            count.ballots()
        )?;
        for (idea, votes) in ideas {
            let title = idea.title.as_deref().unwrap_or("(not shown)");
            writeln!(f, "{:>7}  {title} ({}), from {} ballots, as published", votes.votes, idea.idea, votes.ballots)?;
        }
        writeln!(f, "\nThe newest seal is {newest}.")?;
        write!(f, "Compare it with the one on the page \"How votes are counted\", or one that somebody wrote down.")
    }
}
