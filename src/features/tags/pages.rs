//! Tags: the staff's page of all, and the choice of an idea's.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::forms::{ChoiceFields, TagFields, codes};
use super::permits::{ChangeTag, MakeTag, TagIdea};
use super::tag::{NAME, Tag};
use super::{actions, store};
use crate::features::ideas::pages::parse;
use crate::features::ideas::permits::is_by;
use crate::features::ideas::store as ideas;
use crate::features::moderation;
use crate::features::moderation::Kind;
use crate::features::moderation::actions::Written;
use crate::features::moderation::forms::optional_reason;
use crate::features::moderation::permits::RuleOnIdea;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct IndexPage {
    form: Form,
    tags: Vec<TagLine>,
    languages: Vec<Spoken>,
    name_max: usize,
}

/// A language of the community, by the field of its name.
#[derive(Debug, Clone, Serialize)]
struct Spoken {
    code: Language,
    name: &'static str,
    field: String,
}

#[derive(Debug, Serialize)]
struct TagLine {
    code: String,
    name: String,
    is_retired: bool,
    ideas: i64,
    form: Form,
}

/// What is wrong with the form of one tag: its code, what was typed, the errors.
type Wrong = (Code, TagFields, FormErrors);

/// `GET /work/tags`.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, None).await
}

async fn page(visit: &Visit, status: StatusCode, wrong: Option<Wrong>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "tags/index.html", Section::Work, move |tx| {
            let language = of.language(tx.actor());
            let (tags, used) = (store::all(tx)?, store::used(tx)?);
            let of_tag = |code: &Code| wrong.as_ref().filter(|(of, ..)| of == code);
            let is_new = |(code, ..): &&Wrong| !tags.iter().any(|tag| tag.code == *code);
            let form = match wrong.as_ref().filter(is_new) {
                Some((code, fields, errors)) => {
                    Form::of(fields).with(errors.clone()).with_value("code", code.to_string())
                }
                None => Form::of(&TagFields { code: of.new_code().to_string(), ..TagFields::default() }),
            };
            let mut lines: Vec<TagLine> = tags
                .iter()
                .map(|tag| TagLine {
                    code: tag.code.to_string(),
                    name: tag.name_for(language).to_owned(),
                    is_retired: tag.is_retired,
                    ideas: used.get(&tag.id).copied().unwrap_or(0),
                    form: of_tag(&tag.code).map_or_else(
                        || Form::of(&fields_of(tag)),
                        |(_, fields, errors)| Form::of(fields).with(errors.clone()),
                    ),
                })
                .collect();
            lines.sort_by_key(|line| (line.is_retired, line.name.to_lowercase()));
            let spoken = |code: &Language| Spoken { code: *code, name: code.own_name(), field: format!("name_{code}") };
            let languages = tx.community()?.languages.iter().map(spoken).collect();
            Ok(IndexPage { form, tags: lines, languages, name_max: NAME.1 })
        })
        .await
}

fn fields_of(tag: &Tag) -> TagFields {
    let name = |language| tag.names.get(&language).cloned().unwrap_or_default();
    TagFields {
        code: tag.code.to_string(),
        name_en: name(Language::En),
        name_it: name(Language::It),
        name_de: name(Language::De),
        retired: if tag.is_retired { "yes".into() } else { String::new() },
    }
}

/// The language in which the community speaks first.
fn first(visit: &Visit) -> Language {
    visit.community().languages.first().copied().unwrap_or(Language::En)
}

/// `POST /work/tags`.
///
/// # Errors
/// [`Error::Conflict`] when there are enough tags; what is wrong with the form comes back in it.
pub async fn create(visit: Visit, form: CsrfForm<TagFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let made = match fields.check(first(&visit)) {
        Ok(named) => {
            let code = code.clone();
            visit
                .act(move |tx| {
                    let permit = tx.actor().may(MakeTag)?;
                    actions::make(&permit, tx, &code, &named)
                })
                .await
                .map(drop)
        }
        Err(error) => Err(error),
    };
    answer(&visit, made, code, fields, "flash-tag-made").await
}

/// `POST /work/tags/{tag}`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such tag; what is wrong with the form comes back in it.
pub async fn update(visit: Visit, tag: web::Path<String>, form: CsrfForm<TagFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&tag)?, form.into_inner());
    let changed = match fields.check(first(&visit)) {
        Ok(named) => {
            let (code, is_retired) = (code.clone(), !fields.retired.is_empty());
            visit
                .act(move |tx| {
                    let tag = store::lock(tx, &code)?;
                    let permit = tx.actor().may(ChangeTag::of(tag))?;
                    actions::change(&permit, tx, &named, is_retired)
                })
                .await
        }
        Err(error) => Err(error),
    };
    answer(&visit, changed, code, fields, "flash-tag-changed").await
}

async fn answer(
    visit: &Visit,
    done: Result<()>,
    code: Code,
    fields: TagFields,
    flash: &'static str,
) -> Result<HttpResponse> {
    match done {
        Ok(()) => Ok(visit.see_other("/work/tags", Some(flash))),
        Err(Error::Invalid(errors)) => {
            page(visit, StatusCode::UNPROCESSABLE_ENTITY, Some((code, fields, errors))).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /ideas/{idea}/tags`: from the idea's own page. Authors choose; a moderator who is none of them leaves a ruling.
///
/// # Errors
/// [`Error::Invalid`] when a tag is not offered or they are too many; [`Error::Conflict`] when the idea cannot change now.
pub async fn choose(visit: Visit, idea: web::Path<String>, form: CsrfForm<ChoiceFields>) -> Result<HttpResponse> {
    let code = parse(&idea)?;
    let fields = form.into_inner();
    let (chosen, reason) = (codes(&fields.tags)?, optional_reason(&fields.reason)?);
    let of_ruling = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let back = format!("/ideas/{code}");
    visit
        .act(move |tx| {
            let idea = ideas::lock(tx, &code, Hold::Exclusive)?;
            if is_by(&idea, tx.actor()) || !tx.actor().could::<RuleOnIdea>() {
                let permit = tx.actor().may(TagIdea::on(idea))?;
                return actions::choose(&permit, tx, &chosen);
            }
            let written = Written { tags: chosen.clone(), ..Written::because(of_ruling.clone(), reason.clone()) };
            Ok(moderation::actions::decide(tx, idea.id.into(), Kind::Retag, &written)?.map(drop))
        })
        .await?;
    Ok(visit.see_other(&back, Some("flash-tags-chosen")))
}
