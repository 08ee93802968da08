//! Decisions: the company answers with a name, in public, and what it said before stays readable.

use crate::support::browser::Answer;
use crate::support::{Idea, Person, every_database};

impl Person {
    /// Opens the form, fills it in as given and sends it.
    pub fn decides(&self, idea: &Idea, status: &str, reasons: &str) -> Answer {
        let refusal: &[(&str, &str)] = if status == "declined" { &[("refusal", "not-now")] } else { &[] };
        self.decides_with(idea, status, reasons, refusal)
    }

    /// As `decides`, with further fields.
    pub fn decides_with(&self, idea: &Idea, status: &str, reasons: &str, more: &[(&str, &str)]) -> Answer {
        let form = self.opens(&format!("{}/decision", idea.path())).expect(200);
        let host = form.attributes("select[name=host] option[selected]", "value");
        let code = form.field("code");
        let fields = [
            ("code", code.as_str()),
            ("status", status),
            ("reasons", reasons),
            ("language", "en"),
            ("host", host.first().map_or("", String::as_str)),
        ];
        self.browser.post(&format!("{}/decisions", idea.path()), &[&fields, more].concat())
    }
}

#[test]
fn an_answer_is_public_and_the_one_before_stays() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        giulia.decides(&idea, "reviewing", "We are trying six thresholds.").expect(303);
        community.days_pass(1);
        giulia.decides(&idea, "planned", "It works, it will be in the next light.").expect(303);
        let page = community.guest().opens(&idea.path()).expect(200);
        for said in ["We are trying six thresholds.", "It works, it will be in the next light.", "Giulia"] {
            assert!(page.shows(said), "{said}: {}", page.text());
        }
        assert_eq!(community.count("SELECT count(*) AS n FROM ideas WHERE status = 'planned'"), 1);
        assert_eq!(community.count("SELECT count(*) AS n FROM idea_tallies WHERE status = 'planned'"), 1);
        assert_eq!(community.events("idea-decided"), 2);
    }
}

#[test]
fn a_double_click_is_one_answer_and_the_same_answer_again_is_none() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let idea = community.customer("Ana").proposes(&question, "Brighter when I brake");
        let form = giulia.opens(&format!("{}/decision", idea.path())).expect(200);
        let (code, host) = (form.field("code"), form.attributes("select[name=host] option[selected]", "value"));
        let fields = [
            ("code", code.as_str()),
            ("status", "planned"),
            ("reasons", "Next spring, surely."),
            ("language", "en"),
            ("host", host[0].as_str()),
        ];
        let path = format!("{}/decisions", idea.path());
        giulia.browser.post(&path, &fields).expect(303);
        giulia.browser.post(&path, &fields).expect(303);
        giulia.decides(&idea, "planned", "Next spring, surely.").expect(409);
        assert_eq!(community.events("idea-decided"), 1);
    }
}

#[test]
fn only_the_product_team_answers_and_only_with_reasons() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        ana.opens(&format!("{}/decision", idea.path())).expect(404);
        ana.browser.post(&format!("{}/decisions", idea.path()), &[("status", "planned")]).expect(404);
        community.moderator("Marta").opens(&format!("{}/decision", idea.path())).expect(404);
        let refused = giulia.decides(&idea, "new", "Short.").expect(422);
        assert_eq!(refused.field("reasons").trim(), "Short.");
        assert_eq!(community.events("idea-decided"), 0);
    }
}

#[test]
fn a_no_says_which_no_and_what_would_change_it() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let idea = community.customer("Ana").proposes(&question, "Brighter when I brake");
        giulia.decides_with(&idea, "declined", "The sensor costs too much.", &[]).expect(422);
        giulia
            .decides_with(
                &idea,
                "declined",
                "The sensor costs too much.",
                &[("refusal", "not-now"), ("change", "A sensor under two euros.")],
            )
            .expect(303);
        let page = community.guest().opens(&idea.path()).expect(200);
        for said in
            ["Not now", "A good idea at the wrong time", "What would change our mind", "A sensor under two euros."]
        {
            assert!(page.shows(said), "{said}: {}", page.text());
        }
    }
}

#[test]
fn the_author_reads_it_first_and_then_everybody() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, bea) = (community.customer("Ana"), community.customer("Bea"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        bea.votes_for(&idea);
        giulia.decides_with(&idea, "planned", "It comes in spring.", &[("hours", "24")]).expect(303);

        let letter = community.newest_mail_to("ana@example.org");
        assert!(letter.text.contains("It comes in spring."), "{}", letter.text);
        assert!(letter.text.contains("24 hours"));
        assert!(ana.opens(&idea.path()).expect(200).shows("It comes in spring."));
        assert!(giulia.opens(&idea.path()).expect(200).shows("It comes in spring."));
        for reader in [
            bea.opens(&idea.path()),
            community.moderator("Marta").opens(&idea.path()),
            community.guest().opens(&idea.path()),
        ] {
            let page = reader.expect(200);
            assert!(!page.shows("It comes in spring."), "{}", page.text());
            assert!(!page.shows("Planned"), "{}", page.text());
        }
        assert!(!bea.opens("/notices").expect(200).shows("has answered"), "not yet");
        giulia.decides(&idea, "building", "We began already.").expect(409);

        community.days_pass(2);
        community.does_what_waits();
        let page = bea.opens(&idea.path()).expect(200);
        assert!(page.shows("It comes in spring.") && page.shows("Planned"), "{}", page.text());
        assert!(bea.opens("/notices").expect(200).shows("Giulia has answered this idea"));
        assert_eq!(community.events("idea-decided"), 1);
        giulia.decides(&idea, "building", "We began already.").expect(303);
    }
}

#[test]
fn the_team_may_show_an_early_answer_at_once() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, bea) = (community.customer("Ana"), community.customer("Bea"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        giulia.decides_with(&idea, "planned", "It comes in spring.", &[("hours", "72")]).expect(303);
        let showing = format!("{}/decision/showing", idea.path());
        ana.browser.post(&showing, &[]).expect(404);
        assert!(!bea.opens(&idea.path()).expect(200).shows("It comes in spring."));
        giulia.browser.post(&showing, &[]).expect(303);
        assert!(bea.opens(&idea.path()).expect(200).shows("It comes in spring."));
        community.days_pass(4);
        community.does_what_waits();
        assert_eq!(community.events("idea-decided"), 1, "the job finds nothing left to do");
    }
}

#[test]
fn what_only_the_author_may_read_yet_is_found_by_nobody() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, bea) = (community.customer("Ana"), community.customer("Bea"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        giulia.decides_with(&idea, "planned", "It comes with a quorlith.", &[("hours", "24")]).expect(303);
        // A server that starts, or a new release, looks for what its index lacks.
        cofirma::jobs::renew_index(&community.db).expect("an index");
        community.adds_up();
        assert_eq!(bea.comes_upon("quorlith"), Vec::<String>::new());
        assert_eq!(community.count("SELECT count(*) AS n FROM search_documents WHERE kind = 'decision'"), 0);
        community.days_pass(2);
        community.does_what_waits();
        assert_eq!(bea.comes_upon("quorlith"), ["Brighter when I brake"]);
        community.adds_up();
    }
}
