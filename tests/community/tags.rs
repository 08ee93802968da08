//! Tags: made by staff, chosen by authors, mended by moderators.

use crate::support::browser::Answer;
use crate::support::community::Community;
use crate::support::every_database;
use crate::support::people::{Idea, Person};

/// Makes a tag by the form and tells its code.
pub fn make(staff: &Person, name: &str) -> String {
    let code = staff.opens("/work/tags").expect(200).field("code");
    staff.browser.post("/work/tags", &[("code", &code), ("name_en", name)]).expect(303);
    code
}

fn choose(person: &Person, idea: &Idea, tags: &[&str]) -> Answer {
    let fields: Vec<(&str, &str)> = tags.iter().map(|tag| ("tags", *tag)).collect();
    person.browser.post(&format!("{}/tags", idea.path()), &fields)
}

fn tags_of(community: &Community, idea: &Idea) -> Vec<String> {
    community
        .guest()
        .opens(&format!(
            "{}?fresh={}",
            idea.path(),
            community.events("idea-tagged") + community.events("idea-retagged")
        ))
        .all("main .tag-row .tag")
}

#[test]
fn staff_make_and_rename_tags_and_nobody_else_does() {
    for community in every_database() {
        let (mara, ana) = (community.moderator("Mara"), community.customer("Ana"));
        ana.opens("/work/tags").expect(404);
        ana.browser.post("/work/tags", &[("code", "0123456789"), ("name_en", "mine")]).expect(404);
        let code = make(&mara, "Night rides");
        // The same form again is the same tag; the same name again is none.
        mara.browser.post("/work/tags", &[("code", &code), ("name_en", "Night rides")]).expect(303);
        let taken = mara.browser.post("/work/tags", &[("code", "0123456789"), ("name_en", "night  RIDES")]).expect(422);
        assert!(taken.shows("There is a tag of this name already."), "{}", taken.text());
        assert_eq!(community.count("SELECT count(*) AS n FROM tags"), 1);
        ana.browser.post(&format!("/work/tags/{code}"), &[("name_en", "mine")]).expect(404);
        mara.browser
            .post(&format!("/work/tags/{code}"), &[("name_en", "In the dark"), ("name_it", "Al buio")])
            .expect(303);
        let shown = mara.opens("/work/tags");
        assert!(shown.shows("In the dark") && !shown.shows("Night rides"), "{}", shown.text());
        assert_eq!((community.events("tag-made"), community.events("tag-changed")), (1, 1));
    }
}

#[test]
fn authors_choose_up_to_five_and_moderators_mend() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let (mara, ana, ben) = (community.moderator("Mara"), community.customer("Ana"), community.customer("Ben"));
        let question = giulia.asks("What next?");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let tags: Vec<String> = (1..=6).map(|n| make(&mara, &format!("Tag {n}"))).collect();
        let codes: Vec<&str> = tags.iter().map(String::as_str).collect();
        choose(&ben, &idea, &codes[..1]).expect(403);
        choose(&ana, &idea, &codes).expect(422);
        choose(&ana, &idea, &["zzzzzzzzzz"]).expect(422);
        choose(&ana, &idea, &codes[..2]).expect(303);
        choose(&ana, &idea, &codes[..2]).expect(303);
        assert_eq!(community.events("idea-tagged"), 1);
        assert_eq!(tags_of(&community, &idea), ["Tag 1", "Tag 2"]);
        assert!(ana.opens(&question.path()).shows("Tag 2"));
        // What is put away is offered no more, and stays where it is.
        mara.browser.post(&format!("/work/tags/{}", tags[0]), &[("name_en", "Tag 1"), ("retired", "yes")]).expect(303);
        choose(&ana, &idea, &[codes[2], codes[0]]).expect(303);
        let other = ana.proposes(&question, "Darker when I sleep");
        choose(&ana, &other, &codes[..1]).expect(422);
        choose(&mara, &idea, &codes[3..4]).expect(303);
        assert_eq!(tags_of(&community, &idea), ["Tag 4"]);
        choose(&mara, &idea, &[]).expect(303);
        assert!(tags_of(&community, &idea).is_empty());
    }
}

