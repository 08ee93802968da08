//! What the two databases say differently about searching: how an expression is written, where it is asked, how a list
//! travels in one value. Each has a file; here is what they have to tell.

use super::expression::{Expression, Tier};
use super::{postgres, sqlite};
use crate::platform::db::Conn;

/// How a database is searched.
#[derive(Debug)]
pub(super) struct Dialect {
    /// Before and after a stem.
    pub quote: char,
    /// Between two of which both have to be there.
    pub and: &'static str,
    /// Between two of which one is enough.
    pub or: &'static str,
    /// After a beginning.
    pub prefix: &'static str,
    /// Where documents are looked for.
    pub from: &'static str,
    /// Where documents are counted, whatever they are.
    pub index: &'static str,
    /// The condition that the documents of `from` meet an expression; `{}` stands for it.
    pub matches: &'static str,
    /// The column of the documents' ids in `from`, in an order that the planner does not take for an index.
    pub id: &'static str,
    /// The `{n}`th text of a list of texts in JSON, a bind; `{}` stands for the list.
    pub text: &'static str,
    /// Conditions that part the documents, the newest first: where a part has enough, the others are not read.
    pub parts: &'static [&'static str],
    /// Whether a list of expressions that all have to be there is asked one by one, and lists side by side: who has to look at
    /// one long expression weighs all of it for each document.
    pub is_split: bool,
    /// The rows of a list of lists in JSON, as `t.value`; `{}` stands for the list.
    pub rows: &'static str,
    /// The words `w` of the vocabulary in each of `ranges`, from `least` up to `most`; `{column}` is where they are looked for.
    pub words: &'static str,
}

impl Dialect {
    /// That of a connection.
    pub(super) fn of(conn: &Conn) -> &'static Self {
        match conn {
            Conn::Sqlite(_) => &sqlite::DIALECT,
            Conn::Postgres(_) => &postgres::DIALECT,
        }
    }

    /// The condition that a document meets `what`, a bind or a column.
    pub(super) fn matching(&self, what: &str) -> String {
        self.matches.replace("{}", what)
    }

    /// The rows of a list, a bind.
    pub(super) fn listed(&self, bind: &str) -> String {
        self.rows.replace("{}", bind)
    }

    /// One query after the other, each with the condition of its part.
    pub(super) fn newest_first(&self, query: impl FnMut(&&str) -> String) -> String {
        self.parts.iter().map(query).collect::<Vec<_>>().join(" UNION ALL ")
    }

    /// The condition that a document is of a tier, and of a part. What it asks for is in `texts`, a list that is bound as `bind`.
    pub(super) fn of_tier(&self, tier: &Tier, part: &str, bind: &str, texts: &mut Vec<String>) -> String {
        let mut asked = |expression: &Expression| {
            let text = self.write(expression);
            let n = texts.iter().position(|known| *known == text).unwrap_or(texts.len());
            if n == texts.len() {
                texts.push(text);
            }
            self.matching(&self.text.replace("{}", bind).replace("{n}", &n.to_string()))
        };
        if !self.is_split {
            return asked(&Expression::Any(tier.iter().cloned().map(Expression::All).collect())) + part;
        }
        let of_list = |list: &Vec<Expression>| list.iter().map(&mut asked).collect::<Vec<_>>().join(" AND ") + part;
        let lists: Vec<String> = tier.iter().map(of_list).collect();
        format!("(({}))", lists.join(") OR ("))
    }

    /// The words that are, in `column`, within one of the `ranges`.
    pub(super) fn words_within(&self, ranges: &str, column: &str) -> String {
        self.words.replace("{ranges}", ranges).replace("{column}", column)
    }

    /// An expression as the database reads it. Stems hold small letters and digits of ASCII alone, so nothing in it can mean
    /// more than itself.
    pub(super) fn write(&self, expression: &Expression) -> String {
        let joined = |parts: &[Expression], by: &str| {
            let parts: Vec<String> = parts.iter().map(|part| self.write(part)).collect();
            if parts.len() == 1 { parts.concat() } else { format!("({})", parts.join(by)) }
        };
        match expression {
            Expression::Stem(stem) => format!("{0}{stem}{0}", self.quote),
            Expression::Beginning(stem) => format!("{0}{stem}{0}{1}", self.quote, self.prefix),
            Expression::All(parts) => joined(parts, self.and),
            Expression::Any(parts) => joined(parts, self.or),
        }
    }
}
