//! Going on with a draft, throwing it away, and what a text looks like before it is sent.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::permits::DropDraft;
use super::{actions, store};
use crate::features::ideas::pages::parse;
use crate::features::pictures::PictureCard;
use crate::features::questions;
use crate::features::questions::store::Which;
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};
use crate::platform::id::Language;
use crate::platform::text::{self, SafeHtml};
use crate::platform::web::{Click, CsrfForm, Section, Visit};

/// What can no longer be proposed, for taking along.
#[derive(Debug, Serialize)]
struct DraftPage {
    code: String,
    title: String,
    body: String,
    language: Language,
    pictures: Vec<PictureCard>,
    question: Option<String>,
    at: Moment,
}

/// `GET /drafts/{draft}`: goes on where its author was. When the question takes no more ideas, the words are still there.
///
/// # Errors
/// [`Error::NotFound`] for everybody but its author.
pub async fn show(visit: Visit, draft: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&draft)?;
    let named = code.clone();
    let open = visit
        .read(move |tx| {
            let draft = store::own(tx, &named)?;
            let question = questions::read_many(tx, Which::Id(draft.question))?.pop();
            let now = tx.now();
            Ok(question.filter(|read| read.question.takes_ideas(now).is_ok()).map(|read| read.question.code))
        })
        .await?;
    if let Some(question) = open {
        return Ok(visit.see_other(&format!("/questions/{question}/ideas/new"), None));
    }
    let of = visit.clone();
    visit
        .page("drafts/show.html", Section::Account, move |tx| {
            let draft = store::own(tx, &code)?;
            let question = questions::read_many(tx, Which::Id(draft.question))?.pop();
            let language = of.language(tx.actor());
            Ok(DraftPage {
                code: draft.code.to_string(),
                pictures: store::pictures_of(tx, draft.id)?.iter().map(PictureCard::from).collect(),
                question: question.map(|read| read.texts_for(language).1.title),
                at: draft.updated_at,
                language: draft.words.language,
                title: draft.words.title,
                body: draft.words.body,
            })
        })
        .await
}

/// `POST /drafts/{draft}/removal`.
///
/// # Errors
/// [`Error::NotFound`] for everybody but its author.
pub async fn remove(visit: Visit, draft: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&draft)?;
    visit
        .act(move |tx| {
            let draft = store::lock_own(tx, &code)?;
            let permit = tx.actor().may(DropDraft { draft })?;
            actions::discard(&permit, tx)
        })
        .await?;
    let back = visit.back_or("/me");
    let to = if back.starts_with("/drafts/") { "/me".to_owned() } else { back };
    Ok(visit.see_other(&to, Some("flash-draft-removed")))
}

/// A text to be looked at.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PreviewFields {
    title: String,
    body: String,
}

/// What a text will look like.
#[derive(Debug, Serialize)]
pub struct Preview {
    title: String,
    body_html: SafeHtml,
}

impl Preview {
    /// Of what was typed.
    #[must_use]
    pub fn of(title: &str, body: &str) -> Self {
        let title = text::line(title, text::Limits { min: 0, max: usize::MAX }).unwrap_or_default();
        Self { title, body_html: text::article(body) }
    }
}

/// `POST /preview`: what a text will look like, as a fragment.
///
/// # Errors
/// Those of reading.
pub async fn preview(visit: Visit, form: CsrfForm<PreviewFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    let actor = visit.read(|tx| Ok(tx.actor().clone())).await?;
    let view = web::block(move || Preview::of(&fields.title, &fields.body)).await.map_err(Error::internal)?;
    visit.fragment("ideas/_preview.html", &actor, &view)
}
