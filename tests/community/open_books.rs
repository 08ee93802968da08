//! The open books: everybody reads what was moderated, nobody is named, the figures are right, nothing can be rewritten.

use cofirma::features::audit::{self, AuditCommunity};
use cofirma::features::seals::verify::{self, Fault};
use cofirma::platform::access::Credential;
use cofirma::platform::clock::Moment;

use crate::support::backend::Kind;
use crate::support::command::cofirma_in;
use crate::support::community::START;
use crate::support::talk::Comment;
use crate::support::{Community, Idea, Person, every_database};

/// People, an idea and comments on it.
struct Scene {
    ana: Person,
    ben: Person,
    marta: Person,
    idea: Idea,
    comments: Vec<Comment>,
}

fn scene(community: &Community) -> Scene {
    let question = community.product_manager("Giulia").asks("What next?");
    let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
    let idea = ana.proposes(&question, "Brighter when I brake");
    let comments = ["Buy lamps at my shop", "You fools", "Call me"].map(|words| ben.comments_on(&idea, words)).into();
    Scene { ana, ben, marta, idea, comments }
}

impl Community {
    /// The code of the newest ruling.
    fn newest_ruling(&self) -> String {
        self.lines("SELECT code AS line FROM rulings ORDER BY id DESC LIMIT 1").remove(0)
    }

    /// Says more of a ruling than the form of this test does.
    fn says_of_ruling(&self, code: &str, what: &str) {
        self.meddle(&format!("UPDATE rulings SET {what} WHERE code = '{code}'"));
    }

    fn broken_claims(&self) -> Vec<String> {
        let report = self.db.read_now(&Credential::Operator, |tx| {
            let permit = tx.actor().may(AuditCommunity)?;
            audit::run(&permit, tx)
        });
        let findings = report.expect("a report").findings;
        findings.into_iter().filter(|finding| !finding.holds()).map(|finding| finding.claim.to_owned()).collect()
    }
}

#[test]
fn everybody_reads_what_was_moderated_and_nobody_is_named() {
    for community in every_database() {
        let Scene { ana, ben, marta, idea, comments } = scene(&community);
        marta.rules_on(&comments[0], "hide", "Sells things here.").expect(303);
        let ruling = community.newest_ruling();
        community.says_of_ruling(&ruling, "ground = 'rule', rule_id = 2, origin = 'report'");
        marta.rules_on(&comments[1], "hide", "Ben insults people.").expect(303);
        let naming = community.newest_ruling();
        marta.rules_on(&comments[1], "restore", "It was irony.").expect(303);

        let page = ana.opens("/about/moderation").expect(200);
        assert_eq!(page.all(".books > li").len(), 2, "what gives back restricts nobody: {}", page.text());
        for word in ["Hidden", "Comment", "No advertising", "Somebody reported it", "Not appealed"] {
            assert!(page.shows(word), "{word}: {}", page.text());
        }
        let codes = [&ruling, &naming, &idea.0, &comments[0].0, &comments[1].0];
        for word in ["Marta", "Ben", "Buy lamps", "You fools", "Sells things", "Brighter"].into_iter() {
            assert!(!page.shows(word), "{word}: {}", page.text());
        }
        assert!(codes.iter().all(|code| !page.body.contains(code.as_str())), "a code leads to somebody");

        // A reason is opened by a moderator, who has read it, and not when it names whom it concerns.
        ben.browser.post(&format!("/rulings/{ruling}/reason"), &[]).expect(404);
        marta.browser.post(&format!("/rulings/{ruling}/reason"), &[]).expect(303);
        marta.browser.post(&format!("/rulings/{naming}/reason"), &[]).expect(409);
        let page = ana.opens("/about/moderation").expect(200);
        assert!(page.shows("Sells things here.") && !page.shows("insults"), "{}", page.text());
        marta.browser.post(&format!("/rulings/{ruling}/reason/withdrawal"), &[]).expect(303);
        assert!(!ana.opens("/about/moderation").expect(200).shows("Sells things here."));
        assert_eq!((community.events("reason-opened"), community.events("reason-closed")), (1, 1));
        community.adds_up();
    }
}

