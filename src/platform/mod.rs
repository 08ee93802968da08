//! What every room stands on: access, the database, the web, text, files, configuration.
//! Nothing here names a room of `features`.

pub mod access;
pub mod clock;
pub mod colour;
pub mod community;
pub mod config;
pub mod db;
pub mod error;
pub mod id;
pub mod jobs;
pub mod mail;
pub mod media;
pub mod openid;
pub mod outbound;
pub mod print;
pub mod retention;
pub mod search;
pub mod text;
pub mod turns;
pub mod web;
