//! What the search page is asked for.

use serde::{Deserialize, Serialize};

use crate::features::ideas::Status;
use crate::platform::id::Language;
use crate::platform::search::Kind;
use crate::platform::text::{self, Limits};
use crate::platform::web::frame::encode;

/// The longest search, in characters.
pub const LONGEST: usize = 200;

/// The last page that anybody may ask for; there is nothing on it.
pub const LAST: usize = 1_000;

/// A search, as it stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct SearchQuery {
    /// The words.
    pub q: String,
    /// Only things of this kind.
    pub kind: String,
    /// Only things in this language.
    pub language: String,
    /// Only things with this status.
    pub status: String,
    /// The page, from 1.
    pub page: String,
}

/// A search, understood. What makes no sense is left out, so that an old address still opens.
#[derive(Debug, Clone, Serialize)]
pub struct Asked {
    /// The words.
    pub q: String,
    /// Only things of this kind.
    pub kind: Option<Kind>,
    /// Only things in this language.
    pub language: Option<Language>,
    /// Only things with this status.
    pub status: Option<Status>,
    /// The page, from 1.
    #[serde(skip)]
    pub page: usize,
}

impl SearchQuery {
    /// What is meant by it.
    #[must_use]
    pub fn asked(&self) -> Asked {
        let q: String = self.q.chars().take(LONGEST).collect();
        Asked {
            q: text::line(&q, Limits { min: 0, max: LONGEST }).unwrap_or_default(),
            kind: Kind::parse(&self.kind),
            language: Language::parse(&self.language),
            status: Status::parse(&self.status),
            page: self.page.parse().unwrap_or(1).clamp(1, LAST),
        }
    }
}

impl Asked {
    /// The address of a page of this search.
    #[must_use]
    pub fn address(&self, page: usize) -> String {
        let mut address = format!("/search?q={}", encode(&self.q));
        let mut add = |name: &str, value: Option<&str>| {
            if let Some(value) = value {
                address.push_str(&format!("&{name}={value}"));
            }
        };
        add("kind", self.kind.map(Kind::as_str));
        add("language", self.language.map(Language::as_str));
        add("status", self.status.map(Status::as_str));
        if page > 1 {
            address.push_str(&format!("&page={page}"));
        }
        address
    }
}

/// A title that is being typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct TitleQuery {
    /// As far as it was typed.
    pub title: String,
}
