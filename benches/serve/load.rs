//! A small client: each connection stays open, asks, waits for the whole answer, asks again.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// What to ask for.
#[derive(Debug)]
pub struct Request {
    address: SocketAddr,
    /// The first line up to the end of the path.
    start: String,
    /// What follows the path.
    rest: String,
    /// Where every request has an address of its own: the next number.
    number: Option<AtomicU64>,
}

impl Request {
    /// A page, for the holder of a session or a guest.
    pub fn get(address: SocketAddr, path: &str, session: Option<&str>) -> Self {
        let cookie = session.map(|secret| format!("cookie: cofirma={secret}\r\n")).unwrap_or_default();
        let rest = format!(" HTTP/1.1\r\nhost: localhost\r\naccept-language: en\r\n{cookie}\r\n");
        Self { address, start: format!("GET {path}"), rest, number: None }
    }

    /// The same with a number at the end of each address.
    pub fn numbered(self) -> Self {
        Self { number: Some(AtomicU64::new(0)), ..self }
    }

    fn text(&self) -> String {
        match &self.number {
            Some(number) => format!("{}{}{}", self.start, number.fetch_add(1, Ordering::Relaxed), self.rest),
            None => format!("{}{}", self.start, self.rest),
        }
    }
}

/// An open connection.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// An answer: its status and the length of its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub length: usize,
}

impl Connection {
    pub fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).expect("a connection");
        stream.set_nodelay(true).expect("nodelay");
        Self { stream, buffer: vec![0; 256 * 1024] }
    }

    /// Asks and reads the answer to its end.
    pub fn ask(&mut self, request: &str) -> Answer {
        self.stream.write_all(request.as_bytes()).expect("a request");
        let mut filled = 0;
        let (head, answer) = loop {
            filled += self.read_more(filled);
            if let Some(end) = self.buffer[..filled].windows(4).position(|bytes| bytes == b"\r\n\r\n") {
                break (end + 4, Answer::of(&self.buffer[..end]));
            }
        };
        let mut left = (head + answer.length).saturating_sub(filled);
        while left > 0 {
            left -= self.read_more(0).min(left);
        }
        answer
    }

    fn read_more(&mut self, from: usize) -> usize {
        let read = self.stream.read(&mut self.buffer[from..]).expect("an answer");
        assert!(read > 0, "the server hung up");
        read
    }
}

impl Answer {
    fn of(head: &[u8]) -> Self {
        let head = std::str::from_utf8(head).expect("a head of ASCII");
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|word| word.parse().ok());
        let length = lines
            .filter_map(|line| line.split_once(": "))
            .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            .and_then(|(_, length)| length.parse().ok());
        Self { status: status.expect("a status"), length: length.expect("a length") }
    }
}

/// How long the body of the answer is.
pub fn length_of(request: &Request) -> usize {
    let answer = Connection::open(request.address).ask(&request.text());
    assert_eq!(answer.status, 200, "{}", request.start);
    answer.length
}

/// Good answers per second over so many connections.
pub fn rate(request: &Request, connections: usize, time: Duration) -> f64 {
    let start = Instant::now();
    let answers: u64 = std::thread::scope(|scope| {
        let asking: Vec<_> = (0..connections)
            .map(|_| {
                scope.spawn(|| {
                    let mut connection = Connection::open(request.address);
                    let mut answers = 0;
                    while start.elapsed() < time {
                        assert_eq!(connection.ask(&request.text()).status, 200, "{}", request.start);
                        answers += 1;
                    }
                    answers
                })
            })
            .collect();
        asking.into_iter().map(|one| one.join().expect("a client")).sum()
    });
    answers as f64 / start.elapsed().as_secs_f64()
}
