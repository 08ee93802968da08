//! Reports: anybody may ask for a look, once; who is right weighs more; enough weight holds back until a moderator has looked.

use crate::support::browser::{Answer, Browser};
use crate::support::talk::Comment;
use crate::support::{Community, Idea, Person, every_database};

/// The rule against advertising.
const SPAM: &str = "00000000r2";

impl Person {
    /// Reports a thing by its address, under a rule.
    pub fn reports(&self, thing: &str, rule: &str, words: &str) -> Answer {
        self.browser.post(&format!("/report/{thing}"), &[("rule", rule), ("words", words)])
    }
}

fn idea(idea: &Idea) -> String {
    format!("idea/{}", idea.0)
}

fn comment(comment: &Comment) -> String {
    format!("comment/{}", comment.0)
}

fn notice(browser: &Browser, thing: &str, email: &str) -> Answer {
    browser.post(
        &format!("/report/{thing}"),
        &[
            ("words", "It shows my home address to everybody."),
            ("name", "Nora Stranger"),
            ("email", email),
            ("faith", "yes"),
        ],
    )
}

fn reports(community: &Community) -> i64 {
    community.count("SELECT count(*) AS n FROM reports")
}

#[test]
fn whoever_sees_a_thing_reports_it_once_under_a_rule() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let light = ana.proposes(&question, "Brighter when I brake");
        assert!(ben.opens(&light.path()).body.contains(&format!("/report/idea/{}", light.0)));
        assert!(!ana.opens(&light.path()).body.contains("/report/idea/"), "nobody reports their own");
        let form = ben.opens(&format!("/report/{}", idea(&light))).expect(200);
        assert!(form.shows("Brighter when I brake") && form.shows("No advertising"));
        ben.reports(&idea(&light), "", "").expect(422);
        ben.reports(&idea(&light), SPAM, "Sells lamps.").expect(303);
        ben.reports(&idea(&light), SPAM, "Sells lamps.").expect(303);
        assert_eq!((reports(&community), community.events("thing-reported")), (1, 1));
        assert_eq!(community.count("SELECT reports AS n FROM cases"), 1);
        ana.reports(&idea(&light), SPAM, "").expect(403);
        ana.opens(&format!("/report/{}", idea(&light))).expect(403);
        let said = ben.comments_on(&light, "Buy lamps");
        ana.reports(&comment(&said), SPAM, "").expect(303);
        let change = ben.suggests(&light, "Brighter when I stop", "Because.");
        ana.reports(&format!("refinement/{}", change.0), SPAM, "").expect(303);
        ana.reports(&format!("person/{}", ben.code()), SPAM, "").expect(303);
        ana.reports(&format!("appeal/{}", ben.code()), SPAM, "").expect(404);
        assert_eq!(community.count("SELECT count(*) AS n FROM cases WHERE closed_at IS NULL"), 4);
        community.adds_up();
    }
}

#[test]
fn what_one_cannot_see_one_cannot_report() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let light = ana.proposes(&question, "Brighter when I brake");
        let said = ana.comments_on(&light, "Please!");
        marta.rules_on(&said, "hide", "Too short.").expect(303);
        ben.reports(&comment(&said), SPAM, "").expect(404);
        marta.rules_on_idea(&light, "hide", "An advertisement.").expect(303);
        ben.reports(&idea(&light), SPAM, "").expect(404);
        ben.opens(&format!("/report/{}", idea(&light))).expect(404);
        notice(&community.browser(), &idea(&light), "nora@example.com").expect(404);
        assert_eq!(reports(&community), 0);
    }
}

#[test]
fn fifty_reports_at_once_are_one() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.newcomer("Ben"));
        let light = ana.proposes(&question, "Brighter when I brake");
        std::thread::scope(|threads| {
            for _ in 0..50 {
                threads.spawn(|| ben.reports(&idea(&light), SPAM, ""));
            }
        });
        assert_eq!(reports(&community), 1);
        assert_eq!(community.count("SELECT weight AS n FROM cases"), 1_000);
        community.adds_up();
    }
}

