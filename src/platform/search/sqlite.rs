//! Searching SQLite: FTS5 over the stems, as they are.

use super::dialect::Dialect;

pub(super) const DIALECT: Dialect = Dialect {
    quote: '"',
    and: " AND ",
    or: " OR ",
    prefix: "*",
    from: "search_index CROSS JOIN search_documents d ON d.id = search_index.rowid",
    // Looking at each document would cost more than all the rest.
    index: "search_index",
    matches: "search_index MATCH {}",
    id: "search_index.rowid",
    text: "({} ->> {n})",
    // Its index is read from the newest on.
    parts: &[""],
    is_split: false,
    rows: "json_each({}) AS t",
    words: "({ranges}) AS ranges CROSS JOIN search_words w WHERE w.{column} >= ranges.least AND w.{column} < ranges.most",
};
