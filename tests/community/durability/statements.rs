//! A page takes the same number of statements however much there is to show, and no list sorts what an index has in order.

use std::collections::BTreeMap;

use cofirma::platform::access::Credential;
use diesel::prelude::*;

use super::asked::{address, asked, count_from_now_on, housekeeping_is_done, so_far};
use crate::support::backend::Kind;
use crate::support::{Community, every_database};

#[derive(QueryableByName)]
struct Plan {
    #[diesel(sql_type = diesel::sql_types::Text)]
    detail: String,
}

/// How SQLite goes about a statement.
fn plan(community: &Community, statement: &str) -> String {
    let statement = format!("EXPLAIN QUERY PLAN {statement}");
    let steps = community
        .db
        .read_now(&Credential::Operator, |tx| Ok(diesel::sql_query(statement).load::<Plan>(tx.conn())?))
        .expect("a plan");
    steps.into_iter().map(|step| step.detail).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_page_takes_the_same_number_of_statements_however_much_there_is() {
    count_from_now_on();
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What should our next bike light do?");
        let ana = community.customer("Ana");
        let mut ideas = Vec::new();
        let tell = |path: &str, readers: &[&crate::support::browser::Browser]| -> Vec<u64> {
            let mut found = Vec::new();
            for reader in readers {
                // The first visit may open connections and note that the session was used.
                reader.get(&format!("{path}?first=1"));
                housekeeping_is_done();
                let before = so_far(&community);
                let answer = reader.get(path).expect(200);
                found.push(so_far(&community) - before);
                assert!(answer.body.contains("</html>"));
            }
            found
        };
        let mut rounds: Vec<BTreeMap<String, Vec<u64>>> = Vec::new();
        for upto in [10, 60] {
            while ideas.len() < upto {
                let idea = ana.proposes(&question, &format!("Idea number {}", ideas.len()));
                giulia.votes_for(&idea);
                ideas.push(idea);
            }
            // Guests read pages that are at most a second old.
            std::thread::sleep(std::time::Duration::from_millis(1100));
            let guest = community.guest();
            let readers = [&guest.browser, &ana.browser, &giulia.browser];
            let mut round = BTreeMap::new();
            let search = "/search?q=idea+number".to_owned();
            for path in ["/".to_owned(), "/questions".to_owned(), question.path(), ideas[0].path(), search] {
                let counted = tell(&path, &readers);
                round.insert(path, counted);
            }
            rounds.push(round);
        }
        assert_eq!(rounds[0], rounds[1], "{:?}: statements for guest, customer, product team", community.kind());
        for (path, counted) in &rounds[0] {
            assert!(counted.iter().all(|n| (1..=50).contains(n)), "{path}: {counted:?}");
        }
    }
}

/// Lets three people say so much more under the only idea: every tenth begins a thread, the rest answers the last.
fn talk_goes_on(community: &Community, from: usize, to: usize) {
    let person = |n: usize| format!("(SELECT MIN(id) FROM people) + {}", n % 3);
    for n in from..to {
        let parent = if n % 10 == 0 {
            "NULL".to_owned()
        } else {
            "(SELECT MAX(id) FROM comments WHERE parent_id IS NULL)".to_owned()
        };
        community.meddle(&format!(
            "INSERT INTO comments (code, idea_id, counted_in_id, parent_id, answers_id, author_id, language, body,
                standing, created_at, score)
             SELECT '{n:010}', i.id, i.id, {parent}, {parent}, {}, 'en', 'This is comment number {n}.', 'visible',
                i.created_at + {n}, {} FROM ideas i",
            person(n),
            n % 7,
        ));
    }
    community.meddle(&format!("UPDATE idea_tallies SET comments = {to}"));
}

#[test]
fn a_talk_of_five_hundred_takes_as_many_statements_as_one_of_thirty() {
    count_from_now_on();
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&giulia.asks("What next?"), "Brighter when I brake");
        let mut rounds: Vec<Vec<u64>> = Vec::new();
        let mut said = 0;
        for upto in [60, 500] {
            talk_goes_on(&community, said, upto);
            said = upto;
            let paths = ["", "?order=newest", "?order=helpful", "?thread=0000000030", "?comment=0000000055"];
            let mut round = Vec::new();
            for path in paths.map(|query| format!("{}{query}", idea.path())) {
                ben.opens(&path).expect(200);
                housekeeping_is_done();
                let before = so_far(&community);
                let page = ben.opens(&path).expect(200);
                round.push(so_far(&community) - before);
                let shown = page.all(".comment").len();
                assert!((10..=100).contains(&shown), "{path}: {shown} comments");
                assert!(page.body.len() < 400_000, "{path}: {} bytes", page.body.len());
            }
            rounds.push(round);
        }
        assert_eq!(rounds[0], rounds[1], "{:?}", community.kind());
        assert!(rounds[0].iter().all(|n| *n <= 50), "{:?}", rounds[0]);
    }
}

#[test]
fn threads_come_in_order_out_of_an_index() {
    count_from_now_on();
    for community in every_database().filter(|community| community.kind() == Kind::Sqlite) {
        let (giulia, ana) = (community.product_manager("Giulia"), community.customer("Ana"));
        let ben = community.customer("Ben");
        let idea = ana.proposes(&giulia.asks("What next?"), "Brighter when I brake");
        talk_goes_on(&community, 0, 260);
        asked().remove(&address(&community));
        for order in ["oldest", "newest", "helpful"] {
            let first = ben.opens(&format!("{}?order={order}", idea.path())).expect(200);
            let next = first.attributes("a[rel=next]", "href");
            ben.opens(next.first().expect("a second page")).expect(200);
        }
        let statements = asked().remove(&address(&community)).unwrap_or_default().statements;
        let is_list = |text: &&String| text.contains("`comments`.`parent_id` IS NULL") && text.contains("ORDER BY");
        let lists: Vec<&String> = statements.iter().filter(is_list).collect();
        assert!(lists.len() >= 6, "{lists:#?}");
        for list in lists {
            let plan = plan(&community, list);
            assert!(!plan.contains("TEMP B-TREE") && !plan.contains("SCAN"), "{list}\n{plan}");
        }
    }
}

#[test]
fn a_list_of_ideas_comes_in_order_out_of_an_index() {
    count_from_now_on();
    for community in every_database().filter(|community| community.kind() == Kind::Sqlite) {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What should our next bike light do?");
        let ana = community.customer("Ana");
        (0..25).for_each(|n| drop(ana.proposes(&question, &format!("Idea number {n}"))));
        asked().remove(&address(&community));
        for path in ["/".to_owned(), "/me".to_owned(), format!("{}/board", question.path())] {
            giulia.opens(&path).expect(200);
        }
        for sort in ["top", "new", "discussed", "undecided", "mine"] {
            let first = ana.opens(&format!("{}?sort={sort}", question.path())).expect(200);
            let next = first.attributes("a[rel=next]", "href");
            ana.opens(next.first().expect("a second page")).expect(200);
        }
        let statements = asked().remove(&address(&community)).unwrap_or_default().statements;
        let lists: Vec<&String> = statements
            .iter()
            .filter(|statement| statement.contains("FROM (`idea_tallies`") && statement.contains("ORDER BY"))
            .collect();
        assert!(lists.len() >= 10, "{lists:#?}");
        for list in lists {
            let plan = plan(&community, list);
            assert!(!plan.contains("TEMP B-TREE") && !plan.contains("SCAN"), "{list}\n{plan}");
        }
    }
}
