//! Letters leave: once each, whatever the mail server does, and nothing of them stays behind.

use cofirma::platform::access::Credential;
use cofirma::platform::clock::Moment;
use cofirma::platform::db::Recorded;
use cofirma::platform::id::Language;
use cofirma::platform::mail::{self, Mail, MailFolder};

use crate::support::command::cofirma_in;
use crate::support::smtp::MailServer;
use crate::support::{Community, every_database};

fn writes(community: &Community, to: &'static str, language: Language) {
    community
        .db
        .act_now(Credential::Job, move |tx| {
            let letter = mail::Letter::new(Mail::SignIn, to, None, language)
                .with("link", "/sign-in/link/s3cr3t-of-the-link")
                .with("code", "48151623");
            mail::post(tx, &letter)?;
            Ok(Recorded::nothing(()))
        })
        .expect("a letter");
}

fn states(community: &Community) -> Vec<String> {
    community.lines("SELECT state || ' ' || attempts AS line FROM outbox ORDER BY id")
}

#[test]
fn a_letter_arrives_with_its_link_and_its_code_in_each_language() {
    for community in every_database() {
        for (language, button) in [(Language::En, "Come in"), (Language::It, "Entra"), (Language::De, "Anmelden")] {
            writes(&community, "ana@example.org", language);
            let letter = community.newest_mail_to("ana@example.org");
            assert_eq!(letter.mail, "sign_in");
            assert_eq!(letter.link(), "/sign-in/link/s3cr3t-of-the-link");
            assert_eq!(letter.code(), "48151623");
            assert!(letter.subject.contains("Lumen Velo"), "{}", letter.subject);
            let link = format!("href=\"{}/sign-in/link/s3cr3t-of-the-link\"", community.settings.base_url);
            assert!(letter.html.contains(&link), "{}", letter.html);
            assert!(letter.html.contains(button), "{}", letter.html);
            assert!(!letter.text.contains('<'), "{}", letter.text);
        }
        assert_eq!(community.mail_to("ana@example.org").len(), 3, "none came twice");
        assert!(community.mail_to("eva@example.org").is_empty());
    }
}

#[test]
fn what_has_left_leaves_neither_address_nor_secret_behind() {
    for community in every_database() {
        writes(&community, "ana@example.org", Language::En);
        community.newest_mail_to("ana@example.org");
        assert_eq!(
            community.lines("SELECT state || '|' || address || '|' || payload AS line FROM outbox"),
            ["sent||{}"]
        );
    }
}

#[test]
fn a_letter_has_the_headers_that_mail_programs_look_for() {
    for community in every_database() {
        writes(&community, "ana@example.org", Language::De);
        let source = community.newest_mail_to("ana@example.org").source;
        for header in [
            "From: \"Lumen Velo\" <cofirma@localhost>",
            "To: ana@example.org",
            "Auto-Submitted: auto-generated",
            "Message-ID: <1.",
            "Date: Mon, 23 Nov 2026 12:00:00 +0000",
            "Content-Type: multipart/alternative;",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Type: text/html; charset=utf-8",
        ] {
            assert!(source.contains(header), "no {header:?} in {source}");
        }
    }
}

#[test]
fn a_second_line_in_an_address_sends_nothing() {
    for community in every_database() {
        writes(&community, "ana@example.org\r\nBcc: eva@example.org", Language::En);
        assert!(community.mail_to("ana@example.org\r\nBcc: eva@example.org").is_empty());
        assert_eq!(states(&community), ["ready 1"]);
    }
}

#[test]
fn a_letter_survives_a_server_that_hangs_defers_and_hangs_up() {
    for community in every_database() {
        let Some(server) = MailServer::in_moods(&["hang", "defer", "drop"]) else { return };
        let postman = community.postman(server.carrier());
        writes(&community, "ana@example.org", Language::It);
        writes(&community, "ben@example.org", Language::En);
        for round in 0..6 {
            postman.deliver().expect("a round");
            postman.deliver().expect("a round without anything that is due");
            assert!(server.letters().len() <= 2, "round {round}");
            community.clock.advance(15 * Moment::MINUTE);
        }
        let letters = server.letters();
        for address in ["ana@example.org", "ben@example.org"] {
            let came = letters.iter().filter(|letter| letter.contains(&format!("To: {address}"))).count();
            assert_eq!(came, 1, "{address} in {letters:#?}");
        }
        assert_eq!(states(&community).iter().filter(|state| state.starts_with("sent")).count(), 2);
    }
}

