//! Which rulings somebody looks for.

use crate::features::cases::case::Subject;
use crate::features::moderation::ruling::Kind;
use crate::platform::clock::Moment;
use crate::platform::id::{CommentId, HouseRuleId, IdeaId, PersonId, RefinementId, RulingId};

/// A thing that rulings are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// An idea, with all that stands under it.
    Idea(IdeaId),
    /// A comment.
    Comment(CommentId),
    /// A suggested change.
    Refinement(RefinementId),
}

/// What is looked for; what is not set is not asked.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// By this moderator.
    pub moderator: Option<PersonId>,
    /// Of this kind.
    pub kind: Option<Kind>,
    /// About this kind of thing.
    pub subject: Option<Subject>,
    /// On the ground of this rule.
    pub rule: Option<HouseRuleId>,
    /// About this thing.
    pub about: Option<About>,
    /// Of what this person wrote.
    pub person: Option<PersonId>,
    /// Not before.
    pub from: Option<Moment>,
    /// Before.
    pub to: Option<Moment>,
    /// Older than this one.
    pub after: Option<RulingId>,
}
