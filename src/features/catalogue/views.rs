//! The catalogue as pages show it.

use serde::Serialize;

use super::item::{Item, Kind, State, Texts};
use super::store::{self, Had, Which};
use crate::features::accounts::Face;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{ItemId, Language, PersonId};

/// Something in the catalogue.
#[derive(Debug, Clone, Serialize)]
pub struct ItemView {
    code: String,
    kind: Kind,
    name: String,
    about: String,
    /// In which language that is.
    language: Language,
    price: i64,
    /// How many there are; nothing: no end of them.
    stock: Option<i64>,
    is_counted: bool,
    is_sold_out: bool,
    is_offered: bool,
    /// How many points the reader lacks.
    lacks: i64,
}

/// The name and the words for a reader, with the language that they are in.
fn texts_for(item: &Item, texts: &Texts, language: Language) -> (Language, String, String) {
    let pick = |language: Language| texts.get(&language).map(|(name, about)| (language, name.clone(), about.clone()));
    pick(language).or_else(|| pick(item.language)).unwrap_or((item.language, String::new(), String::new()))
}

impl ItemView {
    /// Something for a reader who has so many points.
    #[must_use]
    pub fn new(item: &Item, texts: &Texts, points: i64, language: Language) -> Self {
        let (language, name, about) = texts_for(item, texts, language);
        Self {
            code: item.code.to_string(),
            kind: item.kind,
            name,
            about,
            language,
            price: item.price,
            stock: item.stock,
            is_counted: item.stock.is_some(),
            is_sold_out: item.stock == Some(0),
            is_offered: item.is_offered,
            lacks: (item.price - points).max(0),
        }
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// Something that somebody had.
#[derive(Debug, Clone, Serialize)]
pub struct RedemptionView {
    code: String,
    name: String,
    price: i64,
    state: State,
    at: Moment,
    words: String,
    /// Who; on one's own page nobody is named.
    person: Option<Face>,
    /// The code of a voucher; for whoever has it alone.
    secret: Option<String>,
}

fn of_had(tx: &mut ReadTx<'_>, had: Vec<Had>, is_own: bool, language: Language) -> Result<Vec<RedemptionView>> {
    let mut ids: Vec<ItemId> = had.iter().map(|had| had.item).collect();
    ids.sort_unstable();
    ids.dedup();
    let items = store::read_many(tx, Which::Ids(&ids))?;
    let name = |id: ItemId| {
        let found = items.iter().find(|(item, _)| item.id == id);
        found.map(|(item, texts)| texts_for(item, texts, language).1).unwrap_or_default()
    };
    Ok(had
        .into_iter()
        .map(|had| RedemptionView {
            code: had.code.to_string(),
            name: name(had.item),
            price: had.price,
            state: had.state,
            at: had.at,
            words: had.words,
            person: (!is_own).then(|| Face::from(&had.person)),
            secret: had.secret,
        })
        .collect())
}

/// What somebody had, the newest first: three statements.
///
/// # Errors
/// Those of the database.
pub fn of_person(tx: &mut ReadTx<'_>, person: PersonId, language: Language) -> Result<Vec<RedemptionView>> {
    let had = store::had(tx, Some(person))?;
    of_had(tx, had, true, language)
}

/// What waits to be sent, whoever has it, the oldest first: three statements.
///
/// # Errors
/// Those of the database.
pub fn open(tx: &mut ReadTx<'_>, language: Language) -> Result<Vec<RedemptionView>> {
    let had = store::had(tx, None)?;
    of_had(tx, had, false, language)
}
