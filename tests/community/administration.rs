//! People as administrators see them: found, given roles, suspended, signed out.

use cofirma::features::accounts::{actions, permits::AdministerPeople};
use cofirma::platform::access::{Credential, Role};
use cofirma::platform::clock::Moment;
use cofirma::platform::id::PersonId;

use crate::support::browser::Answer;
use crate::support::people::Person;
use crate::support::{Community, every_database};

impl Person {
    fn administers(&self, person: &Person, what: &str, fields: &[(&str, &str)]) -> Answer {
        self.browser.post(&format!("/admin/people/{}/{what}", person.code()), fields)
    }

    fn finds(&self, query: &str) -> Vec<String> {
        self.opens(&format!("/admin/people?{query}")).expect(200).all(".people-list b a.who")
    }
}

fn role_of(community: &Community, person: &Person) -> String {
    community.lines(&format!("SELECT role AS line FROM people WHERE id = {}", person.id.0)).concat()
}

#[test]
fn people_are_found_whatever_their_accents() {
    for community in every_database() {
        let davide = community.admin("Davide");
        for name in ["Élodie Großmüller", "elodie Petit", "Niccolò Ferri", "Zoë 100%"] {
            community.add_person(name, Role::Member);
        }
        assert_eq!(davide.finds("words=elodie").len(), 2);
        assert_eq!(davide.finds("words=%C3%89LODIE").len(), 2);
        assert_eq!(davide.finds("words=NICCOLO+ferri"), ["Niccolò Ferri"]);
        assert_eq!(davide.finds("words=petit%40example"), ["elodie Petit"]);
        assert_eq!(davide.finds("words=100%25"), ["Zoë 100%"], "wildcards are taken literally");
        assert_eq!(davide.finds("words=%25").len(), 1);
        assert_eq!(davide.finds("role=admin"), ["Davide"]);
        assert_eq!(davide.finds("relation=investor"), Vec::<String>::new());
        assert_eq!(davide.finds("suspended=yes"), Vec::<String>::new());
    }
}

#[test]
fn the_list_goes_on_page_after_page() {
    for community in every_database() {
        let davide = community.admin("Davide");
        for n in 0..30 {
            community.add_person(&format!("Person {n:02}"), Role::Member);
        }
        let first = davide.opens("/admin/people?words=person").expect(200);
        let next = first.attributes("nav.paging a[rel=next]", "href").concat();
        let second = davide.opens(&next).expect(200);
        let both = [first.all(".people-list b a.who"), second.all(".people-list b a.who")].concat();
        let expected: Vec<String> = (0..30).map(|n| format!("Person {n:02}")).collect();
        assert_eq!(both, expected);
    }
}

#[test]
fn only_administrators_see_addresses_and_only_with_a_fresh_proof_change_anything() {
    for community in every_database() {
        let (ana, giulia, davide) =
            (community.customer("Ana"), community.product_manager("Giulia"), community.admin("Davide"));
        for path in ["/admin/people".to_owned(), format!("/admin/people/{}", ana.code())] {
            community.guest().opens(&path).expect(303);
            ana.opens(&path).expect(404);
            giulia.opens(&path).expect(404);
            davide.opens(&path).expect(200);
        }
        giulia.administers(&ana, "role", &[("role", "product"), ("title", "x")]).expect(404);
        community.clock.advance(16 * Moment::MINUTE);
        davide.opens("/admin/people").expect(200);
        let again = davide.opens(&format!("/admin/people/{}", ana.code())).leads_to();
        assert!(again.starts_with("/sign-in/again?next="), "{again}");
        for (what, fields) in [
            ("role", vec![("role", "product"), ("title", "Lights")]),
            ("suspension", vec![("reason", "Spam, again."), ("until", "")]),
            ("reinstatement", vec![]),
            ("sign-out", vec![]),
        ] {
            let to = davide.administers(&ana, what, &fields).leads_to();
            assert!(to.starts_with("/sign-in/again"), "{what}: {to}");
        }
        assert_eq!(role_of(&community, &ana), "member");
    }
}

