//! Credits: proposed with reasons, adjusted with one, signed as each likes, sealed, and checked by anybody.

use cofirma::features::seals::verify::{self, Signed};
use cofirma::platform::clock::Moment;

use crate::attacks::suspend;
use crate::releases::Release;
use crate::support::browser::Answer;
use crate::support::command::cofirma_in;
use crate::support::{Community, Idea, Person, every_database};

/// Everybody who shaped a release, and the release, public.
pub struct Made {
    pub giulia: Person,
    pub ana: Person,
    pub ben: Person,
    pub carla: Person,
    /// Voted, and did nothing else.
    pub dora: Person,
    pub ideas: [Idea; 2],
    pub release: Release,
}

impl Person {
    pub fn signs_as(&self, release: &Release, choice: &str, name: &str) -> Answer {
        self.browser.post(&format!("{}/signature", release.path()), &[("choice", choice), ("name", name)])
    }

    /// Adds a line by hand.
    pub fn adds_to(&self, release: &Release, who: &str, role: &str, degree: &str, reason: &str) -> Answer {
        let fields = [("who", who), ("role", role), ("degree", degree), ("reason", reason)];
        self.browser.post(&format!("{}/credits/lines", release.path()), &fields)
    }
}

impl Community {
    /// Ana and Ben had the ideas, Carla tested what came of them; Dora voted.
    pub fn made(&self) -> Made {
        let giulia = self.product_manager("Giulia");
        let question = giulia.asks("What should our next bike light do?");
        let [ana, ben, carla, dora] = ["Ana", "Ben", "Carla", "Dora"].map(|name| self.customer(name));
        let ideas = [ana.proposes(&question, "Brighter when I brake"), ben.proposes(&question, "A button for gloves")];
        dora.votes_for(&ideas[0]);
        let release = giulia.drafts_from(&[&ideas[0], &ideas[1]]);
        giulia.adds_to(&release, "carla", "tested", "lead", "She rode the prototype for a month.").expect(303);
        giulia.publishes(&release);
        Made { giulia, ana, ben, carla, dora, ideas, release }
    }

    pub fn versions(&self) -> i64 {
        self.count("SELECT count(*) AS n FROM credit_versions")
    }

    /// The file, as anybody gets it.
    pub fn credits_of(&self, release: &Release) -> String {
        self.is_sealed();
        let answer = self.guest().browser.get(&format!("{}/credits.jsonl", release.path())).expect(200);
        assert_eq!(answer.header("cache-control").as_deref(), Some("private, no-store"));
        answer.body
    }

    pub fn signed(&self, release: &Release) -> Signed {
        let file = self.credits_of(release);
        verify::credits(file.as_bytes()).unwrap_or_else(|fault| panic!("{fault}\n{file}"))
    }

    /// A day goes by, and what waited for its end is sealed.
    fn day_ends(&self) {
        self.days_pass(1);
        self.does_what_waits();
    }
}

/// The names in a file, in their order.
fn names(signed: &Signed) -> Vec<&str> {
    signed.lines.iter().filter_map(|(_, name)| name.as_deref()).collect()
}

/// How the lines of a file without a name stand there.
fn unnamed(signed: &Signed) -> Vec<&str> {
    signed.lines.iter().filter(|(_, name)| name.is_none()).map(|(said, _)| said.signed_as.as_str()).collect()
}

