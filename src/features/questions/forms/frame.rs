//! For whom a question is and how it is voted on, as sent.

use super::QuestionFields;
use super::texts::between;
use crate::features::accounts::Relation;
use crate::features::questions::question::{Audience, BUDGET_MAX, Ballot, Frame, Question, SHORT};
use crate::platform::error::FormErrors;

/// What a box sends.
pub(super) fn boxed(is_on: bool) -> String {
    if is_on { "on".to_owned() } else { String::new() }
}

impl QuestionFields {
    pub(super) fn fill_frame(&mut self, question: &Question, short: Option<&str>) {
        let ballot = &question.ballot;
        self.audience = question.audience.to_string();
        self.relations = question.relations.split_whitespace().map(str::to_owned).collect();
        self.short = short.unwrap_or_default().to_owned();
        self.budget = ballot.budget.map(|budget| budget.to_string()).unwrap_or_default();
        self.per_idea = if ballot.budget.is_some() { ballot.per_idea.to_string() } else { String::new() };
        self.hides_tally = boxed(ballot.is_hidden);
        self.no_own_votes = boxed(!ballot.takes_own);
        self.met_votes = boxed(ballot.takes_met);
        self.holds_newcomers = boxed(question.holds_newcomers);
    }

    pub(super) fn check_frame(&self, errors: &mut FormErrors) -> Frame {
        let audience = match self.audience.as_str() {
            "" => Audience::Everyone,
            word => Audience::parse(word).unwrap_or_else(|| {
                errors.say("audience", "error-choose");
                Audience::Everyone
            }),
        };
        let mut relations: Vec<&str> = Relation::ALL
            .iter()
            .filter(|relation| !matches!(relation, Relation::Unsaid | Relation::Unasked))
            .map(|relation| relation.as_str())
            .filter(|word| self.relations.iter().any(|chosen| chosen == word))
            .collect();
        if audience != Audience::Relations {
            relations.clear();
        } else if relations.is_empty() {
            errors.say("relations", "error-choose");
        }
        let short = self.check_short(errors);
        Frame {
            audience,
            relations: relations.join(" "),
            short,
            ballot: self.check_ballot(errors),
            previous: None,
            holds_newcomers: !self.holds_newcomers.is_empty(),
        }
    }

    /// The word of the short link: small letters, digits and single hyphens between them.
    fn check_short(&self, errors: &mut FormErrors) -> Option<String> {
        let typed = self.short.trim().to_lowercase();
        if typed.is_empty() {
            return None;
        }
        let is_plain = typed.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let is_whole = !typed.starts_with('-') && !typed.ends_with('-') && !typed.contains("--");
        if is_plain && is_whole && SHORT.contains(&typed.len()) {
            return Some(typed);
        }
        errors.say("short", "error-short");
        None
    }

    fn check_ballot(&self, errors: &mut FormErrors) -> Ballot {
        let mut number = |field: &str, typed: &str, most: i64| match typed.trim() {
            "" => None,
            typed => match typed.parse::<i64>() {
                Ok(number) if (1..=most).contains(&number) => Some(number),
                _ => {
                    errors.add(field, between(1, most));
                    None
                }
            },
        };
        let budget = number("budget", &self.budget, BUDGET_MAX);
        let per_idea = match budget {
            Some(budget) => number("per_idea", &self.per_idea, budget).unwrap_or(1),
            None => 1,
        };
        Ballot {
            budget,
            per_idea,
            is_hidden: !self.hides_tally.is_empty(),
            takes_own: self.no_own_votes.is_empty(),
            takes_met: !self.met_votes.is_empty(),
        }
    }
}
