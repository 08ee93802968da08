//! Programmes as pages show them.

use std::collections::HashMap;

use serde::Serialize;

use super::programme::{Gives, Programme, Sale};
use super::store::{self, Share, sales};
use super::{actions, rules};
use crate::features::accounts::Face;
use crate::features::catalogue::store::{self as items, Which};
use crate::features::catalogue::views::ItemView;
use crate::features::credits::credit::{Degree, Role};
use crate::features::ledger::Unit;
use crate::features::ledger::views::AmountView;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, Result};
use crate::platform::id::{ItemId, Language, PersonId, ReleaseId};

/// A programme in words.
#[derive(Debug, Clone, Serialize)]
pub struct ProgrammeView {
    code: String,
    gives: Gives,
    amount: AmountView,
    /// The share of net sales in per cent, as the language writes it.
    rate: String,
    cap: Option<AmountView>,
    threshold: Option<AmountView>,
    /// What it is called, where it is something from the catalogue.
    item: String,
    lasts: Option<i64>,
    is_for_product: bool,
    is_public: bool,
    confirmed_at: Option<Moment>,
}

/// Per cent of 1/10,000, without what ends in zeros.
fn per_cent(rate: i64, language: Language) -> String {
    let point = if language == Language::En { '.' } else { ',' };
    let text = Unit::Eur.figure(rate, point);
    text.trim_end_matches('0').trim_end_matches(point).to_owned()
}

impl ProgrammeView {
    fn new(programme: &Programme, names: &HashMap<ItemId, String>, language: Language) -> Self {
        let terms = &programme.terms;
        let amount = |amount: i64| AmountView::new(terms.unit, amount, language);
        Self {
            code: programme.code.to_string(),
            gives: terms.gives,
            amount: amount(terms.amount),
            rate: per_cent(terms.rate, language),
            cap: terms.cap.map(amount),
            threshold: (terms.threshold > 0).then(|| amount(terms.threshold)),
            item: programme.item.and_then(|item| names.get(&item).cloned()).unwrap_or_default(),
            lasts: terms.lasts,
            is_for_product: terms.is_for_product,
            is_public: terms.is_public,
            confirmed_at: programme.confirmed_at,
        }
    }
}

/// What things are called: two statements.
fn names_of(tx: &mut ReadTx<'_>, programmes: &[Programme], language: Language) -> Result<HashMap<ItemId, String>> {
    let ids: Vec<ItemId> = programmes.iter().filter_map(|programme| programme.item).collect();
    let read = items::read_many(tx, Which::Ids(&ids))?;
    let name = |item, texts| ItemView::new(item, texts, 0, language).name().to_owned();
    Ok(read.iter().map(|(item, texts)| (item.id, name(item, texts))).collect())
}

/// The programmes of a release: four statements. For everybody those that were confirmed and are public.
///
/// # Errors
/// Those of the database.
pub fn of_release(
    tx: &mut ReadTx<'_>,
    release: ReleaseId,
    for_everybody: bool,
    language: Language,
) -> Result<Vec<ProgrammeView>> {
    let programmes = store::of_release(tx, release, for_everybody)?;
    let names = names_of(tx, &programmes, language)?;
    Ok(programmes.iter().map(|programme| ProgrammeView::new(programme, &names, language)).collect())
}

/// A programme: two statements.
///
/// # Errors
/// Those of the database.
pub fn one(tx: &mut ReadTx<'_>, programme: &Programme, language: Language) -> Result<ProgrammeView> {
    let names = names_of(tx, std::slice::from_ref(programme), language)?;
    Ok(ProgrammeView::new(programme, &names, language))
}

/// What somebody did.
#[derive(Debug, Clone, Serialize)]
struct Did {
    role: Role,
    degree: Degree,
}

/// Somebody's part in a programme.
#[derive(Debug, Clone, Serialize)]
pub struct PartView {
    person: Face,
    did: Vec<Did>,
    weight: i64,
    /// Their share in per cent, with two digits, where something is divided.
    share: Option<String>,
    /// What they get at once; nothing where nothing is counted.
    amount: Option<AmountView>,
}

/// Who gets what by a programme.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DivisionView {
    parts: Vec<PartView>,
    /// Says what is shown; whoever confirms sends it back. Empty once it was confirmed.
    seen: String,
    /// Whether nobody has a part in it.
    is_empty: bool,
}

