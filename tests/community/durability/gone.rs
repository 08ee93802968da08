//! The database is gone, or full: people are told kindly, nothing is half done, and it comes back by itself.

#![expect(clippy::disallowed_methods, reason = "how long people really wait is measured on the machine's clock")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use cofirma::platform::clock::Clock;
use cofirma::platform::db::Options;

use crate::support::backend::{Backend, Kind, kinds};
use crate::support::browser::Answer;
use crate::support::community::START;
use crate::support::{Community, postgres};

/// What people are told while the database is away.
#[track_caller]
fn is_kind(answer: &Answer) {
    assert_eq!(answer.status, 503, "{}", answer.text());
    assert!(answer.header("retry-after").is_some_and(|seconds| seconds.parse::<u32>().is_ok()), "{:?}", answer.headers);
    assert!(answer.shows("Back in a moment"), "{}", answer.text());
    assert!(answer.body.contains("</html>"), "{}", answer.body);
    for secret in ["postgres", "127.0.0.1", "connection", "SQLite", "disk"] {
        assert!(!answer.body.contains(secret), "the page tells of {secret}: {}", answer.text());
    }
}

#[test]
fn while_postgresql_is_away_people_are_told_and_then_it_goes_on() {
    if !kinds().contains(&Kind::Postgres) {
        return;
    }
    let Some(cluster) = postgres::own_cluster(false) else { return };
    let backend = Arc::new(Backend::on(&cluster));
    let community = Community::over(backend, &Options::default(), Clock::fixed(START));
    let giulia = community.product_manager("Giulia");
    let question = giulia.asks("What should our next bike light do?");
    let ana = community.customer("Ana");
    let idea = ana.proposes(&question, "Brighter when I brake");
    ana.votes_for(&idea);

    cluster.stop();
    let guest = community.guest();
    for path in ["/", "/questions", &question.path(), &idea.path(), "/questions/new"] {
        for browser in [&guest.browser, &ana.browser] {
            let begun = Instant::now();
            let answer = browser.get(&format!("{path}?while=away"));
            is_kind(&answer);
            assert!(begun.elapsed() < Duration::from_secs(4), "{path} took {:?}", begun.elapsed());
        }
    }
    let begun = Instant::now();
    is_kind(&ana.tries_to_vote_for(&idea));
    assert!(begun.elapsed() < Duration::from_secs(4), "a vote took {:?}", begun.elapsed());
    guest.opens("/readyz").expect(503);
    guest.opens("/healthz").expect(200);

    cluster.start();
    let begun = Instant::now();
    while ana.opens(&idea.path()).status != 200 {
        assert!(begun.elapsed() < Duration::from_secs(10), "it does not come back");
        std::thread::sleep(Duration::from_millis(100));
    }
    for n in 0..20 {
        ana.opens(&idea.path()).expect(200);
        guest.opens(&format!("/questions?n={n}")).expect(200);
        ana.takes_back_vote_for(&idea);
        ana.votes_for(&idea);
    }
    guest.opens("/readyz").expect(200);
    assert_eq!(ana.reads_votes_of(&idea), 1);
}

#[test]
fn a_restart_of_postgresql_that_nobody_waited_for_is_not_noticed() {
    if !kinds().contains(&Kind::Postgres) {
        return;
    }
    let Some(cluster) = postgres::own_cluster(false) else { return };
    let backend = Arc::new(Backend::on(&cluster));
    let community = Community::over(backend, &Options::default(), Clock::fixed(START));
    let ana = community.product_manager("Ana");
    let question = ana.asks("What should our next bike light do?");
    let idea = ana.proposes(&question, "Brighter when I brake");
    // Several connections are open and lie idle.
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| ana.opens(&idea.path()).expect(200));
        }
    });
    cluster.stop();
    cluster.start();
    for _ in 0..5 {
        ana.opens(&idea.path()).expect(200);
        ana.votes_for(&idea);
    }
}

#[test]
fn a_full_sqlite_says_so_and_keeps_nothing_by_halves() {
    if !kinds().contains(&Kind::Sqlite) {
        return;
    }
    let backend = Arc::new(Backend::fresh(Kind::Sqlite));
    let roomy = Community::over(Arc::clone(&backend), &Options::default(), Clock::fixed(START));
    let ana = roomy.product_manager("Ana");
    let question = ana.asks("What should our next bike light do?");
    let first = ana.proposes(&question, "Brighter when I brake");
    let secret = ana.browser.cookie("cofirma").expect("a session");
    let pages = roomy.count("SELECT page_count AS n FROM pragma_page_count");

    let limit = u32::try_from(pages).expect("few pages") + 30;
    let narrow = Community::over(
        Arc::clone(&backend),
        &Options { max_pages: Some(limit), ..Options::default() },
        Clock::fixed(START),
    );
    let mut browser = narrow.browser();
    browser.set_cookie("cofirma", &secret);
    let code = |n: usize| format!("{n:0>10}");
    let body = "Because it would help. ".repeat(400);
    let propose = |browser: &crate::support::browser::Browser, n: usize| {
        let (code, title) = (code(n), format!("Idea number {n}"));
        let go = ("go", "different");
        let fields = [("code", code.as_str()), ("title", &title), ("body", &body), ("language", "en"), go];
        browser.post(&format!("{}/ideas", question.path()), &fields)
    };
    let mut kept = 0;
    let refused = loop {
        let answer = propose(&browser, kept);
        if answer.status != 303 {
            break answer;
        }
        kept += 1;
        assert!(kept < 200, "the limit of {limit} pages is not kept");
    };
    assert!(kept > 0, "the first idea did not fit");
    is_kind(&refused);
    for n in 0..5 {
        is_kind(&propose(&browser, kept + n));
    }
    let ideas = i64::try_from(kept).expect("few") + 1;
    for (what, sql) in [
        ("ideas", "SELECT count(*) AS n FROM ideas"),
        ("tallies", "SELECT count(*) AS n FROM idea_tallies"),
        ("versions", "SELECT count(*) AS n FROM idea_versions"),
        ("documents", "SELECT count(*) AS n FROM search_documents WHERE kind = 'idea'"),
        ("events", "SELECT count(*) AS n FROM events WHERE kind = 'idea-proposed'"),
        ("the question's own count", "SELECT ideas AS n FROM question_tallies"),
    ] {
        assert_eq!(narrow.count(sql), ideas, "{what}");
    }
    narrow.adds_up();
    // Reading goes on, and so does what needs no more room.
    browser.get(&question.path()).expect(200);
    browser.get(&first.path()).expect(200);
    drop(narrow);
    assert_eq!(roomy.count("SELECT count(*) AS n FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), 0);

    let wide = Community::over(backend, &Options::default(), Clock::fixed(START));
    let mut browser = wide.browser();
    browser.set_cookie("cofirma", &secret);
    propose(&browser, kept).expect(303);
    assert_eq!(wide.count("SELECT count(*) AS n FROM ideas"), ideas + 1);
}
