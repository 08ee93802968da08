//! Which encoding a file is in, and its text.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{ReadError, Wrong};

/// The text of `bytes` and the name of their encoding: what a byte order mark announces, else UTF-8 where
/// all of it is, else Windows-1252, which every byte is.
pub(super) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, &'static str), ReadError> {
    if let Some((announced, mark)) = Encoding::for_bom(bytes) {
        let text = announced.decode_without_bom_handling_and_without_replacement(&bytes[mark..]);
        return text.map(|text| (text, announced.name())).ok_or_else(|| broken(&bytes[mark..], announced));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((Cow::Borrowed(text), UTF_8.name()));
    }
    if let Some(wide) = wide(bytes)
        && let Some(text) = wide.decode_without_bom_handling_and_without_replacement(bytes)
    {
        return Ok((text, wide.name()));
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    Ok((text, WINDOWS_1252.name()))
}

/// UTF-16 without a mark: in a header of plain letters every other byte is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(64)];
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count() * 2;
    match (zeros(0) + 8 > head.len(), zeros(1) + 8 > head.len()) {
        _ if head.len() < 16 => None,
        (true, false) => Some(UTF_16BE),
        (false, true) => Some(UTF_16LE),
        _ => None,
    }
}

/// Says where a file stops being what its mark announces.
fn broken(bytes: &[u8], announced: &'static Encoding) -> ReadError {
    let (text, _) = announced.decode_without_bom_handling(bytes);
    let good = text.split('\u{fffd}').next().unwrap_or_default();
    let line = good.matches('\n').count() as u64 + 1;
    ReadError { line, column: 1, what: Wrong::Bytes(announced.name()) }
}
