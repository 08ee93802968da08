//! The picture of a proof: what was made together, who signed it and for what, and a code that leads to its page.

use crate::features::labels::canvas::{Canvas, Line};
use crate::features::labels::drawing::shortened;
use crate::platform::error::Result;
use crate::platform::print::{CameraCode, Face, Measure};

/// As large as a small certificate, in millimetres.
const MEASURE: Measure = Measure { width: 140.0, height: 90.0, bleed: 0.0 };
const MARGIN: f32 = 9.0;
/// The band at the head with the community's name.
const BAND: f32 = 13.0;
/// The side of the code with the white around it.
const CODE: f32 = 33.0;
const BLACK: &str = "#000000";
const GREY: &str = "#4a4a4a";

/// What stands in the picture.
#[derive(Debug, Clone)]
pub struct Picture {
    /// "Designed by users".
    pub words: String,
    /// What the community is called.
    pub community: String,
    /// The name that was signed with.
    pub signer: String,
    /// What they did.
    pub role: String,
    /// What was made.
    pub achievement: String,
    /// How many people and ideas, in words.
    pub edition: String,
    /// The day, in words.
    pub day: String,
    /// Where the code leads to.
    pub address: String,
    /// The colour of the company as `#rrggbb`, and what is written on it.
    pub accent: (String, String),
}

/// A line that fits into a width: smaller down to `least`, then cut. Nothing where the typeface lacks letters.
fn fitted<'a>(text: &'a str, face: Face, (least, most): (f32, f32), width: f32, fill: &'a str) -> (String, f32) {
    if !face.has(text) {
        return (String::new(), least);
    }
    let size = (width / face.width(text, 1.0).max(f32::EPSILON)).clamp(least, most);
    (shortened(&Line { text, face, size, fill }, width), size)
}

/// Draws it.
///
/// # Errors
/// When the address is too long for a code.
pub fn draw(picture: &Picture) -> Result<(String, Measure)> {
    let code = CameraCode::of(&picture.address)?;
    let mut canvas = Canvas::default();
    let (accent, on) = (picture.accent.0.as_str(), picture.accent.1.as_str());
    let inner = MEASURE.width - 2.0 * MARGIN;
    let write = |canvas: &mut Canvas, y: f32, text: &str, face: Face, sizes: (f32, f32), width: f32, fill: &str| {
        let (text, size) = fitted(text, face, sizes, width, fill);
        let line = Line { text: &text, face, size, fill };
        canvas.write(MARGIN, y, &line);
        (line.width(), size)
    };
    canvas.fill([0.0, 0.0, MEASURE.width, BAND], accent);
    write(&mut canvas, 8.6, &picture.community, Face::Semibold, (3.0, 5.0), inner * 0.6, on);
    let day = Line { text: &picture.day, face: Face::Regular, size: 3.6, fill: on };
    canvas.write(MEASURE.width - MARGIN - day.width(), 8.4, &day);
    write(&mut canvas, 24.5, &picture.words, Face::Italic, (5.0, 7.5), inner, GREY);
    write(&mut canvas, 33.5, &picture.achievement, Face::Semibold, (3.6, 5.4), inner, BLACK);
    // What was signed stands beside the code.
    let beside = inner - CODE - 3.0;
    let (wide, size) = write(&mut canvas, 58.0, &picture.signer, Face::Italic, (5.0, 12.0), beside, BLACK);
    if wide > 0.0 {
        canvas.sign([MARGIN - 0.04 * size, 58.0 + 0.22 * size, wide + 0.1 * size, size * 0.3], 0, accent);
    }
    write(&mut canvas, 70.0, &picture.role, Face::Regular, (2.8, 4.4), beside, BLACK);
    write(&mut canvas, 76.0, &picture.edition, Face::Regular, (2.6, 3.6), beside, GREY);
    let address = picture.address.split_once("://").map_or(picture.address.as_str(), |(_, rest)| rest);
    write(&mut canvas, 83.0, address, Face::Regular, (2.2, 3.0), beside, GREY);
    // The white of the code may reach into the margin.
    canvas.code(MEASURE.width - MARGIN - CODE + 3.0, MEASURE.height - MARGIN - CODE + 4.0, CODE, &code);
    Ok((canvas.finish(MEASURE), MEASURE))
}
