//! The moderators' log: every ruling, found again by whom, what, why and when.

use crate::support::every_database;

#[test]
fn a_ruling_is_found_by_whom_what_why_and_when() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let (marta, otto) = (community.moderator("Marta"), community.moderator("Otto"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Buy lamps at my shop");
        marta.rules_on(&comment, "hide", "Sells things here.").expect(303);
        community.meddle("UPDATE rulings SET ground = 'rule', rule_id = 2");
        otto.rules_on_idea(&idea, "lock", "A quarrel.").expect(303);
        let code =
            |name: &str| community.lines(&format!("SELECT code AS line FROM people WHERE name = '{name}'")).remove(0);
        let found = |query: &str| {
            let page = marta.opens(&format!("/moderation/log?{query}")).expect(200);
            (page.all("ul.log > li").len(), page.shows("Sells things here."), page.shows("A quarrel."))
        };
        assert_eq!(found(""), (2, true, true));
        assert_eq!(found(&format!("moderator={}", code("Marta"))), (1, true, false));
        assert_eq!(found(&format!("person={}", code("Ana"))), (1, false, true));
        assert_eq!(found("kind=lock"), (1, false, true));
        assert_eq!(found("subject=comment"), (1, true, false));
        assert_eq!(found("rule=00000000r2"), (1, true, false));
        assert_eq!(found(&format!("about={}", comment.0)), (1, true, false));
        assert_eq!(found(&format!("about={}", idea.0)), (2, true, true), "and what stands under it");
        assert_eq!(found("about=zzzzzzzzzz"), (0, false, false), "what is not there was never ruled on");
        assert_eq!(found("from=2026-11-23&to=2026-11-23"), (2, true, true));
        assert_eq!(found("to=2026-11-22"), (0, false, false));
        assert_eq!(found("kind=nonsense&from=yesterday"), (2, true, true));
        for outsider in [&ana, &ben] {
            outsider.opens("/moderation/log").expect(404);
        }
    }
}

#[test]
fn the_log_goes_on_where_the_page_before_ended() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        for _ in 0..12 {
            marta.rules_on_idea(&idea, "lock", "A quarrel.").expect(303);
            marta.rules_on_idea(&idea, "unlock", "They made up.").expect(303);
        }
        let first = marta.opens("/moderation/log").expect(200);
        let next = first.attributes("a[rel=next]", "href").remove(0);
        let second = marta.opens(&next).expect(200);
        assert_eq!((first.all("ul.log > li").len(), second.all("ul.log > li").len()), (20, 4));
        let filtered = marta.opens("/moderation/log?kind=lock").expect(200);
        assert_eq!(filtered.all("ul.log > li").len(), 12);
        let desk = marta.opens("/moderation").expect(200);
        assert!(desk.attributes("main a", "href").contains(&"/moderation/log".to_owned()));
    }
}
