//! People as administrators see them: the list, one of them, and what may be done about them.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::parse;
use crate::features::accounts::lists::{self, Line, Wanted};
use crate::features::accounts::permits::AdministerPeople;
use crate::features::accounts::{Face, Relation, actions, rules};
use crate::features::moderation::Kind;
use crate::features::moderation::actions::{Written, decide};
use crate::features::profiles::forms::{REASON, RoleFields, SuspensionFields};
use crate::features::profiles::profile::TITLE_MAX;
use crate::platform::access::{Permit, Role};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, PersonId, RulingId};
use crate::platform::web::frame::encode;
use crate::platform::web::paginate::{self, PAGE};
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

/// What is looked for.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PeopleQuery {
    /// In names and addresses.
    pub words: String,
    /// A role.
    pub role: String,
    /// A relation.
    pub relation: String,
    /// `yes`: only those who are suspended.
    pub suspended: String,
    /// After this person.
    pub after: String,
}

impl PeopleQuery {
    fn address(&self, after: Option<&Code>) -> String {
        let Self { words, role, relation, suspended, .. } = self;
        let mut address = format!(
            "/admin/people?words={}&role={}&relation={}&suspended={}",
            encode(words),
            encode(role),
            encode(relation),
            encode(suspended)
        );
        if let Some(after) = after {
            address.push_str(&format!("&after={after}"));
        }
        address
    }
}

#[derive(Debug, Serialize)]
struct PeoplePage {
    people: Vec<PersonRow>,
    query: PeopleQuery,
    roles: &'static [Role],
    relations: &'static [Relation],
    next: Option<String>,
    previous_first: Option<String>,
}

/// A person in the list.
#[derive(Debug, Serialize)]
struct PersonRow {
    #[serde(flatten)]
    face: Face,
    email: Option<String>,
    role: Role,
    relation: Relation,
    since: Moment,
    is_suspended: bool,
    suspended_until: Option<Moment>,
    suspended_reason: Option<String>,
}

impl PersonRow {
    fn new(line: &Line, now: Moment) -> Self {
        let is_suspended = rules::is_suspended(line.suspended_at, line.suspended_until, now);
        Self {
            face: Face::from(&line.byline),
            email: line.email.clone(),
            role: line.byline.role,
            relation: line.relation,
            since: line.since,
            is_suspended,
            suspended_until: line.suspended_until.filter(|_| is_suspended),
            suspended_reason: line.suspended_reason.clone().filter(|_| is_suspended),
        }
    }
}

/// `GET /admin/people`.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit, query: web::Query<PeopleQuery>) -> Result<HttpResponse> {
    let query = query.into_inner();
    visit
        .page("profiles/people.html", Section::Admin, move |tx| {
            let wanted = Wanted {
                words: query.words.clone(),
                role: Role::parse(&query.role),
                relation: Relation::parse(&query.relation),
                is_suspended: query.suspended == "yes",
                after: Code::parse(&query.after),
                limit: PAGE + 1,
            };
            let (lines, more) = paginate::split(lists::list(tx, &wanted)?, PAGE);
            let now = tx.now();
            Ok(PeoplePage {
                people: lines.iter().map(|line| PersonRow::new(line, now)).collect(),
                roles: Role::ALL,
                relations: Relation::ALL,
                next: lines.last().filter(|_| more).map(|last| query.address(Some(&last.byline.code))),
                previous_first: wanted.after.is_some().then(|| query.address(None)),
                query,
            })
        })
        .await
}

#[derive(Debug, Serialize)]
struct PersonPage {
    person: PersonRow,
    role_form: Form,
    suspension_form: Form,
    roles: &'static [Role],
    is_me: bool,
    limits: Limits,
}

#[derive(Debug, Serialize)]
struct Limits {
    title_max: usize,
    reason_max: usize,
}

#[derive(Default)]
struct Again {
    role: Option<RoleFields>,
    role_errors: FormErrors,
    suspension: SuspensionFields,
    suspension_errors: FormErrors,
}

/// `GET /admin/people/{person}`. Asks for a fresh proof already here, so that nothing typed is lost.
///
/// # Errors
/// [`Error::NotFound`] when there is none; [`Error::ProveFirst`].
pub async fn show(visit: Visit, person: web::Path<String>) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, parse(&person)?, Again::default()).await
}

