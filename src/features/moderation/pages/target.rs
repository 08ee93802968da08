//! What a ruling is about, found by its address: one shape for ideas, comments, suggested changes and people.

use crate::features::accounts::{Face, lists};
use crate::features::cases::Thing;
use crate::features::comments::store as comments;
use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::features::moderation::permits::not_own;
use crate::features::moderation::ruling::{Kind, Subject};
use crate::features::moderation::views::SubjectView;
use crate::features::moderation::{rules, store};
use crate::features::refinements::store as refinements;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::Code;
use crate::platform::text;

/// How much of the thing a ruling is about is shown above the form, in characters.
const EXCERPT: usize = 400;

/// A thing by its address.
#[derive(Debug, Clone)]
pub(super) struct Target {
    pub subject: Subject,
    pub code: Code,
}

/// A thing as the form shows it, and which rulings it takes.
pub(super) struct Found {
    pub thing: Thing,
    pub view: SubjectView,
    pub takes: Box<dyn Fn(Kind) -> Result<(), rules::Pointless>>,
}

impl Target {
    pub(super) fn of(subject: Subject, code: &str) -> Result<Self> {
        Ok(Self { subject, code: parse(code)? })
    }

    pub(super) fn path(&self) -> String {
        let room = match self.subject {
            Subject::Comment => "comments",
            Subject::Refinement => "refinements",
            Subject::Person => "people",
            _ => "ideas",
        };
        format!("/{room}/{}", self.code)
    }

    pub(super) fn read(&self, tx: &mut ReadTx<'_>) -> Result<Found> {
        let (code, kind) = (&self.code, self.subject);
        match kind {
            Subject::Comment => {
                let (line, place) = comments::read(tx, code)?;
                not_own(tx.actor(), &[line.comment.author])?;
                let (title, author) = (place.title, Face::from(&line.author));
                let href = format!("/ideas/{}?comment={code}#comment-{code}", place.code);
                let standing = line.comment.standing;
                Ok(Found {
                    thing: line.comment.id.into(),
                    view: SubjectView { kind, title, excerpt: text::excerpt(&line.body, EXCERPT), author, href },
                    takes: Box::new(move |kind| rules::standing_after(kind, standing).map(drop)),
                })
            }
            Subject::Refinement => {
                let line = refinements::read(tx, code)?;
                not_own(tx.actor(), &[line.refinement.author])?;
                let (title, body) = (line.refinement.text.title.clone(), &line.refinement.text.body);
                let (excerpt, href) = (text::excerpt(body, EXCERPT), self.path());
                let is_hidden = line.refinement.is_hidden;
                Ok(Found {
                    thing: line.refinement.id.into(),
                    view: SubjectView { kind, title, excerpt, author: Face::from(&line.author), href },
                    takes: Box::new(move |kind| rules::hiding_after(kind, is_hidden).map(drop)),
                })
            }
            Subject::Person => {
                let line = lists::one(tx, code)?;
                not_own(tx.actor(), &[line.byline.id])?;
                let (title, excerpt) = (line.byline.name.clone(), String::new());
                let (restraint, now) = (store::restraint(tx, line.byline.id)?, tx.now());
                Ok(Found {
                    thing: line.byline.id.into(),
                    view: SubjectView { kind, title, excerpt, author: Face::from(&line.byline), href: self.path() },
                    takes: Box::new(move |kind| rules::suits_person(kind, &restraint, now)),
                })
            }
            _ => {
                let read = ideas::read(tx, code)?;
                not_own(tx.actor(), &read.idea.authors())?;
                let (title, excerpt) = (read.idea.title.clone(), text::excerpt(&read.body, EXCERPT));
                let (author, idea) = (Face::from(&read.author), read.idea);
                Ok(Found {
                    thing: idea.id.into(),
                    view: SubjectView { kind: Subject::Idea, title, excerpt, author, href: self.path() },
                    takes: Box::new(move |kind| rules::suits_idea(kind, &idea)),
                })
            }
        }
    }

    /// Where one is led after a ruling: to the thing, as long as there is one to be seen.
    pub(super) fn after(&self, kind: Kind) -> String {
        match self.subject {
            _ if kind == Kind::Remove => "/moderation".to_owned(),
            // An address that finds the place of the comment.
            Subject::Comment => format!("/comments/{}", self.code),
            _ => self.path(),
        }
    }
}
