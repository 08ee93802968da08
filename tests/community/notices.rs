//! What people are told: on the page "For you", and by mail for those who want it.

use crate::support::{Idea, Person, every_database};

impl Person {
    /// Whether the menu tells of something new.
    fn sees_news(&self) -> bool {
        !self.opens("/questions").expect(200).attributes(".news-dot", "class").is_empty()
    }

    fn says_yes_to(&self, idea: &Idea) {
        let form = self.opens(&format!("{}/decision", idea.path())).expect(200);
        let host = form.attributes("select[name=host] option[selected]", "value");
        let code = form.field("code");
        let fields = [
            ("code", code.as_str()),
            ("status", "planned"),
            ("reasons", "It comes in spring."),
            ("language", "en"),
            ("host", host[0].as_str()),
        ];
        self.browser.post(&format!("{}/decisions", idea.path()), &fields).expect(303);
    }
}

#[test]
fn supporters_hear_on_the_page_and_by_mail_when_they_wish() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, bea, carla) = (community.customer("Ana"), community.customer("Bea"), community.customer("Carla"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        bea.votes_for(&idea);
        carla.votes_for(&idea);
        carla.browser.post("/notices/mails", &[("mails", "all")]).expect(303);
        assert!(bea.opens("/notices").expect(200).shows("Nothing yet."));
        giulia.says_yes_to(&idea);

        let page = bea.opens("/notices").expect(200);
        assert!(page.shows("Giulia has answered this idea") && page.shows("Brighter when I brake"), "{}", page.text());
        assert!(bea.sees_news());
        let newest = page.field("newest");
        bea.browser.post("/notices/seen", &[("newest", &newest)]).expect(303);
        assert!(!bea.sees_news());

        community.days_pass(1);
        assert!(community.mail_to("bea@example.org").is_empty(), "she never asked for mail about what she supports");
        let letter = community.newest_mail_to("carla@example.org");
        assert!(letter.text.contains("Giulia has answered this idea"), "{}", letter.text);
        assert_eq!(letter.link(), "/notices");
        community.days_pass(3);
        assert_eq!(community.mail_to("carla@example.org").len(), 1, "nothing is told twice");
    }
}

#[test]
fn what_became_hidden_is_told_no_more() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, bea) = (community.customer("Ana"), community.customer("Bea"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        bea.votes_for(&idea);
        bea.browser.post("/notices/mails", &[("mails", "all")]).expect(303);
        giulia.says_yes_to(&idea);
        community.moderator("Marta").rules_on_idea(&idea, "hide", "Off topic here.").expect(303);
        assert!(!bea.opens("/notices").expect(200).shows("Brighter when I brake"));
        community.days_pass(1);
        assert!(community.mail_to("bea@example.org").is_empty());
    }
}

#[test]
fn nobody_reads_or_marks_what_another_was_told() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, bea) = (community.customer("Ana"), community.customer("Bea"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        giulia.says_yes_to(&idea);
        community.guest().opens("/notices").expect(303);
        assert!(!bea.opens("/notices").expect(200).shows("Brighter when I brake"));
        bea.browser.post("/notices/seen", &[("newest", "999999")]).expect(303);
        assert!(ana.sees_news(), "hers are still new");
    }
}

#[test]
fn letters_tell_nobody_of_a_question_that_is_not_put_to_them_any_more() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, bea) = (community.customer("Ana"), community.customer("Bea"));
        let (carla, marta) = (community.customer("Carla"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        for supporter in [&bea, &carla, &marta] {
            supporter.votes_for(&idea);
            supporter.browser.post("/notices/mails", &[("mails", "all")]).expect(303);
        }
        giulia.says_yes_to(&idea);
        community.meddle("UPDATE questions SET audience = 'invited'");
        community.meddle(
            "INSERT INTO question_guests (question_id, email, person_id, inviter_id, created_at)
             SELECT questions.id, 'carla@example.org', people.id, host_id, 0
             FROM questions, people WHERE people.name = 'Carla'",
        );
        community.days_pass(1);
        let [bea, carla, marta] = [&bea, &carla, &marta].map(|person| community.again(person));
        assert!(!bea.opens("/notices").expect(200).shows("Brighter when I brake"));
        assert!(community.mail_to("bea@example.org").is_empty(), "the letter knows what the page knows");
        for (reader, address) in [(&carla, "carla@example.org"), (&marta, "marta@example.org")] {
            assert!(reader.opens("/notices").expect(200).shows("Brighter when I brake"), "{address}");
            assert!(community.newest_mail_to(address).text.contains("Brighter when I brake"), "{address}");
        }
    }
}

#[test]
fn what_was_seen_needs_no_letter_and_one_a_day_is_enough() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, bea, carla) = (community.customer("Ana"), community.customer("Bea"), community.customer("Carla"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        for person in [&bea, &carla] {
            person.votes_for(&idea);
            person.browser.post("/notices/mails", &[("mails", "all")]).expect(303);
        }
        giulia.says_yes_to(&idea);
        let newest = bea.opens("/notices").expect(200).field("newest");
        bea.browser.post("/notices/seen", &[("newest", &newest)]).expect(303);
        community.clock.advance(cofirma::platform::clock::Moment::HOUR);
        assert_eq!(community.mail_to("carla@example.org").len(), 1);
        assert!(community.mail_to("bea@example.org").is_empty(), "she has read it");
        giulia.decides(&idea, "building", "We began already.").expect(303);
        community.clock.advance(2 * cofirma::platform::clock::Moment::HOUR);
        assert_eq!(community.mail_to("carla@example.org").len(), 1, "not twice on one day");
        community.days_pass(1);
        assert_eq!(community.mail_to("carla@example.org").len(), 2);
    }
}

#[test]
fn a_hidden_comment_is_told_no_more() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "What do you think, @Ana?");
        assert!(ana.opens("/notices").expect(200).shows("Brighter when I brake"));
        community.moderator("Marta").rules_on(&comment, "hide", "Noise.").expect(303);
        assert!(!ana.opens("/notices").expect(200).shows("Brighter when I brake"));
        community.days_pass(1);
        assert!(community.mail_to("ana@example.org").iter().all(|letter| !letter.text.contains("Ben")));
    }
}
