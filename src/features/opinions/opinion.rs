//! The words for an opinion.

crate::words! {
    /// What somebody thinks of a comment.
    pub enum Opinion {
        /// It helps.
        Helpful = "helpful",
        /// It does not.
        Unhelpful = "unhelpful",
    }
}
