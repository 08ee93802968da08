//! Bringing in ideas from files that nobody prepared for us, through the real program.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use cofirma::platform::clock::Clock;
use cofirma::platform::db::Options;

use crate::support::backend::{Backend, kinds};
use crate::support::command::Said;
use crate::support::people::Question;
use crate::support::{Community, Idea};

const LONG: &str = "Que els carrers del barri tinguin més bancs a l'ombra, amb arbres de fulla caduca, perquè la gent gran \
    pugui asseure's a descansar cada dia, i que els bancs es posin a prop de les parades de l'autobús";
const SCRIPT: &str = "<script>alert(1)</script> més llum";
const FORMULA: &str = "=HYPERLINK(\"http://evil\";\"més\")";

/// A file as an office of a city writes it: Windows-1252, semicolons, CRLF, two languages, no texts.
fn messy() -> String {
    let mut text = "id_proposal;title_ca;title_es;created_at;number_of_comments\r\n".to_owned();
    let mut row = |id: usize, catalan: &str, spanish: &str| {
        let cell = |text: &str| {
            let is_plain = !text.contains([';', '"']);
            if is_plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
        };
        text.push_str(&format!("{id};{};{};2016/01/22T:13:06:{:02};0\r\n", cell(catalan), cell(spanish), id % 60));
    };
    row(3, "Sensibilitzar sobre la diversitat funcional", "");
    row(5, "Projecte \"Trenquem el silenci. Abordar la violència masclista\". ", "");
    row(7, "", "Límites más restrictivos… para el 50 € de los años");
    row(9, "Gestió pública de l'EB L'Univers; cançó, col·legi", "");
    row(11, FORMULA, "");
    row(13, SCRIPT, "");
    row(15, LONG, "");
    for n in 20..60 {
        row(n, &format!("Proposta número {n}"), "");
    }
    text
}

/// How many ideas are in it.
const MESSY: usize = 47;

struct Town {
    backend: Arc<Backend>,
    question: Question,
}

impl Town {
    /// A community with somebody to ask, and a question.
    fn on(backend: Backend) -> Self {
        let backend = Arc::new(backend);
        let question = Self::served(&backend).product_manager("Giulia").asks("What does our city need?");
        Self { backend, question }
    }

    fn served(backend: &Arc<Backend>) -> Community {
        Community::over(Arc::clone(backend), &Options::default(), Clock::System)
    }

    fn community(&self) -> Community {
        Self::served(&self.backend)
    }

    /// Writes a file in Windows-1252.
    fn file(&self, text: &str) -> PathBuf {
        let path = self.backend.folder.path().join("proposals.csv");
        let (bytes, _, has_failed) = encoding_rs::WINDOWS_1252.encode(text);
        assert!(!has_failed, "not in Windows-1252");
        std::fs::write(&path, bytes).expect("a file");
        path
    }

    fn imports(&self, file: &Path, words: &[&str]) -> Said {
        let file = file.display().to_string();
        let start = ["import", "ideas", &file, "--question", &self.question.0];
        self.backend.cofirma(&[&start[..], words].concat())
    }
}

/// Everything that an import may change, counted.
fn counts(community: &Community) -> Vec<i64> {
    ["people", "questions", "ideas", "idea_versions", "search_documents", "events"]
        .iter()
        .map(|table| community.count(&format!("SELECT count(*) AS n FROM {table}")))
        .collect()
}

fn towns() -> impl Iterator<Item = Town> {
    kinds().into_iter().map(|kind| Town::on(Backend::fresh(kind)))
}

