//! Finding ideas: orders, filters, what is shared, and the first page.

use std::collections::BTreeSet;

use crate::support::browser::Answer;
use crate::support::people::{Idea, Person, Question};
use crate::support::{Community, every_database};

fn titles(page: &Answer) -> Vec<String> {
    page.all(".ideas h3 a")
}

fn list(person: &Person, question: &Question, query: &str) -> Vec<String> {
    titles(&person.opens(&format!("{}?{query}", question.path())).expect(200))
}

fn heat(community: &Community, idea: &Idea) -> i64 {
    community.count(&format!(
        "SELECT heat AS n FROM idea_tallies JOIN ideas ON ideas.id = idea_tallies.idea_id WHERE code = '{}'",
        idea.0
    ))
}

#[test]
fn what_moves_now_stands_first_and_new_ideas_get_a_first_look() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let ana = community.customer("Ana");
        let old = ana.proposes(&question, "Old and quiet");
        let lively = ana.proposes(&question, "Old and lively");
        let friends: Vec<Person> = (0..12).map(|n| community.customer(&format!("Friend {n}"))).collect();
        friends.iter().for_each(|friend| friend.votes_for(&old));
        community.days_pass(40);
        ana.proposes(&question, "Brand new");
        assert_eq!(list(&ana, &question, "sort=trending"), ["Brand new", "Old and quiet", "Old and lively"]);
        let friends: Vec<Person> = friends.iter().map(|friend| community.again(friend)).collect();
        friends.iter().for_each(|friend| friend.votes_for(&lively));
        let ana = community.again(&ana);
        assert_eq!(list(&ana, &question, "sort=trending")[0], "Old and lively");
        // One who votes and takes it back again and again warms nothing.
        let before = heat(&community, &lively);
        for _ in 0..5 {
            friends[0].takes_back_vote_for(&lively);
            friends[0].votes_for(&lively);
        }
        assert!((heat(&community, &lively) - before).abs() < 100, "{:?}", community.kind());
        // Nor do an author's own comments, nor a second one.
        ana.comments_on(&lively, "Please vote for me!");
        assert!((heat(&community, &lively) - before).abs() < 100);
        friends[1].comments_on(&lively, "I could use this.");
        let warmed = heat(&community, &lively);
        assert!(warmed > before);
        friends[1].comments_on(&lively, "Really.");
        assert_eq!(heat(&community, &lively), warmed);
        assert!(ana.opens(&format!("{}?sort=trending", question.path())).shows("How this order works"));
        community.adds_up();
    }
}

#[test]
fn where_counts_are_hidden_no_order_tells_them() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        community.meddle("UPDATE questions SET is_tally_hidden = TRUE");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let quiet = ana.proposes(&question, "Quiet one");
        let loved = ana.proposes(&question, "Loved one");
        let orders = |sort: &str| list(&ana, &question, &format!("sort={sort}"));
        let sorts = ["top", "trending", "new", "discussed", "undecided", "shuffled"];
        let before: Vec<Vec<String>> = sorts.iter().map(|sort| orders(sort)).collect();
        let heats = (heat(&community, &quiet), heat(&community, &loved));
        ben.votes_for(&quiet);
        giulia.votes_for(&quiet);
        let after: Vec<Vec<String>> = sorts.iter().map(|sort| orders(sort)).collect();
        assert_eq!(before, after);
        ben.takes_back_vote_for(&quiet);
        assert_eq!(heats, (heat(&community, &quiet), heat(&community, &loved)));
        let page = ana.opens(&question.path()).expect(200);
        let tabs = page.attributes(".tabs button", "value");
        assert!(!tabs.contains(&"top".to_owned()) && !tabs.contains(&"undecided".to_owned()), "{tabs:?}");
        let board = giulia.opens(&format!("{}/board?sort=top", question.path())).expect(200);
        assert!(!board.attributes(".tabs button", "value").contains(&"top".to_owned()));
    }
}

