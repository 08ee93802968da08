//! Moving an idea to another question: when that is fair to everybody who wrote, voted or reads.

use std::collections::BTreeSet;

use crate::features::ideas::Status;
use crate::features::questions::{Audience, Ballot, Phase, Question};
use crate::platform::clock::Moment;
use crate::platform::error::{Error, FormErrors};
use crate::platform::id::{IdeaId, QuestionId, Standing};

/// What moving looks at in a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Which it is.
    pub id: QuestionId,
    /// How far it is.
    pub phase: Phase,
    /// Whom it is put to.
    pub audience: Audience,
    /// To whom, when it is put to some relations.
    pub relations: BTreeSet<String>,
    /// How it is voted on.
    pub ballot: Ballot,
}

impl Place {
    /// A question as it is at a moment.
    #[must_use]
    pub fn of(question: &Question, now: Moment) -> Self {
        // Relations that were chosen once are kept when a question is opened to everyone, and mean nothing then.
        let relations = if question.audience == Audience::Relations { question.relations.as_str() } else { "" };
        Self {
            id: question.id,
            phase: question.phase_at(now),
            audience: question.audience,
            relations: relations.split_whitespace().map(str::to_owned).collect(),
            ballot: question.ballot,
        }
    }
}

/// What moving looks at in an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a reason of its own why an idea stays")]
pub struct Movable {
    /// Where it stands.
    pub standing: Standing,
    /// What became of it.
    pub status: Status,
    /// Whether anybody's vote counts in it, that of somebody met elsewhere, too.
    pub has_votes: bool,
    /// Whether it stands at the top of its question's list.
    pub is_pinned: bool,
    /// Whether people agreed to a deal, in its question or for the other.
    pub has_deal: bool,
    /// Whether the company sealed what it plans for the other question after the idea was proposed.
    pub is_older_than_plans: bool,
    /// Whether the other question has an idea already that was brought in under the same name.
    pub is_known_there: bool,
}

/// Why an idea stays where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotMovable {
    /// It lives on in another.
    Merged,
    /// It is hidden, or gone.
    Hidden,
    /// The company has answered it.
    Answered,
    /// It is there already.
    There,
    /// Its question takes no ideas any more.
    From,
    /// The other takes none now.
    To,
    /// The two questions are put to different people.
    Audience,
    /// It has votes, and the two questions are voted on in different ways.
    Ballot,
    /// A deal belongs to one of the questions.
    Deal,
    /// It stands at the top of the list.
    Pinned,
    /// The plans for the other question were sealed after it was proposed.
    Plans,
    /// The other question has the same one from elsewhere.
    Known,
    /// Its old question is decided: nothing goes back there.
    Over,
    /// It was moved again, joined or taken apart since.
    Since,
}

impl NotMovable {
    /// The key of the sentence that says so, and whether it is about the question that was chosen.
    #[must_use]
    pub fn told(self) -> (&'static str, bool) {
        match self {
            Self::Merged => ("conflict-merged", false),
            Self::Hidden => ("conflict-hidden", false),
            Self::Answered => ("conflict-decided", false),
            Self::From => ("conflict-move-from", false),
            Self::Pinned => ("conflict-move-pinned", false),
            Self::Over => ("conflict-move-over", false),
            Self::Since => ("conflict-ruled-since", false),
            Self::There => ("error-move-there", true),
            Self::To => ("error-move-to", true),
            Self::Audience => ("error-move-audience", true),
            Self::Ballot => ("error-move-ballot", true),
            Self::Deal => ("error-move-deal", true),
            Self::Plans => ("error-move-plans", true),
            Self::Known => ("error-move-known", true),
        }
    }
}

impl From<NotMovable> for Error {
    fn from(why: NotMovable) -> Self {
        match why.told() {
            (key, true) => Self::Invalid(FormErrors::one("to", key)),
            (key, false) => Self::Conflict(key),
        }
    }
}

