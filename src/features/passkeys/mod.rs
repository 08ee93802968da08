//! Passkeys: keys that people keep on their devices and that sign them in by a touch or a look. One is both factors at
//! once: it is held, and its device asks who holds it.
//!
//! The exchange with the browser (WebAuthn Level 3, W3C) is in `ceremony`; its state waits in `challenges`.

pub mod actions;
pub mod ceremony;
pub mod forms;
pub mod pages;
pub mod passkey;
pub mod permits;
pub mod rules;
pub(crate) mod store;
