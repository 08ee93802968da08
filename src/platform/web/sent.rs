//! What a client of the API sends: a JSON object or a query, read field by field. Fields that nobody asks for are refused by
//! name, so that a slip of the pen is told and not ignored.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;

use actix_web::http::{StatusCode, header};
use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use serde_json::{Map, Value};

use super::Visit;
use super::idempotency::{self, Once};
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::Code;

/// The body of a request, taken in but not yet looked at: who sends it is asked first.
#[derive(Debug)]
pub struct Body {
    bytes: Result<web::Bytes>,
    is_json: bool,
    key: Result<Option<String>>,
    method: String,
    path: String,
}

impl FromRequest for Body {
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Infallible>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let content_type = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let is_json = content_type.is_some_and(is_json);
        let key = idempotency::key_of(request);
        let (method, path) = (request.method().to_string(), request.path().to_owned());
        let bytes = web::Bytes::from_request(request, payload);
        Box::pin(async move {
            let bytes = bytes.await.map_err(|error| match error.as_response_error().status_code() {
                StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge,
                _ => Error::Unreadable("error-json"),
            });
            Ok(Self { bytes, is_json, key, method, path })
        })
    }
}

/// `application/json`, in UTF-8 if it says in what (RFC 8259, section 8.1).
fn is_json(content_type: &str) -> bool {
    let mut parts = content_type.split(';').map(str::trim);
    parts.next().is_some_and(|kind| kind.eq_ignore_ascii_case("application/json"))
        && parts.filter_map(|part| part.split_once('=')).all(|(name, value)| {
            !name.eq_ignore_ascii_case("charset") || value.trim_matches('"').eq_ignore_ascii_case("utf-8")
        })
}

impl Body {
    /// The fields of the JSON object that was sent, and the key under which the request is done once.
    ///
    /// # Errors
    /// [`Error::MediaType`], [`Error::TooLarge`], [`Error::Unreadable`].
    pub fn read(self) -> Result<(Sent, Option<Once>)> {
        let Self { bytes, is_json, key, method, path } = self;
        if !is_json {
            return Err(Error::MediaType);
        }
        let (bytes, key) = (bytes?, key?);
        let fields: Map<String, Value> = serde_json::from_slice(&bytes).map_err(|_| Error::Unreadable("error-json"))?;
        let once = key.map(|key| Once::new(key, &method, &path, &bytes));
        Ok((Sent { fields, errors: FormErrors::new(), is_query: false }, once))
    }
}

/// Named values that are taken out one by one; [`Sent::finish`] says what was wrong with them.
#[derive(Debug, Clone)]
pub struct Sent {
    fields: Map<String, Value>,
    errors: FormErrors,
    is_query: bool,
}

impl Sent {
    /// The query of a request, without the choice of a language.
    #[must_use]
    pub fn query(visit: &Visit) -> Self {
        let pairs: Vec<(String, String)> = serde_html_form::from_str(visit.query()).unwrap_or_default();
        let fields = pairs.into_iter().map(|(name, value)| (name, Value::String(value))).collect();
        Self { fields, errors: FormErrors::new(), is_query: true }
    }

