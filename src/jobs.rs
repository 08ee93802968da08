//! What each kind of job does: one exhaustive match. Files are written and deleted here, outside of any transaction.

use std::path::PathBuf;
use std::sync::Arc;

use serde_json::json;

use crate::features::briefings::permits::BriefModerators;
use crate::features::credits::permits::{AskSigners, SealSignatures};
use crate::features::decisions::permits::ShowDecision;
use crate::features::drafts::actions as drafts;
use crate::features::drafts::permits::RemindOfDraft;
use crate::features::greetings::permits::GreetSigners;
use crate::features::ledger::permits::ExpireRewards;
use crate::features::milestones::permits::TellMilestones;
use crate::features::notices::permits::GatherNotices;
use crate::features::phases::permits::AnnouncePhase;
use crate::features::privacy::permits::HandOutData;
use crate::features::privacy::views::Readable;
use crate::features::privacy::{actions, store, views};
use crate::features::queue::permits::OpenCase;
use crate::features::seals::round;
use crate::features::search::store as found;
use crate::features::support::permits::TellSupport;
use crate::features::testers::permits::TellTestCall;
use crate::features::{
    briefings, credits, decisions, greetings, ideas, ledger, milestones, notices, phases, questions, queue, releases,
    support, testers,
};
use crate::platform::access::Credential;
use crate::platform::clock::Moment;
use crate::platform::community::Voice;
use crate::platform::db::both::Hold;
use crate::platform::db::{Db, Recorded};
use crate::platform::error::{Error, Result};
use crate::platform::id::{AccountId, Code, IdeaId, QuestionId, RefinementId, ReleaseId};
use crate::platform::jobs::{self, Job, JobKind, Runner};
use crate::platform::mail::MailFolder;
use crate::platform::media::{Digest, Folder, PrivateFolder};
use crate::platform::search::Kind;
use crate::platform::web::templates::Templates;

/// What jobs work with.
struct Workshop {
    db: Db,
    templates: Arc<Templates>,
    files: PathBuf,
    letters: MailFolder,
}

/// Whoever does the jobs of this database, with the file store at `files` and what letters become files in at `letters`.
#[must_use]
pub fn runner(db: Db, templates: Arc<Templates>, files: PathBuf, letters: PathBuf) -> Runner {
    let workshop = Workshop { db: db.clone(), templates, files, letters: MailFolder(letters) };
    let kept = db.clone();
    Runner { db, does: Box::new(move |job| workshop.does(job)), round: Box::new(move || round::go(&kept)) }
}

/// Puts everything into the search index that it does not hold as this program writes it, a portion in each transaction: one
/// that is interrupted goes on where it was.
///
/// # Errors
/// Those of the database.
pub fn renew_index(db: &Db) -> Result<()> {
    for kind in Kind::ALL {
        let mut after = 0;
        while let Some(last) =
            db.act_now(Credential::Job, move |tx| Ok(Recorded::nothing(found::renew(tx, *kind, after)?)))?
        {
            after = last;
        }
    }
    Ok(())
}

/// Asks for [`renew_index`] as a job, if there is something to do.
///
/// # Errors
/// Those of the database.
pub fn ask_to_renew_index(db: &Db) -> Result<()> {
    if !db.read_now(&Credential::Job, found::has_stale)? {
        return Ok(());
    }
    db.act_now(Credential::Job, |tx| Ok(Recorded::nothing(jobs::put(tx, JobKind::RenewIndex, "")?)))
}

/// Asks for the next daily letters as a job.
///
/// # Errors
/// Those of the database.
pub fn ask_to_brief(db: &Db) -> Result<()> {
    db.act_now(Credential::Job, |tx| Ok(Recorded::nothing(briefings::store::ask(tx)?)))
}

