//! Suggested changes: who may suggest and answer, what a version tells, whose the words are, what is never mixed.

use crate::support::people::Question;
use crate::support::{Community, Idea, Person, every_database};

const BODY: &str = "Cars see me late. It should flash. Five seconds are enough. At night it dims.";

struct Scene {
    giulia: Person,
    ana: Person,
    ben: Person,
    question: Question,
    idea: Idea,
}

/// Ana has an idea that Ben would word better.
fn scene(community: &Community) -> Scene {
    let giulia = community.product_manager("Giulia");
    let question = giulia.asks_with("What next?", |dates| dates.voting_at = giulia.in_days(7));
    let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
    let path = ana.tries_to_propose(&question, "Brighter when I brake", BODY).leads_to();
    let idea = Idea(path.trim_start_matches("/ideas/").to_owned());
    Scene { giulia, ana, ben, question, idea }
}

fn told(community: &Community, kind: &str, person: &Person) -> i64 {
    let id = person.id.0;
    community.count(&format!("SELECT count(*) AS n FROM notices WHERE kind = '{kind}' AND person_id = {id}"))
}

fn two(body: &str) -> String {
    body.replace("Five seconds", "Two seconds")
}

#[test]
fn what_is_taken_up_makes_a_version_that_names_both() {
    for community in every_database() {
        let Scene { ana, ben, idea, .. } = scene(&community);
        let eva = community.customer("Eva");
        eva.votes_for(&idea);
        ben.votes_for(&idea);
        let suggestion = ben.suggests(&idea, "Brighter when I brake", &two(BODY));
        assert_eq!((told(&community, "suggested", &ana), told(&community, "suggested", &ben)), (1, 0));
        assert!(ana.opens(&idea.path()).shows("1 suggested change"));
        let page = ana.opens(&suggestion.path()).expect(200);
        assert_eq!(page.all(".diff-text del"), ["taken out: Five (end)"]);
        assert_eq!(page.all(".diff-text ins"), ["put in: Two (end)"]);
        let thanks = page.field("thanks");
        assert!(thanks.contains("Thank you, Ben!"), "{thanks}");

        ana.answers_suggestion(&suggestion, "accept", &thanks).expect(303);
        ana.answers_suggestion(&suggestion, "accept", &thanks).expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM idea_versions"), 2);
        let page = community.guest().opens(&idea.path()).expect(200);
        assert!(page.shows("Two seconds are enough.") && page.shows("Version 2, by Ben, taken up by Ana"));
        assert!(!page.shows("1 suggested change"), "{}", page.text());
        let page = community.guest().opens(&format!("{}/versions/2", idea.path())).expect(200);
        assert!(page.shows("Version 2, by Ben, taken up by Ana"), "{}", page.text());
        let page = community.guest().opens(&suggestion.path()).expect(200);
        assert!(page.shows("Taken up by Ana") && page.shows("Thank you, Ben!") && page.shows("version 2"));
        // Who supports it hears of it, but not who had a hand in it.
        let heard = [&eva, &ben, &ana].map(|person| told(&community, "revised", person));
        assert_eq!((heard, told(&community, "suggestion-taken", &ben)), ([1, 0, 0], 1));
        assert_eq!((community.events("refinement-suggested"), community.events("refinement-answered")), (1, 1));
        community.adds_up();
    }
}

#[test]
fn a_double_click_suggests_once_and_a_form_belongs_to_one_person() {
    for community in every_database() {
        let Scene { ana, ben, idea, .. } = scene(&community);
        let code = "0123456789";
        let first = ben.suggests_from(&idea, code, "1", "Brighter", &two(BODY)).leads_to();
        assert_eq!(ben.suggests_from(&idea, code, "1", "Brighter", &two(BODY)).leads_to(), first);
        ben.suggests_from(&idea, code, "1", "Darker", &two(BODY)).expect(409);
        community.customer("Eva").suggests_from(&idea, code, "1", "Brighter", &two(BODY)).expect(409);
        assert_eq!((community.events("refinement-suggested"), told(&community, "suggested", &ana)), (1, 1));
        ben.suggests_from(&idea, "0123456788", "1", "Brighter when I brake", BODY).expect(422);
        ben.suggests_from(&idea, "0123456788", "7", "Brighter", BODY).expect(409);
        let page = ben.suggests_from(&idea, "0123456788", "1", "", "My careful words.").expect(422);
        assert_eq!(page.field("body").trim(), "My careful words.");
    }
}

