//! The second step of signing in: codes of an app, recovery codes, and who asks for it.

use cofirma::platform::access::Role;
use cofirma::platform::id::PersonId;
use totp_rs::{Builder, Secret, Totp};

use crate::support::browser::{Answer, Browser};
use crate::support::people::Guest;
use crate::support::{Community, Person, every_database, rounds};

const PASSWORD: &str = "brass lantern over seven quiet hills";
const STEP: &str = "/sign-in/second-factor";
const SECOND: i64 = 1_000_000;

/// Somebody with a password and an app.
struct Careful {
    email: &'static str,
    app: Totp,
    codes: Vec<String>,
    browser: Browser,
}

impl Careful {
    fn shows(&self, community: &Community) -> String {
        self.app.generate(u64::try_from(community.clock.now().seconds()).unwrap()).to_string()
    }
}

/// Turns the second factor on by the forms; the app and the recovery codes.
pub fn turns_on(community: &Community, browser: &Browser) -> (Totp, Vec<String>) {
    assert_eq!(browser.post("/me/security/totp", &[]).leads_to(), "/me/security/totp");
    let page = browser.get("/me/security/totp").expect(200);
    let secret = page.all(".secret").concat().replace(' ', "");
    let app = Builder::new().with_secret(Secret::try_from_base32(secret).unwrap()).build().unwrap();
    let code = app.generate(u64::try_from(community.clock.now().seconds()).unwrap()).to_string();
    let codes = browser.post("/me/security/totp/confirmation", &[("code", &code)]).expect(200).all(".recovery li");
    (app, codes)
}

fn careful(community: &Community) -> Careful {
    let guest = community.guest();
    guest.registers("Ana Riva", "ana@example.org", PASSWORD).expect(303);
    let (app, codes) = turns_on(community, &guest.browser);
    community.clock.advance(60 * SECOND);
    Careful { email: "ana@example.org", app, codes, browser: guest.browser }
}

/// Somebody who knows the password and stands before the second step.
fn halfway<'a>(community: &'a Community, ana: &Careful) -> Guest<'a> {
    let guest = community.guest();
    assert_eq!(guest.signs_in(ana.email, PASSWORD).leads_to(), STEP);
    guest
}

fn types(guest: &Guest, code: &str) -> Answer {
    guest.browser.post(STEP, &[("code", code)])
}

/// A code that the app does not show.
fn wrong(right: &str) -> String {
    format!("{:06}", (right.parse::<u32>().unwrap() + 500_000) % 1_000_000)
}

#[test]
fn the_password_alone_opens_nothing_any_more() {
    for community in every_database() {
        let ana = careful(&community);
        let guest = halfway(&community, &ana);
        assert!(guest.browser.cookie("cofirma").is_none(), "no session before the second step");
        assert!(guest.opens("/me").leads_to().starts_with("/sign-in"));
        guest.opens(STEP).expect(200);
        let code = ana.shows(&community);
        types(&guest, &wrong(&code)).expect(422);
        let spaced = format!("{} {}", &code[..3], &code[3..]);
        assert_eq!(types(&guest, &spaced).leads_to(), "/questions");
        assert!(guest.opens("/").body.contains("Ana Riva"));
        assert_eq!(community.events("second-factor-failed"), 1);
        assert_eq!(
            community.lines("SELECT mail AS line FROM outbox ORDER BY id"),
            ["finish_account", "second_factor_on"]
        );
    }
}

#[test]
fn a_code_of_the_app_counts_once() {
    for community in every_database() {
        let ana = careful(&community);
        let code = ana.shows(&community);
        types(&halfway(&community, &ana), &code).expect(303);
        types(&halfway(&community, &ana), &code).expect(422);
        community.clock.advance(30 * SECOND);
        types(&halfway(&community, &ana), &code).expect(422);
        types(&halfway(&community, &ana), &ana.shows(&community)).expect(303);
        // One step off is a clock that is a little late; two are too many.
        community.clock.advance(30 * SECOND);
        let late = ana.shows(&community);
        community.clock.advance(60 * SECOND);
        types(&halfway(&community, &ana), &late).expect(422);
    }
}

#[test]
fn the_first_code_cannot_be_used_again_to_sign_in() {
    for community in every_database() {
        let guest = community.guest();
        guest.registers("Ana Riva", "ana@example.org", PASSWORD).expect(303);
        let (app, codes) = turns_on(&community, &guest.browser);
        let ana = Careful { email: "ana@example.org", app, codes, browser: guest.browser };
        types(&halfway(&community, &ana), &ana.shows(&community)).expect(422);
    }
}

