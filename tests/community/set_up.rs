//! What an administrator decides about the community, and that it is so at once, everywhere.

use cofirma::platform::clock::Clock;
use cofirma::platform::db::Options;

use crate::support::browser::{Answer, Browser};
use crate::support::community::START;
use crate::support::people::Person;
use crate::support::{Community, every_database};

/// Saves a part of the settings.
fn sets(admin: &Person, part: &str, fields: &[(&str, &str)]) -> Answer {
    admin.browser.post(&format!("/admin/settings/{part}"), fields)
}

/// Opens or closes the doors; signs in by code, password and passkey as before.
fn doors(admin: &Person, readers: &str, joiners: &str, domains: &str) -> Answer {
    let ways = [("ways_in", "code"), ("ways_in", "password"), ("ways_in", "passkey")];
    let mut fields = vec![("readers", readers), ("joiners", joiners), ("domains", domains)];
    fields.extend(ways);
    sets(admin, "doors", &fields)
}

fn speaks(admin: &Person, own: &str, others: &[&str], form: &str) {
    let mut fields = vec![("own", own), ("address_form", form)];
    fields.extend(others.iter().map(|language| ("languages", *language)));
    sets(admin, "speech", &fields).expect(303);
}

/// A browser that accepts these languages.
fn reading(community: &Community, languages: &'static str) -> Browser {
    let mut browser = community.browser();
    browser.language = languages;
    browser
}

#[test]
fn a_new_community_is_set_up_in_five_steps() {
    for community in every_database() {
        let ada = community.admin("Ada");
        assert!(ada.opens("/admin").expect(200).shows("Finish the set-up"));
        assert_eq!(ada.opens("/admin/set-up").leads_to(), "/admin/set-up/look");
        let step = |part: &str, fields: &[(&str, &str)]| {
            ada.opens(&format!("/admin/set-up/{part}")).expect(200);
            ada.browser.post(&format!("/admin/set-up/{part}"), fields).leads_to()
        };
        assert_eq!(step("look", &[("name", "Lumen & Velo"), ("accent", "#a3261f")]), "/admin/set-up/speech");
        assert_eq!(
            step("speech", &[("own", "it"), ("languages", "en"), ("address_form", "formal")]),
            "/admin/set-up/doors"
        );
        let open = [("readers", "anybody"), ("joiners", "anybody"), ("domains", ""), ("ways_in", "code")];
        assert_eq!(step("doors", &open), "/admin/set-up/texts");
        assert_eq!(step("texts", &[("of", "it"), ("terms", "Siate **gentili**.")]), "/admin/set-up/texts");
        assert_eq!(step("rooms", &[("rooms", "signatures")]), "/admin");
        assert!(!ada.opens("/admin").expect(200).shows("Finish the set-up"));
        assert_eq!(community.events("community-changed"), 6);
        assert_eq!(community.count("SELECT revision AS n FROM community"), 7);
        assert!(community.guest().opens("/").expect(200).shows("Lumen & Velo"));
    }
}

#[test]
fn only_administrators_with_a_fresh_proof_change_anything() {
    for community in every_database() {
        for role in [community.moderator("Mo"), community.product_manager("Pia"), community.customer("Cia")] {
            sets(&role, "look", &[("name", "Mine now")]).expect(404);
            role.opens("/admin").expect(404);
        }
        let ada = community.admin("Ada");
        community.clock.advance(16 * 60 * 1_000_000);
        let asked = ada.opens("/admin/settings/look").leads_to();
        assert!(asked.starts_with("/sign-in/again?next="), "{asked}");
        assert!(sets(&ada, "look", &[("name", "Mine now")]).leads_to().starts_with("/sign-in/again"));
        ada.opens("/admin/settings").expect(200);
        assert_eq!(community.events("community-changed"), 0);
    }
}

#[test]
fn a_change_is_seen_by_every_process_at_once() {
    for community in every_database() {
        let other = Community::over(community.backend.clone(), &Options::default(), Clock::fixed(START));
        let ada = community.admin("Ada");
        other.guest().opens("/").expect(200);
        sets(&ada, "look", &[("name", "Lumen & Velo"), ("accent", "#ffcc00")]).expect(303);
        assert!(community.guest().opens("/").expect(200).shows("Lumen & Velo"));
        let bob = other.customer("Bob");
        assert!(bob.opens("/").expect(200).shows("Lumen & Velo"), "who holds a session reads fresh");
        assert!(other.guest().opens("/").expect(200).shows("Lumen & Velo"), "nor is a guest's page older than that");
    }
}

