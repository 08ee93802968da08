//! What the demo's releases give back, and what is had from its catalogue.

use super::content;
use super::play::{Play, missing};
use crate::features::catalogue::actions as catalogue;
use crate::features::catalogue::item::{Kind, Offer};
use crate::features::catalogue::permits::{ChangeItem, OfferItem, RedeemItem};
use crate::features::catalogue::store as items;
use crate::features::releases::store as releases;
use crate::features::rewards::actions as rewards;
use crate::features::rewards::forms::{ProgrammeFields, SalesFields};
use crate::features::rewards::permits::{ConfirmProgramme, ImportSales, MakeProgramme};
use crate::features::rewards::programme::Gives;
use crate::features::rewards::store as programmes;
use crate::platform::db::both::Hold;
use crate::platform::error::Result;
use crate::platform::id::{Code, Language};

impl Play<'_> {
    /// Gives back what a release promises; with the last one the catalogue opens.
    pub(super) fn reward(&self, place: usize, release: &Code) -> Result<()> {
        let made = &self.content.releases[place];
        for promised in self.content.programmes.iter().filter(|promised| promised.release == made.key) {
            self.promise(&made.host, release, promised)?;
        }
        let is_last = self.content.releases.iter().all(|other| other.shipped_days_ago >= made.shipped_days_ago);
        if is_last {
            for item in &self.content.items {
                self.offer(&made.host, item)?;
            }
        }
        Ok(())
    }

    fn promise(&self, host: &str, release: &Code, promised: &content::Programme) -> Result<()> {
        let fields = ProgrammeFields {
            gives: promised.gives.clone(),
            amount: promised.amount.clone(),
            rate: promised.rate.clone(),
            cap: promised.cap.clone(),
            threshold: promised.threshold.clone(),
            lasts: promised.lasts.clone(),
            ..ProgrammeFields::fresh(String::new())
        };
        let (terms, _) = fields.check()?;
        let (gives, unit) = (terms.gives, terms.unit);
        let of = release.clone();
        let code = self.act(host, move |tx| {
            let code = tx.code();
            let release = releases::lock(tx, &of, Hold::Exclusive)?;
            let permit = tx.actor().may(MakeProgramme { release })?;
            Ok(rewards::make(&permit, tx, &code, &terms, None)?.map(|()| code))
        })?;
        let (of, named) = (release.clone(), code.clone());
        self.act(host, move |tx| {
            let release = releases::lock(tx, &of, Hold::Exclusive)?;
            let programme = programmes::lock(tx, &named)?;
            let seen = rewards::seen(&rewards::parts(tx, &programme)?);
            let permit = tx.actor().may(ConfirmProgramme { release, programme })?;
            rewards::confirm(&permit, tx, seen.as_str())
        })?;
        if gives != Gives::Sales || promised.sales.is_empty() {
            return Ok(());
        }
        let sold = SalesFields { csv: promised.sales.trim_start().to_owned() }.check(unit)?;
        self.act(host, move |tx| {
            let programme = programmes::lock(tx, &code)?;
            let permit = tx.actor().may(ImportSales { programme })?;
            rewards::import(&permit, tx, &sold)
        })
    }

    fn offer(&self, host: &str, item: &content::Item) -> Result<()> {
        let kind = Kind::parse(&item.kind).ok_or_else(|| missing("kind", &item.kind))?;
        let texts = item.texts.iter().map(|(language, texts)| (*language, (texts.name.clone(), texts.about.clone())));
        let offer = Offer { language: Language::En, texts: texts.collect(), price: item.price };
        let (stock, codes) = (item.stock, item.codes.clone());
        let code = self.act(host, move |tx| {
            let code = tx.code();
            let permit = tx.actor().may(OfferItem)?;
            Ok(catalogue::offer(&permit, tx, &code, kind, &offer, stock)?.map(|()| code))
        })?;
        if !codes.is_empty() {
            let of = code.clone();
            self.act(host, move |tx| {
                let item = items::lock(tx, &of)?;
                let permit = tx.actor().may(ChangeItem { item })?;
                catalogue::stock_up(&permit, tx, &codes)
            })?;
        }
        for person in &item.had_by {
            let of = code.clone();
            self.act(person, move |tx| {
                let form = tx.code();
                let item = items::lock(tx, &of)?;
                let permit = tx.actor().may(RedeemItem { item })?;
                catalogue::redeem(&permit, tx, &form, "Via delle Orfane 12, Torino", None)
            })?;
        }
        Ok(())
    }
}