#[test]
fn five_wrong_codes_end_the_attempt_and_the_owner_hears_of_it() {
    for community in every_database() {
        let ana = careful(&community);
        let guest = halfway(&community, &ana);
        let right = ana.shows(&community);
        for _ in 0..4 {
            types(&guest, &wrong(&right)).expect(422);
        }
        let half = guest.browser.cookie("second").unwrap();
        assert!(types(&guest, &wrong(&right)).leads_to().starts_with("/sign-in"));
        let mut stubborn = community.browser();
        stubborn.set_cookie("second", &half);
        assert_eq!(stubborn.post(STEP, &[("code", &right)]).leads_to(), "/sign-in", "it is over, whatever comes");
        assert_eq!(community.count("SELECT count(*) AS n FROM outbox WHERE mail = 'second_factor_tried'"), 1);
        types(&halfway(&community, &ana), &right).expect(303);
    }
}

#[test]
fn guesses_count_for_the_person_and_a_recovery_code_still_opens() {
    for community in every_database() {
        let ana = careful(&community);
        let right = ana.shows(&community);
        for _ in 0..3 {
            let guesser = halfway(&community, &ana);
            for _ in 0..4 {
                types(&guesser, &wrong(&right));
            }
        }
        let refused = types(&halfway(&community, &ana), &right).expect(429);
        assert!(refused.header("retry-after").unwrap().parse::<u32>().unwrap() <= 600, "a short while");
        assert_eq!(types(&halfway(&community, &ana), &ana.codes[0]).leads_to(), "/questions");
        community.clock.advance(10 * 60 * SECOND);
        types(&halfway(&community, &ana), &ana.shows(&community)).expect(303);
    }
}

#[test]
fn parallel_guesses_count_each() {
    for community in every_database() {
        for _ in 0..rounds(1) {
            let ana = careful(&community);
            let wrong = &wrong(&ana.shows(&community));
            let guessers: Vec<Guest> = (0..6).map(|_| halfway(&community, &ana)).collect();
            let answers: Vec<u16> = std::thread::scope(|threads| {
                let running: Vec<_> = guessers
                    .iter()
                    .map(|guesser| {
                        threads.spawn(move || (0..4).map(|_| types(guesser, wrong).status).collect::<Vec<_>>())
                    })
                    .collect();
                running.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
            });
            assert_eq!(answers.iter().filter(|status| **status == 422).count(), 10, "{answers:?}");
            assert_eq!(answers.iter().filter(|status| **status == 429).count(), 14, "{answers:?}");
        }
    }
}

#[test]
fn a_recovery_code_opens_once() {
    for community in every_database() {
        let ana = careful(&community);
        assert_eq!(ana.codes.len(), 10);
        let typed = ana.codes[3].to_uppercase().replace('-', " ");
        types(&halfway(&community, &ana), &typed).expect(303);
        types(&halfway(&community, &ana), &ana.codes[3]).expect(422);
        assert_eq!(community.count("SELECT count(*) AS n FROM outbox WHERE mail = 'recovery_code_used'"), 1);
        assert!(ana.browser.get("/me/security").shows("9 left"));
        for code in &ana.codes {
            let plain = code.replace('-', "");
            let kept = community.count(&format!("SELECT count(*) AS n FROM events WHERE payload LIKE '%{plain}%'"));
            assert_eq!(kept, 0, "codes are nowhere to be read");
        }
        let fresh = ana.browser.post("/me/security/recovery-codes", &[]).expect(200).all(".recovery li");
        types(&halfway(&community, &ana), &ana.codes[4]).expect(422);
        types(&halfway(&community, &ana), &fresh[0]).expect(303);
    }
}

#[test]
fn somebody_else_s_recovery_code_opens_nothing() {
    for community in every_database() {
        let ana = careful(&community);
        let eva = community.guest();
        eva.registers("Eva Fox", "eva@example.org", PASSWORD).expect(303);
        let (_, codes) = turns_on(&community, &eva.browser);
        types(&halfway(&community, &ana), &codes[0]).expect(422);
    }
}

#[test]
fn the_second_step_waits_ten_minutes() {
    for community in every_database() {
        let ana = careful(&community);
        let guest = halfway(&community, &ana);
        community.clock.advance(10 * 60 * SECOND);
        assert_eq!(types(&guest, &ana.shows(&community)).leads_to(), "/sign-in");
        assert_eq!(community.guest().opens(STEP).leads_to(), "/sign-in");
    }
}

