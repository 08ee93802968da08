//! The queue: one for everything that wants a human; a case is decided once, and taken back for a short while.

use crate::support::browser::Answer;
use crate::support::{Community, Person, every_database};

const SPAM: &str = "00000000r2";

/// A community with a comment of Ana's that Ben reported.
struct Scene {
    ana: Person,
    ben: Person,
    marta: Person,
    idea: crate::support::Idea,
}

fn scene(community: &Community) -> Scene {
    let question = community.product_manager("Giulia").asks("What next?");
    let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
    let idea = ana.proposes(&question, "Brighter when I brake");
    let said = ana.comments_on(&idea, "Buy lamps at my shop");
    ben.reports(&format!("comment/{}", said.0), SPAM, "Sells lamps.").expect(303);
    Scene { ana, ben, marta, idea }
}

fn open_case(community: &Community) -> String {
    community.lines("SELECT code AS line FROM cases WHERE closed_at IS NULL ORDER BY id DESC").remove(0)
}

impl Person {
    fn settles(&self, case: &str, action: &str, reason: &str) -> Answer {
        let form = [("action", action), ("rule", SPAM), ("reason", reason)];
        self.browser.post(&format!("/moderation/queue/{case}"), &form)
    }

    fn undoes(&self, case: &str) -> Answer {
        self.browser.post(&format!("/moderation/queue/{case}/undo"), &[("reason", "Taken back.")])
    }
}

#[test]
fn a_case_is_shown_with_what_is_needed_and_to_moderators_alone() {
    for community in every_database() {
        let Scene { ana, ben, marta, .. } = scene(&community);
        let page = marta.opens("/moderation/queue").expect(200);
        for words in ["Buy lamps at my shop", "Ana", "Ben", "Sells lamps.", "No advertising", "one report"] {
            assert!(page.shows(words), "{words}: {}", page.text());
        }
        assert!(marta.opens("/moderation/queue?kind=report").shows("Buy lamps"));
        assert!(!marta.opens("/moderation/queue?kind=likeness").shows("Buy lamps"));
        assert!(marta.opens("/work").expect(200).shows("One case waits"));
        for outsider in [&ana, &ben] {
            outsider.opens("/moderation/queue").expect(404);
            outsider.opens(&format!("/moderation/queue/{}", open_case(&community))).expect(404);
            outsider.settles(&open_case(&community), "keep", "").expect(404);
        }
    }
}

#[test]
fn the_heaviest_case_comes_first() {
    for community in every_database() {
        let Scene { ana, ben, marta, idea, .. } = scene(&community);
        let other = ana.comments_on(&idea, "Visit my other shop");
        for person in [&ben, &community.customer("Carla")] {
            person.reports(&format!("comment/{}", other.0), SPAM, "").expect(303);
        }
        let page = marta.opens("/moderation/queue").expect(200);
        let place = |words: &str| page.body.find(words).expect("shown");
        assert!(place("Visit my other shop") < place("Buy lamps at my shop"));
    }
}

#[test]
fn hiding_is_a_ruling_that_settles_reports_and_closes_the_case() {
    for community in every_database() {
        let Scene { ana, ben, marta, idea, .. } = scene(&community);
        let case = open_case(&community);
        marta.settles(&case, "hide", "").expect(422);
        marta.settles(&case, "hide", "Advertising.").expect(303);
        assert!(!ben.opens(&idea.path()).shows("Buy lamps"));
        assert!(ana.opens(&idea.path()).shows("Advertising."));
        let ruled =
            "SELECT count(*) AS n FROM rulings WHERE ground = 'rule' AND origin = 'report' AND rule_id IS NOT NULL";
        assert_eq!(community.count(ruled), 1);
        let closed =
            "SELECT count(*) AS n FROM cases WHERE outcome = 'ruled' AND ruling_id IS NOT NULL AND seen_at IS NOT NULL";
        assert_eq!(community.count(closed), 1);
        assert_eq!(community.count("SELECT count(*) AS n FROM reports WHERE state = 'agreed'"), 1);
        // In the next case of the same kind, what was decided is shown.
        let next = ana.comments_on(&idea, "Lamps, lamps, lamps");
        ben.reports(&format!("comment/{}", next.0), SPAM, "").expect(303);
        assert!(marta.opens("/moderation/queue").shows("Advertising."));
        community.adds_up();
    }
}

#[test]
fn two_moderators_never_decide_the_same_case() {
    for community in every_database() {
        let Scene { marta, .. } = scene(&community);
        let elio = community.moderator("Elio");
        let case = open_case(&community);
        marta.browser.post(&format!("/moderation/queue/{case}/claim"), &[]).expect(303);
        let refused = elio.settles(&case, "keep", "").expect(409);
        assert!(refused.shows("Marta is looking at it"), "{}", refused.text());
        elio.browser.post(&format!("/moderation/queue/{case}/claim"), &[]).expect(409);
        community.days_pass(1);
        let elio = community.again(&elio);
        elio.settles(&case, "hide", "Sells lamps to us.").expect(303);
        let told = community.again(&marta).settles(&case, "keep", "").expect(409);
        assert!(told.shows("Elio") && told.shows("Sells lamps to us."), "{}", told.text());
        assert_eq!(community.count("SELECT count(*) AS n FROM rulings"), 1);
    }
}

