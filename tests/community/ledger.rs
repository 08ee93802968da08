//! The ledger: every history of it sums to zero and never falls below; nothing is posted twice, lost, or changed.

mod storm;

use std::cell::Cell;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use cofirma::platform::access::Credential;
use cofirma::platform::clock::Moment;
use cofirma::platform::db::Recorded;

use crate::credits::Made;
use crate::releases::Release;
use crate::support::browser::Answer;
use crate::support::{Community, Person, every_database, rounds};

impl Person {
    /// Makes a list of what is to be paid out; tells the file's address.
    pub fn lists_payout(&self, unit: &str) -> String {
        let code = self.opens("/admin/payouts").expect(200).field("code");
        self.browser.post("/admin/payouts", &[("code", &code), ("unit", unit)]).expect(303);
        format!("/admin/payouts/{code}.csv")
    }

    pub fn corrects_entry(&self, entry: &str, reason: &str) -> Answer {
        self.browser.post(&format!("/ledger/{entry}/correction"), &[("reason", reason)])
    }
}

impl Community {
    /// Gives people points past the verbs, once each: a release for every race would take long.
    pub fn grants(&self, people: &[&Person], points: i64) {
        self.meddle(
            "INSERT INTO ledger_accounts (code, kind, unit, created_at) SELECT 'h0vse00001', 'issued', 'points', 0 \
             WHERE NOT EXISTS (SELECT 1 FROM ledger_accounts WHERE kind = 'issued' AND unit = 'points')",
        );
        for id in people.iter().map(|person| person.id.0) {
            let (account, entry) = (format!("acc{id:07}"), format!("ent{id:07}"));
            for sql in [
                format!(
                    "INSERT INTO ledger_accounts (code, kind, person_id, unit, created_at) \
                     VALUES ('{account}', 'person', {id}, 'points', 0)"
                ),
                format!(
                    "INSERT INTO ledger_balances (account_id, amount) \
                     SELECT id, {points} FROM ledger_accounts WHERE code = '{account}'"
                ),
                format!(
                    "INSERT INTO ledger_entries (code, key, cause, about, created_at) \
                     VALUES ('{entry}', 'tests {id}', 'granted', '{entry}', 0)"
                ),
                format!(
                    "INSERT INTO ledger_postings (entry_id, account_id, amount) \
                     SELECT e.id, a.id, CASE a.kind WHEN 'person' THEN {points} ELSE -{points} END \
                     FROM ledger_entries e, ledger_accounts a WHERE e.code = '{entry}' \
                     AND (a.code = '{account}' OR (a.kind = 'issued' AND a.unit = 'points'))"
                ),
            ] {
                self.meddle(&sql);
            }
        }
    }

    /// So many entries more of one point each, for somebody who has points.
    fn grants_singly(&self, person: &Person, times: i64) {
        self.meddle(&format!(
            "INSERT INTO ledger_entries (code, key, cause, about, created_at) \
             WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {times}) \
             SELECT 'mre' || CAST(1000000 + i AS TEXT), 'more ' || CAST(i AS TEXT), 'granted', 'mre0000000', 0 FROM n"
        ));
        self.meddle(&format!(
            "INSERT INTO ledger_postings (entry_id, account_id, amount) \
             SELECT e.id, a.id, CASE a.kind WHEN 'person' THEN 1 ELSE -1 END FROM ledger_entries e, ledger_accounts a \
             WHERE e.code LIKE 'mre%' AND (a.person_id = {} OR (a.kind = 'issued' AND a.unit = 'points'))",
            person.id.0
        ));
        self.meddle(&format!(
            "UPDATE ledger_balances SET amount = amount + {times} \
             WHERE account_id IN (SELECT id FROM ledger_accounts WHERE person_id = {})",
            person.id.0
        ));
    }

    fn below_zero(&self) -> i64 {
        self.count("SELECT count(*) AS n FROM ledger_balances WHERE amount < 0")
    }
}

