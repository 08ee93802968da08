//! What is told beside the pages of the map: letters, and counts that move.

#![expect(clippy::disallowed_methods, reason = "a stream is waited for in real time, with a deadline")]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::cast::Cast;
use super::walk::{self, Sighting, WALKERS};
use super::words;
use crate::support::{Community, Idea};

/// The addresses of those who get letters.
fn address_of(community: &Community, cast: &Cast, reader: &str) -> String {
    let sql = format!("SELECT email AS line FROM people WHERE id = {}", cast.person(reader).id.0);
    community.lines(&sql).concat()
}

/// How many letters everybody got so far.
pub fn letters_so_far(community: &Community, cast: &Cast) -> Vec<(&'static str, usize)> {
    let people = WALKERS.iter().filter(|name| **name != "guest");
    people.map(|name| (*name, community.mail_to(&address_of(community, cast, name)).len())).collect()
}

/// What stands in the letters that everybody gets from here on.
pub fn letters_since(community: &Community, cast: &Cast, before: &[(&'static str, usize)]) -> Vec<Sighting> {
    let known = walk::index(cast);
    let mut seen = Vec::new();
    for &(reader, count) in before {
        for letter in community.mail_to(&address_of(community, cast, reader)).into_iter().skip(count) {
            let text = format!("{} {} {}", letter.subject, letter.text, letter.html).to_lowercase();
            for plant in words::in_text(&text).filter_map(|word| known.get(word)) {
                let output = format!("letter {}", letter.mail);
                seen.push(Sighting { output, address: letter.subject.clone(), plant: *plant, reader });
            }
        }
    }
    seen
}

/// What a stream of counts begins with for somebody.
fn overheard(community: &Community, cookie: &str, codes: &str) -> String {
    let mut stream = TcpStream::connect(community.address).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_millis(200))).expect("a timeout");
    let asked = format!("GET /live/ideas?of={codes} HTTP/1.1\r\nhost: x\r\naccept-language: en\r\n{cookie}\r\n");
    stream.write_all(asked.as_bytes()).expect("a request");
    let (start, mut text) = (Instant::now(), String::new());
    let mut portion = [0; 8192];
    while start.elapsed() < Duration::from_secs(20) && !text.contains("data:") {
        if let Ok(read) = stream.read(&mut portion) {
            text.push_str(&String::from_utf8_lossy(&portion[..read]));
        }
    }
    text
}

/// Whose votes are told to whom by the stream of counts.
pub fn live(community: &Community, cast: &Cast, ideas: &[(&'static str, Idea)]) -> Vec<Sighting> {
    let codes: Vec<&str> = ideas.iter().map(|(_, idea)| idea.0.as_str()).collect();
    let codes = codes.join(",");
    let mut seen = Vec::new();
    for reader in WALKERS {
        let secret = (reader != "guest").then(|| cast.person(reader).browser.cookie("cofirma")).flatten();
        let cookie = secret.map(|secret| format!("cookie: cofirma={secret}\r\n")).unwrap_or_default();
        let text = overheard(community, &cookie, &codes);
        for (standing, _) in ideas.iter().filter(|(_, idea)| text.contains(&idea.0)) {
            let of = |plant: &super::cast::Plant| plant.kind == "idea" && plant.standing == *standing;
            let plant = cast.plants.iter().position(of).expect("its word");
            seen.push(Sighting { output: "live counts".into(), address: text.clone(), plant, reader });
        }
    }
    seen
}
