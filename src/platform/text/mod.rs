//! What people write, on its way in and on its way out.
//!
//! Here live the cleaning of typed text ([`plain`]) and the turning of Markdown into HTML that is safe
//! to print ([`markdown`], [`article`], [`excerpt`]), and what two texts have in common ([`compare`], [`merge`],
//! [`authorship`]). The text itself is stored as it was written; HTML never is.
//! Not here: words in the reader's language (they are in `locales/`), search stems, and form fields.

mod addresses;
pub mod authorship;
pub mod compare;
mod markdown;
pub mod merge;
pub mod naming;
pub mod plain;
mod sanitize;

pub use markdown::{article, excerpt, markdown, markdown_naming};
pub use naming::Named;
pub use plain::{Limits, TextError, block, line};
pub use sanitize::{SafeHtml, marked};