#[test]
fn a_messy_file_comes_in_whole_and_once() {
    for town in towns() {
        let file = town.file(&messy());
        let community = town.community();
        let before = counts(&community);
        let dry = town.imports(&file, &["--dry-run"]).expect(0);
        dry.says(&[
            "windows-1252",
            "semicolons",
            "title_ca, title_es",
            "created_at",
            "id_proposal",
            "Nothing was changed",
        ])
        .says(&[&format!("New ideas would be: {MESSY}.")]);
        assert_eq!(counts(&community), before, "a rehearsal changes nothing");
        town.imports(&file, &[]).expect(0).says(&[&format!("New ideas: {MESSY}."), &town.question.path()]);
        let after = counts(&community);
        let again = town.imports(&file, &[]).expect(0);
        again.says(&[&format!("New ideas: 0. There already: {MESSY}.")]);
        assert_eq!(counts(&community)[..5], after[..5], "a second time adds nothing");
        town.imports(&file, &["--dry-run"]).expect(0).says(&["New ideas would be: 0."]);
        town.backend.cofirma(&["check"]).expect(0);
        // One more row is one more idea.
        let more = town.file(&format!("{}99;Una més;;;0\r\n", messy()));
        town.imports(&more, &[]).expect(0).says(&["New ideas: 1."]);
        community.adds_up();
    }
}

#[test]
fn the_same_command_twice_asks_one_question() {
    for town in towns() {
        let file = town.file(&messy()).display().to_string();
        let words = ["import", "ideas", &file, "--new-question", "Què necessita la ciutat?", "--language", "it"];
        let first = town.backend.cofirma(&words).expect(0).says(&[&format!("New ideas: {MESSY}.")]);
        let rehearsed = town.backend.cofirma(&[&words[..], &["--dry-run"]].concat()).expect(0);
        rehearsed.says(&["New ideas would be: 0."]);
        let second = town.backend.cofirma(&words).expect(0).says(&["New ideas: 0."]);
        let address = |said: &Said| said.out.lines().last().map(str::to_owned);
        assert_eq!(address(&first), address(&second));
        assert_eq!(town.community().count("SELECT count(*) AS n FROM questions"), 2);
    }
}

#[test]
fn a_cell_that_cannot_be_read_is_named_and_nothing_is_changed() {
    for town in towns() {
        let community = town.community();
        let before = counts(&community);
        let wrong = messy().replace("2016/01/22T:13:06:07", "el 22 de gener");
        town.imports(&town.file(&wrong), &[]).refuses(&[
            "nothing was changed",
            "line 4, column 4 (created_at)",
            "el 22 de gener",
        ]);
        let empty = messy().replace("Sensibilitzar sobre la diversitat funcional", "");
        town.imports(&town.file(&empty), &[]).refuses(&[
            "nothing was changed",
            "line 2, column 2 (title_ca)",
            "no title",
        ]);
        let torn = messy().replace("13;", "13;\"");
        town.imports(&town.file(&torn), &[]).refuses(&["line "]);
        town.imports(Path::new("nowhere.csv"), &[]).refuses(&["nowhere.csv"]);
        town.imports(&town.file("id;title\r\n"), &[]).refuses(&["nothing to bring in"]);
        town.imports(&town.file(&messy()), &["--title", "titel"]).refuses(&["titel", "title_ca"]);
        let unknown = ["import", "ideas", "proposals.csv", "--question", "0000000000"];
        town.backend.cofirma(&unknown).refuses(&["there is no question"]);
        assert_eq!(counts(&community), before);
        town.imports(&town.file(&empty), &["--skip-empty"])
            .expect(0)
            .says(&["left out: 1", &format!("New ideas: {}.", MESSY - 1)]);
    }
}

