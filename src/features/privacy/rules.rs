//! Pure decisions about one's own data.

use super::leaving::Leaving;
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};

/// How long what was written down about somebody can be fetched, in days.
pub const DOWNLOAD_DAYS: i64 = 7;
/// The same in microseconds.
pub const DOWNLOAD_LIFE: i64 = DOWNLOAD_DAYS * Moment::DAY;

/// Whether somebody may go.
///
/// # Errors
/// [`Error::Conflict`] when nobody would be left to run the community.
pub fn may_leave(leaving: &Leaving) -> Result<()> {
    if leaving.is_last_admin { Err(Error::Conflict("conflict-last-admin")) } else { Ok(()) }
}

/// Plants: the same names in every language.
const PLANTS: [&str; 32] = [
    "Acacia",
    "Achillea",
    "Arnica",
    "Aster",
    "Begonia",
    "Betula",
    "Calendula",
    "Camelia",
    "Crocus",
    "Dahlia",
    "Erica",
    "Fagus",
    "Gardenia",
    "Genista",
    "Geranium",
    "Iris",
    "Laurus",
    "Lilium",
    "Linaria",
    "Magnolia",
    "Malva",
    "Mimosa",
    "Myrtus",
    "Primula",
    "Quercus",
    "Salix",
    "Salvia",
    "Tilia",
    "Ulmus",
    "Verbena",
    "Viola",
    "Zinnia",
];

/// The name under which somebody who is gone is read, drawn by a number: `Salvia 4127`.
#[must_use]
pub fn drawn_name(number: u32) -> String {
    let (plant, rest) = (number % 32, number / 32 % 9000 + 1000);
    format!("{} {rest}", PLANTS[plant as usize])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::id::PersonId;

    #[test]
    fn drawn_names_are_plants_with_four_digits() {
        assert_eq!(drawn_name(0), "Acacia 1000");
        assert_eq!(drawn_name(u32::MAX).split(' ').next(), Some("Zinnia"));
    }

    #[test]
    fn the_last_administrator_stays() {
        let leaving = |is_last_admin| Leaving { person: PersonId(1), email: None, is_last_admin };
        assert!(may_leave(&leaving(false)).is_ok());
        assert!(may_leave(&leaving(true)).is_err());
    }
}
