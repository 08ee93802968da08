//! Statements of reasons: whoever a ruling takes something from is told what, why, and what one can do about it.

use cofirma::features::cases::Outcome;
use cofirma::features::statements;
use cofirma::platform::access::Credential;
use cofirma::platform::db::Recorded;
use cofirma::platform::id::CaseId;

use crate::support::letters::Letter;
use crate::support::{Community, Person, every_database};

impl Community {
    /// The newest letter of a kind to somebody.
    #[track_caller]
    pub fn letter_of(&self, mail: &str, address: &str) -> Letter {
        let letters = self.mail_to(address);
        let found = letters.iter().rfind(|letter| letter.mail == mail);
        found.unwrap_or_else(|| panic!("no {mail} to {address} among {letters:?}")).clone()
    }

    /// Somebody reports a comment; a person by their number, or an address. Tells the number of the case.
    pub fn reported(&self, comment: &str, reporter: Option<&Person>, email: Option<&str>) -> i64 {
        let said = format!("(SELECT id FROM comments WHERE code = '{comment}')");
        let case = self.count("SELECT CAST(COALESCE(max(id), 0) AS BIGINT) + 1 AS n FROM cases");
        self.meddle(&format!(
            "INSERT INTO cases (code, kind, subject, subject_id, idea_id, author_id, weight, reports, signals, opened_at) \
             SELECT 'case{case}', 'report', 'comment', id, idea_id, author_id, 1000, 1, '', 0 FROM comments \
             WHERE code = '{comment}' AND NOT EXISTS (SELECT 1 FROM cases c WHERE c.subject_id = comments.id \
             AND c.subject = 'comment' AND c.closed_at IS NULL)"
        ));
        let case = self.count(&format!(
            "SELECT id AS n FROM cases WHERE subject = 'comment' AND closed_at IS NULL AND subject_id = {said}"
        ));
        let person = reporter.map_or_else(|| "NULL".to_owned(), |person| person.id.0.to_string());
        let address = email.map_or_else(|| "NULL".to_owned(), |email| format!("'{email}'"));
        self.meddle(&format!(
            "INSERT INTO reports (code, subject, subject_id, case_id, reporter_id, name, email, language, is_illegal, law, \
             words, weight, state, created_at) SELECT 'r' || {case} || COALESCE(CAST({person} AS TEXT), 'x'), 'comment', \
             {said}, {case}, {person}, 'Nora', {address}, 'en', FALSE, '', 'Look at this.', 1000, 'open', 0"
        ));
        case
    }

    /// A moderator leaves what was reported as it is.
    pub fn keeps(&self, case: i64, by: &Person) {
        let person = by.id;
        self.db
            .act_now(Credential::OnBehalfOf(person), move |tx| {
                statements::tell_kept(tx, CaseId(case))?;
                Ok(Recorded::nothing(()))
            })
            .expect("told");
        self.meddle(&format!(
            "UPDATE cases SET closed_at = 1, closed_by_id = {}, outcome = '{}' WHERE id = {case}",
            person.0,
            Outcome::Dismissed
        ));
        self.meddle(&format!("UPDATE reports SET settled_at = 1, state = 'rejected' WHERE case_id = {case}"));
    }
}

impl Person {
    /// The addresses of the statements in one's list, newest first.
    #[track_caller]
    pub fn statements(&self) -> Vec<String> {
        self.opens("/me/statements").expect(200).attributes(".log a[href^=\"/statements/\"]", "href")
    }
}

