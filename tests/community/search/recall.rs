//! The pairs of `benches/similar` on both databases: what is promised, not timed.

#[path = "../../../benches/similar/pairs.rs"]
mod pairs;

use std::collections::BTreeMap;

use cofirma::platform::access::Credential;
use cofirma::platform::db::Recorded;
use cofirma::platform::id::Standing;
use cofirma::platform::search::{self, Document, Hit, Kind, Subject, Wanted};

use self::pairs::{KINDS, PARAPHRASES, Pairs, SHOWN};
use crate::support::{Community, every_database};

/// All ideas of the files, by their places.
fn fill(community: &Community, titles: &[(cofirma::platform::id::Language, &'static str)]) {
    let titles = titles.to_vec();
    community
        .db
        .act_now(Credential::Operator, move |tx| {
            for (id, (language, title)) in (0..).zip(&titles) {
                let subject = Subject { kind: Kind::Idea, id, question: None, standing: Standing::Visible, status: "" };
                let document = Document { language: *language, title: (*title).to_owned(), text: String::new() };
                search::put(tx, &subject, &[document])?;
            }
            Ok(Recorded::nothing(()))
        })
        .expect("ideas");
}

#[test]
fn of_what_is_meant_nine_in_ten_are_among_the_first_five_on_both_databases_alike() {
    let pairs = Pairs::read();
    let mut told: Vec<Vec<Vec<Hit>>> = Vec::new();
    for community in every_database() {
        fill(&community, &pairs.titles);
        let mut kinds: BTreeMap<(String, &str), (usize, usize)> = BTreeMap::new();
        let mut all = Vec::new();
        for pair in &pairs.pairs {
            assert!(KINDS.contains(&pair.kind), "{} is no kind", pair.kind);
            let wanted = Wanted {
                text: pair.typed,
                language: pair.language,
                kinds: &[Kind::Idea],
                question: None,
                written_in: None,
                status: None,
                is_typing: true,
            };
            let hits =
                community.db.read_now(&Credential::Guest, |tx| Ok(search::find(tx, &wanted)?.hits)).expect("hits");
            let shown: Vec<usize> =
                hits.iter().take(SHOWN).map(|hit| usize::try_from(hit.subject).expect("a place")).collect();
            let is_there = shown.contains(&pair.meant);
            let (found, of) = kinds.entry((pair.language.to_string(), pair.kind)).or_default();
            *found += usize::from(is_there);
            *of += 1;
            if !is_there {
                let shown: Vec<&str> = shown.iter().map(|at| pairs.titles[*at].1).collect();
                println!(
                    "{}: {:?} should find {:?}, found {shown:?}",
                    pair.kind, pair.typed, pairs.titles[pair.meant].1
                );
            }
            all.push(hits);
        }
        for ((language, kind), (found, of)) in &kinds {
            println!("{:?} {language} {kind}: {found} of {of}", community.kind());
        }
        let sum = |is_counted: &dyn Fn(&str) -> bool| {
            kinds
                .iter()
                .filter(|((_, kind), _)| is_counted(kind))
                .fold((0, 0), |sum, (_, n)| (sum.0 + n.0, sum.1 + n.1))
        };
        let (found, of) = sum(&|kind| kind != PARAPHRASES);
        assert!(of >= 140, "{of} pairs prove little");
        assert!(found * 10 >= of * 9, "{:?}: {found} of {of}", community.kind());
        told.push(all);
    }
    if let [one, other] = told.as_slice() {
        assert_eq!(one, other, "both databases find the same");
    }
}
