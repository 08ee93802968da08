//! Pure decisions about reports: what one weighs, and what is enough to hold something back.
//!
//! A weight is kept in thousandths. It is what Discourse's review queue learned in years of use:
//!
//! ```text
//! weight = max(0, 1 + trust + accuracy)
//! trust    = 5 for staff, else the level of the reporter, 0 to 3: see `trust`
//! n        = the reporter's settled reports, p = the part of them with which moderators agreed
//! accuracy = 0                              for n <= 5: nobody is judged by a handful
//!          = +((p - 0.7) / 0.3) * 5 * log4(n)  for p >= 0.7
//!          = -((0.7 - p) / 0.7) * 5 * log4(n)  for p <  0.7
//! ```

/// The weight at which something is held back until a moderator has looked, in thousandths: three people of the staff, or
/// about a dozen newcomers, or four people who were always right. Fewer would let a small group silence others.
pub const HOLDS: i64 = 12_500;
/// What a notice without an account weighs in the queue, in thousandths. It never holds anything back: addresses are cheap.
pub const STRANGER: i64 = 1_000;
/// Up to so many settled reports nobody is judged by them.
const FEW: i64 = 5;
/// The part of right reports that neither adds nor takes weight.
const FAIR: f64 = 0.7;

/// What moderators made of somebody's earlier reports.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Record {
    /// With how many they agreed.
    pub agreed: i64,
    /// With how many they did not.
    pub disagreed: i64,
}

/// What a report of somebody weighs, in thousandths: `trust` is 5 for staff, else their level.
#[must_use]
pub fn weight(trust: i64, record: Record) -> i64 {
    let exact = 1_000.0 * (1.0 + trust as f64 + accuracy(record));
    exact.round().max(0.0) as i64
}

/// What the trust in the company's own people adds.
pub const STAFF: i64 = 5;

fn accuracy(record: Record) -> f64 {
    let settled = record.agreed + record.disagreed;
    if settled <= FEW {
        return 0.0;
    }
    let (settled, agreed) = (settled as f64, record.agreed as f64);
    let right = agreed / settled;
    let scale = 5.0 * settled.ln() / 4.0_f64.ln();
    if right >= FAIR { (right - FAIR) / (1.0 - FAIR) * scale } else { -(FAIR - right) / FAIR * scale }
}

/// Whether the reports about something that is seen by everybody are enough to hold it back.
#[must_use]
pub fn holds(weight: i64) -> bool {
    weight >= HOLDS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(agreed: i64, disagreed: i64) -> Record {
        Record { agreed, disagreed }
    }

    #[test]
    fn a_new_reporter_weighs_by_trust_alone() {
        assert_eq!(weight(0, Record::default()), 1_000);
        assert_eq!(weight(3, record(0, 5)), 4_000, "nobody is judged by a handful");
        assert_eq!(weight(STAFF, record(5, 0)), 6_000);
    }

    #[test]
    fn whoever_is_right_weighs_more_and_whoever_is_wrong_less() {
        // n = 16: log4(16) = 2.
        assert_eq!(weight(1, record(16, 0)), 12_000);
        assert_eq!(weight(1, record(0, 16)), 0, "never less than nothing");
        // n = 64, p = 0.35: half of the way down, 5 * 3 / 2.
        assert_eq!(weight(4, record(0, 0)), 5_000);
        assert_eq!(weight(10, Record { agreed: 7, disagreed: 13 }), 5_598);
        // p = 0.7 neither adds nor takes.
        assert_eq!(weight(2, record(7, 3)), 3_000);
        // p = 0.85: half of the way up.
        assert_eq!(weight(0, record(17, 3)), 1_000 + 5_402);
    }

    #[test]
    fn weight_grows_with_every_right_report_and_with_trust() {
        for n in 6..60 {
            assert!(weight(0, record(n + 1, 0)) > weight(0, record(n, 0)));
            for trust in 0..5 {
                assert!(weight(trust + 1, record(n, n)) >= weight(trust, record(n, n)));
            }
        }
    }

    #[test]
    fn twelve_newcomers_are_not_enough() {
        assert!(!holds(12 * weight(0, Record::default())));
        assert!(holds(13 * weight(0, Record::default())));
        assert!(holds(3 * weight(STAFF, Record::default())));
    }
}