/// One thing that happens; numbers name who, which form, which entry.
#[derive(Debug, Clone)]
enum Step {
    Grants(i64, i64),
    Redeems(usize, usize),
    Cancels(usize),
    Corrects(usize),
    DaysPass(i64),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (1..4_i64, prop_oneof![Just(0), Just(20), Just(60)]).prop_map(|(points, lasts)| Step::Grants(points, lasts)),
        6 => (0..3_usize, 0..4_usize).prop_map(|(who, form)| Step::Redeems(who, form)),
        2 => (0..8_usize).prop_map(Step::Cancels),
        2 => (0..9_usize).prop_map(Step::Corrects),
        2 => (1..40_i64).prop_map(Step::DaysPass),
    ]
}

struct Scene<'a> {
    community: &'a Community,
    giulia: &'a Person,
    ada: &'a Person,
    people: [&'a Person; 3],
    release: &'a Release,
    item: &'a str,
    number: &'a Cell<usize>,
    history: usize,
}

impl Scene<'_> {
    /// Gives points to everybody with a credit, and sends the confirmation twice.
    fn grants(&self, points: i64, lasts: i64) -> u16 {
        self.number.set(self.number.get() + 1);
        let (code, points, lasts) = (format!("gr{:08}", self.number.get()), points.to_string(), lasts.to_string());
        let fields = [
            ("code", code.as_str()),
            ("gives", "points"),
            ("amount", points.as_str()),
            ("lasts", if lasts == "0" { "" } else { lasts.as_str() }),
            ("w_proposed", "6"),
            ("w_tested", "3"),
        ];
        self.giulia.browser.post(&format!("{}/rewards", self.release.path()), &fields).expect(303);
        let seen = self.giulia.opens(&format!("/programmes/{code}")).expect(200).field("seen");
        let path = format!("/programmes/{code}/confirmation");
        self.giulia.browser.post(&path, &[("seen", seen.as_str())]).expect(303);
        self.giulia.browser.post(&path, &[("seen", seen.as_str())]).status
    }

    fn plays(&self, step: &Step) {
        let status = match step {
            Step::Grants(points, lasts) => self.grants(*points, *lasts),
            // The same form comes again and again.
            Step::Redeems(who, form) => {
                let code = format!("r{:04}{who:02}{form:03}", self.history);
                self.people[*who].redeems(self.item, &code).status
            }
            Step::Cancels(nth) => {
                let sql = format!("SELECT code AS line FROM redemptions ORDER BY id DESC LIMIT 1 OFFSET {nth}");
                let code = self.community.lines(&sql).concat();
                let reason = [("reason", "It is lost.")];
                self.giulia.browser.post(&format!("/redemptions/{code}/cancellation"), &reason).status
            }
            Step::Corrects(nth) => {
                let sql = format!("SELECT code AS line FROM ledger_entries ORDER BY id DESC LIMIT 1 OFFSET {nth}");
                self.ada.corrects_entry(&self.community.lines(&sql).concat(), "It was a slip.").status
            }
            Step::DaysPass(days) => {
                self.community.days_pass(*days);
                self.community.does_what_waits();
                303
            }
        };
        assert!([303, 404, 409].contains(&status), "{step:?}: {status}");
        assert_eq!(self.community.below_zero(), 0, "{step:?}");
    }
}

