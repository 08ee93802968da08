//! The band of the map for programs.

use crate::features::{
    accounts, comments, follows, ideas, labels, ledger, open_books, opinions, questions, refinements, search, tags,
    votes,
};
use crate::platform::community::Room;
use crate::platform::web::Route;
use crate::route;

/// For programs: a bearer token instead of a session, JSON instead of pages, the same verbs and rules.
pub(super) fn map() -> Vec<Route> {
    vec![
        route!(SignedIn GET "/api/v1/me" => accounts::api::me),
        route!(SignedIn GET "/api/v1/me/rewards" => ledger::api::mine).of(Room::Signatures),
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
        route!(Public GET "/api/v1/ideas/{idea}/refinements" => refinements::api::index),
        route!(SignedIn POST "/api/v1/ideas/{idea}/refinements" => refinements::api::create),
        route!(Public GET "/api/v1/refinements/{refinement}" => refinements::api::show),
        route!(SignedIn POST "/api/v1/refinements/{refinement}/answer" => refinements::api::answer),
        route!(SignedIn POST "/api/v1/refinements/{refinement}/withdrawal" => refinements::api::withdraw),
        route!(SignedIn PUT "/api/v1/ideas/{idea}/vote" => votes::api::cast),
        route!(SignedIn DELETE "/api/v1/ideas/{idea}/vote" => votes::api::withdraw),
        route!(SignedIn PUT "/api/v1/ideas/{idea}/follow" => follows::api::follow_idea),
        route!(SignedIn DELETE "/api/v1/ideas/{idea}/follow" => follows::api::unfollow_idea),
        route!(SignedIn PUT "/api/v1/questions/{question}/follow" => follows::api::follow_question),
        route!(SignedIn DELETE "/api/v1/questions/{question}/follow" => follows::api::unfollow_question),
        route!(Public GET "/api/v1/ideas/{idea}/comments" => comments::api::index),
        route!(SignedIn POST "/api/v1/ideas/{idea}/comments" => comments::api::create),
        route!(Public GET "/api/v1/comments/{comment}" => comments::api::show),
        route!(Public GET "/api/v1/moderation/rulings" => open_books::api::index),
        route!(Public GET "/api/v1/moderation/figures" => open_books::api::figures),
        route!(Product GET "/api/v1/releases/{release}/label" => labels::api::label).of(Room::Signatures),
        route!(Public GET "/api/v1/search" => search::api::index),
        route!(Public GET "/api/v1/questions/{question}/similar" => search::api::similar),
        route!(SignedIn PATCH "/api/v1/comments/{comment}" => comments::api::edit),
        route!(SignedIn DELETE "/api/v1/comments/{comment}" => comments::api::remove),
        route!(SignedIn PUT "/api/v1/comments/{comment}/opinion" => opinions::api::give),
        route!(SignedIn DELETE "/api/v1/comments/{comment}/opinion" => opinions::api::withdraw),
        route!(SignedIn PUT "/api/v1/comments/{comment}/shaped" => comments::api::mark_shaped),
        route!(SignedIn DELETE "/api/v1/comments/{comment}/shaped" => comments::api::unmark_shaped),
    ]
}
