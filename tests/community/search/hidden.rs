//! What nobody finds: hidden, held, merged and removed things, drafts, questions that are not open, whoever was erased.

use crate::support::{Person, every_database};

/// Everything that could tell of a word.
#[track_caller]
fn knows(person: &Person, question: &crate::support::people::Question, word: &str) -> bool {
    let paths = [
        format!("/search?q={word}"),
        format!("/search?q={}", &word[..word.len() - 1]),
        format!("/api/v1/search?q={word}"),
        format!("{}/similar?title={word}", question.path()),
        format!("/api/v1{}/similar?title={word}", question.path()),
    ];
    paths.iter().any(|path| {
        let answer = person.opens(path);
        // The field says what was typed; what was found is told in other words, and a refusal has a code of its own.
        answer.status == 200
            && (answer.body.contains("class=\"found")
                || answer.body.contains("similar-list")
                || answer.body.contains("\"code\":"))
    })
}

#[test]
fn nobody_finds_what_is_out_of_sight() {
    for community in every_database() {
        let (giulia, marta) = (community.product_manager("Giulia"), community.moderator("Marta"));
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let question = giulia.asks("What next?");
        let idea = ana.proposes(&question, "A snorkwheel for everybody");
        let comment = ana.comments_on(&idea, "It would grumblehinge.");
        assert!(knows(&ben, &question, "snorkwheel") && knows(&ben, &question, "grumblehinge"));

        marta.rules_on(&comment, "hide", "Noise.").expect(303);
        assert!(!knows(&ben, &question, "grumblehinge"), "a hidden comment");
        marta.rules_on(&comment, "restore", "It was none.").expect(303);
        assert!(knows(&ben, &question, "grumblehinge"));

        marta.rules_on_idea(&idea, "hide", "An advertisement.").expect(303);
        for word in ["snorkwheel", "grumblehinge"] {
            for person in [&ben, &ana, &marta] {
                assert!(!knows(person, &question, word), "{word} of a hidden idea, by {}", person.name);
            }
        }
        marta.rules_on_idea(&idea, "restore", "It was none.").expect(303);
        assert!(knows(&ben, &question, "snorkwheel") && knows(&ben, &question, "grumblehinge"));

        let root = ben.proposes(&question, "Wheels");
        marta.merges(&idea, &root).expect(303);
        assert!(!knows(&ben, &question, "snorkwheel"), "a merged idea");
        assert_eq!(ben.comes_upon("grumblehinge"), ["Wheels"], "its comments are read where it lives on");
        marta.unmerges(&idea).expect(303);
        assert!(knows(&ben, &question, "snorkwheel"));

        for standing in ["draft", "held", "removed", "erased"] {
            community.meddle(&format!("UPDATE ideas SET standing = '{standing}' WHERE title LIKE '%snork%'"));
            assert!(!knows(&ben, &question, "snorkwheel"), "{standing}, although the index has not heard of it");
            assert!(!knows(&ben, &question, "grumblehinge"), "what is said under it");
        }
    }
}

#[test]
fn nothing_of_a_question_is_found_before_it_opens() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let ben = community.customer("Ben");
        let open = giulia.asks("What next?");
        let soon = giulia.asks_with("A flimmerstone for all?", |dates| dates.opens_at = giulia.in_days(3));
        assert_eq!(ben.comes_upon("flimmerstone"), Vec::<String>::new());
        assert!(!knows(&ben, &open, "flimmerstone"));
        ben.opens(&format!("{}/similar?title=flimmerstone", soon.path())).expect(404);
        assert_eq!(giulia.comes_upon("flimmerstone"), ["A flimmerstone for all?"], "who asks it may look");
        // Something that came in beforehand, as an import may bring it.
        let idea = giulia.proposes(&open, "A quorlith lamp");
        community.meddle(&format!(
            "UPDATE ideas SET question_id = (SELECT id FROM questions WHERE code = '{}') WHERE code = '{}'",
            soon.0, idea.0
        ));
        assert_eq!(ben.comes_upon("quorlith"), Vec::<String>::new());
        community.days_pass(4);
        assert_eq!(ben.comes_upon("flimmerstone"), ["A flimmerstone for all?"]);
    }
}

