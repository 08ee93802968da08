//! What was answered is kept: whatever is killed, full, gone or wrong in between.

mod asked;
mod gone;
mod growth;
mod kill;
mod pages;
mod statements;
mod sync;
mod writer;
