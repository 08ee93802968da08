//! Labels: the mark on the packaging says who, leads to the colophon, and names nobody who did not say so.

mod press;

use std::collections::BTreeMap;

use crate::releases::Release;
use crate::support::{Community, Idea, Person, every_database};

impl Release {
    /// Where its label is composed.
    pub fn label(&self) -> String {
        format!("{}/label", self.path())
    }

    /// Its label as a file of this kind, with these wishes.
    pub fn label_as(&self, format: &str, wishes: &str) -> String {
        format!("{}/label.{format}?{wishes}", self.path())
    }

    pub fn code(&self) -> String {
        self.path().trim_start_matches("/releases/").to_owned()
    }
}

/// A published release: Ana signs by name, Ben with another, Cleo not at all, and Dan has not answered.
pub struct Published {
    pub giulia: Person,
    pub ana: Person,
    pub release: Release,
}

pub fn published(community: &Community) -> Published {
    let giulia = community.product_manager("Giulia");
    let question = giulia.asks("What next?");
    let people: BTreeMap<&str, Person> =
        ["Ana", "Ben", "Cleo", "Dan"].map(|name| (name, community.customer(name))).into();
    let titles = ["Brighter when I brake", "A button for gloves", "A louder bell", "Straps that last"];
    let ideas: Vec<Idea> =
        people.values().zip(titles).map(|(person, title)| person.proposes(&question, title)).collect();
    let release = giulia.drafts_from(&ideas.iter().collect::<Vec<_>>());
    giulia.publishes(&release);
    people["Ana"].signs(&release, "given", "Ana Rívola").expect(303);
    people["Ben"].signs(&release, "given", "The <glove> man & co").expect(303);
    people["Cleo"].signs(&release, "withheld", "").expect(303);
    let mut people = people;
    let ana = people.remove("Ana").expect("Ana");
    Published { giulia, ana, release }
}

#[test]
fn only_the_product_team_composes() {
    for community in every_database() {
        let Published { giulia, ana, release, .. } = published(&community);
        let (marta, ada) = (community.moderator("Marta"), community.admin("Ada"));
        for path in
            [release.label(), release.label_as("svg", ""), release.label_as("pdf", ""), release.label_as("png", "")]
        {
            giulia.opens(&path).expect(200);
            ada.opens(&path).expect(200);
            ana.opens(&path).expect(404);
            marta.opens(&path).expect(404);
            assert!(community.guest().opens(&path).leads_to().starts_with("/sign-in"));
        }
        let form = [("reason", "The recipe changed."), ("reason_language", "en")];
        for who in [&ana, &marta] {
            who.browser.post(&format!("{}/withdrawal", release.label()), &form).expect(404);
            who.browser.post(&format!("{}/reissue", release.label()), &[]).expect(404);
        }
        giulia.opens(&release.label_as("gif", "")).expect(404);
        assert_eq!(community.events("label-withdrawn"), 0);
        assert!(giulia.opens(&release.path()).attributes("a", "href").contains(&release.label()));
        assert!(!ana.opens(&release.path()).attributes("a", "href").contains(&release.label()));
    }
}

#[test]
fn nobody_is_named_who_did_not_say_so() {
    for community in every_database() {
        let Published { giulia, ana, release, .. } = published(&community);
        let wide = giulia.opens(&release.label_as("svg", "width=100&names=yes")).expect(200);
        assert_eq!(wide.header("content-type").as_deref(), Some("image/svg+xml"));
        assert!(
            wide.body.contains("<title id=\"t\">Lumen One, Second edition: designed by users</title>"),
            "{}",
            wide.body
        );
        // Cleo withheld and is not counted; Dan is counted and not named.
        assert!(wide.body.contains("with 3\u{a0}people, 4\u{a0}ideas"));
        assert!(wide.body.contains("Signed by Ana Rívola, The &lt;glove&gt; man &amp; co."));
        for hidden in ["Cleo", "Dan", "Ben"] {
            assert!(!wide.body.contains(hidden), "{hidden}");
        }
        assert!(!wide.body.contains("<text"), "letters are shapes");
        for without in ["width=100&names=no", "width=40&names=yes"] {
            let plain = giulia.opens(&release.label_as("svg", without)).expect(200);
            assert!(!plain.body.contains("Ana") && plain.body.contains("with 3\u{a0}people"), "{without}");
        }
        // What somebody takes back is gone from the next label.
        ana.signs(&release, "anonymous", "").expect(303);
        let later = giulia.opens(&release.label_as("svg", "width=100&names=yes")).expect(200);
        assert!(!later.body.contains("Ana") && later.body.contains("with 3\u{a0}people"), "{}", later.body);
    }
}

