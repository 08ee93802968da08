//! What is in the making in the demo: a draft that everybody may know of, its milestones, and who tries it out.

use super::content::{Making, TestedBy};
use super::play::{Play, missing};
use super::timeline;
use crate::features::milestones::actions as milestones;
use crate::features::milestones::milestone::{NewMilestone, Progress};
use crate::features::milestones::permits::{SetMilestone, ShowProgress};
use crate::features::milestones::{Stage, store as milestone_store};
use crate::features::releases::actions as releases;
use crate::features::releases::permits::DraftRelease;
use crate::features::releases::release::{Making as Drafting, Texts};
use crate::features::releases::store as release_store;
use crate::features::testers::actions as testers;
use crate::features::testers::permits::{AnswerTester, ApplyToTest, CallTesters, MarkFinding, ReportFinding};
use crate::features::testers::store as tester_store;
use crate::features::testers::tester::{NewCall, NewFinding, State};
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, Language};

impl Play<'_> {
    /// Drafts a release, says in public that it is in the making, and lets people try it out.
    pub(super) fn make(&self, place: usize) -> Result<()> {
        let made = &self.content.makings[place];
        let release = self.draft(made)?;
        let code = release.clone();
        let progress = Progress { language: made.language, name: made.name.clone() };
        self.act(&made.host, move |tx| {
            let release = release_store::lock(tx, &code, Hold::Exclusive)?;
            let permit = tx.actor().may(ShowProgress { release })?;
            milestones::show(&permit, tx, &progress)
        })?;
        for set in &made.milestones {
            let stage = Stage::parse(&set.stage).ok_or_else(|| missing("stage", &set.stage))?;
            let new = NewMilestone {
                stage,
                host: self.person(&made.host)?.1.clone(),
                language: set.language,
                words: set.words.clone(),
                falls_on: timeline::at(self.now, -set.in_days, 0.0),
            };
            let code = release.clone();
            self.act(&made.host, move |tx| {
                let release = release_store::lock(tx, &code, Hold::Exclusive)?;
                let permit = tx.actor().may(SetMilestone { release })?;
                let code = tx.code();
                milestones::set(&permit, tx, &code, &new)
            })?;
        }
        let new = NewCall {
            language: made.call.language,
            words: made.call.words.clone(),
            places: made.call.places,
            until: timeline::at(self.now, -made.call.in_days, 0.0),
        };
        let code = release.clone();
        self.act(&made.host, move |tx| {
            let release = release_store::lock(tx, &code, Hold::Exclusive)?;
            let permit = tx.actor().may(CallTesters { release })?;
            testers::call(&permit, tx, &new)
        })?;
        for tester in &made.testers {
            self.test(made, &release, tester)?;
        }
        Ok(())
    }

    fn draft(&self, made: &Making) -> Result<Code> {
        let mut ideas = made.ideas.iter().map(|key| self.idea(key)).collect::<Result<Vec<Code>>>()?;
        ideas.sort();
        let texts = |(language, texts): (&Language, &super::content::ReleaseTexts)| {
            let texts = Texts {
                title: texts.title.clone(),
                why: texts.why.clone(),
                adds: texts.adds.clone(),
                for_whom: texts.for_whom.clone(),
                who_asked: texts.who_asked.clone(),
                dropped: texts.dropped.clone(),
                picture_alt: String::new(),
            };
            (*language, texts)
        };
        let drafting = Drafting {
            product: made.product.clone(),
            host: self.person(&made.host)?.1.clone(),
            language: made.original,
            texts: made.texts.iter().map(texts).collect(),
            picture: None,
            shipped_at: None,
        };
        self.act(&made.host, move |tx| {
            let ideas = release_store::lock_ideas(tx, &ideas)?;
            let permit = tx.actor().may(DraftRelease::from(ideas))?;
            let code = tx.code();
            releases::draft(&permit, tx, &code, &drafting)
        })
    }

    /// Somebody applies, is answered, and tells what they found.
    fn test(&self, made: &Making, release: &Code, tester: &TestedBy) -> Result<()> {
        let code = release.clone();
        self.act(&tester.person, move |tx| {
            let known = milestone_store::known(tx, &code)?;
            let call = tester_store::lock_call(tx, known.id, Hold::Exclusive)?;
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let contributes = milestone_store::contributes(tx, known.id, person)?;
            let permit = tx.actor().may(ApplyToTest { call, contributes })?;
            testers::apply(&permit, tx)
        })?;
        let state = State::parse(&tester.state).ok_or_else(|| missing("state", &tester.state))?;
        if state == State::Applied {
            return Ok(());
        }
        let ((person, _), code, words) = (self.person(&tester.person)?.clone(), release.clone(), tester.answer.clone());
        self.act(&made.host, move |tx| {
            let known = milestone_store::known(tx, &code)?;
            let call = tester_store::lock_call(tx, known.id, Hold::Exclusive)?;
            let tester = tester_store::lock_tester_of(tx, known.id, person)?;
            let permit = tx.actor().may(AnswerTester { call, tester })?;
            testers::answer(&permit, tx, state == State::Accepted, &words)
        })?;
        for found in &tester.findings {
            let (code, new) = (release.clone(), NewFinding { language: found.language, words: found.words.clone() });
            let finding = self.act(&tester.person, move |tx| {
                let known = milestone_store::known(tx, &code)?;
                let tester = tester_store::lock_tester_of(tx, known.id, person)?;
                let permit = tx.actor().may(ReportFinding { tester })?;
                let code = tx.code();
                Ok(testers::report(&permit, tx, &code, &new)?.map(|()| code))
            })?;
            if !found.helpful {
                continue;
            }
            let code = release.clone();
            self.act(&made.host, move |tx| {
                let release = release_store::lock(tx, &code, Hold::Exclusive)?;
                let finding = tester_store::lock_finding(tx, &finding)?;
                let permit = tx.actor().may(MarkFinding { release, finding })?;
                testers::mark(&permit, tx)
            })?;
        }
        Ok(())
    }
}
