//! Any history of votes, merges and answers leaves every count equal to what it counts, and nobody over the budget.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use cofirma::platform::clock::Moment;

use crate::support::people::Question;
use crate::support::{Community, Idea, Person, every_database, rounds};

impl Person {
    /// Answers an idea by the form, whatever its page would say.
    pub(super) fn answers_idea(&self, idea: &Idea, status: &str) -> u16 {
        let (reasons, host) = (format!("Because of {status}."), self.code());
        let form = self.opens(&format!("{}/decision", idea.path()));
        if form.status != 200 {
            return form.status;
        }
        let fields = [
            ("code", form.field("code")),
            ("status", status.into()),
            ("reasons", reasons),
            ("refusal", if status == "declined" { "not-now".into() } else { String::new() }),
            ("language", "en".into()),
            ("host", host),
        ];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.browser.post(&format!("{}/decisions", idea.path()), &fields).status
    }
}

/// One thing that somebody does; numbers name who, which idea, which other.
#[derive(Debug, Clone)]
enum Step {
    Gives(usize, usize, i64),
    Merges(usize, usize),
    Unmerges(usize),
    Declines(usize),
    Reopens(usize),
    Hides(usize),
    Restores(usize),
    Grows(i64, i64),
    SetsAside(usize, usize),
    CountsAgain(usize, usize),
}

fn step() -> impl Strategy<Value = Step> {
    let (who, idea) = (0..3_usize, 0..4_usize);
    prop_oneof![
        2 => (who.clone(), idea.clone()).prop_map(|(who, idea)| Step::SetsAside(who, idea)),
        2 => (who.clone(), idea.clone()).prop_map(|(who, idea)| Step::CountsAgain(who, idea)),
        6 => (who, idea.clone(), 0..4_i64).prop_map(|(who, idea, votes)| Step::Gives(who, idea, votes)),
        2 => (idea.clone(), idea.clone()).prop_map(|(one, other)| Step::Merges(one, other)),
        2 => idea.clone().prop_map(Step::Unmerges),
        1 => idea.clone().prop_map(Step::Declines),
        1 => idea.clone().prop_map(Step::Reopens),
        1 => idea.clone().prop_map(Step::Hides),
        1 => idea.prop_map(Step::Restores),
        1 => (0..2_i64, 0..2_i64).prop_map(|(budget, per_idea)| Step::Grows(budget, per_idea)),
    ]
}

/// A question with a budget, and the people who vote in it.
struct Scene<'a> {
    community: &'a Community,
    giulia: &'a Person,
    marta: &'a Person,
    voters: &'a [Person],
    question: Question,
    ideas: Vec<Idea>,
}

impl Scene<'_> {
    fn plays(&self, step: &Step) {
        let idea = |n: &usize| &self.ideas[*n];
        let status = match step {
            Step::Gives(who, on, votes) => self.voters[*who].gives(*votes, idea(on)).status,
            Step::Merges(one, other) => self.marta.merges(idea(one), idea(other)).status,
            Step::Unmerges(one) => self.marta.unmerges(idea(one)).status,
            Step::Declines(one) => self.giulia.answers_idea(idea(one), "declined"),
            Step::Reopens(one) => self.giulia.answers_idea(idea(one), "reviewing"),
            Step::Hides(one) => self.marta.rules_on_idea(idea(one), "hide", "Just so.").status,
            Step::Restores(one) => self.marta.rules_on_idea(idea(one), "restore", "Just so.").status,
            Step::SetsAside(who, on) => self.marta.sets_aside(idea(on), &[&self.voters[*who]]).status,
            Step::CountsAgain(who, on) => self.marta.counts_again(idea(on), &[&self.voters[*who]]).status,
            Step::Grows(budget, per_idea) => {
                let terms = format!("budget = budget + {budget}, per_idea = per_idea + {per_idea}");
                self.community.votes_by(&self.question, &terms);
                303
            }
        };
        assert!([301, 303, 404, 409, 422].contains(&status), "{step:?}: {status}");
    }
}

#[test]
fn any_history_adds_up() {
    for community in every_database() {
        let (giulia, marta) = (community.product_manager("Giulia"), community.moderator("Marta"));
        let voters: Vec<Person> = ["Ana", "Ben", "Carla"].iter().map(|name| community.customer(name)).collect();
        let config = Config {
            cases: u32::try_from(rounds(100)).unwrap_or(100),
            max_shrink_iters: 200,
            failure_persistence: None,
            ..Config::default()
        };
        let played = TestRunner::new(config).run(&prop::collection::vec(step(), 1..14), |history| {
            // Nobody here is held up by how much one may write in an hour.
            community.clock.advance(Moment::HOUR);
            let question = giulia.asks("What next?");
            community.votes_by(&question, "budget = 3, per_idea = 2");
            let ideas = (0..4).map(|n| voters[n % 3].proposes(&question, &format!("Idea number {n}"))).collect();
            let (giulia, marta, voters) = (&giulia, &marta, &voters[..]);
            let scene = Scene { community: &community, giulia, marta, voters, question, ideas };
            for step in &history {
                scene.plays(step);
            }
            community.adds_up();
            Ok(())
        });
        if let Err(failed) = played {
            panic!("{:?}: {failed}", community.kind());
        }
    }
}
