//! Pure decisions about programmes: who gets how much.

use super::programme::{Gives, Part, Terms};
use crate::features::credits::credit::{Degree, Role};
use crate::features::ledger::unit::AMOUNT_MAX;
use crate::platform::error::Error;
use crate::platform::id::PersonId;

/// The whole, in shares.
pub const WHOLE: i64 = 10_000;

/// Why a programme cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The release is not public yet.
    Draft,
    /// It was confirmed already.
    Confirmed,
    /// It was not confirmed yet.
    Unconfirmed,
    /// Nobody has a part in it that weighs anything.
    Nobody,
    /// A sum is larger than any that can be posted.
    TooMuch,
    /// It gives no share of sales.
    NoSales,
}

impl From<Refused> for Error {
    fn from(why: Refused) -> Self {
        Self::Conflict(match why {
            Refused::Draft => "conflict-programme-draft",
            Refused::Confirmed => "conflict-programme-confirmed",
            Refused::Unconfirmed => "conflict-programme-unconfirmed",
            Refused::Nobody => "conflict-programme-nobody",
            Refused::TooMuch => "conflict-programme-too-much",
            Refused::NoSales => "conflict-programme-no-sales",
        })
    }
}

/// Divides a whole by weights in whole numbers that sum to it: everybody's part rounded down, and what is left one by one to
/// the largest remainders, of equal ones to whoever comes first (Hamilton's method, "largest remainder"). Nothing where
/// nobody weighs anything.
#[must_use]
pub fn divide(whole: i64, weights: &[i64]) -> Option<Vec<i64>> {
    let sum: i128 = weights.iter().map(|weight| i128::from((*weight).max(0))).sum();
    if sum == 0 || whole < 0 {
        return None;
    }
    let exact = |weight: i64| i128::from(whole) * i128::from(weight.max(0));
    let mut parts: Vec<i64> =
        weights.iter().map(|weight| i64::try_from(exact(*weight) / sum).ok()).collect::<Option<_>>()?;
    let given: i64 = parts.iter().sum();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|at| (std::cmp::Reverse(exact(weights[*at]) % sum), *at));
    let left = usize::try_from(whole - given).ok()?;
    for at in order.into_iter().take(left) {
        parts[at] += 1;
    }
    Some(parts)
}

/// How much a degree weighs beside another (the degrees of CRediT): lead three, equal two, supporting one.
#[must_use]
pub fn steps(degree: Degree) -> i64 {
    match degree {
        Degree::Lead => 3,
        Degree::Equal => 2,
        Degree::Supporting => 1,
    }
}

/// The points of somebody whose part weighs so much; nothing past what a number holds.
#[must_use]
pub fn points(terms: &Terms, weight: i64) -> Option<i64> {
    let points = terms.amount.checked_mul(weight)?;
    Some(terms.cap.map_or(points, |cap| points.min(cap)))
}

/// Who gets what by these terms, in the order in which people come. Whoever weighs nothing is left out, but where each gets one
/// of something, or thanks.
///
/// # Errors
/// [`Refused::Nobody`] where something is divided and nobody weighs anything; [`Refused::TooMuch`] past what can be posted.
pub fn parts(terms: &Terms, credits: &[(PersonId, Role, Degree)]) -> Result<Vec<Part>, Refused> {
    let mut parts: Vec<Part> = Vec::new();
    for (person, role, degree) in credits {
        let steps = terms.weights.of(*role) * steps(*degree);
        match parts.iter_mut().find(|part| part.person == *person) {
            Some(part) => {
                part.weight += steps;
                part.credits.push((*role, *degree));
            }
            None => parts.push(Part {
                person: *person,
                credits: vec![(*role, *degree)],
                weight: steps,
                share: None,
                amount: 0,
            }),
        }
    }
    match terms.gives {
        Gives::Thanks | Gives::Item => {}
        Gives::Points => {
            parts.retain(|part| part.weight > 0);
            for part in &mut parts {
                part.amount = points(terms, part.weight).ok_or(Refused::TooMuch)?;
            }
        }
        Gives::Money | Gives::Sales => {
            parts.retain(|part| part.weight > 0);
            let weights: Vec<i64> = parts.iter().map(|part| part.weight).collect();
            let shares = divide(WHOLE, &weights).ok_or(Refused::Nobody)?;
            let pot = if terms.gives == Gives::Money { terms.amount } else { 0 };
            let amounts = divide(pot, &shares).ok_or(Refused::Nobody)?;
            for (part, (share, amount)) in parts.iter_mut().zip(shares.into_iter().zip(amounts)) {
                (part.share, part.amount) = (Some(share), amount);
            }
        }
    }
    if parts.is_empty() {
        return Err(Refused::Nobody);
    }
    if parts.iter().any(|part| part.amount > AMOUNT_MAX) { Err(Refused::TooMuch) } else { Ok(parts) }
}

/// What is due of net sales now: the rate of all that was sold past the threshold, rounded down and at most the cap, less what
/// was due already. Counted over everything, so that rounding loses nothing and what comes back is made up for.
///
/// # Errors
/// [`Refused::TooMuch`] past what can be posted.
pub fn due(terms: &Terms, sold_before: i64, net: i64, due_before: i64) -> Result<i64, Refused> {
    let sold = i128::from(sold_before) + i128::from(net);
    let shared = (sold - i128::from(terms.threshold)).max(0);
    let all = shared * i128::from(terms.rate) / i128::from(WHOLE);
    let all = terms.cap.map_or(all, |cap| all.min(i128::from(cap)));
    let due = (all - i128::from(due_before)).max(0);
    i64::try_from(due).ok().filter(|due| *due <= AMOUNT_MAX).ok_or(Refused::TooMuch)
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
