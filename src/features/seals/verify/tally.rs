//! Counts the votes of a tally's file, and holds them against what was published.

use std::collections::BTreeMap;
use std::fmt;
use std::io::BufRead;

use super::{Chain, Fault, Reads, lines};
use crate::features::seals::count::{Count, Votes};
use crate::features::seals::merkle::Hash;
use crate::features::seals::record::{FORM, Head, Line, Published, Shown, change};
use crate::features::seals::seal::{Seal, tag};

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

/// Checks a tally's file, line by line.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn tally(file: impl BufRead) -> Result<Verdict, Fault> {
    let mut lines = lines::<Line>(file);
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
    let mut votes = VotesIn { head: &head, key, opened: 0, count: Count::new(head.per_idea) };
    let mut chain = Chain::default();
    let mut published = Vec::new();
    for line in lines {
        match line? {
            Line::Tally(_) => return Err(Fault::Unreadable("it begins twice".into())),
            Line::Idea(idea) => published.push(idea),
            Line::Batch(batch) => chain.add(&batch, &mut votes)?,
        }
    }
    let newest = chain.end(head.batches)?;
    let VotesIn { opened, count, .. } = votes;
    let ideas = compare(published, count.votes())?;
    Ok(Verdict { head, ideas, newest, leaves: (chain.leaves, opened), count })
}

/// The votes that were read so far.
struct VotesIn<'a> {
    head: &'a Head,
    key: Option<Hash>,
    opened: usize,
    count: Count,
}

impl Reads for VotesIn<'_> {
    fn leaf(&mut self, seq: i64, mark: Hash, leaf: &Shown) -> Result<(), &'static str> {
        let is_ours = self.key.is_some_and(|key| mark == tag(&key, seq));
        match leaf {
            Shown::Closed(..) if is_ours => Err("a vote on this question is kept closed in it"),
            Shown::Open { .. } if !is_ours => Err("something is opened in it that is not of this tally"),
            Shown::Closed(..) => Ok(()),
            Shown::Open { body, .. } => {
                let change = change(body, &self.head.question).ok_or("a vote in it cannot be read")?;
                self.count.add(change);
                self.opened += 1;
                Ok(())
            }
        }
    }

    fn needs_leaves(&self, seal: &Seal, has_leaves: bool) -> bool {
        has_leaves || (self.key.is_some() && seal.sealed_at.0 >= self.head.made_at)
    }
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
