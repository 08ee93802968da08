//! People who do something before they have a name, and look into their mail.

use std::cell::RefCell;

use cofirma::platform::clock::Moment;

use super::browser::{Answer, Browser};
use super::community::Community;
use super::people::{Idea, Question};

/// Somebody who has never been here. They have a second browser, in which they read their mail.
pub struct Stranger<'a> {
    pub community: &'a Community,
    pub browser: Browser,
    pub elsewhere: Browser,
    email: RefCell<String>,
}

impl<'a> Stranger<'a> {
    pub(super) fn new(community: &'a Community) -> Self {
        Self { community, browser: community.browser(), elsewhere: community.browser(), email: RefCell::default() }
    }

    pub fn opens(&self, path: &str) -> Answer {
        self.browser.get(path)
    }

    /// Votes from the page of an idea; the page that asks for a name comes.
    #[track_caller]
    pub fn votes_for(&self, idea: &Idea) -> Answer {
        let page = self.opens(&idea.path()).expect(200);
        let form = page.attributes(".stamp form", "action");
        assert_eq!(form, [format!("{}/vote", idea.path())], "a stranger sees a stamp to press");
        assert_eq!(self.browser.post(&form[0], &[]).leads_to(), "/waiting");
        self.opens("/waiting").expect(200)
    }

    /// Comments from the page of an idea.
    #[track_caller]
    pub fn says(&self, idea: &Idea, text: &str) -> Answer {
        let code = self.opens(&idea.path()).expect(200).field("code");
        let sent = self.browser.post(&format!("{}/comments", idea.path()), &[("code", &code), ("body", text)]);
        assert_eq!(sent.leads_to(), "/waiting");
        self.opens("/waiting").expect(200)
    }

    /// Proposes by the form.
    #[track_caller]
    pub fn proposes(&self, question: &Question, title: &str, body: &str) -> Answer {
        let code = self.opens(&format!("{}/ideas/new", question.path())).expect(200).field("code");
        let fields = [("code", &*code), ("title", title), ("body", body), ("language", "en"), ("go", "different")];
        assert_eq!(self.browser.post(&format!("{}/ideas", question.path()), &fields).leads_to(), "/waiting");
        self.opens("/waiting").expect(200)
    }

    /// Gives a name and an address on the page that asks for them.
    #[track_caller]
    pub fn gives(&self, name: &str, email: &str) -> Answer {
        let form = self.opens("/waiting").expect(200);
        let (next, shown) = (form.field("next"), form.field("shown"));
        self.community.clock.advance(5 * Moment::SECOND);
        let fields = [("name", name), ("email", email), ("next", &*next), ("shown", &*shown)];
        assert_eq!(self.browser.post("/register", &fields).leads_to(), "/sign-in/code");
        email.clone_into(&mut self.email.borrow_mut());
        self.opens("/sign-in/code").expect(200)
    }

    /// Asks for a mail on the page for signing in.
    pub fn asks_for_a_mail(&self, email: &str) -> Answer {
        email.clone_into(&mut self.email.borrow_mut());
        self.browser.post("/sign-in", &[("email", email), ("next", "/questions")])
    }

    /// The code of the newest mail.
    #[track_caller]
    pub fn code(&self) -> String {
        self.community.newest_mail_to(&self.email.borrow()).code()
    }

    /// The link of the newest mail.
    #[track_caller]
    pub fn link(&self) -> String {
        self.community.newest_mail_to(&self.email.borrow()).link()
    }

    pub fn types(&self, code: &str) -> Answer {
        self.browser.post("/sign-in/code", &[("code", code)])
    }

    #[track_caller]
    pub fn types_the_code(&self) -> Answer {
        self.types(&self.code()).expect(303)
    }

    /// Opens the link of the mail in the browser that asked, and presses its button.
    #[track_caller]
    pub fn opens_the_mail_here(&self) -> Answer {
        press(&self.browser, &self.link())
    }

    /// Opens the link of the mail in another browser, and presses its button.
    #[track_caller]
    pub fn opens_the_mail_elsewhere(&self) -> Answer {
        press(&self.elsewhere, &self.link())
    }
}

/// Opens a mailed link and presses the button of the page, with whatever the page has ticked.
#[track_caller]
pub fn press(browser: &Browser, link: &str) -> Answer {
    let page = browser.get(link).expect(200);
    let asked = page.attributes("[name=asked]", "value");
    let mut fields: Vec<(&str, &str)> = asked.iter().map(|value| ("asked", value.as_str())).collect();
    if !page.attributes("[name=keep][checked]", "value").is_empty() {
        fields.push(("keep", "yes"));
    }
    browser.post(link, &fields)
}
