//! Codes that an app computes from a shared secret and the time: RFC 6238 with SHA-1, 30 seconds, six digits, which is
//! what every app knows. One step before and after the present one counts, for clocks that are a little off.

use fast_qr::QRBuilder;
use fast_qr::convert::{Builder as _, svg::SvgBuilder};
use totp_rs::{Builder, Secret, Totp};

use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};

/// Bytes of a secret (RFC 4226, section 4, R6).
pub const SECRET: usize = 20;

/// The step of time whose code this is; `None` when it is none of the three that count now.
///
/// # Errors
/// [`Error::Internal`] when the secret is none of ours.
pub fn step_of(secret: &[u8], code: &str, now: Moment) -> Result<Option<i64>> {
    let totp = of(secret, "", "")?;
    let now = u64::try_from(now.seconds()).unwrap_or_default();
    Ok(totp.check(code, now).and_then(|step| i64::try_from(step).ok()))
}

/// The secret as people type it into an app: groups of four letters.
#[must_use]
pub fn spelled(secret: &[u8]) -> String {
    let letters: Vec<char> = Secret::from(secret.to_vec()).to_base32().chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The secret as a picture that an app's camera reads, SVG.
///
/// # Errors
/// [`Error::Internal`] when it cannot be drawn.
pub fn picture(secret: &[u8], community: &str, address: &str) -> Result<String> {
    let url = of(secret, community, address)?.to_url().map_err(Error::internal)?;
    let code = QRBuilder::new(url).build().map_err(|error| Error::internal(format!("{error:?}")))?;
    Ok(SvgBuilder::default().margin(4).to_str(&code))
}

fn of(secret: &[u8], community: &str, address: &str) -> Result<Totp> {
    // A colon parts the two names in the address that apps read.
    let plain = |text: &str| text.replace(':', " ").trim().to_owned();
    let issuer = Some(plain(community)).filter(|name| !name.is_empty());
    let builder = Builder::new().with_secret(secret.to_vec()).with_issuer(issuer).with_account_name(plain(address));
    builder.build().map_err(Error::internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, cut to six digits.
    #[test]
    fn the_codes_are_those_of_the_rfc() {
        let secret = b"12345678901234567890";
        for (second, code) in [(1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924")] {
            let now = Moment(second * Moment::SECOND);
            assert_eq!(step_of(secret, code, now).unwrap(), Some(second / 30));
            assert_eq!(step_of(secret, code, now.plus(30 * Moment::SECOND)).unwrap(), Some(second / 30));
            assert_eq!(step_of(secret, code, now.plus(60 * Moment::SECOND)).unwrap(), None);
            assert_eq!(step_of(secret, code, now.plus(-60 * Moment::SECOND)).unwrap(), None, "{second}");
        }
    }

    #[test]
    fn names_with_colons_and_ampersands_are_drawn_too() {
        assert!(picture(&[7; SECRET], "Lumen: & Velo", "ana@example.org").unwrap().starts_with("<svg"));
        assert_eq!(spelled(b"12345678901234567890"), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }
}
