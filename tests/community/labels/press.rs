//! What a printer and a camera make of a label: the files are read by programs that are not ours.
//!
//! zbarimg reads the code, rsvg-convert and pdftoppm draw the SVG and the PDF, qpdf and pdffonts judge the PDF. They are in
//! Debian's zbar-tools, librsvg2-bin, poppler-utils and qpdf.

use std::path::Path;
use std::process::Command;

use super::{Published, published};
use crate::support::{every_database, is_required};

/// Whether all of the press is on this machine. Without it these tests are not run, unless it is required.
fn has_press() -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let is_there = |name: &str| std::env::split_paths(&path).any(|folder| folder.join(name).is_file());
    let missing: Vec<&str> =
        ["zbarimg", "rsvg-convert", "pdftoppm", "pdffonts", "pdfinfo", "pdftotext", "pdfimages", "qpdf"]
            .into_iter()
            .filter(|name| !is_there(name))
            .collect();
    if !missing.is_empty() {
        assert!(!is_required("press"), "COFIRMA_REQUIRE asks for press, but there is no {}", missing.join(", "));
        println!("not run: there is no {} on this machine", missing.join(", "));
    }
    missing.is_empty()
}

/// What a program says; it must end well.
#[track_caller]
fn said(program: &str, words: &[&str]) -> String {
    let output = Command::new(program).args(words).output().expect("the program starts");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{program} {words:?}: {out} {err}");
    out.into_owned()
}

/// The addresses that a camera reads in a picture.
#[track_caller]
fn seen(picture: &Path) -> String {
    let picture = picture.display().to_string();
    said("zbarimg", &["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", &picture]).trim().to_owned()
}

/// A file of a label in a folder, and its name.
struct Printed {
    folder: tempfile::TempDir,
}

impl Printed {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn put(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.path(name);
        std::fs::write(&path, bytes).expect("a file");
        path
    }
}

/// Width and height of a PNG, and its pixels per metre.
fn measured(png: &[u8]) -> (u32, u32, Option<u32>) {
    let decoder = png::Decoder::new(std::io::Cursor::new(png));
    let reader = decoder.read_info().expect("a picture");
    let info = reader.info();
    (info.width, info.height, info.pixel_dims.map(|dims| dims.xppu))
}

#[test]
fn a_camera_reads_the_smallest_label_in_every_format() {
    if !has_press() {
        return;
    }
    for community in every_database() {
        let Published { giulia, release, .. } = published(&community);
        let address = format!("{}/l/{}", community.settings.base_url, release.code()).to_ascii_uppercase();
        let printed = Printed::new();
        for ink in ["accent", "black"] {
            let file = |format: &str, bleed: &str| {
                let wishes = format!("width=20&bleed={bleed}&ink={ink}&dpi=300");
                giulia.opens(&release.label_as(format, &wishes)).expect(200).bytes
            };
            let png = file("png", "0");
            let (width, _, per_metre) = measured(&png);
            assert_eq!((width, per_metre), (236, Some(11_811)), "20 mm at 300 dots per inch");
            let svg = printed.put("label.svg", &file("svg", "0"));
            let pdf = printed.put("label.pdf", &file("pdf", "3"));
            let (from_svg, from_pdf) = (printed.path("svg.png"), printed.path("pdf"));
            said("rsvg-convert", &["--dpi-x", "300", "--dpi-y", "300", "--output", &from_svg, &svg]);
            said("pdftoppm", &["-r", "300", "-png", "-singlefile", &pdf, &from_pdf]);
            let (width, ..) = measured(&std::fs::read(&from_svg).expect("a picture"));
            assert!((235..=237).contains(&width), "the SVG is 20 mm wide: {width}");
            let (width, ..) = measured(&std::fs::read(format!("{from_pdf}.png")).expect("a picture"));
            assert!((306..=308).contains(&width), "the PDF is 26 mm wide: {width}");
            for picture in [printed.put("own.png", &png), from_svg, format!("{from_pdf}.png")] {
                assert_eq!(seen(Path::new(&picture)), address, "{ink}: {picture}");
            }
        }
        // And it leads to the colophon.
        let path =
            address.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..])).expect("a path");
        let to = community.guest().opens(path).leads_to();
        assert!(community.guest().opens(&to).expect(200).shows("Designed by 3 of you"));
    }
}

