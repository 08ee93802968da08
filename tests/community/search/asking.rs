//! Before an idea is proposed that looks like others: is it one of them? Asked once, and of what can be seen.

use image::{DynamicImage, ImageFormat, RgbImage};

use crate::support::browser::{Answer, Browser, Upload};
use crate::support::people::{Idea, Question};
use crate::support::{Community, Person, every_database};

/// What an idea says that looks like the one of the dog's basket.
const TYPED: &str = "A dog basket that folds";
const BODY: &str = "Mine hates the car.";

fn sends(browser: &Browser, question: &Question, title: &str, more: &[(&str, &str)]) -> Answer {
    let code = browser.get(&format!("{}/ideas/new", question.path())).expect(200).field("code");
    let mut fields = vec![("code", code.as_str()), ("title", title), ("body", BODY), ("language", "en")];
    fields.extend(more);
    browser.post(&format!("{}/ideas", question.path()), &fields)
}

/// The ideas among which theirs may be, of a page that asks.
fn asked_about(page: &Answer) -> Vec<String> {
    page.all(".similar-asked h3")
}

fn ideas(community: &Community) -> i64 {
    community.count("SELECT count(*) AS n FROM ideas")
}

/// A question with the basket, a bell, and another question with a basket of its own.
fn baskets(community: &Community) -> (Person, Question, Idea) {
    let giulia = community.product_manager("Giulia");
    let (question, other) = (giulia.asks("What next?"), giulia.asks("And then?"));
    let ana = community.customer("Ana");
    let basket = ana.proposes(&question, "A folding basket for the dog");
    ana.proposes(&question, "A bell that sings");
    ana.proposes(&other, "A folding dog basket for the other question");
    (giulia, question, basket)
}

#[test]
fn whoever_proposes_what_is_there_is_asked_once_and_loses_nothing() {
    for community in every_database() {
        let (_, question, basket) = baskets(&community);
        let before = ideas(&community);
        let ben = community.customer("Ben");
        let page = sends(&ben.browser, &question, TYPED, &[]).expect(200);
        assert_eq!(asked_about(&page), ["A folding basket for the dog"]);
        assert_eq!(page.attributes(".similar-asked .stamp form", "action"), [format!("{}/vote", basket.path())]);
        assert_eq!((page.field("title"), page.field("body").trim().to_owned()), (TYPED.to_owned(), BODY.to_owned()));
        assert_eq!(page.field("shown"), basket.0);
        assert_eq!(ideas(&community), before, "nothing is proposed before the answer");

        // The button beside them, and the ordinary one once they were seen: both propose.
        let code = page.field("code");
        let path = format!("{}/ideas", question.path());
        let mut fields = vec![("code", code.as_str()), ("title", TYPED), ("body", BODY), ("language", "en")];
        let different = [fields.clone(), vec![("go", "different")]].concat();
        assert_eq!(ben.browser.post(&path, &different).leads_to(), format!("/ideas/{code}"));
        assert_eq!(ben.browser.post(&path, &different).leads_to(), format!("/ideas/{code}"), "a second click");
        fields.push(("shown", ""));
        assert_eq!(ben.browser.post(&path, &fields).leads_to(), format!("/ideas/{code}"), "and a plain one");
        let eva = community.customer("Eva");
        let shown = format!("{} {code} nonsense", basket.0);
        sends(&eva.browser, &question, TYPED, &[("shown", &shown)]).expect(303);
        // Whoever changes the title is asked about what they have not seen.
        let bell = sends(&eva.browser, &question, "A bell that sings", &[("shown", &shown)]).expect(200);
        assert_eq!(asked_about(&bell), ["A bell that sings"]);
        assert!(bell.field("shown").contains(&basket.0), "what they saw before stays known");
        sends(&eva.browser, &question, "Brighter when I brake", &[]).expect(303);
    }
}