#[test]
fn of_many_at_once_one_decides() {
    for community in every_database() {
        scene(&community);
        let (case, team) = (open_case(&community), (0..6).map(|n| community.moderator(&format!("Team{n}"))));
        let (case, team): (&str, Vec<Person>) = (&case, team.collect());
        let statuses: Vec<u16> = std::thread::scope(|threads| {
            let decide = |one: &Person| one.settles(case, "hide", "Advertising.").status;
            let all: Vec<_> = team.iter().map(|one| threads.spawn(move || decide(one))).collect();
            all.into_iter().map(|one| one.join().expect("an answer")).collect()
        });
        assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
        assert_eq!(community.count("SELECT count(*) AS n FROM rulings"), 1);
    }
}

#[test]
fn nobody_decides_about_their_own_or_what_they_reported() {
    for community in every_database() {
        let Scene { ben, marta, idea, .. } = scene(&community);
        let own = marta.comments_on(&idea, "I like it");
        ben.reports(&format!("comment/{}", own.0), SPAM, "").expect(303);
        marta.settles(&open_case(&community), "keep", "").expect(403);
        let said = ben.comments_on(&idea, "Lamps!");
        marta.reports(&format!("comment/{}", said.0), SPAM, "").expect(303);
        marta.settles(&open_case(&community), "keep", "").expect(403);
        marta.settles(&open_case(&community), "hide", "Advertising.").expect(403);
        community.moderator("Elio").settles(&open_case(&community), "hide", "Advertising.").expect(303);
    }
}

#[test]
fn what_was_decided_is_taken_back_for_a_short_while_by_who_decided() {
    for community in every_database() {
        let Scene { ben, marta, idea, .. } = scene(&community);
        let elio = community.moderator("Elio");
        let case = open_case(&community);
        marta.settles(&case, "hide", "Advertising.").expect(303);
        assert!(marta.opens("/moderation/queue").body.contains(&format!("/moderation/queue/{case}/undo")));
        elio.undoes(&case).expect(409);
        marta.undoes(&case).expect(303);
        assert!(ben.opens(&idea.path()).shows("Buy lamps"));
        assert_eq!(community.count("SELECT count(*) AS n FROM cases WHERE closed_at IS NULL"), 1);
        assert_eq!(community.count("SELECT count(*) AS n FROM reports WHERE state = 'open'"), 1);
        marta.settles(&case, "keep", "").expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM reports WHERE state = 'disagreed'"), 1);
        marta.undoes(&case).expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM reports WHERE state = 'open'"), 1);
        marta.settles(&case, "keep", "").expect(303);
        community.days_pass(1);
        community.again(&marta).undoes(&case).expect(409);
        community.adds_up();
    }
}

#[test]
fn several_are_decided_at_once_after_a_preview_each_by_itself() {
    for community in every_database() {
        let Scene { ana, ben, marta, idea, .. } = scene(&community);
        let other = ana.comments_on(&idea, "Visit my other shop");
        ben.reports(&format!("comment/{}", other.0), SPAM, "").expect(303);
        let cases = community.lines("SELECT code AS line FROM cases ORDER BY id");
        let mut form = vec![("cases", cases[0].as_str()), ("cases", cases[1].as_str()), ("action", "hide")];
        let page = marta.browser.post("/moderation/queue/preview", &form).expect(200);
        assert!(page.shows("Nothing has happened yet"), "without a reason it cannot be done: {}", page.text());
        form.push(("reason", "Advertising, twice."));
        let page = marta.browser.post("/moderation/queue/preview", &form).expect(200);
        assert!(page.shows("2 contributions will be hidden") && page.shows("Advertising, twice."), "{}", page.text());
        marta.browser.post("/moderation/queue/bulk", &form).expect(422);
        assert_eq!(community.count("SELECT count(*) AS n FROM rulings"), 0);
        form.push(("seen", "yes"));
        marta.browser.post("/moderation/queue/bulk", &form).expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM rulings"), 2);
        assert_eq!(community.count("SELECT count(*) AS n FROM cases WHERE closed_at IS NULL"), 0);
        marta.browser.post("/moderation/queue/bulk", &form).expect(409);
        community.adds_up();
    }
}

