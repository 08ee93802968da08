//! Changing an idea: its text as a new version, its answers, its pictures.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::{Changed, FormPage, Go, LIMITS, Meanwhile, Saved, asked, change_of, form_of, languages, typed_of};
use crate::features::deals;
use crate::features::deals::permits::AcceptDeal;
use crate::features::drafts::pages::Preview;
use crate::features::fields::actions as fields_actions;
use crate::features::fields::views as field_views;
use crate::features::ideas::forms::IdeaFields;
use crate::features::ideas::pages::parse;
use crate::features::ideas::permits::{ReviseIdea, is_by, may_revise};
use crate::features::ideas::{actions, rules, store};
use crate::features::pictures::actions::Change;
use crate::features::pictures::{
    PictureCard, actions as picture_actions, pages as picture_pages, store as picture_store,
};
use crate::features::questions::store::Which;
use crate::features::questions::{self, QuestionCard};
use crate::platform::db::Recorded;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::{CsrfPictures, Section, Visit};

/// The form as it is shown again.
#[derive(Default)]
struct Again {
    fields: Option<IdeaFields>,
    errors: FormErrors,
    is_stale: bool,
    is_preview: bool,
}

/// `GET /ideas/{idea}/edit`.
///
/// # Errors
/// [`Error::Conflict`] when the text cannot change now.
pub async fn edit(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    changing(&visit, StatusCode::OK, parse(&idea)?, Again::default()).await
}

async fn changing(visit: &Visit, status: StatusCode, code: Code, again: Again) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "ideas/form.html", Section::Questions, move |tx| {
            let language = of.language(tx.actor());
            let read = store::read(tx, &code)?;
            may_revise(&read.idea, tx.actor())?;
            rules::may_change(&read.idea, tx.now())?;
            let question = questions::read(tx, Which::Id(read.idea.question.id))?;
            let original = question.question.language;
            let all = field_views::fields_of(tx, &question.question)?;
            let Again { fields, errors, is_stale, is_preview } = again;
            let newest = read.idea.version.to_string();
            let written = match fields {
                Some(fields) => fields,
                None => {
                    let answers = field_views::typed_of(tx, read.idea.id, &all, language, original)?;
                    IdeaFields {
                        title: read.idea.title.clone(),
                        body: read.body.clone(),
                        language: read.idea.language.to_string(),
                        base_version: newest.clone(),
                        more: answers
                            .into_iter()
                            .map(|(code, value)| (format!("{}{code}", crate::features::fields::field::NAME), value))
                            .collect(),
                        ..Default::default()
                    }
                }
            };
            let pictures = picture_store::of_idea(tx, read.idea.id)?;
            let fields_asked = asked(&all, language, original);
            let mut form = form_of(&written, &fields_asked, &pictures, errors);
            if is_stale {
                form = form.with_value("base_version", newest).with_notice("conflict-stale");
            }
            let is_own = is_by(&read.idea, tx.actor());
            Ok(FormPage {
                deal: deals::views::for_reader(tx, question.question.id, language)?.filter(|_| is_own),
                question: QuestionCard::new(&question, language, tx.now()),
                idea: Some(Changed {
                    code: read.idea.code.to_string(),
                    title: read.idea.title.clone(),
                    version: read.idea.version,
                }),
                form,
                limits: LIMITS,
                languages: languages(),
                conflict: is_stale.then(|| Meanwhile { title: read.idea.title.clone(), body: read.body.clone() }),
                preview: is_preview.then(|| Preview::of(&written.title, &written.body)),
                pictures: pictures.iter().map(PictureCard::from).collect(),
                fields: fields_asked,
                wall: None,
                alike: Vec::new(),
                draft: None,
                drafts: Vec::new(),
            })
        })
        .await
}

