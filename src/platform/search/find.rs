//! Finding: from what somebody typed to documents, the best first.

use std::collections::HashSet;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::Kind;
use super::dialect::Dialect;
use super::expression::{Expression, Tier, tiers};
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
/// Documents of a term are counted up to here: more than can be looked at.
const COUNTED: usize = CANDIDATES + 1;

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

/// How many documents have a term, up to a bound.
#[derive(Debug, QueryableByName)]
struct Count {
    /// The word itself.
    #[diesel(sql_type = BigInt)]
    documents: i64,
    /// The word itself or anything that may stand for it.
    #[diesel(sql_type = BigInt)]
    at_most: i64,
}

impl Count {
    /// How rare the word is; one that is still in the typing is what it may become when it is nothing yet.
    fn weight(&self) -> Option<f64> {
        let documents = if self.documents > 0 { self.documents } else { self.at_most };
        (documents > 0).then(|| weight(documents))
    }
}

#[derive(QueryableByName)]
struct Candidate {
    #[diesel(sql_type = BigInt)]
    id: i64,
}

/// Finds visible documents: five statements at most, whatever there is.
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
    let at_most: Vec<i64> = counts.iter().map(|count| count.at_most).collect();
    let ids = candidates(tx, wanted, &tiers(&expressions, &at_most))?;
    // A word that nobody uses asks for as much as the others.
    let known: Vec<f64> = counts.iter().filter_map(Count::weight).collect();
    #[expect(clippy::cast_precision_loss, reason = "a handful of words")]
    let mean = if known.is_empty() { 1.0 } else { known.iter().sum::<f64>() / known.len() as f64 };
    let weights: Vec<f64> = counts.iter().map(|count| count.weight().unwrap_or(mean)).collect();
    Ok(Found { hits: rank(tx, &terms, &weights, &ids)?, marks: Marks::of(&terms) })
}

/// How many documents have each term.
fn counts(tx: &mut ReadTx<'_>, terms: &[Term]) -> Result<Vec<Count>> {
    let dialect = Dialect::of(tx.conn());
    let asked: Vec<(String, String, usize)> = terms
        .iter()
        .enumerate()
        .map(|(n, term)| (dialect.write(&term.itself()), dialect.write(&term.expression()), n))
        .collect();
    let count = |what: &str| {
        let matching = dialect.matching(what);
        format!("(SELECT count(*) FROM (SELECT 1 FROM {} WHERE {matching} LIMIT {COUNTED}) AS few)", dialect.index)
    };
    // Each is counted once, and what cannot be more is not counted again.
    let found: Vec<Count> = diesel::sql_query(format!(
        "WITH counted AS MATERIALIZED (
             SELECT CAST(t.value ->> 2 AS BIGINT) AS term, t.value ->> 0 AS itself, t.value ->> 1 AS whole, {} AS documents FROM {}
         )
         SELECT term, documents,
             CASE WHEN documents = {COUNTED} OR itself = whole THEN documents ELSE {} END AS at_most
         FROM counted ORDER BY term",
        count("t.value ->> 0"),
        dialect.listed("$1"),
        count("counted.whole")
    ))
    .bind::<Text, _>(json(&asked)?)
    .load(tx.conn())?;
    Ok(found)
}

/// The documents to look at: those of the best tiers, the newest first.
fn candidates(tx: &mut ReadTx<'_>, wanted: &Wanted<'_>, tiers: &[Tier]) -> Result<Vec<i64>> {
    if tiers.is_empty() {
        return Ok(Vec::new());
    }
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
    let mut texts: Vec<String> = Vec::new();
    let mut lists: Vec<String> = Vec::new();
    let mut before = String::new();
    for (n, tier) in (1..).zip(tiers) {
        let found = dialect.newest_first(|part| {
            format!(
                "SELECT id FROM (SELECT d.id AS id FROM {} WHERE {}{filters} ORDER BY {} DESC LIMIT {CANDIDATES}) AS part",
                dialect.from,
                dialect.of_tier(tier, part, "$1", &mut texts),
                dialect.id
            )
        });
        lists.push(format!(
            "tier{n} AS MATERIALIZED (SELECT {n} AS tier, id FROM ({found}) AS found WHERE true{before} LIMIT {CANDIDATES})"
        ));
        // Who has found enough looks no further.
        before.push_str(&format!(" AND (SELECT count(*) FROM tier{n}) < {CANDIDATES}"));
    }
    let all: Vec<String> = (1..=tiers.len()).map(|n| format!("SELECT tier, id FROM tier{n}")).collect();
    let found: Vec<Candidate> = diesel::sql_query(format!(
        "WITH {} SELECT id FROM ({}) AS found ORDER BY tier, id DESC",
        lists.join(", "),
        all.join(" UNION ALL ")
    ))
    .bind::<Text, _>(json(&texts)?)
    .load(tx.conn())?;
    let mut seen = HashSet::new();
    Ok(found.into_iter().map(|found| found.id).filter(|id| seen.insert(*id)).take(CANDIDATES).collect())
}

/// The documents, ranked; of those in several languages the one that fits best.
fn rank(tx: &mut ReadTx<'_>, terms: &[Term], weights: &[f64], ids: &[i64]) -> Result<Vec<Hit>> {
    type Row = (Kind, i64, Language, String, i64, String);
    let rows: Vec<Row> = search_documents::table
        .filter(among(search_documents::id, ids))
        .select((
            search_documents::kind,
            search_documents::subject_id,
            search_documents::language,
            search_documents::title,
            search_documents::title_words,
            search_documents::stems,
        ))
        .load(tx.conn())?;
    let ranking = Ranking::new(terms, weights);
    let mut hits: Vec<Hit> = rows
        .into_iter()
        .map(|(kind, subject, language, title, title_words, stems)| {
            let name = if kind == Kind::Person { title.as_str() } else { "" };
            let title = usize::try_from(title_words).unwrap_or(0);
            let (fit, share) = ranking.of(&Ranked { stems: &stems, title, name });
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
