//! Whose picture a row shows, in one expression: so that no list of people needs a join, or a statement, more for it.

use diesel::backend::Backend;
use diesel::expression::{AppearsOnTable, Expression, SelectableExpression, ValidGrouping, is_aggregate};
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::result::QueryResult;
use diesel::sql_types::{Nullable, Text};

use super::schema::people;

/// The digest of the picture of the row's person; nothing when they have none. For statements that read `people` under
/// its own name.
#[derive(Debug, Clone, Copy, QueryId)]
pub struct PictureDigest;

impl Expression for PictureDigest {
    type SqlType = Nullable<Text>;
}

impl<QS> AppearsOnTable<QS> for PictureDigest where people::picture_id: AppearsOnTable<QS> {}

impl<QS> SelectableExpression<QS> for PictureDigest where people::picture_id: SelectableExpression<QS> {}

impl<G> ValidGrouping<G> for PictureDigest {
    type IsAggregate = is_aggregate::No;
}

impl<DB: Backend> QueryFragment<DB> for PictureDigest {
    fn walk_ast<'b>(&'b self, mut pass: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        pass.push_sql("(SELECT portrait.digest FROM files AS portrait WHERE portrait.id = people.picture_id)");
        Ok(())
    }
}
