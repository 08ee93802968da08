//! The words for the vote of somebody met elsewhere.

/// Whose vote it is, as staff noted it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// Who, as they wish to be called.
    pub who: String,
    /// Where.
    pub place: String,
    /// On which day, as `2026-11-23`.
    pub met_on: String,
}
