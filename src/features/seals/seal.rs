//! The words for seals.

use super::merkle::Hash;
use crate::platform::clock::Moment;
use crate::platform::id::QuestionId;

/// A finished batch of events. Its root stands over their leaves; its chain ties it to all seals before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seal {
    /// Its number, from 1 without a gap.
    pub number: i64,
    /// The number of its first event.
    pub first: i64,
    /// The number of its last event.
    pub last: i64,
    /// The Merkle root over its leaves.
    pub root: Hash,
    /// The hash that ties it to the seal before.
    pub chain: Hash,
    /// When it was made.
    pub sealed_at: Moment,
}

impl Seal {
    /// The seal after `before` over these leaves, which begin where that one ended.
    #[must_use]
    pub fn after(before: Option<&Self>, root: Hash, leaves: usize, sealed_at: Moment) -> Self {
        let number = before.map_or(1, |before| before.number + 1);
        let first = before.map_or(1, |before| before.last + 1);
        let last = first + i64::try_from(leaves).unwrap_or(i64::MAX) - 1;
        let seal = Self { number, first, last, root, chain: Hash::default(), sealed_at };
        Self { chain: seal.chained_to(&before.map(|before| before.chain).unwrap_or_default()), ..seal }
    }

    /// What its chain must be: `SHA-256(0x02 || chain before || number || first || last || sealed_at || root)`, numbers as
    /// eight bytes, the most significant first. Before the first stand 32 zero bytes.
    #[must_use]
    pub fn chained_to(&self, before: &Hash) -> Hash {
        Hash::of(&[
            &[0x02],
            &before.0,
            &self.number.to_be_bytes(),
            &self.first.to_be_bytes(),
            &self.last.to_be_bytes(),
            &self.sealed_at.0.to_be_bytes(),
            &self.root.0,
        ])
    }

    /// How many leaves it has.
    #[must_use]
    pub fn len(&self) -> usize {
        usize::try_from(self.last - self.first + 1).unwrap_or(0)
    }

    /// Whether it has no leaf; none is made so.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What was sealed of one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// The event's number.
    pub seq: i64,
    /// The question in whose tally it counts.
    pub question: Option<QuestionId>,
    /// Says, to whoever has the question's key, that it counts there; to everybody else nothing.
    pub tag: Hash,
    /// The digest of what may be erased: it tells nothing, and hides the body.
    pub blind: Hash,
    /// What the event says without people, as JSON with its fields in order.
    pub body: String,
}

impl Leaf {
    /// `SHA-256(blind || body)`.
    #[must_use]
    pub fn body_digest(&self) -> Hash {
        body_digest(&self.blind, &self.body)
    }

    /// The leaf's hash in its tree.
    #[must_use]
    pub fn hash(&self) -> Hash {
        hash(self.seq, &self.tag, &self.body_digest())
    }
}

/// What a closed leaf shows in the place of its body.
#[must_use]
pub fn body_digest(blind: &Hash, body: &str) -> Hash {
    Hash::of(&[&blind.0, body.as_bytes()])
}

/// The hash of a leaf, open or closed: that of its number in eight bytes, its tag, and the digest of its body.
#[must_use]
pub fn hash(seq: i64, tag: &Hash, body_digest: &Hash) -> Hash {
    super::merkle::leaf(&[&seq.to_be_bytes()[..], &tag.0, &body_digest.0].concat())
}

/// The mark of a leaf that counts in the tally with this key: `SHA-256(key || seq)`.
#[must_use]
pub fn tag(key: &Hash, seq: i64) -> Hash {
    Hash::of(&[&key.0, &seq.to_be_bytes()])
}
