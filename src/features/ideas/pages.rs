//! The pages of ideas. The idea's own page stands above all rooms and reads from each.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::forms::IdeaFields;
use super::idea::{BODY_MAX, TITLE};
use super::permits::{ProposeIdea, ReviseIdea};
use super::views::{IdeaFull, Link};
use super::{actions, rules, store};
use crate::features::accounts::Face;
use crate::features::decisions::{self, DecisionView};
use crate::features::questions::store::Which;
use crate::features::questions::{self, QuestionCard};
use crate::platform::access::Holders;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language, Standing};
use crate::platform::text::{self, SafeHtml};
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct VersionPage {
    idea: Link,
    version: VersionView,
    versions: Vec<VersionLine>,
}

#[derive(Debug, Serialize)]
struct VersionView {
    number: i64,
    title: String,
    body_html: SafeHtml,
    author: Face,
    at: Moment,
    is_current: bool,
}

#[derive(Debug, Serialize)]
struct VersionLine {
    number: i64,
    at: Moment,
    author_name: String,
}

/// `GET /ideas/{idea}/versions/{number}`: the text as it was.
///
/// # Errors
/// [`Error::NotFound`] when there is no such version for this reader.
pub async fn version(visit: Visit, path: web::Path<(String, i64)>) -> Result<HttpResponse> {
    let (code, number) = path.into_inner();
    let code = parse(&code)?;
    visit
        .page("ideas/version.html", Section::Questions, move |tx| {
            let read = store::read(tx, &code)?;
            let versions = store::versions(tx, read.idea.id)?;
            let version = versions.iter().find(|version| version.number == number).ok_or(Error::NotFound)?;
            let body = store::version_text(tx, read.idea.id, number)?;
            Ok(VersionPage {
                idea: Link { code: read.idea.code.to_string(), title: read.idea.title.clone() },
                version: VersionView {
                    number,
                    title: body.title,
                    body_html: text::markdown(&body.body),
                    author: Face::from(&version.author),
                    at: version.at,
                    is_current: number == read.idea.version,
                },
                versions: versions
                    .iter()
                    .map(|version| VersionLine {
                        number: version.number,
                        at: version.at,
                        author_name: version.author.name.clone(),
                    })
                    .collect(),
            })
        })
        .await
}

#[derive(Debug, Serialize)]
struct FormPage {
    question: QuestionCard,
    idea: Option<Changed>,
    form: Form,
    limits: Limits,
    languages: Vec<LanguageChoice>,
    conflict: Option<Meanwhile>,
}

#[derive(Debug, Serialize)]
struct Changed {
    code: String,
    title: String,
    version: i64,
}

/// What somebody else saved while this reader was writing.
#[derive(Debug, Serialize)]
struct Meanwhile {
    title: String,
    body: String,
}

#[derive(Debug, Serialize)]
struct Limits {
    title_max: usize,
    body_max: usize,
}

#[derive(Debug, Serialize)]
struct LanguageChoice {
    code: Language,
    name: &'static str,
}

fn form_page(question: QuestionCard, idea: Option<Changed>, form: Form, conflict: Option<Meanwhile>) -> FormPage {
    let languages = Language::ALL.iter().map(|code| LanguageChoice { code: *code, name: code.own_name() }).collect();
    let limits = Limits { title_max: TITLE.1, body_max: BODY_MAX };
    FormPage { question, idea, form, limits, languages, conflict }
}

/// `GET /questions/{question}/ideas/new`.
///
/// # Errors
/// [`Error::Conflict`] when the question takes no new ideas.
pub async fn new(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    let question = parse(&question)?;
    proposing(&visit, StatusCode::OK, question, None, FormErrors::new()).await
}

async fn proposing(
    visit: &Visit,
    status: StatusCode,
    question: Code,
    fields: Option<IdeaFields>,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "ideas/form.html", Section::Questions, move |tx| {
            let language = of.language(tx.actor());
            let read = questions::read(tx, Which::Code(&question))?;
            read.question.takes_ideas(tx.now())?;
            let fields = fields.unwrap_or_else(|| IdeaFields {
                code: of.new_code().to_string(),
                language: language.to_string(),
                ..Default::default()
            });
            let card = QuestionCard::new(&read, language, tx.now());
            Ok(form_page(card, None, Form::of(&fields).with(errors), None))
        })
        .await
}

/// `POST /questions/{question}/ideas`.
///
/// # Errors
/// [`Error::Conflict`] when the question takes no new ideas; what is wrong with the form comes back in it.
pub async fn create(visit: Visit, question: web::Path<String>, form: CsrfForm<IdeaFields>) -> Result<HttpResponse> {
    let (question, fields) = (parse(&question)?, form.into_inner());
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let (text, language) = match fields.check() {
        Ok(checked) => checked,
        Err(Error::Invalid(errors)) => {
            let fields = IdeaFields { code: code.to_string(), ..fields };
            return proposing(&visit, StatusCode::UNPROCESSABLE_ENTITY, question, Some(fields), errors).await;
        }
        Err(error) => return Err(error),
    };
    let code = visit
        .act(move |tx| {
            let question = questions::lock(tx, &question, Hold::Shared)?;
            let permit = tx.actor().may(ProposeIdea::to(question))?;
            actions::propose(&permit, tx, &code, language, &text)
        })
        .await?;
    Ok(visit.see_other(&format!("/ideas/{code}"), Some("flash-idea-proposed")))
}

