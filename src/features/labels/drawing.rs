//! Lays a label out and draws it: narrow ones stand, with the code under the words; wide ones lie, with the code beside them
//! and, where there is room, names.
//!
//! Everything scales with the width, so that a label is the same at every size; only names need a certain one. Whatever must
//! not be cut keeps away from the edge. The band at the foot runs into the bleed.

use super::canvas::{Canvas, Line};
use super::label::{Ink, LIES_FROM, Label, NAMES_FROM, SAFE, Wish};
use crate::platform::error::Result;
use crate::platform::print::{CameraCode, Face, Measure};

const BLACK: &str = "#000000";
const WHITE: &str = "#ffffff";
/// The lines that show where it is cut, and what is safe from that.
const CUT: (&str, &str) = ("#d6007f", "1 0.6");
const SAFETY: (&str, &str) = ("#0086b3", "0.3 0.5");

/// A label, drawn.
#[derive(Debug, Clone)]
pub struct Drawn {
    /// As SVG, for [`crate::platform::print::Sheet`].
    pub svg: String,
    /// How large it is.
    pub measure: Measure,
    /// The names that stand on it.
    pub names: Vec<String>,
}

/// Colours of the band and the strokes, and of what is written on the band.
struct Inks<'a> {
    accent: &'a str,
    on: &'a str,
}

/// Draws a label. `more` says how many people are not named; `has_guides` shows where it is cut and what is safe from that.
///
/// # Errors
/// When the address is too long for a code, or `more` finds no words.
pub fn draw(label: &Label, wish: &Wish, has_guides: bool, more: impl Fn(usize) -> Result<String>) -> Result<Drawn> {
    let code = CameraCode::of(&label.address.to_ascii_uppercase())?;
    let inks = match wish.ink {
        Ink::Black => Inks { accent: BLACK, on: WHITE },
        Ink::Accent => Inks { accent: &label.accent.0, on: &label.accent.1 },
    };
    let (width, bleed) = (wish.width.millimetres(), wish.bleed.millimetres());
    let mut canvas = Canvas::default();
    let (head, names) = if wish.width < LIES_FROM {
        (standing(&mut canvas, label, width, &inks, &code), Vec::new())
    } else {
        let head = lying(&mut canvas, label, width, &inks, &code);
        if wish.has_names && wish.width >= NAMES_FROM {
            let (height, names) = signed(&mut canvas, label, width, head, &inks, more)?;
            (head + height, names)
        } else {
            (head, Vec::new())
        }
    };
    let height = band(&mut canvas, label, wish, head, &inks);
    if has_guides {
        canvas.outline([0.0, 0.0, width, height], CUT.0, CUT.1);
        canvas.outline([SAFE, SAFE, width - 2.0 * SAFE, height - 2.0 * SAFE], SAFETY.0, SAFETY.1);
    }
    let measure = Measure { width, height, bleed };
    Ok(Drawn { svg: canvas.finish(measure), measure, names })
}

/// The white at the sides of a label of this width.
fn margin(width: f32) -> f32 {
    if width < LIES_FROM.millimetres() { width * 0.09 } else { (width * 0.055).clamp(2.4, 7.0) }
}

/// The words over the code; how high both are.
fn standing(canvas: &mut Canvas, label: &Label, width: f32, inks: &Inks<'_>, code: &CameraCode) -> f32 {
    let margin = margin(width);
    let inner = width - 2.0 * margin;
    let (lines, size) = headline(balanced(&label.words, Face::Italic), inner * 0.98, width * 0.5);
    let bottom = write_headline(canvas, &lines, size, [margin, margin], inks);
    let side = width - 0.7 * margin;
    canvas.code((width - side) / 2.0, bottom, side, code);
    bottom + side
}

