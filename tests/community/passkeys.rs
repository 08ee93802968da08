//! Passkeys: adding one, coming in with it, and every way in which an answer may not be what was asked for.

use crate::sessions;
use crate::support::browser::Answer;
use crate::support::device::Device;
use crate::support::{Community, Person, every_database};

const ADD: &str = "/me/security/passkeys";
const NEW: &str = "/me/security/passkeys/new";
const USE: &str = "/sign-in/passkey";

impl Person {
    /// Adds a passkey by the form.
    fn adds(&self, device: &mut Device, name: &str) -> Answer {
        let options = self.browser.post("/me/security/passkeys/options", &[]).expect(200).body;
        self.browser.post(ADD, &[("name", name), ("answer", &device.makes(&options))])
    }
}

fn device(community: &Community, name: &str) -> Device {
    Device::new(name, &community.settings.base_url)
}

/// A person with a passkey on a device.
fn holder(community: &Community, name: &str) -> (Person, Device) {
    let person = community.customer(name);
    let mut device = device(community, name);
    assert_eq!(person.adds(&mut device, "My phone").leads_to(), "/me/security");
    (person, device)
}

fn asked(browser: &crate::support::browser::Browser) -> String {
    browser.post("/sign-in/passkey/options", &[]).expect(200).body
}

fn is_in(answer: &Answer) -> bool {
    answer.leads_to() == "/questions"
}

#[test]
fn a_passkey_signs_its_owner_in() {
    for community in every_database() {
        let (ana, mut phone) = holder(&community, "Ana");
        let page = ana.opens("/me/security").expect(200);
        assert!(page.shows("My phone") && page.shows("A passkey lets you in best"), "{}", page.text());
        assert_eq!(community.lines("SELECT mail AS line FROM outbox"), ["passkey_added"]);
        for _ in 0..2 {
            let guest = community.guest();
            let answer = phone.uses(&asked(&guest.browser));
            assert!(is_in(&guest.browser.post(USE, &[("answer", &answer), ("next", "/questions")])));
            assert!(guest.opens("/").body.contains("Ana"));
        }
        assert_eq!(community.count("SELECT count(*) AS n FROM sessions WHERE way_in = 'passkey'"), 2);
        assert!(ana.opens("/me/security").shows("last used"));
    }
}

#[test]
fn an_answer_counts_once_and_for_the_browser_that_asked() {
    for community in every_database() {
        let (ana, mut phone) = (community.customer("Ana"), device(&community, "Ana"));
        // No counter helps here, as with every key that is copied between devices.
        phone.counts = false;
        ana.adds(&mut phone, "My phone").expect(303);
        let (thief, guest) = (community.guest(), community.guest());
        let answer = phone.uses(&asked(&guest.browser));
        let form = [("answer", answer.as_str()), ("next", "/questions")];
        assert!(thief.browser.post(USE, &form).leads_to().starts_with("/sign-in?"), "no half of a secret");
        asked(&thief.browser);
        assert!(thief.browser.post(USE, &form).leads_to().starts_with("/sign-in?"), "the half of another secret");
        let half = guest.browser.cookie("passkey").expect("half of a secret");
        assert!(is_in(&guest.browser.post(USE, &form)));
        let mut again = community.browser();
        again.set_cookie("passkey", &half);
        assert!(again.post(USE, &form).leads_to().starts_with("/sign-in?"), "the same answer again");
        assert_eq!(community.events("sign-in-failed"), 3);
        assert_eq!(community.count("SELECT count(*) AS n FROM sessions WHERE way_in = 'passkey'"), 1);
    }
}

#[test]
fn an_answer_that_is_not_what_was_asked_for_is_refused() {
    for community in every_database() {
        let (_, mut phone) = holder(&community, "Ana");
        let tries = |answer: &dyn Fn(&mut Device, &str) -> String, phone: &mut Device| {
            let guest = community.guest();
            let answer = answer(phone, &asked(&guest.browser));
            guest.browser.post(USE, &[("answer", &answer), ("next", "/questions")])
        };
        let origin = phone.origin.clone();
        phone.origin = "https://evil.example".into();
        assert!(!is_in(&tries(&Device::uses, &mut phone)), "given on another site");
        phone.origin = origin;
        phone.party = "evil.example".into();
        assert!(!is_in(&tries(&Device::uses, &mut phone)), "made for another site");
        phone.party = "localhost".into();
        phone.asks = false;
        assert!(!is_in(&tries(&Device::uses, &mut phone)), "nobody was asked who holds it");
        phone.asks = true;
        assert!(!is_in(&tries(&|_, _| "{}".into(), &mut phone)), "no answer at all");
        let other =
            |phone: &mut Device, options: &str| phone.uses(options).replace("\"signature\":\"", "\"signature\":\"AAAA");
        assert!(!is_in(&tries(&other, &mut phone)), "not signed by this key");
        assert!(is_in(&tries(&Device::uses, &mut phone)));
        let copy = |phone: &mut Device, options: &str| phone.uses_without_counting(options);
        assert!(!is_in(&tries(&copy, &mut phone)), "a copy, whose counter does not grow");
        phone.id = vec![7; 32];
        assert!(!is_in(&tries(&Device::uses, &mut phone)), "a key that nobody has");
    }
}

