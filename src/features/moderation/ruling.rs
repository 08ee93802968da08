//! The words for a ruling.

crate::words! {
    /// What a moderator did.
    pub enum Kind {
        /// Took it out of sight.
        Hide = "hide",
        /// Brought it back.
        Restore = "restore",
        /// Closed its thread.
        Lock = "lock",
        /// Opened its thread again.
        Unlock = "unlock",
        /// Joined it to another idea that says the same.
        Merge = "merge",
        /// Took it apart from the other idea again.
        Unmerge = "unmerge",
        /// Set somebody's votes for it aside.
        SetAside = "set-aside",
        /// Let somebody's votes for it count again.
        Count = "count",
    }
}

pub use crate::features::cases::Subject;

crate::words! {
    /// On what a ruling rests.
    pub enum Ground {
        /// On nothing that was broken: order, housekeeping.
        None = "none",
        /// On a rule of the house.
        Rule = "rule",
        /// On a law.
        Law = "law",
    }
}

crate::words! {
    /// What made a moderator look.
    pub enum Origin {
        /// Nothing but their own eyes.
        Own = "own",
        /// Somebody's report.
        Report = "report",
        /// A notice of illegal content (Regulation (EU) 2022/2065, article 16).
        Notice = "notice",
        /// What the program noticed.
        Machine = "machine",
        /// An appeal.
        Appeal = "appeal",
    }
}

/// Shortest and longest reason, in characters.
pub const REASON: (usize, usize) = (5, 1_000);
