//! Pure decisions about credits: who is proposed to sign, and what the product team may make of it.
//!
//! # The rule
//!
//! Roles and degrees follow CRediT (ANSI/NISO Z39.104-2022): a person may have several roles in a release, each once,
//! each with a degree.
//!
//! | role | who | degree |
//! |---|---|---|
//! | proposed | authors and co-authors of the release's ideas | lead; equal when the ideas have several authors |
//! | | authors and co-authors of ideas merged into those | supporting |
//! | refined | who wrote later versions of an idea of somebody else, or suggested what was taken up | lead from 4 versions, equal from 2, else supporting |
//! | discussed | who wrote visible comments on an idea of somebody else | lead where one of them shaped the idea, as its authors or the company said; equal from 3 comments, else supporting |
//! | tested | who was let in to test, and found what the product team marked as helpful | lead from 4 such findings, equal from 2, else supporting |
//! | moderated | who ruled on those ideas and their comments (merging is a ruling) | supporting |
//!
//! Everywhere "those ideas" are the release's ideas and what was merged into them. Who voted is counted in the release
//! and gets no row, unless they want to be named. The release's host signs for the company, apart from
//! everybody, and is never proposed.

pub mod asking;

use std::collections::BTreeMap;

use super::credit::{Adjustment, Because, Credit, Degree, Proposal, Role};
use crate::platform::id::{Code, IdeaId, PersonId};

/// Versions of others' ideas from which a refiner is the lead.
const LEADS_FROM: i64 = 4;
/// Versions of others' ideas from which refiners are equals.
const REFINES_EQUALLY_FROM: i64 = 2;
/// Helpful findings from which a tester is the lead.
const TESTS_AND_LEADS_FROM: i64 = 4;
/// Helpful findings from which testers are equals.
const TESTS_EQUALLY_FROM: i64 = 2;
/// Comments from which those who discussed are equals.
const DISCUSSES_EQUALLY_FROM: i64 = 3;

/// An idea of the release, or one that was merged into it.
#[derive(Debug, Clone, Copy)]
pub struct Origin {
    /// The idea.
    pub idea: IdeaId,
    /// Who proposed it, or signs it, too: one origin for each.
    pub author: PersonId,
    /// Whether it was merged into an idea of the release.
    pub is_merged: bool,
}

/// How often a person did something to an idea.
#[derive(Debug, Clone, Copy)]
pub struct Deed {
    /// The idea.
    pub idea: IdeaId,
    /// Who.
    pub person: PersonId,
    /// How often.
    pub times: i64,
}

/// What happened to the ideas that a release was made from.
#[derive(Debug, Clone)]
pub struct History {
    /// Who signs for the company.
    pub host: PersonId,
    /// The ideas and what was merged into them.
    pub origins: Vec<Origin>,
    /// Versions after the first.
    pub versions: Vec<Deed>,
    /// Visible comments, filed under the idea they were written on.
    pub comments: Vec<Deed>,
    /// Those of them that shaped the idea.
    pub shaped: Vec<Deed>,
    /// Rulings.
    pub rulings: Vec<Deed>,
    /// Testers, each with how many of their findings helped.
    pub tested: Vec<(PersonId, i64)>,
}

/// Who is proposed to sign, by role, then by person: the rule above.
#[must_use]
pub fn propose(history: &History) -> Vec<Proposal> {
    let mut proposals = proposed(history);
    proposals.extend(counted(&others(history, &history.versions)).map(|(person, evidence)| {
        let degree = match evidence {
            LEADS_FROM.. => Degree::Lead,
            REFINES_EQUALLY_FROM.. => Degree::Equal,
            _ => Degree::Supporting,
        };
        Proposal { person, role: Role::Refined, degree, because: Because::Refined, evidence }
    }));
    let shaped: BTreeMap<PersonId, i64> = counted(&others(history, &history.shaped)).collect();
    proposals.extend(counted(&others(history, &history.comments)).map(|(person, evidence)| {
        let degree = match evidence {
            _ if shaped.contains_key(&person) => Degree::Lead,
            DISCUSSES_EQUALLY_FROM.. => Degree::Equal,
            _ => Degree::Supporting,
        };
        Proposal { person, role: Role::Discussed, degree, because: Because::Discussed, evidence }
    }));
    proposals.extend(counted(&history.rulings).map(|(person, evidence)| {
        let degree = Degree::Supporting;
        Proposal { person, role: Role::Moderated, degree, because: Because::Moderated, evidence }
    }));
    let helpful = history.tested.iter().filter(|(_, times)| *times > 0).copied();
    proposals.extend(by_person(helpful).into_iter().map(|(person, evidence)| {
        let degree = match evidence {
            TESTS_AND_LEADS_FROM.. => Degree::Lead,
            TESTS_EQUALLY_FROM.. => Degree::Equal,
            _ => Degree::Supporting,
        };
        Proposal { person, role: Role::Tested, degree, because: Because::Tested, evidence }
    }));
    proposals.retain(|proposal| proposal.person != history.host);
    proposals
}

