//! A label's drawing while it grows: shapes and lines of text, in millimetres from the corner where it is cut.

use crate::platform::print::{CameraCode, Face, Measure, QUIET, escaped};

/// The strokes of a pen that sign, in a box of 200 to 12; no two neighbours are alike.
const STROKES: [&str; 3] = [
    "M3 6c21 5 39-2 60 0s30 5 52 2 37-6 82-3c-14 1-25 2-34 5",
    "M2 4c40 6 74 6 108 3 20-2 26-5 14-5s-20 6 4 7 46-2 70-6",
    "M2 8C30 2 52 11 78 6s44-5 63 0 35 2 57-3",
];

/// A line of text.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// What it says.
    pub text: &'a str,
    /// In which face.
    pub face: Face,
    /// The size of the letters, in millimetres.
    pub size: f32,
    /// The colour of the letters.
    pub fill: &'a str,
}

impl Line<'_> {
    /// How wide it is, in millimetres.
    #[must_use]
    pub fn width(&self) -> f32 {
        self.face.width(self.text, self.size)
    }
}

/// A drawing that grows.
#[derive(Debug, Default)]
pub struct Canvas(String);

impl Canvas {
    /// A filled rectangle.
    pub fn fill(&mut self, [x, y, width, height]: [f32; 4], fill: &str) {
        self.0.push_str(&format!(
            "<rect x=\"{x:.3}\" y=\"{y:.3}\" width=\"{width:.3}\" height=\"{height:.3}\" fill=\"{fill}\"/>"
        ));
    }

    /// A thin line around a rectangle, for the eyes of who composes.
    pub fn outline(&mut self, [x, y, width, height]: [f32; 4], colour: &str, dashes: &str) {
        self.0.push_str(&format!(
            "<rect x=\"{x:.3}\" y=\"{y:.3}\" width=\"{width:.3}\" height=\"{height:.3}\" fill=\"none\" \
             stroke=\"{colour}\" stroke-width=\"0.15\" stroke-dasharray=\"{dashes}\"/>"
        ));
    }

    /// A line of text that begins here; `y` is where its letters stand.
    pub fn write(&mut self, x: f32, y: f32, line: &Line<'_>) {
        let Line { text, face, size, fill } = line;
        self.0.push_str(&format!(
            "<text x=\"{x:.3}\" y=\"{y:.3}\" font-size=\"{size:.3}\" {} fill=\"{fill}\">{}</text>",
            face.attributes(),
            escaped(text)
        ));
    }

    /// The stroke of a pen from here, so long and so high; `which` tells neighbours apart.
    pub fn sign(&mut self, [x, y, width, height]: [f32; 4], which: usize, colour: &str) {
        let (path, across, down) = (STROKES[which % STROKES.len()], width / 200.0, height / 12.0);
        self.0.push_str(&format!(
            "<path transform=\"translate({x:.3} {y:.3}) scale({across:.5} {down:.5})\" d=\"{path}\" fill=\"none\" \
             stroke=\"{colour}\" stroke-width=\"2.4\" stroke-linecap=\"round\"/>"
        ));
    }

    /// A code for cameras with the white around it, so long on each side.
    pub fn code(&mut self, x: f32, y: f32, side: f32, code: &CameraCode) {
        let module = side / code.whole() as f32;
        let quiet = QUIET as f32 * module;
        self.0.push_str(&format!(
            "<path transform=\"translate({:.4} {:.4}) scale({module:.5})\" d=\"{}\" fill=\"#000000\" \
             shape-rendering=\"crispEdges\"/>",
            x + quiet,
            y + quiet,
            code.path
        ));
    }

    /// The whole drawing on white, with what is printed beyond the cut.
    #[must_use]
    pub fn finish(self, measure: Measure) -> String {
        let ((whole_width, whole_height), from) = (measure.whole(), -measure.bleed);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{whole_width}\" height=\"{whole_height}\" \
             viewBox=\"{from} {from} {whole_width} {whole_height}\"><rect x=\"{from}\" y=\"{from}\" \
             width=\"{whole_width}\" height=\"{whole_height}\" fill=\"#ffffff\"/>{}</svg>",
            self.0
        )
    }
}
