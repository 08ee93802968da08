//! Keyset pagination: a page begins after the last row of the page before, named by its sort value and public code.

use serde::Deserialize;

use crate::platform::id::Code;

/// Rows on a page of a list.
pub const PAGE: usize = 20;

/// The most rows that a client of the API may ask for at once.
pub const LIMIT_MAX: usize = 100;

/// Where a page begins, as its address says: `?after=…`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct After {
    /// What the page before named; empty for the first page.
    pub after: String,
}

/// The place after which a page begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// The sort value of the last row before (votes, comments, microseconds).
    pub value: i64,
    /// The code of the last row before.
    pub code: Code,
}

impl Cursor {
    /// The cursor as an address carries it; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (value, code) = text.rsplit_once('.')?;
        Some(Self { value: value.parse().ok()?, code: Code::parse(code)? })
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.value, self.code)
    }
}

/// Splits what was read with a limit of one more than a page into the page and whether more follows.
pub fn split<T>(mut rows: Vec<T>, page: usize) -> (Vec<T>, bool) {
    let more = rows.len() > page;
    rows.truncate(page);
    (rows, more)
}
