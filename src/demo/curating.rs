//! What moderators of the demo do for ideas: ask, put forward, thank.

use super::play::Play;
use crate::features::asks::actions as asks;
use crate::features::asks::ask::{DAYS, Kind, Wish};
use crate::features::asks::permits::AskForWord;
use crate::features::ideas::store as ideas;
use crate::features::pins::permits::PinIdea;
use crate::features::pins::{Place, actions as pins};
use crate::features::questions::store as questions;
use crate::features::thanks::actions as thanks;
use crate::features::thanks::permits::ThankForIdea;
use crate::platform::db::both::Hold;
use crate::platform::error::Result;

impl Play<'_> {
    pub(super) fn ask_word(&self, place: usize) -> Result<()> {
        let idea = &self.content.ideas[place];
        let Some(asked) = &idea.asked else { return Ok(()) };
        let code = self.idea(&idea.key)?;
        let wish =
            Wish { kind: Kind::Clarify, body: asked.body.trim().to_owned(), language: asked.language, days: DAYS.2 };
        self.act(&asked.author, move |tx| {
            let idea = ideas::lock(tx, &code, Hold::Shared)?;
            let permit = tx.actor().may(AskForWord::under(idea))?;
            let code = tx.code();
            asks::ask(&permit, tx, &code, "", &wish)
        })
    }

    pub(super) fn feature(&self, place: usize) -> Result<()> {
        let idea = &self.content.ideas[place];
        let Some(featured) = &idea.featured else { return Ok(()) };
        let (code, asked) = (self.idea(&idea.key)?, self.questions[idea.question.as_str()].clone());
        let thanked = code.clone();
        self.act(&featured.moderator, move |tx| {
            let question = questions::lock(tx, &asked, Hold::Exclusive)?;
            let idea = ideas::lock(tx, &code, Hold::Shared)?;
            let permit = tx.actor().may(PinIdea::of(question, idea))?;
            pins::pin(&permit, tx, Place::Home, None)
        })?;
        self.act(&featured.moderator, move |tx| {
            let idea = ideas::lock(tx, &thanked, Hold::Shared)?;
            let permit = tx.actor().may(ThankForIdea::of(idea))?;
            thanks::thank_for_idea(&permit, tx, "")
        })
    }
}
