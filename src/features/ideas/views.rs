//! Ideas as pages show them.

mod finder;

pub use finder::{Chip, Finder};

use std::collections::HashMap;

use serde::Serialize;

use super::idea::Status;
use super::lists::Line;
use super::store::{Read, co_authors_among};
use crate::features::accounts::Face;
use crate::features::accounts::person::Byline;
use crate::features::asks;
use crate::features::pictures::{self, PictureCard};
use crate::features::questions;
use crate::features::questions::Question;
use crate::features::questions::store::Read as QuestionRead;
use crate::features::tags::{self, Tag, TagView};
use crate::features::votes::Mine;
use crate::features::votes::VoteView;
use crate::features::votes::views::Ballot;
use crate::platform::access::Actor;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, Language, QuestionId, Standing};
use crate::platform::text::{self, SafeHtml};

/// How much of an idea a card shows, in characters.
const EXCERPT: usize = 180;

/// An idea on a card.
#[derive(Debug, Clone, Serialize)]
pub struct IdeaCard {
    /// Public code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The beginning of its body.
    pub excerpt: String,
    /// The language it is written in.
    pub language: Language,
    /// Who proposed it.
    pub author: Face,
    /// Who signs it together with them.
    pub co_authors: Vec<Face>,
    /// What became of it.
    pub status: Status,
    /// When it was proposed.
    pub at: Moment,
    /// Its stamp.
    pub vote: VoteView,
    /// Visible comments.
    pub comments: i64,
    /// How many versions its text has.
    pub versions: i64,
    /// Its question, where the list mixes several.
    pub question: Option<Link>,
    /// Its tags, in the reader's language.
    pub tags: Vec<TagView>,
    /// Its first picture.
    pub picture: Option<PictureCard>,
    /// Whether somebody of the company waits for its author's word.
    pub is_asked: bool,
}

/// Something with a page of its own, by code and title.
#[derive(Debug, Clone, Serialize)]
pub struct Link {
    /// Public code.
    pub code: String,
    /// What it is called.
    pub title: String,
}

/// Cards for lines whose question is known, with the reader's own votes, tags, first pictures, who signs them and which wait for
/// their author's word: six statements.
///
/// # Errors
/// Those of the database.
pub fn cards_in(
    tx: &mut ReadTx<'_>,
    lines: &[Line],
    question: &QuestionRead,
    language: Language,
) -> Result<Vec<IdeaCard>> {
    let ids: Vec<IdeaId> = lines.iter().map(|line| line.id).collect();
    let mine = Mine::among(tx, &ids, &[&question.question])?;
    let mut tags = tags_of(tx, &ids, language)?;
    let mut pictures = pictures::views::first_of(tx, &ids)?;
    let signers = co_authors_among(tx, &ids)?;
    let asked_of = asks::store::waiting_among(tx, &ids)?;
    let (actor, now) = (tx.actor(), tx.now());
    let cards = lines.iter().map(|line| {
        let (tags, picture) = (tags.remove(&line.id).unwrap_or_default(), pictures.remove(&line.id));
        let is_asked = asked_of.contains(&line.id);
        IdeaCard { tags, picture, is_asked, ..card(line, signed(&signers, line), question, &mine, (actor, now), None) }
    });
    Ok(cards.collect())
}

/// The tags of ideas in the reader's language: one statement.
fn tags_of(tx: &mut ReadTx<'_>, ideas: &[IdeaId], language: Language) -> Result<HashMap<IdeaId, Vec<TagView>>> {
    let found = tags::store::of(tx, ideas)?;
    let views = |tags: Vec<Tag>| tags.iter().map(|tag| TagView::new(tag, language)).collect();
    Ok(found.into_iter().map(|(idea, tags)| (idea, views(tags))).collect())
}

/// Who signs an idea together with its author.
fn signed<'a>(signers: &'a HashMap<IdeaId, Vec<Byline>>, line: &Line) -> &'a [Byline] {
    signers.get(&line.id).map_or(&[][..], Vec::as_slice)
}

