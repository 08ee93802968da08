//! Inviting people, and accepting.

use cofirma::platform::clock::Moment;

use crate::support::browser::Answer;
use crate::support::people::Person;
use crate::support::{Community, every_database};

impl Person {
    fn invites(&self, emails: &str, role: &str) -> Answer {
        let title = if role == "member" { "" } else { "Lights" };
        self.browser.post(
            "/admin/invitations",
            &[("emails", emails), ("role", role), ("relation", "employee"), ("title", title), ("language", "en")],
        )
    }

    fn changes_invitation(&self, what: &str) -> Answer {
        let page = self.opens("/admin/invitations").expect(200);
        let forms = page.attributes(&format!("form[action$=\"/{what}\"]"), "action");
        self.browser.post(forms.first().expect("a form"), &[])
    }
}

fn accounts(community: &Community) -> i64 {
    community.count("SELECT count(*) AS n FROM people")
}

fn letters(community: &Community) -> i64 {
    community.count("SELECT count(*) AS n FROM outbox WHERE mail = 'invitation'")
}

#[test]
fn an_invited_person_joins_with_role_and_relation_and_a_confirmed_address() {
    for community in every_database() {
        let davide = community.admin("Davide");
        // Whatever the community says about who may join.
        community.meddle("UPDATE community SET joiners = 'invited'");
        davide.invites("Eva@Example.org", "product").expect(303);
        let letter = community.newest_mail_to("eva@example.org");
        assert!(letter.subject.contains("Davide"), "{}", letter.subject);
        let (eva, link) = (community.guest(), letter.link());
        let page = eva.opens(&link).expect(200);
        assert!(page.shows("eva@example.org") && page.field("name").is_empty(), "{}", page.text());
        assert_eq!(accounts(&community), 1, "looking at it makes nothing");
        eva.browser.post(&link, &[("name", " ")]).expect(422);
        eva.browser.post(&link, &[("name", "Eva Neri")]).expect(303);
        assert!(eva.opens("/work").expect(200).body.contains("Eva Neri"));
        let row = community.lines(
            "SELECT role || ' ' || relation || ' ' || title AS line FROM people \
             WHERE email = 'eva@example.org' AND email_confirmed_at IS NOT NULL",
        );
        assert_eq!(row, ["product employee Lights"]);
        assert_eq!((community.events("invitation-sent"), community.events("invitation-accepted")), (1, 1));
        assert!(davide.opens("/admin/invitations").shows("Accepted"));
    }
}

#[test]
fn an_invitation_works_once() {
    for community in every_database() {
        let davide = community.admin("Davide");
        davide.invites("eva@example.org", "member").expect(303);
        let link = community.newest_mail_to("eva@example.org").link();
        let answers: Vec<u16> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4)
                .map(|n| {
                    let (guest, link) = (community.guest(), &link);
                    scope.spawn(move || guest.browser.post(link, &[("name", &format!("Eva {n}"))]).status)
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().expect("an answer")).collect()
        });
        assert_eq!(answers.iter().filter(|status| **status == 303).count(), 1, "{answers:?}");
        assert_eq!(accounts(&community), 2);
        let late = community.guest();
        assert!(late.opens(&link).expect(200).shows("This invitation is over"));
        late.browser.post(&link, &[("name", "Eve")]).expect(409);
    }
}

#[test]
fn an_invitation_ends_after_two_weeks_when_it_is_taken_back_and_when_a_new_one_is_sent() {
    for community in every_database() {
        let davide = community.admin("Davide");
        let tries = |link: &str| community.guest().browser.post(link, &[("name", "Eva")]).status;
        davide.invites("eva@example.org", "member").expect(303);
        let first = community.newest_mail_to("eva@example.org").link();
        davide.changes_invitation("renewal").expect(303);
        let second = community.newest_mail_to("eva@example.org").link();
        assert_ne!(first, second);
        assert_eq!(tries(&first), 404, "the old link ends");
        davide.changes_invitation("revocation").expect(303);
        assert_eq!(tries(&second), 409);
        davide.invites("eva@example.org", "member").expect(303);
        let third = community.newest_mail_to("eva@example.org").link();
        davide.invites("eva@example.org", "member").expect(303);
        let fourth = community.newest_mail_to("eva@example.org").link();
        assert_eq!(tries(&third), 409, "only the newest counts");
        community.days_pass(15);
        assert_eq!(tries(&fourth), 409);
        assert_eq!(accounts(&community), 1);
        assert_eq!(tries("/invitations/0000"), 404);
    }
}

#[test]
fn many_are_invited_at_once_or_nobody() {
    for community in every_database() {
        let davide = community.admin("Davide");
        let wrong = davide.invites("eva@example.org\nben at example\nana@example.org", "member").expect(422);
        assert!(wrong.shows("Line 2"), "{}", wrong.text());
        assert!(wrong.field("emails").contains("ben at example"));
        assert_eq!(letters(&community), 0);
        davide.invites("eva@example.org, <ana@example.org>\n\nEVA@example.org", "member").expect(303);
        assert_eq!(letters(&community), 2);
        davide.invites("", "member").expect(422);
        community.product_manager("Giulia").invites("x@example.org", "member").expect(404);
    }
}