#[test]
fn what_came_in_reads_as_it_was_written_and_does_no_harm() {
    for town in towns() {
        town.imports(&town.file(&messy()), &[]).expect(0);
        let community = town.community();
        let guest = community.guest();
        let idea = |start: &str| {
            let sql = format!(
                "SELECT code AS line FROM ideas WHERE id = (SELECT id FROM ideas WHERE outside_id = '{start}')"
            );
            Idea(community.lines(&sql).concat())
        };
        for (id, words) in [
            ("5", "Projecte \"Trenquem el silenci. Abordar la violència masclista\"."),
            ("7", "Límites más restrictivos… para el 50 € de los años"),
            ("9", "Gestió pública de l'EB L'Univers; cançó, col·legi"),
            ("11", FORMULA),
            ("13", SCRIPT),
        ] {
            let page = guest.opens(&idea(id).path()).expect(200);
            assert_eq!(page.all("main h1"), [words]);
            assert!(!page.body.contains("<script>alert"));
        }
        let page = guest.opens(&idea("15").path()).expect(200);
        let title = page.all("main h1").concat();
        assert!(title.chars().count() <= 120 && LONG.starts_with(title.trim_end_matches('…').trim()), "{title}");
        assert!(page.shows(LONG), "{}", page.text());
        let giulia = guest.opens(&town.question.path()).expect(200);
        assert!(!giulia.body.contains("<script>alert"));
    }
}

#[test]
fn lists_and_exports_hold_all_that_came_in() {
    for town in towns() {
        town.imports(&town.file(&messy()), &[]).expect(0);
        let community = town.community();
        assert_eq!(leafed(&community, &town.question, "top"), MESSY);
        assert_eq!(leafed(&community, &town.question, "new"), MESSY);
        let words = ["export", "ideas", "--question", &town.question.0, "--top", "1000"];
        let said = town.backend.cofirma(&words).expect(0);
        let mut reader = csv::Reader::from_reader(said.out.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
        assert_eq!(rows.len(), MESSY);
        let formula = rows.iter().find(|row| row[1].contains("HYPERLINK")).expect("the formula");
        assert_eq!(formula[1], format!("'{FORMULA}"));
        assert!(rows.iter().all(|row| row[7] == *"2016-01-22"), "the day of the file, in the community's time zone");
    }
}

/// Goes through a question's list page by page; returns how many ideas there were, each once.
fn leafed(community: &Community, question: &Question, sort: &str) -> usize {
    let guest = community.guest();
    let mut seen = std::collections::BTreeSet::new();
    let mut path = Some(format!("{}?sort={sort}", question.path()));
    while let Some(here) = path {
        let page = guest.opens(&here).expect(200);
        for link in page.attributes("main .idea h3 a", "href") {
            assert!(seen.insert(link.clone()), "{link} twice");
        }
        path = page.attributes("a[rel=next]", "href").into_iter().next();
    }
    seen.len()
}

/// Real proposals of a city's participation site: 19,212 rows, as they were found.
#[test]
fn a_whole_city_comes_in() {
    let root = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    let file = Path::new(&root).join("../shared/data/barcelona-proposals.csv");
    if !file.exists() {
        println!("not run: there is no {}", file.display());
        return;
    }
    for town in towns() {
        let said = town.imports(&file, &["--title", "title_ca,title_es"]).expect(0);
        said.says(&["windows-1252", "rows     19212", "New ideas: 19212."]);
        town.backend.cofirma(&["check"]).expect(0);
        town.imports(&file, &[]).expect(0).says(&["New ideas: 0. There already: 19212."]);
        let community = town.community();
        let guest = community.guest();
        for sort in ["top", "new", "discussed", "undecided"] {
            let first = guest.opens(&format!("{}?sort={sort}", town.question.path())).expect(200);
            let next = first.attributes("a[rel=next]", "href");
            assert_ne!(guest.opens(&next[0]).expect(200).all(".idea h3"), first.all(".idea h3"), "{sort}");
        }
        let found = guest.opens(&format!("{}?words=bicicleta", town.question.path())).expect(200);
        assert!(found.all(".idea h3").len() > 5, "{}", found.text());
        let words = ["export", "ideas", "--question", &town.question.0, "--top", "100000"];
        let table = town.backend.cofirma(&words).expect(0);
        assert_eq!(csv::Reader::from_reader(table.out.as_bytes()).records().count(), 19_212);
    }
}
