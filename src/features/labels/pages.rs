//! The page where a label is composed, the files, withdrawing, and the short address that the code leads to.

use std::sync::Arc;

use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::actions;
use super::forms::{LabelFields, WithdrawalFields};
use super::label::{BLEED_MAX, DPI, Format, Ink, Label, NAMES_FROM, REASON_MAX, WIDTH, Wish};
use super::permits::{ReissueLabel, WithdrawLabel};
use super::store;
use super::views::{self, Badge, WithdrawalView};
use crate::features::ideas::pages::parse;
use crate::features::releases::store as releases;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::web::words::Words;
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct LabelPage {
    release: ReleaseLink,
    form: Form,
    withdrawal: Option<WithdrawalView>,
    withdrawing: Form,
    composed: Option<Composed>,
    limits: PageLimits,
    /// The badge for other sites; nothing where the label may not be printed.
    badge: Option<Badge>,
    inks: &'static [Ink],
    languages: &'static [Language],
}

#[derive(Debug, Serialize)]
struct ReleaseLink {
    code: String,
    title: String,
    is_draft: bool,
}

/// A label that can be printed.
#[derive(Debug, Serialize)]
struct Composed {
    /// The fields as the end of an address.
    query: String,
    /// What stands on it, for those who do not see it.
    said: String,
    /// In millimetres, in tenths: once it is cut, and with what is cut away.
    width: String,
    height: String,
    whole_width: String,
    whole_height: String,
    /// In pixels, as a PNG.
    pixels: (u32, u32),
    /// Names that stand on it, and signed names that do not.
    named: usize,
    unnamed: usize,
    /// Names for which the typeface has no letters.
    unwritable: usize,
    /// Where the code leads to.
    address: String,
    /// Whether names were wanted where there is no room.
    is_too_narrow: bool,
}

#[derive(Debug, Serialize)]
struct PageLimits {
    width_min: String,
    width_max: String,
    bleed_max: String,
    names_from: String,
    dpi: (u16, u16),
    reason_max: usize,
}

impl PageLimits {
    fn new() -> Self {
        Self {
            width_min: WIDTH.0.to_string(),
            width_max: WIDTH.1.to_string(),
            bleed_max: BLEED_MAX.to_string(),
            names_from: NAMES_FROM.to_string(),
            dpi: DPI,
            reason_max: REASON_MAX,
        }
    }
}

/// What is refused, and what was typed.
#[derive(Debug, Default)]
struct Refused {
    fields: WithdrawalFields,
    errors: FormErrors,
}

/// `GET /releases/{release}/label?width=60&bleed=3&language=it&ink=accent&names=yes&dpi=300`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release.
pub async fn show(visit: Visit, release: web::Path<String>, query: web::Query<LabelFields>) -> Result<HttpResponse> {
    page(&visit, parse(&release)?, query.into_inner(), None).await
}

/// The page; after a refusal with the reason and what was sent.
async fn page(visit: &Visit, code: Code, fields: LabelFields, refused: Option<Refused>) -> Result<HttpResponse> {
    let of = visit.clone();
    // Whether the fields can be used does not depend on what is read.
    let is_usable = fields.clone().filled(Language::En).check().is_ok() && refused.is_none();
    let status = if is_usable { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    visit
        .page_with(status, "labels/show.html", Section::Releases, move |tx| {
            let language = of.language(tx.actor());
            let fields = fields.filled(language);
            let read = releases::read(tx, &code)?;
            let withdrawal = store::withdrawal_of(tx, read.release.id)?;
            let wish = fields.check();
            let mut badge = None;
            let composed = match &wish {
                Ok(wish) if withdrawal.is_none() && !read.release.is_draft() => {
                    let words = of.site().templates.words(tx.community()?.voice(wish.language))?;
                    let label = views::taken(tx, &read, words, &of.site().base_url)?;
                    badge = Some(Badge::new(&of.site().base_url, &code, words, label.people)?);
                    Some(composed(&label, wish, words, &fields)?)
                }
                _ => None,
            };
            let errors = match wish {
                Err(Error::Invalid(errors)) => errors,
                _ => FormErrors::new(),
            };
            let refused = refused.unwrap_or_else(|| Refused {
                fields: WithdrawalFields { language: language.to_string(), ..Default::default() },
                errors: FormErrors::new(),
            });
            Ok(LabelPage {
                release: ReleaseLink {
                    code: code.to_string(),
                    title: read.texts_for(language).title,
                    is_draft: read.release.is_draft(),
                },
                form: Form::of(&fields).with(errors),
                withdrawal: withdrawal.as_ref().map(WithdrawalView::from),
                withdrawing: Form::of(&refused.fields).with(refused.errors),
                composed,
                limits: PageLimits::new(),
                badge,
                inks: Ink::ALL,
                languages: Language::ALL,
            })
        })
        .await
}

/// What the page tells of a label that can be printed.
fn composed(label: &Label, wish: &Wish, words: &Words, fields: &LabelFields) -> Result<Composed> {
    let drawn = views::drawn(label, wish, words, false)?;
    let said = views::said(label, &drawn, words)?;
    let millimetres = |length: f32| format!("{:.1}", length).trim_end_matches(".0").to_owned();
    let (whole_width, whole_height) = drawn.measure.whole();
    Ok(Composed {
        query: serde_html_form::to_string(fields).map_err(Error::internal)?,
        said: format!("{}. {}", said.title, said.description),
        width: millimetres(drawn.measure.width),
        height: millimetres(drawn.measure.height),
        whole_width: millimetres(whole_width),
        whole_height: millimetres(whole_height),
        pixels: drawn.measure.pixels(wish.dpi),
        named: drawn.names.len(),
        unnamed: label.names.len() - drawn.names.len(),
        unwritable: views::unwritable(label),
        address: label.address.clone(),
        is_too_narrow: wish.has_names && wish.width < NAMES_FROM && !label.names.is_empty(),
    })
}

/// What a file is asked for with, besides the fields of the label.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct FileQuery {
    #[serde(flatten)]
    fields: LabelFields,
    /// `yes`: with lines where it is cut, to be looked at.
    guides: String,
}

