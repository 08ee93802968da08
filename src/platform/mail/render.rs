//! A letter in words: subject, text and HTML, in the language of who reads it.

use serde_json::{Map, Value, json};

use super::outbox::Waiting;
use crate::platform::community::{Community, Voice};
use crate::platform::error::{Error, Result};
use crate::platform::web::templates::Templates;

/// A letter as it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// One line.
    pub subject: String,
    /// For programs that show no HTML, and for people who want none.
    pub text: String,
    /// The same as a page.
    pub html: String,
}

/// Puts a letter into words. A field that is a path of ours becomes a whole address.
///
/// # Errors
/// [`Error::Internal`] when its template or one of its fields is missing.
pub fn render(templates: &Templates, community: &Community, base_url: &str, letter: &Waiting) -> Result<Rendered> {
    let fields: Map<String, Value> = serde_json::from_str(&letter.payload).map_err(Error::internal)?;
    let mut context: Map<String, Value> = fields
        .into_iter()
        .map(|(name, value)| {
            let linked = value.as_str().filter(|text| is_path(text)).map(|path| json!(format!("{base_url}{path}")));
            (name, linked.unwrap_or(value))
        })
        .collect();
    context.insert("community".into(), json!(community));
    context.insert("person_name".into(), json!(letter.person_name));
    context.insert("base_url".into(), json!(base_url));
    context.insert("lang".into(), json!(letter.language));
    let voice = Voice { language: letter.language, form: community.address_form };
    let part = |name: &str| templates.render(voice, &format!("emails/{}/{name}", letter.mail), &context, &());
    Ok(Rendered {
        // Whatever stands in a subject stays one line.
        subject: part("subject.txt")?.split_whitespace().collect::<Vec<_>>().join(" "),
        text: part("text.txt")?.trim().to_owned() + "\n",
        html: part("html.html")?,
    })
}

/// Two slashes would begin the name of another site.
fn is_path(text: &str) -> bool {
    text.starts_with('/') && !text.starts_with("//")
}
