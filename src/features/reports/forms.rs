//! The forms of reports, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::report::{LAW, Stranger, WHY, WORDS_MAX, Written};
use crate::features::accounts::Email;
use crate::features::accounts::person::NAME_MAX;
use crate::features::house_rules::HouseRule;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Language;
use crate::platform::text::{self, Limits};

/// A report, as sent. People with an account choose a rule; others say who they are.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ReportFields {
    /// The code of the rule.
    pub rule: String,
    /// What there is to say.
    pub words: String,
    /// The name of somebody without an account.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Ticked: they believe in good faith that what they say is true.
    pub faith: String,
}

impl ReportFields {
    /// Checks the report of somebody with an account.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self, rules: &[HouseRule], language: Language) -> Result<Written> {
        let mut errors = FormErrors::new();
        let rule = rules.iter().find(|rule| rule.code.as_str() == self.rule);
        if rule.is_none() {
            errors.say("rule", "error-choose");
        }
        let words = errors.keep("words", text::block(&self.words, Limits { min: 0, max: WORDS_MAX }));
        match (rule, words) {
            (Some(rule), Some(words)) if errors.is_empty() => {
                Ok(Written { rule: Some(rule.id), is_illegal: rule.word == LAW, words, language })
            }
            _ => Err(Error::Invalid(errors)),
        }
    }

    /// Checks the notice of somebody without an account: why it is illegal, who they are, and that they mean it.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check_notice(&self, rules: &[HouseRule], language: Language, network: &str) -> Result<(Written, Stranger)> {
        let mut errors = FormErrors::new();
        let (min, max) = WHY;
        let words = errors.keep("words", text::block(&self.words, Limits { min, max }));
        let name = errors.keep("name", text::line(&self.name, Limits { min: 1, max: NAME_MAX }));
        let email = errors.keep("email", Email::parse(&self.email));
        if self.faith.is_empty() {
            errors.say("faith", "error-faith");
        }
        match (words, name, email) {
            (Some(words), Some(name), Some(email)) if errors.is_empty() => {
                let rule = rules.iter().find(|rule| rule.word == LAW).map(|rule| rule.id);
                let stranger = Stranger { name, email: email.as_str().to_owned(), network: network.to_owned() };
                Ok((Written { rule, is_illegal: true, words, language }, stranger))
            }
            _ => Err(Error::Invalid(errors)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_says_why_who_and_in_good_faith() {
        let whole = ReportFields {
            words: "This shows my home address without my consent.".into(),
            name: "Nora Stranger".into(),
            email: "Nora@Example.com".into(),
            faith: "yes".into(),
            ..ReportFields::default()
        };
        let (written, stranger) = whole.check_notice(&[], Language::En, "net").unwrap();
        assert!(written.is_illegal && stranger.email == "nora@example.com");
        for broken in [
            ReportFields { words: "Illegal.".into(), ..whole.clone() },
            ReportFields { name: String::new(), ..whole.clone() },
            ReportFields { email: "nora".into(), ..whole.clone() },
            ReportFields { faith: String::new(), ..whole.clone() },
        ] {
            assert!(broken.check_notice(&[], Language::En, "net").is_err());
        }
    }
}
