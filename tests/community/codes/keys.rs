//! New passwords, other addresses, fresh proofs.

use cofirma::platform::clock::Moment;

use super::PASSWORD;
use crate::support::{every_database, rounds};

const OTHER: &str = "copper kettle under nine loud bridges";

#[test]
fn a_new_password_by_mail_ends_every_session_and_token_and_is_told() {
    for community in every_database() {
        let ana = community.guest();
        ana.registers("Ana", "ana@example.org", PASSWORD).expect(303);
        let here = community.guest();
        assert_eq!(
            here.browser.post("/sign-in/reset", &[("email", "ana@example.org")]).leads_to(),
            "/sign-in/reset/sent"
        );
        let link = community.newest_mail_to("ana@example.org").link();
        assert!(here.opens(&link).expect(200).shows("Choose a new password"));
        here.browser.post(&link, &[("password", "short")]).expect(422);
        here.browser.post(&link, &[("password", OTHER)]).expect(303);
        assert!(here.opens("/").body.contains(">Ana<"));
        assert_eq!(ana.opens("/me").status, 303, "her old session is over");
        assert_eq!(community.newest_mail_to("ana@example.org").mail, "password_changed");
        here.browser.post(&link, &[("password", PASSWORD)]).expect(410);
        community.guest().signs_in("ana@example.org", PASSWORD).expect(422);
        community.guest().signs_in("ana@example.org", OTHER).expect(303);
    }
}

#[test]
fn a_token_is_over_with_a_new_password() {
    for community in every_database() {
        let ben = community.customer("Ben");
        let token = community.token_of(&ben);
        let bearer = format!("Bearer {token}");
        let asks = || community.browser().send("GET", "/api/v1/me", &[("authorization", &bearer)], None).status;
        assert_eq!(asks(), 200);
        let guest = community.guest();
        guest.browser.post("/sign-in/reset", &[("email", "ben@example.org")]).expect(303);
        let link = community.newest_mail_to("ben@example.org").link();
        guest.browser.post(&link, &[("password", OTHER)]).expect(303);
        assert_eq!(asks(), 401);
    }
}

#[test]
fn a_password_is_chosen_replaced_and_removed_with_a_fresh_proof() {
    for community in every_database() {
        let ana = community.guest();
        ana.registers("Ana", "ana@example.org", "").expect(303);
        ana.browser.post("/me/password", &[("password", "ana@example.org")]).expect(422);
        ana.browser.post("/me/password", &[("password", PASSWORD)]).expect(303);
        let elsewhere = community.guest();
        elsewhere.signs_in("ana@example.org", PASSWORD).expect(303);
        community.clock.advance(16 * Moment::MINUTE);
        for answer in [ana.opens("/me/password"), ana.browser.post("/me/password", &[("password", OTHER)])] {
            assert!(answer.leads_to().starts_with("/sign-in/again?next="), "{}", answer.leads_to());
        }
        let again = "/sign-in/again";
        ana.opens("/sign-in/again?next=/me/password").expect(200);
        ana.browser.post(again, &[("password", "wrong"), ("next", "/me/password")]).expect(422);
        let proved = ana.browser.post(again, &[("password", PASSWORD), ("next", "/me/password")]);
        assert_eq!(proved.leads_to(), "/me/password");
        ana.browser.post("/me/password", &[("password", OTHER)]).expect(303);
        assert_eq!(elsewhere.opens("/me").status, 303, "other browsers are signed out");
        ana.opens("/me").expect(200);
        ana.browser.post("/me/password/removal", &[]).expect(303);
        community.guest().signs_in("ana@example.org", OTHER).expect(422);
        assert_eq!(community.events("password-changed"), 3);
        community.meddle("UPDATE community SET ways_in = 'password'");
        ana.browser.post("/me/password/removal", &[]).expect(409);
    }
}

