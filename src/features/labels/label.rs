//! The words for a label: how large, in which ink, in which format.

use crate::platform::id::Language;

crate::words! {
    /// How a label is printed.
    pub enum Ink {
        /// Black, and the colour of the company.
        Accent = "accent",
        /// Black alone.
        Black = "black",
    }
}

crate::words! {
    /// What a label is taken away as.
    pub enum Format {
        /// Scalable Vector Graphics, letters as shapes.
        Svg = "svg",
        /// Portable Document Format with embedded typefaces.
        Pdf = "pdf",
        /// Portable Network Graphics.
        Png = "png",
    }
}

impl Format {
    /// Its media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml",
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
        }
    }
}

/// A length in tenths of a millimetre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Length(pub u16);

impl Length {
    /// So many whole millimetres.
    #[must_use]
    pub const fn mm(millimetres: u16) -> Self {
        Self(millimetres * 10)
    }

    /// Reads millimetres with at most one place behind the point or comma: `40`, `42.5`, `42,5 mm`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let number = text.strip_suffix("mm").unwrap_or(text).trim_end();
        let (whole, tenth) = number.split_once(['.', ',']).unwrap_or((number, "0"));
        let are_digits =
            |text: &str, most| (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        if !are_digits(whole, 4) || !are_digits(tenth, 1) {
            return None;
        }
        let tenths = whole.parse::<u32>().ok()? * 10 + tenth.parse::<u32>().ok()?;
        u16::try_from(tenths).ok().map(Self)
    }

    /// In millimetres.
    #[must_use]
    pub fn millimetres(self) -> f32 {
        f32::from(self.0) / 10.0
    }
}

impl std::fmt::Display for Length {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.millimetres())
    }
}

/// Narrowest and widest label, once it is cut.
pub const WIDTH: (Length, Length) = (Length::mm(20), Length::mm(200));
/// The most that is printed beyond the cut.
pub const BLEED_MAX: Length = Length::mm(10);
/// Fewest and most dots per inch of a PNG.
pub const DPI: (u16, u16) = (72, 600);
/// Dots per inch unless somebody says otherwise: what printers of packaging ask for.
pub const DPI_USUAL: u16 = 300;
/// From here on a label lies, with its code beside the words; narrower ones stand.
pub const LIES_FROM: Length = Length::mm(40);
/// From here on there is room for names.
pub const NAMES_FROM: Length = Length::mm(60);
/// Between the cut and whatever must not be cut, in millimetres.
pub const SAFE: f32 = 1.5;
/// Longest reason for withdrawing a label, in characters.
pub const REASON_MAX: usize = 1000;

/// A label as somebody wants it, checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// Its width once it is cut; the height follows.
    pub width: Length,
    /// What is printed beyond the cut, on each side.
    pub bleed: Length,
    /// The language of its words.
    pub language: Language,
    /// Its ink.
    pub ink: Ink,
    /// Whether it names those who signed by name, where there is room.
    pub has_names: bool,
    /// Dots per inch of a PNG.
    pub dpi: u16,
}

/// What stands on a label, in the language of its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// What it says: "designed by users".
    pub words: String,
    /// What was made.
    pub product: String,
    /// What this edition is called.
    pub title: String,
    /// How many people, how many ideas.
    pub edition: String,
    /// The names that those who signed chose.
    pub names: Vec<String>,
    /// People who are counted, with a name or without.
    pub people: usize,
    /// Where the code for cameras leads to, as people type it.
    pub address: String,
    /// The colour of the company as `#rrggbb`, and what is written on it.
    pub accent: (String, String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_as_people_write_them() {
        for (text, tenths) in [("40", 400), ("42.5", 425), (" 42,5 mm ", 425), ("40mm", 400), ("0", 0), ("3.0", 30)] {
            assert_eq!(Length::parse(text), Some(Length(tenths)), "{text}");
        }
        for wrong in ["", "mm", "-3", "4e1", "1.25", "ten", "40 cm", "99999", ".5", "4."] {
            assert_eq!(Length::parse(wrong), None, "{wrong}");
        }
        assert_eq!((Length(425).to_string(), Length(400).to_string()), ("42.5".into(), "40".into()));
    }
}
