//! The page of a test: the call for everybody who may apply, who is in and what they found for the product team and testers.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::forms::{AnswerFields, CallFields, FindingFields};
use super::permits::{AnswerTester, ApplyToTest, CallTesters, LeaveTest, MarkFinding, ReportFinding};
use super::tester::{ANSWER_MAX, CALL, FINDING, State};
use super::views::{CallView, FindingView, TesterView};
use super::{actions, store};
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Link;
use crate::features::milestones::pages::shown;
use crate::features::milestones::store as milestones;
use crate::features::releases::store as releases;
use crate::platform::access::{Holders, Permit};
use crate::platform::db::both::Hold;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language, Standing};
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct TestPage {
    release: Link,
    /// Whether it is in the making and can be tried out.
    is_draft: bool,
    call: Option<CallView>,
    accepted: i64,
    /// How the reader stands, and what they were answered.
    mine: Option<State>,
    answer: String,
    contributes: bool,
    is_team: bool,
    /// Those who applied, for the product team.
    testers: Vec<TesterView>,
    /// For the product team and testers.
    findings: Vec<FindingView>,
    calling: Form,
    finding: Form,
    languages: &'static [Language],
    limits: PageLimits,
}

#[derive(Debug, Serialize)]
struct PageLimits {
    call_max: usize,
    answer_max: usize,
    finding_max: usize,
}

/// What is refused, and what was typed.
#[derive(Debug)]
enum Refused {
    Calling(CallFields, FormErrors),
    Finding(FindingFields, FormErrors),
}

/// `GET /releases/{release}/testers`: the call, one's own place, and for those who are in what was found.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release for this reader, or nobody was ever sought.
pub async fn show(visit: Visit, release: web::Path<String>) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, parse(&release)?, None).await
}

async fn page(visit: &Visit, status: StatusCode, code: Code, refused: Option<Refused>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "testers/show.html", Section::Releases, move |tx| {
            let (language, now) = (of.language(tx.actor()), tx.now());
            let known = milestones::known(tx, &code)?;
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let is_team = tx.actor().holds(Holders::PRODUCT);
            let call = store::call_of(tx, known.id)?;
            if call.is_none() && !is_team {
                return Err(Error::NotFound);
            }
            let all = store::of_release(tx, known.id)?;
            let own = all.iter().find(|(tester, ..)| tester.person == person);
            let mine = own.map(|(tester, ..)| tester.state);
            let found = store::findings_of(tx, known.id)?;
            let reads = is_team || mine == Some(State::Accepted);
            let form_code = of.new_code().to_string();
            let words = of.site().templates.words(tx.community()?.voice(language))?;
            let fields = call.as_ref().map_or_else(
                || CallFields { language: language.to_string(), ..Default::default() },
                |call| CallFields {
                    words: call.words.clone(),
                    language: call.language.to_string(),
                    places: call.places.to_string(),
                    // The last day, as a field of days has it.
                    until: words.day(call.until.plus(-1)).map(|day| day.to_string()).unwrap_or_default(),
                },
            );
            let found_fields =
                FindingFields { code: form_code, finding: String::new(), language: language.to_string() };
            let (mut calling, mut finding) = (Form::of(&fields), Form::of(&found_fields));
            match refused {
                Some(Refused::Calling(fields, errors)) => calling = Form::of(&fields).with(errors),
                Some(Refused::Finding(fields, errors)) => finding = Form::of(&fields).with(errors),
                None => {}
            }
            let name = shown(tx, &known, language)?.name;
            Ok(TestPage {
                release: Link { code: code.to_string(), title: name },
                is_draft: known.standing == Standing::Draft,
                call: call.as_ref().map(|call| CallView::new(call, now)),
                accepted: count(all.iter().filter(|(tester, ..)| tester.state == State::Accepted).count()),
                mine,
                answer: own.map(|(.., answer)| answer.clone()).unwrap_or_default(),
                contributes: milestones::contributes(tx, known.id, person)?,
                is_team,
                testers: if is_team {
                    all.iter().map(|(tester, person, answer)| TesterView::new(tester, person, answer)).collect()
                } else {
                    Vec::new()
                },
                findings: if reads {
                    found.iter().map(|found| FindingView::new(found, found.person.id == person)).collect()
                } else {
                    Vec::new()
                },
                calling,
                finding,
                languages: Language::ALL,
                limits: PageLimits { call_max: CALL.1, answer_max: ANSWER_MAX, finding_max: FINDING.1 },
            })
        })
        .await
}

fn count(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}

/// Where one goes on after doing something about the test of a release.
async fn answered(
    visit: &Visit,
    code: Code,
    done: Result<()>,
    flash: &'static str,
    refused: impl FnOnce(FormErrors) -> Refused,
) -> Result<HttpResponse> {
    match done {
        Ok(()) => Ok(visit.see_other(&format!("/releases/{code}/testers"), Some(flash))),
        Err(Error::Invalid(errors)) => page(visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some(refused(errors))).await,
        Err(error) => Err(error),
    }
}

