//! Ideas in the API.

mod reading;
mod writing;

pub use reading::{index, show, version, versions};
pub use writing::{create, revise};

use serde::Serialize;

use super::idea::Status;
use super::lists::Line;
use super::store::{self, Read};
use crate::features::accounts::api::PersonJson;
use crate::features::accounts::person::Byline;
use crate::features::fields::api::AnswerJson;
use crate::features::pictures::PictureCard;
use crate::features::{fields, pictures, votes};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Code, Language, Standing};
use crate::platform::text;

/// How much of an idea a list shows, in characters.
const EXCERPT: usize = 180;

/// What lists and single ideas have in common.
#[derive(Debug, Serialize)]
struct IdeaJson {
    code: String,
    href: String,
    page: String,
    question: String,
    title: String,
    language: Language,
    author: PersonJson,
    co_authors: Vec<PersonJson>,
    status: Status,
    standing: Standing,
    is_locked: bool,
    version: i64,
    /// Not told while nobody may know.
    votes: Option<i64>,
    voters: Option<i64>,
    mine: bool,
    weight: i64,
    comments: i64,
    created_at: String,
    edited_at: Option<String>,
}

/// An idea in a list.
#[derive(Debug, Serialize)]
struct IdeaLineJson {
    #[serde(flatten)]
    idea: IdeaJson,
    excerpt: String,
}

/// An idea by itself.
#[derive(Debug, Serialize)]
struct IdeaFullJson {
    #[serde(flatten)]
    idea: IdeaJson,
    body: String,
    /// What it says to what the host asked besides.
    answers: Vec<AnswerJson>,
    pictures: Vec<PictureCard>,
    /// How many votes are set aside, never whose; not told while nobody may know.
    votes_set_aside: Option<i64>,
}

/// Where an idea lives on.
#[derive(Debug, Serialize)]
pub struct MovedJson {
    merged_into: String,
    href: String,
}

impl MovedJson {
    /// The way from an idea that was merged to what its root has at this address (after the idea's own, as `/comments`).
    ///
    /// # Errors
    /// [`crate::platform::error::Error::NotFound`] when the reader may not see the root.
    pub fn from(tx: &mut ReadTx<'_>, code: &Code, below: &str) -> Result<Self> {
        let root = store::root_of(tx, code)?;
        let root = store::read(tx, &root)?.idea.code;
        Ok(Self { merged_into: root.to_string(), href: format!("{}{below}", address(&root)) })
    }
}

/// The address of an idea in the API.
fn address(code: &Code) -> String {
    format!("/api/v1/ideas/{code}")
}

fn line(line: &Line, question: &Code, weight: i64, co_authors: &[Byline]) -> IdeaLineJson {
    let idea = IdeaJson {
        code: line.code.to_string(),
        href: address(&line.code),
        page: format!("/ideas/{}", line.code),
        question: question.to_string(),
        title: line.title.clone(),
        language: line.language,
        author: PersonJson::from(&line.author),
        co_authors: co_authors.iter().map(PersonJson::from).collect(),
        status: line.status,
        standing: line.standing,
        is_locked: line.is_locked,
        version: line.version,
        votes: line.tally.votes(),
        voters: line.tally.voters(),
        mine: weight > 0,
        weight,
        comments: line.comments,
        created_at: line.created_at.rfc3339(),
        edited_at: line.edited_at.map(Moment::rfc3339),
    };
    IdeaLineJson { idea, excerpt: text::excerpt(&line.beginning, EXCERPT) }
}

/// The whole idea for this reader.
fn full(tx: &mut ReadTx<'_>, read: Read, language: Language) -> Result<IdeaFullJson> {
    let answers = fields::api::of_idea(tx, &read.idea, language)?;
    let pictures = pictures::cards_of(tx, read.idea.id)?;
    let asides = votes::store::asides_of(tx, read.idea.id)?;
    let votes_set_aside = (!read.tally.is_hidden()).then(|| asides.iter().map(|aside| aside.votes).sum());
    let weight = votes::mine_among(tx, &[read.idea.id])?.get(&read.idea.id).copied().unwrap_or(0);
    let idea = IdeaJson {
        code: read.idea.code.to_string(),
        href: address(&read.idea.code),
        page: format!("/ideas/{}", read.idea.code),
        question: read.idea.question.code.to_string(),
        title: read.idea.title,
        language: read.idea.language,
        author: PersonJson::from(&read.author),
        co_authors: read.co_authors.iter().map(PersonJson::from).collect(),
        status: read.idea.status,
        standing: read.idea.standing,
        is_locked: read.idea.locked_at.is_some(),
        version: read.idea.version,
        votes: read.tally.votes(),
        voters: read.tally.voters(),
        mine: weight > 0,
        weight,
        comments: read.comments,
        created_at: read.created_at.rfc3339(),
        edited_at: read.edited_at.map(Moment::rfc3339),
    };
    Ok(IdeaFullJson { idea, body: read.body, answers, pictures, votes_set_aside })
}