#[test]
fn one_signs_by_name_one_by_another_and_silence_is_the_private_choice() {
    for community in every_database() {
        let made = community.made();
        assert_eq!((community.events("release-published"), community.events("credits-sealed")), (1, 1));
        let first = community.signed(&made.release);
        assert_eq!((first.head.version, first.head.cause.as_str(), first.head.people), (1, "published", 3));
        assert_eq!((names(&first).len(), unnamed(&first)), (0, vec!["waiting"; 3]));

        // Everybody is asked, by notice and letter.
        for who in ["ana", "ben", "carla"] {
            let letter = community.letter_of("asked_to_sign", &format!("{who}@example.org"));
            assert_eq!(letter.link(), format!("{}/signature", made.release.path()));
        }
        assert!(community.mail_to("dora@example.org").iter().all(|letter| letter.mail != "asked_to_sign"));
        assert!(made.carla.opens("/notices").shows("How do you want to sign?"));
        made.ana.signs_as(&made.release, "own", "").expect(303);
        made.ben.signs_as(&made.release, "chosen", "The glove man").expect(303);
        let page = made.giulia.opens(&made.release.path()).expect(200);
        for (text, is_shown) in [("Ana", true), ("The glove man", true), ("Ben", false), ("Carla", false)] {
            assert_eq!(page.shows(text), is_shown, "{text} in {}", page.text());
        }
        assert!(page.shows("has not signed yet"));
        assert_eq!(community.versions(), 1, "what is signed is sealed once a day");
        community.day_ends();
        let second = community.signed(&made.release);
        assert_eq!((second.head.version, second.head.cause.as_str(), second.head.signed), (2, "signed", 2));
        assert_eq!((names(&second), unnamed(&second)), (vec!["Ana", "The glove man"], vec!["waiting"]));

        // Two reminders, a week apart, and then silence is an answer.
        let letters = || {
            let all = community.mail_to("carla@example.org");
            all.iter().filter(|letter| letter.mail == "asked_to_sign").count()
        };
        assert_eq!(letters(), 1);
        for n in [2, 3] {
            community.days_pass(6);
            assert_eq!(letters(), n, "after the next week");
            community.days_pass(1);
            assert_eq!(letters(), n);
        }
        community.days_pass(7);
        community.does_what_waits();
        assert_eq!((community.events("credit-lapsed"), letters()), (1, 3));
        assert!(made.carla.opens("/notices").shows("You can still sign"));
        let page = made.giulia.opens(&made.release.path());
        assert!(page.shows("a customer") && !page.shows("Carla"), "{}", page.text());
        community.day_ends();
        let third = community.signed(&made.release);
        assert_eq!((third.head.version, unnamed(&third)), (3, vec!["customer"]));

        // A change of mind is a new version, and a name that is taken back is gone at once.
        made.carla.signs_as(&made.release, "own", "").expect(303);
        made.ana.signs_as(&made.release, "anonymous", "").expect(303);
        let now = community.signed(&made.release);
        assert_eq!((now.head.version, names(&now)), (3, vec!["The glove man"]), "the seal holds without the name");
        community.day_ends();
        let fourth = community.signed(&made.release);
        assert_eq!((fourth.head.version, fourth.head.signed), (4, 2));
        assert_eq!((names(&fourth), unnamed(&fourth)), (vec!["The glove man", "Carla"], vec!["customer"]));
        let page = made.giulia.opens(&made.release.path());
        assert!(page.shows("Version 4") && page.shows("2 signatures were given or changed"), "{}", page.text());
        community.adds_up();
    }
}

#[test]
fn nobody_lapses_who_was_not_reminded_while_the_server_stood_still() {
    for community in every_database() {
        let made = community.made();
        community.does_what_waits();
        community.days_pass(25);
        community.does_what_waits();
        assert_eq!(community.count("SELECT count(*) AS n FROM credits WHERE consent = 'lapsed'"), 0);
        assert_eq!(community.count("SELECT max(asks) AS n FROM credits"), 2, "the first reminder, and late");
        made.ana.signs_as(&made.release, "withheld", "").expect(303);
        let page = made.giulia.opens(&made.release.path());
        assert!(page.shows("Designed by 2 of you"), "{}", page.text());
    }
}

#[test]
fn a_degree_is_adjusted_with_a_reason_that_stays() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let plans = community.customer("Ben");
        plans.comments_on(&idea, "At dusk above all.");
        let release = giulia.drafts_from(&[&idea]);
        let path = format!("{}/credits", release.path());
        let page = giulia.opens(&path).expect(200);
        assert!(page.shows("Wrote the idea.") && page.shows("How the proposal is made"), "{}", page.text());
        let code = page.attributes("select[name^=role-]", "name")[1].trim_start_matches("role-").to_owned();
        let [role, degree, keep, reason] = ["role", "degree", "keep", "reason"].map(|field| format!("{field}-{code}"));
        let lead = [(role.as_str(), "discussed"), (degree.as_str(), "lead"), (keep.as_str(), "on")];
        let refused = giulia.browser.post(&path, &lead).expect(422);
        assert_eq!(refused.attributes("input[aria-invalid=true]", "name"), std::slice::from_ref(&reason));
        assert_eq!(refused.chosen(&degree), "lead", "what was chosen stays");
        let why = "His comment made us look at dusk.";
        giulia.browser.post(&path, &[&lead[..], &[(reason.as_str(), why)]].concat()).expect(303);
        let page = giulia.opens(&path);
        assert!(page.shows(why) && page.shows("supporting → lead"), "{}", page.text());
        assert_eq!(community.events("credits-adjusted"), 1);
        // By hand, with a reason, once, and somebody who is there.
        giulia.adds_to(&release, "Nobody At All", "tested", "lead", "She tested it.").expect(422);
        giulia.adds_to(&release, "Ana", "tested", "lead", "").expect(422);
        giulia.adds_to(&release, &ana.page(), "tested", "lead", "She tested it.").expect(303);
        giulia.adds_to(&release, "ana", "tested", "lead", "She tested it.").expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM credits WHERE because = 'added'"), 1);
        community.adds_up();
        let other = community.customer("Bea");
        community.meddle(&format!("UPDATE people SET name = 'Ana' WHERE id = {}", other.id.0));
        let several = giulia.adds_to(&release, "Ana", "refined", "lead", "She did.").expect(422);
        assert!(several.shows("Several people go by that name"), "{}", several.text());
        ana.adds_to(&release, "Ana", "tested", "lead", "I tested it.").expect(404);
        giulia.publishes(&release);
        giulia.adds_to(&release, "Ben", "tested", "lead", "He tested it.").expect(409);
    }
}