#[test]
fn a_mailed_code_proves_who_one_is() {
    for community in every_database() {
        let ana = community.customer("Ana");
        community.clock.advance(16 * Moment::MINUTE);
        ana.opens("/me/address").expect(303);
        let asked = ana.browser.post("/sign-in/again", &[("next", "/me/address")]);
        assert_eq!(asked.leads_to(), "/sign-in/again/code?next=%2Fme%2Faddress");
        ana.opens("/sign-in/again/code?next=/me/address").expect(200);
        let code = community.newest_mail_to("ana@example.org").code();
        let types = |code: &str| ana.browser.post("/sign-in/again/code", &[("code", code), ("next", "/me/address")]);
        types("123").expect(422);
        assert_eq!(types(&code).leads_to(), "/me/address");
        ana.opens("/me/address").expect(200);
        // Nobody proves with it that they are somebody else.
        let ben = community.customer("Ben");
        ana.browser.post("/sign-in/again", &[]).expect(303);
        let code = community.newest_mail_to("ana@example.org").code();
        let mut thief = community.browser();
        thief.set_cookie("mail", &ana.browser.cookie("mail").unwrap());
        thief.set_cookie("cofirma", &ben.browser.cookie("cofirma").unwrap());
        thief.post("/sign-in/again/code", &[("code", &code)]).expect(422);
    }
}

#[test]
fn an_account_moves_when_both_addresses_have_confirmed() {
    for community in every_database() {
        for order in [["ana@example.org", "new@example.org"], ["new@example.org", "ana@example.org"]] {
            let ana = community.customer("Ana");
            assert!(ana.browser.post("/me/address", &[("email", "ana@example.org")]).expect(422).shows("already"));
            ana.browser.post("/me/address", &[("email", "New@example.org")]).expect(303);
            let links = order.map(|address| community.newest_mail_to(address).link());
            let anywhere = community.browser();
            anywhere.get(&links[0]).expect(200);
            let half = anywhere.post(&links[0], &[]).expect(200);
            assert!(half.shows("Half done"), "{}", half.text());
            anywhere.post(&links[0], &[]).expect(410);
            let email =
                |address: &str| community.count(&format!("SELECT count(*) AS n FROM people WHERE email = '{address}'"));
            assert_eq!((email("ana@example.org"), email("new@example.org")), (1, 0));
            assert!(anywhere.post(&links[1], &[]).expect(200).shows("has moved"));
            assert_eq!((email("ana@example.org"), email("new@example.org")), (0, 1));
            for address in order {
                assert_eq!(community.newest_mail_to(address).mail, "address_changed");
            }
            community.meddle("UPDATE people SET email = NULL");
            community.days_pass(2);
        }
    }
}

#[test]
fn a_move_to_somebody_s_address_is_told_to_them_alone() {
    for community in every_database() {
        let (ana, _) = (community.customer("Ana"), community.customer("Ben"));
        let taken = ana.browser.post("/me/address", &[("email", "ben@example.org")]).expect(303);
        let free = ana.browser.post("/me/address", &[("email", "eva@example.org")]).expect(303);
        assert_eq!(taken.leads_to(), free.leads_to());
        let letter = community.newest_mail_to("ben@example.org");
        assert_eq!(letter.mail, "address_taken");
        assert!(!letter.text.contains("/me/address/") && !letter.text.contains("Ana"), "{}", letter.text);
        // Whose address it is not reads no words of who typed it.
        let letter = community.newest_mail_to("eva@example.org");
        assert!(letter.mail == "take_address" && !letter.source.contains("Ana"), "{}", letter.source);
        // The first asking was given up with the second.
        let links: Vec<String> = community.mail_to("ana@example.org").iter().map(|letter| letter.link()).collect();
        ana.browser.post(&links[0], &[]).expect(410);
        ana.browser.post(&links[1], &[]).expect(200);
    }
}

