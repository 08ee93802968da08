//! What was found, as pages and the API show it.

use std::collections::HashMap;

use serde::Serialize;

use super::forms::Asked;
use super::store::{self, Named};
use crate::features::accounts::Face;
use crate::features::ideas::views::{IdeaCard, Link, cards};
use crate::features::ideas::{Status, lists};
use crate::features::questions;
use crate::features::questions::store::{Read as QuestionRead, Which};
use crate::platform::clock::Moment;
use crate::platform::community::Room;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, Language, QuestionId};
use crate::platform::search::{self, ALIKE, Hit, Kind, Marks, Wanted};
use crate::platform::text::{self, SafeHtml};

/// How many similar ideas are shown.
pub const SIMILAR: usize = 5;
/// The shortest title for which similar ideas are looked for, in characters.
pub const TITLE_MIN: usize = 3;
/// How many hits are asked after before the visible ones among them are taken.
const LOOKED_AT: usize = 50;
/// The most things that a search shows, on all its pages.
pub const REACH: usize = 200;
/// Things on a page.
pub const PAGE: usize = 20;
/// How much of a text is shown, in characters.
const SNIPPET: usize = 220;
/// How much of a text is looked through for its snippet, in characters.
const READ: usize = 6_000;
/// What fits less than this part of the best is not shown.
const FAR_OFF: f64 = 0.15;

/// How much of a title another one has to say before somebody who sends it is asked whether it is the same, from 0 to 1: more
/// than what is shown beside the typing, for a question holds people up.
const ASKED: f64 = 0.4;

/// Visible ideas that look like a title that is being typed, of one question or of all, as cards with their stamps; at most
/// [`SIMILAR`], the most alike first. Eleven statements at most, however many there are.
///
/// # Errors
/// Those of the database.
pub fn similar(
    tx: &mut ReadTx<'_>,
    question: Option<QuestionId>,
    language: Language,
    title: &str,
) -> Result<Vec<IdeaCard>> {
    look(tx, &of_title(title, question, language, true), ALIKE, language)
}

/// Visible ideas of a question that look so much like this title, written in `language`, that its author should have seen
/// them; as cards for a reader of another language. At most [`SIMILAR`], in as many statements.
///
/// # Errors
/// Those of the database.
pub fn alike(
    tx: &mut ReadTx<'_>,
    question: QuestionId,
    language: Language,
    title: &str,
    reader: Language,
) -> Result<Vec<IdeaCard>> {
    look(tx, &of_title(title, Some(question), language, false), ASKED, reader)
}

fn of_title(text: &str, question: Option<QuestionId>, language: Language, is_typing: bool) -> Wanted<'_> {
    Wanted { text, language, kinds: &[Kind::Idea], question, written_in: None, status: None, is_typing }
}

fn look(tx: &mut ReadTx<'_>, wanted: &Wanted<'_>, enough: f64, reader: Language) -> Result<Vec<IdeaCard>> {
    if wanted.text.trim().chars().count() < TITLE_MIN {
        return Ok(Vec::new());
    }
    let hits = search::find(tx, wanted)?.hits;
    let alike: Vec<IdeaId> =
        hits.iter().filter(|hit| hit.share >= enough).take(LOOKED_AT).map(|hit| IdeaId(hit.subject)).collect();
    let mut lines = lists::visible_among(tx, &alike)?;
    lines.sort_by_key(|line| alike.iter().position(|id| *id == line.id));
    lines.truncate(SIMILAR);
    cards(tx, &lines, reader)
}

/// Something found.
#[derive(Debug, Clone, Serialize)]
pub struct Line {
    /// What it is.
    pub kind: Kind,
    /// Its public code; of a decision, that of its idea.
    pub code: String,
    /// The address of its page.
    pub href: String,
    /// What it is called, with what was looked for marked; for a comment or an answer, the idea's title.
    pub title_html: SafeHtml,
    /// A part of its text, with marks.
    pub snippet_html: SafeHtml,
    /// The language in which it was found.
    pub language: Language,
    /// What became of it.
    pub status: Option<Status>,
    /// Whose it is.
    pub by: Option<Face>,
    /// When that was said.
    pub at: Option<Moment>,
    /// The question it belongs to.
    pub question: Option<Link>,
    /// The same without marks, for programs.
    #[serde(skip)]
    pub plain: (String, String),
}