#[test]
fn the_file_is_accepted_and_one_changed_byte_is_not() {
    for community in every_database() {
        let made = community.made();
        made.ana.signs_as(&made.release, "own", "").expect(303);
        made.ben.signs_as(&made.release, "chosen", "Käpt’n Glove").expect(303);
        community.day_ends();
        let honest = community.credits_of(&made.release);
        for word in ["Ben", "Carla", "Dora", "example.org"] {
            assert!(!honest.contains(word), "{word} in {honest}");
        }
        assert!(verify::credits(honest.as_bytes()).is_ok());
        for at in 0..honest.len() {
            let mut altered = honest.clone().into_bytes();
            altered[at] = if altered[at] == b'0' { b'1' } else { b'0' };
            assert!(verify::credits(&altered[..]).is_err(), "byte {at}: {}", String::from_utf8_lossy(&altered));
        }
        // A name that is written there by somebody else, a line that is left out, a version that is kept back.
        let lines: Vec<&str> = honest.lines().collect();
        for gone in 0..lines.len() {
            let less: Vec<&str> =
                lines.iter().enumerate().filter(|(at, _)| *at != gone).map(|(_, line)| *line).collect();
            assert!(verify::credits(less.join("\n").as_bytes()).is_err(), "without {}", lines[gone]);
        }
        assert!(verify::credits(honest.replace("\"Ana\"", "\"Eva\"").as_bytes()).is_err());

        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("credits.jsonl"), &honest).expect("a file");
        cofirma_in(folder.path(), &[], &["verify", "credits", "credits.jsonl"], "").expect(0).says(&[
            "hold",
            "proposed (equal): Ana",
            "Version 2",
            "1 without a name",
        ]);
        let altered = honest.replacen("Ana", "Eva", 1);
        cofirma_in(folder.path(), &[], &["verify", "credits", "-"], &altered)
            .refuses(&["not the credits that were sealed"]);
    }
}

#[test]
fn before_its_seal_a_version_is_waited_for() {
    for community in every_database() {
        let made = community.made();
        let path = format!("{}/credits.jsonl", made.release.path());
        community.guest().opens(&path).expect(503);
        community.clock.advance(Moment::MINUTE);
        // One round numbers what happened, the next one seals it.
        community.goes_round();
        community.goes_round();
        community.guest().opens(&path).expect(200);
    }
}

#[test]
fn whoever_goes_leaves_seals_that_hold_and_no_name() {
    for community in every_database() {
        let made = community.made();
        made.ana.signs_as(&made.release, "own", "").expect(303);
        made.ben.signs_as(&made.release, "chosen", "Benedictus Q").expect(303);
        community.day_ends();
        community.meddle(&format!("UPDATE sessions SET proved_at = {}", community.clock.now().0));
        made.ben.leaves("remove", "anonymous").expect(303);
        let page = made.giulia.opens(&made.release.path()).expect(200);
        assert!(page.shows("someone who left") && page.shows("Ana"), "{}", page.text());
        let file = community.signed(&made.release);
        assert_eq!((file.head.version, names(&file)), (2, vec!["Ana"]));
        for (table, columns) in [
            ("credits", "COALESCE(signed_name, '')"),
            ("sealed_credits", "COALESCE(name, '') || body"),
            ("credit_versions", "head"),
            ("credit_adjustments", "reason"),
            ("leaves", "body"),
            ("events", "payload"),
            ("notices", "kind"),
            ("outbox", "COALESCE(address, '')"),
        ] {
            let left = community.lines(&format!("SELECT {columns} AS line FROM {table}"));
            let named: Vec<&String> =
                left.iter().filter(|line| line.contains("Benedictus") || line.contains("ben@")).collect();
            assert!(named.is_empty(), "{table}: {named:?}");
        }
        community.day_ends();
        made.ana.signs_as(&made.release, "anonymous", "").expect(303);
        community.day_ends();
        let last = community.signed(&made.release);
        assert_eq!((names(&last).len(), unnamed(&last).contains(&"left")), (0, true));
        community.adds_up();
    }
}

