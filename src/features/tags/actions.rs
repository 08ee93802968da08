//! The verbs of tags.

use super::permits::{ChangeTag, MakeTag, TagIdea};
use super::tag::Names;
use super::{rules, store};
use crate::event::Event;
use crate::features::ideas::rules as idea_rules;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language, TagId};

/// The names of a tag, checked, and which was there first.
#[derive(Debug, Clone)]
pub struct Named {
    /// The language of the first name.
    pub language: Language,
    /// The names; that of `language` is among them.
    pub names: Names,
}

/// Makes a tag. The code comes with the form: the same form twice is the same tag.
///
/// # Errors
/// [`Error::Invalid`] when a name is taken; [`Error::Conflict`] when there are enough tags, or the code was used for another.
pub fn make(permit: &Permit<MakeTag>, tx: &mut WriteTx<'_>, code: &Code, named: &Named) -> Result<Recorded<Code>> {
    permit.person()?;
    match store::named(tx, code)? {
        Some(names) if names == named.names => return Ok(Recorded::nothing(code.clone())),
        Some(_) => return Err(Error::Conflict("conflict-code-taken")),
        None => {}
    }
    rules::has_room(store::count(tx)?)?;
    are_free(tx, named, None)?;
    let tag = store::insert(tx, code, named.language, &named.names)?;
    Ok(Recorded::one(Event::TagMade { tag }, code.clone()))
}

/// Gives a tag other names, puts it away or brings it back. Ideas keep it.
///
/// # Errors
/// [`Error::Invalid`] when a name is taken.
pub fn change(
    permit: &Permit<ChangeTag>,
    tx: &mut WriteTx<'_>,
    named: &Named,
    is_retired: bool,
) -> Result<Recorded<()>> {
    let tag = &permit.tag;
    if tag.names == named.names && tag.is_retired == is_retired {
        return Ok(Recorded::nothing(()));
    }
    are_free(tx, named, Some(tag.id))?;
    let retired_at = is_retired.then(|| tx.now());
    store::update(tx, tag.id, named.language, &named.names, retired_at)?;
    Ok(Recorded::one(Event::TagChanged { tag: tag.id }, ()))
}

fn are_free(tx: &mut WriteTx<'_>, named: &Named, except: Option<TagId>) -> Result<()> {
    let mut errors = FormErrors::new();
    for language in Language::ALL {
        let Some(name) = named.names.get(language) else { continue };
        if store::is_taken(tx, *language, name, except)? {
            errors.say(&format!("name_{language}"), "error-tag-taken");
        }
    }
    errors.check()
}

/// Chooses the tags of an idea: these and no others, at most five. Authors choose while its text may change; a moderator who is
/// none of them leaves a ruling: `moderation`.
///
/// # Errors
/// [`Error::Invalid`] when a tag is not offered or they are too many; [`Error::Conflict`] when the idea cannot change now.
pub fn choose(permit: &Permit<TagIdea>, tx: &mut WriteTx<'_>, tags: &[Code]) -> Result<Recorded<()>> {
    let idea = &permit.idea;
    let before = store::ids_of(tx, idea.id)?;
    let all = store::all(tx)?;
    let chosen = rules::chosen(tags, &all, &before)?;
    if chosen == before {
        return Ok(Recorded::nothing(()));
    }
    idea_rules::may_change(idea, tx.now())?;
    store::put(tx, idea.id, &chosen)?;
    let tags = i64::try_from(chosen.len()).unwrap_or(i64::MAX);
    Ok(Recorded::one(Event::IdeaTagged { idea: idea.id, tags }, ()))
}
