//! Appeals: another look by another moderator, with a written answer, and everything back where it was wrong.

use crate::support::browser::{Answer, Browser};
use crate::support::{Community, Idea, Person, every_database};

const WORDS: &str = "This was irony, as everybody in the thread understood.";
const ANSWER: &str = "You are right: read in its place it is no advertisement at all.";

/// Appeals by the form of a statement's page.
fn appeals(browser: &Browser, path: &str, words: &str) -> Answer {
    let page = browser.get(path);
    let codes = page.attributes("form[action$=\"/appeals\"] [name=\"code\"]", "value");
    let code = codes.first().map_or("", String::as_str);
    browser.post(&format!("{path}/appeals"), &[("code", code), ("words", words)])
}

impl Person {
    /// Decides about an appeal by the form.
    fn answers_appeal(&self, appeal: &str, outcome: &str, answer: &str) -> Answer {
        let fields = [("outcome", outcome), ("answer", answer)];
        self.browser.post(&format!("/appeals/{appeal}/decision"), &fields)
    }
}

impl Community {
    /// The code of the newest appeal.
    fn appeal(&self) -> String {
        self.lines("SELECT code AS line FROM appeals ORDER BY id DESC LIMIT 1").concat()
    }

    fn open_appeals(&self) -> i64 {
        self.count("SELECT count(*) AS n FROM cases WHERE kind = 'appeal' AND closed_at IS NULL")
    }
}

#[test]
fn a_hidden_comment_comes_back_by_the_letters_link_and_another_moderator() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let (marta, luca) = (community.moderator("Marta"), community.moderator("Luca"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Buy lamps at my shop");
        marta.rules_on(&comment, "hide", "Advertising.").expect(303);
        let link = community.letter_of("statement", "ben@example.org").link();
        let nobody = community.guest();
        appeals(&nobody.browser, &link, "Too short").expect(422);
        appeals(&nobody.browser, &link, &"x".repeat(5_001)).expect(422);
        appeals(&nobody.browser, &link, WORDS).expect(303);
        appeals(&nobody.browser, &link, WORDS).expect(409);
        assert!(nobody.opens(&link).expect(200).shows("Somebody will look at it again"));
        let appeal = community.appeal();
        assert_eq!(community.open_appeals(), 1);
        // The first one does not decide; nor does the author, who sees no such page.
        assert!(marta.opens(&format!("/appeals/{appeal}")).expect(200).shows("somebody else has to look"));
        marta.answers_appeal(&appeal, "overturned", ANSWER).expect(403);
        ben.answers_appeal(&appeal, "overturned", ANSWER).expect(404);
        assert!(luca.opens(&format!("/appeals/{appeal}")).expect(200).shows(WORDS));
        luca.answers_appeal(&appeal, "overturned", "Yes.").expect(422);
        luca.answers_appeal(&appeal, "overturned", ANSWER).expect(303);
        luca.answers_appeal(&appeal, "upheld", ANSWER).expect(409);
        assert_eq!(ana.reads_comments_on(&idea), ["Buy lamps at my shop"]);
        assert_eq!(community.open_appeals(), 0);
        let told = community.letter_of("appeal_answered", "ben@example.org");
        assert!(told.text.contains(ANSWER) && told.text.contains("You were right to ask"), "{}", told.text);
        assert!(nobody.opens(&link).expect(200).shows(ANSWER));
        assert!(ben.opens(&ben.statements()[0]).expect(200).shows(ANSWER));
        let restored = "SELECT count(*) AS n FROM rulings r JOIN appeals a ON a.restoring_id = r.id \
                        WHERE r.kind = 'restore' AND r.undoes_id = a.ruling_id AND r.origin = 'appeal'";
        assert_eq!(community.count(restored), 1);
        assert_eq!((community.events("appeal-made"), community.events("appeal-decided")), (1, 1));
        community.adds_up();
    }
}

#[test]
fn a_lost_appeal_is_answered_too_and_is_the_only_one() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let (marta, luca) = (community.moderator("Marta"), community.moderator("Luca"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Buy lamps at my shop");
        marta.rules_on(&comment, "hide", "Advertising.").expect(303);
        let path = ben.statements()[0].clone();
        appeals(&ana.browser, &path, WORDS).expect(404);
        appeals(&ben.browser, &path, WORDS).expect(303);
        luca.answers_appeal(&community.appeal(), "upheld", "It does lead to a shop, and to nothing else.").expect(303);
        assert!(ana.reads_comments_on(&idea).is_empty());
        let told = community.letter_of("appeal_answered", "ben@example.org");
        assert!(told.text.contains("the decision stays") && told.text.contains("and to nothing else"));
        appeals(&ben.browser, &path, WORDS).expect(409);
    }
}

#[test]
fn one_appeals_for_six_months_and_the_link_ends_some_day() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Buy lamps at my shop");
        marta.rules_on(&comment, "hide", "Advertising.").expect(303);
        let link = community.letter_of("statement", "ben@example.org").link();
        let nobody = community.guest();
        community.days_pass(184);
        assert!(nobody.opens(&link).expect(200).body.contains("<textarea"));
        community.days_pass(1);
        let page = nobody.opens(&link).expect(200);
        assert!(page.shows("The time for asking for another look ended"), "{}", page.text());
        appeals(&nobody.browser, &link, WORDS).expect(409);
        community.days_pass(184);
        nobody.opens(&link).expect(404);
        appeals(&nobody.browser, &link, WORDS).expect(404);
    }
}

