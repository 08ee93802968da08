//! How lively an idea is: a count of voices that fades by itself and is never computed again for the passing of time.
//!
//! The logarithm of an exponentially decayed count (the way of ClearFlask's `exp-decay.sql`: `S' = ln(e^S + e^(t/T))`), here
//! to the base 2 and in microseconds: an idea is as lively as one voice heard at the moment `heat`. A voice counts half after
//! a week; twice the voices are worth a week. All heats fade alike, so their order needs no recomputing, and it is one
//! integer, so both databases order alike.

use crate::platform::clock::Moment;

/// After so long a voice counts half, in microseconds.
pub const HALF_LIFE: i64 = 7 * Moment::DAY;
/// A new idea begins as if so many voices had been heard for it: its fair first look.
pub const FIRST_LOOK: i64 = 3;

/// The heat of an idea when it is proposed.
#[must_use]
pub fn at_birth(born: Moment) -> Moment {
    (0..FIRST_LOOK - 1).fold(born, |heat, _| warmed(heat, born))
}

/// The heat after one more voice: `H' = W · log2(2^(H/W) + 2^(t/W))`, without ever building the large powers.
#[must_use]
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "differences of moments, far below 2^53"
)]
pub fn warmed(heat: Moment, voice: Moment) -> Moment {
    let (high, low) = (heat.0.max(voice.0), heat.0.min(voice.0));
    let weeks = (high - low) as f64 / HALF_LIFE as f64;
    let more = (1.0 + (-weeks).exp2()).log2() * HALF_LIFE as f64;
    Moment(high + more.round() as i64)
}

/// The heat of an idea that was born at a moment, after these voices.
#[must_use]
pub fn of(born: Moment, voices: impl IntoIterator<Item = Moment>) -> Moment {
    voices.into_iter().fold(at_birth(born), warmed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEEK: i64 = HALF_LIFE;
    const NOW: Moment = Moment(1_795_435_200_000_000);

    fn near(one: Moment, other: Moment) -> bool {
        (one.0 - other.0).abs() <= 20
    }

    #[test]
    fn twice_the_voices_are_worth_a_week() {
        let one = warmed(Moment(0), NOW);
        assert!(near(one, NOW), "what was long ago counts for nothing");
        assert!(near(warmed(one, NOW), NOW.plus(WEEK)));
        let four = (0..3).fold(one, |heat, _| warmed(heat, NOW));
        assert!(near(four, NOW.plus(2 * WEEK)));
        assert!(
            near(four, warmed(warmed(Moment(0), NOW.plus(WEEK)), NOW.plus(WEEK))),
            "four then are two a week later"
        );
    }

    #[test]
    fn voices_count_in_whatever_order_they_come() {
        let voices: Vec<Moment> = (0..50).map(|n| NOW.plus(n * n % 37 * Moment::DAY)).collect();
        let there = of(NOW, voices.iter().copied());
        let back = of(NOW, voices.iter().rev().copied());
        assert!(near(there, back), "{there:?} {back:?}");
    }

    #[test]
    fn a_new_idea_stands_before_an_old_one_with_few_voices() {
        let old = of(NOW.plus(-3 * WEEK), (0..5).map(|_| NOW.plus(-2 * WEEK)));
        let lively = of(NOW.plus(-3 * WEEK), (0..12).map(|_| NOW.plus(-Moment::DAY)));
        let new = at_birth(NOW);
        assert!(new > old && lively > new);
    }
}