/// `GET /releases/{release}/label.{format}`, with the same fields as the page.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release or format; [`Error::Conflict`] when the label may not be printed;
/// [`Error::Invalid`] when no printer could use it.
pub async fn file(
    visit: Visit,
    path: web::Path<(String, String)>,
    query: web::Query<FileQuery>,
) -> Result<HttpResponse> {
    let (release, format) = path.into_inner();
    let FileQuery { fields, guides } = query.into_inner();
    let asked = Asked { fields, has_guides: guides == "yes" };
    let format = Format::parse(&format);
    let code = Code::parse(&release);
    match (code, format) {
        (Some(code), Some(format)) => handed_out(&visit, code, format, asked).await,
        _ => {
            // Whoever may not come in is told that first.
            visit.read(|_| Ok(())).await?;
            Err(Error::NotFound)
        }
    }
}

/// A label as it is asked for.
pub(super) struct Asked {
    pub fields: LabelFields,
    pub has_guides: bool,
}

/// Reads what stands on a label, and hands it out as a file.
pub(super) async fn handed_out(visit: &Visit, code: Code, format: Format, asked: Asked) -> Result<HttpResponse> {
    let (of, release) = (visit.clone(), code.clone());
    let Asked { fields, has_guides } = asked;
    let (label, wish, words) = visit
        .read(move |tx| {
            let wish = fields.filled(of.language(tx.actor())).check()?;
            let words = Arc::clone(of.site().templates.words(tx.community()?.voice(wish.language))?);
            let read = releases::read(tx, &release)?;
            Ok((views::taken(tx, &read, &words, &of.site().base_url)?, wish, words))
        })
        .await?;
    // Drawing takes longer than reading: nobody's transaction waits for it.
    let pressed = tokio::task::spawn_blocking(move || views::pressed(&label, &wish, format, &words, has_guides));
    let bytes = pressed.await.map_err(Error::internal)??;
    let name = format!("attachment; filename=\"label-{code}-{}mm.{format}\"", wish.width);
    Ok(HttpResponse::Ok()
        .content_type(format.media_type())
        .insert_header((header::CONTENT_DISPOSITION, name))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .body(bytes))
}

/// `POST /releases/{release}/label/withdrawal`.
///
/// # Errors
/// What is wrong with the form comes back in it; [`Error::Conflict`] when the label was withdrawn already.
pub async fn withdraw(
    visit: Visit,
    release: web::Path<String>,
    sent: CsrfForm<WithdrawalFields>,
) -> Result<HttpResponse> {
    let (code, fields) = (parse(&release)?, sent.into_inner());
    let (target, checked) = (code.clone(), fields.clone());
    let withdrawn = visit
        .act(move |tx| {
            let release = releases::lock(tx, &target, Hold::Exclusive)?;
            let permit = tx.actor().may(WithdrawLabel::of(release))?;
            let (language, reason) = checked.check()?;
            actions::withdraw(&permit, tx, language, &reason)
        })
        .await;
    match withdrawn {
        Ok(()) => Ok(visit.see_other(&format!("/releases/{code}/label"), Some("flash-label-withdrawn"))),
        Err(Error::Invalid(errors)) => {
            page(&visit, code, LabelFields::default(), Some(Refused { fields, errors })).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /releases/{release}/label/reissue`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release.
pub async fn reissue(visit: Visit, release: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&release)?;
    let target = code.clone();
    visit
        .act(move |tx| {
            let release = releases::lock(tx, &target, Hold::Exclusive)?;
            let permit = tx.actor().may(ReissueLabel::of(release))?;
            actions::reissue(&permit, tx)
        })
        .await?;
    Ok(visit.see_other(&format!("/releases/{code}/label"), Some("flash-label-reissued")))
}

/// `GET /l/{release}`, and `/L/{release}` as codes for cameras have it, which are smaller in capitals.
///
/// # Errors
/// [`Error::NotFound`] when it leads nowhere, or to what this reader may not see.
pub async fn short(visit: Visit, release: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&release)?;
    let to = visit.read(move |tx| Ok(releases::read(tx, &code)?.release.code)).await?;
    Ok(visit.see_other(&format!("/releases/{to}"), None))
}
