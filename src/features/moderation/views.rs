//! Rulings as pages show them.

use serde::Serialize;

use super::ruling::{Kind, Subject};
use super::store::{self, Line};
use crate::features::accounts::{Byline, Face};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::PersonId;
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

/// Rulings as the list shows them: one statement for the people they are about, none where there are none.
///
/// # Errors
/// Those of the database.
pub(super) fn rulings(tx: &mut ReadTx<'_>, lines: Vec<Line>) -> Result<Vec<RulingView>> {
    let people: Vec<PersonId> =
        lines.iter().filter(|line| line.idea.is_none()).filter_map(|line| line.person).collect();
    let faces = if people.is_empty() { Vec::new() } else { store::faces(tx, &people)? };
    Ok(lines.into_iter().map(|line| RulingView::new(line, &faces)).collect())
}

#[derive(Debug, Clone, Serialize)]
struct SubjectLink {
    kind: Subject,
    title: String,
    href: String,
}

impl RulingView {
    fn new(line: Line, faces: &[Byline]) -> Self {
        let subject = match (line.idea, line.comment) {
            (Some((idea, _)), Some((comment, body))) => SubjectLink {
                kind: Subject::Comment,
                title: text::excerpt(&body, TITLE),
                href: format!("/ideas/{idea}?comment={comment}#comment-{comment}"),
            },
            (Some((idea, title)), None) => SubjectLink { kind: Subject::Idea, title, href: format!("/ideas/{idea}") },
            (None, _) => {
                let found = faces.iter().find(|face| Some(face.id) == line.person);
                let (title, href) =
                    found.map(|face| (face.name.clone(), format!("/people/{}", face.code))).unwrap_or_default();
                SubjectLink { kind: Subject::Person, title, href }
            }
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
