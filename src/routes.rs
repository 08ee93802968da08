//! The whole map, in bands: who may pass is read from top to bottom. A snapshot test shows it with audience and proof.

use crate::features::{
    accounts, blocks, codes, comments, community, credits, decisions, drafts, exports, fields, follows, founding,
    ideas, invitations, live, moderation, openid, passkeys, pending, phases, posters, prior_work, privacy, profiles,
    question_guests, questions, releases, rounds, seals, search, second_factors, sessions, site, tags, votes, ways_in,
};
use crate::platform::community::Room;
use crate::platform::web::{Route, assets};
use crate::route;

/// Every address.
#[must_use]
pub fn map() -> Vec<Route> {
    // Fixed names stand before patterns that would take them for a code.
    [administrators(), product_team(), moderators(), staff(), public(), signed_in(), api()].concat()
}

fn public() -> Vec<Route> {
    vec![
        route!(Public GET "/" => site::pages::home),
        route!(Public GET "/questions" => questions::pages::index),
        route!(Public GET "/questions/{question}" => questions::pages::show),
        route!(Public GET "/live/ideas" => live::pages::ideas),
        route!(Public GET "/questions/{question}/prior-work" => prior_work::pages::show),
        route!(Public GET "/questions/{question}/prior-work.txt" => prior_work::pages::text),
        route!(Public GET "/questions/{question}/counting" => seals::pages::show),
        route!(Public GET "/questions/{question}/tally.jsonl" => seals::pages::tally),
        route!(Public GET "/q/{word}" => posters::pages::short),
        route!(Public GET "/questions/{question}/code.svg" => posters::pages::code),
        route!(Public GET "/ideas/{idea}" => ideas::pages::show),
        route!(Public GET "/ideas/{idea}/versions/{number}" => ideas::pages::version),
        route!(Public GET "/releases" => releases::pages::index).of(Room::Signatures),
        route!(Public GET "/releases/{release}" => releases::pages::show).of(Room::Signatures),
        route!(Public GET "/people/{person}" => profiles::pages::show),
        route!(Open GET "/invitations/{secret}" => invitations::pages::show),
        route!(Open POST "/invitations/{secret}" => invitations::pages::accept),
        route!(Open GET "/set-up/{secret}" => founding::pages::new),
        route!(Open POST "/set-up/{secret}" => founding::pages::create),
        route!(Open GET "/about/{text}" => community::pages::about),
        route!(Open GET "/logo/{digest}.{ending}" => community::pages::logo),
        route!(Open GET "/theme/{revision}.css" => community::pages::theme),
        route!(Open POST "/sign-in/passkey/options" => passkeys::pages::options_to_use),
        route!(Open POST "/sign-in/passkey" => passkeys::pages::sign_in),
        route!(Open GET "/sign-in/openid" => openid::pages::go),
        route!(Open GET "/sign-in/openid/callback" => openid::pages::callback),
        route!(Open GET "/sign-in/second-factor" => second_factors::pages::step),
        route!(Open POST "/sign-in/second-factor" => second_factors::pages::pass),
        route!(Open GET "/faces/{code}.svg" => site::pages::drawn_face),
        route!(Public GET "/questions/{question}/ideas/new" => ideas::pages::new),
        // Whoever has no name yet leaves what they did to wait for one.
        route!(Public POST "/questions/{question}/ideas" => ideas::pages::create),
        route!(Public POST "/preview" => drafts::pages::preview),
        route!(Public POST "/ideas/{idea}/vote" => votes::pages::create),
        route!(Public POST "/ideas/{idea}/comments" => comments::pages::create),
        route!(Open GET "/waiting" => pending::pages::show),
        route!(Open POST "/waiting/discard" => pending::pages::discard),
        route!(Open GET "/register" => codes::pages::new_account),
        route!(Open POST "/register" => codes::pages::join),
        route!(Open GET "/sign-in" => codes::pages::new_session),
        route!(Open POST "/sign-in" => codes::pages::sign_in),
        route!(Open GET "/sign-in/code" => codes::pages::show_code),
        route!(Open POST "/sign-in/code" => codes::pages::enter_code),
        route!(Open GET "/sign-in/link/{secret}" => codes::pages::show_link),
        route!(Open POST "/sign-in/link/{secret}" => codes::pages::confirm_link),
        route!(Open GET "/sign-in/name" => codes::pages::show_name),
        route!(Open POST "/sign-in/name" => codes::pages::enter_name),
        route!(Open GET "/sign-in/reset" => codes::pages::ask_new_password),
        route!(Open POST "/sign-in/reset" => codes::pages::reset),
        route!(Open GET "/sign-in/reset/sent" => codes::pages::reset_sent),
        route!(Open GET "/sign-in/reset/{secret}" => codes::pages::new_password),
        route!(Open POST "/sign-in/reset/{secret}" => codes::pages::choose_new_password),
        route!(Open GET "/me/address/{secret}" => codes::pages::show_move),
        route!(Open POST "/me/address/{secret}" => codes::pages::confirm_move),
        route!(Public GET "/files/{digest}.{ending}" => site::pages::file),
        route!(Public GET "/search" => search::pages::index),
        route!(Public GET "/questions/{question}/similar" => search::pages::similar),
        route!(Open GET "/assets/{hash}/{path:.*}" => assets::show),
        route!(Open GET "/healthz" => site::pages::healthz),
        route!(Open GET "/readyz" => site::pages::readyz),
        route!(Open GET "/robots.txt" => site::pages::robots),
    ]
}

