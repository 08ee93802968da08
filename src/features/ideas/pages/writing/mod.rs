//! The form in which an idea is proposed (`new`, `sending`) and changed (`edit`): one page, with everything that was typed.

mod edit;
mod new;
mod sending;

pub use edit::{edit, revise};
pub use new::{create, new};

use serde::Serialize;

use crate::features::deals::DealView;
use crate::features::drafts::pages::Preview;
use crate::features::drafts::views::DraftCard;
use crate::features::fields::actions::Typed;
use crate::features::fields::field::NAME;
use crate::features::fields::{AskedField, Field, views as field_views};
use crate::features::ideas::forms::IdeaFields;
use crate::features::ideas::idea::{BODY_MAX, TITLE};
use crate::features::ideas::views::IdeaCard;
use crate::features::pictures::actions::Change;
use crate::features::pictures::picture::{ALT, ALT_MAX, MOST};
use crate::features::pictures::{Picture, PictureCard};
use crate::features::questions::QuestionCard;
use crate::features::tags::TagWall;
use crate::platform::clock::Moment;
use crate::platform::error::FormErrors;
use crate::platform::id::{Code, Language};
use crate::platform::media::LIMIT_MB;
use crate::platform::web::Form;

#[derive(Debug, Serialize)]
struct FormPage {
    question: QuestionCard,
    /// What contributors agree to.
    deal: Option<DealView>,
    idea: Option<Changed>,
    form: Form,
    limits: Limits,
    languages: Vec<LanguageChoice>,
    conflict: Option<Meanwhile>,
    /// What the text will look like, when that was asked for.
    preview: Option<Preview>,
    pictures: Vec<PictureCard>,
    /// What the host asks besides.
    fields: Vec<AskedField>,
    /// The tags to choose from, where a new idea is tagged.
    wall: Option<TagWall>,
    /// The draft that this form goes on with.
    draft: Option<Kept>,
    /// Ideas that look like the one that was sent: is it one of them?
    alike: Vec<IdeaCard>,
    /// The reader's other drafts.
    drafts: Vec<DraftCard>,
}

#[derive(Debug, Serialize)]
struct Changed {
    code: String,
    title: String,
    version: i64,
}

/// What somebody else saved while this reader was writing.
#[derive(Debug, Serialize)]
struct Meanwhile {
    title: String,
    body: String,
}

#[derive(Debug, Serialize)]
struct Kept {
    code: String,
    at: Moment,
}

#[derive(Debug, Serialize)]
struct Limits {
    title_max: usize,
    body_max: usize,
    pictures_max: usize,
    picture_mb: usize,
    alt_max: usize,
}

const LIMITS: Limits =
    Limits { title_max: TITLE.1, body_max: BODY_MAX, pictures_max: MOST, picture_mb: LIMIT_MB, alt_max: ALT_MAX };

#[derive(Debug, Serialize)]
struct LanguageChoice {
    code: Language,
    name: &'static str,
}

fn languages() -> Vec<LanguageChoice> {
    Language::ALL.iter().map(|code| LanguageChoice { code: *code, name: code.own_name() }).collect()
}

/// What a script gets back after it saved: the version, and the pictures as they are now.
#[derive(Debug, Serialize)]
struct Saved {
    version: i64,
    form: Form,
    pictures: Vec<PictureCard>,
    limits: Limits,
}

/// What is to be done with a form that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Go {
    /// What the form is for.
    Send,
    /// Keep it as a draft.
    Draft,
    /// Show what it will look like.
    Preview,
    /// Add the pictures that were chosen.
    Pictures,
    /// Take this picture away.
    Remove(Code),
}

impl Go {
    fn of(fields: &IdeaFields) -> Self {
        match fields.go.as_str() {
            "draft" => Self::Draft,
            "preview" => Self::Preview,
            "pictures" => Self::Pictures,
            other => other.strip_prefix("remove ").and_then(Code::parse).map_or(Self::Send, Self::Remove),
        }
    }

    fn removed(&self) -> Option<Code> {
        if let Self::Remove(code) = self { Some(code.clone()) } else { None }
    }
}

/// What the form says of pictures, without those that are new.
fn change_of(fields: &IdeaFields, go: &Go) -> Change {
    let alts = fields.beginning(ALT).filter_map(|(code, alt)| Some((Code::parse(code)?, alt.to_owned())));
    Change { alts: alts.collect(), new: Vec::new(), removed: go.removed() }
}

/// What was answered, by the code of the field.
fn typed_of(fields: &IdeaFields) -> Typed {
    fields.beginning(NAME).map(|(code, value)| (code.to_owned(), value.to_owned())).collect()
}

/// The form with a value for every field that the page shows, also for those that it did not hold yet.
fn form_of(fields: &IdeaFields, asked: &[AskedField], pictures: &[Picture], errors: FormErrors) -> Form {
    let mut form = Form::of(fields).with(errors);
    for name in asked.iter().map(|field| &field.name).filter(|name| !fields.more.contains_key(*name)) {
        form = form.with_value(name, "");
    }
    for picture in pictures {
        let name = format!("{ALT}{}", picture.code);
        if fields.more.get(&name).is_none_or(String::is_empty) {
            form = form.with_value(&name, picture.alt.clone());
        }
    }
    form
}

fn asked(fields: &[Field], language: Language, original: Language) -> Vec<AskedField> {
    field_views::asked(fields, language, original)
}
