//! People and what they do, as a test tells it.

use cofirma::features::questions::actions::{self as questions, Asking};
use cofirma::features::questions::permits::PoseQuestion;
use cofirma::features::questions::question::{Frame, Schedule, Texts};
use cofirma::platform::access::Credential;
use cofirma::platform::clock::Moment;
use cofirma::platform::db::Db;
use cofirma::platform::id::{Language, PersonId};

use super::browser::{Answer, Browser};
use super::community::Community;

/// Somebody without a name.
pub struct Guest<'a> {
    pub community: &'a Community,
    pub browser: Browser,
}

/// Somebody with a name, signed in.
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub browser: Browser,
    pub(super) db: Db,
}

/// A question, by its public code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question(pub String);

/// An idea, by its public code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idea(pub String);

impl Question {
    pub fn path(&self) -> String {
        format!("/questions/{}", self.0)
    }
}

impl Idea {
    pub fn path(&self) -> String {
        format!("/ideas/{}", self.0)
    }
}

impl Guest<'_> {
    /// Registers by the form and types the code from the mail.
    pub fn registers(&self, name: &str, email: &str, password: &str) -> Answer {
        let asked = self.asks_to_register(name, email, password);
        if asked.status != 303 {
            return asked;
        }
        let code = self.community.newest_mail_to(&email.to_lowercase()).code();
        self.browser.post("/sign-in/code", &[("code", &code)])
    }

    /// Fills in the form for an account, at the pace of a person.
    pub fn asks_to_register(&self, name: &str, email: &str, password: &str) -> Answer {
        let shown = self.browser.get("/register").expect(200).field("shown");
        self.community.clock.advance(5 * Moment::SECOND);
        let fields = [("name", name), ("email", email), ("password", password), ("next", "/"), ("shown", &shown)];
        self.browser.post("/register", &fields)
    }

    /// Signs in by the form.
    pub fn signs_in(&self, email: &str, password: &str) -> Answer {
        self.browser.post("/sign-in", &[("email", email), ("password", password), ("next", "/questions")])
    }

    pub fn opens(&self, path: &str) -> Answer {
        self.browser.get(path)
    }
}

impl Person {
    pub fn opens(&self, path: &str) -> Answer {
        self.browser.get(path)
    }

    /// Asks in the company's name; ideas from now on, nothing after.
    pub fn asks(&self, title: &str) -> Question {
        self.asks_with(title, |_| {})
    }

    /// Asks with dates of its own; `opens_at` is now unless changed.
    pub fn asks_with(&self, title: &str, dates: impl FnOnce(&mut Schedule)) -> Question {
        let now = self.db.clock().now();
        let mut schedule = Schedule { opens_at: Some(now), ..Default::default() };
        dates(&mut schedule);
        let texts = Texts { title: title.to_owned(), summary: "Tell us.".into(), ..Default::default() };
        let asking = Asking {
            host: self.id,
            language: Language::En,
            is_standing: false,
            frame: Frame::default(),
            schedule,
            picture: None,
            texts: vec![(Language::En, texts)],
        };
        let code = self
            .db
            .act_now(Credential::OnBehalfOf(self.id), move |tx| {
                let permit = tx.actor().may(PoseQuestion)?;
                let code = tx.code();
                questions::pose(&permit, tx, &code, &asking)
            })
            .expect("a question");
        Question(code.to_string())
    }

    /// Proposes by the form.
    pub fn proposes(&self, question: &Question, title: &str) -> Idea {
        let path = self.tries_to_propose(question, title, "Because it would help.").leads_to();
        Idea(path.trim_start_matches("/ideas/").to_owned())
    }

    pub fn tries_to_propose(&self, question: &Question, title: &str, body: &str) -> Answer {
        let form = self.browser.get(&format!("{}/ideas/new", question.path()));
        if form.status != 200 {
            return form;
        }
        let code = form.field("code");
        self.browser.post(
            &format!("{}/ideas", question.path()),
            &[("code", &code), ("title", title), ("body", body), ("language", "en"), ("go", "different")],
        )
    }

    /// Changes an idea by the form.
    pub fn edits(&self, idea: &Idea, title: &str, body: &str) -> Answer {
        let form = self.browser.get(&format!("{}/edit", idea.path()));
        if form.status != 200 {
            return form;
        }
        let base = form.field("base_version");
        self.edits_from(idea, &base, title, body)
    }

    /// Sends a change that was begun on this version.
    pub fn edits_from(&self, idea: &Idea, base: &str, title: &str, body: &str) -> Answer {
        self.browser.post(
            &format!("{}/versions", idea.path()),
            &[("base_version", base), ("title", title), ("body", body), ("language", "en")],
        )
    }

    pub fn votes_for(&self, idea: &Idea) {
        self.tries_to_vote_for(idea).expect(303);
    }

    pub fn tries_to_vote_for(&self, idea: &Idea) -> Answer {
        self.browser.post(&format!("{}/vote", idea.path()), &[])
    }

    pub fn takes_back_vote_for(&self, idea: &Idea) {
        self.browser.post(&format!("{}/vote/withdrawal", idea.path()), &[]).expect(303);
    }

    /// The votes that this person reads on the idea's page.
    #[track_caller]
    pub fn reads_votes_of(&self, idea: &Idea) -> i64 {
        votes_on(&self.browser.get(&idea.path()).expect(200))
    }

    /// Days from now, as a date of a schedule.
    pub fn in_days(&self, days: i64) -> Option<Moment> {
        Some(self.db.clock().now().plus(days * Moment::DAY))
    }
}

/// The number on the stamp of an idea's page.
#[track_caller]
pub fn votes_on(page: &Answer) -> i64 {
    let numbers = page.all("main .stamp b");
    let number = numbers.first().unwrap_or_else(|| panic!("no stamp: {}", page.text()));
    number.replace([',', '.'], "").parse().expect("a number")
}

impl Person {
    /// The person's public page.
    pub fn page(&self) -> String {
        format!("/people/{}", self.code())
    }

    /// The person's public code.
    pub fn code(&self) -> String {
        use diesel::prelude::*;
        #[derive(QueryableByName)]
        struct Line {
            #[diesel(sql_type = diesel::sql_types::Text)]
            code: String,
        }
        let sql = format!("SELECT code FROM people WHERE id = {}", self.id.0);
        let read = self
            .db
            .read_now(&Credential::Operator, move |tx| Ok(diesel::sql_query(sql).get_result::<Line>(tx.conn())?.code));
        read.expect("a code")
    }
}
