//! The words for a decision.

use crate::features::ideas::Status;
use crate::platform::id::Language;

crate::words! {
    /// Which no a refusal is.
    pub enum Refusal {
        /// A good idea at the wrong time.
        NotNow = "not-now",
        /// It is there already.
        Exists = "exists",
        /// It cannot be done.
        Cannot = "cannot",
        /// Somebody should make it, but not this company.
        NotForUs = "not-for-us",
    }
}

/// What is said in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Why, in Markdown.
    pub reasons: String,
    /// What would change the company's mind, in Markdown; may be empty.
    pub change: String,
}

/// What the company answers, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What becomes of the idea; one of [`Status::DECIDABLE`].
    pub status: Status,
    /// Which no it is, when it is one.
    pub refusal: Option<Refusal>,
    /// The language of the original.
    pub language: Language,
    /// What is said, by language; the original is among them.
    pub words: Vec<(Language, Words)>,
    /// So many hours the author reads it before everybody does; 0 to [`HOURS_MAX`].
    pub hours: i64,
}

/// A decision as it was first written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original {
    /// What became of the idea.
    pub status: Status,
    /// The language it was written in.
    pub language: Language,
    /// Which no it was.
    pub refusal: Option<Refusal>,
    /// What was said.
    pub words: Words,
}

impl Answer {
    /// What is said in the language of the original.
    #[must_use]
    pub fn original(&self) -> Words {
        let original = self.words.iter().find(|(language, _)| *language == self.language);
        original.map(|(_, words)| words.clone()).unwrap_or_default()
    }

    /// Whether this is what was said.
    #[must_use]
    pub fn says(&self, said: &Original) -> bool {
        (self.status, self.refusal, self.language) == (said.status, said.refusal, said.language)
            && self.original() == said.words
    }
}

/// The most hours that an author reads an answer before everybody does.
pub const HOURS_MAX: i64 = 72;
/// Shortest and longest reasons, in characters.
pub const REASONS: (usize, usize) = (10, 5000);
