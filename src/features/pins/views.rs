//! Pins as pages show them.

use serde::Serialize;

use super::pin::Place;
use super::rules;
use super::store::{self, Pin};
use crate::features::accounts::Face;
use crate::features::ideas::lists::{self, Line};
use crate::features::ideas::views::{self, IdeaCard};
use crate::features::questions::store::Read;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, Language};

/// An idea that was put forward, with who did it.
#[derive(Debug, Clone, Serialize)]
pub struct PinView {
    /// The idea.
    pub idea: IdeaCard,
    /// Who put it there.
    pub by: Face,
    /// Until when; none without an end.
    pub until: Option<Moment>,
}

/// Where an idea stands, as its own page tells it.
#[derive(Debug, Clone, Serialize)]
pub struct PinMark {
    place: Place,
    by: Face,
    until: Option<Moment>,
}

/// What stands at the top of a question's list now: one statement, none while votes are cast.
///
/// # Errors
/// Those of the database.
pub fn of_question(tx: &mut ReadTx<'_>, read: &Read) -> Result<Vec<Pin>> {
    if rules::shows_pins(&read.question, tx.now()) { store::of_question(tx, read.question.id) } else { Ok(vec![]) }
}

/// The cards of what stands there, in their order: no statement for nothing, else as many as for a list.
///
/// # Errors
/// Those of the database.
pub fn cards(tx: &mut ReadTx<'_>, pins: &[Pin], read: &Read, language: Language) -> Result<Vec<PinView>> {
    if pins.is_empty() {
        return Ok(vec![]);
    }
    let lines = lines_of(tx, pins)?;
    let cards = views::cards_in(tx, &lines, read, language)?;
    Ok(joined(pins, &lines, cards))
}

/// What stands on the first page now.
///
/// # Errors
/// Those of the database.
pub fn featured(tx: &mut ReadTx<'_>, asked: &[Read], language: Language) -> Result<Option<(IdeaId, PinView)>> {
    let Some(pin) = store::featured(tx)? else { return Ok(None) };
    let pins = [pin];
    let lines = lines_of(tx, &pins)?;
    let now = tx.now();
    let is_voted = |line: &Line| {
        asked.iter().any(|read| read.question.id == line.question && !rules::shows_pins(&read.question, now))
    };
    if lines.iter().any(is_voted) {
        return Ok(None);
    }
    let cards = views::cards(tx, &lines, language)?;
    let [pin] = &pins;
    Ok(joined(&pins, &lines, cards).pop().map(|view| (pin.idea, view)))
}

fn lines_of(tx: &mut ReadTx<'_>, pins: &[Pin]) -> Result<Vec<Line>> {
    let ids: Vec<IdeaId> = pins.iter().map(|pin| pin.idea).collect();
    let mut lines = lists::visible_among(tx, &ids)?;
    lines.sort_by_key(|line| ids.iter().position(|id| *id == line.id));
    Ok(lines)
}

/// Each card with its pin, in the order of the lines.
fn joined(pins: &[Pin], lines: &[Line], cards: Vec<IdeaCard>) -> Vec<PinView> {
    let of = |card: &IdeaCard| {
        let line = lines.iter().find(|line| line.code.as_str() == card.code)?;
        pins.iter().find(|pin| pin.idea == line.id)
    };
    let view = |idea: IdeaCard| {
        let pin = of(&idea)?;
        Some(PinView { by: Face::from(&pin.by), until: pin.until, idea })
    };
    cards.into_iter().filter_map(view).collect()
}

/// Where an idea stands: one statement.
///
/// # Errors
/// Those of the database.
pub fn of_idea(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<PinMark>> {
    let pins = store::of_idea(tx, idea)?;
    Ok(pins.iter().map(|pin| PinMark { place: pin.place, by: Face::from(&pin.by), until: pin.until }).collect())
}
