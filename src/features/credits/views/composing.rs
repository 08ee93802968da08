//! Who signs a release, as the product team adjusts it.

use serde::Serialize;

use crate::features::accounts::Face;
use crate::features::credits::credit::{Degree, Role};
use crate::features::credits::forms::AdjustmentFields;
use crate::features::credits::store::Line;
use crate::features::credits::store::adjustments::Kept;
use crate::features::ideas::views::Link;
use crate::features::prior_work::{self, views::SealedView};
use crate::features::questions::{self, store::Which};
use crate::features::releases::store as releases;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Language, QuestionId, ReleaseId};

/// A credit as the product team adjusts it.
#[derive(Debug, Clone, Serialize)]
pub struct CreditRow {
    code: String,
    person: Face,
    role: Role,
    degree: Degree,
    reason: Reason,
    keep: bool,
    /// Why it is changed, as it was sent.
    why: String,
    /// Whether it is changed and nobody says why.
    is_missing: bool,
    adjustments: Vec<AdjustmentView>,
}

/// What was made of a credit, by whom and why.
#[derive(Debug, Clone, Serialize)]
struct AdjustmentView {
    by: Face,
    was: (Role, Degree, bool),
    is: (Role, Degree, bool),
    reason: String,
    at: Moment,
}

impl From<&Kept> for AdjustmentView {
    fn from(kept: &Kept) -> Self {
        let Kept { by, before, after, reason, at } = kept;
        Self { by: Face::from(by), was: *before, is: *after, reason: reason.clone(), at: *at }
    }
}

impl CreditRow {
    /// A credit with what was made of it so far.
    #[must_use]
    pub fn new(line: &Line, adjustments: &[Kept]) -> Self {
        Self {
            code: line.credit.code.to_string(),
            person: Face::from(&line.person),
            role: line.credit.role,
            degree: line.credit.degree,
            reason: Reason { key: format!("reason-{}", line.because), count: line.evidence },
            keep: line.credit.is_kept,
            why: String::new(),
            is_missing: false,
            adjustments: adjustments.iter().map(AdjustmentView::from).collect(),
        }
    }

    /// Takes over what a refused form said of this credit.
    pub fn take(&mut self, fields: &AdjustmentFields) {
        let sent = |kind: &str| {
            let wanted = format!("{kind}-{}", self.code);
            fields.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.as_str())
        };
        let Some(role) = sent("role") else { return };
        let (role, degree, keep) = (Role::parse(role), sent("degree").and_then(Degree::parse), sent("keep").is_some());
        let before = (self.role, self.degree, self.keep);
        self.role = role.unwrap_or(self.role);
        self.degree = degree.unwrap_or(self.degree);
        self.keep = keep;
        self.why = sent("reason").unwrap_or_default().trim().to_owned();
        self.is_missing = before != (self.role, self.degree, self.keep) && self.why.is_empty();
    }
}

/// Why a credit is proposed: the key of a sentence and its number.
#[derive(Debug, Clone, Serialize)]
struct Reason {
    key: String,
    count: i64,
}

/// What the company planned already when it asked, beside the credits: opened, or a digest until the decision.
#[derive(Debug, Serialize)]
pub struct PriorWorkIn {
    question: Link,
    language: Language,
    sealed: SealedView,
}

impl PriorWorkIn {
    /// What was sealed for the questions that a release answers: four statements at most.
    ///
    /// # Errors
    /// Those of the database.
    pub fn of(tx: &mut ReadTx<'_>, release: ReleaseId, language: Language) -> Result<Vec<Self>> {
        let asked = releases::questions_of(tx, release)?;
        let sealed = prior_work::store::of_questions(tx, &asked)?;
        if sealed.is_empty() {
            return Ok(Vec::new());
        }
        let ids: Vec<QuestionId> = sealed.keys().copied().collect();
        let now = tx.now();
        Ok(questions::read_many(tx, Which::Ids(&ids))?
            .iter()
            .filter_map(|read| {
                let sealed = sealed.get(&read.question.id)?;
                let (language, texts) = read.texts_for(language);
                Some(Self {
                    question: Link { code: read.question.code.to_string(), title: texts.title },
                    language,
                    sealed: SealedView::new(sealed, prior_work::rules::is_open(&read.question, now)),
                })
            })
            .collect())
    }
}