#[test]
fn a_new_role_takes_effect_at_once_and_ends_all_sessions() {
    for community in every_database() {
        let (ana, davide) = (community.customer("Ana"), community.admin("Davide"));
        let token = community.token_of(&ana);
        davide.administers(&ana, "role", &[("role", "product"), ("title", "")]).expect(422);
        davide.administers(&ana, "role", &[("role", "emperor"), ("title", "x")]).expect(422);
        davide.administers(&ana, "role", &[("role", "product"), ("title", "Lights")]).expect(303);
        assert_eq!(role_of(&community, &ana), "product");
        assert!(ana.opens("/me").leads_to().starts_with("/sign-in"));
        let bearer = format!("Bearer {token}");
        ana.browser.send("GET", "/api/v1/me", &[("authorization", &bearer)], None).expect(401);
        assert_eq!(community.events("role-given"), 1);
        let ana = community.signed_in(ana.id, "Ana");
        ana.opens("/questions/new").expect(200);
        davide.administers(&ana, "role", &[("role", "member"), ("title", "Lights")]).expect(303);
        assert!(!community.guest().opens(&ana.page()).shows("Lights"), "who does not speak for us has no title");
        assert!(ana.opens("/me").leads_to().starts_with("/sign-in"), "demoted people lose their sessions at once");
    }
}

#[test]
fn one_administrator_stays_and_nobody_changes_themselves() {
    for community in every_database() {
        let (davide, rosa) = (community.admin("Davide"), community.admin("Rosa"));
        davide.administers(&davide, "role", &[("role", "member"), ("title", "")]).expect(409);
        davide.administers(&davide, "suspension", &[("reason", "I want to rest."), ("until", "")]).expect(409);
        davide.administers(&rosa, "suspension", &[("reason", "Left the company."), ("until", "")]).expect(303);
        assert_eq!(role_of(&community, &davide), "admin");
        // The suspended one does not count: the command line refuses, too.
        let id = davide.id;
        let demoted = community.db.act_now(Credential::Operator, move |tx| {
            let permit = tx.actor().may(AdministerPeople)?;
            actions::give_role(&permit, tx, id, Role::Member, None)
        });
        assert!(demoted.is_err());
        assert_eq!(role_of(&community, &davide), "admin");
    }
}

#[test]
fn two_administrators_cannot_dismiss_each_other_at_once() {
    for community in every_database() {
        let (one, other) = (community.add_person("One", Role::Admin), community.add_person("Other", Role::Admin));
        let dismisses = |by: PersonId, whom: PersonId| {
            let end = community.db.act_now(Credential::OnBehalfOf(by), move |tx| {
                let permit = tx.actor().may(AdministerPeople)?;
                let given = actions::give_role(&permit, tx, whom, Role::Moderator, Some("Community"));
                // Long enough for the other one to decide before this is committed.
                std::thread::sleep(std::time::Duration::from_millis(100));
                given
            });
            end.is_ok()
        };
        let both = std::thread::scope(|scope| {
            let first = scope.spawn(|| dismisses(one, other));
            let second = scope.spawn(|| dismisses(other, one));
            [first.join().expect("an end"), second.join().expect("an end")]
        });
        assert_eq!(both.iter().filter(|done| **done).count(), 1, "{both:?}");
        assert_eq!(community.count("SELECT count(*) AS n FROM people WHERE role = 'admin'"), 1);
    }
}

#[test]
fn a_suspension_says_why_and_until_when_and_can_be_lifted() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, davide) = (community.customer("Ana"), community.admin("Davide"));
        davide.administers(&ana, "suspension", &[("reason", ""), ("until", "2020-01-01")]).expect(422);
        davide.administers(&ana, "suspension", &[("reason", "Three warnings."), ("until", "2026-11-30")]).expect(303);
        assert!(ana.opens("/me").leads_to().starts_with("/sign-in"), "her sessions end");
        assert_eq!(davide.finds("suspended=yes"), ["Ana"]);
        let page = davide.opens(&format!("/admin/people/{}", ana.code())).expect(200);
        assert!(page.shows("Three warnings."), "{}", page.text());
        let back = community.signed_in(ana.id, "Ana");
        assert!(back.tries_to_propose(&question, "Anything", "At all.").shows("Three warnings."));
        davide.administers(&ana, "reinstatement", &[]).expect(303);
        back.proposes(&question, "Brighter when I brake");
        assert_eq!((community.events("person-suspended"), community.events("person-reinstated")), (1, 1));
        davide.administers(&ana, "sign-out", &[]).expect(303);
        assert!(back.opens("/me").leads_to().starts_with("/sign-in"));
        assert_eq!(community.events("person-shut-out"), 1);
    }
}
