//! The forms of labels, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::label::{BLEED_MAX, DPI, DPI_USUAL, Ink, Length, REASON_MAX, WIDTH, Wish};
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::Language;
use crate::platform::text::{self, Limits};

/// What a page offers first, in millimetres.
const WIDTH_USUAL: Length = Length::mm(60);
/// What printers ask for beyond the cut.
const BLEED_USUAL: Length = Length::mm(3);

/// A label as somebody wants it, as sent. What is left out is as usual.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LabelFields {
    /// Its width in millimetres, once it is cut.
    pub width: String,
    /// What is printed beyond the cut, in millimetres.
    pub bleed: String,
    /// The language of its words.
    pub language: String,
    /// `accent` or `black`.
    pub ink: String,
    /// `yes` or `no`: whether names stand on it, where there is room.
    pub names: String,
    /// Dots per inch of a PNG.
    pub dpi: String,
}

impl LabelFields {
    /// The same with what is usual in the place of what was left out; words are in this language.
    #[must_use]
    pub fn filled(self, usual: Language) -> Self {
        let or = |given: String, usual: String| if given.trim().is_empty() { usual } else { given };
        Self {
            width: or(self.width, WIDTH_USUAL.to_string()),
            bleed: or(self.bleed, BLEED_USUAL.to_string()),
            language: or(self.language, usual.to_string()),
            ink: or(self.ink, Ink::Accent.to_string()),
            names: or(self.names, "yes".to_owned()),
            dpi: or(self.dpi, DPI_USUAL.to_string()),
        }
    }

    /// Checks each field; all must be filled.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Wish> {
        let mut errors = FormErrors::new();
        let (least, most) = WIDTH;
        let width = errors.keep("width", length(&self.width, "error-label-width", least, most));
        let bleed = errors.keep("bleed", length(&self.bleed, "error-label-bleed", Length(0), BLEED_MAX));
        let dpi = errors.keep("dpi", dots(&self.dpi));
        let (language, ink) = (Language::parse(&self.language), Ink::parse(&self.ink));
        let has_names = match self.names.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        let chosen = [("language", language.is_some()), ("ink", ink.is_some()), ("names", has_names.is_some())];
        for (field, _) in chosen.iter().filter(|(_, is_chosen)| !is_chosen) {
            errors.say(field, "error-choose");
        }
        match (width, bleed, dpi, language, ink, has_names) {
            (Some(width), Some(bleed), Some(dpi), Some(language), Some(ink), Some(has_names)) => {
                Ok(Wish { width, bleed, language, ink, has_names, dpi })
            }
            _ => Err(Error::Invalid(errors)),
        }
    }
}

/// A length between two whole numbers of millimetres.
fn length(text: &str, key: &'static str, least: Length, most: Length) -> Result<Length, FieldError> {
    let whole = |length: Length| Some(usize::from(length.0 / 10));
    Length::parse(text).filter(|length| (least..=most).contains(length)).ok_or(FieldError {
        key,
        min: whole(least),
        max: whole(most),
    })
}

/// Dots per inch.
fn dots(text: &str) -> Result<u16, FieldError> {
    let (least, most) = DPI;
    text.trim().parse().ok().filter(|dpi| (least..=most).contains(dpi)).ok_or(FieldError {
        key: "error-label-dpi",
        min: Some(least.into()),
        max: Some(most.into()),
    })
}

/// Withdrawing a label, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct WithdrawalFields {
    /// Why, for everybody to read.
    pub reason: String,
    /// The language of the reason.
    #[serde(rename = "reason_language")]
    pub language: String,
}

impl WithdrawalFields {
    /// Checks each field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<(Language, String)> {
        let mut errors = FormErrors::new();
        let reason = errors.keep("reason", text::block(&self.reason, Limits { min: 1, max: REASON_MAX }));
        let language = Language::parse(&self.language);
        if language.is_none() {
            errors.say("reason_language", "error-choose");
        }
        match (language, reason) {
            (Some(language), Some(reason)) => Ok((language, reason)),
            _ => Err(Error::Invalid(errors)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(change: impl FnOnce(&mut LabelFields)) -> Result<Wish> {
        let mut fields = LabelFields::default().filled(Language::It);
        change(&mut fields);
        fields.check()
    }

    #[test]
    fn what_is_left_out_is_as_usual() {
        let wish = checked(|_| ()).unwrap();
        assert_eq!((wish.width, wish.bleed, wish.dpi), (Length::mm(60), Length::mm(3), 300));
        assert_eq!((wish.language, wish.ink, wish.has_names), (Language::It, Ink::Accent, true));
    }

    #[test]
    fn what_no_printer_can_use_is_refused_with_the_limits() {
        let wrong = |change: fn(&mut LabelFields)| match checked(change) {
            Err(Error::Invalid(errors)) => {
                errors.iter().map(|(field, why)| (field.to_owned(), why.min)).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        };
        let one = |field: &str, min| vec![(field.to_owned(), min)];
        assert_eq!(wrong(|fields| fields.width = "19.9".into()), one("width", Some(20)));
        assert_eq!(wrong(|fields| fields.width = "wide".into()), one("width", Some(20)));
        assert_eq!(wrong(|fields| fields.width = "200.1".into()), one("width", Some(20)));
        assert_eq!(wrong(|fields| fields.bleed = "10.1".into()), one("bleed", Some(0)));
        assert_eq!(wrong(|fields| fields.dpi = "601".into()), one("dpi", Some(72)));
        assert_eq!(wrong(|fields| fields.ink = "gold".into()), one("ink", None));
        assert_eq!(wrong(|fields| fields.names = "some".into()), one("names", None));
        assert_eq!(wrong(|fields| fields.language = "fr".into()), one("language", None));
        assert!(checked(|fields| fields.width = "20 mm".into()).is_ok());
        assert!(checked(|fields| fields.width = "200".into()).is_ok());
    }
}
