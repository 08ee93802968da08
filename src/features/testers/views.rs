//! Testing as pages show it.

use serde::Serialize;

use super::rules;
use super::store::Found;
use super::tester::{Call, State, Tester};
use crate::features::accounts::{Byline, Face};
use crate::platform::clock::Moment;
use crate::platform::id::Language;
use crate::platform::text::{self, SafeHtml};

/// The last moment of a day is told, not the first of the next.
const A_MOMENT_BEFORE: i64 = -1;

/// What testers are asked for.
#[derive(Debug, Clone, Serialize)]
pub struct CallView {
    language: Language,
    words_html: SafeHtml,
    places: i64,
    until: Moment,
    is_open: bool,
}

impl CallView {
    /// As it stands now.
    #[must_use]
    pub fn new(call: &Call, now: Moment) -> Self {
        Self {
            language: call.language,
            words_html: text::markdown(&call.words),
            places: call.places,
            until: call.until.plus(A_MOMENT_BEFORE),
            is_open: rules::is_open(call, now),
        }
    }
}

/// Somebody who applied, as the product team sees them.
#[derive(Debug, Clone, Serialize)]
pub struct TesterView {
    code: String,
    person: Face,
    state: State,
    answer: String,
}

impl TesterView {
    /// With the words that they were answered.
    #[must_use]
    pub fn new(tester: &Tester, person: &Byline, answer: &str) -> Self {
        Self {
            code: tester.code.to_string(),
            person: Face::from(person),
            state: tester.state,
            answer: answer.to_owned(),
        }
    }
}

/// What a tester found.
#[derive(Debug, Clone, Serialize)]
pub struct FindingView {
    code: String,
    person: Face,
    language: Language,
    words_html: SafeHtml,
    at: Moment,
    is_helpful: bool,
    is_mine: bool,
}

impl FindingView {
    /// For a reader who found it themselves, or not.
    #[must_use]
    pub fn new(found: &Found, is_mine: bool) -> Self {
        Self {
            code: found.code.to_string(),
            person: Face::from(&found.person),
            language: found.language,
            words_html: text::markdown(&found.words),
            at: found.at,
            is_helpful: found.helpful_at.is_some(),
            is_mine,
        }
    }
}
