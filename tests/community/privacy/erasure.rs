//! Going: what is kept, what goes, and that nothing of it can be found any more.

use std::path::Path;

use cofirma::platform::db::DatabaseUrl;
use cofirma::platform::id::PersonId;

use crate::support::backend::Kind;
use crate::support::{Community, Idea, Person, every_database, postgres, rounds};

/// Whatever could tell who somebody was; nothing else in a test says these words.
const TRACES: &[&str] = &[
    "Zyxwena",
    "zyxwena.quorlith@example.org",
    "A bio of brumblewort",
    "brumblewort.example",
    "Legal Quorlithine",
    "A title of flimmerstone",
    "An idea about snorkwheels",
    "A first thought on snorkwheels",
    "A note of snippletons",
    "A comment about grumblehinge",
    "hash-of-zyxwena",
    "totp-of-zyxwena",
    "passkey-of-zyxwena",
    "subject-of-zyxwena",
    "answer-for-zyxwena",
    "pending-of-zyxwena",
    "reason-about-zyxwena",
    "appeal-of-zyxwena",
];

/// Zyxwena has done everything that leaves a trace: proposed, revised, commented, voted, signed, followed, blocked; she has a
/// picture, a passkey, an authenticator, a provider, invitations, challenges, letters, kept answers and her data written down.
struct Scene {
    zyxwena: Person,
    ben: Person,
    idea: Idea,
    bens: Idea,
    release: String,
    digest: String,
}

