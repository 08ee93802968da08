//! Pure decisions about what looks odd in votes. Each threshold is chosen so that a link that was shared among friends does
//! not reach it; what reaches it is looked at by a human, and nothing else happens.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::evidence::{Ages, Cast, Trace};
use crate::platform::clock::Moment;
use crate::platform::id::PersonId;

/// Votes for one idea within this time are looked at together.
pub const WINDOW: i64 = Moment::HOUR;
/// How many of the newest votes of that time are looked at.
pub const LOOKED_AT: usize = 50;
/// Fewer votes in an hour are no burst.
const MANY: usize = 10;
/// An account is young for that long: those made to vote are used at once.
const YOUNG: i64 = 3 * Moment::DAY;
/// An account that has been here longer shares a household with somebody, not a purpose.
const SETTLED: i64 = 30 * Moment::DAY;
/// Traces within this time belong together: networks give the same address to others the next day.
pub const TOGETHER: i64 = Moment::DAY;
/// More accounts than this behind one network and browser are an office, a school, a telephone company.
pub const HOUSEHOLD: usize = 4;
/// How long after a case was opened no other is opened about the same thing and for the same reason: whoever looked has
/// looked.
pub const QUIET: i64 = 7 * Moment::DAY;

/// Whether an account was young at a moment.
#[must_use]
pub fn is_young(since: Moment, at: Moment) -> bool {
    at.0 - since.0 < YOUNG
}

/// Whether these votes, all of one hour, are a burst: many, and three of five from young accounts.
#[must_use]
pub fn is_burst(votes: &[Cast]) -> bool {
    let young = votes.iter().filter(|vote| is_young(vote.since, vote.at)).count();
    votes.len() >= MANY && young * 5 >= votes.len() * 3
}

/// Whether two accounts, made then and then, can be one person's second thought.
#[must_use]
pub fn is_doubtful(one: Moment, other: Moment, now: Moment) -> bool {
    now.0 - one.0.max(other.0) < SETTLED
}

/// Whether a network says something about who is behind it: one of the machine itself, or of a house, does not.
#[must_use]
pub fn tells(network: &str) -> bool {
    let is_private = |part: &str| part.parse().is_ok_and(|number: u8| (16..32).contains(&number));
    let is_of_a_house = match network.split_once('.') {
        Some(("10" | "127", _)) => true,
        Some(("192", rest)) => rest.starts_with("168."),
        Some(("169", rest)) => rest.starts_with("254."),
        Some(("172", rest)) => rest.split('.').next().is_some_and(is_private),
        Some(_) => false,
        None => network.is_empty() || ["::1", "fc", "fd", "fe8"].iter().any(|start| network.starts_with(start)),
    };
    !is_of_a_house
}

/// Groups of people who were signed in from the same network with the same browser within a day, each of no more than a
/// household.
#[must_use]
pub fn households(traces: &[Trace]) -> Vec<BTreeSet<PersonId>> {
    let mut by_place: HashMap<&(String, String), Vec<&Trace>> = HashMap::new();
    for trace in traces.iter().filter(|trace| tells(&trace.from.0) && !trace.from.1.is_empty()) {
        by_place.entry(&trace.from).or_default().push(trace);
    }
    let mut found = BTreeSet::new();
    for mut there in by_place.into_values() {
        there.sort_by_key(|trace| (trace.seen, trace.person));
        let mut group: Vec<&Trace> = Vec::new();
        for trace in there {
            if group.last().is_some_and(|last| trace.seen.0 - last.seen.0 > TOGETHER) {
                keep(&group, &mut found);
                group.clear();
            }
            group.push(trace);
        }
        keep(&group, &mut found);
    }
    found.into_iter().collect()
}

fn keep(group: &[&Trace], found: &mut BTreeSet<BTreeSet<PersonId>>) {
    let people: BTreeSet<PersonId> = group.iter().map(|trace| trace.person).collect();
    if (2..=HOUSEHOLD).contains(&people.len()) {
        found.insert(people);
    }
}

/// How many votes came in which hour, the newest first; the hour is its first moment.
#[must_use]
pub fn by_hour(votes: &[Cast], most: usize) -> Vec<(Moment, usize)> {
    let mut hours: BTreeMap<Moment, usize> = BTreeMap::new();
    for vote in votes {
        *hours.entry(Moment(vote.at.0 - vote.at.0.rem_euclid(Moment::HOUR))).or_default() += 1;
    }
    hours.into_iter().rev().take(most).collect()
}

/// How old the accounts were when they voted.
#[must_use]
pub fn ages(votes: &[Cast]) -> Ages {
    let mut ages = Ages::default();
    for vote in votes {
        if is_young(vote.since, vote.at) {
            ages.days += 1;
        } else if vote.at.0 - vote.since.0 < SETTLED {
            ages.weeks += 1;
        } else {
            ages.older += 1;
        }
    }
    ages
}

#[cfg(test)]
mod tests {
    use super::*;

    fn votes(young: usize, old: usize) -> Vec<Cast> {
        let at = Moment(100 * Moment::DAY);
        let cast = |n: usize, days: i64| Cast {
            person: PersonId(i64::try_from(n).unwrap()),
            at,
            since: Moment(at.0 - days * Moment::DAY),
        };
        (0..young).map(|n| cast(n, 1)).chain((0..old).map(|n| cast(100 + n, 50))).collect()
    }

    #[test]
    fn many_votes_are_a_burst_when_three_of_five_are_young() {
        assert!(!is_burst(&votes(9, 0)));
        assert!(is_burst(&votes(10, 0)));
        assert!(is_burst(&votes(6, 4)));
        assert!(!is_burst(&votes(5, 5)));
        assert!(!is_burst(&votes(10, 40)));
    }

    fn trace(person: i64, network: &str, hours: i64) -> Trace {
        Trace { person: PersonId(person), from: (network.into(), "Firefox".into()), seen: Moment(hours * Moment::HOUR) }
    }

    #[test]
    fn a_household_is_together_within_a_day() {
        let traces = [trace(1, "198.51.100.7", 1), trace(2, "198.51.100.7", 20), trace(3, "198.51.100.7", 99)];
        assert_eq!(households(&traces), [BTreeSet::from([PersonId(1), PersonId(2)])]);
    }

    #[test]
    fn an_office_and_the_machine_itself_are_no_household() {
        let office: Vec<Trace> = (0..5).map(|n| trace(n, "198.51.100.7", n)).collect();
        assert!(households(&office).is_empty());
        for network in ["127.0.0.1", "10.1.2.3", "192.168.0.2", "172.16.9.9", "::1", "fd00::1", ""] {
            assert!(households(&[trace(1, network, 1), trace(2, network, 2)]).is_empty(), "{network}");
        }
    }

    #[test]
    fn votes_are_told_by_hour_and_age() {
        let all = votes(2, 3);
        assert_eq!(by_hour(&all, 9), [(Moment(100 * Moment::DAY), 5)]);
        assert_eq!(ages(&all), Ages { days: 2, weeks: 0, older: 3 });
    }
}
