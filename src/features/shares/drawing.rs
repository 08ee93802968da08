//! Lays out and draws the picture beside a link, and the badge.
//!
//! Ten pixels are a millimetre: the press knows no others. What the typeface has no letters for is left out.

use super::picture::{PIXELS, Picture};
use crate::features::labels::canvas::{Canvas, Line};
use crate::features::labels::drawing::shortened;
use crate::platform::print::{Face, Measure};

/// Dots per inch with which a picture has ten pixels in a millimetre.
pub const DPI: u16 = 254;
const PAPER: &str = "#fbf9f4";
const INK: &str = "#1d1a16";
const SOFT: &str = "#5d564b";
const WHITE: &str = "#ffffff";
const MARGIN: f32 = 8.0;
const BAND: f32 = 12.0;

/// A drawing, and how large it is.
#[derive(Debug, Clone)]
pub struct Drawn {
    /// As SVG, for [`crate::platform::print::Sheet`].
    pub svg: String,
    /// How large it is.
    pub measure: Measure,
}

/// The picture beside a link.
#[must_use]
pub fn picture(picture: &Picture) -> Drawn {
    let (width, height) = (PIXELS.0 as f32 / 10.0, PIXELS.1 as f32 / 10.0);
    let inner = width - 2.0 * MARGIN;
    let mut canvas = Canvas::default();
    canvas.fill([0.0, 0.0, width, height], PAPER);
    write(&mut canvas, [MARGIN, 11.4], &picture.community, (Face::Semibold, 4.2, SOFT), inner);
    let foot = match &picture.signer {
        // A name, with the stroke of a pen under it, and what it stands for.
        Some(signer) => {
            let size = fitting(&signer.name, Face::Italic, inner, 15.0);
            write(&mut canvas, [MARGIN, 30.5], &signer.name, (Face::Italic, size, INK), inner);
            let wide = Face::Italic.width(&signer.name, size).clamp(20.0, inner);
            canvas.sign([MARGIN - 0.5, 31.7, wide + 1.0, 3.6], 1, &picture.accent.0);
            write(&mut canvas, [MARGIN, 41.0], &picture.title, (Face::Regular, 5.0, INK), inner);
            write(&mut canvas, [MARGIN, 47.0], &signer.part, (Face::Italic, 4.6, SOFT), inner);
            47.0
        }
        None => {
            let size = if Face::Regular.width(&picture.title, 11.0) <= inner { 11.0 } else { 9.2 };
            let foot = block(&mut canvas, &picture.title, (Face::Regular, size, INK), [MARGIN, 23.5], inner, 2);
            let words = fitting(&picture.words, Face::Italic, inner, 7.2);
            write(&mut canvas, [MARGIN, foot + 9.6], &picture.words, (Face::Italic, words, INK), inner);
            let wide = Face::Italic.width(&picture.words, words).min(inner);
            canvas.sign([MARGIN - 0.5, foot + 10.5, wide + 1.0, 2.4], 0, &picture.accent.0);
            foot
        }
    };
    debug_assert!(foot < height - BAND, "the words stand above the band");
    canvas.fill([0.0, height - BAND, width, BAND], &picture.accent.0);
    let said = match &picture.signer {
        Some(_) => format!("{}, {}", picture.words, picture.edition),
        None => picture.edition.clone(),
    };
    let size = fitting(&said, Face::Semibold, inner, 4.6);
    write(
        &mut canvas,
        [MARGIN, height - BAND / 2.0 + size * 0.33],
        &said,
        (Face::Semibold, size, &picture.accent.1),
        inner,
    );
    let measure = Measure { width, height, bleed: 0.0 };
    Drawn { svg: canvas.finish(measure), measure }
}