#[test]
fn supporters_are_counted_and_named_if_they_like() {
    for community in every_database() {
        let made = community.made();
        let (page, eva) = (made.dora.opens(&made.release.path()).expect(200), community.customer("Eva"));
        assert!(page.shows("1 person voted for these ideas") && !page.shows("Supported"), "{}", page.text());
        made.dora.signs_as(&made.release, "anonymous", "").expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM credits WHERE role = 'supported'"), 0);
        eva.signs_as(&made.release, "own", "").expect(403);
        for _ in 0..2 {
            made.dora.signs_as(&made.release, "chosen", "Dora of the hills").expect(303);
        }
        let page = made.giulia.opens(&made.release.path());
        assert!(page.shows("Dora of the hills") && page.shows("Designed by 3 of you"), "{}", page.text());
        community.day_ends();
        assert_eq!(names(&community.signed(&made.release)), ["Dora of the hills"]);
        // Without a name they are counted again, and no line of their own says what nobody else's does.
        made.dora.signs_as(&made.release, "anonymous", "").expect(303);
        assert!(!made.giulia.opens(&made.release.path()).shows("Supported"));
        made.dora.signs_as(&made.release, "withheld", "").expect(303);
        assert!(!made.giulia.opens(&made.release.path()).shows("Dora"));
        assert_eq!(names(&community.signed(&made.release)).len(), 0);
        community.adds_up();
    }
}

#[test]
fn whoever_is_suspended_puts_no_name_in_public() {
    for community in every_database() {
        let made = community.made();
        suspend(&community, &made.ana);
        let ana = community.again(&made.ana);
        ana.signs_as(&made.release, "chosen", "Look at me").expect(409);
        assert!(!made.giulia.opens(&made.release.path()).expect(200).shows("Look at me"));
        ana.signs_as(&made.release, "withheld", "").expect(303);
    }
}

#[test]
fn credits_outlive_merging_parting_and_another_name_of_the_product() {
    for community in every_database() {
        let made = community.made();
        made.ana.signs_as(&made.release, "own", "").expect(303);
        community.day_ends();
        let before = community.signed(&made.release);
        let marta = community.moderator("Marta");
        marta.merges(&made.ideas[1], &made.ideas[0]).expect(303);
        community.meddle("UPDATE products SET name = 'Lumen Due'");
        community.day_ends();
        marta.unmerges(&made.ideas[1]).expect(303);
        community.day_ends();
        let after = community.signed(&made.release);
        assert_eq!((before.head.version, before.head.product.as_str()), (2, "Lumen One"));
        assert_eq!((after.head.version, after.lines.len()), (2, before.lines.len()), "nothing was signed anew");
        assert!(made.giulia.opens(&made.release.path()).expect(200).shows("Lumen Due"));
        community.adds_up();
    }
}

#[test]
fn one_finds_a_name_among_many() {
    for community in every_database() {
        let made = community.made();
        made.ana.signs_as(&made.release, "chosen", "Zoë Núñez").expect(303);
        made.ben.signs_as(&made.release, "own", "").expect(303);
        let found = community.guest().opens(&format!("{}?name=nunez", made.release.path())).expect(200);
        assert!(found.shows("Zoë Núñez") && found.shows("One name has"), "{}", found.text());
        assert_eq!(found.all(".signers li").len(), 1, "nobody else");
        let none = community.guest().opens(&format!("{}?name=carla", made.release.path())).expect(200);
        assert!(none.shows("No name here"), "who has not signed is not found: {}", none.text());
    }
}

#[test]
fn what_was_planned_already_stands_beside_the_credits() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks_with("What next?", |dates| dates.opens_at = giulia.in_days(1));
        giulia.browser.post(&format!("{}/prior-work", question.path()), &[("plans", "A stronger battery")]).expect(303);
        community.days_pass(1);
        let idea = community.customer("Ana").proposes(&question, "Brighter when I brake");
        let release = giulia.drafts_from(&[&idea]);
        let path = format!("{}/credits", release.path());
        let page = giulia.opens(&path).expect(200);
        assert!(page.shows("What next?") && !page.shows("A stronger battery"), "{}", page.text());
        community.meddle(&format!("UPDATE questions SET closed_at = {}", community.clock.now().0));
        assert!(giulia.opens(&path).shows("A stronger battery"));
    }
}
