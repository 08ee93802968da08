//! Letters as people read them: the outbox is emptied into a tray whenever somebody looks.

use std::sync::Mutex;

use cofirma::platform::mail::{Carrier, Parcel, Postman, Refusal};
use cofirma::{app, jobs};

use super::community::Community;

/// A letter that arrived.
#[derive(Debug, Clone)]
pub struct Letter {
    pub to: String,
    /// The word of its kind.
    pub mail: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// All of it, as servers take it.
    pub source: String,
}

impl Letter {
    /// The first address of ours in the letter, as a path: where its button leads.
    #[track_caller]
    pub fn link(&self) -> String {
        let (_, rest) = self.text.split_once("://").unwrap_or_else(|| panic!("no link in {}", self.text));
        let address = rest.split_whitespace().next().unwrap_or_default();
        address.find('/').map_or_else(|| "/".to_owned(), |at| address[at..].to_owned())
    }

    /// The first code of eight digits.
    #[track_caller]
    pub fn code(&self) -> String {
        let mut words = self.text.split(|c: char| !c.is_alphanumeric());
        let code = words.find(|word| word.len() == 8 && word.chars().all(|c| c.is_ascii_digit()));
        code.unwrap_or_else(|| panic!("no code in {}", self.text)).to_owned()
    }
}

/// Where letters of a test arrive.
pub static TRAYS: Mutex<Vec<(u64, Letter)>> = Mutex::new(Vec::new());

struct Tray(u64);

impl Carrier for Tray {
    fn carry(&self, parcel: &Parcel) -> Result<(), Refusal> {
        let letter = Letter {
            to: parcel.to.clone(),
            mail: parcel.mail.clone(),
            subject: parcel.rendered.subject.clone(),
            text: parcel.rendered.text.clone(),
            html: parcel.rendered.html.clone(),
            source: String::from_utf8_lossy(&parcel.message.formatted()).into_owned(),
        };
        TRAYS.lock().unwrap().push((self.0, letter));
        Ok(())
    }
}

impl Community {
    /// A postman who brings letters to a carrier of the test's own.
    pub fn postman(&self, carrier: Box<dyn Carrier>) -> Postman {
        Postman { carrier, ..app::postman(&self.settings, &self.site).expect("a postman") }
    }

    /// Does what waits to be done, sends what waits to be sent, and hands out every letter that ever went to this
    /// address, oldest first.
    pub fn mail_to(&self, address: &str) -> Vec<Letter> {
        self.does_what_waits();
        self.postman(Box::new(Tray(self.number))).deliver().expect("letters leave");
        let trays = TRAYS.lock().unwrap();
        let ours = trays.iter().filter(|(number, letter)| *number == self.number && letter.to == address);
        ours.map(|(_, letter)| letter.clone()).collect()
    }

    /// Does every job that is due.
    pub fn does_what_waits(&self) {
        let runner = jobs::runner(
            self.db.clone(),
            self.site.templates.clone(),
            self.settings.files.clone(),
            self.settings.mail.folder.clone(),
        );
        runner.run().expect("jobs");
    }

    /// Forgets what is over, as a server does every hour, and does what follows from it.
    pub fn keeps_house(&self) {
        app::keep_house(&self.db, self.settings.retention).expect("what is over is forgotten");
        self.does_what_waits();
    }

    /// The newest letter to this address.
    #[track_caller]
    pub fn newest_mail_to(&self, address: &str) -> Letter {
        self.mail_to(address).pop().unwrap_or_else(|| panic!("no letter to {address}"))
    }
}
