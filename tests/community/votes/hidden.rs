//! A hidden tally: no page, order, file, answer of the API, header or event tells it before voting is over.

use cofirma::routes;

use crate::support::browser::{Answer, Browser};
use crate::support::people::Question;
use crate::support::{Community, Idea, Person, every_database};

/// What 51,234 and 22,345 votes are together, as anybody might write it.
const MARKS: [&str; 5] = ["73579", "73,579", "73.579", "73\u{a0}579", "73\u{202f}579"];

struct Scene {
    question: Question,
    idea: Idea,
    voters: [Person; 2],
    readers: Vec<(&'static str, Browser)>,
}

fn scene(community: &Community) -> Scene {
    let giulia = community.product_manager("Giulia");
    let question = giulia.asks_with("What next?", |dates| dates.review_at = giulia.in_days(7));
    community.votes_by(&question, "is_tally_hidden = TRUE, budget = 99999, per_idea = 99999");
    let (ana, ben, carla) = (community.customer("Ana"), community.customer("Ben"), community.customer("Carla"));
    let idea = ana.proposes(&question, "Brighter when I brake");
    ana.proposes(&question, "A longer cable");
    ben.gives(51_234, &idea).expect(303);
    carla.gives(22_345, &idea).expect(303);
    let (marta, admin) = (community.moderator("Marta"), community.admin("Ada"));
    let readers = vec![
        ("a guest", community.browser()),
        ("the author", ana.browser),
        ("a moderator", marta.browser),
        ("the host", giulia.browser),
        ("an administrator", admin.browser),
    ];
    Scene { question, idea, voters: [ben, carla], readers }
}

impl Scene {
    /// Every page that this reader can open with what there is, and every order of the lists.
    fn walk(&self, browser: &Browser) -> Vec<(String, Answer)> {
        let mut paths: Vec<String> = routes::map()
            .iter()
            .filter(|route| route.method.as_str() == "GET")
            .map(|route| route.path.replace("{question}", &self.question.0).replace("{idea}", &self.idea.0))
            // What is told live never ends; `live` has tests of its own.
            .filter(|path| !path.contains('{') && !path.starts_with("/live/"))
            .collect();
        for order in ["top", "new", "discussed", "undecided", "mine", "trending", "shuffle"] {
            paths.push(format!("{}?sort={order}", self.question.path()));
            paths.push(format!("{}/board?sort={order}", self.question.path()));
            paths.push(format!("/api/v1{}/ideas?sort={order}&limit=1", self.question.path()));
        }
        for format in ["csv", "excel", "json"] {
            paths.push(format!("{}/export?top=10&format={format}", self.question.path()));
        }
        assert!(paths.len() > 40, "{}", paths.len());
        paths.into_iter().map(|path| (path.clone(), browser.get(&path))).collect()
    }