/// `POST /releases/{release}/testers/call`: testers are sought, or sought otherwise.
///
/// # Errors
/// What is wrong with the form comes back in it; [`Error::Conflict`] when nobody may know of the release yet.
pub async fn call(visit: Visit, release: web::Path<String>, sent: CsrfForm<CallFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&release)?, sent.into_inner());
    let (target, checked, zone) = (code.clone(), fields.clone(), visit.site().time_zone.clone());
    let done = visit
        .act(move |tx| {
            let release = releases::lock(tx, &target, Hold::Exclusive)?;
            let permit = tx.actor().may(CallTesters { release })?;
            actions::call(&permit, tx, &checked.check(&zone)?)
        })
        .await;
    answered(&visit, code, done, "flash-testers-called", |errors| Refused::Calling(fields, errors)).await
}

/// `POST /releases/{release}/testers/call/closing`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release.
pub async fn close(visit: Visit, release: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&release)?;
    let target = code.clone();
    visit
        .act(move |tx| {
            let release = releases::lock(tx, &target, Hold::Exclusive)?;
            let permit = tx.actor().may(CallTesters { release })?;
            actions::close(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&format!("/releases/{code}/testers"), Some("flash-test-closed")))
}

/// `POST /releases/{release}/testers`: one applies, with one click.
///
/// # Errors
/// [`Error::NotFound`] when nobody is sought there; [`Error::Conflict`] when not any more.
pub async fn apply(visit: Visit, release: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&release)?;
    let target = code.clone();
    visit
        .act(move |tx| {
            let known = milestones::known(tx, &target)?;
            let call = store::lock_call(tx, known.id, Hold::Exclusive)?;
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let contributes = milestones::contributes(tx, known.id, person)?;
            let permit = tx.actor().may(ApplyToTest { call, contributes })?;
            actions::apply(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&format!("/releases/{code}/testers"), Some("flash-test-applied")))
}

/// `POST /releases/{release}/testers/withdrawal`: one would rather not.
///
/// # Errors
/// [`Error::NotFound`] when one never applied.
pub async fn withdraw(visit: Visit, release: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&release)?;
    let target = code.clone();
    visit
        .act(move |tx| {
            let known = milestones::known(tx, &target)?;
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let tester = store::lock_tester_of(tx, known.id, person)?;
            let permit = tx.actor().may(LeaveTest { tester })?;
            actions::withdraw(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&format!("/releases/{code}/testers"), Some("flash-test-left")))
}

/// `POST /testers/{tester}/answer`: the product team lets somebody in, or thanks them.
///
/// # Errors
/// [`Error::Conflict`] when all places are taken, or they were answered.
pub async fn answer(visit: Visit, tester: web::Path<String>, sent: CsrfForm<AnswerFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&tester)?, sent.into_inner());
    visit
        .act(move |tx| {
            let (is_let_in, words) = fields.check()?;
            let release = store::release_of_tester(tx, &code)?;
            let call = store::lock_call(tx, release, Hold::Exclusive)?;
            let tester = store::lock_tester(tx, &code)?;
            let permit = tx.actor().may(AnswerTester { call, tester })?;
            actions::answer(&permit, tx, is_let_in, &words)
        })
        .await?;
    Ok(visit.see_other(&visit.back_or("/releases"), Some("flash-tester-answered")))
}

/// `POST /releases/{release}/findings`: a tester says what they found.
///
/// # Errors
/// What is wrong with the form comes back in it; [`Error::NotFound`] when one never applied.
pub async fn report(visit: Visit, release: web::Path<String>, sent: CsrfForm<FindingFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&release)?, sent.into_inner());
    let made = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let fields = FindingFields { code: made.to_string(), ..fields };
    let (target, checked) = (code.clone(), fields.clone());
    let done = visit
        .act(move |tx| {
            let known = milestones::known(tx, &target)?;
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let tester = store::lock_tester_of(tx, known.id, person)?;
            let permit = tx.actor().may(ReportFinding { tester })?;
            actions::report(&permit, tx, &made, &checked.check()?)
        })
        .await;
    answered(&visit, code, done, "flash-finding-reported", |errors| Refused::Finding(fields, errors)).await
}

type Verb = fn(&Permit<MarkFinding>, &mut WriteTx<'_>) -> Result<Recorded<()>>;

/// `POST /findings/{finding}/helpful`.
///
/// # Errors
/// [`Error::Conflict`] when the release is public.
pub async fn mark(visit: Visit, finding: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    marked(&visit, parse(&finding)?, actions::mark).await
}

/// `POST /findings/{finding}/helpful/withdrawal`.
///
/// # Errors
/// [`Error::Conflict`] when the release is public.
pub async fn unmark(visit: Visit, finding: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    marked(&visit, parse(&finding)?, actions::unmark).await
}

async fn marked(visit: &Visit, code: Code, verb: Verb) -> Result<HttpResponse> {
    visit
        .act(move |tx| {
            // The release first: its credits may follow, and whoever publishes it holds it, too.
            let release = store::release_of_finding(tx, &code)?;
            let release = releases::lock_any(tx, release, Hold::Exclusive)?;
            let finding = store::lock_finding(tx, &code)?;
            let permit = tx.actor().may(MarkFinding { release, finding })?;
            verb(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&visit.back_or("/releases"), Some("flash-finding-marked")))
}