#[test]
fn a_label_speaks_three_languages_and_has_one_colour_if_it_must() {
    for community in every_database() {
        community.meddle("UPDATE community SET accent = '#a3261f', revision = revision + 1");
        let Published { giulia, release, .. } = published(&community);
        let of = |wishes: &str| giulia.opens(&release.label_as("svg", wishes)).expect(200).body;
        for (language, words) in [
            ("en", "with 3\u{a0}people, 4\u{a0}ideas"),
            ("it", "con 3\u{a0}persone e 4\u{a0}idee"),
            ("de", "mit 3\u{a0}Menschen, 4\u{a0}Ideen"),
        ] {
            let svg = of(&format!("width=60&language={language}"));
            assert!(svg.contains(words) && svg.contains(&format!("lang=\"{language}\"")), "{svg}");
        }
        assert!(of("ink=accent").contains("#a3261f"));
        let black = of("ink=black");
        assert!(!black.contains("#a3261f"));
        let colours: Vec<&str> = black.match_indices("=\"#").map(|(at, _)| &black[at + 2..at + 9]).collect();
        assert!(colours.iter().all(|colour| ["#000000", "#ffffff"].contains(colour)), "{colours:?}");
        let bleeding = of("width=40&bleed=3");
        assert!(bleeding.contains("width=\"46mm\""), "{}", &bleeding[..300]);
        assert!(of("width=40&bleed=0").contains("width=\"40mm\""));
    }
}

#[test]
fn the_page_shows_what_will_be_printed_and_keeps_what_was_chosen() {
    for community in every_database() {
        let Published { giulia, release, .. } = published(&community);
        let page =
            giulia.opens(&format!("{}?width=42,5&bleed=2&language=de&ink=black&names=no&dpi=600", release.label()));
        let page = page.expect(200);
        assert_eq!(
            (page.field("width"), page.field("bleed"), page.field("dpi")),
            ("42,5".into(), "2".into(), "600".into())
        );
        assert_eq!(
            (page.chosen("language"), page.chosen("ink"), page.chosen("names")),
            ("de".into(), "black".into(), "no".into())
        );
        assert!(page.shows("with bleed 46.5 ×"), "{}", page.text());
        let picture = page.attributes(".label-picture", "src").swap_remove(0);
        let files = page.attributes(".label-files a", "href");
        assert_eq!(files.len(), 3);
        assert!(giulia.opens(&picture).expect(200).body.contains("stroke-dasharray"), "lines where it is cut");
        for file in &files {
            let file = giulia.opens(file).expect(200);
            let name = file.header("content-disposition").expect("a name");
            assert!(name.contains(&format!("label-{}-42.5mm.", release.code())), "{name}");
            assert!(!file.body.contains("stroke-dasharray"));
        }
        assert!(page.attributes(".label-picture", "alt")[0].contains("mit 3\u{a0}Menschen, 4\u{a0}Ideen"));
    }
}

#[test]
fn what_no_printer_can_use_is_refused_kindly() {
    for community in every_database() {
        let Published { giulia, release, .. } = published(&community);
        for (wishes, words) in [
            ("width=19", "A label is 20 to 200 mm wide"),
            ("width=201", "A label is 20 to 200 mm wide"),
            ("width=broad", "A label is 20 to 200 mm wide"),
            ("bleed=11", "A bleed has 0 to 10 mm"),
            ("dpi=10", "From 72 to 600 dots per inch"),
        ] {
            let page = giulia.opens(&format!("{}?{wishes}", release.label())).expect(422);
            assert!(page.shows(words), "{wishes}: {}", page.text());
            let (field, typed) = wishes.split_once('=').expect("a pair");
            assert_eq!(page.field(field), typed, "what was typed stays");
            giulia.opens(&release.label_as("pdf", wishes)).expect(422);
        }
        giulia.opens(&release.label_as("png", "width=200&dpi=600&bleed=10")).expect(422);
        giulia.opens(&release.label_as("pdf", "width=200&dpi=600&bleed=10")).expect(200);
    }
}