fn signed_in() -> Vec<Route> {
    vec![
        route!(SignedIn POST "/sign-out" => accounts::pages::sign_out),
        route!(SignedIn GET "/ideas/{idea}/edit" => ideas::pages::edit),
        route!(SignedIn POST "/ideas/{idea}/versions" => ideas::pages::revise),
        route!(SignedIn POST "/ideas/{idea}/follow" => follows::pages::follow_idea),
        route!(SignedIn POST "/ideas/{idea}/follow/withdrawal" => follows::pages::unfollow_idea),
        route!(SignedIn POST "/questions/{question}/follow" => follows::pages::follow_question),
        route!(SignedIn POST "/questions/{question}/follow/withdrawal" => follows::pages::unfollow_question),
        route!(SignedIn GET "/me/follows" => follows::pages::index),
        route!(SignedIn POST "/ideas/{idea}/tags" => tags::pages::choose),
        route!(SignedIn GET "/drafts/{draft}" => drafts::pages::show),
        route!(SignedIn POST "/drafts/{draft}/removal" => drafts::pages::remove),
        route!(SignedIn POST "/ideas/{idea}/vote/withdrawal" => votes::pages::withdraw),
        route!(SignedIn POST "/credits/{credit}/signature" => credits::pages::sign).of(Room::Signatures),
        route!(SignedIn POST "/waiting/mine" => pending::pages::take_over),
        route!(SignedIn GET "/sign-in/again" => codes::pages::again),
        route!(SignedIn POST "/sign-in/again" => codes::pages::prove_again),
        route!(SignedIn GET "/sign-in/again/code" => codes::pages::again_code),
        route!(SignedIn POST "/sign-in/again/code" => codes::pages::enter_again_code),
        route!(SignedIn GET "/me/password" => codes::pages::password),
        route!(SignedIn POST "/me/password" => codes::pages::change_password),
        route!(SignedIn POST "/me/password/removal" => codes::pages::remove_password),
        route!(SignedIn GET "/me/address" => codes::pages::address),
        route!(SignedIn POST "/me/address" => codes::pages::ask_to_move),
        route!(SignedIn GET "/me/sessions" => sessions::pages::index),
        route!(SignedIn POST "/me/sessions/revocation" => sessions::pages::revoke),
        route!(SignedIn GET "/me/security" => ways_in::pages::show),
        route!(SignedIn GET "/me/security/passkeys/new" => passkeys::pages::new),
        route!(SignedIn POST "/me/security/passkeys/options" => passkeys::pages::options_to_add),
        route!(SignedIn POST "/me/security/passkeys" => passkeys::pages::create),
        route!(SignedIn POST "/me/security/passkeys/{passkey}/removal" => passkeys::pages::remove),
        route!(SignedIn GET "/me/security/openid" => openid::pages::link),
        route!(SignedIn POST "/me/security/openid/removal" => openid::pages::unlink),
        route!(SignedIn POST "/me/security/totp" => second_factors::pages::begin),
        route!(SignedIn GET "/me/security/totp" => second_factors::pages::set_up),
        route!(SignedIn GET "/me/security/totp.svg" => second_factors::pages::picture),
        route!(SignedIn POST "/me/security/totp/confirmation" => second_factors::pages::turn_on),
        route!(SignedIn POST "/me/security/totp/removal" => second_factors::pages::turn_off),
        route!(SignedIn POST "/me/security/recovery-codes" => second_factors::pages::renew_codes),
        route!(SignedIn POST "/people/{person}/block" => blocks::pages::create),
        route!(SignedIn POST "/people/{person}/block/withdrawal" => blocks::pages::withdraw),
        route!(SignedIn GET "/me" => profiles::pages::me),
        route!(SignedIn GET "/me/profile" => profiles::pages::edit),
        route!(SignedIn POST "/me/profile" => profiles::pages::update),
        route!(SignedIn POST "/me/picture" => profiles::pages::picture),
        route!(SignedIn POST "/me/picture/removal" => profiles::pages::remove_picture),
        route!(SignedIn POST "/me/relation" => profiles::pages::say_relation),
        route!(SignedIn POST "/me/absence" => profiles::pages::go_away),
        route!(SignedIn GET "/me/data" => privacy::pages::data),
        route!(SignedIn POST "/me/data/downloads" => privacy::pages::ask),
        route!(SignedIn GET "/me/data/downloads/{download}.{ending}" => privacy::pages::fetch),
        route!(SignedIn GET "/me/data/deletion" => privacy::pages::consider),
        route!(SignedIn POST "/me/data/deletion" => privacy::pages::leave),
    ]
}

