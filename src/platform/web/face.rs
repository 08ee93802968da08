//! Portraits for people who have not given us one: drawn by the program, the same for the same code.
//!
//! A flat, friendly face in a square of 96 units; the page rounds its corners. Every choice is a byte of a
//! digest of the code, so a face says nothing about the person it stands for. The drawing has presentation
//! attributes only (no styles, scripts, ids or links), so it may stand in a page or be served as a file.

mod features;
mod hair;

use sha2::{Digest, Sha256};

use features::{features, glasses};
use hair::Hair;

/// Backgrounds: stronger kin of the stylesheets' `--tint-1` … `--tint-8`, in their order.
const TINTS: [&str; 8] = ["#e58f78", "#a4c39a", "#a3c4e6", "#efc863", "#cf9fc4", "#74b3ae", "#d8cdb9", "#a3a5db"];
/// Skin, and its shade under the chin and beside the nose.
const SKINS: [(&str, &str); 8] = [
    ("#fadfc9", "#ecc0a2"),
    ("#f4cdae", "#e0ac88"),
    ("#e9b78f", "#cf966c"),
    ("#d59e70", "#b67f52"),
    ("#ba7d50", "#99623a"),
    ("#9d6741", "#7c4a2c"),
    ("#80502f", "#5f3720"),
    ("#6a4029", "#49291a"),
];
/// Hair: dark ones first, which every skin may have; the rest only the lighter ones.
const HAIRS: [&str; 10] =
    ["#1d1a20", "#33221f", "#4c2f24", "#8d8c93", "#7a2f2b", "#6b4329", "#99602f", "#c5752f", "#dcb469", "#ece6dc"];
/// Clothes, and the second colour of their stripes and collars.
const CLOTHES: [(&str, &str); 9] = [
    ("#2f4a6d", "#e9e2d3"),
    ("#b1443a", "#f3d9c4"),
    ("#efe8da", "#c2573f"),
    ("#476f56", "#dfe6cf"),
    ("#d1922a", "#fbeecb"),
    ("#64487a", "#e4d3ea"),
    ("#262b35", "#8fa3b8"),
    ("#c0607c", "#f8dfe3"),
    ("#2c7a7b", "#f2c9a0"),
];
const INK: &str = "#231a1f";

/// The bytes of a digest, taken one choice at a time.
struct Choices {
    bytes: [u8; 32],
    next: usize,
}

impl Choices {
    fn of(code: &str) -> Self {
        Choices { bytes: Sha256::digest(code.as_bytes()).into(), next: 0 }
    }

    fn below(&mut self, count: usize) -> usize {
        let byte = self.bytes.get(self.next).copied().unwrap_or(0);
        self.next += 1;
        usize::from(byte) % count.max(1)
    }

    fn of_all<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// The background tint of `code`'s portrait, 1..=8: for what stands beside it in the same colour.
pub fn tint(code: &str) -> u8 {
    u8::try_from(Choices::of(code).below(TINTS.len())).map_or(1, |index| index + 1)
}

/// Two capital letters for a name: the first of its first and of its last word; of a single word its first
/// two. Empty when the name has no letter or digit.
pub fn initials(name: &str) -> String {
    let starts: Vec<char> = name
        .split(|letter: char| letter.is_whitespace() || letter == '-')
        .filter_map(|word| word.chars().find(|letter| letter.is_alphanumeric()))
        .collect();
    let letters: Vec<char> = match starts.as_slice() {
        [] => Vec::new(),
        [_] => name.chars().filter(|letter| letter.is_alphanumeric()).take(2).collect(),
        [first, .., last] => vec![*first, *last],
    };
    // One capital each: "ß" would become two.
    letters.into_iter().filter_map(|letter| letter.to_uppercase().next()).collect()
}

/// The portrait of `code` as an SVG document of less than 2.5 KB.
pub fn svg(code: &str) -> String {
    let mut choices = Choices::of(code);
    let ground = TINTS[choices.below(TINTS.len())];
    let depth = choices.below(SKINS.len());
    let (skin, shade) = SKINS[depth];
    let colour = if depth < 4 { choices.of_all(&HAIRS) } else { HAIRS[choices.below(7) / 2] };
    let (cloth, trim) = choices.of_all(&CLOTHES);
    let hair = Hair::chosen(choices.below(256), colour, cloth, trim);
    let turn = if choices.below(2) == 0 { "" } else { " transform=\"matrix(-1 0 0 1 96 0)\"" };
    let lean = [-4, -2, 0, 0, 2, 4][choices.below(6)];
    let head = choices.of_all(&[
        "M30 41C30 23 66 23 66 41V48C66 59 57 67 48 67S30 59 30 48Z",
        "M31 41C31 23 65 23 65 41V46C65 60 56 68 48 68S31 60 31 46Z",
        "M29 42C29 23 67 23 67 42V49C67 60 58 66 48 66S29 60 29 49Z",
    ]);
    let clothes = clothes(&mut choices, cloth, trim, shade);
    let face = features(&mut choices, depth, shade);
    let glasses = glasses(&mut choices);
    let rings = if hair.ears && choices.below(5) == 0 {
        "<circle cx=\"29\" cy=\"55\" r=\"1.8\" fill=\"#f0c24b\"/><circle cx=\"67\" cy=\"55\" r=\"1.8\" fill=\"#f0c24b\"/>"
    } else {
        ""
    };
    let ears = if hair.ears {
        format!(
            "<g fill=\"{shade}\"><circle cx=\"29.5\" cy=\"48\" r=\"4.6\"/><circle cx=\"66.5\" cy=\"48\" r=\"4.6\"/></g>"
        )
    } else {
        String::new()
    };
    let Hair { back, front, .. } = &hair;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\" aria-hidden=\"true\">\
         <path fill=\"{ground}\" d=\"M0 0H96V96H0Z\"/><g{turn}><g transform=\"rotate({lean} 48 74)\">{back}</g>\
         <path fill=\"{skin}\" d=\"M40 56H56V84H40Z\"/><path fill=\"{shade}\" d=\"M40 62C44 70 52 70 56 62V70C52 74 44 74 40 70Z\"/>\
         {clothes}<g transform=\"rotate({lean} 48 74)\">{ears}<path fill=\"{skin}\" d=\"{head}\"/>\
         {face}{front}{glasses}{rings}</g></g></svg>"
    )
}

