//! Pure decisions about support.

use super::step::{MOST, Progress, Step};
use crate::platform::clock::Moment;
use crate::platform::error::{FieldError, FormErrors};

/// Steps as they are stored: `100/60 1000/180`, supporters and days.
#[must_use]
pub fn written(steps: &[Step]) -> String {
    let words: Vec<String> = steps.iter().map(|step| format!("{}/{}", step.supporters, step.days)).collect();
    words.join(" ")
}

/// Steps as they were stored; a word that makes no sense is left out.
#[must_use]
pub fn read(text: &str) -> Vec<Step> {
    text.split_whitespace()
        .filter_map(|word| {
            let (supporters, days) = word.split_once('/')?;
            Some(Step { supporters: supporters.parse().ok()?, days: days.parse().ok()? })
        })
        .collect()
}

/// Checks what was typed: pairs of supporters and days, empty ones at the end, each asking for more supporters than the one
/// before.
pub fn check(typed: &[(&str, &str)], errors: &mut FormErrors) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut is_over = false;
    for (number, (supporters, days)) in typed.iter().enumerate() {
        if supporters.trim().is_empty() && days.trim().is_empty() {
            is_over = true;
            continue;
        }
        let mut read = |name: &str, text: &str, most: i64| {
            let found = text.trim().parse::<i64>().ok().filter(|number| (1..=most).contains(number));
            if found.is_none() {
                let wrong = FieldError { key: "error-between", min: Some(1), max: usize::try_from(most).ok() };
                errors.add(&format!("{name}_{}", number + 1), wrong);
            }
            found
        };
        let (supporters, days) = (read("supporters", supporters, MOST.0), read("days", days, MOST.1));
        let (Some(supporters), Some(days)) = (supporters, days) else { continue };
        if is_over || steps.last().is_some_and(|before| supporters <= before.supporters) {
            errors.say(&format!("supporters_{}", number + 1), "error-support-order");
        }
        steps.push(Step { supporters, days });
    }
    steps
}

/// Where an idea begins: the first step is due so many days after it was proposed.
#[must_use]
pub fn begin(steps: &[Step], proposed: Moment) -> Progress {
    Progress { taken: 0, due_at: steps.first().map(|step| proposed.plus(step.days * Moment::DAY)) }
}

/// Where an idea stands when so many people support it now. Steps that were taken stay taken; what comes too late counts no
/// more.
#[must_use]
pub fn advance(steps: &[Step], before: Progress, supporters: i64, now: Moment) -> Progress {
    let mut progress = before;
    while let Some(due_at) = progress.due_at {
        let at = usize::try_from(progress.taken).unwrap_or(usize::MAX);
        let Some(step) = steps.get(at) else { break };
        if due_at <= now || supporters < step.supporters {
            break;
        }
        progress.taken += 1;
        progress.due_at = steps.get(at + 1).map(|next| now.plus(next.days * Moment::DAY));
    }
    progress
}

/// Whether its time is over: then it takes no more votes, and stays to be read.
#[must_use]
pub fn is_expired(progress: Progress, now: Moment) -> bool {
    progress.due_at.is_some_and(|due_at| due_at <= now)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: [Step; 2] = [Step { supporters: 2, days: 10 }, Step { supporters: 5, days: 20 }];

    fn day(day: i64) -> Moment {
        Moment(day * Moment::DAY)
    }

    #[test]
    fn a_step_gives_days_and_the_last_one_ends_the_clock() {
        let begun = begin(&STEPS, day(0));
        assert_eq!(begun.due_at, Some(day(10)));
        assert_eq!(advance(&STEPS, begun, 1, day(1)), begun);
        let first = advance(&STEPS, begun, 2, day(3));
        assert_eq!(first, Progress { taken: 1, due_at: Some(day(23)) });
        let last = advance(&STEPS, first, 5, day(22));
        assert_eq!(last, Progress { taken: 2, due_at: None });
        assert!(!is_expired(last, day(999)));
        assert_eq!(advance(&STEPS, begun, 9, day(1)).taken, 2, "both at once");
    }

    #[test]
    fn what_comes_too_late_counts_no_more() {
        let begun = begin(&STEPS, day(0));
        assert!(!is_expired(begun, Moment(day(10).0 - 1)));
        assert!(is_expired(begun, day(10)));
        assert_eq!(advance(&STEPS, begun, 9, day(10)), begun);
    }

    #[test]
    fn a_step_that_was_taken_stays_taken() {
        let first = advance(&STEPS, begin(&STEPS, day(0)), 2, day(3));
        assert_eq!(advance(&STEPS, first, 0, day(4)), first);
    }

    #[test]
    fn nothing_is_asked_where_there_are_no_steps() {
        assert_eq!(begin(&[], day(0)), Progress::default());
        assert!(!is_expired(Progress::default(), day(999)));
    }

    #[test]
    fn steps_are_read_as_they_were_written() {
        assert_eq!(read(&written(&STEPS)), STEPS);
        assert_eq!(read("x 3/ 4/5"), [Step { supporters: 4, days: 5 }]);
    }

    #[test]
    fn each_step_asks_for_more() {
        let check = |typed: &[(&str, &str)]| {
            let mut errors = FormErrors::new();
            let steps = check(typed, &mut errors);
            if errors.is_empty() { Ok(steps) } else { Err(errors.iter().map(|(field, _)| field.to_owned()).collect()) }
        };
        let wrong = |fields: &[&str]| Err::<Vec<Step>, Vec<String>>(fields.iter().map(|&f| f.to_owned()).collect());
        assert_eq!(check(&[("2", "10"), ("5", "20"), ("", "")]), Ok(STEPS.to_vec()));
        assert_eq!(check(&[("", ""), ("", "")]), Ok(vec![]));
        assert_eq!(check(&[("2", "10"), ("2", "20")]), wrong(&["supporters_2"]));
        assert_eq!(check(&[("", ""), ("5", "20")]), wrong(&["supporters_2"]));
        assert_eq!(check(&[("0", "ten")]), wrong(&["days_1", "supporters_1"]));
    }
}