fn administrators() -> Vec<Route> {
    vec![
        route!(Admin GET "/admin" => community::pages::admin),
        route!(Admin GET "/admin/set-up" => community::pages::guided),
        route!(Admin GET "/admin/set-up/{part}" => community::pages::step),
        route!(Admin POST "/admin/set-up/{part}" => community::pages::take_step),
        route!(Admin GET "/admin/settings" => community::pages::settings),
        route!(Admin POST "/admin/settings/logo" => community::pages::logo_changed),
        route!(Admin GET "/admin/settings/{part}" => community::pages::part),
        route!(Admin POST "/admin/settings/{part}" => community::pages::change),
        route!(Admin GET "/admin/preview.css" => community::pages::preview_theme),
        route!(Admin GET "/admin/people" => profiles::pages::people),
        route!(Admin GET "/admin/people/{person}" => profiles::pages::person),
        route!(Admin POST "/admin/people/{person}/role" => profiles::pages::give_role),
        route!(Admin POST "/admin/people/{person}/suspension" => profiles::pages::suspend),
        route!(Admin POST "/admin/people/{person}/reinstatement" => profiles::pages::reinstate),
        route!(Admin POST "/admin/people/{person}/sign-out" => profiles::pages::shut_out),
        route!(Admin GET "/admin/invitations" => invitations::pages::index),
        route!(Admin POST "/admin/invitations" => invitations::pages::create),
        route!(Admin POST "/admin/invitations/{invitation}/renewal" => invitations::pages::renew),
        route!(Admin POST "/admin/invitations/{invitation}/revocation" => invitations::pages::revoke),
    ]
}

fn moderators() -> Vec<Route> {
    vec![
        route!(Moderators GET "/moderation" => moderation::pages::index),
        route!(Moderators GET "/comments/{comment}/rulings/new" => moderation::pages::new_on_comment),
        route!(Moderators POST "/comments/{comment}/rulings" => moderation::pages::on_comment),
        route!(Moderators GET "/ideas/{idea}/rulings/new" => moderation::pages::new_on_idea),
        route!(Moderators POST "/ideas/{idea}/rulings" => moderation::pages::on_idea),
        route!(Moderators GET "/ideas/{idea}/merge" => moderation::pages::new_merge),
        route!(Moderators POST "/ideas/{idea}/merge" => moderation::pages::merge),
        route!(Moderators POST "/ideas/{idea}/unmerge" => moderation::pages::unmerge),
    ]
}

fn staff() -> Vec<Route> {
    vec![
        route!(Staff GET "/work" => site::pages::work),
        route!(Staff GET "/work/tags" => tags::pages::index),
        route!(Staff POST "/work/tags" => tags::pages::create),
        route!(Staff POST "/work/tags/{tag}" => tags::pages::update),
        route!(Staff GET "/questions/{question}/poster" => posters::pages::show),
        route!(Staff GET "/questions/{question}/extensions/new" => phases::pages::new),
        route!(Staff POST "/questions/{question}/extensions" => phases::pages::create),
        route!(Staff GET "/questions/{question}/hand-over" => profiles::pages::new_hand_over),
        route!(Staff POST "/questions/{question}/hand-over" => profiles::pages::hand_over),
    ]
}