impl Workshop {
    fn does(&self, job: &Job) -> Result<()> {
        match job.kind {
            Some(JobKind::MakeDownload) => self.make_download(&code(job)?),
            Some(JobKind::DeleteDownload) => self.delete_download(&code(job)?),
            Some(JobKind::RemindOfDraft) => self.remind_of_draft(&job.subject),
            Some(JobKind::DeleteFile) => self.delete_file(&job.subject),
            Some(JobKind::DeleteLetters) => {
                let numbers: Vec<i64> = job.subject.split(' ').filter_map(|number| number.parse().ok()).collect();
                self.letters
                    .delete(&numbers)
                    .map_err(|error| Error::Unavailable(format!("the folder of mails: {error}")))
            }
            Some(JobKind::ShowDecision) => self.show_decision(&code(job)?),
            Some(JobKind::GatherNotices) => self.gather_notices(),
            Some(JobKind::BriefModerators) => self.brief_moderators(),
            Some(JobKind::EraseTraces) => self.db.erase_traces(),
            Some(JobKind::RenewIndex) => renew_index(&self.db),
            Some(JobKind::AnnouncePhase) => self.announce_phase(number(job)?),
            Some(JobKind::TellExpired) => self.tell_expired(numbers(job)?),
            Some(JobKind::FindLikeness) => self.ask_about_likeness(number(job)?),
            Some(JobKind::AskAboutSuggestion) => self.ask_about_suggestion(number(job)?),
            Some(JobKind::GrantReview) => self.grant_review(number(job)?),
            Some(JobKind::AskSigners) => self.ask_signers(number(job)?),
            Some(JobKind::SealSignatures) => self.seal_signatures(number(job)?),
            Some(JobKind::ExpireRewards) => self.expire_rewards(number(job)?),
            Some(JobKind::TellMilestones) => self.tell_milestones(number(job)?),
            Some(JobKind::CallTesters) => self.call_testers(number(job)?),
            Some(JobKind::GreetSigners) => self.greet_signers(number(job)?),
            None => Err(Error::internal("this program does not know that job")),
        }
    }

    fn show_decision(&self, code: &Code) -> Result<()> {
        let code = code.clone();
        self.db.act_now(Credential::Job, move |tx| {
            let Some(idea) = decisions::store::waits_on(tx, &code)? else { return Ok(Recorded::nothing(())) };
            let idea = ideas::store::lock_any(tx, &idea, Hold::Exclusive)?;
            let permit = tx.actor().may(ShowDecision::on(idea))?;
            decisions::actions::show(&permit, tx)
        })
    }

    /// Writes the letters, some people at a time; those who got one lately wait for a later turn.
    fn gather_notices(&self) -> Result<()> {
        self.db.act_now(Credential::Job, |tx| {
            let permit = tx.actor().may(GatherNotices)?;
            notices::actions::gather(&permit, tx)
        })
    }

    fn brief_moderators(&self) -> Result<()> {
        self.db.act_now(Credential::Job, |tx| {
            let permit = tx.actor().may(BriefModerators)?;
            briefings::actions::brief(&permit, tx)
        })
    }

    fn make_download(&self, code: &Code) -> Result<()> {
        let named = code.clone();
        let read = self.db.read_now(&Credential::Job, move |tx| {
            let Some((person, language)) = store::waiting(tx, &named)? else { return Ok(None) };
            let chapters = store::everything::read(tx, person)?;
            Ok(Some((chapters, language, tx.community()?, tx.now())))
        })?;
        let Some((chapters, language, community, now)) = read else { return self.tidy(code) };
        let page = Readable::new(community.name.clone(), now, &chapters);
        let voice = Voice { language, form: community.address_form };
        let html = self.templates.render(voice, "privacy/everything.html", &json!({ "lang": language }), &page)?;
        let folder = PrivateFolder::of(&self.files);
        folder.put(code, "json", &views::json(&community.name, now, &chapters)?).map_err(kept)?;
        folder.put(code, "html", html.as_bytes()).map_err(kept)?;
        let code = code.clone();
        self.db.act_now(Credential::Job, move |tx| {
            let permit = tx.actor().may(HandOutData)?;
            actions::hand_out(&permit, tx, &code)
        })
    }

    /// Nobody waits for it any more: it is there already, or its owner went while it was written.
    fn tidy(&self, code: &Code) -> Result<()> {
        let named = code.clone();
        let is_there = self.db.read_now(&Credential::Job, move |tx| store::has_download(tx, &named))?;
        if is_there { Ok(()) } else { self.delete_download(code) }
    }

    /// The subject is the draft's code and, so that each look has a name of its own, the moment it was asked for.
    fn remind_of_draft(&self, subject: &str) -> Result<()> {
        let code = subject.split(' ').next().and_then(Code::parse).ok_or_else(|| Error::internal("not a code"))?;
        self.db.act_now(Credential::Job, move |tx| {
            let permit = tx.actor().may(RemindOfDraft)?;
            drafts::remind(&permit, tx, &code)
        })
    }

    fn delete_download(&self, code: &Code) -> Result<()> {
        let folder = PrivateFolder::of(&self.files);
        folder.delete(code, "json").and_then(|()| folder.delete(code, "html")).map_err(kept)
    }

    /// Somebody may have sent the same picture again meanwhile: then it stays.
    fn delete_file(&self, digest: &str) -> Result<()> {
        let named = digest.to_owned();
        if self.db.read_now(&Credential::Job, move |tx| store::erasure::is_file_known(tx, &named))? {
            return Ok(());
        }
        let digest = Digest::parse(digest).ok_or_else(|| Error::internal("not a digest"))?;
        Folder::new(self.files.clone()).delete(&digest).map_err(kept)
    }
}