/// The authors: those of the release's own ideas first; of merged ideas those who are not among them.
fn proposed(history: &History) -> Vec<Proposal> {
    let wrote = |is_merged| {
        let mine = history.origins.iter().filter(move |origin| origin.is_merged == is_merged);
        by_person(mine.map(|origin| (origin.author, 1)))
    };
    let (own, merged) = (wrote(false), wrote(true));
    let degree = if own.len() > 1 { Degree::Equal } else { Degree::Lead };
    let role = Role::Proposed;
    let of_own =
        own.iter().map(|(&person, &evidence)| Proposal { person, role, degree, because: Because::Proposed, evidence });
    let of_merged = merged.iter().filter(|(person, _)| !own.contains_key(person)).map(|(&person, &evidence)| {
        Proposal { person, role, degree: Degree::Supporting, because: Because::Merged, evidence }
    });
    of_own.chain(of_merged).collect()
}

/// The deeds that were done to an idea of somebody else.
fn others(history: &History, deeds: &[Deed]) -> Vec<Deed> {
    let is_own = |deed: &&Deed| history.origins.iter().any(|one| one.idea == deed.idea && one.author == deed.person);
    deeds.iter().filter(|deed| !is_own(deed)).copied().collect()
}

fn counted(deeds: &[Deed]) -> impl Iterator<Item = (PersonId, i64)> + use<> {
    by_person(deeds.iter().filter(|deed| deed.times > 0).map(|deed| (deed.person, deed.times))).into_iter()
}

fn by_person(times: impl Iterator<Item = (PersonId, i64)>) -> BTreeMap<PersonId, i64> {
    let mut sums = BTreeMap::new();
    for (person, times) in times {
        *sums.entry(person).or_insert(0) += times;
    }
    sums
}

/// Why an adjustment cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It names a credit that is not of this release.
    Unknown,
    /// A person would have the same role twice.
    Twice,
    /// Something is changed, and nobody says why.
    NoReason,
}

/// The credits that change, as they will be. Credits that no adjustment names stay as they are.
///
/// # Errors
/// Why it cannot be.
pub fn adjust(credits: &[Credit], adjustments: &[Adjustment]) -> Result<Vec<Credit>, Refused> {
    let by_code: BTreeMap<&Code, &Adjustment> = adjustments.iter().map(|one| (&one.code, one)).collect();
    if by_code.keys().any(|code| credits.iter().all(|credit| credit.code != **code)) {
        return Err(Refused::Unknown);
    }
    let after: Vec<Credit> = credits
        .iter()
        .map(|credit| match by_code.get(&credit.code) {
            Some(&&Adjustment { role, degree, is_kept, .. }) => Credit { role, degree, is_kept, ..credit.clone() },
            None => credit.clone(),
        })
        .collect();
    let mut roles: Vec<(PersonId, Role)> = after.iter().map(|credit| (credit.person, credit.role)).collect();
    roles.sort_unstable();
    if roles.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(Refused::Twice);
    }
    let changed: Vec<Credit> =
        after.into_iter().zip(credits).filter(|(new, old)| new != *old).map(|(new, _)| new).collect();
    let has_reason = |credit: &Credit| by_code.get(&credit.code).is_some_and(|one| !one.reason.is_empty());
    if changed.iter().all(has_reason) { Ok(changed) } else { Err(Refused::NoReason) }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