/// `GET /ideas/{idea}/edit`.
///
/// # Errors
/// [`Error::Conflict`] when the text cannot change now.
pub async fn edit(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&idea)?;
    changing(&visit, StatusCode::OK, code, None, FormErrors::new(), false).await
}

async fn changing(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: Option<IdeaFields>,
    errors: FormErrors,
    is_stale: bool,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "ideas/form.html", Section::Questions, move |tx| {
            let language = of.language(tx.actor());
            let read = store::read(tx, &code)?;
            if !(tx.actor().is(read.idea.author) || tx.actor().holds(Holders::MODERATION)) {
                return Err(crate::platform::error::Denied::NotYours.into());
            }
            rules::may_change(&read.idea, tx.now())?;
            let question = questions::read(tx, Which::Id(read.idea.question.id))?;
            let newest = read.idea.version.to_string();
            let written = fields.unwrap_or_else(|| IdeaFields {
                title: read.idea.title.clone(),
                body: read.body.clone(),
                language: read.idea.language.to_string(),
                base_version: newest.clone(),
                ..Default::default()
            });
            let mut form = Form::of(&written).with(errors);
            if is_stale {
                form = form.with_value("base_version", newest).with_notice("conflict-stale");
            }
            let conflict = is_stale.then(|| Meanwhile { title: read.idea.title.clone(), body: read.body.clone() });
            let changed = Changed {
                code: read.idea.code.to_string(),
                title: read.idea.title.clone(),
                version: read.idea.version,
            };
            Ok(form_page(QuestionCard::new(&question, language, tx.now()), Some(changed), form, conflict))
        })
        .await
}

/// `POST /ideas/{idea}/versions`. When somebody saved meanwhile, both texts are shown and nothing is lost.
///
/// # Errors
/// [`Error::Conflict`] when the text cannot change now; what is wrong with the form comes back in it.
pub async fn revise(visit: Visit, idea: web::Path<String>, form: CsrfForm<IdeaFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&idea)?, form.into_inner());
    let fields = IdeaFields {
        language: if fields.language.is_empty() { "en".into() } else { fields.language.clone() },
        ..fields
    };
    let text = match fields.check() {
        Ok((text, _)) => text,
        Err(Error::Invalid(errors)) => {
            return changing(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some(fields), errors, false).await;
        }
        Err(error) => return Err(error),
    };
    let base: i64 = fields.base_version.parse().unwrap_or(0);
    let target = code.clone();
    let revised = visit
        .act(move |tx| {
            let idea = store::lock(tx, &target, Hold::Exclusive)?;
            let permit = tx.actor().may(ReviseIdea::of(idea))?;
            actions::revise(&permit, tx, base, &text)
        })
        .await;
    match revised {
        Ok(code) => Ok(visit.see_other(&format!("/ideas/{code}"), Some("flash-idea-revised"))),
        Err(Error::Stale(_)) => {
            changing(&visit, StatusCode::CONFLICT, code, Some(fields), FormErrors::new(), true).await
        }
        Err(error) => Err(error),
    }
}

/// A code out of an address.
pub(crate) fn parse(text: &str) -> Result<Code> {
    Code::parse(text).ok_or(Error::NotFound)
}

#[derive(Debug, Serialize)]
struct ShowPage {
    idea: IdeaFull,
    question: QuestionCard,
    story: Vec<()>,
    decisions: Vec<DecisionView>,
    comments: Vec<()>,
    comment_form: Form,
    can: Can,
    locked: bool,
    merged_here: Vec<Link>,
}

#[derive(Debug, Serialize)]
struct Can {
    comment: bool,
    edit: bool,
    vote: bool,
    decide: bool,
    moderate: bool,
}

/// `GET /ideas/{idea}`. An idea that lives on in another leads there.
///
/// # Errors
/// [`Error::NotFound`] when there is none for this reader.
pub async fn show(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&idea)?;
    let of = visit.clone();
    visit.page("ideas/show.html", Section::Questions, move |tx| show_page(tx, &code, of.language(tx.actor()))).await
}

fn show_page(tx: &mut ReadTx<'_>, code: &Code, language: Language) -> Result<ShowPage> {
    let read = store::read(tx, code)?;
    let question = questions::read(tx, Which::Id(read.idea.question.id))?;
    let now = tx.now();
    let merged_here = store::merged_into(tx, read.idea.id)?
        .into_iter()
        .map(|(code, title, _)| Link { code: code.to_string(), title })
        .collect();
    let is_open = read.idea.standing == Standing::Visible && read.idea.locked_at.is_none();
    let can = Can {
        comment: is_open,
        edit: rules::may_change(&read.idea, now).is_ok()
            && (tx.actor().is(read.idea.author) || tx.actor().holds(Holders::MODERATION)),
        vote: read.idea.question.takes_votes(now),
        decide: tx.actor().holds(Holders::PRODUCT),
        moderate: tx.actor().holds(Holders::MODERATION),
    };
    Ok(ShowPage {
        idea: IdeaFull::new(tx, &read, None)?,
        question: QuestionCard::new(&question, language, now),
        story: vec![],
        decisions: decisions::views::of_idea(tx, read.idea.id, language)?,
        comments: vec![],
        comment_form: Form::of(&IdeaFields::default()),
        can,
        locked: read.idea.locked_at.is_some(),
        merged_here,
    })
}
