//! What the rule reads of the past, and what it proposes from it.

use std::collections::HashMap;

use diesel::dsl::count;
use diesel::prelude::*;

use super::adjustments::{self, Kept};
use super::{Line, insert, of_release, update};
use crate::features::credits::credit::{Because, Credit, Role};
use crate::features::credits::rules::{self, Deed, History, Origin};
use crate::features::ideas::store as ideas_store;
use crate::features::releases::store as releases_store;
use crate::platform::db::schema::{comments, credits, findings, idea_versions, rulings, testers};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{CreditId, IdeaId, PersonId, ReleaseId, Standing};

/// Writes the credits that the rule proposes for a release that was just drafted.
///
/// # Errors
/// Those of the database.
pub fn propose_for(tx: &mut WriteTx<'_>, release: ReleaseId) -> Result<()> {
    for proposal in rules::propose(&history(tx, release)?) {
        insert(tx, release, &proposal)?;
    }
    Ok(())
}

/// Writes what the rule proposes for testers of a draft, once it is known what they found. What the product team changed
/// stays as it is; whose findings help no longer is not kept.
///
/// # Errors
/// Those of the database.
pub fn propose_tested(tx: &mut WriteTx<'_>, release: ReleaseId) -> Result<()> {
    let history = history(tx, release)?;
    let proposals: Vec<_> =
        rules::propose(&history).into_iter().filter(|proposal| proposal.role == Role::Tested).collect();
    let (lines, adjusted) = (of_release(tx, release)?, adjustments::of_release(tx, release)?);
    for proposal in &proposals {
        let known = |line: &&Line| line.credit.role == Role::Tested && line.credit.person == proposal.person;
        match lines.iter().find(known) {
            None => drop(insert(tx, release, proposal)?),
            Some(line) if is_proposed(line, &adjusted) => {
                let after = Credit { degree: proposal.degree, is_kept: true, ..line.credit.clone() };
                update(tx, std::slice::from_ref(&after))?;
                set_evidence(tx, after.id, proposal.evidence)?;
            }
            Some(_) => {}
        }
    }
    let is_over = |line: &&Line| {
        line.credit.role == Role::Tested
            && is_proposed(line, &adjusted)
            && proposals.iter().all(|proposal| proposal.person != line.credit.person)
    };
    for line in lines.iter().filter(is_over) {
        update(tx, &[Credit { is_kept: false, ..line.credit.clone() }])?;
        set_evidence(tx, line.credit.id, 0)?;
    }
    Ok(())
}

/// Whether a credit stands as the rule proposed it for a tester.
fn is_proposed(line: &Line, adjusted: &HashMap<CreditId, Vec<Kept>>) -> bool {
    line.because == Because::Tested && !adjusted.contains_key(&line.credit.id)
}

fn set_evidence(tx: &mut WriteTx<'_>, credit: CreditId, evidence: i64) -> Result<()> {
    diesel::update(credits::table.find(credit)).set(credits::evidence.eq(evidence)).execute(tx.conn())?;
    Ok(())
}

/// What happened to the ideas that a release was made from: a statement for each kind of deed.
fn history(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<History> {
    let host = releases_store::host_of(tx, release)?;
    let ideas = releases_store::ideas_with_merged(tx, release)?;
    let ids: Vec<IdeaId> = ideas.iter().map(|(idea, ..)| *idea).collect();
    let signers = ideas_store::co_authors_among(tx, &ids)?;
    let origins = |(idea, author, is_merged): (IdeaId, PersonId, bool)| {
        let co_authors = signers.get(&idea).into_iter().flatten().map(|byline| byline.id);
        [author].into_iter().chain(co_authors).map(move |author| Origin { idea, author, is_merged })
    };
    let origins: Vec<Origin> = ideas.into_iter().flat_map(origins).collect();
    let versions: Vec<(IdeaId, PersonId, i64)> = idea_versions::table
        .filter(idea_versions::idea_id.eq_any(ids.clone()))
        .filter(idea_versions::number.gt(1))
        .group_by((idea_versions::idea_id, idea_versions::author_id))
        .select((idea_versions::idea_id, idea_versions::author_id, count(idea_versions::id)))
        .load(tx.conn())?;
    let comments: Vec<(IdeaId, PersonId, i64)> = comments::table
        .filter(comments::idea_id.eq_any(ids.clone()))
        .filter(comments::standing.eq(Standing::Visible))
        .group_by((comments::idea_id, comments::author_id))
        .select((comments::idea_id, comments::author_id, count(comments::id)))
        .load(tx.conn())?;
    let shaped: Vec<(IdeaId, PersonId, i64)> = comments::table
        .filter(comments::idea_id.eq_any(ids.clone()))
        .filter(comments::standing.eq(Standing::Visible))
        .filter(comments::shaped_at.is_not_null())
        .group_by((comments::idea_id, comments::author_id))
        .select((comments::idea_id, comments::author_id, count(comments::id)))
        .load(tx.conn())?;
    let rulings: Vec<(IdeaId, PersonId, i64)> = rulings::table
        .filter(rulings::idea_id.assume_not_null().eq_any(ids))
        .group_by((rulings::idea_id, rulings::moderator_id))
        .select((rulings::idea_id.assume_not_null(), rulings::moderator_id, count(rulings::id)))
        .load(tx.conn())?;
    let tested: Vec<(PersonId, i64)> = findings::table
        .inner_join(testers::table)
        .filter(testers::release_id.eq(release))
        // Whoever reported was let in; that they left since takes nothing from what they found.
        .filter(findings::helpful_at.is_not_null())
        .group_by(testers::person_id)
        .select((testers::person_id, count(findings::id)))
        .load(tx.conn())?;
    let [versions, comments, shaped, rulings] = [versions, comments, shaped, rulings]
        .map(|rows| rows.into_iter().map(|(idea, person, times)| Deed { idea, person, times }).collect());
    Ok(History { host, origins, versions, comments, shaped, rulings, tested })
}
