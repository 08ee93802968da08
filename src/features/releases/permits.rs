//! What may be done with releases, and by whom.

use super::release::Release;
use crate::features::ideas::Idea;
use crate::features::questions::Question;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::{Denied, Result};

/// Begin a release.
#[derive(Debug)]
pub struct DraftRelease {
    /// The ideas it was made from.
    pub ideas: Vec<Locked<Idea>>,
}

impl DraftRelease {
    /// Made from these ideas.
    #[must_use]
    pub fn from(ideas: Vec<Locked<Idea>>) -> Self {
        Self { ideas }
    }
}

impl Permission for DraftRelease {
    const NAME: &'static str = "draft a release";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Make a release and its colophon public.
#[derive(Debug)]
pub struct PublishRelease {
    /// The release.
    pub release: Locked<Release>,
}

impl PublishRelease {
    /// To publish this release.
    #[must_use]
    pub fn of(release: Locked<Release>) -> Self {
        Self { release }
    }
}

impl Permission for PublishRelease {
    const NAME: &'static str = "publish a release";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Hand a question and its open releases over to another host.
#[derive(Debug)]
pub struct HandOverQuestion {
    /// The question.
    pub question: Locked<Question>,
}

impl HandOverQuestion {
    /// To hand over this question.
    #[must_use]
    pub fn of(question: Locked<Question>) -> Self {
        Self { question }
    }
}

impl Permission for HandOverQuestion {
    const NAME: &'static str = "hand over a question";
    const HOLDERS: Holders = Holders::STAFF;
    const CONDITION: &'static str = "its host, or an administrator";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if actor.is(self.question.host) || actor.holds(Holders::ADMINISTRATION) {
            Ok(())
        } else {
            Err(Denied::NotYours)
        }
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<DraftRelease>(), Rule::of::<PublishRelease>(), Rule::of::<HandOverQuestion>()];
