//! The administrator's landing page, the settings, and the guided set-up: the same forms, one part at a time.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::super::change::{Change, Part};
use super::super::forms::SetUpFields;
use super::super::permits::SetUpCommunity;
use super::super::views::{self, Choices, Preview, Step};
use super::super::{actions, store};
use crate::platform::community::{Community, Room, WayIn};
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::Language;
use crate::platform::media::{self, Stored};
use crate::platform::web::{CsrfForm, CsrfUpload, Form, Section, Uploaded, Visit};

/// Where the guided set-up is.
const GUIDED: &str = "/admin/set-up";
/// Where the settings are.
const SETTINGS: &str = "/admin/settings";

#[derive(Debug, Serialize)]
struct AdminPage {
    is_set_up: bool,
}

/// `GET /admin`: where an administrator begins.
///
/// # Errors
/// Those of reading.
pub async fn admin(visit: Visit) -> Result<HttpResponse> {
    visit
        .page("community/admin.html", Section::Admin, |tx| Ok(AdminPage { is_set_up: tx.community()?.is_set_up }))
        .await
}

#[derive(Debug, Serialize)]
struct SettingsPage {
    parts: Vec<Step>,
    community: Summary,
}

/// The set-up in a few words.
#[derive(Debug, Serialize)]
struct Summary {
    languages: Vec<&'static str>,
    ways: Vec<WayIn>,
    rooms: Vec<Room>,
    domains: String,
}

/// `GET /admin/settings`: how everything is set, and the ways to change it.
///
/// # Errors
/// Those of reading.
pub async fn settings(visit: Visit) -> Result<HttpResponse> {
    visit
        .page("community/settings.html", Section::Admin, |tx| {
            let community = tx.community()?;
            Ok(SettingsPage {
                parts: views::steps(Part::Look, SETTINGS),
                community: Summary {
                    languages: community.languages.iter().map(|language| language.own_name()).collect(),
                    ways: community.ways_in.clone(),
                    rooms: community.rooms.clone(),
                    domains: community.domains.join(", "),
                },
            })
        })
        .await
}

/// A part of the set-up and how it is reached.
#[derive(Debug, Clone, Copy)]
struct Place {
    part: Part,
    is_guided: bool,
}

impl Place {
    fn of(part: &str, is_guided: bool) -> Result<Self> {
        Ok(Self { part: Part::parse(part).ok_or(Error::NotFound)?, is_guided })
    }

    fn under(self) -> &'static str {
        if self.is_guided { GUIDED } else { SETTINGS }
    }

    fn action(self) -> String {
        format!("{}/{}", self.under(), self.part)
    }

    /// Where to go once the part is saved.
    fn next(self) -> String {
        match self.part.next() {
            // One language after the other, and the logo beside the name: the page has several forms.
            _ if self.part == Part::Texts => self.action(),
            Some(next) if self.is_guided => format!("{GUIDED}/{next}"),
            None if self.is_guided => "/admin".to_owned(),
            _ => SETTINGS.to_owned(),
        }
    }
}

#[derive(Debug, Serialize)]
struct PartPage {
    part: Part,
    is_guided: bool,
    steps: Vec<Step>,
    action: String,
    skip: Option<String>,
    form: Form,
    /// The texts, a form for each language.
    texts: Vec<TextsForm>,
    choices: Choices,
    preview: Preview,
    has_logo: bool,
}

#[derive(Debug, Serialize)]
struct TextsForm {
    language: Language,
    name: &'static str,
    form: Form,
    is_open: bool,
}

/// `GET /admin/set-up`: to the first step.
///
/// # Errors
/// Those of reading.
pub async fn guided(visit: Visit) -> Result<HttpResponse> {
    visit.read(|_| Ok(())).await?;
    Ok(visit.see_other(&format!("{GUIDED}/{}", Part::Look), None))
}

/// `GET /admin/set-up/{part}`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such part, [`Error::ProveFirst`] so that nothing typed is lost later.
pub async fn step(visit: Visit, part: web::Path<String>) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, visit.checked(Place::of(&part, true)).await?, None, FormErrors::new()).await
}

