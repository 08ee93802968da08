//! The door: mailed links and codes, new passwords, other addresses, fresh proofs.

mod keys;
mod limits;

use cofirma::platform::clock::Moment;

use crate::support::browser::Answer;
use crate::support::every_database;
use crate::support::strangers::press;

const PASSWORD: &str = "brass lantern over seven quiet hills";

/// What of an answer may not tell who is known: everything but the moment and the secret.
fn told(answer: &Answer) -> (u16, Vec<(String, String)>, String) {
    let mut headers = answer.headers.clone();
    headers.retain(|(name, _)| name != "date");
    for (name, value) in &mut headers {
        if name == "set-cookie" && value.starts_with("mail=") {
            *value = value.split_once(';').map_or(String::new(), |(_, rest)| rest.to_owned());
        }
    }
    (answer.status, headers, answer.body.replace("ben@", "x@").replace("eva@", "x@"))
}

#[test]
fn every_address_gets_the_same_page() {
    for community in every_database() {
        community.customer("Ben");
        let ask = |email: &str, path: &str| {
            let guest = community.guest();
            let shown = guest.opens("/register").field("shown");
            community.clock.advance(3 * Moment::SECOND);
            let fields = [("name", "Somebody"), ("email", email), ("next", "/"), ("shown", &*shown)];
            let asked = guest.browser.post(path, &fields);
            let page = guest.opens(&asked.leads_to()).expect(200);
            (told(&asked), told(&page))
        };
        for path in ["/sign-in", "/register", "/sign-in/reset"] {
            assert_eq!(ask("ben@example.org", path), ask("eva@example.org", path), "{path}");
        }
        for address in ["ben@example.org", "eva@example.org"] {
            assert_eq!(community.mail_to(address).len(), 3, "each asking brings one mail");
        }
        assert_eq!(
            community.count("SELECT count(*) AS n FROM people"),
            1,
            "no account is made before the mail is opened"
        );
    }
}

#[test]
fn opening_a_link_shows_a_button_and_the_button_works_once() {
    for community in every_database() {
        community.customer("Ben");
        let ben = community.stranger();
        ben.asks_for_a_mail("ben@example.org").expect(303);
        let link = ben.link();
        for _ in 0..3 {
            let page = ben.elsewhere.get(&link).expect(200);
            assert_eq!(page.header("cache-control").as_deref(), Some("private, no-store"));
            assert!(ben.elsewhere.cookie("cofirma").is_none(), "a program that opens links signs nobody in");
        }
        assert_eq!(press(&ben.elsewhere, &link).leads_to(), "/questions");
        assert!(ben.elsewhere.get("/").body.contains(">Ben<"));
        assert!(ben.browser.get(&link).expect(410).shows("has done its work"));
        ben.browser.post(&link, &[]).expect(410);
        assert_eq!(community.count("SELECT count(*) AS n FROM people WHERE email_confirmed_at IS NOT NULL"), 1);
    }
}

#[test]
fn the_right_code_after_the_fifth_wrong_one_fails() {
    for community in every_database() {
        community.customer("Ben");
        for address in ["ben@example.org", "eva@example.org"] {
            let somebody = community.stranger();
            somebody.asks_for_a_mail(address).expect(303);
            let code = somebody.code();
            for _ in 0..5 {
                somebody.types("00000000").expect(422);
            }
            assert!(somebody.types(&code).expect(422).shows("does not count any more"));
            assert!(somebody.browser.cookie("cofirma").is_none());
        }
        let other = community.stranger();
        other.asks_for_a_mail("ben@example.org").expect(303);
        for _ in 0..4 {
            other.types("1").expect(422);
        }
        let code = other.code();
        other.types(&format!("{} {}", &code[..4], &code[4..])).expect(303);
    }
}

#[test]
fn two_hundred_guesses_at_once_count_as_two_hundred() {
    for community in every_database() {
        community.customer("Ben");
        let ben = community.stranger();
        ben.asks_for_a_mail("ben@example.org").expect(303);
        let code = ben.code();
        std::thread::scope(|scope| {
            for thread in 0..10 {
                let browser = &ben.browser;
                scope.spawn(move || {
                    for n in 0..20 {
                        browser.post("/sign-in/code", &[("code", &format!("{:08}", thread * 20 + n))]);
                    }
                });
            }
        });
        assert_eq!(community.count("SELECT tries AS n FROM challenges"), 200);
        ben.types(&code).expect(422);
    }
}

#[test]
fn a_code_counts_in_the_browser_that_asked_alone() {
    for community in every_database() {
        community.customer("Ben");
        let ben = community.stranger();
        ben.asks_for_a_mail("ben@example.org").expect(303);
        let code = ben.code();
        ben.elsewhere.post("/sign-in/code", &[("code", &code)]).expect(410);
        let other = community.stranger();
        other.asks_for_a_mail("eva@example.org").expect(303);
        other.types(&code).expect(422);
        ben.types(&code).expect(303);
        ben.types(&code).expect(410);
    }
}

