//! Cases as the queue shows them: each with what is needed to decide it, read for a whole page in a fixed number of statements.

use std::collections::HashMap;

use serde::Serialize;

use super::store::{self, Content, Ruled};
use crate::features::accounts::Face;
use crate::features::accounts::person::Byline;
use crate::features::cases::{Case, Kind, Outcome, Subject, rules};
use crate::features::comments::store as comments;
use crate::features::house_rules::HouseRule;
use crate::features::ideas::store as ideas;
use crate::features::ideas::views::Link;
use crate::features::moderation::Kind as Ruling;
use crate::features::moderation::permits::not_own;
use crate::features::reports::report::Line;
use crate::features::reports::store as reports;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{
    AppealId, CaseId, Code, CommentId, HouseRuleId, IdeaId, Language, PersonId, RefinementId, RulingId, Standing,
};
use crate::platform::text::{self, SafeHtml};

/// How much of a comment stands for it in the line of its case, in characters.
const TITLE: usize = 90;

/// A case with what is needed to decide it.
#[derive(Debug, Serialize)]
pub(super) struct Item {
    pub code: String,
    kind: Kind,
    subject: Subject,
    /// What it is about, in a line; empty where it is not there any more.
    title: String,
    language: Option<Language>,
    body_html: Option<SafeHtml>,
    standing: Option<Standing>,
    /// Where the thing is read.
    href: Option<String>,
    /// The idea under which it stands, where it is not the idea itself.
    under: Option<Link>,
    author: Option<Face>,
    history: History,
    /// The idea that it looks like.
    other: Option<Link>,
    /// Who answers for it: the host of the question, of criticism alone.
    owner: Option<Face>,
    reports: i64,
    reporters: Vec<ReportView>,
    signals: Vec<String>,
    since: Moment,
    like: Vec<RulingView>,
    /// The code of the rule that most of its reports name; empty for none.
    rule: String,
    claim: Option<ClaimView>,
    end: Option<EndView>,
    can: Can,
    /// The code of the ruling that its form makes.
    form_code: String,
    /// The code of the case that comes after it on the page; empty for the last.
    pub next: String,
}

/// What an author did here before.
#[derive(Debug, Clone, Copy, Default, Serialize)]
struct History {
    ideas: i64,
    comments: i64,
    against: i64,
}

#[derive(Debug, Serialize)]
struct ReportView {
    by: Option<Face>,
    /// The name of somebody without an account.
    name: String,
    rule: Option<String>,
    is_illegal: bool,
    words: String,
    at: Moment,
}

#[derive(Debug, Clone, Serialize)]
struct RulingView {
    kind: Ruling,
    reason: String,
    at: Moment,
    moderator: Face,
}

#[derive(Debug, Serialize)]
struct ClaimView {
    by: Option<Face>,
    until: Moment,
    is_mine: bool,
}

#[derive(Debug, Serialize)]
struct EndView {
    by: Option<Face>,
    at: Moment,
    outcome: Outcome,
    ruling: Option<RulingView>,
    can_undo: bool,
}

#[derive(Debug, Clone, Copy, Serialize)]
struct Can {
    decide: bool,
    hide: bool,
    claim: bool,
    /// Whether there is a form for every kind of ruling about it.
    rule: bool,
}

/// What a page of cases was read with.
struct Read {
    contents: HashMap<(Subject, i64), Content>,
    people: HashMap<PersonId, Byline>,
    histories: HashMap<PersonId, History>,
    reports: HashMap<CaseId, Vec<(Line, Option<Byline>)>>,
    ruled: Vec<Ruled>,
    owners: HashMap<IdeaId, Byline>,
    appeals: HashMap<i64, (Code, String, Language)>,
}

/// The cases as items, in their order. Fourteen statements, however many there are.
pub(super) fn items(
    tx: &mut ReadTx<'_>,
    cases: &[Case],
    (rules, language): (&[HouseRule], Language),
    mut new_code: impl FnMut() -> String,
) -> Result<Vec<Item>> {
    let read = read(tx, cases)?;
    let mut items: Vec<Item> = cases.iter().map(|case| item(tx, case, &read, (rules, language), new_code())).collect();
    let codes = cases.iter().skip(1).map(|case| case.code.to_string());
    items.iter_mut().zip(codes).for_each(|(item, next)| item.next = next);
    Ok(items)
}

