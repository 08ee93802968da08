//! What people say under ideas, and what moderators do about it.

use super::browser::Answer;
use super::people::{Idea, Person, Question};

/// A comment, by its public code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment(pub String);

impl Person {
    /// Comments by the form.
    #[track_caller]
    pub fn comments_on(&self, idea: &Idea, body: &str) -> Comment {
        Comment::of(&self.tries_to_comment_on(idea, body, ""))
    }

    /// Answers a comment by the form beside it.
    #[track_caller]
    pub fn answers(&self, idea: &Idea, comment: &Comment, body: &str) -> Comment {
        Comment::of(&self.tries_to_comment_on(idea, body, &comment.0))
    }

    pub fn tries_to_comment_on(&self, idea: &Idea, body: &str, parent: &str) -> Answer {
        let page = self.browser.get(&idea.path());
        let codes = page.attributes("form[action*=\"/comments\"] [name=\"code\"]", "value");
        let code = codes.first().map_or("", String::as_str);
        self.browser.post(&format!("{}/comments", idea.path()), &[("code", code), ("body", body), ("parent", parent)])
    }

    /// Says by the buttons what to think of a comment; anything but `helpful` and `unhelpful` takes it back.
    pub fn says_of(&self, comment: &Comment, opinion: &str) -> Answer {
        self.browser.post(&format!("/comments/{}/opinion", comment.0), &[("opinion", opinion)])
    }

    /// Changes a comment by its form.
    pub fn rewrites(&self, comment: &Comment, body: &str) -> Answer {
        self.browser.post(&format!("/comments/{}", comment.0), &[("body", body)])
    }

    /// Takes the words of a comment away by the button.
    pub fn removes(&self, comment: &Comment) -> Answer {
        self.browser.post(&format!("/comments/{}/removal", comment.0), &[])
    }

    /// Says by the button that a comment shaped the idea.
    pub fn says_it_shaped(&self, comment: &Comment) -> Answer {
        self.browser.post(&format!("/comments/{}/shaped", comment.0), &[])
    }

    /// Sums up the talk under an idea by the form.
    pub fn sums_up(&self, idea: &Idea, body: &str) -> Answer {
        let path = format!("{}/summary", idea.path());
        let form = self.browser.get(&path);
        if form.status != 200 {
            return form;
        }
        self.browser.post(&path, &[("code", &form.field("code")), ("body", body), ("language", "en")])
    }

    /// Hides or restores a comment by the form.
    pub fn rules_on(&self, comment: &Comment, kind: &str, reason: &str) -> Answer {
        self.sends_ruling(&format!("/comments/{}/rulings", comment.0), kind, reason)
    }

    /// Hides, restores, locks or unlocks an idea by the form.
    pub fn rules_on_idea(&self, idea: &Idea, kind: &str, reason: &str) -> Answer {
        self.sends_ruling(&format!("{}/rulings", idea.path()), kind, reason)
    }

    fn sends_ruling(&self, path: &str, kind: &str, reason: &str) -> Answer {
        let form = self.browser.get(&format!("{path}/new?kind={kind}"));
        if form.status != 200 {
            return form;
        }
        self.browser.post(path, &[("code", &form.field("code")), ("kind", kind), ("reason", reason)])
    }

    /// Rules by the form, with whatever else it asks for; the path is that of the thing.
    pub fn rules(&self, path: &str, kind: &str, fields: &[(&str, &str)]) -> Answer {
        let form = self.browser.get(&format!("{path}/rulings/new?kind={kind}"));
        if form.status != 200 {
            return form;
        }
        let code = form.field("code");
        let mut all = vec![("code", code.as_str()), ("kind", kind)];
        all.extend_from_slice(fields);
        self.browser.post(&format!("{path}/rulings"), &all)
    }

    /// Merges one idea into another by the form.
    pub fn merges(&self, idea: &Idea, into: &Idea) -> Answer {
        let path = format!("{}/merge", idea.path());
        let form = self.browser.get(&path);
        if form.status != 200 {
            return form;
        }
        // Without anything to merge into there is no form.
        let codes = form.attributes("[name=\"code\"]", "value");
        let code = codes.first().map_or("", String::as_str);
        self.browser.post(&path, &[("code", code), ("into", &into.0), ("reason", "They say the same.")])
    }

    /// Takes an idea out of the one it was merged into.
    pub fn unmerges(&self, idea: &Idea) -> Answer {
        self.browser.post(&format!("{}/unmerge", idea.path()), &[("reason", "Not quite the same.")])
    }

    /// Moves an idea to another question by the form.
    pub fn moves(&self, idea: &Idea, to: &Question) -> Answer {
        let path = format!("{}/move", idea.path());
        let form = self.browser.get(&path);
        if form.status != 200 {
            return form;
        }
        let codes = form.attributes("[name=\"code\"]", "value");
        let code = codes.first().map_or("", String::as_str);
        self.browser.post(&path, &[("code", code), ("to", &to.0), ("reason", "It is found more easily there.")])
    }

    /// What this person reads under an idea, oldest first.
    #[track_caller]
    pub fn reads_comments_on(&self, idea: &Idea) -> Vec<String> {
        self.browser.get(&idea.path()).expect(200).all(".comment-text")
    }
}

impl Comment {
    #[track_caller]
    fn of(answer: &Answer) -> Self {
        let path = answer.leads_to();
        let (_, code) = path.rsplit_once("#comment-").unwrap_or_else(|| panic!("{path} leads to no comment"));
        Self(code.to_owned())
    }
}

impl Comment {
    pub fn path(&self) -> String {
        format!("/comments/{}", self.0)
    }
}
