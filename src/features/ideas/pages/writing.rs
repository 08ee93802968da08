//! The form in which an idea is proposed and changed.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::parse;
use crate::features::deals::permits::AcceptDeal;
use crate::features::deals::{self, DealView};
use crate::features::ideas::forms::IdeaFields;
use crate::features::ideas::idea::{BODY_MAX, TITLE, Text};
use crate::features::ideas::permits::{ProposeIdea, ReviseIdea};
use crate::features::ideas::{actions, rules, store};
use crate::features::pending;
use crate::features::questions::store::Which;
use crate::features::questions::{self, QuestionCard};
use crate::platform::access::Holders;
use crate::platform::db::Recorded;
use crate::platform::db::both::Hold;
use crate::platform::error::{Denied, Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct FormPage {
    question: QuestionCard,
    deal: Option<DealView>,
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

fn form_page(
    question: QuestionCard,
    deal: Option<DealView>,
    idea: Option<Changed>,
    form: Form,
    conflict: Option<Meanwhile>,
) -> FormPage {
    let languages = Language::ALL.iter().map(|code| LanguageChoice { code: *code, name: code.own_name() }).collect();
    let limits = Limits { title_max: TITLE.1, body_max: BODY_MAX };
    FormPage { question, deal, idea, form, limits, languages, conflict }
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
                // A page for guests is shared; each of their forms gets its code when it comes.
                code: if tx.actor().is_known() { of.new_code().to_string() } else { String::new() },
                language: language.to_string(),
                ..Default::default()
            });
            let card = QuestionCard::new(&read, language, tx.now());
            let deal = deals::views::for_reader(tx, read.question.id, language)?;
            Ok(form_page(card, deal, None, Form::of(&fields).with(errors), None))
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
            return asked_again(&visit, question, code, fields, errors).await;
        }
        Err(error) => return Err(error),
    };
    let (asked, chosen, words, deal) = (question.clone(), code.clone(), text.clone(), fields.deal.clone());
    let proposed = visit
        .act(move |tx| {
            let question = questions::lock(tx, &question, Hold::Shared)?;
            let agreeing = tx.actor().may(AcceptDeal::of(&question))?;
            let agreed = deals::accept(&agreeing, tx, &deal)?;
            let permit = tx.actor().may(ProposeIdea::to(question))?;
            Ok(agreed.and(actions::propose(&permit, tx, &code, language, &text)?).map(|((), code)| code))
        })
        .await;
    match proposed {
        Ok(code) => Ok(visit.see_other(&format!("/ideas/{code}"), Some("flash-idea-proposed"))),
        // What is proposed without a name waits for one.
        Err(Error::SignInFirst) => {
            let Text { title, body } = words;
            let deal = fields.deal.clone();
            let act = pending::Act::Idea { question: asked.clone(), code: chosen.clone(), language, title, body, deal };
            match pending::pages::keep(&visit, act).await {
                Err(Error::Invalid(errors)) => asked_again(&visit, asked, chosen, fields, errors).await,
                kept => kept,
            }
        }
        Err(Error::Invalid(errors)) => asked_again(&visit, asked, chosen, fields, errors).await,
        Err(error) => Err(error),
    }
}

/// The form again with what is wrong.
async fn asked_again(
    visit: &Visit,
    question: Code,
    code: Code,
    fields: IdeaFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let fields = IdeaFields { code: code.to_string(), ..fields };
    proposing(visit, StatusCode::UNPROCESSABLE_ENTITY, question, Some(fields), errors).await
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
                return Err(Denied::NotYours.into());
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
            let is_own = tx.actor().is(read.idea.author);
            let deal = deals::views::for_reader(tx, question.question.id, language)?.filter(|_| is_own);
            Ok(form_page(QuestionCard::new(&question, language, tx.now()), deal, Some(changed), form, conflict))
        })
        .await
}

/// `POST /ideas/{idea}/versions`. When somebody saved meanwhile, both texts are shown and nothing is lost.
///
/// # Errors
/// [`Error::Conflict`] when the text cannot change now; what is wrong with the form comes back in it.
pub async fn revise(visit: Visit, idea: web::Path<String>, form: CsrfForm<IdeaFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&idea)?, form.into_inner());
    let text = match fields.check_text() {
        Ok(text) => text,
        Err(Error::Invalid(errors)) => {
            return changing(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some(fields), errors, false).await;
        }
        Err(error) => return Err(error),
    };
    let base: i64 = fields.base_version.parse().unwrap_or(0);
    let (target, deal) = (code.clone(), fields.deal.clone());
    let revised = visit
        .act(move |tx| {
            let idea = store::lock(tx, &target, Hold::Exclusive)?;
            let agreeing = tx.actor().may(AcceptDeal::of(&idea.question))?;
            let is_own = tx.actor().is(idea.author);
            let agreed = if is_own { deals::accept(&agreeing, tx, &deal)? } else { Recorded::nothing(()) };
            let permit = tx.actor().may(ReviseIdea::of(idea))?;
            Ok(agreed.and(actions::revise(&permit, tx, base, &text)?).map(|((), code)| code))
        })
        .await;
    match revised {
        Ok(code) => Ok(visit.see_other(&format!("/ideas/{code}"), Some("flash-idea-revised"))),
        Err(Error::Invalid(errors)) => {
            changing(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some(fields), errors, false).await
        }
        Err(Error::Stale(_)) => {
            changing(&visit, StatusCode::CONFLICT, code, Some(fields), FormErrors::new(), true).await
        }
        Err(error) => Err(error),
    }
}
