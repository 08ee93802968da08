//! Addresses for cameras: QR codes (ISO/IEC 18004:2024).

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};

use crate::platform::error::{Error, Result};

/// The white around a code that cameras need, in its own modules (ISO/IEC 18004, section 5.3.8).
pub const QUIET: usize = 4;

/// A code as shapes. Its unit is the module, its origin the corner without the white around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CameraCode {
    /// Modules on each side, without the white around them.
    pub size: usize,
    /// The dark modules as the data of an SVG path.
    pub path: String,
}

impl CameraCode {
    /// The smallest code of an address that can lose 15 % of itself (level M), and more where that makes it no larger.
    ///
    /// # Errors
    /// [`Error::Internal`] when the address is too long for any code.
    pub fn of(address: &str) -> Result<Self> {
        let build = |level| {
            let built = QRBuilder::new(address).ecl(level).build();
            built.map_err(|error| Error::internal(format!("no code for {address}: {error:?}")))
        };
        let least = build(ECL::M)?;
        let mut better = [ECL::H, ECL::Q].into_iter().filter_map(|level| build(level).ok());
        let best = better.find(|code| code.size == least.size).unwrap_or(least);
        let (size, mut path) = (best.size, String::new());
        for row in 0..size {
            let modules = &best[row][..size];
            let mut at = 0;
            while at < size {
                // Neighbours are one shape, so that no hair of paper shows between them.
                let run = modules[at..].iter().take_while(|module| module.value()).count();
                if run > 0 {
                    write!(path, "M{at} {row}h{run}v1h-{run}z").map_err(Error::internal)?;
                }
                at += run.max(1);
            }
        }
        Ok(Self { size, path })
    }

    /// Modules on each side with the white around them.
    #[must_use]
    pub fn whole(&self) -> usize {
        self.size + 2 * QUIET
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capital_letters_make_a_smaller_code() {
        let typed = CameraCode::of("https://ideas.lumenvelo.example/l/0123456789").unwrap();
        let capitals = CameraCode::of("HTTPS://IDEAS.LUMENVELO.EXAMPLE/L/0123456789").unwrap();
        assert!(capitals.size < typed.size, "{} {}", capitals.size, typed.size);
    }

    #[test]
    fn what_is_too_long_is_refused() {
        assert!(CameraCode::of(&"x".repeat(5_000)).is_err());
    }
}