#[test]
fn only_authors_and_moderators_answer_and_nobody_answers_themselves() {
    for community in every_database() {
        let Scene { ana, ben, idea, giulia, .. } = scene(&community);
        let (marta, eva) = (community.moderator("Marta"), community.customer("Eva"));
        let suggestion = ben.suggests(&idea, "Brighter", BODY);
        for other in [&ben, &eva, &giulia] {
            other.answers_suggestion(&suggestion, "accept", "Thank you!").expect(403);
            other.answers_suggestion(&suggestion, "decline", "Thank you!").expect(403);
            other.adapts(&suggestion, "Brighter!", BODY).expect(403);
            assert!(!other.opens(&suggestion.path()).shows("Take it up"));
        }
        let own = marta.suggests(&idea, "Much brighter", BODY);
        for answer in ["accept", "decline"] {
            marta.answers_suggestion(&own, answer, "Thank you, me!").expect(403);
        }
        assert!(eva.opens(&idea.path()).shows("Brighter when I brake"));
        marta.answers_suggestion(&suggestion, "accept", "Thank you, Ben!").expect(303);
        assert!(eva.opens(&idea.path()).shows("Version 2, by Ben, taken up by Marta"));
        // Authors may show each other how a text would read.
        let hers = ana.suggests(&idea, "Brightest", BODY);
        ana.answers_suggestion(&hers, "accept", "Thank you, me!").expect(303);
    }
}

#[test]
fn what_is_declined_is_declined_with_thanks() {
    for community in every_database() {
        let Scene { ana, ben, idea, .. } = scene(&community);
        let suggestion = ben.suggests(&idea, "Brighter", BODY);
        for nothing in ["", "  ", "ok"] {
            let page = ana.answers_suggestion(&suggestion, "decline", nothing).expect(422);
            assert_eq!(page.attributes("[name=thanks][aria-invalid]", "aria-invalid"), ["true"]);
        }
        ana.answers_suggestion(&suggestion, "maybe", "Thank you!").expect(422);
        ana.answers_suggestion(&suggestion, "decline", "Thank you, but shorter is better.").expect(303);
        ana.answers_suggestion(&suggestion, "accept", "After all: yes.").expect(409);
        let page = ben.opens(&suggestion.path()).expect(200);
        assert!(page.shows("Thank you, but shorter is better.") && page.shows("Not taken up"));
        assert_eq!((told(&community, "suggestion-declined", &ben), told(&community, "revised", &ben)), (1, 0));
        assert_eq!(community.count("SELECT count(*) AS n FROM idea_versions"), 1);
        assert!(ana.opens(&format!("{}/refinements", idea.path())).shows("Suggested by Ben"));
        assert!(ana.opens(&idea.path()).shows("1 earlier suggestion"));
    }
}

