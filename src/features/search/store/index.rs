//! What there is to be found of each kind: written into the index in the transaction of the change, and again when stems are
//! made another way.

use diesel::prelude::*;

use crate::features::ideas::Status;
use crate::features::ideas::store::family;
use crate::platform::db::schema::{
    comments, decision_texts, decisions, ideas, people, question_texts, questions, release_ideas, release_texts,
    releases, search_documents,
};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, Language, QuestionId, ReleaseId, Standing};
use crate::platform::search::{self, Document, Kind, STEMMED, Subject};

/// Puts one thing into the index as it is and stands now, or takes it out when there is nothing to find any more.
///
/// # Errors
/// Those of the database; [`crate::platform::error::Error::NotFound`] when there is no such thing.
pub fn put(tx: &mut WriteTx<'_>, kind: Kind, id: i64) -> Result<()> {
    match kind {
        Kind::Idea => idea(tx, id),
        Kind::Comment => comment(tx, id),
        Kind::Decision => decision(tx, id),
        Kind::Release => release(tx, id),
        Kind::Question => question(tx, id),
        Kind::Person => person(tx, id),
    }
}

/// As [`put`], for a release and the ideas that it was made from, whose status changes with it.
///
/// # Errors
/// Those of the database.
pub fn put_release_with_ideas(tx: &mut WriteTx<'_>, release: ReleaseId) -> Result<()> {
    put(tx, Kind::Release, release.0)?;
    let made_from: Vec<i64> = release_ideas::table
        .filter(release_ideas::release_id.eq(release))
        .order(release_ideas::idea_id)
        .select(release_ideas::idea_id)
        .load(tx.conn())?;
    for id in made_from {
        put(tx, Kind::Idea, id)?;
    }
    Ok(())
}

/// Lets an idea that answers another question now, what lives on in it, and all that was said or answered there be found among
/// what belongs to that question.
///
/// # Errors
/// Those of the database.
pub fn move_family(tx: &mut WriteTx<'_>, idea: IdeaId, to: QuestionId) -> Result<()> {
    let family = family(tx, idea)?;
    let ids: Vec<i64> = family.iter().map(|id| id.0).collect();
    let said = comments::table.filter(comments::idea_id.eq_any(family.clone())).select(comments::id);
    let decided = decisions::table.filter(decisions::idea_id.eq_any(family)).select(decisions::id);
    let found = search_documents::table.filter(
        (search_documents::kind.eq(Kind::Idea).and(search_documents::subject_id.eq_any(ids)))
            .or(search_documents::kind.eq(Kind::Comment).and(search_documents::subject_id.eq_any(said)))
            .or(search_documents::kind.eq(Kind::Decision).and(search_documents::subject_id.eq_any(decided))),
    );
    diesel::update(found).set(search_documents::question_id.eq(to)).execute(tx.conn())?;
    Ok(())
}

fn idea(tx: &mut WriteTx<'_>, id: i64) -> Result<()> {
    let (question, language, standing, status, title, text): (QuestionId, Language, Standing, Status, String, String) =
        ideas::table
            .filter(ideas::id.eq(id))
            .select((ideas::question_id, ideas::language, ideas::standing, ideas::status, ideas::title, ideas::body))
            .first(tx.conn())?;
    let subject = Subject { kind: Kind::Idea, id, question: Some(question), standing, status: status.as_str() };
    search::put(tx, &subject, &[Document { language, title, text }])
}

fn comment(tx: &mut WriteTx<'_>, id: i64) -> Result<()> {
    let (question, language, standing, text): (QuestionId, Language, Standing, String) = comments::table
        .inner_join(ideas::table.on(ideas::id.eq(comments::idea_id)))
        .filter(comments::id.eq(id))
        .select((ideas::question_id, comments::language, comments::standing, comments::body))
        .first(tx.conn())?;
    let subject = Subject { kind: Kind::Comment, id, question: Some(question), standing, status: "" };
    search::put(tx, &subject, &[Document { language, title: String::new(), text }])
}

fn decision(tx: &mut WriteTx<'_>, id: i64) -> Result<()> {
    let (question, status, is_early): (QuestionId, Status, bool) = decisions::table
        .inner_join(ideas::table)
        .filter(decisions::id.eq(id))
        .select((ideas::question_id, decisions::status, decisions::is_early))
        .first(tx.conn())?;
    // What only the author may read yet is nobody's to find.
    if is_early {
        return search::remove(tx, Kind::Decision, id);
    }
    let texts: Vec<(Language, String)> = decision_texts::table
        .filter(decision_texts::decision_id.eq(id))
        .order(decision_texts::id)
        .select((decision_texts::language, decision_texts::reasons))
        .load(tx.conn())?;
    let documents: Vec<Document> =
        texts.into_iter().map(|(language, text)| Document { language, title: String::new(), text }).collect();
    let question = Some(question);
    let subject = Subject { kind: Kind::Decision, id, question, standing: Standing::Visible, status: status.as_str() };
    search::put(tx, &subject, &documents)
}

