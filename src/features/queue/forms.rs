//! The forms of the queue, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::actions::{Decision, Verdict};
use crate::features::cases::Kind;
use crate::features::house_rules::HouseRule;
use crate::features::moderation::ruling::REASON;
use crate::features::saved_replies::SavedReply;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::text::{self, Limits};
use crate::platform::web::paginate::Cursor;

/// What of the queue is asked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct QueueQuery {
    /// The kind of cases; empty for all.
    pub kind: String,
    /// Where the page before ended.
    pub after: String,
}

impl QueueQuery {
    /// The kind; what is none asks for all.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        Kind::parse(&self.kind)
    }

    /// The place after which the page begins.
    #[must_use]
    pub fn after(&self) -> Option<Cursor> {
        Cursor::parse(&self.after)
    }
}

/// The address of the queue, of all cases or of a kind.
#[must_use]
pub fn queue(kind: Option<Kind>) -> String {
    kind.map_or_else(|| "/moderation/queue".to_owned(), |kind| format!("/moderation/queue?kind={kind}"))
}

/// A decision, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DecisionFields {
    /// The future ruling's code.
    pub code: String,
    /// What is to be done: `keep`, `hide` or `remove`.
    pub action: String,
    /// The code of the rule.
    pub rule: String,
    /// Why.
    pub reason: String,
    /// The code of a saved reply, which is the reason where none was written.
    pub reply: String,
    /// The kind of cases that the moderator works on; empty for all.
    pub kind: String,
    /// The code of the case that comes next.
    pub next: String,
}

impl DecisionFields {
    /// Checks a decision about something whose author reads `language`.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(
        &self,
        new_code: Code,
        rules: &[HouseRule],
        replies: &[SavedReply],
        language: Language,
    ) -> Result<Decision> {
        let verdict = match self.action.as_str() {
            "keep" => Verdict::Keep,
            "hide" => Verdict::Hide,
            "remove" => Verdict::Remove,
            _ => return Err(Error::Invalid(FormErrors::one("action", "error-choose"))),
        };
        let mut errors = FormErrors::new();
        let rule = rules.iter().find(|rule| rule.code.as_str() == self.rule).map(|rule| rule.id);
        if !self.rule.is_empty() && rule.is_none() {
            errors.say("rule", "error-choose");
        }
        let saved = replies.iter().find(|reply| reply.code.as_str() == self.reply);
        let typed = if self.reason.trim().is_empty() { saved.map(|reply| reply.text_in(language)) } else { None };
        let (min, max) = REASON;
        let min = if verdict == Verdict::Keep { 0 } else { min };
        let reason = errors.keep("reason", text::block(typed.unwrap_or(&self.reason), Limits { min, max }));
        errors.check()?;
        let code = Code::parse(&self.code).unwrap_or(new_code);
        reason.map(|reason| Decision { verdict, code, rule, reason }).ok_or(Error::Invalid(FormErrors::new()))
    }

    /// Where a moderator goes on: the queue of the kind they work on, at the next case.
    #[must_use]
    pub fn onwards(&self) -> String {
        let at = Code::parse(&self.next).map_or_else(|| "#cases".to_owned(), |code| format!("#case-{code}"));
        format!("{}{at}", queue(Kind::parse(&self.kind)))
    }
}

/// One decision about several cases, as sent: first to be looked at, then to be done.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BulkFields {
    /// The codes of the cases.
    pub cases: Vec<String>,
    /// What is to be done.
    pub action: String,
    /// The code of the rule.
    pub rule: String,
    /// Why.
    pub reason: String,
    /// The code of a saved reply.
    pub reply: String,
    /// The kind of cases that the moderator works on.
    pub kind: String,
    /// Sent from the preview: the moderator has seen what will happen.
    pub seen: String,
}

/// The most cases that are decided at once.
pub const BULK: usize = 20;

impl BulkFields {
    /// The codes of the cases, each once.
    ///
    /// # Errors
    /// [`Error::Invalid`] when none was selected, or too many.
    pub fn codes(&self) -> Result<Vec<Code>> {
        let mut codes: Vec<Code> = self.cases.iter().filter_map(|code| Code::parse(code)).collect();
        codes.sort_unstable();
        codes.dedup();
        if codes.is_empty() || codes.len() > BULK {
            return Err(Error::Invalid(FormErrors::one("cases", "error-choose")));
        }
        Ok(codes)
    }

    /// The same decision about one case.
    #[must_use]
    pub fn of_one(&self) -> DecisionFields {
        DecisionFields {
            action: self.action.clone(),
            rule: self.rule.clone(),
            reason: self.reason.clone(),
            reply: self.reply.clone(),
            kind: self.kind.clone(),
            ..DecisionFields::default()
        }
    }
}

/// Taking back, as sent.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct UndoFields {
    /// The code of the ruling that this makes.
    pub code: String,
    /// Why the thing is back, as the page says it.
    pub reason: String,
    /// The kind of cases that the moderator works on.
    pub kind: String,
}
