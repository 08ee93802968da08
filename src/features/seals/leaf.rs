//! What of an event goes into its leaf, and how it is written: in the open what happened, behind a salt who, when, and
//! whatever else names somebody.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::merkle::Hash;
use super::ruling::{Facts, mark};
use super::seal::{Leaf, tag};
use super::version;
use crate::event::Event;
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, IdeaId, PersonId, QuestionId, RulingId};

/// The kinds of events that change what a tally counts.
pub const TALLIED: &[&str] = &[
    "idea-voted",
    "vote-withdrawn",
    "vote-counted",
    "idea-merged",
    "idea-unmerged",
    "idea-set-free",
    "tally-joined",
    "tally-parted",
];

/// The kinds of events that name a ruling which was made before.
const AFTERWARDS: &[&str] = &["reason-opened", "reason-closed", "appeal-made", "appeal-decided"];

/// The fields of those that name ideas.
const IDEAS: &[&str] = &["idea", "into", "from"];

/// A numbered event, as its row says.
#[derive(Debug, Clone)]
pub struct Happened {
    /// Its number.
    pub seq: i64,
    /// When.
    pub at: Moment,
    /// Who.
    pub actor: Option<PersonId>,
    /// As what.
    pub actor_kind: String,
    /// What.
    pub kind: String,
    /// The version of the payload's form.
    pub schema_version: i64,
    /// The rest.
    pub payload: String,
    /// Random bytes; empty when they were erased.
    pub salt: Vec<u8>,
}

/// The public names of what events name by number.
#[derive(Debug, Default)]
pub struct Names {
    /// The code of an idea, and the question in whose tally it counts, for events that do not say theirs.
    pub ideas: HashMap<IdeaId, (Code, QuestionId)>,
    /// The code of a question.
    pub questions: HashMap<QuestionId, Code>,
    /// The code under which a person votes on a question.
    pub ballots: HashMap<(QuestionId, PersonId), Code>,
    /// The ruling that an event is sealed with, by the event's number.
    pub rulings: HashMap<i64, Facts>,
}

/// An event in two parts, each written as JSON with its fields in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// The question in whose tally it counts.
    pub question: Option<QuestionId>,
    /// What stands in the open.
    pub body: String,
    /// What stands behind the salt.
    pub behind: String,
    /// Whether it is sealed as a ruling.
    pub is_ruling: bool,
    /// The release of whose credits it seals a version, by its code.
    pub release: Option<String>,
}

type Fields = BTreeMap<String, Value>;

fn written(fields: &Fields) -> Result<String> {
    serde_json::to_string(fields).map_err(Error::internal)
}

/// The ideas that an event names which a tally counts.
#[must_use]
pub fn ideas_in(event: &Happened) -> Vec<IdeaId> {
    if !TALLIED.contains(&event.kind.as_str()) {
        return Vec::new();
    }
    let fields: Fields = serde_json::from_str(&event.payload).unwrap_or_default();
    IDEAS.iter().filter_map(|name| fields.get(*name)?.as_i64().map(IdeaId)).collect()
}

/// The question in whose tally an event counts, where it says so itself. Ideas may have been moved to another since.
#[must_use]
pub fn question_in(event: &Happened) -> Option<QuestionId> {
    if !TALLIED.contains(&event.kind.as_str()) {
        return None;
    }
    let fields: Fields = serde_json::from_str(&event.payload).unwrap_or_default();
    fields.get("question")?.as_i64().map(QuestionId)
}

/// The ruling that an event tells of, where it may be sealed with what the ruling says: events that a tally counts are
/// sealed for the tally.
#[must_use]
pub fn ruling_in(event: &Happened) -> Option<RulingId> {
    if TALLIED.contains(&event.kind.as_str()) || AFTERWARDS.contains(&event.kind.as_str()) {
        return None;
    }
    let fields: Fields = serde_json::from_str(&event.payload).unwrap_or_default();
    fields.get("ruling")?.as_i64().map(RulingId)
}