#[test]
fn the_books_are_read_page_by_page_and_by_kind_and_half_year() {
    for community in every_database() {
        let Scene { ana, marta, idea, comments, .. } = scene(&community);
        for _ in 0..11 {
            marta.rules_on(&comments[0], "hide", "Sells things here.").expect(303);
            marta.rules_on(&comments[0], "restore", "No, it does not.").expect(303);
            marta.rules_on_idea(&idea, "lock", "A quarrel.").expect(303);
            marta.rules_on_idea(&idea, "unlock", "They made up.").expect(303);
        }
        let seen = |path: &str| ana.opens(path).expect(200).all(".books > li").len();
        let first = ana.opens("/about/moderation").expect(200);
        assert_eq!(first.all(".books > li").len(), 20);
        let next = first.attributes("a[rel=next]", "href").remove(0);
        assert_eq!(seen(&next), 2);
        assert_eq!(seen("/about/moderation?kind=hide"), 11);
        assert_eq!(seen("/about/moderation?half=2026-h2&kind=lock"), 11);
        assert_eq!(seen("/about/moderation?half=2026-h1"), 0);
        assert_eq!(seen("/about/moderation?kind=restore"), 20, "what is no kind of theirs asks for nothing");
        let rulings = ana.browser.get("/api/v1/moderation/rulings?limit=3&kind=hide").expect(200);
        let rulings: serde_json::Value = serde_json::from_str(&rulings.body).expect("JSON");
        assert_eq!(rulings["rulings"].as_array().map(Vec::len), Some(3));
        assert_eq!(rulings["rulings"][0]["day"], "2026-11-23");
        assert!(rulings["next"].is_string() && rulings["rulings"][0]["reason"].is_null());
        ana.browser.get("/api/v1/moderation/rulings?kind=restore").expect(422);
    }
}

/// A notice of illegal content: when it came, and after how long it was settled by which ruling.
fn notice(community: &Community, number: i64, rule: &str, settled: Option<(i64, &str)>) {
    let now = START.0;
    let (at, ruling) = settled.map_or(("NULL".into(), "NULL".into()), |(took, ruling)| {
        ((now + took).to_string(), format!("(SELECT id FROM rulings WHERE code = '{ruling}')"))
    });
    community.meddle(&format!(
        "INSERT INTO cases (code, kind, subject, subject_id, weight, reports, signals, opened_at, closed_at)
         VALUES ('case{number}', 'report', 'idea', {number}, 0, 1, '', {now}, {now})"
    ));
    community.meddle(&format!(
        "INSERT INTO reports (code, subject, subject_id, case_id, name, email, language, rule_id, is_illegal, law, words,
           weight, state, ruling_id, created_at, settled_at)
         VALUES ('report{number}', 'idea', {number}, (SELECT id FROM cases WHERE code = 'case{number}'), 'N',
           'n{number}@example.org', 'en', {rule}, TRUE, 'A law', 'Look.', 0, 'open', {ruling}, {now}, {at})"
    ));
}

/// An appeal against a ruling: after how long it was decided, and how.
fn appeal(community: &Community, number: i64, ruling: &str, decided: Option<(i64, &str)>) {
    let now = START.0;
    let digest = if community.kind() == Kind::Sqlite { format!("X'0{number}'") } else { format!("'\\x0{number}'") };
    let (at, outcome) = decided
        .map_or(("NULL".into(), "NULL".into()), |(took, outcome)| ((now + took).to_string(), format!("'{outcome}'")));
    let ruling = format!("(SELECT id FROM rulings WHERE code = '{ruling}')");
    community.meddle(&format!(
        "INSERT INTO statements (code, ruling_id, language, digest, created_at, appeal_until)
         VALUES ('statement{number}', {ruling}, 'en', {digest}, {now}, {now})"
    ));
    community.meddle(&format!(
        "INSERT INTO appeals (code, ruling_id, statement_id, language, words, created_at, decided_at, outcome, answer, is_same)
         VALUES ('appeal{number}', {ruling}, (SELECT id FROM statements WHERE code = 'statement{number}'), 'en', 'No.',
           {now}, {at}, {outcome}, '', FALSE)"
    ));
}