#[test]
fn an_older_suggestion_is_merged_only_where_it_still_applies() {
    for community in every_database() {
        let Scene { ana, ben, idea, .. } = scene(&community);
        let fits = ben.suggests(&idea, "Brighter when I brake", &BODY.replace("see me late", "see me too late"));
        let clashes = ben.suggests(&idea, "Brighter when I brake", &two(BODY));
        ana.edits(&idea, "Brighter when I brake", &BODY.replace("Five seconds", "Four seconds")).expect(303);
        assert!(ana.opens(&format!("{}/refinements", idea.path())).shows("from version 1"));
        assert!(ana.opens(&fits.path()).shows("The text has changed since version 1"));
        ana.answers_suggestion(&fits, "accept", "Thank you, Ben!").expect(303);
        let page = ana.opens(&idea.path());
        assert!(page.shows("Cars see me too late. It should flash. Four seconds are enough."), "{}", page.text());

        assert!(ana.opens(&clashes.path()).shows("Needs adapting"));
        ana.answers_suggestion(&clashes, "accept", "Thank you, Ben!").expect(409);
        assert!(ana.opens(&idea.path()).shows("Four seconds are enough."));
        let form = ana.opens(&format!("{}/adaptation", clashes.path())).expect(200);
        assert!(form.field("body").contains("too late. It should flash. Four seconds are enough."));
        assert_eq!(form.all(".clashes q"), ["Four seconds are enough.", "Two seconds are enough."]);
        // Somebody saves while Ana adapts: she is told, and nothing is lost.
        let late = [
            ("answer", "adapt"),
            ("base_version", "2"),
            ("title", "Brighter"),
            ("body", "Two."),
            ("thanks", "Thank you!"),
        ];
        let told = ana.browser.post(&format!("{}/answer", clashes.path()), &late).expect(409);
        assert_eq!((told.field("title").as_str(), told.field("base_version").as_str()), ("Brighter", "3"));
        ana.adapts(&clashes, "Brighter when I brake", "Cars see me late. Two calm seconds are enough.").expect(303);
        assert!(ana.opens(&idea.path()).shows("Version 4, by Ben, adapted by Ana"));
    }
}

#[test]
fn texts_that_do_not_change_take_no_suggestions() {
    for community in every_database() {
        let Scene { ana, ben, question, idea, .. } = scene(&community);
        let marta = community.moderator("Marta");
        let suggestion = ben.suggests(&idea, "Brighter", BODY);
        let other = ben.suggests(&idea, "Darker", BODY);
        let twin = ben.proposes(&question, "A brake light");
        let for_twin = ana.suggests(&twin, "A brake light, please", "");
        let refused = |idea: &Idea| {
            ben.opens(&format!("{}/refinements/new", idea.path())).expect(409);
            ben.suggests_from(idea, "0123456787", "1", "Another title", BODY).expect(409);
        };
        marta.rules_on_idea(&idea, "lock", "A quarrel.").expect(303);
        refused(&idea);
        ana.answers_suggestion(&suggestion, "accept", "Thank you!").expect(409);
        ana.adapts(&suggestion, "Brighter!", BODY).expect(409);
        marta.rules_on_idea(&idea, "unlock", "Calm again.").expect(303);
        marta.rules_on_idea(&idea, "hide", "Looked at anew.").expect(303);
        ben.opens(&suggestion.path()).expect(404);
        ben.suggests_from(&idea, "0123456787", "1", "Another title", BODY).expect(404);
        ana.answers_suggestion(&suggestion, "accept", "Thank you!").expect(409);
        marta.rules_on_idea(&idea, "restore", "All right.").expect(303);
        marta.merges(&twin, &idea).expect(303);
        ana.suggests_from(&twin, "0123456787", "1", "Another title", BODY).expect(409);
        ben.answers_suggestion(&for_twin, "accept", "Thank you!").expect(409);
        community.days_pass(8);
        refused(&idea);
        ana.answers_suggestion(&suggestion, "accept", "Thank you!").expect(409);
        let adapted =
            [("answer", "adapt"), ("base_version", "1"), ("title", "Brighter!"), ("body", BODY), ("thanks", "Yes!")];
        ana.browser.post(&format!("{}/answer", suggestion.path()), &adapted).expect(409);
        assert!(ana.opens(&suggestion.path()).shows("Texts do not change during voting"));
        assert_eq!(community.count("SELECT count(*) AS n FROM idea_versions"), 2);
        // Nobody should wait for nothing.
        ana.answers_suggestion(&suggestion, "decline", "Thank you, too late.").expect(303);
        ben.browser.post(&format!("{}/withdrawal", other.path()), &[]).expect(303);
    }
}

