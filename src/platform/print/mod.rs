//! Paper: one drawing, as SVG, PDF and PNG for a printer.
//!
//! A [`Sheet`] is read once from a drawing of ours; all three formats come from what was read, so that none can say something
//! else. In the SVG and the PNG letters are shapes; in the PDF they are text in embedded typefaces. Typefaces are those of
//! [`Face`] and never the machine's. Not here: what is drawn; that is for the rooms.

mod camera;
mod typeface;

use std::sync::LazyLock;
use std::time::Duration;

use krilla::Document;
use krilla::geom::{Rect, Size};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla_svg::{SurfaceExt as _, SvgSettings};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, WriteOptions};

pub use camera::{CameraCode, QUIET};
pub use typeface::Face;

use super::error::{Error, Result};
use super::turns::Turns;

/// Pictures that are pressed at once: anybody may ask for one, and each takes memory and a core.
const AT_ONCE: usize = 2;
/// How long a picture waits for its turn.
const PATIENCE: Duration = Duration::from_secs(5);

static TURNS: LazyLock<Turns> = LazyLock::new(|| Turns::new(AT_ONCE, PATIENCE));

/// Points of PDF in a millimetre: 72 in an inch.
const POINTS: f32 = 72.0 / MM_PER_INCH;
/// Millimetres in an inch.
const MM_PER_INCH: f32 = 25.4;
/// Places behind the point of a coordinate in millimetres: a tenth of a micrometre.
const PRECISION: u8 = 4;

/// How large a sheet is, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure {
    /// Width once it is cut.
    pub width: f32,
    /// Height once it is cut.
    pub height: f32,
    /// What is printed beyond the cut, on each side.
    pub bleed: f32,
}

impl Measure {
    /// Width and height with what is cut away, in millimetres.
    #[must_use]
    pub fn whole(self) -> (f32, f32) {
        // What a file says has no more places than anybody measures.
        let rounded = |length: f32| (length * 1000.0).round() / 1000.0;
        (rounded(self.width + 2.0 * self.bleed), rounded(self.height + 2.0 * self.bleed))
    }

    /// How many pixels the whole has at so many dots per inch.
    #[must_use]
    pub fn pixels(self, dpi: u16) -> (u32, u32) {
        let (width, height) = self.whole();
        // Millimetres are positive and few.
        let pixels = |mm: f32| (mm / MM_PER_INCH * f32::from(dpi)).round().max(1.0) as u32;
        (pixels(width), pixels(height))
    }
}

/// What is said of a sheet to those who do not see it.
#[derive(Debug, Clone)]
pub struct Said {
    /// Its name.
    pub title: String,
    /// What stands on it.
    pub description: String,
    /// The language of both, as in BCP 47.
    pub language: &'static str,
}

/// A drawing, read and ready for the press.
pub struct Sheet {
    tree: Tree,
    measure: Measure,
    said: Said,
}

impl Sheet {
    /// Reads a drawing: an SVG whose width and height are the whole's in millimetres, without units.
    ///
    /// # Errors
    /// [`Error::Internal`] when it is no such SVG.
    pub fn read(drawing: &str, measure: Measure, said: Said) -> Result<Self> {
        let options = Options { fontdb: typeface::all(), ..Options::default() };
        let tree = Tree::from_str(drawing, &options).map_err(Error::internal)?;
        Ok(Self { tree, measure, said })
    }

