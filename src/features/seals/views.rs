//! How votes on a question are counted, as its page shows it.

use serde::Serialize;

use super::file::is_vote_for;
use super::merkle::{self, Hash};
use super::seal::{Leaf, Seal};
use super::store::tally::Given;
use crate::features::questions::store::Read;
use crate::platform::clock::Moment;
use crate::platform::id::{Code, Language, Standing};

/// The page.
#[derive(Debug, Serialize)]
pub struct CountingPage {
    /// The question.
    pub question: Asked,
    /// Whether voting is over, so that the file holds the votes.
    pub is_over: bool,
    /// The newest seal.
    pub newest: Option<SealView>,
    /// What the reader voted; none for guests.
    pub mine: Option<Mine>,
}

/// The question and its rules of voting.
#[derive(Debug, Serialize)]
pub struct Asked {
    code: String,
    title: String,
    language: Language,
    budget: Option<i64>,
    per_idea: i64,
    is_hidden: bool,
    takes_own: bool,
    takes_met: bool,
}

impl Asked {
    /// For a reader of this language.
    #[must_use]
    pub fn new(read: &Read, language: Language) -> Self {
        let (language, texts) = read.texts_for(language);
        let ballot = read.question.ballot;
        Self {
            code: read.question.code.to_string(),
            title: texts.title,
            language,
            budget: ballot.budget,
            per_idea: ballot.per_idea,
            is_hidden: ballot.is_hidden,
            takes_own: ballot.takes_own,
            takes_met: ballot.takes_met,
        }
    }
}

/// A seal.
#[derive(Debug, Clone, Serialize)]
pub struct SealView {
    number: i64,
    events: i64,
    chain: String,
    sealed_at: Moment,
}

impl From<&Seal> for SealView {
    fn from(seal: &Seal) -> Self {
        let Seal { number, last, chain, sealed_at, .. } = *seal;
        Self { number, events: last, chain: chain.to_string(), sealed_at }
    }
}

/// What the reader voted.
#[derive(Debug, Serialize)]
pub struct Mine {
    ballot: Option<String>,
    votes: Vec<Receipt>,
}

/// A vote of the reader and the batch that holds it.
#[derive(Debug, Serialize)]
pub struct Receipt {
    idea: String,
    title: Option<String>,
    weight: i64,
    batch: Option<i64>,
    leaf: Option<String>,
    holds: bool,
}

impl Mine {
    /// The reader's votes under their ballot's code, each looked up among the leaves of what they did.
    #[must_use]
    pub(super) fn new(ballot: Option<Code>, given: Vec<Given>, leaves: &[Leaf], seals: &[(Seal, Vec<Hash>)]) -> Self {
        let votes = given
            .into_iter()
            .map(|given| {
                let leaf = leaves.iter().find(|leaf| is_vote_for(&leaf.body, given.code.as_str()));
                let place = leaf.and_then(|leaf| {
                    let (seal, hashes) = seals.iter().find(|(seal, _)| (seal.first..=seal.last).contains(&leaf.seq))?;
                    Some((leaf, seal, hashes))
                });
                Receipt {
                    idea: given.code.to_string(),
                    title: (given.standing == Standing::Visible).then_some(given.title),
                    weight: given.weight,
                    batch: place.map(|(_, seal, _)| seal.number),
                    leaf: place.map(|(leaf, ..)| leaf.hash().to_string()),
                    holds: place.is_some_and(|(leaf, seal, hashes)| is_under(leaf, seal, hashes)),
                }
            })
            .collect();
        Self { ballot: ballot.map(|code| code.to_string()), votes }
    }
}

/// Whether a leaf stands under its seal: its way to the root, checked as RFC 9162 says.
fn is_under(leaf: &Leaf, seal: &Seal, hashes: &[Hash]) -> bool {
    let Ok(index) = usize::try_from(leaf.seq - seal.first) else { return false };
    merkle::is_in(&leaf.hash(), index, seal.len(), &merkle::path(hashes, index), &seal.root)
}
