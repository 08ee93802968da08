//! One's own data: taking it away, going, and that nothing stays behind.

mod complete;
mod erasure;
mod retention;

use cofirma::platform::clock::Moment;
use serde_json::Value;

use crate::support::{Community, Person, every_database};

impl Person {
    /// Asks for everything, and waits until it is ready; tells where it is read.
    pub fn gets_her_data(&self, community: &Community, address: &str) -> (String, String) {
        self.browser.post("/me/data/downloads", &[]).expect(303);
        let letter = community.newest_mail_to(address);
        assert_eq!(letter.mail, "data_ready");
        let page = self.opens(&letter.link()).expect(200);
        let links = page.attributes("main a[href*=\"/me/data/downloads/\"]", "href");
        let [html, json] = links.as_slice() else { panic!("{links:?} in {}", page.text()) };
        (html.clone(), json.clone())
    }

    /// Deletes her account by the form.
    pub fn leaves(&self, contributions: &str, signatures: &str) -> crate::support::browser::Answer {
        self.opens("/me/data/deletion").expect(200);
        self.browser
            .post("/me/data/deletion", &[("contributions", contributions), ("signatures", signatures), ("sure", "yes")])
    }
}

#[test]
fn everybody_takes_away_all_that_is_kept_about_them() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        ana.comments_on(&idea, "I would use it every night.");
        ben.votes_for(&idea);
        ben.comments_on(&idea, "A secret of Ben.");
        ana.votes_for(&ben.proposes(&question, "A button for gloves"));
        assert!(ana.opens("/me/data").expect(200).shows("Download everything about me"));
        let (html, json) = ana.gets_her_data(&community, "ana@example.org");

        let told: Value = serde_json::from_str(&ana.opens(&json).expect(200).body).expect("JSON");
        assert_eq!(told["profile"][0]["address"], "ana@example.org");
        assert_eq!(told["ideas"][0]["title"], "Brighter when I brake");
        assert_eq!(told["idea_versions"][0]["body"], "Because it would help.");
        assert_eq!(told["comments"][0]["body"], "I would use it every night.");
        assert_eq!(told["votes"].as_array().map(Vec::len), Some(1));
        assert_eq!(told["sessions"][0]["user_agent"], "tests");
        assert_eq!(told["card"][0]["ideas"], 1);
        assert!(told["events"].as_array().is_some_and(|events| events.len() >= 5), "{}", told["events"]);
        assert!(!told.to_string().contains("A secret of Ben."));

        let page = ana.opens(&html).expect(200);
        assert_eq!(page.header("content-disposition").as_deref(), Some("attachment; filename=\"my-data.html\""));
        assert_eq!(page.header("cache-control").as_deref(), Some("private, no-store"));
        for words in ["Brighter when I brake", "ana@example.org", "What the company sees beside your name"] {
            assert!(page.shows(words), "no {words:?} in {}", page.text());
        }
        community.adds_up();
    }
}

#[test]
fn nobody_reads_the_data_of_somebody_else() {
    for community in every_database() {
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let (html, json) = ana.gets_her_data(&community, "ana@example.org");
        for path in [&html, &json] {
            ben.opens(path).expect(404);
            assert!(community.guest().opens(path).leads_to().starts_with("/sign-in"));
            let token = format!("Bearer {}", community.token_of(&ana));
            let answer = community.browser().send("GET", path, &[("authorization", &token)], None);
            assert_ne!(answer.status, 200, "a token is no proof");
        }
        let code = html.rsplit('/').next().unwrap().trim_end_matches(".html");
        for path in [
            format!("/files/private/{code}.html"),
            format!("/files/{code}.html"),
            format!("/me/data/downloads/{code}.zip"),
            format!("/me/data/downloads/..%2f{code}.html"),
        ] {
            assert!([404, 303].contains(&ana.opens(&path).status), "{path}");
        }
    }
}

