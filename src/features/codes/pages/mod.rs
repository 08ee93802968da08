//! The pages of the door: signing in, making an account, the code, the link, a new password, another address, a fresh
//! proof. What they share is here.

mod again;
mod ask;
mod enter;
mod keys;
mod moving;

pub use again::{again, again_code, enter_again_code, prove_again};
pub use ask::{ask_for_name, join, new_account, new_session, sign_in};
pub use enter::{confirm_link, enter_code, enter_name, show_code, show_link, show_name};
pub use keys::{
    ask_new_password, change_password, choose_new_password, new_password, password, remove_password, reset, reset_sent,
};
pub use moving::{address, ask_to_move, confirm_move, show_move};

use actix_web::HttpResponse;
use actix_web::cookie::time::Duration;

use super::rules;
use crate::features::community;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, Result};
use crate::platform::web::Visit;
use crate::platform::web::visit::MAIL_COOKIE;

/// When a form is shown, with our mark, for the form to bring back.
fn shown(tx: &mut ReadTx<'_>) -> Result<String> {
    let at = tx.now().0.to_string();
    let mark = community::marker(tx)?.mark(&format!("form {at}"));
    Ok(format!("{at}.{mark}"))
}

/// The pace at which a form came back.
fn pace(tx: &mut ReadTx<'_>, shown: &str) -> Result<rules::Pace> {
    let marker = community::marker(tx)?;
    let at = shown.split_once('.').filter(|(at, mark)| marker.knows(&format!("form {at}"), mark));
    let at = at.and_then(|(at, _)| at.parse().ok()).map(Moment);
    Ok(at.map_or(rules::Pace::Stale, |at| rules::pace(at, tx.now())))
}

/// The browser keeps what a code counts together with.
fn keep_secret(visit: &Visit, answer: &mut HttpResponse, secret: String) {
    drop(answer.add_cookie(&visit.cookie(MAIL_COOKIE, secret, Duration::microseconds(rules::LIFE))));
}

/// Hashing takes tens of milliseconds and a gate of its own: it runs where it may block.
async fn hashing<T: Send + 'static>(f: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(f).await.unwrap_or_else(|panic| Err(Error::internal(panic)))
}

/// A limit that was passed, as the error that it is once its count was committed.
fn within<T>(counted: Result<T, u32>) -> Result<T> {
    counted.map_err(|retry_after| Error::TooMany { retry_after })
}
