//! The lines of a file that proves itself: JSON, one object a line. First what it is, then what was published, then every
//! seal.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::count::Change;
use super::merkle::Hash;
use super::seal::{Leaf, Seal, body_digest, hash};

/// The version of the form of these lines.
pub const FORM: i64 = 1;

/// A line.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "line", rename_all = "lowercase")]
pub enum Line {
    /// What is counted: the first line.
    Tally(Head),
    /// What was published of an idea.
    Idea(Published),
    /// A seal.
    Batch(Batch),
}

/// What is counted.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Head {
    /// [`FORM`].
    pub form: i64,
    /// The question's code.
    pub question: String,
    /// The question itself.
    pub title: String,
    /// When it was made, in microseconds since 1970: seals from before cannot hold a vote on it.
    pub made_at: i64,
    /// How many votes each ballot has; `null`: one for each idea.
    pub budget: Option<i64>,
    /// How many of them an idea takes from one ballot.
    pub per_idea: i64,
    /// The key under which the leaves of this tally are marked; none while voting goes on, when nothing is opened.
    pub key: Option<String>,
    /// How many seals follow.
    pub batches: i64,
}

/// What was published of an idea.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Published {
    /// The idea's code.
    pub idea: String,
    /// Its title, where it may be read.
    pub title: Option<String>,
    /// Its votes.
    pub votes: i64,
}

/// A line of a file of rulings.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "line", rename_all = "lowercase")]
pub enum RulingsLine {
    /// The first line.
    Rulings(RulingsHead),
    /// What was published of one sort of rulings.
    Count(PublishedCount),
    /// A seal.
    Batch(Batch),
}

/// What a file of rulings speaks of.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RulingsHead {
    /// [`FORM`].
    pub form: i64,
    /// How many seals follow.
    pub batches: i64,
}

/// How many rulings of one sort the open books count.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PublishedCount {
    /// The sort.
    #[serde(flatten)]
    pub sort: Sort,
    /// How many.
    pub rulings: i64,
}

/// Rulings of one half-year that are counted together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Sort {
    /// The half-year in UTC: `2026-h2`.
    pub half: String,
    /// What was done.
    pub did: String,
    /// To what kind of thing.
    pub subject: String,
    /// On what ground.
    pub ground: String,
}

impl fmt::Display for Sort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { half, did, subject, ground } = self;
        write!(f, "{half}, {did} of {subject}, on the ground of {ground}")
    }
}

/// A line of a file of credits.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "line", rename_all = "lowercase")]
pub enum CreditsLine {
    /// The first line.
    Credits(CreditsHead),
    /// A version, oldest first.
    Version(VersionShown),
    /// A line of the newest version.
    Credit(CreditShown),
    /// A seal.
    Batch(Batch),
}

/// What a file of credits speaks of.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreditsHead {
    /// [`FORM`].
    pub form: i64,
    /// The release, by its code.
    pub release: String,
    /// How many versions follow.
    pub versions: i64,
    /// How many seals follow.
    pub batches: i64,
}

/// A version.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VersionShown {
    /// What it says of itself, as it was written.
    pub head: String,
    /// The root over its lines.
    pub root: String,
}

/// A line of the newest version: open when its owner signs with a name.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum CreditShown {
    /// With its name.
    Named {
        /// What stands in the open, as it was written.
        body: String,
        /// The name.
        name: String,
        /// What was mixed into its digest.
        salt: String,
    },
    /// Without.
    Closed {
        /// What stands in the open, as it was written.
        body: String,
        /// The digest of a name, or of nothing.
        blind: String,
    },
}

/// A seal with its leaves.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Batch {
    /// From 1 without a gap.
    pub number: i64,
    /// The number of its first event.
    pub first: i64,
    /// The number of its last event.
    pub last: i64,
    /// When it was made, in microseconds since 1970.
    pub sealed_at: i64,
    /// The Merkle root.
    pub root: String,
    /// The hash that ties it to the seal before.
    pub chain: String,
    /// Its leaves; left out of seals from before the question was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaves: Option<Vec<Shown>>,
}

/// A leaf: open when the tally counts it, closed otherwise.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Shown {
    /// Its tag and the digest of its body.
    Closed(String, String),
    /// All that was sealed.
    Open {
        /// Its mark.
        tag: String,
        /// The digest of who and when.
        blind: String,
        /// What happened.
        body: String,
    },
}

impl Batch {
    /// The line of a seal, opening the leaves that are told to.
    #[must_use]
    pub fn of(seal: &Seal, leaves: Option<&[Leaf]>, is_open: impl Fn(&Leaf) -> bool) -> Self {
        let shown = |leaf: &Leaf| {
            if is_open(leaf) {
                Shown::Open { tag: leaf.tag.to_string(), blind: leaf.blind.to_string(), body: leaf.body.clone() }
            } else {
                Shown::Closed(leaf.tag.to_string(), leaf.body_digest().to_string())
            }
        };
        Self {
            number: seal.number,
            first: seal.first,
            last: seal.last,
            sealed_at: seal.sealed_at.0,
            root: seal.root.to_string(),
            chain: seal.chain.to_string(),
            leaves: leaves.map(|leaves| leaves.iter().map(shown).collect()),
        }
    }
}

impl Shown {
    /// Its tag and its hash as leaf number `seq`; `None` when something is no hash.
    #[must_use]
    pub fn hashed(&self, seq: i64) -> Option<(Hash, Hash)> {
        let (tag, digest) = match self {
            Self::Closed(tag, digest) => (Hash::parse(tag)?, Hash::parse(digest)?),
            Self::Open { tag, blind, body } => (Hash::parse(tag)?, body_digest(&Hash::parse(blind)?, body)),
        };
        Some((tag, hash(seq, &tag, &digest)))
    }
}

/// The fields of an open body that counting needs.
#[derive(Debug, Deserialize)]
struct Body {
    kind: String,
    idea: String,
    question: String,
    into: Option<String>,
    ballot: Option<String>,
    weight: Option<i64>,
    #[serde(default)]
    whole: bool,
}

/// What an open leaf of this question changes; `None` when it cannot be read.
#[must_use]
pub fn change(body: &str, question: &str) -> Option<Change> {
    let Body { kind, idea, question: of, into, ballot, weight, whole } = serde_json::from_str(body).ok()?;
    if of != question {
        return None;
    }
    match kind.as_str() {
        "idea-voted" | "vote-counted" => {
            let (weight, is_cast) = (weight.filter(|weight| *weight >= 0)?, kind == "idea-voted");
            Some(Change::Voted { idea, ballot: ballot?, weight, is_cast })
        }
        "vote-withdrawn" => Some(Change::Withdrawn { idea, ballot: ballot?, is_whole: whole }),
        "idea-merged" | "tally-joined" => Some(Change::Merged { idea, into: into? }),
        "idea-unmerged" | "idea-set-free" | "tally-parted" => Some(Change::Parted { idea }),
        _ => None,
    }
}
