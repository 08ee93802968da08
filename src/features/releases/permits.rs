//! What may be done with releases, and by whom.

use super::release::Release;
use crate::features::ideas::Idea;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

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

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<DraftRelease>(), Rule::of::<PublishRelease>()];
