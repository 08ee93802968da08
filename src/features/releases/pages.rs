//! The pages of releases: the wall of them, drafting one, publishing it. The colophon is in `colophon`.

mod colophon;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

pub use colophon::show;

use super::actions::draft;
use super::forms::{ChosenIdeas, ReleaseFields, codes};
use super::permits::{DraftRelease, PublishRelease};
use super::release::TEXT_MAX;
use super::store::{self, Which};
use super::views::{self, ReleaseCard};
use crate::features::accounts;
use crate::features::accounts::views::Choice;
use crate::features::credits;
use crate::features::ideas::lists;
use crate::features::ideas::pages::parse;
use crate::features::milestones;
use crate::features::milestones::views::MakingView;
use crate::platform::access::Holders;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Standing};
use crate::platform::web::paginate::{After, Cursor, PAGE, split};
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct IndexPage {
    /// What only the product team sees; on the first page alone, as what is in the making.
    drafts: Vec<ReleaseCard>,
    makings: Vec<MakingView>,
    releases: Vec<ReleaseCard>,
    can_release: bool,
    is_first: bool,
    next: Option<String>,
}

/// `GET /releases?after=`: the wall of what was made together, the newest first, and before it what is in the making; drafts
/// are for the product team.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit, asked: web::Query<After>) -> Result<HttpResponse> {
    let (of, after) = (visit.clone(), Cursor::parse(&asked.after));
    visit
        .page("releases/index.html", Section::Releases, move |tx| {
            let language = of.language(tx.actor());
            let is_first = after.is_none();
            let (reads, more) = split(store::read_many(tx, Which::Public(after.as_ref()))?, PAGE);
            let last = reads.last().filter(|_| more).map(|read| &read.release);
            let next = last.and_then(|last| {
                let cursor = Cursor { value: last.published_at?.0, code: last.code.clone() };
                Some(format!("/releases?after={cursor}"))
            });
            let can_release = tx.actor().holds(Holders::PRODUCT);
            Ok(IndexPage {
                drafts: if is_first && can_release { views::drafts(tx, language)? } else { Vec::new() },
                makings: if is_first { milestones::views::all(tx)? } else { Vec::new() },
                releases: views::cards(tx, &reads, language)?,
                can_release,
                is_first,
                next,
            })
        })
        .await
}

#[derive(Debug, Serialize)]
struct FormPage {
    /// Always empty: a release is begun here, and what it says stays as it was written.
    release: Option<()>,
    form: Form,
    ideas: Vec<Chosen>,
    hosts: Vec<Choice>,
    limits: Limits,
}

#[derive(Debug, Serialize)]
struct Chosen {
    code: String,
    title: String,
    checked: bool,
}

#[derive(Debug, Serialize)]
struct Limits {
    text_max: usize,
}

/// `GET /releases/new?idea=…&idea=…`.
///
/// # Errors
/// Those of reading.
pub async fn new(visit: Visit, request: HttpRequest) -> Result<HttpResponse> {
    let chosen: ChosenIdeas = serde_html_form::from_str(request.query_string()).unwrap_or_default();
    let fields = ReleaseFields { ideas: chosen.idea, ..Default::default() };
    form(&visit, StatusCode::OK, fields, true, FormErrors::new()).await
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    fields: ReleaseFields,
    is_new: bool,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "releases/form.html", Section::Releases, move |tx| {
            let lines = lists::lines_of(tx, &codes(&fields.ideas))?;
            let seen = lines.iter().filter(|line| line.standing == Standing::Visible);
            let ideas =
                seen.map(|line| Chosen { code: line.code.to_string(), title: line.title.clone(), checked: true });
            let hosts: Vec<Choice> = accounts::hosts(tx)?.iter().map(Choice::from).collect();
            let me = tx.actor().person().map(|known| known.code.to_string()).unwrap_or_default();
            let fields = if is_new {
                ReleaseFields {
                    code: of.new_code().to_string(),
                    language: of.language(tx.actor()).to_string(),
                    host: if hosts.iter().any(|host| host.code == me) { me } else { String::new() },
                    ..fields
                }
            } else {
                fields
            };
            Ok(FormPage {
                release: None,
                ideas: ideas.collect(),
                form: Form::of(&fields).with(errors),
                hosts,
                limits: Limits { text_max: TEXT_MAX },
            })
        })
        .await
}

/// `POST /releases`: drafts a release; its proposed credits come next.
///
/// # Errors
/// What is wrong with the form comes back in it.
pub async fn create(visit: Visit, sent: CsrfForm<ReleaseFields>) -> Result<HttpResponse> {
    let fields = sent.into_inner();
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let fields = ReleaseFields { code: code.to_string(), ..fields };
    let drafted = match fields.check(&visit.site().time_zone) {
        Ok((making, ideas)) => {
            visit
                .act(move |tx| {
                    let ideas = store::lock_ideas(tx, &ideas)?;
                    let permit = tx.actor().may(DraftRelease::from(ideas))?;
                    draft(&permit, tx, &code, &making)
                })
                .await
        }
        Err(error) => Err(error),
    };
    match drafted {
        Ok(code) => Ok(visit.see_other(&format!("/releases/{code}/credits"), Some("flash-release-drafted"))),
        Err(Error::Invalid(errors)) => form(&visit, StatusCode::UNPROCESSABLE_ENTITY, fields, false, errors).await,
        Err(error) => Err(error),
    }
}

/// `POST /releases/{release}/publication`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release.
pub async fn publish(visit: Visit, release: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&release)?;
    let code = visit
        .act(move |tx| {
            let release = store::lock(tx, &code, Hold::Exclusive)?;
            let permit = tx.actor().may(PublishRelease::of(release))?;
            credits::actions::publish(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&format!("/releases/{code}"), Some("flash-release-published")))
}
