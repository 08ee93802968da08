//! The page of saved replies.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::forms::ReplyFields;
use super::permits::KeepReplies;
use super::saved_reply::{NAME, TEXT};
use super::{actions, store};
use crate::features::ideas::pages::parse;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct RepliesPage {
    form: Form,
    replies: Vec<ReplyLine>,
    languages: Vec<Spoken>,
    limits: Limits,
}

#[derive(Debug, Serialize)]
struct ReplyLine {
    code: String,
    name: String,
    form: Form,
}

/// A language of the community, by the field of its text.
#[derive(Debug, Serialize)]
struct Spoken {
    code: Language,
    name: &'static str,
    field: String,
}

#[derive(Debug, Serialize)]
struct Limits {
    name_max: usize,
    text_max: usize,
}

/// `GET /moderation/replies`.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, None).await
}

async fn page(visit: &Visit, status: StatusCode, wrong: Option<(ReplyFields, FormErrors)>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "saved_replies/index.html", Section::Moderation, move |tx| {
            let all = store::all(tx)?;
            let wrong_of = |code: &str| wrong.as_ref().filter(|(fields, _)| fields.code == code);
            let again = |(fields, errors): &(ReplyFields, FormErrors)| Form::of(fields).with(errors.clone());
            let is_new =
                |(fields, _): &&(ReplyFields, FormErrors)| !all.iter().any(|reply| reply.code.as_str() == fields.code);
            let form = match wrong.as_ref().filter(is_new) {
                Some(wrong) => again(wrong),
                None => Form::of(&ReplyFields { code: of.new_code().to_string(), ..ReplyFields::default() }),
            };
            let replies = all
                .iter()
                .map(|reply| ReplyLine {
                    code: reply.code.to_string(),
                    name: reply.name.clone(),
                    form: wrong_of(reply.code.as_str()).map_or_else(|| Form::of(&ReplyFields::from(reply)), again),
                })
                .collect();
            let spoken = |code: &Language| Spoken { code: *code, name: code.own_name(), field: format!("text_{code}") };
            let languages = tx.community()?.languages.iter().map(spoken).collect();
            let limits = Limits { name_max: NAME.1, text_max: TEXT.1 };
            Ok(RepliesPage { form, replies, languages, limits })
        })
        .await
}

/// `POST /moderation/replies`: a new one, or other words for one there is.
///
/// # Errors
/// [`Error::Conflict`] when there are enough; what is wrong with the form comes back in it.
pub async fn create(visit: Visit, form: CsrfForm<ReplyFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let first = visit.community().languages.first().copied().unwrap_or(Language::En);
    match fields.check(first) {
        Ok((name, texts)) => {
            visit
                .act(move |tx| {
                    let permit = tx.actor().may(KeepReplies)?;
                    actions::put(&permit, tx, &code, &name, &texts)
                })
                .await?;
            Ok(visit.see_other("/moderation/replies", Some("flash-reply-saved")))
        }
        Err(Error::Invalid(errors)) => page(&visit, StatusCode::UNPROCESSABLE_ENTITY, Some((fields, errors))).await,
        Err(error) => Err(error),
    }
}

/// `POST /moderation/replies/{reply}/removal`.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn remove(visit: Visit, reply: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = parse(&reply)?;
    visit
        .act(move |tx| {
            let permit = tx.actor().may(KeepReplies)?;
            actions::retire(&permit, tx, &code)
        })
        .await?;
    Ok(visit.see_other("/moderation/replies", Some("flash-reply-retired")))
}
