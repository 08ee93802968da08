//! What waits for a look: for its author and moderators, and for nobody else anywhere.

use crate::support::people::Question;
use crate::support::talk::Comment;
use crate::support::{Community, Idea, Person, every_database};

const WAITS: &str = "this waits for a look";

fn scene(community: &Community) -> (Person, Question, Idea) {
    let giulia = community.product_manager("Giulia");
    let question = giulia.asks("What next?");
    let idea = community.customer("Ana").proposes(&question, "Brighter when I brake");
    (giulia, question, idea)
}

fn holds(community: &Community, question: &Question) {
    community.meddle(&format!("UPDATE questions SET holds_newcomers = TRUE WHERE code = '{}'", question.0));
}

/// Whoever must not see it: what they can open with what there is.
fn is_nowhere(community: &Community, reader: &Person, question: &Question, idea: &Idea, words: &str) {
    for path in [
        question.path(),
        format!("{}?sort=new", question.path()),
        idea.path(),
        "/".to_owned(),
        "/search?q=lamp".to_owned(),
        "/search?q=lamp&kind=comment".to_owned(),
        format!("{}/similar?title=lamp+shop", question.path()),
        format!("/api/v1{}/ideas", question.path()),
        format!("/api/v1{}/comments", idea.path()),
        "/api/v1/search?q=lamp".to_owned(),
        format!("{}/counting", question.path()),
        "/notices".to_owned(),
    ] {
        let page = reader.opens(&path);
        assert!(!page.body.contains(words), "{} reads it at {path}: {}", reader.name, page.text());
        let page = community.guest().opens(&path);
        assert!(!page.body.contains(words), "a guest reads it at {path}");
    }
}

#[test]
fn first_contributions_wait_where_the_question_says_so() {
    for community in every_database() {
        let (_, question, idea) = scene(&community);
        let (nora, ben) = (community.newcomer("Nora"), community.customer("Ben"));
        let marta = community.moderator("Marta");
        let shown = nora.comments_on(&idea, "A lamp I like");
        assert_eq!(ben.reads_comments_on(&idea), ["A lamp I like"]);
        holds(&community, &question);
        let held = nora.comments_on(&idea, "Another lamp at the shop");
        assert_eq!(ben.reads_comments_on(&idea), ["A lamp I like"]);
        for insider in [&nora, &marta] {
            let page = insider.opens(&idea.path());
            assert!(page.shows("Another lamp at the shop"), "{}: {}", insider.name, page.text());
        }
        assert!(nora.opens(&idea.path()).shows(WAITS));
        is_nowhere(&community, &ben, &question, &idea, "Another lamp");
        ben.opens(&held.path()).expect(404);
        ben.tries_to_comment_on(&idea, "Still there?", &held.0).expect(422);
        ben.says_of(&held, "helpful").expect(404);
        assert_ne!(shown, held);
        assert_eq!(community.count("SELECT comments AS n FROM idea_tallies"), 1);
        assert_eq!(community.lines("SELECT kind || ' ' || subject AS line FROM cases"), ["held comment"]);
        assert_eq!((community.events("comment-held"), community.events("commented")), (1, 1));
        community.adds_up();
    }
}

#[test]
fn a_held_idea_is_counted_nowhere_and_told_to_nobody() {
    for community in every_database() {
        let (giulia, question, idea) = scene(&community);
        holds(&community, &question);
        let (nora, ben, marta) = (community.newcomer("Nora"), community.customer("Ben"), community.moderator("Marta"));
        let held = nora.proposes(&question, "My lamp shop");
        is_nowhere(&community, &ben, &question, &idea, "My lamp shop");
        is_nowhere(&community, &giulia, &question, &idea, "My lamp shop");
        for outsider in [&ben, &giulia] {
            outsider.opens(&held.path()).expect(404);
            outsider.opens(&format!("/api/v1{}", held.path())).expect(404);
            outsider.tries_to_vote_for(&held).expect(404);
        }
        assert!(nora.opens(&held.path()).expect(200).shows(WAITS));
        assert!(nora.opens("/me").shows("My lamp shop"));
        assert!(marta.opens(&held.path()).expect(200).shows("My lamp shop"));
        assert!(!ben.opens(&nora.page()).shows("My lamp shop"));
        nora.tries_to_vote_for(&held).expect(409);
        assert_eq!(community.count("SELECT ideas AS n FROM question_tallies"), 1);
        assert_eq!(community.count("SELECT COUNT(*) AS n FROM search_documents WHERE standing = 'held'"), 1);
        assert_eq!(community.count("SELECT COUNT(*) AS n FROM outbox"), 0);
        community.adds_up();
    }
}

