//! The pages of questions: the list, one with its ideas; asking and changing is in `writing`.

pub mod board;
mod more;
mod writing;

use more::More;
pub(super) use writing::asking;
pub use writing::{create, edit, new, update};

use actix_web::{HttpResponse, web};
use serde::Serialize;

use crate::features::closings::{self, ClosingView};
use crate::features::follows::{self, FollowView};
use crate::features::ideas::forms::ListQuery;
use crate::features::ideas::lists::{self, Sort, Wanted};
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::{self, Finder, IdeaCard};
use crate::features::pins::{self, PinView};
use crate::features::prior_work;
use crate::features::questions::question::Phase;
use crate::features::questions::store::{self, Which};
use crate::features::questions::views::{PictureView, QuestionCard, QuestionFull};
use crate::features::site::ShareView;
use crate::features::votes::views::Terms;
use crate::platform::access::Holders;
use crate::platform::error::Result;
use crate::platform::web::paginate::{self, PAGE};
use crate::platform::web::{Section, Visit};

#[derive(Debug, Serialize)]
struct IndexPage {
    open: Vec<QuestionCard>,
    decided: Vec<QuestionCard>,
    drafts: Vec<QuestionCard>,
    can_pose: bool,
}

/// `GET /questions`.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page("questions/index.html", Section::Questions, move |tx| {
            let (language, now) = (of.language(tx.actor()), tx.now());
            let mut page = IndexPage {
                open: vec![],
                decided: vec![],
                drafts: vec![],
                can_pose: tx.actor().holds(Holders::PRODUCT),
            };
            for read in store::read_many(tx, Which::All)? {
                let card = QuestionCard::new(&read, language, now);
                match card.phase {
                    Phase::Draft => page.drafts.push(card),
                    Phase::Decided => page.decided.push(card),
                    _ => page.open.push(card),
                }
            }
            Ok(page)
        })
        .await
}

#[derive(Debug, Serialize)]
struct ShowPage {
    question: QuestionFull,
    more: More,
    terms: Terms,
    /// What stands at the top, before everything else.
    pins: Vec<PinView>,
    ideas: Vec<IdeaCard>,
    finder: Finder,
    follow: FollowView,
    share: ShareView,
    shown: usize,
    total: i64,
    next: Option<String>,
    previous_first: Option<String>,
    can_propose: bool,
    can_export: bool,
    can_edit: bool,
    can_hand_over: bool,
    /// The digest of what was planned already, where it was sealed.
    prior_work: Option<String>,
    can_close: bool,
    closing: Option<ClosingView>,
}

/// `GET /questions/{question}`: the question and its ideas.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none for this reader.
pub async fn show(visit: Visit, question: web::Path<String>, query: web::Query<ListQuery>) -> Result<HttpResponse> {
    let (code, query) = (parse(&question)?, query.into_inner());
    let of = visit.clone();
    visit
        .page("questions/show.html", Section::Questions, move |tx| {
            let (language, now) = (of.language(tx.actor()), tx.now());
            let read = store::read(tx, Which::Code(&code))?;
            let path = format!("/questions/{code}");
            let (finder, wanted) = Finder::read(tx, &query, &read.question, path.clone(), language)?;
            // Whoever narrows the list looks for something else than what a moderator puts first.
            let is_whole = finder.chips.is_empty() && finder.sort != Sort::Mine;
            let top = if is_whole { pins::views::of_question(tx, &read)? } else { vec![] };
            let without = top.iter().map(|pin| pin.idea).collect();
            let wanted = Wanted { limit: PAGE + 1, without, ..wanted };
            let top = if wanted.after.is_some() { vec![] } else { top };
            let pins = pins::views::cards(tx, &top, &read, language)?;
            let (sort, filters) = (finder.sort, finder.filters.clone());
            let (lines, more) = paginate::split(lists::list(tx, &wanted)?, PAGE);
            let last = lines.last().filter(|_| more).map(|line| line.cursor(sort).to_string());
            let ideas = views::cards_in(tx, &lines, &read, language)?;
            let follow = FollowView::of_question(&code, follows::store::follows_question(tx, read.question.id)?);
            let (base_url, texts) = (&of.site().base_url, read.texts_for(language).1);
            let picture = read.picture.as_ref().map(|picture| PictureView::new(picture, "").src);
            let share = ShareView::new(base_url, &path, &texts.title, &texts.summary, picture.as_deref())
                .showing(&texts.picture_alt)
                .guarded(base_url, &path, &read.question);
            let is_product = tx.actor().holds(Holders::PRODUCT);
            Ok(ShowPage {
                terms: Terms::of(tx, &read.question)?,
                shown: pins.len() + ideas.len(),
                pins,
                total: read.ideas,
                next: last.map(|after| filters.address(&path, sort, Some(&after))),
                previous_first: wanted.after.is_some().then(|| filters.address(&path, sort, None)),
                can_propose: read.question.takes_ideas(now).is_ok(),
                can_export: is_product,
                can_edit: is_product,
                can_hand_over: tx.actor().is(read.question.host) || tx.actor().holds(Holders::ADMINISTRATION),
                prior_work: prior_work::store::digest_of(tx, read.question.id)?,
                more: More::read(tx, &read, language)?,
                can_close: is_product && read.question.phase_at(now) == Phase::Review && !read.question.is_standing,
                closing: closings::views::of(tx, &read.question)?,
                question: QuestionFull::new(&read, language, now),
                ideas,
                finder,
                follow,
                share,
            })
        })
        .await
}
