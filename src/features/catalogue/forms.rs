//! The forms of the catalogue, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::item::{Kind, NAME, NUMBER_MAX, Offer, Restock, SECRET, SECRETS_MAX, Texts, WORDS_MAX};
use crate::features::ledger::Unit;
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::Language;
use crate::platform::text::{self, Limits};

/// Something in the catalogue, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ItemFields {
    /// The future thing's code (offering).
    pub code: String,
    /// What kind of thing (offering).
    pub kind: String,
    /// Its price in points.
    pub price: String,
    /// How many there are; empty: no end of them (offering).
    pub stock: String,
    /// By how many there are more; less with a sign (changing).
    pub more: String,
    /// Ticked: it can be had (changing).
    pub offered: String,
    /// Its English name.
    pub name_en: String,
    /// Its Italian name.
    pub name_it: String,
    /// Its German name.
    pub name_de: String,
    /// What is said about it in English.
    pub about_en: String,
    /// What is said about it in Italian.
    pub about_it: String,
    /// What is said about it in German.
    pub about_de: String,
}

/// A whole number as typed, within what the catalogue takes.
fn number(typed: &str) -> Result<i64, FieldError> {
    let wrong = FieldError { key: "error-whole-number", max: None, min: None };
    Unit::Points.parse_amount(typed).filter(|number| number.abs() <= NUMBER_MAX).ok_or(wrong)
}

impl ItemFields {
    fn texts_in(&self, language: Language) -> (&str, &str) {
        match language {
            Language::En => (&self.name_en, &self.about_en),
            Language::It => (&self.name_it, &self.about_it),
            Language::De => (&self.name_de, &self.about_de),
        }
    }

    /// Checks names, words and price; the community's own language comes first. What else is wrong is known already.
    fn offer(&self, first: Language, mut errors: FormErrors) -> Result<Offer> {
        let (mut texts, (min, max)) = (Texts::new(), NAME);
        for language in Language::ALL {
            let (name, about) = self.texts_in(*language);
            if name.trim().is_empty() && about.trim().is_empty() {
                continue;
            }
            let name = errors.keep(&format!("name_{language}"), text::line(name, Limits { min, max }));
            let about = text::block(about, Limits { min: 0, max: WORDS_MAX });
            let about = errors.keep(&format!("about_{language}"), about);
            if let Some(both) = name.zip(about) {
                texts.insert(*language, both);
            }
        }
        if texts.is_empty() && !errors.iter().any(|(field, _)| field.starts_with("name_")) {
            errors.say(&format!("name_{first}"), "error-required");
        }
        let price = errors.keep("price", number(&self.price));
        if price.is_some_and(|price| price < 0) {
            errors.say("price", "error-whole-number");
        }
        errors.clone().check()?;
        let other = || Language::ALL.iter().find(|other| texts.contains_key(other)).copied();
        let language = if texts.contains_key(&first) { Some(first) } else { other() };
        match (language, price) {
            (Some(language), Some(price)) => Ok(Offer { language, texts, price }),
            _ => Err(Error::Invalid(errors)),
        }
    }

    /// Checks something to be offered.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check_new(&self, first: Language) -> Result<(Kind, Offer, Option<i64>)> {
        let mut errors = FormErrors::new();
        let kind = Kind::parse(&self.kind);
        if kind.is_none() {
            errors.say("kind", "error-choose");
        }
        let stock = match self.stock.trim() {
            "" => None,
            typed => errors.keep("stock", number(typed)),
        };
        if stock.is_some_and(|stock| stock < 0) {
            errors.say("stock", "error-whole-number");
        }
        let offer = self.offer(first, errors)?;
        Ok((kind.unwrap_or(Kind::Good), offer, stock))
    }

    /// Checks a change: what is said, and by how many there are more.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check_change(&self, first: Language) -> Result<(Offer, bool, Restock)> {
        let mut errors = FormErrors::new();
        let more = match self.more.trim() {
            "" => Some(0),
            typed => errors.keep("more", number(typed.trim_start_matches('+'))),
        };
        let offer = self.offer(first, errors)?;
        let restock = Restock { more: more.unwrap_or(0), seen: self.stock.trim().parse().ok() };
        Ok((offer, !self.offered.is_empty(), restock))
    }
}

/// Codes of a voucher, as sent: one a line.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SecretsFields {
    /// The codes.
    pub secrets: String,
}

impl SecretsFields {
    /// Checks the codes; all of them, or none. What is wrong names its line.
    ///
    /// # Errors
    /// What is wrong.
    pub fn check(&self) -> Result<Vec<String>> {
        let (min, max) = SECRET;
        let mut secrets = Vec::new();
        for (line, typed) in self.secrets.lines().enumerate().filter(|(_, typed)| !typed.trim().is_empty()) {
            let secret = text::line(typed, Limits { min, max }).map_err(|_| {
                let mut errors = FormErrors::new();
                errors.add("secrets", FieldError { key: "error-secret-line", max: Some(max), min: Some(line + 1) });
                Error::Invalid(errors)
            })?;
            secrets.push(secret);
        }
        match secrets.len() {
            0 => Err(Error::Invalid(FormErrors::one("secrets", "error-required"))),
            many if many > SECRETS_MAX => Err(Error::TooLarge),
            _ => Ok(secrets),
        }
    }
}

/// Having something, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RedeemFields {
    /// What makes the form sent twice one thing.
    pub code: String,
    /// Where to send it, and whatever else is good to know.
    pub words: String,
    /// The price that was seen.
    pub price: String,
}

impl RedeemFields {
    /// The price that was seen.
    #[must_use]
    pub fn seen(&self) -> Option<i64> {
        self.price.trim().parse().ok()
    }

    /// Checks the words; something that is sent needs to be sent somewhere.
    ///
    /// # Errors
    /// What is wrong.
    pub fn check(&self, kind: Kind) -> Result<String> {
        let mut errors = FormErrors::new();
        let min = usize::from(kind == Kind::Good);
        let words = text::block(&self.words, Limits { min, max: WORDS_MAX });
        errors.keep("words", words).ok_or(Error::Invalid(errors))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_offered_has_a_name_and_a_price() {
        let named =
            ItemFields { kind: "good".into(), name_it: "Borsa".into(), price: "40".into(), ..Default::default() };
        let (kind, offer, stock) = named.check_new(Language::En).unwrap();
        assert_eq!((kind, offer.language, offer.price, stock), (Kind::Good, Language::It, 40, None));
        for wrong in [
            ItemFields { price: "-1".into(), ..named.clone() },
            ItemFields { price: "1.5".into(), ..named.clone() },
            ItemFields { stock: "many".into(), ..named.clone() },
            ItemFields { name_it: String::new(), ..named.clone() },
            ItemFields { kind: "gold".into(), ..named.clone() },
        ] {
            assert!(wrong.check_new(Language::En).is_err(), "{wrong:?}");
        }
        let change = ItemFields { more: "+3".into(), ..named };
        assert_eq!(change.check_change(Language::En).unwrap().2.more, 3);
    }

    #[test]
    fn a_code_that_is_none_names_its_line() {
        let sent = SecretsFields { secrets: "LUCE-1234\n\n  LUCE-5678 \n".into() };
        assert_eq!(sent.check().unwrap(), ["LUCE-1234", "LUCE-5678"]);
        let Err(Error::Invalid(errors)) = (SecretsFields { secrets: "LUCE-1234\nno".into() }).check() else {
            panic!("taken")
        };
        assert_eq!(errors.iter().next().unwrap().1.min, Some(2));
    }
}