#[test]
fn an_account_moves_also_when_both_addresses_confirm_at_once() {
    for community in every_database() {
        for round in 0..rounds(6) {
            let name = format!("Ana{round}");
            let (old, new) = (format!("ana{round}@example.org"), format!("new{round}@example.org"));
            let ana = community.customer(&name);
            ana.browser.post("/me/address", &[("email", &new)]).expect(303);
            let links = [&old, &new].map(|address| community.newest_mail_to(address).link());
            let start = std::sync::Barrier::new(2);
            let confirm = |link: &str| {
                let browser = community.browser();
                start.wait();
                browser.post(link, &[]).status
            };
            let confirm = &confirm;
            let ends = std::thread::scope(|scope| {
                let both = links.each_ref().map(|link| scope.spawn(move || confirm(link)));
                both.map(|end| end.join().unwrap())
            });
            assert_eq!(ends, [200, 200]);
            let moved = format!("SELECT count(*) AS n FROM people WHERE email = '{new}'");
            assert_eq!(community.count(&moved), 1, "{:?}", community.kind());
        }
    }
}

#[test]
fn a_link_to_a_new_password_ends_with_whatever_makes_it_old() {
    for community in every_database() {
        let ana = community.guest();
        ana.registers("Ana", "ana@example.org", PASSWORD).expect(303);
        let asks = || {
            community.guest().browser.post("/sign-in/reset", &[("email", "ana@example.org")]).expect(303);
            community.newest_mail_to("ana@example.org").link()
        };
        let opens = |link: &str| community.guest().browser.post(link, &[("password", OTHER)]).status;
        let (first, second) = (asks(), asks());
        assert_eq!((opens(&first), opens(&second)), (303, 410), "another link was used");
        community.guest().signs_in("ana@example.org", OTHER).expect(303);
        ana.signs_in("ana@example.org", OTHER).expect(303);
        let link = asks();
        ana.browser.post("/me/password", &[("password", PASSWORD)]).expect(303);
        assert_eq!(opens(&link), 410, "the password was changed by hand");
        let link = asks();
        community.clock.advance(61 * Moment::MINUTE);
        assert_eq!(opens(&link), 410, "an hour has passed");
        let link = asks();
        community.meddle("UPDATE people SET email = 'moved@example.org'");
        assert_eq!(opens(&link), 410, "the address is hers no more");
        community.meddle("UPDATE people SET email = 'ana@example.org'");
        community.meddle("UPDATE community SET ways_in = 'code'");
        assert_eq!(opens(&link), 409, "passwords are closed");
        community.guest().browser.post("/sign-in/reset", &[("email", "ana@example.org")]).expect(409);
    }
}

#[test]
fn another_password_ends_tokens_and_what_was_mailed() {
    for community in every_database() {
        let ana = community.customer("Ana");
        let bearer = format!("Bearer {}", community.token_of(&ana));
        let asks = || community.browser().send("GET", "/api/v1/me", &[("authorization", &bearer)], None).status;
        assert_eq!(asks(), 200);
        ana.browser.post("/me/address", &[("email", "new@example.org")]).expect(303);
        let link = community.newest_mail_to("ana@example.org").link();
        ana.browser.post("/me/password", &[("password", PASSWORD)]).expect(303);
        assert_eq!(asks(), 401);
        community.browser().post(&link, &[]).expect(410);
        ana.opens("/me").expect(200);
    }
}

#[test]
fn a_password_proves_nothing_and_cannot_be_chosen_where_passwords_are_closed() {
    for community in every_database() {
        let ana = community.guest();
        ana.registers("Ana", "ana@example.org", PASSWORD).expect(303);
        community.meddle("UPDATE community SET ways_in = 'code'");
        ana.browser.post("/me/password", &[("password", OTHER)]).expect(409);
        ana.browser.post("/sign-in/again", &[("password", PASSWORD)]).expect(409);
        // Closed between the form and the code: the password that was typed is not kept.
        community.meddle("UPDATE community SET ways_in = 'code,password'");
        let eva = community.guest();
        eva.asks_to_register("Eva", "eva@example.org", PASSWORD).expect(303);
        community.meddle("UPDATE community SET ways_in = 'code'");
        let code = community.newest_mail_to("eva@example.org").code();
        eva.browser.post("/sign-in/code", &[("code", &code)]).expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM people WHERE password_hash IS NOT NULL"), 1);
    }
}

