//! Decisions: the company answers with a name, in public, and what it said before stays readable.

use crate::support::browser::Answer;
use crate::support::{Idea, Person, every_database};

impl Person {
    /// Opens the form, fills it in as given and sends it.
    pub fn decides(&self, idea: &Idea, status: &str, reasons: &str) -> Answer {
        let form = self.opens(&format!("{}/decision", idea.path())).expect(200);
        let host = form.attributes("select[name=host] option[selected]", "value");
        self.browser.post(
            &format!("{}/decisions", idea.path()),
            &[
                ("code", &form.field("code")),
                ("status", status),
                ("reasons", reasons),
                ("language", "en"),
                ("host", host.first().map_or("", String::as_str)),
            ],
        )
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
