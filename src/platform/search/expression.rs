//! What a document has to hold, before a database's own way of saying so.

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
/// Documents that terms may bring in by themselves, all together.
const ALONE: i64 = 1_000;

/// Which documents to look at for these terms, the best first: those with all, with all but one, and with the rare ones or two
/// of the others. `counts` are how many documents each term has; those that nobody has say nothing.
pub(super) fn tiers(terms: &[Expression], counts: &[i64]) -> Vec<Expression> {
    let mut rarest: Vec<usize> = (0..terms.len()).filter(|n| counts[*n] > 0).collect();
    rarest.sort_by_key(|n| (counts[*n], *n));
    let of = |chosen: &[usize]| -> Vec<Expression> { chosen.iter().map(|n| terms[*n].clone()).collect() };
    let mut tiers = Vec::new();
    if rarest.is_empty() {
        return tiers;
    }
    tiers.push(Expression::All(of(&rarest)));
    let core = &rarest[..rarest.len().min(COMBINED)];
    if core.len() > 2 {
        let without = |left_out: &usize| {
            let others: Vec<usize> = core.iter().filter(|n| *n != left_out).copied().collect();
            Expression::All(of(&others))
        };
        tiers.push(Expression::Any(core.iter().map(without).collect()));
    }
    let mut sum = 0;
    let mut enough: Vec<Expression> = Vec::new();
    let mut common: Vec<usize> = Vec::new();
    for n in &rarest {
        sum += counts[*n];
        if sum <= ALONE {
            enough.push(terms[*n].clone());
        } else {
            common.push(*n);
        }
    }
    // A pair with a rare one is among those already.
    let paired = &common[..common.len().min(PAIRED)];
    for (at, one) in paired.iter().enumerate() {
        for other in &paired[at + 1..] {
            enough.push(Expression::All(of(&[*one, *other])));
        }
    }
    if rarest.len() > 1 && !enough.is_empty() {
        tiers.push(Expression::Any(enough));
    }
    tiers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stem(word: &str) -> Expression {
        Expression::Stem(word.to_owned())
    }

    #[test]
    fn what_nobody_has_is_left_out() {
        assert!(tiers(&[stem("a"), stem("b")], &[0, 0]).is_empty());
        assert_eq!(tiers(&[stem("a"), stem("b")], &[0, 5]), [Expression::All(vec![stem("b")])]);
    }

    #[test]
    fn rare_words_are_enough_and_common_ones_come_in_pairs() {
        let terms = [stem("a"), stem("b"), stem("c")];
        let tiers = tiers(&terms, &[2_000, 10, 1_500]);
        assert_eq!(tiers[0], Expression::All(vec![stem("b"), stem("c"), stem("a")]));
        assert_eq!(tiers[2], Expression::Any(vec![stem("b"), Expression::All(vec![stem("c"), stem("a")])]));
    }
}
