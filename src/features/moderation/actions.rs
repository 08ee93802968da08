//! The verbs of moderation. Each writes a ruling with its reason, and its event names that ruling.

use super::permits::{MergeIdeas, RuleOnComment, RuleOnIdea, UnmergeIdeas};
use super::ruling::{Ground, Kind, Origin, Subject};
use super::{rules, store};
use crate::event::Event;
use crate::features::comments::store as comments;
use crate::features::ideas::{Idea, store as ideas};
use crate::features::votes;
use crate::platform::access::Permit;
use crate::platform::clock::Moment;
use crate::platform::db::both::Hold;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, CommentId, HouseRuleId, IdeaId, PersonId, RulingId, Standing};

/// A ruling as a moderator writes it. The code comes with the form: the same form twice is the same ruling.
#[derive(Debug, Clone)]
pub struct Written {
    /// The ruling's code.
    pub code: Code,
    /// Why.
    pub reason: String,
    /// On what it rests.
    pub ground: Ground,
    /// The rule of the house, where it rests on one.
    pub rule: Option<HouseRuleId>,
    /// The law, where it rests on one.
    pub law: String,
    /// What made the moderator look.
    pub origin: Origin,
    /// Whether the program noticed it first.
    pub is_detected: bool,
    /// When it ends by itself.
    pub until: Option<Moment>,
}

impl Written {
    /// A ruling for this reason, that rests on nothing else.
    #[must_use]
    pub fn because(code: Code, reason: String) -> Self {
        let (ground, origin) = (Ground::None, Origin::Own);
        Self { code, reason, ground, rule: None, law: String::new(), origin, is_detected: false, until: None }
    }
}

/// What a ruling is about.
struct About {
    kind: Kind,
    idea: IdeaId,
    comment: Option<CommentId>,
    into: Option<IdeaId>,
    author: PersonId,
}

/// Whether the form of this code has done its work already.
fn is_done<P>(permit: &Permit<P>, tx: &mut WriteTx<'_>, written: &Written, about: &About) -> Result<bool> {
    let Some(known) = store::known(tx, &written.code)? else { return Ok(false) };
    let same = known.moderator == permit.person()?
        && (known.kind, known.idea, known.comment, known.into)
            == (about.kind, Some(about.idea), about.comment, about.into);
    if same { Ok(true) } else { Err(Error::Conflict("conflict-code-taken")) }
}

fn write<P>(permit: &Permit<P>, tx: &mut WriteTx<'_>, written: &Written, about: &About) -> Result<RulingId> {
    let subject = if about.comment.is_some() { Subject::Comment } else { Subject::Idea };
    let new = store::NewRuling {
        code: &written.code,
        kind: about.kind,
        subject,
        idea: Some(about.idea),
        comment: about.comment,
        into: about.into,
        person: Some(about.author),
        moderator: permit.person()?,
        reason: &written.reason,
        ground: written.ground,
        rule: written.rule,
        law: &written.law,
        origin: written.origin,
        is_detected: written.is_detected,
        until: written.until,
        undoes: None,
    };
    store::insert(tx, &new)
}

/// Hides or restores a comment.
///
/// # Errors
/// [`Error::Conflict`] when it is already so.
pub fn rule_on_comment(
    permit: &Permit<RuleOnComment>,
    tx: &mut WriteTx<'_>,
    kind: Kind,
    written: &Written,
) -> Result<Recorded<()>> {
    let comment = &permit.comment;
    let about = About { kind, idea: comment.idea, comment: Some(comment.id), into: None, author: comment.author };
    if is_done(permit, tx, written, &about)? {
        return Ok(Recorded::nothing(()));
    }
    let after = rules::standing_after(kind, comment.standing)?;
    comments::set_standing(tx, comment.id, after)?;
    let by = if after == Standing::Visible { 1 } else { -1 };
    ideas::bump_comments(tx, comment.counted_in, by)?;
    let (comment, ruling) = (comment.id, write(permit, tx, written, &about)?);
    let event = match after {
        Standing::Visible => Event::CommentRestored { comment, ruling },
        _ => Event::CommentHidden { comment, ruling },
    };
    Ok(Recorded::one(event, ()))
}