#[test]
fn whose_comment_is_hidden_reads_what_and_why() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Buy lamps at my shop");
        let fields = [("reason", "It only leads to a shop."), ("basis", "00000000r2")];
        marta.rules(&comment.path(), "hide", &fields).expect(303);
        let letter = community.letter_of("statement", "ben@example.org");
        for said in [
            "Brighter when I brake",
            "Buy lamps at my shop",
            "It only leads to a shop.",
            "No advertising",
            "No software took part",
            "There is no date",
            "It costs nothing",
            "out-of-court",
        ] {
            assert!(letter.text.contains(said) && letter.html.contains(said), "{said}: {}", letter.text);
        }
        // The link opens it for whoever has it, without an account.
        let page = community.guest().opens(&letter.link()).expect(200);
        assert!(page.shows("It only leads to a shop.") && page.shows("No advertising"), "{}", page.text());
        assert_eq!(page.header("cache-control").as_deref(), Some("private, no-store"));
        let own = ben.statements();
        assert_eq!(own.len(), 1);
        assert!(ben.opens(&own[0]).expect(200).shows("It only leads to a shop."));
        assert!(ben.opens("/notices").expect(200).shows("A moderator decided about something of yours"));
        // Nobody else has it, nor a link that was never sent.
        for other in [&ana, &marta] {
            other.opens(&own[0]).expect(404);
            assert!(other.statements().is_empty());
        }
        community.guest().opens("/statements/letter/0000").expect(404);
        // Taking it back restricts nobody.
        marta.rules(&comment.path(), "restore", &[("reason", "It was irony.")]).expect(303);
        assert_eq!(ben.statements().len(), 1);
        community.adds_up();
    }
}

#[test]
fn it_is_written_in_the_language_of_who_reads_it() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        for (language, said) in [("it", "Se la vedi in un altro modo"), ("de", "Wenn du es anders siehst")] {
            let idea = ana.proposes(&question, &format!("Brighter when I brake ({language})"));
            community.meddle(&format!("UPDATE people SET language = '{language}' WHERE id = {}", ana.id.0));
            marta.rules_on_idea(&idea, "lock", "Everything was said.").expect(303);
            let letter = community.letter_of("statement", "ana@example.org");
            assert!(letter.text.contains(said), "{}", letter.text);
            assert!(letter.text.contains("Everything was said."));
        }
    }
}

#[test]
fn the_letter_can_be_seen_before_it_goes_out() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let fields =
            [("reason", "Nothing but noise."), ("basis", "law"), ("law", "Art. 1 of a law"), ("preview", "yes")];
        let page = marta.rules(&idea.path(), "hide", &fields).expect(200);
        for said in ["We have hidden your idea", "Nothing but noise.", "Art. 1 of a law", "If you see it differently"] {
            assert!(page.shows(said), "{said}: {}", page.text());
        }
        assert_eq!(page.field("law"), "Art. 1 of a law");
        assert_eq!(community.count("SELECT count(*) AS n FROM rulings"), 0);
        marta.rules(&idea.path(), "hide", &[("reason", "Nothing but noise."), ("basis", "law")]).expect(422);
        marta.rules(&idea.path(), "slow", &[("reason", "Too heated."), ("days", "7")]).expect(422);
    }
}

#[test]
fn whoever_is_limited_reads_votes_and_writes_nothing_until_it_ends() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let path = format!("/people/{}", ben.code());
        marta.rules(&path, "limit", &[("reason", "Please calm down.")]).expect(422);
        marta.rules(&path, "limit", &[("reason", "Please calm down."), ("days", "7")]).expect(303);
        marta.rules(&path, "limit", &[("reason", "Please calm down."), ("days", "7")]).expect(409);
        ben.votes_for(&idea);
        assert_eq!(ben.tries_to_comment_on(&idea, "But why?", "").status, 403);
        assert_eq!(ben.tries_to_propose(&question, "A louder bell", "Because.").status, 403);
        assert_eq!(ben.statements().len(), 1);
        let letter = community.letter_of("statement", "ben@example.org");
        assert!(letter.text.contains("you can read and vote here, but not write"), "{}", letter.text);
        community.days_pass(7);
        community.again(&ben).comments_on(&idea, "Calm again.");
        // A warning takes nothing.
        marta.rules(&path, "warn", &[("reason", "Mind the tone.")]).expect(303);
        community.again(&ben).comments_on(&idea, "Sorry.");
        assert_eq!((community.events("person-limited"), community.events("person-warned")), (1, 1));
    }
}

