//! Lends the combined backend what both real ones already speak (upserts, row locks) but diesel's derive cannot say.

use diesel::RunQueryDsl;
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::result::QueryResult;
use diesel::sqlite::Sqlite;

use super::conn::{AnyConnection, MultiBackend};

/// A statement that is the same on both databases: `Both(insert_into(…).on_conflict_do_nothing()).execute(conn)`.
#[derive(Debug, Clone, QueryId)]
pub struct Both<Q>(pub Q);

impl<Q> QueryFragment<MultiBackend> for Both<Q>
where
    Q: QueryFragment<Sqlite> + QueryFragment<Pg>,
{
    fn walk_ast<'b>(&'b self, pass: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        MultiBackend::walk_variant_ast(&self.0, pass)
    }
}

impl<Q: Query> Query for Both<Q> {
    type SqlType = Q::SqlType;
}

impl<Q> RunQueryDsl<AnyConnection> for Both<Q> {}

/// How a row is held until the transaction ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// Nobody else may change it; others may hold it the same way.
    Shared,
    /// Nobody else may change it or hold it.
    Exclusive,
    /// As [`Hold::Exclusive`], leaving out the rows that somebody else holds already: for queues.
    Free,
}

/// The tables of a query whose rows are held until commit.
#[derive(Debug, Clone, Copy)]
pub struct Tables {
    /// Held as the caller asks.
    pub held: &'static str,
    /// Held shared in any case: what the rules look at, too. May be empty.
    pub beside: &'static str,
}

/// A query whose rows are held until commit: `FOR SHARE` or `FOR UPDATE` on PostgreSQL (for queues with
/// `SKIP LOCKED`), nothing on SQLite, whose writer
/// is alone.
#[derive(Debug)]
pub struct Holding<Q> {
    query: Q,
    hold: Hold,
    tables: Tables,
}

impl<Q> Holding<Q> {
    /// Holds the rows of `tables` that the query reads.
    pub fn new(query: Q, hold: Hold, tables: Tables) -> Self {
        Self { query, hold, tables }
    }
}

impl<Q> QueryId for Holding<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q: QueryFragment<Pg>> QueryFragment<Pg> for Holding<Q> {
    fn walk_ast<'b>(&'b self, mut pass: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.query.walk_ast(pass.reborrow())?;
        pass.push_sql(match self.hold {
            Hold::Shared => " FOR SHARE OF ",
            Hold::Exclusive | Hold::Free => " FOR UPDATE OF ",
        });
        pass.push_sql(self.tables.held);
        if self.hold == Hold::Free {
            pass.push_sql(" SKIP LOCKED");
        }
        if !self.tables.beside.is_empty() {
            pass.push_sql(" FOR SHARE OF ");
            pass.push_sql(self.tables.beside);
        }
        Ok(())
    }
}

impl<Q: QueryFragment<Sqlite>> QueryFragment<Sqlite> for Holding<Q> {
    fn walk_ast<'b>(&'b self, pass: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        self.query.walk_ast(pass)
    }
}

impl<Q> QueryFragment<MultiBackend> for Holding<Q>
where
    Q: QueryFragment<Sqlite> + QueryFragment<Pg>,
{
    fn walk_ast<'b>(&'b self, pass: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        MultiBackend::walk_variant_ast(self, pass)
    }
}

impl<Q: Query> Query for Holding<Q> {
    type SqlType = Q::SqlType;
}

impl<Q> RunQueryDsl<AnyConnection> for Holding<Q> {}
