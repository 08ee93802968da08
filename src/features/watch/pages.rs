//! The page about the votes for an idea that look odd, for moderators.

use std::collections::BTreeSet;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::forms::JudgeFields;
use super::permits::JudgeVotes;
use super::views::{self, Shape, Suspect};
use super::{actions, rules, store};
use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::features::ideas::views::Link;
use crate::features::moderation::actions::Written;
use crate::features::moderation::permits::not_own;
use crate::features::moderation::ruling::{Kind, Origin, REASON};
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, PersonId};
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct ShowPage {
    idea: Link,
    shape: Option<Shape>,
    suspects: Vec<Suspect>,
    form: Form,
    reason_max: usize,
}

/// `GET /ideas/{idea}/ballots`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such idea; [`Error::Denied`] for one's own.
pub async fn show(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    let fields = JudgeFields { code: visit.new_code().to_string(), ..JudgeFields::default() };
    page(&visit, StatusCode::OK, parse(&idea)?, fields, FormErrors::new()).await
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: JudgeFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    visit
        .page_with(status, "watch/show.html", Section::Work, move |tx| {
            let read = ideas::read(tx, &code)?;
            not_own(tx.actor(), &read.idea.authors())?;
            let votes = store::votes_of(tx, read.idea.id)?;
            let voters: BTreeSet<PersonId> = votes.iter().map(|vote| vote.cast.person).collect();
            let voters: Vec<PersonId> = voters.into_iter().collect();
            let households = rules::households(&store::traces_of(tx, &voters)?);
            Ok(ShowPage {
                idea: Link { code: code.to_string(), title: read.idea.title },
                // What nobody may count yet is not counted here either.
                shape: (!read.tally.is_hidden()).then(|| Shape::of(&votes)),
                suspects: views::suspects(&votes, &households, &fields.people),
                form: Form::of(&fields).with(errors),
                reason_max: REASON.1,
            })
        })
        .await
}

/// `POST /ideas/{idea}/ballots`: sets votes aside, or lets them count again.
///
/// # Errors
/// [`Error::Conflict`] when it is already so; what is wrong with the form comes back in it.
pub async fn judge(visit: Visit, idea: web::Path<String>, form: CsrfForm<JudgeFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&idea)?, form.into_inner());
    match try_judge(&visit, &code, &fields).await {
        Ok(kind) => {
            let flash = if kind == Kind::SetAside { "flash-set-aside" } else { "flash-counted-again" };
            Ok(visit.see_other(&format!("/ideas/{code}/ballots"), Some(flash)))
        }
        Err(Error::Invalid(errors)) => page(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, fields, errors).await,
        Err(error) => Err(error),
    }
}

async fn try_judge(visit: &Visit, idea: &Code, fields: &JudgeFields) -> Result<Kind> {
    let (kind, people, reason) = fields.check()?;
    let ruling = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let written = Written { origin: Origin::Machine, is_detected: true, ..Written::because(ruling, reason) };
    let idea = idea.clone();
    visit
        .act(move |tx| {
            let people = store::people_of(tx, &people)?;
            let idea = ideas::lock(tx, &idea, Hold::Exclusive)?;
            let permit = tx.actor().may(JudgeVotes::on(idea))?;
            match kind {
                Kind::SetAside => actions::set_aside(&permit, tx, &written, &people),
                _ => actions::count_again(&permit, tx, &written, &people),
            }
        })
        .await?;
    Ok(kind)
}