#[test]
fn few_suggestions_of_one_person_wait_and_they_can_be_taken_back() {
    for community in every_database() {
        let Scene { ana, ben, idea, .. } = scene(&community);
        let first = ben.suggests(&idea, "Brighter 1", BODY);
        ben.suggests(&idea, "Brighter 2", BODY);
        ben.suggests(&idea, "Brighter 3", BODY);
        ben.tries_to_suggest(&idea, "Brighter 4", BODY).expect(409);
        ana.browser.post(&format!("{}/withdrawal", first.path()), &[]).expect(403);
        ben.browser.post(&format!("{}/withdrawal", first.path()), &[]).expect(303);
        ben.browser.post(&format!("{}/withdrawal", first.path()), &[]).expect(303);
        ana.answers_suggestion(&first, "accept", "Thank you!").expect(409);
        ben.suggests(&idea, "Brighter 4", BODY);
        assert_eq!(community.events("refinement-withdrawn"), 1);
    }
}

#[test]
fn what_a_moderator_hides_is_out_of_sight() {
    for community in every_database() {
        let Scene { ana, ben, idea, .. } = scene(&community);
        let marta = community.moderator("Marta");
        let suggestion = ben.suggests(&idea, "Buy at my shop", BODY);
        let hiding = format!("{}/hiding", suggestion.path());
        ana.browser.post(&hiding, &[("reason", "An advertisement.")]).expect(404);
        marta.browser.post(&hiding, &[("reason", "")]).expect(422);
        marta.browser.post(&hiding, &[("reason", "An advertisement.")]).expect(303);
        for reader in [&community.guest().browser, &ana.browser] {
            reader.get(&suggestion.path()).expect(404);
            assert!(!reader.get(&idea.path()).shows("suggested change"));
            assert!(!reader.get(&format!("{}/refinements", idea.path())).shows("Ben"));
        }
        let list = community.browser().get(&format!("/api/v1/ideas/{}/refinements", idea.0)).expect(200);
        assert!(list.body.contains("\"refinements\":[]"), "{}", list.body);
        assert!(ben.opens(&suggestion.path()).expect(200).shows("An advertisement."));
        marta.answers_suggestion(&suggestion, "accept", "Thank you!").expect(409);
        let own = marta.suggests(&idea, "Brighter", BODY);
        marta.browser.post(&format!("{}/hiding", own.path()), &[("reason", "My own.")]).expect(403);
    }
}

#[test]
fn whoever_is_blocked_is_not_told_of() {
    for community in every_database() {
        let Scene { ana, ben, idea, .. } = scene(&community);
        ana.browser.post(&format!("{}/block", ben.page()), &[]).expect(303);
        let suggestion = ben.suggests(&idea, "Brighter", BODY);
        assert_eq!(told(&community, "suggested", &ana), 0);
        assert!(!ana.opens(&format!("{}/refinements", idea.path())).shows("Ben"));
        assert!(ben.opens(&format!("{}/refinements", idea.path())).shows("Suggested by Ben"));
        ben.browser.post(&format!("{}/block", ana.page()), &[]).expect(303);
        ana.answers_suggestion(&suggestion, "accept", "Thank you!").expect(303);
        assert_eq!(told(&community, "suggestion-taken", &ben), 0);
    }
}

#[test]
fn each_word_belongs_to_who_wrote_it() {
    for community in every_database() {
        let Scene { ana, ben, idea, .. } = scene(&community);
        let taken = ben.suggests(&idea, "Brighter when I brake", &two(BODY));
        ana.answers_suggestion(&taken, "accept", "Thank you, Ben!").expect(303);
        let adapted = ben.suggests(&idea, "Brighter when I brake", &two(BODY).replace("dims", "dims softly"));
        ana.adapts(&adapted, "Brighter when I brake", &two(BODY).replace("dims", "dims softly and slowly")).expect(303);
        let page = community.guest().opens(&format!("{}/words", idea.path())).expect(200);
        let hands = page.all(".hands > li");
        let of = |words: &str| {
            let phrases = page.all(".words p .phrase");
            let phrase = phrases.iter().find(|phrase| phrase.contains(words)).unwrap_or_else(|| panic!("{phrases:?}"));
            let number = phrase.chars().last().unwrap();
            hands.iter().find(|hand| hand.starts_with(number)).unwrap().clone()
        };
        assert!(of("Cars see me late").contains("Ana") && of("Cars see me late").contains("version 1"), "{hands:?}");
        assert!(of("Two").contains("Ben") && of("Two").contains("version 2, taken up by Ana"), "{hands:?}");
        assert!(of("softly").contains("Ben") && of("softly").contains("version 3"), "{hands:?}");
        assert!(of("and slowly").contains("Ana") && of("and slowly").contains("version 3"), "{hands:?}");
        let whole = page.all(".words p").concat();
        assert!(whole.starts_with("Cars see me late."), "{whole}");
        community.moderator("Mara").rules_on_idea(&idea, "hide", "Looked at anew.").expect(303);
        for page in ["words", "changes", "refinements"] {
            ben.opens(&format!("{}/{page}", idea.path())).expect(404);
        }
    }
}

