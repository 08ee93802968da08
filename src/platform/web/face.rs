//! Portraits for people who have not given us one: drawn by the program, the same for the same code.
//!
//! A flat, friendly face in a square of 96 units; the page rounds its corners. Every choice is a byte of a
//! digest of the code, so a face says nothing about the person it stands for. The drawing has presentation
//! attributes only (no styles, scripts, ids or links), so it may stand in a page or be served as a file.

mod hair;

use sha2::{Digest, Sha256};

use hair::Hair;

/// Background tints; `--tint-1` … `--tint-8` of the stylesheets are the same eight, in this order.
const TINTS: [&str; 8] = ["#e58f78", "#efc863", "#a4c39a", "#74b3ae", "#a3c4e6", "#a3a5db", "#cf9fc4", "#d8cdb9"];
/// Skin, and its shade under the chin and beside the nose.
const SKINS: [(&str, &str); 8] = [
    ("#fadfc9", "#ecc0a2"),
    ("#f4cdae", "#e0ac88"),
    ("#e9b78f", "#cf966c"),
    ("#d59e70", "#b67f52"),
    ("#ba7d50", "#99623a"),
    ("#96603b", "#784829"),
    ("#74452a", "#58311b"),
    ("#553122", "#3d2116"),
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
const INK: &str = "#2a2026";

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
    let hairs = if depth < 4 { HAIRS.len() } else { 4 };
    let colour = HAIRS[choices.below(hairs)];
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
    let beard = if hair.beard { beard(&mut choices, colour) } else { "" };
    let beard = if beard.is_empty() { String::new() } else { format!("<path fill=\"{colour}\" d=\"{beard}\"/>") };
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
         {beard}{face}{front}{glasses}{rings}</g></g></svg>"
    )
}

