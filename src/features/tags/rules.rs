//! Pure decisions about tags.

use super::tag::{IN_A_COMMUNITY, ON_AN_IDEA, Tag};
use crate::platform::error::{Error, FormErrors};
use crate::platform::id::{Code, TagId};

/// The tags of these codes, each once, for an idea that has those of `before` already.
///
/// # Errors
/// [`Error::Invalid`] when they are too many, unknown, or put away and not on the idea.
pub fn chosen(wanted: &[Code], all: &[Tag], before: &[TagId]) -> Result<Vec<TagId>, Error> {
    let wrong = |key| Error::Invalid(FormErrors::one("tags", key));
    let mut ids = Vec::new();
    for code in wanted {
        let tag = all.iter().find(|tag| tag.code == *code).ok_or_else(|| wrong("error-choose"))?;
        if tag.is_retired && !before.contains(&tag.id) {
            return Err(wrong("error-tag-retired"));
        }
        if !ids.contains(&tag.id) {
            ids.push(tag.id);
        }
    }
    if ids.len() > ON_AN_IDEA {
        return Err(wrong("error-tags-many"));
    }
    Ok(ids)
}

/// Whether one more tag can be made.
///
/// # Errors
/// [`Error::Conflict`] when there are as many as one can read through.
pub fn has_room(tags: usize) -> Result<(), Error> {
    if tags < IN_A_COMMUNITY { Ok(()) } else { Err(Error::Conflict("conflict-tags-many")) }
}

/// The form of a name in which two names are the same: small letters, one space between words.
#[must_use]
pub fn folded(name: &str) -> String {
    name.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::id::Language;

    fn tag(id: i64, is_retired: bool) -> Tag {
        let code = Code::parse(&format!("{id:010}")).unwrap();
        Tag { id: TagId(id), code, language: Language::En, is_retired, names: [(Language::En, "x".into())].into() }
    }

    #[test]
    fn an_idea_has_at_most_five_tags_each_once() {
        let all: Vec<Tag> = (1..9).map(|id| tag(id, id == 8)).collect();
        let codes = |ids: &[usize]| ids.iter().map(|id| all[id - 1].code.clone()).collect::<Vec<_>>();
        assert_eq!(chosen(&codes(&[1, 2, 2]), &all, &[]).unwrap(), [TagId(1), TagId(2)]);
        assert_eq!(chosen(&codes(&[1, 2, 3, 4, 5]), &all, &[]).unwrap().len(), 5);
        assert!(chosen(&codes(&[1, 2, 3, 4, 5, 6]), &all, &[]).is_err());
        assert!(chosen(&codes(&[8]), &all, &[]).is_err());
        assert!(chosen(&codes(&[8]), &all, &[TagId(8)]).is_ok());
        assert!(chosen(&[Code::parse("zzzzzzzzzz").unwrap()], &all, &[]).is_err());
    }

    #[test]
    fn names_are_the_same_whatever_their_letters() {
        assert_eq!(folded("  Night   RIDES "), "night rides");
    }
}
