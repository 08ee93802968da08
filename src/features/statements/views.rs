//! Statements as pages show them.

use serde::Serialize;

use super::rules;
use super::statement::{Outcome, Statement};
use super::store::{self, Line, Told};
use crate::features::appeals::rules::may_appeal;
use crate::features::appeals::store as appeals;
use crate::features::appeals::{Appeal, Outcome as Ending};
use crate::features::cases::Subject;
use crate::features::moderation::ruling::{Ground, Kind, Origin};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::Language;

/// What a ruling says to whom it restricts: on their page, and before it is made.
#[derive(Debug, Clone, Serialize)]
pub struct LetterView {
    /// What is done.
    pub kind: Kind,
    /// To what.
    pub subject: Subject,
    /// The title of the idea.
    pub title: String,
    /// The beginning of what was written.
    pub excerpt: String,
    /// Why, in the words of who rules.
    pub reason: String,
    /// On what it rests.
    pub ground: Ground,
    /// The rule's name.
    pub rule_name: String,
    /// And text.
    pub rule_text: String,
    /// The law.
    pub law: String,
    /// What made somebody look.
    pub origin: Origin,
    /// Whether the program noticed it first.
    pub is_detected: bool,
    /// When it ends.
    pub until: Option<Moment>,
    /// Of a slow talk: the minutes.
    pub minutes: i64,
    /// The question or the tags of before.
    pub old: String,
    /// And those since.
    pub new: String,
    /// Whether it takes nothing from anybody.
    pub is_light: bool,
    /// Until when one may appeal.
    pub appeal_until: Moment,
}

impl LetterView {
    /// What a ruling says, in a language as far as it is ours to say.
    ///
    /// # Errors
    /// Those of the database.
    pub fn read(tx: &mut ReadTx<'_>, told: &Told, appeal_until: Moment, language: Language) -> Result<Self> {
        let rule = told.rule.map(|rule| store::rule(tx, rule, language)).transpose()?.flatten();
        let (rule_name, rule_text) = rule.unwrap_or_default();
        let (old, new) = store::change(tx, told, language)?;
        Ok(Self {
            kind: told.kind,
            subject: told.subject,
            title: told.title.clone(),
            excerpt: told.excerpt(),
            reason: told.reason.clone(),
            ground: told.ground,
            rule_name,
            rule_text,
            law: told.law.clone(),
            origin: told.origin,
            is_detected: told.is_detected,
            until: told.until,
            minutes: told.minutes,
            old,
            new,
            is_light: !told.kind.restricts(),
            appeal_until,
        })
    }
}

/// An appeal, as whoever made it reads it.
#[derive(Debug, Clone, Serialize)]
pub struct AppealLines {
    words: String,
    at: Moment,
    outcome: Option<Ending>,
    answer: String,
    decided_at: Option<Moment>,
    is_same: bool,
}

impl From<Appeal> for AppealLines {
    fn from(appeal: Appeal) -> Self {
        let Appeal { words, created_at: at, outcome, answer, decided_at, is_same, .. } = appeal;
        Self { words, at, outcome, answer, decided_at, is_same }
    }
}

/// A statement, as its addressee reads it.
#[derive(Debug, Clone, Serialize)]
pub struct StatementView {
    /// When it was given.
    pub at: Moment,
    /// What a ruling says to whom it restricts; nothing for who reported.
    pub letter: Option<LetterView>,
    /// What came of a report.
    pub outcome: Option<Outcome>,
    /// What kind of thing was reported.
    pub subject: Option<Subject>,
    /// The appeal, where there is one.
    pub appeal: Option<AppealLines>,
    /// Whether one may appeal now.
    pub can_appeal: bool,
    /// Whether one could have, and it is too late.
    pub is_late: bool,
    /// Until when one may.
    pub appeal_until: Moment,
    /// Whether the community has nobody who could decide but who ruled.
    pub is_alone: bool,
}

impl StatementView {
    /// A statement with what belongs to it: a fixed number of statements.
    ///
    /// # Errors
    /// Those of the database.
    pub fn read(tx: &mut ReadTx<'_>, statement: &Statement, language: Language) -> Result<Self> {
        let appeal = appeals::of_statement(tx, statement.id)?;
        let told = statement.ruling.map(|ruling| store::told(tx, ruling)).transpose()?;
        let kind = told.as_ref().map(|told| told.kind);
        let appealable = may_appeal(statement, kind, appeal.is_some(), tx.now());
        let is_alone = appealable.is_ok() && !appeals::has_another(tx, statement)?;
        let (mut letter, mut outcome, mut subject) = (None, None, None);
        match (&told, statement.report) {
            (_, Some(report)) => {
                subject = Some(store::reported(tx, report)?.0.subject);
                outcome = Some(rules::outcome(kind));
            }
            (Some(told), None) => letter = Some(LetterView::read(tx, told, statement.appeal_until, language)?),
            (None, None) => {}
        }
        Ok(Self {
            at: statement.created_at,
            letter,
            outcome,
            subject,
            appeal: appeal.map(AppealLines::from),
            can_appeal: appealable.is_ok(),
            is_late: appealable == Err(crate::features::appeals::rules::Refused::Late),
            appeal_until: statement.appeal_until,
            is_alone,
        })
    }
}

/// A statement in the list of those that somebody was given.
#[derive(Debug, Clone, Serialize)]
pub struct LineView {
    href: String,
    at: Moment,
    kind: Option<Kind>,
    subject: Option<Subject>,
    is_for_reporter: bool,
    outcome: Outcome,
    title: String,
}

impl From<Line> for LineView {
    fn from(line: Line) -> Self {
        let (kind, subject) = line.ruling.unzip();
        Self {
            href: format!("/statements/{}", line.code),
            at: line.at,
            kind,
            subject,
            is_for_reporter: line.report.is_some(),
            outcome: rules::outcome(kind),
            title: line.title.unwrap_or_default(),
        }
    }
}
