//! The words for a pin.

crate::words! {
    /// Where an idea is put.
    pub enum Place {
        /// At the top of its question's list.
        List = "list",
        /// On the first page.
        Home = "home",
    }
}

/// How many ideas stand at the top of one question's list.
pub const MOST: usize = 3;
/// The longest time for which an idea is put somewhere, in days, where it has an end.
pub const DAYS_MAX: i64 = 365;