#[test]
fn what_a_question_for_some_collects_is_for_them_alone() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let (ana, ben) = (community.customer("Ana Quorlith"), community.customer("Ben"));
        let question = giulia.asks("A brumblewort for all?");
        let idea = ana.proposes(&question, "A snorkwheel");
        ana.comments_on(&idea, "It would grumblehinge.");
        let words = ["brumblewort", "snorkwheel", "grumblehinge", "quorlith"];
        assert!(words.iter().all(|word| knows(&ben, &question, word)));
        community.meddle(&format!("UPDATE questions SET audience = 'invited' WHERE code = '{}'", question.0));
        for word in words {
            assert!(!knows(&ben, &question, word), "{word}");
            assert_eq!(community.guest().comes_upon(&format!("{word} again")), Vec::<String>::new(), "{word}");
        }
        assert_eq!(giulia.comes_upon("snorkwheel"), ["A snorkwheel"]);
    }
}

#[test]
fn a_release_is_found_once_it_is_published() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let ana = community.customer("Ana");
        let question = giulia.asks("What next?");
        let idea = ana.proposes(&question, "A wheel");
        let release = giulia.drafts_from(&[&idea]);
        let finds = |person: &Person| person.opens("/search?q=edition&kind=release").all(".found-title");
        assert_eq!(finds(&ana), Vec::<String>::new());
        assert_eq!(finds(&giulia), Vec::<String>::new(), "drafts have a place of their own");
        giulia.publishes(&release);
        assert_eq!(finds(&ana), ["Second edition"]);
        assert_eq!(ana.opens("/search?q=wheel&status=shipped&kind=idea").all(".found-title"), ["A wheel"]);
        community.adds_up();
    }
}

#[test]
fn people_are_found_who_take_part_and_nobody_who_left() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let zyxwena = community.customer("Zyxwena Quorlith");
        let ben = community.customer("Ben");
        let finds = || ben.opens("/search?q=zyxwena&kind=person").all(".found-title");
        assert_eq!(finds(), Vec::<String>::new(), "who only has an account is nobody's to find");
        let question = giulia.asks("What next?");
        zyxwena.proposes(&question, "A snorkwheel");
        assert_eq!(finds(), ["Zyxwena Quorlith"]);
        assert_eq!(
            ben.opens("/search?q=giulia&kind=person").all(".found-title"),
            ["Giulia"],
            "who speaks for the company is"
        );
        zyxwena.gets_her_data(&community, "zyxwena.quorlith@example.org");
        zyxwena.leaves("remove", "withdraw").expect(303);
        assert_eq!(finds(), Vec::<String>::new());
        assert!(!knows(&ben, &question, "snorkwheel"));
        let words = "SELECT count(*) AS n FROM search_words WHERE word IN ('zyxwena', 'quorlith', 'snorkwheel')";
        assert_eq!(community.count(words), 0, "the vocabulary forgets what nobody says any more");
        community.adds_up();
    }
}

#[test]
fn a_closed_community_is_searched_by_its_people_alone() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        giulia.proposes(&question, "A snorkwheel");
        assert_eq!(community.guest().comes_upon("snorkwheel"), ["A snorkwheel"]);
        community.meddle("UPDATE community SET readers = 'signed-in', revision = revision + 1");
        assert_ne!(community.guest().opens("/search?q=snorkwheels").status, 200);
        assert_ne!(community.guest().opens("/api/v1/search?q=snorkwheels").status, 200);
        assert_ne!(community.guest().opens(&format!("{}/similar?title=snorkwheels", question.path())).status, 200);
    }
}
