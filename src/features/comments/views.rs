//! Comments as pages show them.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::store::{self, Line, Said};
use crate::features::accounts::Face;
use crate::features::blocks;
use crate::features::ideas::Idea;
use crate::features::ideas::views::Link;
use crate::features::moderation;
use crate::features::moderation::permits::RuleOnComment;
use crate::platform::access::{Actor, Holders};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{CommentId, Language, PersonId, Standing};
use crate::platform::text::{self, SafeHtml};

/// A comment as one reader sees it.
#[derive(Debug, Clone, Serialize)]
pub struct CommentView {
    code: String,
    #[serde(skip)]
    person: PersonId,
    author: Face,
    at: Moment,
    body_html: Option<SafeHtml>,
    language: Language,
    standing: Standing,
    hidden_reason: Option<String>,
    is_author_of_idea: bool,
    /// Whether the reader wants to hear nothing from its author: it is folded away.
    is_blocked: bool,
    mine: bool,
    can_hide: bool,
    can_restore: bool,
    replies: Vec<CommentView>,
    can_reply: bool,
}

impl CommentView {
    /// Who wrote it, and who answered.
    pub fn people(&self) -> impl Iterator<Item = PersonId> {
        self.replies.iter().map(|reply| reply.person).chain([self.person])
    }
}

/// A comment in a list that mixes several ideas.
#[derive(Debug, Clone, Serialize)]
pub struct PlacedComment {
    #[serde(flatten)]
    comment: CommentView,
    idea: Link,
}

/// The comments under an idea, oldest first, each with its replies: three statements at most.
///
/// Whoever may not see a hidden comment sees its place while something visible answers it, and nothing otherwise.
///
/// # Errors
/// Those of the database.
pub fn thread(tx: &mut ReadTx<'_>, idea: &Idea) -> Result<Vec<CommentView>> {
    let lines = store::thread(tx, idea.id)?;
    let reasons = reasons(tx, lines.iter())?;
    let blocked = blocks::of_reader(tx)?;
    let reader = Reader { actor: tx.actor(), reasons, blocked };
    let mut replies: HashMap<CommentId, Vec<CommentView>> = HashMap::new();
    for line in &lines {
        if let Some(parent) = line.comment.parent
            && reader.sees(line)
        {
            replies.entry(parent).or_default().push(reader.view(line, idea.author, vec![]));
        }
    }
    Ok(lines
        .iter()
        .filter(|line| line.comment.parent.is_none())
        .filter_map(|line| {
            let replies = replies.remove(&line.comment.id).unwrap_or_default();
            (reader.sees(line) || !replies.is_empty()).then(|| reader.view(line, idea.author, replies))
        })
        .collect())
}

/// The newest comments of all ideas, for moderators.
///
/// # Errors
/// Those of the database.
pub fn latest(tx: &mut ReadTx<'_>, limit: i64) -> Result<Vec<PlacedComment>> {
    let rows = store::latest(tx, limit)?;
    let reasons = reasons(tx, rows.iter().map(|(line, _)| line))?;
    // Who rules on comments reads them all.
    let reader = Reader { actor: tx.actor(), reasons, blocked: HashSet::new() };
    Ok(rows
        .into_iter()
        .filter(|(line, _)| reader.sees(line))
        .map(|(line, place)| PlacedComment {
            comment: reader.view(&line, place.author, vec![]),
            idea: Link { code: place.code.to_string(), title: place.title },
        })
        .collect())
}

/// The reasons for which comments are hidden, of those that this reader may see.
fn reasons<'a>(tx: &mut ReadTx<'_>, lines: impl Iterator<Item = &'a Line>) -> Result<HashMap<CommentId, String>> {
    let hidden: Vec<CommentId> = lines
        .filter(|line| line.comment.standing == Standing::Hidden && sees(tx.actor(), line))
        .map(|line| line.comment.id)
        .collect();
    moderation::hide_reasons(tx, &hidden)
}

fn sees(actor: &Actor, line: &Line) -> bool {
    match line.comment.standing {
        Standing::Visible => true,
        Standing::Removed => false,
        _ => actor.is(line.comment.author) || actor.holds(Holders::MODERATION),
    }
}

struct Reader<'a> {
    actor: &'a Actor,
    reasons: HashMap<CommentId, String>,
    blocked: HashSet<PersonId>,
}

impl Reader<'_> {
    fn sees(&self, line: &Line) -> bool {
        sees(self.actor, line)
    }

    fn view(&self, line: &Line, author_of_idea: PersonId, replies: Vec<CommentView>) -> CommentView {
        let comment = &line.comment;
        let may_rule = self.actor.could::<RuleOnComment>() && !self.actor.is(comment.author);
        let is_visible = comment.standing == Standing::Visible;
        CommentView {
            code: comment.code.to_string(),
            person: comment.author,
            author: Face::from(&line.author),
            at: line.at,
            language: line.language,
            body_html: self.sees(line).then(|| text::markdown(&line.body)),
            standing: comment.standing,
            hidden_reason: self.reasons.get(&comment.id).filter(|_| !is_visible).cloned(),
            is_author_of_idea: comment.author == author_of_idea,
            is_blocked: self.blocked.contains(&comment.author),
            mine: self.actor.is(comment.author),
            can_hide: may_rule && is_visible,
            can_restore: may_rule && comment.standing == Standing::Hidden,
            replies,
            can_reply: is_visible && comment.parent.is_none(),
        }
    }
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
    let mut reasons = moderation::hide_reasons(tx, &hidden)?;
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
