//! The language of a reader, as their browser and the address say it.

use crate::platform::id::Language;

/// Takes `lang=…` out of a query.
pub(super) fn split(query: &str) -> (Option<Language>, String) {
    let mut asked = None;
    let rest: Vec<_> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .filter(|pair| match pair.strip_prefix("lang=").and_then(Language::parse) {
            Some(language) => {
                asked = Some(language);
                false
            }
            None => !pair.starts_with("lang="),
        })
        .collect();
    (asked, rest.join("&"))
}

/// The languages of ours that the browser accepts, its favourite first (RFC 9110, section 12.5.4).
pub(super) fn accepted(header: &str) -> Vec<Language> {
    let mut wanted: Vec<(f32, Language)> = header
        .split(',')
        .filter_map(|part| {
            let mut fields = part.trim().split(';');
            let language = Language::parse(&fields.next()?.split('-').next()?.to_ascii_lowercase())?;
            let weight = fields.find_map(|field| field.trim().strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
            Some((weight, language))
        })
        .filter(|(weight, _)| *weight > 0.0)
        .collect();
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    wanted.into_iter().map(|(_, language)| language).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_s_favourite_of_our_languages_is_chosen() {
        assert_eq!(accepted("fr, de-AT;q=0.8, it;q=0.9, en;q=0.1"), [Language::It, Language::De, Language::En]);
        assert_eq!(accepted("de-DE,de;q=0.9"), [Language::De, Language::De]);
        assert_eq!(accepted("fr"), []);
        assert_eq!(accepted("it;q=0, garbage;;q=x"), []);
    }

    #[test]
    fn a_choice_of_language_leaves_the_rest_of_the_query() {
        assert_eq!(split("sort=new&lang=it&after=3.x"), (Some(Language::It), "sort=new&after=3.x".into()));
        assert_eq!(split("lang=xx"), (None, String::new()));
    }
}