/// `GET /admin/settings/{part}`.
///
/// # Errors
/// As [`step`].
pub async fn part(visit: Visit, part: web::Path<String>) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, visit.checked(Place::of(&part, false)).await?, None, FormErrors::new()).await
}

/// `POST /admin/set-up/{part}`: saves and goes on, or shows what would become of it.
///
/// # Errors
/// As [`step`]; what is wrong with the form comes back in it.
pub async fn take_step(visit: Visit, part: web::Path<String>, form: CsrfForm<SetUpFields>) -> Result<HttpResponse> {
    save(&visit, visit.checked(Place::of(&part, true)).await?, form.into_inner()).await
}

/// `POST /admin/settings/{part}`.
///
/// # Errors
/// As [`take_step`].
pub async fn change(visit: Visit, part: web::Path<String>, form: CsrfForm<SetUpFields>) -> Result<HttpResponse> {
    save(&visit, visit.checked(Place::of(&part, false)).await?, form.into_inner()).await
}

async fn save(visit: &Visit, place: Place, fields: SetUpFields) -> Result<HttpResponse> {
    let is_preview = fields.go == "preview";
    let saved = match fields.check(place.part) {
        Ok(change) if !is_preview => write(visit, place, change).await,
        Ok(_) => return page(visit, StatusCode::OK, place, Some(fields), FormErrors::new()).await,
        Err(error) => Err(error),
    };
    match saved {
        Ok(()) => {
            let is_done = place.is_guided && place.part.next().is_none();
            let flash = if is_done { "flash-set-up-done" } else { "flash-settings-saved" };
            Ok(visit.see_other(&place.next(), Some(flash)))
        }
        Err(Error::Invalid(errors)) if !errors.is_empty() => {
            page(visit, StatusCode::UNPROCESSABLE_ENTITY, place, Some(fields), errors).await
        }
        Err(error) => Err(error),
    }
}

async fn write(visit: &Visit, place: Place, change: Change) -> Result<()> {
    let can_openid = offers_openid(visit);
    if let Change::Doors { ways_in, .. } = &change
        && ways_in.contains(&WayIn::OpenId)
        && !can_openid
    {
        return Err(Error::Invalid(FormErrors::one("ways_in", "error-choose")));
    }
    visit
        .act(move |tx| {
            let permit = tx.actor().may(SetUpCommunity)?;
            let changed = actions::change(&permit, tx, &change)?;
            if place.is_guided && place.part.next().is_none() {
                return Ok(changed.and(actions::finish(&permit, tx)?).map(|_| ()));
            }
            Ok(changed)
        })
        .await?;
    take_note(visit).await
}

/// Reads what was just changed, so that pages kept for guests are those of before for this process at once.
async fn take_note(visit: &Visit) -> Result<()> {
    visit.read(|_| Ok(())).await
}

/// Whether an OpenID provider is configured.
fn offers_openid(visit: &Visit) -> bool {
    visit.site().openid.is_some()
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    place: Place,
    fields: Option<SetUpFields>,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "community/part.html", Section::Admin, move |tx| {
            drop(tx.actor().may(SetUpCommunity)?);
            let community = tx.community()?;
            let change = fields.as_ref().and_then(|fields| fields.check(place.part).ok());
            let language = of.language(tx.actor());
            Ok(PartPage {
                part: place.part,
                is_guided: place.is_guided,
                steps: views::steps(place.part, place.under()),
                action: place.action(),
                skip: place.is_guided.then(|| place.part.next()).flatten().map(|next| format!("{GUIDED}/{next}")),
                texts: if place.part == Part::Texts {
                    texts(tx, &community, fields.as_ref(), &errors)?
                } else {
                    vec![]
                },
                form: form(&community, fields, errors),
                choices: Choices::new(ways(&of)),
                preview: Preview::new(
                    &community,
                    change.as_ref(),
                    |seen, key| said(&of, seen, key),
                    |contrast| decimal(contrast, language),
                ),
                has_logo: !community.logo.is_empty(),
            })
        })
        .await
}

