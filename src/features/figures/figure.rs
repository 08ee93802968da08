//! The figures.

/// A week of work; it begins on Monday, in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Week {
    /// Its number since the first Monday of 1970.
    pub number: i64,
    /// Cases that were opened.
    pub opened: i64,
    /// Cases that were closed.
    pub closed: i64,
    /// The median time from opening to the first look, of those opened in it, in microseconds.
    pub seen: Option<i64>,
    /// The median time from opening to the end, of those closed in it, in microseconds.
    pub decided: Option<i64>,
}

/// What all weeks together come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Whole {
    /// The median time to the first look, in microseconds.
    pub seen: Option<i64>,
    /// The median time to the end, in microseconds.
    pub decided: Option<i64>,
    /// Appeals that were decided, and those that reversed a ruling.
    pub appeals: (i64, i64),
    /// Reports that were settled, and those that led to a ruling.
    pub reports: (i64, i64),
}

/// How many cases are open, by how long they have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Open {
    /// Less than a day.
    pub day: i64,
    /// Less than three days.
    pub days: i64,
    /// Less than a week.
    pub week: i64,
    /// Longer.
    pub longer: i64,
}
