//! The form that reports something, with and without an account.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::actions::{self, Made};
use super::forms::ReportFields;
use super::permits::{ReportThing, Target};
use super::report::WORDS_MAX;
use super::store;
use crate::features::accounts::{Face, store as accounts};
use crate::features::cases::{Subject, Thing};
use crate::features::comments::store as comments;
use crate::features::house_rules::{self, HouseRule};
use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::features::refinements::store as refinements;
use crate::platform::db::both::Hold;
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::{Denied, Error, FormErrors, Result};
use crate::platform::id::{Code, Language, PersonId, Standing};
use crate::platform::text;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

/// How much of a thing is shown above the form, in characters.
const EXCERPT: usize = 400;

#[derive(Debug, Serialize)]
struct ReportPage {
    about: About,
    rules: Vec<RuleChoice>,
    form: Form,
    action: String,
    /// Whether the reader has reported it before.
    is_reported: bool,
    words_max: usize,
}

/// What is reported, as the form shows it.
#[derive(Debug, Serialize)]
struct About {
    kind: Subject,
    title: String,
    excerpt: String,
    author: Face,
    href: String,
}

#[derive(Debug, Serialize)]
struct RuleChoice {
    code: String,
    name: String,
    text: String,
}

impl RuleChoice {
    fn new(rule: &HouseRule, language: Language) -> Self {
        let (name, text) = rule.said(language);
        Self { code: rule.code.to_string(), name: name.to_owned(), text: text.to_owned() }
    }
}

/// What an address names; appeals are not reported.
fn subject(word: &str) -> Result<Subject> {
    Subject::parse(word).filter(|subject| *subject != Subject::Appeal).ok_or(Error::NotFound)
}

/// Where a thing is read.
fn place(subject: Subject, code: &Code) -> String {
    match subject {
        Subject::Comment => format!("/comments/{code}"),
        Subject::Refinement => format!("/refinements/{code}"),
        Subject::Person | Subject::Appeal => format!("/people/{code}"),
        Subject::Idea => format!("/ideas/{code}"),
    }
}

/// Reads what is to be reported, if the reader can see it and it is not their own.
fn about(tx: &mut ReadTx<'_>, kind: Subject, code: &Code) -> Result<(About, Thing)> {
    let href = place(kind, code);
    let (authors, thing, title, excerpt, author): (Vec<PersonId>, Thing, String, String, Face) = match kind {
        Subject::Idea => {
            let read = ideas::read(tx, code)?;
            if read.idea.standing == Standing::Merged {
                return Err(Error::Conflict("conflict-merged"));
            }
            let face = Face::from(&read.author);
            (read.idea.authors(), read.idea.id.into(), read.idea.title.clone(), read.body, face)
        }
        Subject::Comment => {
            let (line, at) = comments::read(tx, code)?;
            ideas::read(tx, &at.code)?;
            let face = Face::from(&line.author);
            (vec![line.comment.author], line.comment.id.into(), at.title, line.body, face)
        }
        Subject::Refinement => {
            let line = refinements::read(tx, code)?;
            let idea = ideas::code_of(tx, line.refinement.idea)?;
            ideas::read(tx, &idea)?;
            let text = line.refinement.text.clone();
            let face = Face::from(&line.author);
            (vec![line.refinement.author], line.refinement.id.into(), text.title, text.body, face)
        }
        Subject::Person | Subject::Appeal => {
            let byline = accounts::of_code(tx, code)?;
            (vec![byline.id], byline.id.into(), byline.name.clone(), String::new(), Face::from(&byline))
        }
    };
    if authors.iter().any(|author| tx.actor().is(*author)) {
        return Err(Denied::OwnContent.into());
    }
    Ok((About { kind, title, excerpt: text::excerpt(&excerpt, EXCERPT), author, href }, thing))
}

/// Holds what is reported, if the reporter can see it.
fn target(tx: &mut WriteTx<'_>, kind: Subject, code: &Code) -> Result<Target> {
    Ok(match kind {
        Subject::Idea => {
            let idea = ideas::lock(tx, code, Hold::Exclusive)?;
            if idea.standing == Standing::Merged {
                return Err(Error::Conflict("conflict-merged"));
            }
            Target::Idea(idea)
        }
        Subject::Comment => {
            let (comment, idea) = comments::lock(tx, code)?;
            Target::Comment(comment, idea)
        }
        Subject::Refinement => {
            let (refinement, idea) = refinements::lock(tx, code)?;
            Target::Refinement(refinement, idea)
        }
        Subject::Person | Subject::Appeal => Target::Person(accounts::of_code(tx, code)?),
    })
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    (kind, code): (Subject, Code),
    fields: ReportFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "reports/new.html", Section::Questions, move |tx| {
            let language = of.language(tx.actor());
            let (about, thing) = about(tx, kind, &code)?;
            Ok(ReportPage {
                about,
                rules: house_rules::store::offered(tx)?.iter().map(|rule| RuleChoice::new(rule, language)).collect(),
                form: Form::of(&fields).with(errors),
                action: format!("/report/{kind}/{code}"),
                is_reported: store::is_reported_by_reader(tx, thing)?,
                words_max: WORDS_MAX,
            })
        })
        .await
}

/// `GET /report/{subject}/{thing}`.
///
/// # Errors
/// [`Error::NotFound`] for what the reader cannot see; `Denied` for their own.
pub async fn new(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (kind, code) = path.into_inner();
    let thing = (subject(&kind)?, parse(&code)?);
    form(&visit, StatusCode::OK, thing, ReportFields::default(), FormErrors::new()).await
}

/// `POST /report/{subject}/{thing}`.
///
/// # Errors
/// As the form; what is wrong with it comes back in it.
pub async fn create(
    visit: Visit,
    path: web::Path<(String, String)>,
    fields: CsrfForm<ReportFields>,
) -> Result<HttpResponse> {
    let ((kind, code), fields) = (path.into_inner(), fields.into_inner());
    let (kind, code) = (subject(&kind)?, parse(&code)?);
    let back = place(kind, &code);
    let (of, sent, named, at) = (visit.clone(), fields.clone(), code.clone(), back.clone());
    let made = visit
        .act(move |tx| {
            let language = of.language(tx.actor());
            let target = target(tx, kind, &named)?;
            let is_known = tx.actor().is_known();
            let permit = tx.actor().may(ReportThing::about(target))?;
            let rules = house_rules::store::offered(tx)?;
            if is_known {
                actions::report(&permit, tx, &at, &sent.check(&rules, language)?)
            } else {
                let network = of.network().to_string();
                let (written, stranger) = sent.check_notice(&rules, language, &network)?;
                actions::notify(&permit, tx, &stranger, &at, &written)
            }
        })
        .await;
    match made {
        Ok(Made::New) => Ok(visit.see_other(&back, Some("flash-reported"))),
        Ok(Made::Before) => Ok(visit.see_other(&back, Some("flash-reported-before"))),
        Err(Error::Invalid(errors)) => {
            form(&visit, StatusCode::UNPROCESSABLE_ENTITY, (kind, code), fields, errors).await
        }
        Err(error) => Err(error),
    }
}
