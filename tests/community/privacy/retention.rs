//! Traces that nobody needs for ever go by themselves.

use cofirma::platform::config::{Flags, Settings};

use crate::support::{Community, every_database};

fn rows(community: &Community, table: &str) -> i64 {
    community.count(&format!("SELECT count(*) AS n FROM {table}"))
}

#[test]
fn what_is_over_is_forgotten_in_time() {
    for community in every_database() {
        let ana = community.customer("Ana");
        let now = community.clock.now().0;
        let later = now + 86_400_000_000;
        for sql in [
            format!("INSERT INTO guests (digest, created_at, expires_at) VALUES ('1', {now}, {later})"),
            format!(
                "INSERT INTO pending_acts (guest_id, kind, subject, payload, created_at) \
                 SELECT id, 'vote', 'x', '', {now} FROM guests"
            ),
            format!(
                "INSERT INTO challenges (purpose, digest, email, guest_id, payload, tries, created_at, expires_at) \
                 SELECT 'sign-in', '1', 'a@example.org', id, '', 0, {now}, {later} FROM guests"
            ),
            format!(
                "INSERT INTO outbox (address, language, mail, payload, state, send_at, attempts, created_at) \
                 VALUES ('', 'en', 'sign_in', '{{}}', 'sent', {now}, 1, {now}), \
                        ('b@example.org', 'en', 'sign_in', '{{}}', 'ready', {now}, 1, {now})"
            ),
            format!("INSERT INTO attempts (scope, subject, window_start, count) VALUES ('s', '1', {now}, 1)"),
        ] {
            community.meddle(&sql);
        }
        let seen = |days: i64| {
            community.days_pass(days);
            community.keeps_house();
            ["sessions", "attempts", "challenges", "guests", "pending_acts", "outbox"]
                .map(|table| rows(&community, table))
        };
        assert_eq!(seen(0), [1, 1, 1, 1, 1, 2]);
        assert_eq!(seen(1), [1, 1, 1, 1, 1, 2], "the challenge keeps its visitor");
        assert_eq!(seen(2), [1, 0, 0, 0, 0, 2]);
        assert_eq!(community.lines("SELECT user_agent AS line FROM sessions"), ["tests"]);
        assert_eq!(seen(28), [1, 0, 0, 0, 0, 1], "a letter that waits is not forgotten");
        assert_eq!(community.lines("SELECT network || user_agent AS line FROM sessions"), [""]);
        assert_eq!(seen(30), [0, 0, 0, 0, 0, 1]);
        let comings = "SELECT payload AS line FROM events WHERE kind = 'signed-in'";
        assert_eq!(community.lines(comings), [format!("{{\"person\":{}}}", ana.id.0)]);
        seen(130);
        assert_eq!(community.lines(comings), ["{}"]);
        community.adds_up();
    }
}

#[test]
fn bounds_are_bounds() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("cofirma.toml");
    let read = |text: &str| {
        std::fs::write(&file, text).unwrap();
        Settings::from_flags(&Flags { config: Some(file.clone()), ..Flags::default() })
            .map(|settings| settings.retention)
    };
    assert_eq!(read("[keep]\nmails = 7\n").unwrap().mails, 7 * 86_400_000_000);
    assert_eq!(read("").unwrap().challenges, 86_400_000_000);
    for wrong in
        ["mails = 0", "mails = 366", "networks = 61", "attempts = 0", "sign_ins = 0", "invitations = 0", "for_ever = 1"]
    {
        assert!(read(&format!("[keep]\n{wrong}\n")).is_err(), "{wrong}");
    }
}

#[test]
fn who_was_invited_and_did_not_come_is_forgotten() {
    for community in every_database() {
        let davide = community.admin("Davide");
        let fields = [("emails", "eva@example.org"), ("role", "member"), ("relation", "employee"), ("language", "en")];
        davide.browser.post("/admin/invitations", &fields).expect(303);
        let after = |days: i64| {
            community.days_pass(days);
            community.keeps_house();
            rows(&community, "invitations")
        };
        assert_eq!([after(14), after(29), after(2)], [1, 1, 0]);
    }
}
