//! What is in the making, as the content says it.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::ReleaseTexts;
use crate::platform::id::Language;

#[derive(Debug, Clone, Deserialize)]
pub struct Making {
    pub product: String,
    pub host: String,
    pub original: Language,
    pub days_ago: i64,
    pub ideas: Vec<String>,
    pub language: Language,
    pub name: String,
    pub texts: BTreeMap<Language, ReleaseTexts>,
    pub milestones: Vec<Milestone>,
    pub call: Call,
    pub testers: Vec<TestedBy>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Milestone {
    pub stage: String,
    pub in_days: i64,
    pub language: Language,
    pub words: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Call {
    pub language: Language,
    pub words: String,
    pub places: i64,
    pub in_days: i64,
}

#[derive(Debug, Clone, Deserialize)]
pub struct TestedBy {
    pub person: String,
    pub state: String,
    #[serde(default)]
    pub answer: String,
    #[serde(default)]
    pub findings: Vec<Found>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Found {
    pub language: Language,
    pub words: String,
    pub helpful: bool,
}
