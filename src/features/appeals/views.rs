//! Appeals as whoever decides sees them.

use serde::Serialize;

use super::appeal::{Appeal, Outcome};
use crate::features::accounts::{self, Face};
use crate::features::cases::Subject;
use crate::features::statements::store as statements;
use crate::features::statements::views::LetterView;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Language, PersonId};

/// An appeal with all that one needs to decide about it.
#[derive(Debug, Serialize)]
pub struct AppealView {
    /// Public code.
    pub code: String,
    /// Who appeals; nobody for those without an account.
    pub person: Option<Face>,
    /// Why.
    pub words: String,
    /// In which language.
    pub language: Language,
    /// When.
    pub at: Moment,
    /// What the ruling said; nothing where something was kept.
    pub ruling: Option<LetterView>,
    /// Who ruled first.
    pub first: Option<Face>,
    /// What kind of thing it is about.
    pub subject: Subject,
    /// Where to see it in its place.
    pub href: String,
    /// The title of its idea.
    pub title: String,
    /// Whether it is by somebody who reported.
    pub is_for_reporter: bool,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// With which answer.
    pub answer: String,
    /// Who decided.
    pub decider: Option<Face>,
    /// When.
    pub decided_at: Option<Moment>,
}

impl AppealView {
    /// An appeal with what belongs to it: a fixed number of statements.
    ///
    /// # Errors
    /// Those of the database.
    pub fn read(tx: &mut ReadTx<'_>, appeal: &Appeal, first: Option<PersonId>, language: Language) -> Result<Self> {
        let statement = statements::by_id(tx, appeal.statement)?;
        let told = statement.ruling.map(|ruling| statements::told(tx, ruling)).transpose()?;
        let reported = statement.report.map(|report| statements::reported(tx, report)).transpose()?;
        let (subject, code, title) = match (&told, &reported) {
            (Some(told), _) => (told.subject, told.code.clone(), told.title.clone()),
            (None, Some((thing, _, idea))) => {
                let (code, title) =
                    idea.clone().map_or_else(Default::default, |(code, title)| (code.to_string(), title));
                (thing.subject, code, title)
            }
            (None, None) => (Subject::Appeal, String::new(), String::new()),
        };
        let mut face = |person: Option<PersonId>| {
            person.map(|person| accounts::byline(tx, person).map(|byline| Face::from(&byline))).transpose()
        };
        let (person, first, decider) = (face(appeal.person)?, face(first)?, face(appeal.decider)?);
        let ruling = told.map(|told| LetterView::read(tx, &told, statement.appeal_until, language)).transpose()?;
        Ok(Self {
            code: appeal.code.to_string(),
            person,
            words: appeal.words.clone(),
            language: appeal.language,
            at: appeal.created_at,
            ruling,
            first,
            subject,
            href: if code.is_empty() { String::new() } else { format!("/ideas/{code}") },
            title,
            is_for_reporter: statement.is_for_reporter(),
            outcome: appeal.outcome,
            answer: appeal.answer.clone(),
            decider,
            decided_at: appeal.decided_at,
        })
    }
}