fn scene(community: &Community) -> Scene {
    let giulia = community.product_manager("Giulia");
    let question = giulia.asks("What next?");
    let zyxwena = community.customer("Zyxwena Quorlith");
    let ben = community.customer("Ben");
    let idea = zyxwena.proposes(&question, "A first thought on snorkwheels");
    zyxwena.edits(&idea, "An idea about snorkwheels", "An idea about snorkwheels, told at length.").expect(303);
    let bens = ben.proposes(&question, "A button for gloves");
    let hers = zyxwena.comments_on(&bens, "A comment about grumblehinge");
    ben.answers(&bens, &hers, "I agree with that.");
    zyxwena.comments_on(&idea, "A comment about grumblehinge again");
    zyxwena.votes_for(&bens);
    ben.votes_for(&idea);
    let release = giulia.drafts_from(&[&idea, &bens]);
    giulia.publishes(&release);
    zyxwena.signs(&release, "given", "Zyxwena the Great").expect(303);
    zyxwena.saves_proof(&release).expect(303);
    let digest = community.site.files.put(b"the face of somebody").unwrap().to_string();
    let (id, bid) = (zyxwena.id.0, ben.id.0);
    for sql in [
        format!(
            "INSERT INTO files (digest, media_type, bytes, width, height, uploader_id, created_at) \
             VALUES ('{digest}', 'image/jpeg', 20, 1, 1, {id}, 0)"
        ),
        format!(
            "UPDATE people SET bio = 'A bio of brumblewort', links = 'https://brumblewort.example', \
             legal_name = 'Legal Quorlithine', title = 'A title of flimmerstone', password_hash = 'hash-of-zyxwena', \
             picture_id = (SELECT id FROM files WHERE digest = '{digest}'), suspended_reason = 'reason-about-zyxwena', \
             totp_secret = CAST('totp-of-zyxwena' AS {blob}) WHERE id = {id}",
            blob = if community.kind() == Kind::Sqlite { "BLOB" } else { "bytea" }
        ),
        format!("UPDATE people SET substitute_id = {id} WHERE id = {bid}"),
        format!(
            "INSERT INTO passkeys (code, person_id, credential_id, passkey, name, created_at) \
             VALUES ('pk', {id}, '1', 'passkey-of-zyxwena', 'The phone of Zyxwena', 0)"
        ),
        format!("INSERT INTO recovery_codes (person_id, digest, created_at) VALUES ({id}, '1', 0)"),
        format!(
            "INSERT INTO identities (person_id, issuer, subject, created_at) VALUES ({id}, 'i', 'subject-of-zyxwena', 0)"
        ),
        "INSERT INTO guests (digest, created_at, expires_at) VALUES ('1', 0, 9999999999999999)".into(),
        "INSERT INTO pending_acts (guest_id, kind, subject, payload, created_at) \
         SELECT id, 'comment', 'x', 'pending-of-zyxwena', 0 FROM guests"
            .into(),
        "INSERT INTO challenges (purpose, digest, email, guest_id, payload, tries, created_at, expires_at) \
         SELECT 'sign-in', '1', 'zyxwena.quorlith@example.org', id, '', 0, 0, 9999999999999999 FROM guests"
            .into(),
        format!(
            "INSERT INTO challenges (purpose, digest, email, person_id, payload, tries, created_at, expires_at) \
             VALUES ('take-address', '2', 'other@example.org', {id}, 'Zyxwena', 0, 0, 9999999999999999)"
        ),
        format!(
            "INSERT INTO guests (digest, person_id, created_at, expires_at) VALUES ('2', {id}, 0, 9999999999999999)"
        ),
        "INSERT INTO pending_acts (guest_id, kind, subject, payload, created_at) \
         SELECT id, 'comment', 'y', 'pending-of-zyxwena too', 0 FROM guests WHERE person_id IS NOT NULL"
            .into(),
        format!(
            "INSERT INTO invitations (code, digest, email, role, relation, language, inviter_id, created_at, expires_at) \
             VALUES ('in', '1', 'zyxwena.quorlith@example.org', 'member', 'customer', 'en', {bid}, 0, 0)"
        ),
        format!(
            "INSERT INTO statements (code, person_id, language, digest, created_at, appeal_until) \
             VALUES ('st', {id}, 'en', '1', 0, 0)"
        ),
        "INSERT INTO appeals (code, statement_id, person_id, language, words, created_at, answer, is_same) \
         SELECT 'ap', id, person_id, 'en', 'appeal-of-zyxwena', 0, 'appeal-of-zyxwena, answered', FALSE FROM statements"
            .into(),
        // What moderators noted, asked and said in thanks.
        format!(
            "INSERT INTO staff_notes (code, person_id, author_id, body, created_at) \
             VALUES ('n1', {id}, {bid}, 'A note of snippletons', 0)"
        ),
        format!(
            "INSERT INTO staff_notes (code, idea_id, author_id, body, created_at) \
             SELECT 'n2', min(id), {bid}, 'A note of snippletons', 0 FROM ideas WHERE author_id = {id}"
        ),
        format!(
            "INSERT INTO asks (code, kind, idea_id, person_id, asker_id, language, body, created_at, due_at) \
             SELECT 'a1', 'clarify', min(id), {id}, {bid}, 'en', 'A note of snippletons', 0, 0 FROM ideas"
        ),
        format!(
            "INSERT INTO thanks (thanker_id, person_id, idea_id, words, created_at) \
             SELECT {bid}, {id}, min(id), 'A note of snippletons', 0 FROM ideas"
        ),
        format!(
            "INSERT INTO thanks (thanker_id, person_id, idea_id, words, created_at) \
             SELECT {id}, {bid}, max(id), 'A note of snippletons', 0 FROM ideas"
        ),
        format!("INSERT INTO blocks (person_id, blocked_id, created_at) VALUES ({id}, {bid}, 0), ({bid}, {id}, 0)"),
        format!(
            "INSERT INTO idempotency_answers (person_id, key, fingerprint, status, body, created_at) \
             VALUES ({id}, 'k', '1', 200, 'answer-for-zyxwena', 9999999999999999)"
        ),
        format!("INSERT INTO follows (idea_id, person_id, created_at) SELECT id, {id}, 0 FROM ideas"),
        // What she was given, had, and had sent somewhere.
        format!(
            "INSERT INTO ledger_accounts (code, kind, person_id, unit, created_at) \
             VALUES ('acc0000001', 'person', {id}, 'points', 0), ('acc0000002', 'issued', NULL, 'points', 0)"
        ),
        "INSERT INTO ledger_balances (account_id, amount) SELECT id, 5 FROM ledger_accounts WHERE kind = 'person'"
            .into(),
        "INSERT INTO ledger_entries (code, key, cause, about, created_at) \
         VALUES ('ent0000001', 'tests', 'granted', 'ent0000001', 0)"
            .into(),
        "INSERT INTO ledger_postings (entry_id, account_id, amount) \
         SELECT e.id, a.id, CASE a.kind WHEN 'person' THEN 5 ELSE -5 END FROM ledger_entries e, ledger_accounts a"
            .into(),
        "INSERT INTO ledger_reasons (entry_id, reason) SELECT id, 'A note of snippletons' FROM ledger_entries".into(),
        "INSERT INTO items (code, kind, language, price, is_offered, created_at) \
         VALUES ('1tem000001', 'good', 'en', 0, TRUE, 0)"
            .into(),
        format!(
            "INSERT INTO redemptions (code, item_id, person_id, price, words, state, created_at) \
             SELECT '0rder00001', id, {id}, 0, 'Zyxwena Quorlith, zyxwena.quorlith@example.org', 'open', 0 FROM items"
        ),
        format!("INSERT INTO question_follows (question_id, person_id, created_at) SELECT id, {id}, 0 FROM questions"),
        format!("INSERT INTO home_visits (person_id, last_at, before_at) VALUES ({id}, 0, 0)"),
        "INSERT INTO outbox (person_id, address, language, mail, payload, state, send_at, attempts, created_at) \
         VALUES (NULL, 'zyxwena.quorlith@example.org', 'en', 'sign_in', '{\"name\": \"Zyxwena\"}', 'ready', \
         9999999999999999, 0, 0)"
            .into(),
    ] {
        community.meddle(&sql);
    }
    // So much that pages of the database were split, and texts too long for one.
    let long = "A comment about grumblehinge. ".repeat(300);
    for number in 0..4 {
        let rows: Vec<String> = (0..60)
            .map(|row| {
                let body =
                    if row % 20 == 0 { long.clone() } else { "A comment about grumblehinge. ".repeat(row % 7 + 1) };
                format!(
                    "('bulk{number}x{row:04}', (SELECT min(id) FROM ideas), (SELECT min(id) FROM ideas), {id}, 'en', \
                     '{body}', 'visible', 0)"
                )
            })
            .collect();
        community.meddle(&format!(
            "INSERT INTO comments (code, idea_id, counted_in_id, author_id, language, body, standing, created_at) VALUES {}",
            rows.join(", ")
        ));
    }
    for sql in [
        "INSERT INTO search_documents (kind, subject_id, language, standing, text, stems) \
         SELECT 'comment', id, language, standing, body, '' FROM comments WHERE code LIKE 'bulk%'",
        "UPDATE idea_tallies SET comments = comments + 240 WHERE idea_id = (SELECT min(id) FROM ideas)",
        // Holes between what stays, as a life of a community makes them.
        "DELETE FROM search_documents WHERE kind = 'comment' AND subject_id IN \
         (SELECT id FROM comments WHERE code LIKE 'bulk%' AND id % 5 = 0)",
        "DELETE FROM comments WHERE code LIKE 'bulk%' AND id % 5 = 0",
        "UPDATE idea_tallies SET comments = (SELECT count(*) FROM comments WHERE counted_in_id = idea_tallies.idea_id)",
    ] {
        community.meddle(sql);
    }
    cofirma::jobs::renew_index(&community.db).expect("an index");
    zyxwena.gets_her_data(community, "zyxwena.quorlith@example.org");
    Scene { zyxwena, ben, idea, bens, release: release.path(), digest }
}