#[test]
fn any_history_sums_to_zero_and_nobody_is_ever_below() {
    for community in every_database() {
        let Made { giulia, ana, ben, carla, release, .. } = community.made();
        let ada = community.admin("Ada");
        let item = giulia.offers("good", "A bag", "25", "");
        let (number, histories) = (Cell::new(0), Cell::new(0));
        let config = Config {
            cases: u32::try_from(rounds(100)).unwrap_or(100),
            max_shrink_iters: 100,
            failure_persistence: None,
            ..Config::default()
        };
        let played = TestRunner::new(config).run(&prop::collection::vec(step(), 1..12), |history| {
            histories.set(histories.get() + 1);
            // Days pass, and browsers are asked again who they are.
            let [giulia, ada, ana, ben, carla] = [&giulia, &ada, &ana, &ben, &carla].map(|one| community.again(one));
            let scene = Scene {
                community: &community,
                giulia: &giulia,
                ada: &ada,
                people: [&ana, &ben, &carla],
                release: &release,
                item: &item,
                number: &number,
                history: histories.get(),
            };
            for step in &history {
                scene.plays(step);
                if matches!(step, Step::DaysPass(days) if *days > 20) {
                    // Whoever was away for so long signs in again.
                    for person in [&giulia, &ada, &ana, &ben, &carla] {
                        community.meddle(&format!(
                            "UPDATE sessions SET expires_at = {}, last_seen_at = {} WHERE person_id = {}",
                            community.clock.now().plus(90 * Moment::DAY).0,
                            community.clock.now().0,
                            person.id.0
                        ));
                    }
                }
            }
            community.adds_up();
            Ok(())
        });
        if let Err(failed) = played {
            panic!("{:?}: {failed}", community.kind());
        }
        for cause in ["granted", "redeemed", "expired", "corrected"] {
            let sql = format!("SELECT count(*) AS n FROM ledger_entries WHERE cause = '{cause}'");
            assert!(community.count(&sql) > 0, "no history has an entry that is {cause}");
        }
    }
}

#[test]
fn the_ledger_refuses_to_be_changed_and_the_check_sees_what_does_not_add_up() {
    for community in every_database() {
        let ana = community.customer("Ana");
        community.grants(&[&ana], 10);
        community.adds_up();
        for sql in [
            "UPDATE ledger_entries SET cause = 'paid'",
            "DELETE FROM ledger_entries",
            "UPDATE ledger_postings SET amount = amount + 1",
            "DELETE FROM ledger_postings",
            "UPDATE ledger_balances SET amount = -1",
        ] {
            let sql = sql.to_owned();
            let refused = community.db.act_now(Credential::Operator, move |tx| {
                use diesel::prelude::*;
                diesel::sql_query(sql.as_str()).execute(tx.conn())?;
                Ok(Recorded::nothing(()))
            });
            assert!(refused.is_err(), "{:?}", community.kind());
        }
        community.adds_up();
        community.meddle("UPDATE ledger_balances SET amount = amount + 1");
        let report = community.db.read_now(&Credential::Operator, |tx| {
            let permit = tx.actor().may(cofirma::features::audit::AuditCommunity)?;
            cofirma::features::audit::run(&permit, tx)
        });
        let broken = report.expect("a report").findings.iter().filter(|finding| !finding.holds()).count();
        assert_eq!(broken, 1, "{:?}", community.kind());
        community.meddle("UPDATE ledger_balances SET amount = amount - 1");
    }
}