    /// As SVG in millimetres, with letters as shapes, and its title and description as words.
    ///
    /// # Errors
    /// [`Error::Internal`] when the library wrote something unexpected.
    pub fn svg(&self) -> Result<String> {
        let options = WriteOptions {
            preserve_text: false,
            coordinates_precision: PRECISION,
            transforms_precision: PRECISION * 2,
            ..WriteOptions::default()
        };
        let written = self.tree.to_string(&options);
        // The library forgets units, titles and descriptions, so that the opening is ours.
        let body = written.strip_prefix("<svg").and_then(|rest| rest.split_once('>')).map(|(_, body)| body);
        let body = body.ok_or_else(|| Error::internal("a drawing was written without its opening"))?;
        let (width, height) = self.measure.whole();
        let Said { title, description, language } = &self.said;
        Ok(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
             width=\"{width}mm\" height=\"{height}mm\" viewBox=\"0 0 {width} {height}\" lang=\"{language}\" role=\"img\" \
             aria-labelledby=\"t d\"><title id=\"t\">{}</title><desc id=\"d\">{}</desc>{body}",
            escaped(title),
            escaped(description),
        ))
    }

    /// As a PDF of one page: the page with its bleed, and in it the box where it is cut.
    ///
    /// # Errors
    /// [`Error::Internal`] when it cannot be written.
    pub fn pdf(&self) -> Result<Vec<u8>> {
        let Measure { width, height, bleed } = self.measure;
        let (whole_width, whole_height) = self.measure.whole();
        let size = Size::from_wh(whole_width * POINTS, whole_height * POINTS);
        let rect = |at: f32, width: f32, height: f32| {
            Rect::from_xywh(at * POINTS, at * POINTS, width * POINTS, height * POINTS)
        };
        let size = size.ok_or_else(|| Error::internal("a sheet without a size"))?;
        let whole = rect(0.0, whole_width, whole_height);
        let settings = PageSettings::new(size)
            .with_media_box(whole)
            .with_bleed_box(whole)
            .with_trim_box(rect(bleed, width, height));
        let Said { title, description, language } = &self.said;
        let metadata = Metadata::new()
            .title(title.clone())
            .description(description.clone())
            .language((*language).to_owned())
            .creator("Cofirma".to_owned());
        let mut document = Document::new();
        document.set_metadata(metadata);
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        surface.draw_svg(&self.tree, size, SvgSettings::default());
        surface.finish();
        page.finish();
        document.finish().map_err(|error| Error::internal(format!("a page could not be written: {error:?}")))
    }

    /// As a PNG of so many dots per inch, which it says itself; `is_grey` where it has no other colours. Blocks until it is
    /// its turn.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when that did not come in time; [`Error::Internal`] when it cannot be written.
    pub fn png(&self, dpi: u16, is_grey: bool) -> Result<Vec<u8>> {
        self.png_saying(dpi, is_grey, None)
    }

    /// As [`Sheet::png`], with a text in it under a keyword, as it is: an `iTXt` chunk without compression (PNG, third
    /// edition, section 11.3.3.4).
    ///
    /// # Errors
    /// As [`Sheet::png`]; also when the keyword has not 1 to 79 letters of Latin 1.
    pub fn png_saying(&self, dpi: u16, is_grey: bool, said: Option<(&str, &str)>) -> Result<Vec<u8>> {
        let _turn = TURNS.take().ok_or_else(|| Error::Unavailable("too many pictures are drawn at once".to_owned()))?;
        let (width, height) = self.measure.pixels(dpi);
        let mut pixels = Pixmap::new(width, height).ok_or_else(|| Error::internal("a picture without a size"))?;
        let size = self.tree.size();
        // Pixels are whole, millimetres are not: a hair of stretching keeps the edges sharp.
        let scale = Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
        resvg::render(&self.tree, scale, &mut pixels.as_mut());
        let channels = if is_grey { 1 } else { 3 };
        let bytes: Vec<u8> = pixels.data().chunks_exact(4).flat_map(|pixel| &pixel[..channels]).copied().collect();
        let mut out = Vec::new();
        let mut encoder = png::Encoder::new(&mut out, width, height);
        encoder.set_color(if is_grey { png::ColorType::Grayscale } else { png::ColorType::Rgb });
        let per_metre = (f32::from(dpi) * 1000.0 / MM_PER_INCH).round() as u32;
        let unit = png::Unit::Meter;
        encoder.set_pixel_dims(Some(png::PixelDimensions { xppu: per_metre, yppu: per_metre, unit }));
        if let Some((keyword, text)) = said {
            encoder.add_itxt_chunk(keyword.to_owned(), text.to_owned()).map_err(Error::internal)?;
        }
        let mut writer = encoder.write_header().map_err(Error::internal)?;
        writer.write_image_data(&bytes).map_err(Error::internal)?;
        writer.finish().map_err(Error::internal)?;
        Ok(out)
    }
}

/// Text as XML holds it, in elements and between double quotes.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
