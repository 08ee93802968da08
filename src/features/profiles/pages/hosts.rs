//! Handing a question over to another host.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::parse;
use crate::features::accounts::views::Choice;
use crate::features::accounts::{self, Face};
use crate::features::ideas::views::Link;
use crate::features::questions::store::{self as questions, Which};
use crate::features::releases::actions;
use crate::features::releases::permits::HandOverQuestion;
use crate::platform::access::Holders;
use crate::platform::db::both::Hold;
use crate::platform::error::{Denied, Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct HandOverPage {
    question: Link,
    host: Face,
    form: Form,
    hosts: Vec<Choice>,
}

/// Who is to be host, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct HandOverFields {
    /// The code of the new host.
    pub host: String,
}

/// `GET /questions/{question}/hand-over`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such question for this reader; [`Error::Denied`] when it is not theirs.
pub async fn new_hand_over(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, parse(&question)?, HandOverFields::default(), FormErrors::new()).await
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: HandOverFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "profiles/hand_over.html", Section::Questions, move |tx| {
            let read = questions::read(tx, Which::Code(&code))?;
            if !tx.actor().is(read.host.id) && !tx.actor().holds(Holders::ADMINISTRATION) {
                return Err(Denied::NotYours.into());
            }
            let title = read.texts_for(of.language(tx.actor())).1.title;
            let hosts = accounts::hosts(tx)?;
            Ok(HandOverPage {
                question: Link { code: code.to_string(), title },
                host: Face::from(&read.host),
                form: Form::of(&fields).with(errors),
                hosts: hosts.iter().filter(|host| host.id != read.host.id).map(Choice::from).collect(),
            })
        })
        .await
}

/// `POST /questions/{question}/hand-over`.
///
/// # Errors
/// [`Error::Denied`] when it is not theirs; what is wrong with the form comes back in it.
pub async fn hand_over(
    visit: Visit,
    question: web::Path<String>,
    form: CsrfForm<HandOverFields>,
) -> Result<HttpResponse> {
    let (code, fields) = (parse(&question)?, form.into_inner());
    let handed = match Code::parse(&fields.host) {
        Some(host) => {
            let target = code.clone();
            visit
                .act(move |tx| {
                    let question = questions::lock(tx, &target, Hold::Exclusive)?;
                    let permit = tx.actor().may(HandOverQuestion::of(question))?;
                    actions::hand_over(&permit, tx, &host)
                })
                .await
        }
        None => Err(Error::Invalid(FormErrors::one("host", "error-choose"))),
    };
    match handed {
        Ok(()) => Ok(visit.see_other(&format!("/questions/{code}"), Some("flash-handed-over"))),
        Err(Error::Invalid(errors)) if !errors.is_empty() => {
            page(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, fields, errors).await
        }
        Err(error) => Err(error),
    }
}
