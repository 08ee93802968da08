//! What may be done with pictures, and by whom. Changing those of an idea is changing the idea.

use crate::platform::access::{Holders, Permission, Rule};

/// Send pictures for ideas.
#[derive(Debug)]
pub struct SendPictures;

impl Permission for SendPictures {
    const NAME: &'static str = "send pictures of an idea";
    const HOLDERS: Holders = Holders::PEOPLE;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<SendPictures>()];