#[test]
fn a_code_lives_for_half_an_hour() {
    for community in every_database() {
        community.customer("Ben");
        let ben = community.stranger();
        ben.asks_for_a_mail("ben@example.org").expect(303);
        let (code, link) = (ben.code(), ben.link());
        community.clock.advance(31 * Moment::MINUTE);
        ben.types(&code).expect(410);
        ben.opens(&link).expect(410);
    }
}

#[test]
fn somebody_new_on_the_page_for_signing_in_is_asked_for_a_name() {
    for community in every_database() {
        let ana = community.stranger();
        ana.asks_for_a_mail("ana@example.org").expect(303);
        assert_eq!(ana.types_the_code().leads_to(), "/sign-in/name");
        assert!(ana.opens("/sign-in/name").expect(200).shows("ana@example.org is confirmed"));
        ana.browser.post("/sign-in/name", &[("name", "A")]).expect(422);
        ana.browser.post("/sign-in/name", &[("name", "Ana Riva")]).expect(303);
        assert!(ana.opens("/").body.contains("Ana Riva"));
        let eva = community.stranger();
        eva.asks_for_a_mail("eva@example.org").expect(303);
        let link = eva.link();
        eva.elsewhere.post(&link, &[("name", "Eva Riva")]).expect(303);
        assert!(eva.elsewhere.get("/").body.contains("Eva Riva"));
    }
}

#[test]
fn a_password_counts_only_where_it_was_chosen() {
    for community in every_database() {
        let mallory = community.guest();
        mallory.asks_to_register("Ana", "ana@example.org", PASSWORD).expect(303);
        let link = community.newest_mail_to("ana@example.org").link();
        let ana = community.browser();
        press(&ana, &link).expect(303);
        assert!(ana.get("/").body.contains(">Ana<"));
        mallory.signs_in("ana@example.org", PASSWORD).expect(422);
        // Nor where somebody asked for a mail of their own, and opens the stranger's.
        let ida = community.guest();
        ida.asks_to_register("Ida", "ida@example.org", "").expect(303);
        mallory.asks_to_register("Ida", "ida@example.org", PASSWORD).expect(303);
        press(&ida.browser, &community.newest_mail_to("ida@example.org").link()).expect(303);
        mallory.signs_in("ida@example.org", PASSWORD).expect(422);
        let eva = community.guest();
        eva.registers("Eva", "eva@example.org", PASSWORD).expect(303);
        community.guest().signs_in("eva@example.org", PASSWORD).expect(303);
        // For an address that has an account the password typed beside it means nothing.
        let again = community.guest();
        again.registers("Eva", "eva@example.org", "copper kettle under nine loud bridges").expect(303);
        community.guest().signs_in("eva@example.org", PASSWORD).expect(303);
        assert_eq!(community.events("person-registered"), 3);
    }
}

#[test]
fn an_address_that_cannot_join_gets_the_same_page_and_a_kind_mail_once_a_day() {
    for community in every_database() {
        community.meddle("UPDATE community SET joiners = 'domains', domains = 'lumen.example,velo.example'");
        let ana = community.guest();
        let asked = ana.asks_to_register("Ana", "ana@sub.lumen.example", "").expect(303);
        assert_eq!(asked.leads_to(), "/sign-in/code");
        ana.asks_to_register("Ana", "ana@sub.lumen.example", "").expect(303);
        let letters = community.mail_to("ana@sub.lumen.example");
        assert_eq!(letters.len(), 1);
        assert!(letters[0].text.contains("Thank you for wanting to join"), "{}", letters[0].text);
        assert!(!letters[0].text.contains("/sign-in/link/"));
        let eva = community.guest();
        eva.registers("Eva", "eva@Velo.example", "").expect(303);
        assert!(eva.opens("/").body.contains(">Eva<"));
        // Also the verb refuses, when the community closes between the mail and its code.
        let bo = community.guest();
        bo.asks_to_register("Bo", "bo@velo.example", "").expect(303);
        let code = community.newest_mail_to("bo@velo.example").code();
        community.meddle("UPDATE community SET joiners = 'invited'");
        bo.browser.post("/sign-in/code", &[("code", &code)]).expect(409);
        assert_eq!(community.count("SELECT count(*) AS n FROM people"), 1);
    }
}

#[test]
fn a_way_in_that_is_not_offered_is_closed() {
    for community in every_database() {
        community.guest().registers("Ana", "ana@example.org", PASSWORD).expect(303);
        let ana = community.stranger();
        ana.asks_for_a_mail("ana@example.org").expect(303);
        let code = ana.code();
        community.meddle("UPDATE community SET ways_in = 'password'");
        ana.types(&code).expect(409);
        assert_eq!(community.count("SELECT count(*) AS n FROM sessions"), 1, "none by code now");
        community.meddle("UPDATE community SET ways_in = 'code'");
        let asked = community.guest().signs_in("ana@example.org", PASSWORD).expect(303);
        assert_eq!(asked.leads_to(), "/sign-in/code", "a password is not looked at");
        assert!(community.guest().opens("/sign-in").attributes("[name=password]", "name").is_empty());
    }
}

