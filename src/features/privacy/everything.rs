//! All that is kept about a person, in chapters of entries of named facts: the same for programs and for people.

use serde::Serialize;

use crate::platform::clock::Moment;

/// One fact.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Fact {
    /// Words.
    Text(String),
    /// A number.
    Number(i64),
    /// A moment, as RFC 3339 writes it in UTC.
    At(String),
    /// Yes or no.
    Is(bool),
    /// Nothing.
    Nothing,
}

impl From<String> for Fact {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Nothing } else { Self::Text(text) }
    }
}

impl From<i64> for Fact {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<bool> for Fact {
    fn from(is: bool) -> Self {
        Self::Is(is)
    }
}

impl From<Moment> for Fact {
    fn from(at: Moment) -> Self {
        Self::At(at.rfc3339())
    }
}

impl<T: Into<Self>> From<Option<T>> for Fact {
    fn from(fact: Option<T>) -> Self {
        fact.map_or(Self::Nothing, Into::into)
    }
}

/// One thing, fact by fact.
pub type Entry = Vec<(&'static str, Fact)>;

/// Things of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Chapter {
    /// The word of the kind.
    pub name: &'static str,
    /// The things, oldest first.
    pub entries: Vec<Entry>,
}
