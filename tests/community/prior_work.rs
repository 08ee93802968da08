//! Prior work: sealed before the question opens, unreadable and unchangeable until the decision, and then plain to check.

use sha2::{Digest, Sha256};

use crate::support::every_database;
use crate::support::people::Question;

const PLANS: &str = "A stronger battery\nA clip for the helmet";

fn path(question: &Question) -> String {
    format!("{}/prior-work", question.path())
}

#[test]
fn what_was_planned_is_sealed_shown_and_opened() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks_with("What next?", |dates| {
            (dates.opens_at, dates.decided_at) = (giulia.in_days(2), giulia.in_days(9));
        });
        giulia.browser.post(&path(&question), &[("plans", PLANS)]).expect(303);
        giulia.browser.post(&path(&question), &[("plans", PLANS)]).expect(303);
        assert_eq!(community.events("prior-work-sealed"), 1, "the same list again is no second one");
        assert!(
            giulia.opens(&path(&question)).expect(200).shows("stronger battery"),
            "until it opens its authors read it"
        );
        community.guest().browser.get(&path(&question)).expect(404);

        community.days_pass(3);
        let giulia = community.again(&giulia);
        let ana = community.customer("Ana");
        let digest = community.lines("SELECT digest AS line FROM prior_works").remove(0);
        for reader in [&giulia.browser, &ana.browser, &community.guest().browser] {
            assert!(reader.get(&question.path()).expect(200).shows(&digest));
            let page = reader.get(&path(&question)).expect(200);
            assert!(page.shows(&digest) && !page.body.contains("stronger battery"), "{}", page.text());
            let salt = community.lines("SELECT salt AS line FROM prior_works").remove(0);
            assert!(!page.body.contains(&salt));
            reader.get(&format!("{}.txt", path(&question))).expect(404);
        }
        let edit = giulia.opens(&format!("{}/edit", question.path())).expect(200);
        assert!(!edit.body.contains("stronger battery"));

        community.days_pass(7);
        let early = community.again(&ana).opens(&path(&question)).expect(200);
        assert!(!early.body.contains("stronger battery"), "a date that has passed is no decision");
        let now = community.clock.now().0;
        community.meddle(&format!("UPDATE questions SET closed_at = {now} WHERE code = '{}'", question.0));
        let page = community.again(&ana).opens(&path(&question)).expect(200);
        assert!(page.shows("A stronger battery") && page.shows(&digest), "{}", page.text());
        let text = community.guest().browser.get(&format!("{}.txt", path(&question))).expect(200);
        let computed: String = Sha256::digest(&text.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(computed, digest, "the recipe of the page gives the digest that was shown from the start");
        let sealed = community.lines("SELECT payload AS line FROM events WHERE kind = 'prior-work-sealed'");
        assert!(sealed[0].contains(&digest), "the digest is in the sealed log");
        community.is_sealed();
        community.adds_up();
    }
}

#[test]
fn once_the_question_was_open_nothing_is_sealed_or_changed() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let open = giulia.asks("What next?");
        giulia.browser.post(&path(&open), &[("plans", PLANS)]).expect(409);
        let question = giulia.asks_with("And then?", |dates| dates.opens_at = giulia.in_days(2));
        giulia.browser.post(&path(&question), &[("plans", PLANS)]).expect(303);
        giulia.browser.post(&path(&question), &[("plans", "Less\n")]).expect(303);
        community.days_pass(3);
        let giulia = community.again(&giulia);
        for plans in ["More", ""] {
            giulia.browser.post(&path(&question), &[("plans", plans)]).expect(409);
        }
        // Dates that are moved back do not let anybody at it again.
        community
            .meddle(&format!("UPDATE questions SET opens_at = opens_at + 9000000000000 WHERE code = '{}'", question.0));
        giulia.browser.post(&path(&question), &[("plans", "More")]).expect(409);
        assert_eq!(community.lines("SELECT plans AS line FROM prior_works"), ["Less"]);
        let ana = community.customer("Ana");
        ana.browser.post(&path(&question), &[("plans", "Mine")]).expect(404);
    }
}
