//! Write first, register last: what a stranger does waits for their name.

use cofirma::platform::clock::Moment;

use crate::support::every_database;
use crate::support::people::votes_on;
use crate::support::strangers::press;

#[test]
fn a_stranger_votes_and_the_mail_opened_elsewhere_counts_it() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let idea = community.customer("Ben").proposes(&question, "Brighter when I brake");
        let ana = community.stranger();
        let asked = ana.votes_for(&idea);
        assert!(
            asked.shows("Your vote waits for your name") && asked.shows("Brighter when I brake"),
            "{}",
            asked.text()
        );
        assert_eq!(asked.header("cache-control").as_deref(), Some("private, no-store"));
        assert_eq!(votes_on(&community.guest().opens(&idea.path())), 0, "nothing that waits is counted");
        ana.gives("Ana", "ana@example.org");
        assert_eq!(ana.opens_the_mail_elsewhere().leads_to(), idea.path());
        let read = ana.elsewhere.get(&idea.path()).expect(200);
        assert!(read.shows("Voted") && read.body.contains("Ana"), "{}", read.text());
        assert_eq!(votes_on(&read), 1);
        assert!(ana.opens("/waiting").shows("Nothing waits here"));
        assert_eq!(community.count("SELECT count(*) AS n FROM pending_acts"), 0);
        assert_eq!(community.count("SELECT count(*) AS n FROM people WHERE email_confirmed_at IS NOT NULL"), 1);
        community.adds_up();
    }
}

#[test]
fn comments_and_ideas_wait_too_and_the_code_does_them_all() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let idea = community.customer("Ben").proposes(&question, "Brighter when I brake");
        let ana = community.stranger();
        ana.votes_for(&idea);
        ana.says(&idea, "Mine is too dim in the rain.");
        ana.says(&idea, "Mine is too dim in the rain.");
        let waits = ana.proposes(&question, "A beam that bends", "On tight curves.");
        assert!(waits.shows("All this waits for your name") && waits.shows("On tight curves."), "{}", waits.text());
        assert_eq!(waits.all(".waiting > li").len(), 3, "what was sent twice waits once");
        assert!(!community.guest().opens(&idea.path()).shows("too dim"), "nothing that waits is public");
        ana.gives("Ana", "ana@example.org");
        let done = ana.types_the_code().leads_to();
        assert!(ana.opens(&done).expect(200).shows("A beam that bends"), "{done}");
        let read = ana.opens(&idea.path());
        assert!(read.shows("too dim in the rain") && votes_on(&read) == 1, "{}", read.text());
        community.adds_up();
    }
}

#[test]
fn what_cannot_be_done_any_more_is_told_and_its_text_is_not_lost() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks_with("What next?", |dates| dates.refine_at = giulia.in_days(2));
        let ana = community.stranger();
        ana.proposes(&question, "A beam that bends", "On tight curves the light points at the hedge.");
        community.days_pass(3);
        ana.gives("Ana", "ana@example.org");
        assert_eq!(ana.types_the_code().leads_to(), "/waiting");
        let told = ana.opens("/waiting").expect(200);
        assert!(told.shows("points at the hedge") && told.shows("takes no new ideas"), "{}", told.text());
        let fields = [("kind", "idea"), ("subject", &*told.field("subject"))];
        ana.browser.post("/waiting/discard", &fields).expect(303);
        assert!(ana.opens("/waiting").shows("Nothing waits"));
    }
}

#[test]
fn whoever_has_an_account_signs_in_and_the_same_happens() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ben = community.customer("Ben");
        let idea = ben.proposes(&question, "Brighter when I brake");
        let stranger = community.stranger();
        stranger.votes_for(&idea);
        stranger.gives("Somebody", "ben@example.org");
        stranger.opens_the_mail_here().expect(303);
        let read = stranger.opens(&idea.path());
        assert!(read.body.contains(">Ben<") && !read.body.contains("Somebody"), "the account keeps its name");
        assert_eq!(votes_on(&read), 1);
    }
}

#[test]
fn nobody_is_made_to_say_what_a_stranger_left_for_their_address() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let idea = community.customer("Ben").proposes(&question, "Brighter when I brake");
        let mallory = community.stranger();
        mallory.says(&idea, "I, Ben, think this is rubbish.");
        mallory.gives("Ben", "ben@example.org");
        let (mine, link) = (community.browser(), mallory.link());
        let page = mine.get(&link).expect(200);
        assert!(page.shows("this is rubbish"), "Ben is shown what would be said: {}", page.text());
        mine.post(&link, &[("asked", "yes")]).expect(303);
        assert!(!mine.get(&idea.path()).shows("rubbish"), "and unticked it");
        assert!(mallory.opens("/waiting").shows("rubbish"), "what was typed is still the stranger's");
    }
}

