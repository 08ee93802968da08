//! Writing to those who sign a release.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::forms::MessageFields;
use super::greeting::WORDS;
use super::permits::WriteToSigners;
use super::{actions, store};
use crate::features::accounts::Face;
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Link;
use crate::features::releases::release::whole_name;
use crate::features::releases::store as releases;
use crate::platform::clock::Moment;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct MessagePage {
    release: Link,
    host: Face,
    shipped_on: Option<Moment>,
    form: Form,
    languages: &'static [Language],
    message_max: usize,
}

/// `GET /releases/{release}/message`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release.
pub async fn edit(visit: Visit, release: web::Path<String>) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, parse(&release)?, None).await
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    refused: Option<(MessageFields, FormErrors)>,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "greetings/edit.html", Section::Releases, move |tx| {
            let language = of.language(tx.actor());
            let read = releases::read(tx, &code)?;
            let written = store::message_of(tx, read.release.id)?;
            let form = match refused {
                Some((fields, errors)) => Form::of(&fields).with(errors),
                None => Form::of(&written.map_or_else(
                    || MessageFields { message: String::new(), language: language.to_string() },
                    |known| MessageFields { message: known.words, language: known.language.to_string() },
                )),
            };
            let title = whole_name(&read.product, &read.texts_for(language).title);
            Ok(MessagePage {
                release: Link { code: code.to_string(), title },
                host: Face::from(&read.host),
                shipped_on: read.release.shipped_at,
                form,
                languages: Language::ALL,
                message_max: WORDS.1,
            })
        })
        .await
}

/// `POST /releases/{release}/message`.
///
/// # Errors
/// What is wrong with the form comes back in it.
pub async fn write(visit: Visit, release: web::Path<String>, sent: CsrfForm<MessageFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&release)?, sent.into_inner());
    let (target, checked) = (code.clone(), fields.clone());
    let done = visit
        .act(move |tx| {
            let release = releases::lock(tx, &target, Hold::Exclusive)?;
            let permit = tx.actor().may(WriteToSigners { release })?;
            actions::write(&permit, tx, &checked.check()?)
        })
        .await;
    match done {
        Ok(()) => Ok(visit.see_other(&format!("/releases/{code}/message"), Some("flash-message-written"))),
        Err(Error::Invalid(errors)) => {
            page(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, Some((fields, errors))).await
        }
        Err(error) => Err(error),
    }
}