#[test]
fn the_figures_of_a_half_year_are_those_that_one_counts_by_hand() {
    for community in every_database() {
        let Scene { ana, marta, idea, comments, .. } = scene(&community);
        let mut codes = Vec::new();
        for (comment, what) in comments.iter().zip([
            "ground = 'law', law = 'A law', origin = 'notice'",
            "ground = 'rule', rule_id = 1, origin = 'machine', is_detected = TRUE",
            "ground = 'rule', rule_id = 1, origin = 'report'",
        ]) {
            marta.rules_on(comment, "hide", "Not here, please.").expect(303);
            codes.push(community.newest_ruling());
            community.says_of_ruling(&codes[codes.len() - 1], what);
        }
        marta.rules_on_idea(&idea, "lock", "A quarrel.").expect(303);
        codes.push(community.newest_ruling());
        // A ruling of the half-year before, at its last moment, and one that gives back.
        marta.rules_on_idea(&idea, "unlock", "They made up.").expect(303);
        marta.rules_on_idea(&idea, "lock", "A quarrel.").expect(303);
        community.says_of_ruling(&community.newest_ruling(), "created_at = 1782863999999999");
        // The second is overturned on appeal, the third appealed in vain, the first appealed and undecided.
        appeal(&community, 1, &codes[1], Some((2 * Moment::DAY, "overturned")));
        appeal(&community, 2, &codes[2], Some((4 * Moment::DAY, "upheld")));
        appeal(&community, 3, &codes[0], None);
        notice(&community, 1, "6", Some((Moment::HOUR, &codes[0])));
        notice(&community, 2, "6", Some((4 * Moment::HOUR, &codes[2])));
        notice(&community, 3, "6", None);
        notice(&community, 4, "NULL", None);

        let figures = ana.browser.get("/api/v1/moderation/figures?half=2026-h2").expect(200);
        let figures: serde_json::Value = serde_json::from_str(&figures.body).expect("JSON");
        assert_eq!(figures["all"], serde_json::json!({"rulings": 4, "overturned": 1}), "{figures:#}");
        assert_eq!(figures["own_initiative"], serde_json::json!({"rulings": 2, "overturned": 1}));
        assert_eq!(figures["automated"], serde_json::json!({"rulings": 1, "overturned": 1}));
        let sums: Vec<(&str, &str, i64, i64)> = figures["rulings"]
            .as_array()
            .expect("rulings")
            .iter()
            .map(|line| {
                let word = |name: &str| line[name].as_str().unwrap_or_default();
                let number = |name: &str| line[name].as_i64().unwrap_or_default();
                (word("kind"), word("ground"), number("rulings"), number("overturned"))
            })
            .collect();
        assert_eq!(sums, [("hide", "rule", 2, 1), ("hide", "law", 1, 0), ("lock", "none", 1, 0)]);
        let notices = &figures["notices"];
        let other = notices.as_array().and_then(|all| all.iter().find(|line| line["rule"].is_null())).expect("others");
        let named = notices.as_array().and_then(|all| all.iter().find(|line| !line["rule"].is_null())).expect("a rule");
        assert_eq!((&other["notices"], &other["median_seconds"]), (&1.into(), &serde_json::Value::Null));
        assert_eq!(
            (&named["notices"], &named["settled"], &named["without_account"]),
            (&3.into(), &2.into(), &3.into())
        );
        assert_eq!((&named["acted_by_law"], &named["acted_by_rule"]), (&1.into(), &1.into()));
        assert_eq!(named["median_seconds"], 9_000, "between one hour and four");
        assert_eq!(figures["notices_median_seconds"], 9_000);
        assert_eq!(figures["complaints_median_seconds"], 3 * 24 * 3_600);
        let complaints: i64 = figures["complaints"]
            .as_array()
            .expect("appeals")
            .iter()
            .filter_map(|line| line["complaints"].as_i64())
            .sum();
        assert_eq!(complaints, 3);
        let before = ana.browser.get("/api/v1/moderation/figures?half=2026-h1").expect(200);
        let before: serde_json::Value = serde_json::from_str(&before.body).expect("JSON");
        assert_eq!(before["all"]["rulings"], 1);

        let page = ana.opens("/about/moderation/figures?half=2026-h2").expect(200);
        assert!(page.shows("4 decisions in all.") && page.shows("3 days"), "{}", page.text());
        let table = ana.browser.get("/about/moderation/figures.csv?half=2026-h2").expect(200);
        assert!(table.body.contains("2026-h2,rulings,hide,comment,rule,Be kind,,rulings,2"), "{}", table.body);
        assert!(table.body.contains("2026-h2,notices-all,,,,,,median-seconds,9000"), "{}", table.body);
        ana.opens("/about/moderation/figures?half=2026-h3").expect(404);
        ana.browser.get("/api/v1/moderation/figures?half=now").expect(422);
    }
}

