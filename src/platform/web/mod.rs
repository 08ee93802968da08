//! HTTP: who comes in, what goes out. Cookies, forms, templates, words, assets, errors.
//! Names no room; rooms call it.

pub mod assets;
pub mod csrf;
pub mod errors;
pub mod face;
pub mod form;
pub mod frame;
pub mod headers;
mod language;
pub mod paginate;
pub mod route;
pub mod site;
pub mod templates;
pub mod upload;
pub mod visit;
pub mod words;

pub use csrf::CsrfForm;
pub use form::Form;
pub use route::Route;
pub use site::Site;
pub use upload::{CsrfUpload, Uploaded};
pub use visit::{Section, Visit};
