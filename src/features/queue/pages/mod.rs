//! The pages of the queue: the list, one case, and several at once (`bulk`).

mod bulk;
mod deciding;

pub use bulk::{decide_many, preview};
pub use deciding::{claim, decide, give_back, mark_criticism, undo};

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::forms::{DecisionFields, QueueQuery, queue};
use super::views::{self, Item};
use crate::features::accounts::views::Choice;
use crate::features::cases::rules::UNDO;
use crate::features::cases::{Case, Kind, store as cases};
use crate::features::ideas::pages::parse;
use crate::features::moderation::ruling::REASON;
use crate::features::reports::report::HouseRule;
use crate::features::reports::store as reports;
use crate::features::saved_replies::{SavedReply, store as replies};
use crate::platform::db::ReadTx;
use crate::platform::db::dialect::Housekeeping;
use crate::platform::error::{FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::web::paginate::{Cursor, PAGE, split};
use crate::platform::web::{Form, Section, Visit};

/// More than so many waiting cases are told as "more than".
const COUNTED: i64 = 1_000;

#[derive(Debug, Serialize)]
struct QueuePage {
    items: Vec<Item>,
    next: Option<String>,
    /// The kind that is asked for.
    kind: Option<Kind>,
    kinds: &'static [Kind],
    waiting: Waiting,
    /// What the reader decided last, as long as it can be taken back.
    last: Option<Item>,
    tools: Tools,
}

#[derive(Debug, Serialize)]
struct Waiting {
    count: i64,
    is_more: bool,
}

#[derive(Debug, Serialize)]
struct CasePage {
    item: Item,
    tools: Tools,
    form: Form,
    /// Why the page is shown in the place of what was asked for.
    notice: Option<&'static str>,
    /// The kind of cases that the reader works on.
    kind: Option<Kind>,
}

/// What decisions are made with.
#[derive(Debug, Serialize)]
struct Tools {
    rules: Vec<Choice>,
    replies: Vec<ReplyView>,
    reason_max: usize,
}

/// A saved reply to choose, with its text in each language.
#[derive(Debug, Serialize)]
struct ReplyView {
    code: String,
    name: String,
    texts: Vec<(Language, String)>,
}

impl Tools {
    fn of(rules: &[HouseRule], replies: &[SavedReply]) -> Self {
        let texts =
            |reply: &SavedReply| Language::ALL.iter().map(|one| (*one, reply.text_in(*one).to_owned())).collect();
        Self {
            rules: rules.iter().map(|rule| Choice { code: rule.code.to_string(), name: rule.name.clone() }).collect(),
            replies: replies
                .iter()
                .map(|reply| ReplyView { code: reply.code.to_string(), name: reply.name.clone(), texts: texts(reply) })
                .collect(),
            reason_max: REASON.1,
        }
    }
}

/// `GET /moderation/queue?kind=&after=`.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit, query: web::Query<QueueQuery>) -> Result<HttpResponse> {
    let (of, query) = (visit.clone(), query.into_inner());
    visit
        .page("queue/index.html", Section::Moderation, move |tx| {
            let language = of.language(tx.actor());
            let kind = query.kind();
            let found = page_of(tx, kind, query.after().as_ref())?;
            let (mut found, more) = split(found, PAGE);
            let next = found.last().filter(|_| more).map(|case| {
                let cursor = Cursor { value: case.weight, code: case.code.clone() };
                let of_kind = kind.map(|kind| format!("kind={kind}&")).unwrap_or_default();
                format!("/moderation/queue?{of_kind}after={cursor}")
            });
            let shown = found.len();
            seen(&of, found.first(), tx);
            let since = tx.now().plus(-UNDO);
            if let Some(moderator) = tx.actor().person_id() {
                found.extend(cases::last_closed_by(tx, moderator, since)?);
            }
            let rules = reports::house_rules(tx, language)?;
            let mut items = views::items(tx, &found, &rules, || of.new_code().to_string())?;
            let last = items.split_off(shown).pop();
            let count = cases::waiting(tx, COUNTED + 1)?;
            Ok(QueuePage {
                items,
                next,
                kind,
                kinds: Kind::ALL,
                waiting: Waiting { count: count.min(COUNTED), is_more: count > COUNTED },
                last,
                tools: Tools::of(&rules, &replies::all(tx)?),
            })
        })
        .await
}

fn page_of(tx: &mut ReadTx<'_>, kind: Option<Kind>, after: Option<&Cursor>) -> Result<Vec<Case>> {
    let id = match after {
        Some(cursor) => cases::id_of(tx, &cursor.code)?,
        None => None,
    };
    cases::open_ones(tx, kind, after.zip(id), PAGE + 1)
}

/// `GET /moderation/queue/{case}`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub async fn show(visit: Visit, case: web::Path<String>, query: web::Query<QueueQuery>) -> Result<HttpResponse> {
    let again = Again { kind: query.kind(), ..Again::default() };
    page(&visit, StatusCode::OK, parse(&case)?, again).await
}

/// Why the page of a case is shown again.
#[derive(Debug, Default)]
struct Again {
    fields: DecisionFields,
    errors: FormErrors,
    notice: Option<&'static str>,
    kind: Option<Kind>,
}

async fn page(visit: &Visit, status: StatusCode, code: Code, again: Again) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "queue/show.html", Section::Moderation, move |tx| {
            let language = of.language(tx.actor());
            let case = cases::read(tx, &code)?;
            seen(&of, Some(&case), tx);
            let rules = reports::house_rules(tx, language)?;
            let new_code = || of.new_code().to_string();
            let item = views::items(tx, std::slice::from_ref(&case), &rules, new_code)?.remove(0);
            Ok(CasePage {
                item,
                tools: Tools::of(&rules, &replies::all(tx)?),
                form: Form::of(&again.fields).with(again.errors),
                notice: again.notice,
                kind: again.kind,
            })
        })
        .await
}

/// Notes the first look at a case that is shown open.
fn seen(visit: &Visit, case: Option<&Case>, tx: &ReadTx<'_>) {
    if let Some(case) = case.filter(|case| case.seen_at.is_none() && case.end.is_none()) {
        visit.site().db.keep_house(Housekeeping::CaseSeen(case.id, tx.now()));
    }
}

/// Where the queue of a kind is.
fn onwards(kind: &str) -> String {
    queue(Kind::parse(kind))
}
