//! What the code promises about itself: each test goes red when its rule is broken.
//!
//! `COFIRMA_UPDATE=1` rewrites the files that a test compares with: `docs/permissions.md`, `docs/routes.md`, and the kept
//! databases of `tests/community/kept`.

mod address_form;
pub mod files;
mod kept;
mod outputs;
mod permissions;
mod rooms;
mod routes;
mod schema;
mod sizes;
mod source;
mod templates;