#[test]
fn languages_that_are_off_are_offered_nowhere() {
    for community in every_database() {
        let ada = community.admin("Ada");
        speaks(&ada, "it", &["en"], "familiar");
        let german = reading(&community, "de, fr;q=0.9").get("/").expect(200);
        assert!(german.body.contains("<html lang=\"it\">"), "our own language, for who reads none of ours");
        let english = reading(&community, "de, en;q=0.9").get("/").expect(200);
        assert!(english.body.contains("<html lang=\"en\">"));
        assert!(!english.body.contains("lang=de") && !english.shows("Deutsch"), "{}", english.text());
        assert!(reading(&community, "de").get("/?lang=de").expect(200).body.contains("<html lang=\"it\">"));
        speaks(&ada, "it", &[], "familiar");
        let alone = community.guest().opens("/").expect(200);
        assert!(!alone.shows("Italiano"), "one language is no choice");
    }
}

#[test]
fn whoever_is_called_lei_is_called_lei_on_errors_too() {
    for community in every_database() {
        let ada = community.admin("Ada");
        let italian = |path: &str| reading(&community, "it").get(path);
        assert!(italian("/sign-in").expect(200).body.contains(">e tu<"));
        speaks(&ada, "en", &["it", "de"], "formal");
        let page = italian("/sign-in").expect(200);
        assert!(page.body.contains(">e voi<"), "{}", page.text());
        let missing = italian("/ideas/0000000000").expect(404);
        assert!(!missing.shows("che cerchi") && missing.body.contains(">e voi<"), "{}", missing.text());
        speaks(&ada, "en", &["it", "de"], "familiar");
        assert!(italian("/sign-in").expect(200).body.contains(">e tu<"));
    }
}

#[test]
fn nobody_locks_everybody_out() {
    for community in every_database() {
        let ada = community.admin("Ada");
        let tries = |ways: &[&str]| {
            let mut fields = vec![("readers", "anybody"), ("joiners", "anybody"), ("domains", "")];
            fields.extend(ways.iter().map(|way| ("ways_in", *way)));
            sets(&ada, "doors", &fields)
        };
        for (ways, why) in [
            (&[][..], "newcomers"),
            (&["passkey"][..], "newcomers"),
            // Ada has no password.
            (&["password"][..], "yourself"),
            (&["openid", "code"][..], "Choose one"),
        ] {
            let page = tries(ways).expect(422);
            assert!(page.shows(why), "{ways:?}: {}", page.text());
        }
        tries(&["code"]).expect(303);
        assert_eq!(community.events("community-changed"), 1);
    }
}

#[test]
fn who_may_join_is_asked_of_the_whole_domain() {
    const PASSWORD: &str = "brass lantern over seven quiet hills";
    for community in every_database() {
        let ada = community.admin("Ada");
        doors(&ada, "anybody", "domains", "@Example.com, lumen.example").expect(303);
        for refused in ["eva@sub.example.com", "eva@example.com.evil.example", "eva@notexample.com", "eva@example.co"] {
            community.guest().asks_to_register("Eva Riva", refused, PASSWORD).expect(303);
            let told = community.newest_mail_to(refused);
            assert_eq!(told.mail, "not_admitted", "{refused}: {}", told.text);
        }
        community.guest().registers("Eva Riva", "eva@EXAMPLE.com", PASSWORD).expect(303);
        assert!(community.guest().opens("/questions").expect(200).body.contains("/register"));
        doors(&ada, "anybody", "invited", "").expect(303);
        community.guest().asks_to_register("Ivo Riva", "ivo@example.com", PASSWORD).expect(303);
        assert_eq!(community.newest_mail_to("ivo@example.com").mail, "not_admitted");
        assert!(!community.guest().opens("/questions").expect(200).body.contains("/register"));
        let page = doors(&ada, "anybody", "domains", "*.example.com").expect(422);
        assert!(page.shows("no domain"), "{}", page.text());
        doors(&ada, "anybody", "domains", " ").expect(422);
    }
}

