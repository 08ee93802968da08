//! What a ruling says, and the rule on which it rests.

use diesel::prelude::*;

use crate::features::cases::{Subject, Thing};
use crate::features::moderation::ruling::{Ground, Kind, Origin};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::schema::{comments, house_rule_texts, ideas, refinements, rulings};
use crate::platform::error::Result;
use crate::platform::id::{
    Code, CommentId, HouseRuleId, IdeaId, Language, PersonId, QuestionId, RefinementId, RulingId,
};
use crate::platform::text;

/// How much of what was written stands in a statement, in characters.
const EXCERPT: usize = 600;

/// What a ruling says to those whom it is told.
#[derive(Debug, Clone)]
pub struct Told {
    /// What was done.
    pub kind: Kind,
    /// To what kind of thing.
    pub subject: Subject,
    /// To which.
    pub thing: Option<Thing>,
    /// The idea, or that of the comment or suggested change.
    pub idea: Option<IdeaId>,
    /// The question of that idea.
    pub question: Option<QuestionId>,
    /// Whom it restricts.
    pub person: Option<PersonId>,
    /// The idea's code and title; empty for a person.
    pub code: String,
    /// The title of the idea.
    pub title: String,
    /// What was written.
    pub body: String,
    /// Why, in the words of who ruled.
    pub reason: String,
    /// On what it rests.
    pub ground: Ground,
    /// The rule of the house.
    pub rule: Option<HouseRuleId>,
    /// The law.
    pub law: String,
    /// What made a moderator look.
    pub origin: Origin,
    /// Whether the program noticed it first.
    pub is_detected: bool,
    /// Its end.
    pub until: Option<Moment>,
    /// Of a slow talk: the minutes.
    pub minutes: i64,
    /// The ruling that it takes back.
    pub undoes: Option<RulingId>,
    /// Who ruled.
    pub moderator: PersonId,
    /// When.
    pub at: Moment,
    /// How it stood before, in the word of the ruling.
    pub before: String,
    /// The question that the idea left, and the one it went to.
    pub questions: Option<(QuestionId, QuestionId)>,
}

impl Told {
    /// The beginning of what was written.
    #[must_use]
    pub fn excerpt(&self) -> String {
        text::excerpt(&self.body, EXCERPT)
    }
}

type About =
    (Kind, Subject, Option<IdeaId>, Option<CommentId>, Option<RefinementId>, Option<PersonId>, PersonId, Moment);
type Why = (String, Ground, Option<HouseRuleId>, String, Origin, bool, Option<Moment>, i64, Option<RulingId>);
type Change = (String, Option<QuestionId>, Option<QuestionId>);
type Words = (Option<(QuestionId, Code, String, String)>, Option<String>, Option<String>);

/// What a ruling says: one statement.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) when there is none.
pub fn told(tx: &mut ReadTx<'_>, ruling: RulingId) -> Result<Told> {
    let (about, why, (of, said, suggested), change): (About, Why, Words, Change) = rulings::table
        .left_join(ideas::table.on(rulings::idea_id.eq(ideas::id.nullable())))
        .left_join(comments::table.on(rulings::comment_id.eq(comments::id.nullable())))
        .left_join(refinements::table.on(rulings::refinement_id.eq(refinements::id.nullable())))
        .filter(rulings::id.eq(ruling))
        .select((
            (
                rulings::kind,
                rulings::subject,
                rulings::idea_id,
                rulings::comment_id,
                rulings::refinement_id,
                rulings::person_id,
                rulings::moderator_id,
                rulings::created_at,
            ),
            (
                rulings::reason,
                rulings::ground,
                rulings::rule_id,
                rulings::law,
                rulings::origin,
                rulings::is_detected,
                rulings::until_at,
                rulings::minutes,
                rulings::undoes_id,
            ),
            (
                (ideas::question_id, ideas::code, ideas::title, ideas::body).nullable(),
                comments::body.nullable(),
                refinements::body.nullable(),
            ),
            (rulings::before, rulings::from_question_id, rulings::to_question_id),
        ))
        .first(tx.conn())?;
    let (kind, subject, idea, comment, refinement, person, moderator, at) = about;
    let (reason, ground, rule, law, origin, is_detected, until, minutes, undoes) = why;
    let (before, from, to) = change;
    let thing = match subject {
        Subject::Idea => idea.map(Thing::from),
        Subject::Comment => comment.map(Thing::from),
        Subject::Refinement => refinement.map(Thing::from),
        Subject::Person => person.map(Thing::from),
        Subject::Appeal => None,
    };
    let (question, code, title, proposed) = match of {
        Some((question, code, title, body)) => (Some(question), code.to_string(), title, body),
        None => (None, String::new(), String::new(), String::new()),
    };
    let body = match subject {
        Subject::Comment => said.unwrap_or_default(),
        Subject::Refinement => suggested.unwrap_or_default(),
        _ => proposed,
    };
    Ok(Told {
        kind,
        subject,
        thing,
        idea,
        question,
        person,
        code,
        title,
        body,
        reason,
        ground,
        rule,
        law,
        origin,
        is_detected,
        until,
        minutes,
        undoes,
        moderator,
        at,
        before,
        questions: from.zip(to),
    })
}

/// The name and the text of a rule of the house, in this language where it has it, else in another.
///
/// # Errors
/// Those of the database.
pub fn rule(tx: &mut ReadTx<'_>, rule: HouseRuleId, language: Language) -> Result<Option<(String, String)>> {
    let texts: Vec<(Language, String, String)> = house_rule_texts::table
        .filter(house_rule_texts::rule_id.eq(rule))
        .order(house_rule_texts::id)
        .select((house_rule_texts::language, house_rule_texts::name, house_rule_texts::text))
        .load(tx.conn())?;
    let own = texts.iter().find(|(spoken, ..)| *spoken == language).or_else(|| texts.first());
    Ok(own.map(|(_, name, text)| (name.clone(), text.clone())))
}
