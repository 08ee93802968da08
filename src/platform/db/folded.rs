//! Names as they are looked for: without capitals and accents, the same on both databases.

use diesel::expression::{AppearsOnTable, Expression, SelectableExpression, ValidGrouping};
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::result::QueryResult;
use diesel::sql_types::Text;
use diesel::sqlite::{Sqlite, SqliteConnection};

use super::conn::MultiBackend;

/// Letters with something above, below or through them, and their capitals.
const MARKED: &str =
    "àáâãäåāąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőřśšşßťùúûüūůűýÿźžżÀÁÂÃÄÅĀĄÇĆČĎĐÈÉÊËĒĘĚĞÌÍÎÏĪİŁÑŃŇÒÓÔÕÖØŌŐŘŚŠŞŤÙÚÛÜŪŮŰÝŸŹŽŻ";
/// The letters below, one for each of [`MARKED`].
const PLAIN: &str =
    "aaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorsssstuuuuuuuyyzzzaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorssstuuuuuuuyyzzz";

/// A text without capitals and accents.
#[must_use]
pub fn fold(text: &str) -> String {
    let plain = |letter: char| match MARKED.chars().position(|marked| marked == letter) {
        Some(at) => PLAIN.chars().nth(at).unwrap_or(letter),
        None => letter.to_ascii_lowercase(),
    };
    text.chars().map(plain).collect()
}

mod sql {
    diesel::define_sql_function! {
        /// SQLite knows no capitals but those of ASCII, so it is lent ours.
        fn fold(text: diesel::sql_types::Text) -> diesel::sql_types::Text;
    }
}

/// Lends SQLite our way of folding; PostgreSQL has one that says the same.
pub(super) fn lend(conn: &mut SqliteConnection) -> QueryResult<()> {
    sql::fold_utils::register_impl(conn, |text: String| fold(&text))
}

/// A column without capitals and accents.
#[derive(Debug, Clone, Copy, QueryId)]
pub struct Folded<C>(pub C);

impl<C: Expression<SqlType = Text>> Expression for Folded<C> {
    type SqlType = Text;
}

impl<C: AppearsOnTable<QS>, QS> AppearsOnTable<QS> for Folded<C> where Self: Expression {}

impl<C: SelectableExpression<QS>, QS> SelectableExpression<QS> for Folded<C> where Self: AppearsOnTable<QS> {}

impl<C: ValidGrouping<G>, G> ValidGrouping<G> for Folded<C> {
    type IsAggregate = C::IsAggregate;
}

impl<C: QueryFragment<Sqlite>> QueryFragment<Sqlite> for Folded<C> {
    fn walk_ast<'b>(&'b self, mut pass: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        pass.push_sql("fold(");
        self.0.walk_ast(pass.reborrow())?;
        pass.push_sql(")");
        Ok(())
    }
}

impl<C: QueryFragment<Pg>> QueryFragment<Pg> for Folded<C> {
    fn walk_ast<'b>(&'b self, mut pass: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        pass.push_sql("translate(lower(");
        self.0.walk_ast(pass.reborrow())?;
        pass.push_sql(&format!("), '{MARKED}', '{PLAIN}')"));
        Ok(())
    }
}

impl<C> QueryFragment<MultiBackend> for Folded<C>
where
    C: QueryFragment<Sqlite> + QueryFragment<Pg>,
{
    fn walk_ast<'b>(&'b self, pass: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        MultiBackend::walk_variant_ast(self, pass)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_marked_letter_has_a_plain_one() {
        assert_eq!(MARKED.chars().count(), PLAIN.chars().count());
        assert_eq!(fold("Élodie GROSSMÜLLER, Łódź, Niccolò"), "elodie grossmuller, lodz, niccolo");
        assert_eq!(fold(MARKED), PLAIN);
    }
}
