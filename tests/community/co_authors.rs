//! Signing an idea together: who may be asked, what a co-author may do, how one says no and leaves.

use serde_json::{Value, json};

use crate::support::{Community, Idea, Person, every_database};

/// Ana's idea, on which Ben has commented.
fn scene(community: &Community) -> (Person, Person, Person, Idea) {
    let giulia = community.product_manager("Giulia");
    let question = giulia.asks("What next?");
    let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
    let idea = ana.proposes(&question, "Brighter when I brake");
    ben.comments_on(&idea, "For two seconds?");
    (giulia, ana, ben, idea)
}

fn api(community: &Community, path: &str) -> Value {
    serde_json::from_str(&community.browser().get(&format!("/api/v1{path}")).expect(200).body).unwrap()
}

fn told(community: &Community, kind: &str, person: &Person) -> i64 {
    let id = person.id.0;
    community.count(&format!("SELECT count(*) AS n FROM notices WHERE kind = '{kind}' AND person_id = {id}"))
}

#[test]
fn who_was_asked_and_says_yes_signs_and_may_write() {
    for community in every_database() {
        let (giulia, ana, ben, idea) = scene(&community);
        let path = format!("{}/co-authors", idea.path());
        let page = ana.opens(&path).expect(200);
        assert!(page.shows("Ben") && page.shows("1 comment"), "{}", page.text());
        ben.edits_from(&idea, "1", "Ben's title", "").expect(403);
        ana.asks_to_sign(&idea, &ben).expect(303);
        ana.asks_to_sign(&idea, &ben).expect(303);
        assert_eq!((told(&community, "co-author-asked", &ben), community.events("co-author-asked")), (1, 1));
        assert!(ben.opens(&idea.path()).shows("Ana asks you to sign this idea together."));
        ben.edits_from(&idea, "1", "Ben's title", "").expect(403);
        let reader = community.customer("Reader");
        assert!(!reader.opens(&idea.path()).shows("and Ben"), "who was asked does not sign yet");
        assert!(ben.opens(&path).expect(200).shows("I sign it, too"));
        ben.joins(&idea).expect(303);
        ben.joins(&idea).expect(303);
        assert_eq!((told(&community, "co-author-joined", &ana), community.events("co-author-joined")), (1, 1));

        assert!(reader.opens(&idea.path()).shows("Ana and Ben"), "{}", reader.opens(&idea.path()).text());
        let question = reader.opens(&idea.path()).attributes(".crumbs a", "href").concat();
        assert!(reader.opens(&question).shows("Ana and Ben"));
        let json = api(&community, &format!("/ideas/{}", idea.0));
        assert_eq!(json["co_authors"][0]["name"], "Ben");
        let list = api(&community, &format!("{question}/ideas"));
        assert_eq!(list["ideas"][0]["co_authors"][0]["name"], "Ben");
        let export = giulia.opens(&format!("{question}/export?format=json")).expect(200);
        assert!(export.body.contains("Ana, Ben"), "{}", export.body);

        ben.edits(&idea, "Brighter for two seconds", "Together.").expect(303);
        let eva = community.customer("Eva");
        let hers = eva.suggests(&idea, "Brightest", "Together.");
        assert_eq!((told(&community, "suggested", &ana), told(&community, "suggested", &ben)), (1, 1));
        ben.answers_suggestion(&hers, "accept", "Thank you, Eva!").expect(303);
        assert!(reader.opens(&idea.path()).shows("Version 3, by Eva, taken up by Ben"));
        // Co-authors ask others, too.
        ben.asks_to_sign(&idea, &eva).expect(303);

        ben.leaves_idea(&idea).expect(303);
        ben.edits_from(&idea, "3", "Ben's title", "").expect(403);
        ben.joins(&idea).expect(409);
        assert!(!reader.opens(&idea.path()).shows("Ana and Ben"));
        assert_eq!(community.events("co-author-left"), 1);
        community.adds_up();
    }
}