/// Every file of the community on the disk: of the database, its journal, the file store; and what PostgreSQL holds.
fn everything(community: &Community) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    walk(community.backend.folder.path(), &mut found);
    if let DatabaseUrl::Postgres(_) = community.backend.url {
        let dump = postgres::cluster().unwrap().dump(community.backend.name());
        found.push(("the dump".into(), dump.into_bytes()));
    }
    found
}

fn walk(folder: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else {
            found.push((path.display().to_string(), std::fs::read(&path).unwrap()));
        }
    }
}

/// Where which trace is found, as text or as PostgreSQL's dump writes bytes.
fn traces(community: &Community, more: &[&str]) -> Vec<String> {
    let files = everything(community);
    let mut found = Vec::new();
    for trace in TRACES.iter().chain(more) {
        let hex: String = trace.bytes().map(|byte| format!("{byte:02x}")).collect();
        for (file, bytes) in &files {
            let holds = |text: &[u8]| bytes.windows(text.len()).any(|window| window == text);
            if holds(trace.as_bytes()) || holds(hex.as_bytes()) || file.contains(trace) {
                found.push(format!("{trace} in {file}"));
            }
        }
    }
    found
}

#[test]
fn nothing_is_left_of_who_goes_with_all_she_wrote() {
    for community in every_database() {
        let scene = scene(&community);
        let secret = scene.zyxwena.browser.cookie("cofirma").unwrap();
        let before = traces(&community, &[&scene.digest]);
        for trace in TRACES.iter().chain([&scene.digest.as_str()]) {
            assert!(before.iter().any(|found| found.starts_with(trace)), "the test would not see {trace}");
        }
        let (code, votes, people) = (
            community.lines(&format!("SELECT code AS line FROM people WHERE id = {}", scene.zyxwena.id.0)).concat(),
            community.count("SELECT CAST(sum(votes) AS BIGINT) AS n FROM idea_tallies"),
            community.count("SELECT count(*) AS n FROM people"),
        );
        assert_eq!(scene.zyxwena.leaves("remove", "anonymous").leads_to(), "/");
        community.does_what_waits();
        let left = traces(&community, &[&scene.digest, &code]);
        assert!(left.is_empty(), "{:?}: {left:#?}", community.kind());

        // What others count on is whole.
        community.adds_up();
        assert_eq!(community.count("SELECT CAST(sum(votes) AS BIGINT) AS n FROM idea_tallies"), votes);
        assert_eq!(community.count("SELECT count(*) AS n FROM people"), people);
        assert_eq!(scene.ben.reads_votes_of(&scene.bens), 1);
        scene.ben.opens(&scene.idea.path()).expect(404);
        let page = scene.ben.opens(&scene.bens.path()).expect(200);
        assert!(page.shows("This comment was removed") && page.shows("I agree with that."), "{}", page.text());
        scene.ben.opens(&scene.release).expect(200);
        scene.ben.opens("/questions").expect(200);
        assert_eq!(community.count("SELECT count(*) AS n FROM credits WHERE consent = 'anonymous'"), 2);
        // She is out, everywhere.
        let mut stale = community.browser();
        stale.set_cookie("cofirma", &secret);
        assert!(stale.get("/me").leads_to().starts_with("/sign-in"));
        assert_eq!(community.count("SELECT count(*) AS n FROM events WHERE kind = 'person-erased'"), 1);
    }
}

