//! A form as a page shows it: what was typed, and what is wrong with it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::platform::error::{FieldError, FormErrors};
use crate::platform::text::TextError;

/// A form as a page shows it.
#[derive(Debug, Clone, Serialize)]
pub struct Form {
    values: BTreeMap<String, serde_json::Value>,
    errors: FormErrors,
    notice: Option<Notice>,
}

#[derive(Debug, Clone, Serialize)]
struct Notice {
    key: &'static str,
}

impl Form {
    /// A form filled with these fields. Every field of the struct is a field of the form.
    pub fn of(fields: &impl Serialize) -> Self {
        let values = match serde_json::to_value(fields) {
            Ok(serde_json::Value::Object(map)) => map.into_iter().collect(),
            _ => BTreeMap::new(),
        };
        Self { values, errors: FormErrors::new(), notice: None }
    }

    /// The same form with what is wrong.
    #[must_use]
    pub fn with(mut self, errors: FormErrors) -> Self {
        self.errors = errors;
        self
    }

    /// The same form with a sentence about the whole of it.
    #[must_use]
    pub fn with_notice(mut self, key: &'static str) -> Self {
        self.notice = Some(Notice { key });
        self
    }

    /// The same form with one value replaced (a password is never sent back).
    #[must_use]
    pub fn with_value(mut self, field: &str, value: impl Into<String>) -> Self {
        self.values.insert(field.to_owned(), serde_json::Value::String(value.into()));
        self
    }
}

impl From<TextError> for FieldError {
    fn from(error: TextError) -> Self {
        match error {
            TextError::Required => Self { key: "error-required", max: None, min: None },
            TextError::TooShort { min } => Self { key: "error-too-short", max: None, min: Some(min) },
            TextError::TooLong { max } => Self { key: "error-too-long", max: Some(max), min: None },
        }
    }
}
