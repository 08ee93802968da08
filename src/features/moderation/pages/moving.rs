//! The form for moving an idea to another question.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::written;
use crate::features::cases::Thing;
use crate::features::ideas::lists;
use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::features::ideas::views::{self, IdeaCard};
use crate::features::moderation::actions::{self, Written};
use crate::features::moderation::forms::MoveFields;
use crate::features::moderation::permits::not_own;
use crate::features::moderation::rules::{self, Movable, NotMovable, Place};
use crate::features::moderation::ruling::{Kind, REASON};
use crate::features::questions::store::{Read, Which};
use crate::features::questions::{self, Phase};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct MovePage {
    idea: IdeaCard,
    question: Choice,
    /// Why it stays where it is, wherever one wants it to go: the key of a sentence.
    stays: Option<&'static str>,
    /// Where it can go.
    choices: Vec<Choice>,
    /// Where it cannot, and why.
    others: Vec<Choice>,
    reason_max: usize,
    form: Form,
}

/// A question to choose.
#[derive(Debug, Serialize)]
struct Choice {
    code: String,
    title: String,
    language: Language,
    host: String,
    /// The key of the sentence that says why not.
    why: Option<&'static str>,
}

impl Choice {
    fn new(read: &Read, language: Language, why: Option<NotMovable>) -> Self {
        let (language, texts) = read.texts_for(language);
        Self {
            code: read.question.code.to_string(),
            title: texts.title,
            language,
            host: read.host.name.clone(),
            why: why.map(|why| why.told().0),
        }
    }
}

/// `GET /ideas/{idea}/move`.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn new_move(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    let fields = MoveFields { code: visit.new_code().to_string(), ..MoveFields::default() };
    form(&visit, StatusCode::OK, parse(&idea)?, fields, FormErrors::new()).await
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: MoveFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "moderation/move.html", Section::Moderation, move |tx| {
            let (language, now) = (of.language(tx.actor()), tx.now());
            let read = ideas::read(tx, &code)?;
            not_own(tx.actor(), &read.idea.authors())?;
            let family = ideas::family(tx, read.idea.id)?;
            let here = actions::facts(tx, &read.idea, &family, &read.idea.question)?;
            // What only the other question can say is asked when it is chosen.
            let idea = Movable { is_older_than_plans: false, is_known_there: false, ..here };
            let from = Place::of(&read.idea.question, now);
            let stays = rules::may_leave(idea, &from).err().map(|why| why.told().0);
            let (mut choices, mut others, mut home) = (Vec::new(), Vec::new(), None);
            for question in questions::read_many(tx, Which::All)? {
                let to = Place::of(&question.question, now);
                if to.id == from.id {
                    home = Some(question);
                    continue;
                }
                match rules::movable(idea, &from, &to) {
                    _ if stays.is_some() => {}
                    Ok(()) => choices.push(Choice::new(&question, language, None)),
                    Err(why) if to.phase == Phase::Ideas => others.push(Choice::new(&question, language, Some(why))),
                    Err(_) => {}
                }
            }
            let home = match home {
                Some(home) => home,
                None => questions::read(tx, Which::Id(from.id))?,
            };
            let lines = lists::lines_of(tx, std::slice::from_ref(&code))?;
            let idea = views::cards_in(tx, &lines, &home, language)?.pop().ok_or(Error::NotFound)?;
            Ok(MovePage {
                idea,
                question: Choice::new(&home, language, None),
                stays,
                choices,
                others,
                reason_max: REASON.1,
                form: Form::of(&fields).with(errors),
            })
        })
        .await
}

/// `POST /ideas/{idea}/move`.
///
/// # Errors
/// [`Error::Conflict`] when the idea stays where it is; what is wrong with the form comes back in it.
pub async fn relocate(visit: Visit, idea: web::Path<String>, fields: CsrfForm<MoveFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&idea)?, fields.into_inner());
    match try_move(&visit, &code, &fields).await {
        Ok(()) => Ok(visit.see_other(&format!("/ideas/{code}"), Some("flash-moved"))),
        Err(Error::Invalid(errors)) => form(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, fields, errors).await,
        Err(error) => Err(error),
    }
}

async fn try_move(visit: &Visit, idea: &Code, fields: &MoveFields) -> Result<()> {
    let (to, reason) = fields.check()?;
    let written = Written { to: Some(to), ..written(visit, &fields.code, reason) };
    let idea = idea.clone();
    visit
        .act(move |tx| {
            let thing: Thing = ideas::id_of(tx, &idea)?.ok_or(Error::NotFound)?.into();
            Ok(actions::decide(tx, thing, Kind::Move, &written)?.map(drop))
        })
        .await
}
