//! Where somebody is signed in, and that nobody stays who should not.

use cofirma::features::accounts::actions;
use cofirma::features::accounts::permits::AdministerPeople;
use cofirma::platform::access::{Credential, Role};
use cofirma::platform::id::PersonId;

use crate::support::browser::Browser;
use crate::support::community::Community;
use crate::support::every_database;

const PASSWORD: &str = "brass lantern over seven quiet hills";

#[test]
fn a_person_sees_where_they_are_signed_in_and_ends_one_or_all_others() {
    for community in every_database() {
        let mut ana = community.guest();
        ana.browser.name = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        ana.registers("Ana", "ana@example.org", PASSWORD).expect(303);
        let others: Vec<_> = (0..3).map(|_| community.guest()).collect();
        for other in &others {
            other.signs_in("ana@example.org", PASSWORD).expect(303);
        }
        let page = ana.opens("/me/sessions").expect(200);
        assert!(page.shows("Firefox on Linux this one") && page.shows("with a mailed link or code"), "{}", page.text());
        assert!(page.shows("with the password") && page.shows("network 127.0.0.1"), "{}", page.text());
        let marks = page.attributes(".sessions [name=session]", "value");
        assert_eq!(marks.len(), 3);
        ana.browser.post("/me/sessions/revocation", &[("session", &marks[0])]).expect(303);
        let open = || others.iter().filter(|other| other.opens("/me").status == 200).count();
        assert_eq!(open(), 2);
        let ben = community.customer("Ben");
        ben.browser.post("/me/sessions/revocation", &[("session", &marks[1])]).expect(303);
        assert_eq!(open(), 2, "nobody ends the sessions of others");
        ana.browser.post("/me/sessions/revocation", &[]).expect(303);
        assert_eq!(open(), 0);
        ana.opens("/me").expect(200);
        assert_eq!(community.events("sessions-revoked"), 2);
    }
}

/// Signs Ana in by each way, in a browser of its own.
fn by_each_way(community: &Community) -> Vec<(&'static str, Browser)> {
    let password = community.guest();
    password.signs_in("ana@example.org", PASSWORD).expect(303);
    let (code, link) = (community.stranger(), community.stranger());
    code.asks_for_a_mail("ana@example.org").expect(303);
    code.types_the_code();
    link.asks_for_a_mail("ana@example.org").expect(303);
    link.opens_the_mail_here().expect(303);
    vec![("password", password.browser), ("code", code.browser), ("link", link.browser)]
}

/// What takes somebody's place in the community away, or a part of it.
type Ending = fn(&Community, PersonId);
pub const ENDINGS: [(&str, Ending); 3] = [("demoted", demote), ("suspended", suspend), ("gone", erase)];

fn suspend(community: &Community, person: PersonId) {
    let ended = community.db.act_now(Credential::Operator, move |tx| {
        let permit = tx.actor().may(AdministerPeople)?;
        actions::suspend(&permit, tx, person, None, "Three warnings.")
    });
    ended.unwrap();
}

fn demote(community: &Community, person: PersonId) {
    let ended = community.db.act_now(Credential::Operator, move |tx| {
        let permit = tx.actor().may(AdministerPeople)?;
        actions::give_role(&permit, tx, person, Role::Member, None)
    });
    ended.unwrap();
}

/// The mark of erasure alone, so that nothing else of it ends the sessions.
fn erase(community: &Community, person: PersonId) {
    community.meddle(&format!("UPDATE people SET erased_at = 1, email = NULL WHERE id = {}", person.0));
}

#[test]
fn suspended_demoted_and_deleted_people_lose_every_session_and_token_at_once() {
    for (what, verb) in ENDINGS {
        let comes_back = what != "gone";
        for community in every_database() {
            community.guest().registers("Ana", "ana@example.org", PASSWORD).expect(303);
            let id = PersonId(community.count("SELECT id AS n FROM people"));
            let ana = community.signed_in(id, "Ana");
            let bearer = format!("Bearer {}", community.token_of(&ana));
            let asks = || community.browser().send("GET", "/api/v1/me", &[("authorization", &bearer)], None).status;
            let browsers = by_each_way(&community);
            for (way, browser) in &browsers {
                assert_eq!(browser.get("/me").status, 200, "{way}");
            }
            assert_eq!(asks(), 200);
            verb(&community, id);
            for (way, browser) in &browsers {
                assert_eq!(browser.get("/me").status, 303, "{what}, signed in by {way}");
                assert_eq!(browser.get("/me/sessions").status, 303, "{what}, signed in by {way}");
            }
            assert_eq!(asks(), 401, "{what}: the token");
            assert_eq!(ana.opens("/me").status, 303, "{what}");
            if comes_back {
                for (way, browser) in by_each_way(&community) {
                    assert_eq!(browser.get("/me").status, 200, "{what}, again by {way}");
                }
            } else {
                community.guest().signs_in("ana@example.org", PASSWORD).expect(422);
            }
        }
    }
}
