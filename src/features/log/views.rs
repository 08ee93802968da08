//! The log as its page shows it.

use std::collections::HashMap;

use serde::Serialize;

use super::store::Line;
use crate::features::accounts::{Byline, Face};
use crate::features::moderation::ruling::{Ground, Kind, Origin, Subject};
use crate::features::open_books::entry::{Appeal, Fate};
use crate::features::open_books::views::RuleView;
use crate::platform::clock::Moment;
use crate::platform::id::{HouseRuleId, PersonId, QuestionId, RulingId};
use crate::platform::text;

/// How much of a comment stands for it, in characters.
const TITLE: usize = 70;

/// A ruling.
#[derive(Debug, Clone, Serialize)]
pub(super) struct LineView {
    code: String,
    kind: Kind,
    subject: Subject,
    title: String,
    href: Option<String>,
    about: Option<String>,
    reason: String,
    ground: Ground,
    rule: Option<RuleView>,
    law: String,
    origin: Origin,
    is_detected: bool,
    at: Moment,
    until: Option<Moment>,
    moderator: Face,
    person: Option<Face>,
    /// From which question to which other an idea was moved.
    moved: Option<(String, String)>,
    undone_at: Option<Moment>,
    appeal: Option<&'static str>,
    /// Whether it stands in the open books.
    is_listed: bool,
    /// Whether everybody may read the reason there.
    is_open: bool,
}

/// What the lines of a page name.
pub(super) struct Named<'a> {
    pub rules: &'a HashMap<HouseRuleId, RuleView>,
    pub fates: &'a HashMap<RulingId, Fate>,
    pub people: &'a [Byline],
    pub opened: &'a [RulingId],
    pub titles: &'a HashMap<QuestionId, String>,
}

impl LineView {
    pub(super) fn new(line: Line, named: &Named<'_>) -> Self {
        let person = |id: PersonId| named.people.iter().find(|byline| byline.id == id).map(Face::from);
        let person = line.person.and_then(person);
        let fate = named.fates.get(&line.id);
        let (title, href, about) = place(&line, person.as_ref());
        let titled = |question| named.titles.get(&question).cloned().unwrap_or_default();
        Self {
            code: line.code.to_string(),
            kind: line.kind,
            subject: line.subject,
            title,
            href,
            about,
            reason: line.reason,
            ground: line.ground,
            rule: line.rule.and_then(|rule| named.rules.get(&rule).cloned()),
            law: line.law,
            origin: line.origin,
            is_detected: line.is_detected,
            at: line.at,
            until: line.until,
            moderator: Face::from(&line.moderator),
            person,
            moved: line.questions.map(|(from, to)| (titled(from), titled(to))),
            undone_at: fate.and_then(|fate| fate.undone_at),
            appeal: fate.and_then(|fate| fate.appeal).map(Appeal::as_str),
            is_listed: line.kind.restricts(),
            is_open: named.opened.contains(&line.id),
        }
    }
}

/// What a ruling is about: what stands for it, where it is, and its code.
fn place(line: &Line, person: Option<&Face>) -> (String, Option<String>, Option<String>) {
    match (&line.comment, &line.refinement, &line.idea) {
        (Some((comment, body)), _, Some((idea, _))) => (
            text::excerpt(body, TITLE),
            Some(format!("/ideas/{idea}?comment={comment}#comment-{comment}")),
            Some(comment.to_string()),
        ),
        (_, Some((refinement, title)), _) => {
            (title.clone(), Some(format!("/refinements/{refinement}")), Some(refinement.to_string()))
        }
        (_, _, Some((idea, title))) => (title.clone(), Some(format!("/ideas/{idea}")), Some(idea.to_string())),
        _ => match person {
            Some(face) => (face.name.clone(), Some(format!("/people/{}", face.code)), None),
            None => (String::new(), None, None),
        },
    }
}