async fn page(visit: &Visit, status: StatusCode, code: Code, again: Again) -> Result<HttpResponse> {
    visit
        .page_with(status, "profiles/person.html", Section::Admin, move |tx| {
            let _proved = tx.actor().may(AdministerPeople)?;
            let line = lists::one(tx, &code)?;
            let role = again.role.unwrap_or_else(|| RoleFields {
                role: line.byline.role.to_string(),
                title: line.byline.title.clone().unwrap_or_default(),
            });
            Ok(PersonPage {
                is_me: tx.actor().is(line.byline.id),
                person: PersonRow::new(&line, tx.now()),
                role_form: Form::of(&role).with(again.role_errors),
                suspension_form: Form::of(&again.suspension).with(again.suspension_errors),
                roles: Role::ALL,
                limits: Limits { title_max: TITLE_MAX, reason_max: REASON.1 },
            })
        })
        .await
}

/// Lets a verb change the person of this code.
async fn change(
    visit: &Visit,
    code: &Code,
    verb: impl Fn(&Permit<AdministerPeople>, &mut WriteTx<'_>, PersonId) -> Result<Recorded<()>> + Send + 'static,
) -> Result<()> {
    let code = code.clone();
    visit
        .act(move |tx| {
            let permit = tx.actor().may(AdministerPeople)?;
            let person = lists::one(tx, &code)?.byline.id;
            verb(&permit, tx, person)
        })
        .await
}

/// Lets a ruling take effect on the person of this code; asks for a fresh proof first, as all of this page does.
async fn rule(
    visit: &Visit,
    code: &Code,
    verb: impl Fn(&mut WriteTx<'_>, PersonId) -> Result<Recorded<RulingId>> + Send + 'static,
) -> Result<()> {
    change(visit, code, move |_proved, tx, person| {
        if tx.actor().is(person) {
            return Err(rules::Kept::Oneself.into());
        }
        Ok(verb(tx, person)?.map(drop))
    })
    .await
}

fn back(visit: &Visit, code: &Code, flash: &'static str) -> HttpResponse {
    visit.see_other(&format!("/admin/people/{code}"), Some(flash))
}

/// `POST /admin/people/{person}/role`.
///
/// # Errors
/// [`Error::Conflict`] for oneself and for the last administrator; what is wrong with the form comes back in it.
pub async fn give_role(visit: Visit, person: web::Path<String>, form: CsrfForm<RoleFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&person)?, form.into_inner());
    match fields.check() {
        Ok((role, title)) => {
            change(&visit, &code, move |permit, tx, person| {
                actions::give_role(permit, tx, person, role, title.as_deref())
            })
            .await?;
            Ok(back(&visit, &code, "flash-role-given"))
        }
        Err(Error::Invalid(errors)) => {
            let again = Again { role: Some(fields), role_errors: errors, ..Again::default() };
            page(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, again).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /admin/people/{person}/suspension`.
///
/// # Errors
/// [`Error::Conflict`] for oneself and for the last administrator; what is wrong with the form comes back in it.
pub async fn suspend(
    visit: Visit,
    person: web::Path<String>,
    form: CsrfForm<SuspensionFields>,
) -> Result<HttpResponse> {
    let (code, fields) = (parse(&person)?, form.into_inner());
    let now = visit.site().db.clock().now();
    match fields.check(&visit.site().time_zone, now) {
        Ok((reason, until)) => {
            let kind = if until.is_some() { Kind::Suspend } else { Kind::Ban };
            rule(&visit, &code, move |tx, person| {
                let written = Written { until, ..Written::because(tx.code(), reason.clone()) };
                decide(tx, person.into(), kind, &written)
            })
            .await?;
            Ok(back(&visit, &code, "flash-suspended"))
        }
        Err(Error::Invalid(errors)) => {
            let again = Again { suspension: fields, suspension_errors: errors, ..Again::default() };
            page(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, again).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /admin/people/{person}/reinstatement`.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn reinstate(visit: Visit, person: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&person)?;
    rule(&visit, &code, |tx, person| {
        let written = Written::because(tx.code(), String::new());
        decide(tx, person.into(), Kind::Reinstate, &written)
    })
    .await?;
    Ok(back(&visit, &code, "flash-reinstated"))
}

/// `POST /admin/people/{person}/sign-out`.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn shut_out(visit: Visit, person: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&person)?;
    change(&visit, &code, actions::shut_out).await?;
    Ok(back(&visit, &code, "flash-shut-out"))
}
