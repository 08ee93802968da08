//! Proposing: the form, its draft and its pictures. Sending it is next door.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::sending::send;
use super::{FormPage, Go, Kept, LIMITS, Saved, asked, change_of, form_of, languages, typed_of};
use crate::features::deals;
use crate::features::drafts::actions::Saving;
use crate::features::drafts::pages::Preview;
use crate::features::drafts::permits::KeepDraft;
use crate::features::drafts::{actions as drafts, forms as draft_forms, store as draft_store, views as draft_views};
use crate::features::fields::actions as fields_actions;
use crate::features::fields::views::fields_of;
use crate::features::ideas::forms::IdeaFields;
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::IdeaCard;
use crate::features::pictures::{PictureCard, actions as picture_actions, pages as picture_pages};
use crate::features::questions::store::Which;
use crate::features::questions::{self, QuestionCard};
use crate::features::tags::TagWall;
use crate::platform::access::Credential;
use crate::platform::db::ReadTx;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::media::Stored;
use crate::platform::web::{CsrfPictures, Form, Section, Uploaded, Visit};

/// The form as it is shown again.
#[derive(Default)]
pub(super) struct Again {
    pub fields: Option<IdeaFields>,
    pub errors: FormErrors,
    pub notice: Option<&'static str>,
    pub is_preview: bool,
    /// Ideas that look alike, which the reader has not seen yet.
    pub alike: Vec<IdeaCard>,
}

/// `GET /questions/{question}/ideas/new`: the form, with the reader's draft where there is one.
///
/// # Errors
/// [`Error::Conflict`] when the question takes no new ideas.
pub async fn new(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    proposing(&visit, StatusCode::OK, parse(&question)?, Again::default()).await
}

pub(super) async fn proposing(visit: &Visit, status: StatusCode, question: Code, again: Again) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "ideas/form.html", Section::Questions, move |tx| {
            let language = of.language(tx.actor());
            let read = questions::read(tx, Which::Code(&question))?;
            read.question.takes_ideas(tx.now())?;
            let Again { fields, mut errors, notice, is_preview, alike } = again;
            let is_again = fields.is_some();
            let draft = draft_store::of_question(tx, read.question.id)?;
            let fields = fields.or_else(|| draft.as_ref().map(draft_forms::fields_of)).unwrap_or_else(|| IdeaFields {
                // A page for guests is shared; each of their forms gets its code when it comes.
                code: if tx.actor().is_known() { of.new_code().to_string() } else { String::new() },
                language: language.to_string(),
                ..Default::default()
            });
            // A draft of another code was begun in another window, and has its own pictures.
            let draft = draft.filter(|draft| draft.code.as_str() == fields.code);
            let pictures = draft.as_ref().map_or(Ok(Vec::new()), |draft| draft_store::pictures_of(tx, draft.id))?;
            let all = fields_of(tx, &read.question)?;
            let original = read.question.language;
            let deal = deals::views::for_reader(tx, read.question.id, language)?;
            if is_again && status == StatusCode::UNPROCESSABLE_ENTITY && Go::of(&fields) == Go::Send {
                // Whatever else is wrong is told at once.
                let missing = fields_actions::check(&all, original, &typed_of(&fields), &Default::default());
                missing.err().iter().flat_map(FormErrors::iter).for_each(|(field, wrong)| errors.add(field, *wrong));
                let change = change_of(&fields, &Go::Send);
                let undescribed = picture_actions::undescribed(&pictures, &change);
                undescribed.iter().for_each(|(field, wrong)| errors.add(field, *wrong));
                if deal.as_ref().is_some_and(|deal| !deal.is_accepted)
                    && let Err(Error::Invalid(wrong)) = deals::store::is_newest(tx, read.question.id, &fields.deal)
                {
                    wrong.iter().for_each(|(field, wrong)| errors.add(field, *wrong));
                }
            }
            let fields_asked = asked(&all, language, original);
            let mut form = form_of(&fields, &fields_asked, &pictures, errors);
            if let Some(key) = notice {
                form = form.with_notice(key);
            }
            Ok(FormPage {
                question: QuestionCard::new(&read, language, tx.now()),
                deal,
                idea: None,
                form,
                limits: LIMITS,
                languages: languages(),
                conflict: None,
                preview: is_preview.then(|| Preview::of(&fields.title, &fields.body)),
                pictures: pictures.iter().map(PictureCard::from).collect(),
                fields: fields_asked,
                wall: Some(TagWall::new(tx, language, &fields.tags)?),
                drafts: draft_views::of_reader(tx, language, Code::parse(&fields.code).as_ref())?,
                alike,
                draft: draft.map(|draft| Kept { code: draft.code.to_string(), at: draft.updated_at }),
            })
        })
        .await
}

