//! How far an idea has come, as pages show it.

use serde::Serialize;

use super::step::Step;
use super::{rules, store};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, QuestionId};

/// What an idea needs, in one line.
#[derive(Debug, Clone, Serialize)]
pub struct SupportView {
    /// `waits`, `expired` or `carried` (every step was taken).
    pub state: &'static str,
    /// How many people support it.
    pub supporters: i64,
    /// How many it needs next.
    pub needed: i64,
    /// Until when.
    pub due_at: Option<Moment>,
}

/// What a question asks of new ideas.
#[derive(Debug, Clone, Serialize)]
pub struct AskedView {
    /// Step by step.
    pub steps: Vec<StepView>,
    /// Since when: it holds for ideas proposed from then on.
    pub since: Moment,
}

/// A step.
#[derive(Debug, Clone, Serialize)]
pub struct StepView {
    /// Supporters.
    pub supporters: i64,
    /// Days.
    pub days: i64,
}

impl From<&Step> for StepView {
    fn from(step: &Step) -> Self {
        Self { supporters: step.supporters, days: step.days }
    }
}

/// The support of an idea by so many people, where something was asked of it and the count may be known: three statements
/// at most.
///
/// # Errors
/// Those of the database.
pub fn of_idea(tx: &mut ReadTx<'_>, idea: IdeaId, supporters: Option<i64>) -> Result<Option<SupportView>> {
    // How far it has come would tell a count that is hidden.
    let Some(supporters) = supporters else { return Ok(None) };
    let progress = store::progress(tx, idea)?;
    if progress.due_at.is_none() && progress.taken == 0 {
        return Ok(None);
    }
    let (question, _, proposed) = store::place_of(tx, idea)?;
    let steps = store::steps_at(tx, question, proposed)?;
    let next = usize::try_from(progress.taken).ok().and_then(|at| steps.get(at));
    let state = match progress.due_at {
        None => "carried",
        Some(_) if rules::is_expired(progress, tx.now()) => "expired",
        Some(_) => "waits",
    };
    let needed = next.or(steps.last()).map_or(0, |step| step.supporters);
    Ok(Some(SupportView { state, supporters, needed, due_at: progress.due_at }))
}

/// What a question asks of new ideas, where it asks for anything.
///
/// # Errors
/// Those of the database.
pub fn of_question(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Option<AskedView>> {
    let found = store::current(tx, question)?.filter(|(steps, _)| !steps.is_empty());
    Ok(found.map(|(steps, since)| AskedView { steps: steps.iter().map(StepView::from).collect(), since }))
}
