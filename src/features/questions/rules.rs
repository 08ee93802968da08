//! Pure decisions about questions.

use super::question::{Phase, Question, Schedule};
use crate::platform::clock::Moment;
use crate::platform::error::{Error, FormErrors};
use crate::platform::id::Standing;

/// Why a question takes no new ideas, or no changes to their texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// Not asked yet.
    Draft,
    /// New ideas are not taken in this phase.
    NoNewIdeas,
    /// Texts are frozen since voting began.
    Frozen,
}

impl From<Closed> for Error {
    fn from(closed: Closed) -> Self {
        Self::Conflict(match closed {
            Closed::Draft => "conflict-draft",
            Closed::NoNewIdeas => "conflict-phase-ideas",
            Closed::Frozen => "conflict-frozen",
        })
    }
}

impl Schedule {
    /// The dates with their phases, in order, those that are set.
    pub fn steps(&self) -> impl Iterator<Item = (Phase, Moment)> {
        [
            (Phase::Ideas, self.opens_at),
            (Phase::Refine, self.refine_at),
            (Phase::Voting, self.voting_at),
            (Phase::Review, self.review_at),
            (Phase::Decided, self.decided_at),
        ]
        .into_iter()
        .filter_map(|(phase, at)| at.map(|at| (phase, at)))
    }

    /// Dates must follow each other.
    ///
    /// # Errors
    /// The first date that is not after the one before, by field.
    pub fn check(&self) -> Result<(), FormErrors> {
        let mut before = None;
        for (phase, at) in self.steps() {
            if before.is_some_and(|before| at <= before) {
                let field = match phase {
                    Phase::Refine => "refine_from",
                    Phase::Voting => "voting_from",
                    Phase::Review => "review_from",
                    _ => "decided_from",
                };
                return Err(FormErrors::one(field, "error-dates-order"));
            }
            before = Some(at);
        }
        Ok(())
    }
}

impl Question {
    /// The phase at a moment: what the dates say.
    #[must_use]
    pub fn phase_at(&self, now: Moment) -> Phase {
        if self.standing == Standing::Draft {
            return Phase::Draft;
        }
        self.schedule.steps().filter(|(_, at)| *at <= now).last().map_or(Phase::Draft, |(phase, _)| phase)
    }

    /// When the present phase ends; `None` when nothing is set after it.
    #[must_use]
    pub fn until(&self, now: Moment) -> Option<Moment> {
        self.schedule.steps().map(|(_, at)| at).find(|at| *at > now)
    }

    /// Whether new ideas are taken.
    ///
    /// # Errors
    /// Why not.
    pub fn takes_ideas(&self, now: Moment) -> Result<(), Closed> {
        match self.phase_at(now) {
            Phase::Draft => Err(Closed::Draft),
            Phase::Ideas => Ok(()),
            _ => Err(Closed::NoNewIdeas),
        }
    }

    /// Whether the texts of ideas may change.
    ///
    /// # Errors
    /// Why not.
    pub fn takes_changes(&self, now: Moment) -> Result<(), Closed> {
        match self.phase_at(now) {
            Phase::Draft => Err(Closed::Draft),
            Phase::Ideas | Phase::Refine => Ok(()),
            _ => Err(Closed::Frozen),
        }
    }

    /// Whether votes count now.
    #[must_use]
    pub fn takes_votes(&self, now: Moment) -> bool {
        matches!(self.phase_at(now), Phase::Ideas | Phase::Refine | Phase::Voting)
    }

    /// Whether nobody may learn the counts now, staff included: they are hidden until voting is over. Every place that
    /// shows, sorts by or sends a count asks this, by way of [`crate::features::ideas::Tally`].
    #[must_use]
    pub fn hides_tally(&self, now: Moment) -> bool {
        self.ballot.is_hidden && !matches!(self.phase_at(now), Phase::Review | Phase::Decided)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::questions::question::{Audience, Ballot};
    use crate::platform::id::{Code, Language, PersonId, QuestionId};

    fn question(schedule: Schedule) -> Question {
        Question {
            id: QuestionId(1),
            code: Code::parse("0123456789").unwrap(),
            host: PersonId(1),
            language: Language::En,
            standing: Standing::Visible,
            is_standing: false,
            schedule,
            closed_at: None,
            audience: Audience::Everyone,
            relations: String::new(),
            ballot: Ballot::default(),
        }
    }

    #[test]
    fn the_phase_is_what_the_dates_say() {
        let at = |day: i64| Some(Moment(day * Moment::DAY));
        let asked = question(Schedule { opens_at: at(1), voting_at: at(5), review_at: at(9), ..Default::default() });
        let phase = |day: i64| asked.phase_at(Moment(day * Moment::DAY));
        assert_eq!(phase(0), Phase::Draft);
        assert_eq!(phase(1), Phase::Ideas);
        assert_eq!(phase(4), Phase::Ideas);
        assert_eq!(phase(5), Phase::Voting);
        assert_eq!(phase(99), Phase::Review);
        assert_eq!(asked.until(Moment(2 * Moment::DAY)), at(5));
        assert_eq!(asked.takes_ideas(Moment(5 * Moment::DAY)), Err(Closed::NoNewIdeas));
        assert_eq!(asked.takes_changes(Moment(5 * Moment::DAY)), Err(Closed::Frozen));
        assert!(!asked.takes_votes(Moment(9 * Moment::DAY)));
    }

    #[test]
    fn dates_follow_each_other() {
        let wrong = Schedule { opens_at: Some(Moment(5)), voting_at: Some(Moment(5)), ..Default::default() };
        assert_eq!(wrong.check(), Err(FormErrors::one("voting_from", "error-dates-order")));
    }
}