#[test]
fn an_accent_that_cannot_be_read_is_mended_and_the_preview_says_so() {
    for community in every_database() {
        let ada = community.admin("Ada");
        assert!(!community.guest().opens("/sign-in").expect(200).body.contains("/theme/"));
        let fields = [("name", "Lumen"), ("accent", "#ffcc00")];
        let mut asked = fields.to_vec();
        asked.push(("go", "preview"));
        let page = sets(&ada, "look", &asked).expect(200);
        assert!(page.shows("#ffcc00 is too pale") && page.shows("Lumen"), "{}", page.text());
        assert_eq!(community.events("community-changed"), 0, "a preview changes nothing");
        let css = ada.opens("/admin/preview.css?accent=ffcc00").expect(200);
        assert!(css.body.contains(".preview.dark{--accent:#ffcc00"), "{}", css.body);
        sets(&ada, "look", &fields).expect(303);
        let theme = community.guest().opens("/theme/2.css").expect(200);
        assert!(theme.body.starts_with(":root{--accent:#") && !theme.body.starts_with(":root{--accent:#ffcc00"));
        assert_eq!(theme.header("content-type").as_deref(), Some("text/css; charset=utf-8"));
        assert!(community.guest().opens("/questions").expect(200).body.contains("/theme/2.css"));
        assert_eq!(
            community.guest().opens("/theme/1.css").expect(200).header("cache-control").as_deref(),
            Some("no-store")
        );
        for wrong in ["red", "#fff", "}body{display:none}", "#12345g"] {
            sets(&ada, "look", &[("name", "Lumen"), ("accent", wrong)]).expect(422);
        }
    }
}

#[test]
fn what_the_company_says_is_made_safe_and_always_open() {
    for community in every_database() {
        let ada = community.admin("Ada");
        community.guest().opens("/about/terms").expect(404);
        let text = "Be **kind**.\n\n<script>alert(1)</script><img src=x onerror=alert(1)>";
        sets(&ada, "texts", &[("of", "en"), ("terms", text), ("imprint", "")]).expect(303);
        doors(&ada, "signed-in", "anybody", "").expect(303);
        let page = community.guest().opens("/about/terms").expect(200);
        assert!(page.body.contains("<strong>kind</strong>"), "{}", page.body);
        assert!(!page.body.contains("<script>alert") && !page.body.contains("<img src=x"));
        assert!(community.guest().opens("/sign-in").expect(200).body.contains("/about/terms"));
        community.guest().opens("/about/imprint").expect(404);
        let italian = reading(&community, "it").get("/about/terms");
        assert!(italian.expect(200).shows("non è ancora tradotto"));
        sets(&ada, "texts", &[("of", "en"), ("terms", "")]).expect(303);
        community.guest().opens("/about/terms").expect(404);
    }
}

#[test]
fn signatures_that_are_off_are_nowhere() {
    for community in every_database() {
        let (ada, pia) = (community.admin("Ada"), community.product_manager("Pia"));
        let question = pia.asks("What next?");
        let idea = pia.proposes(&question, "Brighter when I brake");
        let pages = ["/", "/questions", "/me", "/work", "/admin", &question.path(), &idea.path()];
        assert!(pia.opens("/").expect(200).body.contains("/releases"));
        sets(&ada, "rooms", &[]).expect(303);
        for path in pages {
            let body = ada.opens(path).expect(200).body;
            assert!(!body.contains("/releases") && !body.contains("/credits"), "{path}: {body}");
        }
        for path in ["/releases", "/releases/new", "/releases/0000000000", "/releases/0000000000/credits"] {
            ada.opens(path).expect(404);
            assert_ne!(community.guest().opens(path).status, 200, "{path}");
        }
        ada.browser.post("/releases", &[("title", "x")]).expect(404);
        sets(&ada, "rooms", &[("rooms", "signatures")]).expect(303);
        ada.opens("/releases").expect(200);
        assert_eq!(community.lines("SELECT rooms AS line FROM community"), ["questions,ideas,signatures"]);
    }
}