/// A page of what was found.
#[derive(Debug, Clone, Serialize)]
pub struct Results {
    /// The lines.
    pub lines: Vec<Line>,
    /// The next page, if there is one.
    pub next: Option<usize>,
    /// How many there are in all, at most [`REACH`].
    pub total: usize,
    /// Whether there may be more than can be shown.
    pub is_cut: bool,
}

/// What the reader may see of what a search finds: a fixed number of statements.
///
/// # Errors
/// Those of the database.
pub fn results(tx: &mut ReadTx<'_>, asked: &Asked, language: Language) -> Result<Results> {
    let has_signatures = tx.community()?.has(Room::Signatures);
    let is_open = |kind: &Kind| *kind != Kind::Release || has_signatures;
    let kinds: Vec<Kind> = match asked.kind {
        Some(kind) => vec![kind],
        None => Kind::ALL.iter().copied().filter(is_open).collect(),
    };
    let wanted = Wanted {
        text: &asked.q,
        language,
        kinds: &kinds,
        question: None,
        written_in: asked.language,
        status: asked.status.map(Status::as_str),
        is_typing: true,
    };
    let mut found = search::find(tx, &wanted)?;
    let best = found.hits.first().map_or(0.0, |hit| hit.fit);
    found.hits.retain(|hit| hit.fit > best * FAR_OFF && is_open(&hit.kind));
    let is_cut = found.hits.len() > REACH;
    found.hits.truncate(REACH);
    let seen = Seen::read(tx, &found.hits)?;
    found.hits.retain(|hit| seen.line(hit, language).is_some());
    let total = found.hits.len();
    let from = (asked.page - 1).saturating_mul(PAGE).min(total);
    let page: Vec<Hit> = found.hits[from..total.min(from + PAGE)].to_vec();
    let texts = search::texts(tx, &page)?;
    let lines = page
        .iter()
        .filter_map(|hit| {
            let (title, text) = texts.get(&(hit.kind, hit.subject)).cloned().unwrap_or_default();
            seen.line(hit, language).map(|line| line.say(hit, &title, &text, &found.marks))
        })
        .collect();
    Ok(Results { lines, next: (from + PAGE < total).then_some(asked.page + 1), total, is_cut })
}

/// What of some hits the reader may see, by inner id.
struct Seen {
    questions: HashMap<QuestionId, QuestionRead>,
    ideas: HashMap<IdeaId, Named>,
    comments: HashMap<i64, store::Said>,
    decisions: HashMap<i64, store::Answered>,
    releases: HashMap<i64, String>,
    people: HashMap<i64, Face>,
}

/// A line without its words.
struct Bare {
    code: String,
    href: String,
    /// What it is called, where that is not its own title.
    called: Option<String>,
    status: Option<Status>,
    by: Option<Face>,
    at: Option<Moment>,
    question: Option<Link>,
}

