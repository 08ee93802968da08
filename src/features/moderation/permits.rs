//! What moderators may do, and to what. Nobody rules on what they wrote.

use crate::features::accounts::Account;
use crate::features::comments::Comment;
use crate::features::ideas::Idea;
use crate::features::questions::Question;
use crate::features::refinements::refinement::Refinement;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;
use crate::platform::id::PersonId;

const NOT_OWN: &str = "not on what they wrote themselves";
const NOT_INVOLVED: &str = "not on what they wrote or reported themselves";

/// Whether somebody may rule on what these people wrote: on anything but their own.
///
/// # Errors
/// [`Denied::OwnContent`].
pub fn not_own(actor: &Actor, authors: &[PersonId]) -> Result<(), Denied> {
    if authors.iter().any(|author| actor.is(*author)) { Err(Denied::OwnContent) } else { Ok(()) }
}

/// Whether somebody may rule on what these people wrote and those reported: on neither their own nor what they asked a
/// look at.
fn not_involved(actor: &Actor, authors: &[PersonId], reporters: &[PersonId]) -> Result<(), Denied> {
    not_own(actor, authors)?;
    if reporters.iter().any(|reporter| actor.is(*reporter)) { Err(Denied::OwnReport) } else { Ok(()) }
}

/// Approve, hide, restore or remove a comment.
#[derive(Debug)]
pub struct RuleOnComment {
    /// The comment.
    pub comment: Locked<Comment>,
    /// The idea it belongs to.
    pub idea: Locked<Idea>,
    /// Whose reports about it wait.
    pub reporters: Vec<PersonId>,
}

impl RuleOnComment {
    /// On this comment, which nobody reported.
    #[must_use]
    pub fn of((comment, idea): (Locked<Comment>, Locked<Idea>)) -> Self {
        Self { comment, idea, reporters: Vec::new() }
    }
}

impl Permission for RuleOnComment {
    const NAME: &'static str = "rule on a comment";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str = NOT_INVOLVED;

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        not_involved(actor, &[self.comment.author], &self.reporters)
    }
}

/// Approve, hide, restore, remove, lock or unlock an idea, or change the pace of its talk.
#[derive(Debug)]
pub struct RuleOnIdea {
    /// The idea.
    pub idea: Locked<Idea>,
    /// Whose reports about it wait.
    pub reporters: Vec<PersonId>,
}

impl RuleOnIdea {
    /// On this idea, which nobody reported.
    #[must_use]
    pub fn of(idea: Locked<Idea>) -> Self {
        Self { idea, reporters: Vec::new() }
    }
}

impl Permission for RuleOnIdea {
    const NAME: &'static str = "rule on an idea";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str = NOT_INVOLVED;

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        not_involved(actor, &self.idea.authors(), &self.reporters)
    }
}

/// Hide or restore a suggested change.
#[derive(Debug)]
pub struct RuleOnRefinement {
    /// The suggestion.
    pub refinement: Locked<Refinement>,
    /// Whose reports about it wait.
    pub reporters: Vec<PersonId>,
}

impl RuleOnRefinement {
    /// On this one, which nobody reported.
    #[must_use]
    pub fn of((refinement, _): (Locked<Refinement>, Locked<Idea>)) -> Self {
        Self { refinement, reporters: Vec::new() }
    }
}

impl Permission for RuleOnRefinement {
    const NAME: &'static str = "rule on a suggested change";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str = NOT_INVOLVED;

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        not_involved(actor, &[self.refinement.author], &self.reporters)
    }
}

/// Warn, limit, suspend, ban or reinstate a person.
#[derive(Debug)]
pub struct RuleOnPerson {
    /// The person.
    pub account: Locked<Account>,
    /// The administrators who can act.
    pub admins: Vec<PersonId>,
    /// Whose reports about them wait.
    pub reporters: Vec<PersonId>,
}

impl Permission for RuleOnPerson {
    const NAME: &'static str = "rule on a person";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str =
        "not themselves, not whom they reported; whoever speaks for the company is for administrators";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        not_involved(actor, &[self.account.id], &self.reporters)?;
        let is_staff = Holders::STAFF.includes(self.account.role);
        if is_staff && !actor.holds(Holders::ADMINISTRATION) { Err(Denied::Role) } else { Ok(()) }
    }
}

/// Join an idea to another that says the same.
#[derive(Debug)]
pub struct MergeIdeas {
    /// The idea that will live on in the other.
    pub idea: Locked<Idea>,
    /// The other.
    pub into: Locked<Idea>,
}

impl MergeIdeas {
    /// The first into the second.
    #[must_use]
    pub fn of((idea, into): (Locked<Idea>, Locked<Idea>)) -> Self {
        Self { idea, into }
    }
}

impl Permission for MergeIdeas {
    const NAME: &'static str = "merge ideas";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str = NOT_OWN;

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        not_own(actor, &[self.idea.authors(), self.into.authors()].concat())
    }
}

/// Take an idea apart again from the one it was merged into.
#[derive(Debug)]
pub struct UnmergeIdeas {
    /// The idea that lives on in the other.
    pub idea: Locked<Idea>,
    /// The idea in which everything counts.
    pub root: Locked<Idea>,
}

impl UnmergeIdeas {
    /// The first out of the second.
    #[must_use]
    pub fn of((idea, root): (Locked<Idea>, Locked<Idea>)) -> Self {
        Self { idea, root }
    }
}

impl Permission for UnmergeIdeas {
    const NAME: &'static str = "take merged ideas apart";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str = NOT_OWN;

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        not_own(actor, &[self.idea.authors(), self.root.authors()].concat())
    }
}

/// Move an idea to another question.
#[derive(Debug)]
pub struct MoveIdea {
    /// The idea.
    pub idea: Locked<Idea>,
    /// The other question.
    pub to: Locked<Question>,
    /// Whose reports about the idea wait.
    pub reporters: Vec<PersonId>,
}

impl Permission for MoveIdea {
    const NAME: &'static str = "move an idea to another question";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str = NOT_INVOLVED;

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        not_involved(actor, &self.idea.authors(), &self.reporters)
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[
    Rule::of::<RuleOnComment>(),
    Rule::of::<RuleOnIdea>(),
    Rule::of::<RuleOnRefinement>(),
    Rule::of::<RuleOnPerson>(),
    Rule::of::<MergeIdeas>(),
    Rule::of::<UnmergeIdeas>(),
    Rule::of::<MoveIdea>(),
];
