//! Figures of the moderators' work, and their daily letter.

use cofirma::jobs;
use cofirma::platform::clock::Moment;

use crate::support::{Community, every_database};

impl Community {
    /// A case that was opened, seen and closed after so many hours, counted from so many hours ago.
    fn has_case(&self, number: i64, ago: i64, seen: Option<i64>, closed: Option<i64>) {
        let opened = self.clock.now().0 - ago * Moment::HOUR;
        let after =
            |hours: Option<i64>| hours.map_or("NULL".into(), |hours| (opened + hours * Moment::HOUR).to_string());
        let outcome = closed.map_or("NULL", |_| "'ruled'");
        self.meddle(&format!(
            "INSERT INTO cases (code, kind, subject, subject_id, weight, reports, signals, opened_at, seen_at, closed_at, outcome)
             VALUES ('case{number}', 'report', 'idea', {number}, 0, 1, '', {opened}, {}, {}, {outcome})",
            after(seen),
            after(closed)
        ));
    }

    /// Asks for the daily letters, as a server does that starts.
    fn asks_for_briefings(&self) {
        jobs::ask_to_brief(&self.db).expect("a job");
    }
}

#[test]
fn the_team_sees_how_long_things_wait_and_nobody_is_ranked() {
    for community in every_database() {
        let (marta, ana) = (community.moderator("Marta"), community.customer("Ana"));
        for (number, ago, seen, closed) in
            [(1, 100, Some(2), Some(10)), (2, 90, Some(4), Some(20)), (3, 80, Some(9), None), (4, 2, None, None)]
        {
            community.has_case(number, ago, seen, closed);
        }
        let page = marta.opens("/moderation/figures").expect(200);
        let figures = page.all(".figures dd");
        assert_eq!(figures[0], "4 hours", "of two, four and nine: {}", page.text());
        assert_eq!(figures[1], "15 hours", "between ten and twenty");
        assert!(page.shows("2 cases are open"));
        assert_eq!(page.all(".ages dd"), ["1", "0", "1", "0"], "by age");
        assert_eq!(page.all("tbody tr").len(), 12);
        assert!(!page.all("main").concat().contains("Marta"), "nothing is counted by person");
        ana.opens("/moderation/figures").expect(404);
    }
}

#[test]
fn moderators_get_one_letter_a_day_while_something_waits() {
    for community in every_database() {
        let (marta, otto) = (community.moderator("Marta"), community.moderator("Otto"));
        let ana = community.customer("Ana");
        otto.browser.post("/moderation/briefing", &[("wanted", "no")]).expect(303);
        otto.browser.post("/moderation/briefing", &[("wanted", "no")]).expect(303);
        ana.browser.post("/moderation/briefing", &[("wanted", "no")]).expect(404);
        assert_eq!(community.events("briefing-wished"), 1);
        assert!(otto.opens("/moderation").expect(200).shows("It does not come."));
        community.asks_for_briefings();
        community.days_pass(1);
        assert!(community.mail_to("marta@example.org").is_empty(), "nothing waits");
        community.has_case(1, 50, None, None);
        community.days_pass(1);
        let letter = community.newest_mail_to("marta@example.org");
        assert!(letter.text.contains("One case is open."), "{}", letter.text);
        assert_eq!(letter.link(), "/moderation");
        community.does_what_waits();
        assert_eq!(community.mail_to("marta@example.org").len(), 1, "one a day");
        community.days_pass(1);
        assert_eq!(community.mail_to("marta@example.org").len(), 2);
        for nobody in ["otto@example.org", "ana@example.org"] {
            assert!(community.mail_to(nobody).is_empty(), "{nobody}");
        }
        assert!(marta.opens("/moderation").expect(200).shows("It comes by mail."));
    }
}
