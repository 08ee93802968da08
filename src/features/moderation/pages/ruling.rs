//! The one form for rulings on ideas, comments, suggested changes and people, and the letter that would go out.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::target::{Found, Target};
use super::written;
use crate::features::moderation::actions::{self, Written};
use crate::features::moderation::forms::{Basis, Checked, RulingFields, RulingQuery};
use crate::features::moderation::ruling::{DAYS, Ground, Kind, LAW_MAX, OFFERED, Origin, REASON, Subject};
use crate::features::moderation::store;
use crate::features::moderation::views::SubjectView;
use crate::features::statements::rules::APPEAL_FOR;
use crate::features::statements::views::LetterView;
use crate::platform::clock::Moment;
use crate::platform::db::WriteTx;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::HouseRuleId;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct RulingPage {
    kind: Kind,
    subject: SubjectView,
    /// What else could be done to it now.
    others: Vec<Kind>,
    rules: Vec<Choice>,
    days: &'static [i64],
    has_end: bool,
    has_pace: bool,
    restricts: bool,
    letter: Option<LetterView>,
    form: Form,
    action: String,
    limits: Limits,
}

#[derive(Debug, Serialize)]
struct Choice {
    code: String,
    name: String,
}

#[derive(Debug, Serialize)]
struct Limits {
    reason_max: usize,
    law_max: usize,
}

/// The letter as it would go out.
fn letter(
    found: &Found,
    kind: Kind,
    checked: &Checked,
    (rule, origin): ((String, String), Origin),
    now: Moment,
) -> LetterView {
    let (ground, law) = match &checked.basis {
        Basis::None => (Ground::None, String::new()),
        Basis::Rule(_) => (Ground::Rule, String::new()),
        Basis::Law(law) => (Ground::Law, law.clone()),
    };
    LetterView {
        kind,
        subject: found.view.kind,
        title: found.view.title.clone(),
        excerpt: found.view.excerpt.clone(),
        reason: checked.reason.clone(),
        ground,
        rule_name: rule.0,
        rule_text: rule.1,
        law,
        origin,
        is_detected: origin == Origin::Machine,
        until: checked.days.map(|days| now.plus(days * Moment::DAY)),
        minutes: checked.minutes,
        appeal_until: now.plus(APPEAL_FOR),
    }
}

/// The form, empty or with what was typed, what is wrong with it, and the letter where it was asked for.
async fn form(
    visit: &Visit,
    status: StatusCode,
    target: Target,
    fields: RulingFields,
    (errors, checked): (FormErrors, Option<Checked>),
) -> Result<HttpResponse> {
    let kind = fields.kind()?;
    let of = visit.clone();
    visit
        .page_with(status, "moderation/ruling.html", Section::Moderation, move |tx| {
            let (language, now) = (of.language(tx.actor()), tx.now());
            let found = target.read(tx)?;
            (found.takes)(kind)?;
            let house = store::house_rules(tx)?;
            let named =
                |rule: &store::HouseRule| Choice { code: rule.code.to_string(), name: rule.in_language(language).0 };
            let seen = match &checked {
                Some(checked) => {
                    let rule = match &checked.basis {
                        Basis::Rule(code) => house.iter().find(|rule| rule.code == *code),
                        _ => None,
                    };
                    let rule = rule.map(|rule| rule.in_language(language)).unwrap_or_default();
                    let (origin, _) = store::origin(tx, found.thing)?;
                    Some(letter(&found, kind, checked, (rule, origin), now))
                }
                None => None,
            };
            Ok(RulingPage {
                kind,
                others: OFFERED
                    .iter()
                    .copied()
                    .filter(|other| *other != kind && (found.takes)(*other).is_ok())
                    .collect(),
                subject: found.view,
                rules: house.iter().map(named).collect(),
                days: DAYS,
                has_end: kind.has_end(),
                has_pace: kind == Kind::Slow,
                restricts: kind.restricts(),
                letter: seen,
                form: Form::of(&fields).with(errors),
                action: format!("{}/rulings", target.path()),
                limits: Limits { reason_max: REASON.1, law_max: LAW_MAX },
            })
        })
        .await
}

async fn new(visit: Visit, target: Target, query: RulingQuery) -> Result<HttpResponse> {
    let fields = RulingFields { code: visit.new_code().to_string(), kind: query.kind, ..RulingFields::default() };
    form(&visit, StatusCode::OK, target, fields, (FormErrors::new(), None)).await
}

fn flash(kind: Kind) -> &'static str {
    match kind {
        Kind::Hide => "flash-hidden",
        Kind::Restore => "flash-restored",
        Kind::Lock => "flash-locked",
        Kind::Unlock => "flash-unlocked",
        _ => "flash-ruled",
    }
}

