//! A database full of ideas and votes, made once and kept under `target/bench-data` until this file or the schema
//! changes. Rows are written as they would be after years: no verb is played, so there are no events and no index of words.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use cofirma::platform::access::TokenDigest;
use cofirma::platform::clock::{Clock, Moment};
use cofirma::platform::db::DatabaseUrl;
use cofirma::platform::db::migrate::{self, Founding};
use cofirma::platform::db::schema::{
    comments, idea_tallies, idea_versions, ideas, people, question_tallies, question_texts, questions, sessions, votes,
};
use cofirma::platform::id::Code;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use indicatif::{ProgressBar, ProgressStyle};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use crate::text;

/// How much there is.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    pub ideas: usize,
    /// About so many.
    pub votes: usize,
    pub people: usize,
}

/// The day on which everything begins: 1 January 2026.
const BEGIN: i64 = 1_767_225_600 * Moment::SECOND;
/// Most comments of an idea.
const TALK: usize = 30;

/// A copy of the database of this size, to be changed by a run.
pub fn copy(size: Size) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("bench-data");
    std::fs::create_dir_all(&folder).expect("a folder");
    let mut marker = DefaultHasher::new();
    (include_str!("seed.rs"), include_str!("text.rs")).hash(&mut marker);
    include_str!("../../src/platform/db/schema.rs").hash(&mut marker);
    let kept = folder.join(format!("{}-{}-{:016x}.db", size.ideas, size.votes, marker.finish()));
    if !kept.exists() {
        let part = kept.with_extension("part");
        drop(std::fs::remove_file(&part));
        fill(&part, size);
        std::fs::rename(&part, &kept).expect("a finished database");
    }
    let run = folder.join(format!("run-{}.db", size.ideas));
    for beside in ["db", "db-wal", "db-shm"] {
        drop(std::fs::remove_file(run.with_extension(beside)));
    }
    std::fs::copy(&kept, &run).expect("a copy");
    run
}

/// A bare connection, beside the server's own.
pub fn open(path: &Path) -> SqliteConnection {
    let mut conn = SqliteConnection::establish(path.to_str().expect("a path in UTF-8")).expect("a connection");
    conn.batch_execute("PRAGMA busy_timeout = 5000").expect("a pragma");
    conn
}

/// Signs a person in and returns the secret for the cookie.
pub fn sign_in(conn: &mut SqliteConnection, person: usize) -> String {
    let (secret, now) = (format!("bench-{person}"), Clock::System.now());
    diesel::insert_into(sessions::table)
        .values((
            sessions::digest.eq(TokenDigest::of(&secret).as_bytes()),
            sessions::person_id.eq(id(person)),
            sessions::user_agent.eq("bench"),
            sessions::created_at.eq(now.0),
            sessions::last_seen_at.eq(now.0),
            sessions::expires_at.eq(now.0 + Moment::DAY),
        ))
        .execute(conn)
        .expect("a session");
    secret
}

fn id(number: usize) -> i64 {
    i64::try_from(number).expect("a small number")
}

fn fill(path: &Path, size: Size) {
    let founding = Founding { name: "Lumen", is_demo: false };
    migrate::migrate(&DatabaseUrl::Sqlite(path.to_owned()), founding, Moment(BEGIN)).expect("a migrated database");
    let mut conn = open(path);
    conn.batch_execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -512000; BEGIN")
        .expect("pragmas");
    let style = ProgressStyle::with_template("seeding {msg:8} {wide_bar} {pos}/{len}").expect("a style");
    let bar = |what: &'static str, length: usize| {
        ProgressBar::new(length as u64).with_style(style.clone()).with_message(what)
    };
    let mut rng = StdRng::seed_from_u64(2026);
    add_people(&mut conn, size, &mut rng);
    add_question(&mut conn, size);
    let wanted = spread(size, &mut rng);
    for (n, count) in bar("ideas", size.ideas).wrap_iter(wanted.iter().enumerate()) {
        add_idea(&mut conn, n + 1, *count, size, &mut rng);
    }
    let bar = bar("votes", wanted.iter().sum());
    for (n, count) in wanted.iter().enumerate() {
        add_votes(&mut conn, n + 1, *count, size, &mut rng);
        bar.inc(*count as u64);
    }
    bar.finish();
    conn.batch_execute("COMMIT; ANALYZE").expect("a commit");
}

/// Votes for each idea: a power law (Zipf and Mandelbrot) over ideas in no order, at most all people.
fn spread(size: Size, rng: &mut StdRng) -> Vec<usize> {
    let share = |rank: usize| (rank as f64 + 20.0).powf(-1.1);
    let whole: f64 = (1..=size.ideas).map(share).sum();
    let count = |rank: usize| ((size.votes as f64 * share(rank) / whole).round() as usize).min(size.people * 9 / 10);
    let mut counts: Vec<usize> = (1..=size.ideas).map(count).collect();
    for n in (1..counts.len()).rev() {
        counts.swap(n, rng.random_range(0..=n));
    }
    counts
}