#[test]
fn whoever_leaves_the_words_behind_is_read_under_a_drawn_name() {
    for community in every_database() {
        let scene = scene(&community);
        scene.zyxwena.leaves("keep", "keep").expect(303);
        community.does_what_waits();
        let name =
            community.lines(&format!("SELECT name AS line FROM people WHERE id = {}", scene.zyxwena.id.0)).concat();
        let page = scene.ben.opens(&scene.idea.path()).expect(200);
        assert!(page.shows("An idea about snorkwheels") && page.shows(&name), "{}", page.text());
        assert!(!page.body.contains("Zyxwena"), "{}", page.text());
        assert!(scene.ben.opens(&scene.release).shows("Zyxwena the Great"), "she wanted to stay in the colophon");
        let kept = ["An idea about", "A first thought", "A comment about", "Zyxwena"];
        let left = traces(&community, &[]);
        let left: Vec<&String> =
            left.iter().filter(|found| !kept.iter().any(|start| found.starts_with(start))).collect();
        assert!(left.is_empty(), "{left:#?}");
        community.adds_up();
    }
}

#[test]
fn signatures_can_be_withdrawn() {
    for community in every_database() {
        let scene = scene(&community);
        let people = |person: &Person| person.opens(&scene.release).expect(200).text();
        assert!(people(&scene.ben).contains("Zyxwena the Great"));
        scene.zyxwena.leaves("keep", "withdraw").expect(303);
        assert!(!people(&scene.ben).contains("Zyxwena"));
        let withheld = "SELECT count(*) AS n FROM credits WHERE consent = 'withheld' AND signed_name IS NULL";
        assert!(community.count(withheld) > 0);
        community.adds_up();
    }
}