#[test]
fn an_administrator_takes_an_entry_back_with_a_reason_once_and_never_what_was_spent() {
    for community in every_database() {
        let Made { giulia, ana, ben, release, .. } = community.made();
        giulia.gives_points(&release, "10", "");
        let ada = community.admin("Ada");
        let of = |person: &Person| {
            let sql = format!(
                "SELECT e.code AS line FROM ledger_entries e JOIN ledger_postings p ON p.entry_id = e.id \
                 JOIN ledger_accounts a ON a.id = p.account_id WHERE a.person_id = {} AND e.cause = 'granted'",
                person.id.0
            );
            community.lines(&sql).concat()
        };
        let (hers, his) = (of(&ana), of(&ben));
        giulia.corrects_entry(&hers, "It was a slip.").expect(404);
        ada.corrects_entry(&hers, "no").expect(422);
        ada.corrects_entry(&hers, "It was a slip.").expect(303);
        ada.corrects_entry(&hers, "It was a slip.").expect(409);
        assert_eq!(community.holds(&ana, "points"), 0);
        let page = ana.opens("/me/rewards").expect(200);
        assert!(page.shows("It was a slip.") && page.shows("taken back"), "{}", page.text());
        assert!(ana.opens("/notices").shows("set right, with a reason"));
        // What takes back can be taken back itself.
        let counter = community.lines("SELECT code AS line FROM ledger_entries WHERE cause = 'corrected'").concat();
        ada.corrects_entry(&counter, "It was none.").expect(303);
        let points = community.holds(&ana, "points");
        assert!(points > 0);

        let bag = giulia.offers("good", "A bag", "1", "");
        ben.redeems(&bag, "0rder00001").expect(303);
        ada.corrects_entry(&his, "It was a slip.").expect(409);
        let redeemed = community.lines("SELECT code AS line FROM ledger_entries WHERE cause = 'redeemed'").concat();
        ada.corrects_entry(&redeemed, "It was a slip.").expect(409);
        assert_eq!(community.count("SELECT count(*) AS n FROM ledger_entries"), 6);
        community.adds_up();
    }
}

#[test]
fn points_end_after_they_were_told_to_and_what_ends_first_is_spent_first() {
    for community in every_database() {
        let Made { giulia, ana, ben, release, .. } = community.made();
        giulia.gives_points(&release, "10", "90");
        giulia.gives_points(&release, "1", "");
        let (first, all) = (community.holds(&ana, "points") * 10 / 11, community.holds(&ana, "points"));
        assert!(ana.opens("/me/rewards").expect(200).shows("until"));
        let bag = giulia.offers("good", "A bag", "5", "");
        ana.redeems(&bag, "0rder00001").expect(303);
        community.days_pass(50);
        community.does_what_waits();
        let ana = community.again(&ana);
        assert!(!ana.opens("/notices").expect(200).shows("end soon"));
        community.days_pass(15);
        community.does_what_waits();
        assert!(ana.opens("/notices").expect(200).shows("Some of your points end soon"));
        assert_eq!(community.holds(&ana, "points"), all - 5);
        community.days_pass(26);
        community.does_what_waits();
        // What ended are the points of the first programme, less those that were spent.
        assert_eq!(community.holds(&ana, "points"), all - first);
        assert_eq!(community.count("SELECT count(*) AS n FROM ledger_entries WHERE cause = 'expired'"), 3);
        assert!(community.again(&ana).opens("/me/rewards").expect(200).shows("Ended, unused"));
        // A server that stood still for a year does not end what it has not told of.
        giulia_gives_again(&community, &giulia, &release);
        let before = community.holds(&ben, "points");
        community.days_pass(400);
        community.does_what_waits();
        assert_eq!(community.holds(&ben, "points"), before);
        community.days_pass(15);
        community.does_what_waits();
        assert!(community.holds(&ben, "points") < before);
        community.adds_up();
    }
}

fn giulia_gives_again(community: &Community, giulia: &Person, release: &Release) {
    community.again(giulia).gives_points(release, "1", "90");
}

