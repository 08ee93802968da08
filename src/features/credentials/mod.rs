//! Proofs: what somebody signed by name in a public release, as a credential that they take with them and that anybody can
//! check without us: Open Badges 3.0, a Verifiable Credential (W3C, 2.0) as a signed token, baked into a picture if they like.
//!
//! What a credential says is read anew each time from who signs what; kept is that it was saved, for which words, and whether
//! it still holds. It does until whoever signed signs otherwise, is credited otherwise, or leaves; then its bit in the public
//! list of revocations (Bitstring Status List 1.0) is set and its name is gone. `verify` reads all of it without a server.

pub mod actions;
pub mod badge;
pub mod baking;
pub mod credential;
pub mod drawing;
pub mod forms;
pub mod key;
pub mod pages;
pub mod permits;
pub mod rules;
pub mod status;
pub(crate) mod store;
pub mod verify;
pub mod views;

pub(crate) use actions::{corrected, signed};
