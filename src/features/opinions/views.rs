//! Opinions as pages show them: two quiet buttons and what they came to.

use serde::Serialize;

use super::actions::Tally;
use super::opinion::Opinion;

/// What people think of a comment, and the reader's own buttons.
#[derive(Debug, Clone, Serialize)]
pub struct OpinionView {
    /// The comment's code.
    pub code: String,
    /// How many find it helpful.
    pub helpful: i64,
    /// How many do not.
    pub unhelpful: i64,
    /// What the reader thinks of it.
    pub mine: Option<Opinion>,
    /// Whether the reader may say so now.
    pub open: bool,
}

impl From<&Tally> for OpinionView {
    fn from(tally: &Tally) -> Self {
        Self {
            code: tally.comment.to_string(),
            helpful: tally.helpful,
            unhelpful: tally.unhelpful,
            mine: tally.mine,
            open: true,
        }
    }
}