#[test]
fn a_stranger_is_asked_before_a_name() {
    for community in every_database() {
        let (_, question, basket) = baskets(&community);
        let zoe = community.stranger();
        let page = sends(&zoe.browser, &question, TYPED, &[]).expect(200);
        assert_eq!(asked_about(&page), ["A folding basket for the dog"]);
        assert_eq!(page.field("title"), TYPED);
        assert_eq!(community.count("SELECT count(*) AS n FROM pending_acts"), 0, "nothing waits yet");
        let sent = sends(&zoe.browser, &question, TYPED, &[("go", "different")]);
        assert_eq!(sent.leads_to(), "/waiting");
        zoe.gives("Zoe", "zoe@example.org");
        assert!(zoe.types_the_code().leads_to().starts_with("/ideas/"), "and nobody asks again");
        let yan = community.stranger();
        sends(&yan.browser, &question, TYPED, &[]).expect(200);
        yan.votes_for(&basket);
    }
}

#[test]
fn pictures_and_what_is_wrong_are_kept_for_after_the_question() {
    for community in every_database() {
        let (_, question, _) = baskets(&community);
        let ben = community.customer("Ben");
        let mut bytes = std::io::Cursor::new(Vec::new());
        DynamicImage::from(RgbImage::new(40, 30)).write_to(&mut bytes, ImageFormat::Png).unwrap();
        let code = ben.opens(&format!("{}/ideas/new", question.path())).expect(200).field("code");
        let fields = [("code", code.as_str()), ("title", TYPED), ("body", BODY), ("language", "en")];
        let file = Upload { field: "pictures", name: "basket.png", bytes: bytes.get_ref() };
        let path = format!("{}/ideas", question.path());
        let page = ben.browser.upload(&path, &fields, file).expect(200);
        assert_eq!(asked_about(&page), ["A folding basket for the dog"]);
        assert_eq!(page.all("[data-pictures] li").len(), 1, "the picture is there");
        let alt = page.attributes("[data-pictures] input", "name").remove(0);
        let version = page.field("draft_version");
        let mut fields = fields.to_vec();
        fields.extend([("draft_version", version.as_str()), ("go", "different")]);
        let refused = ben.browser.post(&path, &fields).expect(422);
        assert!(asked_about(&refused).is_empty(), "one thing at a time");
        fields.push((&alt, "A basket in a car"));
        let idea = ben.browser.post(&path, &fields).leads_to();
        assert_eq!(ben.opens(&idea).expect(200).all(".idea-pictures img").len(), 1);
    }
}

#[test]
fn nobody_is_asked_about_what_is_out_of_sight_or_when_it_is_too_late() {
    for community in every_database() {
        let (giulia, question, basket) = baskets(&community);
        let (marta, ben) = (community.moderator("Marta"), community.customer("Ben"));
        marta.rules_on_idea(&basket, "hide", "An advertisement.").expect(303);
        sends(&ben.browser, &question, TYPED, &[]).expect(303);
        marta.rules_on_idea(&basket, "restore", "It was none.").expect(303);
        for standing in ["draft", "held", "removed", "erased", "hidden"] {
            // The index has not heard of it.
            community.meddle(&format!("UPDATE ideas SET standing = '{standing}' WHERE code = '{}'", basket.0));
            let page = sends(&community.guest().browser, &question, "A folding basket for the dog", &[]);
            assert!(!asked_about(&page).contains(&"A folding basket for the dog".to_owned()), "{standing}");
        }
        let short = giulia.asks_with("And for a week?", |dates| dates.voting_at = giulia.in_days(7));
        ben.proposes(&short, "A folding basket for the dog");
        let form = ben.opens(&format!("{}/ideas/new", short.path())).expect(200).field("code");
        community.days_pass(8);
        let fields = [("code", form.as_str()), ("title", TYPED), ("body", BODY), ("language", "en")];
        ben.browser.post(&format!("{}/ideas", short.path()), &fields).expect(409);
        assert_eq!(community.count("SELECT count(*) AS n FROM drafts"), 1, "the words are kept");
    }
}

#[test]
fn programs_are_not_asked() {
    for community in every_database() {
        let (_, question, _) = baskets(&community);
        let ben = community.customer("Ben");
        let token = format!("Bearer {}", community.token_of(&ben));
        let headers = [("Authorization", token.as_str()), ("Content-Type", "application/json")];
        let wish = serde_json::json!({ "title": TYPED, "body": BODY, "language": "en" }).to_string();
        let path = format!("/api/v1{}/ideas", question.path());
        community.browser().send("POST", &path, &headers, Some(wish.into_bytes())).expect(201);
    }
}