/// `POST /ideas/{idea}/versions`: saves, or what the button that was pressed says. When somebody saved meanwhile, both
/// texts are shown and nothing is lost.
///
/// # Errors
/// [`Error::Conflict`] when the text cannot change now; what is wrong with the form comes back in it.
pub async fn revise(visit: Visit, idea: web::Path<String>, form: CsrfPictures) -> Result<HttpResponse> {
    let code = parse(&idea)?;
    let (sent, uploads) = form.into_inner();
    let fields = IdeaFields::from(sent);
    let go = Go::of(&fields);
    if !uploads.is_empty() {
        // Whoever may not change the idea shall not make us read pictures.
        let target = code.clone();
        visit
            .read(move |tx| {
                let idea = store::read(tx, &target)?.idea;
                may_revise(&idea, tx.actor())?;
                rules::may_change(&idea, tx.now())
            })
            .await?;
    }
    let (new, mut errors) = match picture_pages::keep(&visit, uploads).await {
        Err(Error::Invalid(errors)) => (Vec::new(), errors),
        kept => kept?,
    };
    if !new.is_empty() || go.removed().is_some() {
        let change = Change { new, ..change_of(&fields, &go) };
        let target = code.clone();
        let changed = visit
            .act(move |tx| {
                let idea = store::lock(tx, &target, Hold::Exclusive)?;
                let permit = tx.actor().may(ReviseIdea::of(idea))?;
                picture_actions::change(&permit, tx, &change)
            })
            .await;
        match changed {
            Err(Error::Invalid(wrong)) => wrong.iter().for_each(|(field, wrong)| errors.add(field, *wrong)),
            changed => changed?,
        }
    }
    if visit.wants_fragment() {
        return fragment(&visit, code, fields, errors).await;
    }
    if !errors.is_empty() {
        let again = Again { fields: Some(fields), errors, ..Again::default() };
        return changing(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, again).await;
    }
    if go != Go::Send {
        let again = Again { fields: Some(fields), is_preview: go == Go::Preview, ..Again::default() };
        return changing(&visit, StatusCode::OK, code, again).await;
    }
    save(visit, code, fields).await
}

async fn save(visit: Visit, code: Code, fields: IdeaFields) -> Result<HttpResponse> {
    let invalid = |errors| Again { fields: Some(fields.clone()), errors, ..Again::default() };
    let text = match fields.check_text() {
        Ok(text) => text,
        Err(Error::Invalid(errors)) => {
            return changing(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, invalid(errors)).await;
        }
        Err(error) => return Err(error),
    };
    let base: i64 = fields.base_version.parse().unwrap_or(0);
    let (answers, pictures, target) = (typed_of(&fields), change_of(&fields, &Go::Send), code.clone());
    let deal = fields.deal.clone();
    let revised = visit
        .act(move |tx| {
            let idea = store::lock(tx, &target, Hold::Exclusive)?;
            let agreeing = tx.actor().may(AcceptDeal::of(&idea.question))?;
            let is_own = is_by(&idea, tx.actor());
            let agreed = if is_own { deals::accept(&agreeing, tx, &deal)? } else { Recorded::nothing(()) };
            let permit = tx.actor().may(ReviseIdea::of(idea))?;
            let revised = actions::revise(&permit, tx, base, &text)?;
            let answered = fields_actions::answer_anew(&permit, tx, &answers)?;
            let described = picture_actions::describe(&permit, tx, &pictures)?;
            Ok(agreed.and(revised).and(answered).and(described).map(|((((), code), ()), ())| code))
        })
        .await;
    match revised {
        Ok(code) => Ok(visit.see_other(&format!("/ideas/{code}"), Some("flash-idea-revised"))),
        Err(Error::Stale(_)) => {
            let again = Again { fields: Some(fields), is_stale: true, ..Again::default() };
            changing(&visit, StatusCode::CONFLICT, code, again).await
        }
        Err(Error::Invalid(errors)) if !errors.is_empty() => {
            changing(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, invalid(errors)).await
        }
        Err(error) => Err(error),
    }
}

/// What a script shows after it sent or removed a picture.
async fn fragment(visit: &Visit, code: Code, fields: IdeaFields, errors: FormErrors) -> Result<HttpResponse> {
    let (actor, form, pictures) = visit
        .read(move |tx| {
            let read = store::read(tx, &code)?;
            let pictures = picture_store::of_idea(tx, read.idea.id)?;
            Ok((tx.actor().clone(), form_of(&fields, &[], &pictures, errors), pictures))
        })
        .await?;
    let pictures = pictures.iter().map(PictureCard::from).collect();
    visit.fragment("ideas/_saved.html", &actor, &Saved { version: 0, form, pictures, limits: LIMITS })
}
