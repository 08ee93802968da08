//! What moderators do for ideas, as a test tells it.

use super::browser::Answer;
use super::people::{Idea, Person};
use super::talk::Comment;

impl Person {
    /// Puts an idea at the top of its question (`list`) or on the first page (`home`), for so many days.
    pub fn pins(&self, idea: &Idea, place: &str, days: &str) -> Answer {
        self.browser.post(&format!("{}/pins", idea.path()), &[("place", place), ("days", days)])
    }

    pub fn unpins(&self, idea: &Idea, place: &str) -> Answer {
        self.browser.post(&format!("{}/pins/removal", idea.path()), &[("place", place)])
    }

    /// Asks the author of an idea to say more.
    pub fn asks_to_clarify(&self, idea: &Idea, body: &str) -> Answer {
        self.asks_for_a_word(idea, "clarify", "", body)
    }

    /// Invites somebody to answer under an idea.
    pub fn invites_to_answer(&self, idea: &Idea, who: &str, body: &str) -> Answer {
        self.asks_for_a_word(idea, "answer", who, body)
    }

    fn asks_for_a_word(&self, idea: &Idea, kind: &str, who: &str, body: &str) -> Answer {
        let form = self.browser.get(&format!("{}/asks/new?kind={kind}", idea.path()));
        if form.status != 200 {
            return form;
        }
        let code = form.field("code");
        let fields =
            [("code", code.as_str()), ("kind", kind), ("who", who), ("body", body), ("language", "en"), ("days", "7")];
        self.browser.post(&format!("{}/asks", idea.path()), &fields)
    }

    pub fn thanks_for(&self, idea: &Idea, words: &str) -> Answer {
        self.browser.post(&format!("{}/thanks", idea.path()), &[("words", words)])
    }

    pub fn thanks_for_comment(&self, comment: &Comment) -> Answer {
        self.browser.post(&format!("/comments/{}/thanks", comment.0), &[("words", "")])
    }

    /// Makes an idea of a comment by the form.
    pub fn makes_an_idea_of(&self, comment: &Comment, title: &str) -> Answer {
        let form = self.browser.get(&format!("/comments/{}/idea", comment.0));
        if form.status != 200 {
            return form;
        }
        let code = form.field("code");
        let fields = [("code", code.as_str()), ("title", title), ("body", "As was said."), ("language", "en")];
        self.browser.post(&format!("/comments/{}/idea", comment.0), &fields)
    }

    /// Makes two ideas of one by the form: what stays, and what the new one says.
    pub fn splits(&self, idea: &Idea, kept: (&str, &str), new: (&str, &str)) -> Answer {
        let form = self.browser.get(&format!("{}/split", idea.path()));
        if form.status != 200 {
            return form;
        }
        let (code, base) = (form.field("code"), form.field("base_version"));
        self.browser.post(
            &format!("{}/split", idea.path()),
            &[
                ("code", code.as_str()),
                ("base_version", base.as_str()),
                ("kept_title", kept.0),
                ("kept_body", kept.1),
                ("title", new.0),
                ("body", new.1),
            ],
        )
    }

    /// Notes something about an idea or a person, for the staff.
    pub fn notes(&self, path: &str, note: &str) -> Answer {
        let code = self.opens(path).attributes("#staff-notes input[name=code]", "value");
        let code = code.first().cloned().unwrap_or_default();
        self.browser.post(&format!("{path}/notes"), &[("code", code.as_str()), ("note", note)])
    }

    /// From now on the browser shows what members see.
    pub fn looks_on(&self) -> Answer {
        self.browser.post("/work/seeing", &[])
    }

    pub fn sees_as_oneself(&self) -> Answer {
        self.browser.post("/me/seeing/end", &[])
    }
}
