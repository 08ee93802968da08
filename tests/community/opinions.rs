//! Helpful or not: one opinion each, not of oneself, and the order that comes of it.

use crate::support::every_database;

#[test]
fn each_has_one_opinion_and_may_change_it() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Two seconds.");
        let counts = |helpful: i64, unhelpful: i64| {
            let sql =
                format!("SELECT count(*) AS n FROM comments WHERE helpful = {helpful} AND unhelpful = {unhelpful}");
            assert_eq!(community.count(&sql), 1, "{helpful} and {unhelpful}");
            community.adds_up();
        };
        std::thread::scope(|scope| {
            for _ in 0..6 {
                scope.spawn(|| ana.says_of(&comment, "helpful").expect(303));
            }
        });
        counts(1, 0);
        assert_eq!(community.events("opinion-given"), 1);
        assert!(community.guest().opens(&idea.path()).shows("1 person finds this helpful"));
        ana.says_of(&comment, "unhelpful").expect(303);
        counts(0, 1);
        ana.says_of(&comment, "none").expect(303);
        counts(0, 0);
        assert_eq!(community.count("SELECT count(*) AS n FROM comment_opinions"), 0);
        assert_eq!(community.count("SELECT score AS n FROM comments"), 0);
    }
}

#[test]
fn nobody_finds_themselves_helpful_and_closed_talks_are_closed() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Two seconds.");
        ben.says_of(&comment, "helpful").expect(403);
        community.guest().browser.post(&format!("{}/opinion", comment.path()), &[("opinion", "helpful")]).expect(303);
        marta.rules_on_idea(&idea, "lock", "It became a quarrel.").expect(303);
        ana.says_of(&comment, "helpful").expect(409);
        marta.rules_on_idea(&idea, "unlock", "Everybody is calm.").expect(303);
        marta.rules_on(&comment, "hide", "Off topic.").expect(303);
        ana.says_of(&comment, "helpful").expect(404);
        assert_eq!(community.events("opinion-given"), 0);
    }
}

#[test]
fn what_many_find_helpful_comes_first() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let people: Vec<_> = ["Ana", "Ben", "Eva", "Ida", "Leo"].map(|name| community.customer(name)).into();
        let idea = people[0].proposes(&question, "Brighter when I brake");
        let says = |text: &str| people[0].comments_on(&idea, text);
        let (mixed, loved, _) = (says("Mixed"), says("Loved"), says("Unheard"));
        let once = says("Once");
        for person in &people[1..] {
            person.says_of(&loved, "helpful").expect(303);
        }
        people[1].says_of(&mixed, "helpful").expect(303);
        people[2].says_of(&mixed, "unhelpful").expect(303);
        people[3].says_of(&once, "helpful").expect(303);
        let page = people[1].opens(&format!("{}?order=helpful", idea.path())).expect(200);
        assert_eq!(page.all(".comment-text"), ["Loved", "Once", "Mixed", "Unheard"]);
        community.adds_up();
    }
}

#[test]
fn a_script_gets_the_buttons_back() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Two seconds.");
        let headers = [
            ("x-fragment", "1"),
            ("content-type", "application/x-www-form-urlencoded"),
            ("sec-fetch-site", "same-origin"),
        ];
        let body = Some(b"opinion=helpful".to_vec());
        let answer = ana.browser.send("POST", &format!("{}/opinion", comment.path()), &headers, body).expect(200);
        assert_eq!(answer.attributes("button", "aria-pressed"), ["true", "false"]);
        assert_eq!(answer.attributes("button", "value"), ["none", "unhelpful"]);
    }
}

#[test]
fn opinions_have_a_limit() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Two seconds.");
        ana.says_of(&comment, "helpful").expect(303);
        community.meddle("UPDATE attempts SET count = 400 WHERE scope = 'write-opinions'");
        ana.says_of(&comment, "unhelpful").expect(429);
    }
}