#[test]
fn around_the_ring_everybody_sees_every_idea_once() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let voting = giulia.in_days(1);
        let question = giulia.asks_with("What next?", |dates| dates.voting_at = voting);
        let ana = community.customer("Ana");
        let all: BTreeSet<String> = (0..45).map(|n| format!("Idea number {n}")).collect();
        all.iter().for_each(|title| drop(ana.proposes(&question, title)));
        community.days_pass(2);
        let mut firsts = BTreeSet::new();
        for name in ["Ben", "Eva", "Ida", "Jan"] {
            let person = community.customer(name);
            let mut seen = Vec::new();
            let mut page = person.opens(&question.path()).expect(200);
            assert_eq!(page.all(".tabs [aria-current]"), ["Shuffled"], "while votes are cast");
            assert_eq!(titles(&page), titles(&person.opens(&question.path())), "the place stays for the day");
            firsts.insert(titles(&page)[0].clone());
            loop {
                seen.extend(titles(&page));
                let next = page.attributes("a[rel=next]", "href");
                let Some(next) = next.first() else { break };
                page = person.opens(next).expect(200);
            }
            assert_eq!(seen.len(), 45, "{name}");
            assert_eq!(seen.into_iter().collect::<BTreeSet<_>>(), all, "{name}");
        }
        assert!(firsts.len() > 1, "everybody begins elsewhere");
        // The API walks the same ring.
        let (mut after, mut count) = (String::new(), 0);
        loop {
            let path = format!("/api/v1{}/ideas?sort=shuffled&limit=20{after}", question.path());
            let json: serde_json::Value =
                serde_json::from_str(&community.guest().opens(&path).expect(200).body).unwrap();
            count += json["ideas"].as_array().unwrap().len();
            let Some(next) = json["next"].as_str() else { break };
            after = format!("&after={next}");
        }
        assert_eq!(count, 45);
    }
}

#[test]
fn filters_are_chips_and_small_groups_are_not_set_apart() {
    for community in every_database() {
        let (giulia, mara) = (community.product_manager("Giulia"), community.moderator("Mara"));
        let question = giulia.asks("What next?");
        let people: Vec<Person> = (0..5).map(|n| community.customer(&format!("Friend {n}"))).collect();
        for person in &people {
            person.proposes(&question, &format!("Idea of {}", person.name));
        }
        let ana = community.customer("Ana");
        community.meddle(&format!("UPDATE people SET relation = 'investor' WHERE id = {}", ana.id.0));
        let idea = ana.proposes(&question, "Idea of an investor");
        let tag = crate::tags::make(&mara, "Night rides");
        ana.browser.post(&format!("{}/tags", idea.path()), &[("tags", &tag)]).expect(303);
        assert_eq!(list(&ana, &question, &format!("tag={tag}")), ["Idea of an investor"]);
        let page = ana.opens(&format!("{}?tag={tag}&words=idea&sort=new", question.path())).expect(200);
        assert_eq!(page.all(".chips .chip").len(), 2);
        let off = page.attributes(".chips .chip", "href");
        assert!(off.iter().all(|href| href.contains("words=") != href.contains("tag=")), "{off:?}");
        assert_eq!(list(&ana, &question, "relation=customer").len(), 5);
        // Fewer than five would be known by name: not offered, and not given to who asks by hand.
        assert_eq!(list(&ana, &question, "relation=investor").len(), 6);
        let offered = ana.opens(&question.path()).attributes("#filter-relation option", "value");
        assert_eq!(offered, ["", "customer"]);
        let empty = ana.opens(&format!("{}?words=zebra", question.path())).expect(200);
        assert!(empty.shows("Show all ideas"), "{}", empty.text());
    }
}