/// Shoulders in one of six cuts.
fn clothes(choices: &mut Choices, cloth: &str, trim: &str, shade: &str) -> String {
    let body = "M6 96C7 82 20 78 38 74C42 79 54 79 58 74C76 78 89 82 90 96Z";
    let shirt = format!("<path fill=\"{cloth}\" d=\"{body}\"/>");
    let more = match choices.below(6) {
        // Crew neck with its band.
        0 => format!("<path fill=\"none\" stroke=\"{trim}\" stroke-width=\"3\" d=\"M37 74.5C42 81 54 81 59 74.5\"/>"),
        // Shirt collar.
        1 => format!(
            "<path fill=\"{shade}\" d=\"M41 75L48 84L55 75Z\"/><path fill=\"{trim}\" d=\"M37 72L48 84L41 90L33 76ZM59 72L48 84L55 90L63 76Z\"/>"
        ),
        // Turtleneck.
        2 => format!(
            "<path fill=\"{cloth}\" d=\"M38 68C43 72 53 72 58 68V80H38Z\"/><path fill=\"none\" stroke=\"{INK}\" stroke-opacity=\".18\" stroke-width=\"1.5\" d=\"M38 77C43 81 53 81 58 77\"/>"
        ),
        // Stripes.
        3 => format!(
            "<path fill=\"none\" stroke=\"{trim}\" stroke-width=\"3.5\" d=\"M14 84.5C34 88 62 88 82 84.5M8 92.5C34 96 62 96 88 92.5\"/>"
        ),
        // Jacket over a shirt.
        4 => format!(
            "<path fill=\"{trim}\" d=\"M38 74C42 79 54 79 58 74L52 96H44Z\"/><path fill=\"{INK}\" fill-opacity=\".16\" d=\"M38 74L44 96H36L30 82ZM58 74L52 96H60L66 82Z\"/>"
        ),
        // Overalls.
        _ => format!("<path fill=\"{trim}\" d=\"M28 77L34 75V96H28ZM62 75L68 77V96H62ZM34 89H62V96H34Z\"/>"),
    };
    shirt + &more
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many() -> impl Iterator<Item = String> {
        (0..2000).map(|number| format!("person-{number}"))
    }

    #[test]
    fn a_face_is_the_same_for_the_same_code_and_other_for_another() {
        assert_eq!(svg("anna"), svg("anna"));
        let faces: std::collections::HashSet<String> = many().map(|code| svg(&code)).collect();
        assert!(faces.len() > 1980, "{}", faces.len());
    }

    #[test]
    fn a_face_is_small_and_needs_nothing_but_itself() {
        for face in many().chain([String::new(), "<script>\"".repeat(999)]).map(|code| svg(&code)) {
            assert!(face.len() < 2500, "{} bytes: {face}", face.len());
            assert!(!["<script", "style=", "<style", "id=", "href", "NaN", "{"].iter().any(|word| face.contains(word)));
            assert_eq!(face.matches("<g").count(), face.matches("</g>").count());
        }
    }

    #[test]
    fn the_tint_is_the_background() {
        for code in many() {
            assert!(svg(&code).contains(&format!("<path fill=\"{}\" d=\"M0 0", TINTS[usize::from(tint(&code)) - 1])));
        }
    }

    #[test]
    fn initials_are_two_capitals_in_any_script() {
        let cases = [
            ("Giulia Bertolini", "GB"),
            ("anna maria de luca", "AL"),
            ("Åsa", "ÅS"),
            ("ßeta", "SE"),
            ("李 小龙", "李小"),
            ("(Jo) O'Neil", "JO"),
            ("X", "X"),
            ("  ", ""),
            ("😀 élan vital", "ÉV"),
            ("Jean-Luc", "JL"),
        ];
        for (name, letters) in cases {
            assert_eq!(initials(name), letters, "{name}");
        }
    }
}