#[test]
fn an_answer_that_is_lost_sends_a_letter_again_under_the_same_name() {
    for community in every_database() {
        let Some(server) = MailServer::in_moods(&["late"]) else { return };
        let postman = community.postman(server.carrier());
        writes(&community, "ana@example.org", Language::En);
        postman.deliver().expect("a round");
        community.clock.advance(2 * Moment::MINUTE);
        postman.deliver().expect("a round");
        let letters = server.letters();
        let names: Vec<&str> =
            letters.iter().filter_map(|letter| letter.lines().find(|line| line.starts_with("Message-ID"))).collect();
        assert_eq!(names.len(), 2);
        assert_eq!(names[0], names[1]);
    }
}

#[test]
fn a_refused_letter_rests_and_names_no_address() {
    for community in every_database() {
        let Some(server) = MailServer::in_moods(&["refuse"]) else { return };
        let postman = community.postman(server.carrier());
        writes(&community, "ana@example.org", Language::En);
        postman.deliver().expect("a round");
        community.days_pass(3);
        postman.deliver().expect("a round");
        assert!(server.letters().is_empty());
        assert_eq!(states(&community), ["refused 1"]);
        let why = community.lines("SELECT address || payload || last_error AS line FROM outbox").concat();
        assert!(why.contains("550"), "{why}");
        assert!(!why.contains("ana") && !why.contains("s3cr3t"), "{why}");
    }
}

#[test]
fn a_letter_that_nobody_takes_is_given_up_after_two_days() {
    for community in every_database() {
        let moods = ["defer"; 40];
        let Some(server) = MailServer::in_moods(&moods) else { return };
        let postman = community.postman(server.carrier());
        writes(&community, "ana@example.org", Language::En);
        for _ in 0..(3 * 24) {
            postman.deliver().expect("a round");
            community.clock.advance(Moment::HOUR);
        }
        assert_eq!(states(&community), ["refused 12"]);
    }
}

#[test]
fn two_postmen_bring_each_letter_once() {
    for community in every_database() {
        let Some(server) = MailServer::in_moods(&[]) else { return };
        for _ in 0..20 {
            writes(&community, "ana@example.org", Language::En);
        }
        std::thread::scope(|scope| {
            for _ in 0..3 {
                let postman = community.postman(server.carrier());
                scope.spawn(move || postman.deliver().expect("a round"));
            }
        });
        assert_eq!(server.letters().len(), 20, "{:?}", community.kind());
    }
}

#[test]
fn without_a_mail_server_letters_become_files() {
    for community in every_database() {
        let folder = community.backend.folder.path().join("letters");
        writes(&community, "ana@example.org", Language::En);
        community.postman(Box::new(MailFolder(folder.clone()))).deliver().expect("a round");
        let names: Vec<String> = std::fs::read_dir(&folder)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"))
            .collect();
        assert_eq!(names, ["00000001-sign_in.eml"]);
    }
}

#[test]
fn settings_of_mail_that_cannot_be_right_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    for (words, said) in [
        (&["serve", "--smtp", "mail.example.org"][..], "smtp://USER:PASSWORD@HOST:587"),
        (&["serve", "--smtp", "smtp+plain://mail.example.org"], "unprotected"),
        (&["serve", "--smtp", "smtps://mail.example.org"], "mail_from"),
        (&["serve", "--smtp", "smtps://mail.example.org", "--mail-from", "us"], "mail_from"),
    ] {
        cofirma_in(folder.path(), &[], words, "").refuses(&[said]);
    }
}