#[test]
fn any_two_versions_can_be_compared() {
    for community in every_database() {
        let Scene { ana, idea, .. } = scene(&community);
        let path = format!("{}/changes", idea.path());
        assert!(ana.opens(&path).expect(200).shows("only one version"));
        ana.edits(&idea, "Brighter when I brake", &two(BODY)).expect(303);
        ana.edits(&idea, "Brighter when I brake", &two(BODY).replace("late", "too late")).expect(303);
        assert_eq!(ana.opens(&path).expect(200).all(".diff ins"), ["put in: too (end)"]);
        let both = ana.opens(&format!("{path}?from=1&to=3")).expect(200);
        assert_eq!(both.all(".diff ins"), ["put in: too (end)", "put in: Two (end)"]);
        ana.opens(&format!("{path}?from=1&to=9")).expect(404);
        ana.opens(&format!("{path}?from=x&to=")).expect(200);
    }
}

#[test]
fn hostile_words_are_shown_as_words() {
    for community in every_database() {
        let Scene { ana, ben, idea, .. } = scene(&community);
        let body = "<script>alert(1)</script> <img src=x onerror=alert(1)> **bold**";
        let suggestion = ben.suggests(&idea, "<b>Brighter</b>", body);
        ana.answers_suggestion(&suggestion, "accept", "<i>Thank you</i>!").expect(303);
        for path in [suggestion.path(), format!("{}/words", idea.path()), format!("{}/changes", idea.path())] {
            let page = ana.opens(&path).expect(200);
            for bad in ["<script>alert", "<img src=x", "<b>Brighter", "<i>Thank"] {
                assert!(!page.body.contains(bad), "{path}: {bad}");
            }
        }
    }
}

#[test]
fn the_words_of_who_leaves_go_and_what_was_taken_up_stays() {
    for community in every_database() {
        let Scene { ana, ben, idea, .. } = scene(&community);
        let taken = ben.suggests(&idea, "Brighter when I brake", &two(BODY));
        ana.answers_suggestion(&taken, "accept", "Thank you, Ben!").expect(303);
        let open = ben.suggests(&idea, "A title of snorkwheels", BODY);
        assert!(ben.opens(&format!("{}/refinements", idea.path())).shows("Suggested by Ben"));
        ben.leaves("remove", "keep").expect(303);
        for gone in [&taken, &open] {
            ana.opens(&gone.path()).expect(404);
        }
        let left = "SELECT count(*) AS n FROM refinements WHERE title <> '' OR body <> '' OR why <> ''";
        assert_eq!(community.count(left), 0);
        let page = ana.opens(&idea.path()).expect(200);
        assert!(page.shows("Two seconds are enough.") && !page.shows("Ben"), "{}", page.text());
        assert!(!ana.opens(&format!("{}/words", idea.path())).expect(200).shows("Ben"));
        let eva = community.customer("Eva");
        eva.suggests(&idea, "Much brighter", &two(BODY));
        ana.leaves("remove", "keep").expect(303);
        assert_eq!(community.count(&left.replace(" OR why <> ''", "")), 0, "what was suggested holds her words");
        community.adds_up();
    }
}
