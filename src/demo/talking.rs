//! What people of the demo make of what was said: helpful, shaping, summed up.

use super::play::Play;
use crate::features::comments::permits::MarkShaped;
use crate::features::comments::{actions as comments, store as comment_store};
use crate::features::ideas::store as ideas;
use crate::features::opinions::permits::GiveOpinion;
use crate::features::opinions::{Opinion, actions as opinions};
use crate::features::summaries::permits::SumUp;
use crate::features::summaries::{Summary, actions as summaries};
use crate::platform::db::both::Hold;
use crate::platform::error::Result;

impl Play<'_> {
    pub(super) fn agree(&self, number: usize, person: &str) -> Result<()> {
        let code = self.comments[&number].clone();
        self.act(person, move |tx| {
            let locked = comment_store::lock_where_read(tx, &code)?;
            let permit = tx.actor().may(GiveOpinion::on(locked))?;
            Ok(opinions::give(&permit, tx, Some(Opinion::Helpful))?.map(drop))
        })
    }

    pub(super) fn shape(&self, number: usize, person: &str) -> Result<()> {
        let code = self.comments[&number].clone();
        self.act(person, move |tx| {
            let locked = comment_store::lock_where_read(tx, &code)?;
            let authors = locked.1.authors();
            let permit = tx.actor().may(MarkShaped::of(locked, authors))?;
            comments::mark_shaped(&permit, tx)
        })
    }

    pub(super) fn sum_up(&self, place: usize) -> Result<()> {
        let idea = &self.content.ideas[place];
        let Some(said) = &idea.summary else { return Ok(()) };
        let code = self.idea(&idea.key)?;
        let summary = Summary { body: said.body.trim().to_owned(), language: said.language };
        self.act(&said.author, move |tx| {
            let idea = ideas::lock(tx, &code, Hold::Shared)?;
            let permit = tx.actor().may(SumUp::of(idea))?;
            let code = tx.code();
            summaries::sum_up(&permit, tx, &code, &summary)
        })
    }
}
