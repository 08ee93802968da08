//! The rules of the house: everybody reads them, moderators write them.

use crate::support::{Community, every_database};

/// The names of the rules, as a guest reads them at this address.
fn read(community: &Community, path: &str) -> Vec<String> {
    community.guest().opens(path).expect(200).all(".house-rules h2")
}

#[test]
fn everybody_reads_the_rules_in_their_language() {
    for community in every_database() {
        assert_eq!(read(&community, "/rules?lang=en")[0], "Be kind");
        assert_eq!(read(&community, "/rules?lang=it")[0], "Gentilezza");
        assert_eq!(read(&community, "/rules?lang=de")[0], "Freundlich bleiben");
        let page = community.guest().opens("/rules?lang=en");
        assert!(page.shows("Appeals") && page.shows("What programs do") && page.shows("2022/2065"), "{}", page.text());
        assert!(community.guest().opens("/questions").body.contains("href=\"/rules\""), "the footer leads there");
    }
}

#[test]
fn moderators_add_change_order_and_retire() {
    for community in every_database() {
        let (mara, ana) = (community.moderator("Mara"), community.customer("Ana"));
        ana.opens("/work/rules").expect(404);
        ana.browser.post("/work/rules", &[("name_en", "Mine"), ("text_en", "All mine.")]).expect(404);
        let code = mara.opens("/work/rules").expect(200).field("code");
        mara.browser.post("/work/rules", &[("code", &code), ("name_en", "Only a name")]).expect(422);
        let fields = [("code", &*code), ("name_en", "Night riders first"), ("text_en", "Lights off, ears open.")];
        mara.browser.post("/work/rules", &fields).expect(303);
        mara.browser.post("/work/rules", &fields).expect(303);
        assert_eq!(read(&community, "/rules?lang=en&n=1").last().unwrap(), "Night riders first");
        mara.browser.post(&format!("/work/rules/{code}/up"), &[]).expect(303);
        assert_eq!(read(&community, "/rules?lang=en&n=2")[5], "Night riders first");
        let changed = [("name_en", "Night riders"), ("text_en", "Lights off, ears open.")];
        mara.browser.post(&format!("/work/rules/{code}"), &changed).expect(303);
        assert_eq!(read(&community, "/rules?lang=en&n=3")[5], "Night riders");
        let retired = [("name_en", "Night riders"), ("text_en", "Lights off, ears open."), ("retired", "yes")];
        mara.browser.post(&format!("/work/rules/{code}"), &retired).expect(303);
        assert_eq!(read(&community, "/rules?lang=en&n=4").len(), 6);
        assert!(mara.opens("/work/rules").shows("retired"));
        assert_eq!((community.events("house-rule-added"), community.events("house-rule-changed")), (1, 3));
    }
}

#[test]
fn the_last_rule_stays() {
    for community in every_database() {
        let mara = community.moderator("Mara");
        community.meddle("UPDATE house_rules SET retired_at = 1 WHERE word <> 'kind'");
        let retired = [("name_en", "Be kind"), ("text_en", "To everybody."), ("retired", "yes")];
        mara.browser.post("/work/rules/00000000r1", &retired).expect(409);
    }
}