fn release(tx: &mut WriteTx<'_>, id: i64) -> Result<()> {
    let standing: Standing = releases::table.filter(releases::id.eq(id)).select(releases::standing).first(tx.conn())?;
    let texts: Vec<(Language, String, [String; 5])> = release_texts::table
        .filter(release_texts::release_id.eq(id))
        .order(release_texts::id)
        .select((
            release_texts::language,
            release_texts::title,
            (
                release_texts::why,
                release_texts::adds,
                release_texts::for_whom,
                release_texts::who_asked,
                release_texts::dropped,
            ),
        ))
        .load::<(Language, String, (String, String, String, String, String))>(tx.conn())?
        .into_iter()
        .map(|(language, title, (why, adds, for_whom, who_asked, dropped))| {
            (language, title, [why, adds, for_whom, who_asked, dropped])
        })
        .collect();
    let documents: Vec<Document> = texts
        .into_iter()
        .map(|(language, title, texts)| Document { language, title, text: texts.join("\n\n") })
        .collect();
    search::put(tx, &Subject { kind: Kind::Release, id, question: None, standing, status: "" }, &documents)
}

fn question(tx: &mut WriteTx<'_>, id: i64) -> Result<()> {
    let standing: Standing =
        questions::table.filter(questions::id.eq(id)).select(questions::standing).first(tx.conn())?;
    let texts: Vec<(Language, String, String, String)> = question_texts::table
        .filter(question_texts::question_id.eq(id))
        .order(question_texts::id)
        .select((question_texts::language, question_texts::title, question_texts::summary, question_texts::body))
        .load(tx.conn())?;
    let documents: Vec<Document> = texts
        .into_iter()
        .map(|(language, title, summary, body)| Document { language, title, text: format!("{summary}\n\n{body}") })
        .collect();
    let subject = Subject { kind: Kind::Question, id, question: Some(QuestionId(id)), standing, status: "" };
    search::put(tx, &subject, &documents)
}

fn person(tx: &mut WriteTx<'_>, id: i64) -> Result<()> {
    let (language, name, title, bio, is_erased): (Language, String, Option<String>, String, bool) = people::table
        .filter(people::id.eq(id))
        .select((people::language, people::name, people::title, people::bio, people::erased_at.is_not_null()))
        .first(tx.conn())?;
    if is_erased {
        return search::remove(tx, Kind::Person, id);
    }
    let text = [title.unwrap_or_default(), bio].join("\n\n");
    let subject = Subject { kind: Kind::Person, id, question: None, standing: Standing::Visible, status: "" };
    search::put(tx, &subject, &[Document { language, title: name, text }])
}

/// How many things are renewed in one transaction.
const PORTION: i64 = 200;

/// Things of a kind that the index does not hold as this program would, after this one: those to renew next.
fn stale(tx: &mut ReadTx<'_>, kind: Kind, after: i64, most: i64) -> Result<Vec<i64>> {
    macro_rules! stale {
        ($table:ident) => {{
            let fresh = search_documents::table
                .filter(search_documents::kind.eq(kind))
                .filter(search_documents::subject_id.eq($table::id))
                .filter(search_documents::stemmed.eq(STEMMED));
            $table::table
                .filter($table::id.gt(after))
                .filter(diesel::dsl::not(diesel::dsl::exists(fresh)))
                .order($table::id)
                .limit(most)
                .select($table::id)
        }};
    }
    Ok(match kind {
        Kind::Idea => stale!(ideas).load(tx.conn())?,
        Kind::Comment => stale!(comments).load(tx.conn())?,
        Kind::Decision => stale!(decisions).filter(decisions::is_early.eq(false)).load(tx.conn())?,
        Kind::Release => stale!(releases).load(tx.conn())?,
        Kind::Question => stale!(questions).load(tx.conn())?,
        Kind::Person => stale!(people).filter(people::erased_at.is_null()).load(tx.conn())?,
    })
}

/// Whether something is not in the index as this program would write it.
///
/// # Errors
/// Those of the database.
pub fn has_stale(tx: &mut ReadTx<'_>) -> Result<bool> {
    for kind in Kind::ALL {
        if !stale(tx, *kind, 0, 1)?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Renews some things of a kind after this one, and says after which to go on; `None` when there are no more.
///
/// # Errors
/// Those of the database.
pub fn renew(tx: &mut WriteTx<'_>, kind: Kind, after: i64) -> Result<Option<i64>> {
    let ids = stale(tx, kind, after, PORTION)?;
    for id in &ids {
        put(tx, kind, *id)?;
    }
    Ok(ids.last().copied())
}
