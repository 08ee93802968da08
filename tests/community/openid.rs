//! Signing in with an account elsewhere, against a provider in a process of its own.

use std::collections::BTreeMap;

use cofirma::platform::access::Role;
use cofirma::platform::id::PersonId;
use cofirma::platform::openid::OpenId;
use serde_json::{Value, json};

use crate::sessions;
use crate::support::Community;
use crate::support::backend::kinds;
use crate::support::browser::{Answer, Browser};
use crate::support::community::START;
use crate::support::provider::{self, CLIENT, Provider, SECRET};

#[test]
#[ignore = "no test, but the provider of the others; returns at once when nobody started it"]
fn the_provider_s_process() {
    provider::run();
}

/// A community on each database that takes people of this provider.
fn with(provider: &Provider, roles: &[(&str, Role)]) -> impl Iterator<Item = Community> {
    let openid = OpenId {
        issuer: provider.issuer.clone(),
        client_id: CLIENT.into(),
        client_secret: SECRET.into(),
        name: "Lumen ID".into(),
        groups_claim: "groups".into(),
        roles: roles.iter().map(|(group, role)| ((*group).to_owned(), *role)).collect::<BTreeMap<_, _>>(),
    };
    kinds().into_iter().map(move |kind| {
        let community = Community::with_settings(kind, |settings| {
            settings.openid = Some(openid.clone());
            settings.outbound_allow = vec!["127.0.0.1".into()];
        });
        community.meddle("UPDATE community SET ways_in = 'code,password,passkey,openid'");
        community
    })
}

/// What an honest provider says of somebody.
fn says(subject: &str, address: &str) -> Value {
    let now = START.seconds();
    json!({ "token": {
        "sub": subject, "email": address, "email_verified": true, "name": format!("{subject} of Lumen"),
        "iat": now, "exp": now + 300,
    } })
}

/// The same with some things changed.
fn but(mut says: Value, changes: Value) -> Value {
    for (name, value) in changes.as_object().unwrap() {
        says["token"][name] = value.clone();
    }
    says
}

/// The way there.
fn goes(browser: &Browser) -> String {
    browser.get("/sign-in/openid?next=/questions").leads_to()
}

/// The way back, to be opened by some browser.
fn comes(community: &Community, provider: &Provider, browser: &Browser, says: &Value) -> String {
    let back = provider.authorizes(&goes(browser), says);
    back.strip_prefix(&community.settings.base_url).expect("our own address").to_owned()
}

fn signs_in(community: &Community, provider: &Provider, says: &Value) -> (Browser, Answer) {
    let browser = community.browser();
    let back = comes(community, provider, &browser, says);
    let answer = browser.get(&back);
    (browser, answer)
}

#[track_caller]
fn is_refused(answer: &Answer) {
    assert!(answer.leads_to().starts_with("/sign-in"), "{}", answer.leads_to());
    assert!(answer.headers.iter().all(|(name, value)| name != "set-cookie" || !value.starts_with("cofirma=")));
}

#[test]
fn a_newcomer_comes_in_and_is_the_same_person_the_next_time() {
    let provider = Provider::start();
    for community in with(&provider, &[]) {
        assert!(community.guest().opens("/sign-in").shows("Continue with Lumen ID"));
        let (browser, answer) = signs_in(&community, &provider, &says("ana", "Ana@Example.org"));
        assert_eq!(answer.leads_to(), "/questions");
        assert!(browser.get("/").body.contains("ana of Lumen"));
        // The identity wins over the address, and over a name that changed.
        let later = but(says("ana", "another@example.org"), json!({ "email_verified": false, "name": "Ana" }));
        assert_eq!(signs_in(&community, &provider, &later).1.leads_to(), "/questions");
        assert_eq!(community.count("SELECT count(*) AS n FROM people"), 1);
        assert_eq!(community.lines("SELECT email AS line FROM people"), ["ana@example.org"]);
        assert_eq!(community.count("SELECT count(*) AS n FROM people WHERE email_confirmed_at IS NOT NULL"), 1);
        assert_eq!(community.count("SELECT count(*) AS n FROM sessions WHERE way_in = 'openid'"), 2);
    }
}

