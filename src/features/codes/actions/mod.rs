//! The verbs of mailed links and codes.

mod address;
mod ask;
mod enter;
mod keys;

pub use address::{ask_to_move, confirm_move};
pub use ask::{Asked, ask, ask_reset};
pub use enter::{enter_by_code, enter_by_link, give_name};
pub use keys::{ask_proof, change_password, check_guesses, prove_by_code, prove_by_password, reset};
