//! The words for what is drawn to be shared.

/// What stands on the picture beside a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The community's name.
    pub community: String,
    /// What was made, and which edition.
    pub title: String,
    /// What it says: "designed by users".
    pub words: String,
    /// How many people, how many ideas.
    pub edition: String,
    /// The colour of the company as `#rrggbb`, and what is written on it.
    pub accent: (String, String),
    /// Whose picture it is, where it is somebody's.
    pub signer: Option<Signer>,
}

/// Somebody who signed with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// The name that they signed with.
    pub name: String,
    /// What they did, in words.
    pub part: String,
}

/// Width and height of the picture, in pixels, as those who show links ask for it (The Open Graph protocol; 1.91 to 1).
pub const PIXELS: (u32, u32) = (1200, 630);
