//! The catalogue: what is had is paid once, the last piece goes to one, and what cannot be sent comes back.

use std::sync::Barrier;

use crate::credits::Made;
use crate::support::browser::Answer;
use crate::support::{Person, every_database, rounds};

impl Person {
    /// Puts something into the catalogue; tells the page on which it is kept.
    pub fn offers(&self, kind: &str, name: &str, price: &str, stock: &str) -> String {
        let code = self.opens("/work/rewards").expect(200).field("code");
        let fields = [
            ("code", code.as_str()),
            ("kind", kind),
            ("name_en", name),
            ("about_en", "Made of what was left over."),
            ("price", price),
            ("stock", stock),
        ];
        let to = self.browser.post("/work/rewards", &fields).leads_to();
        assert_eq!(self.browser.post("/work/rewards", &fields).leads_to(), to, "the second click is the same thing");
        to
    }

    pub fn brings_codes(&self, item: &str, codes: &str) -> Answer {
        self.browser.post(&format!("{item}/codes"), &[("secrets", codes)])
    }

    /// Has one of something, by a form of this code.
    pub fn redeems(&self, item: &str, code: &str) -> Answer {
        let fields = [("code", code), ("words", "Via Roma 1, Torino")];
        self.browser.post(&format!("/rewards/{}/redemptions", item.rsplit('/').next().unwrap()), &fields)
    }
}

#[test]
fn one_has_what_one_has_points_for_and_a_form_sent_twice_is_paid_once() {
    for community in every_database() {
        let (giulia, ana) = (community.product_manager("Giulia"), community.customer("Ana"));
        let bag = giulia.offers("good", "A bag", "40", "3");
        community.grants(&[&ana], 90);
        let page = ana.opens("/rewards").expect(200);
        assert!(page.shows("A bag") && page.shows("3 are left") && page.shows("90 points"), "{}", page.text());
        for _ in 0..3 {
            assert_eq!(ana.redeems(&bag, "0rder00001").leads_to(), "/me/rewards");
        }
        assert_eq!((community.holds(&ana, "points"), community.count("SELECT stock AS n FROM items")), (50, 2));
        // Somebody else's form is not hers.
        let ben = community.customer("Ben");
        community.grants(&[&ben], 90);
        ben.redeems(&bag, "0rder00001").expect(409);
        ana.redeems(&bag, "0rder00002").expect(303);
        // Nobody pays another price than the one they saw.
        let path = format!("/rewards/{}/redemptions", bag.rsplit('/').next().unwrap());
        let cheap = [("code", "0rder00009"), ("words", "Via Roma 1, Torino"), ("price", "30")];
        assert!(ana.browser.post(&path, &cheap).expect(409).shows("not as you saw it"));
        let poor = ana.redeems(&bag, "0rder00003").expect(409);
        assert!(
            poor.shows("There is not so much in the account") && poor.shows("30 points are missing"),
            "{}",
            poor.text()
        );
        assert_eq!(community.holds(&ana, "points"), 10);
        let nowhere = ben.browser.post(&format!("/rewards/{}/redemptions", bag.rsplit('/').next().unwrap()), &[]);
        assert!(nowhere.expect(422).shows("Where shall it go?"));
        community.adds_up();

        // The team sends the first, and cannot send the second: the points come back, and so does the bag.
        let page = giulia.opens("/work/redemptions").expect(200);
        assert!(page.shows("Via Roma 1") && page.shows("Ana"), "{}", page.text());
        ana.opens("/work/redemptions").expect(404);
        giulia.browser.post("/redemptions/0rder00001/sending", &[]).expect(303);
        giulia.browser.post("/redemptions/0rder00001/cancellation", &[("reason", "It is lost.")]).expect(409);
        for _ in 0..2 {
            giulia.browser.post("/redemptions/0rder00002/cancellation", &[("reason", "It is lost.")]).expect(303);
        }
        giulia.browser.post("/redemptions/0rder00002/sending", &[]).expect(409);
        assert_eq!((community.holds(&ana, "points"), community.count("SELECT stock AS n FROM items")), (50, 2));
        let page = ana.opens("/me/rewards").expect(200);
        assert!(page.shows("It is lost.") && page.shows("sent") && page.shows("cancelled"), "{}", page.text());
        assert!(ana.opens("/notices").shows("on its way"));
        community.adds_up();
    }
}

#[test]
fn what_is_gone_or_not_offered_says_so_kindly() {
    for community in every_database() {
        let (giulia, ana) = (community.product_manager("Giulia"), community.customer("Ana"));
        let bag = giulia.offers("good", "A bag", "0", "1");
        ana.redeems(&bag, "0rder00001").expect(303);
        let gone = ana.redeems(&bag, "0rder00002").expect(409);
        assert!(gone.shows("The last one has just gone") && gone.shows("has found somebody"), "{}", gone.text());
        let change = [("name_en", "A bag"), ("price", "0"), ("more", "-1"), ("offered", "yes")];
        giulia.browser.post(&bag, &change).expect(409);
        let more = [("name_en", "A bag"), ("price", "0"), ("more", "5"), ("stock", "0")];
        giulia.browser.post(&bag, &more).expect(303);
        assert_eq!(giulia.browser.post(&bag, &more).expect(409).field("more"), "5", "said twice it is done once");
        giulia.brings_codes(&bag, "NOT-A-VOUCHER").expect(404);
        assert_eq!(community.count("SELECT stock AS n FROM items"), 5);
        ana.opens(&format!("/rewards/{}", bag.rsplit('/').next().unwrap())).expect(404);
        ana.redeems(&bag, "0rder00003").expect(404);
        ana.browser.post(&bag, &change).expect(404);
        ana.browser.post("/work/rewards", &change).expect(404);
        community.adds_up();
    }
}

