//! Rows of cells to CSV, for programs and for people who open it in a spreadsheet.
//!
//! A text that a spreadsheet would run as a formula gets an apostrophe before it, in every dialect: nobody
//! knows which program will open the file (OWASP, "CSV Injection"). Numbers are typed, so they stay numbers.

/// How the file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// RFC 4180 with UTF-8: commas, CRLF, decimal points.
    Plain,
    /// What Excel and LibreOffice open by a double click: a byte order mark, semicolons, CRLF.
    Excel {
        /// Whether decimals are written `1,5`, as in Italian and German.
        decimal_comma: bool,
    },
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// People's words; never a formula.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number with `places` digits after the point; what is no number is an empty cell.
    Decimal {
        /// The number.
        value: f64,
        /// Digits after the point, 0..=9.
        places: u8,
    },
    /// A date or a moment that we wrote, such as `2016-01-22`.
    Date(String),
    /// Nothing.
    Empty,
}

/// A CSV file being written.
#[derive(Debug, Clone)]
pub struct Sheet {
    dialect: Dialect,
    text: String,
}

impl Sheet {
    /// An empty file.
    pub fn new(dialect: Dialect) -> Self {
        let mark = if dialect == Dialect::Plain { "" } else { "\u{feff}" };
        Sheet { dialect, text: mark.to_owned() }
    }

    /// Adds a row; the header is a row of texts.
    pub fn row(&mut self, cells: &[Cell]) {
        let delimiter = if self.dialect == Dialect::Plain { ',' } else { ';' };
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                self.text.push(delimiter);
            }
            self.cell(cell);
        }
        // A lone empty cell would be an empty line, which readers skip.
        if cells.len() == 1 && self.text.ends_with('\n') | self.text.is_empty() | self.text.ends_with('\u{feff}') {
            self.text.push_str("\"\"");
        }
        self.text.push_str("\r\n");
    }

    /// The bytes of the file, UTF-8.
    pub fn into_bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }

    /// The media type and the character set, for the `Content-Type` header.
    pub const MEDIA_TYPE: &str = "text/csv; charset=utf-8";

    fn cell(&mut self, cell: &Cell) {
        match cell {
            Cell::Integer(number) => self.text.push_str(&number.to_string()),
            Cell::Decimal { value, places } if value.is_finite() => {
                let number = format!("{value:.*}", usize::from((*places).min(9)));
                let comma = self.dialect == Dialect::Excel { decimal_comma: true };
                let number = if comma { number.replace('.', ",") } else { number };
                self.quoted(&number);
            }
            Cell::Text(text) | Cell::Date(text) => {
                let text = text.replace('\0', "");
                self.quoted(&if is_formula(&text) { format!("'{text}") } else { text });
            }
            Cell::Decimal { .. } | Cell::Empty => {}
        }
    }

    fn quoted(&mut self, text: &str) {
        // Every delimiter that a reader may guess is quoted, not only ours.
        let needs =
            text.contains(['"', ',', ';', '\t', '|', '\n', '\r']) || text != text.trim() || text.starts_with('\'');
        if needs {
            self.text.push('"');
            self.text.push_str(&text.replace('"', "\"\""));
            self.text.push('"');
        } else {
            self.text.push_str(text);
        }
    }
}

/// Whether a spreadsheet may run `text`: it starts so, perhaps after white space or signs nobody sees.
fn is_formula(text: &str) -> bool {
    let unseen = |letter: char| {
        letter == ' ' || letter == '\u{a0}' || matches!(letter, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\n')
    };
    text.trim_start_matches(unseen)
        .starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '−', '﹢', '﹣', '﹦', '﹫'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(dialect: Dialect, cells: &[Cell]) -> String {
        let mut sheet = Sheet::new(dialect);
        sheet.row(cells);
        String::from_utf8(sheet.into_bytes()).unwrap()
    }

    fn text(text: &str) -> String {
        written(Dialect::Plain, &[Cell::Text(text.to_owned())])
    }

    #[test]
    fn cells_cannot_become_formulas() {
        for sign in ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"] {
            for before in ["", " ", "   ", "\u{feff}", "\n", "\u{a0}"] {
                let made = text(&format!("{before}{sign}cmd|' /C calc'!A0"));
                assert!(made.starts_with("\"'"), "{made:?}");
            }
        }
        assert_eq!(text("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"\r\n");
        assert_eq!(written(Dialect::Plain, &[Cell::Date("=1".into())]), "\"'=1\"\r\n");
        assert_eq!(text("a=b"), "a=b\r\n");
    }

    #[test]
    fn real_numbers_stay_numbers() {
        let cells =
            [Cell::Integer(-5), Cell::Decimal { value: 1.25, places: 1 }, Cell::Date("2016-01-22".into()), Cell::Empty];
        assert_eq!(written(Dialect::Plain, &cells), "-5,1.2,2016-01-22,\r\n");
        assert_eq!(written(Dialect::Excel { decimal_comma: true }, &cells), "\u{feff}-5;\"1,2\";2016-01-22;\r\n");
        assert_eq!(written(Dialect::Excel { decimal_comma: false }, &cells), "\u{feff}-5;1.2;2016-01-22;\r\n");
        assert_eq!(written(Dialect::Plain, &[Cell::Decimal { value: f64::NAN, places: 1 }]), "\"\"\r\n");
    }

    #[test]
    fn what_is_written_reads_back() {
        let words = ["a, b; c", "say \"hi\"", "two\r\nlines\nmore", " spaced ", "è 日本 👍", "it's", ""];
        for dialect in [Dialect::Plain, Dialect::Excel { decimal_comma: true }] {
            let made = written(dialect, &words.map(|word| Cell::Text(word.to_owned())));
            let delimiter = if dialect == Dialect::Plain { b',' } else { b';' };
            let mut reader =
                csv::ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(made.as_bytes());
            let record = reader.records().next().unwrap().unwrap();
            assert_eq!(record.iter().collect::<Vec<_>>(), words);
        }
    }
}
