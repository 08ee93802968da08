//! Counts that move while somebody looks: told to whoever may know them, to nobody else, and at no cost when nobody looks.

#![expect(clippy::disallowed_methods, reason = "a stream is waited for in real time, with a deadline")]

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use cofirma::platform::db::Options;

use crate::support::browser::Browser;
use crate::support::people::Idea;
use crate::support::{Community, every_database};

/// Somebody who looks at a page.
struct Looker {
    lines: BufReader<TcpStream>,
    head: String,
}

impl Looker {
    fn of(community: &Community, browser: Option<&Browser>, ideas: &[&Idea]) -> Self {
        let codes: Vec<&str> = ideas.iter().map(|idea| idea.0.as_str()).collect();
        let cookie = browser.and_then(|browser| browser.cookie("cofirma"));
        let cookie = cookie.map(|secret| format!("cookie: cofirma={secret}\r\n")).unwrap_or_default();
        let mut stream = TcpStream::connect(community.address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_millis(200))).expect("a timeout");
        let of = codes.join(",");
        let asked = format!(
            "GET /live/ideas?of={of} HTTP/1.1\r\nhost: x\r\naccept-encoding: gzip\r\naccept-language: en\r\n{cookie}\r\n"
        );
        stream.write_all(asked.as_bytes()).expect("a request");
        let mut looker = Self { lines: BufReader::new(stream), head: String::new() };
        looker.head = looker.hears(Duration::from_secs(20), |text| text.contains("\r\n\r\n"));
        looker
    }

    /// What comes until it is what is waited for, or the time is over.
    fn hears(&mut self, most: Duration, is_it: impl Fn(&str) -> bool) -> String {
        let (start, mut text) = (Instant::now(), String::new());
        while start.elapsed() < most && !is_it(&text) {
            let mut line = Vec::new();
            if matches!(self.lines.read_until(b'\n', &mut line), Ok(0)) {
                break;
            }
            text.push_str(&String::from_utf8_lossy(&line));
        }
        text
    }

    #[track_caller]
    fn is_told(&mut self, words: &str) {
        let text = self.hears(Duration::from_secs(30), |text| text.contains(words));
        assert!(text.contains(words), "{words} is not in {text:?}");
    }

    /// Whatever is told in the next seconds, but for the signs that the stream is still there.
    fn overhears(&mut self) -> String {
        let text = self.hears(Duration::from_secs(4), |_| false);
        text.lines().filter(|line| line.starts_with("event:") || line.starts_with("data:")).collect()
    }
}

fn votes(idea: &Idea, votes: i64) -> String {
    format!("{{\"idea\":\"{}\",\"votes\":\"{votes}\"", idea.0)
}

#[test]
fn who_looks_sees_votes_come_in_from_any_process() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What should our next bike light do?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        assert!(!community.hub.is_polled(), "nobody looks, nobody polls");
        let mut guest = Looker::of(&community, None, &[&idea]);
        assert!(guest.head.contains("text/event-stream") && !guest.head.contains("gzip"), "{}", guest.head);
        guest.is_told(&votes(&idea, 0));
        assert!(community.hub.is_polled() && community.hub.taken() == 1);
        // The vote is cast in another process, and numbered there.
        let other = Community::over(Arc::clone(&community.backend), &Options::default(), community.clock.clone());
        let ben = other.customer("Ben");
        ben.votes_for(&idea);
        other.goes_round();
        guest.is_told(&votes(&idea, 1));
        ana.votes_for(&idea);
        community.goes_round();
        guest.is_told(&votes(&idea, 2));
        drop(guest);
        let start = Instant::now();
        while community.hub.is_polled() && start.elapsed() < Duration::from_secs(90) {
            // The server finds out that nobody listens any more when it next says something.
            ana.takes_back_vote_for(&idea);
            ana.votes_for(&idea);
            community.goes_round();
            std::thread::sleep(Duration::from_millis(500));
        }
        assert_eq!(
            (community.hub.taken(), community.hub.is_polled()),
            (0, false),
            "the poller rests with the last looker"
        );
    }
}

#[test]
fn hidden_things_do_not_leak_through_the_stream() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let (open, veiled, closed) =
            (giulia.asks("Which light?"), giulia.asks("Which colour?"), giulia.asks("Which shop?"));
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let [seen, hidden, restricted, removed] =
            [(&open, "Seen"), (&veiled, "Hidden"), (&closed, "Restricted"), (&open, "Removed")]
                .map(|(question, title)| ana.proposes(question, &format!("{title}: an idea of mine")));
        community.meddle(&format!("UPDATE questions SET is_tally_hidden = TRUE WHERE code = '{}'", veiled.0));
        community.meddle(&format!("UPDATE questions SET audience = 'invited' WHERE code = '{}'", closed.0));
        community.meddle(&format!(
            "UPDATE idea_tallies SET standing = 'hidden' WHERE idea_id = (SELECT id FROM ideas WHERE code = '{}')",
            removed.0
        ));
        let all = [&seen, &hidden, &restricted, &removed];
        let mut lookers = [
            Looker::of(&community, None, &all),
            Looker::of(&community, Some(&ben.browser), &all),
            Looker::of(&community, Some(&giulia.browser), &all),
        ];
        for looker in &mut lookers {
            looker.is_told(&votes(&seen, 0));
            looker.overhears();
        }
        ben.votes_for(&hidden);
        giulia.votes_for(&restricted);
        community.goes_round();
        let [guest, customer, staff] = lookers.each_mut().map(Looker::overhears);
        assert_eq!((guest.as_str(), customer.as_str()), ("", ""), "not even that something happened");
        assert!(!staff.contains(&hidden.0), "hidden from the company, too: {staff}");
        assert!(staff.contains(&votes(&restricted, 1)), "whoever may see the question hears: {staff}");
        ben.votes_for(&seen);
        community.goes_round();
        for looker in &mut lookers {
            looker.is_told(&votes(&seen, 1));
        }
    }
}

#[test]
fn a_closed_community_tells_guests_nothing() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("Which light?");
        let idea = community.customer("Ana").proposes(&question, "Brighter when I brake");
        community.meddle("UPDATE community SET readers = 'signed-in', revision = revision + 1");
        let refused = Looker::of(&community, None, &[&idea]);
        assert!(!refused.head.starts_with("HTTP/1.1 200"), "{}", refused.head);
        assert_eq!(community.hub.taken(), 0);
    }
}

#[test]
fn there_is_room_for_so_many_of_a_network_and_no_more() {
    let community = every_database().next().expect("a database");
    let idea = Idea("0123456789".into());
    let mut seated: Vec<Looker> = (0..50).map(|_| Looker::of(&community, None, &[&idea])).collect();
    assert_eq!(community.hub.taken(), 50);
    let refused = Looker::of(&community, None, &[&idea]);
    assert!(refused.head.starts_with("HTTP/1.1 503"), "{}", refused.head);
    community.hub.close();
    assert!(
        seated[0].hears(Duration::from_secs(10), |text| text.contains("\r\n0\r\n")).contains("0\r\n"),
        "the stream ends"
    );
}