/// Shoulders in one of six cuts.
fn clothes(choices: &mut Choices, cloth: &str, trim: &str, shade: &str) -> String {
    let body = "M6 96C7 82 20 78 38 74C42 79 54 79 58 74C76 78 89 82 90 96Z";
    let shirt = format!("<path fill=\"{cloth}\" d=\"{body}\"/>");
    let more = match choices.below(6) {
        // Crew neck with its band.
        0 => format!("<path fill=\"none\" stroke=\"{trim}\" stroke-width=\"3\" d=\"M37 74.500C42 81 54 81 59 74.5\"/>"),
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
            "<path fill=\"none\" stroke=\"{trim}\" stroke-width=\"3.5\" d=\"M14 84.500C34 88 62 88 82 84.500M8 92.500C34 96 62 96 88 92.5\"/>"
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

/// Eyes, brows, nose, mouth and cheeks.
fn features(choices: &mut Choices, depth: usize, shade: &str) -> String {
    let eyes = match choices.below(5) {
        0 | 1 => "<circle cx=\"40.5\" cy=\"47\" r=\"2.1\"/><circle cx=\"55.5\" cy=\"47\" r=\"2.1\"/>".to_owned(),
        2 => "<ellipse cx=\"40.5\" cy=\"47\" rx=\"1.9\" ry=\"2.6\"/><ellipse cx=\"55.5\" cy=\"47\" rx=\"1.9\" ry=\"2.6\"/>".to_owned(),
        3 => "<path fill=\"none\" stroke=\"#2a2026\" stroke-width=\"1.9\" stroke-linecap=\"round\" d=\"M37.5 47.500C39 45 42 45 43.5 47.500M52.5 47.500C54 45 57 45 58.5 47.5\"/>".to_owned(),
        _ => "<g fill=\"#fff\"><circle cx=\"40.5\" cy=\"47\" r=\"3.3\"/><circle cx=\"55.5\" cy=\"47\" r=\"3.3\"/></g><circle cx=\"41\" cy=\"47.2\" r=\"1.9\"/><circle cx=\"56\" cy=\"47.2\" r=\"1.9\"/>".to_owned(),
    };
    let brows = choices.of_all(&[
        "M37 42C39 40.5 42 40.5 44 41.500M52 41.500C54 40.5 57 40.5 59 42",
        "M37 41.500L44 40.500M52 40.500L59 41.5",
        "M37 42.500C39 39.5 42 39.5 44 41M52 40C54 38.5 57 38.5 59 41",
    ]);
    let nose = choices.of_all(&[
        "M48 48C46.5 51 46.5 53 49 53",
        "M46 52.500C47 54 49 54 50 52.5",
        "M48.5 47.500L46.5 53H49.5",
    ]);
    let mouth = match choices.below(6) {
        0 => "<path fill=\"none\" stroke-width=\"2\" stroke=\"#2a2026\" d=\"M42 58C45 61.5 51 61.5 54 58\"/>".to_owned(),
        1 => "<path fill=\"#7a2630\" d=\"M41.5 57.500H54.500C54 62.5 51 64 48 64S42 62.5 41.5 57.500Z\"/><path fill=\"#fff\" d=\"M42.5 57.500H53.500V59.200H42.500Z\"/>".to_owned(),
        2 => "<path fill=\"#fff\" d=\"M42 57.500H54C53.5 61 51 62.5 48 62.500S42.5 61 42 57.500Z\"/>".to_owned(),
        3 => "<path fill=\"none\" stroke-width=\"2\" stroke=\"#2a2026\" d=\"M43 59.500C46 61 51 60.5 54 57.5\"/>".to_owned(),
        4 => "<path fill=\"none\" stroke-width=\"2\" stroke=\"#2a2026\" d=\"M44 59C46 60.6 50 60.6 52 59\"/>".to_owned(),
        _ => "<path fill=\"#b5424a\" d=\"M42.5 58.500C45 57 47 57 48 57.800C49 57 51 57 53.5 58.500C51 62 45 62 42.5 58.500Z\"/>".to_owned(),
    };
    let blush = match (depth, choices.below(3)) {
        (_, 0) => "",
        (..=3, _) => {
            "<g fill=\"#e5573f\" fill-opacity=\".22\"><circle cx=\"36\" cy=\"54\" r=\"3.6\"/><circle cx=\"60\" cy=\"54\" r=\"3.6\"/></g>"
        }
        _ => {
            "<g fill=\"#f0704a\" fill-opacity=\".2\"><circle cx=\"36\" cy=\"54\" r=\"3.6\"/><circle cx=\"60\" cy=\"54\" r=\"3.6\"/></g>"
        }
    };
    let freckles = match (depth, choices.below(5)) {
        (..=3, 0) => format!(
            "<path stroke=\"{shade}\" stroke-width=\"1.4\" d=\"M37 53h.1M40 54.500h.1M35 55.500h.1M59 53h.1M56 54.500h.1M61 55.500h.1\"/>"
        ),
        _ => String::new(),
    };
    format!(
        "{blush}<g fill=\"{INK}\" stroke-linecap=\"round\">{freckles}{eyes}<path fill=\"none\" stroke=\"{INK}\" stroke-opacity=\".75\" stroke-width=\"1.8\" d=\"{brows}\"/>\
         <path fill=\"none\" stroke=\"{shade}\" stroke-width=\"1.9\" stroke-linejoin=\"round\" d=\"{nose}\"/>{mouth}</g>"
    )
}

/// No beard, a full one, a moustache or a chin.
fn beard(choices: &mut Choices, _colour: &str) -> &'static str {
    match choices.below(6) {
        0 => "M30 47C33 55 37 56.5 48 55.500C59 56.5 63 55 66 47V52C66 64 58 71 48 71S30 64 30 52Z",
        1 => "M40 57.500C42 54 46.5 54 48 55.500C49.5 54 54 54 56 57.500C53 57 50 57 48 56.600C46 57 43 57 40 57.500Z",
        2 => "M43 63C45 65 51 65 53 63C54 67 52 71 48 71S42 67 43 63Z",
        _ => "",
    }
}

fn glasses(choices: &mut Choices) -> String {
    let colour = choices.of_all(&[INK, "#7a3b2e", "#f4efe6", "#b8862b"]);
    let rims = match choices.below(10) {
        0 | 1 => "<circle cx=\"40\" cy=\"47.5\" r=\"6.3\"/><circle cx=\"56\" cy=\"47.5\" r=\"6.3\"/>",
        2 => {
            "<rect x=\"33\" y=\"42.5\" width=\"13\" height=\"10\" rx=\"2.5\"/><rect x=\"50\" y=\"42.5\" width=\"13\" height=\"10\" rx=\"2.5\"/>"
        }
        _ => return String::new(),
    };
    format!(
        "<g fill=\"#fff\" fill-opacity=\".18\" stroke=\"{colour}\" stroke-width=\"1.7\">{rims}<path fill=\"none\" d=\"M46 46.500C47 45.7 49 45.7 50 46.500M33.5 46L30 45M62.5 46L66 45\"/></g>"
    )
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
