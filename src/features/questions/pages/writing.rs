//! Asking a question and changing one.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use crate::features::accounts::views::Choice;
use crate::features::accounts::{self, Relation};
use crate::features::deals;
use crate::features::deals::deal::TERMS_MAX;
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Link;
use crate::features::questions::actions::{self, Asking};
use crate::features::questions::forms::{Checked, QuestionFields};
use crate::features::questions::permits::{PoseQuestion, ReviseQuestion};
use crate::features::questions::question::{BODY_MAX, Frame, SCOPE_MAX, SUMMARY_MAX, TITLE_MAX, Texts};
use crate::features::questions::store::{self, Which};
use crate::features::questions::views::PictureView;
use crate::features::support;
use crate::platform::access::Holders;
use crate::platform::db::both::Hold;
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::media::{self, LIMIT_MB, Stored};
use crate::platform::web::{CsrfUpload, Form, Section, Uploaded, Visit};

#[derive(Debug, Serialize)]
struct FormPage {
    question: Option<Link>,
    form: Form,
    hosts: Vec<Choice>,
    limits: Limits,
    picture: Option<PictureView>,
    /// The questions whose next round it may be.
    rounds: Vec<Round>,
    relations: &'static [Relation],
    /// Whether it runs already: then some of it changes in public alone.
    has_begun: bool,
}

/// A question in a choice.
#[derive(Debug, Serialize)]
struct Round {
    code: String,
    name: String,
}

/// To whom a question can be put.
const RELATIONS: &[Relation] =
    &[Relation::Customer, Relation::Supplier, Relation::Employee, Relation::Partner, Relation::Investor];

#[derive(Debug, Serialize)]
struct Limits {
    title_max: usize,
    summary_max: usize,
    body_max: usize,
    scope_max: usize,
    terms_max: usize,
    picture_mb: usize,
}

const LIMITS: Limits = Limits {
    title_max: TITLE_MAX,
    summary_max: SUMMARY_MAX,
    body_max: BODY_MAX,
    scope_max: SCOPE_MAX,
    terms_max: TERMS_MAX,
    picture_mb: LIMIT_MB,
};

/// `GET /questions/new`.
///
/// # Errors
/// Those of reading.
pub async fn new(visit: Visit) -> Result<HttpResponse> {
    form_page(&visit, StatusCode::OK, None, None, FormErrors::new()).await
}

/// `GET /questions/{question}/edit`.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn edit(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    form_page(&visit, StatusCode::OK, Some(parse(&question)?), None, FormErrors::new()).await
}

async fn form_page(
    visit: &Visit,
    status: StatusCode,
    question: Option<Code>,
    fields: Option<QuestionFields>,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "questions/form.html", Section::Questions, move |tx| {
            let language = of.language(tx.actor());
            let read = question.map(|code| store::read(tx, Which::Code(&code))).transpose()?;
            let link = read
                .as_ref()
                .map(|read| Link { code: read.question.code.to_string(), title: read.texts_for(language).1.title });
            let picture = read.as_ref().and_then(|read| {
                let alt = read.texts_for(language).1.picture_alt;
                read.picture.as_ref().map(|picture| PictureView::new(picture, &alt))
            });
            let fields = match (fields, &read) {
                (Some(fields), _) => fields,
                (None, Some(read)) => {
                    let id = read.question.id;
                    let previous = read.previous.map(|id| store::code_of(tx, id)).transpose()?;
                    let steps = support::store::current(tx, id)?.map(|(steps, _)| steps).unwrap_or_default();
                    let fields = QuestionFields::of(read, &of.site().time_zone)
                        .with_deal(deals::current(tx, id)?.as_ref())
                        .with_steps(&steps);
                    QuestionFields { previous: previous.map(|code| code.to_string()).unwrap_or_default(), ..fields }
                }
                (None, None) => blank(tx, &of, language),
            };
            let hosts = accounts::hosts(tx)?.iter().map(Choice::from).collect();
            let (rounds, has_begun) = (
                rounds(tx, read.as_ref(), language)?,
                read.as_ref().is_some_and(|read| read.question.schedule.has_begun(tx.now())),
            );
            let form = Form::of(&fields).with(errors);
            Ok(FormPage {
                question: link,
                form,
                hosts,
                limits: LIMITS,
                picture,
                rounds,
                relations: RELATIONS,
                has_begun,
            })
        })
        .await
}

