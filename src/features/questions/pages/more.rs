//! What the page of a question tells beside its ideas: what is in and out, the deal, more time and why, the rounds before
//! and after, how many supporters an idea needs.

use serde::Serialize;

use crate::features::accounts::Relation;
use crate::features::deals::views::lines;
use crate::features::deals::{self, DealView};
use crate::features::ideas::views::Link;
use crate::features::phases::{self, ExtensionView};
use crate::features::questions::Audience;
use crate::features::questions::question::Phase;
use crate::features::questions::store::{self, Read, Which};
use crate::features::support::{self, views::AskedView};
use crate::platform::access::Holders;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Language, QuestionId};

/// What the page of a question tells beside its ideas.
#[derive(Debug, Serialize)]
pub struct More {
    in_scope: Vec<String>,
    out_of_scope: Vec<String>,
    deal: Option<DealView>,
    extensions: Vec<ExtensionView>,
    support: Option<AskedView>,
    /// The round before, where the reader may know of it.
    previous: Option<Link>,
    /// The rounds after.
    next: Vec<Link>,
    /// The question that is always open, where this one takes no ideas any more.
    standing: Option<Link>,
    audience: Audience,
    relations: Vec<Relation>,
    can: Can,
}

/// What the reader may do with the question now.
#[derive(Debug, Serialize)]
struct Can {
    extend: bool,
    invite: bool,
    print: bool,
    carry: bool,
}

impl More {
    /// Reads it: at most ten statements.
    ///
    /// # Errors
    /// Those of the database.
    pub fn read(tx: &mut ReadTx<'_>, read: &Read, language: Language) -> Result<Self> {
        let (question, now) = (&read.question, tx.now());
        let (_, texts) = read.texts_for(language);
        let takes_ideas = question.takes_ideas(now).is_ok();
        let after = store::rounds_after(tx, question.id)?;
        let standing = if takes_ideas || question.is_standing || question.phase_at(now) == Phase::Draft {
            None
        } else {
            store::standing(tx)?
        };
        let standing = match standing {
            Some(code) => links(tx, Which::Code(&code), language)?.pop(),
            None => None,
        };
        let (is_product, is_staff) = (tx.actor().holds(Holders::PRODUCT), tx.actor().holds(Holders::STAFF));
        let is_host = tx.actor().is(question.host) && is_staff;
        Ok(Self {
            in_scope: lines(&texts.in_scope),
            out_of_scope: lines(&texts.out_of_scope),
            deal: deals::views::for_reader(tx, question.id, language)?,
            extensions: phases::views::of_question(tx, question.id)?,
            support: support::views::of_question(tx, question.id)?,
            previous: match read.previous {
                Some(previous) => links(tx, Which::Id(previous), language)?.pop(),
                None => None,
            },
            next: links_of(tx, &after, language)?,
            standing,
            audience: question.audience,
            relations: question.relations.split_whitespace().filter_map(Relation::parse).collect(),
            can: Can {
                extend: (is_product || is_host) && question.schedule.has_begun(now) && question.until(now).is_some(),
                invite: is_product && question.audience == Audience::Invited,
                print: is_staff,
                carry: is_product && read.previous.is_some(),
            },
        })
    }
}

fn links_of(tx: &mut ReadTx<'_>, ids: &[QuestionId], language: Language) -> Result<Vec<Link>> {
    if ids.is_empty() { Ok(Vec::new()) } else { links(tx, Which::Ids(ids), language) }
}

fn links(tx: &mut ReadTx<'_>, which: Which<'_>, language: Language) -> Result<Vec<Link>> {
    let read = store::read_many(tx, which)?;
    Ok(read
        .iter()
        .map(|read| Link { code: read.question.code.to_string(), title: read.texts_for(language).1.title })
        .collect())
}
