//! Pure decisions about questions.

use super::question::{Ballot, Phase, Question, Schedule};
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
        self.dates().into_iter().filter_map(|(phase, at)| at.map(|at| (phase, at)))
    }

    /// Whether the first phase has begun.
    #[must_use]
    pub fn has_begun(&self, now: Moment) -> bool {
        self.opens_at.is_some_and(|at| at <= now)
    }

    /// The next date.
    #[must_use]
    pub fn next(&self, now: Moment) -> Option<Moment> {
        self.steps().map(|(_, at)| at).find(|at| *at > now)
    }

    /// Whether these dates may take the place of those of a question, once it was asked: what is past stays, nothing is
    /// put into the past, and the end of the phase of now moves in public alone (see [`Schedule::is_extended_by`]).
    ///
    /// # Errors
    /// The dates that may not change, by field.
    pub fn may_become(&self, after: &Self, now: Moment) -> Result<(), FormErrors> {
        let mut errors = FormErrors::new();
        if !self.has_begun(now) {
            return Ok(());
        }
        let is_past = |at: Option<Moment>| at.is_some_and(|at| at <= now);
        for ((phase, before), (_, after)) in self.dates().into_iter().zip(after.dates()) {
            if before != after && (is_past(before) || is_past(after)) {
                errors.say(field_of(phase), "error-date-fixed");
            }
        }
        if let Some(end) = self.next(now)
            && after.next(now) != Some(end)
        {
            let (phase, _) = self.steps().find(|(_, at)| *at == end).unwrap_or((Phase::Decided, end));
            errors.say(field_of(phase), "error-date-running");
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }

    /// Whether these dates give the phase of now more time and take none from another: each date to come is as it was or
    /// later, the next one later, and what is past stays.
    #[must_use]
    pub fn is_extended_by(&self, after: &Self, now: Moment) -> bool {
        let Some(end) = self.next(now) else { return false };
        let is_fair = |(before, after): (Option<Moment>, Option<Moment>)| match (before, after) {
            (Some(before), Some(after)) if before > now => {
                if before == end {
                    after > before
                } else {
                    after >= before
                }
            }
            (before, after) => before == after,
        };
        self.dates().into_iter().zip(after.dates()).all(|((_, before), (_, after))| is_fair((before, after)))
    }

    /// Every phase with its date, set or not, in order.
    #[must_use]
    pub fn dates(&self) -> [(Phase, Option<Moment>); 5] {
        [
            (Phase::Ideas, self.opens_at),
            (Phase::Refine, self.refine_at),
            (Phase::Voting, self.voting_at),
            (Phase::Review, self.review_at),
            (Phase::Decided, self.decided_at),
        ]
    }

    /// Dates must follow each other.
    ///
    /// # Errors
    /// The first date that is not after the one before, by field.
    pub fn check(&self) -> Result<(), FormErrors> {
        let mut before = None;
        for (phase, at) in self.steps() {
            if before.is_some_and(|before| at <= before) {
                return Err(FormErrors::one(field_of(phase), "error-dates-order"));
            }
            before = Some(at);
        }
        Ok(())
    }
}

/// The field of a form that holds the date of a phase.
fn field_of(phase: Phase) -> &'static str {
    match phase {
        Phase::Draft | Phase::Ideas => "opens_on",
        Phase::Refine => "refine_from",
        Phase::Voting => "voting_from",
        Phase::Review => "review_from",
        Phase::Decided => "decided_from",
    }
}