#[test]
fn moderators_rule_on_members_and_administrators_on_whoever_speaks_for_the_company() {
    for community in every_database() {
        let (ada, giulia) = (community.admin("Ada"), community.product_manager("Giulia"));
        let (marta, luca) = (community.moderator("Marta"), community.moderator("Luca"));
        let warning = [("reason", "Mind the tone.")];
        for other in [&giulia, &luca, &ada] {
            marta.rules(&format!("/people/{}", other.code()), "warn", &warning).expect(403);
        }
        marta.rules(&format!("/people/{}", marta.code()), "warn", &warning).expect(403);
        ada.rules(&format!("/people/{}", luca.code()), "warn", &warning).expect(303);
        ada.rules(&format!("/people/{}", ada.code()), "ban", &warning).expect(403);
        assert_eq!(community.count("SELECT count(*) AS n FROM rulings"), 1);
    }
}

#[test]
fn a_slow_talk_takes_one_comment_of_each_in_so_many_minutes() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let fields = [("reason", "Too heated."), ("days", "1"), ("minutes", "30")];
        marta.rules(&idea.path(), "slow", &fields).expect(303);
        assert!(ben.opens(&idea.path()).expect(200).shows("30 minutes"));
        ben.comments_on(&idea, "First");
        assert_eq!(ben.tries_to_comment_on(&idea, "Second", "").status, 409);
        ana.comments_on(&idea, "Mine");
        community.clock.advance(31 * cofirma::platform::clock::Moment::MINUTE);
        ben.comments_on(&idea, "Third");
        marta.rules(&idea.path(), "unslow", &[("reason", "Calm again.")]).expect(303);
        ben.comments_on(&idea, "Fourth");
        marta.rules(&idea.path(), "unslow", &[("reason", "Calm again.")]).expect(409);
    }
}

#[test]
fn what_was_removed_is_gone_for_everybody() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "An address of somebody");
        marta.rules(&comment.path(), "remove", &[("reason", "Private things of others.")]).expect(303);
        for reader in [&ana, &ben, &marta] {
            assert!(!reader.opens(&idea.path()).expect(200).body.contains("An address of somebody"), "{}", reader.name);
        }
        ben.opens(&comment.path()).expect(404);
        marta.rules(&comment.path(), "restore", &[("reason", "No.")]).expect(404);
        marta.rules(&idea.path(), "remove", &[("reason", "All of it.")]).expect(303);
        for reader in [&ana, &ben, &marta] {
            reader.opens(&idea.path()).expect(404);
        }
        // Whom it concerns can read what it is about.
        assert_eq!(ben.statements().len(), 1);
        assert!(ben.opens(&ben.statements()[0]).expect(200).shows("An address of somebody"));
        community.adds_up();
    }
}

#[test]
fn whoever_reported_hears_what_came_of_it_and_no_more() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Buy lamps at my shop");
        community.reported(&comment.0, Some(&ana), None);
        community.reported(&comment.0, None, Some("nora@elsewhere.example"));
        marta.rules(&comment.path(), "hide", &[("reason", "It only leads to a shop.")]).expect(303);
        assert!(community.letter_of("statement", "ben@example.org").text.contains("Somebody asked us to have a look"));
        let page = ana.opens(&ana.statements()[0]).expect(200);
        assert!(page.shows("it is out of sight now") && !page.shows("It only leads to a shop."), "{}", page.text());
        assert!(ana.opens("/notices").expect(200).shows("We have looked at what you reported"));
        let letter = community.letter_of("report_answered", "nora@elsewhere.example");
        assert!(letter.text.contains("it is out of sight now") && !letter.text.contains("shop"), "{}", letter.text);
        let page = community.guest().opens(&letter.link()).expect(200);
        assert!(!page.body.contains("<textarea"), "nothing to appeal against");
    }
}

#[test]
fn nobody_rules_on_what_they_reported_themselves() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let (marta, luca) = (community.moderator("Marta"), community.moderator("Luca"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Buy lamps at my shop");
        community.reported(&comment.0, Some(&marta), None);
        marta.rules(&comment.path(), "hide", &[("reason", "Advertising.")]).expect(403);
        luca.rules(&comment.path(), "hide", &[("reason", "Advertising.")]).expect(303);
        assert_eq!(community.events("comment-hidden"), 1);
    }
}
