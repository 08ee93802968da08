//! The button with which one follows.

use serde::Serialize;

use crate::platform::id::Code;

/// The button of an idea or a question for one reader.
#[derive(Debug, Clone, Serialize)]
pub struct FollowView {
    /// `ideas` or `questions`, as in addresses.
    pub kind: &'static str,
    /// Public code.
    pub code: String,
    /// Whether the reader follows it.
    pub follows: bool,
}

impl FollowView {
    /// Of an idea.
    #[must_use]
    pub fn of_idea(code: &Code, follows: bool) -> Self {
        Self { kind: "ideas", code: code.to_string(), follows }
    }

    /// Of a question.
    #[must_use]
    pub fn of_question(code: &Code, follows: bool) -> Self {
        Self { kind: "questions", code: code.to_string(), follows }
    }
}
