//! What is written about products and releases.

use diesel::prelude::*;

use crate::features::releases::release::Making;
use crate::platform::db::WriteTx;
use crate::platform::db::both::Both;
use crate::platform::db::schema::{ideas, products, release_ideas, release_texts, releases};
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, PersonId, ProductId, QuestionId, ReleaseId, Standing};

/// The product of this name, found or made.
pub(in crate::features::releases) fn product(tx: &mut WriteTx<'_>, name: &str) -> Result<ProductId> {
    let (code, now) = (tx.code(), tx.now());
    let new = diesel::insert_into(products::table)
        .values((products::code.eq(code), products::name.eq(name), products::created_at.eq(now)))
        .on_conflict_do_nothing();
    Both(new).execute(tx.conn())?;
    Ok(products::table.filter(products::name.eq(name)).select(products::id).first(tx.conn())?)
}

pub(in crate::features::releases) fn insert(
    tx: &mut WriteTx<'_>,
    code: &Code,
    product: ProductId,
    host: PersonId,
    author: PersonId,
    making: &Making,
) -> Result<ReleaseId> {
    let now = tx.now();
    let id: ReleaseId = diesel::insert_into(releases::table)
        .values((
            releases::code.eq(code),
            releases::product_id.eq(product),
            releases::host_id.eq(host),
            releases::author_id.eq(author),
            releases::language.eq(making.language),
            releases::standing.eq(Standing::Draft),
            releases::picture_id.eq(making.picture),
            releases::supporters.eq(0_i64),
            releases::shipped_at.eq(making.shipped_at),
            releases::created_at.eq(now),
        ))
        .returning(releases::id)
        .get_result(tx.conn())?;
    for (language, texts) in &making.texts {
        diesel::insert_into(release_texts::table)
            .values((
                release_texts::release_id.eq(id),
                release_texts::language.eq(language),
                release_texts::title.eq(&texts.title),
                release_texts::why.eq(&texts.why),
                release_texts::adds.eq(&texts.adds),
                release_texts::for_whom.eq(&texts.for_whom),
                release_texts::who_asked.eq(&texts.who_asked),
                release_texts::picture_alt.eq(&texts.picture_alt),
                release_texts::dropped.eq(&texts.dropped),
            ))
            .execute(tx.conn())?;
    }
    Ok(id)
}

pub(in crate::features::releases) fn insert_ideas(
    tx: &mut WriteTx<'_>,
    release: ReleaseId,
    ideas: &[IdeaId],
) -> Result<()> {
    for idea in ideas {
        diesel::insert_into(release_ideas::table)
            .values((release_ideas::release_id.eq(release), release_ideas::idea_id.eq(idea)))
            .execute(tx.conn())?;
    }
    Ok(())
}

pub(in crate::features::releases) fn set_supporters(
    tx: &mut WriteTx<'_>,
    release: ReleaseId,
    supporters: i64,
) -> Result<()> {
    diesel::update(releases::table.find(release)).set(releases::supporters.eq(supporters)).execute(tx.conn())?;
    Ok(())
}

pub(in crate::features::releases) fn publish(tx: &mut WriteTx<'_>, release: ReleaseId) -> Result<()> {
    let now = tx.now();
    diesel::update(releases::table.find(release))
        .set((releases::standing.eq(Standing::Visible), releases::published_at.eq(now)))
        .execute(tx.conn())?;
    Ok(())
}

/// Gives the drafts of this host that were made from ideas of a question to another.
pub(in crate::features::releases) fn set_host_of_drafts(
    tx: &mut WriteTx<'_>,
    question: QuestionId,
    from: PersonId,
    to: PersonId,
) -> Result<()> {
    let made_from = release_ideas::table
        .inner_join(ideas::table)
        .filter(ideas::question_id.eq(question))
        .select(release_ideas::release_id);
    let drafts = releases::table
        .filter(releases::standing.eq(Standing::Draft))
        .filter(releases::host_id.eq(from))
        .filter(releases::id.eq_any(made_from));
    diesel::update(drafts).set(releases::host_id.eq(to)).execute(tx.conn())?;
    Ok(())
}
