//! Asking questions and changing them, by the same fields as the form; pictures come by the form alone.

use actix_web::{HttpResponse, web};

use super::full;
use crate::features::ideas::pages::parse;
use crate::features::questions::actions;
use crate::features::questions::forms::QuestionFields;
use crate::features::questions::pages::asking;
use crate::features::questions::permits::{PoseQuestion, ReviseQuestion};
use crate::features::questions::store::{self, Which};
use crate::platform::db::both::Hold;
use crate::platform::error::Result;
use crate::platform::id::Code;
use crate::platform::web::idempotency::Once;
use crate::platform::web::{Answer, Body, Sent, Visit};

/// Puts what was sent into the fields; those that were not sent stay as they are.
fn fill(sent: &mut Sent, fields: &mut QuestionFields) {
    for (name, field) in [
        ("language", &mut fields.language),
        ("title_it", &mut fields.title_it),
        ("summary_it", &mut fields.summary_it),
        ("body_it", &mut fields.body_it),
        ("title_en", &mut fields.title_en),
        ("summary_en", &mut fields.summary_en),
        ("body_en", &mut fields.body_en),
        ("title_de", &mut fields.title_de),
        ("summary_de", &mut fields.summary_de),
        ("body_de", &mut fields.body_de),
        ("host", &mut fields.host),
        ("opens_on", &mut fields.opens_on),
        ("refine_from", &mut fields.refine_from),
        ("voting_from", &mut fields.voting_from),
        ("review_from", &mut fields.review_from),
        ("decided_from", &mut fields.decided_from),
    ] {
        if sent.has(name) {
            *field = sent.text(name);
        }
    }
}

fn new(body: Body) -> Result<(Option<Code>, QuestionFields, Option<Once>)> {
    let (mut sent, once) = body.read()?;
    let code = sent.code("code");
    let mut fields = QuestionFields::default();
    fill(&mut sent, &mut fields);
    sent.finish()?;
    Ok((code, fields, once))
}

/// `POST /api/v1/questions`. Without a `host` the holder of the token is the host.
///
/// # Errors
/// [`crate::platform::error::Error::Denied`] for all but the product team,
/// [`crate::platform::error::Error::Invalid`] when the fields cannot be used.
pub async fn create(visit: Visit, body: Body) -> Result<HttpResponse> {
    let (code, fields, once) = visit.checked(new(body)).await?;
    let (of, code) = (visit.clone(), code.unwrap_or_else(|| visit.new_code()));
    visit
        .act_once(once, move |tx| {
            let permit = tx.actor().may(PoseQuestion)?;
            let mut fields = fields.clone();
            if fields.host.is_empty() {
                fields.host = tx.actor().person().map(|known| known.code.to_string()).unwrap_or_default();
            }
            let checked = fields.check(&of.site().time_zone)?;
            let asking = asking(tx, &of, &checked, None, None)?;
            let posed = actions::pose(&permit, tx, &code, &asking)?;
            let read = store::read(tx, Which::Code(&code))?;
            let language = of.language(tx.actor());
            let answer = Answer::created(&full(tx, &read, language)?)?;
            Ok(posed.map(|_| answer))
        })
        .await
}

fn change(question: &str, body: Body) -> Result<(Code, Sent)> {
    let code = parse(question)?;
    let (sent, _) = body.read()?;
    // Looked at once before, so that what nobody knows is told before anything is read.
    let mut tried = sent.clone();
    fill(&mut tried, &mut QuestionFields::default());
    tried.finish()?;
    Ok((code, sent))
}

/// `PATCH /api/v1/questions/{question}`: what is not sent stays as it is.
///
/// # Errors
/// [`crate::platform::error::Error::Denied`] for all but the product team,
/// [`crate::platform::error::Error::Invalid`] when the fields cannot be used.
pub async fn revise(visit: Visit, question: web::Path<String>, body: Body) -> Result<HttpResponse> {
    let (code, sent) = visit.checked(change(&question, body)).await?;
    let of = visit.clone();
    visit
        .act_once(None, move |tx| {
            let question = store::lock(tx, &code, Hold::Exclusive)?;
            let permit = tx.actor().may(ReviseQuestion::of(question))?;
            let before = store::read(tx, Which::Code(&code))?;
            let mut fields = QuestionFields::of(&before, &of.site().time_zone);
            let previous = before.previous.map(|id| store::code_of(tx, id)).transpose()?;
            fields.previous = previous.map(|code| code.to_string()).unwrap_or_default();
            fill(&mut sent.clone(), &mut fields);
            let asking = asking(tx, &of, &fields.check(&of.site().time_zone)?, None, Some(&before))?;
            let revised = actions::revise(&permit, tx, &asking)?;
            let read = store::read(tx, Which::Code(&code))?;
            let language = of.language(tx.actor());
            let answer = Answer::ok(&full(tx, &read, language)?)?;
            Ok(revised.map(|_| answer))
        })
        .await
}
