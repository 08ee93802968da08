//! Names to choose from while a comment is written.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::store;
use crate::features::accounts::Face;
use crate::features::ideas;
use crate::features::ideas::pages::parse;
use crate::platform::error::Result;
use crate::platform::web::Visit;

/// How many names are offered.
const OFFERED: i64 = 8;

/// What was typed after the sign.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    name: String,
}

#[derive(Debug, Serialize)]
struct PeopleView {
    people: Vec<Face>,
}

/// `GET /ideas/{idea}/people?name=`: those who took part under this idea or its question, and nobody else.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such idea for this reader.
pub async fn near(visit: Visit, idea: web::Path<String>, typed: web::Query<Typed>) -> Result<HttpResponse> {
    let code = parse(&idea)?;
    let name: String = typed.into_inner().name.chars().take(80).collect();
    let (actor, people) = visit
        .read(move |tx| {
            let idea = ideas::store::read(tx, &code)?.idea;
            Ok((tx.actor().clone(), store::near(tx, &idea, name.trim(), OFFERED)?))
        })
        .await?;
    let people = people.iter().map(Face::from).collect();
    visit.fragment("mentions/_people.html", &actor, &PeopleView { people })
}
