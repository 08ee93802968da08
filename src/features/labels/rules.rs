//! Whether a label may be printed.

use super::label::{DPI, Wish};
use crate::platform::error::Error;

/// The most pixels of a PNG, so that no wish fills the memory: with four bytes each, 40 MB.
pub const PIXELS_MAX: u32 = 10_000_000;

/// Why a label may not be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unprinted {
    /// What it leads to is not public.
    Draft,
    /// It was withdrawn.
    Withdrawn,
}

impl From<Unprinted> for Error {
    fn from(why: Unprinted) -> Self {
        Self::Conflict(match why {
            Unprinted::Draft => "conflict-label-draft",
            Unprinted::Withdrawn => "conflict-label-withdrawn",
        })
    }
}

/// Whether the label of a release may be printed.
///
/// # Errors
/// Why not.
pub fn may_print(is_draft: bool, is_withdrawn: bool) -> Result<(), Unprinted> {
    if is_draft {
        Err(Unprinted::Draft)
    } else if is_withdrawn {
        Err(Unprinted::Withdrawn)
    } else {
        Ok(())
    }
}

/// The dots per inch that a PNG of so many square millimetres can have at most.
#[must_use]
pub fn most_dots(wish: &Wish, height: f32) -> u16 {
    let bleed = 2.0 * wish.bleed.millimetres();
    let inches = (wish.width.millimetres() + bleed) * (height + bleed) / (25.4 * 25.4);
    // A square root of pixels in an inch is far below what fits.
    let most = (PIXELS_MAX as f32 / inches).sqrt().floor() as u16;
    most.min(DPI.1)
}

#[cfg(test)]
mod tests {
    use super::super::label::{Ink, Length};
    use super::*;
    use crate::platform::id::Language;

    #[test]
    fn a_draft_is_not_printed_nor_what_was_withdrawn() {
        assert_eq!(may_print(false, false), Ok(()));
        assert_eq!(may_print(true, false), Err(Unprinted::Draft));
        assert_eq!(may_print(true, true), Err(Unprinted::Draft));
        assert_eq!(may_print(false, true), Err(Unprinted::Withdrawn));
    }

    #[test]
    fn large_labels_have_fewer_dots() {
        let wish = |width| Wish {
            width: Length::mm(width),
            bleed: Length::mm(3),
            language: Language::En,
            ink: Ink::Black,
            has_names: false,
            dpi: 300,
        };
        assert_eq!(most_dots(&wish(40), 21.0), 600);
        let most = most_dots(&wish(200), 120.0);
        assert!((300..600).contains(&most), "{most}");
    }
}
