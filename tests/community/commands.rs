//! The command line: help that reads well, settings that are refused by name, people, proofs, and a server beside it.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use cofirma::platform::access::Credential;
use cofirma::platform::clock::Clock;
use cofirma::platform::db::{Options, Recorded};

use crate::support::backend::{Backend, Kind, kinds};
use crate::support::command::{Said, cofirma_in};
use crate::support::program::Program;
use crate::support::{Community, every_database};

fn help(words: &str) -> Said {
    let words: Vec<&str> = words.split_whitespace().chain(["--help"]).collect();
    cofirma_in(Path::new("."), &[], &words, "").expect(0)
}

/// A server of the present over the same database.
fn served(backend: &Arc<Backend>) -> Community {
    Community::over(Arc::clone(backend), &Options::default(), Clock::System)
}

#[test]
fn help_says_what_each_command_does_and_takes() {
    let all = help("").says(&["serve", "demo", "person", "import", "export", "check", "migrate", "cofirma demo"]);
    all.says(&[
        "--database",
        "--listen",
        "--base-url",
        "--trusted-proxy",
        "COFIRMA_DATABASE",
        "sqlite:data/cofirma.db",
    ]);
    help("serve").says(&["Run the server", "--name"]);
    help("demo").says(&["invented community", "--reset", "refused for a community that"]);
    help("person").says(&["add", "role", "token", "suspend", "reinstate"]);
    help("person add").says(&["--name", "--email", "--role", "member, moderator, product, admin", "--password-stdin"]);
    help("person role").says(&["<EMAIL> <ROLE>", "signed out"]);
    help("person token").says(&["never shown again"]);
    help("person suspend").says(&["--reason", "--days"]);
    help("import ideas").says(&["<FILE>", "--question", "--new-question", "--dry-run", "--skip-empty", "Example:"]);
    help("export ideas").says(&["--question", "--top", "csv, excel, json", "--language", "--output"]);
    help("check").says(&["changes nothing"]);
    help("migrate").says(&["up to date"]);
    for words in ["", "serve", "person add", "import ideas", "export ideas"] {
        let said = help(words);
        assert!(said.out.lines().all(|line| line.chars().count() <= 100), "{}", said.out);
        assert!(!said.out.contains("postgres://cofirma:"), "{}", said.out);
    }
    let nothing = cofirma_in(Path::new("."), &[], &[], "");
    assert!(nothing.code == 2 && nothing.err.contains("Usage: cofirma"), "{nothing:?}");
}

#[test]
fn wrong_settings_are_refused_by_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |environment: &[(&str, &str)], words: &[&str]| {
        let words: Vec<&str> = ["migrate"].iter().chain(words).copied().collect();
        cofirma_in(folder.path(), environment, &words, "")
    };
    for (words, named) in [
        (["--database", "mysql://root:secret@db/x"], ["database:", "mysql"]),
        (["--database", "sqlite:"], ["database:", "path"]),
        (["--listen", "somewhere"], ["listen:", "127.0.0.1:8080"]),
        (["--base-url", "http://ideas.example.com"], ["base_url:", "https"]),
        (["--base-url", "ideas.example.com"], ["base_url:", "https://"]),
        (["--time-zone", "Europe/Atlantis"], ["time_zone:", "Europe/Atlantis"]),
        (["--trusted-proxy", "10.0.0.0/99"], ["trusted_proxy:", "10.0.0.0/99"]),
        (["--log", "loud=;"], ["log:", "loud"]),
        (["--config", "nowhere.toml"], ["config:", "nowhere.toml"]),
    ] {
        let said = run(&[], &words).refuses(&named);
        assert!(!said.err.contains("secret") && said.err.lines().count() <= 3, "{}", said.err);
    }
    run(&[("COFIRMA_TIME_ZONE", "Nowhere")], &[]).refuses(&["time_zone:", "Nowhere"]);
    for (text, named) in [
        ("databse = \"sqlite:x.db\"\n", "databse"),
        ("listen = 8080\n", "listen"),
        ("time_zone = \"Nowhere\"\n", "time_zone:"),
        ("database = \n", "line 1"),
    ] {
        std::fs::write(folder.path().join("cofirma.toml"), text).expect("a file");
        run(&[], &[]).refuses(&[named]);
    }
    std::fs::remove_file(folder.path().join("cofirma.toml")).expect("a file");
    let made: Vec<_> = std::fs::read_dir(folder.path()).expect("a folder").collect();
    assert!(made.is_empty(), "nothing was made: {made:?}");
    let unknown = cofirma_in(folder.path(), &[], &["person", "role", "ana@example.org", "queen"], "");
    assert!(unknown.code == 2 && unknown.err.contains("moderator"), "{}", unknown.err);
}

