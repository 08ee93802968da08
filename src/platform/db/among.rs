//! `column IN (…)` that is prepared once. Diesel prepares such a statement anew each time, since its text changes with the
//! number of values; here the last value is repeated up to the next power of two, so that there are few texts to know.

use diesel::expression::{AppearsOnTable, Expression, ValidGrouping};
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::result::QueryResult;
use diesel::serialize::ToSql;
use diesel::sql_types::{Bool, HasSqlType};

use super::conn::MultiBackend;

/// A condition: the column has one of the values. No row meets it when there are none.
#[derive(Debug, Clone)]
pub struct Among<C, V> {
    column: C,
    values: Vec<V>,
}

/// Rows whose column has one of these values.
pub fn among<C, V>(column: C, values: impl Into<Vec<V>>) -> Among<C, V> {
    Among { column, values: values.into() }
}

impl<C: Expression, V> Expression for Among<C, V> {
    type SqlType = Bool;
}

impl<C: AppearsOnTable<QS>, V, QS> AppearsOnTable<QS> for Among<C, V> {}

impl<C: ValidGrouping<G>, V, G> ValidGrouping<G> for Among<C, V> {
    type IsAggregate = C::IsAggregate;
}

impl<C, V> QueryId for Among<C, V> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<C, V> QueryFragment<MultiBackend> for Among<C, V>
where
    C: Expression + QueryFragment<MultiBackend>,
    V: ToSql<C::SqlType, MultiBackend>,
    MultiBackend: HasSqlType<C::SqlType>,
{
    fn walk_ast<'b>(&'b self, mut pass: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        let Some(last) = self.values.last() else {
            pass.push_sql("1 = 0");
            return Ok(());
        };
        self.column.walk_ast(pass.reborrow())?;
        pass.push_sql(" IN (");
        for n in 0..self.values.len().next_power_of_two() {
            if n > 0 {
                pass.push_sql(", ");
            }
            pass.push_bind_param(self.values.get(n).unwrap_or(last))?;
        }
        pass.push_sql(")");
        Ok(())
    }
}
