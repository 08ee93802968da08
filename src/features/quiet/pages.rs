//! The moderators' page of quiet ideas.

use std::collections::HashMap;

use actix_web::HttpResponse;
use serde::Serialize;

use super::rules::{self, RULE, Rule};
use super::store;
use crate::features::ideas::lists;
use crate::features::ideas::ring;
use crate::features::ideas::views::{self, IdeaCard};
use crate::features::questions::store::{self as questions, Which};
use crate::features::tags::TagWall;
use crate::platform::error::{Error, Result};
use crate::platform::id::{IdeaId, QuestionId};
use crate::platform::web::{Section, Visit};

#[derive(Debug, Serialize)]
struct QuietPage {
    ideas: Vec<Quiet>,
    rule: Rule,
    /// The tags to choose from.
    wall: TagWall,
}

#[derive(Debug, Serialize)]
struct Quiet {
    idea: IdeaCard,
    /// How many people with a name opened it.
    seen: i64,
    /// The codes of its tags.
    tagged: Vec<String>,
    /// Whether it may be put on the first page now.
    can_feature: bool,
}

/// `GET /moderation/quiet`. Each moderator begins at another idea, and each day at another one.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page("quiet/index.html", Section::Moderation, move |tx| {
            let (language, now) = (of.language(tx.actor()), tx.now());
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let asked = questions::read_many(tx, Which::All)?;
            let open: Vec<_> = asked.iter().filter(|read| rules::is_open(&read.question, now)).collect();
            let hidden = open.iter().filter(|read| read.question.hides_tally(now));
            let hidden: Vec<QuestionId> = hidden.map(|read| read.question.id).collect();
            let ids: Vec<QuestionId> = open.iter().map(|read| read.question.id).collect();
            let from = ring::start(Some(person), QuestionId(0), now);
            let found = store::quiet(tx, &ids, &hidden, person, from)?;
            let place: HashMap<IdeaId, usize> = found.iter().enumerate().map(|(at, (id, _))| (*id, at)).collect();
            let ids: Vec<IdeaId> = found.iter().map(|(id, _)| *id).collect();
            let mut lines = lists::visible_among(tx, &ids)?;
            lines.sort_by_key(|line| place.get(&line.id).copied());
            let cards = views::cards(tx, &lines, language)?;
            let quiet = |idea: IdeaCard| {
                let line = lines.iter().find(|line| line.code.as_str() == idea.code)?;
                let question = open.iter().find(|read| read.question.id == line.question)?;
                Some(Quiet {
                    seen: found.iter().find(|(id, _)| *id == line.id)?.1,
                    tagged: idea.tags.iter().map(|tag| tag.code.clone()).collect(),
                    can_feature: crate::features::pins::rules::shows_pins(&question.question, now),
                    idea,
                })
            };
            Ok(QuietPage {
                ideas: cards.into_iter().filter_map(quiet).collect(),
                rule: RULE,
                wall: TagWall::new(tx, language, &[])?,
            })
        })
        .await
}
