//! Searching PostgreSQL: a GIN index over the stems, as they are. Nothing of its text search configurations is used, and no
//! extension.

use super::dialect::Dialect;

pub(super) const DIALECT: Dialect = Dialect {
    quote: '\'',
    and: " & ",
    or: " | ",
    prefix: ":*",
    from: "search_documents d",
    index: "search_documents d",
    matches: "array_to_tsvector(string_to_array(d.stems, ' ')) @@ ({})::tsquery",
    // A walk through the primary key would make the vectors of all rows.
    id: "d.id + 0",
    rows: "json_array_elements(({})::json) AS t(value)",
    // Range by range, which a plain join is not: it would walk through all words. OFFSET keeps the planner from making one of it.
    words: "({ranges}) AS ranges CROSS JOIN LATERAL (SELECT v.word, v.language FROM search_words v
         WHERE v.{column} >= ranges.least AND v.{column} < ranges.most OFFSET 0) AS w",
};
