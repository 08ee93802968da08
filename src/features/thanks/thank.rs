//! The words for thanks.

/// Longest words of thanks, in characters; they may be left out.
pub const WORDS_MAX: usize = 280;
