//! Registering, signing in and out, and who is kept out.

use cofirma::platform::access::Credential;

use crate::support::every_database;

const PASSWORD: &str = "brass lantern over seven quiet hills";

#[test]
fn a_newcomer_registers_signs_out_and_signs_in_again() {
    for community in every_database() {
        let ana = community.guest();
        assert_eq!(ana.registers("Ana Riva", "Ana@Example.org", PASSWORD).leads_to(), "/");
        assert!(ana.opens("/").expect(200).body.contains("Ana Riva"));
        ana.browser.post("/sign-out", &[]).expect(303);
        assert!(!ana.opens("/questions").body.contains("Ana Riva"));
        assert_eq!(ana.signs_in("ana@example.org", PASSWORD).leads_to(), "/questions");
        assert!(ana.opens("/questions").body.contains("Ana Riva"));
    }
}

#[test]
fn signing_in_never_tells_whether_an_address_is_known() {
    for community in every_database() {
        community.guest().registers("Ana Riva", "ana@example.org", PASSWORD).expect(303);
        let known = community.guest().signs_in("ana@example.org", "not her password").expect(422);
        let unknown = community.guest().signs_in("eva@example.org", "not her password").expect(422);
        let without_address = |page: &str| page.replace("ana@", "x@").replace("eva@", "x@");
        assert_eq!(without_address(&known.body), without_address(&unknown.body));
        assert_eq!(community.events("sign-in-failed"), 2);
    }
}

#[test]
fn weak_passwords_come_back_with_the_reason_and_the_rest_kept() {
    for community in every_database() {
        for (password, reason) in [("short", "At least"), ("password123", ""), ("anariva2026", "")] {
            let page = community.guest().registers("Ana Riva", "ana@example.org", password).expect(422);
            assert_eq!(page.field("name"), "Ana Riva");
            assert_eq!(page.field("email"), "ana@example.org");
            assert!(page.attributes("[name=password]", "value").is_empty(), "a password is never sent back");
            assert!(page.shows(reason), "{}", page.text());
        }
    }
}

#[test]
fn guessing_passwords_ends_in_a_pause() {
    for community in every_database() {
        community.guest().registers("Ana Riva", "ana@example.org", PASSWORD).expect(303);
        let guesser = community.guest();
        let answers: Vec<u16> =
            (0..14).map(|n| guesser.signs_in("ana@example.org", &format!("guess number {n}")).status).collect();
        assert_eq!(answers.iter().filter(|status| **status == 429).count(), 4, "{answers:?}");
        let refused = guesser.signs_in("ana@example.org", PASSWORD).expect(429);
        assert!(refused.header("retry-after").is_some());
        community.clock.advance(16 * 60 * 1_000_000);
        guesser.signs_in("ana@example.org", PASSWORD).expect(303);
    }
}

#[test]
fn a_suspended_person_reads_but_changes_nothing() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let ben = community.customer("Ben");
        let id = ben.id;
        community
            .db
            .act_now(Credential::Operator, move |tx| {
                use cofirma::features::accounts::{actions, permits::AdministerPeople};
                let permit = tx.actor().may(AdministerPeople)?;
                let until = tx.now().plus(7 * 24 * 3_600 * 1_000_000);
                actions::suspend(&permit, tx, id, Some(until), "Three warnings for insults.")
            })
            .unwrap();
        ben.opens("/me").expect(303);
        let ben = community.again(&ben);
        let refused = ben.tries_to_vote_for(&idea).expect(403);
        assert!(refused.shows("Three warnings for insults."), "{}", refused.text());
        assert_eq!(ben.reads_votes_of(&idea), 0);
        community.days_pass(8);
        ben.votes_for(&idea);
    }
}

#[test]
fn a_session_ends_after_sixty_days() {
    for community in every_database() {
        let ana = community.customer("Ana");
        assert!(ana.opens("/").body.contains("Ana"));
        community.days_pass(61);
        assert!(!ana.opens("/questions").body.contains(">Ana<"));
    }
}

#[test]
fn secrets_are_stored_as_digests_alone() {
    for community in every_database() {
        let ana = community.guest();
        ana.registers("Ana Riva", "ana@example.org", PASSWORD).expect(303);
        let hash = community
            .count("SELECT count(*) AS n FROM people WHERE password_hash LIKE '$argon2id$v=19$m=19456,t=2,p=1$%'");
        assert_eq!(hash, 1);
        let secret = ana.browser.cookie("cofirma").unwrap();
        assert_eq!(secret.len(), 64);
        assert_eq!(community.count("SELECT count(*) AS n FROM sessions WHERE length(digest) = 32"), 1);
    }
}
