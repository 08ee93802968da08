//! Pure decisions about mentions: which names a text may hold, and who is meant.

use super::mention::Mention;
use crate::platform::id::PersonId;

/// The most people whom a comment names.
pub const MOST: usize = 10;
/// The most signs of a comment that are looked at.
const SIGNS: usize = 40;
/// The most words of a name that is sought among everybody.
const WORDS: usize = 4;
/// The longest name that is sought, in characters.
const LONGEST: usize = 80;

/// Somebody by the name they go by.
pub type ByName = (PersonId, String);

/// What follows each sign that may begin a name: not within a word, as in an address.
fn after_signs(body: &str) -> impl Iterator<Item = &str> {
    let signs = body.match_indices('@').filter_map(|(at, _)| {
        let is_glued = body[..at].ends_with(|letter: char| letter.is_alphanumeric());
        (!is_glued).then(|| &body[at + 1..])
    });
    signs.take(SIGNS)
}

/// Every name that a text may hold: up to four words after each sign. Empty when nobody is named.
#[must_use]
pub fn names_in(body: &str) -> Vec<String> {
    let mut names = Vec::new();
    for rest in after_signs(body) {
        let line = rest.split('\n').next().unwrap_or_default();
        for (count, (end, _)) in line.match_indices(' ').chain([(line.len(), "")]).enumerate() {
            let name = line[..end].trim_end();
            if count == WORDS || name.chars().count() > LONGEST {
                break;
            }
            let bare = name.trim_end_matches(|letter: char| !letter.is_alphanumeric());
            names.extend([name, bare].into_iter().filter(|name| !name.is_empty()).map(str::to_owned));
        }
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// Who is meant by each name in a text, at most ten people. After a sign the longest name counts: of somebody who took
/// part here, whatever its case; else of the one person anywhere who goes by exactly that; else the first name of the one
/// person here who has it.
#[must_use]
pub fn meant(body: &str, here: &[ByName], anywhere: &[ByName]) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    for rest in after_signs(body) {
        let Some(mention) = full(rest, here).or_else(|| exact(rest, anywhere)).or_else(|| first_name(rest, here))
        else {
            continue;
        };
        let is_known = found.iter().any(|one| one.typed == mention.typed);
        let is_room = found.len() < MOST || found.iter().any(|one| one.person == mention.person);
        if !is_known && is_room {
            found.push(mention);
        }
    }
    found
}

fn full(rest: &str, here: &[ByName]) -> Option<Mention> {
    one_of(here.iter().filter_map(|(person, name)| Some((*person, begins(rest, name)?))).collect(), rest)
}

fn exact(rest: &str, anywhere: &[ByName]) -> Option<Mention> {
    let found = anywhere.iter().filter(|(_, name)| begins(rest, name).is_some() && rest.starts_with(name.as_str()));
    one_of(found.map(|(person, name)| (*person, name.len())).collect(), rest)
}

fn first_name(rest: &str, here: &[ByName]) -> Option<Mention> {
    let first = |name: &str| name.split(' ').next().unwrap_or_default().to_owned();
    one_of(here.iter().filter_map(|(person, name)| Some((*person, begins(rest, &first(name))?))).collect(), rest)
}

/// The longest match, if it means one person alone.
fn one_of(mut found: Vec<(PersonId, usize)>, rest: &str) -> Option<Mention> {
    let longest = found.iter().map(|(_, end)| *end).max()?;
    found.retain(|(_, end)| *end == longest);
    found.sort_unstable();
    found.dedup();
    match found.as_slice() {
        [(person, end)] => Some(Mention { typed: rest[..*end].to_owned(), person: *person }),
        _ => None,
    }
}

/// Where a name ends that a text begins with, whatever its case, as whole words.
fn begins(text: &str, name: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    for wanted in name.chars() {
        let (_, letter) = letters.next()?;
        if letter != wanted && !letter.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    let end = letters.offset();
    let goes_on = letters.next().is_some_and(|(_, letter)| letter.is_alphanumeric());
    (!name.is_empty() && !goes_on).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(names: &[(i64, &str)]) -> Vec<ByName> {
        names.iter().map(|(id, name)| (PersonId(*id), (*name).to_owned())).collect()
    }

    fn meant_by(body: &str, here: &[(i64, &str)], anywhere: &[(i64, &str)]) -> Vec<(String, i64)> {
        let found = meant(body, &people(here), &people(anywhere));
        found.into_iter().map(|one| (one.typed, one.person.0)).collect()
    }

    #[test]
    fn names_are_sought_word_by_word() {
        assert_eq!(names_in("Ask @Ana López, please"), ["Ana", "Ana López", "Ana López,", "Ana López, please"]);
        assert!(names_in("mail me: ana@example.org").is_empty());
        assert_eq!(names_in("@a b c d e").len(), 4);
    }

    #[test]
    fn those_who_took_part_come_first_and_the_longest_name_counts() {
        let here = [(1, "Ana"), (2, "Ana López")];
        assert_eq!(meant_by("@ana lópez!", &here, &[]), [("ana lópez".into(), 2)]);
        assert_eq!(meant_by("@Ana Lópezita", &here, &[]), [("Ana".into(), 1)]);
        assert_eq!(meant_by("@Ana López", &here, &[(9, "Ana López")]), [("Ana López".into(), 2)]);
    }

    #[test]
    fn elsewhere_only_the_exact_name_of_one_person_counts() {
        let (here, far) = ([(1, "Ana López")], [(7, "Ana Riva")]);
        assert_eq!(meant_by("@Ana Riva", &here, &far), [("Ana Riva".into(), 7)]);
        assert!(meant_by("@ben", &[], &[(3, "Ben")]).is_empty());
        assert!(meant_by("@Ben", &[], &[(3, "Ben"), (4, "Ben")]).is_empty());
    }

    #[test]
    fn a_first_name_does_where_one_person_here_has_it() {
        assert_eq!(meant_by("@Ana?", &[(1, "Ana López"), (2, "Ben Ott")], &[]), [("Ana".into(), 1)]);
        assert!(meant_by("@Ana?", &[(1, "Ana López"), (2, "Ana Riva")], &[]).is_empty());
    }

    #[test]
    fn a_comment_names_ten_people_at_most() {
        let here: Vec<(i64, String)> = (0..20).map(|n| (n, format!("Nora {}", char::from(b'a' + n as u8)))).collect();
        let body: String = here.iter().map(|(_, name)| format!("@{name} ")).collect();
        let here: Vec<ByName> = here.into_iter().map(|(id, name)| (PersonId(id), name)).collect();
        assert_eq!(meant(&body, &here, &[]).len(), MOST);
    }
}