/// Cards for lines of several questions: seven statements however many.
///
/// # Errors
/// Those of the database.
pub fn cards(tx: &mut ReadTx<'_>, lines: &[Line], language: Language) -> Result<Vec<IdeaCard>> {
    let ids: Vec<IdeaId> = lines.iter().map(|line| line.id).collect();
    let mut of: Vec<QuestionId> = lines.iter().map(|line| line.question).collect();
    of.sort_unstable();
    of.dedup();
    let questions: HashMap<QuestionId, QuestionRead> = questions::read_many(tx, questions::store::Which::Ids(&of))?
        .into_iter()
        .map(|read| (read.question.id, read))
        .collect();
    let asked: Vec<&Question> = questions.values().map(|read| &read.question).collect();
    let mine = Mine::among(tx, &ids, &asked)?;
    let mut tags = tags_of(tx, &ids, language)?;
    let mut pictures = pictures::views::first_of(tx, &ids)?;
    let signers = co_authors_among(tx, &ids)?;
    let asked_of = asks::store::waiting_among(tx, &ids)?;
    let (actor, now) = (tx.actor(), tx.now());
    Ok(lines
        .iter()
        .filter_map(|line| {
            let question = questions.get(&line.question)?;
            let link = Link { code: question.question.code.to_string(), title: question.texts_for(language).1.title };
            let (tags, picture) = (tags.remove(&line.id).unwrap_or_default(), pictures.remove(&line.id));
            let card = card(line, signed(&signers, line), question, &mine, (actor, now), Some(link));
            Some(IdeaCard { tags, picture, is_asked: asked_of.contains(&line.id), ..card })
        })
        .collect())
}

/// An idea that lives on in another keeps its own status for the day on which it is taken out again, and shows that it
/// was merged.
fn shown_status(status: Status, standing: Standing) -> Status {
    if standing == Standing::Merged { Status::Merged } else { status }
}

fn card(
    line: &Line,
    signers: &[Byline],
    question: &QuestionRead,
    mine: &Mine,
    (actor, now): (&Actor, Moment),
    link: Option<Link>,
) -> IdeaCard {
    let ballot = Ballot {
        code: &line.code,
        question: &question.question,
        standing: line.standing,
        status: line.status,
        is_locked: line.is_locked,
        authors: [line.author.id].into_iter().chain(signers.iter().map(|signer| signer.id)).collect(),
    };
    let receipt = mine.receipt(line.id, &question.question, line.tally);
    IdeaCard {
        code: line.code.to_string(),
        title: line.title.clone(),
        excerpt: text::excerpt(&line.beginning, EXCERPT),
        language: line.language,
        author: Face::from(&line.author),
        co_authors: signers.iter().map(Face::from).collect(),
        status: shown_status(line.status, line.standing),
        at: line.created_at,
        vote: VoteView::new(ballot, receipt, actor, now),
        comments: line.comments,
        versions: line.version,
        question: link,
        tags: vec![],
        picture: None,
        is_asked: false,
    }
}

/// An idea on its own page.
#[derive(Debug, Clone, Serialize)]
pub struct IdeaFull {
    #[serde(flatten)]
    card: IdeaCard,
    body_html: SafeHtml,
    version: i64,
    edited_at: Option<Moment>,
    standing: Standing,
    hidden_reason: Option<String>,
}

impl IdeaFull {
    /// Its stamp.
    #[must_use]
    pub fn vote(&self) -> &VoteView {
        &self.card.vote
    }

    /// The codes of its tags.
    #[must_use]
    pub fn tags(&self) -> Vec<String> {
        self.card.tags.iter().map(|tag| tag.code.clone()).collect()
    }

    /// The whole idea for this reader.
    ///
    /// # Errors
    /// Those of the database.
    pub fn new(tx: &mut ReadTx<'_>, read: &Read, hidden_reason: Option<String>, language: Language) -> Result<Self> {
        let receipt = Mine::among(tx, &[read.idea.id], &[&read.idea.question])?.receipt(
            read.idea.id,
            &read.idea.question,
            read.tally,
        );
        let vote = VoteView::new((&read.idea).into(), receipt, tx.actor(), tx.now());
        let tags = tags_of(tx, &[read.idea.id], language)?.remove(&read.idea.id).unwrap_or_default();
        let card = IdeaCard {
            code: read.idea.code.to_string(),
            title: read.idea.title.clone(),
            excerpt: text::excerpt(&read.body, EXCERPT),
            language: read.idea.language,
            author: Face::from(&read.author),
            co_authors: read.co_authors.iter().map(Face::from).collect(),
            status: shown_status(read.idea.status, read.idea.standing),
            at: read.created_at,
            vote,
            comments: read.comments,
            versions: read.idea.version,
            question: None,
            tags,
            picture: None,
            is_asked: false,
        };
        Ok(Self {
            card,
            body_html: text::article(&read.body),
            version: read.idea.version,
            edited_at: read.edited_at,
            standing: read.idea.standing,
            hidden_reason,
        })
    }
}
