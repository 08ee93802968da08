//! The API: the same verbs and rules as the pages, in JSON.

mod once;
mod reading;
mod refining;
mod refusals;
mod talks;
mod writing;

use serde_json::Value;

use crate::support::browser::{Answer, Browser};
use crate::support::people::Question;
use crate::support::{Community, Idea, Person};

/// A program with somebody's token, or with none.
struct Program {
    browser: Browser,
    token: Option<String>,
}

impl Community {
    fn program_of(&self, person: &Person) -> Program {
        Program { browser: self.browser(), token: Some(self.token_of(person)) }
    }

    fn program(&self) -> Program {
        Program { browser: self.browser(), token: None }
    }
}

impl Program {
    fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Option<&str>) -> Answer {
        let token = self.token.as_ref().map(|token| format!("Bearer {token}"));
        let mut all: Vec<(&str, &str)> = headers.to_vec();
        if let Some(token) = &token {
            all.push(("authorization", token));
        }
        if body.is_some() && !headers.iter().any(|(name, _)| *name == "content-type") {
            all.push(("content-type", "application/json"));
        }
        self.browser.send(method, &format!("/api/v1{path}"), &all, body.map(|body| body.as_bytes().to_vec()))
    }

    fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], None)
    }

    fn post(&self, path: &str, body: &Value) -> Answer {
        self.send("POST", path, &[], Some(&body.to_string()))
    }

    fn post_once(&self, key: &str, path: &str, body: &Value) -> Answer {
        self.send("POST", path, &[("idempotency-key", key)], Some(&body.to_string()))
    }

    fn patch(&self, path: &str, body: &Value) -> Answer {
        self.send("PATCH", path, &[], Some(&body.to_string()))
    }

    fn votes(&self, idea: &Idea) -> Answer {
        self.send("PUT", &format!("{}/vote", idea.path()), &[], None)
    }

    fn takes_vote_back(&self, idea: &Idea) -> Answer {
        self.send("DELETE", &format!("{}/vote", idea.path()), &[], None)
    }
}

impl Answer {
    #[track_caller]
    fn json(&self) -> Value {
        assert_eq!(self.header("content-type").as_deref(), Some("application/json"), "{}", self.body);
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    /// Asserts a refusal in the form that all have.
    #[track_caller]
    fn refused(self, status: u16, code: &str) -> Value {
        let json = self.expect(status).json();
        let error = &json["error"];
        assert_eq!(error["code"], code, "{json}");
        assert!(error["message"].as_str().is_some_and(|message| !message.is_empty()), "{json}");
        assert!(error["fields"].is_object(), "{json}");
        error.clone()
    }
}

fn ideas_of(question: &Question) -> String {
    format!("{}/ideas", question.path())
}

fn comments_of(idea: &Idea) -> String {
    format!("{}/comments", idea.path())
}

/// The names of the fields that a refusal finds wrong.
fn wrong_fields(error: &Value) -> Vec<&str> {
    error["fields"].as_object().into_iter().flat_map(|fields| fields.keys()).map(String::as_str).collect()
}

/// A text of each row of a list.
fn each<'a>(list: &'a Value, name: &str) -> Vec<&'a str> {
    list.as_array().into_iter().flatten().map(|row| row[name].as_str().unwrap_or("nothing")).collect()
}