#[test]
fn the_names_of_rules_become_no_formulas() {
    for community in every_database() {
        let Scene { ana, marta, comments, .. } = scene(&community);
        community.meddle("UPDATE house_rule_texts SET name = '=HYPERLINK(1)' WHERE rule_id = 1");
        marta.rules_on(&comments[0], "hide", "Not here, please.").expect(303);
        community.says_of_ruling(&community.newest_ruling(), "ground = 'rule', rule_id = 1");
        let table = ana.browser.get("/about/moderation/figures.csv").expect(200);
        assert!(table.body.contains("'=HYPERLINK(1)") && !table.body.contains(",=HYPERLINK"), "{}", table.body);
    }
}

/// A community with three sealed rulings of two sorts.
fn ruled(community: &Community) -> Scene {
    let scene = scene(community);
    for comment in &scene.comments[..2] {
        scene.marta.rules_on(comment, "hide", "Not here, please.").expect(303);
    }
    community.is_sealed();
    scene.ana.votes_for(&scene.idea);
    scene.marta.rules_on_idea(&scene.idea, "lock", "A quarrel.").expect(303);
    community.is_sealed();
    scene
}

fn rulings_of(community: &Community) -> String {
    community.guest().browser.get("/about/moderation/rulings.jsonl").expect(200).body
}

#[test]
fn anybody_checks_the_rulings_without_names_and_without_a_database() {
    for community in every_database() {
        let scene = ruled(&community);
        let file = rulings_of(&community);
        let codes = [&scene.idea.0, &scene.comments[0].0, &community.newest_ruling()];
        for word in ["Ben", "Marta", "Not here", "quarrel", "example.org", "comment\\\":"].into_iter() {
            assert!(!file.contains(word), "{word} in {file}");
        }
        assert!(codes.iter().all(|code| !file.contains(code.as_str())));
        let verdict = verify::rulings(file.as_bytes()).unwrap_or_else(|fault| panic!("{fault}\n{file}"));
        let counted: Vec<(&str, i64)> = verdict.sorts.iter().map(|(sort, n)| (sort.did.as_str(), *n)).collect();
        assert_eq!((counted, verdict.leaves.1), (vec![("hide", 2), ("lock", 1)], 3));
        assert!(scene.ana.opens("/about/moderation").expect(200).shows("sealed as number"));
        community.adds_up();
    }
}

