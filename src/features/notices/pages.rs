//! The page "For you": what somebody was told, and what of it they want by mail.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::forms::{SeenFields, WishFields};
use super::permits::HearNotices;
use super::views::NoticeView;
use super::{actions, store, views};
use crate::features::asks::{self, views::AskedOfMe};
use crate::features::notices::Wish;
use crate::platform::error::Result;
use crate::platform::id::NoticeId;
use crate::platform::web::paginate::{self, After, PAGE};
use crate::platform::web::{CsrfForm, Section, Visit};

#[derive(Debug, Serialize)]
struct IndexPage {
    /// What waits for the reader's word.
    asked: Vec<AskedOfMe>,
    notices: Vec<NoticeView>,
    /// Where the next page begins.
    next: Option<String>,
    is_first: bool,
    /// The newest on the page, when something on it is new.
    newest: Option<NoticeId>,
    wish: Wish,
}

/// `GET /notices`.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit, query: web::Query<After>) -> Result<HttpResponse> {
    let after = query.after.parse().ok().map(NoticeId);
    let of = visit.clone();
    visit
        .page("notices/index.html", Section::Account, move |tx| {
            let person = tx.actor().may(HearNotices)?.person()?;
            let language = of.language(tx.actor());
            let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
            let told = store::newest(tx, person, after, limit)?;
            let (told, more) = paginate::split(told, PAGE);
            let next = told.last().filter(|_| more).map(|last| format!("/notices?after={}", last.id.0));
            let notices = views::of(tx, &told, language)?;
            let newest = notices.iter().find(|notice| notice.is_new).map(|notice| notice.id);
            let asked = asks::views::of_person(tx, person)?;
            Ok(IndexPage { asked, notices, next, is_first: after.is_none(), newest, wish: store::wish_of(tx, person)? })
        })
        .await
}

/// `POST /notices/seen`.
///
/// # Errors
/// Those of writing.
pub async fn see(visit: Visit, sent: CsrfForm<SeenFields>) -> Result<HttpResponse> {
    let fields = sent.into_inner();
    visit
        .act(move |tx| {
            let permit = tx.actor().may(HearNotices)?;
            actions::see(&permit, tx, fields.check()?)
        })
        .await?;
    Ok(visit.see_other("/notices", None))
}

/// `POST /notices/mails`.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`] when nothing was chosen.
pub async fn wish(visit: Visit, sent: CsrfForm<WishFields>) -> Result<HttpResponse> {
    let fields = sent.into_inner();
    visit
        .act(move |tx| {
            let permit = tx.actor().may(HearNotices)?;
            actions::wish(&permit, tx, fields.check()?)
        })
        .await?;
    Ok(visit.see_other("/notices", Some("flash-notices-wished")))
}