#[test]
fn a_camera_reads_labels_of_every_width() {
    if !has_press() {
        return;
    }
    for community in every_database().take(1) {
        let Published { giulia, release, .. } = published(&community);
        let printed = Printed::new();
        for width in ["25", "39.9", "40", "60", "100", "200"] {
            let png = giulia.opens(&release.label_as("png", &format!("width={width}&dpi=150"))).expect(200).bytes;
            let read = seen(Path::new(&printed.put("label.png", &png)));
            assert!(read.ends_with(&format!("/L/{}", release.code().to_ascii_uppercase())), "{width}: {read}");
        }
    }
}

/// Four modules of white around it, as ISO/IEC 18004 asks in section 5.3.8.
#[test]
fn the_code_keeps_its_quiet_zone() {
    for community in every_database().take(1) {
        let Published { giulia, release, .. } = published(&community);
        for width in ["20", "40", "60"] {
            let png = giulia.opens(&release.label_as("png", &format!("width={width}&bleed=0&dpi=600&ink=black")));
            let picture = image::load_from_memory(&png.expect(200).bytes).expect("a picture").into_luma8();
            let is_dark = |x: u32, y: u32| picture.get_pixel(x, y).0[0] < 128;
            // A finder is seven modules wide: its first row is the longest dark run of those that begin a code.
            let (left, top, run) = finder(&picture).expect("a finder");
            let module = run / 7;
            let quiet = 4 * module - 2;
            assert!(left >= quiet && top >= quiet, "{width}: {left} {top} {module}");
            for step in 2..quiet {
                for along in 0..run {
                    assert!(!is_dark(left + along, top - step), "{width}: above, {step} from the code");
                    assert!(!is_dark(left - step, top + along), "{width}: beside, {step} from the code");
                }
            }
            assert!(f64::from(module) / 600.0 * 25.4 >= 0.33, "{width}: modules of {module} pixels at 600 dpi");
        }
    }
}

/// The corner of the first finder pattern and the width of its upper side, in pixels.
fn finder(picture: &image::GrayImage) -> Option<(u32, u32, u32)> {
    let (width, height) = picture.dimensions();
    let is_dark = |x: u32, y: u32| x < width && y < height && picture.get_pixel(x, y).0[0] < 128;
    for y in 0..height {
        let mut x = 0;
        while x < width {
            let run = (x..width).take_while(|at| is_dark(*at, y)).count() as u32;
            let down = (y..height).take_while(|at| is_dark(x, *at)).count() as u32;
            let module = run / 7;
            // A square ring with a square in it: 7 dark, then 1 dark, 1 light, 3 dark, 1 light, 1 dark across its middle.
            if module >= 4 && run.abs_diff(down) <= 2 {
                let middle = y + run / 2;
                let at = |modules: u32| is_dark(x + modules * module + module / 2, middle);
                if at(0) && !at(1) && at(2) && at(3) && at(4) && !at(5) && at(6) {
                    return Some((x, y, run));
                }
            }
            x += run.max(1);
        }
    }
    None
}

