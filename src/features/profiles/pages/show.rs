//! A person's public page: who they are, and what they did that everybody may see.

use std::collections::HashMap;

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::parse;
use crate::features::comments::views::SaidView;
use crate::features::credentials::store as proofs;
use crate::features::credits::views::{SignatureIn, signed_by};
use crate::features::ideas::lists::{self, Line, Sort, Wanted};
use crate::features::ideas::views::{self, IdeaCard};
use crate::features::moderation::permits::RuleOnPerson;
use crate::features::moderation::{self, Kind};
use crate::features::profiles::store;
use crate::features::profiles::views::{ProfileView, RelationCard, answers, card_of};
use crate::features::staff_notes::note::About;
use crate::features::staff_notes::{self, Notes};
use crate::features::{blocks, comments};
use crate::platform::access::{Holders, Role};
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Code, Language, PersonId, Standing};
use crate::platform::web::paginate::{self, Cursor, PAGE};
use crate::platform::web::{Section, Visit};

#[derive(Debug, Serialize)]
struct ShowPage {
    person: ProfileView,
    signatures: Vec<SignatureIn>,
    /// The proofs that were saved of them, by release.
    proofs: HashMap<String, String>,
    list: Contributions,
    is_me: bool,
    can_block: bool,
    is_blocked: bool,
    can_administer: bool,
    can_rule: bool,
    card: Option<RelationCard>,
    /// What the staff noted, for them.
    notes: Option<Notes>,
}

/// What of somebody's contributions to show.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ContributionsQuery {
    /// `comments`, or else ideas.
    pub show: String,
    /// After this place.
    pub after: String,
}

/// A page of somebody's ideas or comments.
#[derive(Debug, Serialize)]
pub(super) struct Contributions {
    show: &'static str,
    ideas: Vec<IdeaCard>,
    /// What became of the reader's own that others do not see where it was, by code.
    fates: HashMap<String, Fate>,
    comments: Vec<SaidView>,
    next: Option<String>,
    previous_first: Option<String>,
}

/// Where an idea stands that is not to be seen where it was, and why.
#[derive(Debug, Serialize)]
struct Fate {
    standing: Standing,
    /// The moderator's reason; empty where there is none.
    reason: String,
}

/// The fates of those of these ideas that are not visible: one statement, none when all are.
fn fates(tx: &mut ReadTx<'_>, lines: &[Line]) -> Result<HashMap<String, Fate>> {
    let away: Vec<&Line> = lines.iter().filter(|line| line.standing != Standing::Visible).collect();
    if away.is_empty() {
        return Ok(HashMap::new());
    }
    let rulings = moderation::on_ideas(tx, &away.iter().map(|line| line.id).collect::<Vec<_>>())?;
    let reason = |line: &Line| {
        let kind = if line.standing == Standing::Merged { Kind::Merge } else { Kind::Hide };
        let last = rulings.iter().rfind(|ruling| ruling.idea == line.id && ruling.kind == kind);
        last.map(|ruling| ruling.reason.clone()).unwrap_or_default()
    };
    Ok(away
        .into_iter()
        .map(|line| (line.code.to_string(), Fate { standing: line.standing, reason: reason(line) }))
        .collect())
}

/// A page of ideas or comments of a person, newest first; what is hidden only where it is one's own.
pub(super) fn contributions(
    tx: &mut ReadTx<'_>,
    query: &ContributionsQuery,
    path: &str,
    person: PersonId,
    language: Language,
) -> Result<Contributions> {
    let is_own = tx.actor().is(person);
    let show = if query.show == "comments" { "comments" } else { "ideas" };
    let previous_first = (!query.after.is_empty()).then(|| format!("{path}?show={show}"));
    let mut list =
        Contributions { show, ideas: vec![], fates: HashMap::new(), comments: vec![], next: None, previous_first };
    if show == "comments" {
        let after = Code::parse(&query.after);
        let said = comments::store::said_by(tx, person, is_own, after.as_ref(), PAGE + 1)?;
        let (said, more) = paginate::split(said, PAGE);
        list.next = said.last().filter(|_| more).map(|last| format!("{path}?show={show}&after={}", last.code));
        list.comments = comments::views::said(tx, &said)?;
    } else {
        let after = Cursor::parse(&query.after);
        let found = if is_own {
            lists::own(tx, person, after.as_ref(), PAGE + 1)?
        } else {
            lists::list(tx, &Wanted { after, ..Wanted::own(person, PAGE + 1) })?
        };
        let (lines, more) = paginate::split(found, PAGE);
        let last = lines.last().filter(|_| more).map(|last| last.cursor(Sort::Mine));
        list.next = last.map(|after| format!("{path}?show={show}&after={after}"));
        list.fates = fates(tx, &lines)?;
        list.ideas = views::cards(tx, &lines, language)?;
    }
    Ok(list)
}

/// `GET /people/{person}`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none, or they were erased.
pub async fn show(
    visit: Visit,
    person: web::Path<String>,
    query: web::Query<ContributionsQuery>,
) -> Result<HttpResponse> {
    let (code, query, of) = (parse(&person)?, query.into_inner(), visit.clone());
    visit
        .page("profiles/show.html", Section::Home, move |tx| {
            let language = of.language(tx.actor());
            let read = store::read(tx, &code)?;
            let person = read.byline.id;
            let is_me = tx.actor().is(person);
            let is_blocked = blocks::of_reader(tx)?.contains(&person);
            // Nobody needs a card of a colleague or of themselves.
            let card = if answers(tx.actor()) && read.byline.role == Role::Member && !is_me {
                Some(card_of(tx, person)?)
            } else {
                None
            };
            let signatures = signed_by(tx, &read.byline, language)?;
            // Where signatures are off there are none, and no page of their proofs.
            let proofs = if signatures.is_empty() {
                HashMap::new()
            } else {
                let shown = proofs::shown_of(tx, person, &read.byline.name)?;
                shown.into_iter().map(|(release, proof)| (release.to_string(), proof.to_string())).collect()
            };
            let action = format!("/people/{code}/notes");
            let notes = staff_notes::views::about(tx, About::Person(person), action, &of.new_code())?;
            Ok(ShowPage {
                signatures,
                proofs,
                list: contributions(tx, &query, &format!("/people/{code}"), person, language)?,
                can_block: tx.actor().person().is_some() && !is_me && read.byline.role == Role::Member,
                can_administer: tx.actor().holds(Holders::ADMINISTRATION),
                can_rule: tx.actor().could::<RuleOnPerson>() && !is_me,
                person: ProfileView::from(&read),
                is_me,
                is_blocked,
                card,
                notes,
            })
        })
        .await
}
