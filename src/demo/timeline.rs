//! When everything of the demo happens: the content's whole days become moments, and votes are spread as people vote.

use std::collections::BTreeMap;

use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};

use super::content::{Comment, Content, Idea, Report};
use crate::features::ideas::Status;
use crate::platform::access::Role;
use crate::platform::clock::Moment;

/// One thing to be done; numbers are places in the content's lists.
#[derive(Debug, Clone)]
pub enum Step {
    /// A person registers.
    Join { person: usize },
    /// A host asks.
    Ask { question: usize },
    /// A customer proposes.
    Propose { idea: usize },
    /// Somebody comments; `answers` names the comment that it answers, by its own number.
    Say { idea: usize, number: usize, answers: Option<usize>, comment: Comment },
    /// The author writes a new version.
    Revise { idea: usize, version: usize },
    /// Somebody votes.
    Vote { idea: usize, person: String },
    /// Somebody finds a comment helpful.
    Agree { number: usize, person: String },
    /// Somebody says that a comment shaped the idea.
    Shape { number: usize, person: String },
    /// Somebody of the company sums up a talk.
    SumUp { idea: usize },
    /// Somebody of the company asks an author to say more.
    AskWord { idea: usize },
    /// A moderator puts an idea on the first page and thanks for it.
    Feature { idea: usize },
    /// A moderator hides a comment.
    Hide { number: usize, comment: Comment },
    /// Its author asks for another look.
    Appeal { comment: Comment },
    /// Somebody reports an idea, or a comment by its number.
    Report { idea: usize, number: Option<usize>, report: Report },
    /// A host answers an idea.
    Decide { idea: usize, decision: usize },
    /// A host closes a question in which everything has an outcome.
    Close { question: usize },
    /// A moderator merges an idea into another.
    Merge { idea: usize },
    /// A moderator closes a thread.
    Lock { idea: usize },
    /// A host makes a release, people sign it.
    Release { release: usize },
    /// A host shows that a release is in the making, and people try it out.
    Make { making: usize },
}

/// The hour of a day at which each kind of thing begins, counted from thirteen hours before that day's "now".
mod hour {
    pub const JOIN: f64 = 0.0;
    pub const PROPOSE: f64 = 1.0;
    pub const SAY: f64 = 4.0;
    pub const REVISE: f64 = 8.0;
    pub const AGREE: f64 = 8.5;
    pub const RULE: f64 = 9.0;
    pub const DECIDE: f64 = 10.0;
    pub const MERGE: f64 = 11.0;
    pub const LOCK: f64 = 11.5;
    pub const RELEASE: f64 = 12.0;
    pub const CLOSE: f64 = 12.5;
}

/// Thirteen hours, so that all of today lies before now.
const DAY_BEGINS: i64 = 13 * Moment::HOUR;

/// A moment so many days before `now`, at an hour of that day.
pub fn at(now: Moment, days_ago: i64, hour: f64) -> Moment {
    #[expect(clippy::cast_possible_truncation, reason = "hours of one day fit")]
    let micros = (hour * Moment::HOUR as f64) as i64;
    now.plus(-days_ago * Moment::DAY - DAY_BEGINS + micros)
}

