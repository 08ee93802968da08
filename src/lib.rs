//! Cofirma: the co-creation forum with which a company and the people around it design things together and sign
//! them together.
//!
//! A table of contents:
//! - [`features`]: a room per noun (accounts, questions, ideas, votes …);
//! - [`platform`]: what every room stands on;
//! - [`event`]: everything that can happen; [`reactions`]: what it causes elsewhere, at once; [`jobs`]: what is done later;
//! - [`routes`]: the whole map of addresses; [`app`]: builds the server from a configuration;
//! - [`commands`]: the command line; [`demo`]: the community for show.
//!
//! `docs/ARCHITECTURE.md` walks through it.

pub mod app;
pub mod commands;
pub mod demo;
pub mod event;
pub mod features;
pub mod jobs;
pub mod platform;
pub mod reactions;
pub mod routes;