/// The ruling that was checked, as a verb takes it.
fn as_written(tx: &mut WriteTx<'_>, plain: &Written, checked: &Checked) -> Result<Written> {
    let (ground, rule, law) = match &checked.basis {
        Basis::None => (Ground::None, None, String::new()),
        Basis::Law(law) => (Ground::Law, None, law.clone()),
        Basis::Rule(code) => {
            let found: Option<HouseRuleId> =
                store::house_rules(tx)?.iter().find(|rule| rule.code == *code).map(|rule| rule.id);
            let found = found.ok_or_else(|| Error::Invalid(FormErrors::one("basis", "error-choose")))?;
            (Ground::Rule, Some(found), String::new())
        }
    };
    let until = checked.days.map(|days| tx.now().plus(days * Moment::DAY));
    Ok(Written { ground, rule, law, until, minutes: checked.minutes, ..plain.clone() })
}

async fn create(visit: Visit, target: Target, fields: RulingFields) -> Result<HttpResponse> {
    let kind = fields.kind()?;
    let checked = match fields.check(kind) {
        Ok(checked) => checked,
        Err(Error::Invalid(errors)) => {
            return form(&visit, StatusCode::UNPROCESSABLE_ENTITY, target, fields, (errors, None)).await;
        }
        Err(error) => return Err(error),
    };
    if !fields.preview.is_empty() {
        return form(&visit, StatusCode::OK, target, fields, (FormErrors::new(), Some(checked))).await;
    }
    let plain = written(&visit, &fields.code, checked.reason.clone());
    let (of, after) = (target.clone(), target.after(kind));
    visit
        .act(move |tx| {
            let thing = of.read(tx)?.thing;
            let written = as_written(tx, &plain, &checked)?;
            Ok(actions::decide(tx, thing, kind, &written)?.map(drop))
        })
        .await?;
    Ok(visit.see_other(&after, Some(flash(kind))))
}

/// `GET /comments/{comment}/rulings/new?kind=…`.
///
/// # Errors
/// [`Error::Conflict`] when it is already so.
pub async fn new_on_comment(
    visit: Visit,
    comment: web::Path<String>,
    query: web::Query<RulingQuery>,
) -> Result<HttpResponse> {
    new(visit, Target::of(Subject::Comment, &comment)?, query.into_inner()).await
}

/// `GET /ideas/{idea}/rulings/new?kind=…`.
///
/// # Errors
/// [`Error::Conflict`] when it is already so.
pub async fn new_on_idea(
    visit: Visit,
    idea: web::Path<String>,
    query: web::Query<RulingQuery>,
) -> Result<HttpResponse> {
    new(visit, Target::of(Subject::Idea, &idea)?, query.into_inner()).await
}

/// `GET /refinements/{refinement}/rulings/new?kind=…`.
///
/// # Errors
/// [`Error::Conflict`] when it is already so.
pub async fn new_on_refinement(
    visit: Visit,
    refinement: web::Path<String>,
    query: web::Query<RulingQuery>,
) -> Result<HttpResponse> {
    new(visit, Target::of(Subject::Refinement, &refinement)?, query.into_inner()).await
}

/// `GET /people/{person}/rulings/new?kind=…`.
///
/// # Errors
/// [`Error::Conflict`] when it is already so.
pub async fn new_on_person(
    visit: Visit,
    person: web::Path<String>,
    query: web::Query<RulingQuery>,
) -> Result<HttpResponse> {
    new(visit, Target::of(Subject::Person, &person)?, query.into_inner()).await
}

/// `POST /comments/{comment}/rulings`.
///
/// # Errors
/// [`Error::Conflict`] when it is already so; what is wrong with the form comes back in it.
pub async fn on_comment(
    visit: Visit,
    comment: web::Path<String>,
    fields: CsrfForm<RulingFields>,
) -> Result<HttpResponse> {
    create(visit, Target::of(Subject::Comment, &comment)?, fields.into_inner()).await
}

/// `POST /ideas/{idea}/rulings`.
///
/// # Errors
/// [`Error::Conflict`] when it is already so; what is wrong with the form comes back in it.
pub async fn on_idea(visit: Visit, idea: web::Path<String>, fields: CsrfForm<RulingFields>) -> Result<HttpResponse> {
    create(visit, Target::of(Subject::Idea, &idea)?, fields.into_inner()).await
}

/// `POST /refinements/{refinement}/rulings`.
///
/// # Errors
/// [`Error::Conflict`] when it is already so; what is wrong with the form comes back in it.
pub async fn on_refinement(
    visit: Visit,
    refinement: web::Path<String>,
    fields: CsrfForm<RulingFields>,
) -> Result<HttpResponse> {
    create(visit, Target::of(Subject::Refinement, &refinement)?, fields.into_inner()).await
}

/// `POST /people/{person}/rulings`.
///
/// # Errors
/// [`Error::Conflict`] when it is already so; what is wrong with the form comes back in it.
pub async fn on_person(
    visit: Visit,
    person: web::Path<String>,
    fields: CsrfForm<RulingFields>,
) -> Result<HttpResponse> {
    create(visit, Target::of(Subject::Person, &person)?, fields.into_inner()).await
}
