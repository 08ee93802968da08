//! The words for a release.

use crate::platform::clock::Moment;
use crate::platform::id::{Code, FileId, Language, PersonId, ReleaseId, Standing};

/// What a release is called with its product: one name, where its title begins with the product's.
#[must_use]
pub fn whole_name(product: &str, title: &str) -> String {
    if title.starts_with(product) { title.to_owned() } else { format!("{product}, {title}") }
}

/// What rules need to know of a release.
#[derive(Debug, Clone)]
pub struct Release {
    /// Inner id.
    pub id: ReleaseId,
    /// Public code.
    pub code: Code,
    /// Who signs for the company.
    pub host: PersonId,
    /// The language it was first written in.
    pub language: Language,
    /// [`Standing::Draft`] until it is published.
    pub standing: Standing,
    /// People who voted for its ideas: as of now in a draft, for good once published.
    pub supporters: i64,
    /// When the thing itself came into people's hands.
    pub shipped_at: Option<Moment>,
    /// When the release became public.
    pub published_at: Option<Moment>,
}

impl Release {
    /// Whether only the product team sees it.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.standing == Standing::Draft
    }
}

/// What a release says in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    /// What this edition is called.
    pub title: String,
    /// Why it was made, in Markdown.
    pub why: String,
    /// What it adds, in Markdown.
    pub adds: String,
    /// For whom, in Markdown.
    pub for_whom: String,
    /// Who asked for it, in Markdown.
    pub who_asked: String,
    /// What was tried and dropped on the way, in Markdown; may be empty.
    pub dropped: String,
    /// What the picture shows, for those who do not see it.
    pub picture_alt: String,
}

/// A release to be drafted, checked.
#[derive(Debug, Clone)]
pub struct Making {
    /// The name of what the company makes.
    pub product: String,
    /// The code of the person who signs for the company.
    pub host: Code,
    /// The language of the original.
    pub language: Language,
    /// Its texts by language; the original is among them.
    pub texts: Vec<(Language, Texts)>,
    /// Its picture.
    pub picture: Option<FileId>,
    /// When the thing itself came into people's hands.
    pub shipped_at: Option<Moment>,
}

/// Longest name of a product, in characters.
pub const PRODUCT_MAX: usize = 120;
/// Longest title, in characters.
pub const TITLE_MAX: usize = 160;
/// Longest of the other texts, in characters each.
pub const TEXT_MAX: usize = 5000;