/// `POST /questions/{question}/ideas`: proposes, or what the button that was pressed says: keeps it as a draft, shows what
/// it will look like, adds a picture or takes one away.
///
/// # Errors
/// [`Error::Conflict`] when the question takes no new ideas; what is wrong with the form comes back in it.
pub async fn create(visit: Visit, question: web::Path<String>, form: CsrfPictures) -> Result<HttpResponse> {
    let question = parse(&question)?;
    let (sent, uploads) = form.into_inner();
    let mut fields = IdeaFields::from(sent);
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    fields.code = code.to_string();
    let go = Go::of(&fields);
    let is_guest = matches!(visit.credential(), Credential::Guest);
    if !is_guest && (!uploads.is_empty() || !matches!(go, Go::Send | Go::Preview)) {
        let (saved, errors) = match keep(&visit, &question, &code, &fields, uploads).await {
            Err(Error::SignInFirst) if !visit.wants_fragment() => return signed_out(&visit, question, fields).await,
            kept => kept?,
        };
        match saved {
            Ok(version) => fields.draft_version = version.to_string(),
            Err(notice) if visit.wants_fragment() => return Err(Error::Conflict(notice)),
            Err(notice) => {
                let again = Again {
                    fields: Some(fields),
                    errors,
                    notice: Some(notice),
                    is_preview: go == Go::Preview,
                    ..Again::default()
                };
                return proposing(&visit, StatusCode::CONFLICT, question, again).await;
            }
        }
        if visit.wants_fragment() {
            return fragment(&visit, question, fields, errors).await;
        }
        if !errors.is_empty() {
            let again = Again { fields: Some(fields), errors, ..Again::default() };
            return proposing(&visit, StatusCode::UNPROCESSABLE_ENTITY, question, again).await;
        }
        match go {
            Go::Draft => {
                let to = format!("/questions/{question}/ideas/new");
                return Ok(visit.see_other(&to, Some("flash-draft-saved")));
            }
            Go::Pictures | Go::Remove(_) => {
                return Ok(visit.see_other(&format!("/questions/{question}/ideas/new#pictures"), None));
            }
            Go::Send | Go::Preview => {}
        }
    }
    match go {
        Go::Send => send(visit, question, code, fields).await,
        Go::Preview => {
            let again = Again { fields: Some(fields), is_preview: true, ..Again::default() };
            proposing(&visit, StatusCode::OK, question, again).await
        }
        _ if visit.wants_fragment() => Err(Error::SignInFirst),
        _ => signed_out(&visit, question, fields).await,
    }
}

/// Somebody who signed out meanwhile, or has no name, pressed a button for people with a name: what they typed comes back.
async fn signed_out(visit: &Visit, question: Code, fields: IdeaFields) -> Result<HttpResponse> {
    let again = Again { fields: Some(fields), notice: Some("draft-needs-name"), ..Again::default() };
    proposing(visit, StatusCode::UNPROCESSABLE_ENTITY, question, again).await
}

/// Keeps what was typed and sent as a draft. The version it has now, or the sentence that says why it is not kept; and what
/// is wrong with pictures.
async fn keep(
    visit: &Visit,
    question: &Code,
    code: &Code,
    fields: &IdeaFields,
    uploads: Vec<Uploaded>,
) -> Result<(Result<i64, &'static str>, FormErrors)> {
    if !uploads.is_empty() {
        // Whoever cannot propose here shall not make us read pictures.
        let asked = question.clone();
        let now_open = move |tx: &mut ReadTx<'_>| {
            let now = tx.now();
            Ok(questions::read(tx, Which::Code(&asked))?.question.takes_ideas(now)?)
        };
        visit.read(now_open).await?;
    }
    let (new, mut errors) = match picture_pages::keep(visit, uploads).await {
        Err(Error::Invalid(errors)) => (Vec::new(), errors),
        kept => kept?,
    };
    let saved = match save(visit, question, code, fields, new).await {
        // The pictures have no room; the words have.
        Err(Error::Invalid(wrong)) => {
            wrong.iter().for_each(|(field, wrong)| errors.add(field, *wrong));
            save(visit, question, code, fields, Vec::new()).await
        }
        saved => saved,
    };
    match saved {
        Ok(version) => Ok((Ok(version), errors)),
        Err(Error::Stale(_)) => Ok((Err("conflict-draft-stale"), errors)),
        Err(Error::Conflict(notice)) => Ok((Err(notice), errors)),
        Err(error) => Err(error),
    }
}

pub(super) async fn save(
    visit: &Visit,
    question: &Code,
    code: &Code,
    fields: &IdeaFields,
    new: Vec<Stored>,
) -> Result<i64> {
    let go = Go::of(fields);
    let mut pictures = change_of(fields, &go);
    pictures.new = new;
    let words = draft_forms::words_of(fields, Language::En)?;
    let base = fields.draft_version.parse().unwrap_or(0);
    let saving = Saving { code: code.clone(), base, words, pictures };
    let question = question.clone();
    visit
        .act(move |tx| {
            let question = questions::lock(tx, &question, Hold::Shared)?;
            let permit = tx.actor().may(KeepDraft { question })?;
            drafts::save(&permit, tx, &saving)
        })
        .await
}

/// What a script shows after it saved.
async fn fragment(visit: &Visit, question: Code, fields: IdeaFields, errors: FormErrors) -> Result<HttpResponse> {
    let (actor, form, pictures) = visit
        .read(move |tx| {
            let read = questions::read(tx, Which::Code(&question))?;
            let draft =
                draft_store::of_question(tx, read.question.id)?.filter(|draft| draft.code.as_str() == fields.code);
            let pictures = draft.as_ref().map_or(Ok(Vec::new()), |draft| draft_store::pictures_of(tx, draft.id))?;
            let form: Form = form_of(&fields, &[], &pictures, errors);
            Ok((tx.actor().clone(), (form, fields.draft_version.parse().unwrap_or(0)), pictures))
        })
        .await?;
    let (form, version) = form;
    let pictures = pictures.iter().map(PictureCard::from).collect();
    visit.fragment("ideas/_saved.html", &actor, &Saved { version, form, pictures, limits: LIMITS })
}
