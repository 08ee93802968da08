//! HTTP: who comes in, what goes out. Cookies, forms, templates, words, assets, errors.
//! Names no room; rooms call it.

pub mod answer;
pub mod assets;
pub mod csrf;
pub mod errors;
pub mod face;
pub mod form;
pub mod frame;
mod header;
pub mod headers;
pub mod idempotency;
mod language;
mod network;
pub mod paginate;
mod respond;
pub mod route;
pub mod sent;
pub mod site;
pub mod templates;
mod typed;
pub mod upload;
pub mod visit;
pub mod words;

pub use answer::Answer;
pub use csrf::{Click, CsrfForm};
pub use form::Form;
pub use route::Route;
pub use sent::{Body, Sent};
pub use site::Site;
pub use upload::{CsrfPictures, CsrfUpload, Uploaded};
pub use visit::{Section, Visit};