#[test]
fn flags_win_over_the_environment_that_over_the_file_that_over_the_default() {
    let folder = tempfile::tempdir().expect("a folder");
    let migrate = |environment: &[(&str, &str)], words: &[&str]| {
        let words: Vec<&str> = ["migrate"].iter().chain(words).copied().collect();
        cofirma_in(folder.path(), environment, &words, "").expect(0).out
    };
    let environment = [("COFIRMA_DATABASE", "sqlite:environment.db")];
    assert!(migrate(&[], &[]).starts_with("sqlite:data/cofirma.db is"));
    std::fs::write(folder.path().join("cofirma.toml"), "database = \"sqlite:file.db\"\n").expect("a file");
    assert!(migrate(&[], &[]).starts_with("sqlite:file.db is"));
    assert!(migrate(&environment, &[]).starts_with("sqlite:environment.db is"));
    assert!(migrate(&environment, &["--database", "sqlite:flag.db"]).starts_with("sqlite:flag.db is"));
    std::fs::write(folder.path().join("other.toml"), "database = \"sqlite:other.db\"\n").expect("a file");
    assert!(migrate(&[], &["--config", "other.toml"]).starts_with("sqlite:other.db is"));
    assert!(migrate(&[("COFIRMA_CONFIG", "other.toml")], &[]).contains("nothing to do"));
    for name in ["data/cofirma.db", "file.db", "environment.db", "flag.db", "other.db"] {
        assert!(folder.path().join(name).exists(), "{name}");
    }
}

#[test]
fn people_are_added_and_sign_in_with_what_was_printed() {
    for community in every_database() {
        let backend = Arc::clone(&community.backend);
        let added =
            backend.cofirma(&["person", "add", "--name", "Giulia Conti", "--email", "giulia@example.org"]).expect(0);
        let password = added.out.lines().find_map(|line| line.trim().strip_prefix("password  ")).expect("a password");
        let now = served(&backend);
        let guest = now.guest();
        guest.signs_in("giulia@example.org", "something else entirely").expect(422);
        guest.signs_in("giulia@example.org", password).expect(303);
        guest.opens("/me").expect(200);
        guest.opens("/questions/new").expect(404);
        // Another role signs out everywhere, and is there after the next sign-in.
        backend
            .cofirma(&["person", "role", "giulia@example.org", "product", "--title", "Lights"])
            .expect(0)
            .says(&["product"]);
        assert_ne!(guest.opens("/me").status, 200);
        guest.signs_in("giulia@example.org", password).expect(303);
        guest.opens("/questions/new").expect(200);
        // A token acts for its person.
        let token = backend.cofirma(&["person", "token", "giulia@example.org"]).expect(0).out.trim().to_owned();
        assert!(token.len() > 30 && !token.contains(' '), "{token}");
        let bearer = format!("Bearer {token}");
        let me = now.browser().send("GET", "/api/v1/me", &[("authorization", &bearer)], None);
        assert!(me.expect(200).body.contains("Giulia Conti"));
        // A password of one's own comes from the standard input and is not printed.
        let words = ["person", "add", "--name", "Ana", "--email", "ana@example.org", "--password-stdin"];
        let own = "lanterns over the long bridge";
        let said = backend.cofirma_reading(&words, &format!("{own}\n")).expect(0);
        assert!(!said.out.contains(own) && !said.err.contains(own));
        let ana = now.guest();
        ana.signs_in("ana@example.org", own).expect(303);
        // What cannot be is refused with a sentence.
        backend.cofirma_reading(&words, &format!("{own}\n")).refuses(&["already"]);
        backend
            .cofirma_reading(
                &["person", "add", "--name", "Eva", "--email", "eva@example.org", "--password-stdin"],
                "password1\n",
            )
            .refuses(&["password:"]);
        backend.cofirma(&["person", "add", "--name", "Eva", "--email", "nowhere"]).refuses(&["email:"]);
        backend
            .cofirma(&["person", "role", "nobody@example.org", "admin"])
            .refuses(&["nobody signs in as nobody@example.org"]);
        now.adds_up();
    }
}

#[test]
fn suspending_keeps_a_person_out_until_they_are_reinstated() {
    for community in every_database() {
        let backend = Arc::clone(&community.backend);
        let now = served(&backend);
        let question = now.product_manager("Giulia").asks("What next?");
        let ana = now.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let suspend = ["person", "suspend", "ana@example.org", "--reason"];
        backend.cofirma(&[&suspend[..], &[" "]].concat()).refuses(&["--reason"]);
        backend.cofirma(&[&suspend[..], &["Insults people.", "--days", "3"]].concat()).expect(0).says(&["3 days"]);
        ana.opens("/me").expect(303);
        let ana = now.again(&ana);
        let told = ana.tries_to_vote_for(&idea);
        assert!(told.status == 403 && told.shows("Insults people."), "{}: {}", told.status, told.text());
        assert!(now.guest().opens(&idea.path()).expect(200).shows("Brighter when I brake"), "what they wrote stays");
        backend.cofirma(&["person", "reinstate", "ana@example.org"]).expect(0).says(&["may take part again"]);
        ana.votes_for(&idea);
    }
}

