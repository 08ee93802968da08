//! What somebody tries who means no good, or only has an odd browser.

use cofirma::features::accounts::actions;
use cofirma::features::accounts::permits::AdministerPeople;
use cofirma::platform::access::Credential;
use cofirma::platform::db::Options;

use crate::support::browser::Answer;
use crate::support::{Community, Person, every_database};

const PASSWORD: &str = "brass lantern over seven quiet hills";

pub fn suspend(community: &Community, person: &Person) {
    let id = person.id;
    community
        .db
        .act_now(Credential::Operator, move |tx| {
            let permit = tx.actor().may(AdministerPeople)?;
            actions::suspend(&permit, tx, id, None, "Told others what was hidden.")
        })
        .unwrap();
}

#[test]
fn suspended_staff_see_what_members_see() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let draft = giulia.asks_with("What after that?", |dates| dates.opens_at = giulia.in_days(7));
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        marta.rules_on_idea(&idea, "hide", "An advertisement.").expect(303);
        marta.opens(&idea.path()).expect(200);
        giulia.opens(&draft.path()).expect(200);
        suspend(&community, &marta);
        suspend(&community, &giulia);
        let (marta, giulia) = (community.again(&marta), community.again(&giulia));
        for path in [idea.path(), format!("{}/versions/1", idea.path()), "/moderation".into(), "/work".into()] {
            marta.opens(&path).expect(404);
        }
        for path in [draft.path(), format!("{}/board", question.path()), "/releases/new".into(), "/work".into()] {
            giulia.opens(&path).expect(404);
        }
        assert!(!giulia.opens("/questions").expect(200).shows("What after that?"));
    }
}

#[test]
fn nothing_of_a_question_is_told_while_it_is_a_draft() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let version = format!("{}/versions/1", idea.path());
        ana.opens(&version).expect(200);
        let tomorrow = giulia.in_days(1).unwrap();
        community.meddle(&format!("UPDATE questions SET opens_at = {} WHERE code = '{}'", tomorrow.0, question.0));
        for path in [question.path(), idea.path(), version.clone(), format!("{}/edit", idea.path())] {
            ana.opens(&path).expect(404);
        }
        ana.tries_to_vote_for(&idea).expect(404);
        let comment = [("code", ""), ("body", "Still here?"), ("parent", "")];
        ana.browser.post(&format!("{}/comments", idea.path()), &comment).expect(404);
        giulia.opens(&version).expect(200);
    }
}

#[test]
fn what_lives_on_in_a_hidden_idea_is_hidden_with_it() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let (first, second) = (ana.proposes(&question, "Buy at my shop"), ben.proposes(&question, "Buy at his shop"));
        marta.merges(&second, &first).expect(303);
        let version = format!("{}/versions/1", second.path());
        community.guest().opens(&version).expect(200);
        marta.rules_on_idea(&first, "hide", "Advertising.").expect(303);
        community.customer("Cleo").opens(&version).expect(404);
        community.customer("Dora").opens(&second.path()).expect(404);
        for below in ["versions", "versions/1"] {
            community.guest().opens(&format!("/api/v1{}/{below}", second.path())).expect(404);
        }
        marta.opens(&version).expect(200);
    }
}

#[test]
fn a_form_sent_again_with_other_words_is_refused_and_loses_nothing_in_silence() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let (question, other) = (giulia.asks("What next?"), giulia.asks("What else?"));
        let ana = community.customer("Ana");
        let send = |path: &str, title: &str| -> Answer {
            let fields = [("code", "0123456789"), ("title", title), ("body", "Because."), ("language", "en")];
            ana.browser.post(&format!("{path}/ideas"), &fields)
        };
        send(&question.path(), "Brighter when I brake").expect(303);
        send(&question.path(), "Brighter when I brake").expect(303);
        send(&question.path(), "A quite different wish").expect(409);
        send(&other.path(), "Brighter when I brake").expect(409);
        assert_eq!(community.events("idea-proposed"), 1);
    }
}

