//! Titles that are too long for a list: cut for the title, kept whole in the body.

use crate::features::ideas::idea::TITLE;

/// The title as lists show it, and the body with whatever the title lost at its beginning.
///
/// A title over the limit is cut after a word, with an ellipsis that counts; a single long word is cut anywhere.
#[must_use]
pub fn fit(title: &str, body: &str) -> (String, String) {
    let (_, max) = TITLE;
    if title.chars().count() <= max {
        return (title.to_owned(), body.to_owned());
    }
    let kept: String = title.chars().take(max - 1).collect();
    let is_cut_in_a_word = title.chars().nth(max - 1).is_some_and(|next| !next.is_whitespace());
    let end = kept.rfind(char::is_whitespace).filter(|_| is_cut_in_a_word).unwrap_or(kept.len());
    let cut = kept[..end].trim_end().trim_end_matches([',', ';', ':', '-', '–']).trim_end();
    let body = if body.is_empty() { title.to_owned() } else { format!("{title}\n\n{body}") };
    (format!("{cut}…"), body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_title_stays() {
        assert_eq!(fit("Sì", "perché"), ("Sì".into(), "perché".into()));
        let exact = "x".repeat(120);
        assert_eq!(fit(&exact, ""), (exact.clone(), String::new()));
    }

    #[test]
    fn a_long_title_is_cut_at_a_word_and_kept_in_the_body() {
        let long = format!("{}, and more", "word ".repeat(30).trim());
        let (title, body) = fit(&long, "why");
        assert!(title.ends_with("word…") && title.chars().count() <= 120, "{title}");
        assert_eq!(body, format!("{long}\n\nwhy"));
        assert_eq!(fit(&long, "").1, long);
    }

    #[test]
    fn a_word_that_ends_at_the_limit_stays_and_one_long_word_is_cut() {
        let at_limit = format!("{} tail", "x".repeat(119));
        assert_eq!(fit(&at_limit, "").0, format!("{}…", "x".repeat(119)));
        let one = "è".repeat(200);
        assert_eq!(fit(&one, "").0, format!("{}…", "è".repeat(119)));
    }
}
