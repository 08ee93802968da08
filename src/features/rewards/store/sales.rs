//! All SQL about net sales.

use diesel::prelude::*;

use crate::features::rewards::programme::{Period, Sale, Sold};
use crate::platform::clock::Moment;
use crate::platform::db::schema::sales;
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, PersonId, ProgrammeId, SaleId};

type Row = (SaleId, Code, i64, i64, i64, i64, Moment, Option<Moment>);
type Columns = (
    sales::id,
    sales::code,
    sales::first_month,
    sales::months,
    sales::net,
    sales::pot,
    sales::created_at,
    sales::reversed_at,
);
const COLUMNS: Columns = (
    sales::id,
    sales::code,
    sales::first_month,
    sales::months,
    sales::net,
    sales::pot,
    sales::created_at,
    sales::reversed_at,
);

fn sale((id, code, first, months, net, pot, at, reversed_at): Row) -> Sale {
    Sale { id, code, period: Period { first, months }, net, pot, at, reversed_at }
}

/// The sales of a programme, whether taken back or not, by period: one statement. Its programme has to be held by whoever
/// writes.
///
/// # Errors
/// Those of the database.
pub fn all(tx: &mut ReadTx<'_>, programme: ProgrammeId) -> Result<Vec<Sale>> {
    let rows: Vec<Row> = sales::table
        .filter(sales::programme_id.eq(programme))
        .order((sales::first_month, sales::id))
        .select(COLUMNS)
        .load(tx.conn())?;
    Ok(rows.into_iter().map(sale).collect())
}

/// The sales of a code, of this programme.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there are none.
pub fn read(tx: &mut ReadTx<'_>, programme: ProgrammeId, code: &Code) -> Result<Sale> {
    let of = sales::table.filter(sales::code.eq(code)).filter(sales::programme_id.eq(programme));
    Ok(sale(of.select(COLUMNS).first(tx.conn())?))
}

pub(in crate::features::rewards) fn insert(
    tx: &mut WriteTx<'_>,
    code: &Code,
    programme: ProgrammeId,
    sold: &Sold,
    pot: i64,
    by: PersonId,
) -> Result<SaleId> {
    let now = tx.now();
    Ok(diesel::insert_into(sales::table)
        .values((
            sales::code.eq(code),
            sales::programme_id.eq(programme),
            sales::first_month.eq(sold.period.first),
            sales::months.eq(sold.period.months),
            sales::net.eq(sold.net),
            sales::pot.eq(pot),
            sales::by_id.eq(by),
            sales::created_at.eq(now),
        ))
        .returning(sales::id)
        .get_result(tx.conn())?)
}

pub(in crate::features::rewards) fn set_reversed(tx: &mut WriteTx<'_>, id: SaleId) -> Result<()> {
    let now = tx.now();
    diesel::update(sales::table.find(id)).set(sales::reversed_at.eq(Some(now))).execute(tx.conn())?;
    Ok(())
}
