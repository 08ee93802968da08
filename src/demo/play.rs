//! Lets the demo happen: each step is the verb that a person's click would have been, with the clock set to its moment.

use std::collections::HashMap;

use super::content::{self, Content};
use super::timeline::{self, Step};
use crate::features::accounts::actions::{self as accounts, Newcomer};
use crate::features::accounts::permits::AdministerPeople;
use crate::features::accounts::{self as people, Email};
use crate::features::closings::actions as closings;
use crate::features::closings::closing::Summary;
use crate::features::closings::permits::CloseQuestion;
use crate::features::comments::permits::PostComment;
use crate::features::comments::{actions as comments, store as comment_store};
use crate::features::decisions::actions as decisions;
use crate::features::decisions::decision::Answer;
use crate::features::decisions::permits::DecideIdea;
use crate::features::ideas::idea::Text;
use crate::features::ideas::permits::{ProposeIdea, ReviseIdea};
use crate::features::ideas::{actions as ideas, store as idea_store};
use crate::features::profiles::Profile;
use crate::features::profiles::actions as profiles;
use crate::features::profiles::permits::EditProfile;
use crate::features::questions::actions::{self as questions, Asking};
use crate::features::questions::permits::PoseQuestion;
use crate::features::questions::question::{Frame, Schedule, Texts};
use crate::features::questions::store as question_store;
use crate::features::votes::actions as votes;
use crate::features::votes::permits::CastVote;
use crate::platform::access::Credential;
use crate::platform::clock::Moment;
use crate::platform::db::both::Hold;
use crate::platform::db::{Db, Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, PersonId};
use crate::platform::media::{self, Folder, Stored};

/// What has come into being so far, by the names of the content.
pub(super) struct Play<'a> {
    pub(super) db: &'a Db,
    pub(super) files: &'a Folder,
    pub(super) content: &'a Content,
    pub(super) now: Moment,
    pub(super) password_hash: String,
    pub(super) people: HashMap<&'a str, (PersonId, Code)>,
    pub(super) questions: HashMap<&'a str, Code>,
    pub(super) ideas: HashMap<&'a str, Code>,
    pub(super) comments: HashMap<usize, Code>,
}

impl<'a> Play<'a> {
    /// Does one step at its moment.
    pub(super) fn step(&mut self, at: Moment, step: &Step) -> Result<()> {
        let clock = self.db.clock();
        clock.advance(at.0 - clock.now().0);
        match step {
            Step::Join { person } => self.join(*person),
            Step::Ask { question } => self.ask(*question),
            Step::Propose { idea } => self.propose(*idea),
            Step::Say { idea, number, answers, comment } => self.say(*idea, *number, *answers, comment),
            Step::Revise { idea, version } => self.revise(*idea, *version),
            Step::Vote { idea, person } => self.vote(*idea, person),
            Step::Agree { number, person } => self.agree(*number, person),
            Step::Shape { number, person } => self.shape(*number, person),
            Step::SumUp { idea } => self.sum_up(*idea),
            Step::AskWord { idea } => self.ask_word(*idea),
            Step::Feature { idea } => self.feature(*idea),
            Step::Hide { number, comment } => self.hide(*number, comment),
            Step::Appeal { comment } => self.appeal(comment),
            Step::Report { idea, number, report } => self.report(*idea, *number, report),
            Step::Decide { idea, decision } => self.decide(*idea, *decision),
            Step::Close { question } => self.close(*question),
            Step::Merge { idea } => self.merge(*idea),
            Step::Lock { idea } => self.lock(*idea),
            Step::Release { release } => self.release(*release),
            Step::Make { making } => self.make(*making),
        }
    }

    /// Acts as a person of the content.
    pub(super) fn act<T: Send + 'static>(
        &self,
        person: &str,
        f: impl FnMut(&mut WriteTx<'_>) -> Result<Recorded<T>> + Send + 'static,
    ) -> Result<T> {
        self.db.act_now(Credential::OnBehalfOf(self.person(person)?.0), f)
    }