#[test]
fn the_tags_of_authors_are_frozen_with_their_texts() {
    for community in every_database() {
        let (giulia, mara) = (community.product_manager("Giulia"), community.moderator("Mara"));
        let ana = community.customer("Ana");
        let voting = giulia.in_days(2);
        let question = giulia.asks_with("What next?", |dates| dates.voting_at = voting);
        let idea = ana.proposes(&question, "Brighter when I brake");
        let tag = make(&mara, "Safety");
        community.days_pass(3);
        choose(&ana, &idea, &[&tag]).expect(409);
        choose(&mara, &idea, &[&tag]).expect(303);
        assert!(ana.opens("/api/v1/tags").expect(200).body.contains("Safety"));
    }
}

#[test]
fn whoever_mends_the_tags_of_others_leaves_a_ruling_that_its_author_reads() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let (mara, ana) = (community.moderator("Mara"), community.customer("Ana"));
        let question = giulia.asks("What next?");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let (light, night) = (make(&mara, "Light"), make(&mara, "Night"));
        choose(&ana, &idea, &[&light]).expect(303);
        assert!(!ana.opens(&idea.path()).shows("It is not your idea"), "her own are hers to choose");
        let code = mara.opens(&idea.path()).attributes("form[action$='/tags'] [name='code']", "value").remove(0);
        let fields = [("tags", night.as_str()), ("code", code.as_str()), ("reason", "It is about riding after dark.")];
        let path = format!("{}/tags", idea.path());
        mara.browser.post(&path, &[("tags", &night), ("reason", "Eh.")]).expect(422);
        mara.browser.post(&path, &fields).expect(303);
        mara.browser.post(&path, &fields).expect(303);
        assert_eq!(tags_of(&community, &idea), ["Night"]);
        let rulings = community.lines("SELECT kind || ' ' || subject || ' ' || reason AS line FROM rulings");
        assert_eq!(rulings, ["retag idea It is about riding after dark."], "the same form twice is one ruling");
        let story = ana.opens(&idea.path()).all(".story .retagged").remove(0);
        assert!(story.contains("Other tags") && story.contains("riding after dark"), "{story}");
        assert!(mara.opens("/moderation/log?kind=retag").shows("Other tags chosen"));
        // Ana is told in a friendly way, with what was and what is.
        let told = ana.opens("/me/statements").attributes("ul.log a", "href").remove(0);
        let told = ana.opens(&told).expect(200);
        for words in ["so that it is easier to find", "Before: Light", "Now: Night", "nothing is taken from you"] {
            assert!(told.shows(words), "{words}: {}", told.text());
        }
        assert!(!told.shows("court") && !told.shows("For how long"), "{}", told.text());
        // It restricts nothing, so that it is none of the open books' business.
        assert!(!community.guest().opens("/about/moderation").expect(200).shows("Other tags"));
        mara.browser.post(&path, &[("tags", &night)]).expect(422);
        // An empty reason is a ruling, too: it was asked for, and may be left out.
        mara.browser.post(&path, &[]).expect(303);
        assert!(tags_of(&community, &idea).is_empty());
        community.adds_up();
    }
}

#[test]
fn tags_come_back_exactly_by_an_appeal_unless_their_author_chose_since() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let (mara, otto, ana) = (community.moderator("Mara"), community.moderator("Otto"), community.customer("Ana"));
        let question = giulia.asks("What next?");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let (light, night, rain) = (make(&mara, "Light"), make(&mara, "Night"), make(&mara, "Rain"));
        let appeals = |words: &str| {
            let told = ana.opens("/me/statements").attributes("ul.log a", "href").remove(0);
            let form = ana.opens(&told).expect(200);
            let (code, action) = (form.field("code"), form.attributes("main form", "action").remove(0));
            ana.browser.post(&action, &[("code", &code), ("words", words)]).expect(303);
            let appeal = community.lines("SELECT code AS line FROM appeals ORDER BY id DESC").remove(0);
            let answer = [("outcome", "overturned"), ("answer", "You know best what it is about.")];
            mara.browser.post(&format!("/appeals/{appeal}/decision"), &answer).expect(403);
            otto.browser.post(&format!("/appeals/{appeal}/decision"), &answer).expect(303);
        };
        choose(&ana, &idea, &[&rain, &light]).expect(303);
        choose(&mara, &idea, &[&night]).expect(303);
        appeals("It is about light and rain, in this order.");
        assert_eq!(tags_of(&community, &idea), ["Rain", "Light"]);
        choose(&mara, &idea, &[&night]).expect(303);
        choose(&ana, &idea, &[&night, &rain]).expect(303);
        appeals("I would like to have chosen myself from the beginning.");
        assert_eq!(tags_of(&community, &idea), ["Night", "Rain"], "what she chose since is hers");
        community.adds_up();
    }
}
