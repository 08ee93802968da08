//! What a ruling changed that takes nothing from anybody, in words: the questions or tags of before, and those since.

use diesel::prelude::*;

use super::Told;
use crate::features::moderation::rules::Retagged;
use crate::features::moderation::ruling::Kind;
use crate::features::tags::store as tags;
use crate::platform::db::ReadTx;
use crate::platform::db::schema::question_texts;
use crate::platform::error::Result;
use crate::platform::id::{Language, QuestionId, TagId};

/// The names of what was before and of what is since, in this language where they have it: of questions, where an idea was
/// moved, or of tags, separated by commas. Empty for other rulings; a statement for each.
///
/// # Errors
/// Those of the database.
pub fn change(tx: &mut ReadTx<'_>, told: &Told, language: Language) -> Result<(String, String)> {
    match (told.kind, told.questions) {
        (Kind::Move, Some((from, to))) => Ok((title(tx, from, language)?, title(tx, to, language)?)),
        (Kind::Retag, _) => {
            let all = tags::all(tx)?;
            let names = |ids: &[TagId]| {
                let found = ids.iter().filter_map(|id| all.iter().find(|tag| tag.id == *id));
                found.map(|tag| tag.name_for(language)).collect::<Vec<_>>().join(", ")
            };
            let Retagged { before, after } = Retagged::parse(&told.before);
            Ok((names(&before), names(&after)))
        }
        _ => Ok(Default::default()),
    }
}

fn title(tx: &mut ReadTx<'_>, question: QuestionId, language: Language) -> Result<String> {
    let titles: Vec<(Language, String)> = question_texts::table
        .filter(question_texts::question_id.eq(question))
        .order(question_texts::id)
        .select((question_texts::language, question_texts::title))
        .load(tx.conn())?;
    let own = titles.iter().find(|(spoken, _)| *spoken == language).or_else(|| titles.first());
    Ok(own.map(|(_, title)| title.clone()).unwrap_or_default())
}