fn read(tx: &mut ReadTx<'_>, cases: &[Case]) -> Result<Read> {
    let of =
        |subject: Subject| cases.iter().filter(move |case| case.thing.subject == subject).map(|case| case.thing.id);
    let idea_ids: Vec<IdeaId> =
        of(Subject::Idea).map(IdeaId).chain(cases.iter().filter_map(|case| case.other)).collect();
    let comment_ids: Vec<CommentId> = of(Subject::Comment).map(CommentId).collect();
    let refinement_ids: Vec<RefinementId> = of(Subject::Refinement).map(RefinementId).collect();
    let mut contents = HashMap::new();
    for (subject, found) in [
        (Subject::Idea, store::ideas_among(tx, &idea_ids)?),
        (Subject::Comment, store::comments_among(tx, &comment_ids)?),
        (Subject::Refinement, store::refinements_among(tx, &refinement_ids)?),
    ] {
        contents.extend(found.into_iter().map(|content| ((subject, content.id), content)));
    }
    let authors: Vec<PersonId> = cases.iter().filter_map(|case| case.author).collect();
    let involved = |case: &Case| [case.author, case.claim.map(|(by, _)| by), case.end.and_then(|end| end.by)];
    let people: Vec<PersonId> =
        cases.iter().flat_map(involved).flatten().chain(of(Subject::Person).map(PersonId)).collect();
    let ids: Vec<CaseId> = cases.iter().map(|case| case.id).collect();
    let reports = reports::first_of(tx, &ids)?;
    let mut named: Vec<HouseRuleId> = reports.values().flatten().filter_map(|(line, _)| line.rule).collect();
    named.sort_unstable();
    named.dedup();
    let ended: Vec<RulingId> = cases.iter().filter_map(|case| case.end?.ruling).collect();
    let criticised: Vec<IdeaId> =
        cases.iter().filter(|case| case.kind == Kind::Criticism).filter_map(|case| case.idea).collect();
    Ok(Read {
        contents,
        owners: store::owners_of(tx, &criticised)?,
        appeals: store::appeals_among(tx, &of(Subject::Appeal).map(AppealId).collect::<Vec<_>>())?,
        people: store::people_among(tx, &people)?,
        histories: histories(tx, &authors)?,
        reports,
        ruled: store::rulings_like(tx, &named, &ended)?,
    })
}

fn histories(tx: &mut ReadTx<'_>, authors: &[PersonId]) -> Result<HashMap<PersonId, History>> {
    let mut found: HashMap<PersonId, History> = HashMap::new();
    for (person, _, count) in ideas::statuses_of(tx, authors)? {
        found.entry(person).or_default().ideas += count;
    }
    for (person, count) in comments::counts_of(tx, authors)? {
        found.entry(person).or_default().comments = count;
    }
    for (person, count) in store::rulings_against(tx, authors)? {
        found.entry(person).or_default().against = count;
    }
    Ok(found)
}

