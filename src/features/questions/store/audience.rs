//! Whom a question is put to: one condition in SQL, for one question as for every list. Whoever lists anything that
//! belongs to questions filters by [`shown_to`].

use diesel::expression::{AppearsOnTable, Expression, ValidGrouping};
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::result::QueryResult;
use diesel::sql_types::{BigInt, Bool};

use crate::features::questions::question::{Audience, Question};
use crate::platform::access::{Holders, Role};
use crate::platform::clock::Moment;
use crate::platform::db::schema::questions;
use crate::platform::db::{MultiBackend, ReadTx};
use crate::platform::error::Result;
use crate::platform::id::{PersonId, QuestionId, Standing};

/// Who reads, as far as questions care.
#[derive(Debug, Clone, Copy)]
enum Reader {
    /// The product team: everything, what is not open yet, too.
    Product,
    /// Others who speak for the company: every question that is open.
    Staff,
    /// Somebody with a name.
    Person(PersonId),
    /// Nobody we know.
    Guest,
}

impl Reader {
    fn of(tx: &ReadTx<'_>) -> Self {
        let actor = tx.actor();
        if actor.holds(Holders::PRODUCT) {
            Self::Product
        } else if actor.holds(Holders::STAFF) {
            Self::Staff
        } else {
            actor.person_id().map_or(Self::Guest, Self::Person)
        }
    }
}

/// A condition: the question of this column is put to the reader.
#[derive(Debug, Clone, Copy)]
pub struct ShownTo<C> {
    column: C,
    reader: Reader,
    now: Moment,
}

/// Rows whose column names a question that the actor may know of: it is open, and put to everybody, to what they are to the
/// company, or to them. Whoever speaks for the company knows of every question that is open, the product team of all.
pub fn shown_to<C>(column: C, tx: &ReadTx<'_>) -> ShownTo<C> {
    ShownTo { column, reader: Reader::of(tx), now: tx.now() }
}

/// As [`shown_to`], for whoever comes by.
pub fn shown_to_all<C>(column: C, tx: &ReadTx<'_>) -> ShownTo<C> {
    ShownTo { column, reader: Reader::Guest, now: tx.now() }
}

/// Whether the actor may know of a question, by the same condition.
///
/// # Errors
/// Those of the database.
pub(crate) fn is_for(tx: &mut ReadTx<'_>, question: &Question) -> Result<bool> {
    let is_open = question.standing == Standing::Visible && question.schedule.opens_at.is_some_and(|at| at <= tx.now());
    // What is put to everybody is told without a statement.
    if question.audience == Audience::Everyone && is_open || tx.actor().holds(Holders::PRODUCT) {
        return Ok(true);
    }
    let shown = questions::table.filter(questions::id.eq(question.id)).filter(shown_to(questions::id, tx));
    let found: Option<QuestionId> = shown.select(questions::id).first(tx.conn()).optional()?;
    Ok(is_open && found.is_some())
}

impl<C: Expression> Expression for ShownTo<C> {
    type SqlType = Bool;
}

impl<C: AppearsOnTable<QS>, QS> AppearsOnTable<QS> for ShownTo<C> {}

impl<C: ValidGrouping<G>, G> ValidGrouping<G> for ShownTo<C> {
    type IsAggregate = C::IsAggregate;
}

impl<C> QueryId for ShownTo<C> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

/// What the person is to the company is among those to whom the question is put.
const BY_RELATION: [&str; 2] = [
    " OR (asked.audience = 'relations' AND EXISTS (SELECT 1 FROM people AS reader WHERE reader.id = ",
    " AND ' ' || asked.relations || ' ' LIKE '% ' || reader.relation || ' %'))",
];
/// The person was invited, by account or by an address that they have confirmed.
const BY_NAME: [&str; 3] = [
    " OR (asked.audience = 'invited' AND EXISTS (SELECT 1 FROM question_guests AS invited \
     WHERE invited.question_id = asked.id AND (invited.person_id = ",
    " OR invited.email = (SELECT reader.email FROM people AS reader WHERE reader.id = ",
    " AND reader.email_confirmed_at IS NOT NULL))))",
];