#[test]
fn whoever_has_contributed_before_does_not_wait() {
    for community in every_database() {
        let (_, question, idea) = scene(&community);
        let ben = community.customer("Ben");
        ben.comments_on(&idea, "One");
        ben.comments_on(&idea, "Two");
        holds(&community, &question);
        ben.comments_on(&idea, "Three");
        assert_eq!(community.guest().browser.get(&idea.path()).all(".comment-text").len(), 3);
        // Staff never wait.
        community.moderator("Marta").comments_on(&idea, "Welcome!");
        assert_eq!(community.count("SELECT COUNT(*) AS n FROM cases"), 0);
    }
}

#[test]
fn what_looks_like_advertising_waits_and_only_moderators_learn_why() {
    for community in every_database() {
        let (_, question, idea) = scene(&community);
        let (nora, ben) = (community.newcomer("Nora"), community.customer("Ben"));
        let held: Comment = nora.comments_on(&idea, "https://bit.ly/lamp");
        is_nowhere(&community, &ben, &question, &idea, "bit.ly");
        let page = nora.opens(&idea.path());
        assert!(page.shows(WAITS), "{}", page.text());
        for word in ["shortener", "suspicion", "advertising", "link-only"] {
            assert!(!page.body.contains(word), "the author is told {word}");
        }
        let cases = community.lines("SELECT kind || ': ' || signals AS line FROM cases");
        assert_eq!(cases, ["suspicion: link-only shortener fast"]);
        // Its author may take it away.
        nora.removes(&held).expect(303);
        community.adds_up();
    }
}

#[test]
fn nobody_is_told_of_what_waits() {
    for community in every_database() {
        let (_, question, idea) = scene(&community);
        holds(&community, &question);
        let (nora, ben) = (community.newcomer("Nora"), community.customer("Ben"));
        ben.browser.post(&format!("{}/follow", idea.path()), &[]).expect(303);
        nora.comments_on(&idea, "@Ben look here, and @Ana, too");
        assert_eq!(community.count("SELECT COUNT(*) AS n FROM notices"), 0);
        assert_eq!(community.count("SELECT COUNT(*) AS n FROM comment_mentions"), 0);
    }
}

#[test]
fn what_is_approved_begins_then_and_once() {
    for community in every_database() {
        let (_, question, idea) = scene(&community);
        holds(&community, &question);
        let (nora, ben, marta) = (community.newcomer("Nora"), community.customer("Ben"), community.moderator("Marta"));
        ben.browser.post(&format!("{}/follow", idea.path()), &[]).expect(303);
        let held = nora.comments_on(&idea, "@Ben look here");
        let proposed = nora.proposes(&question, "My lamp shop");
        marta.rules_on(&held, "approve", "Nothing is wrong with it.").expect(303);
        marta.rules_on_idea(&proposed, "approve", "Nothing is wrong with it.").expect(303);
        assert_eq!(ben.reads_comments_on(&idea), ["@Ben look here"]);
        assert!(ben.opens(&question.path()).shows("My lamp shop"));
        ben.tries_to_vote_for(&proposed).expect(303);
        let told = community.count("SELECT COUNT(*) AS n FROM notices");
        assert!(told > 0, "whom it concerns is told now");
        assert_eq!((community.events("commented"), community.events("idea-proposed")), (1, 2));
        assert_eq!(community.count("SELECT COUNT(*) AS n FROM cases WHERE closed_at IS NULL"), 0);
        marta.rules_on(&held, "approve", "Nothing is wrong with it.").expect(409);
        community.adds_up();
    }
}
