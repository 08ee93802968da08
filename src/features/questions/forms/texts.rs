//! The words of a question's form, by language.

use std::collections::HashMap;

use super::QuestionFields;
use crate::features::deals::deal::{AGES, Offer, TERMS_MAX, Terms};
use crate::features::questions::question::{BODY_MAX, SCOPE_MAX, SUMMARY_MAX, TITLE_MAX, Texts};
use crate::platform::error::{FieldError, FormErrors};
use crate::platform::id::Language;
use crate::platform::text::{self, Limits};

impl QuestionFields {
    /// Title, summary, body, in scope, out of scope, who may use, what it earns.
    fn words(&self, language: Language) -> [&str; 7] {
        macro_rules! of {
            ($($field:ident)+) => { [$(&self.$field),+] };
        }
        match language {
            Language::It => of!(title_it summary_it body_it in_scope_it out_of_scope_it may_use_it earns_it),
            Language::En => of!(title_en summary_en body_en in_scope_en out_of_scope_en may_use_en earns_en),
            Language::De => of!(title_de summary_de body_de in_scope_de out_of_scope_de may_use_de earns_de),
        }
    }

    fn words_mut(&mut self, language: Language) -> [&mut String; 7] {
        macro_rules! of {
            ($($field:ident)+) => { [$(&mut self.$field),+] };
        }
        match language {
            Language::It => of!(title_it summary_it body_it in_scope_it out_of_scope_it may_use_it earns_it),
            Language::En => of!(title_en summary_en body_en in_scope_en out_of_scope_en may_use_en earns_en),
            Language::De => of!(title_de summary_de body_de in_scope_de out_of_scope_de may_use_de earns_de),
        }
    }

    pub(super) fn fill_texts(&mut self, texts: &HashMap<Language, Texts>) {
        for (language, texts) in texts {
            let [title, summary, body, in_scope, out_of_scope, ..] = self.words_mut(*language);
            title.clone_from(&texts.title);
            summary.clone_from(&texts.summary);
            body.clone_from(&texts.body);
            in_scope.clone_from(&texts.in_scope);
            out_of_scope.clone_from(&texts.out_of_scope);
        }
    }

    pub(super) fn fill_deal(&mut self, terms: &HashMap<Language, Terms>) {
        for (language, terms) in terms {
            let [.., may_use, earns] = self.words_mut(*language);
            may_use.clone_from(&terms.may_use);
            earns.clone_from(&terms.earns);
        }
    }

    /// The texts of every language in which something was written; the original must have a title and a summary.
    pub(super) fn check_texts(&self, original: Language, alt: &str, errors: &mut FormErrors) -> Vec<(Language, Texts)> {
        let mut checked = Vec::new();
        for language in Language::ALL {
            let [title, summary, body, in_scope, out_of_scope, ..] = self.words(*language);
            let is_original = *language == original;
            let is_empty = [title, summary, body, in_scope, out_of_scope].iter().all(|text| text.trim().is_empty());
            if !is_original && is_empty {
                continue;
            }
            let field = |name: &str| format!("{name}_{language}");
            let title = errors.keep(&field("title"), text::line(title, Limits { min: 5, max: TITLE_MAX }));
            let least = usize::from(is_original);
            let summary = errors.keep(&field("summary"), text::line(summary, Limits { min: least, max: SUMMARY_MAX }));
            let body = errors.keep(&field("body"), text::block(body, Limits { min: 0, max: BODY_MAX }));
            let scope = Limits { min: 0, max: SCOPE_MAX };
            let in_scope = errors.keep(&field("in_scope"), text::block(in_scope, scope));
            let out_of_scope = errors.keep(&field("out_of_scope"), text::block(out_of_scope, scope));
            if let (Some(title), Some(summary), Some(body), Some(in_scope), Some(out_of_scope)) =
                (title, summary, body, in_scope, out_of_scope)
            {
                let picture_alt = alt.to_owned();
                checked.push((*language, Texts { title, summary, body, picture_alt, in_scope, out_of_scope }));
            }
        }
        checked
    }

    /// The deal in every language in which something was written: where there is one, in the original, too.
    pub(super) fn check_deal(&self, original: Language, errors: &mut FormErrors) -> Offer {
        let mut terms = Vec::new();
        let is_any = Language::ALL.iter().any(|language| {
            let [.., may_use, earns] = self.words(*language);
            !may_use.trim().is_empty() || !earns.trim().is_empty()
        });
        let minimum_age = match self.minimum_age.trim() {
            "" => None,
            typed => match typed.parse::<i64>() {
                Ok(age) if AGES.contains(&age) => Some(age),
                _ => {
                    errors.add("minimum_age", between(*AGES.start(), *AGES.end()));
                    None
                }
            },
        };
        for language in Language::ALL {
            let [.., may_use, earns] = self.words(*language);
            let is_original = *language == original;
            // An age alone is no deal: what is it that one agrees to?
            let is_wanted = is_original && (is_any || minimum_age.is_some());
            if !is_wanted && may_use.trim().is_empty() && earns.trim().is_empty() {
                continue;
            }
            let field = |name: &str| format!("{name}_{language}");
            let may_use = errors.keep(&field("may_use"), text::block(may_use, Limits { min: 1, max: TERMS_MAX }));
            let earns = errors.keep(&field("earns"), text::block(earns, Limits { min: 0, max: TERMS_MAX }));
            if let (Some(may_use), Some(earns)) = (may_use, earns) {
                terms.push((*language, Terms { may_use, earns }));
            }
        }
        Offer { minimum_age, language: original, terms }
    }
}

/// What is wrong with a number that is none of these.
pub(super) fn between(min: i64, max: i64) -> FieldError {
    FieldError { key: "error-between", min: usize::try_from(min).ok(), max: usize::try_from(max).ok() }
}