/// The badge: these words on a small field in the company's colour, beside the stroke of a pen.
#[must_use]
pub fn badge(words: &str, accent: &(String, String)) -> Drawn {
    const HEIGHT: f32 = 8.0;
    const SIZE: f32 = 3.6;
    const STROKE: f32 = 9.0;
    const PAD: f32 = 2.4;
    let wide = Face::Semibold.width(words, SIZE);
    let width = ((STROKE + wide + 4.0 * PAD) * 10.0).ceil() / 10.0;
    let mut canvas = Canvas::default();
    canvas.fill([0.0, 0.0, STROKE + 2.0 * PAD, HEIGHT], WHITE);
    canvas.sign([PAD, 3.0, STROKE, 2.4], 0, &accent.0);
    canvas.fill([STROKE + 2.0 * PAD, 0.0, width - STROKE - 2.0 * PAD, HEIGHT], &accent.0);
    let line = Line { text: words, face: Face::Semibold, size: SIZE, fill: &accent.1 };
    canvas.write(STROKE + 3.0 * PAD, HEIGHT / 2.0 + SIZE * 0.33, &line);
    canvas.outline([0.1, 0.1, width - 0.2, HEIGHT - 0.2], &accent.0, "none");
    let measure = Measure { width, height: HEIGHT, bleed: 0.0 };
    Drawn { svg: canvas.finish(measure), measure }
}

type Style<'a> = (Face, f32, &'a str);

/// A line, cut at a letter where it would be too wide; nothing where the typeface lacks letters.
fn write(canvas: &mut Canvas, [x, y]: [f32; 2], text: &str, (face, size, fill): Style<'_>, width: f32) {
    if !face.has(text) {
        return;
    }
    let line = Line { text, face, size, fill };
    // What was made to fit may be a hair wider than it should.
    canvas.write(x, y, &Line { text: &shortened(&line, width * 1.001), ..line });
}

/// The size at which a line fits, at most so large.
fn fitting(text: &str, face: Face, width: f32, most: f32) -> f32 {
    (width / face.width(text, 1.0).max(f32::EPSILON)).clamp(most * 0.45, most)
}

/// Words in lines, at most so many; where the last stands.
fn block(canvas: &mut Canvas, text: &str, style: Style<'_>, [x, y]: [f32; 2], width: f32, most: usize) -> f32 {
    let (face, size, _) = style;
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.len() - 1;
        let longer = if lines[last].is_empty() { word.to_owned() } else { format!("{} {word}", lines[last]) };
        if lines[last].is_empty() || face.width(&longer, size) <= width || lines.len() == most {
            lines[last] = longer;
        } else {
            lines.push(word.to_owned());
        }
    }
    let mut foot = y;
    for (number, line) in lines.iter().enumerate() {
        foot = y + number as f32 * size * 1.14;
        write(canvas, [x, foot], line, style, width);
    }
    foot
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(title: &str, signer: Option<super::super::picture::Signer>) -> Picture {
        Picture {
            community: "Lumen & Velo".into(),
            title: title.into(),
            words: "designed by users".into(),
            edition: "with 212 people, 9 ideas".into(),
            accent: ("#2743b8".into(), "#ffffff".into()),
            signer,
        }
    }

    #[test]
    fn long_titles_stay_above_the_band_and_inside() {
        for title in ["Lumen One", &"A very long name of an edition ".repeat(6), "山田"] {
            let drawn = picture(&of(title, None));
            assert_eq!(drawn.measure.pixels(DPI), PIXELS);
            let feet = drawn.svg.split("<text x=\"").skip(1).filter_map(|part| part.split("y=\"").nth(1));
            let feet: Vec<f32> = feet.filter_map(|part| part.split('"').next()?.parse().ok()).collect();
            assert!(feet.iter().all(|foot| *foot < 62.0), "{feet:?}");
        }
    }

    #[test]
    fn what_has_no_letters_is_left_out() {
        assert!(!picture(&of("山田", None)).svg.contains('山'));
        let signer = super::super::picture::Signer { name: "Ana & Co".into(), part: "had the idea".into() };
        assert!(picture(&of("Lumen One", Some(signer))).svg.contains("Ana &amp; Co"));
    }

    #[test]
    fn a_badge_is_as_wide_as_its_words() {
        let accent = ("#2743b8".to_owned(), "#ffffff".to_owned());
        let (short, long) = (badge("designed by users", &accent), badge("designed by 1,212 users", &accent));
        assert!(short.measure.width < long.measure.width);
        assert!((long.measure.height - 8.0).abs() < f32::EPSILON);
    }
}