/// The questions that another may follow, newest first.
fn rounds(tx: &mut ReadTx<'_>, own: Option<&store::Read>, language: Language) -> Result<Vec<Round>> {
    let own = own.map(|read| read.question.id);
    let others = store::read_many(tx, Which::All)?.into_iter().filter(|read| Some(read.question.id) != own);
    let links = others
        .filter(|read| !read.question.is_standing)
        .map(|read| Round { code: read.question.code.to_string(), name: read.texts_for(language).1.title });
    Ok(links.collect())
}

/// An empty form: in the reader's language, with the reader as host, open from today.
fn blank(tx: &ReadTx<'_>, visit: &Visit, language: Language) -> QuestionFields {
    let today = tx.now().timestamp().map(|now| now.to_zoned(visit.site().time_zone.clone()).date().to_string());
    let me = tx.actor().person().filter(|known| Holders::PRODUCT.includes(known.role));
    QuestionFields {
        code: visit.new_code().to_string(),
        language: language.to_string(),
        host: me.map(|known| known.code.to_string()).unwrap_or_default(),
        opens_on: today.unwrap_or_default(),
        ..QuestionFields::default()
    }
}

/// `POST /questions`.
///
/// # Errors
/// What is wrong with the form comes back in it.
pub async fn create(visit: Visit, form: CsrfUpload<QuestionFields>) -> Result<HttpResponse> {
    let (fields, picture) = form.into_inner();
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let fields = QuestionFields { code: code.to_string(), ..fields };
    let of = visit.clone();
    let posed = match checked(&visit, &fields, picture).await {
        Ok((checked, picture)) => {
            visit
                .act(move |tx| {
                    let permit = tx.actor().may(PoseQuestion)?;
                    let asking = asking(tx, &of, &checked, picture.clone(), None)?;
                    let posed = actions::pose(&permit, tx, &code, &asking)?;
                    let question = store::lock(tx, &code, Hold::Exclusive)?;
                    let permit = tx.actor().may(ReviseQuestion::of(question))?;
                    let offered = deals::offer(&permit, tx, &checked.offer)?;
                    let asked = support::actions::ask_for(&permit, tx, &checked.steps)?;
                    Ok(posed.and(offered.and(asked)).map(|(code, _)| code))
                })
                .await
        }
        Err(error) => Err(error),
    };
    answer(&visit, posed, None, fields, "flash-question-posed").await
}

/// `POST /questions/{question}`.
///
/// # Errors
/// What is wrong with the form comes back in it.
pub async fn update(
    visit: Visit,
    question: web::Path<String>,
    form: CsrfUpload<QuestionFields>,
) -> Result<HttpResponse> {
    let code = parse(&question)?;
    let (fields, picture) = form.into_inner();
    let (of, target) = (visit.clone(), code.clone());
    let revised = match checked(&visit, &fields, picture).await {
        Ok((checked, picture)) => {
            visit
                .act(move |tx| {
                    let question = store::lock(tx, &target, Hold::Exclusive)?;
                    let permit = tx.actor().may(ReviseQuestion::of(question))?;
                    let before = store::read(tx, Which::Code(&target))?;
                    let asking = asking(tx, &of, &checked, picture.clone(), Some(&before))?;
                    let revised = actions::revise(&permit, tx, &asking)?;
                    let offered = deals::offer(&permit, tx, &checked.offer)?;
                    let asked = support::actions::ask_for(&permit, tx, &checked.steps)?;
                    Ok(revised.and(offered.and(asked)).map(|(code, _)| code))
                })
                .await
        }
        Err(error) => Err(error),
    };
    answer(&visit, revised, Some(code), fields, "flash-question-saved").await
}

/// Goes to the question, or back to the form with what is wrong.
async fn answer(
    visit: &Visit,
    end: Result<Code>,
    question: Option<Code>,
    fields: QuestionFields,
    flash: &'static str,
) -> Result<HttpResponse> {
    match end {
        Ok(code) => Ok(visit.see_other(&format!("/questions/{code}"), Some(flash))),
        Err(Error::Invalid(errors)) if !errors.is_empty() => {
            form_page(visit, StatusCode::UNPROCESSABLE_ENTITY, question, Some(fields), errors).await
        }
        Err(error) => Err(error),
    }
}

