//! The accent colour of a community: any colour that a company owns, mended where it could not be read.
//!
//! Contrast is that of WCAG 2.2 (relative luminance, success criterion 1.4.3). What is too pale or too dark is moved along
//! the lightness of OKLCH (B. Ottosson, "A perceptual color space for image processing", 2020), so that it stays the same
//! colour to the eye. Not here: where colours are used; that is `static/css`.

/// The accent of the pages when the community has none, as in `static/css/tokens.css`.
pub const OURS: &str = "#2743b8";
/// The contrast that text must have (WCAG 2.2, level AA).
pub const AA: f64 = 4.5;
/// The step in lightness of OKLCH while mending; 1 is from black to white.
const STEP: f64 = 0.004;

/// The paper of the pages in light and dark, and what lies on it, as in `static/css/tokens.css`.
const LIGHT_GROUNDS: [Colour; 3] = [Colour([0xfb, 0xf9, 0xf4]), Colour([0xff, 0xff, 0xff]), Colour([0xf3, 0xee, 0xe4])];
const DARK_GROUNDS: [Colour; 3] = [Colour([0x16, 0x14, 0x0f]), Colour([0x1e, 0x1b, 0x15]), Colour([0x28, 0x24, 0x1c])];
/// What is written on the accent.
const WHITE: Colour = Colour([0xff, 0xff, 0xff]);
const NIGHT: Colour = Colour([0x16, 0x14, 0x0f]);

/// A colour of sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Colour {
    /// Reads `#rrggbb`, with or without the `#`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().trim_start_matches('#');
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// From 0 to 1 (WCAG 2.2, "relative luminance").
    #[must_use]
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// From 1 to 21 (WCAG 2.2, "contrast ratio").
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    fn linear(self) -> [f64; 3] {
        self.0.map(|byte| {
            let value = f64::from(byte) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn of_linear(parts: [f64; 3]) -> Self {
        Self(parts.map(|value| {
            let value = value.clamp(0.0, 1.0);
            let coded = if value <= 0.003_130_8 { value * 12.92 } else { 1.055 * value.powf(1.0 / 2.4) - 0.055 };
            // Between 0 and 255 by now.
            (coded * 255.0).round() as u8
        }))
    }

    /// Lightness and the two axes of OKLab.
    fn lab(self) -> [f64; 3] {
        let [red, green, blue] = self.linear();
        let l = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
        let m = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
        let s = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
        [
            0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
            1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s,
            0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s,
        ]
    }

    /// The same hue at another lightness, from 0 to 1; paler where the screen has no colour so strong.
    fn at_lightness(self, lightness: f64) -> Self {
        let [_, a, b] = self.lab();
        let mut strength = 1.0;
        loop {
            let parts = linear_of_lab([lightness, a * strength, b * strength]);
            if strength <= 0.0 || parts.iter().all(|part| (-0.000_1..=1.000_1).contains(part)) {
                return Self::of_linear(parts);
            }
            strength -= 0.05;
        }
    }

    /// A little of this colour in another.
    fn in_some(self, other: Self, share: f64) -> Self {
        let (ours, theirs) = (self.linear(), other.linear());
        Self::of_linear([0, 1, 2].map(|at| ours[at] * share + theirs[at] * (1.0 - share)))
    }
}

fn linear_of_lab([lightness, a, b]: [f64; 3]) -> [f64; 3] {
    let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    [
        4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
        -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
        -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
    ]
}

/// The accent as light or as dark pages use it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shades {
    /// Links, buttons, strokes.
    pub accent: Colour,
    /// The same under the pointer.
    pub deep: Colour,
    /// What is written on it.
    pub on: Colour,
    /// A breath of it behind text.
    pub wash: Colour,
}

impl Shades {
    fn rule(&self, selector: &str) -> String {
        let Self { accent, deep, on, wash } = self;
        format!("{selector}{{--accent:{accent};--accent-deep:{deep};--on-accent:{on};--accent-wash:{wash}}}")
    }

    /// The least contrast among all that stands on each other.
    fn contrast(&self, grounds: &[Colour]) -> f64 {
        let on_grounds = grounds.iter().chain([&self.wash]).map(|ground| self.accent.contrast(*ground));
        let on_it = [self.on.contrast(self.accent), self.on.contrast(self.deep)];
        on_grounds.chain(on_it).fold(f64::INFINITY, f64::min)
    }
}

/// An accent and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    /// As the community chose it.
    pub chosen: Colour,
    /// On light pages.
    pub light: Shades,
    /// On dark pages.
    pub dark: Shades,
}