#[test]
fn whoever_takes_the_data_away_has_just_shown_who_they_are() {
    for community in every_database() {
        let ana = community.customer("Ana");
        let (html, _) = ana.gets_her_data(&community, "ana@example.org");
        community.clock.advance(16 * Moment::MINUTE);
        assert!(ana.opens(&html).leads_to().starts_with("/sign-in/again?next=%2Fme%2Fdata%2Fdownloads%2F"));
        assert!(ana.opens("/me/data/deletion").leads_to().starts_with("/sign-in/again"));
        let fields = [("contributions", "keep"), ("signatures", "keep"), ("sure", "yes")];
        assert!(ana.browser.post("/me/data/deletion", &fields).leads_to().starts_with("/sign-in/again"));
        assert_eq!(community.events("person-erased"), 0);
    }
}

#[test]
fn what_was_written_down_goes_after_a_week_or_with_the_next() {
    for community in every_database() {
        let ana = community.customer("Ana");
        let (first, _) = ana.gets_her_data(&community, "ana@example.org");
        let (second, _) = ana.gets_her_data(&community, "ana@example.org");
        ana.opens(&first).expect(404);
        ana.opens(&second).expect(200);
        let folder = community.settings.files.join("private");
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2);
        community.days_pass(8);
        let ana = community.signed_in(ana.id, "Ana");
        ana.opens(&second).expect(404);
        community.keeps_house();
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0, "the files went");
        assert_eq!(community.count("SELECT count(*) AS n FROM downloads"), 0);
    }
}

#[test]
fn asking_again_and_again_is_asked_to_wait() {
    for community in every_database() {
        let ana = community.customer("Ana");
        for _ in 0..5 {
            ana.gets_her_data(&community, "ana@example.org");
        }
        assert!(ana.browser.post("/me/data/downloads", &[]).expect(429).header("retry-after").is_some());
        // Two clicks at once are one.
        let ben = community.customer("Ben");
        ben.browser.post("/me/data/downloads", &[]).expect(303);
        ben.browser.post("/me/data/downloads", &[]).expect(303);
        assert_eq!(community.mail_to("ben@example.org").len(), 1);
    }
}

#[test]
fn a_suspended_person_takes_the_data_away_all_the_same() {
    for community in every_database() {
        let ana = community.customer("Ana");
        community.meddle(&format!(
            "UPDATE people SET suspended_at = 1, suspended_reason = 'Insults.' WHERE id = {}",
            ana.id.0
        ));
        let (_, json) = ana.gets_her_data(&community, "ana@example.org");
        assert!(ana.opens(&json).expect(200).body.contains("Insults."));
    }
}

#[test]
fn a_job_that_fails_comes_again_and_rests_at_last() {
    for community in every_database() {
        let ana = community.customer("Ana");
        // A file where a folder should be.
        std::fs::create_dir_all(&community.settings.files).unwrap();
        let folder = community.settings.files.join("private");
        std::fs::write(&folder, "in the way").unwrap();
        ana.browser.post("/me/data/downloads", &[]).expect(303);
        assert!(community.mail_to("ana@example.org").is_empty());
        assert_eq!(community.lines("SELECT state || attempts AS line FROM jobs"), ["ready1"]);
        std::fs::remove_file(&folder).unwrap();
        community.clock.advance(2 * Moment::MINUTE);
        assert_eq!(community.mail_to("ana@example.org").len(), 1);
        assert!(community.lines("SELECT state AS line FROM jobs").is_empty(), "what is done leaves no row");

        community.meddle(
            "INSERT INTO jobs (kind, payload, state, run_at, attempts, created_at) \
             VALUES ('of-the-future', '', 'ready', 0, 0, 0)",
        );
        for _ in 0..40 {
            community.does_what_waits();
            community.clock.advance(Moment::HOUR);
        }
        assert_eq!(community.lines("SELECT state || attempts AS line FROM jobs"), ["dead9"]);
    }
}