#[test]
fn a_printer_takes_the_pdf() {
    if !has_press() {
        return;
    }
    for community in every_database().take(1) {
        let Published { giulia, release, .. } = published(&community);
        let printed = Printed::new();
        let wishes = "width=100&bleed=3&names=yes&language=it";
        let pdf = printed.put("label.pdf", &giulia.opens(&release.label_as("pdf", wishes)).expect(200).bytes);
        assert!(said("qpdf", &["--check", &pdf]).contains("No syntax or stream encoding errors"));

        let fonts = said("pdffonts", &[&pdf]);
        let lines: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(lines.len() >= 2, "{fonts}");
        for line in lines {
            let words: Vec<&str> = line.split_whitespace().collect();
            let embedded = words.len() - 5;
            assert!(line.contains("LibertinusSerif") && words[embedded] == "yes", "{fonts}");
        }

        let text = said("pdftotext", &["-layout", &pdf, "-"]).replace('\u{a0}', " ");
        assert!(text.contains("con 3 persone e 4 idee") && text.contains("Ana Rívola"), "text stays text: {text}");
        assert!(text.contains("The <glove> man & co"), "{text}");

        let boxes = said("pdfinfo", &["-box", &pdf]);
        let of = |name: &str| -> Vec<f64> {
            let line = boxes.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("{name}: {boxes}"));
            line.split_whitespace().filter_map(|word| word.parse().ok()).collect()
        };
        let (media, bleed, trim) = (of("MediaBox"), of("BleedBox"), of("TrimBox"));
        let mm = |points: f64| points * 25.4 / 72.0;
        assert_eq!(media, bleed);
        assert!((mm(media[2] - media[0]) - 106.0).abs() < 0.05, "{boxes}");
        assert!((mm(trim[2] - trim[0]) - 100.0).abs() < 0.05 && (mm(trim[0]) - 3.0).abs() < 0.05, "{boxes}");
        assert!(!said("pdfimages", &["-list", &pdf]).lines().skip(2).any(|_| true), "all of it is shapes and letters");
    }
}

#[test]
fn one_colour_is_one_ink() {
    if !has_press() {
        return;
    }
    for community in every_database().take(1) {
        let Published { giulia, release, .. } = published(&community);
        let printed = Printed::new();
        let inks = |ink: &str| {
            let bytes = giulia.opens(&release.label_as("pdf", &format!("width=100&ink={ink}"))).expect(200).bytes;
            let (pdf, open) = (printed.put("label.pdf", &bytes), printed.path("open.pdf"));
            said("qpdf", &["--qdf", "--object-streams=disable", &pdf, &open]);
            let open = String::from_utf8_lossy(&std::fs::read(&open).expect("a file")).into_owned();
            let words: Vec<&str> = open.split_whitespace().collect();
            // What sets a colour: of grey, which is black ink alone, or of red, green and blue (ISO 32000-2, table 73).
            ["g", "rg", "RG", "k", "sc", "scn"]
                .map(|operator| words.windows(2).any(|pair| pair[1] == operator && pair[0].parse::<f64>().is_ok()))
        };
        assert_eq!(inks("black"), [true, false, false, false, false, false]);
        assert_eq!(inks("accent"), [true, true, true, false, false, false], "text and code stay in black ink");
    }
}

#[test]
fn the_command_line_hands_out_the_same_label() {
    for community in every_database() {
        let Published { release, .. } = published(&community);
        let printed = Printed::new();
        let code = release.code();
        let (png, base) = (printed.path("label.png"), ["--base-url", "https://ideas.example"]);
        let label = |words: &[&str]| {
            let words: Vec<&str> = ["label", &code].iter().chain(words).chain(&base).copied().collect();
            community.backend.cofirma(&words)
        };
        label(&[
            "--format",
            "png",
            "--width",
            "40mm",
            "--dpi",
            "300",
            "--bleed",
            "0",
            "--one-colour",
            "--output",
            &png,
        ])
        .expect(0);
        assert_eq!(measured(&std::fs::read(&png).expect("a picture")).0, 472);
        if has_press() {
            assert_eq!(seen(Path::new(&png)), format!("HTTPS://IDEAS.EXAMPLE/L/{}", code.to_ascii_uppercase()));
        }
        let svg = label(&["--format", "svg", "--width", "100", "--language", "it"]).expect(0);
        assert!(svg.out.contains("con 3\u{a0}persone e 4\u{a0}idee") && svg.out.contains("Ana Rívola"), "{}", svg.out);
        assert!(!label(&["--format", "svg", "--width", "100", "--no-names"]).expect(0).out.contains("Ana"));
        assert!(label(&[]).expect(0).bytes.starts_with(b"%PDF-"));
        label(&["--width", "10mm"]).refuses(&["20 to 200"]);
        label(&["--format", "png", "--dpi", "1000"]).refuses(&["72 to 600"]);
        community.backend.cofirma(&["label", "0000000000"]).refuses(&["there is no release"]);
    }
}
