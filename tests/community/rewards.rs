//! Programmes: who shaped a release gets something back, as it was shown, once; sales are divided to the last cent.

use crate::credits::Made;
use crate::releases::Release;
use crate::support::browser::Answer;
use crate::support::{Community, Person, every_database};

impl Person {
    /// Makes a programme of a release; leads to its page.
    pub fn promises(&self, release: &Release, fields: &[(&str, &str)]) -> Answer {
        let path = format!("{}/rewards", release.path());
        let form = self.opens(&path).expect(200);
        let mut all: Vec<(String, String)> = ["code", "unit", "w_proposed", "w_refined", "w_discussed", "w_tested"]
            .iter()
            .map(|name| ((*name).to_owned(), if *name == "unit" { "EUR".into() } else { form.field(name) }))
            .collect();
        all.extend([("w_supported".to_owned(), "1".to_owned()), ("w_moderated".to_owned(), "2".to_owned())]);
        all.push(("public".into(), "yes".into()));
        for (name, value) in fields {
            all.retain(|(known, _)| known != name);
            all.push(((*name).to_owned(), (*value).to_owned()));
        }
        let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.browser.post(&path, &all)
    }

    /// Confirms a programme as its page shows it.
    pub fn confirms(&self, programme: &str) -> Answer {
        let seen = self.opens(programme).expect(200).field("seen");
        self.browser.post(&format!("{programme}/confirmation"), &[("seen", seen.as_str())])
    }

    /// Makes a programme and confirms it.
    pub fn gives_back(&self, release: &Release, fields: &[(&str, &str)]) -> String {
        let programme = self.promises(release, fields).leads_to();
        self.confirms(&programme).expect(303);
        programme
    }

    /// Gives so many points to each, for so many days.
    pub fn gives_points(&self, release: &Release, amount: &str, lasts: &str) -> String {
        self.gives_back(release, &[("gives", "points"), ("amount", amount), ("lasts", lasts)])
    }

    pub fn brings_sales(&self, programme: &str, csv: &str) -> Answer {
        self.browser.post(&format!("{programme}/sales"), &[("csv", csv)])
    }
}

impl Community {
    /// What somebody has of a unit.
    pub fn holds(&self, person: &Person, unit: &str) -> i64 {
        self.count(&format!(
            "SELECT COALESCE(MAX(b.amount), 0) AS n FROM ledger_balances b JOIN ledger_accounts a ON a.id = b.account_id \
             WHERE a.person_id = {} AND a.unit = '{unit}'",
            person.id.0
        ))
    }

    fn share_of(&self, person: &Person) -> i64 {
        self.count(&format!("SELECT share AS n FROM programme_shares WHERE person_id = {}", person.id.0))
    }
}

#[test]
fn points_go_by_role_and_degree_as_they_were_shown_and_once() {
    for community in every_database() {
        let Made { giulia, ana, ben, carla, dora, release, .. } = community.made();
        ana.promises_nothing(&release);
        let programme = giulia.promises(&release, &[("gives", "points"), ("amount", "10")]).leads_to();
        let page = giulia.opens(&programme).expect(200);
        assert!(page.shows("Ana") && page.shows("Carla") && page.shows("not confirmed yet"), "{}", page.text());
        assert_eq!(community.count("SELECT count(*) AS n FROM ledger_entries"), 0, "nothing before it is confirmed");
        // Somebody changes the credits meanwhile: what was seen is not confirmed any more.
        let seen = page.field("seen");
        community.meddle(&format!("UPDATE credits SET degree = 'lead' WHERE person_id = {}", ben.id.0));
        community.meddle(&format!("UPDATE credits SET degree = 'supporting' WHERE person_id = {}", ana.id.0));
        let path = format!("{programme}/confirmation");
        giulia.browser.post(&path, &[("seen", seen.as_str())]).expect(409);
        giulia.confirms(&programme).expect(303);
        giulia.browser.post(&path, &[("seen", seen.as_str())]).expect(303);
        let points = |person: &Person| community.holds(person, "points");
        // The weight of the role times that of the degree: 6 × 1, 6 × 3, 3 × 3; who voted alone has no credit.
        assert_eq!([&ana, &ben, &carla, &dora].map(points), [60, 180, 90, 0]);
        assert_eq!(community.count("SELECT count(*) AS n FROM ledger_entries"), 3);
        assert!(ana.opens("/notices").shows("There is a reward for your part"));
        let page = ana.opens("/me/rewards").expect(200);
        assert!(page.shows("60 points") && page.shows("Lumen One"), "{}", page.text());
        // Everybody reads what was given, in words; who got how much is for the team.
        let page = dora.opens(&release.path()).expect(200);
        assert!(page.shows("Points for each, by role and degree."), "{}", page.text());
        for path in [format!("{}/ledger", release.path()), format!("{}/rewards", release.path()), programme.clone()] {
            giulia.opens(&path).expect(200);
            ana.opens(&path).expect(404);
            community.guest().opens(&path).leads_to();
        }
        assert!(giulia.opens(&format!("{}/ledger", release.path())).shows("180 points"));
        let sales = giulia.brings_sales(&programme, "period,net\n2026-09,10").expect(409);
        assert!(sales.shows("gives no share of sales"), "{}", sales.text());
        // Nobody gets more than the cap.
        giulia.gives_back(&release, &[("gives", "points"), ("amount", "10"), ("cap", "100")]);
        assert_eq!([&ana, &ben, &carla, &dora].map(points), [120, 280, 180, 0]);
        community.adds_up();
    }
}

