//! The first administrator: one link, one person, and nobody after.

use cofirma::features::accounts::actions::Newcomer;
use cofirma::features::accounts::{Email, Relation};
use cofirma::features::founding::actions;
use cofirma::features::founding::permits::{Found, OfferFounding};
use cofirma::platform::access::{Credential, Role};
use cofirma::platform::error::Error;
use cofirma::platform::id::Language;

use crate::support::{Community, every_database};

/// What the server prints when it starts.
fn link(community: &Community) -> Option<String> {
    let offered = community.db.act_now(Credential::Operator, |tx| {
        let permit = tx.actor().may(OfferFounding)?;
        actions::offer(&permit, tx)
    });
    offered.expect("an answer").map(|secret| format!("/set-up/{secret}"))
}

const ADA: &[(&str, &str)] = &[("name", "Ada Riva"), ("email", "ada@example.org"), ("password", "")];

#[test]
fn whoever_holds_the_link_becomes_the_first_administrator_and_goes_on_to_the_set_up() {
    for community in every_database() {
        let link = link(&community).expect("a link");
        let ada = community.guest();
        let page = ada.opens(&link).expect(200);
        assert!(page.shows("Set up"));
        assert_eq!(
            page.header("cache-control").as_deref(),
            Some("private, no-store"),
            "it has a secret in its address"
        );
        assert_eq!(ada.browser.post(&link, ADA).leads_to(), "/admin/set-up");
        assert_eq!(ada.opens("/admin/set-up").leads_to(), "/admin/set-up/look");
        ada.opens("/admin/set-up/look").expect(200);
        assert_eq!(community.events("role-given"), 1);
        let confirmed = "SELECT count(*) AS n FROM people WHERE role = 'admin' AND email_confirmed_at IS NOT NULL";
        assert_eq!(community.count(confirmed), 1);
    }
}

#[test]
fn a_link_works_once_and_the_next_start_ends_it() {
    for community in every_database() {
        let first = link(&community).expect("a link");
        let second = link(&community).expect("another");
        community.guest().opens(&first).expect(404);
        community.guest().browser.post(&first, ADA).expect(404);
        community.guest().browser.post(&second, ADA).expect(303);
        community.guest().opens(&second).expect(404);
        community.guest().browser.post(&second, &[("name", "Eva"), ("email", "eva@example.org")]).expect(404);
        assert_eq!(link(&community), None, "there is an administrator");
        assert_eq!(community.count("SELECT count(*) AS n FROM people"), 1);
    }
}

#[test]
fn an_administrator_of_the_command_line_ends_the_link_too() {
    for community in every_database() {
        let link = link(&community).expect("a link");
        community.admin("Ada");
        community.guest().opens(&link).expect(404);
        community.guest().browser.post(&link, &[("name", "Eva"), ("email", "eva@example.org")]).expect(404);
    }
}

#[test]
fn of_many_who_hold_the_link_one_wins() {
    for community in every_database() {
        let link = link(&community).expect("a link");
        std::thread::scope(|scope| {
            for n in 0..8 {
                let (link, browser) = (link.clone(), community.browser());
                scope.spawn(move || {
                    browser.post(&link, &[("name", "Somebody"), ("email", &format!("person{n}@example.org"))]);
                });
            }
        });
        assert_eq!(community.count("SELECT count(*) AS n FROM people WHERE role = 'admin'"), 1);
        assert_eq!(community.count("SELECT count(*) AS n FROM people"), 1);
    }
}

#[test]
fn what_is_wrong_comes_back_and_the_link_goes_on_working() {
    for community in every_database() {
        let link = link(&community).expect("a link");
        let ada = community.guest();
        let page =
            ada.browser.post(&link, &[("name", "Ada"), ("email", "nonsense"), ("password", "short")]).expect(422);
        assert_eq!(page.field("name"), "Ada");
        ada.browser.post(&link, ADA).expect(303);
    }
}

#[test]
fn the_link_is_kept_as_a_digest_alone() {
    for community in every_database() {
        let link = link(&community).expect("a link");
        let secret = link.trim_start_matches("/set-up/");
        let kept = format!("SELECT count(*) AS n FROM challenges WHERE payload LIKE '%{secret}%' OR email IS NOT NULL");
        assert_eq!(community.count(&kept), 0);
        assert_eq!(community.count("SELECT count(*) AS n FROM challenges WHERE length(link_digest) = 32"), 1);
    }
}

#[test]
fn the_first_administrator_comes_in_whatever_ways_are_offered_and_no_cache_keeps_the_page() {
    for community in every_database() {
        community.meddle("UPDATE community SET ways_in = 'passkey,openid'");
        let (ada, link) = (community.guest(), link(&community).expect("a link"));
        let page = ada.opens(&link).expect(200);
        assert_eq!(page.header("cache-control").as_deref(), Some("private, no-store"));
        assert_eq!(ada.browser.post(&link, ADA).leads_to(), "/admin/set-up");
        ada.opens("/admin/set-up/look").expect(200);
    }
}

#[test]
fn whoever_filled_in_the_form_while_somebody_else_became_administrator_comes_too_late() {
    for community in every_database() {
        let link = link(&community).expect("a link");
        community.admin("Ada");
        // As if the page had looked a moment before: the verb looks again.
        let founder = Newcomer {
            email: Email::parse("eva@example.org").ok(),
            name: "Eva".into(),
            title: None,
            role: Role::Admin,
            relation: Relation::Employee,
            language: Language::En,
            password_hash: None,
        };
        let late = community.db.act_now(Credential::Guest, move |tx| {
            let permit = tx.actor().may(Found)?;
            actions::found(&permit, tx, link.trim_start_matches("/set-up/"), &founder)
        });
        assert!(matches!(late, Err(Error::NotFound)), "{late:?}");
        assert_eq!(community.count("SELECT count(*) AS n FROM people"), 1);
    }
}
