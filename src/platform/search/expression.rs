//! What a document has to hold, before a database's own way of saying so.

use super::find::CANDIDATES;

/// An expression over stems.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Expression {
    /// This stem.
    Stem(String),
    /// A stem that begins so.
    Beginning(String),
    /// All of these.
    All(Vec<Expression>),
    /// One of these.
    Any(Vec<Expression>),
}

/// The most terms that are combined with each other.
const COMBINED: usize = 6;
/// The most terms of which two are enough.
const PAIRED: usize = 4;
/// Documents that rare terms have, all together.
const RARE: i64 = CANDIDATES as i64;

/// Documents of one rank: those that hold all of one of these lists. Nothing in it says a thing twice that it can say once: who
/// looks for "two of four" pair by pair reads each list of documents three times.
pub(super) type Tier = Vec<Vec<Expression>>;

/// Which documents to look at for these terms, the best first: those with a rare one, which are never many; those with all of
/// the others, all but one, two of them. What is among the first already is not asked for again: who has all words, or all
/// but one, has a rare one as soon as two are rare. `counts` are how many documents each term has, up to a bound; those that
/// nobody has say nothing.
pub(super) fn tiers(terms: &[Expression], counts: &[i64]) -> Vec<Tier> {
    let mut rarest: Vec<usize> = (0..terms.len()).filter(|n| counts[*n] > 0).collect();
    rarest.sort_by_key(|n| (counts[*n], *n));
    let sorted: Vec<Expression> = rarest.iter().map(|n| terms[*n].clone()).collect();
    let mut sum = 0;
    let rare = rarest.iter().take_while(|n| {
        sum += counts[**n];
        sum <= RARE
    });
    let (rare, common) = sorted.split_at(rare.count());
    let pairs = two_of(&common[..common.len().min(PAIRED)]);
    let mut tiers = Vec::new();
    if !rare.is_empty() {
        tiers.push(vec![vec![any(rare)]]);
    }
    if common.len() > rare.len() && rare.len() < 2 {
        tiers.push(vec![common.to_vec()]);
    }
    if common.len() > 2 && rare.is_empty() {
        tiers.push(all_but_one(&common[..common.len().min(COMBINED)]));
    }
    if !pairs.is_empty() && !tiers.contains(&pairs) {
        tiers.push(pairs);
    }
    tiers
}

/// All of these terms but one: of one half all, of the other all but one.
fn all_but_one(terms: &[Expression]) -> Tier {
    match terms {
        [] | [_] => vec![Vec::new()],
        [_, _] => vec![vec![any(terms)]],
        _ => {
            let (one, other) = terms.split_at(terms.len() / 2);
            let first = all_but_one(other).into_iter().map(|rest| [one, &rest].concat());
            let second = all_but_one(one).into_iter().map(|rest| [&rest, other].concat());
            first.chain(second).collect()
        }
    }
}

/// Two of these terms at least: one of each half, or two of one.
fn two_of(terms: &[Expression]) -> Tier {
    if terms.len() < 2 {
        return Vec::new();
    }
    let (one, other) = terms.split_at(terms.len() / 2);
    [vec![vec![any(one), any(other)]], two_of(one), two_of(other)].concat()
}

fn any(terms: &[Expression]) -> Expression {
    match terms {
        [one] => one.clone(),
        several => Expression::Any(several.to_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stem(word: &str) -> Expression {
        Expression::Stem(word.to_owned())
    }

    fn stems(words: &str) -> Vec<Expression> {
        words.split(' ').map(stem).collect()
    }

    /// Whether a document with these stems is of the tier.
    fn holds(tier: &Tier, document: &[Expression]) -> bool {
        let has = |asked: &Expression| match asked {
            Expression::Any(several) => several.iter().any(|one| document.contains(one)),
            one => document.contains(one),
        };
        tier.iter().any(|list| list.iter().all(has))
    }

    #[test]
    fn what_nobody_has_is_left_out() {
        assert!(tiers(&stems("a b"), &[0, 0]).is_empty());
        assert_eq!(tiers(&stems("a b"), &[0, 5]), [[stems("b")]]);
        assert_eq!(tiers(&stems("a b"), &[0, 2_000]), [[stems("b")]]);
    }

    #[test]
    fn a_rare_word_is_enough_and_common_ones_come_together() {
        let (a, b) = (stems("a"), stems("b"));
        assert_eq!(tiers(&stems("a b c"), &[500, 10, 1_500]), [vec![vec![Expression::Any(stems("b a"))]]]);
        assert_eq!(tiers(&stems("a b c"), &[2_000, 10, 1_500]), [vec![b.clone()], vec![stems("c a")]]);
        assert_eq!(tiers(&stems("a b"), &[2_000, 10]), [[b.clone()]]);
        assert_eq!(tiers(&stems("a b"), &[2_000, 1_500]), [[stems("b a")]]);
        let pairs = vec![vec![a[0].clone(), Expression::Any(stems("b c"))], stems("b c")];
        assert_eq!(tiers(&stems("a b c"), &[2_000; 3]), [vec![stems("a b c")], pairs]);
        assert_eq!(tiers(&stems("a b c d"), &[2_000; 4]).len(), 3);
    }

    #[test]
    fn halves_find_what_counting_finds() {
        let all = stems("a b c d e f");
        for upto in 2..=all.len() {
            let (terms, most) = (&all[..upto], 1_usize << upto);
            for chosen in 0..most {
                let document: Vec<Expression> =
                    (0..upto).filter(|n| chosen & (1 << n) != 0).map(|n| terms[n].clone()).collect();
                assert_eq!(holds(&all_but_one(terms), &document), document.len() + 1 >= upto, "{document:?} of {upto}");
                assert_eq!(holds(&two_of(terms), &document), document.len() >= 2, "{document:?} of {upto}");
            }
        }
    }
}
