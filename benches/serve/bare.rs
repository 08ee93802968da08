//! The statements of a vote as the server runs them, in a loop on one connection: no HTTP, no rules, no threads.

use std::time::{Duration, Instant};

use cofirma::platform::access::TokenDigest;
use cofirma::platform::clock::Clock;
use cofirma::platform::db::schema::{events, idea_tallies, ideas, people, questions, sessions, votes};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;

use crate::community::Community;
use crate::seed;
use crate::votes::{CLIENTS, Voter};

/// The loop with its people.
pub struct Loop {
    conn: SqliteConnection,
    voters: Vec<Voter>,
}

type Names = (i64, String, String, String, String);
type State = (Option<i64>, Option<i64>, Option<String>);
type Schedule = (Option<i64>, Option<i64>, Option<i64>, Option<i64>, Option<i64>);

impl Loop {
    /// On the same file as the server, whose writer rests meanwhile, with the writer's pragmas.
    pub fn open(community: &Community) -> Self {
        let voters = Voter::gather(community, 1_000);
        let mut conn = seed::open(&community.path);
        conn.batch_execute(
            "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32000; \
             PRAGMA mmap_size = 268435456; PRAGMA temp_store = MEMORY; PRAGMA journal_size_limit = 67108864;",
        )
        .expect("pragmas");
        Self { conn, voters }
    }

    /// Votes per second in this time, committed by as many as there are voters.
    pub fn rate(&mut self, time: Duration) -> f64 {
        let (start, mut votes) = (Instant::now(), 0);
        while start.elapsed() < time {
            self.conn.batch_execute("BEGIN IMMEDIATE").expect("a transaction");
            for voter in &mut self.voters {
                self.conn.batch_execute("SAVEPOINT work").expect("a savepoint");
                vote(&mut self.conn, voter).expect("a vote");
                self.conn.batch_execute("RELEASE work").expect("a release");
            }
            self.conn.batch_execute("COMMIT").expect("a commit");
            votes += CLIENTS;
        }
        votes as f64 / start.elapsed().as_secs_f64()
    }
}

fn vote(conn: &mut SqliteConnection, voter: &mut Voter) -> QueryResult<()> {
    let (now, code) = (Clock::System.now().0, voter.next());
    let (_, _, (_, person)): (Names, State, (i64, i64)) = sessions::table
        .inner_join(people::table)
        .filter(sessions::digest.eq(TokenDigest::of(&voter.secret).as_bytes()))
        .filter(sessions::expires_at.gt(now))
        .select((
            (people::id, people::code, people::name, people::role, people::language),
            (people::suspended_at, people::suspended_until, people::suspended_reason),
            (sessions::last_seen_at, sessions::person_id),
        ))
        .first(conn)?;
    assert_eq!(person, voter.person);
    let (_, _, _, idea): (Names, Schedule, (i64, i64, bool), i64) = ideas::table
        .inner_join(questions::table)
        .filter(ideas::code.eq(code))
        .select((
            (ideas::author_id, ideas::title, ideas::status, ideas::standing, ideas::language),
            (
                questions::opens_at,
                questions::refine_at,
                questions::voting_at,
                questions::review_at,
                questions::decided_at,
            ),
            (ideas::version, questions::id, questions::is_standing),
            ideas::id,
        ))
        .first(conn)?;
    let mine = votes::table.filter(votes::counted_in_id.eq(idea)).filter(votes::person_id.eq(person));
    let has_voted: bool = diesel::select(diesel::dsl::exists(mine)).get_result(conn)?;
    assert!(!has_voted);
    diesel::insert_into(votes::table)
        .values((
            votes::idea_id.eq(idea),
            votes::counted_in_id.eq(idea),
            votes::person_id.eq(person),
            votes::weight.eq(1_i64),
            votes::created_at.eq(now),
        ))
        .on_conflict_do_nothing()
        .execute(conn)?;
    let _: i64 = diesel::update(idea_tallies::table.find(idea))
        .set(idea_tallies::votes.eq(idea_tallies::votes + 1))
        .returning(idea_tallies::votes)
        .get_result(conn)?;
    diesel::insert_into(events::table)
        .values((
            events::at.eq(now),
            events::actor_id.eq(person),
            events::actor_kind.eq("person"),
            events::kind.eq("idea-voted"),
            events::schema_version.eq(1_i64),
            events::payload.eq(format!("{{\"idea\":{idea}}}")),
            events::salt.eq(&[7_u8; 16][..]),
        ))
        .execute(conn)?;
    Ok(())
}
