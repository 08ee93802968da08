//! Rulings as pages show them.

use serde::Serialize;

use super::ruling::Subject;
use crate::features::accounts::Face;

/// What a ruling is about, on the form for it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SubjectView {
    pub kind: Subject,
    pub title: String,
    pub excerpt: String,
    pub author: Face,
    pub href: String,
}