#[test]
fn what_lived_on_in_a_removed_idea_stands_by_itself_again() {
    for community in every_database() {
        let scene = scene(&community);
        let mia = community.moderator("Mia");
        let question = community.product_manager("Carla").asks("And then?");
        let hers = scene.zyxwena.proposes(&question, "Snorkwheels everywhere");
        let his = scene.ben.proposes(&question, "Snorkwheels on Sundays");
        mia.votes_for(&his);
        scene.ben.votes_for(&hers);
        mia.merges(&his, &hers).expect(303);
        assert_eq!(mia.reads_votes_of(&hers), 2);
        scene.zyxwena.leaves("remove", "withdraw").expect(303);
        assert_eq!(mia.reads_votes_of(&his), 1);
        scene.ben.opens(&hers.path()).expect(404);
        community.adds_up();
    }
}

#[test]
fn somebody_who_is_not_sure_stays() {
    for community in every_database() {
        let ana = community.customer("Ana");
        for fields in [
            &[("contributions", "keep"), ("signatures", "keep")][..],
            &[("contributions", "burn"), ("signatures", "keep"), ("sure", "yes")],
            &[("sure", "yes"), ("contributions", "keep"), ("signatures", "")],
        ] {
            ana.browser.post("/me/data/deletion", fields).expect(422);
        }
        assert!(ana.opens("/me").expect(200).body.contains("Ana"));
    }
}

#[test]
fn the_last_administrator_stays_until_there_is_another() {
    for community in every_database() {
        let ada = community.admin("Ada");
        assert!(ada.opens("/me/data/deletion").expect(200).shows("You are the last one"));
        let fields = [("contributions", "keep"), ("signatures", "keep"), ("sure", "yes")];
        ada.browser.post("/me/data/deletion", &fields).expect(409);
        let mut last = ada;
        for round in 0..rounds(8) {
            let eva = community.admin(&format!("Eva {round}"));
            // Both at once: one of them stays.
            let start = std::sync::Barrier::new(2);
            let leave = |person: &Person| {
                start.wait();
                person.browser.post("/me/data/deletion", &fields).status
            };
            let (leave, one, other) = (&leave, &last, &eva);
            let ends = std::thread::scope(|scope| {
                let both = [scope.spawn(move || leave(one)), scope.spawn(move || leave(other))];
                both.map(|end| end.join().unwrap())
            });
            assert!(ends == [303, 409] || ends == [409, 303], "{:?}: {ends:?}", community.kind());
            assert_eq!(community.count("SELECT count(*) AS n FROM people WHERE role = 'admin'"), 1);
            if ends[0] == 303 {
                last = eva;
            }
        }
    }
}

#[test]
fn an_operator_erases_by_address_or_code() {
    for community in every_database() {
        let scene = scene(&community);
        let backend = &community.backend;
        backend.cofirma(&["person", "erase", "zyxwena.quorlith@example.org"]).refuses(&["--yes"]);
        backend.cofirma(&["person", "erase", "nobody@example.org", "--yes"]).refuses(&["nobody"]);
        backend
            .cofirma(&["person", "erase", "zyxwena.quorlith@example.org", "--contributions", "remove", "--yes"])
            .expect(0)
            .says(&["Erased."]);
        let left = traces(&community, &[&scene.digest]);
        assert!(left.is_empty(), "{:?}: {left:#?}", community.kind());
        let code = community.lines(&format!("SELECT code AS line FROM people WHERE id = {}", scene.ben.id.0)).concat();
        backend.cofirma(&["person", "erase", &code, "--yes"]).expect(0);
        assert!(is_erased(&community, scene.ben.id));
        backend.cofirma(&["person", "erase", &code, "--yes"]).refuses(&["nobody"]);
        community.adds_up();
    }
}

fn is_erased(community: &Community, person: PersonId) -> bool {
    community.count(&format!("SELECT count(*) AS n FROM people WHERE id = {} AND erased_at IS NOT NULL", person.0)) == 1
}