impl<C> QueryFragment<MultiBackend> for ShownTo<C>
where
    C: QueryFragment<MultiBackend>,
{
    fn walk_ast<'b>(&'b self, mut pass: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        if matches!(self.reader, Reader::Product) {
            pass.push_sql("1 = 1");
            return Ok(());
        }
        pass.push_sql("EXISTS (SELECT 1 FROM questions AS asked WHERE asked.id = ");
        self.column.walk_ast(pass.reborrow())?;
        pass.push_sql(" AND asked.standing = 'visible' AND asked.opens_at <= ");
        pass.push_bind_param::<BigInt, _>(&self.now)?;
        match &self.reader {
            Reader::Product | Reader::Staff => {}
            Reader::Guest => pass.push_sql(" AND asked.audience = 'everyone'"),
            Reader::Person(person) => {
                pass.push_sql(" AND (asked.audience = 'everyone'");
                by_name(&mut pass, |pass| pass.push_bind_param::<BigInt, _>(person))?;
                pass.push_sql(")");
            }
        }
        pass.push_sql(")");
        Ok(())
    }
}

/// What else than being put to everybody lets a person know of a question.
fn by_name<'b>(
    pass: &mut AstPass<'_, 'b, MultiBackend>,
    person: impl Fn(&mut AstPass<'_, 'b, MultiBackend>) -> QueryResult<()>,
) -> QueryResult<()> {
    let [relation, among] = BY_RELATION;
    let [invited, address, confirmed] = BY_NAME;
    for (before, after) in [(relation, among), (invited, ""), (address, confirmed)] {
        pass.push_sql(before);
        person(pass)?;
        pass.push_sql(after);
    }
    Ok(())
}

/// A condition: the question of one column is put to the person of another.
#[derive(Debug, Clone, Copy)]
pub struct ShownToEach<C, P> {
    column: C,
    person: P,
    now: Moment,
}

/// As [`shown_to`], where each row has a reader of its own: what is written to people who are not there.
pub fn shown_to_each<C, P>(column: C, person: P, now: Moment) -> ShownToEach<C, P> {
    ShownToEach { column, person, now }
}

impl<C: Expression, P: Expression> Expression for ShownToEach<C, P> {
    type SqlType = Bool;
}

impl<C: AppearsOnTable<QS>, P: AppearsOnTable<QS>, QS> AppearsOnTable<QS> for ShownToEach<C, P> {}

// A column of a table that may have no row is as good: then there is no question, and nobody may know of it.
impl<C: AppearsOnTable<QS>, P: AppearsOnTable<QS>, QS> SelectableExpression<QS> for ShownToEach<C, P> {}

impl<C: ValidGrouping<G>, P, G> ValidGrouping<G> for ShownToEach<C, P> {
    type IsAggregate = C::IsAggregate;
}

impl<C, P> QueryId for ShownToEach<C, P> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<C, P> QueryFragment<MultiBackend> for ShownToEach<C, P>
where
    C: QueryFragment<MultiBackend>,
    P: QueryFragment<MultiBackend>,
{
    fn walk_ast<'b>(&'b self, mut pass: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        let role = |pass: &mut AstPass<'_, 'b, MultiBackend>, holders: Holders| {
            pass.push_sql(" OR EXISTS (SELECT 1 FROM people AS speaker WHERE speaker.id = ");
            self.person.walk_ast(pass.reborrow())?;
            pass.push_sql(" AND speaker.role IN (");
            for (at, role) in Role::ALL.iter().filter(|role| holders.includes(**role)).enumerate() {
                pass.push_sql(if at > 0 { ", '" } else { "'" });
                pass.push_sql(Role::as_str(*role));
                pass.push_sql("'");
            }
            pass.push_sql("))");
            QueryResult::Ok(())
        };
        pass.push_sql("EXISTS (SELECT 1 FROM questions AS asked WHERE asked.id = ");
        self.column.walk_ast(pass.reborrow())?;
        pass.push_sql(" AND ((asked.standing = 'visible' AND asked.opens_at <= ");
        pass.push_bind_param::<BigInt, _>(&self.now)?;
        pass.push_sql(" AND (asked.audience = 'everyone'");
        by_name(&mut pass, |pass| self.person.walk_ast(pass.reborrow()))?;
        role(&mut pass, Holders::STAFF)?;
        pass.push_sql("))");
        role(&mut pass, Holders::PRODUCT)?;
        pass.push_sql("))");
        Ok(())
    }
}