#[test]
fn an_altered_file_names_the_first_batch_that_does_not_hold() {
    for community in every_database() {
        ruled(&community);
        let file = rulings_of(&community);
        let fault = |altered: &str| {
            assert_ne!(altered, file, "nothing was altered");
            verify::rulings(altered.as_bytes()).expect_err("it was altered")
        };
        let changed = file.replacen("\\\"did\\\":\\\"lock\\\"", "\\\"did\\\":\\\"hide\\\"", 1);
        assert_eq!(fault(&changed), Fault::Batch(2, "its leaves do not give its root"));
        let lines: Vec<&str> = file.lines().collect();
        let without = lines[..lines.len() - 1].join("\n");
        assert_eq!(fault(&without), Fault::Cut { told: 2, found: 1 });
        let counted = file.replacen("\"rulings\":2", "\"rulings\":1", 1);
        assert!(matches!(fault(&counted), Fault::Rulings { published: 1, sealed: 2, .. }));
        // Whoever keeps a ruling closed is given away by its mark.
        let mut closed = Vec::new();
        for line in &lines {
            let mut line: serde_json::Value = serde_json::from_str(line).expect("a line");
            for leaf in line["leaves"].as_array_mut().into_iter().flatten() {
                if leaf.is_object() {
                    let digest = cofirma::features::seals::seal::body_digest(
                        &cofirma::features::seals::merkle::Hash::parse(leaf["blind"].as_str().unwrap()).unwrap(),
                        leaf["body"].as_str().unwrap(),
                    );
                    *leaf = serde_json::json!([leaf["tag"], digest.to_string()]);
                }
            }
            closed.push(line.to_string());
        }
        assert_eq!(fault(&closed.join("\n")), Fault::Batch(1, "a ruling is kept closed in it"));
    }
}

#[test]
fn the_command_line_takes_the_rulings_and_checks_them() {
    for community in every_database() {
        ruled(&community);
        let folder = tempfile::tempdir().expect("a folder");
        let taken = community.backend.cofirma(&["export", "rulings"]).expect(0).out;
        std::fs::write(folder.path().join("rulings.jsonl"), &taken).expect("a file");
        cofirma_in(folder.path(), &[], &["verify", "rulings", "rulings.jsonl"], "")
            .expect(0)
            .says(&["hold", "2  2026-h2"]);
        let altered = taken.replacen("\\\"day\\\":\\\"2026-11-23", "\\\"day\\\":\\\"2026-11-22", 1);
        cofirma_in(folder.path(), &[], &["verify", "rulings", "-"], &altered).refuses(&["batch 1 does not hold"]);
    }
}

#[test]
fn a_ruling_that_is_rewritten_is_noticed() {
    for community in every_database() {
        ruled(&community);
        community.adds_up();
        let first = community.lines("SELECT code AS line FROM rulings ORDER BY id LIMIT 1").remove(0);
        for (what, back) in [
            ("ground = 'law'", "ground = 'none'"),
            ("reason = 'Another reason.'", "reason = 'Not here, please.'"),
            ("origin = 'machine'", "origin = 'own'"),
        ] {
            community.says_of_ruling(&first, what);
            let broken = community.broken_claims();
            assert!(broken.iter().any(|claim| claim.starts_with("every seal")), "{what}: {broken:?}");
            community.says_of_ruling(&first, back);
            community.adds_up();
        }
    }
}

#[test]
fn a_ruling_that_is_slipped_in_afterwards_is_noticed() {
    for community in every_database() {
        let Scene { ben, idea, .. } = ruled(&community);
        community.meddle(
            "INSERT INTO rulings (code, kind, subject, idea_id, moderator_id, reason, created_at)
             SELECT 'slippedin1', 'lock', 'idea', idea_id, moderator_id, 'Never said.', created_at FROM rulings
             WHERE kind = 'lock'",
        );
        community.adds_up();
        community.clock.advance(2 * Moment::HOUR);
        community.meddle("UPDATE ideas SET locked_at = NULL");
        ben.votes_for(&idea);
        community.is_sealed();
        assert_eq!(community.broken_claims(), ["each ruling since the first that was sealed is sealed, too"]);
    }
}
