//! Prior work, as its page shows it.

use serde::Serialize;

use super::commitment::{Commitment, PLANS_MAX};
use super::forms::PlansFields;
use crate::features::questions::store::Read;
use crate::platform::clock::Moment;
use crate::platform::error::FormErrors;
use crate::platform::id::Language;
use crate::platform::web::Form;

/// The page.
#[derive(Debug, Serialize)]
pub struct PriorWorkPage {
    code: String,
    title: String,
    language: Language,
    sealed: Option<SealedView>,
    form: Option<Form>,
    max: usize,
}

/// A sealed list; its words only once it is opened.
#[derive(Debug, Serialize)]
pub struct SealedView {
    digest: String,
    sealed_at: Moment,
    opened: Option<OpenedView>,
}

#[derive(Debug, Serialize)]
struct OpenedView {
    plans: String,
    salt: String,
}

impl SealedView {
    /// Of a list that is opened, or is not.
    #[must_use]
    pub fn new(sealed: &Commitment, is_open: bool) -> Self {
        let opened = is_open.then(|| OpenedView { plans: sealed.plans.clone(), salt: sealed.salt.clone() });
        Self { digest: sealed.digest.as_str().to_owned(), sealed_at: sealed.sealed_at, opened }
    }
}

impl PriorWorkPage {
    /// For a reader of this language; with a form for whoever may still change the list.
    #[must_use]
    pub fn new(
        read: &Read,
        language: Language,
        sealed: Option<SealedView>,
        form: Option<(PlansFields, FormErrors)>,
    ) -> Self {
        let (language, texts) = read.texts_for(language);
        Self {
            code: read.question.code.to_string(),
            title: texts.title,
            language,
            sealed,
            form: form.map(|(fields, errors)| Form::of(&fields).with(errors)),
            max: PLANS_MAX,
        }
    }
}