#[test]
fn enough_weight_holds_back_until_a_moderator_has_looked() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let light = ana.proposes(&question, "Brighter when I brake");
        let said = ana.comments_on(&light, "Buy lamps at my shop");
        let crowd: Vec<Person> = (0..13).map(|n| community.newcomer(&format!("Crowd{n}"))).collect();
        for person in &crowd[..12] {
            person.reports(&comment(&said), SPAM, "").expect(303);
        }
        assert_eq!(crowd[0].reads_comments_on(&light), ["Buy lamps at my shop"], "twelve newcomers are not enough");
        crowd[12].reports(&comment(&said), SPAM, "").expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM comments WHERE standing = 'held'"), 1);
        assert_eq!(community.count("SELECT comments AS n FROM idea_tallies"), 0);
        assert!(!crowd[0].opens(&light.path()).shows("Buy lamps"));
        assert!(marta.opens("/moderation/queue").expect(200).shows("Buy lamps"));
        for person in &crowd {
            person.reports(&idea(&light), SPAM, "").expect(303);
        }
        crowd[0].opens(&light.path()).expect(404);
        ana.opens(&light.path()).expect(200);
        assert_eq!(community.count("SELECT ideas AS n FROM question_tallies"), 0);
        assert_eq!((community.events("comment-doubted"), community.events("idea-doubted")), (1, 1));
        community.adds_up();
        // The moderator finds nothing wrong: both come back, and the reports count as unfounded.
        for code in community.lines("SELECT code AS line FROM cases ORDER BY id") {
            marta.browser.post(&format!("/moderation/queue/{code}"), &[("action", "keep")]).expect(303);
        }
        assert_eq!(crowd[0].reads_comments_on(&light), ["Buy lamps at my shop"]);
        assert_eq!(community.count("SELECT count(*) AS n FROM reports WHERE state = 'disagreed'"), 26);
        assert_eq!(community.count("SELECT ideas AS n FROM question_tallies"), 1);
        community.adds_up();
    }
}

#[test]
fn without_an_account_one_gives_notice_and_gets_a_receipt() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let light = ana.proposes(&question, "Brighter when I brake");
        let nora = community.browser();
        assert!(nora.get(&format!("/report/{}", idea(&light))).expect(200).shows("good faith"));
        nora.post(&format!("/report/{}", idea(&light)), &[("words", "Bad."), ("name", ""), ("email", "x")]).expect(422);
        notice(&nora, &idea(&light), "nora@example.com").expect(303);
        notice(&nora, &idea(&light), "Nora@example.com").expect(303);
        assert_eq!(reports(&community), 1);
        let letters = community.mail_to("nora@example.com");
        assert_eq!(letters.len(), 1);
        assert_eq!((letters[0].mail.as_str(), letters[0].link()), ("report_received", light.path()));
        let page = marta.opens("/moderation/queue").expect(200);
        assert!(page.shows("Nora Stranger") && page.shows("my home address") && page.shows("said to be illegal"));
        assert!(!page.body.contains("nora@example.com"), "addresses are for letters");
        community.adds_up();
    }
}

#[test]
fn addresses_are_cheap_so_notices_without_an_account_hold_nothing_back() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let light = community.customer("Ana").proposes(&question, "Brighter when I brake");
        let nora = community.browser();
        for n in 0..10 {
            notice(&nora, &idea(&light), &format!("nora{n}@example.com")).expect(303);
        }
        notice(&nora, &idea(&light), "nora10@example.com").expect(429);
        for n in 0..5 {
            community.newcomer(&format!("Crowd{n}")).reports(&idea(&light), SPAM, "").expect(303);
        }
        assert_eq!(community.count("SELECT weight AS n FROM cases"), 15_000);
        assert_eq!(community.count("SELECT count(*) AS n FROM ideas WHERE standing = 'visible'"), 1);
    }
}

#[test]
fn a_ruling_settles_reports_and_makes_the_record_of_who_reported() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.newcomer("Ben"), community.moderator("Marta"));
        let light = ana.proposes(&question, "Brighter when I brake");
        for n in 0..6 {
            let said = ana.comments_on(&light, &format!("Buy lamps number {n}"));
            ben.reports(&comment(&said), SPAM, "").expect(303);
            marta.rules_on(&said, "hide", "Advertising.").expect(303);
        }
        let settled = "SELECT count(*) AS n FROM reports WHERE state = 'agreed' AND ruling_id IS NOT NULL";
        assert_eq!(community.count(settled), 6);
        assert_eq!(community.count("SELECT count(*) AS n FROM cases WHERE outcome = 'ruled'"), 6);
        let said = ana.comments_on(&light, "Buy lamps once more");
        ben.reports(&comment(&said), SPAM, "").expect(303);
        // 1 + 0 for trust + 5 * log4(6).
        assert_eq!(community.count("SELECT weight AS n FROM reports WHERE state = 'open'"), 7_462);
        ana.removes(&said).expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM reports WHERE state = 'lapsed'"), 1);
        community.adds_up();
    }
}
