//! What makes a face a face: eyes, brows, nose, mouth, cheeks and glasses. No beards: a face is
//! drawn for a code, and should suit whoever wears it.

use super::{Choices, INK};

/// Which eyes and mouths are chosen from, on light and on dark skin.
const EYES: [[usize; 5]; 2] = [[0, 0, 2, 3, 4], [4, 4, 4, 3, 4]];
const MOUTHS: [[usize; 6]; 2] = [[0, 1, 2, 3, 4, 5], [0, 1, 2, 2, 1, 5]];

/// Eyes, brows, nose, mouth and cheeks.
pub(super) fn features(choices: &mut Choices, depth: usize, shade: &str) -> String {
    // Dots and thin lines are lost on dark skin: there the eyes show their white and the mouth is open.
    let eyes = match EYES[usize::from(depth > 4)][choices.below(5)] {
        0 => "<circle cx=\"40.5\" cy=\"47\" r=\"2.1\"/><circle cx=\"55.5\" cy=\"47\" r=\"2.1\"/>".to_owned(),
        2 => "<ellipse cx=\"40.5\" cy=\"47\" rx=\"1.9\" ry=\"2.6\"/><ellipse cx=\"55.5\" cy=\"47\" rx=\"1.9\" ry=\"2.6\"/>".to_owned(),
        3 => "<path fill=\"none\" stroke=\"#231a1f\" stroke-width=\"1.9\" stroke-linecap=\"round\" d=\"M37.5 47.5C39 45 42 45 43.5 47.5M52.5 47.5C54 45 57 45 58.5 47.5\"/>".to_owned(),
        _ => "<g fill=\"#fff\"><circle cx=\"40.5\" cy=\"47\" r=\"3.3\"/><circle cx=\"55.5\" cy=\"47\" r=\"3.3\"/></g><circle cx=\"40.9\" cy=\"47.1\" r=\"2.3\"/><circle cx=\"55.9\" cy=\"47.1\" r=\"2.3\"/>".to_owned(),
    };
    let brows = choices.of_all(&[
        "M37 42C39 40.5 42 40.5 44 41.5M52 41.5C54 40.5 57 40.5 59 42",
        "M37 41.5L44 40.5M52 40.5L59 41.5",
        "M37 42.5C39 39.5 42 39.5 44 41M52 40C54 38.5 57 38.5 59 41",
    ]);
    let nose =
        choices.of_all(&["M48 48C46.5 51 46.5 53 49 53", "M46 52.5C47 54 49 54 50 52.5", "M48.5 47.5L46.5 53H49.5"]);
    let mouth = match MOUTHS[usize::from(depth > 4)][choices.below(6)] {
        0 => "<path fill=\"none\" stroke-width=\"2\" stroke=\"#231a1f\" d=\"M42 58C45 61.5 51 61.5 54 58\"/>".to_owned(),
        1 => "<path fill=\"#7a2630\" d=\"M41.5 57.5H54.5C54 62.5 51 64 48 64S42 62.5 41.5 57.5Z\"/><path fill=\"#fff\" d=\"M42.5 57.5H53.5V59.2H42.5Z\"/>".to_owned(),
        2 => "<path fill=\"#fff\" d=\"M42 57.5H54C53.5 61 51 62.5 48 62.5S42.5 61 42 57.5Z\"/>".to_owned(),
        3 => "<path fill=\"none\" stroke-width=\"2\" stroke=\"#231a1f\" d=\"M43 59.5C46 61 51 60.5 54 57.5\"/>".to_owned(),
        4 => "<path fill=\"none\" stroke-width=\"2\" stroke=\"#231a1f\" d=\"M44 59C46 60.6 50 60.6 52 59\"/>".to_owned(),
        _ => "<path fill=\"#b5424a\" d=\"M42.5 58.5C45 57 47 57 48 57.8C49 57 51 57 53.5 58.5C51 62 45 62 42.5 58.5Z\"/>".to_owned(),
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
            "<path stroke=\"{shade}\" stroke-width=\"1.4\" d=\"M37 53h.1M40 54.5h.1M35 55.5h.1M59 53h.1M56 54.5h.1M61 55.5h.1\"/>"
        ),
        _ => String::new(),
    };
    format!(
        "{blush}<g fill=\"{INK}\" stroke-linecap=\"round\">{freckles}{eyes}<path fill=\"none\" stroke=\"{INK}\" stroke-opacity=\".75\" stroke-width=\"1.8\" d=\"{brows}\"/>\
         <path fill=\"none\" stroke=\"{shade}\" stroke-width=\"1.9\" stroke-linejoin=\"round\" d=\"{nose}\"/>{mouth}</g>"
    )
}

/// Round, square or, mostly, none.
pub(super) fn glasses(choices: &mut Choices) -> String {
    let colour = choices.of_all(&[INK, "#7a3b2e", "#f4efe6", "#b8862b"]);
    let rims = match choices.below(10) {
        0 | 1 => "<circle cx=\"40\" cy=\"47.5\" r=\"6.3\"/><circle cx=\"56\" cy=\"47.5\" r=\"6.3\"/>",
        2 => {
            "<rect x=\"33\" y=\"42.5\" width=\"13\" height=\"10\" rx=\"2.5\"/><rect x=\"50\" y=\"42.5\" width=\"13\" height=\"10\" rx=\"2.5\"/>"
        }
        _ => return String::new(),
    };
    format!(
        "<g fill=\"#fff\" fill-opacity=\".18\" stroke=\"{colour}\" stroke-width=\"1.7\">{rims}<path fill=\"none\" d=\"M46 46.5C47 45.7 49 45.7 50 46.5M33.5 46L30 45M62.5 46L66 45\"/></g>"
    )
}
