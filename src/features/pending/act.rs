//! The words for what waits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::platform::id::{Code, Language};

crate::words! {
    /// What waits.
    pub enum Kind {
        /// A vote.
        Vote = "vote",
        /// A comment, or an answer to one.
        Comment = "comment",
        /// An idea.
        Idea = "idea",
    }
}

/// What a visitor did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Act {
    /// Voted for an idea.
    Vote {
        /// The idea.
        idea: Code,
    },
    /// Commented on an idea.
    Comment {
        /// The idea.
        idea: Code,
        /// The future comment's code.
        code: Code,
        /// The comment that it answers.
        parent: Option<Code>,
        /// Its language.
        language: Language,
        /// What it says.
        body: String,
    },
    /// Proposed an idea.
    Idea {
        /// The question.
        question: Code,
        /// The future idea's code.
        code: Code,
        /// Its language.
        language: Language,
        /// Its title.
        title: String,
        /// Its body.
        body: String,
        /// The number of the deal that was agreed to, or empty.
        #[serde(default)]
        deal: String,
        /// What the host asked besides, by the code of the field.
        #[serde(default)]
        answers: BTreeMap<String, String>,
        /// The tags that were chosen.
        #[serde(default)]
        tags: Vec<Code>,
    },
}

impl Act {
    /// What it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Vote { .. } => Kind::Vote,
            Self::Comment { .. } => Kind::Comment,
            Self::Idea { .. } => Kind::Idea,
        }
    }

    /// The code that tells it from others of its kind.
    #[must_use]
    pub fn subject(&self) -> &Code {
        match self {
            Self::Vote { idea } => idea,
            Self::Comment { code, .. } | Self::Idea { code, .. } => code,
        }
    }

    /// Where it can be seen once it is done.
    #[must_use]
    pub fn place(&self) -> String {
        match self {
            Self::Vote { idea } => format!("/ideas/{idea}"),
            Self::Comment { idea, code, .. } => format!("/ideas/{idea}?comment={code}#comment-{code}"),
            Self::Idea { code, .. } => format!("/ideas/{code}"),
        }
    }

    /// Whether two say the same: what is sent twice waits once.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Comment { idea, parent, body, .. },
                Self::Comment { idea: of, parent: answering, body: saying, .. },
            ) => (idea, parent, body) == (of, answering, saying),
            (
                Self::Idea { question, title, body, answers, .. },
                Self::Idea { question: of, title: called, body: saying, answers: answering, .. },
            ) => (question, title, body, answers) == (of, called, saying, answering),
            _ => self == other,
        }
    }
}
