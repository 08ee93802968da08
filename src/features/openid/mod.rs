//! Signing in with an account elsewhere: OpenID Connect Core 1.0, the authorization code flow with PKCE (RFC 7636), for one
//! provider that the settings name.
//!
//! An account of ours is found by the identity (issuer and subject) that it was linked with. A first link by address needs
//! an address that the provider vouches for and that our account has confirmed; everybody else links from their page of
//! security, where they are signed in. What the provider says goes through `provider`, which believes nothing unsigned.

pub mod actions;
pub mod forms;
pub mod identity;
pub mod pages;
pub mod permits;
pub mod provider;
pub mod rules;
pub(crate) mod store;

pub use provider::Provider;