    /// Whether a field was sent.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        self.fields.contains_key(field)
    }

    /// A text; empty when it is missing.
    pub fn text(&mut self, field: &str) -> String {
        match self.fields.remove(field) {
            Some(Value::String(text)) => text,
            None | Some(Value::Null) => String::new(),
            Some(_) => {
                self.errors.say(field, "error-json-text");
                String::new()
            }
        }
    }

    /// Texts by name; nothing when it is missing.
    pub fn texts(&mut self, field: &str) -> BTreeMap<String, String> {
        let mut texts = BTreeMap::new();
        match self.fields.remove(field) {
            Some(Value::Object(named)) => {
                for (name, value) in named {
                    match value {
                        Value::String(text) => drop(texts.insert(name, text)),
                        Value::Number(number) => drop(texts.insert(name, number.to_string())),
                        Value::Null => {}
                        _ => self.errors.say(field, "error-json-text"),
                    }
                }
            }
            None | Some(Value::Null) => {}
            Some(_) => self.errors.say(field, "error-json-text"),
        }
        texts
    }

    /// A text that must be there, if only as an empty one.
    pub fn given_text(&mut self, field: &str) -> String {
        if matches!(self.fields.get(field), None | Some(Value::Null)) {
            self.errors.say(field, "error-required");
        }
        self.text(field)
    }

    /// A whole number; nothing when it is missing.
    pub fn number(&mut self, field: &str) -> Option<i64> {
        let number = match self.fields.remove(field) {
            None | Some(Value::Null) => return None,
            Some(Value::String(text)) if self.is_query => text.parse().ok(),
            Some(value) => value.as_i64(),
        };
        if number.is_none() {
            self.errors.say(field, "error-json-number");
        }
        number
    }

    /// A whole number that must be there.
    pub fn given_number(&mut self, field: &str) -> i64 {
        if matches!(self.fields.get(field), None | Some(Value::Null)) {
            self.errors.say(field, "error-required");
        }
        self.number(field).unwrap_or_default()
    }

    /// A word of ours; nothing when it is missing or empty.
    pub fn word<T>(&mut self, field: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let text = self.text(field);
        let word = parse(&text);
        if word.is_none() && !text.is_empty() {
            self.errors.say(field, "error-choose");
        }
        word
    }

    /// The code that a new thing is to have; nothing when the client leaves it to us.
    pub fn code(&mut self, field: &str) -> Option<Code> {
        let text = self.text(field);
        let code = Code::parse(&text);
        if code.is_none() && !text.is_empty() {
            self.errors.say(field, "error-code");
        }
        code
    }

    /// How many rows are wanted: `limit`, from 1 to `max`, or `usual` when nothing is said.
    pub fn limit(&mut self, usual: usize, max: usize) -> usize {
        match self.number("limit").map(usize::try_from) {
            None => usual,
            Some(Ok(limit)) if (1..=max).contains(&limit) => limit,
            Some(_) => {
                self.errors.add("limit", FieldError { key: "error-limit", max: Some(max), min: Some(1) });
                usual
            }
        }
    }

    /// Keeps the value of a check, or notes what is wrong with its field.
    pub fn keep<T>(&mut self, field: &str, checked: Result<T, impl Into<FieldError>>) -> Option<T> {
        self.errors.keep(field, checked)
    }

    /// Ends the reading.
    ///
    /// # Errors
    /// [`Error::Invalid`] with what was wrong, and with the fields that nobody asked for.
    pub fn finish(mut self) -> Result<()> {
        for field in self.fields.keys() {
            self.errors.say(field, "error-unknown-field");
        }
        self.errors.check()
    }
}

/// That a place in a list is none.
#[must_use]
pub fn wrong_cursor() -> Error {
    Error::Invalid(FormErrors::one("after", "error-cursor"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(json: &str) -> Sent {
        Sent { fields: serde_json::from_str(json).unwrap(), errors: FormErrors::new(), is_query: false }
    }

    fn wrong(sent: Sent) -> Vec<(String, &'static str)> {
        let Err(Error::Invalid(errors)) = sent.finish() else { return vec![] };
        errors.iter().map(|(field, error)| (field.to_owned(), error.key)).collect()
    }

    #[test]
    fn every_wrong_field_is_named() {
        let mut sent = sent(r#"{"title":5,"base_version":"2","langage":"en","code":"x","limit":101}"#);
        assert_eq!((sent.text("title").as_str(), sent.number("base_version"), sent.code("code")), ("", None, None));
        assert_eq!(sent.limit(20, 100), 20);
        sent.given_text("body");
        let wrong = wrong(sent);
        let named: Vec<&str> = wrong.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(named, ["base_version", "body", "code", "langage", "limit", "title"]);
        assert!(wrong.contains(&("langage".into(), "error-unknown-field")));
    }

    #[test]
    fn missing_and_null_are_the_same() {
        let mut sent = sent(r#"{"title":null}"#);
        assert_eq!((sent.text("title"), sent.text("body"), sent.number("n")), (String::new(), String::new(), None));
        assert!(wrong(sent).is_empty());
    }

    #[test]
    fn json_is_told_by_its_media_type() {
        for right in ["application/json", "Application/JSON; charset=utf-8", "application/json;charset=\"UTF-8\""] {
            assert!(is_json(right), "{right}");
        }
        for wrong in ["text/plain", "application/json; charset=latin1", "application/jsonp", ""] {
            assert!(!is_json(wrong), "{wrong}");
        }
    }
}