#[test]
fn a_merge_sent_again_for_another_target_is_not_said_to_be_done() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let [one, two, three] = ["One wish", "Two wishes", "Three wishes"].map(|title| ana.proposes(&question, title));
        let merge = |into: &str| {
            let fields = [("code", "0123456789"), ("into", into), ("reason", "They say the same.")];
            marta.browser.post(&format!("{}/merge", one.path()), &fields)
        };
        merge(&two.0).expect(303);
        merge(&two.0).expect(303);
        merge(&three.0).expect(409);
    }
}

#[test]
fn an_odd_address_never_becomes_a_link_to_another_site() {
    for community in every_database() {
        let guest = community.guest();
        for path in ["//evil.example/x", "///evil.example/x"] {
            let page = guest.opens(path).expect(404);
            assert!(!page.body.contains("href=\"//"), "{path}: {}", page.body);
        }
    }
}

#[test]
fn a_message_that_is_none_of_ours_is_left_out() {
    for community in every_database() {
        let mut guest = community.guest();
        for nonsense in ["flash-nonsense", "flash-", "nonsense"] {
            guest.browser.set_cookie("flash", nonsense);
            assert!(guest.opens("/questions").expect(200).all(".flash").is_empty());
            guest.browser.set_cookie("flash", nonsense);
            assert!(guest.opens("/nowhere").expect(404).body.contains("</html>"));
        }
    }
}

#[test]
fn signing_in_leads_somewhere_whatever_the_address_says() {
    for community in every_database() {
        community.guest().registers("Ana Riva", "ana@example.org", PASSWORD).expect(303);
        for next in ["/\u{1}", "/\u{7f}", "/\\evil.example", "//evil.example", "https://evil.example"] {
            let ana = community.guest();
            let fields = [("email", "ana@example.org"), ("password", PASSWORD), ("next", next)];
            assert_eq!(ana.browser.post("/sign-in", &fields).expect(303).leads_to(), "/", "{next:?}");
            assert!(ana.opens("/").body.contains("Ana Riva"));
        }
    }
}

#[test]
fn whoever_may_read_a_page_may_ask_for_its_head() {
    for community in every_database() {
        let guest = community.guest();
        for path in ["/", "/questions", "/healthz", "/robots.txt"] {
            let head = guest.browser.send("HEAD", path, &[], None).expect(200);
            assert!(head.body.is_empty());
            assert_eq!(head.header("content-type"), guest.opens(path).header("content-type"));
        }
        guest.browser.send("HEAD", "/work", &[], None).expect(303);
        guest.browser.send("HEAD", "/sign-out", &[], None).expect(405);
        community.customer("Ana").browser.send("HEAD", "/work", &[], None).expect(404);
    }
}

#[test]
fn an_asset_under_an_address_of_another_release_is_not_kept() {
    for community in every_database() {
        let guest = community.guest();
        let page = guest.opens("/").expect(200);
        let address = page.attributes("link[rel=stylesheet]", "href")[0].clone();
        assert!(guest.opens(&address).expect(200).header("cache-control").unwrap().contains("immutable"));
        let other = guest.opens("/assets/000000000000/css/site.css").expect(200);
        assert_eq!(other.header("cache-control").as_deref(), Some("no-cache"));
    }
}

#[test]
fn what_is_over_is_forgotten_when_the_server_starts() {
    for community in every_database() {
        community.guest().registers("Ana Riva", "ana@example.org", PASSWORD).expect(303);
        let held = |sql: &str| community.count(sql);
        let (sessions, attempts) = ("SELECT count(*) AS n FROM sessions", "SELECT count(*) AS n FROM attempts");
        assert_eq!((held(sessions), held(attempts)), (1, 3));
        community.days_pass(62);
        let _again = Community::over(community.backend.clone(), &Options::default(), community.clock.clone());
        for _ in 0..100 {
            if (held(sessions), held(attempts)) == (0, 0) {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        assert_eq!((held(sessions), held(attempts)), (0, 0));
    }
}
