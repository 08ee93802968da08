//! The typefaces of paper: Libertinus Serif (SIL Open Font License 1.1), embedded; and how wide words are in them.

use std::sync::{Arc, LazyLock};

use resvg::usvg::fontdb::{Database, ID, Query, Source, Style, Weight};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider as _};

/// The family, as drawings name it.
const FAMILY: &str = "Libertinus Serif";

/// One of the typefaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// For reading.
    Regular,
    /// For what is said and signed.
    Italic,
    /// For what is small or on colour.
    Semibold,
}

static ALL: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut faces = Database::new();
    for data in typst_assets::fonts() {
        faces.load_font_source(Source::Binary(Arc::new(data)));
    }
    let others: Vec<ID> =
        faces.faces().filter(|face| face.families.iter().all(|(name, _)| name != FAMILY)).map(|face| face.id).collect();
    for other in others {
        faces.remove_face(other);
    }
    Arc::new(faces)
});

/// All typefaces, for reading a drawing.
pub(super) fn all() -> Arc<Database> {
    Arc::clone(&ALL)
}

impl Face {
    /// How a drawing asks for it: attributes of a `text`.
    #[must_use]
    pub fn attributes(self) -> String {
        let (style, weight) = match self {
            Self::Regular => ("normal", 400),
            Self::Italic => ("italic", 400),
            Self::Semibold => ("normal", 600),
        };
        format!("font-family=\"{FAMILY}\" font-style=\"{style}\" font-weight=\"{weight}\"")
    }

    /// How wide a line is at this size, in the size's unit; letters that stand closer than usual are not drawn together.
    #[must_use]
    pub fn width(self, line: &str, size: f32) -> f32 {
        self.with(|font| {
            let (letters, widths) = (font.charmap(), font.glyph_metrics(Size::new(size), LocationRef::default()));
            let width = |letter| letters.map(letter).and_then(|glyph| widths.advance_width(glyph));
            line.chars().filter_map(width).sum()
        })
        .unwrap_or_default()
    }

    /// Whether it has all letters of a text.
    #[must_use]
    pub fn has(self, text: &str) -> bool {
        self.with(|font| {
            let letters = font.charmap();
            text.chars().all(|letter| letters.map(letter).is_some())
        })
        .unwrap_or_default()
    }

    fn with<T>(self, ask: impl FnOnce(&FontRef<'_>) -> T) -> Option<T> {
        let (style, weight) = match self {
            Self::Regular => (Style::Normal, Weight::NORMAL),
            Self::Italic => (Style::Italic, Weight::NORMAL),
            Self::Semibold => (Style::Normal, Weight::SEMIBOLD),
        };
        let families = [resvg::usvg::fontdb::Family::Name(FAMILY)];
        let found = ALL.query(&Query { families: &families, weight, style, ..Query::default() })?;
        ALL.with_face_data(found, |data, index| FontRef::from_index(data, index).ok().map(|font| ask(&font)))?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_faces_are_there_and_differ() {
        let widths = [Face::Regular, Face::Italic, Face::Semibold].map(|face| face.width("Hamburgefonts", 10.0));
        assert!(widths.iter().all(|width| (40.0..80.0).contains(width)), "{widths:?}");
        assert!(widths[0] != widths[1] && widths[1] != widths[2] && widths[0] != widths[2], "{widths:?}");
    }

    #[test]
    fn letters_of_europe_are_there_and_others_are_not_drawn_as_boxes() {
        for name in ["Zoë Łukasz Čapek", "Γιώργος", "Олексій", "Nguyễn"] {
            assert!(Face::Italic.has(name), "{name}");
        }
        for name in ["山田", "🙂", "عمر"] {
            assert!(!Face::Italic.has(name), "{name}");
        }
    }
}
