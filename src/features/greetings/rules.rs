//! When those who signed get the host's message.

use crate::platform::clock::Moment;

/// How long what was signed waits for more, in microseconds: whoever signs may think again for so long.
pub const GATHER: i64 = 10 * Moment::MINUTE;

/// When somebody who signs now gets the message: a little later, and not before the thing is in people's hands.
#[must_use]
pub fn due(now: Moment, shipped_at: Option<Moment>) -> Moment {
    let soon = Moment((now.0 / GATHER + 1) * GATHER);
    shipped_at.map_or(soon, |shipped_at| shipped_at.max(soon))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_hears_of_it_before_shipping_day() {
        let now = Moment(3 * GATHER + 1);
        assert_eq!(due(now, None), Moment(4 * GATHER));
        assert_eq!(due(now, Some(Moment(1))), Moment(4 * GATHER));
        assert_eq!(due(now, Some(Moment(9 * GATHER))), Moment(9 * GATHER));
    }
}
