//! What stands above a list of ideas: its orders, its filters, and those in use as chips that one can take off.

use serde::Serialize;

use crate::features::accounts::Relation;
use crate::features::ideas::forms::{Filters, ListQuery};
use crate::features::ideas::idea::Status;
use crate::features::ideas::lists::{self, Sort, Wanted};
use crate::features::ideas::ring;
use crate::features::questions::Question;
use crate::features::tags::{self, Tag, TagView};
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::Language;
use crate::platform::web::paginate::Cursor;

/// What stands above a list.
#[derive(Debug, Clone, Serialize)]
pub struct Finder {
    /// The orders that are offered.
    pub sorts: Vec<Sort>,
    /// The one in use.
    pub sort: Sort,
    /// The filters in use.
    pub filters: Filters,
    /// The same, as chips.
    pub chips: Vec<Chip>,
    tags: Vec<TagView>,
    relations: Vec<Relation>,
    path: String,
}

/// A filter in use.
#[derive(Debug, Clone, Serialize)]
pub struct Chip {
    kind: &'static str,
    value: String,
    href: String,
}

impl Finder {
    /// Understands what is asked for, and says what to list for it: two statements.
    ///
    /// # Errors
    /// Those of the database.
    pub fn read(
        tx: &mut ReadTx<'_>,
        query: &ListQuery,
        question: &Question,
        path: String,
        language: Language,
    ) -> Result<(Self, Wanted)> {
        let person = tx.actor().person_id();
        let (all, relations) = (tags::store::all(tx)?, lists::relations_of(tx, question.id)?);
        let sorts = orders(question.hides_tally(tx.now()), person.is_some());
        let sort = query.sort().filter(|sort| sorts.contains(sort)).unwrap_or_else(|| usual(question, tx, &sorts));
        let tag = all.iter().find(|tag| tag.code.to_string() == query.tag);
        let relation = Relation::parse(&query.relation).filter(|relation| relations.contains(relation));
        let from = ring::parse(&query.from).unwrap_or_else(|| ring::start(person, question.id, tx.now()));
        let filters = Filters {
            tag: tag.map(|tag| tag.code.to_string()).unwrap_or_default(),
            relation: relation.map(|relation| relation.to_string()).unwrap_or_default(),
            from: if sort == Sort::Shuffled { from.to_string() } else { String::new() },
            ..query.filters()
        };
        let wanted = Wanted {
            question: Some(question.id),
            sort,
            status: Status::parse(&filters.status),
            language: Language::parse(&filters.language),
            words: filters.words.clone(),
            author: if sort == Sort::Mine { person } else { None },
            tag: tag.map(|tag| tag.id),
            relation,
            from,
            without: vec![],
            after: Cursor::parse(&query.after),
            limit: 0,
        };
        let chips = chips(&filters, &path, sort, tag.map(|tag| tag.name_for(language)));
        let offered = |tag: &&Tag| !tag.is_retired || tag.code.to_string() == filters.tag;
        let mut tags: Vec<TagView> = all.iter().filter(offered).map(|tag| TagView::new(tag, language)).collect();
        tags.sort_by_key(|tag| tag.name.to_lowercase());
        Ok((Self { sorts, sort, chips, tags, relations, path, filters }, wanted))
    }
}

/// The orders that are offered. Where a tally is hidden, none by votes is.
fn orders(is_hidden: bool, is_known: bool) -> Vec<Sort> {
    [Sort::Top, Sort::Trending, Sort::New, Sort::Discussed, Sort::Undecided, Sort::Mine, Sort::Shuffled]
        .into_iter()
        .filter(|sort| !is_hidden || !matches!(sort, Sort::Top | Sort::Undecided))
        .filter(|sort| is_known || *sort != Sort::Mine)
        .collect()
}

/// The order when none is asked for: shuffled while votes are cast, so that nobody's idea is always first.
fn usual(question: &Question, tx: &ReadTx<'_>, offered: &[Sort]) -> Sort {
    use crate::features::questions::Phase;
    match question.phase_at(tx.now()) {
        Phase::Voting => Sort::Shuffled,
        _ if offered.contains(&Sort::Top) => Sort::Top,
        _ => Sort::Trending,
    }
}

fn chips(filters: &Filters, path: &str, sort: Sort, tag: Option<&str>) -> Vec<Chip> {
    let without = |change: fn(&mut Filters)| {
        let mut others = filters.clone();
        change(&mut others);
        others.address(path, sort, None)
    };
    let chip = |kind, value: &str, change: fn(&mut Filters)| {
        let href = format!("{}#ideas", without(change));
        (!value.is_empty()).then(|| Chip { kind, value: value.to_owned(), href })
    };
    [
        chip("words", &filters.words, |filters| filters.words.clear()),
        chip("tag", tag.unwrap_or_default(), |filters| filters.tag.clear()),
        chip("status", &filters.status, |filters| filters.status.clear()),
        chip("language", &filters.language, |filters| filters.language.clear()),
        chip("relation", &filters.relation, |filters| filters.relation.clear()),
    ]
    .into_iter()
    .flatten()
    .collect()
}
