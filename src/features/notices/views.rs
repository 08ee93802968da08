//! Notices as pages show them.

use std::collections::HashMap;

use serde::Serialize;

use super::notice::Kind;
use super::store::{self, Told};
use crate::features::accounts::Face;
use crate::features::questions;
use crate::features::questions::store::{Read, Which};
use crate::features::releases::store as releases;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Code, Language, NoticeId, PersonId, QuestionId, ReleaseId};

/// One thing that somebody is told.
#[derive(Debug, Clone, Serialize)]
pub struct NoticeView {
    /// The row, where the next page goes on.
    pub id: NoticeId,
    /// What is told.
    pub kind: Kind,
    /// Who did it.
    pub who: Option<Face>,
    /// What it is about: the title of the idea, else of the question.
    pub title: String,
    /// The language of the title.
    pub language: Language,
    /// Where to look.
    pub href: String,
    /// When.
    pub at: Moment,
    /// Whether the reader has not seen it yet.
    pub is_new: bool,
}

/// What the reader was told, newest first, after a place: five statements at most. What the reader may not know of any
/// more is left out.
///
/// # Errors
/// Those of the database.
pub fn newest(
    tx: &mut ReadTx<'_>,
    person: PersonId,
    after: Option<NoticeId>,
    limit: i64,
    language: Language,
) -> Result<Vec<NoticeView>> {
    let told = store::newest(tx, person, after, limit)?;
    of(tx, &told, language)
}

/// What was told, as pages show it: three statements at most.
///
/// # Errors
/// Those of the database.
pub fn of(tx: &mut ReadTx<'_>, told: &[Told], language: Language) -> Result<Vec<NoticeView>> {
    let of = |told: &Told| told.idea.as_ref().map(|idea| idea.question).or(told.question);
    let mut ids: Vec<QuestionId> = told.iter().filter_map(of).collect();
    ids.sort_unstable();
    ids.dedup();
    let questions = if ids.is_empty() { Vec::new() } else { questions::read_many(tx, Which::Ids(&ids))? };
    let question = |told: &Told| questions.iter().find(|read| Some(read.question.id) == of(told));
    let mut ids: Vec<ReleaseId> = told.iter().filter_map(|told| told.release).collect();
    ids.sort_unstable();
    ids.dedup();
    let releases = if ids.is_empty() { HashMap::new() } else { releases::named(tx, &ids, language)? };
    let shown = |told: &Told| {
        if Kind::OF_RELEASES.contains(&told.kind) {
            of_release(told, releases.get(&told.release?)?, language)
        } else if Kind::ABOUT_ONESELF.contains(&told.kind) {
            Some(about_oneself(told, language))
        } else {
            Some(view(told, question(told)?, language))
        }
    };
    Ok(told.iter().filter_map(shown).collect())
}

/// What is read on the page of what was decided about oneself; the words of its title are the page's.
fn about_oneself(told: &Told, language: Language) -> NoticeView {
    let href = if Kind::OF_REWARDS.contains(&told.kind) { "/me/rewards" } else { "/me/statements" }.to_owned();
    let (who, title) = (None, String::new());
    NoticeView { id: told.id, kind: told.kind, who, title, language, href, at: told.at, is_new: told.is_new }
}

/// What is about the credits of a release. One that is not public yet has no name for who is told.
fn of_release(told: &Told, (code, title): &(Code, String), language: Language) -> Option<NoticeView> {
    let href = match told.kind {
        Kind::AskedToSign | Kind::SignatureLapsed => format!("/releases/{code}/signature"),
        Kind::Rewarded => "/me/rewards".to_owned(),
        Kind::Milestone => format!("/releases/{code}/progress"),
        Kind::TestersCalled
        | Kind::TesterApplied
        | Kind::TesterAccepted
        | Kind::TesterDeclined
        | Kind::FindingReported
        | Kind::FindingHelpful => format!("/releases/{code}/testers"),
        Kind::Greeted => format!("/releases/{code}#your-signature"),
        _ => format!("/releases/{code}/disputes"),
    };
    Some(NoticeView {
        id: told.id,
        kind: told.kind,
        who: told.actor.as_ref().map(Face::from),
        title: title.clone(),
        language,
        href,
        at: told.at,
        is_new: told.is_new,
    })
}

fn view(told: &Told, question: &Read, language: Language) -> NoticeView {
    let asked = format!("/questions/{}", question.question.code);
    let (title, language, href) = match (&told.idea, &told.comment) {
        (Some(idea), Some(comment)) => (idea.title.clone(), idea.language, format!("/ideas/{}#c-{comment}", idea.code)),
        (Some(idea), None) => (idea.title.clone(), idea.language, format!("/ideas/{}", idea.code)),
        (None, _) => {
            let (language, texts) = question.texts_for(language);
            let href = if told.kind == Kind::DraftWaits { format!("{asked}/ideas/new") } else { asked };
            (texts.title, language, href)
        }
    };
    let who = told.actor.as_ref().map(Face::from);
    NoticeView { id: told.id, kind: told.kind, who, title, language, href, at: told.at, is_new: told.is_new }
}
