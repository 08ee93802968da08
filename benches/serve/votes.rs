//! People who vote, one vote after the other, each for something new.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use cofirma::platform::db::schema::{ideas, votes};
use diesel::prelude::*;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use crate::community::Community;
use crate::load::Connection;
use crate::seed;

/// People who vote at the same time; also the size of a group in the bare loop.
pub const CLIENTS: usize = 32;

/// A person who votes.
pub struct Voter {
    /// Their inner id.
    pub person: i64,
    /// The secret of their session.
    pub secret: String,
    /// The ideas, most wanted first.
    codes: std::sync::Arc<Vec<String>>,
    voted: HashSet<usize>,
    rng: StdRng,
}

impl Voter {
    /// So many people with numbers from `first` on, signed in.
    pub fn gather(community: &Community, first: usize) -> Vec<Self> {
        let mut conn = seed::open(&community.path);
        let ranked: Vec<(i64, String)> = {
            use cofirma::platform::db::schema::idea_tallies as tallies;
            ideas::table
                .inner_join(tallies::table)
                .order((tallies::votes.desc(), tallies::idea_id.desc()))
                .select((ideas::id, ideas::code))
                .load(&mut conn)
                .expect("ideas")
        };
        let ids: Vec<i64> = ranked.iter().map(|idea| idea.0).collect();
        let codes = std::sync::Arc::new(ranked.into_iter().map(|idea| idea.1).collect::<Vec<_>>());
        (first..first + CLIENTS)
            .map(|n| {
                let person = i64::try_from(n).expect("a small number");
                let mine: HashSet<i64> = votes::table
                    .filter(votes::person_id.eq(person))
                    .select(votes::idea_id)
                    .load(&mut conn)
                    .expect("votes")
                    .into_iter()
                    .collect();
                let voted = (0..ids.len()).filter(|rank| mine.contains(&ids[*rank])).collect();
                let secret = seed::sign_in(&mut conn, n);
                Self { person, secret, codes: codes.clone(), voted, rng: StdRng::seed_from_u64(n as u64) }
            })
            .collect()
    }

    /// The code of the next idea: what many wanted is wanted more often, nothing twice.
    pub fn next(&mut self) -> String {
        loop {
            let chance: f64 = self.rng.random();
            let rank = (chance.powi(3) * self.codes.len() as f64) as usize;
            if self.voted.insert(rank) {
                return self.codes[rank].clone();
            }
        }
    }
}

/// Browsers that vote over HTTP.
pub struct Clients {
    seats: Vec<(Voter, Connection)>,
    next: usize,
}

impl Clients {
    /// Signs everybody in and connects them.
    pub fn connect(community: &Community) -> Self {
        Self { seats: Self::seated(community, 100), next: 100 + CLIENTS }
    }

    fn seated(community: &Community, first: usize) -> Vec<(Voter, Connection)> {
        let voters = Voter::gather(community, first);
        voters.into_iter().map(|voter| (voter, Connection::open(community.address))).collect()
    }

    /// Others take the seats, since nobody votes without end.
    pub fn change_places(&mut self, community: &Community) {
        self.seats = Self::seated(community, self.next);
        self.next += CLIENTS;
    }

    /// Votes per second that were answered, each by a redirect, in this time.
    pub fn rate(&mut self, time: Duration) -> f64 {
        let start = Instant::now();
        let votes: u64 = std::thread::scope(|scope| {
            let voting: Vec<_> = self
                .seats
                .iter_mut()
                .map(|(voter, connection)| {
                    scope.spawn(move || {
                        let mut votes = 0;
                        while start.elapsed() < time {
                            let request = format!(
                                "POST /ideas/{}/vote HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\n\
                                 content-type: application/x-www-form-urlencoded\r\ncontent-length: 0\r\n\
                                 cookie: cofirma={}\r\n\r\n",
                                voter.next(),
                                voter.secret
                            );
                            assert_eq!(connection.ask(&request).status, 303);
                            votes += 1;
                        }
                        votes
                    })
                })
                .collect();
            voting.into_iter().map(|one| one.join().expect("a client")).sum()
        });
        votes as f64 / start.elapsed().as_secs_f64()
    }
}
