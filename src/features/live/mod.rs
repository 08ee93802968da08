//! Counts that move while somebody looks: server-sent events (HTML, "Server-sent events"). Nobody looks, nothing is done;
//! however many look, one poller of each process reads the events, in the order of their numbers.

pub mod hub;
pub mod pages;
pub(crate) mod store;

pub use hub::Hub;
