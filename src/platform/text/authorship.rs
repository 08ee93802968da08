//! Who wrote which word: found by comparing each version of a text with the one before. Pure; remembered by who asks.

use super::compare::{steps, tokens};

/// A version of a text.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a, W> {
    /// The text.
    pub text: &'a str,
    /// Whose its new words are.
    pub by: W,
    /// The text that somebody else had suggested, if this version was adapted from one: words that stand in it are theirs.
    pub suggested: Option<(&'a str, W)>,
}

/// A run of words by one hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase<W> {
    /// The words, with the white space between and after them.
    pub text: String,
    /// Whose they are.
    pub by: W,
}

/// Who wrote which words of the newest draft. A word that stays keeps its owner; one that was taken out and comes again
/// belongs to whoever brought it again.
#[must_use]
pub fn attribute<W: Copy + PartialEq>(drafts: &[Draft<'_, W>]) -> Vec<Phrase<W>> {
    let (mut before, mut owners): (Vec<&str>, Vec<W>) = (vec![], vec![]);
    for draft in drafts {
        let words = tokens(draft.text);
        let mut next: Vec<W> = match draft.suggested {
            None => vec![draft.by; words.len()],
            Some((suggestion, theirs)) => {
                let mut next = vec![draft.by; words.len()];
                stayed(&tokens(suggestion), &words).for_each(|(_, at)| next[at] = theirs);
                next
            }
        };
        stayed(&before, &words).for_each(|(from, at)| next[at] = owners[from]);
        (before, owners) = (words, next);
    }
    phrases(&before, &owners)
}

/// The places, in the old and in the new text, of what stayed.
fn stayed(old: &[&str], new: &[&str]) -> impl Iterator<Item = (usize, usize)> + use<> {
    steps(old, new).into_iter().filter(|step| step.is_same).flat_map(|step| step.old.zip(step.new))
}

/// White space belongs to the words before it: nobody writes a space.
fn phrases<W: Copy + PartialEq>(words: &[&str], owners: &[W]) -> Vec<Phrase<W>> {
    let mut phrases: Vec<Phrase<W>> = Vec::new();
    for (word, by) in words.iter().zip(owners) {
        match phrases.last_mut() {
            Some(last) if last.by == *by || word.trim().is_empty() => last.text.push_str(word),
            _ => phrases.push(Phrase { text: (*word).to_owned(), by: *by }),
        }
    }
    phrases
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(drafts: &[Draft<'_, &str>]) -> String {
        attribute(drafts).iter().map(|phrase| format!("[{}:{}]", phrase.by, phrase.text)).collect()
    }

    fn by<'a>(who: &'a str, text: &'a str) -> Draft<'a, &'a str> {
        Draft { text, by: who, suggested: None }
    }

    #[test]
    fn words_that_stay_keep_their_owner() {
        let told = told(&[by("ana", "It lasts five seconds."), by("ben", "It lasts two seconds, no more.")]);
        assert_eq!(told, "[ana:It lasts ][ben:two ][ana:seconds][ben:, no more][ana:.]");
    }

    #[test]
    fn what_comes_again_belongs_to_who_brought_it() {
        let told = told(&[by("ana", "A red light"), by("ben", "A light"), by("eva", "A red light")]);
        assert_eq!(told, "[ana:A ][eva:red ][ana:light]");
    }

    #[test]
    fn of_an_adapted_suggestion_each_keeps_their_own_words() {
        let adapted = Draft {
            text: "It lasts two calm seconds, please.",
            by: "ana",
            suggested: Some(("It lasts two seconds, please.", "ben")),
        };
        let told = told(&[by("ana", "It lasts five seconds."), adapted]);
        assert_eq!(told, "[ana:It lasts ][ben:two ][ana:calm seconds][ben:, please][ana:.]");
    }

    #[test]
    fn the_phrases_give_the_newest_text_again() {
        let newest = "Die Lampe, die\n\nbremst – und *leuchtet*.";
        let phrases = attribute(&[by("a", "Eine Lampe, die bremst"), by("b", ""), by("c", newest)]);
        assert_eq!(phrases.iter().map(|phrase| phrase.text.as_str()).collect::<String>(), newest);
        assert!(attribute::<u8>(&[]).is_empty());
    }
}
