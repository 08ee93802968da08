//! The talk under an idea as a page shows it: a page of threads, of each the first replies, and above it what the company
//! says, what it comes to, and what is new.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::reader::Reader;
use super::{CommentView, Folded};
use crate::features::accounts::Face;
use crate::features::comments::comment::Order;
use crate::features::comments::forms::Place;
use crate::features::comments::rules;
use crate::features::comments::store::{self, Leaf, Line, Which};
use crate::features::ideas::Idea;
use crate::features::summaries::{SummaryView, views as summaries};
use crate::features::visits;
use crate::platform::access::Holders;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::dialect::Housekeeping;
use crate::platform::error::Result;
use crate::platform::id::{Code, CommentId, Language, PersonId};
use crate::platform::text;
use crate::platform::web::paginate::{self, Cursor, PAGE};

/// How many replies of a thread are shown before the rest is folded away.
const REPLIES: usize = 3;
/// How many replies a page of one thread shows.
const REPLIES_PAGE: usize = 50;
/// From how many comments on what the company says is shown above them, too.
const LONG_TALK: i64 = 6;
/// How many of the company's comments are shown above the talk, and how much of each, in characters.
const COMPANY: (i64, usize) = (3, 160);
/// How far what is new is counted.
const NEW: i64 = 100;

/// The talk under an idea.
#[derive(Debug, Serialize)]
pub struct Talk {
    /// Threads, or one of them.
    pub comments: Vec<CommentView>,
    order: Order,
    /// Whether this is one thread alone.
    is_thread: bool,
    /// The comment that this page was opened for.
    focus: Option<String>,
    /// Whether there are threads, or replies, before the first that is shown.
    has_earlier: bool,
    next: Option<String>,
    news: Option<News>,
    company: Vec<CompanyLine>,
    summary: Option<SummaryView>,
    can_sum_up: bool,
    /// What is to be noted of the reader's visit.
    #[serde(skip)]
    pub noted: Option<Housekeeping>,
    /// From whom the reader wants to hear nothing.
    #[serde(skip)]
    pub blocked: HashSet<PersonId>,
}

/// What was said since the reader's last visit.
#[derive(Debug, Serialize)]
struct News {
    count: usize,
    since: Moment,
    /// The first of it.
    first: String,
}

/// A comment of the company, in brief.
#[derive(Debug, Serialize)]
struct CompanyLine {
    code: String,
    author: Face,
    excerpt: String,
    language: Language,
    at: Moment,
}

/// Which replies of a thread are shown.
struct Shown {
    ids: Vec<CommentId>,
    has_earlier: bool,
    folded: usize,
    new: usize,
    /// The last one that is shown.
    last: Option<Code>,
}

/// A page of the talk under an idea: a fixed number of statements, however much is said.
///
/// Whoever may not see a hidden comment sees its place while something visible answers it, and nothing otherwise.
///
/// # Errors
/// Those of the database.
pub fn talk(tx: &mut ReadTx<'_>, idea: &Idea, comments: i64, place: &Place) -> Result<Talk> {
    let (since, noted) = visits::store::of_reader(tx, idea.id)?;
    let mut reader = Reader::under(tx, idea, rules::thread_open(idea).is_ok(), since)?;
    let is_thread = !place.thread.is_empty();
    let wanted = if is_thread { Code::parse(&place.thread) } else { Code::parse(&place.comment) };
    let focus = match wanted {
        Some(code) => store::focus(tx, idea.id, &code)?.filter(|leaf| is_placed(&reader, leaf)),
        None => None,
    };
    let order = Order::parse(&place.order).unwrap_or(Order::Oldest);
    let (which, order, has_earlier) = which(tx, idea, focus.as_ref(), is_thread, order, place)?;
    let is_thread = matches!(which, Which::One(_));

    let (tops, more) = paginate::split(store::tops(tx, idea.id, &which, PAGE + 1)?, PAGE);
    let next =
        tops.last().filter(|_| more).map(|(line, score)| Cursor { value: *score, code: line.comment.code.clone() });
    let ids: Vec<CommentId> = tops.iter().map(|(line, _)| line.comment.id).collect();
    let leaves = store::leaves(tx, &ids)?;
    let after = if is_thread { Code::parse(&place.after) } else { None };
    let mut shown = choose(&reader, &leaves, focus.as_ref(), is_thread, after.as_ref());
    let wanted: Vec<CommentId> = shown.values().flat_map(|shown| shown.ids.iter().copied()).collect();
    let replies = store::lines(tx, &wanted)?;
    let all: Vec<&Line> = tops.iter().map(|(line, _)| line).chain(&replies).collect();
    reader.learn(tx, all.iter().copied())?;
    reader.learn_names(tx, &all, &leaves)?;

    let mut under: HashMap<CommentId, Vec<CommentView>> = HashMap::new();
    for line in &replies {
        if let Some(parent) = line.comment.parent {
            under.entry(parent).or_default().push(reader.view(line, idea.author, vec![], None));
        }
    }
    let mut talk = Talk {
        comments: vec![],
        order,
        is_thread,
        focus: focus.map(|leaf| leaf.code.to_string()),
        has_earlier,
        next: next.map(|cursor| format!("/ideas/{}?order={order}&after={cursor}#comments", idea.code)),
        news: news(tx, idea, &reader)?,
        company: if comments >= LONG_TALK { company(tx, idea)? } else { vec![] },
        summary: summaries::newest(tx, idea.id)?,
        can_sum_up: tx.actor().holds(Holders::STAFF),
        noted,
        blocked: HashSet::new(),
    };
    for (line, _) in &tops {
        let replies = under.remove(&line.comment.id).unwrap_or_default();
        if !reader.sees(&line.comment) && replies.is_empty() {
            continue;
        }
        let (code, shown) = (&line.comment.code, shown.remove(&line.comment.id));
        let mut folded = None;
        if let Some(shown) = shown {
            talk.has_earlier |= is_thread && shown.has_earlier;
            let last = shown.last.filter(|_| is_thread).map(|last| format!("&after={last}")).unwrap_or_default();
            let href = format!("/ideas/{}?thread={code}{last}#comment-{code}", idea.code);
            folded = (shown.folded > 0).then_some(Folded { count: shown.folded, new: shown.new, href });
        }
        talk.comments.push(reader.view(line, idea.author, replies, folded));
    }
    talk.blocked = reader.blocked;
    Ok(talk)
}

