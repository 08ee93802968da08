//! The deal, more time in public, the short link and the poster, the next round, and how many supporters an idea needs.

use crate::support::browser::{Answer, Upload};
use crate::support::people::{Idea, Person, Question};
use crate::support::{Community, every_database};

const NOTHING: Upload<'static> = Upload { field: "picture", name: "", bytes: b"" };

/// What the form of a question holds, with what somebody types into it.
fn fills(person: &Person, path: &str, typed: &[(&str, &str)]) -> Answer {
    let form = person.opens(&format!("{path}/edit")).expect(200);
    let names = [
        "code",
        "title_en",
        "summary_en",
        "body_en",
        "in_scope_en",
        "out_of_scope_en",
        "may_use_en",
        "earns_en",
        "may_use_it",
        "minimum_age",
        "opens_on",
        "refine_from",
        "voting_from",
        "review_from",
        "decided_from",
        "picture_alt",
        "short",
        "budget",
        "per_idea",
        "supporters_1",
        "days_1",
        "supporters_2",
        "days_2",
    ];
    let mut fields: Vec<(String, String)> = names.iter().map(|&name| (name.to_owned(), form.field(name))).collect();
    for name in ["language", "host", "previous"] {
        fields.push((name.to_owned(), form.chosen(name)));
    }
    for name in form.attributes("input[type=checkbox][checked], input[type=radio][checked]", "name") {
        let value = form.attributes(&format!("input[name={name}][checked]"), "value").concat();
        fields.push((name, value));
    }
    for (name, value) in typed {
        fields.retain(|(ours, _)| ours != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    person.browser.upload(path, &fields, NOTHING)
}

fn wrong(page: &Answer) -> Vec<String> {
    page.clone().expect(422).attributes("[aria-invalid=true]", "name")
}

fn offers(person: &Person, question: &Question, may_use: &str, age: &str) {
    fills(person, &question.path(), &[("may_use_en", may_use), ("earns_en", "A share."), ("minimum_age", age)])
        .expect(303);
}

/// Proposes, and ticks the box of this version.
fn proposes_under(person: &Person, question: &Question, title: &str, deal: &str) -> Answer {
    let code = person.opens(&format!("{}/ideas/new", question.path())).expect(200).field("code");
    let fields = [("code", code.as_str()), ("title", title), ("body", ""), ("language", "en"), ("deal", deal)];
    person.browser.post(&format!("{}/ideas", question.path()), &fields)
}

fn told(community: &Community, kind: &str) -> Vec<String> {
    community.lines(&format!(
        "SELECT people.name AS line FROM notices JOIN people ON people.id = notices.person_id \
         WHERE kind = '{kind}' ORDER BY people.name"
    ))
}

#[test]
fn who_proposes_agrees_to_the_newest_deal_first() {
    for community in every_database() {
        let (pia, ana) = (community.product_manager("Pia"), community.customer("Ana"));
        let question = pia.asks("Which hinge squeaks least?");
        ana.proposes(&question, "Before there was a deal");
        offers(&pia, &question, "We may build it.", "16");
        let form = ana.opens(&format!("{}/ideas/new", question.path())).expect(200);
        assert!(
            form.shows("We may build it.") && form.shows("A share.") && form.shows("at least 16"),
            "{}",
            form.text()
        );
        // Without the box, or with another version's, nothing is proposed and nothing typed is lost.
        for deal in ["", "7"] {
            let page = proposes_under(&ana, &question, "Oil it with linseed", deal).expect(422);
            assert_eq!(page.field("title"), "Oil it with linseed");
            assert_eq!(wrong(&page), ["deal"]);
        }
        assert_eq!(community.count("SELECT count(*) AS n FROM ideas"), 1);
        let idea = Idea(
            proposes_under(&ana, &question, "Oil it with linseed", "1")
                .leads_to()
                .trim_start_matches("/ideas/")
                .to_owned(),
        );
        assert_eq!(community.events("deal-accepted"), 1);
        // Agreed once, it is not asked again.
        ana.proposes(&question, "And a second one");
        ana.edits(&idea, "Oil it with linseed oil", "Twice a year.").expect(303);
        // The same words again are no new version; another word asks everybody again, for changes, too.
        offers(&pia, &question, "We may build it.", "16");
        assert_eq!(community.count("SELECT count(*) AS n FROM deals"), 1);
        offers(&pia, &question, "We may build and sell it.", "16");
        assert_eq!(wrong(&proposes_under(&ana, &question, "A third one", "1")), ["deal"]);
        ana.edits(&idea, "Oil it with walnut oil", "Once a year.").expect(422);
        assert!(ana.opens(&format!("{}/ideas/new", question.path())).shows("has changed since"));
        proposes_under(&ana, &question, "A third one", "2").expect(303);
        let kept = "SELECT deals.number || ' ' || people.name AS line FROM deal_acceptances \
                    JOIN deals ON deals.id = deal_id JOIN people ON people.id = person_id ORDER BY number";
        assert_eq!(community.lines(kept), ["1 Ana", "2 Ana"]);
        // Votes and comments need no deal.
        let ben = community.customer("Ben");
        ben.votes_for(&idea);
        ben.comments_on(&idea, "Walnut smells better.");
        // The API asks, too.
        let bearer = format!("Bearer {}", community.token_of(&ben));
        let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
        let path = format!("/api/v1{}/ideas", question.path());
        let sends = |body: &str| community.browser().send("POST", &path, &headers, Some(body.as_bytes().to_vec()));
        sends(r#"{"title": "By a program", "body": "", "language": "en"}"#).expect(422);
        sends(r#"{"title": "By a program", "body": "", "language": "en", "deal": "2"}"#).expect(201);
        community.adds_up();
    }
}

#[test]
fn a_deal_says_what_one_agrees_to() {
    for community in every_database() {
        let pia = community.product_manager("Pia");
        let question = pia.asks("Which hinge squeaks least?");
        let sent = |typed: &[(&str, &str)]| wrong(&fills(&pia, &question.path(), typed));
        assert_eq!(sent(&[("minimum_age", "16")]), ["may_use_en"], "an age alone is no deal");
        assert_eq!(sent(&[("may_use_en", "We may."), ("minimum_age", "0")]), ["minimum_age"]);
        assert_eq!(sent(&[("may_use_it", "Possiamo usarla.")]), ["may_use_en"], "the original speaks first");
        assert_eq!(community.count("SELECT count(*) AS n FROM deals"), 0);
    }
}

#[test]
fn more_time_is_given_in_public_and_dates_do_not_move_silently() {
    for community in every_database() {
        let (pia, ana) = (community.product_manager("Pia"), community.customer("Ana"));
        let question = pia.asks_with("Which hinge squeaks least?", |dates| {
            dates.voting_at = pia.in_days(10);
            dates.review_at = pia.in_days(20);
        });
        let idea = ana.proposes(&question, "Oil it with linseed");
        community.customer("Ben").votes_for(&idea);
        community.days_pass(3);
        let path = question.path();
        assert_eq!(wrong(&fills(&pia, &path, &[("voting_from", "2026-12-08")])), ["voting_from"]);
        assert_eq!(wrong(&fills(&pia, &path, &[("opens_on", "2026-11-20")])), ["opens_on"]);
        fills(&pia, &path, &[("review_from", "2026-12-20")]).expect(303);
        let extensions = format!("{path}/extensions");
        let gives = |person: &Person, to: &str, reason: &str| {
            person.browser.post(&extensions, &[("to", to), ("reason", reason)])
        };
        gives(&ana, "2026-12-10", "Because I would like it.").expect(404);
        gives(&community.moderator("Mo"), "2026-12-10", "Because I would like it.").expect(403);
        for (to, reason, field) in
            [("2026-12-01", "Many asked.", "to"), ("", "Many asked.", "to"), ("2026-12-08", "", "reason")]
        {
            assert_eq!(wrong(&gives(&pia, to, reason)), [field]);
        }
        gives(&pia, "2026-12-08", "Many of you asked for another weekend.").expect(303);
        let page = community.guest().opens(&path).expect(200);
        assert!(page.shows("Many of you asked for another weekend."), "{}", page.text());
        assert_eq!(told(&community, "extended"), ["Ana", "Ben"]);
        let form = pia.opens(&format!("{path}/edit")).expect(200);
        assert_eq!((form.field("voting_from"), form.field("review_from")), ("2026-12-08".into(), "2026-12-25".into()));
        // The phase is what the dates say: voting did not begin on the tenth day.
        community.days_pass(8);
        ana.edits(&idea, "Oil it with linseed oil", "").expect(303);
        community.days_pass(5);
        ana.edits(&idea, "Oil it with walnut oil", "").expect(409);
    }
}

#[test]
fn a_phase_is_announced_once_and_decided_by_nobody() {
    for community in every_database() {
        let (pia, ana) = (community.product_manager("Pia"), community.customer("Ana"));
        let question = pia.asks_with("Which hinge squeaks least?", |dates| dates.voting_at = pia.in_days(10));
        let idea = ana.proposes(&question, "Oil it with linseed");
        community.does_what_waits();
        assert!(told(&community, "phase").is_empty());
        community.days_pass(11);
        // Nobody announced it, and voting it is.
        ana.edits(&idea, "Oil it with walnut oil", "").expect(409);
        community.does_what_waits();
        community.does_what_waits();
        assert_eq!(told(&community, "phase"), ["Ana"]);
        assert_eq!(community.events("phase-announced"), 1);
    }
}

#[test]
fn a_short_link_leads_to_its_question() {
    for community in every_database() {
        let pia = community.product_manager("Pia");
        let (question, other) = (pia.asks("Which hinge squeaks least?"), pia.asks("And the lock?"));
        for word in ["a", "with space", "-x", "a--b", "è"] {
            assert_eq!(wrong(&fills(&pia, &question.path(), &[("short", word)])), ["short"], "{word}");
        }
        fills(&pia, &question.path(), &[("short", "Hinge-26")]).expect(303);
        assert_eq!(community.guest().opens("/q/hinge-26").leads_to(), question.path());
        assert_eq!(community.guest().opens("/q/HINGE-26").leads_to(), question.path());
        community.guest().opens("/q/lock").expect(404);
        assert_eq!(wrong(&fills(&pia, &other.path(), &[("short", "hinge-26")])), ["short"]);
        let poster = pia.opens(&format!("{}/poster", question.path())).expect(200);
        assert!(poster.shows("/q/hinge-26") && poster.shows("Which hinge squeaks least?"), "{}", poster.text());
        pia.opens(&format!("{}/poster?size=card", question.path())).expect(200);
        let code = community.guest().opens(&format!("{}/code.svg", question.path())).expect(200);
        assert!(code.body.starts_with("<svg"), "{}", code.body);
        community.customer("Ana").opens(&format!("{}/poster", question.path())).expect(404);
        // What one may not see, no short link shows.
        community.meddle("UPDATE questions SET audience = 'invited'");
        community.customer("Ben").opens("/q/hinge-26").expect(404);
        community.customer("Cia").opens(&format!("{}/code.svg", question.path())).expect(404);
    }
}

#[test]
fn undecided_ideas_go_on_in_the_next_round() {
    for community in every_database() {
        let (pia, ana, ben) = (community.product_manager("Pia"), community.customer("Ana"), community.customer("Ben"));
        let first = pia.asks_with("Which hinge squeaks least?", |dates| dates.review_at = pia.in_days(5));
        let idea = ana.proposes(&first, "Oil it with linseed");
        ben.votes_for(&idea);
        ana.votes_for(&idea);
        let cia = community.customer("Cia");
        cia.comments_on(&idea, "A brush would do.");
        ana.asks_to_sign(&idea, &cia).expect(303);
        cia.joins(&idea).expect(303);
        let next = pia.asks("And now the lock?");
        fills(&pia, &next.path(), &[("previous", &first.0)]).expect(303);
        let carrying = format!("{}/carrying", next.path());
        let carries = |person: &Person| person.browser.post(&carrying, &[("ideas", &idea.0)]);
        carries(&ben).expect(404);
        carries(&pia).expect(409); // Votes are still being given.
        community.days_pass(6);
        // What was written for some is not shown to all.
        community.meddle(&format!("UPDATE questions SET audience = 'invited' WHERE code = '{}'", first.0));
        carries(&pia).expect(409);
        community.meddle("UPDATE questions SET audience = 'everyone'");
        assert!(pia.opens(&carrying).expect(200).shows("Oil it with linseed"));
        carries(&pia).expect(303);
        carries(&pia).expect(303);
        assert_eq!(community.events("idea-carried"), 1, "twice is once");
        assert_eq!(told(&community, "carried"), ["Ana", "Cia"]);
        let code = community.lines("SELECT code AS line FROM ideas WHERE carried_from_id IS NOT NULL").concat();
        let on = Idea(code);
        assert_eq!(ben.reads_votes_of(&on), 0, "votes start anew");
        let page = ben.opens(&on.path()).expect(200);
        assert!(page.shows("2 votes there; carried on from"), "{}", page.text());
        assert!(page.shows("Ana and Cia"), "who signed it signs it on: {}", page.text());
        let old = ben.opens(&idea.path()).expect(200);
        assert!(old.shows("This idea goes on in: And now the lock?") && old.shows("Kept for later"), "{}", old.text());
        assert!(ben.opens(&first.path()).shows("It goes on in: And now the lock?"));
        ben.votes_for(&on);
        assert_eq!(ben.reads_votes_of(&idea), 2, "what was counted stays");
        // No circles.
        assert_eq!(fills(&pia, &first.path(), &[("previous", &next.0)]).status, 422);
        community.adds_up();
    }
}

#[test]
fn a_closed_question_leads_to_the_one_that_is_always_open() {
    for community in every_database() {
        let pia = community.product_manager("Pia");
        let first = pia.asks_with("Which hinge squeaks least?", |dates| dates.review_at = pia.in_days(5));
        let (standing, second) = (pia.asks("Anything else?"), pia.asks("And the lock?"));
        fills(&pia, &standing.path(), &[("is_standing", "on")]).expect(303);
        assert_eq!(fills(&pia, &second.path(), &[("is_standing", "on")]).status, 422);
        assert_eq!(fills(&pia, &standing.path(), &[("voting_from", "2027-01-01")]).status, 422);
        assert!(!community.customer("Ana").opens(&first.path()).shows("Anything else?"));
        community.days_pass(6);
        assert!(community.customer("Ben").opens(&first.path()).shows("Anything else?"));
    }
}

#[test]
fn an_idea_gathers_supporters_in_time_or_runs_out_of_it() {
    for community in every_database() {
        let (pia, ana) = (community.product_manager("Pia"), community.customer("Ana"));
        let question = pia.asks("Which hinge squeaks least?");
        let free = ana.proposes(&question, "Before anything was asked");
        let asked = [("supporters_1", "1"), ("days_1", "10"), ("supporters_2", "2"), ("days_2", "20")];
        fills(&pia, &question.path(), &asked).expect(303);
        assert!(community.guest().opens(&question.path()).shows("2 supporters in 20 days"));
        let (strong, weak) = (ana.proposes(&question, "Oil it well"), ana.proposes(&question, "Grease it well"));
        let people: Vec<Person> = ["Ben", "Cia", "Dan"].iter().map(|name| community.customer(name)).collect();
        community.days_pass(9);
        people[0].votes_for(&strong);
        assert_eq!(told(&community, "supported"), ["Ana"]);
        // What is asked changes for later ideas alone.
        fills(&pia, &question.path(), &[("supporters_1", "50"), ("supporters_2", "60")]).expect(303);
        community.days_pass(2);
        people[1].tries_to_vote_for(&weak).expect(409);
        assert!(people[1].opens(&weak.path()).expect(200).shows("Its time is over"));
        people[1].votes_for(&free);
        community.does_what_waits();
        assert_eq!(told(&community, "expired"), ["Ana"]);
        assert_eq!(community.events("idea-expired"), 1, "the strong one's first day of reckoning was moved");
        community.days_pass(17);
        people[1].votes_for(&strong);
        community.does_what_waits();
        assert_eq!(told(&community, "supported"), ["Ana", "Ana"]);
        let page = people[2].opens(&strong.path()).expect(200);
        assert!(
            page.shows("it gets a review") && page.shows("Looking into it") || page.shows("review"),
            "{}",
            page.text()
        );
        let status = community.lines("SELECT status AS line FROM ideas ORDER BY id");
        assert_eq!(status, ["new", "reviewing", "new"]);
        community.days_pass(100);
        people[2].votes_for(&strong);
        community.adds_up();
    }
}

#[test]
fn the_rules_of_voting_take_nothing_back_while_votes_are_given() {
    for community in every_database() {
        let pia = community.product_manager("Pia");
        let question = pia.asks("Which hinge squeaks least?");
        let path = question.path();
        assert_eq!(wrong(&fills(&pia, &path, &[("budget", "5")])), ["budget"]);
        fills(&pia, &path, &[("hides_tally", "on")]).expect(303);
        assert_eq!(wrong(&fills(&pia, &path, &[("hides_tally", "")])), ["hides_tally"]);
        let both = fills(&pia, &path, &[("hides_tally", "on"), ("supporters_1", "5"), ("days_1", "5")]);
        assert_eq!(wrong(&both), ["supporters_1"]);
        let draft = pia.asks_with("And the lock?", |dates| dates.opens_at = pia.in_days(3));
        fills(&pia, &draft.path(), &[("budget", "5"), ("per_idea", "2")]).expect(303);
        assert_eq!(wrong(&fills(&pia, &draft.path(), &[("per_idea", "6")])), ["per_idea"]);
        let kept = "SELECT budget * 10 + per_idea AS n FROM questions ORDER BY id DESC LIMIT 1";
        assert_eq!(community.count(kept), 52);
    }
}

#[test]
fn people_are_invited_to_a_question_by_address() {
    for community in every_database() {
        let (pia, cia) = (community.product_manager("Pia"), community.customer("Cia"));
        community.meddle("UPDATE people SET email_confirmed_at = 1");
        let question = pia.asks("Which hinge squeaks least?");
        fills(&pia, &question.path(), &[("audience", "invited")]).expect(303);
        cia.opens(&question.path()).expect(404);
        let guests = format!("{}/guests", question.path());
        let invites = |person: &Person, emails: &str| person.browser.post(&guests, &[("emails", emails)]);
        invites(&cia, "cia@example.org").expect(404);
        assert_eq!(invites(&pia, "nobody").status, 422);
        invites(&pia, "Cia@example.org, new@example.org").expect(303);
        invites(&pia, "cia@example.org").expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM outbox WHERE mail = 'question_invitation'"), 2);
        cia.opens(&question.path()).expect(200);
        cia.proposes(&question, "Oil it with linseed");
        assert!(pia.opens(&guests).expect(200).shows("cia@example.org"));
        cia.opens(&guests).expect(404);
        pia.browser.post(&format!("{guests}/removal"), &[("email", "cia@example.org")]).expect(303);
        cia.opens(&question.path()).expect(404);
        // To some relations: none chosen is nobody.
        assert_eq!(fills(&pia, &question.path(), &[("audience", "relations")]).status, 422);
        fills(&pia, &question.path(), &[("audience", "relations"), ("relations", "customer")]).expect(303);
        cia.opens(&question.path()).expect(200);
    }
}
