//! The board of the product team, and what it takes away: the right cells, for programs and for spreadsheets.

use crate::support::browser::Answer;
use crate::support::people::Question;
use crate::support::{Community, Idea, Person, every_database};

mod spreadsheet;

/// Titles that a spreadsheet would run, in the order of their votes.
const HOSTILE: [&str; 4] =
    ["=HYPERLINK(\"http://evil\")", "+1 for a brighter lamp", "@SUM(A1:A9) of all lamps", "\t=1+1 makes a lamp"];
/// A title with everything that separates cells.
const ITALIAN: &str = "Più luce; e \"freni\", subito";

/// A question with six ideas that stand, one that is hidden and one that was merged.
struct Asked {
    giulia: Person,
    question: Question,
    first: Idea,
}

fn asked(community: &Community) -> Asked {
    let giulia = community.product_manager("Giulia");
    let question = giulia.asks("What next?");
    let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
    let voters: Vec<Person> = (0..6).map(|n| community.customer(&format!("Voter {n}"))).collect();
    let titles: Vec<&str> = ["Brighter when I brake", ITALIAN].into_iter().chain(HOSTILE).collect();
    let ideas: Vec<Idea> = titles.iter().map(|title| ana.proposes(&question, title)).collect();
    for (n, idea) in ideas.iter().enumerate() {
        voters.iter().take(6 - n).for_each(|voter| voter.votes_for(idea));
    }
    let (hidden, merged) = (ben.proposes(&question, "Buy at my shop"), ben.proposes(&question, "A brake light"));
    ben.comments_on(&ideas[0], "Please!");
    ana.answers(&ideas[0], &ben.comments_on(&ideas[0], "Soon?"), "I hope so.");
    marta.rules_on_idea(&hidden, "hide", "An advertisement.").expect(303);
    marta.merges(&merged, &ideas[0]).expect(303);
    community.days_pass(2);
    ana.edits(&ideas[0], "Brighter when I brake hard", "For two seconds.").expect(303);
    community.meddle("UPDATE people SET name = '=cmd|calc' WHERE name = 'Ana'");
    Asked { giulia, question, first: ideas[0].clone() }
}

impl Asked {
    fn takes(&self, query: &str) -> Answer {
        self.giulia.opens(&format!("{}/export?{query}", self.question.path())).expect(200)
    }
}