#[test]
fn check_names_a_counter_that_does_not_add_up() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let (idea, other) =
            (ana.proposes(&question, "Brighter when I brake"), ana.proposes(&question, "A longer cable"));
        ana.votes_for(&idea);
        let whole = community.backend.cofirma(&["check"]).expect(0).says(&["adds up"]);
        assert!(!whole.out.contains("BROKEN"));
        let break_it = "UPDATE idea_tallies SET votes = votes + 1 WHERE idea_id = (SELECT id FROM ideas WHERE code = '";
        community.meddle(&format!("{break_it}{}')", idea.0));
        let before = community.count("SELECT count(*) AS n FROM events");
        let said = community.backend.cofirma(&["check"]).refuses(&["1 check is broken"]);
        let broken: Vec<&str> = said.out.lines().filter(|line| line.starts_with("BROKEN")).collect();
        assert!(broken.len() == 1 && broken[0].contains("the votes of each idea"), "{}", said.out);
        assert!(broken[0].contains(&idea.0) && !broken[0].contains(&other.0), "{}", broken[0]);
        assert_eq!(community.count("SELECT count(*) AS n FROM events"), before, "check changes nothing");
        community.meddle("UPDATE question_tallies SET ideas = 7");
        community.backend.cofirma(&["check"]).refuses(&["2 checks are broken"]).says(&["the ideas of each question"]);
    }
}

#[test]
fn a_database_that_is_not_up_to_date_is_not_checked() {
    for kind in kinds() {
        let backend = Backend::empty(kind);
        // SQLite would make a file of whatever was misspelt.
        let (nowhere, file) = ("there is no database", backend.folder.path().join("community.db"));
        backend.cofirma(&["check"]).refuses(&[if kind == Kind::Sqlite { nowhere } else { "cofirma migrate" }]);
        assert!(!file.exists());
        if kind == Kind::Sqlite {
            std::fs::write(&file, "").expect("a file");
            backend.cofirma(&["check"]).refuses(&["cofirma migrate"]);
        }
        backend.cofirma(&["migrate", "--name", "Our town"]).expect(0).says(&["is up to date now"]);
        backend.cofirma(&["migrate"]).expect(0).says(&["nothing to do"]);
        backend.cofirma(&["check"]).expect(0);
        assert!(served(&Arc::new(backend)).guest().opens("/").expect(200).shows("Our town"));
    }
}

#[test]
fn a_server_starts_over_what_an_older_program_left() {
    for community in every_database() {
        community.product_manager("Giulia").asks("What next?");
        community.meddle("UPDATE search_documents SET stemmed = 0");
        let program = Program::serve(&community.backend);
        assert!(program.browser(None).get("/").expect(200).shows("What next?"));
        let stale = "SELECT count(*) AS n FROM search_documents WHERE stemmed = 0";
        for _ in 0..200 {
            if community.count(stale) == 0 {
                break;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        assert_eq!(community.count(stale), 0, "a job puts it in order");
    }
}

#[test]
fn commands_beside_a_busy_server_wait_for_their_turn() {
    for community in every_database() {
        let backend = Arc::clone(&community.backend);
        let question = community.product_manager("Giulia").asks("What next?");
        let program = Program::serve(&backend);
        let db = community.db.clone();
        let (began, has_begun) = std::sync::mpsc::channel();
        std::thread::scope(|scope| {
            // A long act holds what can be held while the commands come.
            scope.spawn(move || {
                db.act_now(Credential::Operator, move |_| {
                    began.send(()).unwrap_or_default();
                    std::thread::sleep(Duration::from_secs(3));
                    Ok(Recorded::nothing(()))
                })
                .expect("a long act");
            });
            has_begun.recv().expect("a beginning");
            backend.cofirma(&["check"]).expect(0);
            let add = ["person", "add", "--name", "Paolo", "--email", "paolo@example.org", "--role", "moderator"];
            backend.cofirma(&add).expect(0);
        });
        let file = backend.folder.path().join("ideas.csv");
        std::fs::write(&file, "id,title\n1,More lamps\n2,Fewer lamps\n").expect("a file");
        let words = ["import", "ideas", &file.display().to_string(), "--question", &question.0];
        backend.cofirma(&words).expect(0).says(&["New ideas: 2."]);
        let page = program.browser(None).get(&question.path()).expect(200);
        assert!(page.shows("More lamps"), "{}", page.text());
        backend.cofirma(&["check"]).expect(0);
    }
}
