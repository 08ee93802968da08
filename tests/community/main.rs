//! The integration suite: what people do, through a real server over HTTP, on every database at hand.
//!
//! `COFIRMA_TEST_DATABASES` chooses (`sqlite`, `postgres`, both when unset); PostgreSQL joins when it is found.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on should say so at once")]

mod contracts;
mod durability;
mod support;

mod accounts;
mod administration;
mod api;
mod appeals;
mod attacks;
mod audiences;
mod blocks;
mod catalogue;
mod closings;
mod co_authors;
mod codes;
mod commands;
mod comments;
mod credentials;
mod credits;
mod curation;
mod decisions;
mod demo;
mod deploy;
mod disputes;
mod exports;
mod figures;
mod finding;
mod follows;
mod founding;
mod held;
mod house_rules;
mod ideas;
mod imports;
mod invitations;
mod labels;
mod ledger;
mod live;
mod log;
mod mail;
mod mentions;
mod moderation;
mod notices;
mod open_books;
mod openid;
mod opinions;
mod passkeys;
mod pending;
mod prior_work;
mod privacy;
mod profiles;
mod proposing;
mod questions;
mod queue;
mod readers;
mod refinements;
mod releases;
mod reports;
mod rewards;
mod rounds;
mod seals;
mod search;
mod second_factors;
mod seeing;
mod sessions;
mod set_up;
mod staff_notes;
mod statements;
mod summaries;
mod tags;
mod trust;
mod visits;
mod votes;