#[test]
fn a_saved_reply_is_the_reason_in_the_author_s_language() {
    for community in every_database() {
        let Scene { ana, marta, idea, .. } = scene(&community);
        community.meddle(&format!("UPDATE people SET language = 'de' WHERE id = {}", ana.id.0));
        let reply = [
            ("code", "0123456789"),
            ("name", "Lamps"),
            ("text_en", "No advertising, please."),
            ("text_de", "Bitte keine Werbung."),
        ];
        marta.browser.post("/moderation/replies", &[("code", "0123456789"), ("name", "Lamps")]).expect(422);
        marta.browser.post("/moderation/replies", &reply).expect(303);
        assert!(marta.opens("/moderation/replies").expect(200).shows("Lamps"));
        let form = [("action", "hide"), ("reply", "0123456789")];
        marta.browser.post(&format!("/moderation/queue/{}", open_case(&community)), &form).expect(303);
        assert!(ana.opens(&idea.path()).shows("Bitte keine Werbung."));
        marta.browser.post("/moderation/replies/0123456789/removal", &[]).expect(303);
        assert!(!marta.opens("/moderation/replies").shows("Lamps"));
        ana.opens("/moderation/replies").expect(404);
    }
}

#[test]
fn a_suggested_change_that_nobody_answers_asks_moderators_after_a_week() {
    for community in every_database() {
        let Scene { ana, ben, marta, idea, .. } = scene(&community);
        let change = ben.suggests(&idea, "Brighter when I stop", "Because it helps.");
        let waits = "SELECT count(*) AS n FROM cases WHERE kind = 'suggestion' AND closed_at IS NULL";
        community.days_pass(6);
        community.does_what_waits();
        assert_eq!(community.count(waits), 0);
        community.days_pass(2);
        community.does_what_waits();
        assert_eq!(community.count(waits), 1);
        assert!(community.again(&marta).opens("/moderation/queue?kind=suggestion").shows("Brighter when I stop"));
        community.again(&ana).answers_suggestion(&change, "decline", "Not quite what I meant.").expect(303);
        assert_eq!(community.count(waits), 0);
        assert_eq!(community.count("SELECT count(*) AS n FROM cases WHERE outcome = 'answered'"), 1);
    }
}

#[test]
fn criticism_waits_for_the_company_s_answer() {
    for community in every_database() {
        let Scene { ana, ben, marta, idea, .. } = scene(&community);
        let said = ben.comments_on(&idea, "You never answer.");
        ana.browser.post(&format!("/comments/{}/criticism", said.0), &[]).expect(404);
        for _ in 0..2 {
            marta.browser.post(&format!("/comments/{}/criticism", said.0), &[]).expect(303);
        }
        let waits = "SELECT count(*) AS n FROM cases WHERE kind = 'criticism' AND closed_at IS NULL";
        assert_eq!(community.count(waits), 1);
        let page = marta.opens("/moderation/queue?kind=criticism");
        assert!(page.shows("You never answer.") && page.shows("Giulia"), "the host answers for it: {}", page.text());
        ana.answers(&idea, &said, "True.");
        assert_eq!(community.count(waits), 1, "another customer's answer is none of the company's");
        marta.answers(&idea, &said, "We do now, and we are sorry.");
        assert_eq!(community.count(waits), 0);
    }
}

#[test]
fn an_idea_that_is_there_already_asks_moderators() {
    for community in every_database() {
        let Scene { ana, marta, .. } = scene(&community);
        let question = community.product_manager("Piero").asks("What about the bell?");
        let first = ana.proposes(&question, "A louder bell for the handlebar");
        let second = marta.proposes(&question, "A louder bell for the handlebar");
        ana.proposes(&question, "Free coffee on Mondays");
        community.does_what_waits();
        let found = community.lines("SELECT subject_id || ' ' || other_id AS line FROM cases WHERE kind = 'likeness'");
        let id = |code: &str| community.count(&format!("SELECT id AS n FROM ideas WHERE code = '{code}'"));
        assert_eq!(found, [format!("{} {}", id(&second.0), id(&first.0))]);
    }
}

#[test]
fn what_waits_for_a_first_look_is_let_in_from_the_queue() {
    for community in every_database() {
        let Scene { ben, marta, idea, .. } = scene(&community);
        community.meddle("UPDATE questions SET holds_newcomers = TRUE");
        let nora = community.newcomer("Nora");
        nora.comments_on(&idea, "Mine already does");
        assert!(!ben.opens(&idea.path()).shows("Mine already does"));
        assert!(marta.opens("/moderation/queue?kind=held").shows("Mine already does"));
        let case = open_case(&community);
        marta.settles(&case, "keep", "").expect(303);
        assert!(ben.opens(&idea.path()).shows("Mine already does"));
        assert_eq!(community.count("SELECT count(*) AS n FROM rulings WHERE kind = 'approve'"), 1);
        marta.undoes(&case).expect(303);
        assert!(!ben.opens(&idea.path()).shows("Mine already does"));
        assert!(marta.opens("/moderation/queue?kind=held").shows("Mine already does"));
        community.adds_up();
    }
}
