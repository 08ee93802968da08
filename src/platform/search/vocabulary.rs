//! The words that documents use: kept as they are written, for typing errors and compounds. A word goes with the last document
//! that uses it.

use std::collections::HashSet;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::dialect::Dialect;
use super::spelling::spellings;
use crate::platform::db::among::among;
use crate::platform::db::schema::{search_spellings, search_words};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::Language;

/// The most words that a beginning or an end brings.
const MOST: i64 = 400;
/// More beginnings than anybody asks for: a bound, so that SQLite reads the list once and not for each word.
const ASKED: i64 = 1_000;

#[derive(QueryableByName)]
struct New {
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = Text)]
    word: String,
}

#[derive(QueryableByName)]
struct Gone {
    #[diesel(sql_type = Text)]
    stem: String,
}

/// Learns words with their stems.
pub(super) fn learn(tx: &mut WriteTx<'_>, language: Language, words: &[(String, String)]) -> Result<()> {
    let all: Vec<&str> = words.iter().map(|(word, _)| word.as_str()).collect();
    let known: HashSet<String> = search_words::table
        .filter(search_words::language.eq(language))
        .filter(among(search_words::word, all))
        .select(search_words::word)
        .load::<String>(tx.conn())?
        .into_iter()
        .collect();
    let unknown: Vec<[String; 3]> = words
        .iter()
        .filter(|(word, _)| !known.contains(word))
        .map(|(word, stem)| [word.clone(), stem.clone(), word.chars().rev().collect()])
        .collect();
    if unknown.is_empty() {
        return Ok(());
    }
    let rows = Dialect::of(tx.conn()).listed("$2");
    // In one order, so that two who learn the same words do not wait for each other in a circle.
    let new: Vec<New> = diesel::sql_query(format!(
        "INSERT INTO search_words (language, word, stem, reversed)
         SELECT $1, t.value ->> 0, t.value ->> 1, t.value ->> 2 FROM {rows} WHERE true ORDER BY 2
         ON CONFLICT (word, language) DO NOTHING RETURNING id, word"
    ))
    .bind::<Text, _>(language)
    .bind::<Text, _>(json(&unknown)?)
    .load(tx.conn())?;
    let spelled: Vec<(String, i64)> =
        new.iter().flat_map(|new| spellings(&new.word).into_iter().map(|spelling| (spelling, new.id))).collect();
    let rows = Dialect::of(tx.conn()).listed("$1");
    diesel::sql_query(format!(
        "INSERT INTO search_spellings (spelling, word_id)
         SELECT t.value ->> 0, CAST(t.value ->> 1 AS BIGINT) FROM {rows} WHERE true ON CONFLICT DO NOTHING"
    ))
    .bind::<Text, _>(json(&spelled)?)
    .execute(tx.conn())?;
    Ok(())
}

/// Forgets the words of those among these stems that no document has any more.
pub(super) fn forget(tx: &mut WriteTx<'_>, stems: &[String]) -> Result<()> {
    if stems.is_empty() {
        return Ok(());
    }
    let dialect = Dialect::of(tx.conn());
    let quoted = format!("'{0}' || (t.value ->> 0) || '{0}'", dialect.quote.to_string().replace('\'', "''"));
    let list: Vec<[&str; 1]> = stems.iter().map(|stem| [stem.as_str()]).collect();
    let gone: Vec<Gone> = diesel::sql_query(format!(
        "SELECT t.value ->> 0 AS stem FROM {} WHERE NOT EXISTS (SELECT 1 FROM {} WHERE {})",
        dialect.listed("$1"),
        dialect.from,
        dialect.matching(&quoted)
    ))
    .bind::<Text, _>(json(&list)?)
    .load(tx.conn())?;
    let gone: Vec<String> = gone.into_iter().map(|gone| gone.stem).collect();
    if gone.is_empty() {
        return Ok(());
    }
    let words: Vec<i64> =
        search_words::table.filter(among(search_words::stem, gone)).select(search_words::id).load(tx.conn())?;
    diesel::delete(search_spellings::table.filter(among(search_spellings::word_id, words.clone())))
        .execute(tx.conn())?;
    diesel::delete(search_words::table.filter(among(search_words::id, words))).execute(tx.conn())?;
    Ok(())
}

/// What to look up.
#[derive(Debug, Default)]
pub(super) struct Ask {
    /// Stems: which of them are used at all?
    pub stems: Vec<[String; 1]>,
    /// Spellings: whose are they?
    pub spellings: Vec<[String; 1]>,
    /// Which words begin so?
    pub begins: Vec<[String; 1]>,
    /// Which words end so? Each is written backwards.
    pub ends: Vec<[String; 1]>,
}

/// A word of the vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    /// As it is spelled.
    pub word: String,
    /// In this language.
    pub language: Language,
}

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Answer {
    /// The stems that are used.
    pub stems: HashSet<String>,
    /// The words of the spellings.
    pub near: Vec<Entry>,
    /// The words with the beginnings and ends.
    pub longer: Vec<Entry>,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = BigInt)]
    what: i64,
    #[diesel(sql_type = Text)]
    word: String,
    #[diesel(sql_type = Text)]
    language: String,
}

/// Looks words up: one statement.
pub(super) fn look_up(tx: &mut ReadTx<'_>, ask: &Ask) -> Result<Answer> {
    let dialect = Dialect::of(tx.conn());
    let rows = |n: usize| dialect.listed(&format!("${n}"));
    let within = |column: &str, n: usize| {
        let ranges =
            format!("SELECT t.value ->> 0 AS least, (t.value ->> 0) || '{{' AS most FROM {} LIMIT {ASKED}", rows(n));
        format!(
            "SELECT * FROM (SELECT CAST({n} AS BIGINT) AS what, w.word AS word, w.language AS language
             FROM {} ORDER BY 2, 3 LIMIT {MOST}) AS list{n}",
            dialect.words_within(&ranges, column)
        )
    };
    let found: Vec<Row> = diesel::sql_query(format!(
        "SELECT CAST(1 AS BIGINT) AS what, w.stem AS word, '' AS language FROM search_words w
         WHERE w.stem IN (SELECT t.value ->> 0 FROM {}) GROUP BY w.stem
         UNION ALL
         SELECT CAST(2 AS BIGINT) AS what, w.word AS word, w.language AS language FROM search_spellings s
         JOIN search_words w ON w.id = s.word_id WHERE s.spelling IN (SELECT t.value ->> 0 FROM {})
         UNION ALL {} UNION ALL {}",
        rows(1),
        rows(2),
        within("word", 3),
        within("reversed", 4)
    ))
    .bind::<Text, _>(json(&ask.stems)?)
    .bind::<Text, _>(json(&ask.spellings)?)
    .bind::<Text, _>(json(&ask.begins)?)
    .bind::<Text, _>(json(&ask.ends)?)
    .load(tx.conn())?;
    let mut answer = Answer::default();
    for Row { what, word, language } in found {
        match (what, Language::parse(&language)) {
            (2, Some(language)) => answer.near.push(Entry { word, language }),
            (_, Some(language)) => answer.longer.push(Entry { word, language }),
            (_, None) => {
                answer.stems.insert(word);
            }
        }
    }
    for list in [&mut answer.near, &mut answer.longer] {
        list.sort_unstable();
        list.dedup();
    }
    Ok(answer)
}

/// A list as one value.
pub(super) fn json(list: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(list).map_err(Error::internal)
}