#[test]
fn nothing_counts_before_a_first_code_and_off_means_off() {
    for community in every_database() {
        let guest = community.guest();
        guest.registers("Ana Riva", "ana@example.org", PASSWORD).expect(303);
        guest.browser.get("/me/security/totp").expect(404);
        guest.browser.post("/me/security/totp", &[]).expect(303);
        guest.browser.post("/me/security/totp/confirmation", &[("code", "000000")]).expect(422);
        guest.browser.get("/me/security/totp.svg").expect(200);
        assert_eq!(community.guest().signs_in("ana@example.org", PASSWORD).leads_to(), "/questions");
        let (_, codes) = turns_on(&community, &guest.browser);
        guest.browser.get("/me/security/totp").expect(404);
        guest.browser.get("/me/security/totp.svg").expect(404);
        guest.browser.post("/me/security/totp", &[]).expect(409);
        assert_eq!(codes.len(), 10);
        assert_eq!(community.guest().signs_in("ana@example.org", PASSWORD).leads_to(), STEP);
        guest.browser.post("/me/security/totp/removal", &[]).expect(303);
        assert_eq!(community.guest().signs_in("ana@example.org", PASSWORD).leads_to(), "/questions");
        assert_eq!(community.count("SELECT count(*) AS n FROM recovery_codes"), 0);
        assert_eq!(community.count("SELECT count(*) AS n FROM people WHERE totp_secret IS NOT NULL"), 0);
        let told = community.lines("SELECT mail AS line FROM outbox ORDER BY id");
        assert_eq!(told, ["finish_account", "second_factor_on", "second_factor_off"]);
    }
}

#[test]
fn changing_the_second_factor_asks_for_a_fresh_proof() {
    for community in every_database() {
        let ana = careful(&community);
        community.clock.advance(16 * 60 * SECOND);
        for path in ["/me/security/totp", "/me/security/totp/removal", "/me/security/recovery-codes"] {
            assert!(ana.browser.post(path, &[]).leads_to().starts_with("/sign-in/again?"), "{path}");
        }
        assert!(ana.browser.get("/me/security/totp").leads_to().starts_with("/sign-in/again?"));
        assert_eq!(community.count("SELECT count(*) AS n FROM people WHERE totp_confirmed_at IS NOT NULL"), 1);
    }
}

#[test]
fn staff_are_led_to_a_second_factor_where_the_community_wants_one() {
    for community in every_database() {
        let moderator = community.moderator("Mo");
        moderator.opens("/moderation").expect(200);
        community.meddle("UPDATE community SET staff_second_factor = TRUE");
        for path in ["/moderation", "/work"] {
            assert_eq!(moderator.opens(path).leads_to(), "/me/security", "{path}");
        }
        moderator.opens("/questions").expect(200);
        assert!(moderator.opens("/me/security").expect(200).shows("You speak for"));
        let refused = moderator.browser.post("/ideas/0000000000/unmerge", &[("reason", "They differ.")]);
        assert_eq!(refused.leads_to(), "/me/security");
        community.customer("Cleo").opens("/moderation").expect(404);
        turns_on(&community, &moderator.browser);
        moderator.opens("/moderation").expect(200);
        let product = community.person("Pia", Role::Product);
        with_passkey(&community, product.id);
        assert_eq!(product.opens("/work").leads_to(), "/me/security", "this session began with a password");
        by_passkey(&community, &product);
        product.opens("/work").expect(200);
    }
}

#[test]
fn staff_without_the_second_factor_hold_what_members_hold() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let draft = giulia.asks_with("What after that?", |dates| dates.opens_at = giulia.in_days(7));
        giulia.opens(&draft.path()).expect(200);
        community.meddle("UPDATE community SET staff_second_factor = TRUE");
        giulia.opens(&draft.path()).expect(404);
        assert!(!giulia.opens("/questions").expect(200).shows("What after that?"));
        turns_on(&community, &giulia.browser);
        giulia.opens(&draft.path()).expect(200);
    }
}

#[test]
fn a_session_that_never_showed_the_second_factor_ends_when_there_is_one() {
    for community in every_database() {
        let ana = community.customer("Ana");
        let stolen = community.again(&ana);
        stolen.opens("/me").expect(200);
        turns_on(&community, &ana.browser);
        ana.opens("/me").expect(200);
        stolen.opens("/me").expect(303);
    }
}

fn with_passkey(community: &Community, person: PersonId) {
    community.meddle(&format!(
        "INSERT INTO passkeys (code, person_id, credential_id, passkey, name, created_at) \
         VALUES ('0000000000', {}, '', '', 'Key', 0)",
        person.0
    ));
}

fn by_passkey(community: &Community, person: &Person) {
    community.meddle(&format!("UPDATE sessions SET way_in = 'passkey' WHERE person_id = {}", person.id.0));
}