    pub(super) fn person(&self, key: &str) -> Result<&(PersonId, Code)> {
        self.people.get(key).ok_or_else(|| missing("person", key))
    }

    pub(super) fn idea(&self, key: &str) -> Result<Code> {
        self.ideas.get(key).cloned().ok_or_else(|| missing("idea", key))
    }

    /// Puts a picture of the demo into the store.
    pub(super) fn picture(&self, name: Option<&String>) -> Result<Option<Stored>> {
        let Some(name) = name else { return Ok(None) };
        let bytes = content::picture(name).ok_or_else(|| missing("picture", name))?;
        let picture = media::normalise(bytes, Default::default()).map_err(Error::internal)?;
        let digest = self.files.put(&picture.bytes).map_err(|error| Error::Unavailable(error.to_string()))?;
        Ok(Some(Stored::new(digest, &picture)))
    }

    fn join(&mut self, place: usize) -> Result<()> {
        let person = &self.content.people[place];
        let newcomer = Newcomer {
            email: Some(Email::parse(&person.email).map_err(|wrong| Error::internal(wrong.key))?),
            name: person.name.clone(),
            title: person.title.clone(),
            role: person.role,
            relation: person.relation,
            language: person.language,
            password_hash: Some(self.password_hash.clone()),
        };
        let (id, code) = self.db.act_now(Credential::Operator, move |tx| {
            let permit = tx.actor().may(AdministerPeople)?;
            let added = accounts::add_person(&permit, tx, &newcomer)?;
            let mut code = None;
            let added = added.map(|id| {
                code = Some(id);
                id
            });
            let byline = people::byline(tx, code.ok_or(Error::NotFound)?)?;
            Ok(added.map(|id| (id, byline.code)))
        })?;
        self.people.insert(&person.key, (id, code));
        if person.bio.is_empty() {
            return Ok(());
        }
        let profile = Profile {
            name: person.name.clone(),
            legal_name: None,
            title: person.title.clone(),
            bio: person.bio.clone(),
            links: person.link.clone().into_iter().collect(),
            relation: person.relation,
            languages: vec![person.language],
        };
        self.db.act_now(Credential::OnBehalfOf(id), move |tx| {
            let permit = tx.actor().may(EditProfile)?;
            profiles::edit(&permit, tx, &profile)
        })
    }

    fn ask(&mut self, place: usize) -> Result<()> {
        let asked = &self.content.questions[place];
        let now = self.now;
        let date = |days: Option<i64>| days.map(|days| timeline::at(now, -days, 0.0));
        let asking = Asking {
            host: self.person(&asked.host)?.0,
            language: asked.original,
            is_standing: asked.is_standing,
            frame: Frame::default(),
            schedule: Schedule {
                opens_at: Some(self.db.clock().now()),
                refine_at: date(asked.refine_in_days),
                voting_at: date(asked.voting_in_days),
                review_at: date(asked.review_in_days),
                decided_at: date(asked.decided_in_days),
            },
            picture: self.picture(asked.picture.as_ref())?,
            texts: asked
                .texts
                .iter()
                .map(|(language, texts)| {
                    let texts = Texts {
                        title: texts.title.clone(),
                        summary: texts.summary.clone(),
                        body: texts.body.trim().to_owned(),
                        picture_alt: texts.alt.clone(),
                        ..Texts::default()
                    };
                    (*language, texts)
                })
                .collect(),
        };
        let code = self.act(&asked.host, move |tx| {
            let permit = tx.actor().may(PoseQuestion)?;
            let code = tx.code();
            questions::pose(&permit, tx, &code, &asking)
        })?;
        self.questions.insert(&asked.key, code);
        Ok(())
    }