/// All steps in the order of their moments.
pub fn plan(content: &Content, now: Moment) -> Vec<(Moment, Step)> {
    let mut rng = StdRng::seed_from_u64(7);
    let mut steps = Vec::new();
    let mut add = |at: Moment, step: Step| steps.push((at, step));
    for (person, who) in content.people.iter().enumerate() {
        add(at(now, who.joined_days_ago, hour::JOIN), Step::Join { person });
    }
    for (question, asked) in content.questions.iter().enumerate() {
        add(at(now, asked.opens_days_ago, hour::JOIN + 0.5), Step::Ask { question });
        if let (Some(_), Some(days)) = (&asked.closing, asked.decided_in_days) {
            add(at(now, -days, hour::CLOSE), Step::Close { question });
        }
    }
    let mut number = 0;
    for (place, idea) in content.ideas.iter().enumerate() {
        let proposed = at(now, idea.days_ago, hour::PROPOSE + 2.5 * rng.random::<f64>());
        add(proposed, Step::Propose { idea: place });
        for (order, comment) in idea.comments.iter().enumerate() {
            let top = number;
            let mut say = |comment: &Comment, answers: Option<usize>, shift: f64| {
                let said = at(now, comment.days_ago, hour::SAY + (order as f64).mul_add(0.3, shift).min(3.9));
                add(said, Step::Say { idea: place, number, answers, comment: comment.clone() });
                if let Some(hidden) = &comment.hidden {
                    let ruled = at(now, hidden.days_ago, hour::RULE + 0.01 * order as f64);
                    add(ruled, Step::Hide { number, comment: comment.clone() });
                    if let Some(appeal) = &hidden.appeal {
                        let asked = at(now, appeal.days_ago, hour::RULE + 0.2);
                        add(asked, Step::Appeal { comment: comment.clone() });
                    }
                }
                for report in &comment.reported {
                    let reported = at(now, report.days_ago, hour::AGREE + 0.02);
                    add(reported, Step::Report { idea: place, number: Some(number), report: report.clone() });
                }
                for person in &comment.helpful {
                    let agreed = at(now, comment.days_ago, hour::AGREE);
                    add(agreed, Step::Agree { number, person: person.clone() });
                }
                if let Some(person) = &comment.shaped {
                    let shaped = at(now, comment.days_ago, hour::AGREE + 0.01);
                    add(shaped, Step::Shape { number, person: person.clone() });
                }
                number += 1;
            };
            say(comment, None, 0.0);
            for (n, reply) in comment.replies.iter().enumerate() {
                let answered = if reply.goes_on { top + n } else { top };
                say(reply, Some(answered), 0.05 * (n + 1) as f64);
            }
        }
        for (version, written) in idea.versions.iter().enumerate() {
            let written = at(now, written.days_ago, hour::REVISE + 0.1 * version as f64);
            add(written, Step::Revise { idea: place, version });
        }
        for (decision, decided) in idea.decisions.iter().enumerate() {
            let decided = at(now, decided.days_ago, hour::DECIDE + 0.01 * place as f64);
            add(decided, Step::Decide { idea: place, decision });
        }
        for report in &idea.reported {
            let reported = at(now, report.days_ago, hour::AGREE + 0.03);
            add(reported, Step::Report { idea: place, number: None, report: report.clone() });
        }
        if let Some(summary) = &idea.summary {
            add(at(now, summary.days_ago, hour::DECIDE + 0.5), Step::SumUp { idea: place });
        }
        if let Some(asked) = &idea.asked {
            add(at(now, asked.days_ago, hour::DECIDE + 0.6), Step::AskWord { idea: place });
        }
        if let Some(featured) = &idea.featured {
            add(at(now, featured.days_ago, hour::DECIDE + 0.7), Step::Feature { idea: place });
        }
        if let Some(merge) = &idea.merge {
            add(at(now, merge.days_ago, hour::MERGE), Step::Merge { idea: place });
        }
        if let Some(lock) = &idea.lock {
            add(at(now, lock.days_ago, hour::LOCK), Step::Lock { idea: place });
        }
        for (voted, person) in votes(content, idea, proposed, now, &mut rng) {
            add(voted, Step::Vote { idea: place, person });
        }
    }
    for (release, made) in content.releases.iter().enumerate() {
        add(at(now, made.shipped_days_ago, hour::RELEASE), Step::Release { release });
    }
    for (making, made) in content.makings.iter().enumerate() {
        add(at(now, made.days_ago, hour::RELEASE), Step::Make { making });
    }
    steps.sort_by_key(|(at, _)| *at);
    steps
}

/// Who votes for an idea, and when: most soon after it was proposed, none after its votes close.
fn votes(content: &Content, idea: &Idea, from: Moment, now: Moment, rng: &mut StdRng) -> Vec<(Moment, String)> {
    let until = closing(content, idea, now);
    let mut voters: BTreeMap<&str, Moment> = content
        .people
        .iter()
        // Who came today has not come round to voting yet.
        .filter(|person| person.joined_days_ago > 0)
        .filter(|person| person.role == Role::Member && person.key != idea.author)
        .map(|person| (person.key.as_str(), from.max(at(now, person.joined_days_ago, hour::PROPOSE))))
        .filter(|(_, from)| *from < until)
        .collect();
    let mut names: Vec<&str> = voters.keys().copied().collect();
    names.shuffle(rng);
    names.truncate(idea.votes);
    names
        .into_iter()
        .filter_map(|name| {
            let from = voters.remove(name)?;
            let soon = rng.random::<f64>().powi(2);
            #[expect(clippy::cast_possible_truncation, reason = "a span of a year fits")]
            let later = ((until.0 - from.0) as f64 * soon * 0.98) as i64;
            Some((from.plus(later + Moment::SECOND), name.to_owned()))
        })
        .collect()
}

/// When an idea's votes close: at its question's review, its merge or lock, a decision that settles it, or now.
fn closing(content: &Content, idea: &Idea, now: Moment) -> Moment {
    let review = content
        .questions
        .iter()
        .find(|question| question.key == idea.question)
        .and_then(|question| question.review_in_days)
        .filter(|days| *days < 0)
        .map(|days| at(now, -days, hour::JOIN));
    let merged = idea.merge.as_ref().map(|merge| at(now, merge.days_ago, hour::MERGE));
    let locked = idea.lock.as_ref().map(|lock| at(now, lock.days_ago, hour::LOCK));
    let settled = idea
        .decisions
        .iter()
        .filter(|decision| !matches!(decision.status, Status::Reviewing | Status::Shortlisted))
        .map(|decision| at(now, decision.days_ago, hour::DECIDE))
        .min();
    let close = [review, merged, locked, settled].into_iter().flatten().min();
    close.unwrap_or(now).min(now).plus(-Moment::MINUTE)
}
