//! `cargo bench --bench serve`: how fast the server is, told as ratios that were measured in one run.
//!
//! - A page's ratio is to answers of constant bytes: as many, from a server with the same workers and the same layers.
//! - The votes' ratio is to a bare loop of the same statements, committed in groups, in the same file.
//! - The growth is the time of a page among all ideas over its time among 1,000; that of the moderators' queue its time with
//!   100,000 open reports over its time with 100.
//!
//! What is compared is measured in turns, round after round, so that a noisy machine is noisy for both; printed are the
//! median of the rounds and their ends. `COFIRMA_BENCH_SMALL=1` takes a quick look at a small community;
//! words after `--` choose what is measured: `cargo bench --bench serve -- growth`.

#![expect(clippy::expect_used, reason = "a bench that cannot run should say so at once")]
#![expect(clippy::disallowed_methods, reason = "a bench measures time and draws its own chance")]

mod bare;
mod community;
mod load;
mod queue;
mod ratio;
mod seed;
mod text;
mod votes;

use std::time::Duration;

use community::{Community, Plain};
use load::Request;
use ratio::{Aim, Ratio};
use seed::Size;

/// How much is measured.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// The community.
    size: Size,
    /// Rounds of each comparison.
    rounds: usize,
    /// The length of each side of a round.
    round: Duration,
}

impl Plan {
    fn of_environment() -> Self {
        let size = Size { ideas: 100_000, votes: 1_000_000, people: 10_000 };
        if std::env::var_os("COFIRMA_BENCH_SMALL").is_some() {
            Self { size: Size { ideas: 2_000, votes: 20_000, ..size }, rounds: 3, round: Duration::from_millis(400) }
        } else {
            Self { size, rounds: 7, round: Duration::from_millis(1_500) }
        }
    }
}

/// Reports that wait in the moderators' queue.
const REPORTS: usize = 100_000;
/// Connections that ask for pages.
const READERS: usize = 16;

fn main() {
    // What goes wrong inside is told; nothing else is, as in a server that logs to a file.
    tracing_subscriber::fmt().with_env_filter("error").with_writer(std::io::stderr).init();
    let plan = Plan::of_environment();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let size = plan.size;
    let community = Community::start(size);
    let plain = Plain::start();
    let few = Community::start(Size { ideas: 1_000, votes: 10_000, ..size });
    println!(
        "{} ideas, {} votes, {} people; SQLite; {cores} cores for the server and those who ask it.",
        size.ideas, size.votes, size.people
    );
    println!("{} rounds of {:?} a side, {READERS} connections; pages without compression.", plan.rounds, plan.round);

    let guest = |path: &str| Request::get(community.address, path, None);
    let reader = |path: &str| Request::get(community.address, path, Some(&community.reader));
    let question = community.question();
    let to_static = |name: &'static str, aim: Option<Aim>, page: Request| {
        let length = load::length_of(&page);
        let same = Request::get(plain.address, &format!("/{length}"), None);
        Ratio::of_rates(name, aim, plan.rounds, || rate(plan, &same), || rate(plan, &page))
            .iter()
            .for_each(Ratio::print);
    };
    println!("\nPages, as ratios to a static answer of the same size:");
    to_static("question page, guest", Some(Aim::AtLeast(0.3)), guest(&question));
    to_static("the same, each address new", None, guest(&format!("{question}?visit=")).numbered());
    to_static("question page, signed in", Some(Aim::AtLeast(0.10)), reader(&question));
    to_static("idea page, signed in", Some(Aim::AtLeast(0.10)), reader(&community.idea()));
    to_static("deep page of the list, signed in", Some(Aim::AtLeast(0.10)), reader(&community.deep_page()));

    println!("\nThe question page, signed in: its time among {} ideas over its time among 1,000:", size.ideas);
    let small = Request::get(few.address, &few.question(), Some(&few.reader));
    let large = reader(&question);
    Ratio::of_rates("growth", Some(Aim::AtMost(1.5)), plan.rounds, || rate(plan, &large), || rate(plan, &small))
        .iter()
        .for_each(Ratio::print);

    let (many, some) = (REPORTS.min(size.ideas * 2), 100);
    println!("\nThe moderators' queue: its time with {many} open reports over its time with {some}:");
    let (of_many, of_some) = (queue::fill(&community, many), queue::fill(&few, some));
    let large = Request::get(community.address, "/moderation/queue", Some(&of_many));
    let small = Request::get(few.address, "/moderation/queue", Some(&of_some));
    Ratio::of_rates("queue", Some(Aim::AtMost(1.5)), plan.rounds, || rate(plan, &large), || rate(plan, &small))
        .iter()
        .for_each(Ratio::print);

    println!("\nDurable votes from {} clients, as a ratio to a bare loop of the same statements:", votes::CLIENTS);
    let mut over_http = votes::Clients::connect(&community);
    let mut bare = bare::Loop::open(&community);
    Ratio::of_rates(
        "votes",
        Some(Aim::AtLeast(0.35)),
        plan.rounds,
        || bare.rate(plan.round),
        || {
            over_http.change_places(&community);
            over_http.rate(plan.round)
        },
    )
    .iter()
    .for_each(Ratio::print);
}

fn rate(plan: Plan, request: &Request) -> f64 {
    load::rate(request, READERS, plan.round)
}
