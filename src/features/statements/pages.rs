//! The pages of statements: those of one's own, and the one that a letter's link opens.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::permits::ReadStatements;
use super::statement::Statement;
use super::views::{LineView, StatementView};
use super::{rules, store};
use crate::features::appeals::appeal::WORDS;
use crate::features::appeals::forms::AppealFields;
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::web::paginate::{self, PAGE};
use crate::platform::web::{Form, Section, Visit};

/// Where a statement is found: by its address, for whom it is; by its letter's link, for whoever has it.
#[derive(Debug, Clone)]
pub enum Way {
    /// Its code.
    Code(Code),
    /// The secret of the link.
    Link(String),
}

impl Way {
    /// By the code in an address.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it is none.
    pub fn code(text: &str) -> Result<Self> {
        Code::parse(text).map(Self::Code).ok_or(Error::NotFound)
    }

    /// The statement, as far as the reader may read it.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none, it is somebody else's, or the link is over.
    pub fn read(&self, tx: &mut ReadTx<'_>) -> Result<Statement> {
        match self {
            Self::Code(code) => {
                let _own = tx.actor().may(ReadStatements)?;
                store::own(tx, code)
            }
            Self::Link(secret) => {
                let found = store::by_link(tx, secret)?;
                if rules::is_link_open(&found, tx.now()) { Ok(found) } else { Err(Error::NotFound) }
            }
        }
    }

    /// Its address.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Code(code) => format!("/statements/{code}"),
            Self::Link(secret) => format!("/statements/letter/{secret}"),
        }
    }
}

#[derive(Debug, Serialize)]
struct ShowPage {
    statement: StatementView,
    form: Form,
    action: String,
    is_own: bool,
    limits: Limits,
}

#[derive(Debug, Serialize)]
struct Limits {
    words_min: usize,
    words_max: usize,
}

/// The page of a statement, with the form for an appeal as it was typed and what is wrong with it.
///
/// # Errors
/// As [`Way::read`].
pub async fn page(
    visit: &Visit,
    status: StatusCode,
    way: Way,
    fields: AppealFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "statements/show.html", Section::Account, move |tx| {
            let language = of.language(tx.actor());
            let statement = way.read(tx)?;
            Ok(ShowPage {
                statement: StatementView::read(tx, &statement, language)?,
                form: Form::of(&fields).with(errors),
                action: format!("{}/appeals", way.path()),
                is_own: matches!(way, Way::Code(_)),
                limits: Limits { words_min: WORDS.0, words_max: WORDS.1 },
            })
        })
        .await
}

async fn empty(visit: &Visit, way: Way) -> Result<HttpResponse> {
    let fields = AppealFields { code: visit.new_code().to_string(), words: String::new() };
    page(visit, StatusCode::OK, way, fields, FormErrors::new()).await
}

/// `GET /statements/{statement}`.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or it is somebody else's.
pub async fn show(visit: Visit, statement: web::Path<String>) -> Result<HttpResponse> {
    empty(&visit, Way::code(&statement)?).await
}

/// `GET /statements/letter/{secret}`.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or the link is over.
pub async fn show_by_link(visit: Visit, secret: web::Path<String>) -> Result<HttpResponse> {
    empty(&visit, Way::Link(secret.into_inner())).await
}

/// Where a page of statements begins.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct After {
    /// The code of the last statement of the page before.
    after: String,
}

#[derive(Debug, Serialize)]
struct IndexPage {
    statements: Vec<LineView>,
    next: Option<String>,
    previous_first: Option<String>,
}

/// `GET /me/statements`.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit, query: web::Query<After>) -> Result<HttpResponse> {
    let after = Code::parse(&query.after);
    visit
        .page("statements/index.html", Section::Account, move |tx| {
            let _own = tx.actor().may(ReadStatements)?;
            let (lines, more) = paginate::split(store::list(tx, after.as_ref(), PAGE + 1)?, PAGE);
            let next = lines.last().filter(|_| more).map(|line| format!("/me/statements?after={}", line.code));
            let previous_first = after.is_some().then(|| "/me/statements".to_owned());
            Ok(IndexPage { statements: lines.into_iter().map(LineView::from).collect(), next, previous_first })
        })
        .await
}