fn add_people(conn: &mut SqliteConnection, size: Size, rng: &mut StdRng) {
    for n in 1..=size.people {
        diesel::insert_into(people::table)
            .values((
                people::code.eq(Code::random(rng)),
                people::email.eq(format!("person{n}@example.org")),
                people::name.eq(text::name(rng)),
                people::role.eq(if n == 1 { "product" } else { "member" }),
                people::relation.eq("customer"),
                people::language.eq("en"),
                people::created_at.eq(BEGIN),
            ))
            .execute(conn)
            .expect("a person");
    }
}

fn add_question(conn: &mut SqliteConnection, size: Size) {
    diesel::insert_into(questions::table)
        .values((
            questions::code.eq("bench00000"),
            questions::host_id.eq(1_i64),
            questions::author_id.eq(1_i64),
            questions::language.eq("en"),
            questions::standing.eq("visible"),
            questions::is_standing.eq(false),
            questions::opens_at.eq(BEGIN),
            questions::created_at.eq(BEGIN),
            questions::updated_at.eq(BEGIN),
        ))
        .execute(conn)
        .expect("a question");
    diesel::insert_into(question_texts::table)
        .values((
            question_texts::question_id.eq(1_i64),
            question_texts::language.eq("en"),
            question_texts::title.eq("What should our next bicycle light do?"),
            question_texts::summary.eq("Whatever you would change about riding in the dark, we want to hear it."),
            question_texts::body.eq("We build **lights**.\n\n- You ride\n- You know\n\nTell us what to build next."),
            question_texts::picture_alt.eq(""),
        ))
        .execute(conn)
        .expect("its text");
    diesel::insert_into(question_tallies::table)
        .values((question_tallies::question_id.eq(1_i64), question_tallies::ideas.eq(id(size.ideas))))
        .execute(conn)
        .expect("its tally");
}

fn add_idea(conn: &mut SqliteConnection, n: usize, votes: usize, size: Size, rng: &mut StdRng) {
    let (title, body) = (text::sentence(rng, 4..10), text::markdown(rng));
    let (author, at) = (id(rng.random_range(1..=size.people)), BEGIN + id(n) * 60 * Moment::SECOND);
    let talk = (votes / 50).min(TALK);
    let language = ["en", "en", "it", "de"][rng.random_range(0..4)];
    let status = ["new", "new", "new", "new", "reviewing"][rng.random_range(0..5)];
    diesel::insert_into(ideas::table)
        .values((
            ideas::id.eq(id(n)),
            ideas::code.eq(Code::random(rng)),
            ideas::question_id.eq(1_i64),
            ideas::author_id.eq(author),
            ideas::language.eq(language),
            ideas::title.eq(&title),
            ideas::body.eq(&body),
            ideas::version.eq(1_i64),
            ideas::status.eq(status),
            ideas::standing.eq("visible"),
            ideas::created_at.eq(at),
        ))
        .execute(conn)
        .expect("an idea");
    diesel::insert_into(idea_versions::table)
        .values((
            idea_versions::idea_id.eq(id(n)),
            idea_versions::number.eq(1_i64),
            idea_versions::author_id.eq(author),
            idea_versions::title.eq(&title),
            idea_versions::body.eq(&body),
            idea_versions::created_at.eq(at),
        ))
        .execute(conn)
        .expect("its version");
    diesel::insert_into(idea_tallies::table)
        .values((
            idea_tallies::idea_id.eq(id(n)),
            idea_tallies::question_id.eq(1_i64),
            idea_tallies::standing.eq("visible"),
            idea_tallies::status.eq(status),
            idea_tallies::created_at.eq(at),
            idea_tallies::votes.eq(id(votes)),
            idea_tallies::comments.eq(id(talk)),
        ))
        .execute(conn)
        .expect("its tally");
    for k in 0..talk {
        diesel::insert_into(comments::table)
            .values((
                comments::code.eq(Code::random(rng)),
                comments::idea_id.eq(id(n)),
                comments::counted_in_id.eq(id(n)),
                comments::author_id.eq(id(rng.random_range(1..=size.people))),
                comments::language.eq("en"),
                comments::body.eq(text::sentence(rng, 5..40)),
                comments::standing.eq("visible"),
                comments::created_at.eq(at + id(k) * Moment::HOUR),
            ))
            .execute(conn)
            .expect("a comment");
    }
}

/// Each voter once: a walk over the people with a step that meets everybody.
fn add_votes(conn: &mut SqliteConnection, idea: usize, count: usize, size: Size, rng: &mut StdRng) {
    let step = [7, 11, 13, 17, 19, 23, 29, 31][rng.random_range(0..8)];
    let mut person = rng.random_range(0..size.people);
    for _ in 0..count {
        person = (person + step) % size.people;
        diesel::insert_into(votes::table)
            .values((
                votes::idea_id.eq(id(idea)),
                votes::counted_in_id.eq(id(idea)),
                votes::person_id.eq(id(person + 1)),
                votes::weight.eq(1_i64),
                votes::created_at.eq(BEGIN + id(idea) * 60 * Moment::SECOND),
            ))
            .execute(conn)
            .expect("a vote");
    }
}
