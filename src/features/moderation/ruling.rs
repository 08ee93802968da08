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
    }
}

crate::words! {
    /// What a ruling is about.
    pub enum Subject {
        /// An idea.
        Idea = "idea",
        /// A comment.
        Comment = "comment",
    }
}

/// Shortest and longest reason, in characters.
pub const REASON: (usize, usize) = (5, 1_000);
