//! Releases as pages show them.

use serde::Serialize;

use super::store::{self, Read, Which};
use crate::features::accounts::Face;
use crate::features::credits;
use crate::features::ideas::views::Link;
use crate::features::questions::views::PictureView;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, Language, ReleaseId};
use crate::platform::text::{self, SafeHtml};

/// How much of the reasons a card shows, in characters.
const EXCERPT: usize = 240;

/// A release on a card.
#[derive(Debug, Clone, Serialize)]
pub struct ReleaseCard {
    /// Public code.
    pub code: String,
    /// What this edition is called.
    pub title: String,
    /// The name of what the company makes.
    pub product: String,
    /// The beginning of why it was made.
    pub why: String,
    /// When it came into people's hands.
    pub shipped_on: Option<Moment>,
    /// People who are credited.
    pub people: i64,
    /// Ideas it was made from.
    pub ideas: i64,
    /// Its picture.
    pub picture: Option<PictureView>,
    /// Whether only the product team sees it.
    pub is_draft: bool,
}

/// Cards for releases: two statements however many.
///
/// # Errors
/// Those of the database.
pub fn cards(tx: &mut ReadTx<'_>, reads: &[Read], language: Language) -> Result<Vec<ReleaseCard>> {
    if reads.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<ReleaseId> = reads.iter().map(|read| read.release.id).collect();
    let ideas = store::ideas_among(tx, &ids)?;
    let people = credits::people_among(tx, &ids)?;
    Ok(reads
        .iter()
        .map(|read| {
            let texts = read.texts_for(language);
            ReleaseCard {
                code: read.release.code.to_string(),
                product: read.product.clone(),
                why: text::excerpt(&texts.why, EXCERPT),
                shipped_on: read.release.shipped_at,
                people: people.get(&read.release.id).copied().unwrap_or(0),
                ideas: ideas.get(&read.release.id).copied().unwrap_or(0),
                picture: read.picture.as_ref().map(|picture| PictureView::new(picture, &texts.picture_alt)),
                is_draft: read.release.is_draft(),
                title: texts.title,
            }
        })
        .collect())
}

/// The newest public release.
///
/// # Errors
/// Those of the database.
pub fn latest(tx: &mut ReadTx<'_>, language: Language) -> Result<Option<ReleaseCard>> {
    let reads = store::read_many(tx, Which::Latest)?;
    Ok(cards(tx, &reads, language)?.into_iter().next())
}

/// The public releases that were made from an idea, as steps of its story, oldest first: when, and which.
///
/// # Errors
/// Those of the database.
pub fn steps(tx: &mut ReadTx<'_>, idea: IdeaId, language: Language) -> Result<Vec<(Moment, Link)>> {
    let made = store::made_from(tx, idea)?;
    if made.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<ReleaseId> = made.iter().map(|(.., id)| *id).collect();
    let titles = store::titles_of(tx, &ids, language)?;
    let link = |code: Code, id| Link { code: code.to_string(), title: titles.get(&id).cloned().unwrap_or_default() };
    Ok(made.into_iter().filter_map(|(at, code, id)| Some((at?, link(code, id)))).collect())
}

/// The releases that only the product team sees, newest first; none for others.
///
/// # Errors
/// Those of the database.
pub fn drafts(tx: &mut ReadTx<'_>, language: Language) -> Result<Vec<ReleaseCard>> {
    let reads = store::read_many(tx, Which::Drafts)?;
    cards(tx, &reads, language)
}

/// A release on its own page.
#[derive(Debug, Clone, Serialize)]
pub struct ReleaseFull {
    #[serde(flatten)]
    card: ReleaseCard,
    why_html: SafeHtml,
    adds_html: SafeHtml,
    for_whom_html: SafeHtml,
    who_asked_html: SafeHtml,
    dropped_html: SafeHtml,
    host: Face,
    published_at: Option<Moment>,
}

impl ReleaseFull {
    /// The whole release for a reader of this language.
    #[must_use]
    pub fn new(read: &Read, card: ReleaseCard, language: Language) -> Self {
        let texts = read.texts_for(language);
        Self {
            card,
            why_html: text::markdown(&texts.why),
            adds_html: text::markdown(&texts.adds),
            for_whom_html: text::markdown(&texts.for_whom),
            who_asked_html: text::markdown(&texts.who_asked),
            dropped_html: text::markdown(&texts.dropped),
            host: Face::from(&read.host),
            published_at: read.release.published_at,
        }
    }
}
