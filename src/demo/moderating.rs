//! What is reported in the demo, and what its moderators decide.

use super::content::{Comment, Report};
use super::play::{Play, missing};
use crate::features::appeals::actions as appeals;
use crate::features::appeals::permits::MakeAppeal;
use crate::features::comments::store as comment_store;
use crate::features::house_rules::store as house_rules;
use crate::features::ideas::store as ideas;
use crate::features::moderation::Kind;
use crate::features::moderation::actions::{self as moderation, Written};
use crate::features::moderation::permits::{MergeIdeas, RuleOnComment, RuleOnIdea};
use crate::features::moderation::ruling::Ground;
use crate::features::open_books::actions as books;
use crate::features::open_books::permits::OpenReason;
use crate::features::open_books::store as books_store;
use crate::features::reports::actions as reports;
use crate::features::reports::permits::{ReportThing, Target};
use crate::features::reports::report::Written as Reported;
use crate::features::statements::store as statements;
use crate::platform::db::both::Hold;
use crate::platform::db::{ReadTx, Recorded};
use crate::platform::error::{Error, Result};
use crate::platform::id::HouseRuleId;

/// The rule of the house that every community begins with, by its word.
fn rule(tx: &mut ReadTx<'_>, word: &str) -> Result<HouseRuleId> {
    let rules = house_rules::offered(tx)?;
    rules.iter().find(|rule| rule.word == word).map(|rule| rule.id).ok_or_else(|| missing("rule", word))
}

impl Play<'_> {
    pub(super) fn report(&self, place: usize, number: Option<usize>, report: &Report) -> Result<()> {
        let idea = self.idea(&self.content.ideas[place].key)?;
        let comment = number.map(|number| self.comments[&number].clone());
        let who = self.content.people.iter().find(|person| person.key == report.author);
        let language = who.ok_or_else(|| missing("person", &report.author))?.language;
        let report = report.clone();
        self.act(&report.author.clone(), move |tx| {
            let target = match &comment {
                Some(code) => {
                    let (comment, idea) = comment_store::lock(tx, code)?;
                    Target::Comment(comment, idea)
                }
                None => Target::Idea(ideas::lock(tx, &idea, Hold::Exclusive)?),
            };
            let rule = Some(rule(tx, &report.rule)?);
            let written = Reported { rule, is_illegal: false, words: report.words.clone(), language };
            let permit = tx.actor().may(ReportThing::about(target))?;
            Ok(reports::report(&permit, tx, "", &written)?.map(drop))
        })
    }

    pub(super) fn hide(&self, number: usize, comment: &Comment) -> Result<()> {
        let Some(ruling) = comment.hidden.clone() else { return Ok(()) };
        let code = self.comments[&number].clone();
        self.act(&ruling.moderator.clone(), move |tx| {
            let locked = comment_store::lock(tx, &code)?;
            let permit = tx.actor().may(RuleOnComment::of(locked))?;
            let (rule, reason) = (Some(rule(tx, &ruling.rule)?), ruling.reason.clone());
            let written = Written { ground: Ground::Rule, rule, ..Written::because(tx.code(), reason) };
            let done = moderation::rule_on_comment(&permit, tx, Kind::Hide, &written)?;
            if !ruling.is_open {
                return Ok(done.map(drop));
            }
            let reasoned = books_store::lock(tx, &written.code)?;
            let permit = tx.actor().may(OpenReason::of(reasoned))?;
            let opened: Recorded<()> = books::open_reason(&permit, tx)?;
            Ok(done.and(opened).map(drop))
        })
    }

    pub(super) fn appeal(&self, comment: &Comment) -> Result<()> {
        let Some(appeal) = comment.hidden.as_ref().and_then(|hidden| hidden.appeal.clone()) else { return Ok(()) };
        let (author, language) = (comment.author.clone(), comment.language);
        self.act(&author, move |tx| {
            let newest = statements::list(tx, None, 1)?.pop().ok_or(Error::NotFound)?;
            let statement = statements::own(tx, &newest.code)?;
            let statement = statements::lock(tx, statement.id)?;
            let permit = tx.actor().may(MakeAppeal::by_addressee(statement))?;
            let code = tx.code();
            appeals::make(&permit, tx, &code, language, &appeal.words)
        })
    }

    pub(super) fn merge(&self, place: usize) -> Result<()> {
        let idea = &self.content.ideas[place];
        let Some(merge) = &idea.merge else { return Ok(()) };
        let (one, into, reason) = (self.idea(&idea.key)?, self.idea(&merge.into)?, merge.reason.clone());
        self.act(&merge.moderator, move |tx| {
            let locked = ideas::lock_two(tx, &one, &into)?;
            let permit = tx.actor().may(MergeIdeas::of(locked))?;
            let written = Written::because(tx.code(), reason.clone());
            Ok(moderation::merge(&permit, tx, &written)?.map(drop))
        })
    }

    pub(super) fn lock(&self, place: usize) -> Result<()> {
        let idea = &self.content.ideas[place];
        let Some(lock) = &idea.lock else { return Ok(()) };
        let (code, reason) = (self.idea(&idea.key)?, lock.reason.clone());
        self.act(&lock.moderator, move |tx| {
            let idea = ideas::lock(tx, &code, Hold::Exclusive)?;
            let permit = tx.actor().may(RuleOnIdea::of(idea))?;
            let written = Written::because(tx.code(), reason.clone());
            Ok(moderation::rule_on_idea(&permit, tx, Kind::Lock, &written)?.map(drop))
        })
    }
}
