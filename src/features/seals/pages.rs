//! How votes are counted: a page for each question, and the file with which anybody can count again; that of all rulings;
//! and how such files are sent.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use futures_util::stream;

use super::file::{Portions, RulingsFile, TallyFile};
use super::permits::{TakeRulings, TakeTally};
use super::views::{Asked, CountingPage, Mine, SealView};
use super::{rules, store};
use crate::features::ideas::pages::parse;
use crate::features::questions::{self, store::Which};
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::PersonId;
use crate::platform::web::{Section, Visit};

/// How many of one's votes have their receipt on the page.
const RECEIPTS: i64 = 20;

/// `GET /questions/{question}/counting`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such question for this reader.
pub async fn show(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&question)?;
    let of = visit.clone();
    visit
        .page("seals/counting.html", Section::Questions, move |tx| {
            let read = questions::read(tx, Which::Code(&code))?;
            let asked = Asked::new(&read, of.language(tx.actor()));
            let mine = match tx.actor().person_id() {
                Some(person) => Some(mine(tx, &read.question, person)?),
                None => None,
            };
            Ok(CountingPage {
                question: asked,
                is_over: rules::is_over(&read.question, tx.now()),
                newest: store::newest(tx)?.as_ref().map(SealView::from),
                mine,
            })
        })
        .await
}

fn mine(tx: &mut ReadTx<'_>, question: &questions::Question, person: PersonId) -> Result<Mine> {
    let given = store::tally::given(tx, question.id, person, RECEIPTS)?;
    let leaves = store::tally::leaves_of(tx, question.id, person, RECEIPTS)?;
    let seqs: Vec<i64> = leaves.iter().map(|leaf| leaf.seq).collect();
    let seals = store::tally::seals_over(tx, &seqs)?;
    let ballot = store::tally::ballot(tx, question.id, person)?;
    Ok(Mine::new(ballot, given, &leaves, &seals))
}

/// `GET /questions/{question}/tally.jsonl`: while voting goes on, the seals alone; afterwards the votes, too.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such question for this reader;
/// [`crate::platform::error::Error::Unavailable`] when the last votes wait for their seal yet.
pub async fn tally(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&question)?;
    let (of, name) = (visit.clone(), code.clone());
    let (file, head) = visit
        .read(move |tx| {
            let read = questions::read(tx, Which::Code(&code))?;
            let (_, texts) = read.texts_for(of.language(tx.actor()));
            let permit = tx.actor().may(TakeTally { question: read.question })?;
            TallyFile::begin(&permit, tx, texts.title)
        })
        .await?;
    Ok(sent(visit, &format!("tally-{name}.jsonl"), file, head))
}

/// `GET /about/moderation/rulings.jsonl`: every sealed ruling, without whom it is about.
///
/// # Errors
/// Those of reading.
pub async fn rulings(visit: Visit) -> Result<HttpResponse> {
    let (file, head) = visit
        .read(|tx| {
            let permit = tx.actor().may(TakeRulings)?;
            RulingsFile::begin(&permit, tx)
        })
        .await?;
    Ok(sent(visit, "rulings.jsonl", file, head))
}

/// A file under this name, portion by portion.
pub fn sent<F: Portions + Send + 'static>(visit: Visit, name: &str, file: F, head: String) -> HttpResponse {
    let lines = stream::unfold((visit, Some(file), Some(head)), |(visit, file, head)| async move {
        let mut file = file?;
        if let Some(head) = head {
            return Some((Ok(web::Bytes::from(head)), (visit, Some(file), None)));
        }
        let read = visit
            .read(move |tx| {
                let text = file.next(tx)?;
                Ok((file, text))
            })
            .await;
        match read {
            Ok((_, None)) => None,
            Ok((file, Some(text))) => Some((Ok(web::Bytes::from(text)), (visit, Some(file), None))),
            Err(error) => {
                tracing::warn!(%error, "a file of seals was cut off");
                Some((Err(std::io::Error::other("cut off")), (visit, None, None)))
            }
        }
    });
    HttpResponse::Ok()
        .content_type("application/jsonl; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .streaming(lines)
}
