//! A dispute on its own page: what the product team answers, what whoever began it says to that, what an administrator decides.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::link;
use crate::features::accounts::store as accounts;
use crate::features::credits::credit::{Degree, Role};
use crate::features::credits::forms::WHO_MAX;
use crate::features::credits::pages::one;
use crate::features::disputes::dispute::{ANSWER, Dispute, State, Verdict, Way};
use crate::features::disputes::forms::{Answered, ObjectionFields, VerdictFields};
use crate::features::disputes::permits::{AnswerDispute, DecideDispute, ObjectToAnswer};
use crate::features::disputes::store::{self, Read, Which};
use crate::features::disputes::views::DisputeView;
use crate::features::disputes::{actions, rules};
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Link;
use crate::platform::access::{Actor, Holders};
use crate::platform::db::WriteTx;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, PersonId};
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct ShowPage {
    dispute: DisputeView,
    release: Link,
    /// Where a verdict is sent to: `answer` or `decision`; nothing when the reader says nothing here.
    verdict: Option<&'static str>,
    /// Why the reader does not rule on it, though somebody has to.
    why_not: Option<&'static str>,
    can_object: bool,
    /// The verdicts that answer such a dispute.
    ways: &'static [Way],
    roles: &'static [Role],
    degrees: &'static [Degree],
    form: Form,
    objection: Form,
    limits: Limits,
}

#[derive(Debug, Serialize)]
struct Limits {
    answer_max: usize,
    who_max: usize,
}

/// What was sent and why it cannot be.
enum Refused {
    Verdict(VerdictFields, FormErrors),
    Objection(ObjectionFields, FormErrors),
}

/// What somebody may say about a dispute as it stands: where to, or why not.
fn turn(
    dispute: &Dispute,
    parties: &[PersonId],
    able: &[PersonId],
    actor: &Actor,
) -> (Option<&'static str>, Option<&'static str>) {
    let (to, holders, answerer) = match dispute.state {
        State::Open => ("answer", Holders::PRODUCT, None),
        State::Contested => ("decision", Holders::ADMINISTRATION, dispute.answerer),
        _ => return (None, None),
    };
    if !actor.holds(holders) {
        return (None, None);
    }
    match rules::may_rule(actor.person_id(), parties, answerer, able) {
        Ok(()) => (Some(to), None),
        Err(rules::Involved::Party) => (None, Some("denied-own-content")),
        Err(rules::Involved::First) => (None, Some("denied-own-ruling")),
    }
}

/// What a verdict is filled with before anybody typed.
fn proposed(read: &Read) -> VerdictFields {
    let (dispute, credit) = (&read.dispute, read.credit.as_ref());
    let role = dispute.role.or(credit.map(|credit| credit.role));
    let degree = credit.map_or(Degree::Equal, |credit| credit.degree);
    let own = read.people.get(&dispute.person).filter(|_| dispute.is_own);
    VerdictFields {
        who: own.map(|byline| format!("/people/{}", byline.code)).unwrap_or_default(),
        role: role.map(|role| role.to_string()).unwrap_or_default(),
        degree: degree.to_string(),
        ..VerdictFields::default()
    }
}

async fn page(visit: &Visit, status: StatusCode, code: Code, refused: Option<Refused>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "disputes/show.html", Section::Releases, move |tx| {
            let read = store::read(tx, Which::Code(&code))?.pop().ok_or(Error::NotFound)?;
            let view = DisputeView::new(&read, tx.actor()).ok_or(Error::NotFound)?;
            let dispute = &read.dispute;
            let release_code = store::release_code(tx, dispute.release)?;
            let release = link(tx, &release_code, dispute.release, of.language(tx.actor()))?;
            let holder = read.credit.as_ref().map(|credit| credit.person);
            let parties: Vec<PersonId> = [Some(dispute.person), holder].into_iter().flatten().collect();
            let able = accounts::able_admins(tx)?;
            let (verdict, why_not) = turn(dispute, &parties, &able, tx.actor());
            let can_object = tx.actor().is(dispute.person) && rules::may_object(dispute, tx.now()).is_ok();
            let mut form = Form::of(&proposed(&read));
            let mut objection = Form::of(&ObjectionFields::default());
            match refused {
                Some(Refused::Verdict(fields, errors)) => form = Form::of(&fields).with(errors),
                Some(Refused::Objection(fields, errors)) => objection = Form::of(&fields).with(errors),
                None => {}
            }
            Ok(ShowPage {
                dispute: view,
                release,
                verdict,
                why_not,
                can_object,
                ways: rules::ways(dispute.claim),
                roles: Role::ALL,
                degrees: Degree::ALL,
                form,
                objection,
                limits: Limits { answer_max: ANSWER.1, who_max: WHO_MAX },
            })
        })
        .await
}