#[test]
fn a_draft_has_no_label_yet() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let idea = community.customer("Ana").proposes(&question, "Brighter when I brake");
        let release = giulia.drafts_from(&[&idea]);
        assert!(giulia.opens(&release.label()).expect(200).shows("Publish it first"));
        assert!(giulia.opens(&release.label_as("svg", "")).expect(409).shows("publish it before you print"));
        let form = [("reason", "No."), ("reason_language", "en")];
        giulia.browser.post(&format!("{}/withdrawal", release.label()), &form).expect(409);
        community.guest().opens(&format!("/l/{}", release.code())).expect(404);
    }
}

#[test]
fn a_withdrawn_label_says_so_until_it_is_issued_again() {
    for community in every_database() {
        let Published { giulia, ana, release, .. } = published(&community);
        let withdrawal = format!("{}/withdrawal", release.label());
        let page = giulia.browser.post(&withdrawal, &[("reason", " "), ("reason_language", "en")]).expect(422);
        assert!(page.shows("Reason"), "{}", page.text());
        let form = [("reason", "The battery was\nrecalled <b>today</b>."), ("reason_language", "en")];
        for _ in 0..2 {
            giulia.browser.post(&withdrawal, &form).expect(303);
        }
        assert_eq!(community.events("label-withdrawn"), 1, "the second click is the first one");
        giulia.browser.post(&withdrawal, &[("reason", "Another."), ("reason_language", "en")]).expect(409);

        // Whoever follows the code on a printed one reads why.
        let guest = community.guest();
        let to = guest.opens(&format!("/L/{}", release.code().to_ascii_uppercase())).leads_to();
        assert_eq!(to, release.path());
        let colophon = guest.opens(&to).expect(200);
        assert!(
            colophon.shows("This label was withdrawn") && colophon.shows("recalled <b>today</b>."),
            "{}",
            colophon.text()
        );

        // No new ones are handed out, and the page says so kindly.
        let page = giulia.opens(&release.label()).expect(200);
        assert!(page.shows("No new labels are handed out") && page.all(".label-files").is_empty(), "{}", page.text());
        for format in ["svg", "pdf", "png"] {
            assert!(giulia.opens(&release.label_as(format, "")).expect(409).shows("This label was withdrawn"));
        }
        let backend = &community.backend;
        backend.cofirma(&["label", &release.code()]).refuses(&["This label was withdrawn"]);

        for _ in 0..2 {
            giulia.browser.post(&format!("{}/reissue", release.label()), &[]).expect(303);
        }
        assert_eq!(community.events("label-reissued"), 1);
        giulia.opens(&release.label_as("svg", "")).expect(200);
        assert!(!ana.opens(&release.path()).shows("This label was withdrawn"));
        giulia.browser.post(&withdrawal, &form).expect(303);
        assert_eq!(community.events("label-withdrawn"), 2, "it can be withdrawn anew");
    }
}

#[test]
fn programs_take_labels_too() {
    for community in every_database() {
        let Published { giulia, ana, release, .. } = published(&community);
        let path = format!("/api/v1/releases/{}/label", release.code());
        let ask = |person: Option<&Person>, query: &str| {
            let token = person.map(|person| format!("Bearer {}", community.token_of(person)));
            let headers: Vec<(&str, &str)> = token.iter().map(|token| ("authorization", token.as_str())).collect();
            community.browser().send("GET", &format!("{path}?{query}"), &headers, None)
        };
        assert!(ask(Some(&giulia), "").expect(200).body.starts_with("<svg"));
        assert!(ask(Some(&giulia), "format=pdf&width=40&ink=black").expect(200).bytes.starts_with(b"%PDF-"));
        assert!(ask(Some(&giulia), "format=png&width=40&dpi=150").expect(200).bytes.starts_with(b"\x89PNG"));
        let wrong = ask(Some(&giulia), "width=10").expect(422);
        assert!(wrong.body.contains("\"width\"") && wrong.body.contains("20 to 200"), "{}", wrong.body);
        ask(Some(&giulia), "format=gif").expect(422);
        ask(Some(&giulia), "breadth=40").expect(422);
        ask(Some(&ana), "").expect(404);
        ask(None, "").expect(401);
    }
}