fn form(community: &Community, fields: Option<SetUpFields>, errors: FormErrors) -> Form {
    let fields = fields.unwrap_or_else(|| SetUpFields::of(community, community.spoken([]), &[]));
    Form::of(&fields).with(errors)
}

fn texts(
    tx: &mut ReadTx<'_>,
    community: &Community,
    sent: Option<&SetUpFields>,
    errors: &FormErrors,
) -> Result<Vec<TextsForm>> {
    let written = store::texts(tx)?;
    let form = |(at, language): (usize, &Language)| {
        let is_sent = sent.is_some_and(|sent| sent.of == language.as_str());
        let form = match sent.filter(|_| is_sent) {
            Some(sent) => Form::of(sent).with(errors.clone()),
            None => Form::of(&SetUpFields::of(community, *language, &written)),
        };
        TextsForm {
            language: *language,
            name: language.own_name(),
            form,
            is_open: is_sent || sent.is_none() && at == 0,
        }
    };
    Ok(community.languages.iter().enumerate().map(form).collect())
}

fn ways(visit: &Visit) -> Vec<WayIn> {
    WayIn::CHOICES.iter().copied().filter(|way| *way != WayIn::OpenId || offers_openid(visit)).collect()
}

/// A sentence as the community would say it: in its own language and form of address.
fn said(visit: &Visit, community: &Community, key: &str) -> String {
    let words = visit.site().templates.words(community.voice(community.spoken([])));
    words.map(|words| words.plain(key)).unwrap_or_default()
}

/// A contrast with one decimal, rounded down: what is just under the line is not told to be on it.
fn decimal(contrast: f64, language: Language) -> String {
    let text = format!("{:.1}", (contrast * 10.0).floor() / 10.0);
    if language == Language::En { text } else { text.replace('.', ",") }
}

/// What comes with a logo.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct LogoFields {
    /// `on` to show none.
    pub remove: String,
    /// `on` when it was sent from the guided set-up.
    pub guided: String,
}

/// `POST /admin/settings/logo`: another logo, or none.
///
/// # Errors
/// As [`take_step`].
pub async fn logo_changed(visit: Visit, form: CsrfUpload<LogoFields>) -> Result<HttpResponse> {
    let (fields, picture) = form.into_inner();
    let place = Place { part: Part::Look, is_guided: !fields.guided.is_empty() };
    let logo = match picture {
        Uploaded::Bytes(bytes) => kept(&visit, bytes).await?.map(Some),
        Uploaded::TooLarge => Err(media::PictureError::TooLarge.into()),
        Uploaded::Nothing if fields.remove.is_empty() => {
            Err(FieldError { key: "error-required", max: None, min: None })
        }
        Uploaded::Nothing => Ok(None),
    };
    match logo {
        Ok(logo) => {
            visit
                .act(move |tx| {
                    let permit = tx.actor().may(SetUpCommunity)?;
                    actions::show_logo(&permit, tx, logo.as_ref())
                })
                .await?;
            take_note(&visit).await?;
            Ok(visit.see_other(&place.action(), Some("flash-settings-saved")))
        }
        Err(wrong) => {
            let mut errors = FormErrors::new();
            errors.add("picture", wrong);
            page(&visit, StatusCode::UNPROCESSABLE_ENTITY, place, None, errors).await
        }
    }
}

/// Makes a logo of what somebody sends who may.
async fn kept(visit: &Visit, bytes: Vec<u8>) -> Result<Result<Stored, FieldError>> {
    /// The longest side of a logo, in pixels.
    const SIDE: u32 = 480;
    visit.read(|tx| tx.actor().may(SetUpCommunity).map(drop)).await?;
    let made = |bytes: &[u8]| media::normalise(bytes, media::picture::Limits { fit: SIDE, ..Default::default() });
    Ok(media::keep(visit.site().files.clone(), bytes, made).await?.map_err(FieldError::from))
}
