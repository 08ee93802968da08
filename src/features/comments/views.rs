//! Comments as pages show them.

mod reader;
mod talk;

use std::collections::HashMap;

use serde::Serialize;

use super::store::{self, Said};
use crate::features::accounts::Face;
use crate::features::ideas::views::Link;
use crate::features::moderation;
use crate::features::opinions::views::OpinionView;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{CommentId, Language, PersonId, Standing};
use crate::platform::text::{self, SafeHtml};

use reader::Reader;
pub use talk::{Talk, talk};

/// A comment as one reader sees it.
#[derive(Debug, Clone, Serialize)]
pub struct CommentView {
    code: String,
    #[serde(skip)]
    person: PersonId,
    author: Face,
    at: Moment,
    edited_at: Option<Moment>,
    body_html: Option<SafeHtml>,
    language: Language,
    standing: Standing,
    hidden_reason: Option<String>,
    is_author_of_idea: bool,
    /// Whether the reader wants to hear nothing from its author: it is folded away.
    is_blocked: bool,
    /// Whether it was said since the reader's last visit.
    is_new: bool,
    mine: bool,
    can_hide: bool,
    can_restore: bool,
    /// The reply in the same thread that it answers.
    answers: Option<Answered>,
    opinion: OpinionView,
    shaped: Option<Shaped>,
    can_shape: bool,
    can_edit: bool,
    replies: Vec<CommentView>,
    /// Replies of its thread before and after those that are shown.
    folded: Option<Folded>,
    can_reply: bool,
}

/// Whom a reply answers, where that is not who began the thread.
#[derive(Debug, Clone, Serialize)]
struct Answered {
    code: String,
    name: String,
}

/// Who said that a comment shaped the idea, and when.
#[derive(Debug, Clone, Serialize)]
struct Shaped {
    by: String,
    at: Moment,
}

/// The replies of a thread that are folded away.
#[derive(Debug, Clone, Serialize)]
struct Folded {
    count: usize,
    /// How many of them are new to the reader.
    new: usize,
    href: String,
}

impl CommentView {
    /// Who wrote it, and who answered.
    pub fn people(&self) -> impl Iterator<Item = PersonId> {
        self.replies.iter().map(|reply| reply.person).chain([self.person])
    }

    /// It and its answers.
    pub fn each(&self) -> impl Iterator<Item = &Self> {
        [self].into_iter().chain(&self.replies)
    }

    /// Its code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Whether the reader wrote it.
    #[must_use]
    pub fn is_mine(&self) -> bool {
        self.mine
    }

    /// Whether everybody reads it.
    #[must_use]
    pub fn is_visible(&self) -> bool {
        self.standing == Standing::Visible
    }
}

/// A comment in a list that mixes several ideas.
#[derive(Debug, Clone, Serialize)]
pub struct PlacedComment {
    #[serde(flatten)]
    comment: CommentView,
    idea: Link,
}

/// The newest comments of all ideas, for moderators.
///
/// # Errors
/// Those of the database.
pub fn latest(tx: &mut ReadTx<'_>, limit: i64) -> Result<Vec<PlacedComment>> {
    let rows = store::latest(tx, limit)?;
    let mut reader = Reader::of(tx);
    // Who rules on comments reads them all, also of those from whom they want to hear nothing themselves.
    reader.learn(tx, rows.iter().map(|(line, _)| line))?;
    Ok(rows
        .into_iter()
        .filter(|(line, _)| reader.sees(&line.comment))
        .map(|(line, place)| PlacedComment {
            comment: reader.view(&line, place.author, vec![], None),
            idea: Link { code: place.code.to_string(), title: place.title },
        })
        .collect())
}

/// A comment's page of what it said before.
#[derive(Debug, Clone, Serialize)]
pub struct HistoryView {
    code: String,
    idea: Link,
    author: Face,
    language: Language,
    /// What it says and said, the newest first.
    versions: Vec<VersionView>,
}

#[derive(Debug, Clone, Serialize)]
struct VersionView {
    body_html: SafeHtml,
    at: Moment,
}

/// What a comment says and said before.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none for this reader: the history of what is hidden is hidden
/// with it.
pub fn history(tx: &mut ReadTx<'_>, code: &crate::platform::id::Code) -> Result<HistoryView> {
    let (line, place) = store::read(tx, code)?;
    let earlier = store::earlier_of(tx, line.comment.id)?;
    let comment = &line.comment;
    let now =
        VersionView { body_html: text::markdown(&line.body), at: comment.edited_at.unwrap_or(comment.created_at) };
    let before = earlier.iter().map(|one| VersionView { body_html: text::markdown(&one.body), at: one.at });
    Ok(HistoryView {
        code: comment.code.to_string(),
        idea: Link { code: place.code.to_string(), title: place.title },
        author: Face::from(&line.author),
        language: comment.language,
        versions: [now].into_iter().chain(before).collect(),
    })
}

/// A comment in the list of its author.
#[derive(Debug, Clone, Serialize)]
pub struct SaidView {
    code: String,
    idea: Link,
    excerpt: String,
    language: Language,
    at: Moment,
    standing: Standing,
    hidden_reason: Option<String>,
}

/// How much of a comment a list by author shows, in characters.
const SAID: usize = 280;

/// A person's comments as they were read; of the reader's own also why they are hidden. One statement.
///
/// # Errors
/// Those of the database.
pub fn said(tx: &mut ReadTx<'_>, lines: &[Said]) -> Result<Vec<SaidView>> {
    let hidden: Vec<CommentId> =
        lines.iter().filter(|line| line.standing == Standing::Hidden).map(|line| line.id).collect();
    let mut reasons: HashMap<CommentId, String> = moderation::hide_reasons(tx, &hidden)?;
    Ok(lines
        .iter()
        .map(|line| SaidView {
            code: line.code.to_string(),
            idea: Link { code: line.idea.to_string(), title: line.title.clone() },
            excerpt: text::excerpt(&line.body, SAID),
            language: line.language,
            at: line.at,
            standing: line.standing,
            hidden_reason: reasons.remove(&line.id),
        })
        .collect())
}
