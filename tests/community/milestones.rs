//! Milestones: everybody reads how far something is, contributors hear of it, and the draft stays the team's.

use crate::releases::Release;
use crate::support::browser::Answer;
use crate::support::{Community, Idea, Person, every_database};

/// Something in the making: Ana had the idea, Ben suggested a change, Carla commented, Dora follows, Eva did nothing.
pub struct Making {
    pub giulia: Person,
    pub people: [Person; 5],
    pub idea: Idea,
    pub release: Release,
}

impl Person {
    pub fn shows_progress(&self, release: &Release, name: &str) -> Answer {
        self.browser.post(&format!("{}/progress", release.path()), &[("name", name), ("name_language", "en")])
    }

    pub fn sets(&self, release: &Release, stage: &str, day: &str, words: &str) -> Answer {
        let page = self.opens(&format!("{}/progress", release.path())).expect(200);
        let (code, host) = (page.field("code"), self.code());
        let fields = [
            ("code", code.as_str()),
            ("stage", stage),
            ("falls_on", day),
            ("words", words),
            ("language", "en"),
            ("host", host.as_str()),
        ];
        self.browser.post(&format!("{}/milestones", release.path()), &fields);
        // The second click is the first one.
        self.browser.post(&format!("{}/milestones", release.path()), &fields)
    }
}

impl Community {
    /// The one line that a statement finds.
    pub fn line(&self, sql: &str) -> String {
        self.lines(sql).concat()
    }

    pub fn making(&self) -> Making {
        let giulia = self.product_manager("Giulia");
        let question = giulia.asks_with("What should our next bike light do?", |dates| {
            dates.opens_at = giulia.in_days(0);
            dates.refine_at = giulia.in_days(90);
        });
        let people = ["Ana", "Ben", "Carla", "Dora", "Eva"].map(|name| self.customer(name));
        let [ana, ben, carla, dora, _] = &people;
        let idea = ana.proposes(&question, "A light for the child’s seat");
        ben.suggests(&idea, "A light for the child’s seat, in red", "Because red is seen.");
        carla.comments_on(&idea, "Ours needs one, too.");
        dora.browser.post(&format!("{}/follow", idea.path()), &[]).expect(303);
        let release = giulia.drafts_from(&[&idea]);
        Making { giulia, people, idea, release }
    }
}

fn path(release: &Release) -> String {
    format!("{}/progress", release.path())
}

#[test]
fn nobody_knows_of_a_draft_until_the_team_says_so_and_then_nothing_of_its_texts() {
    for community in every_database() {
        let Making { giulia, people: [ana, ..], idea, release } = community.making();
        let marta = community.moderator("Marta");
        for who in [&ana, &marta] {
            who.opens(&path(&release)).expect(404);
            who.shows_progress(&release, "A secret").expect(404);
            who.browser.post(&format!("{}/milestones", release.path()), &[]).expect(404);
        }
        community.guest().opens(&path(&release)).expect(404);
        let page = giulia.opens(&path(&release)).expect(200);
        assert!(page.shows("Nobody outside of the team sees this page yet"), "{}", page.text());
        let early = giulia.browser.post(
            &format!("{}/milestones", release.path()),
            &[
                ("stage", "planned"),
                ("falls_on", "2026-11-01"),
                ("words", "We begin."),
                ("language", "en"),
                ("host", &giulia.code()),
            ],
        );
        assert!(early.expect(409).shows("First say in public"));
        assert_eq!(giulia.shows_progress(&release, " ").expect(422).field("name"), " ");
        for _ in 0..2 {
            giulia.shows_progress(&release, "A light for children’s seats").expect(303);
        }
        assert_eq!(community.events("progress-shown"), 1, "the second click is the first one");
        let page = community.guest().opens(&path(&release)).expect(200);
        assert!(page.shows("A light for children’s seats") && page.shows("A light for the child’s seat"));
        for draft in ["Second edition", "Because you asked", "Riders."] {
            assert!(!page.body.contains(draft), "{draft} is the team's");
        }
        assert!(page.all("form.form").is_empty(), "the forms are the team's");
        community.guest().opens(&release.path()).expect(404);
        assert!(community.guest().opens("/releases").shows("A light for children’s seats"));
        assert!(ana.opens(&idea.path()).attributes(".makings a", "href").contains(&path(&release)));
    }
}

