//! The words for a case.

use crate::platform::clock::Moment;
use crate::platform::id::{AppealId, CaseId, Code, CommentId, IdeaId, PersonId, QuestionId, RefinementId, RulingId};

crate::words! {
    /// Why something wants a human.
    pub enum Kind {
        /// Somebody reported it.
        Report = "report",
        /// It is not shown before a moderator has looked.
        Held = "held",
        /// It looks like advertising.
        Suspicion = "suspicion",
        /// It looks like another idea.
        Likeness = "likeness",
        /// Somebody asks for another look at a ruling.
        Appeal = "appeal",
        /// A suggested change that nobody answered.
        Suggestion = "suggestion",
        /// Criticism of the company that nobody answered.
        Criticism = "criticism",
        /// Many votes in a short time, from accounts that are new.
        Burst = "burst",
        /// Two accounts that are likely one person's.
        Double = "double",
    }
}

crate::words! {
    /// What a case, a report or a ruling is about.
    pub enum Subject {
        /// An idea.
        Idea = "idea",
        /// A comment.
        Comment = "comment",
        /// A suggested change.
        Refinement = "refinement",
        /// A person.
        Person = "person",
        /// An appeal.
        Appeal = "appeal",
    }
}

crate::words! {
    /// How a case ended.
    pub enum Outcome {
        /// A ruling was made.
        Ruled = "ruled",
        /// Nothing is wrong with the thing.
        Dismissed = "dismissed",
        /// What was missing was done.
        Answered = "answered",
        /// The thing went away by itself.
        Lapsed = "lapsed",
    }
}

/// A thing by its kind and inner id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Thing {
    /// What it is.
    pub subject: Subject,
    /// Its inner id.
    pub id: i64,
}

macro_rules! things {
    ($($id:ident => $subject:ident),+ $(,)?) => {$(
        impl From<$id> for Thing {
            fn from(id: $id) -> Self {
                Self { subject: Subject::$subject, id: id.0 }
            }
        }
    )+};
}

things! {
    IdeaId => Idea,
    CommentId => Comment,
    RefinementId => Refinement,
    PersonId => Person,
    AppealId => Appeal,
}

/// A case to be opened.
#[derive(Debug, Clone)]
pub struct NewCase<'a> {
    /// Why.
    pub kind: Kind,
    /// About what.
    pub thing: Thing,
    /// The idea that it is, or under which it stands.
    pub idea: Option<IdeaId>,
    /// The question of that idea.
    pub question: Option<QuestionId>,
    /// Who wrote it, or whom it is about.
    pub author: Option<PersonId>,
    /// The idea that it looks like.
    pub other: Option<IdeaId>,
    /// How much it weighs in the queue, in thousandths: the heavier the earlier.
    pub weight: i64,
    /// How many reports this is.
    pub reports: i64,
    /// What was noticed, as words of the locale.
    pub signals: &'a [&'a str],
}

/// A case as it was read.
#[derive(Debug, Clone)]
pub struct Case {
    /// Inner id.
    pub id: CaseId,
    /// Public code.
    pub code: Code,
    /// Why it wants a human.
    pub kind: Kind,
    /// About what.
    pub thing: Thing,
    /// The idea that it is, or under which it stands.
    pub idea: Option<IdeaId>,
    /// Who wrote it, or whom it is about.
    pub author: Option<PersonId>,
    /// The idea that it looks like.
    pub other: Option<IdeaId>,
    /// How much it weighs, in thousandths.
    pub weight: i64,
    /// How many reports this is.
    pub reports: i64,
    /// What was noticed, as words of the locale.
    pub signals: Vec<String>,
    /// Since when it waits.
    pub opened_at: Moment,
    /// When a moderator first looked.
    pub seen_at: Option<Moment>,
    /// Who looks at it, and until when nobody else decides.
    pub claim: Option<(PersonId, Moment)>,
    /// How it ended.
    pub end: Option<End>,
}

/// How a case ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct End {
    /// When.
    pub at: Moment,
    /// By whom; nobody where it ended by itself.
    pub by: Option<PersonId>,
    /// How.
    pub outcome: Outcome,
    /// By which ruling.
    pub ruling: Option<RulingId>,
}
