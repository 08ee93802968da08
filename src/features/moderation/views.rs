//! Rulings as pages show them.

use serde::Serialize;

use super::ruling::{Kind, Subject};
use super::store::Line;
use crate::features::accounts::Face;
use crate::platform::clock::Moment;
use crate::platform::text;

/// How much of a comment stands for it in the list of rulings, in characters.
const TITLE: usize = 70;

/// A ruling in the moderators' list.
#[derive(Debug, Clone, Serialize)]
pub(super) struct RulingView {
    code: String,
    kind: Kind,
    reason: String,
    at: Moment,
    moderator: Face,
    subject: SubjectLink,
}

#[derive(Debug, Clone, Serialize)]
struct SubjectLink {
    kind: Subject,
    title: String,
    href: String,
}

impl From<Line> for RulingView {
    fn from(line: Line) -> Self {
        let (idea, title) = line.idea;
        let subject = match line.comment {
            Some((comment, body)) => SubjectLink {
                kind: Subject::Comment,
                title: text::excerpt(&body, TITLE),
                href: format!("/ideas/{idea}?comment={comment}#comment-{comment}"),
            },
            None => SubjectLink { kind: Subject::Idea, title, href: format!("/ideas/{idea}") },
        };
        Self {
            code: line.code.to_string(),
            kind: line.kind,
            reason: line.reason,
            at: line.at,
            moderator: Face::from(&line.moderator),
            subject,
        }
    }
}

/// What a ruling is about, on the form for it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SubjectView {
    pub kind: Subject,
    pub title: String,
    pub excerpt: String,
    pub author: Face,
    pub href: String,
}
