//! The greater half of a moderator's work: putting forward, asking, inviting, thanking, making ideas of comments and two of one,
//! and finding what is quiet.

use crate::support::{Idea, every_database};

/// The titles of the cards of a list, in order.
fn titles(page: &crate::support::browser::Answer, list: &str) -> Vec<String> {
    page.all(&format!("{list} .idea h3")).iter().map(|title| title.trim().to_owned()).collect()
}

#[test]
fn at_most_three_ideas_stand_at_the_top_and_the_rest_keeps_its_order() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let ideas: Vec<Idea> = (0..6).map(|n| ana.proposes(&question, &format!("Idea number {n}"))).collect();
        let path = format!("{}?sort=new", question.path());
        assert_eq!(titles(&ana.opens(&path), "#ideas").len(), 6);
        for n in [1, 3, 4] {
            marta.pins(&ideas[n], "list", "").expect(303);
        }
        marta.pins(&ideas[0], "list", "").expect(409);
        let page = ana.opens(&path).expect(200);
        assert_eq!(titles(&page, ".pinned"), ["Idea number 1", "Idea number 3", "Idea number 4"]);
        let rest = ["Idea number 5", "Idea number 2", "Idea number 0"];
        assert_eq!(titles(&page, ".ideas:not(.pinned)"), rest, "each is there once, the others in their order");
        assert!(page.shows("Put at the top by Marta"));
        assert!(ana.opens("/notices").shows("Marta put your idea at the top of its question"));
        // Who narrows the list looks for something else.
        let found = ana.opens(&format!("{path}&words=number+2"));
        assert!(titles(&found, ".pinned").is_empty());
        marta.unpins(&ideas[3], "list").expect(303);
        marta.unpins(&ideas[3], "list").expect(303);
        marta.rules_on_idea(&ideas[4], "hide", "An advertisement.").expect(303);
        let page = ana.opens(&path);
        assert_eq!(titles(&page, ".pinned"), ["Idea number 1"]);
        assert!(!community.guest().opens(&path).shows("Idea number 4"), "hidden is hidden, at the top, too");
        assert_eq!((community.events("idea-pinned"), community.events("idea-unpinned")), (3, 1));
    }
}

#[test]
fn what_is_put_forward_ends_by_itself_and_never_stands_first_while_votes_are_cast() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks_with("What next?", |dates| {
            dates.voting_at = giulia.in_days(20);
            dates.review_at = giulia.in_days(40);
        });
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let other = ben.proposes(&question, "A longer cable");
        marta.pins(&idea, "home", "7").expect(303);
        let home = ben.opens("/").expect(200);
        assert!(home.shows("Worth a look") && home.shows("Chosen for the first page by Marta"));
        assert_eq!(titles(&home, ".pinned"), ["Brighter when I brake"]);
        assert_eq!(titles(&home, ".ideas:not(.pinned)"), ["A longer cable"]);
        marta.pins(&other, "home", "").expect(303);
        assert_eq!(titles(&ben.opens("/"), ".pinned"), ["A longer cable"], "one takes the place of the other");
        marta.pins(&idea, "list", "7").expect(303);
        community.days_pass(8);
        let (ben, marta) = (community.again(&ben), community.again(&marta));
        assert!(titles(&ben.opens(&question.path()), ".pinned").is_empty(), "its time is over");
        marta.pins(&idea, "list", "").expect(303);
        community.days_pass(14);
        let (ben, marta) = (community.again(&ben), community.again(&marta));
        assert!(titles(&ben.opens(&question.path()), ".pinned").is_empty(), "votes are cast");
        assert!(titles(&ben.opens("/"), ".pinned").is_empty());
        marta.pins(&other, "list", "").expect(409);
    }
}

#[test]
fn only_moderators_put_forward_and_nobody_their_own() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let (hers, anas) =
            (marta.proposes(&question, "Mine of course"), ana.proposes(&question, "Brighter when I brake"));
        marta.pins(&hers, "home", "").expect(403);
        ana.pins(&anas, "home", "").expect(404);
        giulia.pins(&anas, "list", "").expect(404);
        assert_eq!(community.count("SELECT count(*) AS n FROM pins"), 0);
    }
}