fn rows(answer: &Answer, delimiter: u8) -> Vec<Vec<String>> {
    let text = answer.body.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(text.as_bytes());
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

#[test]
fn a_plain_table_holds_what_the_product_team_needs() {
    for community in every_database() {
        let asked = asked(&community);
        let answer = asked.takes("top=10&format=csv");
        assert_eq!(answer.header("content-type").as_deref(), Some("text/csv; charset=utf-8"));
        let named = format!("attachment; filename=\"{}.csv\"", asked.question.0);
        assert_eq!(answer.header("content-disposition"), Some(named));
        let table = rows(&answer, b',');
        let heads = ["Rank", "Title", "Link", "By", "Status", "Votes", "Comments", "Proposed on", "Changed on"];
        assert_eq!(table[0].len(), heads.len(), "{:?}", table[0]);
        assert_eq!(table.len(), 7, "neither hidden nor merged: {table:#?}");
        let link = format!("{}{}", community.settings.base_url, asked.first.path());
        let first =
            ["1", "Brighter when I brake hard", &link, "'=cmd|calc", "New", "6", "3", "2026-11-23", "2026-11-25"];
        assert_eq!(table[1], first);
        assert_eq!(table[2][1], ITALIAN);
        for (n, row) in table.iter().enumerate().skip(1) {
            assert_eq!((&row[0], &row[5]), (&n.to_string(), &(7 - n).to_string()));
        }
        assert_eq!(table[2][8], "", "never changed");
        assert_eq!(rows(&asked.takes("top=2&format=csv"), b',').len(), 3);
        assert_eq!(rows(&asked.takes("top=many&format=csv"), b',').len(), 7, "what makes no sense is ten");
        for word in ["Buy at my shop", "A brake light"] {
            assert!(!answer.body.contains(word), "{word}");
        }
    }
}

#[test]
fn no_cell_becomes_a_formula() {
    for community in every_database() {
        let asked = asked(&community);
        for (query, delimiter) in [("format=csv", b','), ("format=excel", b','), ("format=excel&lang=it", b';')] {
            let delimiter = if query == "format=excel" { b';' } else { delimiter };
            let table = rows(&asked.takes(query), delimiter);
            for (row, title) in table.iter().skip(3).zip(HOSTILE) {
                assert_eq!(row[1], format!("'{}", title.trim()), "{query}");
            }
            for cell in table.iter().flatten() {
                assert!(!cell.trim().starts_with(['=', '+', '-', '@']), "{query}: {cell}");
            }
        }
        // JSON is read by programs, which run nothing: words stay as they are.
        let json: serde_json::Value = serde_json::from_str(&asked.takes("format=json").body).expect("JSON");
        assert_eq!(json[2]["title"], HOSTILE[0]);
    }
}

#[test]
fn an_italian_gets_what_an_italian_spreadsheet_reads() {
    for community in every_database() {
        let asked = asked(&community);
        asked.giulia.opens("/?lang=it");
        let answer = asked.takes("top=10");
        assert!(answer.bytes.starts_with(b"\xef\xbb\xbf"), "a byte order mark");
        assert!(answer.body.contains(";\"Più luce; e \"\"freni\"\", subito\";"), "{}", answer.body);
        assert!(answer.body.lines().all(|line| line.ends_with('\r') || !line.contains('\r')));
        let table = rows(&answer, b';');
        assert_eq!(
            table[0],
            ["Posizione", "Titolo", "Indirizzo", "Di", "Stato", "Voti", "Commenti", "Proposta il", "Cambiata il"]
        );
        assert_eq!(table[1][4..], ["Nuova", "6", "3", "23/11/2026", "25/11/2026"]);
        let first = asked.giulia.opens(&format!("{}/board", asked.question.path())).expect(200);
        let links = first.attributes("section[aria-labelledby=export] a", "href");
        assert!(links[0].ends_with("format=excel") && links.len() == 3, "{links:?}");
        assert!(asked.takes("format=excel&lang=de").body.contains("23.11.2026"));
    }
}

#[test]
fn programs_get_words_and_times_that_never_change() {
    for community in every_database() {
        let asked = asked(&community);
        asked.giulia.opens("/?lang=it");
        let answer = asked.takes("top=1&format=json");
        assert_eq!(answer.header("content-type").as_deref(), Some("application/json; charset=utf-8"));
        let json: serde_json::Value = serde_json::from_str(&answer.body).expect("JSON");
        assert_eq!(json.as_array().map(Vec::len), Some(1));
        assert_eq!((&json[0]["rank"], &json[0]["votes"], &json[0]["comments"]), (&1.into(), &6.into(), &3.into()));
        assert_eq!((&json[0]["status"], &json[0]["author"]), (&"new".into(), &"=cmd|calc".into()));
        assert_eq!(json[0]["proposed_at"], "2026-11-23T12:00:00Z");
        assert_eq!(json[0]["changed_at"], "2026-11-25T12:00:00Z");
    }
}

#[test]
fn the_board_shows_the_same_as_the_export() {
    for community in every_database() {
        let asked = asked(&community);
        let board = asked.giulia.opens(&format!("{}/board", asked.question.path())).expect(200);
        let titles: Vec<String> =
            rows(&asked.takes("format=csv"), b',').into_iter().skip(1).map(|row| row[1].clone()).collect();
        let shown = board.all("tbody th a");
        assert_eq!(shown.len(), titles.len());
        for (shown, taken) in shown.iter().zip(&titles) {
            assert_eq!(shown, taken.trim_start_matches('\''));
        }
        let cells = board.all("tbody tr:first-child td");
        assert!(cells.iter().any(|cell| cell == "6") && cells.iter().any(|cell| cell == "3"), "{cells:?}");
        assert!(!board.shows("Buy at my shop") && !board.shows("A brake light"));
    }
}

#[test]
fn only_the_product_team_sees_the_board_and_takes_ideas_away() {
    for community in every_database() {
        let asked = asked(&community);
        for outsider in [community.customer("Carla"), community.moderator("Paolo")] {
            for page in ["board", "export", "export?format=json"] {
                outsider.opens(&format!("{}/{page}", asked.question.path())).expect(404);
            }
            let page = outsider.opens(&asked.question.path());
            assert!(!page.body.contains("/board"), "{}", outsider.name);
        }
        let sent = community.guest().opens(&format!("{}/export", asked.question.path()));
        assert_ne!(sent.status, 200, "{}", sent.body);
        community.admin("Davide").opens(&format!("{}/export", asked.question.path())).expect(200);
    }
}

#[test]
fn the_command_line_writes_the_same_table() {
    for community in every_database() {
        let asked = asked(&community);
        for (query, words) in [
            ("top=3&format=csv", &["--top", "3"][..]),
            ("top=10&format=excel&lang=it", &["--format", "excel", "--language", "it"]),
            ("top=10&format=json", &["--format", "json"]),
        ] {
            let words: Vec<&str> =
                ["export", "ideas", "--question", &asked.question.0].iter().chain(words).copied().collect();
            let said = community.backend.cofirma(&words).expect(0);
            assert_eq!(said.bytes, asked.takes(query).bytes, "{query}");
        }
        let missing = community.backend.cofirma(&["export", "ideas", "--question", "0000000000"]);
        missing.refuses(&["there is no question", "0000000000"]);
        community
            .backend
            .cofirma(&["export", "ideas", "--question", &asked.question.0, "--top", "0"])
            .refuses(&["--top"]);
    }
}