impl Workshop {
    fn announce_phase(&self, question: i64) -> Result<()> {
        self.db.act_now(Credential::Job, move |tx| {
            let question = questions::store::lock_id(tx, QuestionId(question), Hold::Exclusive)?;
            let permit = tx.actor().may(AnnouncePhase { question })?;
            phases::actions::announce(&permit, tx)
        })
    }

    fn tell_expired(&self, [idea, due_at]: [i64; 2]) -> Result<()> {
        self.db.act_now(Credential::Job, move |tx| {
            let code = ideas::store::code_of(tx, IdeaId(idea))?;
            let idea = ideas::store::lock_any(tx, &code, Hold::Shared)?;
            let permit = tx.actor().may(TellSupport { idea })?;
            support::actions::tell_expired(&permit, tx, Moment(due_at))
        })
    }

    fn ask_about_likeness(&self, idea: i64) -> Result<()> {
        self.db.act_now(Credential::Job, move |tx| {
            let code = ideas::store::code_of(tx, IdeaId(idea))?;
            let idea = ideas::store::lock_any(tx, &code, Hold::Shared)?;
            let permit = tx.actor().may(OpenCase)?;
            queue::actions::ask_about_likeness(&permit, tx, &idea)
        })
    }

    fn ask_about_suggestion(&self, refinement: i64) -> Result<()> {
        self.db.act_now(Credential::Job, move |tx| {
            let permit = tx.actor().may(OpenCase)?;
            queue::actions::ask_about_suggestion(&permit, tx, RefinementId(refinement))
        })
    }

    fn ask_signers(&self, release: i64) -> Result<()> {
        self.db.act_now(Credential::Job, move |tx| {
            let release = releases::store::lock_any(tx, ReleaseId(release), Hold::Shared)?;
            let permit = tx.actor().may(AskSigners { release })?;
            credits::actions::ask(&permit, tx)
        })
    }

    fn seal_signatures(&self, release: i64) -> Result<()> {
        self.db.act_now(Credential::Job, move |tx| {
            let release = releases::store::lock_any(tx, ReleaseId(release), Hold::Exclusive)?;
            let permit = tx.actor().may(SealSignatures { release })?;
            credits::actions::seal_signatures(&permit, tx)
        })
    }

    fn expire_rewards(&self, account: i64) -> Result<()> {
        self.db.act_now(Credential::Job, move |tx| {
            let permit = tx.actor().may(ExpireRewards { account: AccountId(account) })?;
            ledger::actions::expire(&permit, tx)
        })
    }

    fn tell_milestones(&self, release: i64) -> Result<()> {
        self.db.act_now(Credential::Job, move |tx| {
            let release = releases::store::lock_any(tx, ReleaseId(release), Hold::Shared)?;
            let permit = tx.actor().may(TellMilestones { release })?;
            milestones::actions::tell(&permit, tx)
        })
    }

    fn call_testers(&self, release: i64) -> Result<()> {
        self.db.act_now(Credential::Job, move |tx| {
            let release = releases::store::lock_any(tx, ReleaseId(release), Hold::Shared)?;
            let permit = tx.actor().may(TellTestCall { release })?;
            testers::actions::tell(&permit, tx)
        })
    }

    fn greet_signers(&self, release: i64) -> Result<()> {
        self.db.act_now(Credential::Job, move |tx| {
            let release = releases::store::lock_any(tx, ReleaseId(release), Hold::Exclusive)?;
            let permit = tx.actor().may(GreetSigners { release })?;
            greetings::actions::greet(&permit, tx)
        })
    }

    fn grant_review(&self, idea: i64) -> Result<()> {
        self.db.act_now(Credential::Job, move |tx| {
            let code = ideas::store::code_of(tx, IdeaId(idea))?;
            let idea = ideas::store::lock_any(tx, &code, Hold::Exclusive)?;
            let permit = tx.actor().may(TellSupport { idea })?;
            support::actions::grant_review(&permit, tx)
        })
    }
}

/// The first number of a job's subject.
fn number(job: &Job) -> Result<i64> {
    numbers(job).map(|[first, _]| first)
}

/// The numbers of a job's subject; the second is 0 when there is one alone.
fn numbers(job: &Job) -> Result<[i64; 2]> {
    let mut words = job.subject.split(' ').map(str::parse::<i64>);
    match (words.next(), words.next()) {
        (Some(Ok(first)), None) => Ok([first, 0]),
        (Some(Ok(first)), Some(Ok(second))) => Ok([first, second]),
        _ => Err(Error::internal("not a number")),
    }
}

fn code(job: &Job) -> Result<Code> {
    Code::parse(&job.subject).ok_or_else(|| Error::internal("not a code"))
}

fn kept(error: std::io::Error) -> Error {
    Error::Unavailable(format!("the file store: {error}"))
}
