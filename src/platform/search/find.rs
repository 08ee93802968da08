//! Finding: from what somebody typed to documents, the best first.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::Kind;
use super::dialect::Dialect;
use super::expression::{Expression, tiers};
use super::marks::Marks;
use super::query::{self, Term};
use super::rank::{Ranked, Ranking, weight};
use super::vocabulary::json;
use crate::platform::db::ReadTx;
use crate::platform::db::among::among;
use crate::platform::db::schema::search_documents;
use crate::platform::error::Result;
use crate::platform::id::{Language, QuestionId, Standing};

/// The most documents that are ranked.
pub const CANDIDATES: usize = 1_000;
/// How much of a title another thing has to share to look alike, from 0 to 1.
pub const ALIKE: f64 = 0.25;
/// Documents of a term are counted up to here.
const COUNTED: i64 = 2_000;

/// What to find.
#[derive(Debug, Clone)]
pub struct Wanted<'a> {
    /// What was typed.
    pub text: &'a str,
    /// The language it is most likely in.
    pub language: Language,
    /// Things of these kinds; none: of all.
    pub kinds: &'a [Kind],
    /// Things of this question.
    pub question: Option<QuestionId>,
    /// Things written in this language.
    pub written_in: Option<Language>,
    /// Things with this status.
    pub status: Option<&'static str>,
    /// Whether the last word may go on.
    pub is_typing: bool,
}

/// Something found. Whether the reader may know of it is for its room to say.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Its inner id.
    pub subject: i64,
    /// In which of its languages it was found.
    pub language: Language,
    /// How well it fits.
    pub fit: f64,
    /// How much of what was asked it has, from 0 to 1.
    pub share: f64,
}

/// What was found, the best first, each thing once.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// The hits.
    pub hits: Vec<Hit>,
    /// What to mark in their texts.
    pub marks: Marks,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    term: i64,
    #[diesel(sql_type = BigInt)]
    documents: i64,
}

#[derive(QueryableByName)]
struct Candidate {
    #[diesel(sql_type = BigInt)]
    id: i64,
}

/// Finds visible documents: five statements, whatever there is.
///
/// # Errors
/// Those of the database.
pub fn find(tx: &mut ReadTx<'_>, wanted: &Wanted<'_>) -> Result<Found> {
    let terms = query::terms(tx, wanted.language, wanted.text, wanted.is_typing)?;
    if terms.is_empty() {
        return Ok(Found::default());
    }
    let counts = counts(tx, &terms)?;
    let expressions: Vec<Expression> = terms.iter().map(Term::expression).collect();
    let ids = candidates(tx, wanted, &tiers(&expressions, &counts))?;
    // A word that nobody uses asks for as much as the others.
    let known: Vec<f64> = counts.iter().filter(|count| **count > 0).map(|count| weight(*count)).collect();
    #[expect(clippy::cast_precision_loss, reason = "a handful of words")]
    let mean = if known.is_empty() { 1.0 } else { known.iter().sum::<f64>() / known.len() as f64 };
    let weights: Vec<f64> = counts.iter().map(|count| if *count > 0 { weight(*count) } else { mean }).collect();
    Ok(Found { hits: rank(tx, &terms, &weights, &ids)?, marks: Marks::of(&terms) })
}

/// How many documents have each term; one that is still in the typing counts as what it may become when it is nothing yet.
fn counts(tx: &mut ReadTx<'_>, terms: &[Term]) -> Result<Vec<i64>> {
    let dialect = Dialect::of(tx.conn());
    let asked: Vec<(String, String, usize)> = terms
        .iter()
        .enumerate()
        .map(|(n, term)| (dialect.write(&term.itself()), dialect.write(&term.expression()), n))
        .collect();
    let count = |n: usize| {
        let matching = dialect.matching(&format!("t.value ->> {n}"));
        format!("(SELECT count(*) FROM (SELECT 1 FROM {} WHERE {matching} LIMIT {COUNTED}) AS few{n})", dialect.index)
    };
    // The second is only counted where the first is nothing.
    let found: Vec<Count> = diesel::sql_query(format!(
        "SELECT CAST(t.value ->> 2 AS BIGINT) AS term, COALESCE(NULLIF({}, 0), {}) AS documents FROM {}",
        count(0),
        count(1),
        dialect.listed("$1")
    ))
    .bind::<Text, _>(json(&asked)?)
    .load(tx.conn())?;
    let counted: HashMap<i64, i64> = found.into_iter().map(|count| (count.term, count.documents)).collect();
    Ok((0..terms.len()).map(|n| i64::try_from(n).ok().and_then(|n| counted.get(&n)).copied().unwrap_or(0)).collect())
}