/// Hides, restores, locks or unlocks an idea.
///
/// # Errors
/// [`Error::Conflict`] when it is already so, or the idea was merged; [`Error::NotFound`] for other kinds of rulings.
pub fn rule_on_idea(
    permit: &Permit<RuleOnIdea>,
    tx: &mut WriteTx<'_>,
    kind: Kind,
    written: &Written,
) -> Result<Recorded<()>> {
    let idea = &permit.idea;
    let about = About { kind, idea: idea.id, comment: None, into: None, author: idea.author };
    if is_done(permit, tx, written, &about)? {
        return Ok(Recorded::nothing(()));
    }
    rules::suits_idea(kind, idea)?;
    let mut events = match kind {
        Kind::Lock | Kind::Unlock => {
            let is_locked = rules::lock_after(kind, idea.standing, idea.locked_at.is_some())?;
            let since = is_locked.then(|| tx.now());
            ideas::set_lock(tx, idea.id, since)?;
            vec![]
        }
        _ => {
            let after = rules::standing_after(kind, idea.standing)?;
            votes::set_standing(tx, idea, after)?
        }
    };
    let (idea, ruling) = (idea.id, write(permit, tx, written, &about)?);
    let event = match kind {
        Kind::Hide => Event::IdeaHidden { idea, ruling },
        Kind::Restore => Event::IdeaRestored { idea, ruling },
        Kind::Lock => Event::IdeaLocked { idea, ruling },
        Kind::Unlock => Event::IdeaUnlocked { idea, ruling },
        Kind::Merge | Kind::Unmerge | Kind::SetAside | Kind::Count => return Err(Error::NotFound),
    };
    events.insert(0, event);
    Ok(Recorded::several(events, ()))
}

/// Lets an idea, and all that live on in it, live on in another: from now on everything counts there, a person who voted
/// for several of them once. The idea keeps its own status and the way its own ideas were merged, so that [`unmerge`] is
/// its exact opposite.
///
/// # Errors
/// [`Error::Conflict`] or [`Error::Invalid`] when the two cannot be merged.
pub fn merge(permit: &Permit<MergeIdeas>, tx: &mut WriteTx<'_>, written: &Written) -> Result<Recorded<()>> {
    let (idea, into): (&Idea, &Idea) = (&permit.idea, &permit.into);
    let about = About { kind: Kind::Merge, idea: idea.id, comment: None, into: Some(into.id), author: idea.author };
    if is_done(permit, tx, written, &about)? {
        return Ok(Recorded::nothing(()));
    }
    rules::mergeable(idea.into(), into.into())?;
    let moving = ideas::family(tx, idea.id)?;
    move_counts(tx, &moving, into.id)?;
    ideas::set_standing(tx, idea, Standing::Merged, Some(into.id))?;
    let counted = settle(tx, idea, into.id)?;
    let (idea, into, ruling) = (idea.id, into.id, write(permit, tx, written, &about)?);
    let events = [Event::IdeaMerged { idea, into, ruling }].into_iter().chain(counted).collect();
    Ok(Recorded::several(events, ()))
}

/// Takes an idea, with all that live on in it, out of the one it was merged into: everything counts again where it was.
///
/// # Errors
/// [`Error::Conflict`] when it was not merged.
pub fn unmerge(permit: &Permit<UnmergeIdeas>, tx: &mut WriteTx<'_>, written: &Written) -> Result<Recorded<()>> {
    let (idea, root): (&Idea, &Idea) = (&permit.idea, &permit.root);
    let about = About { kind: Kind::Unmerge, idea: idea.id, comment: None, into: Some(root.id), author: idea.author };
    if is_done(permit, tx, written, &about)? {
        return Ok(Recorded::nothing(()));
    }
    if idea.standing != Standing::Merged {
        return Err(rules::Pointless::Already.into());
    }
    let moving = ideas::family(tx, idea.id)?;
    move_counts(tx, &moving, idea.id)?;
    ideas::set_standing(tx, idea, Standing::Visible, None)?;
    let counted = settle(tx, idea, root.id)?;
    let (idea, from, ruling) = (idea.id, root.id, write(permit, tx, written, &about)?);
    let events = [Event::IdeaUnmerged { idea, from, ruling }].into_iter().chain(counted).collect();
    Ok(Recorded::several(events, ()))
}

/// Lets everything that lives on directly in an idea stand by itself again, when that idea goes with its author; tells
/// what happened. No ruling: nobody judged.
///
/// # Errors
/// Those of the database.
pub fn set_free(tx: &mut WriteTx<'_>, from: &Idea) -> Result<Vec<Event>> {
    let mut events = Vec::new();
    for code in ideas::merged_into(tx, from.id)? {
        let idea = ideas::lock_any(tx, &code, Hold::Exclusive)?;
        let moving = ideas::family(tx, idea.id)?;
        move_counts(tx, &moving, idea.id)?;
        ideas::set_standing(tx, &idea, Standing::Visible, None)?;
        let counted = settle(tx, &idea, from.id)?;
        events.push(Event::IdeaSetFree { idea: idea.id, from: from.id });
        events.extend(counted);
    }
    Ok(events)
}

fn move_counts(tx: &mut WriteTx<'_>, moving: &[IdeaId], to: IdeaId) -> Result<()> {
    votes::count_in(tx, moving, to)?;
    comments::count_in(tx, moving, to)
}

/// Counts an idea and another of its question again from the rows that count in them, the one with the smaller id first.
fn settle(tx: &mut WriteTx<'_>, idea: &Idea, other: IdeaId) -> Result<Vec<Event>> {
    let counted = votes::settle(tx, &idea.question, &[idea.id, other])?;
    for id in [idea.id.min(other), idea.id.max(other)] {
        let visible = comments::recount(tx, id)?;
        ideas::set_comments(tx, id, visible)?;
    }
    Ok(counted)
}
