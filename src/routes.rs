//! The whole map, in bands: who may pass is read from top to bottom. A snapshot test shows it with audience and proof.

use crate::features::{accounts, exports, ideas, questions, site, votes};
use crate::platform::web::{Route, assets};
use crate::route;

/// Every address.
#[must_use]
pub fn map() -> Vec<Route> {
    // Fixed names stand before patterns that would take them for a code.
    [product_team(), public(), signed_in()].concat()
}

fn public() -> Vec<Route> {
    vec![
        route!(Public GET "/" => site::pages::home),
        route!(Public GET "/questions" => questions::pages::index),
        route!(Public GET "/questions/{question}" => questions::pages::show),
        route!(Public GET "/ideas/{idea}" => ideas::pages::show),
        route!(Public GET "/ideas/{idea}/versions/{number}" => ideas::pages::version),
        route!(Public GET "/register" => accounts::pages::new_account),
        route!(Public POST "/register" => accounts::pages::register),
        route!(Public GET "/sign-in" => accounts::pages::new_session),
        route!(Public POST "/sign-in" => accounts::pages::sign_in),
        route!(Public GET "/faces/{code}.svg" => site::pages::drawn_face),
        route!(Public GET "/files/{digest}.{ending}" => site::pages::file),
        route!(Public GET "/assets/{hash}/{path:.*}" => assets::show),
        route!(Public GET "/healthz" => site::pages::healthz),
        route!(Public GET "/readyz" => site::pages::readyz),
        route!(Public GET "/robots.txt" => site::pages::robots),
    ]
}

fn signed_in() -> Vec<Route> {
    vec![
        route!(SignedIn POST "/sign-out" => accounts::pages::sign_out),
        route!(SignedIn GET "/questions/{question}/ideas/new" => ideas::pages::new),
        route!(SignedIn POST "/questions/{question}/ideas" => ideas::pages::create),
        route!(SignedIn GET "/ideas/{idea}/edit" => ideas::pages::edit),
        route!(SignedIn POST "/ideas/{idea}/versions" => ideas::pages::revise),
        route!(SignedIn POST "/ideas/{idea}/vote" => votes::pages::create),
        route!(SignedIn POST "/ideas/{idea}/vote/withdrawal" => votes::pages::withdraw),
    ]
}

fn product_team() -> Vec<Route> {
    vec![
        route!(Product GET "/questions/new" => questions::pages::new),
        route!(Product POST "/questions" => questions::pages::create),
        route!(Product GET "/questions/{question}/edit" => questions::pages::edit),
        route!(Product POST "/questions/{question}" => questions::pages::update),
        route!(Product GET "/questions/{question}/board" => questions::board::show),
        route!(Product GET "/questions/{question}/export" => exports::pages::export),
    ]
}