/// Whether the rules of voting may change while votes are given: a budget may grow, never shrink, come or go, for people
/// have spent it; counts that are hidden stay hidden, for that was promised.
///
/// # Errors
/// What may not change, by field.
pub fn ballot_may_become(before: &Ballot, after: &Ballot) -> Result<(), FormErrors> {
    let mut errors = FormErrors::new();
    let may_grow = match (before.budget, after.budget) {
        (None, None) => true,
        (Some(before), Some(after)) => after >= before,
        _ => false,
    };
    if !may_grow {
        errors.say("budget", "error-budget-running");
    }
    if after.per_idea < before.per_idea {
        errors.say("per_idea", "error-budget-running");
    }
    if before.is_hidden && !after.is_hidden {
        errors.say("hides_tally", "error-tally-running");
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

impl Question {
    /// The phase at a moment: what the dates say. A question is decided when it was closed, not before: the date of the
    /// decision is a promise.
    #[must_use]
    pub fn phase_at(&self, now: Moment) -> Phase {
        if self.standing == Standing::Draft {
            return Phase::Draft;
        }
        if self.closed_at.is_some_and(|at| at <= now) {
            return Phase::Decided;
        }
        match self.schedule.steps().filter(|(_, at)| *at <= now).last() {
            // The day is here on which the answer was promised; it is there when everything has an outcome.
            Some((Phase::Decided, _)) => Phase::Review,
            Some((phase, _)) => phase,
            None => Phase::Draft,
        }
    }

    /// When the present phase ends; `None` when nothing is set after it.
    #[must_use]
    pub fn until(&self, now: Moment) -> Option<Moment> {
        self.schedule.next(now)
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
    use crate::features::questions::question::Audience;
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
            holds_newcomers: false,
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
    fn what_is_past_or_runs_out_next_does_not_move_silently() {
        let at = |day: i64| Some(Moment(day * Moment::DAY));
        let now = Moment(3 * Moment::DAY);
        let asked = Schedule { opens_at: at(1), voting_at: at(5), review_at: at(9), ..Default::default() };
        let wrong = |after: Schedule| -> Vec<String> {
            let errors = asked.may_become(&after, now).err().unwrap_or_default();
            errors.iter().map(|(field, _)| field.to_owned()).collect()
        };
        assert!(wrong(asked).is_empty());
        assert!(wrong(Schedule { review_at: at(12), decided_at: at(20), ..asked }).is_empty(), "what is far may move");
        assert_eq!(wrong(Schedule { opens_at: at(2), ..asked }), ["opens_on"]);
        assert_eq!(wrong(Schedule { voting_at: at(6), ..asked }), ["voting_from"]);
        assert_eq!(wrong(Schedule { voting_at: None, ..asked }), ["voting_from"]);
        assert_eq!(wrong(Schedule { voting_at: at(2), ..asked }), ["voting_from"]);
        assert_eq!(wrong(Schedule { refine_at: at(4), ..asked }), ["voting_from"], "a new phase would end this one");
        let draft = Schedule { opens_at: at(4), ..asked };
        assert_eq!(draft.may_become(&Schedule { opens_at: at(2), ..draft }, now), Ok(()));
        assert!(asked.is_extended_by(&Schedule { voting_at: at(7), ..asked }, now));
        assert!(asked.is_extended_by(&Schedule { voting_at: at(7), review_at: at(11), ..asked }, now));
        for unfair in [
            asked,
            Schedule { voting_at: at(4), ..asked },
            Schedule { voting_at: at(7), review_at: at(8), ..asked },
            Schedule { opens_at: at(2), voting_at: at(7), ..asked },
            Schedule { voting_at: at(7), decided_at: at(20), ..asked },
        ] {
            assert!(!asked.is_extended_by(&unfair, now), "{unfair:?}");
        }
    }

    #[test]
    fn the_rules_of_voting_take_nothing_back() {
        let plain = Ballot::default();
        let five = Ballot { budget: Some(5), per_idea: 2, ..plain };
        let hidden = Ballot { is_hidden: true, ..plain };
        for (before, after, is_fair) in [
            (plain, plain, true),
            (plain, hidden, true),
            (hidden, plain, false),
            (plain, five, false),
            (five, plain, false),
            (five, Ballot { budget: Some(6), ..five }, true),
            (five, Ballot { budget: Some(4), ..five }, false),
            (five, Ballot { per_idea: 1, ..five }, false),
            (five, Ballot { takes_own: false, ..five }, true),
        ] {
            assert_eq!(ballot_may_become(&before, &after).is_ok(), is_fair, "{before:?} {after:?}");
        }
    }

    #[test]
    fn dates_follow_each_other() {
        let wrong = Schedule { opens_at: Some(Moment(5)), voting_at: Some(Moment(5)), ..Default::default() };
        assert_eq!(wrong.check(), Err(FormErrors::one("voting_from", "error-dates-order")));
    }
}