/// Everybody at once, each by a form of their own; what each is answered.
fn race(people: &[Person], item: &str, round: usize) -> Vec<u16> {
    let start = Barrier::new(people.len());
    std::thread::scope(|scope| {
        let runners: Vec<_> = people
            .iter()
            .enumerate()
            .map(|(n, person)| {
                let start = &start;
                scope.spawn(move || {
                    start.wait();
                    person.redeems(item, &format!("race{round:03}{n:03}")).status
                })
            })
            .collect();
        runners.into_iter().map(|runner| runner.join().unwrap()).collect()
    })
}

#[test]
fn fifty_race_for_the_last_one_and_one_has_it_in_every_round() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let people: Vec<Person> = (0..50).map(|n| community.customer(&format!("Runner {n}"))).collect();
        let all: Vec<&Person> = people.iter().collect();
        community.grants(&all, 1_000);
        for round in 0..rounds(2) {
            let kind = if round % 2 == 0 { "good" } else { "voucher" };
            let item = giulia.offers(kind, &format!("Thing {round}"), "7", if kind == "good" { "1" } else { "" });
            if kind == "voucher" {
                giulia.brings_codes(&item, &format!("LAST-{round}")).expect(303);
            }
            let answers = race(&people, &item, round);
            let winners = answers.iter().filter(|status| **status == 303).count();
            // A server that has too much to do says so, and takes nothing.
            assert!(answers.iter().all(|status| [303, 409, 503].contains(status)), "{answers:?}");
            assert_eq!(winners, 1, "{:?}, round {round}: {answers:?}", community.kind());
            let code = item.rsplit('/').next().unwrap();
            let sql = format!(
                "SELECT count(*) AS n FROM redemptions r JOIN items i ON i.id = r.item_id WHERE i.code = '{code}'"
            );
            assert_eq!(community.count(&sql), 1);
        }
        let held: i64 = people.iter().map(|person| community.holds(person, "points")).sum();
        assert_eq!(held, 50_000 - 7 * i64::try_from(rounds(2)).unwrap());
        community.adds_up();
    }
}

#[test]
fn a_name_that_is_erased_leaves_ledger_seals_and_colophon_whole() {
    for community in every_database() {
        let Made { giulia, ana, ben, release, .. } = community.made();
        ana.signs_as(&release, "own", "").expect(303);
        let programme = giulia.gives_back(&release, &[("gives", "sales"), ("rate", "5")]);
        giulia.brings_sales(&programme, "period,net\n2026-10,1000").expect(303);
        giulia.gives_points(&release, "10", "");
        let bag = giulia.offers("good", "A bag", "50", "5");
        let words = [("code", "0rder00001"), ("words", "Zyxwena Quorlith, Via Roma 1")];
        let path = format!("/rewards/{}/redemptions", bag.rsplit('/').next().unwrap());
        ana.browser.post(&path, &words).expect(303);
        let entries = community.count("SELECT count(*) AS n FROM ledger_entries");
        let held = community.holds(&ana, "EUR");
        assert!(held > 0);
        ana.leaves("keep", "anonymous").expect(303);
        community.does_what_waits();

        assert_eq!(community.count("SELECT count(*) AS n FROM ledger_entries"), entries);
        assert_eq!(community.holds(&ana, "EUR"), held, "the account stays, under its code");
        assert_eq!(community.count("SELECT count(*) AS n FROM redemptions WHERE words <> '' OR state = 'open'"), 0);
        assert_eq!(community.count("SELECT stock AS n FROM items"), 5, "what is not sent somebody else may have");
        let told = giulia.opens(&format!("{}/ledger", release.path())).expect(200);
        assert!(!told.shows("Ana") && told.shows("Ben"), "{}", told.text());
        assert!(!giulia.opens(&programme).expect(200).shows("Ana"));
        // The next period is divided as before; what would be hers is not given out.
        let before = community.holds(&ben, "EUR");
        giulia.brings_sales(&programme, "period,net\n2026-11,1000").expect(303);
        assert_eq!((community.holds(&ana, "EUR"), community.holds(&ben, "EUR")), (held, before * 2));
        assert!(!giulia.opens(&release.path()).expect(200).shows("Ana"));
        community.signed(&release);
        // Nothing is paid to nobody.
        let ada = community.admin("Ada");
        let list = ada.lists_payout("EUR");
        assert!(!ada.opens(&list).expect(200).body.contains("ana@"));
        community.adds_up();
    }
}
