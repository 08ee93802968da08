//! The pages of releases. The colophon stands above all rooms and reads the signatures of `credits`.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

use super::actions::draft;
use super::forms::{ChosenIdeas, ReleaseFields, codes};
use super::permits::{DraftRelease, PublishRelease};
use super::release::TEXT_MAX;
use super::store::{self, Which};
use super::views::{self, ReleaseCard, ReleaseFull};
use crate::features::accounts;
use crate::features::accounts::views::Choice;
use crate::features::credentials::store as proofs;
use crate::features::credits;
use crate::features::credits::forms::NameSought;
use crate::features::credits::store::{Line, asking, of_release, versions};
use crate::features::credits::views::{MySignature, RoleView, Signatory, Signatures, VersionView};
use crate::features::ideas::lists;
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Link;
use crate::features::labels::store as labels;
use crate::features::labels::views::WithdrawalView;
use crate::features::rewards;
use crate::features::rewards::views::ProgrammeView;
use crate::features::site::ShareView;
use crate::platform::access::Holders;
use crate::platform::db::ReadTx;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Standing};
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct IndexPage {
    releases: Vec<ReleaseCard>,
    can_release: bool,
}

/// `GET /releases`: what was made together; drafts are for the product team.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page("releases/index.html", Section::Releases, move |tx| {
            let language = of.language(tx.actor());
            let reads = store::read_many(tx, Which::All)?;
            let can_release = tx.actor().holds(Holders::PRODUCT);
            Ok(IndexPage { releases: views::cards(tx, &reads, language)?, can_release })
        })
        .await
}

#[derive(Debug, Serialize)]
struct ColophonPage {
    share: Option<ShareView>,
    release: ReleaseFull,
    ideas: Vec<IdeaLine>,
    roles: Vec<RoleView>,
    supporters: i64,
    people: usize,
    /// How many names there are; a few are seen at a glance.
    names: usize,
    /// The part of a name that the reader looks for, and how many names have it.
    sought: String,
    found: usize,
    mine: Option<MySignature>,
    versions: Vec<VersionView>,
    /// Whether the community has a key with which it signs them.
    is_signed: bool,
    can_edit: bool,
    can_print: bool,
    withdrawal: Option<WithdrawalView>,
    /// What those who shaped it were given, where everybody may know.
    rewards: Vec<ProgrammeView>,
}

/// How many versions the colophon names, the newest first.
const VERSIONS: i64 = 30;

#[derive(Debug, Serialize)]
struct IdeaLine {
    code: String,
    title: String,
    /// Empty until the author has signed with the name they go by.
    author_name: String,
}

/// `GET /releases/{release}?name=`: the colophon, or the names in it that one looks for; of a draft, for the product team.
///
/// # Errors
/// [`Error::NotFound`] when there is none for this reader.
pub async fn show(visit: Visit, release: web::Path<String>, asked: web::Query<NameSought>) -> Result<HttpResponse> {
    let code = parse(&release)?;
    let (of, sought) = (visit.clone(), asked.into_inner().name.trim().to_owned());
    visit
        .page("releases/colophon.html", Section::Releases, move |tx| {
            let language = of.language(tx.actor());
            let read = store::read(tx, &code)?;
            let card = views::cards(tx, std::slice::from_ref(&read), language)?.pop().ok_or(Error::NotFound)?;
            let lines = of_release(tx, read.release.id)?;
            let signatures = Signatures::of(&lines);
            let (names, people) = (signatures.names(), signatures.people);
            let ideas = store::ideas_of(tx, read.release.id)?
                .into_iter()
                .map(|(code, title, author)| IdeaLine {
                    code: code.to_string(),
                    title,
                    author_name: signatures.authors.get(&author).cloned().unwrap_or_default(),
                })
                .collect();
            let shown = if sought.is_empty() { signatures } else { signatures.with_name(&sought) };
            let mine = if read.release.is_draft() { None } else { mine(tx, &read, &card.title, &lines)? };
            let versions = versions::newest(tx, read.release.id, VERSIONS)?;
            let (path, picture) =
                (format!("/releases/{code}"), card.picture.as_ref().map(|picture| picture.src.clone()));
            // What is not published is not shared.
            let share = (!read.release.is_draft())
                .then(|| ShareView::new(&of.site().base_url, &path, &card.title, &card.why, picture.as_deref()));
            let withdrawal = labels::withdrawal_of(tx, read.release.id)?;
            let is_product = tx.actor().holds(Holders::PRODUCT);
            Ok(ColophonPage {
                share,
                mine,
                release: ReleaseFull::new(&read, card, language),
                ideas,
                found: shown.names(),
                roles: shown.roles,
                supporters: read.release.supporters,
                people,
                names,
                sought: sought.clone(),
                versions: versions.into_iter().map(VersionView::from).collect(),
                is_signed: proofs::has_key(tx)?,
                can_edit: read.release.is_draft() && is_product,
                can_print: !read.release.is_draft() && is_product,
                withdrawal: withdrawal.as_ref().map(WithdrawalView::from),
                rewards: rewards::views::of_release(tx, read.release.id, true, language)?,
            })
        })
        .await
}

/// How the reader signs a public release; nothing for guests, and for whoever has no part in it.
fn mine(tx: &mut ReadTx<'_>, read: &store::Read, title: &str, lines: &[Line]) -> Result<Option<MySignature>> {
    let Some(signatory) = Signatory::reader(tx)? else { return Ok(None) };
    let mine: Vec<_> =
        lines.iter().map(|line| &line.credit).filter(|credit| credit.is_kept && tx.actor().is(credit.person)).collect();
    let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
    let has_part = !mine.is_empty() || asking::has_voted(tx, read.release.id, person)?;
    let release = Link { code: read.release.code.to_string(), title: title.to_owned() };
    Ok(has_part.then(|| signatory.signs(release, &mine)))
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