#[test]
fn a_preview_elsewhere_tells_nothing_hidden() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        ben.votes_for(&idea);
        let guest = community.guest();
        let head = |path: &str| guest.opens(path).expect(200).attributes("meta[property^='og:']", "content");
        assert!(head(&idea.path()).contains(&"Brighter when I brake".to_owned()));
        assert!(head(&question.path()).contains(&"What next?".to_owned()));
        // What is put to some alone is told by nobody's link, and read by no stranger.
        community.meddle("UPDATE questions SET audience = 'relations', relations = 'customer'");
        for path in [idea.path(), question.path()] {
            community.guest().opens(&format!("{path}?now=1")).expect(404);
            let shown = ana.opens(&path).expect(200).attributes("meta[property^='og:']", "content").concat();
            assert!(!shown.contains("Brighter") && !shown.contains("What next"), "{shown}");
        }
        community.meddle("UPDATE questions SET audience = 'everyone', relations = ''");
        community.meddle("UPDATE ideas SET standing = 'hidden'");
        community.guest().opens(&format!("{}?now=2", idea.path())).expect(404);
    }
}

#[test]
fn the_first_page_tells_what_moved_and_what_waits() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let voting = giulia.in_days(1);
        let question = giulia.asks_with("What next?", |dates| dates.voting_at = voting);
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let first = ana.opens("/").expect(200);
        assert!(
            first.shows("Nothing new since you last looked.") && first.shows("Nothing waits for you."),
            "{}",
            first.text()
        );
        let told = format!(
            "INSERT INTO notices (person_id, kind, idea_id, created_at, shown_from) SELECT {}, 'commented', id, {now}, {now} FROM ideas",
            ana.id.0,
            now = community.clock.now().0 + 1
        );
        community.meddle(&told);
        community.meddle("UPDATE questions SET budget = 3");
        community.days_pass(2);
        let (ana, ben) = (community.again(&ana), community.again(&ben));
        for _ in 0..2 {
            let page = ana.opens("/").expect(200);
            assert!(page.shows("a new comment") && page.shows("3 votes left"), "{}", page.text());
        }
        assert!(!ben.opens("/").expect(200).shows("a new comment"), "what moved on hers is hers to know");
        // The visit after, it is old.
        std::thread::sleep(std::time::Duration::from_millis(300));
        community.clock.advance(cofirma::platform::clock::Moment::HOUR);
        assert!(!ana.opens("/").expect(200).shows("a new comment"));
        let stranger = community.guest().opens("/").expect(200);
        assert!(stranger.shows("Propose") && !stranger.shows("Waits for you"), "{}", stranger.text());
        drop(idea);
    }
}

#[test]
fn the_first_page_tells_of_suggestions_invitations_and_drafts_until_they_are_answered() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, ben, eva) = (community.customer("Ana"), community.customer("Ben"), community.customer("Eva"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let first = eva.suggests(&idea, "Brighter when it rains", "Because it would help.");
        ben.suggests(&idea, "Brighter when I stop", "Because it would help.");
        ana.asks_to_sign(&idea, &ben).expect(303);
        let code = eva.opens(&format!("{}/ideas/new", question.path())).expect(200).field("code");
        let draft = [
            ("code", code.as_str()),
            ("draft_version", ""),
            ("title", "A lamp for gloves"),
            ("body", "Because…"),
            ("language", "en"),
            ("go", "draft"),
        ];
        eva.browser.post(&format!("{}/ideas", question.path()), &draft).expect(303);

        let waits = |person: &crate::support::Person| person.opens("/").expect(200).all("[aria-labelledby=waits] li");
        assert_eq!(waits(&ana), ["2 suggested changes to answerBrighter when I brake"]);
        assert_eq!(waits(&ben), ["An idea to sign togetherBrighter when I brake"]);
        assert_eq!(waits(&eva), ["A draft to finishA lamp for gloves"]);
        ben.joins(&idea).expect(303);
        ana.answers_suggestion(&first, "decline", "Thank you, Eva.").expect(303);
        for author in [&ana, &ben] {
            assert_eq!(waits(author), ["A suggested change to answerBrighter when I brake"]);
            for link in author.opens("/").attributes("[aria-labelledby=waits] li a", "href") {
                author.opens(&link).expect(200);
            }
        }
        community.meddle("UPDATE questions SET audience = 'invited'");
        assert!(waits(&ana).is_empty() && waits(&eva).is_empty(), "nothing is told of what is not put to them");
    }
}