#[test]
fn a_question_grows_old() {
    for community in every_database() {
        let (_, mut phone) = holder(&community, "Ana");
        let guest = community.guest();
        let answer = phone.uses(&asked(&guest.browser));
        community.clock.advance(7 * 60 * 1_000_000);
        assert!(!is_in(&guest.browser.post(USE, &[("answer", &answer), ("next", "/questions")])));
    }
}

#[test]
fn adding_a_passkey_asks_for_a_fresh_proof_and_for_one_s_own_question() {
    for community in every_database() {
        let (ana, eva) = (community.customer("Ana"), community.customer("Eva"));
        let mut phone = device(&community, "phone");
        let options = ana.browser.post("/me/security/passkeys/options", &[]).expect(200).body;
        let mut thief = community.browser();
        thief.set_cookie("cofirma", &eva.browser.cookie("cofirma").unwrap());
        thief.set_cookie("passkey", &ana.browser.cookie("passkey").unwrap());
        let answer = phone.makes(&options);
        thief.post(ADD, &[("name", "Mine now"), ("answer", &answer)]).expect(422);
        // The question is used up with that, for Ana too.
        ana.browser.post(ADD, &[("name", "Mine"), ("answer", &answer)]).expect(422);
        ana.adds(&mut phone, " ").expect(422);
        ana.adds(&mut phone, "Mine").expect(303);
        let twice = device(&community, "phone");
        let mut twice = twice;
        eva.adds(&mut twice, "The same key").expect(422);
        community.clock.advance(16 * 60 * 1_000_000);
        assert!(ana.opens(NEW).leads_to().starts_with("/sign-in/again?next="));
        assert!(ana.browser.post("/me/security/passkeys/options", &[]).leads_to().starts_with("/sign-in/again?"));
        assert_eq!(community.count("SELECT count(*) AS n FROM passkeys"), 1);
    }
}

#[test]
fn a_passkey_proves_anew_who_one_is_without_another_session() {
    for community in every_database() {
        let (ana, mut phone) = holder(&community, "Ana");
        let (eva, mut other) = holder(&community, "Eva");
        community.clock.advance(16 * 60 * 1_000_000);
        assert!(ana.opens(NEW).leads_to().starts_with("/sign-in/again"));
        let answer = phone.uses(&asked(&ana.browser));
        assert_eq!(ana.browser.post(USE, &[("answer", &answer), ("next", NEW)]).leads_to(), NEW);
        ana.opens(NEW).expect(200);
        assert!(eva.opens(NEW).leads_to().starts_with("/sign-in/again"), "only her session is fresh");
        assert_eq!(community.count("SELECT count(*) AS n FROM sessions"), 2);
        // Somebody else's passkey opens that person's own session and freshens nobody's.
        let answer = other.uses(&asked(&ana.browser));
        ana.browser.post(USE, &[("answer", &answer), ("next", "/")]).expect(303);
        assert!(ana.opens("/").body.contains("Eva"));
    }
}

#[test]
fn a_passkey_goes_but_never_the_last_way_in() {
    for community in every_database() {
        let (ana, _) = holder(&community, "Ana");
        let eva = community.customer("Eva");
        let code = &community.lines("SELECT code AS line FROM passkeys")[0];
        let path = format!("{ADD}/{code}/removal");
        eva.browser.post(&path, &[]).expect(404);
        community.meddle("UPDATE community SET ways_in = 'passkey'");
        let refused = ana.browser.post(&path, &[]).expect(409);
        assert!(refused.shows("your last way in"), "{}", refused.text());
        community.meddle("UPDATE community SET ways_in = 'passkey,password'");
        ana.browser.post(&path, &[]).expect(409);
        community.meddle("UPDATE community SET ways_in = 'passkey,code'");
        ana.browser.post(&path, &[]).expect(303);
        ana.browser.post(&path, &[]).expect(404);
        assert_eq!(community.count("SELECT count(*) AS n FROM passkeys"), 0);
        assert_eq!(community.events("passkey-removed"), 1);
        community.meddle("UPDATE community SET ways_in = 'password,code'");
        ana.opens(NEW).expect(404);
        community.guest().browser.post("/sign-in/passkey/options", &[]).expect(404);
    }
}

#[test]
fn whoever_is_suspended_demoted_or_gone_loses_what_a_passkey_opened() {
    for community in every_database() {
        let (ana, mut phone) = holder(&community, "Ana");
        for (what, ends) in sessions::ENDINGS {
            let guest = community.guest();
            let answer = phone.uses(&asked(&guest.browser));
            assert!(is_in(&guest.browser.post(USE, &[("answer", &answer), ("next", "/questions")])), "{what}");
            guest.opens("/me").expect(200);
            ends(&community, ana.id);
            assert_eq!(guest.opens("/me").status, 303, "{what}");
        }
        let guest = community.guest();
        let answer = phone.uses(&asked(&guest.browser));
        assert!(!is_in(&guest.browser.post(USE, &[("answer", &answer), ("next", "/questions")])), "gone is gone");
        assert!(guest.browser.cookie("cofirma").is_none());
    }
}
