//! Searching: what is found, and what never is.

mod asking;
mod finding;
mod hidden;
mod recall;

use crate::support::browser::Answer;
use crate::support::people::Question;
use crate::support::{Guest, Person};

/// What is typed, for an address.
fn typed(words: &str) -> String {
    cofirma::platform::web::frame::encode(words)
}

impl Person {
    /// The titles of what this person finds.
    #[track_caller]
    pub fn comes_upon(&self, words: &str) -> Vec<String> {
        self.searches(words).all(".found-title")
    }

    #[track_caller]
    pub fn searches(&self, words: &str) -> Answer {
        self.opens(&format!("/search?q={}", typed(words))).expect(200)
    }

    /// The ideas that look like a title.
    #[track_caller]
    pub fn is_shown_beside(&self, question: &Question, title: &str) -> Vec<String> {
        self.opens(&format!("{}/similar?title={}", question.path(), typed(title))).expect(200).all(".similar-list h3")
    }
}

impl Guest<'_> {
    #[track_caller]
    pub fn comes_upon(&self, words: &str) -> Vec<String> {
        self.opens(&format!("/search?q={}", typed(words))).expect(200).all(".found-title")
    }
}
