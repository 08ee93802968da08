//! The page on which the product team works through a question's ideas: more rows, fewer words, and the exports.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use crate::features::exports::{self, Format};
use crate::features::ideas::Status;
use crate::features::ideas::forms::ListQuery;
use crate::features::ideas::lists::{self, Line, Sort, Wanted};
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Finder;
use crate::features::questions::store::{self, Which};
use crate::features::questions::views::QuestionCard;
use crate::platform::access::Holders;
use crate::platform::clock::Moment;
use crate::platform::community::Room;
use crate::platform::error::Result;
use crate::platform::id::Language;
use crate::platform::web::paginate;
use crate::platform::web::{Section, Visit};

/// Rows on a page of the board.
const ROWS: usize = 50;

#[derive(Debug, Serialize)]
struct BoardPage {
    question: QuestionCard,
    rows: Vec<BoardRow>,
    finder: Finder,
    next: Option<String>,
    exports: Vec<ExportLink>,
    top: usize,
    can_release: bool,
}

#[derive(Debug, Serialize)]
struct BoardRow {
    code: String,
    title: String,
    author_name: String,
    status: Status,
    votes: Option<i64>,
    hidden: bool,
    comments: i64,
    at: Moment,
    language: Language,
}

#[derive(Debug, Serialize)]
struct ExportLink {
    format: Format,
    href: String,
}

impl From<Line> for BoardRow {
    fn from(line: Line) -> Self {
        Self {
            code: line.code.to_string(),
            title: line.title,
            author_name: line.author.name,
            status: line.status,
            votes: line.tally.votes(),
            hidden: line.tally.is_hidden(),
            comments: line.comments,
            at: line.created_at,
            language: line.language,
        }
    }
}

/// `GET /questions/{question}/board`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such question for this reader.
pub async fn show(visit: Visit, question: web::Path<String>, query: web::Query<ListQuery>) -> Result<HttpResponse> {
    let (code, query) = (parse(&question)?, query.into_inner());
    let of = visit.clone();
    visit
        .page("questions/board.html", Section::Questions, move |tx| {
            let language = of.language(tx.actor());
            let read = store::read(tx, Which::Code(&code))?;
            let path = format!("/questions/{code}/board");
            let (mut finder, wanted) = Finder::read(tx, &query, &read.question, path.clone(), language)?;
            finder.sorts.retain(|sort| *sort != Sort::Mine);
            let sort = if finder.sort == Sort::Mine { Sort::New } else { finder.sort };
            finder.sort = sort;
            let wanted = Wanted { sort, author: None, limit: ROWS + 1, ..wanted };
            let (lines, more) = paginate::split(lists::list(tx, &wanted)?, ROWS);
            let last = lines.last().filter(|_| more).map(|line| line.cursor(sort).to_string());
            let top = exports::TOP;
            let link = |format: &Format| ExportLink {
                format: *format,
                href: format!("/questions/{code}/export?top={top}&format={format}"),
            };
            Ok(BoardPage {
                next: last.map(|after| finder.filters.address(&path, sort, Some(&after))),
                rows: lines.into_iter().map(BoardRow::from).collect(),
                exports: Format::offered_to(language).iter().map(link).collect(),
                top,
                can_release: tx.actor().holds(Holders::PRODUCT) && tx.community()?.has(Room::Signatures),
                question: QuestionCard::new(&read, language, tx.now()),
                finder,
            })
        })
        .await
}