fn share(share: i64, language: Language) -> String {
    Unit::Eur.figure(share, if language == Language::En { '.' } else { ',' })
}

/// What everybody got at once by the shares that were confirmed; nothing where nothing was counted.
fn given(programme: &Programme, shares: &[Share]) -> Vec<i64> {
    let terms = &programme.terms;
    match terms.gives {
        Gives::Points => shares.iter().map(|share| rules::points(terms, share.weight).unwrap_or(0)).collect(),
        Gives::Money => {
            let weights: Vec<i64> = shares.iter().map(|share| share.share.unwrap_or(0)).collect();
            rules::divide(terms.amount, &weights).unwrap_or_default()
        }
        Gives::Thanks | Gives::Item | Gives::Sales => Vec::new(),
    }
}

/// Who would get what as things stand, or who got what when it was confirmed: five statements at most.
///
/// # Errors
/// Those of the database.
pub fn division(tx: &mut ReadTx<'_>, programme: &Programme, language: Language) -> Result<DivisionView> {
    let unit = programme.terms.unit;
    let mut did: HashMap<PersonId, Vec<Did>> = HashMap::new();
    for (person, role, degree) in store::credits(tx, programme)? {
        did.entry(person).or_default().push(Did { role, degree });
    }
    if programme.confirmed_at.is_some() {
        let shares = store::shares(tx, programme.id)?;
        let amounts = given(programme, &shares);
        let parts: Vec<PartView> = shares
            .into_iter()
            .enumerate()
            .map(|(at, of)| PartView {
                person: Face::from(&of.person),
                did: did.remove(&of.person.id).unwrap_or_default(),
                weight: of.weight,
                share: of.share.map(|part| share(part, language)),
                amount: amounts.get(at).map(|amount| AmountView::new(unit, *amount, language)),
            })
            .collect();
        return Ok(DivisionView { is_empty: parts.is_empty(), parts, seen: String::new() });
    }
    let parts = match actions::parts(tx, programme) {
        Ok(parts) => parts,
        Err(Error::Conflict(_)) => return Ok(DivisionView { is_empty: true, ..DivisionView::default() }),
        Err(error) => return Err(error),
    };
    let seen = actions::seen(&parts).as_str().to_owned();
    let ids: Vec<PersonId> = parts.iter().map(|part| part.person).collect();
    let people = store::bylines(tx, &ids)?;
    let is_counted = matches!(programme.terms.gives, Gives::Points | Gives::Money);
    let parts = parts
        .into_iter()
        .filter_map(|part| {
            Some(PartView {
                person: Face::from(people.get(&part.person)?),
                did: did.remove(&part.person).unwrap_or_default(),
                weight: part.weight,
                share: part.share.map(|part| share(part, language)),
                amount: is_counted.then(|| AmountView::new(unit, part.amount, language)),
            })
        })
        .collect();
    Ok(DivisionView { parts, seen, is_empty: false })
}

/// Net sales of a period.
#[derive(Debug, Clone, Serialize)]
pub struct SaleView {
    code: String,
    period: String,
    net: AmountView,
    pot: AmountView,
    at: Moment,
    is_reversed: bool,
}

impl SaleView {
    fn new(sale: &Sale, unit: Unit, language: Language) -> Self {
        Self {
            code: sale.code.to_string(),
            period: sale.period.to_string(),
            net: AmountView::new(unit, sale.net, language),
            pot: AmountView::new(unit, sale.pot, language),
            at: sale.at,
            is_reversed: sale.reversed_at.is_some(),
        }
    }
}

/// The sales of a programme, by period: one statement.
///
/// # Errors
/// Those of the database.
pub fn sales_of(tx: &mut ReadTx<'_>, programme: &Programme, language: Language) -> Result<Vec<SaleView>> {
    let read = sales::all(tx, programme.id)?;
    Ok(read.iter().map(|sale| SaleView::new(sale, programme.terms.unit, language)).collect())
}

/// How much each role weighs, for a page that explains it.
#[must_use]
pub fn weights(programme: &Programme) -> Vec<(Role, i64)> {
    Role::ALL.iter().map(|role| (*role, programme.terms.weights.of(*role))).filter(|(_, weight)| *weight > 0).collect()
}

/// How much a degree weighs beside another, for a page that explains it.
#[must_use]
pub fn degrees() -> Vec<(Degree, i64)> {
    Degree::ALL.iter().map(|degree| (*degree, rules::steps(*degree))).collect()
}
