//! The rules of the house, as the form for a ruling offers them.

use diesel::prelude::*;

use crate::platform::db::ReadTx;
use crate::platform::db::schema::{house_rule_texts, house_rules};
use crate::platform::error::Result;
use crate::platform::id::{Code, HouseRuleId, Language};

/// A rule of the house: its id, its code, and its name and text in each language.
pub(in crate::features::moderation) struct HouseRule {
    pub id: HouseRuleId,
    pub code: Code,
    texts: Vec<(Language, String, String)>,
}

impl HouseRule {
    /// Its name and text in this language where it has it, else in another.
    pub(in crate::features::moderation) fn in_language(&self, language: Language) -> (String, String) {
        let own = self.texts.iter().find(|(spoken, ..)| *spoken == language).or_else(|| self.texts.first());
        own.map(|(_, name, text)| (name.clone(), text.clone())).unwrap_or_default()
    }
}

/// The rules of the house that are in force, in their order: one statement.
pub(in crate::features::moderation) fn house_rules(tx: &mut ReadTx<'_>) -> Result<Vec<HouseRule>> {
    let rows: Vec<(HouseRuleId, Code, Language, String, String)> = house_rules::table
        .inner_join(house_rule_texts::table)
        .filter(house_rules::retired_at.is_null())
        .order((house_rules::position, house_rules::id, house_rule_texts::id))
        .select((
            house_rules::id,
            house_rules::code,
            house_rule_texts::language,
            house_rule_texts::name,
            house_rule_texts::text,
        ))
        .load(tx.conn())?;
    let mut rules: Vec<HouseRule> = Vec::new();
    for (id, code, language, name, text) in rows {
        match rules.last_mut().filter(|rule| rule.id == id) {
            Some(rule) => rule.texts.push((language, name, text)),
            None => rules.push(HouseRule { id, code, texts: vec![(language, name, text)] }),
        }
    }
    Ok(rules)
}
