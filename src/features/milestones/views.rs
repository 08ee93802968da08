//! Milestones as pages show them.

use serde::Serialize;

use super::milestone::{Milestone, Stage};
use super::rules::{next_after, stage_at};
use super::store::{self, Making};
use crate::features::accounts::{Byline, Face};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, Language, ReleaseId};

/// A milestone on a line of time.
#[derive(Debug, Clone, Serialize)]
pub struct MilestoneView {
    code: String,
    stage: Stage,
    language: Language,
    words: String,
    at: Moment,
    host: Face,
    is_reached: bool,
}

impl MilestoneView {
    fn new((milestone, host): &(Milestone, Byline), now: Moment) -> Self {
        Self {
            code: milestone.code.to_string(),
            stage: milestone.stage,
            language: milestone.language,
            words: milestone.words.clone(),
            at: milestone.falls_on,
            host: Face::from(host),
            is_reached: milestone.falls_on <= now,
        }
    }
}

/// What falls next.
#[derive(Debug, Clone, Copy, Serialize)]
struct Next {
    stage: Stage,
    at: Moment,
}

/// How far a release is: the stage, what is expected next, and the whole line.
#[derive(Debug, Clone, Serialize)]
pub struct Timeline {
    stage: Stage,
    next: Option<Next>,
    milestones: Vec<MilestoneView>,
}

impl Timeline {
    /// Of a release: one statement.
    ///
    /// # Errors
    /// Those of the database.
    pub fn of(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Self> {
        let (lines, now) = (store::of_release(tx, release)?, tx.now());
        let set: Vec<(Stage, Moment)> = lines.iter().map(|(one, _)| (one.stage, one.falls_on)).collect();
        Ok(Self {
            stage: stage_at(&set, now),
            next: next_after(&set, now).map(|(stage, at)| Next { stage, at }),
            milestones: lines.iter().map(|line| MilestoneView::new(line, now)).collect(),
        })
    }
}

/// Something in the making, in a line.
#[derive(Debug, Clone, Serialize)]
pub struct MakingView {
    code: String,
    name: String,
    language: Language,
    stage: Stage,
    next: Option<Next>,
}

impl MakingView {
    fn new(making: &Making, now: Moment) -> Self {
        Self {
            code: making.code.to_string(),
            name: making.progress.name.clone(),
            language: making.progress.language,
            stage: stage_at(&making.milestones, now),
            next: next_after(&making.milestones, now).map(|(stage, at)| Next { stage, at }),
        }
    }
}

/// What is in the making of an idea: one statement.
///
/// # Errors
/// Those of the database.
pub fn of_idea(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<MakingView>> {
    let now = tx.now();
    Ok(store::of_idea(tx, idea)?.iter().map(|making| MakingView::new(making, now)).collect())
}

/// What is in the making at all: two statements.
///
/// # Errors
/// Those of the database.
pub fn all(tx: &mut ReadTx<'_>) -> Result<Vec<MakingView>> {
    let now = tx.now();
    Ok(store::in_the_making(tx)?.iter().map(|making| MakingView::new(making, now)).collect())
}
