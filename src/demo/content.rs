//! The demo's content as it stands in `content/*.toml`; the files say what each field means.

mod making;

use std::collections::BTreeMap;

use serde::Deserialize;

pub use making::{Making, TestedBy};

use crate::features::accounts::Relation;
use crate::features::decisions::decision::{Refusal, Words};
use crate::features::ideas::Status;
use crate::platform::access::Role;
use crate::platform::error::{Error, Result};
use crate::platform::id::Language;

/// Everything.
#[derive(Debug, Default)]
pub struct Content {
    pub people: Vec<Person>,
    pub questions: Vec<Question>,
    pub ideas: Vec<Idea>,
    pub releases: Vec<Release>,
    pub items: Vec<Item>,
    pub programmes: Vec<Programme>,
    pub makings: Vec<Making>,
}

#[derive(Debug, Default, Deserialize)]
struct File {
    #[serde(default)]
    people: Vec<Person>,
    #[serde(default)]
    questions: Vec<Question>,
    #[serde(default)]
    ideas: Vec<Idea>,
    #[serde(default)]
    releases: Vec<Release>,
    #[serde(default)]
    items: Vec<Item>,
    #[serde(default)]
    programmes: Vec<Programme>,
    #[serde(default)]
    makings: Vec<Making>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Person {
    pub key: String,
    pub name: String,
    pub email: String,
    pub role: Role,
    pub relation: Relation,
    pub title: Option<String>,
    #[serde(default)]
    pub bio: String,
    pub link: Option<String>,
    pub language: Language,
    pub joined_days_ago: i64,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Question {
    pub key: String,
    pub host: String,
    pub original: Language,
    #[serde(default)]
    pub is_standing: bool,
    pub opens_days_ago: i64,
    pub refine_in_days: Option<i64>,
    pub voting_in_days: Option<i64>,
    pub review_in_days: Option<i64>,
    pub decided_in_days: Option<i64>,
    /// What the company took with it when it closed the question, in the original language.
    pub closing: Option<String>,
    pub picture: Option<String>,
    pub texts: BTreeMap<Language, QuestionTexts>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct QuestionTexts {
    pub title: String,
    pub summary: String,
    pub body: String,
    #[serde(default)]
    pub alt: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Idea {
    pub key: String,
    pub question: String,
    pub author: String,
    pub language: Language,
    pub title: String,
    pub body: String,
    pub days_ago: i64,
    pub votes: usize,
    #[serde(default)]
    pub comments: Vec<Comment>,
    #[serde(default)]
    pub versions: Vec<Version>,
    pub merge: Option<Merge>,
    pub lock: Option<Ruling>,
    /// Who asks moderators for a look at it.
    #[serde(default)]
    pub reported: Vec<Report>,
    pub summary: Option<Summary>,
    /// What somebody of the company asks its author.
    pub asked: Option<Summary>,
    /// Who of the moderators put it on the first page, and when.
    pub featured: Option<Featured>,
    #[serde(default)]
    pub decisions: Vec<Decision>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Comment {
    pub author: String,
    pub days_ago: i64,
    pub language: Language,
    pub body: String,
    pub hidden: Option<Hidden>,
    /// Who asks moderators for a look at it.
    #[serde(default)]
    pub reported: Vec<Report>,
    /// Who finds it helpful.
    #[serde(default)]
    pub helpful: Vec<String>,
    /// Who said, a day later, that it shaped the idea.
    pub shaped: Option<String>,
    /// Of a reply: whether it answers the reply before it.
    #[serde(default)]
    pub goes_on: bool,
    #[serde(default)]
    pub replies: Vec<Comment>,
}

/// Who put an idea forward, and when.
#[derive(Debug, Clone, Deserialize)]
pub struct Featured {
    pub moderator: String,
    pub days_ago: i64,
}

/// What a talk comes to.
#[derive(Debug, Clone, Deserialize)]
pub struct Summary {
    pub author: String,
    pub days_ago: i64,
    pub language: Language,
    pub body: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Version {
    pub days_ago: i64,
    pub title: Option<String>,
    pub body: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Merge {
    pub into: String,
    pub moderator: String,
    pub days_ago: i64,
    pub reason: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Ruling {
    pub moderator: String,
    pub days_ago: i64,
    pub reason: String,
}

/// Why a comment was hidden, and what its author says to that.
#[derive(Debug, Clone, Deserialize)]
pub struct Hidden {
    pub moderator: String,
    pub days_ago: i64,
    pub reason: String,
    /// The word of the rule of the house on which it rests.
    pub rule: String,
    /// Whether everybody may read the reason.
    #[serde(default)]
    pub is_open: bool,
    pub appeal: Option<Appeal>,
}

/// What somebody says who would like another look.
#[derive(Debug, Clone, Deserialize)]
pub struct Appeal {
    pub days_ago: i64,
    pub words: String,
}

/// A look that somebody asks for.
#[derive(Debug, Clone, Deserialize)]
pub struct Report {
    pub author: String,
    pub days_ago: i64,
    /// The word of the rule of the house that it breaks.
    pub rule: String,
    pub words: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Decision {
    pub host: String,
    pub status: Status,
    pub days_ago: i64,
    pub refusal: Option<Refusal>,
    pub texts: BTreeMap<Language, String>,
    /// What would change the company's mind.
    #[serde(default)]
    pub change: BTreeMap<Language, String>,
}

impl Decision {
    pub fn words(&self) -> Vec<(Language, Words)> {
        let change =
            |language: &Language| self.change.get(language).map(|text| text.trim().to_owned()).unwrap_or_default();
        let words = |(language, text): (&Language, &String)| {
            (*language, Words { reasons: text.trim().to_owned(), change: change(language) })
        };
        self.texts.iter().map(words).collect()
    }
}

#[derive(Debug, Clone, Deserialize)]
pub struct Release {
    pub key: String,
    pub product: String,
    pub host: String,
    pub original: Language,
    pub shipped_days_ago: i64,
    pub ideas: Vec<String>,
    pub picture: Option<String>,
    pub texts: BTreeMap<Language, ReleaseTexts>,
    #[serde(default)]
    pub credits: Vec<Credit>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct ReleaseTexts {
    pub title: String,
    pub why: String,
    pub adds: String,
    pub for_whom: String,
    pub who_asked: String,
    #[serde(default)]
    pub dropped: String,
    #[serde(default)]
    pub alt: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Credit {
    pub person: String,
    pub role: String,
    pub degree: String,
    /// Why the product team says so, where the rule does not.
    pub reason: String,
    pub consent: String,
    pub name: Option<String>,
}

/// Something in the catalogue.
#[derive(Debug, Clone, Deserialize)]
pub struct Item {
    pub kind: String,
    pub price: i64,
    pub stock: Option<i64>,
    #[serde(default)]
    pub codes: Vec<String>,
    #[serde(default)]
    pub had_by: Vec<String>,
    pub texts: BTreeMap<Language, ItemTexts>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct ItemTexts {
    pub name: String,
    pub about: String,
}

/// What a release gives back, as the form of a programme takes it.
#[derive(Debug, Clone, Deserialize)]
pub struct Programme {
    pub release: String,
    pub gives: String,
    #[serde(default)]
    pub amount: String,
    #[serde(default)]
    pub rate: String,
    #[serde(default)]
    pub cap: String,
    #[serde(default)]
    pub threshold: String,
    #[serde(default)]
    pub lasts: String,
    #[serde(default)]
    pub sales: String,
}

/// Reads the embedded files.
///
/// # Errors
/// [`Error::Internal`] naming the file that does not parse.
pub fn read() -> Result<Content> {
    const FILES: &[(&str, &str)] = &[
        ("people", include_str!("content/people.toml")),
        ("questions", include_str!("content/questions.toml")),
        ("ideas-stop", include_str!("content/ideas-stop.toml")),
        ("ideas-bag", include_str!("content/ideas-bag.toml")),
        ("ideas-repair", include_str!("content/ideas-repair.toml")),
        ("ideas-mount", include_str!("content/ideas-mount.toml")),
        ("ideas-anything", include_str!("content/ideas-anything.toml")),
        ("releases", include_str!("content/releases.toml")),
        ("rewards", include_str!("content/rewards.toml")),
        ("makings", include_str!("content/makings.toml")),
    ];
    let mut content = Content::default();
    for (name, text) in FILES {
        let file: File = toml::from_str(text).map_err(|error| Error::internal(format!("{name}.toml: {error}")))?;
        content.people.extend(file.people);
        content.questions.extend(file.questions);
        content.ideas.extend(file.ideas);
        content.releases.extend(file.releases);
        content.items.extend(file.items);
        content.programmes.extend(file.programmes);
        content.makings.extend(file.makings);
    }
    Ok(content)
}

/// A picture of the demo, by the name of its file.
pub fn picture(name: &str) -> Option<&'static [u8]> {
    Some(match name {
        "stop.jpg" => include_bytes!("pictures/stop.jpg"),
        "bag.jpg" => include_bytes!("pictures/bag.jpg"),
        "repair.jpg" => include_bytes!("pictures/repair.jpg"),
        "mount.jpg" => include_bytes!("pictures/mount.jpg"),
        "release-tag.jpg" => include_bytes!("pictures/release-tag.jpg"),
        "release-one.jpg" => include_bytes!("pictures/release-one.jpg"),
        _ => return None,
    })
}