#[test]
fn signing_in_with_a_password_asks_whose_it_was() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let idea = community.customer("Ben").proposes(&question, "Brighter when I brake");
        let password = "brass lantern over seven quiet hills";
        community.guest().registers("Ana", "ana@example.org", password).expect(303);
        let ana = community.stranger();
        ana.votes_for(&idea);
        let fields = [("email", "ana@example.org"), ("password", password), ("next", "/waiting")];
        assert_eq!(ana.browser.post("/sign-in", &fields).leads_to(), "/waiting");
        assert!(ana.opens("/waiting").shows("Was that you?"));
        assert_eq!(votes_on(&ana.opens(&idea.path())), 0);
        assert_eq!(ana.browser.post("/waiting/mine", &[]).leads_to(), idea.path());
        assert_eq!(votes_on(&ana.opens(&idea.path())), 1);
    }
}

#[test]
fn a_closed_vote_is_refused_to_strangers_as_to_everybody() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks_with("What next?", |dates| {
            dates.refine_at = giulia.in_days(1);
            dates.voting_at = giulia.in_days(2);
            dates.review_at = giulia.in_days(3);
        });
        let idea = community.customer("Ben").proposes(&question, "Brighter when I brake");
        community.days_pass(4);
        community.guest().browser.post(&format!("{}/vote", idea.path()), &[]).expect(409);
        community.guest().browser.post("/ideas/0000000000/vote", &[]).expect(404);
        assert_eq!(community.count("SELECT count(*) AS n FROM guests"), 0);
    }
}

#[test]
fn what_waits_is_bounded_and_ends_after_a_week() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let idea = community.customer("Ben").proposes(&question, "Brighter when I brake");
        let ana = community.stranger();
        for n in 0..20 {
            ana.says(&idea, &format!("Thought number {n}"));
        }
        let more = format!("{}/comments", idea.path());
        ana.browser.post(&more, &[("body", "And one more")]).expect(409);
        let others = || community.guest().browser.post(&more, &[("body", "Hello")]).status;
        let answers: Vec<u16> = (0..50).map(|_| others()).collect();
        assert_eq!(answers.iter().filter(|status| **status == 303).count(), 40, "{answers:?}");
        assert!(answers.ends_with(&[429]));
        let ben = community.customer("Marta");
        ben.votes_for(&idea);
        assert!(ana.opens("/waiting").shows("Thought number 3"));
        community.clock.advance(8 * Moment::DAY);
        assert!(ana.opens("/waiting").shows("Nothing waits"));
    }
}

#[test]
fn a_visitor_s_secret_is_stored_as_a_digest_and_is_nobody_else_s() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let idea = community.customer("Ben").proposes(&question, "Brighter when I brake");
        let ana = community.stranger();
        ana.votes_for(&idea);
        assert_eq!(ana.browser.cookie("waiting").unwrap().len(), 64);
        assert_eq!(community.count("SELECT count(*) AS n FROM guests WHERE length(digest) = 32"), 1);
        let eva = community.stranger();
        assert!(eva.opens("/waiting").shows("Nothing waits"));
        let subject = idea.path().trim_start_matches("/ideas/").to_owned();
        eva.browser.post("/waiting/discard", &[("kind", "vote"), ("subject", &subject)]).expect(404);
        ana.gives("Ana", "ana@example.org");
        press(&ana.elsewhere, &ana.link()).expect(303);
        assert_eq!(votes_on(&ana.elsewhere.get(&idea.path())), 1);
    }
}

#[test]
fn what_a_stranger_leaves_after_the_page_was_read_is_asked_about_again() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let idea = community.customer("Ben").proposes(&question, "Brighter when I brake");
        let mallory = community.stranger();
        mallory.votes_for(&idea);
        mallory.gives("Ben", "ben@example.org");
        let (mine, link) = (community.browser(), mallory.link());
        let shown = mine.get(&link).expect(200).attributes("[name=asked]", "value").concat();
        mallory.says(&idea, "I, Ben, think this is rubbish.");
        let agrees = |shown: &str| mine.post(&link, &[("asked", shown), ("keep", "yes")]);
        let again = agrees(&shown).expect(409);
        assert!(again.shows("More waits here by now") && again.shows("this is rubbish"), "{}", again.text());
        assert!(mine.cookie("cofirma").is_none() && !mine.get(&idea.path()).shows("rubbish"));
        // Where nothing waited when the page was read, nothing is done either.
        mine.post(&link, &[("asked", "")]).expect(409);
        agrees(&again.attributes("[name=asked]", "value").concat()).expect(303);
        assert_eq!(votes_on(&mine.get(&idea.path())), 1);
        // What is left later in that browser is nobody's.
        mallory.says(&idea, "And this, too.");
        assert!(!mine.get("/waiting").shows("And this, too."));
    }
}
