//! The rules as everybody reads them, and as moderators write them.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::forms::RuleFields;
use super::house_rule::{NAME, TEXT};
use super::permits::{ChangeRule, WriteRule};
use super::{actions, store};
use crate::features::ideas::pages::parse;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::text::{self, SafeHtml};
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct ShowPage {
    rules: Vec<RuleView>,
}

/// A rule as it is read.
#[derive(Debug, Serialize)]
struct RuleView {
    code: String,
    name: String,
    text_html: SafeHtml,
    lang: Language,
}

/// `GET /rules`: what is asked of everybody, and how moderation works here.
///
/// # Errors
/// Those of reading.
pub async fn show(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page("house_rules/show.html", Section::Home, move |tx| {
            let (language, own) = (of.language(tx.actor()), tx.community()?.spoken([]));
            let rules = store::offered(tx)?
                .iter()
                .map(|rule| {
                    let (lang, wording) = rule.wording(language, own);
                    let text_html = text::markdown(&wording.text);
                    RuleView { code: rule.code.to_string(), name: wording.name, text_html, lang }
                })
                .collect();
            Ok(ShowPage { rules })
        })
        .await
}

#[derive(Debug, Serialize)]
struct IndexPage {
    form: Form,
    rules: Vec<RuleLine>,
    languages: Vec<Spoken>,
    limits: RuleLimits,
}

#[derive(Debug, Serialize)]
struct RuleLimits {
    name_max: usize,
    text_max: usize,
}

/// A language of the community, by the fields of what is said in it.
#[derive(Debug, Clone, Serialize)]
struct Spoken {
    code: Language,
    name: &'static str,
}

#[derive(Debug, Serialize)]
struct RuleLine {
    code: String,
    name: String,
    is_retired: bool,
    can_go_up: bool,
    form: Form,
}

/// What is wrong with the form of one rule: its code, what was typed, the errors.
type Wrong = (Code, RuleFields, FormErrors);

/// `GET /work/rules`.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, None).await
}

async fn page(visit: &Visit, status: StatusCode, wrong: Option<Wrong>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "house_rules/index.html", Section::Work, move |tx| {
            let (language, community) = (of.language(tx.actor()), tx.community()?);
            let rules = store::all(tx)?;
            let is_new = |(code, ..): &&Wrong| !rules.iter().any(|rule| rule.code == *code);
            let form = match wrong.as_ref().filter(is_new) {
                Some((code, fields, errors)) => {
                    Form::of(fields).with(errors.clone()).with_value("code", code.to_string())
                }
                None => Form::of(&RuleFields { code: of.new_code().to_string(), ..RuleFields::default() }),
            };
            let first = rules.iter().find(|rule| !rule.is_retired).map(|rule| rule.id);
            let mut lines: Vec<RuleLine> = rules
                .iter()
                .map(|rule| RuleLine {
                    code: rule.code.to_string(),
                    name: rule.wording(language, community.spoken([])).1.name,
                    is_retired: rule.is_retired,
                    can_go_up: !rule.is_retired && first != Some(rule.id),
                    form: wrong.as_ref().filter(|(code, ..)| *code == rule.code).map_or_else(
                        || Form::of(&RuleFields::of(rule)),
                        |(_, fields, errors)| Form::of(fields).with(errors.clone()),
                    ),
                })
                .collect();
            lines.sort_by_key(|line| line.is_retired);
            let spoken = |code: &Language| Spoken { code: *code, name: code.own_name() };
            let languages = community.languages.iter().map(spoken).collect();
            let limits = RuleLimits { name_max: NAME.1, text_max: TEXT.1 };
            Ok(IndexPage { form, rules: lines, languages, limits })
        })
        .await
}

/// The language in which the community speaks first.
fn first(visit: &Visit) -> Language {
    visit.community().languages.first().copied().unwrap_or(Language::En)
}

/// `POST /work/rules`.
///
/// # Errors
/// [`Error::Conflict`] when there are enough rules; what is wrong with the form comes back in it.
pub async fn create(visit: Visit, form: CsrfForm<RuleFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let added = match fields.check(first(&visit)) {
        Ok(texts) => {
            let code = code.clone();
            visit
                .act(move |tx| {
                    let permit = tx.actor().may(WriteRule)?;
                    actions::add(&permit, tx, &code, &texts)
                })
                .await
        }
        Err(error) => Err(error),
    };
    answer(&visit, added, code, fields, "flash-rule-added").await
}

/// `POST /work/rules/{rule}`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such rule; [`Error::Conflict`] when it is the last; what is wrong with the form
/// comes back in it.
pub async fn update(visit: Visit, rule: web::Path<String>, form: CsrfForm<RuleFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&rule)?, form.into_inner());
    let changed = match fields.check(first(&visit)) {
        Ok(texts) => {
            let (code, is_retired) = (code.clone(), !fields.retired.is_empty());
            visit
                .act(move |tx| {
                    let rule = store::lock(tx, &code)?;
                    let permit = tx.actor().may(ChangeRule::of(rule))?;
                    actions::change(&permit, tx, &texts, is_retired)
                })
                .await
        }
        Err(error) => Err(error),
    };
    answer(&visit, changed, code, fields, "flash-rule-changed").await
}

/// `POST /work/rules/{rule}/up`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such rule.
pub async fn move_up(visit: Visit, rule: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&rule)?;
    visit
        .act(move |tx| {
            let rule = store::lock(tx, &code)?;
            let permit = tx.actor().may(ChangeRule::of(rule))?;
            actions::move_up(&permit, tx)
        })
        .await?;
    Ok(visit.see_other("/work/rules", Some("flash-rule-moved")))
}

async fn answer(
    visit: &Visit,
    done: Result<()>,
    code: Code,
    fields: RuleFields,
    flash: &'static str,
) -> Result<HttpResponse> {
    match done {
        Ok(()) => Ok(visit.see_other("/work/rules", Some(flash))),
        Err(Error::Invalid(errors)) => {
            page(visit, StatusCode::UNPROCESSABLE_ENTITY, Some((code, fields, errors))).await
        }
        Err(error) => Err(error),
    }
}
