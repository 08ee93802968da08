//! Closing a question: nobody is left without an answer.

use crate::support::browser::Answer;
use crate::support::people::Question;
use crate::support::{Community, Idea, Person, every_database};
use cofirma::platform::clock::Moment;

/// A question whose voting is over two days from now.
fn asked(community: &Community, giulia: &Person) -> Question {
    let now = community.clock.now();
    giulia.asks_with("What next?", |dates| {
        dates.voting_at = Some(now.plus(Moment::DAY));
        dates.review_at = Some(now.plus(2 * Moment::DAY));
        dates.decided_at = Some(now.plus(3 * Moment::DAY));
    })
}

impl Person {
    fn closes(&self, question: &Question, summary: &str) -> Answer {
        let form = self.opens(&format!("{}/closing", question.path())).expect(200);
        let host = form.attributes("select[name=host] option[selected]", "value");
        let fields = [
            ("code", form.attributes("input[name=code]", "value").first().cloned().unwrap_or_default()),
            ("summary", summary.to_owned()),
            ("language", "en".to_owned()),
            ("host", host.first().cloned().unwrap_or_default()),
        ];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.browser.post(&format!("{}/closing", question.path()), &fields)
    }

    fn answers_together(&self, question: &Question, each: &[(String, &str)], shared: &[(&str, &str)]) -> Answer {
        let form = self.opens(&format!("{}/closing", question.path())).expect(200);
        let host = form.attributes("select[name=host] option[selected]", "value");
        let mut fields = vec![("language", "en"), ("host", host.first().map_or("", String::as_str))];
        fields.extend(each.iter().map(|(name, value)| (name.as_str(), *value)));
        fields.extend(shared);
        self.browser.post(&format!("{}/closing/answers", question.path()), &fields)
    }
}

fn fate(idea: &Idea) -> String {
    format!("fate-{}", idea.0)
}

fn line(idea: &Idea) -> String {
    format!("line-{}", idea.0)
}

#[test]
fn a_question_is_closed_when_everybody_has_an_answer() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = asked(&community, &giulia);
        let (ana, bea) = (community.customer("Ana"), community.customer("Bea"));
        let (brake, bell) =
            (ana.proposes(&question, "Brighter when I brake"), bea.proposes(&question, "A bell in the light"));
        let third = ana.proposes(&question, "A light for the dog");
        community.days_pass(4);
        // The promised day is here, and the answers are not.
        assert!(bea.opens(&question.path()).expect(200).shows("Now we review the ideas"));
        giulia.closes(&question, "We learned a lot from you.").expect(409);

        let shared = [
            ("refusal", "cannot"),
            ("reasons", "We tried it, and it does not hold in the rain."),
            ("change", "A better seal."),
        ];
        giulia.answers_together(&question, &[], &shared).expect(422);
        let each = [
            (fate(&brake), "no"),
            (line(&brake), "Your sketch helped us."),
            (fate(&bell), "later"),
            (fate(&third), "apart"),
        ];
        giulia.answers_together(&question, &each, &shared).expect(303);
        let page = bea.opens(&brake.path()).expect(200);
        for said in ["Your sketch helped us.", "We tried it", "We cannot", "A better seal."] {
            assert!(page.shows(said), "{said}: {}", page.text());
        }
        let page = bea.opens(&bell.path()).expect(200);
        assert!(page.shows("Kept for later") && !page.shows("A better seal."), "{}", page.text());
        assert!(community.newest_mail_to("bea@example.org").text.contains("Kept for later"));
        giulia.closes(&question, "We learned a lot from you.").expect(409);

        giulia.answers_together(&question, &[(fate(&third), "later")], &shared).expect(303);
        giulia.closes(&question, "We learned a lot from you.").expect(303);
        let page = bea.opens(&question.path()).expect(200);
        assert!(page.shows("We learned a lot from you.") && page.shows("We have answered"), "{}", page.text());
        assert!(bea.opens("/notices").expect(200).shows("What next?"));
        assert_eq!(community.events("question-closed"), 1);
        // What is closed keeps its outcomes.
        giulia.opens(&format!("{}/closing", question.path())).expect(409);
        community.adds_up();
    }
}

#[test]
fn only_the_product_team_closes_and_not_before_voting_is_over() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = asked(&community, &giulia);
        let ana = community.customer("Ana");
        giulia.closes(&question, "We learned a lot from you.").expect(409);
        community.days_pass(4);
        for person in [&ana, &community.moderator("Marta")] {
            person.opens(&format!("{}/closing", question.path())).expect(404);
            person.browser.post(&format!("{}/closing", question.path()), &[("summary", "Closed by me.")]).expect(404);
        }
        let refused = giulia.closes(&question, "Short").expect(422);
        assert_eq!(refused.field("summary").trim(), "Short");
        giulia.closes(&question, "We learned a lot from you.").expect(303);
        assert_eq!(community.events("question-closed"), 1);
    }
}

#[test]
fn what_was_decided_stays_decided_once_the_question_is_closed() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = asked(&community, &giulia);
        let idea = community.customer("Ana").proposes(&question, "Brighter when I brake");
        giulia.decides(&idea, "planned", "It comes in spring.").expect(303);
        community.days_pass(4);
        giulia.closes(&question, "We learned a lot from you.").expect(303);
        giulia.decides(&idea, "reviewing", "We look at it once more.").expect(409);
        giulia.decides(&idea, "building", "We began already.").expect(303);
    }
}
