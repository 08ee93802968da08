//! Hearing nothing from somebody any more.

use crate::support::every_database;

#[test]
fn whoever_is_blocked_is_folded_away_for_one_reader_alone() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, eva) = (community.customer("Ana"), community.customer("Ben"), community.customer("Eva"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        ben.comments_on(&idea, "Nonsense, as always.");
        let folded = |page: crate::support::browser::Answer| page.all("details.is-blocked").concat();
        assert_eq!(folded(ana.opens(&idea.path())), "");
        assert!(ana.opens(&ben.page()).shows("Block Ben"));
        ana.browser.post(&format!("{}/block", ben.page()), &[]).expect(303);
        ana.browser.post(&format!("{}/block", ben.page()), &[]).expect(303);
        assert!(folded(ana.opens(&idea.path())).contains("You blocked Ben · show"));
        assert_eq!(community.events("person-blocked"), 1);
        // Neither he nor anybody else notices.
        for reader in [&ben, &eva] {
            let page = reader.opens(&idea.path()).expect(200);
            assert!(page.shows("Nonsense, as always.") && !page.shows("blocked"), "{}", page.text());
        }
        let his = ben.opens(&ana.page()).expect(200).text().to_lowercase();
        assert!(!his.contains("blocked"), "{his}");
        assert!(ana.opens("/me/profile").shows("People you blocked"));
        ana.browser.post(&format!("{}/block/withdrawal", ben.page()), &[]).expect(303);
        assert_eq!(folded(ana.opens(&idea.path())), "");
    }
}

#[test]
fn the_company_cannot_be_blocked_and_neither_can_oneself() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        assert!(!ana.opens(&giulia.page()).shows("Block"));
        ana.browser.post(&format!("{}/block", giulia.page()), &[]).expect(409);
        ana.browser.post(&format!("{}/block", ana.page()), &[]).expect(409);
        ana.browser.post("/people/0000000000/block", &[]).expect(404);
        // Who was blocked before and speaks for the company now is heard.
        ben.comments_on(&idea, "We are building it.");
        ana.browser.post(&format!("{}/block", ben.page()), &[]).expect(303);
        community.meddle(&format!("UPDATE people SET role = 'product', title = 'Lights' WHERE id = {}", ben.id.0));
        assert!(ana.opens(&idea.path()).all("details.is-blocked").is_empty());
    }
}
