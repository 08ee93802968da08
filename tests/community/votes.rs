//! Votes: one each, whatever is clicked, counted at once.

mod aside;
mod budgets;
mod hidden;
mod histories;

use cofirma::platform::clock::Moment;

use crate::support::people::{Question, votes_on};
use crate::support::{Community, Idea, Person, every_database};

impl Community {
    /// Lets a question be voted on otherwise: `budget = 5, per_idea = 2`.
    fn votes_by(&self, question: &Question, terms: &str) {
        self.meddle(&format!("UPDATE questions SET {terms} WHERE code = '{}'", question.0));
    }
}

impl Person {
    /// Gives an idea exactly so many votes, by the form.
    fn gives(&self, votes: i64, idea: &Idea) -> crate::support::browser::Answer {
        self.browser.post(&format!("{}/vote", idea.path()), &[("votes", &votes.to_string())])
    }
}

#[test]
fn a_customer_votes_once_however_often_she_clicks() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What should our next bike light do?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        ana.votes_for(&idea);
        ana.votes_for(&idea);
        ben.votes_for(&idea);
        assert_eq!(ana.reads_votes_of(&idea), 2);
        assert_eq!(community.events("idea-voted"), 2, "the second click is no second event");
    }
}

#[test]
fn a_vote_is_taken_back_and_given_again() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What should our next bike light do?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        ana.votes_for(&idea);
        ana.takes_back_vote_for(&idea);
        assert_eq!(ana.reads_votes_of(&idea), 0);
        ana.takes_back_vote_for(&idea);
        assert_eq!(ana.reads_votes_of(&idea), 0);
        ana.votes_for(&idea);
        assert_eq!(ana.reads_votes_of(&idea), 1);
        assert_eq!((community.events("idea-voted"), community.events("vote-withdrawn")), (2, 1));
    }
}

#[test]
fn a_guest_is_asked_for_a_name_and_nothing_is_counted() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What should our next bike light do?");
        let idea = community.customer("Ana").proposes(&question, "Brighter when I brake");
        let guest = community.guest();
        let answer = guest.browser.post(&format!("{}/vote", idea.path()), &[]);
        assert_eq!(answer.leads_to(), "/waiting");
        assert_eq!(votes_on(&guest.opens(&idea.path())), 0);
        assert_eq!(community.events("idea-voted"), 0);
    }
}

#[test]
fn a_script_gets_the_stamp_alone() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What should our next bike light do?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let headers = [
            ("x-fragment", "1"),
            ("sec-fetch-site", "same-origin"),
            ("content-type", "application/x-www-form-urlencoded"),
        ];
        let stamp = ana.browser.send("POST", &format!("{}/vote", idea.path()), &headers, Some(vec![])).expect(200);
        assert!(!stamp.body.contains("<html"), "{}", stamp.body);
        assert_eq!(stamp.all(".stamp b"), ["1"]);
    }
}

#[test]
fn votes_close_with_the_question() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks_with("What next?", |dates| dates.review_at = giulia.in_days(7));
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        ana.votes_for(&idea);
        community.days_pass(8);
        let ben = community.customer("Ben");
        let refused = ben.tries_to_vote_for(&idea).expect(409);
        assert!(refused.shows("Voting"), "{}", refused.text());
        ana.browser.post(&format!("{}/vote/withdrawal", idea.path()), &[]).expect(409);
        assert_eq!(ana.reads_votes_of(&idea), 1);
    }
}

#[test]
fn votes_from_other_sites_are_refused() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        for headers in [vec![("sec-fetch-site", "cross-site")], vec![("origin", "https://evil.example")], vec![]] {
            let mut headers = headers;
            headers.push(("content-type", "application/x-www-form-urlencoded"));
            ana.browser.send("POST", &format!("{}/vote", idea.path()), &headers, Some(vec![])).expect(403);
        }
        assert_eq!(ana.reads_votes_of(&idea), 0);
    }
}

#[test]
fn fifty_clicks_at_once_are_one_vote() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let path = format!("{}/vote", idea.path());
        let rounds = if std::env::var_os("COFIRMA_LONG").is_some() { 1_000 } else { 50 };
        for _ in 0..rounds {
            std::thread::scope(|scope| {
                for _ in 0..50 {
                    scope.spawn(|| ana.browser.post(&path, &[]).expect(303));
                }
            });
            assert_eq!(ana.reads_votes_of(&idea), 1);
            assert_eq!(community.count("SELECT count(*) AS n FROM votes"), 1);
            assert_eq!(community.count("SELECT spent AS n FROM ballots"), 1);
            ana.takes_back_vote_for(&idea);
            // Ten rounds are as many votes as a person may cast in half an hour.
            community.clock.advance(Moment::HOUR / 6);
        }
    }
}
