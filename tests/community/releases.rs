//! Releases: made from ideas, signed by those who shaped them, and only if they want to be named.

use crate::support::browser::Answer;
use crate::support::{Community, Idea, Person, every_database};

/// A release, by its public code.
pub struct Release(String);

impl Release {
    pub fn path(&self) -> String {
        format!("/releases/{}", self.0)
    }
}

impl Person {
    pub fn drafts_from(&self, ideas: &[&Idea]) -> Release {
        let query: Vec<String> = ideas.iter().map(|idea| format!("idea={}", idea.0)).collect();
        let form = self.opens(&format!("/releases/new?{}", query.join("&"))).expect(200);
        assert_eq!(form.attributes("input[name=ideas][checked]", "value").len(), ideas.len());
        let (code, host) = (form.field("code"), form.attributes("select[name=host] option[selected]", "value"));
        let mut fields = vec![
            ("code", code.as_str()),
            ("language", "en"),
            ("product", "Lumen One"),
            ("title", "Second edition"),
            ("why", "Because you asked."),
            ("adds", "Light."),
            ("for_whom", "Riders."),
            ("who_asked", "You."),
            ("shipped_on", "2026-11-01"),
            ("host", host[0].as_str()),
        ];
        fields.extend(ideas.iter().map(|idea| ("ideas", idea.0.as_str())));
        for _ in 0..2 {
            let next = self.browser.post("/releases", &fields).leads_to();
            assert_eq!(next, format!("/releases/{code}/credits"), "the second click is the same release");
        }
        Release(code)
    }

    pub fn publishes(&self, release: &Release) {
        self.browser.post(&format!("{}/publication", release.path()), &[]).expect(303);
    }

    /// Signs what the colophon offers; `given` is with one's own name, or with that one.
    pub fn signs(&self, release: &Release, choice: &str, name: &str) -> Answer {
        let page = self.opens(&release.path()).expect(200);
        let forms = page.attributes("form.sign-here", "action");
        let action = forms.first().unwrap_or_else(|| panic!("nothing to sign: {}", page.text()));
        let choice = match (choice, name) {
            ("given", "") => "own",
            ("given", _) => "chosen",
            (other, _) => other,
        };
        self.browser.post(action, &[("choice", choice), ("name", name)])
    }
}

/// Two ideas by Ana and Ben, voted for by Cleo and Ben, in a draft by Giulia.
fn drafted(community: &Community) -> (Person, Person, Person, Release) {
    let giulia = community.product_manager("Giulia");
    let question = giulia.asks("What next?");
    let (ana, ben, cleo) = (community.customer("Ana"), community.customer("Ben"), community.customer("Cleo"));
    let brake = ana.proposes(&question, "Brighter when I brake");
    let button = ben.proposes(&question, "A button for gloves");
    cleo.votes_for(&brake);
    cleo.votes_for(&button);
    ben.votes_for(&brake);
    let release = giulia.drafts_from(&[&brake, &button]);
    (giulia, ana, ben, release)
}

#[test]
fn a_draft_is_for_the_product_team_alone() {
    for community in every_database() {
        let (giulia, ana, _, release) = drafted(&community);
        ana.opens(&release.path()).expect(404);
        community.guest().opens(&release.path()).expect(404);
        community.moderator("Marta").opens(&release.path()).expect(404);
        ana.opens(&format!("{}/credits", release.path())).expect(404);
        ana.browser.post(&format!("{}/publication", release.path()), &[]).expect(404);
        assert!(giulia.opens("/releases").shows("Second edition"));
        assert!(!ana.opens("/releases").shows("Second edition"));
        assert_eq!(community.events("release-drafted"), 1);
    }
}

#[test]
fn publishing_ships_the_ideas_and_names_nobody_who_did_not_say_so() {
    for community in every_database() {
        let (giulia, ana, ben, release) = drafted(&community);
        giulia.publishes(&release);
        giulia.publishes(&release);
        assert_eq!(community.events("release-published"), 1);
        assert_eq!(community.count("SELECT count(*) AS n FROM ideas WHERE status = 'shipped'"), 2);
        assert_eq!(community.count("SELECT supporters AS n FROM releases"), 2);
        let idea = giulia.opens(&release.path()).attributes(".log a", "href").swap_remove(0);
        assert!(giulia.opens(&idea).attributes(".story a", "href").contains(&release.path()));
        let page = giulia.opens(&release.path()).expect(200);
        assert!(page.shows("Designed by 2 of you") && page.shows("Giulia"), "{}", page.text());
        assert!(!page.shows("Ana") && !page.shows("Ben"), "{}", page.text());

        ana.signs(&release, "given", "").expect(303);
        ben.signs(&release, "given", "The glove man").expect(303);
        let page = giulia.opens(&release.path());
        assert!(page.shows("Ana") && page.shows("The glove man") && !page.shows("Ben"), "{}", page.text());

        // Somebody who withholds is neither named nor counted.
        ana.signs(&release, "withheld", "").expect(303);
        ben.signs(&release, "anonymous", "").expect(303);
        let page = giulia.opens(&release.path());
        assert!(page.shows("Designed by one of you"), "{}", page.text());
        assert!(!page.shows("Ana") && !page.shows("glove man"), "{}", page.text());
        assert!(ana.opens("/me").shows("Second edition"));
    }
}