/// Whether an idea can be moved from one question to another. Both take ideas; both are put to the same people, so that
/// nobody loses sight of what they wrote or voted for, and nothing said among few is opened to many; where there are votes,
/// they are given the same way in both; a deal, a sealed list and the top of a list belong to their question alone.
///
/// # Errors
/// Why not.
pub fn movable(idea: Movable, from: &Place, to: &Place) -> Result<(), NotMovable> {
    may_leave(idea, from)?;
    if from.id == to.id {
        Err(NotMovable::There)
    } else if to.phase != Phase::Ideas {
        Err(NotMovable::To)
    } else if from.audience != to.audience || from.audience == Audience::Invited || from.relations != to.relations {
        Err(NotMovable::Audience)
    } else if idea.has_votes && !vote_alike(&from.ballot, &to.ballot) {
        Err(NotMovable::Ballot)
    } else if idea.has_deal {
        Err(NotMovable::Deal)
    } else if idea.is_older_than_plans {
        Err(NotMovable::Plans)
    } else if idea.is_known_there {
        Err(NotMovable::Known)
    } else {
        Ok(())
    }
}

/// Whether an idea can leave its question, wherever it is to go.
///
/// # Errors
/// Why not.
pub fn may_leave(idea: Movable, from: &Place) -> Result<(), NotMovable> {
    match idea.standing {
        Standing::Visible => {}
        Standing::Merged => return Err(NotMovable::Merged),
        _ => return Err(NotMovable::Hidden),
    }
    if !Status::UNDECIDED.contains(&idea.status) {
        Err(NotMovable::Answered)
    } else if from.phase != Phase::Ideas {
        Err(NotMovable::From)
    } else if idea.is_pinned {
        Err(NotMovable::Pinned)
    } else {
        Ok(())
    }
}

/// Whether votes mean the same in two questions. Budgets may differ in size: what is more than the voter has there is given
/// back, as everywhere.
fn vote_alike(one: &Ballot, other: &Ballot) -> bool {
    let Ballot { budget, per_idea, is_hidden, takes_own, takes_met } = *one;
    other.budget.is_some() == budget.is_some()
        && Ballot { budget, ..*other } == Ballot { budget, per_idea, is_hidden, takes_own, takes_met }
}

/// How it was before an idea was moved: the steps of support it had taken, when the next was due, and what moved along.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Was {
    /// Steps of support that were taken.
    pub taken: i64,
    /// When the next one was due.
    pub due_at: Option<Moment>,
    /// The idea and all that lived on in it, by their inner ids.
    pub family: BTreeSet<IdeaId>,
}

impl Was {
    /// Such a word, read; `None` when it makes no sense.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        let mut numbers = word.split_whitespace();
        let taken = numbers.next()?.parse().ok()?;
        let due_at = match numbers.next()? {
            "-" => None,
            due => Some(Moment(due.parse().ok()?)),
        };
        let family = numbers.map(|id| id.parse().ok().map(IdeaId)).collect::<Option<_>>()?;
        Some(Self { taken, due_at, family })
    }
}

impl std::fmt::Display for Was {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ", self.taken)?;
        match self.due_at {
            Some(due_at) => write!(f, "{}", due_at.0)?,
            None => write!(f, "-")?,
        }
        self.family.iter().try_for_each(|id| write!(f, " {}", id.0))
    }
}

/// Whether an idea can go back to the question it was moved from: it is where it was moved to, with what moved along and
/// nothing else, and its old question is not decided. Nothing else is asked: whatever was fair stays fair on the way back.
///
/// # Errors
/// Why not.
pub fn may_go_back(
    standing: Standing,
    is_there: bool,
    was: &Was,
    family: &BTreeSet<IdeaId>,
    from: Phase,
) -> Result<(), NotMovable> {
    if standing == Standing::Merged {
        Err(NotMovable::Merged)
    } else if from == Phase::Decided {
        Err(NotMovable::Over)
    } else if !is_there || was.family != *family {
        Err(NotMovable::Since)
    } else {
        Ok(())
    }
}

#[cfg(test)]
#[path = "moving_tests.rs"]
mod tests;