impl Seen {
    fn read(tx: &mut ReadTx<'_>, hits: &[Hit]) -> Result<Self> {
        let of =
            |kind: Kind| -> Vec<i64> { hits.iter().filter(|hit| hit.kind == kind).map(|hit| hit.subject).collect() };
        let comments = store::comments(tx, &of(Kind::Comment))?;
        let decisions = store::decisions(tx, &of(Kind::Decision))?;
        let mut ideas: Vec<IdeaId> = of(Kind::Idea).into_iter().map(IdeaId).collect();
        ideas.extend(comments.iter().map(|said| said.idea));
        ideas.extend(decisions.iter().map(|answered| answered.idea));
        ideas.sort_unstable();
        ideas.dedup();
        let ideas = store::ideas(tx, &ideas)?;
        let mut asked: Vec<QuestionId> = of(Kind::Question).into_iter().map(QuestionId).collect();
        asked.extend(ideas.iter().map(|idea| idea.question));
        asked.sort_unstable();
        asked.dedup();
        // Who may know of a question is said there, for all that belongs to it.
        let questions = questions::read_many(tx, Which::Ids(&asked))?;
        let releases = store::releases(tx, &of(Kind::Release))?;
        let people = store::people(tx, &of(Kind::Person))?;
        Ok(Self {
            questions: questions.into_iter().map(|read| (read.question.id, read)).collect(),
            ideas: ideas.into_iter().map(|idea| (idea.id, idea)).collect(),
            comments: comments.into_iter().map(|said| (said.id, said)).collect(),
            decisions: decisions.into_iter().map(|answered| (answered.id, answered)).collect(),
            releases: releases.into_iter().map(|(id, code)| (id, code.to_string())).collect(),
            people: people.iter().map(|(id, byline)| (*id, Face::from(byline))).collect(),
        })
    }

    fn idea(&self, id: IdeaId, language: Language) -> Option<(&Named, Link)> {
        let idea = self.ideas.get(&id)?;
        let question = self.questions.get(&idea.question)?;
        let title = question.texts_for(language).1.title;
        Some((idea, Link { code: question.question.code.to_string(), title }))
    }

    /// `None` when the reader may not see it.
    fn line(&self, hit: &Hit, language: Language) -> Option<Bare> {
        let bare = |code: String, href: String| Bare {
            code,
            href,
            called: None,
            status: None,
            by: None,
            at: None,
            question: None,
        };
        Some(match hit.kind {
            Kind::Idea => {
                let (idea, question) = self.idea(IdeaId(hit.subject), language)?;
                let bare = bare(idea.code.to_string(), format!("/ideas/{}", idea.code));
                Bare { status: Some(idea.status), question: Some(question), ..bare }
            }
            Kind::Comment => {
                let said = self.comments.get(&hit.subject)?;
                let (idea, question) = self.idea(said.idea, language)?;
                let bare = bare(said.code.to_string(), format!("/ideas/{}#comment-{}", idea.code, said.code));
                let (by, at) = (Some(Face::from(&said.author)), Some(said.at));
                Bare { called: Some(idea.title.clone()), by, at, question: Some(question), ..bare }
            }
            Kind::Decision => {
                let answered = self.decisions.get(&hit.subject)?;
                let (idea, question) = self.idea(answered.idea, language)?;
                let bare = bare(idea.code.to_string(), format!("/ideas/{}", idea.code));
                let (by, at) = (Some(Face::from(&answered.host)), Some(answered.at));
                let (called, status) = (Some(idea.title.clone()), Some(answered.status));
                Bare { called, status, by, at, question: Some(question), ..bare }
            }
            Kind::Release => {
                let code = self.releases.get(&hit.subject)?;
                bare(code.clone(), format!("/releases/{code}"))
            }
            Kind::Question => {
                let code = self.questions.get(&QuestionId(hit.subject))?.question.code.to_string();
                bare(code.clone(), format!("/questions/{code}"))
            }
            Kind::Person => {
                let face = self.people.get(&hit.subject)?;
                Bare { by: Some(face.clone()), ..bare(face.code.clone(), format!("/people/{}", face.code)) }
            }
        })
    }
}

impl Bare {
    fn say(self, hit: &Hit, title: &str, text: &str, marks: &Marks) -> Line {
        let marked = |words: &str| text::marked(words, &marks.places(hit.language, words));
        let title = self.called.as_deref().unwrap_or(title);
        let snippet = marks.around(hit.language, &text::excerpt(text, READ), SNIPPET);
        Line {
            kind: hit.kind,
            code: self.code,
            href: self.href,
            title_html: marked(title),
            snippet_html: marked(&snippet),
            language: hit.language,
            status: self.status,
            by: self.by,
            at: self.at,
            question: self.question,
            plain: (title.to_owned(), snippet),
        }
    }
}
