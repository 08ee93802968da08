//! The voters of an idea, by what they are to the company.

use crate::features::accounts::Relation;

/// Groups of fewer people are never shown.
pub const FEWEST: i64 = 5;

/// Voters by what they are to the company, as far as that tells of nobody.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Split {
    /// Groups that can be shown, the largest first.
    pub groups: Vec<(Relation, i64)>,
    /// All others together; they have not said what they are, or their groups are small.
    pub others: i64,
}

impl Split {
    /// Splits the voters. Groups of fewer than five people go to the others. So that no difference tells a small group, the
    /// others are nobody, or five people of two groups at least: as long as they are not, the smallest group that is
    /// shown joins them (the way of complementary suppression in official statistics). `None` when nothing is left to show.
    #[must_use]
    pub fn of(voters: &[(Relation, i64)]) -> Option<Self> {
        let is_said = |relation: Relation| !matches!(relation, Relation::Unsaid | Relation::Unasked);
        let silent: i64 = voters.iter().filter(|(relation, _)| !is_said(*relation)).map(|(_, count)| count).sum();
        let mut groups: Vec<(Relation, i64)> =
            voters.iter().copied().filter(|(relation, count)| is_said(*relation) && *count > 0).collect();
        groups.sort_by_key(|(relation, count)| (std::cmp::Reverse(*count), relation.as_str()));
        let (mut others, mut joined) = (silent, usize::from(silent > 0));
        while let Some((_, count)) = groups.last() {
            let must_join = *count < FEWEST || (others > 0 && (others < FEWEST || joined < 2 && others != silent));
            if !must_join {
                break;
            }
            others += count;
            joined += 1;
            groups.pop();
        }
        if groups.is_empty() { None } else { Some(Self { groups, others }) }
    }
}

#[cfg(test)]
mod tests {
    use super::Relation::{Customer, Employee, Investor, Partner, Supplier, Unsaid};
    use super::*;

    #[test]
    fn large_groups_are_shown() {
        let split = Split::of(&[(Customer, 12), (Partner, 6)]).unwrap();
        assert_eq!(split, Split { groups: vec![(Customer, 12), (Partner, 6)], others: 0 });
    }

    #[test]
    fn a_small_group_hides_behind_another() {
        let split = Split::of(&[(Customer, 12), (Partner, 6), (Investor, 1)]).unwrap();
        assert_eq!(split, Split { groups: vec![(Customer, 12)], others: 7 });
        assert_eq!(Split::of(&[(Customer, 12), (Investor, 1)]), None);
    }

    #[test]
    fn few_who_did_not_say_are_not_told_apart() {
        let split = Split::of(&[(Customer, 12), (Employee, 5), (Unsaid, 2)]).unwrap();
        assert_eq!(split, Split { groups: vec![(Customer, 12)], others: 7 });
    }

    /// Whatever the groups: none under five is shown, and no difference from the total tells one.
    #[test]
    fn no_difference_tells_a_small_group() {
        let sizes = &[0, 1, 2, 4, 5, 6, 9];
        for (a, b, c, d) in sizes
            .iter()
            .flat_map(|a| sizes.iter().map(move |b| (*a, *b)))
            .flat_map(|(a, b)| sizes.iter().flat_map(move |c| sizes.iter().map(move |d| (a, b, *c, *d))))
        {
            let voters = [(Customer, a), (Supplier, b), (Investor, c), (Unsaid, d)];
            let Some(split) = Split::of(&voters) else { continue };
            assert!(split.groups.iter().all(|(_, count)| *count >= FEWEST), "{voters:?} {split:?}");
            assert!(split.others == 0 || split.others >= FEWEST, "{voters:?} {split:?}");
            let shown: i64 = split.groups.iter().map(|(_, count)| count).sum();
            assert_eq!(shown + split.others, a + b + c + d, "{voters:?}");
            let small: Vec<i64> = [a, b, c].into_iter().filter(|count| (1..FEWEST).contains(count)).collect();
            assert!(!small.contains(&split.others), "{voters:?} {split:?}");
        }
    }
}
