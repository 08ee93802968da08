//! Whom a question is put to: who is outside finds nothing of it, on no page, in no list and no count.

use cofirma::routes;

use crate::support::browser::Browser;
use crate::support::people::{Idea, Person, Question};
use crate::support::{Community, every_database};

const QUESTION: &str = "Which hinge squeaks least?";
const TITLE: &str = "Oil it with linseed";
const SAID: &str = "Walnut oil smells better.";

/// A question with an idea, a comment and a release, before anybody narrows it.
struct Asked {
    question: Question,
    idea: Idea,
    author: Person,
    release: String,
}

fn asked(community: &Community) -> Asked {
    let pia = community.product_manager("Pia");
    let question = pia.asks(QUESTION);
    let author = community.customer("Ana");
    let idea = author.proposes(&question, TITLE);
    author.comments_on(&idea, SAID);
    let release = pia.drafts_from(&[&idea]);
    pia.publishes(&release);
    Asked { question, idea, author, release: release.path().trim_start_matches("/releases/").to_owned() }
}

fn put_to(community: &Community, audience: &str, relations: &str) {
    community.meddle(&format!("UPDATE questions SET audience = '{audience}', relations = '{relations}'"));
}

fn is(community: &Community, person: &Person, relation: &str) {
    community.meddle(&format!("UPDATE people SET relation = '{relation}' WHERE id = {}", person.id.0));
}

fn invites(community: &Community, email: &str) {
    community.meddle(&format!(
        "INSERT INTO question_guests (question_id, email, inviter_id, created_at) \
         SELECT id, '{email}', host_id, 0 FROM questions"
    ));
}

/// A path of the map that leads to what is hidden.
fn concrete(path: &str, asked: &Asked) -> String {
    let mut text = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').expect("a closing brace");
        let author = asked.author.code();
        text.push_str(before);
        text.push_str(match name {
            "question" => &asked.question.0,
            "idea" => &asked.idea.0,
            "person" => &author,
            "release" => &asked.release,
            "number" | "revision" => "1",
            "ending" => "png",
            "text" => "terms",
            "part" => "look",
            _ => "0000000000",
        });
        rest = after;
    }
    text.push_str(rest);
    text.replace("/rulings/new", "/rulings/new?kind=hide")
}

/// Walks every page as somebody outside.
#[track_caller]
fn finds_nothing(asked: &Asked, browser: &Browser, token: Option<&str>, who: &str) {
    for route in routes::map().into_iter().filter(|route| route.method == "GET" && !route.path.starts_with("/live/")) {
        let path = concrete(route.path, asked);
        let bearer = token.map(|token| format!("Bearer {token}"));
        let headers: Vec<(&str, &str)> = bearer.iter().map(|bearer| ("authorization", bearer.as_str())).collect();
        let headers = if path.starts_with("/api/") { headers } else { vec![] };
        let answer = browser.send("GET", &path, &headers, None);
        let what = format!("{who}: {} {path}: {} {}", route.method, answer.status, answer.text());
        for words in [QUESTION, TITLE, SAID] {
            assert!(!answer.body.contains(words), "{what}");
        }
        let is_about = route.path.contains("{question}") || route.path.contains("{idea}");
        let is_ours =
            answer.status == 404 || (300..400).contains(&answer.status) || [401, 422].contains(&answer.status);
        assert!(!is_about || is_ours, "{what}");
    }
}

#[test]
fn who_is_outside_finds_a_question_nowhere() {
    for community in every_database() {
        let asked = asked(&community);
        let (cia, sven) = (community.customer("Cia"), community.customer("Sven"));
        is(&community, &sven, "supplier");
        let token = community.token_of(&cia);
        for (audience, relations) in [("relations", "supplier partner"), ("invited", "")] {
            put_to(&community, audience, relations);
            let guest = community.browser();
            std::thread::sleep(std::time::Duration::from_millis(1100)); // Pages for guests are kept for a second.
            finds_nothing(&asked, &guest, None, "a guest");
            finds_nothing(&asked, &cia.browser, Some(&token), "a customer");
            cia.opens(&asked.question.path()).expect(404);
            guest.get(&asked.idea.path()).expect(404);
            // What is written there is written to nobody's knowledge.
            cia.tries_to_vote_for(&asked.idea).expect(404);
            cia.browser.post(&format!("{}/comments", asked.idea.path()), &[("body", "Hello.")]).expect(404);
            let idea = [("title", "Grease it well"), ("body", ""), ("language", "en")];
            cia.browser.post(&format!("{}/ideas", asked.question.path()), &idea).expect(404);
            assert_eq!(community.count("SELECT count(*) AS n FROM ideas"), 1);
        }
    }
}

#[test]
fn a_question_for_some_relations_is_for_them_and_for_staff() {
    for community in every_database() {
        let asked = asked(&community);
        let (sven, cia) = (community.customer("Sven"), community.customer("Cia"));
        is(&community, &sven, "supplier");
        put_to(&community, "relations", "supplier partner");
        for insider in [&sven, &community.moderator("Mo"), &community.product_manager("Pip"), &community.admin("Ada")] {
            for path in ["/questions".to_owned(), asked.question.path()] {
                assert!(insider.opens(&path).expect(200).shows(QUESTION), "{} {path}", insider.name);
            }
            assert!(insider.opens(&asked.idea.path()).expect(200).shows(SAID), "{}", insider.name);
        }
        assert!(sven.opens("/").expect(200).shows(TITLE));
        sven.comments_on(&asked.idea, "And wax?");
        // A word that only begins alike is another word.
        put_to(&community, "relations", "suppliers");
        sven.opens(&asked.question.path()).expect(404);
        put_to(&community, "relations", "customer");
        sven.opens(&asked.question.path()).expect(404);
        assert!(cia.opens(&asked.question.path()).expect(200).shows(TITLE));
    }
}

#[test]
fn a_question_for_invited_people_is_for_who_confirmed_the_address() {
    for community in every_database() {
        let asked = asked(&community);
        let (cia, zoe) = (community.customer("Cia"), community.customer("Zoe"));
        put_to(&community, "invited", "");
        invites(&community, "cia@example.org");
        community.meddle("UPDATE people SET email_confirmed_at = NULL");
        cia.opens(&asked.question.path()).expect(404);
        community.meddle("UPDATE people SET email_confirmed_at = 1");
        assert!(cia.opens(&asked.question.path()).expect(200).shows(QUESTION));
        cia.comments_on(&asked.idea, "And wax?");
        zoe.opens(&asked.question.path()).expect(404);
        // An invitation to one question opens no other.
        let other = community.product_manager("Pip").asks("And the lock?");
        community.meddle(&format!("UPDATE questions SET audience = 'invited' WHERE code = '{}'", other.0));
        cia.opens(&other.path()).expect(404);
    }
}