#[test]
fn only_authors_ask_and_only_those_who_did_something() {
    for community in every_database() {
        let (_, ana, ben, idea) = scene(&community);
        let (eva, marta) = (community.customer("Eva"), community.moderator("Marta"));
        for other in [&ben, &eva, &marta] {
            other.asks_to_sign(&idea, &ben).expect(403);
            other.unasks(&idea, &ben).expect(403);
            other.joins(&idea).expect(403);
            other.leaves_idea(&idea).expect(403);
            other.opens(&format!("{}/co-authors", idea.path())).expect(403);
        }
        ana.asks_to_sign(&idea, &eva).expect(409);
        ana.asks_to_sign(&idea, &ana).expect(409);
        ana.unasks(&idea, &ben).expect(409);
        assert_eq!(community.count("SELECT count(*) AS n FROM co_authors"), 0);
        marta.rules_on_idea(&idea, "hide", "Looked at anew.").expect(303);
        ana.asks_to_sign(&idea, &ben).expect(409);
    }
}

#[test]
fn no_is_no_and_what_is_taken_back_cannot_be_accepted() {
    for community in every_database() {
        let (_, ana, ben, idea) = scene(&community);
        ana.asks_to_sign(&idea, &ben).expect(303);
        ana.unasks(&idea, &ben).expect(303);
        ben.joins(&idea).expect(403);
        ana.asks_to_sign(&idea, &ben).expect(303);
        ben.leaves_idea(&idea).expect(303);
        ana.asks_to_sign(&idea, &ben).expect(409);
        assert_eq!((community.events("co-author-declined"), told(&community, "co-author-asked", &ben)), (1, 2));
        // It is his to change his mind.
        assert!(ben.opens(&format!("{}/co-authors", idea.path())).shows("change your mind"));
        ben.joins(&idea).expect(303);
    }
}

#[test]
fn eight_people_sign_with_an_author_at_most() {
    for community in every_database() {
        let (_, ana, ben, idea) = scene(&community);
        let others: Vec<Person> = (0..8).map(|n| community.customer(&format!("Person {n}"))).collect();
        for other in &others {
            other.comments_on(&idea, "I agree with that.");
            ana.asks_to_sign(&idea, other).expect(303);
        }
        ana.asks_to_sign(&idea, &ben).expect(409);
        assert!(ana.opens(&format!("{}/co-authors", idea.path())).shows("8 people sign"));
        others[0].leaves_idea(&idea).expect(303);
        ana.asks_to_sign(&idea, &ben).expect(303);
        others[0].joins(&idea).expect(409);
    }
}

#[test]
fn whoever_blocked_the_other_is_not_asked() {
    for community in every_database() {
        let (_, ana, ben, idea) = scene(&community);
        ben.browser.post(&format!("{}/block", ana.page()), &[]).expect(303);
        assert!(!ana.opens(&format!("{}/co-authors", idea.path())).shows("Ben"));
        ana.asks_to_sign(&idea, &ben).expect(409);
        assert_eq!(told(&community, "co-author-asked", &ben), 0);
    }
}

#[test]
fn nobody_rules_on_what_they_sign() {
    for community in every_database() {
        let (_, ana, _, idea) = scene(&community);
        let marta = community.moderator("Marta");
        marta.comments_on(&idea, "I rode with it.");
        ana.asks_to_sign(&idea, &marta).expect(303);
        marta.joins(&idea).expect(303);
        marta.rules_on_idea(&idea, "hide", "My own idea.").expect(403);
        community.moderator("Nora").rules_on_idea(&idea, "hide", "Looked at anew.").expect(303);
        marta.opens(&idea.path()).expect(200);
    }
}

#[test]
fn co_authors_are_credited_as_equals_and_refiners_for_what_was_taken() {
    for community in every_database() {
        let (giulia, ana, ben, idea) = scene(&community);
        ana.asks_to_sign(&idea, &ben).expect(303);
        ben.joins(&idea).expect(303);
        let eva = community.customer("Eva");
        let hers = eva.suggests(&idea, "Brightest", "Because it would help.");
        ben.answers_suggestion(&hers, "accept", "Thank you, Eva!").expect(303);
        giulia.drafts_from(&[&idea]);
        let credit = |person: &Person| {
            let sql = format!(
                "SELECT role || ' ' || degree AS line FROM credits WHERE person_id = {} ORDER BY role",
                person.id.0
            );
            community.lines(&sql)
        };
        assert_eq!(credit(&ana), ["proposed equal"]);
        assert_eq!(credit(&ben), ["proposed equal"], "his comment on his own idea is no credit more");
        assert_eq!(credit(&eva), ["refined supporting"]);
    }
}