    fn tells(answer: &Answer) -> bool {
        let headers: String = answer.headers.iter().map(|(_, value)| value.as_str()).collect();
        MARKS.iter().any(|mark| answer.body.contains(mark) || headers.contains(mark))
    }
}

#[test]
fn nobody_reads_a_hidden_tally_before_the_end() {
    for community in every_database() {
        let scene = scene(&community);
        let everybody = scene.readers.iter().map(|(who, browser)| (*who, browser));
        let everybody: Vec<_> = everybody.chain([("a voter", &scene.voters[0].browser)]).collect();
        for (who, browser) in &everybody {
            for (path, answer) in scene.walk(browser) {
                assert!(answer.status < 500, "{path} for {who}: {}", answer.status);
                assert!(!Scene::tells(&answer), "{path} tells {who}");
            }
        }
        let stamp = scene.voters[1].browser.send(
            "POST",
            &format!("{}/vote", scene.idea.path()),
            &[
                ("x-fragment", "1"),
                ("sec-fetch-site", "same-origin"),
                ("content-type", "application/x-www-form-urlencoded"),
            ],
            Some(vec![]),
        );
        assert!(!Scene::tells(&stamp.expect(200)), "the stamp tells");
        assert!(
            scene.voters[1].opens(&scene.idea.path()).shows("22345 of yours")
                || scene.voters[1].opens(&scene.idea.path()).shows("22,345 of yours")
        );
        let tokens = community.token_of(&scene.voters[0]);
        let header = [("authorization", format!("Bearer {tokens}"))];
        let header: Vec<(&str, &str)> = header.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let json = community.browser().send("GET", &format!("/api/v1{}", scene.idea.path()), &header, None).expect(200);
        assert!(json.body.contains("\"votes\":null") && json.body.contains("51234"), "{}", json.body);

        community.days_pass(8);
        for path in [scene.idea.path(), scene.question.path()] {
            let page = community.browser().get(&path).expect(200);
            assert!(Scene::tells(&page), "{path} tells when voting is over");
        }
        let giulia = &scene.readers[3].1;
        for path in ["/board", "/export?top=10&format=csv"] {
            assert!(Scene::tells(&giulia.get(&format!("{}{path}", scene.question.path()))), "{path}");
        }
    }
}

#[test]
fn no_order_follows_hidden_votes() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks_with("What next?", |dates| dates.review_at = giulia.in_days(7));
        community.votes_by(&question, "is_tally_hidden = TRUE");
        let people: Vec<Person> = (0..4).map(|n| community.customer(&format!("Voter {n}"))).collect();
        let ideas: Vec<Idea> = (0..6).map(|n| people[n % 4].proposes(&question, &format!("Idea number {n}"))).collect();
        let reads = || -> Vec<Vec<String>> {
            ["?sort=top", "?sort=undecided", "?sort=top&after=1.0000000000"]
                .iter()
                .map(|query| community.browser().get(&format!("{}{query}", question.path())).all(".ideas h3"))
                .chain([giulia.opens(&format!("{}/board", question.path())).all("tbody a")])
                .chain([vec![giulia.opens(&format!("{}/export?top=3&format=csv", question.path())).body]])
                .collect()
        };
        // The page of a guest may be a second old.
        let before = reads();
        let tag = community.browser().get(&ideas[0].path()).header("etag");
        for (n, idea) in ideas.iter().enumerate() {
            people.iter().take(n % 4 + 1).for_each(|person| person.votes_for(idea));
        }
        community.clock.advance(3 * cofirma::platform::clock::Moment::SECOND);
        assert_eq!(reads(), before, "{:?}", community.kind());
        assert_eq!(community.browser().get(&ideas[0].path()).header("etag"), tag);
        community.days_pass(8);
        let top = community.browser().get(&question.path()).all(".ideas h3");
        assert!(top[0].contains("Idea number 3"), "{top:?}");
    }
}

#[test]
fn what_stands_behind_a_hidden_count_is_hidden_too() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let pia = community.product_manager("Pia");
        let question = giulia.asks_with("What next?", |dates| dates.review_at = giulia.in_days(7));
        community.votes_by(&question, "is_tally_hidden = TRUE, takes_met_votes = TRUE");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        for n in 0..6 {
            let voter = community.customer(&format!("Voter {n}"));
            community.meddle(&format!("UPDATE people SET relation = 'customer' WHERE id = {}", voter.id.0));
            voter.votes_for(&idea);
            voter.browser.post(&format!("{}/vote/why", idea.path()), &[("why", "I ride at night.")]).expect(303);
        }
        let met = |who: &Person, code: &str| {
            let fields = [("code", code), ("who", "Frau Keller"), ("place", "Eurobike"), ("met_on", "2026-06-20")];
            who.browser.post(&format!("{}/met-votes", idea.path()), &fields)
        };
        met(&giulia, "metvat0001").expect(303);
        for (who, browser) in [("a guest", &community.browser()), ("the author", &ana.browser), ("staff", &pia.browser)]
        {
            let page = browser.get(&idea.path()).expect(200);
            for told in ["6 customers", "I ride at night.", "met elsewhere.", "Frau Keller"] {
                assert!(!page.shows(told), "{told} for {who}");
            }
        }
        assert!(giulia.opens(&idea.path()).shows("Frau Keller"), "what she noted is hers to take back");
        community.days_pass(8);
        let (pia, late) = (community.again(&pia), community.again(&giulia));
        let page = pia.opens(&idea.path()).expect(200);
        for told in ["6 customers", "I ride at night.", "Frau Keller"] {
            assert!(page.shows(told), "{told} when voting is over: {}", page.text());
        }
        met(&late, "metvat0002").expect(409);
    }
}

#[test]
fn why_one_votes_is_said_while_votes_are_cast() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks_with("What next?", |dates| dates.review_at = giulia.in_days(7));
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        ana.votes_for(&idea);
        let says = |why: &str| ana.browser.post(&format!("{}/vote/why", idea.path()), &[("why", why)]);
        says("I ride at night.").expect(303);
        community.days_pass(8);
        says("Everybody should have voted for it.").expect(409);
        assert!(ana.opens(&idea.path()).shows("I ride at night."));
        says("").expect(303);
        assert!(!ana.opens(&idea.path()).shows("I ride at night."), "one's own words can always be taken back");
    }
}
