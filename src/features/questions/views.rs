//! Questions as pages show them.

use serde::Serialize;

use super::question::Phase;
use super::store::{Picture, Read};
use crate::features::accounts::Face;
use crate::platform::clock::Moment;
use crate::platform::id::Language;
use crate::platform::text::{self, SafeHtml};

/// A picture with what it shows.
#[derive(Debug, Clone, Serialize)]
pub struct PictureView {
    /// Its address.
    pub src: String,
    /// What it shows.
    pub alt: String,
    /// In pixels.
    pub width: i64,
    /// In pixels.
    pub height: i64,
}

impl PictureView {
    /// A picture of the file store.
    #[must_use]
    pub fn new(picture: &Picture, alt: &str) -> Self {
        let ending = if picture.media_type == "image/png" { "png" } else { "jpg" };
        Self {
            src: format!("/files/{}.{ending}", picture.digest),
            alt: alt.to_owned(),
            width: picture.width,
            height: picture.height,
        }
    }
}

/// A host who is away.
#[derive(Debug, Clone, Serialize)]
pub struct AwayView {
    /// Who.
    pub host: Face,
    /// Until when.
    pub until: Moment,
}

/// A question on a card.
#[derive(Debug, Clone, Serialize)]
pub struct QuestionCard {
    /// Public code.
    pub code: String,
    /// The question itself.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// How far it is.
    pub phase: Phase,
    /// When this phase ends.
    pub until: Option<Moment>,
    /// Visible ideas.
    pub ideas: i64,
    /// Who stands for it now.
    pub host: Face,
    /// For whom, while the host is away.
    pub away: Option<AwayView>,
    /// Its picture.
    pub picture: Option<PictureView>,
    /// True for the question that is always open.
    pub is_standing: bool,
}

impl QuestionCard {
    /// The card for a reader of this language.
    #[must_use]
    pub fn new(read: &Read, language: Language, now: Moment) -> Self {
        let (_, texts) = read.texts_for(language);
        Self {
            code: read.question.code.to_string(),
            phase: read.question.phase_at(now),
            until: read.question.until(now),
            ideas: read.ideas,
            host: Face::from(read.stand_in.as_ref().map_or(&read.host, |(stand_in, _)| stand_in)),
            away: read.stand_in.as_ref().map(|(_, until)| AwayView { host: Face::from(&read.host), until: *until }),
            picture: read.picture.as_ref().map(|picture| PictureView::new(picture, &texts.picture_alt)),
            is_standing: read.question.is_standing,
            title: texts.title,
            summary: texts.summary,
        }
    }
}

/// A question on its own page.
#[derive(Debug, Clone, Serialize)]
pub struct QuestionFull {
    #[serde(flatten)]
    card: QuestionCard,
    body_html: SafeHtml,
    language_shown: Language,
    is_translated: bool,
    phases: Vec<PhaseStep>,
    can_vote_now: bool,
    can_propose_now: bool,
}

/// A step of a question's way.
#[derive(Debug, Clone, Serialize)]
pub struct PhaseStep {
    phase: Phase,
    from: Option<Moment>,
    current: bool,
    past: bool,
}

impl QuestionFull {
    /// The whole question for a reader of this language.
    #[must_use]
    pub fn new(read: &Read, language: Language, now: Moment) -> Self {
        let (language_shown, texts) = read.texts_for(language);
        let question = &read.question;
        let current = question.phase_at(now);
        let phases = question
            .schedule
            .steps()
            .map(|(phase, at)| PhaseStep {
                phase,
                from: Some(at),
                current: phase == current,
                past: at <= now && phase != current,
            })
            .collect();
        Self {
            card: QuestionCard::new(read, language, now),
            body_html: text::article(&texts.body),
            language_shown,
            is_translated: language_shown != question.language,
            phases,
            can_vote_now: question.takes_votes(now),
            can_propose_now: question.takes_ideas(now).is_ok(),
        }
    }
}