#[test]
fn an_author_is_asked_in_public_and_answers_by_commenting_or_by_changing_the_text() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        marta.asks_to_clarify(&idea, "").expect(422);
        marta.asks_to_clarify(&idea, "How long should it stay bright?").expect(303);
        marta.asks_to_clarify(&idea, "And how bright?").expect(409);
        for reader in [&ana, &ben] {
            assert!(reader.opens(&idea.path()).shows("How long should it stay bright?"), "everybody reads it");
        }
        assert!(ben.opens(&question.path()).shows("Waits for its author’s word"));
        let page = ana.opens("/notices").expect(200);
        assert!(page.shows("Marta would like to know more about your idea") && page.shows("stay bright?"));
        ben.comments_on(&idea, "I would like to know, too.");
        assert!(ben.opens(&idea.path()).shows("How long should it stay bright?"), "it waits for its author alone");
        ana.comments_on(&idea, "Two seconds.");
        assert!(!ben.opens(&idea.path()).shows("How long should it stay bright?"));
        assert!(!ben.opens(&question.path()).shows("Waits for its author’s word"));
        marta.asks_to_clarify(&idea, "And how bright?").expect(303);
        ana.edits(&idea, "Brighter when I brake", "For two seconds, twice as bright.").expect(303);
        assert!(!ben.opens(&idea.path()).shows("And how bright?"));
        assert_eq!(community.count("SELECT count(*) AS n FROM asks WHERE outcome = 'answered'"), 2);
        marta.asks_to_clarify(&idea, "What of the rain?").expect(303);
        let code = community.lines("SELECT code AS line FROM asks WHERE closed_at IS NULL").remove(0);
        ana.browser.post(&format!("/asks/{code}/withdrawal"), &[]).expect(404);
        marta.browser.post(&format!("/asks/{code}/withdrawal"), &[]).expect(303);
        assert!(!ben.opens(&idea.path()).shows("What of the rain?"));
        assert_eq!((community.events("word-asked"), community.events("word-unasked")), (3, 1));
    }
}

#[test]
fn whoever_is_invited_to_answer_is_told_and_nobody_else() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        marta.invites_to_answer(&idea, "Nobody of this name", "Could you help?").expect(422);
        marta.invites_to_answer(&idea, "Ana", "Could you help?").expect(422);
        marta.invites_to_answer(&idea, "Marta", "Could you help?").expect(422);
        marta.invites_to_answer(&idea, "ben", "You ride at night: would that help?").expect(303);
        let letter = community.newest_mail_to("ben@example.org");
        assert!(letter.text.contains("You ride at night") && letter.subject.contains("Marta"), "{}", letter.text);
        assert_eq!(letter.link(), format!("{}#comments", idea.path()));
        assert!(ben.opens("/notices").shows("Marta would like your answer under this idea"));
        assert!(ben.opens("/").shows("Somebody would like your word"));
        assert!(ben.opens(&idea.path()).shows("You ride at night"));
        assert!(giulia.opens(&idea.path()).shows("Ben is invited to answer"));
        assert!(!ana.opens(&idea.path()).shows("You ride at night"), "it is between them and the staff");
        assert!(!community.guest().opens(&idea.path()).shows("You ride at night"));
        ben.comments_on(&idea, "Every day from November on.");
        assert!(!giulia.opens(&idea.path()).shows("Ben is invited to answer"));
        assert!(!ben.opens("/").shows("Somebody would like your word"));
    }
}

#[test]
fn nobody_is_invited_to_what_they_may_not_read() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        community.customer("Ben");
        let idea = ana.proposes(&question, "Brighter when I brake");
        community.meddle("UPDATE questions SET audience = 'relations', relations = 'employee'");
        marta.invites_to_answer(&idea, "Ben", "Could you help?").expect(422);
        assert!(community.mail_to("ben@example.org").is_empty());
        assert_eq!(community.count("SELECT count(*) AS n FROM asks"), 0);
    }
}

