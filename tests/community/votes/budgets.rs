//! Votes that weigh, budgets, whose votes are taken, why people vote, and who voted.

use crate::support::{Idea, every_database};

fn left(person: &crate::support::Person, idea: &Idea) -> String {
    person.opens(&idea.path()).expect(200).all(".vote-terms b").join("")
}

#[test]
fn a_budget_is_spent_and_comes_back() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What should our next bike light do?");
        community.votes_by(&question, "budget = 5");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let ideas: Vec<Idea> = (0..8).map(|n| ana.proposes(&question, &format!("Idea number {n}"))).collect();
        for idea in &ideas[..5] {
            ana.votes_for(idea);
        }
        assert_eq!(left(&ana, &ideas[0]), "You have given all 5 votes.");
        let refused = ana.tries_to_vote_for(&ideas[5]).expect(409);
        assert!(refused.shows("Take one back from another idea"), "{}", refused.text());
        assert_eq!(ana.reads_votes_of(&ideas[5]), 0);

        marta.merges(&ideas[0], &ideas[1]).expect(303);
        assert_eq!(ana.reads_votes_of(&ideas[1]), 1, "of two votes of one person one counts");
        ana.votes_for(&ideas[5]);
        ana.tries_to_vote_for(&ideas[6]).expect(409);
        community.adds_up();

        // What comes back counts as far as there is anything left: of the two, the one that counted all the while.
        marta.unmerges(&ideas[0]).expect(303);
        assert_eq!((ana.reads_votes_of(&ideas[0]), ana.reads_votes_of(&ideas[1])), (1, 0));
        community.adds_up();

        giulia.answers_idea(&ideas[2], "declined");
        assert_eq!(ana.reads_votes_of(&ideas[2]), 1, "what was wished for is shown still");
        ana.votes_for(&ideas[6]);
        ana.tries_to_vote_for(&ideas[7]).expect(409);
        marta.rules_on_idea(&ideas[3], "hide", "Just so.").expect(303);
        community.adds_up();
    }
}

#[test]
fn up_to_three_on_one_idea() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        community.votes_by(&question, "budget = 5, per_idea = 3");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        ben.votes_for(&idea);
        ana.votes_for(&idea);
        assert_eq!(ana.opens(&idea.path()).attributes(".stepper button", "value"), ["0", "2"]);
        ana.gives(3, &idea).expect(303);
        assert_eq!(ana.reads_votes_of(&idea), 4);
        ana.gives(4, &idea).expect(409);
        ana.gives(-1, &idea).expect(409);
        assert_eq!(left(&ana, &idea), "You have 2 of 5 votes left.");
        ana.gives(0, &idea).expect(303);
        assert_eq!(ana.reads_votes_of(&idea), 1);
        community.adds_up();
    }
}

#[test]
fn nobody_gets_over_the_budget_however_fast_they_click() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        community.votes_by(&question, "budget = 3");
        let ana = community.customer("Ana");
        let ideas: Vec<Idea> = (0..10).map(|n| ana.proposes(&question, &format!("Idea number {n}"))).collect();
        std::thread::scope(|scope| {
            for n in 0..50 {
                let (ana, idea) = (&ana, &ideas[n % 10]);
                scope.spawn(move || assert!([303, 409].contains(&ana.tries_to_vote_for(idea).status)));
            }
        });
        assert_eq!(community.count("SELECT spent AS n FROM ballots"), 3);
        assert_eq!(community.count("SELECT count(*) AS n FROM votes"), 3);
        community.adds_up();
    }
}

#[test]
fn ones_own_idea_is_for_the_others_where_the_question_says_so() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        community.votes_by(&question, "takes_own_votes = FALSE");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        assert!(ana.opens(&idea.path()).shows("This is your idea"));
        ana.tries_to_vote_for(&idea).expect(409);
        ben.votes_for(&idea);
        assert_eq!(ben.reads_votes_of(&idea), 1);
    }
}

#[test]
fn a_voter_says_why_and_takes_it_back() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let says = |why: &str| ana.browser.post(&format!("{}/vote/why", idea.path()), &[("why", why)]);
        says("I ride at night.").expect(409);
        ana.votes_for(&idea);
        says("I ride at night.").expect(303);
        assert!(ben.opens(&idea.path()).shows("I ride at night."));
        says("").expect(303);
        assert!(!ben.opens(&idea.path()).shows("I ride at night."));
        says("Buy my stuff.").expect(303);
        let removal = format!("{}/whys/{}/removal", idea.path(), ana.code());
        ben.browser.post(&removal, &[]).expect(404);
        marta.browser.post(&removal, &[]).expect(303);
        assert!(!ben.opens(&idea.path()).shows("Buy my stuff."));
        says(&"x".repeat(161)).expect(422);
    }
}

#[test]
fn votes_of_people_met_elsewhere_are_counted_apart() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let notes = |who: &crate::support::Person, code: &str| {
            let fields = [("code", code), ("who", "Frau Keller"), ("place", "Eurobike"), ("met_on", "2026-06-20")];
            who.browser.post(&format!("{}/met-votes", idea.path()), &fields)
        };
        notes(&giulia, "metvat0001").expect(409);
        community.votes_by(&question, "takes_met_votes = TRUE");
        notes(&ana, "metvat0001").expect(404);
        notes(&giulia, "metvat0001").expect(303);
        notes(&giulia, "metvat0001").expect(303);
        assert_eq!(ana.reads_votes_of(&idea), 0);
        let page = ana.opens(&idea.path());
        assert!(page.shows("and 1 person whom we met elsewhere") && !page.shows("Keller"), "{}", page.text());
        assert!(giulia.opens(&idea.path()).shows("Frau Keller"));
        community.adds_up();
        giulia.browser.post("/met-votes/metvat0001/removal", &[]).expect(303);
        assert!(!ana.opens(&idea.path()).shows("met elsewhere"));
        community.adds_up();
    }
}

#[test]
fn who_voted_is_told_in_groups_of_five_at_least() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        for (n, relation) in ["customer"; 6].iter().chain(&["partner"; 5]).chain(&["investor"; 1]).enumerate() {
            let person = community.customer(&format!("Voter {n}"));
            community.meddle(&format!("UPDATE people SET relation = '{relation}' WHERE id = {}", person.id.0));
            person.votes_for(&idea);
        }
        let page = ana.opens(&idea.path());
        assert!(page.shows("6 customers · 6 others"), "{}", page.text());
        assert!(!page.shows("5 partners") && !page.shows("1 investor"), "{}", page.text());
    }
}
