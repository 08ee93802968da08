//! Questions in the API: the list, one; asking and changing is in `writing`.

mod writing;

pub use writing::{create, revise};

use actix_web::{HttpResponse, web};
use serde::Serialize;

use crate::features::accounts::api::PersonJson;
use crate::features::fields;
use crate::features::fields::api::FieldJson;
use crate::features::ideas::pages::parse;
use crate::features::questions::question::Phase;
use crate::features::questions::store::{self, Read, Which};
use crate::features::questions::views::PictureView;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::Language;
use crate::platform::web::paginate::{self, LIMIT_MAX, PAGE};
use crate::platform::web::sent::wrong_cursor;
use crate::platform::web::{Answer, Sent, Visit};

/// A question in a list.
#[derive(Debug, Serialize)]
pub struct QuestionJson {
    code: String,
    href: String,
    page: String,
    title: String,
    summary: String,
    language: Language,
    original_language: Language,
    languages: Vec<Language>,
    phase: Phase,
    until: Option<String>,
    schedule: ScheduleJson,
    takes_ideas: bool,
    takes_votes: bool,
    is_standing: bool,
    ideas: i64,
    host: PersonJson,
    picture: Option<PictureView>,
}

#[derive(Debug, Serialize)]
struct ScheduleJson {
    ideas: Option<String>,
    refine: Option<String>,
    voting: Option<String>,
    review: Option<String>,
    decided: Option<String>,
}

/// A question by itself.
#[derive(Debug, Serialize)]
struct QuestionFullJson {
    #[serde(flatten)]
    question: QuestionJson,
    body: String,
    /// What it asks besides title and text.
    fields: Vec<FieldJson>,
}

#[derive(Debug, Serialize)]
struct QuestionsJson {
    questions: Vec<QuestionJson>,
    next: Option<String>,
}

impl QuestionJson {
    fn new(read: &Read, language: Language, now: Moment) -> Self {
        let question = &read.question;
        let (shown, texts) = read.texts_for(language);
        let at = |at: Option<Moment>| at.map(Moment::rfc3339);
        let schedule = &question.schedule;
        let mut languages: Vec<Language> = read.texts.keys().copied().collect();
        languages.sort_unstable();
        Self {
            code: question.code.to_string(),
            href: format!("/api/v1/questions/{}", question.code),
            page: format!("/questions/{}", question.code),
            language: shown,
            original_language: question.language,
            languages,
            phase: question.phase_at(now),
            until: at(question.until(now)),
            schedule: ScheduleJson {
                ideas: at(schedule.opens_at),
                refine: at(schedule.refine_at),
                voting: at(schedule.voting_at),
                review: at(schedule.review_at),
                decided: at(schedule.decided_at),
            },
            takes_ideas: question.takes_ideas(now).is_ok(),
            takes_votes: question.takes_votes(now),
            is_standing: question.is_standing,
            ideas: read.ideas,
            host: PersonJson::from(&read.host),
            picture: read.picture.as_ref().map(|picture| PictureView::new(picture, &texts.picture_alt)),
            title: texts.title,
            summary: texts.summary,
        }
    }
}

/// The whole question for a reader of this language.
fn full(tx: &mut ReadTx<'_>, read: &Read, language: Language) -> Result<QuestionFullJson> {
    let body = read.texts_for(language).1.body;
    let fields = fields::api::of_question(tx, &read.question, language)?;
    Ok(QuestionFullJson { question: QuestionJson::new(read, language, tx.now()), body, fields })
}

/// `GET /api/v1/questions`: the newest first.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`] when the query cannot be used.
pub async fn index(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .answer(move |tx| {
            let mut query = Sent::query(&of);
            let (limit, after) = (query.limit(PAGE, LIMIT_MAX), query.text("after"));
            query.finish()?;
            let after = match after.as_str() {
                "" => None,
                code => Some(store::place_of(tx, code)?.ok_or_else(wrong_cursor)?),
            };
            let (language, now) = (of.language(tx.actor()), tx.now());
            let read = store::read_many(tx, Which::Page { after, limit: limit + 1 })?;
            let (read, more) = paginate::split(read, limit);
            let questions: Vec<QuestionJson> = read.iter().map(|read| QuestionJson::new(read, language, now)).collect();
            let next = questions.last().filter(|_| more).map(|question| question.code.clone());
            Answer::ok(&QuestionsJson { questions, next })
        })
        .await
}

/// `GET /api/v1/questions/{question}`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none for this reader.
pub async fn show(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .answer(move |tx| {
            let code = parse(&question)?;
            Sent::query(&of).finish()?;
            let read = store::read(tx, Which::Code(&code))?;
            let language = of.language(tx.actor());
            Answer::ok(&full(tx, &read, language)?)
        })
        .await
}
