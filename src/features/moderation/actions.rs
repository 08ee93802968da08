//! The verbs of moderation. Each writes a ruling with its reason, and its event names that ruling.

mod deciding;
mod merging;
mod moving;
mod on_content;
mod on_people;
mod tagging;
mod undoing;

pub use deciding::decide;
pub use merging::{merge, set_free, unmerge};
pub use moving::{facts, relocate};
pub use on_content::{rule_on_comment, rule_on_idea, rule_on_refinement};
pub use on_people::rule_on_person;
pub use undoing::undo;

use super::ruling::{Ground, Kind, Origin, Subject};
use super::store;
use crate::features::cases::Thing;
use crate::features::comments::Comment;
use crate::features::ideas::Idea;
use crate::features::refinements::refinement::Refinement;
use crate::platform::access::Permit;
use crate::platform::clock::Moment;
use crate::platform::db::WriteTx;
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, CommentId, HouseRuleId, IdeaId, PersonId, QuestionId, RefinementId, RulingId};

/// A ruling as a moderator writes it. The code comes with the form: the same form twice is the same ruling.
#[derive(Debug, Clone)]
pub struct Written {
    /// The ruling's code.
    pub code: Code,
    /// Why.
    pub reason: String,
    /// On what it rests.
    pub ground: Ground,
    /// The rule of the house, where it rests on one.
    pub rule: Option<HouseRuleId>,
    /// The law, where it rests on one.
    pub law: String,
    /// What made the moderator look.
    pub origin: Origin,
    /// Whether the program noticed it first.
    pub is_detected: bool,
    /// When it ends by itself.
    pub until: Option<Moment>,
    /// Of a slow talk: in how many minutes everybody says one thing.
    pub minutes: i64,
    /// Of an idea that is moved: the code of the other question.
    pub to: Option<Code>,
    /// Of an idea that gets other tags: their codes.
    pub tags: Vec<Code>,
    /// The ruling that it takes back.
    pub undoes: Option<RulingId>,
}

impl Written {
    /// A ruling for this reason, that rests on nothing else.
    #[must_use]
    pub fn because(code: Code, reason: String) -> Self {
        Self {
            code,
            reason,
            ground: Ground::None,
            rule: None,
            law: String::new(),
            origin: Origin::Own,
            is_detected: false,
            until: None,
            minutes: 0,
            to: None,
            tags: Vec::new(),
            undoes: None,
        }
    }
}

/// What a ruling is about, and how that stood before.
struct About {
    kind: Kind,
    subject: Subject,
    idea: Option<IdeaId>,
    comment: Option<CommentId>,
    refinement: Option<RefinementId>,
    into: Option<IdeaId>,
    /// The question that the idea leaves, and the one it goes to.
    questions: Option<(QuestionId, QuestionId)>,
    person: PersonId,
    before: String,
}

impl About {
    fn thing(&self) -> Option<Thing> {
        match self.subject {
            Subject::Idea => self.idea.map(Thing::from),
            Subject::Comment => self.comment.map(Thing::from),
            Subject::Refinement => self.refinement.map(Thing::from),
            Subject::Person => Some(self.person.into()),
            Subject::Appeal => None,
        }
    }

    fn person(kind: Kind, person: PersonId) -> Self {
        let (subject, before) = (Subject::Person, String::new());
        Self { kind, subject, idea: None, comment: None, refinement: None, into: None, questions: None, person, before }
    }

    fn idea(kind: Kind, idea: &Idea) -> Self {
        let before = idea.standing.to_string();
        Self { subject: Subject::Idea, idea: Some(idea.id), before, ..Self::person(kind, idea.author) }
    }

    fn comment(kind: Kind, comment: &Comment) -> Self {
        Self {
            subject: Subject::Comment,
            idea: Some(comment.idea),
            comment: Some(comment.id),
            before: comment.standing.to_string(),
            ..Self::person(kind, comment.author)
        }
    }

    fn refinement(kind: Kind, refinement: &Refinement) -> Self {
        Self {
            subject: Subject::Refinement,
            idea: Some(refinement.idea),
            refinement: Some(refinement.id),
            ..Self::person(kind, refinement.author)
        }
    }
}

/// The ruling that the form of this code made already, if it has done its work.
fn done<P>(permit: &Permit<P>, tx: &mut WriteTx<'_>, written: &Written, about: &About) -> Result<Option<RulingId>> {
    let Some(known) = store::known(tx, &written.code)? else { return Ok(None) };
    let is_same = known.moderator == permit.person()?
        && known.kind == about.kind
        && (known.idea, known.comment, known.refinement, known.into)
            == (about.idea, about.comment, about.refinement, about.into)
        && known.to == about.questions.map(|(_, to)| to)
        && known.person == Some(about.person);
    if is_same { Ok(Some(known.id)) } else { Err(Error::Conflict("conflict-code-taken")) }
}

/// Writes a ruling. What made somebody look is read from what waits about the thing, unless the form knows better.
fn write<P>(permit: &Permit<P>, tx: &mut WriteTx<'_>, written: &Written, about: &About) -> Result<RulingId> {
    let (origin, is_detected) = match about.thing().filter(|_| written.origin == Origin::Own) {
        Some(thing) => store::origin(tx, thing)?,
        None => (written.origin, false),
    };
    let new = store::NewRuling {
        code: &written.code,
        kind: about.kind,
        subject: about.subject,
        idea: about.idea,
        comment: about.comment,
        refinement: about.refinement,
        into: about.into,
        questions: about.questions,
        person: Some(about.person),
        moderator: permit.person()?,
        reason: &written.reason,
        ground: written.ground,
        rule: written.rule,
        law: &written.law,
        origin,
        is_detected: is_detected || written.is_detected,
        until: written.until,
        minutes: written.minutes,
        undoes: written.undoes,
        before: &about.before,
    };
    store::insert(tx, &new)
}
