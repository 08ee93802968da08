//! Pure decisions about opinions: how many of them make a comment come first.

/// The quantile of the normal distribution for 95 %.
const Z: f64 = 1.96;
/// The score of a comment that everybody always finds helpful.
const WHOLE: f64 = 1_000_000.0;

/// The lower bound of the share of people who find something helpful, at 95 % confidence, in millionths: few opinions
/// count for little. A whole number, so that every database sorts alike.
///
/// `(p + z²/2n − z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)` of E. B. Wilson, "Probable Inference, the Law of Succession, and
/// Statistical Inference", Journal of the American Statistical Association 22 (1927), 209–212.
#[must_use]
pub fn score(helpful: i64, unhelpful: i64) -> i64 {
    let (helpful, all) = (helpful.max(0), helpful.max(0).saturating_add(unhelpful.max(0)));
    if all == 0 {
        return 0;
    }
    #[expect(clippy::cast_precision_loss, reason = "nobody counts to 2^52")]
    let (n, p) = (all as f64, helpful as f64 / all as f64);
    let z2 = Z * Z;
    let spread = (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    let bound = Z.mul_add(-spread, p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    #[expect(clippy::cast_possible_truncation, reason = "between 0 and a million")]
    let score = (bound.clamp(0.0, 1.0) * WHOLE).round() as i64;
    score
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_bounds_come_out() {
        // 1 of 1: 1 / (1 + 3.8416); 10 of 10: 10 / (10 + 3.8416); 90 of 100 by the formula.
        assert_eq!((score(1, 0), score(10, 0), score(90, 10)), (206_543, 722_460, 825_633));
        assert_eq!((score(0, 0), score(0, 5)), (0, 0));
    }

    #[test]
    fn many_who_mostly_agree_come_before_one_who_does() {
        assert!(score(90, 10) > score(1, 0));
        assert!(score(2, 0) > score(1, 0));
        assert!(score(3, 1) > score(3, 2));
    }
}