/// Checks the fields and keeps the picture: all that is wrong is told at once.
async fn checked(visit: &Visit, fields: &QuestionFields, picture: Uploaded) -> Result<(Checked, Option<Stored>)> {
    let fields = fields.check(&visit.site().time_zone);
    let stored = match picture {
        Uploaded::Nothing => Ok(None),
        Uploaded::TooLarge => Err(media::PictureError::TooLarge.into()),
        Uploaded::Bytes(bytes) => keep(visit, bytes).await?.map(Some),
    };
    let lacks_alt = |checked: &Checked| checked.texts.iter().all(|(_, texts)| texts.picture_alt.is_empty());
    match (fields, stored) {
        // Who does not see the picture should know what it shows (WCAG 2.2, 1.1.1).
        (Ok(checked), Ok(Some(_))) if lacks_alt(&checked) => {
            Err(Error::Invalid(FormErrors::one("picture_alt", "error-alt-required")))
        }
        (Ok(checked), Ok(stored)) => Ok((checked, stored)),
        (Ok(_), Err(wrong)) => Err(with_picture(FormErrors::new(), wrong)),
        (Err(Error::Invalid(errors)), Err(wrong)) => Err(with_picture(errors, wrong)),
        (Err(error), _) => Err(error),
    }
}

fn with_picture(mut errors: FormErrors, wrong: FieldError) -> Error {
    errors.add("picture", wrong);
    Error::Invalid(errors)
}

/// Makes a picture of what somebody sends who may.
async fn keep(visit: &Visit, bytes: Vec<u8>) -> Result<Result<Stored, FieldError>> {
    visit.read(|tx| tx.actor().may(PoseQuestion).map(drop)).await?;
    let made = |bytes: &[u8]| media::normalise(bytes, Default::default());
    Ok(media::keep(visit.site().files.clone(), bytes, made).await?.map_err(FieldError::from))
}

/// What was checked, with the host looked up. Descriptions of the picture in other languages stay as they were.
pub fn asking(
    tx: &mut WriteTx<'_>,
    visit: &Visit,
    checked: &Checked,
    picture: Option<Stored>,
    before: Option<&store::Read>,
) -> Result<Asking> {
    let host = accounts::host(tx, &checked.host)?;
    let has_new_picture = picture.is_some();
    // A picture that stays keeps a description, too.
    let stays = !has_new_picture && before.is_some_and(|before| before.picture.is_some());
    let is_described =
        |(language, texts): &(Language, Texts)| *language == checked.language && !texts.picture_alt.is_empty();
    if stays && !checked.texts.iter().any(is_described) {
        return Err(Error::Invalid(FormErrors::one("picture_alt", "error-alt-required")));
    }
    let texts = checked.texts.iter().map(|(language, texts)| {
        let kept = before
            .filter(|_| *language != checked.language && !has_new_picture)
            .and_then(|before| before.texts.get(language))
            .map(|texts| texts.picture_alt.clone())
            .filter(|alt| !alt.is_empty());
        let picture_alt = kept.unwrap_or_else(|| texts.picture_alt.clone());
        (*language, Texts { picture_alt, ..texts.clone() })
    });
    let texts: Vec<(Language, Texts)> = texts.collect();
    let previous = match &checked.previous {
        None => None,
        Some(code) => match store::read(tx, Which::Code(code)) {
            Ok(read) => Some(read.question.id),
            Err(Error::NotFound) => return Err(Error::Invalid(FormErrors::one("previous", "error-choose"))),
            Err(error) => return Err(error),
        },
    };
    let schedule = match before {
        Some(before) => checked.schedule_after(&before.question.schedule, &visit.site().time_zone),
        None => checked.schedule,
    };
    Ok(Asking {
        host: host.id,
        language: checked.language,
        is_standing: checked.is_standing,
        frame: Frame { previous, ..checked.frame.clone() },
        schedule,
        picture,
        texts,
    })
}
