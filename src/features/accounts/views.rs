//! People as pages and the API show them.

use serde::Serialize;

use super::person::Byline;
use crate::platform::access::Holders;
use crate::platform::web::face;

/// A name with its face.
#[derive(Debug, Clone, Serialize)]
pub struct Face {
    /// The person's public code.
    pub code: String,
    /// The name they go by.
    pub name: String,
    /// Two letters of it.
    pub initials: String,
    /// The tint of the drawn face, 1 to 8.
    pub tint: u8,
    /// Whether they speak for the company.
    pub is_staff: bool,
    /// Their title in the company.
    pub title: Option<String>,
    /// The address of their picture; `None` for the drawn face.
    pub picture: Option<String>,
    /// Whether there is a page about them.
    pub has_page: bool,
}

/// The address of a person's picture.
#[must_use]
pub fn picture_address(digest: &str) -> String {
    // Portraits are always encoded so.
    format!("/files/{digest}.jpg")
}

impl From<&Byline> for Face {
    fn from(byline: &Byline) -> Self {
        Self {
            code: byline.code.to_string(),
            name: byline.name.clone(),
            initials: face::initials(&byline.name),
            tint: face::tint(byline.code.as_str()),
            is_staff: Holders::STAFF.includes(byline.role),
            title: byline.title.clone(),
            picture: byline.picture.as_deref().map(picture_address),
            has_page: byline.erased_at.is_none(),
        }
    }
}

/// A person to choose in a form.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    /// The person's public code.
    pub code: String,
    /// The name they go by.
    pub name: String,
}

impl From<&Byline> for Choice {
    fn from(byline: &Byline) -> Self {
        Self { code: byline.code.to_string(), name: byline.name.clone() }
    }
}