fn item(
    tx: &ReadTx<'_>,
    case: &Case,
    read: &Read,
    (rules, language): (&[HouseRule], Language),
    form_code: String,
) -> Item {
    let content = read.contents.get(&(case.thing.subject, case.thing.id));
    let person = (case.thing.subject == Subject::Person).then(|| read.people.get(&PersonId(case.thing.id))).flatten();
    let appeal = read.appeals.get(&case.thing.id).filter(|_| case.thing.subject == Subject::Appeal);
    let face = |person: PersonId| read.people.get(&person).map(Face::from);
    let reports = read.reports.get(&case.id).map(Vec::as_slice).unwrap_or_default();
    let rule = most_named(reports);
    let name_of = |id: HouseRuleId| rules.iter().find(|rule| rule.id == id);
    let like = read.ruled.iter().filter(|ruled| rule.is_some() && ruled.rule == rule).map(ruling).collect();
    let moderator = tx.actor().person_id().unwrap_or(PersonId(0));
    let is_own = not_own(tx.actor(), &case.author.into_iter().collect::<Vec<_>>()).is_err()
        || reports.iter().any(|(_, by)| by.as_ref().is_some_and(|by| by.id == moderator));
    let is_free = rules::is_free(case, moderator, tx.now()).is_ok() && !is_own;
    let is_shown = content.is_some_and(|content| matches!(content.standing, Standing::Visible | Standing::Held));
    let claim = case.claim.filter(|(_, until)| case.end.is_none() && tx.now() < *until);
    Item {
        code: case.code.to_string(),
        kind: case.kind,
        subject: case.thing.subject,
        title: appeal.map_or_else(|| title(case, content, person), |(_, words, _)| text::excerpt(words, TITLE)),
        language: content.map(|content| content.language).or(appeal.map(|(.., language)| *language)),
        body_html: content
            .map(|content| &content.body)
            .or(appeal.map(|(_, words, _)| words))
            .map(|body| text::markdown(body)),
        standing: content.map(|content| content.standing),
        href: appeal.map_or_else(|| href(case, content, person), |(code, ..)| Some(format!("/appeals/{code}"))),
        under: content
            .filter(|_| case.thing.subject != Subject::Idea)
            .map(|content| Link { code: content.idea.to_string(), title: content.title.clone() }),
        author: case.author.and_then(face).or_else(|| content.map(|content| Face::from(&content.author))),
        history: case.author.and_then(|author| read.histories.get(&author)).copied().unwrap_or_default(),
        other: case
            .other
            .and_then(|other| read.contents.get(&(Subject::Idea, other.0)))
            .map(|other| Link { code: other.code.to_string(), title: other.title.clone() }),
        owner: case.idea.and_then(|idea| read.owners.get(&idea)).map(Face::from),
        reports: case.reports,
        reporters: reports.iter().map(|(line, by)| report(line, by.as_ref(), language, name_of)).collect(),
        signals: case.signals.clone(),
        since: case.opened_at,
        like,
        rule: rule.and_then(name_of).map(|rule| rule.code.to_string()).unwrap_or_default(),
        claim: claim.map(|(by, until)| ClaimView { by: face(by), until, is_mine: by == moderator }),
        end: case.end.map(|end| EndView {
            by: end.by.and_then(face),
            at: end.at,
            outcome: end.outcome,
            ruling: read.ruled.iter().find(|ruled| Some(ruled.id) == end.ruling).map(ruling),
            can_undo: rules::may_undo(case, moderator, tx.now()),
        }),
        can: Can {
            decide: is_free && case.kind != Kind::Appeal,
            hide: is_free && is_shown,
            claim: is_free && claim.is_none(),
            rule: is_free && case.thing.subject != Subject::Appeal,
        },
        form_code,
        next: String::new(),
    }
}

/// The rule that most of these reports name.
fn most_named(reports: &[(Line, Option<Byline>)]) -> Option<HouseRuleId> {
    let mut counts: Vec<(usize, HouseRuleId)> = Vec::new();
    for rule in reports.iter().filter_map(|(line, _)| line.rule) {
        match counts.iter_mut().find(|(_, known)| *known == rule) {
            Some((count, _)) => *count += 1,
            None => counts.push((1, rule)),
        }
    }
    counts.into_iter().max_by_key(|(count, rule)| (*count, -rule.0)).map(|(_, rule)| rule)
}

fn report<'a>(
    line: &Line,
    by: Option<&Byline>,
    language: Language,
    name_of: impl Fn(HouseRuleId) -> Option<&'a HouseRule>,
) -> ReportView {
    ReportView {
        by: by.map(Face::from),
        name: line.name.clone(),
        rule: line.rule.and_then(name_of).map(|rule| rule.said(language).0.to_owned()),
        is_illegal: line.is_illegal,
        words: line.words.clone(),
        at: line.at,
    }
}

fn ruling(ruled: &Ruled) -> RulingView {
    RulingView { kind: ruled.kind, reason: ruled.reason.clone(), at: ruled.at, moderator: Face::from(&ruled.moderator) }
}

fn title(case: &Case, content: Option<&Content>, person: Option<&Byline>) -> String {
    match (case.thing.subject, content) {
        (Subject::Comment, Some(content)) => text::excerpt(&content.body, TITLE),
        (_, Some(content)) => content.title.clone(),
        (_, None) => person.map(|person| person.name.clone()).unwrap_or_default(),
    }
}

fn href(case: &Case, content: Option<&Content>, person: Option<&Byline>) -> Option<String> {
    match (case.thing.subject, content) {
        (Subject::Idea, Some(content)) => Some(format!("/ideas/{}", content.code)),
        (Subject::Comment, Some(content)) => Some(format!("/comments/{}", content.code)),
        (Subject::Refinement, Some(content)) => Some(format!("/refinements/{}", content.code)),
        _ => person.map(|person| format!("/people/{}", person.code)),
    }
}