#[test]
fn a_form_filled_by_a_program_comes_back_kindly() {
    for community in every_database() {
        let guest = community.guest();
        let shown = guest.opens("/register").field("shown");
        let send = |shown: &str, trap: &str| {
            let fields = [("name", "Ana"), ("email", "ana@example.org"), ("shown", shown), ("trap", trap)];
            guest.browser.post("/register", &fields)
        };
        let fast = send(&shown, "").expect(422);
        assert!(fast.shows("quicker than we can believe") && fast.field("name") == "Ana", "{}", fast.text());
        assert!(send("1.abc", "").expect(422).shows("open for a long time"), "a moment that we did not mark");
        community.clock.advance(3 * Moment::SECOND);
        let trapped = send(&shown, "http://spam.example").expect(422);
        assert_eq!(trapped.field("trap"), "");
        assert_eq!(community.count("SELECT count(*) AS n FROM outbox"), 0);
        send(&fast.field("shown"), "").expect(303);
    }
}

#[test]
fn a_new_browser_is_told_by_mail_and_a_known_one_is_not() {
    for community in every_database() {
        let mut ana = community.guest();
        ana.browser.name = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        ana.registers("Ana", "ana@example.org", PASSWORD).expect(303);
        community.days_pass(1);
        let told = || community.mail_to("ana@example.org").iter().filter(|letter| letter.mail == "new_browser").count();
        ana.signs_in("ana@example.org", PASSWORD).expect(303);
        assert_eq!(told(), 0, "her own browser is no news");
        let mut other = community.guest();
        other.browser.name = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1";
        other.signs_in("ana@example.org", PASSWORD).expect(303);
        assert_eq!(told(), 1);
        let letter = community.newest_mail_to("ana@example.org");
        assert!(letter.text.contains("Safari, iPhone"), "{}", letter.text);
        other.signs_in("ana@example.org", PASSWORD).expect(303);
        assert_eq!(told(), 1);
    }
}

#[test]
fn what_was_not_mailed_opens_nothing() {
    for community in every_database() {
        community.customer("Ben");
        let live = "SELECT count(*) AS n FROM challenges WHERE code_digest IS NOT NULL OR link_digest IS NOT NULL";
        let ask = |path: &str, email: &str| community.guest().browser.post(path, &[("email", email)]).expect(303);
        community.meddle("UPDATE community SET joiners = 'invited'");
        ask("/sign-in", "eva@example.org");
        ask("/sign-in/reset", "eva@example.org");
        assert_eq!(community.count(live), 0, "nobody may join, so there is nothing to guess");
        for _ in 0..3 {
            ask("/sign-in", "ben@example.org");
        }
        assert_eq!(community.count(live), 3);
        community.meddle("UPDATE attempts SET count = 1000 WHERE scope = 'mail-elsewhere'");
        for path in ["/sign-in", "/sign-in", "/sign-in/reset"] {
            ask(path, "ben@example.org");
        }
        assert_eq!(community.count(live), 4, "a mail that was one too many left nothing to guess");
        assert_eq!(community.mail_to("ben@example.org").len(), 4, "each network still gets one");
    }
}

#[test]
fn the_mail_finishes_an_account_where_a_password_opens_it_and_makes_none_where_nothing_of_ours_does() {
    for community in every_database() {
        community.meddle("UPDATE community SET ways_in = 'password'");
        let ana = community.guest();
        ana.registers("Ana", "ana@example.org", PASSWORD).expect(303);
        assert!(ana.opens("/me/sessions").expect(200).shows("with a personal link"));
        let eva = community.guest();
        eva.asks_to_register("Eva", "eva@example.org", PASSWORD).expect(303);
        let code = community.newest_mail_to("eva@example.org").code();
        community.meddle("UPDATE community SET ways_in = 'openid'");
        eva.browser.post("/sign-in/code", &[("code", &code)]).expect(409);
        eva.asks_to_register("Eva", "eva@example.org", PASSWORD).expect(409);
        assert_eq!(community.count("SELECT count(*) AS n FROM people"), 1);
    }
}

#[test]
fn a_program_that_fills_in_every_field_asks_for_no_mail_anywhere() {
    for community in every_database() {
        community.customer("Ben");
        let guest = community.guest();
        for path in ["/sign-in", "/sign-in/reset"] {
            let page = guest.browser.post(path, &[("email", "ben@example.org"), ("trap", "http://spam.example")]);
            assert!(page.expect(422).shows("people do not see"), "{path}");
        }
        assert_eq!(community.count("SELECT count(*) AS n FROM outbox"), 0);
    }
}

#[test]
fn where_no_codes_are_sent_nobody_is_mailed_one() {
    for community in every_database() {
        community.customer("Ben");
        community.meddle("UPDATE community SET ways_in = 'password'");
        community.guest().asks_to_register("Ben", "ben@example.org", PASSWORD).expect(303);
        let letter = community.newest_mail_to("ben@example.org");
        assert!(!letter.text.contains("/sign-in/link/"), "{}", letter.text);
        community.meddle("UPDATE community SET ways_in = 'openid'");
        community.guest().browser.post("/sign-in", &[("email", "ben@example.org")]).expect(409);
        assert_eq!(community.mail_to("ben@example.org").len(), 1);
    }
}
