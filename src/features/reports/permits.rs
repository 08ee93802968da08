//! Who may report, and what: anybody, whatever they can see, but nothing of their own.

use crate::features::accounts::Byline;
use crate::features::cases::Thing;
use crate::features::comments::Comment;
use crate::features::ideas::Idea;
use crate::features::refinements::refinement::Refinement;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;
use crate::platform::id::PersonId;

/// What is reported, held so that its standing is known.
#[derive(Debug)]
pub enum Target {
    /// An idea.
    Idea(Locked<Idea>),
    /// A comment, and the idea it belongs to.
    Comment(Locked<Comment>, Locked<Idea>),
    /// A suggested change, and its idea.
    Refinement(Locked<Refinement>, Locked<Idea>),
    /// A person: nothing about them is held back by reports.
    Person(Byline),
}

impl Target {
    /// Its kind and inner id.
    #[must_use]
    pub fn thing(&self) -> Thing {
        match self {
            Self::Idea(idea) => idea.id.into(),
            Self::Comment(comment, _) => comment.id.into(),
            Self::Refinement(refinement, _) => refinement.id.into(),
            Self::Person(person) => person.id.into(),
        }
    }

    /// The idea that it is, or under which it stands.
    #[must_use]
    pub fn idea(&self) -> Option<&Idea> {
        match self {
            Self::Idea(idea) | Self::Comment(_, idea) | Self::Refinement(_, idea) => Some(idea),
            Self::Person(_) => None,
        }
    }

    /// Who wrote it first, or who it is.
    #[must_use]
    pub fn author(&self) -> PersonId {
        match self {
            Self::Idea(idea) => idea.author,
            Self::Comment(comment, _) => comment.author,
            Self::Refinement(refinement, _) => refinement.author,
            Self::Person(person) => person.id,
        }
    }

    /// Everybody whose it is.
    #[must_use]
    pub fn authors(&self) -> Vec<PersonId> {
        match self {
            Self::Idea(idea) => idea.authors(),
            _ => vec![self.author()],
        }
    }
}

/// Ask for a look at something.
#[derive(Debug)]
pub struct ReportThing {
    /// The thing.
    pub target: Target,
}

impl ReportThing {
    /// At this.
    #[must_use]
    pub fn about(target: Target) -> Self {
        Self { target }
    }
}

impl Permission for ReportThing {
    const NAME: &'static str = "report something";
    const HOLDERS: Holders = Holders::ANYBODY;
    const EVEN_SUSPENDED: bool = true;
    const CONDITION: &'static str = "nothing of their own";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if self.target.authors().iter().any(|author| actor.is(*author)) { Err(Denied::OwnContent) } else { Ok(()) }
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<ReportThing>()];
