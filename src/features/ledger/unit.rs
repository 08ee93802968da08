//! In what is counted: points, or a currency in its minor unit.

crate::words! {
    /// A unit of the ledger: points, or a currency by its code (ISO 4217). Amounts are whole numbers of its minor unit.
    pub enum Unit {
        /// Points.
        Points = "points",
        /// Euro.
        Eur = "EUR",
        /// Swiss franc.
        Chf = "CHF",
        /// Pound sterling.
        Gbp = "GBP",
        /// US dollar.
        Usd = "USD",
        /// Swedish krona.
        Sek = "SEK",
        /// Norwegian krone.
        Nok = "NOK",
        /// Danish krone.
        Dkk = "DKK",
        /// Złoty.
        Pln = "PLN",
        /// Czech koruna.
        Czk = "CZK",
        /// Forint.
        Huf = "HUF",
        /// Yen.
        Jpy = "JPY",
    }
}

/// The largest amount of one entry, in minor units.
pub const AMOUNT_MAX: i64 = 1_000_000_000_000;
/// The most that one account holds, in minor units.
pub const BALANCE_MAX: i64 = 1_000_000_000_000_000;

impl Unit {
    /// The currencies.
    pub const MONEY: &'static [Self] = &[
        Self::Eur,
        Self::Chf,
        Self::Gbp,
        Self::Usd,
        Self::Sek,
        Self::Nok,
        Self::Dkk,
        Self::Pln,
        Self::Czk,
        Self::Huf,
        Self::Jpy,
    ];

    /// How many digits follow the point (ISO 4217, list one).
    #[must_use]
    pub fn digits(self) -> u32 {
        match self {
            Self::Points | Self::Jpy => 0,
            _ => 2,
        }
    }

    /// Whether it is a currency.
    #[must_use]
    pub fn is_money(self) -> bool {
        self != Self::Points
    }

    /// An amount in digits, with this sign before the minor unit: `1234.50`.
    #[must_use]
    pub fn figure(self, amount: i64, point: char) -> String {
        let whole = 10_u64.pow(self.digits());
        let (sign, size) = (if amount < 0 { "-" } else { "" }, amount.unsigned_abs());
        if whole == 1 {
            return format!("{sign}{size}");
        }
        let digits = usize::try_from(self.digits()).unwrap_or(2);
        format!("{sign}{}{point}{:0digits$}", size / whole, size % whole)
    }

    /// An amount as people type it: `1234`, `1234.5`, `1234,50`, `-3`. Nothing that could be read in two ways is taken, and
    /// nothing beyond [`AMOUNT_MAX`].
    #[must_use]
    pub fn parse_amount(self, text: &str) -> Option<i64> {
        decimal(text, self.digits()).filter(|amount| amount.unsigned_abs() <= AMOUNT_MAX.unsigned_abs())
    }
}

/// A decimal number with at most so many digits after the point or comma, as a whole number of the last of them.
#[must_use]
pub fn decimal(text: &str, digits: u32) -> Option<i64> {
    let text = text.trim();
    let (is_negative, text) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, part) = match text.split_once(['.', ',']) {
        Some((whole, part)) if !part.is_empty() => (whole, part),
        Some(_) => return None,
        None => (text, ""),
    };
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let places = u32::try_from(part.len()).ok()?;
    if whole.is_empty() || !are_digits(whole) || !are_digits(part) || places > digits {
        return None;
    }
    let part: i64 = if part.is_empty() { 0 } else { part.parse().ok()? };
    let part = part.checked_mul(10_i64.checked_pow(digits - places)?)?;
    let size = whole.parse::<i64>().ok()?.checked_mul(10_i64.checked_pow(digits)?)?.checked_add(part)?;
    Some(if is_negative { -size } else { size })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_what_is_written_and_nothing_is_guessed() {
        for (typed, cents) in
            [("12", 1200), ("12.5", 1250), ("12,05", 1205), (" 0.99 ", 99), ("-3", -300), ("−3,10", -310)]
        {
            assert_eq!(Unit::Eur.parse_amount(typed), Some(cents), "{typed}");
            assert_eq!(Unit::Eur.parse_amount(&Unit::Eur.figure(cents, ',')), Some(cents));
        }
        for wrong in [
            "",
            "1.234",
            "1,234.50",
            "1 000",
            "12.",
            ".5",
            "1e3",
            "12.345",
            "--1",
            "99999999999999999999",
            "10000000001",
        ] {
            assert_eq!(Unit::Eur.parse_amount(wrong), None, "{wrong}");
        }
        assert_eq!((Unit::Points.parse_amount("12"), Unit::Points.parse_amount("1.5")), (Some(12), None));
        assert_eq!((Unit::Jpy.figure(-1200, '.'), Unit::Eur.figure(-5, '.')), ("-1200".into(), "-0.05".into()));
    }
}