#[test]
fn the_author_of_a_merged_idea_is_proposed_and_its_voters_count() {
    for community in every_database() {
        let (giulia, marta) = (community.product_manager("Giulia"), community.moderator("Marta"));
        let question = giulia.asks("What next?");
        let (ana, ben, cleo) = (community.customer("Ana"), community.customer("Ben"), community.customer("Cleo"));
        let brake = ana.proposes(&question, "Brighter when I brake");
        let twin = ben.proposes(&question, "Brighter when stopping");
        cleo.votes_for(&twin);
        let code = marta.opens(&format!("{}/merge", twin.path())).expect(200).field("code");
        let merging = [("code", code.as_str()), ("into", &brake.0), ("reason", "They say the same thing.")];
        marta.browser.post(&format!("{}/merge", twin.path()), &merging).expect(303);
        giulia.drafts_from(&[&brake]);
        let rows =
            |because: &str| community.count(&format!("SELECT count(*) AS n FROM credits WHERE because = '{because}'"));
        assert_eq!((rows("proposed"), rows("merged"), rows("moderated")), (1, 1, 1));
        assert_eq!(community.count("SELECT count(*) AS n FROM credits WHERE degree = 'lead'"), 1);
        assert_eq!(community.count("SELECT supporters AS n FROM releases"), 1);
    }
}

#[test]
fn a_credit_is_signed_by_its_holder_once_it_is_public() {
    for community in every_database() {
        let (giulia, ana, _, release) = drafted(&community);
        let path = format!("{}/signature", release.path());
        let signs = |person: &Person| person.browser.post(&path, &[("choice", "own")]);
        signs(&ana).expect(404);
        giulia.publishes(&release);
        let dora = community.customer("Dora");
        signs(&dora).expect(403);
        dora.opens(&path).expect(404);
        community.guest().opens(&path).leads_to();
        signs(&ana).expect(303);
        let refused = ana.signs(&release, "given", "A").expect(422);
        assert_eq!(refused.attributes("input[name=name]", "value"), ["A"], "what was typed stays");
        ana.signs(&release, "asked", "Ana").expect(422);
        assert_eq!(community.events("credit-signed"), 1);
    }
}

#[test]
fn the_team_adjusts_what_the_rule_proposed_until_it_is_public() {
    for community in every_database() {
        let (giulia, _, _, release) = drafted(&community);
        let path = format!("{}/credits", release.path());
        let names = giulia.opens(&path).expect(200).attributes("select[name^=role-]", "name");
        let code = names[0].trim_start_matches("role-").to_owned();
        let (role, degree, keep) = (format!("role-{code}"), format!("degree-{code}"), format!("keep-{code}"));
        let reason = format!("reason-{code}");
        let why = (reason.as_str(), "She rode the prototype for a month.");
        let tested = [why, (role.as_str(), "tested"), (degree.as_str(), "lead"), (keep.as_str(), "on")];
        let refused = giulia.browser.post(&path, &tested[1..]).expect(422);
        assert!(refused.shows("Say why"), "{}", refused.text());
        giulia.browser.post(&path, &tested).expect(303);
        giulia.browser.post(&path, &tested).expect(303);
        assert_eq!(community.events("credits-adjusted"), 1, "the same again changes nothing");
        assert_eq!(community.count("SELECT count(*) AS n FROM credits WHERE role = 'tested' AND degree = 'lead'"), 1);
        giulia.browser.post(&path, &tested[..3]).expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM credits WHERE role = 'tested' AND is_kept"), 0);
        giulia.browser.post(&path, &[(role.as_str(), "king"), (degree.as_str(), "lead")]).expect(422);
        giulia.publishes(&release);
        assert!(giulia.opens(&release.path()).shows("Designed by one of you"));
        giulia.browser.post(&path, &tested).expect(409);
    }
}