#[test]
fn thanks_are_said_once_and_their_words_are_for_whoever_is_thanked() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Two seconds are enough.");
        marta.thanks_for(&idea, "This made my morning.").expect(303);
        marta.thanks_for(&idea, "This made my morning.").expect(303);
        marta.thanks_for_comment(&comment).expect(303);
        assert!(ana.opens("/notices").shows("Marta thanks you warmly for this"));
        assert!(ben.opens("/notices").shows("Marta thanks you warmly for this"));
        assert!(ana.opens(&idea.path()).shows("This made my morning."));
        let page = ben.opens(&idea.path());
        assert!(page.shows("Marta said thank you") && !page.shows("This made my morning."));
        assert_eq!(community.count("SELECT count(*) AS n FROM thanks"), 2);
        assert_eq!(community.count("SELECT count(*) AS n FROM notices WHERE kind = 'thanked'"), 2);
        let hers = marta.proposes(&question, "Mine of course");
        marta.thanks_for(&hers, "").expect(403);
        ana.thanks_for(&idea, "").expect(404);
    }
}

#[test]
fn a_comment_becomes_an_idea_of_whoever_wrote_it() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "A bell would help, too.");
        ben.makes_an_idea_of(&comment, "A bell").expect(404);
        marta.makes_an_idea_of(&comment, "A").expect(422);
        let code = marta.opens(&format!("/comments/{}/idea", comment.0)).field("code");
        let fields = [("code", code.as_str()), ("title", "A bell, too"), ("body", "As was said."), ("language", "en")];
        let path = format!("/comments/{}/idea", comment.0);
        let grown = Idea(marta.browser.post(&path, &fields).expect(303).leads_to().replace("/ideas/", ""));
        let again = marta.browser.post(&path, &fields).expect(303).leads_to();
        assert_eq!(again, grown.path(), "the same form is the same idea");
        marta.makes_an_idea_of(&comment, "A bell once more").expect(409);
        let page = ana.opens(&grown.path()).expect(200);
        assert!(page.shows("This idea grew out of a comment by Ben.") && page.shows("Grew out of a comment"));
        assert_eq!(page.all(".idea-head .who"), ["Ben"], "it is his");
        assert!(ana.opens(&idea.path()).shows("This comment became an idea: A bell, too"));
        assert_eq!(ana.reads_comments_on(&idea), ["A bell would help, too."], "it stays where it was");
        assert!(ben.opens("/notices").shows("Marta made an idea of your comment, in your name"));
        ben.edits(&grown, "A bell for gloves", "With a lever.").expect(303);
        assert_eq!(community.count("SELECT ideas AS n FROM question_tallies"), 2);
        marta.rules_on_idea(&grown, "hide", "He asked for it.").expect(303);
        assert!(!ana.opens(&idea.path()).shows("A bell for gloves"), "hidden is hidden, in this link, too");
        marta.rules_on(&comment, "hide", "He asked for it.").expect(303);
        marta.rules_on_idea(&grown, "restore", "He thought again.").expect(303);
        assert!(!ana.opens(&grown.path()).shows("by Ben."), "nor is told who wrote what is hidden");
        community.adds_up();
    }
}

#[test]
fn no_comment_becomes_an_idea_when_the_phase_or_the_deal_forbids_it() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks_with("What next?", |dates| {
            dates.voting_at = giulia.in_days(20);
            dates.review_at = giulia.in_days(40);
        });
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "A bell would help, too.");
        let hidden = ben.comments_on(&idea, "Buy my bells.");
        marta.rules_on(&hidden, "hide", "Advertising.").expect(303);
        marta.makes_an_idea_of(&hidden, "Bells for sale").expect(404);
        community.meddle(
            "INSERT INTO deals (question_id, number, minimum_age, language, author_id, created_at) \
             SELECT id, 1, NULL, 'en', author_id, 0 FROM questions",
        );
        community.meddle(
            "INSERT INTO deal_texts (deal_id, language, may_use, earns) SELECT id, 'en', 'All.', 'Thanks.' FROM deals",
        );
        marta.makes_an_idea_of(&comment, "A bell, too").expect(409);
        community.meddle("INSERT INTO deal_acceptances (deal_id, person_id, created_at) SELECT deals.id, people.id, 0 FROM deals, people");
        community.days_pass(21);
        let marta = community.again(&marta);
        marta.makes_an_idea_of(&comment, "A bell, too").expect(409);
        assert_eq!(community.count("SELECT count(*) AS n FROM offshoots"), 0);
    }
}