#[test]
fn where_there_is_one_moderator_the_page_says_so() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Buy lamps at my shop");
        marta.rules_on(&comment, "hide", "Advertising.").expect(303);
        let path = ben.statements()[0].clone();
        assert!(ben.opens(&path).expect(200).shows("There is only one person here who can decide"));
        appeals(&ben.browser, &path, WORDS).expect(303);
        let appeal = community.appeal();
        assert!(marta.opens(&format!("/appeals/{appeal}")).expect(200).shows("nobody else here can make this one"));
        marta.answers_appeal(&appeal, "overturned", ANSWER).expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM appeals WHERE is_same"), 1);
        assert!(ben.opens(&path).expect(200).shows("the same person looked at it again"));
        assert_eq!(ana.reads_comments_on(&idea), ["Buy lamps at my shop"]);
    }
}

#[test]
fn a_won_appeal_gives_votes_budget_and_search_back() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let (marta, luca) = (community.moderator("Marta"), community.moderator("Luca"));
        community.meddle(&format!("UPDATE questions SET budget = 3, per_idea = 2 WHERE code = '{}'", question.0));
        let idea = ana.proposes(&question, "Brighter when I brake");
        ben.browser.post(&format!("{}/vote", idea.path()), &[("votes", "2")]).expect(303);
        ben.comments_on(&idea, "Please!");
        let before = counts(&community);
        for kind in ["hide", "remove"] {
            marta.rules(&idea.path(), kind, &[("reason", "An advertisement.")]).expect(303);
            ben.opens(&idea.path()).expect(404);
            assert_ne!(counts(&community), before);
            let path = ana.statements()[0].clone();
            appeals(&ana.browser, &path, WORDS).expect(303);
            luca.answers_appeal(&community.appeal(), "overturned", ANSWER).expect(303);
            assert_eq!(counts(&community), before, "{kind}");
            ben.opens(&idea.path()).expect(200);
            community.adds_up();
        }
    }
}

fn counts(community: &Community) -> Vec<String> {
    community.lines(
        "SELECT 'votes ' || t.votes || ' voters ' || t.voters || ' comments ' || t.comments || ' ' || t.standing || ' ideas ' || \
         (SELECT sum(ideas) FROM question_tallies) || ' spent ' || (SELECT sum(spent) FROM ballots) || ' counted ' || \
         (SELECT sum(counted) FROM votes) || ' found ' || \
         (SELECT count(*) FROM search_documents WHERE standing = 'visible') AS line FROM idea_tallies t ORDER BY t.idea_id",
    )
}

#[test]
fn whoever_is_suspended_reads_why_and_appeals() {
    for community in every_database() {
        let (marta, ada) = (community.moderator("Marta"), community.admin("Ada"));
        let ben = community.customer("Ben");
        let path = format!("/people/{}", ben.code());
        let fields = [("reason", "Threats against others."), ("basis", "00000000r1")];
        marta.rules(&path, "ban", &fields).expect(303);
        let ben = community.again(&ben);
        let statement = ben.statements()[0].clone();
        assert!(ben.opens(&statement).expect(200).shows("Threats against others."));
        appeals(&ben.browser, &statement, WORDS).expect(303);
        ada.answers_appeal(&community.appeal(), "overturned", ANSWER).expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM people WHERE suspended_at IS NOT NULL"), 0);
        assert_eq!((community.events("person-suspended"), community.events("person-reinstated")), (1, 1));
    }
}

#[test]
fn a_reporter_appeals_when_it_stays() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let (marta, luca) = (community.moderator("Marta"), community.moderator("Luca"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Buy lamps at my shop");
        let case = community.reported(&comment.0, None, Some("nora@elsewhere.example"));
        community.keeps(case, &marta);
        let letter = community.letter_of("report_answered", "nora@elsewhere.example");
        assert!(letter.text.contains("it stays"), "{}", letter.text);
        let nora = community.guest();
        appeals(&nora.browser, &letter.link(), WORDS).expect(303);
        let appeal = community.appeal();
        marta.answers_appeal(&appeal, "overturned", ANSWER).expect(403);
        luca.answers_appeal(&appeal, "overturned", ANSWER).expect(303);
        assert!(ana.reads_comments_on(&idea).is_empty());
        let told = community.letter_of("appeal_answered", "nora@elsewhere.example");
        assert!(told.text.contains(ANSWER), "{}", told.text);
        // Its author is told why, and may see it differently.
        let statement = ben.statements()[0].clone();
        assert!(ben.opens(&statement).expect(200).shows("look at it a second time"));
        appeals(&ben.browser, &statement, WORDS).expect(303);
        luca.answers_appeal(&community.appeal(), "overturned", ANSWER).expect(403);
        marta.answers_appeal(&community.appeal(), "overturned", ANSWER).expect(303);
        assert_eq!(ana.reads_comments_on(&idea), ["Buy lamps at my shop"]);
    }
}

#[test]
fn nobody_decides_about_their_own() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let (marta, luca, nino) =
            (community.moderator("Marta"), community.moderator("Luca"), community.moderator("Nino"));
        let idea: Idea = ana.proposes(&question, "Brighter when I brake");
        let comment = luca.comments_on(&idea, "Buy lamps at my shop");
        marta.rules_on(&comment, "hide", "Advertising.").expect(303);
        let path = luca.statements()[0].clone();
        appeals(&luca.browser, &path, WORDS).expect(303);
        luca.answers_appeal(&community.appeal(), "overturned", ANSWER).expect(403);
        luca.answers_appeal(&community.appeal(), "upheld", ANSWER).expect(403);
        nino.answers_appeal(&community.appeal(), "overturned", ANSWER).expect(303);
    }
}