#[test]
fn administrators_are_invited_with_a_fresh_proof_alone() {
    for community in every_database() {
        let davide = community.admin("Davide");
        assert!(davide.opens("/admin/invitations").body.contains("value=\"admin\""));
        community.clock.advance(16 * Moment::MINUTE);
        assert!(!davide.opens("/admin/invitations").body.contains("value=\"admin\""));
        assert!(davide.opens("/admin/invitations?admins=yes").leads_to().starts_with("/sign-in/again"));
        assert!(davide.invites("eva@example.org", "admin").leads_to().starts_with("/sign-in/again"));
        assert_eq!(letters(&community), 0);
        assert!(davide.invites("eva@example.org", "moderator").leads_to().starts_with("/sign-in/again"));
        assert!(!davide.opens("/admin/invitations").body.contains("value=\"moderator\""));
        assert_eq!(letters(&community), 0);
        davide.invites("eva@example.org", "member").expect(303);
        assert_eq!(letters(&community), 1);
    }
}

#[test]
fn an_invitation_has_no_more_power_than_who_sent_it() {
    for community in every_database() {
        let (davide, ada) = (community.admin("Davide"), community.admin("Ada"));
        let invited = |email: &str| {
            ada.invites(email, "admin").expect(303);
            community.newest_mail_to(email).link()
        };
        let tries = |link: &str| {
            let guest = community.guest();
            assert!(guest.opens(link).expect(200).shows("This invitation is over"));
            guest.browser.post(link, &[("name", "Eva")]).status
        };
        // Whatever took her power away, even if nobody thought of her invitations.
        let first = invited("eva@example.org");
        for loss in ["role = 'member'", "suspended_at = 0", "erased_at = 0"] {
            community.meddle(&format!("UPDATE people SET {loss} WHERE name = 'Ada'"));
            assert_eq!(tries(&first), 409, "{loss}");
            community
                .meddle("UPDATE people SET role = 'admin', suspended_at = NULL, erased_at = NULL WHERE name = 'Ada'");
        }
        assert!(community.guest().opens(&first).expect(200).shows("eva@example.org"));
        // And giving it back does not bring them back.
        let code = community.lines("SELECT code AS line FROM people WHERE name = 'Ada'").concat();
        let path = format!("/admin/people/{code}");
        davide.browser.post(&format!("{path}/suspension"), &[("reason", "A rest.")]).expect(303);
        davide.browser.post(&format!("{path}/reinstatement"), &[]).expect(303);
        assert_eq!(tries(&first), 409);
        assert_eq!(accounts(&community), 2);
    }
}

#[test]
fn who_is_demoted_keeps_no_invitation_to_the_old_role() {
    for community in every_database() {
        let davide = community.admin("Davide");
        let ada = community.admin("Ada");
        davide.invites("ada@example.org", "admin").expect(303);
        let link = community.newest_mail_to("ada@example.org").link();
        let code = community.lines("SELECT code AS line FROM people WHERE name = 'Ada'").concat();
        let fields = [("role", "member"), ("title", "")];
        davide.browser.post(&format!("/admin/people/{code}/role"), &fields).expect(303);
        let ada = community.again(&ada);
        ada.browser.post(&link, &[("name", "")]).expect(409);
        ada.opens("/admin/people").expect(404);
    }
}

#[test]
fn an_invitation_is_for_its_address_and_gives_an_account_its_role() {
    for community in every_database() {
        let (davide, ana, eva) = (community.admin("Davide"), community.customer("Ana"), community.customer("Eva"));
        davide.invites("eva@example.org", "moderator").expect(303);
        let link = community.newest_mail_to("eva@example.org").link();
        // Somebody else who is signed in is refused, and learns no address.
        let other = ana.opens(&link).expect(200);
        assert!(other.shows("for somebody else") && !other.shows("eva@example.org"), "{}", other.text());
        ana.browser.post(&link, &[("name", "Ana")]).expect(409);
        // The address has an account: it is accepted from there.
        let guest = community.guest();
        assert!(guest.opens(&link).expect(200).shows("already an account"));
        guest.browser.post(&link, &[("name", "Not Eva")]).expect(409);
        assert!(eva.opens(&link).expect(200).shows("Accept the invitation"));
        eva.browser.post(&link, &[("name", "")]).expect(303);
        eva.opens("/moderation").expect(200);
        let row = community.lines("SELECT role || ' ' || relation AS line FROM people WHERE email = 'eva@example.org'");
        assert_eq!(row, ["moderator employee"]);
        // An invitation takes nothing away.
        davide.invites("davide@example.org", "moderator").expect(303);
        let own = community.newest_mail_to("davide@example.org").link();
        davide.browser.post(&own, &[]).expect(303);
        davide.opens("/admin/people").expect(200);
    }
}

#[test]
fn an_invited_person_comes_in_whatever_ways_are_offered_and_no_cache_keeps_the_page() {
    for community in every_database() {
        let davide = community.admin("Davide");
        for (name, ways) in [("eva", "password"), ("ida", "passkey,openid"), ("ugo", "code")] {
            community.meddle(&format!("UPDATE community SET ways_in = '{ways}'"));
            davide.invites(&format!("{name}@example.org"), "member").expect(303);
            let (guest, link) = (community.guest(), community.newest_mail_to(&format!("{name}@example.org")).link());
            let page = guest.opens(&link).expect(200);
            assert_eq!(page.header("cache-control").as_deref(), Some("private, no-store"));
            guest.browser.post(&link, &[("name", "Somebody New")]).expect(303);
            assert!(guest.opens("/me/sessions").expect(200).shows("with a personal link"), "{ways}");
        }
    }
}

#[test]
fn an_administrator_s_invitation_is_sent_again_with_a_fresh_proof_alone() {
    for community in every_database() {
        let davide = community.admin("Davide");
        davide.invites("eva@example.org", "admin").expect(303);
        community.clock.advance(16 * Moment::MINUTE);
        assert!(davide.changes_invitation("renewal").leads_to().starts_with("/sign-in/again"));
        assert_eq!(letters(&community), 1);
    }
}
