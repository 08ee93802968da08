//! The form in which a change is suggested.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::{LIMITS, Limits};
use crate::features::deals::permits::AcceptDeal;
use crate::features::deals::{self, DealView};
use crate::features::ideas::pages::parse;
use crate::features::ideas::{permits::is_by, rules as ideas_rules, store as ideas};
use crate::features::refinements::actions;
use crate::features::refinements::forms::RefinementFields;
use crate::features::refinements::permits::SuggestChange;
use crate::features::refinements::views::About;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct SuggestPage {
    idea: About,
    deal: Option<DealView>,
    form: Form,
    limits: Limits,
    /// Whether the reader could write the version themselves.
    is_author: bool,
}

/// `GET /ideas/{idea}/refinements/new`.
///
/// # Errors
/// [`Error::Conflict`] when the text cannot change now.
pub async fn new(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    form(&visit, StatusCode::OK, parse(&idea)?, None, FormErrors::new()).await
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    fields: Option<RefinementFields>,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "refinements/form.html", Section::Questions, move |tx| {
            let read = ideas::read(tx, &code)?;
            ideas_rules::may_change(&read.idea, tx.now())?;
            let fields = fields.unwrap_or_else(|| RefinementFields {
                code: of.new_code().to_string(),
                title: read.idea.title.clone(),
                body: read.body.clone(),
                base_version: read.idea.version.to_string(),
                ..Default::default()
            });
            let deal = deals::views::for_reader(tx, read.idea.question.id, of.language(tx.actor()))?;
            Ok(SuggestPage {
                deal,
                idea: About::from(&read.idea),
                form: Form::of(&fields).with(errors),
                limits: LIMITS,
                is_author: is_by(&read.idea, tx.actor()),
            })
        })
        .await
}

/// `POST /ideas/{idea}/refinements`.
///
/// # Errors
/// [`Error::Conflict`] when the text cannot change now; what is wrong with the form comes back in it.
pub async fn create(visit: Visit, idea: web::Path<String>, sent: CsrfForm<RefinementFields>) -> Result<HttpResponse> {
    let (idea, fields) = (parse(&idea)?, sent.into_inner());
    let code = Code::parse(&fields.code).unwrap_or_else(|| visit.new_code());
    let fields = RefinementFields { code: code.to_string(), ..fields };
    let (target, deal) = (idea.clone(), fields.deal.clone());
    let suggested = match fields.check() {
        Ok(suggestion) => {
            visit
                .act(move |tx| {
                    let idea = ideas::lock(tx, &target, Hold::Exclusive)?;
                    let agreeing = tx.actor().may(AcceptDeal::of(&idea.question))?;
                    let agreed = deals::accept(&agreeing, tx, &deal)?;
                    let permit = tx.actor().may(SuggestChange::to(idea))?;
                    Ok(agreed.and(actions::suggest(&permit, tx, &code, &suggestion)?).map(|((), code)| code))
                })
                .await
        }
        Err(error) => Err(error),
    };
    match suggested {
        Ok(code) => Ok(visit.see_other(&format!("/refinements/{code}"), Some("flash-refinement-suggested"))),
        Err(Error::Invalid(errors)) => form(&visit, StatusCode::UNPROCESSABLE_ENTITY, idea, Some(fields), errors).await,
        Err(error) => Err(error),
    }
}
