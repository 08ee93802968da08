//! Decisions as pages show them.

use serde::Serialize;

use super::decision::Refusal;
use super::store::{self, Told};
use crate::features::accounts::Face;
use crate::features::ideas::Status;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, Language};
use crate::platform::text::{self, SafeHtml};

/// The company's answer.
#[derive(Debug, Clone, Serialize)]
pub struct DecisionView {
    /// What becomes of the idea.
    pub status: Status,
    /// Which no it is, when it is one.
    pub refusal: Option<Refusal>,
    /// Why.
    pub reasons_html: SafeHtml,
    /// What would change the company's mind.
    pub change_html: Option<SafeHtml>,
    /// From when everybody reads it, while that is still to come.
    pub early_until: Option<Moment>,
    /// The language of these reasons.
    pub language: Language,
    /// Who signs.
    pub host: Face,
    /// When.
    pub at: Moment,
}

/// The answers to an idea, newest first, in the reader's language where there is such a text, else as first written:
/// one statement. What is not for everybody yet is for insiders alone.
///
/// # Errors
/// Those of the database.
pub fn of_idea(tx: &mut ReadTx<'_>, idea: IdeaId, language: Language, is_insider: bool) -> Result<Vec<DecisionView>> {
    let mut told = store::of_idea(tx, idea)?;
    told.retain(|told| is_insider || !told.is_early);
    let answers = told.chunk_by(|a, b| a.id == b.id);
    Ok(answers.filter_map(|texts| in_language(texts, language)).map(view).collect())
}

fn in_language(texts: &[Told], language: Language) -> Option<&Told> {
    let pick = |wanted| texts.iter().find(|told| told.language == wanted);
    pick(language).or_else(|| pick(texts.first()?.original))
}

fn view(told: &Told) -> DecisionView {
    DecisionView {
        status: told.status,
        refusal: told.refusal,
        change_html: (!told.change.is_empty()).then(|| text::markdown(&told.change)),
        early_until: told.is_early.then_some(told.shown_from),
        reasons_html: text::markdown(&told.reasons),
        language: told.language,
        host: Face::from(&told.host),
        at: told.at,
    }
}

/// The answers as steps of an idea's story, oldest first: when, the name of the host, what became of the idea.
///
/// # Errors
/// Those of the database.
pub fn steps(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<(Moment, String, Status)>> {
    store::steps(tx, idea)
}
