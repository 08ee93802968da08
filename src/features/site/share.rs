//! What a link to a page shows elsewhere, and the ways to send it. Nothing that is hidden on the page, and no count at all; of a
//! question that is not put to everybody not even its words.

use serde::Serialize;

use crate::features::questions::{Audience, Question};

/// Longest description that a preview shows, in characters.
const DESCRIPTION: usize = 200;

/// A page as it is shared.
#[derive(Debug, Clone, Serialize)]
pub struct ShareView {
    /// What it is called; empty where nothing of it may be told.
    pub title: String,
    /// How it begins; empty where nothing of it may be told.
    pub description: String,
    /// The whole address of its picture.
    pub picture: Option<String>,
    /// What the picture shows, for those who do not see it; may be empty.
    pub alt: String,
    /// Whether the picture was drawn for this, in the size that is asked for.
    pub is_drawn: bool,
    /// Its whole address.
    pub address: String,
    whatsapp: String,
    mail: String,
}

impl ShareView {
    /// A page below the base address, by its path.
    #[must_use]
    pub fn new(base_url: &str, path: &str, title: &str, description: &str, picture: Option<&str>) -> Self {
        let address = format!("{base_url}{path}");
        let description: String = description.chars().take(DESCRIPTION).collect();
        let [title_in, address_in] = [title, &address].map(encoded);
        Self {
            whatsapp: format!("https://wa.me/?text={title_in}%20{address_in}"),
            mail: format!("mailto:?subject={title_in}&body={address_in}"),
            title: title.to_owned(),
            description,
            picture: picture.map(|picture| format!("{base_url}{picture}")),
            alt: String::new(),
            is_drawn: false,
            address,
        }
    }

    /// The same, whose picture shows this.
    #[must_use]
    pub fn showing(self, alt: &str) -> Self {
        Self { alt: alt.to_owned(), ..self }
    }

    /// The same with a picture of ours that was drawn for it, below the base address, and what that shows.
    #[must_use]
    pub fn drawn(self, base_url: &str, picture: &str, alt: &str) -> Self {
        Self { picture: Some(format!("{base_url}{picture}")), is_drawn: true, ..self.showing(alt) }
    }

    /// The same, with nothing but its address where the question is not put to everybody.
    #[must_use]
    pub fn guarded(self, base_url: &str, path: &str, question: &Question) -> Self {
        if question.audience == Audience::Everyone { self } else { Self::new(base_url, path, "", "", None) }
    }
}

/// Percent-encoded for a part of an address (RFC 3986, section 2): a space is `%20`, for mail programs take a plus as it is.
fn encoded(text: &str) -> String {
    let pair = serde_html_form::to_string([("x", text)]).unwrap_or_default();
    pair.trim_start_matches("x=").replace('+', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_typed_stays_one_part_of_the_address() {
        let share = ShareView::new("https://ideas.example", "/ideas/abc", "Light & safe + dry? #1", "", None);
        assert_eq!(
            share.mail,
            "mailto:?subject=Light%20%26%20safe%20%2B%20dry%3F%20%231&body=https%3A%2F%2Fideas.example%2Fideas%2Fabc"
        );
    }
}
