//! Notes of the staff's: seen by them alone, handed out to whom they are about, gone with them.

use crate::support::{Person, every_database};

#[test]
fn notes_are_for_the_staff_alone() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let person = format!("/people/{}", ana.code());
        marta.notes(&idea.path(), "Ask the lab about this.").expect(303);
        marta.notes(&person, "Met her at the fair.").expect(303);
        marta.notes(&person, "").expect(422);
        for reader in [&giulia, &marta] {
            assert!(reader.opens(&idea.path()).shows("Ask the lab about this."));
            assert!(reader.opens(&person).shows("Met her at the fair."));
        }
        for (path, note) in [(idea.path(), "Ask the lab"), (person.clone(), "at the fair")] {
            for reader in [&ana, &ben] {
                assert!(!reader.opens(&path).expect(200).body.contains(note));
            }
            assert!(!community.guest().opens(&path).body.contains(note));
        }
        ana.notes(&person, "I am nice.").expect(404);
        let codes = community.lines("SELECT code AS line FROM staff_notes ORDER BY id");
        giulia.browser.post(&format!("/notes/{}/removal", codes[0]), &[]).expect(403);
        ana.browser.post(&format!("/notes/{}/removal", codes[0]), &[]).expect(404);
        marta.browser.post(&format!("/notes/{}/removal", codes[0]), &[]).expect(303);
        community.admin("Ada").browser.post(&format!("/notes/{}/removal", codes[1]), &[]).expect(303);
        assert_eq!((community.events("staff-noted"), community.events("staff-note-removed")), (2, 2));
        assert_eq!(community.count("SELECT count(*) AS n FROM staff_notes"), 0);
    }
}

#[test]
fn a_note_about_somebody_is_in_their_data_and_in_nobody_elses() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        marta.notes(&format!("/people/{}", ana.code()), "Met her at the fair.").expect(303);
        marta.notes(&idea.path(), "Ask the lab about this.").expect(303);
        let all_of = |person: &Person, address: &str| {
            let (_, json) = person.gets_her_data(&community, address);
            person.opens(&json).expect(200).body
        };
        let hers = all_of(&ana, "ana@example.org");
        assert!(hers.contains("Met her at the fair.") && hers.contains("Ask the lab about this."), "{hers}");
        let his = all_of(&ben, "ben@example.org");
        assert!(!his.contains("at the fair") && !his.contains("the lab"));
        let martas = all_of(&marta, "marta@example.org");
        assert!(!martas.contains("at the fair"), "what is noted about somebody is theirs");
    }
}
