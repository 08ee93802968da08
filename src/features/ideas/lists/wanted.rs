//! What a list of ideas is asked for.

use crate::features::accounts::Relation;
use crate::features::ideas::idea::Status;
use crate::platform::id::{IdeaId, Language, PersonId, QuestionId, TagId};
use crate::platform::web::paginate::Cursor;

crate::words! {
    /// The orders of a list of ideas.
    pub enum Sort {
        /// Most votes first.
        Top = "top",
        /// The liveliest first.
        Trending = "trending",
        /// Newest first.
        New = "new",
        /// Most comments first.
        Discussed = "discussed",
        /// Without an outcome, most votes first.
        Undecided = "undecided",
        /// The reader's own, newest first.
        Mine = "mine",
        /// Around the ring, from the reader's own place on.
        Shuffled = "shuffled",
    }
}

/// What to list.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Ideas of this question; `None`: of all.
    pub question: Option<QuestionId>,
    /// In this order.
    pub sort: Sort,
    /// With this status.
    pub status: Option<Status>,
    /// In this language.
    pub language: Option<Language>,
    /// With these words in the title.
    pub words: String,
    /// By this person.
    pub author: Option<PersonId>,
    /// With this tag.
    pub tag: Option<TagId>,
    /// By people who are this to the company. Whether they are many enough to be set apart is asked before.
    pub relation: Option<Relation>,
    /// Where the walk around the ring begins.
    pub from: i64,
    /// But for these, which are shown elsewhere.
    pub without: Vec<IdeaId>,
    /// After this place.
    pub after: Option<Cursor>,
    /// At most so many.
    pub limit: usize,
}

impl Wanted {
    /// All ideas in an order.
    fn all(sort: Sort, limit: usize) -> Self {
        Self {
            question: None,
            sort,
            status: None,
            language: None,
            words: String::new(),
            author: None,
            tag: None,
            relation: None,
            from: 0,
            without: vec![],
            after: None,
            limit,
        }
    }

    /// The most wanted ideas of a question.
    #[must_use]
    pub fn top(question: QuestionId, limit: usize) -> Self {
        Self { question: Some(question), ..Self::all(Sort::Top, limit) }
    }

    /// The newest ideas, whatever they answer.
    #[must_use]
    pub fn newest(limit: usize) -> Self {
        Self::all(Sort::New, limit)
    }

    /// A person's own ideas, newest first.
    #[must_use]
    pub fn own(author: PersonId, limit: usize) -> Self {
        Self { author: Some(author), ..Self::all(Sort::Mine, limit) }
    }
}
