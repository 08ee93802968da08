//! The pages of ideas. The idea's own page stands above all rooms and reads from each.

mod curating;
mod show;
mod story;
mod version;
mod writing;

pub use show::{show, show_with};
pub use story::Step;
pub use version::version;
pub use writing::{create, edit, new, revise};

use crate::platform::error::{Error, Result};
use crate::platform::id::Code;

/// A code out of an address.
pub(crate) fn parse(text: &str) -> Result<Code> {
    Code::parse(text).ok_or(Error::NotFound)
}
