//! Comments in the API: a flat list, oldest first, in which an answer names what it answers.

mod writing;

pub use writing::{edit, mark_shaped, remove, unmark_shaped};

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::forms::{Checked, CommentFields};
use super::lists::Placed;
use super::permits::PostComment;
use super::{actions, lists, store};
use crate::features::accounts::api::PersonJson;
use crate::features::ideas;
use crate::features::ideas::api::MovedJson;
use crate::features::ideas::pages::parse;
use crate::platform::clock::Moment;
use crate::platform::db::both::Hold;
use crate::platform::error::Result;
use crate::platform::id::{Code, Language, Standing};
use crate::platform::web::idempotency::Once;
use crate::platform::web::paginate::{self, LIMIT_MAX, PAGE};
use crate::platform::web::sent::wrong_cursor;
use crate::platform::web::{Answer, Body, Sent, Visit};

/// A comment as this reader may see it.
#[derive(Debug, Serialize)]
struct CommentJson {
    code: String,
    href: String,
    page: String,
    idea: String,
    parent: Option<Code>,
    answers: Option<Code>,
    author: PersonJson,
    language: Language,
    standing: Standing,
    body: String,
    helpful: i64,
    unhelpful: i64,
    shaped_at: Option<String>,
    created_at: String,
    edited_at: Option<String>,
}

impl CommentJson {
    fn new((line, parent, answers): Placed, idea: &Code) -> Self {
        let code = line.comment.code.to_string();
        Self {
            href: format!("/api/v1/comments/{code}"),
            page: format!("/ideas/{idea}?comment={code}#comment-{code}"),
            idea: idea.to_string(),
            parent,
            answers,
            author: PersonJson::from(&line.author),
            language: line.comment.language,
            standing: line.comment.standing,
            body: line.body,
            helpful: line.comment.helpful,
            unhelpful: line.comment.unhelpful,
            shaped_at: line.comment.shaped_at.map(Moment::rfc3339),
            created_at: line.comment.created_at.rfc3339(),
            edited_at: line.comment.edited_at.map(Moment::rfc3339),
            code,
        }
    }
}

#[derive(Debug, Serialize)]
struct CommentsJson {
    comments: Vec<CommentJson>,
    next: Option<String>,
}

/// `GET /api/v1/ideas/{idea}/comments`. Those of an idea that lives on in another are read there.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such idea for this reader.
pub async fn index(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .answer(move |tx| {
            let code = parse(&idea)?;
            let mut query = Sent::query(&of);
            let (limit, after) = (query.limit(PAGE, LIMIT_MAX), query.text("after"));
            query.finish()?;
            let idea = ideas::store::read(tx, &code)?.idea;
            if idea.standing == Standing::Merged {
                return Answer::moved(&MovedJson::from(tx, &code, "/comments")?);
            }
            let after = match after.as_str() {
                "" => None,
                code => Some(lists::place_of(tx, code)?.ok_or_else(wrong_cursor)?),
            };
            let (lines, more) = paginate::split(lists::page(tx, idea.id, after, limit + 1)?, limit);
            let next = lines.last().filter(|_| more).map(|(line, ..)| line.comment.code.to_string());
            let comments = lines.into_iter().map(|line| CommentJson::new(line, &code)).collect();
            Answer::ok(&CommentsJson { comments, next })
        })
        .await
}

/// `GET /api/v1/comments/{comment}`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none for this reader.
pub async fn show(visit: Visit, comment: web::Path<String>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .answer(move |tx| {
            let code = parse(&comment)?;
            Sent::query(&of).finish()?;
            let (line, idea) = lists::one(tx, &code)?;
            // What is said under a hidden idea is hidden with it.
            ideas::store::read(tx, &idea)?;
            Answer::ok(&CommentJson::new(line, &idea))
        })
        .await
}

/// A comment to post.
struct New {
    idea: Code,
    code: Option<Code>,
    checked: Checked,
}

fn new(idea: &str, body: Body) -> Result<(New, Option<Once>)> {
    let idea = parse(idea)?;
    let (mut sent, once) = body.read()?;
    let code = sent.code("code");
    let fields = CommentFields { code: String::new(), body: sent.text("body"), parent: sent.text("parent") };
    sent.finish()?;
    Ok((New { idea, code, checked: fields.check()? }, once))
}

/// `POST /api/v1/ideas/{idea}/comments` with `body`, `parent` if it answers a comment, and `code` if the client chooses it.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when the idea takes no comments.
pub async fn create(visit: Visit, idea: web::Path<String>, body: Body) -> Result<HttpResponse> {
    let (new, once) = visit.checked(new(&idea, body)).await?;
    let (of, code) = (visit.clone(), new.code.unwrap_or_else(|| visit.new_code()));
    visit
        .act_once(once, move |tx| {
            let language = of.language(tx.actor());
            let idea = ideas::store::lock(tx, &new.idea, Hold::Shared)?;
            let parent = store::lock_parent(tx, new.checked.parent.as_ref())?;
            let permit = tx.actor().may(PostComment::on(idea, parent))?;
            let posted = actions::post(&permit, tx, &code, language, &new.checked.body)?;
            let (line, idea) = lists::one(tx, &code)?;
            let answer = Answer::created(&CommentJson::new(line, &idea))?;
            Ok(posted.map(|_| answer))
        })
        .await
}