#[test]
fn the_day_says_how_far_it_is_and_contributors_hear_of_it_once() {
    for community in every_database() {
        let Making { giulia, people, idea, release } = community.making();
        giulia.shows_progress(&release, "A light for children’s seats").expect(303);
        giulia.sets(&release, "planned", "2026-11-20", "It is on the list.").expect(303);
        giulia.sets(&release, "prototype", "2026-12-10", "The first one rides.").expect(303);
        assert_eq!(community.events("milestone-set"), 2);
        let wrong = giulia.sets(&release, "dreamt", "2026-13-40", "");
        assert!(wrong.expect(422).all(".error").len() >= 3);
        let [ana, .., eva] = &people;
        let stage = || ana.opens(&path(&release)).all(".stages .here").concat();
        assert_eq!(stage(), "Planned");
        let on_idea = eva.opens(&idea.path());
        assert!(on_idea.shows("Next: Prototype, expected 10 Dec"), "{}", on_idea.text());

        // Two milestones, one notice for each of those who contributed, some minutes later.
        let told = || community.count("SELECT count(*) AS n FROM notices WHERE kind = 'milestone'");
        community.does_what_waits();
        assert_eq!(told(), 0);
        community.days_pass(1);
        community.does_what_waits();
        assert_eq!(told(), 4);
        for who in &people[..4] {
            let page = who.opens("/notices").expect(200);
            assert!(page.shows("Giulia says how far something is that you contributed to"), "{}", page.text());
            assert!(page.attributes(".notices a", "href").contains(&path(&release)));
        }
        assert!(!eva.opens("/notices").shows("how far something is"));

        community.days_pass(20);
        assert_eq!(stage(), "Prototype");
        // What is taken back before anybody heard of it is told to nobody.
        giulia.sets(&release, "testing", "2027-02-01", "A slip.").expect(303);
        let slip = community.line("SELECT code AS line FROM milestones WHERE words = 'A slip.'");
        ana.browser.post(&format!("/milestones/{slip}/removal"), &[]).expect(404);
        giulia.browser.post(&format!("/milestones/{slip}/removal"), &[]).expect(303);
        community.days_pass(1);
        community.does_what_waits();
        assert_eq!(told(), 4);

        giulia.publishes(&release);
        let colophon = community.guest().opens(&release.path()).expect(200);
        assert!(colophon.shows("How it came to be") && colophon.shows("The first one rides."), "{}", colophon.text());
        let page = community.guest().opens(&path(&release)).expect(200);
        assert!(page.shows("Second edition"), "now it has its own name");
        giulia.shows_progress(&release, "Another").expect(409);
        assert!(ana.opens(&idea.path()).all(".makings").is_empty(), "it is not in the making any more");
        // Forty milestones are enough for anything.
        let set = community.count("SELECT count(*) AS n FROM milestones");
        for _ in set..40 {
            giulia.sets(&release, "testing", "2027-01-20", "Once more around the block.").expect(303);
        }
        giulia.sets(&release, "testing", "2027-01-20", "Once too often.").expect(409);
    }
}

#[test]
fn a_draft_leads_the_team_to_its_disputes() {
    for community in every_database() {
        let Making { giulia, people: [ana, ..], release, .. } = community.making();
        let disputes = format!("{}/disputes", release.path());
        assert!(!giulia.opens(&release.path()).attributes("a", "href").contains(&disputes));
        let fields = [
            ("code", "d5sp0te001"),
            ("claim", "missing"),
            ("role", "refined"),
            ("whose", "own"),
            ("words", "I rewrote the whole text in October."),
            ("link", ""),
        ];
        ana.browser.post(&disputes, &fields).expect(303);
        let page = giulia.opens(&release.path()).expect(200);
        assert!(page.attributes("a", "href").contains(&disputes) && page.shows("1 dispute about the credits"));
    }
}

#[test]
fn what_was_tried_and_dropped_is_told() {
    for community in every_database() {
        let Making { giulia, idea, .. } = community.making();
        let form = giulia.opens(&format!("/releases/new?idea={}", idea.0)).expect(200);
        let (code, host) = (form.field("code"), giulia.code());
        let mut fields = vec![
            ("code", code.as_str()),
            ("language", "en"),
            ("product", "Lumen One"),
            ("title", "Third edition"),
            ("why", "Because."),
            ("adds", "Light."),
            ("for_whom", "Riders."),
            ("who_asked", ""),
            ("dropped", "A second **battery**: too heavy."),
            ("host", host.as_str()),
            ("ideas", idea.0.as_str()),
        ];
        assert_eq!(giulia.browser.post("/releases", &fields).expect(422).field("dropped"), fields[8].1);
        fields[7].1 = "You.";
        giulia.browser.post("/releases", &fields).expect(303);
        let page = giulia.opens(&format!("/releases/{code}")).expect(200);
        assert!(page.shows("What was tried and dropped") && page.body.contains("A second <strong>battery</strong>"));
    }
}
