//! What files nobody prepared look like, and where their errors are.

use super::*;

fn read(text: &str) -> Table {
    Table::read(text.as_bytes()).unwrap()
}

fn error(text: &str) -> (u64, usize, Wrong) {
    let error = Table::read(text.as_bytes()).unwrap_err();
    (error.line, error.column, error.what)
}

#[test]
fn every_delimiter_is_found_with_quotes_respected() {
    for delimiter in [';', ',', '\t', '|'] {
        let sign = delimiter.to_string();
        let text = "id~title~note\r\n1~\"a; b, c | d\te\"~x, y; z\r\n2~f~\"two\r\nlines, \"\"said\"\"\"\r\n"
            .replace('~', &sign);
        let text = if delimiter == ',' || delimiter == ';' { text.replace("x, y; z", "x") } else { text };
        let table = read(&text);
        assert_eq!(table.found.delimiter, delimiter);
        assert_eq!(table.found.columns, ["id", "title", "note"]);
        assert_eq!(table.rows[0].cells[1], "a; b, c | d\te");
        assert_eq!((table.rows[1].line, table.rows[1].cells[2].as_str()), (3, "two\r\nlines, \"said\""));
    }
}

#[test]
fn one_column_needs_no_delimiter() {
    let table = read("title\nfirst, and more\nsecond\n");
    assert_eq!((table.found.delimiter, table.rows.len(), table.rows[0].cells[0].as_str()), (';', 2, "first, and more"));
}

#[test]
fn every_encoding_is_found() {
    let text = "id;títol\r\n1;Gràcia és bé\r\n";
    let utf16 = |swap: bool| {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units.flat_map(move |unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect::<Vec<u8>>()
    };
    let (latin, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    let files = [
        (text.as_bytes().to_vec(), "UTF-8"),
        ([b"\xef\xbb\xbf", text.as_bytes()].concat(), "UTF-8"),
        (utf16(false), "UTF-16LE"),
        (utf16(true), "UTF-16BE"),
        (latin.into_owned(), "windows-1252"),
    ];
    for (bytes, encoding) in files {
        let table = Table::read(&bytes).unwrap();
        assert_eq!(table.found.encoding, encoding);
        assert_eq!((table.found.columns[1].as_str(), table.rows[0].cells[1].as_str()), ("títol", "Gràcia és bé"));
    }
}

#[test]
fn lines_are_those_an_editor_shows() {
    let table = read("a;b\r\n\r\n1;\"x\r\ny\"\r\n\n2;z");
    assert_eq!(table.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 6]);
    assert_eq!(read("a;b\r1;2\r3;4").rows[1].line, 3);
}

#[test]
fn errors_name_line_and_column() {
    assert_eq!(error(""), (1, 1, Wrong::Empty));
    assert_eq!(error("\r\n \r\n").2, Wrong::Empty);
    assert_eq!(error("a;b\n1;2\n3;4;5\n6;7\n8;9\n"), (3, 3, Wrong::Cells { expected: 2, found: 3 }));
    assert_eq!(error("a;b;c\n1;2;3\n\n4;5\n"), (4, 2, Wrong::Cells { expected: 3, found: 2 }));
    assert_eq!(error("a;b\n1;2\n3;\"4\n5;6\n"), (3, 2, Wrong::OpenQuote));
    assert_eq!(error("a;b;a\n"), (1, 3, Wrong::TwoColumns("a".into())));
    let broken = Table::read(b"\xef\xbb\xbfa;b\n1;\xff\n").unwrap_err();
    assert_eq!((broken.line, broken.what), (2, Wrong::Bytes("UTF-8")));
}

#[test]
fn quotes_inside_a_cell_are_only_signs() {
    assert_eq!(read("a;b\n1;say \"hi\"\n").rows[0].cells[1], "say \"hi\"");
}