/// `GET /disputes/{dispute}`.
///
/// # Errors
/// [`Error::NotFound`] when there is none for this reader.
pub async fn show(visit: Visit, dispute: web::Path<String>) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, parse(&dispute)?, None).await
}

fn verdict(tx: &mut WriteTx<'_>, answered: &Answered) -> Result<Verdict> {
    let who = answered.who.as_deref().map(|who| one(tx, who)).transpose()?;
    Ok(Verdict { change: answered.change(who), words: answered.words.clone() })
}

/// `POST /disputes/{dispute}/answer`: for the product team.
///
/// # Errors
/// [`Error::Denied`] for who began it and whose credit it is; [`Error::Conflict`] when it was answered; what is wrong comes
/// back in the form.
pub async fn answer(visit: Visit, dispute: web::Path<String>, sent: CsrfForm<VerdictFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&dispute)?, sent.into_inner());
    let target = code.clone();
    let said = match fields.check() {
        Ok(answered) => {
            visit
                .act(move |tx| {
                    let held = store::lock_around(tx, &target)?;
                    let permit = tx.actor().may(AnswerDispute(held))?;
                    let verdict = verdict(tx, &answered)?;
                    actions::answer(&permit, tx, &verdict)
                })
                .await
        }
        Err(error) => Err(error),
    };
    said_so(&visit, code, said, fields).await
}

/// `POST /disputes/{dispute}/decision`: for an administrator, for good.
///
/// # Errors
/// [`Error::Denied`] for who began it, whose credit it is, and who answered, where somebody else can decide;
/// [`Error::Conflict`] when nobody asks for it; what is wrong comes back in the form.
pub async fn decide(visit: Visit, dispute: web::Path<String>, sent: CsrfForm<VerdictFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&dispute)?, sent.into_inner());
    let target = code.clone();
    let said = match fields.check() {
        Ok(answered) => {
            visit
                .act(move |tx| {
                    let held = store::lock_around(tx, &target)?;
                    let permit = tx.actor().may(DecideDispute(held))?;
                    let verdict = verdict(tx, &answered)?;
                    actions::decide(&permit, tx, &verdict)
                })
                .await
        }
        Err(error) => Err(error),
    };
    said_so(&visit, code, said, fields).await
}

async fn said_so(visit: &Visit, code: Code, said: Result<()>, fields: VerdictFields) -> Result<HttpResponse> {
    match said {
        Ok(()) => Ok(visit.see_other(&format!("/disputes/{code}"), Some("flash-dispute-answered"))),
        Err(Error::Invalid(errors)) => {
            page(visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some(Refused::Verdict(fields, errors))).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /disputes/{dispute}/objection`: whoever began it does not agree with the answer.
///
/// # Errors
/// [`Error::Denied`] for everybody else; [`Error::Conflict`] when it is too late; what is wrong comes back in the form.
pub async fn object(visit: Visit, dispute: web::Path<String>, sent: CsrfForm<ObjectionFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&dispute)?, sent.into_inner());
    let words = match fields.check() {
        Ok(words) => words,
        Err(Error::Invalid(errors)) => {
            let refused = Refused::Objection(fields, errors);
            return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some(refused)).await;
        }
        Err(error) => return Err(error),
    };
    let target = code.clone();
    visit
        .act(move |tx| {
            let dispute = store::lock(tx, &target)?;
            let permit = tx.actor().may(ObjectToAnswer { dispute })?;
            actions::object(&permit, tx, &words)
        })
        .await?;
    Ok(visit.see_other(&format!("/disputes/{code}"), Some("flash-dispute-contested")))
}
