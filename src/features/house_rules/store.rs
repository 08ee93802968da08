//! All SQL about the rules of the house.

use diesel::prelude::*;

use super::house_rule::{HouseRule, Texts, Wording};
use crate::platform::clock::Moment;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{house_rule_texts, house_rules};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, HouseRuleId, Language};

type Row = (HouseRuleId, Code, String, Option<Moment>);
type Columns = (house_rules::id, house_rules::code, house_rules::word, house_rules::retired_at);
const COLUMNS: Columns = (house_rules::id, house_rules::code, house_rules::word, house_rules::retired_at);

fn rule((id, code, word, retired_at): Row) -> HouseRule {
    HouseRule { id, code, word, is_retired: retired_at.is_some(), texts: Texts::new() }
}

/// Every rule with its texts, in their order; those that are retired, too: one statement.
///
/// # Errors
/// Those of the database.
pub fn all(tx: &mut ReadTx<'_>) -> Result<Vec<HouseRule>> {
    let rows: Vec<(Row, Language, String, String)> = house_rules::table
        .inner_join(house_rule_texts::table)
        .order((house_rules::position, house_rules::id, house_rule_texts::id))
        .select((COLUMNS, house_rule_texts::language, house_rule_texts::name, house_rule_texts::text))
        .load(tx.conn())?;
    let mut found: Vec<HouseRule> = Vec::new();
    for (row, language, name, text) in rows {
        if found.last().is_none_or(|last| last.id != row.0) {
            found.push(rule(row));
        }
        if let Some(last) = found.last_mut() {
            last.texts.insert(language, Wording { name, text });
        }
    }
    Ok(found)
}

/// The rules that hold, in their order: one statement.
///
/// # Errors
/// Those of the database.
pub fn offered(tx: &mut ReadTx<'_>) -> Result<Vec<HouseRule>> {
    Ok(all(tx)?.into_iter().filter(|rule| !rule.is_retired).collect())
}

/// Reads a rule and holds its row; its texts come with it.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<HouseRule>> {
    let query = house_rules::table.filter(house_rules::code.eq(code.clone())).select(COLUMNS);
    let row: Locked<Row> = tx.lock(query, Hold::Exclusive, Tables { held: "house_rules", beside: "" })?;
    let texts: Vec<(Language, String, String)> = house_rule_texts::table
        .filter(house_rule_texts::rule_id.eq(row.0))
        .select((house_rule_texts::language, house_rule_texts::name, house_rule_texts::text))
        .load(tx.conn())?;
    let texts = texts.into_iter().map(|(language, name, text)| (language, Wording { name, text })).collect();
    Ok(row.map(|row| HouseRule { texts, ..rule(row) }))
}

/// Whether there is a rule of this code.
pub(super) fn has(tx: &mut ReadTx<'_>, code: &Code) -> Result<bool> {
    let same = house_rules::table.filter(house_rules::code.eq(code));
    Ok(diesel::select(diesel::dsl::exists(same)).get_result(tx.conn())?)
}

pub(super) fn insert(tx: &mut WriteTx<'_>, code: &Code, texts: &Texts) -> Result<HouseRuleId> {
    let now = tx.now();
    let last: Option<i64> = house_rules::table.select(diesel::dsl::max(house_rules::position)).first(tx.conn())?;
    let rule: HouseRuleId = diesel::insert_into(house_rules::table)
        .values((
            house_rules::code.eq(code),
            house_rules::word.eq(""),
            house_rules::position.eq(last.unwrap_or(0) + 1),
            house_rules::created_at.eq(now),
        ))
        .returning(house_rules::id)
        .get_result(tx.conn())?;
    put_texts(tx, rule, texts)?;
    Ok(rule)
}

pub(super) fn update(tx: &mut WriteTx<'_>, rule: HouseRuleId, texts: &Texts, is_retired: bool) -> Result<()> {
    let retired_at = is_retired.then(|| tx.now());
    diesel::update(house_rules::table.find(rule)).set(house_rules::retired_at.eq(retired_at)).execute(tx.conn())?;
    put_texts(tx, rule, texts)
}

fn put_texts(tx: &mut WriteTx<'_>, rule: HouseRuleId, texts: &Texts) -> Result<()> {
    diesel::delete(house_rule_texts::table.filter(house_rule_texts::rule_id.eq(rule))).execute(tx.conn())?;
    for (language, Wording { name, text }) in texts {
        diesel::insert_into(house_rule_texts::table)
            .values((
                house_rule_texts::rule_id.eq(rule),
                house_rule_texts::language.eq(language),
                house_rule_texts::name.eq(name),
                house_rule_texts::text.eq(text),
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// Puts the rules into this order.
pub(super) fn order(tx: &mut WriteTx<'_>, rules: &[HouseRuleId]) -> Result<()> {
    for (place, rule) in (1_i64..).zip(rules) {
        diesel::update(house_rules::table.find(rule)).set(house_rules::position.eq(place)).execute(tx.conn())?;
    }
    Ok(())
}
