//! The form for merging, and taking apart.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::written;
use crate::features::ideas::Idea;
use crate::features::ideas::lists::{self, Line, Wanted};
use crate::features::ideas::pages::parse;
use crate::features::ideas::store as ideas;
use crate::features::ideas::views::{self, IdeaCard};
use crate::features::moderation::forms::{MergeFields, MergeQuery, RulingFields};
use crate::features::moderation::permits::{MergeIdeas, UnmergeIdeas, not_own};
use crate::features::moderation::{actions, rules};
use crate::features::questions;
use crate::features::questions::store::Which;
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Standing};
use crate::platform::text::{self, Limits};
use crate::platform::web::paginate::PAGE;
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct MergePage {
    idea: IdeaCard,
    candidates: Vec<IdeaCard>,
    words: String,
    form: Form,
}

/// `GET /ideas/{idea}/merge?words=…`.
///
/// # Errors
/// [`Error::Conflict`] when the idea is hidden or was merged.
pub async fn new_merge(visit: Visit, idea: web::Path<String>, query: web::Query<MergeQuery>) -> Result<HttpResponse> {
    let words = text::line(&query.words, Limits { min: 0, max: 200 }).unwrap_or_default();
    let fields = MergeFields { code: visit.new_code().to_string(), ..Default::default() };
    form(&visit, StatusCode::OK, parse(&idea)?, words, fields, FormErrors::new()).await
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    words: String,
    fields: MergeFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "moderation/merge.html", Section::Moderation, move |tx| {
            let language = of.language(tx.actor());
            let read = ideas::read(tx, &code)?;
            not_own(tx.actor(), &read.idea.authors())?;
            let this: rules::Mergeable = (&read.idea).into();
            rules::mergeable(this, rules::Mergeable { standing: Standing::Visible, ..this })?;
            let question = questions::read(tx, Which::Id(read.idea.question.id))?;
            let lines = lines(tx, &read.idea, &words, &fields)?;
            let mut cards = views::cards_in(tx, &lines, &question, language)?;
            Ok(MergePage { idea: cards.remove(0), candidates: cards, words, form: Form::of(&fields).with(errors) })
        })
        .await
}

/// The idea itself, then those it may be merged into; a target chosen before stays among them.
fn lines(tx: &mut ReadTx<'_>, idea: &Idea, words: &str, fields: &MergeFields) -> Result<Vec<Line>> {
    let wanted = Wanted { words: words.to_owned(), ..Wanted::top(idea.question.id, PAGE + 1) };
    let mut listed = lists::list(tx, &wanted)?;
    let named: Vec<Code> = [Some(idea.code.clone()), Code::parse(&fields.into)].into_iter().flatten().collect();
    let (mut lines, chosen): (Vec<Line>, Vec<Line>) =
        lists::lines_of(tx, &named)?.into_iter().partition(|line| line.code == idea.code);
    let is_possible = |line: &Line| {
        line.code != idea.code
            && line.standing == Standing::Visible
            && line.question == idea.question.id
            && !tx.actor().is(line.author.id)
    };
    listed.retain(|line| is_possible(line) && chosen.iter().all(|other| other.code != line.code));
    lines.extend(chosen.into_iter().filter(is_possible));
    lines.extend(listed);
    if lines.is_empty() {
        return Err(Error::NotFound);
    }
    lines.truncate(PAGE + 1);
    Ok(lines)
}

/// `POST /ideas/{idea}/merge`.
///
/// # Errors
/// [`Error::Conflict`] when the idea is hidden or was merged; what is wrong with the form comes back in it.
pub async fn merge(visit: Visit, idea: web::Path<String>, fields: CsrfForm<MergeFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&idea)?, fields.into_inner());
    match try_merge(&visit, &code, &fields).await {
        Ok(into) => Ok(visit.see_other(&format!("/ideas/{into}"), Some("flash-merged"))),
        Err(Error::Invalid(errors)) => {
            form(&visit, StatusCode::UNPROCESSABLE_ENTITY, code, String::new(), fields, errors).await
        }
        Err(error) => Err(error),
    }
}

async fn try_merge(visit: &Visit, idea: &Code, fields: &MergeFields) -> Result<Code> {
    let (into, reason) = fields.check(idea)?;
    let (written, idea, target) = (written(visit, &fields.code, reason), idea.clone(), into.clone());
    visit
        .act(move |tx| {
            // Asked before anything is held, so that what is not found is known to be the target.
            ideas::root_of(tx, &target).map_err(|error| match error {
                Error::NotFound => rules::NotMergeable::Target.into(),
                other => other,
            })?;
            let locked = ideas::lock_two(tx, &idea, &target)?;
            let permit = tx.actor().may(MergeIdeas::of(locked))?;
            Ok(actions::merge(&permit, tx, &written)?.map(drop))
        })
        .await?;
    Ok(into)
}

/// `POST /ideas/{idea}/unmerge`.
///
/// # Errors
/// [`Error::Conflict`] when the idea was not merged; [`Error::Invalid`] without a reason.
pub async fn unmerge(visit: Visit, idea: web::Path<String>, fields: CsrfForm<RulingFields>) -> Result<HttpResponse> {
    let (code, fields) = (parse(&idea)?, fields.into_inner());
    let (written, of) = (written(&visit, &fields.code, fields.reason()?), code.clone());
    visit
        .act(move |tx| {
            let locked = ideas::lock_with_root(tx, &of)?;
            let permit = tx.actor().may(UnmergeIdeas::of(locked))?;
            Ok(actions::unmerge(&permit, tx, &written)?.map(drop))
        })
        .await?;
    Ok(visit.see_other(&format!("/ideas/{code}"), Some("flash-unmerged")))
}
