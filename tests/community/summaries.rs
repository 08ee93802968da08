//! What a talk comes to, said by the company above it; and what the company says in it.

use crate::support::every_database;

#[test]
fn the_company_sums_up_and_signs() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let idea = ana.proposes(&giulia.asks("What next?"), "Brighter when I brake");
        ana.comments_on(&idea, "Two seconds?");
        giulia.sums_up(&idea, "").expect(422);
        giulia.sums_up(&idea, "*Two* seconds, says everybody.").expect(303);
        assert!(ana.opens(&idea.path()).shows("Two seconds, says everybody."));
        marta.sums_up(&idea, "Three, after all.").expect(303);
        let page = ana.opens(&idea.path());
        assert!(page.shows("Three, after all.") && !page.shows("says everybody"));
        assert_eq!(page.all("#comments .sheet .signed"), ["Marta"]);
        assert_eq!(community.events("talk-summarised"), 2);
        ana.opens(&format!("{}/summary", idea.path())).expect(404);
        let form = [("code", "0123456789"), ("body", "I win."), ("language", "en")];
        ana.browser.post(&format!("{}/summary", idea.path()), &form).expect(404);
        marta.rules_on_idea(&idea, "hide", "Off topic.").expect(303);
        community.customer("Ben").opens(&idea.path()).expect(404);
    }
}

#[test]
fn what_the_company_says_stands_above_a_long_talk() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let idea = ana.proposes(&giulia.asks("What next?"), "Brighter when I brake");
        (0..5).for_each(|n| drop(ana.comments_on(&idea, &format!("Number {n}"))));
        assert!(ana.opens(&idea.path()).all(".company").is_empty());
        let said = giulia.comments_on(&idea, "We test both next week.");
        let page = ana.opens(&idea.path());
        assert!(page.all(".company").concat().contains("We test both next week."));
        assert!(page.attributes(".company a", "href")[0].ends_with(&format!("#comment-{}", said.0)));
        community.admin("Ada").rules_on(&said, "hide", "Too early.").expect(303);
        let page = ana.opens(&idea.path());
        assert!(page.all(".company").is_empty() && !page.body.contains("We test both"));
        drop(marta);
    }
}
