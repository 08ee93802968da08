//! The story of an idea: what became of it, step by step.

use serde::Serialize;

use crate::features::ideas::Status;
use crate::features::ideas::store::{Joined, Read, Version};
use crate::features::ideas::views::Link;
use crate::features::moderation::{Kind, OnIdea};
use crate::features::offshoots::views::Turn;
use crate::platform::clock::Moment;
use crate::platform::id::Standing;

/// One step of an idea's story.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    /// What happened: the key of a word.
    pub kind: &'static str,
    /// When.
    pub at: Moment,
    /// Who did it, where that is told.
    pub who: Option<String>,
    /// Who took it up, where it was suggested.
    pub taken_up_by: Option<String>,
    /// What was said.
    pub note: Option<String>,
    /// Where to read more.
    pub href: Option<String>,
    /// The status that it got.
    pub status: Option<&'static str>,
}

impl Step {
    /// A step that tells no more than what happened and when.
    #[must_use]
    pub fn new(kind: &'static str, at: Moment) -> Self {
        Self { kind, at, who: None, taken_up_by: None, note: None, href: None, status: None }
    }
}

/// How the idea began.
pub(super) fn proposed(read: &Read) -> Step {
    Step { who: Some(read.author.name.clone()), ..Step::new("proposed", read.created_at) }
}

/// The changes of its text.
pub(super) fn revised(read: &Read, versions: &[Version]) -> Vec<Step> {
    let later = versions.iter().filter(|version| version.number > 1);
    later
        .map(|version| Step {
            who: Some(version.author.name.clone()),
            taken_up_by: version.taken_up.as_ref().map(|taken| taken.by.name.clone()),
            href: Some(format!("/ideas/{}/versions/{}", read.idea.code, version.number)),
            ..Step::new("revised", version.at)
        })
        .collect()
}

/// The ideas that live on in it, each where its text can still be read, with who had it.
pub(super) fn merged(joined: &[Joined], rulings: &[OnIdea]) -> Vec<Step> {
    joined
        .iter()
        .filter_map(|other| {
            let merged = rulings.iter().rfind(|ruling| ruling.idea == other.id && ruling.kind == Kind::Merge)?;
            Some(Step {
                who: Some(other.author.name.clone()),
                note: Some(other.title.clone()),
                href: Some(format!("/ideas/{}/versions/{}", other.code, other.version)),
                ..Step::new("merged", merged.at)
            })
        })
        .collect()
}

/// What moderators did to it. Why a thread was closed is for everybody; why the idea was hidden is for its author and
/// moderators.
pub(super) fn ruled(read: &Read, rulings: &[OnIdea], is_insider: bool) -> Vec<Step> {
    let own = rulings.iter().filter(|ruling| ruling.idea == read.idea.id);
    own.filter_map(|ruling| {
        let (kind, is_told) = match ruling.kind {
            Kind::Lock => ("locked", true),
            Kind::Unlock => ("unlocked", true),
            Kind::Hide => ("hidden", is_insider),
            Kind::Restore => ("restored", is_insider),
            Kind::Slow => ("slowed", true),
            Kind::Unslow => ("unslowed", true),
            Kind::Remove => ("hidden", is_insider),
            Kind::Move => ("moved", true),
            Kind::Retag => ("retagged", true),
            // What is joined is told above, the rest is nothing of the idea's story.
            _ => return None,
        };
        let note = Some(ruling.reason.clone()).filter(|reason| is_told && !reason.is_empty());
        Some(Step { note, ..Step::new(kind, ruling.at) })
    })
    .collect()
}

/// What the company answered, and who signed.
pub(super) fn decided(answers: Vec<(Moment, String, Status)>) -> impl Iterator<Item = Step> {
    answers.into_iter().map(|(at, host, status)| Step {
        who: Some(host),
        status: Some(status.as_str()),
        ..Step::new("status", at)
    })
}

/// The releases that were made from it.
pub(super) fn shipped(releases: Vec<(Moment, Link)>) -> impl Iterator<Item = Step> {
    releases.into_iter().map(|(at, release)| Step {
        note: Some(release.title),
        href: Some(format!("/releases/{}", release.code)),
        ..Step::new("shipped", at)
    })
}

/// Where it came from, and what was split off it.
pub(super) fn sprung(turns: Vec<Turn>) -> impl Iterator<Item = Step> {
    turns.into_iter().map(|Turn { kind, at, who, note, href }| Step { who, note, href, ..Step::new(kind, at) })
}

/// Why it is hidden, if it is.
pub(super) fn hidden_reason(read: &Read, rulings: &[OnIdea]) -> Option<String> {
    let last = rulings.iter().rfind(|ruling| ruling.idea == read.idea.id && ruling.kind == Kind::Hide)?;
    (read.idea.standing == Standing::Hidden).then(|| last.reason.clone())
}