/// The documents to look at: those of the best tiers, the newest first.
fn candidates(tx: &mut ReadTx<'_>, wanted: &Wanted<'_>, tiers: &[Expression]) -> Result<Vec<i64>> {
    let dialect = Dialect::of(tx.conn());
    // Words of ours and numbers: nothing in here was typed.
    let mut filters = format!(" AND d.standing = '{}'", Standing::Visible);
    if !wanted.kinds.is_empty() {
        let kinds: Vec<String> = wanted.kinds.iter().map(|kind| format!("'{kind}'")).collect();
        filters.push_str(&format!(" AND d.kind IN ({})", kinds.join(", ")));
    }
    if let Some(QuestionId(question)) = wanted.question {
        filters.push_str(&format!(" AND d.question_id = {question}"));
    }
    if let Some(language) = wanted.written_in {
        filters.push_str(&format!(" AND d.language = '{language}'"));
    }
    if let Some(status) = wanted.status {
        filters.push_str(&format!(" AND d.status = '{status}'"));
    }
    // As many parts as there can be tiers, so that the statement is known: what is missing asks for nothing.
    let parts: Vec<String> = (1..=3)
        .map(|n| {
            format!(
                "SELECT * FROM (SELECT CAST({n} AS BIGINT) AS tier, d.id AS id FROM {} WHERE {}{filters}
                 ORDER BY {} DESC LIMIT {CANDIDATES}) AS tier{n}",
                dialect.from,
                dialect.matching(&format!("${n}")),
                dialect.id
            )
        })
        .collect();
    let written = |n: usize| dialect.write(tiers.get(n).unwrap_or(&Expression::Stem("0".repeat(41))));
    let found: Vec<Candidate> =
        diesel::sql_query(format!("SELECT id FROM ({}) AS found ORDER BY tier, id DESC", parts.join(" UNION ALL ")))
            .bind::<Text, _>(written(0))
            .bind::<Text, _>(written(1))
            .bind::<Text, _>(written(2))
            .load(tx.conn())?;
    let mut seen = HashSet::new();
    Ok(found.into_iter().map(|found| found.id).filter(|id| seen.insert(*id)).take(CANDIDATES).collect())
}

/// The documents, ranked; of those in several languages the one that fits best.
fn rank(tx: &mut ReadTx<'_>, terms: &[Term], weights: &[f64], ids: &[i64]) -> Result<Vec<Hit>> {
    type Row = (Kind, i64, Language, i64, String);
    let rows: Vec<Row> = search_documents::table
        .filter(among(search_documents::id, ids))
        .select((
            search_documents::kind,
            search_documents::subject_id,
            search_documents::language,
            search_documents::title_words,
            search_documents::stems,
        ))
        .load(tx.conn())?;
    let ranking = Ranking::new(terms, weights);
    let mut hits: Vec<Hit> = rows
        .into_iter()
        .map(|(kind, subject, language, title, stems)| {
            let title = usize::try_from(title).unwrap_or(0);
            let (fit, share) = ranking.of(&Ranked { stems: &stems, title });
            Hit { kind, subject, language, fit, share }
        })
        .collect();
    // The order is whole: two databases tell the same.
    hits.sort_by(|one, other| {
        let by_fit = other.fit.total_cmp(&one.fit);
        by_fit
            .then_with(|| one.kind.cmp(&other.kind))
            .then_with(|| other.subject.cmp(&one.subject))
            .then_with(|| one.language.cmp(&other.language))
    });
    let mut seen = HashSet::new();
    hits.retain(|hit| seen.insert((hit.kind, hit.subject)));
    Ok(hits)
}
