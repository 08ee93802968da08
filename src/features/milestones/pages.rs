//! The page of what is in the making: for everybody how far it is, for the product team the forms besides.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::forms::{MilestoneFields, ProgressFields};
use super::milestone::{Known, NAME, Progress, Stage, WORDS};
use super::permits::{RemoveMilestone, SetMilestone, ShowProgress};
use super::views::Timeline;
use super::{actions, store};
use crate::features::accounts;
use crate::features::accounts::views::Choice;
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Link;
use crate::features::releases::release::whole_name;
use crate::features::releases::store as releases;
use crate::features::site::ShareView;
use crate::features::testers::store as testers;
use crate::features::testers::views::CallView;
use crate::platform::access::Holders;
use crate::platform::db::ReadTx;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language, Standing};
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct ProgressPage {
    share: Option<ShareView>,
    release: Shown,
    timeline: Timeline,
    ideas: Vec<Link>,
    /// Whether and how testers are sought.
    call: Option<CallView>,
    can_edit: bool,
    naming: Form,
    setting: Form,
    stages: &'static [Stage],
    languages: &'static [Language],
    hosts: Vec<Choice>,
    limits: Limits,
}

/// A release as this page names it.
#[derive(Debug, Serialize)]
pub(crate) struct Shown {
    code: String,
    pub(crate) name: String,
    language: Language,
    product: String,
    is_public: bool,
    /// Whether nobody but the product team knows of it yet.
    is_unseen: bool,
}

#[derive(Debug, Serialize)]
struct Limits {
    name_max: usize,
    words_max: usize,
}

/// What is refused, and what was typed.
#[derive(Debug)]
enum Refused {
    Naming(ProgressFields, FormErrors),
    Setting(MilestoneFields, FormErrors),
}

/// `GET /releases/{release}/progress`: how far it is.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release for this reader.
pub async fn show(visit: Visit, release: web::Path<String>) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, parse(&release)?, None).await
}

/// What a release is called in public: its own name once it is public, before that the one that was chosen for this page;
/// for the product team that of the product.
pub(crate) fn shown(tx: &mut ReadTx<'_>, known: &Known, language: Language) -> Result<Shown> {
    let is_public = known.standing == Standing::Visible;
    let (name, language) = match &known.progress {
        _ if is_public => {
            let titles = releases::titles_of(tx, &[known.id], language)?;
            let title = titles.get(&known.id).cloned().unwrap_or_default();
            (whole_name(&known.product, &title), language)
        }
        Some(Progress { language, name }) => (name.clone(), *language),
        None => (known.product.clone(), language),
    };
    Ok(Shown {
        code: known.code.to_string(),
        name,
        language,
        product: known.product.clone(),
        is_public,
        is_unseen: !is_public && known.progress.is_none(),
    })
}

async fn page(visit: &Visit, status: StatusCode, code: Code, refused: Option<Refused>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "milestones/show.html", Section::Releases, move |tx| {
            let language = of.language(tx.actor());
            let known = store::known(tx, &code)?;
            let release = shown(tx, &known, language)?;
            let ideas = releases::ideas_of(tx, known.id)?;
            let can_edit = tx.actor().holds(Holders::PRODUCT);
            let hosts: Vec<Choice> =
                if can_edit { accounts::hosts(tx)?.iter().map(Choice::from).collect() } else { Vec::new() };
            let me = tx.actor().person().map(|known| known.code.to_string()).unwrap_or_default();
            let (mut naming, mut setting) = (
                Form::of(&ProgressFields { name: release.name.clone(), language: release.language.to_string() }),
                Form::of(&MilestoneFields {
                    code: if can_edit { of.new_code().to_string() } else { String::new() },
                    language: language.to_string(),
                    host: if hosts.iter().any(|host| host.code == me) { me } else { String::new() },
                    ..Default::default()
                }),
            );
            match refused {
                Some(Refused::Naming(fields, errors)) => naming = Form::of(&fields).with(errors),
                Some(Refused::Setting(fields, errors)) => setting = Form::of(&fields).with(errors),
                None => {}
            }
            let path = format!("/releases/{code}/progress");
            let share =
                (!release.is_unseen).then(|| ShareView::new(&of.site().base_url, &path, &release.name, "", None));
            let call = testers::call_of(tx, known.id)?;
            Ok(ProgressPage {
                share,
                timeline: Timeline::of(tx, known.id)?,
                ideas: ideas.into_iter().map(|(code, title, _)| Link { code: code.to_string(), title }).collect(),
                call: call.as_ref().map(|call| CallView::new(call, tx.now())),
                release,
                can_edit,
                naming,
                setting,
                stages: Stage::ALL,
                languages: Language::ALL,
                hosts,
                limits: Limits { name_max: NAME.1, words_max: WORDS.1 },
            })
        })
        .await
}

/// `POST /releases/{release}/progress`: everybody may know of it, under this name.
///
/// # Errors
/// What is wrong with the form comes back in it; [`Error::Conflict`] when the release is public.
pub async fn show_under(
    visit: Visit,
    release: web::Path<String>,
    sent: CsrfForm<ProgressFields>,
) -> Result<HttpResponse> {
    let (code, fields) = (parse(&release)?, sent.into_inner());
    let (target, checked) = (code.clone(), fields.clone());
    let done = visit
        .act(move |tx| {
            let release = releases::lock(tx, &target, Hold::Exclusive)?;
            let permit = tx.actor().may(ShowProgress { release })?;
            actions::show(&permit, tx, &checked.check()?)
        })
        .await;
    answer(&visit, code, done, "flash-progress-shown", |errors| Refused::Naming(fields, errors)).await
}

/// `POST /releases/{release}/milestones`.
///
/// # Errors
/// What is wrong with the form comes back in it; [`Error::Conflict`] when nobody may know of the release yet.
pub async fn create(visit: Visit, release: web::Path<String>, sent: CsrfForm<MilestoneFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&release)?, sent.into_inner());
    let made = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let fields = MilestoneFields { code: made.to_string(), ..fields };
    let (target, checked, zone) = (code.clone(), fields.clone(), visit.site().time_zone.clone());
    let done = visit
        .act(move |tx| {
            let release = releases::lock(tx, &target, Hold::Exclusive)?;
            let permit = tx.actor().may(SetMilestone { release })?;
            actions::set(&permit, tx, &made, &checked.check(&zone)?)
        })
        .await;
    answer(&visit, code, done, "flash-milestone-set", |errors| Refused::Setting(fields, errors)).await
}

async fn answer(
    visit: &Visit,
    code: Code,
    done: Result<()>,
    flash: &'static str,
    refused: impl FnOnce(FormErrors) -> Refused,
) -> Result<HttpResponse> {
    match done {
        Ok(()) => Ok(visit.see_other(&format!("/releases/{code}/progress"), Some(flash))),
        Err(Error::Invalid(errors)) => page(visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some(refused(errors))).await,
        Err(error) => Err(error),
    }
}

/// `POST /milestones/{milestone}/removal`.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn remove(visit: Visit, milestone: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&milestone)?;
    visit
        .act(move |tx| {
            let milestone = store::lock(tx, &code)?;
            let permit = tx.actor().may(RemoveMilestone { milestone })?;
            actions::remove(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&visit.back_or("/releases"), Some("flash-milestone-removed")))
}
