//! Hair, and what people wear over it: what lies behind the head and what lies before it.

/// One head of hair, drawn.
pub(super) struct Hair {
    /// Behind the neck and the head.
    pub back: String,
    /// Over the head.
    pub front: String,
    /// Whether ears are to be seen.
    pub ears: bool,
}

/// The cap most styles share: from ear to ear over the top, with a soft parting.
const CAP: &str =
    "M28.5 46C25 27 35 16 48 16S71 27 67.5 46C66 39 63 34.5 57 31C50 35 38 34 34 36C31.5 38.5 29.5 42 28.5 46Z";

impl Hair {
    /// One of fourteen styles; `choice` is any number, some styles are rarer than others.
    pub(super) fn chosen(choice: usize, colour: &str, cloth: &str, trim: &str) -> Hair {
        let path = |d: &str| format!("<path fill=\"{colour}\" d=\"{d}\"/>");
        let style = |back: String, front: String, ears: bool| Hair { back, front, ears };
        match choice % 27 {
            // Short, combed forward.
            0 | 1 => style(String::new(), path(CAP), true),
            // Swept to the side, with volume.
            2 | 3 => style(
                String::new(),
                path("M29 46C23 28 33 13 51 14C67 14 73 30 67.5 46C66.5 40 64.5 36 61 33C53 34 43 32 38 26.5C37 33 31 37 29 46Z"),
                true),
            // A quiff over shaved sides.
            4 | 5 => style(
                path("M28.8 46C26 26 38 21 48 21S70 26 67.2 46Z"),
                path("M32 33C27 17 41 9 53 12C65 11 69 22 64.5 33C60 29 54 28 48 29.5C42 28 36 29 32 33Z"),
                true),
            // Long and straight, parted in the middle.
            6 | 7 => style(
                path("M25 44C22 8 74 8 71 44L74 82H22Z"),
                path("M28.5 50C25 26 36 16 48 16S71 26 67.5 50C66 40 59 35 48 26C37 35 30 40 28.5 50Z"),
                false),
            // Long and wavy, with a fringe to the side.
            8 | 9 => style(
                path("M27 40C20 8 76 8 69 40C77 46 72 54 75 61C80 70 73 79 66 79H30C23 79 16 70 21 61C24 54 19 46 27 40Z"),
                path("M28.5 49C23 27 35 15 49 15S73 27 67.5 49C67 42 65 38 62 35.5C52 38 42 34 39 28C38 36 30 39 28.5 49Z"),
                false),
            // A bob with a straight fringe.
            10 | 11 => style(
                path("M24 44C22 8 74 8 72 44V62C66 67 60 66 58 62H38C36 66 30 67 24 62Z"),
                path("M28 52C23 26 35 15 48 15S73 26 68 52C67.5 46 66.5 42 65.5 38.5C54 36.5 42 36.5 30.5 38.5C29.5 42 28.5 46 28 52Z"),
                false),
            // A round afro.
            12 | 13 => style(
                format!("<g fill=\"{colour}\"><circle cx=\"48\" cy=\"33\" r=\"26\"/><circle cx=\"27\" cy=\"43\" r=\"11\"/><circle cx=\"69\" cy=\"43\" r=\"11\"/></g>"),
                path("M29 45C27 28 38 22 48 22S69 28 67 45C65.5 37 60 32.5 48 32.5S30.5 37 29 45Z"),
                true),
            // Short curls.
            14 | 15 => style(
                String::new(),
                format!(
                    "<g fill=\"{colour}\"><circle cx=\"31\" cy=\"37\" r=\"6\"/><circle cx=\"34\" cy=\"27\" r=\"7\"/><circle cx=\"43\" cy=\"21\" r=\"8\"/>\
                     <circle cx=\"54\" cy=\"21\" r=\"8\"/><circle cx=\"62\" cy=\"28\" r=\"7\"/><circle cx=\"65.5\" cy=\"37\" r=\"5.5\"/><circle cx=\"44\" cy=\"30\" r=\"6\"/><circle cx=\"54\" cy=\"30\" r=\"6\"/></g>"
                ),
                true),
            // A bun on top.
            16 | 17 => style(
                format!("<circle cx=\"48\" cy=\"13\" r=\"9\" fill=\"{colour}\"/>"),
                path("M29 45C26 27 36 18 48 18S70 27 67 45C65 36 58 29.5 48 29.5S31 36 29 45Z"),
                true),
            // A ponytail over the shoulder.
            18 | 19 => style(
                path("M62 30C78 28 80 46 77 60C75 70 79 76 72 80C63 78 66 66 66 58Z"),
                path("M28.7 45C25 26 36 17 48 17S71 26 67.3 45C66 37 62 32 57 28.5C51 35 37 33 34.5 34.5C31.5 37 29.5 41 28.7 45Z"),
                true),
            // None on top, a little at the sides.
            20 | 21 => style(
                path("M28 50C26 42 27 38 31 35H65C69 38 70 42 68 50Z"),
                "<path fill=\"none\" stroke=\"#fff\" stroke-opacity=\".28\" stroke-width=\"2.5\" stroke-linecap=\"round\" d=\"M39 32C42 30 45 29.4 48 29.4\"/>".to_owned(),
                true),
            // A knitted cap.
            22 | 23 => style(
                path("M28 54C26 40 30 34 48 34S70 40 68 54Z"),
                format!(
                    "<path fill=\"{cloth}\" d=\"M28 37C27 17 38 13 48 13S69 17 68 37Z\"/><rect x=\"26\" y=\"31\" width=\"44\" height=\"8\" rx=\"4\" fill=\"{trim}\"/><circle cx=\"48\" cy=\"12\" r=\"4.5\" fill=\"{trim}\"/>"
                ),
                true),
            // A headscarf.
            24 | 25 => style(
                format!("<path fill=\"{trim}\" d=\"M48 12C20 12 24 44 24 58C24 70 20 80 16 86H80C76 80 72 70 72 58C72 44 76 12 48 12Z\"/>"),
                format!(
                    "<path fill=\"{trim}\" fill-rule=\"evenodd\" d=\"M48 13C26 13 25 34 26 50C27 66 36 80 48 80S69 66 70 50C71 34 70 13 48 13ZM48 28C58 28 63.5 35 63.5 46C63.5 58 56 66 48 66S32.5 58 32.5 46C32.5 35 38 28 48 28Z\"/>\
                     <path fill=\"none\" stroke=\"#2a2026\" stroke-opacity=\".16\" stroke-width=\"1.6\" d=\"M32 60C36 72 46 75 62 74\"/>"
                ),
                false),
            // A turban.
            _ => style(
                String::new(),
                format!(
                    "<path fill=\"{cloth}\" d=\"M27 40C22 22 34 11 48 11S74 22 69 40C62 34 55 31 48 28C41 31 34 34 27 40Z\"/>\
                     <path fill=\"none\" stroke=\"{trim}\" stroke-opacity=\".55\" stroke-width=\"1.6\" d=\"M48 28C40 24 33 26 26.5 33M48 28C54 20 62 19 68 24M48 28C56 27 64 29 69 35\"/>"
                ),
                true),
        }
    }
}
