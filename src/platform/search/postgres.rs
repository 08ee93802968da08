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
    matches: "search_vector(d.stems) @@ ({})::tsquery",
    // A walk through the primary key would make the vectors of all rows.
    id: "d.id + 0",
    text: "(({})::json ->> {n})",
    // Four times 4096, eight times, and the rest, as the index has them; each query of its own is read when its turn comes.
    parts: &[
        " AND ARRAY[d.id >> 12] && ARRAY(SELECT generate_series(last - 3, last)
             FROM (SELECT max(id) >> 12 AS last FROM search_documents) AS newest)",
        " AND ARRAY[d.id >> 12] && ARRAY(SELECT generate_series(last - 11, last - 4)
             FROM (SELECT max(id) >> 12 AS last FROM search_documents) AS newest)",
        " AND ARRAY[d.id >> 12] && ARRAY(SELECT generate_series(0, last - 12)
             FROM (SELECT max(id) >> 12 AS last FROM search_documents) AS newest)",
    ],
    is_split: true,
    rows: "json_array_elements(({})::json) AS t(value)",
    // Range by range, which a plain join is not: it would walk through all words. OFFSET keeps the planner from making one of it.
    words: "({ranges}) AS ranges CROSS JOIN LATERAL (SELECT v.word, v.language FROM search_words v
         WHERE v.{column} >= ranges.least AND v.{column} < ranges.most OFFSET 0) AS w",
};