#[test]
fn who_leaves_the_community_signs_no_more() {
    for community in every_database() {
        let (_, ana, ben, idea) = scene(&community);
        ana.asks_to_sign(&idea, &ben).expect(303);
        ben.joins(&idea).expect(303);
        ben.leaves("keep", "keep").expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM co_authors"), 0);
        let json = api(&community, &format!("/ideas/{}", idea.0));
        assert_eq!(json["co_authors"], json!([]));
    }
}

/// Ana's idea, which Ben signs, too.
fn signed(community: &Community) -> (Person, Person, Person, Idea) {
    let (giulia, ana, ben, idea) = scene(community);
    ana.asks_to_sign(&idea, &ben).expect(303);
    ben.joins(&idea).expect(303);
    (giulia, ana, ben, idea)
}

#[test]
fn who_signs_an_idea_hears_of_comments_chooses_tags_and_says_what_shaped_it() {
    for community in every_database() {
        let (giulia, ana, ben, idea) = signed(&community);
        let eva = community.customer("Eva");
        let comment = eva.comments_on(&idea, "And brighter still.");
        assert_eq!((told(&community, "commented", &ana), told(&community, "commented", &ben)), (2, 1));
        ben.says_it_shaped(&comment).expect(303);
        eva.browser.post(&format!("{}/tags", idea.path()), &[]).expect(403);
        let code = giulia.opens("/work/tags").expect(200).field("code");
        giulia.browser.post("/work/tags", &[("code", &code), ("name_en", "Light")]).expect(303);
        ben.browser.post(&format!("{}/tags", idea.path()), &[("tags", &code)]).expect(303);
        assert!(eva.opens(&idea.path()).shows("Light"));
        // Whoever signs is here, even when they say nothing any more.
        let said = community.lines("SELECT code AS line FROM comments ORDER BY id").remove(0);
        ben.browser.post(&format!("/comments/{said}/removal"), &[]).expect(303);
        eva.comments_on(&idea, "Right, @ben?");
        assert_eq!(told(&community, "mentioned", &ben), 1);
    }
}

#[test]
fn who_signs_an_idea_gives_it_no_vote_where_authors_may_not() {
    for community in every_database() {
        let (_, ana, ben, idea) = signed(&community);
        community.meddle("UPDATE questions SET takes_own_votes = FALSE");
        for author in [&ana, &ben] {
            let page = author.opens(&idea.path()).expect(200);
            assert!(page.attributes(".stamp form", "action").is_empty(), "{}", page.text());
            let list = page.attributes(".crumbs a", "href").pop().expect("a question");
            assert!(author.opens(&list).expect(200).attributes(".stamp form", "action").is_empty());
            author.tries_to_vote_for(&idea).expect(409);
        }
        community.customer("Eva").votes_for(&idea);
        assert_eq!(community.count("SELECT count(*) AS n FROM votes"), 1);
    }
}

#[test]
fn who_signs_an_idea_hears_of_the_answer_as_its_author_does() {
    for community in every_database() {
        let (giulia, ana, ben, idea) = signed(&community);
        ben.votes_for(&idea);
        let form = giulia.opens(&format!("{}/decision", idea.path())).expect(200);
        let host = form.attributes("select[name=host] option[selected]", "value");
        let code = form.field("code");
        let fields = [
            ("code", code.as_str()),
            ("status", "planned"),
            ("reasons", "It comes in spring."),
            ("language", "en"),
            ("host", host[0].as_str()),
        ];
        giulia.browser.post(&format!("{}/decisions", idea.path()), &fields).expect(303);
        for author in [&ana, &ben] {
            assert_eq!(told(&community, "decided", author), 1, "{}", author.name);
            let letter = community.newest_mail_to(&format!("{}@example.org", author.name.to_lowercase()));
            assert!(letter.text.contains("It comes in spring."), "{}", letter.text);
        }
    }
}