#[test]
fn a_stolen_state_and_a_replayed_code_open_nothing() {
    let provider = Provider::start();
    for community in with(&provider, &[]) {
        let ana = community.browser();
        let back = comes(&community, &provider, &ana, &says("ana", "ana@example.org"));
        let thief = community.browser();
        is_refused(&thief.get(&back));
        goes(&thief);
        is_refused(&thief.get(&back));
        let half = ana.cookie("openid").expect("half of a secret");
        assert_eq!(ana.get(&back).leads_to(), "/questions");
        let mut again = community.browser();
        again.set_cookie("openid", &half);
        is_refused(&again.get(&back));
        // A code of somebody else's trip, slipped into one's own: its verifier does not fit.
        let (eva, mallory) = (community.browser(), community.browser());
        let hers = comes(&community, &provider, &eva, &says("eva", "eva@example.org"));
        let his = comes(&community, &provider, &mallory, &says("mallory", "mallory@example.org"));
        let code = |back: &str| back.split("code=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        is_refused(&mallory.get(&his.replace(&code(&his), &code(&hers))));
        assert_eq!(community.count("SELECT count(*) AS n FROM people"), 1);
    }
}

#[test]
fn tokens_that_are_not_as_they_must_be_are_refused() {
    let provider = Provider::start();
    for community in with(&provider, &[]) {
        let honest = || says("ana", "ana@example.org");
        let now = START.seconds();
        let signing = |how: &str| {
            let mut says = honest();
            says["signing"] = json!(how);
            says
        };
        for (what, says) in [
            ("a wrong nonce", but(honest(), json!({ "nonce": "of another trip" }))),
            ("no nonce", but(honest(), json!({ "nonce": null }))),
            ("another audience", but(honest(), json!({ "aud": "another client" }))),
            ("another audience beside us", but(honest(), json!({ "aud": [CLIENT, "another client"] }))),
            ("another issuer", but(honest(), json!({ "iss": "https://evil.example" }))),
            ("expired", but(honest(), json!({ "exp": now - 1 }))),
            ("alg none", signing("none")),
            ("signed with our own secret", signing("secret")),
            ("signed with another key", signing("another key")),
            ("signed with a key that nobody knows", signing("unknown key")),
        ] {
            let (_, answer) = signs_in(&community, &provider, &says);
            assert!(answer.leads_to().starts_with("/sign-in?next="), "{what}: {}", answer.leads_to());
        }
        let browser = community.browser();
        let back = comes(&community, &provider, &browser, &honest());
        is_refused(&browser.get(&format!("{back}&iss=https%3A%2F%2Fevil.example")));
        let browser = community.browser();
        goes(&browser);
        is_refused(&browser.get("/sign-in/openid/callback?error=access_denied"));
        assert_eq!(community.count("SELECT count(*) AS n FROM people"), 0);
        assert_eq!(signs_in(&community, &provider, &honest()).1.leads_to(), "/questions");
    }
}

#[test]
fn accounts_are_linked_only_by_addresses_that_both_sides_confirmed() {
    let provider = Provider::start();
    for community in with(&provider, &[]) {
        let ana = community.customer("Ana");
        let honest = says("sub-1", "ana@example.org");
        // Ours is not confirmed: whoever registered with her address first must not get her account, nor she theirs.
        let (_, answer) = signs_in(&community, &provider, &honest);
        assert!(answer.expect(403).shows("does not show us that the address"));
        community.meddle("UPDATE people SET email_confirmed_at = 1");
        let unverified = but(honest.clone(), json!({ "email_verified": false }));
        signs_in(&community, &provider, &unverified).1.expect(403);
        signs_in(&community, &provider, &but(honest.clone(), json!({ "email_verified": null }))).1.expect(403);
        assert_eq!(community.count("SELECT count(*) AS n FROM identities"), 0);
        let (browser, answer) = signs_in(&community, &provider, &honest);
        assert_eq!(answer.leads_to(), "/questions");
        assert!(browser.get("/").body.contains(">Ana<"), "it is her account");
        let letters = community.lines("SELECT mail AS line FROM outbox ORDER BY mail");
        assert_eq!(letters, ["identity_linked", "new_browser"], "an account of some age hears of each new browser");
        drop(ana);
    }
}

#[test]
fn whoever_is_signed_in_links_any_identity_that_is_nobody_else_s() {
    let provider = Provider::start();
    for community in with(&provider, &[]) {
        let (ana, eva) = (community.customer("Ana"), community.customer("Eva"));
        let own = [("sec-fetch-site", "same-origin")];
        let go =
            |browser: &Browser, headers: &[(&str, &str)]| browser.send("GET", "/me/security/openid", headers, None);
        go(&ana.browser, &[("sec-fetch-site", "cross-site")]).expect(403);
        let back = |address: &str| {
            let said = but(says("sub-1", "elsewhere@example.org"), json!({ "email_verified": false }));
            provider.authorizes(address, &said).strip_prefix(&community.settings.base_url).unwrap().to_owned()
        };
        let hers = back(&go(&ana.browser, &own).leads_to());
        // Somebody else comes back in her place: with her half of the secret, but another session.
        let mut other = community.browser();
        other.set_cookie("cofirma", &eva.browser.cookie("cofirma").unwrap());
        other.set_cookie("openid", &ana.browser.cookie("openid").unwrap());
        assert!(other.get(&hers).leads_to().starts_with("/sign-in"));
        assert_eq!(community.count("SELECT count(*) AS n FROM identities"), 0);
        let hers = back(&go(&ana.browser, &own).leads_to());
        assert_eq!(ana.browser.get(&hers).leads_to(), "/me/security");
        assert!(ana.opens("/me/security").shows("connected"));
        let theirs = back(&go(&eva.browser, &own).leads_to());
        eva.browser.get(&theirs).expect(409);
        eva.browser.post("/me/security/openid/removal", &[]).expect(404);
        community.meddle("UPDATE community SET ways_in = 'openid,passkey'");
        ana.browser.post("/me/security/openid/removal", &[]).expect(409);
        community.meddle("UPDATE community SET ways_in = 'openid,code'");
        ana.browser.post("/me/security/openid/removal", &[]).expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM identities"), 0);
        community.clock.advance(16 * 60 * 1_000_000);
        assert!(go(&ana.browser, &own).leads_to().starts_with("/sign-in/again?"));
    }
}

#[test]
fn who_may_join_holds_here_too() {
    let provider = Provider::start();
    for community in with(&provider, &[]) {
        community.meddle("UPDATE community SET joiners = 'domains', domains = 'lumen.example,velo.example'");
        for address in ["a@evil-lumen.example", "b@sub.lumen.example", "c@lumen.example.evil.example"] {
            signs_in(&community, &provider, &says(address, address)).1.expect(403);
        }
        assert_eq!(signs_in(&community, &provider, &says("d", "d@velo.example")).1.leads_to(), "/questions");
        community.meddle("UPDATE community SET joiners = 'invited'");
        signs_in(&community, &provider, &says("e", "e@velo.example")).1.expect(403);
        assert_eq!(signs_in(&community, &provider, &says("d", "d@velo.example")).1.leads_to(), "/questions");
        assert_eq!(community.count("SELECT count(*) AS n FROM people"), 1);
        community.meddle("UPDATE community SET ways_in = 'code'");
        community.browser().get("/sign-in/openid").expect(404);
    }
}

#[test]
fn groups_give_roles_only_as_the_settings_say() {
    let provider = Provider::start();
    let role = |community: &Community| community.lines("SELECT role AS line FROM people").concat();
    let groups = |groups: Value| but(says("ana", "ana@example.org"), json!({ "groups": groups }));
    for community in with(&provider, &[]) {
        signs_in(&community, &provider, &groups(json!(["admin", "mods"]))).1.expect(303);
        assert_eq!(role(&community), "member", "off by default");
    }
    for community in with(&provider, &[("mods", Role::Moderator), ("makers", Role::Product)]) {
        signs_in(&community, &provider, &groups(json!(["mods", "admin"]))).1.expect(303);
        assert_eq!(role(&community), "moderator");
        let (browser, _) = signs_in(&community, &provider, &groups(json!(["mods"])));
        browser.get("/moderation").expect(200);
        assert_eq!(community.events("role-given"), 1, "told when it changes, not each time");
        signs_in(&community, &provider, &groups(json!([]))).1.expect(303);
        assert_eq!(role(&community), "member");
        assert!(browser.get("/moderation").leads_to().starts_with("/sign-in"), "the old session is over");
        community.meddle("UPDATE people SET role = 'admin'");
        signs_in(&community, &provider, &groups(json!(["mods"]))).1.expect(303);
        assert_eq!(role(&community), "admin", "given by hand");
    }
}

#[test]
fn what_the_token_leaves_out_is_asked_for_and_must_be_of_the_same_person() {
    let provider = Provider::start();
    for community in with(&provider, &[]) {
        let now = START.seconds();
        let thin = |subject: &str| {
            json!({
                "token": { "sub": "ana", "iat": now, "exp": now + 300 },
                "userinfo": { "sub": subject, "email": "ana@example.org", "email_verified": true },
            })
        };
        is_refused(&signs_in(&community, &provider, &thin("eva")).1);
        assert_eq!(signs_in(&community, &provider, &thin("ana")).1.leads_to(), "/questions");
    }
}

#[test]
fn a_second_step_stands_behind_this_door_too() {
    let provider = Provider::start();
    for community in with(&provider, &[]) {
        let (browser, _) = signs_in(&community, &provider, &says("ana", "ana@example.org"));
        crate::second_factors::turns_on(&community, &browser);
        let (browser, answer) = signs_in(&community, &provider, &says("ana", "ana@example.org"));
        assert_eq!(answer.leads_to(), "/sign-in/second-factor");
        assert!(browser.cookie("cofirma").is_none());
    }
}

#[test]
fn a_provider_that_is_gone_is_told_kindly() {
    let provider = Provider::start();
    let mut communities = with(&provider, &[]);
    let community = communities.next().expect("a community");
    let browser = community.browser();
    let back = comes(&community, &provider, &browser, &says("ana", "ana@example.org"));
    drop(communities);
    drop(provider);
    is_refused(&browser.get(&back));
}

#[test]
fn whoever_is_suspended_demoted_or_gone_loses_what_a_provider_opened() {
    let provider = Provider::start();
    for community in with(&provider, &[]) {
        for (what, ends) in sessions::ENDINGS {
            let (browser, _) = signs_in(&community, &provider, &says("ana", "ana@example.org"));
            assert_eq!(browser.get("/me").status, 200, "{what}");
            ends(&community, PersonId(community.count("SELECT id AS n FROM people")));
            assert_eq!(browser.get("/me").status, 303, "{what}");
        }
        let (browser, _) = signs_in(&community, &provider, &says("ana", "ana@example.org"));
        assert!(browser.cookie("cofirma").is_none(), "gone is gone");
    }
}

#[test]
fn a_state_of_another_trip_is_refused_before_the_provider_is_asked() {
    let provider = Provider::start();
    for community in with(&provider, &[]) {
        for state in ["", "of another trip"] {
            let ana = community.browser();
            let back = comes(&community, &provider, &ana, &says("ana", "ana@example.org"));
            let ours = back.split("state=").nth(1).unwrap().split('&').next().unwrap();
            // Code, verifier and nonce are all her own: the state alone is not.
            let answer =
                ana.get(&back.replace(&format!("state={ours}"), &format!("state={}", state.replace(' ', "+"))));
            is_refused(&answer);
            is_refused(&ana.get(&back));
        }
        assert_eq!(community.count("SELECT count(*) AS n FROM people"), 0);
    }
}

#[test]
fn a_network_that_begins_too_many_trips_waits() {
    let provider = Provider::start();
    for community in with(&provider, &[]) {
        community.browser().get("/sign-in/openid").expect(303);
        // As if there had been so many.
        community.meddle("UPDATE attempts SET count = 30 WHERE scope = 'openid-network'");
        community.browser().get("/sign-in/openid").expect(429);
    }
}
