//! Baking: a proof in a picture, and out of it again (Open Badges 3.0, section 5.3).

use std::io::Cursor;

/// The keyword of the text chunk in a PNG (section 5.3.1).
pub const CHUNK: &str = "openbadgecredential";
/// The namespace in an SVG (section 5.3.2).
const NAMESPACE: &str = "https://purl.imsglobal.org/ob/v3p0";
/// How an SVG begins to hold one.
const ELEMENT: &str = "<openbadges:credential";
/// How a PNG begins (PNG, third edition, section 5.2).
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A drawing of ours with a token in it, right behind its opening.
#[must_use]
pub fn svg(drawing: &str, token: &str) -> Option<String> {
    let (opening, rest) = drawing.strip_prefix("<svg ")?.split_once('>')?;
    Some(format!(
        "<svg xmlns:openbadges=\"{NAMESPACE}\" {opening}>{ELEMENT} verify=\"{token}\"></openbadges:credential>{rest}"
    ))
}

/// The token in a file: a picture, a drawing, or the token itself.
///
/// # Errors
/// Why there is none.
pub fn token(file: &[u8]) -> Result<String, &'static str> {
    if file.starts_with(PNG) {
        return of_png(file);
    }
    let text = std::str::from_utf8(file).map_err(|_| "it is neither a token nor a picture with one in it")?;
    match text.trim_start().starts_with('<') {
        true => of_svg(text),
        false => Ok(text.trim().to_owned()),
    }
}

fn of_png(file: &[u8]) -> Result<String, &'static str> {
    const DAMAGED: &str = "the picture is damaged";
    let mut reader = png::Decoder::new(Cursor::new(file)).read_info().map_err(|_| DAMAGED)?;
    // A chunk may stand behind the picture, and each one says whether it is whole.
    reader.finish().map_err(|_| DAMAGED)?;
    let chunks = &reader.info().utf8_text;
    let found = chunks.iter().find(|chunk| chunk.keyword == CHUNK).ok_or("no proof was baked into this picture")?;
    found.get_text().map_err(|_| DAMAGED)
}

fn of_svg(text: &str) -> Result<String, &'static str> {
    let (_, rest) = text.split_once(ELEMENT).ok_or("no proof was baked into this drawing")?;
    let (attributes, _) = rest.split_once('>').ok_or("the drawing is damaged")?;
    let token = attributes.split_once("verify=").and_then(|(_, value)| {
        let quote = value.chars().next().filter(|quote| ['"', '\''].contains(quote))?;
        value[1..].split(quote).next()
    });
    token.map(str::to_owned).ok_or("the proof in this drawing is not a signed token")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_gives_back_what_was_baked_into_it() {
        let baked = svg("<svg xmlns=\"http://www.w3.org/2000/svg\"><path/></svg>", "a.b.c").unwrap();
        assert!(baked.starts_with("<svg xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\" xmlns="), "{baked}");
        assert!(baked.contains("><openbadges:credential verify=\"a.b.c\"></openbadges:credential><path/>"), "{baked}");
        assert_eq!(token(baked.as_bytes()), Ok("a.b.c".to_owned()));
        assert_eq!(
            token(b"<?xml version=\"1.0\"?>\n<svg><openbadges:credential verify='x'/></svg>"),
            Ok("x".to_owned())
        );
    }

    #[test]
    fn what_holds_no_proof_says_so() {
        assert!(token(b"<svg/>").is_err());
        assert!(token(b"<svg><openbadges:credential>{}</openbadges:credential></svg>").is_err());
        assert!(token(PNG).is_err());
        assert_eq!(token(b" a.b.c\n"), Ok("a.b.c".to_owned()));
    }
}
