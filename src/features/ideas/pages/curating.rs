//! What the idea's page tells of curating: where the idea stands and where it came from, for whose word it waits, thanks, what
//! became of comments; and for the staff what they noted and may do.

use std::collections::HashMap;

use serde::Serialize;

use crate::features::asks::permits::AskForWord;
use crate::features::asks::{self, Asked};
use crate::features::comments::CommentView;
use crate::features::ideas::permits::is_by;
use crate::features::ideas::rules;
use crate::features::ideas::store::Read;
use crate::features::offshoots::permits::{GrowIdea, SplitIdea};
use crate::features::offshoots::views::{Became, Turn};
use crate::features::offshoots::{self, Origin};
use crate::features::pins::permits::PinIdea;
use crate::features::pins::views::PinMark;
use crate::features::pins::{self, rules as pins_rules};
use crate::features::staff_notes::note::About;
use crate::features::staff_notes::{self, Notes};
use crate::features::thanks::permits::{ThankForComment, ThankForIdea};
use crate::features::thanks::{self, Thanked};
use crate::platform::access::Holders;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Code, Standing};
use crate::platform::web::Visit;

#[derive(Debug, Serialize)]
pub(super) struct Curating {
    origin: Option<Origin>,
    pins: Vec<PinMark>,
    asks: Vec<Asked>,
    thanks: Vec<Thanked>,
    /// What there is to tell of comments, by code.
    marks: HashMap<String, Mark>,
    notes: Option<Notes>,
    can: Can,
}

/// What became of a comment, and what may become of it.
#[derive(Debug, Serialize)]
struct Mark {
    became: Option<Became>,
    thanks: Vec<Thanked>,
    can_grow: bool,
    can_thank: bool,
}

#[derive(Debug, Serialize)]
struct Can {
    pin: bool,
    unpin: bool,
    /// Ask the author to say more.
    clarify: bool,
    /// Invite somebody to answer.
    invite: bool,
    split: bool,
    thank: bool,
    sum_up: bool,
}

impl Can {
    fn any(&self) -> bool {
        let Self { pin, unpin, clarify, invite, split, thank, sum_up } = *self;
        pin || unpin || clarify || invite || split || thank || sum_up
    }
}

impl Curating {
    /// Whether there is anything that this reader may do.
    pub(super) fn is_tool(&self) -> bool {
        self.can.any()
    }

    /// What this reader sees and may do, and what the story tells of it: the same number of statements however much there is.
    pub(super) fn new(
        tx: &mut ReadTx<'_>,
        visit: &Visit,
        read: &Read,
        comments: &[CommentView],
    ) -> Result<(Self, Vec<Turn>)> {
        let (idea, now) = (&read.idea, tx.now());
        let signs = is_by(idea, tx.actor());
        let (origin, turns) = offshoots::views::of_idea(tx, idea.id)?;
        let pins = pins::views::of_idea(tx, idea.id)?;
        let asks = asks::views::under(tx, idea.id)?;
        let thanks = thanks::views::for_idea(tx, idea.id, signs)?;
        let action = format!("/ideas/{}/notes", idea.code);
        let notes = staff_notes::views::about(tx, About::Idea(idea.id), action, &visit.new_code())?;
        let marks = marks(tx, read, comments)?;
        let actor = tx.actor();
        let is_seen = idea.standing == Standing::Visible;
        let is_open = is_seen && idea.locked_at.is_none();
        let can = Can {
            pin: actor.could::<PinIdea>() && is_seen && !signs && pins_rules::shows_pins(&idea.question, now),
            unpin: actor.holds(Holders::MODERATION) && !pins.is_empty(),
            clarify: actor.could::<AskForWord>() && is_open && !signs,
            invite: actor.could::<AskForWord>() && is_open,
            split: actor.could::<SplitIdea>() && !signs && rules::may_change(idea, now).is_ok(),
            thank: actor.could::<ThankForIdea>() && is_seen && !signs && !thanks.iter().any(Thanked::is_mine),
            sum_up: actor.holds(Holders::STAFF) && is_seen && read.comments > 0,
        };
        Ok((Self { origin, pins, asks, thanks, marks, notes, can }, turns))
    }
}

fn marks(tx: &mut ReadTx<'_>, read: &Read, comments: &[CommentView]) -> Result<HashMap<String, Mark>> {
    let shown: Vec<&CommentView> = comments.iter().flat_map(CommentView::each).filter(|one| one.is_visible()).collect();
    let codes: Vec<Code> = shown.iter().filter_map(|one| Code::parse(one.code())).collect();
    let mine: Vec<Code> = shown.iter().filter(|one| one.is_mine()).filter_map(|one| Code::parse(one.code())).collect();
    let mut became = offshoots::views::of_comments(tx, &codes)?;
    let mut thanks = thanks::views::for_comments(tx, &codes, &mine)?;
    let grows = tx.actor().could::<GrowIdea>() && read.idea.question.takes_ideas(tx.now()).is_ok();
    let may_thank = tx.actor().could::<ThankForComment>();
    let mark = |one: &CommentView| {
        let (became, thanks) = (became.remove(one.code()), thanks.remove(one.code()).unwrap_or_default());
        Mark {
            can_grow: grows && became.is_none() && !one.is_mine(),
            can_thank: may_thank && !one.is_mine() && !thanks.iter().any(Thanked::is_mine),
            became,
            thanks,
        }
    };
    let mut mark = mark;
    Ok(shown.into_iter().map(|one| (one.code().to_owned(), mark(one))).collect())
}
