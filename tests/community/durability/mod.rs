//! What was answered is kept: whatever is killed, full, gone or wrong in between.

mod gone;
mod kill;
mod statements;
mod sync;
mod writer;