    fn propose(&mut self, place: usize) -> Result<()> {
        let idea = &self.content.ideas[place];
        let question =
            self.questions.get(idea.question.as_str()).cloned().ok_or_else(|| missing("question", &idea.question))?;
        let (language, text) = (idea.language, Text { title: idea.title.clone(), body: idea.body.trim().to_owned() });
        let code = self.act(&idea.author, move |tx| {
            let question = question_store::lock(tx, &question, Hold::Shared)?;
            let permit = tx.actor().may(ProposeIdea::to(question))?;
            let code = tx.code();
            ideas::propose(&permit, tx, &code, language, &text)
        })?;
        self.ideas.insert(&idea.key, code);
        Ok(())
    }

    fn revise(&self, place: usize, version: usize) -> Result<()> {
        let idea = &self.content.ideas[place];
        let code = self.idea(&idea.key)?;
        let title = idea.versions[..=version].iter().rev().find_map(|version| version.title.clone());
        let text = Text {
            title: title.unwrap_or_else(|| idea.title.clone()),
            body: idea.versions[version].body.trim().to_owned(),
        };
        self.act(&idea.author, move |tx| {
            let idea = idea_store::lock(tx, &code, Hold::Exclusive)?;
            let base = idea.version;
            let permit = tx.actor().may(ReviseIdea::of(idea))?;
            ideas::revise(&permit, tx, base, &text)
        })?;
        Ok(())
    }

    fn vote(&self, place: usize, person: &str) -> Result<()> {
        let code = self.idea(&self.content.ideas[place].key)?;
        self.act(person, move |tx| {
            let idea = idea_store::lock(tx, &code, Hold::Shared)?;
            let permit = tx.actor().may(CastVote::on(idea))?;
            votes::cast(&permit, tx)
        })?;
        Ok(())
    }

    fn say(&mut self, place: usize, number: usize, answers: Option<usize>, said: &content::Comment) -> Result<()> {
        let idea = self.idea(&self.content.ideas[place].key)?;
        let parent = answers.and_then(|number| self.comments.get(&number).cloned());
        let (language, body) = (said.language, said.body.trim().to_owned());
        let code = self.act(&said.author, move |tx| {
            let idea = idea_store::lock(tx, &idea, Hold::Shared)?;
            let parent = comment_store::lock_parent(tx, parent.as_ref())?;
            let permit = tx.actor().may(PostComment::on(idea, parent))?;
            let code = tx.code();
            comments::post(&permit, tx, &code, language, &body)
        })?;
        self.comments.insert(number, code);
        Ok(())
    }

    fn decide(&self, place: usize, decision: usize) -> Result<()> {
        let idea = &self.content.ideas[place];
        let decided = &idea.decisions[decision];
        let code = self.idea(&idea.key)?;
        let (_, host) = self.person(&decided.host)?.clone();
        let host_language = self.content.people.iter().find(|person| person.key == decided.host);
        let answer = Answer {
            status: decided.status,
            language: host_language.map_or(idea.language, |person| person.language),
            refusal: decided.refusal,
            words: decided.words(),
            hours: 0,
        };
        self.act(&decided.host, move |tx| {
            let idea = idea_store::lock(tx, &code, Hold::Exclusive)?;
            let permit = tx.actor().may(DecideIdea::on(idea))?;
            let code = tx.code();
            decisions::decide(&permit, tx, &code, &host, &answer)
        })?;
        Ok(())
    }

    fn close(&self, place: usize) -> Result<()> {
        let asked = &self.content.questions[place];
        let Some(text) = asked.closing.clone() else { return Ok(()) };
        let (question, (_, host)) = (self.questions[asked.key.as_str()].clone(), self.person(&asked.host)?.clone());
        let summary = Summary { language: asked.original, text };
        self.act(&asked.host, move |tx| {
            let question = question_store::lock(tx, &question, Hold::Exclusive)?;
            let permit = tx.actor().may(CloseQuestion::of(question))?;
            let code = tx.code();
            closings::close(&permit, tx, &code, &host, &summary)
        })?;
        Ok(())
    }
}

pub(super) fn missing(what: &str, name: &str) -> Error {
    Error::internal(format!("the demo's content names no {what} {name:?}"))
}