/// Divides an event into what stands in the open and what does not. What a tally counts names ideas, questions and ballots
/// by code, and nothing else in the open.
///
/// # Errors
/// [`Error::Internal`] when the payload is no JSON object, or names an idea that is not there.
pub fn parts(event: &Happened, names: &Names) -> Result<Parts> {
    let mut open: Fields = serde_json::from_str(&event.payload).map_err(Error::internal)?;
    let mut behind = Fields::new();
    for field in Event::people_in(&event.kind) {
        if let Some(person) = open.remove(field) {
            behind.insert(field.to_owned(), person);
        }
    }
    let ruling = names.rulings.get(&event.seq);
    if let Some(facts) = ruling {
        // All that is left in the payload are rows, by which things and people could be told apart.
        behind.append(&mut open);
        let (said, kept) = facts.divided();
        open.extend(said);
        behind.extend(kept);
    }
    let question =
        if TALLIED.contains(&event.kind.as_str()) { Some(name(event, names, &mut open, &mut behind)?) } else { None };
    let release = if event.kind == version::KIND { open.get("release").and_then(Value::as_str) } else { None };
    let release = release.map(str::to_owned);
    open.insert("kind".into(), event.kind.clone().into());
    open.insert("form".into(), event.schema_version.into());
    behind.insert("at".into(), event.at.0.into());
    behind.insert("by".into(), event.actor.map(|actor| actor.0).into());
    behind.insert("as".into(), event.actor_kind.clone().into());
    Ok(Parts { question, body: written(&open)?, behind: written(&behind)?, is_ruling: ruling.is_some(), release })
}

/// Puts codes in the place of numbers; tells the question.
fn name(event: &Happened, names: &Names, open: &mut Fields, behind: &mut Fields) -> Result<QuestionId> {
    let mut fields = std::mem::take(open);
    let mut question = fields.remove("question").and_then(|number| number.as_i64()).map(QuestionId);
    for field in IDEAS {
        let Some(number) = fields.remove(*field) else { continue };
        let known = number.as_i64().and_then(|number| names.ideas.get(&IdeaId(number)));
        let (code, of) = known.ok_or_else(|| Error::internal("an event names an idea that is not there"))?;
        open.insert((*field).to_owned(), code.as_str().into());
        question = question.or(Some(*of));
    }
    let question = question.ok_or_else(|| Error::internal("an event of a tally names no idea"))?;
    let code = names.questions.get(&question).ok_or_else(|| Error::internal("an idea without a question"))?;
    open.insert("question".into(), code.as_str().into());
    if matches!(event.kind.as_str(), "idea-voted" | "vote-withdrawn" | "vote-counted") {
        let ballot = fields.remove("ballot");
        // Votes from before ballots had codes say only who cast them; taking one back took all that counted in the idea.
        if ballot.is_none() && event.kind == "vote-withdrawn" {
            open.insert("whole".into(), true.into());
        }
        let of_old = || names.ballots.get(&(question, event.actor?)).map(|code| code.as_str().into());
        if let Some(ballot) = ballot.or_else(of_old) {
            open.insert("ballot".into(), ballot);
        }
        open.insert("weight".into(), fields.remove("weight").unwrap_or_else(|| 1.into()));
    }
    behind.extend(fields);
    Ok(question)
}

impl Parts {
    /// The digest of what stands behind the salt: `SHA-256(salt || behind)`. Once the salt is gone, so is what it hid, and
    /// `random` takes its place.
    #[must_use]
    pub fn blind(&self, salt: &[u8], random: Hash) -> Hash {
        if salt.is_empty() { random } else { Hash::of(&[salt, self.behind.as_bytes()]) }
    }

    /// The leaf of the event with this number; `key` is that of its question's tally.
    #[must_use]
    pub fn leaf(self, seq: i64, blind: Hash, key: Option<&Hash>) -> Leaf {
        // What no tally counts bears a mark that is nobody's.
        let tag = match (key, &self.release) {
            (Some(key), _) => tag(key, seq),
            (None, Some(release)) => version::mark(release, seq),
            (None, None) if self.is_ruling => mark(seq),
            (None, None) => tag(&Hash::of(&[&[0x03], &blind.0]), seq),
        };
        Leaf { seq, question: self.question, tag, blind, body: self.body }
    }
}
