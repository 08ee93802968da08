//! What we are measured against.

use std::collections::HashSet;

use cofirma::platform::db::DatabaseUrl;
use cofirma::platform::id::Language;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::pairs::{Pair, Pairs, SHOWN};

/// Fider's rule, on PostgreSQL itself: each title has a vector in its language (weight A) and a simple one (weight C); words
/// are joined by OR, the last one may go on; what matches in either way is ranked by the sum of both `ts_rank_cd`.
pub struct Fider {
    conn: PgConnection,
}

#[derive(QueryableByName)]
struct Place {
    #[diesel(sql_type = BigInt)]
    id: i64,
}

fn configuration(language: Language) -> &'static str {
    match language {
        Language::En => "english",
        Language::It => "italian",
        Language::De => "german",
    }
}

impl Fider {
    pub fn fill(url: &DatabaseUrl, pairs: &Pairs) -> Self {
        let DatabaseUrl::Postgres(url) = url else { panic!("Fider runs on PostgreSQL") };
        let mut conn = PgConnection::establish(url).expect("a connection");
        conn.batch_execute(
            "CREATE TABLE posts (id BIGINT PRIMARY KEY, language regconfig, title TEXT, words tsvector)",
        )
        .expect("a table");
        for (id, (language, title)) in (0_i64..).zip(&pairs.titles) {
            diesel::sql_query(
                "INSERT INTO posts SELECT $1, $2::regconfig, $3, setweight(to_tsvector($2::regconfig, $3), 'A') || \
                 setweight(to_tsvector('simple', $3), 'C')",
            )
            .bind::<BigInt, _>(id)
            .bind::<Text, _>(configuration(*language))
            .bind::<Text, _>(*title)
            .execute(&mut conn)
            .expect("a post");
        }
        Self { conn }
    }

    pub fn find(&mut self, pair: &Pair) -> Vec<usize> {
        let plain: String = pair.typed.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
        let words: Vec<&str> = plain.split_whitespace().collect();
        let query = format!("{}:*", words.join(" | "));
        let found: Vec<Place> = diesel::sql_query(
            "SELECT id FROM posts, to_tsquery($1::regconfig, $2) spoken, to_tsquery('simple', $2) simple \
             WHERE words @@ spoken OR words @@ simple \
             ORDER BY ts_rank_cd(words, spoken) + ts_rank_cd(words, simple) DESC, id LIMIT $3",
        )
        .bind::<Text, _>(configuration(pair.language))
        .bind::<Text, _>(query)
        .bind::<BigInt, _>(i64::try_from(SHOWN).expect("five"))
        .load(&mut self.conn)
        .expect("posts");
        found.into_iter().map(|place| usize::try_from(place.id).expect("a place")).collect()
    }
}

/// The trigrams of a text as pg_trgm makes them: of each word in small letters, with two spaces before and one after it.
fn trigrams_of(text: &str) -> HashSet<[char; 3]> {
    let small = text.to_lowercase();
    let words = small.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words
        .flat_map(|word| {
            let letters: Vec<char> = format!("  {word} ").chars().collect();
            letters.windows(3).map(|three| [three[0], three[1], three[2]]).collect::<Vec<_>>()
        })
        .collect()
}

/// Plain trigram similarity, as pg_trgm's `similarity`, of at least 0.25.
pub fn trigrams(pairs: &Pairs, pair: &Pair) -> Vec<usize> {
    let typed = trigrams_of(pair.typed);
    let mut alike: Vec<(f64, usize)> = pairs
        .titles
        .iter()
        .enumerate()
        .map(|(at, (_, title))| {
            let title = trigrams_of(title);
            let shared = typed.intersection(&title).count();
            #[expect(clippy::cast_precision_loss, reason = "small counts")]
            let similarity = shared as f64 / (typed.len() + title.len() - shared).max(1) as f64;
            (similarity, at)
        })
        .filter(|(similarity, _)| *similarity >= 0.25)
        .collect();
    alike.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    alike.into_iter().take(SHOWN).map(|(_, at)| at).collect()
}
