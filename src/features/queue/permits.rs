//! What moderators may do with cases. Nobody decides about what they wrote or reported themselves.

use crate::features::cases::Case;
use crate::features::comments::Comment;
use crate::features::ideas::Idea;
use crate::features::reports::permits::Target;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Take a case, decide it, take back what was decided.
#[derive(Debug)]
pub struct WorkCase {
    /// The case.
    pub case: Locked<Case>,
    /// What it is about, where that is still there; nothing of an appeal.
    pub target: Option<Target>,
    /// Whether the moderator reported it themselves.
    pub is_reporter: bool,
}

impl WorkCase {
    /// This one.
    #[must_use]
    pub fn of((case, target, is_reporter): (Locked<Case>, Option<Target>, bool)) -> Self {
        Self { case, target, is_reporter }
    }
}

impl Permission for WorkCase {
    const NAME: &'static str = "decide a case";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str = "not on what they wrote or reported themselves";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        let authors = self.target.as_ref().map(Target::authors).unwrap_or_default();
        let is_own = self.case.author.into_iter().chain(authors).any(|author| actor.is(author));
        match (is_own, self.is_reporter) {
            (true, _) => Err(Denied::OwnContent),
            (false, true) => Err(Denied::OwnReport),
            (false, false) => Ok(()),
        }
    }
}

/// Ask moderators about something that the program noticed.
#[derive(Debug)]
pub struct OpenCase;

impl Permission for OpenCase {
    const NAME: &'static str = "ask moderators about what was noticed";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// Say that a comment is criticism of the company, which wants an answer.
#[derive(Debug)]
pub struct MarkCriticism {
    /// The comment.
    pub comment: Locked<Comment>,
    /// The idea it belongs to.
    pub idea: Locked<Idea>,
}

impl MarkCriticism {
    /// This one.
    #[must_use]
    pub fn of((comment, idea): (Locked<Comment>, Locked<Idea>)) -> Self {
        Self { comment, idea }
    }
}

impl Permission for MarkCriticism {
    const NAME: &'static str = "mark criticism of the company";
    const HOLDERS: Holders = Holders::STAFF;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<WorkCase>(), Rule::of::<OpenCase>(), Rule::of::<MarkCriticism>()];
