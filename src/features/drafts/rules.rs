//! Pure decisions about drafts.

use super::draft::Draft;
use crate::platform::clock::Moment;

/// How long a draft rests before its author is reminded, in microseconds.
pub const REST: i64 = 3 * Moment::DAY;

/// What a reminder that is due does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reminder {
    /// Its author hears of it now.
    Now,
    /// It was written on meanwhile: look again then.
    Later(Moment),
    /// Nobody hears of it, or did already.
    Never,
}

/// Whether somebody is to be reminded of a draft at this moment: once, when it has rested, something is there, and it can
/// still become an idea.
#[must_use]
pub fn reminder(draft: &Draft, has_pictures: bool, is_open: bool, now: Moment) -> Reminder {
    let is_worth_it = is_open && (has_pictures || !draft.words.is_empty());
    if draft.reminded_at.is_some() || !is_worth_it {
        Reminder::Never
    } else if draft.updated_at.plus(REST) > now {
        Reminder::Later(draft.updated_at.plus(REST))
    } else {
        Reminder::Now
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::drafts::draft::Words;
    use crate::platform::id::{Code, DraftId, Language, PersonId, QuestionId};

    #[test]
    fn one_is_reminded_once_after_three_quiet_days() {
        let at = |day: i64| Moment(day * Moment::DAY);
        let words = Words { language: Language::En, title: "Light".into(), body: String::new(), more: String::new() };
        let draft = Draft {
            id: DraftId(1),
            code: Code::parse("0123456789").unwrap(),
            person: PersonId(1),
            question: QuestionId(1),
            words,
            version: 1,
            updated_at: at(10),
            reminded_at: None,
        };
        assert_eq!(reminder(&draft, false, true, at(12)), Reminder::Later(at(13)));
        assert_eq!(reminder(&draft, false, true, at(13)), Reminder::Now);
        assert_eq!(reminder(&draft, false, false, at(13)), Reminder::Never);
        let reminded = Draft { reminded_at: Some(at(13)), ..draft.clone() };
        assert_eq!(reminder(&reminded, false, true, at(99)), Reminder::Never);
        let empty = Words { title: " ".into(), ..draft.words.clone() };
        let empty = Draft { words: empty, ..draft };
        assert_eq!(reminder(&empty, false, true, at(99)), Reminder::Never);
        assert_eq!(reminder(&empty, true, true, at(99)), Reminder::Now);
    }
}
