//! Telling people about rulings: what an event of moderation causes. No permit is asked here: whoever ruled had one, and
//! nobody chooses who is told.

use super::rules::APPEAL_FOR;
use super::store::{self, Addressee, Told, Waiting};
use crate::features::ideas::store as ideas;
use crate::features::moderation::ruling::{Kind, Origin, Subject};
use crate::features::notices::{Kind as NoticeKind, Notice, store as notices};
use crate::platform::access::TokenDigest;
use crate::platform::db::WriteTx;
use crate::platform::error::Result;
use crate::platform::id::{CaseId, PersonId, RulingId};
use crate::platform::mail::{self, Letter, Mail};

/// Tells about a ruling: whom it restricts, with a statement of reasons; whoever wrote what it moved or tagged anew, with a
/// short one; and everybody whose report it answers.
///
/// # Errors
/// Those of the database.
pub fn tell(tx: &mut WriteTx<'_>, ruling: RulingId) -> Result<()> {
    let told = store::told(tx, ruling)?;
    // Who appealed reads of it in the answer.
    if told.kind.restricts() || told.kind.is_told() && told.origin != Origin::Appeal {
        for person in addressees(tx, &told)? {
            let Some(addressee) = store::addressee(tx, person)? else { continue };
            state(tx, ruling, &told, &addressee)?;
        }
    }
    // What is only tidied answers no report, and what is taken back waits for another decision.
    let answers = told.kind.answers_reports() && told.undoes.is_none();
    let Some(thing) = told.thing.filter(|_| answers) else { return Ok(()) };
    for report in store::waiting(tx, thing, ruling)? {
        answer(tx, &report, Some(ruling), None)?;
    }
    Ok(())
}

/// Tells everybody whose report belongs to a case that was closed without a ruling: the thing stays as it is.
///
/// # Errors
/// Those of the database.
pub fn tell_kept(tx: &mut WriteTx<'_>, case: CaseId) -> Result<()> {
    for report in store::waiting_in(tx, case)? {
        answer(tx, &report, None, Some(case))?;
    }
    Ok(())
}

/// Whom a ruling takes something from: the author of the thing; everybody who signs it, where it is an idea.
fn addressees(tx: &mut WriteTx<'_>, told: &Told) -> Result<Vec<PersonId>> {
    let mut people: Vec<PersonId> = told.person.into_iter().collect();
    if let (Subject::Idea, Some(idea), false) = (told.subject, told.idea, told.kind == Kind::SetAside) {
        people.extend(ideas::signers_of(tx, idea)?);
        people.sort_unstable();
        people.dedup();
    }
    Ok(people)
}

/// Gives one addressee their statement: the page, a notice, and the letter.
fn state(tx: &mut WriteTx<'_>, ruling: RulingId, told: &Told, to: &Addressee) -> Result<()> {
    let (code, secret, until) = (tx.code(), tx.secret(), tx.now().plus(APPEAL_FOR));
    let given = store::New {
        code: &code,
        ruling: Some(ruling),
        case: None,
        person: Some(to.person),
        report: None,
        language: to.language,
        digest: &TokenDigest::of(&secret),
        appeal_until: until,
    };
    store::insert(tx, &given)?;
    let notice = Notice::about_oneself(NoticeKind::Ruled);
    notices::tell(tx, &[to.person], &notice)?;
    let Some(address) = &to.address else { return Ok(()) };
    let (old, new) = store::change(tx, told, to.language)?;
    let rule = told.rule.map(|rule| store::rule(tx, rule, to.language)).transpose()?.flatten().unwrap_or_default();
    let letter = Letter::new(Mail::Statement, address, Some(to.person), to.language)
        .with("kind", told.kind.as_str())
        .with("subject", told.subject.as_str())
        .with("title", told.title.clone())
        .with("excerpt", told.excerpt())
        .with("reason", told.reason.clone())
        .with("ground", told.ground.as_str())
        .with("rule_name", rule.0)
        .with("rule_text", rule.1)
        .with("law", told.law.clone())
        .with("origin", told.origin.as_str())
        .with("is_detected", if told.is_detected { "yes" } else { "" })
        .with("until", told.until.map_or_else(String::new, |until| until.0.to_string()))
        .with("minutes", told.minutes.to_string())
        .with("old", old)
        .with("new", new)
        .with("light", if told.kind.restricts() { "" } else { "yes" })
        .with("appeal_until", until.0.to_string())
        .with("link", format!("/statements/letter/{secret}"));
    mail::post(tx, &letter)
}

/// Tells one who reported what came of it: members by a notice and a page, others by a letter.
fn answer(tx: &mut WriteTx<'_>, report: &Waiting, ruling: Option<RulingId>, case: Option<CaseId>) -> Result<()> {
    let (code, secret, until) = (tx.code(), tx.secret(), tx.now().plus(APPEAL_FOR));
    let new = store::New {
        code: &code,
        ruling,
        case,
        person: report.reporter,
        report: Some(report.id),
        language: report.language,
        digest: &TokenDigest::of(&secret),
        appeal_until: until,
    };
    store::insert(tx, &new)?;
    if let Some(person) = report.reporter {
        let notice = Notice::about_oneself(NoticeKind::ReportAnswered);
        return notices::tell(tx, &[person], &notice);
    }
    let Some(address) = &report.address else { return Ok(()) };
    let outcome = store::outcome(tx, ruling)?;
    let letter = Letter::new(Mail::ReportAnswered, address, None, report.language)
        .with("name", report.name.clone())
        .with("subject", report.subject.as_str())
        .with("outcome", outcome.as_str())
        .with("appeal_until", until.0.to_string())
        .with("link", format!("/statements/letter/{secret}"));
    mail::post(tx, &letter)
}