fn product_team() -> Vec<Route> {
    vec![
        route!(Product GET "/ideas/{idea}/decision" => decisions::pages::new),
        route!(Product POST "/ideas/{idea}/decisions" => decisions::pages::create),
        route!(Product GET "/releases/new" => releases::pages::new).of(Room::Signatures),
        route!(Product POST "/releases" => releases::pages::create).of(Room::Signatures),
        route!(Product GET "/releases/{release}/credits" => credits::pages::edit).of(Room::Signatures),
        route!(Product POST "/releases/{release}/credits" => credits::pages::adjust).of(Room::Signatures),
        route!(Product POST "/releases/{release}/publication" => releases::pages::publish).of(Room::Signatures),
        route!(Product GET "/questions/new" => questions::pages::new),
        route!(Product POST "/questions" => questions::pages::create),
        route!(Product GET "/questions/{question}/edit" => questions::pages::edit),
        route!(Product GET "/questions/{question}/guests" => question_guests::pages::index),
        route!(Product POST "/questions/{question}/guests" => question_guests::pages::create),
        route!(Product POST "/questions/{question}/guests/removal" => question_guests::pages::remove),
        route!(Product GET "/questions/{question}/carrying" => rounds::pages::new),
        route!(Product POST "/questions/{question}/carrying" => rounds::pages::create),
        route!(Product POST "/questions/{question}" => questions::pages::update),
        route!(Product GET "/questions/{question}/fields" => fields::pages::index),
        route!(Product POST "/questions/{question}/fields" => fields::pages::create),
        route!(Product POST "/questions/{question}/fields/{field}" => fields::pages::update),
        route!(Product POST "/questions/{question}/fields/{field}/removal" => fields::pages::remove),
        route!(Product POST "/questions/{question}/prior-work" => prior_work::pages::seal),
        route!(Product GET "/questions/{question}/board" => questions::pages::board::show),
        route!(Product GET "/questions/{question}/export" => exports::pages::export),
    ]
}

/// For programs: a bearer token instead of a session, JSON instead of pages, the same verbs and rules.
fn api() -> Vec<Route> {
    vec![
        route!(SignedIn GET "/api/v1/me" => accounts::api::me),
        route!(Public GET "/api/v1/tags" => tags::api::index),
        route!(Public GET "/api/v1/questions" => questions::api::index),
        route!(SignedIn POST "/api/v1/questions" => questions::api::create),
        route!(SignedIn PATCH "/api/v1/questions/{question}" => questions::api::revise),
        route!(Public GET "/api/v1/questions/{question}" => questions::api::show),
        route!(Public GET "/api/v1/questions/{question}/ideas" => ideas::api::index),
        route!(SignedIn POST "/api/v1/questions/{question}/ideas" => ideas::api::create),
        route!(Public GET "/api/v1/ideas/{idea}" => ideas::api::show),
        route!(SignedIn PATCH "/api/v1/ideas/{idea}" => ideas::api::revise),
        route!(Public GET "/api/v1/ideas/{idea}/versions" => ideas::api::versions),
        route!(Public GET "/api/v1/ideas/{idea}/versions/{number}" => ideas::api::version),
        route!(SignedIn PUT "/api/v1/ideas/{idea}/vote" => votes::api::cast),
        route!(SignedIn DELETE "/api/v1/ideas/{idea}/vote" => votes::api::withdraw),
        route!(SignedIn PUT "/api/v1/ideas/{idea}/follow" => follows::api::follow_idea),
        route!(SignedIn DELETE "/api/v1/ideas/{idea}/follow" => follows::api::unfollow_idea),
        route!(SignedIn PUT "/api/v1/questions/{question}/follow" => follows::api::follow_question),
        route!(SignedIn DELETE "/api/v1/questions/{question}/follow" => follows::api::unfollow_question),
        route!(Public GET "/api/v1/ideas/{idea}/comments" => comments::api::index),
        route!(SignedIn POST "/api/v1/ideas/{idea}/comments" => comments::api::create),
        route!(Public GET "/api/v1/comments/{comment}" => comments::api::show),
        route!(Public GET "/api/v1/search" => search::api::index),
        route!(Public GET "/api/v1/questions/{question}/similar" => search::api::similar),
    ]
}
