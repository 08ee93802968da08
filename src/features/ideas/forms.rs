//! The forms of ideas, as sent and as checked.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::idea::{BODY_MAX, Status, TITLE, Text};
use super::lists::Sort;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Language;
use crate::platform::text::{self, Limits};

/// Proposing or changing an idea, as sent.
#[derive(Debug, Clone, Default, Serialize)]
pub struct IdeaFields {
    /// The future idea's code (proposing).
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its body, in Markdown.
    pub body: String,
    /// The language it is written in.
    pub language: String,
    /// The version that was changed (changing).
    pub base_version: String,
    /// The number of the deal that was agreed to, or empty.
    pub deal: String,
    /// The version of the draft that the form was made of (proposing).
    pub draft_version: String,
    /// What is to be done, when it is not sending the form: the word of a button.
    pub go: String,
    /// The codes of ideas that look alike and were shown, with blanks between them (proposing).
    pub shown: String,
    /// The codes of the tags that were ticked.
    pub tags: Vec<String>,
    /// Whatever else the form holds, by name: answers, descriptions of pictures.
    #[serde(flatten)]
    pub more: BTreeMap<String, String>,
}

/// The beginnings of the names of fields that a form holds besides.
const MORE: &[&str] = &["field-", "alt-"];

impl From<Vec<(String, String)>> for IdeaFields {
    fn from(sent: Vec<(String, String)>) -> Self {
        let mut fields = Self::default();
        for (name, value) in sent {
            match name.as_str() {
                "code" => fields.code = value,
                "title" => fields.title = value,
                "body" => fields.body = value,
                "language" => fields.language = value,
                "base_version" => fields.base_version = value,
                "draft_version" => fields.draft_version = value,
                "deal" => fields.deal = value,
                "tags" => fields.tags.push(value),
                "shown" => fields.shown = value,
                "go" => fields.go = value,
                _ if MORE.iter().any(|start| name.starts_with(start)) => drop(fields.more.insert(name, value)),
                _ => {}
            }
        }
        fields
    }
}

impl IdeaFields {
    /// What stands in the fields whose name begins so, by the rest of the name.
    pub fn beginning(&self, start: &str) -> impl Iterator<Item = (&str, &str)> {
        self.more.iter().filter_map(move |(name, value)| Some((name.strip_prefix(start)?, value.as_str())))
    }
}

impl IdeaFields {
    /// Checks a new idea: the text and its language.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<(Text, Language)> {
        let mut errors = FormErrors::new();
        let text = self.text(&mut errors);
        let language = Language::parse(&self.language);
        if language.is_none() {
            errors.say("language", "error-choose");
        }
        text.zip(language).ok_or(Error::Invalid(errors))
    }

    /// Checks a new version: the text alone, for an idea keeps its language.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check_text(&self) -> Result<Text> {
        let mut errors = FormErrors::new();
        self.text(&mut errors).ok_or(Error::Invalid(errors))
    }

    /// Checks title and body, and says beside them what is wrong.
    pub fn text(&self, errors: &mut FormErrors) -> Option<Text> {
        let (min, max) = TITLE;
        let title = errors.keep("title", text::line(&self.title, Limits { min, max }));
        let body = errors.keep("body", text::block(&self.body, Limits { min: 0, max: BODY_MAX }));
        title.zip(body).map(|(title, body)| Text { title, body })
    }
}

/// What a list of ideas is asked for in its address.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    /// The order.
    pub sort: String,
    /// Only with this status.
    pub status: String,
    /// Only in this language.
    pub language: String,
    /// Only with these words in the title.
    pub words: String,
    /// Only with the tag of this code.
    pub tag: String,
    /// Only by people who are this to the company.
    pub relation: String,
    /// Where a walk around the ring begins.
    pub from: String,
    /// After this place.
    pub after: String,
}

/// The same, understood. What makes no sense is left out, so that an old address still opens.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Filters {
    /// Only with this status, or empty.
    pub status: String,
    /// Only in this language, or empty.
    pub language: String,
    /// Only with these words in the title, or empty.
    pub words: String,
    /// Only with the tag of this code, or empty.
    pub tag: String,
    /// Only by people who are this to the company, or empty.
    pub relation: String,
    /// Where a walk around the ring begins; empty in other orders.
    pub from: String,
}

impl ListQuery {
    /// The order, if one is asked for.
    #[must_use]
    pub fn sort(&self) -> Option<Sort> {
        Sort::parse(&self.sort)
    }

    /// The filters that are understood without asking the database.
    #[must_use]
    pub fn filters(&self) -> Filters {
        Filters {
            status: Status::parse(&self.status).map(|status| status.to_string()).unwrap_or_default(),
            language: Language::parse(&self.language).map(|language| language.to_string()).unwrap_or_default(),
            words: text::line(&self.words, Limits { min: 0, max: 100 }).unwrap_or_default(),
            tag: String::new(),
            relation: String::new(),
            from: String::new(),
        }
    }
}

impl Filters {
    /// The address of a list with these filters, in this order, after this place.
    #[must_use]
    pub fn address(&self, path: &str, sort: Sort, after: Option<&str>) -> String {
        let mut pairs = vec![("sort", sort.to_string())];
        for (name, value) in [
            ("status", &self.status),
            ("language", &self.language),
            ("words", &self.words),
            ("tag", &self.tag),
            ("relation", &self.relation),
        ] {
            if !value.is_empty() {
                pairs.push((name, value.clone()));
            }
        }
        if let Some(after) = after {
            if !self.from.is_empty() {
                pairs.push(("from", self.from.clone()));
            }
            pairs.push(("after", after.to_owned()));
        }
        format!("{path}?{}", serde_html_form::to_string(&pairs).unwrap_or_default())
    }
}