impl Accent {
    /// The accent made of a colour: as it is where it can be read, else as near to it as can be.
    #[must_use]
    pub fn of(chosen: Colour) -> Self {
        let light = mend(chosen, &LIGHT_GROUNDS, -STEP, |accent, lightness| Shades {
            accent,
            deep: accent.at_lightness((lightness - 0.08).max(0.0)),
            on: WHITE,
            wash: accent.in_some(WHITE, 0.07),
        });
        let dark = mend(chosen, &DARK_GROUNDS, STEP, |accent, lightness| Shades {
            accent,
            deep: accent.at_lightness((lightness + 0.06).min(1.0)),
            on: NIGHT,
            wash: accent.in_some(NIGHT, 0.05),
        });
        Self { chosen, light, dark }
    }

    /// The contrast that the chosen colour has with light paper, when it had to be darkened there.
    #[must_use]
    pub fn mended_light(&self) -> Option<f64> {
        (self.light.accent != self.chosen).then(|| self.chosen.contrast(LIGHT_GROUNDS[2]))
    }

    /// The contrast that the chosen colour has with dark paper, when it had to be lightened there.
    #[must_use]
    pub fn mended_dark(&self) -> Option<f64> {
        (self.dark.accent != self.chosen).then(|| self.chosen.contrast(DARK_GROUNDS[2]))
    }

    /// The style sheet that puts it in place of ours.
    #[must_use]
    pub fn css(&self) -> String {
        let (light, dark) = (self.light.rule(":root"), self.dark.rule(":root"));
        format!("{light}\n@media (prefers-color-scheme:dark){{{dark}}}\n")
    }

    /// The style sheet for looking at light and dark side by side.
    #[must_use]
    pub fn preview_css(&self) -> String {
        format!("{}\n{}\n", self.light.rule(".preview.light"), self.dark.rule(".preview.dark"))
    }
}

/// Steps towards black or white until everything can be read; black and white can.
fn mend(chosen: Colour, grounds: &[Colour], step: f64, shades: impl Fn(Colour, f64) -> Shades) -> Shades {
    let mut lightness = chosen.lab()[0];
    let mut made = shades(chosen, lightness);
    while made.contrast(grounds) < AA && (0.0..=1.0).contains(&(lightness + step)) {
        lightness += step;
        made = shades(chosen.at_lightness(lightness), lightness);
    }
    made
}

#[cfg(test)]
mod tests {
    use rand::rngs::StdRng;
    use rand::{RngExt, SeedableRng};

    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap()
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        assert!((colour("#000000").contrast(colour("#ffffff")) - 21.0).abs() < 1e-9);
        assert!((colour("#777777").contrast(colour("#ffffff")) - 4.478).abs() < 0.001);
        assert!((colour("#ff0000").luminance() - 0.2126).abs() < 1e-9);
    }

    #[test]
    fn any_colour_can_be_read_after_mending() {
        let mut random = StdRng::seed_from_u64(3);
        let corners =
            ["#000000", "#ffffff", "#ffff00", "#00ff00", "#0000ff", "#ff00ff", "#00ffff", "#ff0000", "#808080"];
        let drawn = (0..4_000).map(|_| Colour([random.random(), random.random(), random.random()]));
        for chosen in corners.iter().map(|text| colour(text)).chain(drawn) {
            let accent = Accent::of(chosen);
            let (light, dark) = (accent.light.contrast(&LIGHT_GROUNDS), accent.dark.contrast(&DARK_GROUNDS));
            assert!(light >= AA && dark >= AA, "{chosen}: {light} {dark} {accent:?}");
        }
    }

    #[test]
    fn what_can_be_read_stays_and_what_cannot_keeps_its_hue() {
        let brick = Accent::of(colour("#a3261f"));
        assert_eq!((brick.light.accent, brick.mended_light()), (colour("#a3261f"), None));
        assert!(brick.mended_dark().is_some());
        let yellow = Accent::of(colour("#ffcc00"));
        assert_eq!(yellow.dark.accent, colour("#ffcc00"));
        let [red, green, blue] = yellow.light.accent.0;
        assert!(red > green && green > blue, "{}", yellow.light.accent);
    }

    #[test]
    fn lightness_comes_and_goes() {
        for text in ["#2743b8", "#ffcc00", "#123456", "#fefefe"] {
            let one = colour(text);
            assert_eq!(one.at_lightness(one.lab()[0]), one);
        }
    }

    #[test]
    fn a_colour_is_six_digits() {
        assert_eq!(colour("FFCC00").to_string(), "#ffcc00");
        for wrong in ["", "#fff", "#ggcc00", "red", "#ffcc0000", "#ffcc0é"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }
}
