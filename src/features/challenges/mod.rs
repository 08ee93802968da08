//! What can be used once: a mailed link or code, half of a sign-in, the state of a passkey or OpenID exchange.
//!
//! A challenge has up to three secrets. The browser that began holds one (a cookie); only the mail holds the link's; the
//! code is short enough to type and counts only together with the browser's secret. So whoever asks for a mail to
//! somebody else's address holds nothing that lets them in, and five wrong guesses end their own challenge alone.

pub mod challenge;
pub mod rules;
pub(crate) mod store;

pub use challenge::{Challenge, Purpose};
pub use store::{Made, New};
