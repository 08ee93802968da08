//! The pages of people: the public one, one's own profile, and those of administrators.

mod admin;
mod edit;
mod hosts;
mod own;
mod show;

pub use admin::{give_role, index as people, reinstate, show as person, shut_out, suspend};
pub use edit::{edit, go_away, picture, remove_picture, say_relation, update};
pub use hosts::{hand_over, new_hand_over};
pub use own::me;
pub use show::show;

use crate::platform::error::{Error, Result};
use crate::platform::id::Code;

/// A person's code out of an address.
pub(super) fn parse(code: &str) -> Result<Code> {
    Code::parse(code).ok_or(Error::NotFound)
}
