//! The pages of suggested changes, of versions side by side, and of whose words a text is.

mod answering;
mod changes;
mod show;
mod suggesting;
mod words;

pub use answering::{adapt, answer, hide, withdraw};
pub use changes::changes;
pub use show::{index, show};
pub use suggesting::{create, new};
pub use words::words;

use serde::Serialize;

use crate::features::ideas::idea::{BODY_MAX, TITLE};
use crate::features::refinements::refinement::{THANKS, WHY_MAX};

/// The longest texts that the forms take, in characters.
#[derive(Debug, Clone, Copy, Serialize)]
struct Limits {
    title_max: usize,
    body_max: usize,
    why_max: usize,
    thanks_max: usize,
}

const LIMITS: Limits = Limits { title_max: TITLE.1, body_max: BODY_MAX, why_max: WHY_MAX, thanks_max: THANKS.1 };
