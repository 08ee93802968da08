//! Counts votes from what was sealed of them: without a database, without names.

use std::collections::{BTreeMap, BTreeSet};

/// Something that changes what a tally counts, ideas and ballots by code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A ballot gives an idea so many votes, in the place of those it gave before; or so many of them count from now on.
    Voted {
        /// The idea.
        idea: String,
        /// The ballot.
        ballot: String,
        /// 0 or more.
        weight: i64,
        /// Whether somebody voted, and it was not ideas that were joined or taken apart.
        is_cast: bool,
    },
    /// A ballot takes back what it gave to an idea.
    Withdrawn {
        /// The idea.
        idea: String,
        /// The ballot.
        ballot: String,
        /// Whether all that counts in the idea is taken back, wherever it was given: so it was told before ballots had codes.
        is_whole: bool,
    },
    /// An idea lives on in another.
    Merged {
        /// The idea.
        idea: String,
        /// The other.
        into: String,
    },
    /// An idea stands by itself again.
    Parted {
        /// The idea.
        idea: String,
    },
}

/// What stands after a number of changes.
#[derive(Debug, Clone, Default)]
pub struct Count {
    /// The votes by ballot and by the idea that they were given to.
    given: BTreeMap<(String, String), i64>,
    /// What each merged idea was merged into.
    into: BTreeMap<String, String>,
    /// How many votes an idea takes from one ballot.
    per_idea: i64,
    cast: usize,
    withdrawn: usize,
}

/// The votes of an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Votes {
    /// Counted by weight.
    pub votes: i64,
    /// The ballots they come from.
    pub ballots: i64,
}

impl Count {
    /// Nothing yet, of a question whose ideas take so many votes from one ballot.
    #[must_use]
    pub fn new(per_idea: i64) -> Self {
        Self { per_idea: per_idea.max(1), ..Self::default() }
    }

    /// Counts one more change.
    pub fn add(&mut self, change: Change) {
        match change {
            Change::Voted { idea, ballot, weight, is_cast } => {
                self.cast += usize::from(is_cast);
                self.given.insert((ballot, idea), weight);
            }
            Change::Withdrawn { idea, ballot, is_whole } => {
                self.withdrawn += 1;
                let into = &self.into;
                self.given.retain(|(by, given), _| {
                    *by != ballot || !(*given == idea || (is_whole && root(into, given) == idea))
                });
            }
            Change::Merged { idea, into } => drop(self.into.insert(idea, into)),
            Change::Parted { idea } => drop(self.into.remove(&idea)),
        }
    }

    /// The votes of every idea that has some. No more of one ballot count in an idea than it takes: who gave votes to several
    /// ideas that were merged counts once.
    #[must_use]
    pub fn votes(&self) -> BTreeMap<String, Votes> {
        let mut by_ballot: BTreeMap<(&str, &str), i64> = BTreeMap::new();
        for ((ballot, idea), weight) in self.given.iter().filter(|(_, weight)| **weight > 0) {
            *by_ballot.entry((root(&self.into, idea), ballot)).or_default() += weight;
        }
        let mut votes: BTreeMap<String, Votes> = BTreeMap::new();
        for ((idea, _), weight) in by_ballot {
            let sum = votes.entry(idea.to_owned()).or_default();
            sum.votes += weight.min(self.per_idea);
            sum.ballots += 1;
        }
        votes
    }

    /// How many times votes were given.
    #[must_use]
    pub fn cast(&self) -> usize {
        self.cast
    }

    /// How many times votes were taken back.
    #[must_use]
    pub fn withdrawn(&self) -> usize {
        self.withdrawn
    }

    /// How many ballots have a vote that stands.
    #[must_use]
    pub fn ballots(&self) -> usize {
        self.given
            .iter()
            .filter(|(_, weight)| **weight > 0)
            .map(|((ballot, _), _)| ballot.as_str())
            .collect::<BTreeSet<_>>()
            .len()
    }
}

/// The idea in which another counts.
fn root<'a>(into: &'a BTreeMap<String, String>, idea: &'a str) -> &'a str {
    let mut at = idea;
    // As many steps as there are merges: a circle, which nobody makes, ends too.
    for _ in 0..into.len() {
        match into.get(at) {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voted(ballot: &str, idea: &str) -> Change {
        Change::Voted { idea: idea.into(), ballot: ballot.into(), weight: 1, is_cast: true }
    }

    fn count(changes: Vec<Change>) -> BTreeMap<String, Votes> {
        let mut count = Count::new(1);
        changes.into_iter().for_each(|change| count.add(change));
        count.votes()
    }

    #[test]
    fn who_voted_for_two_merged_ideas_counts_once() {
        let merged = Change::Merged { idea: "b".into(), into: "a".into() };
        let both = vec![voted("ana", "a"), voted("ana", "b"), voted("ben", "b"), merged];
        assert_eq!(count(both.clone())["a"], Votes { votes: 2, ballots: 2 });
        let parted = count([both, vec![Change::Parted { idea: "b".into() }]].concat());
        assert_eq!((parted["a"].votes, parted["b"].votes), (1, 2));
    }

    #[test]
    fn what_is_taken_back_from_a_merged_idea_is_taken_back_whole() {
        let merged = Change::Merged { idea: "b".into(), into: "a".into() };
        let back = Change::Withdrawn { idea: "a".into(), ballot: "ana".into(), is_whole: true };
        let left = count(vec![voted("ana", "a"), voted("ana", "b"), voted("ben", "b"), merged, back]);
        assert_eq!(left["a"], Votes { votes: 1, ballots: 1 });
    }
}