/// Whether a comment has a place on the reader's page: what they may not see has none of its own.
fn is_placed(reader: &Reader, leaf: &Leaf) -> bool {
    leaf.parent.is_none() || reader.may_see(leaf.standing, leaf.author)
}

/// The threads to read, in which order, and whether others come before them.
fn which(
    tx: &mut ReadTx<'_>,
    idea: &Idea,
    focus: Option<&Leaf>,
    is_thread: bool,
    order: Order,
    place: &Place,
) -> Result<(Which, Order, bool)> {
    let Some(leaf) = focus else {
        let after = Cursor::parse(&place.after).filter(|_| !is_thread);
        let has_earlier = after.is_some();
        return Ok((Which::Page(order, after), order, has_earlier));
    };
    let top = leaf.parent.unwrap_or(leaf.id);
    if is_thread {
        return Ok((Which::One(top), Order::Oldest, false));
    }
    // A comment on the first page is shown there, any other with what comes after it.
    let is_far = store::before(tx, idea.id, top, PAGE)? >= PAGE;
    let which = if is_far { Which::From(top) } else { Which::Page(Order::Oldest, None) };
    Ok((which, Order::Oldest, is_far))
}

/// The replies to show of each thread: the first three; of one thread alone a page; and always the one that was asked for.
fn choose(
    reader: &Reader,
    leaves: &[Leaf],
    focus: Option<&Leaf>,
    is_thread: bool,
    after: Option<&Code>,
) -> HashMap<CommentId, Shown> {
    let mut threads: HashMap<CommentId, Vec<&Leaf>> = HashMap::new();
    for leaf in leaves.iter().filter(|leaf| reader.may_see(leaf.standing, leaf.author)) {
        if let Some(parent) = leaf.parent {
            threads.entry(parent).or_default().push(leaf);
        }
    }
    let shown = |leaves: Vec<&Leaf>| {
        let sought = focus.and_then(|focus| leaves.iter().position(|leaf| leaf.id == focus.id));
        let from = match (after, sought) {
            (Some(after), _) => leaves.iter().position(|leaf| leaf.code == *after).map_or(0, |at| at + 1),
            (None, Some(at)) if at >= REPLIES_PAGE => at - REPLIES,
            (None, _) => 0,
        };
        let most = if is_thread { REPLIES_PAGE } else { sought.map_or(0, |at| at + 1 - from).max(REPLIES) };
        let end = leaves.len().min(from + most);
        // A single reply is not worth a fold.
        let end = if leaves.len() == end + 1 { leaves.len() } else { end };
        let rest = &leaves[end..];
        Shown {
            ids: leaves[from..end].iter().map(|leaf| leaf.id).collect(),
            has_earlier: from > 0,
            // Of one thread alone there are pages; elsewhere all that is not shown is a link away.
            folded: rest.len() + if is_thread { 0 } else { from },
            new: rest.iter().filter(|leaf| reader.is_new(leaf.author, leaf.at)).count(),
            last: leaves[from..end].last().map(|leaf| leaf.code.clone()),
        }
    };
    threads.into_iter().map(|(top, leaves)| (top, shown(leaves))).collect()
}

fn news(tx: &mut ReadTx<'_>, idea: &Idea, reader: &Reader) -> Result<Option<News>> {
    let Some(since) = reader.since else { return Ok(None) };
    let blocked: &HashSet<PersonId> = &reader.blocked;
    let found: Vec<Leaf> = store::new_since(tx, idea.id, since, NEW)?;
    let mut heard = found.into_iter().filter(|leaf| !blocked.contains(&leaf.author));
    let Some(first) = heard.next() else { return Ok(None) };
    Ok(Some(News { count: 1 + heard.count(), since, first: first.code.to_string() }))
}

fn company(tx: &mut ReadTx<'_>, idea: &Idea) -> Result<Vec<CompanyLine>> {
    let (most, chars) = COMPANY;
    let lines = store::company(tx, idea.id, most)?;
    Ok(lines
        .iter()
        .map(|line| CompanyLine {
            code: line.comment.code.to_string(),
            author: Face::from(&line.author),
            excerpt: text::excerpt(&line.body, chars),
            language: line.comment.language,
            at: line.comment.created_at,
        })
        .collect())
}
