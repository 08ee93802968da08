//! What of a form is kept in a draft besides title and text, as one text.

use std::collections::BTreeMap;

use super::draft::{BODY_KEPT, Draft, MORE_KEPT, TITLE_KEPT, Words};
use crate::features::ideas::forms::IdeaFields;
use crate::platform::error::{Error, Result};
use crate::platform::id::Language;

/// Where the tags stand among the rest, separated by spaces.
const TAGS: &str = "tags";

/// Whatever a form of an idea holds, to be kept as it was typed.
///
/// # Errors
/// [`Error::TooLarge`] when it is more than is kept; then the page keeps it.
pub fn words_of(fields: &IdeaFields, otherwise: Language) -> Result<Words> {
    // No database keeps a null byte, and nobody typed it.
    let kept = |text: &str| text.replace('\0', "");
    let tags = fields.tags.join(" ");
    let besides = fields.more.iter().map(|(name, value)| (name.as_str(), value)).chain([(TAGS, &tags)]);
    let more: BTreeMap<&str, String> =
        besides.filter(|(_, value)| !value.is_empty()).map(|(name, value)| (name, kept(value))).collect();
    let more = if more.is_empty() { String::new() } else { serde_json::to_string(&more).map_err(Error::internal)? };
    let words = Words {
        language: Language::parse(&fields.language).unwrap_or(otherwise),
        title: kept(&fields.title),
        body: kept(&fields.body),
        more,
    };
    let lengths = [(&words.title, TITLE_KEPT), (&words.body, BODY_KEPT), (&words.more, MORE_KEPT)];
    if lengths.iter().any(|(text, most)| text.chars().count() > *most) { Err(Error::TooLarge) } else { Ok(words) }
}

/// The form that a draft was made of.
#[must_use]
pub fn fields_of(draft: &Draft) -> IdeaFields {
    let mut more: BTreeMap<String, String> = serde_json::from_str(&draft.words.more).unwrap_or_default();
    let tags = more.remove(TAGS).unwrap_or_default();
    IdeaFields {
        tags: tags.split_whitespace().map(str::to_owned).collect(),
        more,
        code: draft.code.to_string(),
        title: draft.words.title.clone(),
        body: draft.words.body.clone(),
        language: draft.words.language.to_string(),
        draft_version: draft.version.to_string(),
        ..IdeaFields::default()
    }
}
