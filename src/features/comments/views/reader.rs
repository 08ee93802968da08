//! What one reader sees of comments, and may do with them.

use std::collections::{HashMap, HashSet};

use super::{Answered, CommentView, Folded, Shaped};
use crate::features::accounts::Face;
use crate::features::blocks;
use crate::features::comments::Comment;
use crate::features::comments::permits::{EditComment, MarkShaped};
use crate::features::comments::store::{self, Leaf, Line};
use crate::features::ideas::Idea;
use crate::features::mentions::store as mentions;
use crate::features::moderation;
use crate::features::moderation::permits::RuleOnComment;
use crate::features::opinions::permits::GiveOpinion;
use crate::features::opinions::views::OpinionView;
use crate::features::opinions::{Opinion, store as opinions};
use crate::platform::access::{Actor, Holders};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{CommentId, PersonId, Standing};
use crate::platform::text::{self, Named};

/// Who reads, and what was read for them.
pub(super) struct Reader {
    pub(super) actor: Actor,
    pub(super) blocked: HashSet<PersonId>,
    /// Who signs the idea.
    authors: Vec<PersonId>,
    is_open: bool,
    /// Since when something is new to the reader.
    pub(super) since: Option<Moment>,
    reasons: HashMap<CommentId, String>,
    opinions: HashMap<CommentId, Opinion>,
    mentions: HashMap<CommentId, Vec<Named>>,
    names: HashMap<PersonId, String>,
    answered: HashMap<CommentId, Leaf>,
}

impl Reader {
    /// Who reads comments of any idea.
    pub(super) fn of(tx: &ReadTx<'_>) -> Self {
        Self {
            actor: tx.actor().clone(),
            blocked: HashSet::new(),
            authors: vec![],
            is_open: false,
            since: None,
            reasons: HashMap::new(),
            opinions: HashMap::new(),
            mentions: HashMap::new(),
            names: HashMap::new(),
            answered: HashMap::new(),
        }
    }

    /// Who reads the talk under an idea, and what is new there to them: one statement.
    pub(super) fn under(tx: &mut ReadTx<'_>, idea: &Idea, is_open: bool, since: Option<Moment>) -> Result<Self> {
        Ok(Self { blocked: blocks::of_reader(tx)?, authors: idea.authors(), is_open, since, ..Self::of(tx) })
    }

    /// Reads what goes with these comments: why they are hidden, whom they name, what the reader thinks of them. Three
    /// statements at most.
    pub(super) fn learn<'a>(&mut self, tx: &mut ReadTx<'_>, lines: impl Iterator<Item = &'a Line>) -> Result<()> {
        let seen: Vec<&Comment> = lines.map(|line| &line.comment).filter(|comment| self.sees(comment)).collect();
        let is_hidden = |comment: &&&Comment| comment.standing == Standing::Hidden;
        let hidden: Vec<CommentId> = seen.iter().filter(is_hidden).map(|comment| comment.id).collect();
        let ids: Vec<CommentId> = seen.iter().map(|comment| comment.id).collect();
        self.reasons = moderation::hide_reasons(tx, &hidden)?;
        self.mentions = mentions::of_comments(tx, &ids)?;
        self.opinions = opinions::mine_among(tx, &ids)?;
        Ok(())
    }

    /// Reads the names that go with these comments, of which the answered ones are among `tops` and `leaves`: one statement
    /// at most.
    pub(super) fn learn_names(&mut self, tx: &mut ReadTx<'_>, lines: &[&Line], leaves: &[Leaf]) -> Result<()> {
        self.answered = leaves.iter().map(|leaf| (leaf.id, leaf.clone())).collect();
        let answered = lines.iter().filter_map(|line| self.answered.get(&line.comment.answers?));
        let mut people: Vec<PersonId> = answered.map(|leaf| leaf.author).collect();
        people.extend(lines.iter().filter_map(|line| line.comment.shaped_by));
        people.sort_unstable();
        people.dedup();
        self.names = store::names_of(tx, &people)?;
        Ok(())
    }

    /// Whether the reader may know what a comment says.
    pub(super) fn sees(&self, comment: &Comment) -> bool {
        self.may_see(comment.standing, comment.author)
    }

    /// Whether the reader may know what somebody said that stands so.
    pub(super) fn may_see(&self, standing: Standing, author: PersonId) -> bool {
        standing.is_for(self.actor.is(author) || self.actor.holds(Holders::MODERATION))
    }

    /// Whether something is new to the reader that somebody said then.
    pub(super) fn is_new(&self, author: PersonId, at: Moment) -> bool {
        self.since.is_some_and(|since| at > since) && !self.actor.is(author) && !self.blocked.contains(&author)
    }

    pub(super) fn view(
        &self,
        line: &Line,
        author_of_idea: PersonId,
        replies: Vec<CommentView>,
        folded: Option<Folded>,
    ) -> CommentView {
        let comment = &line.comment;
        let mine = self.actor.is(comment.author);
        let may_rule = self.actor.could::<RuleOnComment>() && !mine;
        let is_visible = comment.standing == Standing::Visible;
        let is_open = self.is_open && is_visible;
        let signs = self.authors.iter().any(|author| self.actor.is(*author)) || self.actor.holds(Holders::STAFF);
        let named = self.mentions.get(&comment.id).map_or(&[][..], Vec::as_slice);
        CommentView {
            code: comment.code.to_string(),
            person: comment.author,
            author: Face::from(&line.author),
            at: comment.created_at,
            edited_at: comment.edited_at.filter(|_| self.sees(comment)),
            language: comment.language,
            body_html: self.sees(comment).then(|| text::markdown_naming(&line.body, named)),
            standing: comment.standing,
            hidden_reason: self.reasons.get(&comment.id).filter(|_| !is_visible).cloned(),
            is_author_of_idea: comment.author == author_of_idea || self.authors.contains(&comment.author),
            is_blocked: self.blocked.contains(&comment.author),
            is_new: is_visible && self.is_new(comment.author, comment.created_at),
            mine,
            can_hide: may_rule && is_visible,
            can_restore: may_rule && comment.standing == Standing::Hidden,
            answers: self.answered_by(comment),
            opinion: OpinionView {
                code: comment.code.to_string(),
                helpful: comment.helpful,
                unhelpful: comment.unhelpful,
                mine: self.opinions.get(&comment.id).copied(),
                open: is_open && !mine && self.actor.could::<GiveOpinion>(),
            },
            shaped: self.shaped(comment),
            can_shape: is_visible
                && signs
                && !mine
                && !self.authors.contains(&comment.author)
                && self.actor.could::<MarkShaped>(),
            can_edit: mine
                && matches!(comment.standing, Standing::Visible | Standing::Hidden | Standing::Held)
                && self.actor.could::<EditComment>(),
            replies,
            folded,
            can_reply: is_visible,
        }
    }

    /// Whom a reply names as answered: nobody where it answers who began the thread.
    fn answered_by(&self, comment: &Comment) -> Option<Answered> {
        let answered = comment.answers.filter(|answers| Some(*answers) != comment.parent)?;
        let leaf = self.answered.get(&answered)?;
        Some(Answered { code: leaf.code.to_string(), name: self.names.get(&leaf.author)?.clone() })
    }

    fn shaped(&self, comment: &Comment) -> Option<Shaped> {
        let at = comment.shaped_at.filter(|_| comment.standing == Standing::Visible)?;
        Some(Shaped { by: self.names.get(&comment.shaped_by?)?.clone(), at })
    }
}