/// The words beside the code; how high both are.
fn lying(canvas: &mut Canvas, label: &Label, width: f32, inks: &Inks<'_>, code: &CameraCode) -> f32 {
    let margin = margin(width);
    let side = (width * 0.44).clamp(17.6, 48.0);
    let (left, top) = (width - side - 0.25 * margin, 0.25 * margin);
    canvas.code(left, top, side, code);
    let height = side + 2.0 * top;
    let inner = left - margin;
    let (product, size) = product(label, inner, (width * 0.046).clamp(1.9, 5.0));
    let above = if product.is_empty() { 0.0 } else { size * 1.5 };
    canvas.write(margin, margin + size * 0.7, &Line { text: &product, face: Face::Regular, size, fill: BLACK });
    let room = height - 2.0 * margin - above;
    let (lines, size) = [vec![label.words.clone()], balanced(&label.words, Face::Italic)]
        .map(|lines| headline(lines, inner * 0.98, room))
        .into_iter()
        .max_by(|(_, one), (_, other)| one.total_cmp(other))
        .unwrap_or_default();
    let begin = margin + above + (room - headline_height(lines.len(), size)).max(0.0) * 0.6;
    write_headline(canvas, &lines, size, [margin, begin], inks);
    height
}

/// What was made and which edition; where both are too wide the first alone, and the size at which it fits. Nothing where the
/// typeface lacks letters.
fn product(label: &Label, width: f32, most: f32) -> (String, f32) {
    let both = format!("{} · {}", label.product, label.title);
    let wanted = if label.title.is_empty() || label.title == label.product {
        vec![&label.product]
    } else {
        vec![&both, &label.product]
    };
    for text in wanted {
        let size = (width / Face::Regular.width(text, 1.0).max(f32::EPSILON)).min(most);
        if size >= most * 0.85 && Face::Regular.has(text) {
            return (text.clone(), size);
        }
    }
    let line = Line { text: &label.product, face: Face::Regular, size: most * 0.85, fill: BLACK };
    let text = if Face::Regular.has(line.text) { shortened(&line, width) } else { String::new() };
    (text, line.size)
}

/// These lines and the size at which they fit into a width and a height, with the stroke under them.
fn headline(lines: Vec<String>, width: f32, height: f32) -> (Vec<String>, f32) {
    let widest = lines.iter().map(|line| Face::Italic.width(line, 1.0)).fold(f32::EPSILON, f32::max);
    let size = (width / widest).min(height / headline_height(lines.len(), 1.0));
    (lines, size)
}

/// How high so many lines of this size are with the stroke under them.
fn headline_height(lines: usize, size: f32) -> f32 {
    size * (0.7 + 0.96 * (lines as f32 - 1.0) + 0.55)
}

/// Writes the words with a stroke under them, as somebody who signs; where that ends.
fn write_headline(canvas: &mut Canvas, lines: &[String], size: f32, [x, y]: [f32; 2], inks: &Inks<'_>) -> f32 {
    let mut foot = y + size * 0.7;
    for (number, text) in lines.iter().enumerate() {
        let line = Line { text, face: Face::Italic, size, fill: BLACK };
        if number > 0 {
            foot += size * 0.96;
        }
        canvas.write(x, foot, &line);
        if number + 1 == lines.len() {
            canvas.sign([x - 0.04 * size, foot + 0.2 * size, line.width() + 0.12 * size, size * 0.3], 0, inks.accent);
        }
    }
    y + headline_height(lines.len(), size)
}

