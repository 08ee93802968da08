//! How people make ideas better together: suggested changes, answers, co-authors.

use super::browser::Answer;
use super::people::{Idea, Person};

/// A suggested change, by its public code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion(pub String);

impl Suggestion {
    pub fn path(&self) -> String {
        format!("/refinements/{}", self.0)
    }

    #[track_caller]
    fn of(answer: &Answer) -> Self {
        Self(answer.leads_to().trim_start_matches("/refinements/").to_owned())
    }
}

impl Person {
    /// Suggests a change by the form.
    #[track_caller]
    pub fn suggests(&self, idea: &Idea, title: &str, body: &str) -> Suggestion {
        Suggestion::of(&self.tries_to_suggest(idea, title, body))
    }

    pub fn tries_to_suggest(&self, idea: &Idea, title: &str, body: &str) -> Answer {
        let form = self.browser.get(&format!("{}/refinements/new", idea.path()));
        if form.status != 200 {
            return form;
        }
        let (code, base) = (form.field("code"), form.field("base_version"));
        self.suggests_from(idea, &code, &base, title, body)
    }

    /// Sends a suggestion that was begun on this version, with the code of its form.
    pub fn suggests_from(&self, idea: &Idea, code: &str, base: &str, title: &str, body: &str) -> Answer {
        let fields =
            [("code", code), ("base_version", base), ("title", title), ("body", body), ("why", "It reads better.")];
        self.browser.post(&format!("{}/refinements", idea.path()), &fields)
    }

    /// Accepts or declines a suggestion.
    pub fn answers_suggestion(&self, suggestion: &Suggestion, answer: &str, thanks: &str) -> Answer {
        self.browser.post(&format!("{}/answer", suggestion.path()), &[("answer", answer), ("thanks", thanks)])
    }

    /// Adapts a suggestion by the form.
    pub fn adapts(&self, suggestion: &Suggestion, title: &str, body: &str) -> Answer {
        let form = self.browser.get(&format!("{}/adaptation", suggestion.path()));
        if form.status != 200 {
            return form;
        }
        let (base, thanks) = (form.field("base_version"), form.field("thanks"));
        let fields =
            [("answer", "adapt"), ("base_version", &base), ("title", title), ("body", body), ("thanks", thanks.trim())];
        self.browser.post(&format!("{}/answer", suggestion.path()), &fields)
    }

    /// Asks somebody to sign an idea, too.
    pub fn asks_to_sign(&self, idea: &Idea, other: &Person) -> Answer {
        self.browser.post(&format!("{}/co-authors", idea.path()), &[("person", &other.code())])
    }

    /// Takes that back.
    pub fn unasks(&self, idea: &Idea, other: &Person) -> Answer {
        self.browser.post(&format!("{}/co-authors/removal", idea.path()), &[("person", &other.code())])
    }

    /// Says yes.
    pub fn joins(&self, idea: &Idea) -> Answer {
        self.browser.post(&format!("{}/co-authors/acceptance", idea.path()), &[])
    }

    /// Says no, or leaves.
    pub fn leaves_idea(&self, idea: &Idea) -> Answer {
        self.browser.post(&format!("{}/co-authors/departure", idea.path()), &[])
    }
}