#[test]
fn a_code_that_proves_who_one_is_counts_once_and_for_half_an_hour() {
    for community in every_database() {
        let ana = community.customer("Ana");
        let asks = || {
            ana.browser.post("/sign-in/again", &[]).expect(303);
            community.newest_mail_to("ana@example.org").code()
        };
        let types = |code: &str| ana.browser.post("/sign-in/again/code", &[("code", code)]).status;
        let code = asks();
        assert_eq!((types(&code), types(&code)), (303, 422));
        let code = asks();
        community.clock.advance(31 * Moment::MINUTE);
        assert_eq!(types(&code), 422);
        ana.opens("/me/address").expect(303);
    }
}

#[test]
fn both_halves_of_a_move_belong_together_and_end_in_a_day() {
    for community in every_database() {
        let ana = community.customer("Ana");
        let asks = |to: &str| {
            ana.browser.post("/me/address", &[("email", to)]).expect(303);
            (community.newest_mail_to("ana@example.org").link(), community.newest_mail_to(to).link())
        };
        let anywhere = community.browser();
        let (_, confirmed) = asks("one@example.org");
        assert!(anywhere.post(&confirmed, &[]).expect(200).shows("Half done"));
        let (leaves, _) = asks("two@example.org");
        assert!(anywhere.post(&leaves, &[]).expect(200).shows("Half done"), "the other address confirmed another move");
        let (leaves, takes) = asks("three@example.org");
        community.days_pass(1);
        anywhere.post(&leaves, &[]).expect(410);
        anywhere.post(&takes, &[]).expect(410);
        assert_eq!(community.lines("SELECT email AS line FROM people"), ["ana@example.org"]);
    }
}

#[test]
fn what_was_mailed_before_a_move_opens_nothing_after_it_and_moves_are_bounded() {
    for community in every_database() {
        let ana = community.customer("Ana");
        let mallory = community.stranger();
        mallory.asks_for_a_mail("ana@example.org").expect(303);
        let link = mallory.link();
        ana.browser.post("/me/address", &[("email", "new@example.org")]).expect(303);
        for address in ["ana@example.org", "new@example.org"] {
            community.browser().post(&community.newest_mail_to(address).link(), &[]).expect(200);
        }
        mallory.browser.post(&link, &[("name", "Not Ana")]).expect(410);
        let answers: Vec<u16> = (0..6)
            .map(|n| ana.browser.post("/me/address", &[("email", &format!("a{n}@example.org"))]).status)
            .collect();
        assert_eq!(answers, [303, 303, 303, 303, 429, 429]);
    }
}

#[test]
fn nobody_takes_their_last_way_in_away_with_their_password() {
    for community in every_database() {
        let ana = community.customer("Ana");
        ana.browser.post("/me/password", &[("password", PASSWORD)]).expect(303);
        community.meddle("UPDATE community SET ways_in = 'password,passkey'");
        ana.browser.post("/me/password/removal", &[]).expect(409);
        community.meddle(&format!(
            "INSERT INTO passkeys (code, person_id, credential_id, passkey, name, created_at) \
             VALUES ('pk', {}, '1', '{{}}', 'Phone', 0)",
            ana.id.0
        ));
        ana.browser.post("/me/password/removal", &[]).expect(303);
    }
}

#[test]
fn a_mailed_link_opens_only_what_it_was_mailed_for() {
    for community in every_database() {
        let ana = community.guest();
        ana.registers("Ana", "ana@example.org", PASSWORD).expect(303);
        let somebody = community.stranger();
        somebody.asks_for_a_mail("ana@example.org").expect(303);
        let enters = somebody.link();
        somebody.browser.post("/sign-in/reset", &[("email", "ana@example.org")]).expect(303);
        let resets = somebody.link();
        let other = community.browser();
        other.post(&enters.replace("/link/", "/reset/"), &[("password", OTHER)]).expect(410);
        other.post(&resets.replace("/reset/", "/link/"), &[]).expect(410);
        other.post(&enters.replace("/sign-in/link/", "/me/address/"), &[]).expect(410);
        other
            .post(&resets.replace("/sign-in/reset/", "/set-up/"), &[("name", "X Y"), ("email", "x@example.org")])
            .expect(404);
        assert!(other.cookie("cofirma").is_none());
    }
}