#[test]
fn two_ideas_are_made_of_one_and_whoever_voted_is_told() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks_with("What next?", |dates| {
            dates.voting_at = giulia.in_days(20);
            dates.review_at = giulia.in_days(40);
        });
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "A light and a bell");
        ana.edits(&idea, "A light and a bell", "A light.\n\nA bell.").expect(303);
        ben.votes_for(&idea);
        marta.splits(&idea, ("A light and a bell", "A light.\n\nA bell."), ("A bell", "A bell.")).expect(422);
        let stale = marta.opens(&format!("{}/split", idea.path())).field("code");
        let (kept, new) = (("A light", "A light."), ("A bell", "A bell."));
        let bell = Idea(marta.splits(&idea, kept, new).expect(303).leads_to().replace("/ideas/", ""));
        let late = [
            ("code", stale.as_str()),
            ("base_version", "2"),
            ("kept_title", "A lamp"),
            ("kept_body", ""),
            ("title", "A horn"),
            ("body", ""),
        ];
        marta.browser.post(&format!("{}/split", idea.path()), &late).expect(409);
        let page = ben.opens(&bell.path()).expect(200);
        assert!(page.shows("This idea was part of another one: A light") && page.shows("Split off another idea"));
        assert_eq!(page.all(".idea-head .who"), ["Ana"]);
        let told = ben.opens(&idea.path()).all(".story .parted").concat();
        assert!(told.contains("A part became an idea of its own") && told.contains("A bell"), "{told}");
        assert_eq!((ben.reads_votes_of(&idea), ben.reads_votes_of(&bell)), (1, 0), "votes stay where they were given");
        assert!(ben.opens("/notices").shows("An idea you support was made into two"));
        assert!(ana.opens("/notices").shows("Marta made two ideas of yours"));
        ana.splits(&idea, ("A lamp", ""), ("A torch", "")).expect(404);
        community.days_pass(21);
        community.again(&marta).splits(&idea, ("A lamp", ""), ("A torch", "")).expect(409);
        community.adds_up();
    }
}

#[test]
fn quiet_ideas_are_those_that_few_saw_and_somebody_liked() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let names = ["Liked by Ben", "Liked by nobody", "Talked about", "Thanked already", "Talked about by Ana alone"];
        let ideas: Vec<Idea> = names.iter().map(|name| ana.proposes(&question, name)).collect();
        for n in [0, 2, 3, 4] {
            ben.votes_for(&ideas[n]);
        }
        ben.comments_on(&ideas[2], "Yes!");
        ana.comments_on(&ideas[4], "Nobody?");
        marta.thanks_for(&ideas[3], "").expect(303);
        let quiet = |reader: &crate::support::Person| {
            let mut found = reader.opens("/moderation/quiet").expect(200).all(".quiet-idea h2");
            found.sort();
            found
        };
        assert!(quiet(&marta).is_empty(), "they are too young");
        community.days_pass(4);
        let (ana, ben, marta) = (community.again(&ana), community.again(&ben), community.again(&marta));
        let young = ana.proposes(&question, "As young as can be");
        ben.votes_for(&young);
        assert_eq!(quiet(&marta), ["Liked by Ben", "Talked about by Ana alone"]);
        marta.pins(&ideas[0], "home", "7").expect(303);
        marta.asks_to_clarify(&ideas[4], "Why that?").expect(303);
        assert!(quiet(&marta).is_empty());
        ana.opens("/moderation/quiet").expect(404);
    }
}
