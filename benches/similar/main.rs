//! `cargo bench --bench similar`: whether what is meant is found, and how long that takes.
//!
//! - Recall: of the pairs in the files beside this one, how many of the ideas that are meant are among the first five: ours
//!   on both databases, Fider's rule (words joined by OR, the last a beginning; the language's vector and the simple one,
//!   ranked by `ts_rank_cd`) where PostgreSQL is at hand, and plain trigram similarity of at least 0.25 (pg_trgm's).
//! - Time: the 95th percentile of one search among 100,000 ideas, whose words follow Zipf's law.
//!
//! `COFIRMA_BENCH_SMALL=1` takes a quick look at 5,000 ideas; `-- recall` and `-- time` choose.

#![expect(clippy::expect_used, reason = "a bench that cannot run should say so at once")]
#![expect(clippy::disallowed_methods, reason = "a bench measures time and draws its own chance")]

mod baselines;
mod pairs;
mod speed;

#[path = "../../tests/community/support/postgres.rs"]
#[expect(dead_code, reason = "the tests ask more of a cluster")]
mod postgres;

use std::collections::BTreeMap;

use cofirma::app;
use cofirma::platform::access::Credential;
use cofirma::platform::clock::{Clock, Moment};
use cofirma::platform::db::migrate::{self, Founding};
use cofirma::platform::db::{DatabaseUrl, Db, Options, Recorded};
use cofirma::platform::id::{Language, QuestionId, Standing};
use cofirma::platform::search::{self, ALIKE, Document, Kind, Subject, Wanted};

use pairs::{KINDS, PARAPHRASES, Pairs, SHOWN};

/// Who finds: for a pair, the places of at most five ideas.
type Finder<'a> = (&'static str, Box<dyn FnMut(&pairs::Pair) -> Vec<usize> + 'a>);

fn main() {
    let chosen: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let is_chosen = |what: &str| chosen.is_empty() || chosen.iter().any(|word| word == what);
    let folder = tempfile::tempdir().expect("a folder");
    let mut databases = vec![("SQLite", DatabaseUrl::Sqlite(folder.path().join("recall.db")))];
    if let Some(cluster) = postgres::cluster() {
        databases.push(("PostgreSQL", fresh(cluster, "recall")));
    } else {
        println!("PostgreSQL is not at hand: neither ours nor Fider's rule is measured on it.");
    }
    if is_chosen("recall") {
        recall(&databases);
    }
    if is_chosen("time") {
        for (name, _) in &databases {
            let url = match postgres::cluster() {
                Some(cluster) if *name == "PostgreSQL" => fresh(cluster, "time"),
                _ => DatabaseUrl::Sqlite(folder.path().join("time.db")),
            };
            speed::measure(name, &open(&url));
        }
    }
}

fn fresh(cluster: &postgres::Cluster, what: &str) -> DatabaseUrl {
    let name = format!("bench_{what}_{}", std::process::id());
    cluster.execute("postgres", &format!("CREATE DATABASE {name}"));
    cluster.url(&name).parse().expect("an address")
}

/// A migrated database.
fn open(url: &DatabaseUrl) -> Db {
    let founding = Founding { name: "Lumen", is_demo: false };
    migrate::migrate(url, founding, Moment(0)).expect("a migrated database");
    Db::open(
        url,
        app::wiring(),
        Clock::System,
        &Options { patience: std::time::Duration::from_secs(60), ..Options::default() },
    )
    .expect("a database")
}

/// Puts ideas into the index.
fn fill(db: &Db, from: usize, ideas: Vec<(Language, String, String)>) {
    db.act_now(Credential::Operator, move |tx| {
        for (n, (language, title, text)) in ideas.iter().enumerate() {
            let subject = Subject {
                kind: Kind::Idea,
                id: i64::try_from(from + n).expect("a small number"),
                question: Some(QuestionId(1)),
                standing: Standing::Visible,
                status: "new",
            };
            let document = Document { language: *language, title: title.clone(), text: text.clone() };
            search::put(tx, &subject, &[document])?;
        }
        Ok(Recorded::nothing(()))
    })
    .expect("ideas");
}

/// Places of ideas that look like a title, the most alike first.
fn find(db: &Db, language: Language, title: &str) -> Vec<usize> {
    let wanted = Wanted {
        text: title,
        language,
        kinds: &[Kind::Idea],
        question: Some(QuestionId(1)),
        written_in: None,
        status: None,
        is_typing: true,
    };
    let hits = db.read_now(&Credential::Guest, |tx| Ok(search::find(tx, &wanted)?.hits)).expect("hits");
    let alike = hits.iter().filter(|hit| hit.share >= ALIKE).take(SHOWN);
    alike.map(|hit| usize::try_from(hit.subject).expect("a place")).collect()
}

fn recall(databases: &[(&'static str, DatabaseUrl)]) {
    let pairs = Pairs::read();
    let opened: Vec<(&'static str, Db)> = databases.iter().map(|(name, url)| (*name, open(url))).collect();
    let ideas: Vec<(Language, String, String)> =
        pairs.titles.iter().map(|(language, title)| (*language, (*title).to_owned(), String::new())).collect();
    let mut finders: Vec<Finder<'_>> = Vec::new();
    for (name, db) in &opened {
        fill(db, 0, ideas.clone());
        finders.push((*name, Box::new(move |pair| find(db, pair.language, pair.typed))));
    }
    if let Some(url) = databases.iter().find_map(|(name, url)| (*name == "PostgreSQL").then_some(url)) {
        let mut fider = baselines::Fider::fill(url, &pairs);
        finders.push(("Fider's rule", Box::new(move |pair| fider.find(pair))));
    }
    finders.push(("trigrams", Box::new(|pair| baselines::trigrams(&pairs, pair))));
    println!("Recall among the first {SHOWN} of {} ideas, {} pairs:\n", pairs.titles.len(), pairs.pairs.len());
    println!("{:14} {:4} {}", "", "", finders.iter().map(|(name, _)| format!("{name:>14}")).collect::<String>());
    let mut counts: BTreeMap<(usize, String), Vec<(usize, usize)>> = BTreeMap::new();
    for pair in &pairs.pairs {
        let kind = KINDS.iter().position(|kind| *kind == pair.kind).expect("a kind");
        let promised = if pair.kind == PARAPHRASES { KINDS.len() + 1 } else { KINDS.len() };
        let keys = [(kind, pair.language.to_string()), (kind, "~".to_owned()), (promised, "~".to_owned())];
        let found: Vec<bool> = finders.iter_mut().map(|(_, find)| find(pair).contains(&pair.meant)).collect();
        for key in keys {
            let row = counts.entry(key).or_insert_with(|| vec![(0, 0); found.len()]);
            for (count, is_there) in row.iter_mut().zip(&found) {
                count.0 += usize::from(*is_there);
                count.1 += 1;
            }
        }
    }
    for ((kind, language), row) in counts.iter().filter(|((kind, _), _)| *kind <= KINDS.len()) {
        let (name, language) = (KINDS.get(*kind).unwrap_or(&"all promised"), language.replace('~', "all"));
        #[expect(clippy::cast_precision_loss, reason = "small counts")]
        let shares: String = row.iter().map(|(n, of)| format!("{:>14.2}", *n as f64 / *of as f64)).collect();
        println!("{name:14} {language:4} {shares}");
    }
}