impl Person {
    fn promises_nothing(&self, release: &Release) {
        let path = format!("{}/rewards", release.path());
        self.browser.post(&path, &[("gives", "points"), ("amount", "10")]).expect(404);
    }
}

#[test]
fn thanks_alone_are_a_reward_and_a_draft_gives_nothing() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let release = giulia.drafts_from(&[&idea]);
        let programme = giulia.promises(&release, &[("gives", "thanks")]).leads_to();
        let early = giulia.browser.post(&format!("{programme}/confirmation"), &[("seen", "")]).expect(409);
        assert!(early.shows("The release has to be public first."), "{}", early.text());
        giulia.publishes(&release);
        assert!(!ana.opens(&release.path()).expect(200).shows("Thanks, and a signature."));
        giulia.confirms(&programme).expect(303);
        assert!(ana.opens(&release.path()).expect(200).shows("Thanks, and a signature."));
        assert_eq!(community.count("SELECT count(*) AS n FROM ledger_entries"), 0);
        giulia.browser.post(&format!("{programme}/removal"), &[]).expect(409);
        // What is kept quiet stands in no colophon, and what was not confirmed can go.
        giulia.gives_back(&release, &[("gives", "points"), ("amount", "5"), ("public", "")]);
        assert!(!ana.opens(&release.path()).expect(200).shows("Points for each"));
        let other = giulia.promises(&release, &[("gives", "money"), ("amount", "12.50")]).leads_to();
        giulia.browser.post(&format!("{other}/removal"), &[]).expect(303);
        giulia.opens(&other).expect(404);
        // Whatever is wrong is kept, and said beside its field.
        let page = giulia.promises(&release, &[("gives", "sales"), ("rate", "101"), ("cap", "a lot")]).expect(422);
        assert_eq!((page.field("rate"), page.field("cap")), ("101".to_owned(), "a lot".to_owned()));
        community.adds_up();
    }
}

#[test]
fn a_share_of_sales_is_divided_to_the_last_cent_and_no_period_counts_twice() {
    for community in every_database() {
        let Made { giulia, ana, ben, carla, release, .. } = community.made();
        ben.signs_as(&release, "withheld", "").expect(303);
        let terms = [("gives", "sales"), ("rate", "1"), ("threshold", "1000"), ("cap", "500.00")];
        let programme = giulia.promises(&release, &terms).leads_to();
        let early = giulia.brings_sales(&programme, "period,net\n2026-09,10").expect(409);
        assert!(early.shows("has to be confirmed first"), "{}", early.text());
        giulia.confirms(&programme).expect(303);
        // Who does not want to stand there did it all the same.
        let shares = [&ana, &ben, &carla].map(|person| community.share_of(person));
        assert_eq!(shares.iter().sum::<i64>(), 10_000);
        assert!(shares[0] > shares[2] && shares.iter().all(|share| *share > 0), "{shares:?}");

        let csv = "period,net,currency\n2026-09,900,EUR\n2026-10,\"12345.67\",EUR\n";
        let wrong = giulia.brings_sales(&programme, "period,net\n2026-09,900\n2026-10,12.345,67\n").expect(422);
        assert!(wrong.shows("Line 3") && wrong.field("csv").contains("2026-09,900"), "{}", wrong.text());
        assert_eq!(community.count("SELECT count(*) AS n FROM sales"), 0, "all rows or none");
        ana.brings_sales(&programme, csv).expect(404);
        giulia.brings_sales(&programme, csv).expect(303);
        let euros = |person: &Person| community.holds(person, "EUR");
        let all = || [&ana, &ben, &carla].iter().map(|person| euros(person)).sum::<i64>();
        // 1 % of 900 + 12,345.67 - 1,000.
        assert_eq!(all(), 12_245);
        giulia.brings_sales(&programme, csv).expect(303);
        assert_eq!(all(), 12_245, "the same table once more is the same thing");
        let twice = giulia.brings_sales(&programme, "period,net\n2026-11,5\n2026-q4,70").expect(422);
        assert!(twice.shows("Line 3"), "{}", twice.text());
        giulia.brings_sales(&programme, "period,net\n2026-q3,70").expect(422);
        assert_eq!(community.count("SELECT count(*) AS n FROM sales"), 2);
        giulia.brings_sales(&programme, "period,net\n2026-11,1000000").expect(303);
        assert_eq!(all(), 50_000, "never more than the cap");
        community.adds_up();

        // An administrator takes a period back, with a reason; then it may come again.
        let reversals = community.lines("SELECT code AS line FROM sales ORDER BY id");
        let path = format!("{programme}/sales/{}/reversal", reversals[2]);
        giulia.browser.post(&path, &[("reason", "Wrong column.")]).expect(404);
        let ada = community.admin("Ada");
        ada.browser.post(&path, &[("reason", "")]).expect(422);
        ada.browser.post(&path, &[("reason", "Wrong column.")]).expect(303);
        ada.browser.post(&path, &[("reason", "Wrong column.")]).expect(303);
        assert_eq!((all(), community.events("sales-reversed")), (12_245, 1));
        // What was taken back stays so: the period may be given anew.
        for counter in community.lines("SELECT code AS line FROM ledger_entries WHERE cause = 'corrected'") {
            ada.corrects_entry(&counter, "It was none.").expect(409);
        }
        assert_eq!(all(), 12_245);
        let page = ana.opens("/me/rewards").expect(200);
        assert!(page.shows("Wrong column.") && page.shows("taken back"), "{}", page.text());
        giulia.brings_sales(&programme, "period,net\n2026-11,100").expect(303);
        assert_eq!(all(), 12_345);
        // Whoever left gets nothing more.
        let posted = format!(
            "SELECT count(*) AS n FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id \
             WHERE a.person_id = {} AND a.unit = 'EUR'",
            carla.id.0
        );
        let before = community.count(&posted);
        carla.leaves("keep", "anonymous").expect(303);
        giulia.brings_sales(&programme, "period,net\n2026-12,10000").expect(303);
        assert_eq!(community.count(&posted), before);
        community.adds_up();
    }
}

