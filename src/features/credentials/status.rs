//! The list of revocations: one bit for each credential, packed (Bitstring Status List 1.0, W3C, section 4.4).

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use super::key::{base64url, bytes};
use crate::platform::error::{Error, Result};

/// How many credentials a list has places for: the least that hides each among the others (section 6.1).
pub const PLACES: i64 = 131_072;
/// The bytes of a list.
const LENGTH: usize = 131_072 / 8;
/// A list of somebody else may be longer; none is unpacked beyond this.
const MOST: u64 = 16 << 20;

/// Packs a list in which these places are set: multibase's letter for base64url, and what `gzip` makes of the bits, the first
/// of which is the highest of the first byte.
///
/// # Errors
/// [`Error::Internal`] when it cannot be packed.
pub fn packed(places: &[i64]) -> Result<String> {
    let mut bits = vec![0_u8; LENGTH];
    for place in places {
        let place = usize::try_from(*place).map_err(Error::internal)?;
        let byte = bits.get_mut(place / 8).ok_or_else(|| Error::internal("a place beyond the list"))?;
        *byte |= 0b1000_0000 >> (place % 8);
    }
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(&bits).map_err(Error::internal)?;
    Ok(format!("u{}", base64url(&packer.finish().map_err(Error::internal)?)))
}

/// Unpacks a list; nothing where it is none.
#[must_use]
pub fn unpacked(packed: &str) -> Option<Vec<u8>> {
    let packed = bytes(packed.strip_prefix('u')?)?;
    let mut bits = Vec::new();
    GzDecoder::new(&packed[..]).take(MOST).read_to_end(&mut bits).ok()?;
    (bits.len() >= LENGTH).then_some(bits)
}

/// Whether a place is set; nothing beyond the list.
#[must_use]
pub fn is_set(bits: &[u8], place: usize) -> Option<bool> {
    bits.get(place / 8).map(|byte| byte & (0b1000_0000 >> (place % 8)) != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_unpacked_as_it_was_packed() {
        let packed = packed(&[0, 9, PLACES - 1]).unwrap();
        assert!(packed.starts_with("uH4sI"), "{packed}");
        let bits = unpacked(&packed).unwrap();
        assert_eq!((bits[0], bits[1], bits[LENGTH - 1]), (0b1000_0000, 0b0100_0000, 1));
        let set: Vec<usize> = (0..LENGTH * 8).filter(|place| is_set(&bits, *place) == Some(true)).collect();
        assert_eq!(set, [0, 9, LENGTH * 8 - 1]);
        assert_eq!(is_set(&bits, LENGTH * 8), None);
        assert!(super::packed(&[PLACES]).is_err());
    }

    #[test]
    fn what_is_no_list_is_not_unpacked() {
        assert_eq!(unpacked(""), None);
        assert_eq!(unpacked("zH4sI"), None);
        assert_eq!(unpacked("uAAAA"), None);
    }

    /// The empty list, as the specification shows it (section 2.2, example 3).
    #[test]
    fn the_list_of_the_specification_is_read() {
        let example = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";
        let bits = unpacked(example).unwrap();
        assert!(bits.len() == LENGTH && bits.iter().all(|byte| *byte == 0));
    }
}
