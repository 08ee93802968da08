//! What may be done with tags, and by whom.

use super::tag::Tag;
use crate::features::ideas::Idea;
use crate::features::ideas::permits::is_by;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Make a tag.
#[derive(Debug)]
pub struct MakeTag;

impl Permission for MakeTag {
    const NAME: &'static str = "make a tag";
    const HOLDERS: Holders = Holders::STAFF;
}

/// Rename a tag, put it away or bring it back.
#[derive(Debug)]
pub struct ChangeTag {
    /// The tag.
    pub tag: Locked<Tag>,
}

impl ChangeTag {
    /// To change this tag.
    #[must_use]
    pub fn of(tag: Locked<Tag>) -> Self {
        Self { tag }
    }
}

impl Permission for ChangeTag {
    const NAME: &'static str = "change a tag";
    const HOLDERS: Holders = Holders::STAFF;
}

/// Choose the tags of an idea.
#[derive(Debug)]
pub struct TagIdea {
    /// The idea.
    pub idea: Locked<Idea>,
}

impl TagIdea {
    /// To choose those of this idea.
    #[must_use]
    pub fn on(idea: Locked<Idea>) -> Self {
        Self { idea }
    }
}

impl Permission for TagIdea {
    const NAME: &'static str = "tag an idea";
    const HOLDERS: Holders = Holders::PEOPLE;
    const CONDITION: &'static str = "its authors; for others it takes a ruling";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if is_by(&self.idea, actor) { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<MakeTag>(), Rule::of::<ChangeTag>(), Rule::of::<TagIdea>()];