#[test]
fn a_sum_of_money_and_a_thing_for_each_are_given_whole_or_not_at_all() {
    for community in every_database() {
        let Made { giulia, ana, ben, carla, release, .. } = community.made();
        let money = giulia.gives_back(&release, &[("gives", "money"), ("amount", "100")]);
        let all = [&ana, &ben, &carla].map(|person| community.holds(person, "EUR"));
        assert_eq!(all.iter().sum::<i64>(), 10_000);
        assert!(giulia.opens(&money).expect(200).shows("%"));
        // Two vouchers for three people: nobody gets one.
        let item = giulia.offers("voucher", "A ride", "30", "");
        giulia.brings_codes(&item, "RIDE-0001\nRIDE-0002\n").expect(303);
        let code = item.rsplit('/').next().unwrap().to_owned();
        let programme = giulia.promises(&release, &[("gives", "item"), ("item", &code)]).leads_to();
        giulia.confirms(&programme).expect(409);
        assert_eq!(community.count("SELECT count(*) AS n FROM redemptions"), 0);
        giulia.brings_codes(&item, "RIDE-0002\nRIDE-0003\n").expect(303);
        giulia.confirms(&programme).expect(303);
        let codes: Vec<bool> =
            (1..=3).map(|n| ana.opens("/me/rewards").expect(200).shows(&format!("RIDE-000{n}"))).collect();
        assert_eq!(codes.iter().filter(|is_shown| **is_shown).count(), 1, "one's own code, and nobody else's");
        assert!(!giulia.opens(&item).expect(200).shows("RIDE-"), "the team sees no codes");
        community.adds_up();
    }
}

#[test]
fn a_programme_of_the_product_counts_all_its_releases_and_leaves_out_who_left() {
    for community in every_database() {
        let Made { giulia, ana, ben, ideas, release, .. } = community.made();
        let eva = community.customer("Eva");
        let second = giulia.drafts_from(&[&ideas[0]]);
        giulia.adds_to(&second, "eva", "tested", "equal", "She rode it.").expect(303);
        giulia.publishes(&second);
        ben.leaves("keep", "anonymous").expect(303);
        let programme = giulia.gives_back(&release, &[("gives", "points"), ("amount", "1"), ("for_product", "yes")]);
        // The code of a programme makes none of another release.
        let code = programme.trim_start_matches("/programmes/");
        giulia.promises(&second, &[("gives", "thanks"), ("code", code)]).expect(409);
        let points = |person: &Person| community.holds(person, "points");
        assert!(points(&ana) > 0 && points(&eva) > 0);
        assert_eq!(points(&ben), 0);
        // Ana proposed for both.
        assert_eq!(
            community.count(&format!("SELECT weight AS n FROM programme_shares WHERE person_id = {}", ana.id.0)) % 2,
            0
        );
        community.adds_up();
    }
}
