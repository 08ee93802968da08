//! What a spreadsheet makes of the export: LibreOffice opens it as in Italy, and every cell is what it should be.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::{HOSTILE, ITALIAN, asked};
use crate::support::{every_database, is_required};

/// Settings of a user in Italy.
const ITALY: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>it-IT</value></prop></item>
</oor:items>"#;
/// Semicolons, double quotes, UTF-8, from the first line, Italian (1040), quoted cells are as any, numbers and dates are
/// recognised: what the dialog of LibreOffice proposes in Italy.
const ITALIAN_CSV: &str = "CSV:59,34,76,1,,1040,false,true";

/// A cell as the spreadsheet understood it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Cell {
    kind: String,
    value: String,
    text: String,
    is_formula: bool,
}

/// Where LibreOffice is. Without it the test is not run, unless it is required.
fn soffice() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path)
        .flat_map(|folder| ["soffice", "libreoffice"].map(|name| folder.join(name)))
        .find(|program| program.is_file());
    if found.is_none() {
        assert!(!is_required("libreoffice"), "COFIRMA_REQUIRE asks for libreoffice, but there is no soffice");
        println!("not run: there is no soffice on this machine");
    }
    found
}

/// Opens a file as a user in Italy and saves it as a flat OpenDocument.
fn opened(soffice: &Path, folder: &Path, file: &Path) -> String {
    let user = folder.join("profile");
    std::fs::create_dir_all(user.join("user")).expect("a folder");
    std::fs::write(user.join("user/registrymodifications.xcu"), ITALY).expect("settings");
    let mut program = Command::new(soffice)
        .arg(format!("-env:UserInstallation=file://{}", user.display()))
        .args(["--headless", "--norestore", &format!("--infilter={ITALIAN_CSV}"), "--convert-to", "fods", "--outdir"])
        .arg(folder)
        .arg(file)
        .env("HOME", folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("soffice starts");
    for _ in 0..1800 {
        if program.try_wait().expect("our own child can be waited for").is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    // It may be gone already.
    drop(program.kill());
    program.wait().expect("our own child can be waited for");
    let mut said = String::new();
    program.stdout.take().expect("an output").read_to_string(&mut said).unwrap_or_default();
    let made = file.with_extension("fods");
    std::fs::read_to_string(&made).unwrap_or_else(|error| panic!("{}: {error}; soffice said {said}", made.display()))
}

/// The cells of the one sheet, without the empty ones behind the last of each row.
fn cells(document: &str) -> Vec<Vec<Cell>> {
    let sheet = document.split("<table:table ").nth(1).and_then(|rest| rest.split("</table:table>").next());
    let sheet = sheet.unwrap_or_else(|| panic!("no sheet in {document}"));
    let mut rows = Vec::new();
    for row in sheet.split("<table:table-row").skip(1) {
        let mut cells: Vec<Cell> = Vec::new();
        for cell in row.split("<table:table-cell").skip(1) {
            let (head, body) = cell.split_once('>').unwrap_or((cell, ""));
            let attribute = |name: &str| {
                let after = head.split(&format!(" {name}=\"")).nth(1)?;
                after.split('"').next().map(plain)
            };
            let paragraphs: Vec<String> =
                body.split("<text:p>").skip(1).filter_map(|rest| rest.split("</text:p>").next()).map(plain).collect();
            let value = attribute("office:date-value").or_else(|| attribute("office:value"));
            let cell = Cell {
                kind: attribute("office:value-type").unwrap_or_default(),
                value: value.unwrap_or_default(),
                text: paragraphs.join("\n"),
                is_formula: head.contains("table:formula"),
            };
            let times = attribute("table:number-columns-repeated").and_then(|times| times.parse().ok()).unwrap_or(1);
            cells.extend(std::iter::repeat_n(cell, usize::min(times, 20)));
        }
        while cells.last() == Some(&Cell::default()) {
            cells.pop();
        }
        if !cells.is_empty() {
            rows.push(cells);
        }
    }
    rows
}

/// Text of XML: without elements inside, entities read.
fn plain(xml: &str) -> String {
    let mut text = String::new();
    for (n, part) in xml.split('<').enumerate() {
        text.push_str(if n == 0 { part } else { part.split_once('>').map_or("", |(_, rest)| rest) });
    }
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (entity, letter)| text.replace(entity, letter))
}

#[test]
fn libreoffice_in_italy_finds_the_right_cells() {
    let Some(soffice) = soffice() else { return };
    for community in every_database() {
        let asked = asked(&community);
        let answer = asked.takes("top=10&format=excel&lang=it");
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("ideas.csv");
        std::fs::write(&file, &answer.bytes).expect("a file");
        let table = cells(&opened(&soffice, folder.path(), &file));
        assert_eq!(table.len(), 7, "{table:#?}");
        let heads: Vec<&str> = table[0].iter().map(|cell| cell.text.as_str()).collect();
        assert_eq!(heads[..3], ["Posizione", "Titolo", "Indirizzo"], "no mark before the first, no column in one");
        assert_eq!(heads.len(), 9);
        for (n, row) in table.iter().enumerate().skip(1) {
            let kinds: Vec<&str> = row.iter().take(8).map(|cell| cell.kind.as_str()).collect();
            assert_eq!(kinds, ["float", "string", "string", "string", "string", "float", "float", "date"], "{row:#?}");
            assert_eq!((row[0].value.clone(), row[5].value.clone()), (n.to_string(), (7 - n).to_string()));
            assert_eq!(row[7].value, "2026-11-23");
            assert!(row.iter().all(|cell| !cell.is_formula), "{row:#?}");
            assert_eq!(row[3].text, "'=cmd|calc");
        }
        assert_eq!((table[1][8].kind.as_str(), table[1][8].value.as_str()), ("date", "2026-11-25"));
        assert_eq!(table[2][1].text, ITALIAN);
        for (row, title) in table.iter().skip(3).zip(HOSTILE) {
            assert_eq!(row[1].text, format!("'{}", title.trim()));
        }
    }
}