/// Names in rows, each with a stroke under it; how high they are, and which.
fn signed(
    canvas: &mut Canvas,
    label: &Label,
    width: f32,
    top: f32,
    inks: &Inks<'_>,
    more: impl Fn(usize) -> Result<String>,
) -> Result<(f32, Vec<String>)> {
    let margin = margin(width);
    let (size, right) = ((width * 0.034).clamp(2.3, 4.6), width - margin);
    let (gap, step) = (size * 1.1, size * 1.95);
    let rows = ((width - 40.0) / 15.0).clamp(1.0, 6.0) as usize;
    let mut placed: Vec<(usize, f32, Line<'_>)> = Vec::new();
    let (mut row, mut x) = (0, margin);
    // The last row keeps room for how many are not named.
    let rest = more(label.people.max(label.names.len()))?;
    let rest_width = Face::Regular.width(&rest, size);
    for name in label.names.iter().filter(|name| Face::Italic.has(name)) {
        let line = Line { text: name, face: Face::Italic, size, fill: BLACK };
        let wide = line.width();
        let fits = |row: usize, x: f32| {
            let keeps = if row + 1 == rows { rest_width + gap } else { 0.0 };
            x + wide + keeps <= right
        };
        if !fits(row, x) && row + 1 < rows && x > margin {
            (row, x) = (row + 1, margin);
        }
        if fits(row, x) {
            placed.push((row, x, line));
            x += wide + gap;
        }
    }
    if placed.is_empty() {
        return Ok((0.0, Vec::new()));
    }
    let foot = |row: usize| top + size * 0.9 + row as f32 * step;
    for (number, (row, x, line)) in placed.iter().enumerate() {
        let y = foot(*row);
        canvas.write(*x, y, line);
        canvas.sign(
            [*x - 0.06 * size, y + 0.22 * size, line.width() + 0.2 * size, size * 0.34],
            number + 1,
            inks.accent,
        );
    }
    let unnamed = label.people.saturating_sub(placed.len());
    if unnamed > 0 {
        let text = more(unnamed)?;
        if x + Face::Regular.width(&text, size) > right {
            (row, x) = (row + 1, margin);
        }
        canvas.write(x, foot(row), &Line { text: &text, face: Face::Regular, size, fill: BLACK });
    }
    let names = placed.iter().map(|(.., line)| line.text.to_owned()).collect();
    Ok((foot(row) - top + size * 1.25, names))
}

/// The band at the foot with how many took part; where it ends, in whole tenths of a millimetre. It runs into the bleed.
fn band(canvas: &mut Canvas, label: &Label, wish: &Wish, top: f32, inks: &Inks<'_>) -> f32 {
    let (width, bleed) = (wish.width.millimetres(), wish.bleed.millimetres());
    let margin = margin(width);
    let inner = width - 2.0 * margin;
    let stands = wish.width < LIES_FROM;
    let most = if stands { width * 0.1 } else { (width * 0.047).clamp(2.0, 4.4) };
    let fitting = |lines: &[String]| {
        let widest = lines.iter().map(|line| Face::Semibold.width(line, 1.0)).fold(f32::EPSILON, f32::max);
        (inner / widest).min(most)
    };
    let whole = vec![label.edition.clone()];
    let (lines, size) = match fitting(&whole) {
        size if size < most * 0.9 => {
            let halves = balanced(&label.edition, Face::Semibold);
            let size = fitting(&halves);
            (halves, size)
        }
        size => (whole, size),
    };
    let pad = if stands { margin } else { (margin * 0.62).max(SAFE + 0.1) };
    let end = ((top + 2.0 * pad + size * (0.68 + 1.15 * (lines.len() as f32 - 1.0))) * 10.0).ceil() / 10.0;
    canvas.fill([-bleed, top, width + 2.0 * bleed, end - top + bleed], inks.accent);
    let mut foot = top + pad + size * 0.66;
    let mut wide: f32 = 0.0;
    for text in &lines {
        let line = Line { text, face: Face::Semibold, size, fill: inks.on };
        canvas.write(margin, foot, &line);
        wide = wide.max(line.width());
        foot += size * 1.15;
    }
    let address = label.address.split_once("://").map_or(label.address.as_str(), |(_, rest)| rest);
    let line = Line { text: address, face: Face::Regular, size: size * 0.86, fill: inks.on };
    let room = inner - wide - 1.5 * size;
    if !stands && lines.len() == 1 && line.width() <= room {
        canvas.write(width - margin - line.width(), foot - size * 1.15, &line);
    }
    end
}

/// A text in one or two lines that are as equally wide as its words allow.
fn balanced(text: &str, face: Face) -> Vec<String> {
    let breaks = text.match_indices(' ').map(|(at, _)| (&text[..at], &text[at + 1..]));
    let widest = |(one, two): &(&str, &str)| face.width(one, 1.0).max(face.width(two, 1.0));
    match breaks.min_by(|one, two| widest(one).total_cmp(&widest(two))) {
        Some((one, two)) => vec![one.to_owned(), two.to_owned()],
        None => vec![text.to_owned()],
    }
}

/// The text of a line, cut at a letter where it would be too wide.
pub(crate) fn shortened(line: &Line<'_>, width: f32) -> String {
    if line.width() <= width {
        return line.text.to_owned();
    }
    let mut text = line.text.to_owned();
    while text.pop().is_some() {
        let cut = format!("{}…", text.trim_end());
        if (Line { text: &cut, ..*line }).width() <= width {
            return cut;
        }
    }
    text
}