#[test]
fn a_list_to_pay_is_a_table_for_the_bank_and_posts_once() {
    for community in every_database() {
        let Made { giulia, ana, ben, release, .. } = community.made();
        let ada = community.admin("Ada");
        community.meddle(&format!("UPDATE people SET name = '=HYPERLINK(1)' WHERE id = {}", ben.id.0));
        assert_eq!(ada.browser.post("/admin/payouts", &[("code", "0000000001"), ("unit", "EUR")]).status, 409);
        giulia.gives_back(&release, &[("gives", "money"), ("amount", "100.01")]);
        for person in [&ana, &giulia] {
            person.opens("/admin/payouts").expect(404);
        }
        let list = ada.lists_payout("EUR");
        ada.browser.post("/admin/payouts", &[("code", "0000000002"), ("unit", "EUR")]).expect(409);
        // The code of one list makes no other.
        let code = list.trim_start_matches("/admin/payouts/").trim_end_matches(".csv");
        ada.browser.post("/admin/payouts", &[("code", code), ("unit", "EUR")]).expect(303);
        ada.browser.post("/admin/payouts", &[("code", code), ("unit", "CHF")]).expect(409);
        let file = ada.opens(&list).expect(200);
        assert_eq!(file.header("content-type").as_deref(), Some("text/csv; charset=utf-8"));
        assert!(file.body.starts_with("Account,Name,E-mail,Amount,Currency,Reference\r\n"), "{}", file.body);
        let hers = community.holds(&ana, "EUR");
        let line = format!("ana@example.org,{}.{:02},EUR,", hers / 100, hers % 100);
        assert!(file.body.contains(&line), "{}", file.body);
        assert!(file.body.contains("'=HYPERLINK(1)"), "{}", file.body);
        giulia.opens(&list).expect(404);
        assert_eq!(community.count("SELECT count(*) AS n FROM ledger_entries WHERE cause = 'paid'"), 0);
        // More comes meanwhile; the list pays what stands on it.
        giulia.gives_back(&release, &[("gives", "money"), ("amount", "10")]);
        let payment = list.replace(".csv", "/payment");
        ada.browser.post(&payment, &[]).expect(303);
        ada.browser.post(&payment, &[]).expect(303);
        ada.browser.post(&list.replace(".csv", "/removal"), &[]).expect(409);
        let left: i64 = community.count("SELECT CAST(SUM(amount) AS BIGINT) AS n FROM ledger_balances");
        assert_eq!(left, 1_000);
        assert_eq!(community.count("SELECT count(*) AS n FROM ledger_entries WHERE cause = 'paid'"), 3);
        assert!(ana.opens("/notices").shows("Money was paid out"));
        // Somebody has less than a second list says: it is not paid in part.
        let second = ada.lists_payout("EUR");
        let entry = community.lines("SELECT code AS line FROM ledger_entries WHERE cause = 'granted' ORDER BY id DESC");
        ada.corrects_entry(&entry[0], "It was a slip.").expect(303);
        ada.browser.post(&second.replace(".csv", "/payment"), &[]).expect(409);
        assert_eq!(community.count("SELECT count(*) AS n FROM ledger_entries WHERE cause = 'paid'"), 3);
        ada.browser.post(&second.replace(".csv", "/removal"), &[]).expect(303);
        let dropped = ada.browser.post(&second.replace(".csv", "/payment"), &[]).expect(409);
        assert!(dropped.shows("This list was thrown away."), "{}", dropped.text());
        community.meddle(&format!("UPDATE people SET name = 'Ben' WHERE id = {}", ben.id.0));
        community.adds_up();
    }
}

#[test]
fn a_long_statement_goes_on_page_by_page_and_loses_no_line() {
    for community in every_database() {
        let ana = community.customer("Ana");
        community.grants(&[&ana], 1);
        community.grants_singly(&ana, 229);
        let (mut path, mut pages) = (Some("/me/rewards".to_owned()), Vec::new());
        while let Some(here) = path.take() {
            let page = ana.opens(&here).expect(200);
            pages.push(page.all(".ledger-line").len());
            path = page.attributes("a[rel=next]", "href").pop();
        }
        assert_eq!(pages, [100, 100, 30]);
        // What takes from more lots than a page has entries is one line, and hides none.
        let giulia = community.product_manager("Giulia");
        ana.redeems(&giulia.offers("good", "A bag", "150", "1"), "0rder00001").expect(303);
        let page = ana.opens("/me/rewards").expect(200);
        assert_eq!(page.all(".ledger-line").len(), 101, "the bag, and a hundred entries");
        assert!(page.shows("-150") || page.shows("−150"), "{}", page.text());
        community.adds_up();
        ana.opens("/me/rewards?after=mre9999999").expect(404);
        ana.opens("/me/rewards?after=nonsense!").expect(404);
    }
}
