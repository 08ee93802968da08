//! The wall of what was made together, and what a release looks like elsewhere: pictures to share and the badge.

use crate::credits::Made;
use crate::labels::{Published, published};
use crate::support::every_database;

#[test]
fn the_wall_shows_the_newest_first_and_goes_on() {
    for community in every_database() {
        let empty = community.guest().opens("/releases?after=").expect(200);
        assert!(empty.shows("Nothing to sign yet"), "{}", empty.text());
        assert!(community.guest().opens("/").attributes("nav a", "href").contains(&"/releases".to_owned()));
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let idea = community.customer("Ana").proposes(&question, "Brighter when I brake");
        let release = giulia.drafts_from(&[&idea]);
        giulia.publishes(&release);
        community.meddle(
            "INSERT INTO releases (code, product_id, host_id, author_id, language, standing, supporters, published_at, created_at) \
             WITH RECURSIVE steps(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM steps WHERE i < 25) \
             SELECT CAST(7000000000 + i AS TEXT), product_id, host_id, author_id, language, 'visible', 0, i, i FROM releases, steps",
        );
        community.meddle(
            "INSERT INTO release_texts (release_id, language, title, why, adds, for_whom, who_asked, picture_alt) \
             SELECT id, 'en', 'Edition ' || published_at || '.', '', '', '', '', '' FROM releases WHERE supporters = 0 AND code LIKE '70%'",
        );
        giulia.drafts_from(&[&idea]);
        let first = community.guest().opens("/releases").expect(200);
        let codes = |page: &crate::support::browser::Answer| page.attributes(".wall h2 a", "href");
        assert_eq!((codes(&first).len(), &codes(&first)[0]), (20, &release.path()), "the newest is first");
        assert!(!first.shows("Draft"), "drafts are for the team");
        let next = first.attributes("a[rel=next]", "href").swap_remove(0);
        let last = community.guest().opens(&next).expect(200);
        assert_eq!(codes(&last).len(), 6);
        assert!(last.attributes("a[rel=next]", "href").is_empty());
        let all: std::collections::BTreeSet<String> = codes(&first).into_iter().chain(codes(&last)).collect();
        assert_eq!(all.len(), 26, "each of them once");
        assert!(giulia.opens("/releases").shows("Draft") && !giulia.opens(&next).shows("Draft"));
        assert!(community.guest().opens("/releases?after=1.0000000000").shows("There is nothing older"));
    }
}

#[test]
fn a_link_shows_a_picture_that_says_nothing_of_who_did_not_sign() {
    for community in every_database() {
        let Published { giulia, release, .. } = published(&community);
        let guest = community.guest();
        let page = guest.opens(&release.path()).expect(200);
        let meta = |name: &str| page.attributes(&format!("meta[property='{name}']"), "content").concat();
        assert!(meta("og:title").contains("Second edition") && meta("og:description").contains("Because you asked."));
        assert_eq!(meta("og:image:alt"), "Lumen One, Second edition: designed by users");
        assert_eq!(page.attributes("meta[name='twitter:card']", "content"), ["summary_large_image"]);
        let address = meta("og:image");
        let path = address.trim_start_matches(&community.settings.base_url).to_owned();
        let picture = guest.opens(&path).expect(200);
        assert_eq!(picture.header("content-type").as_deref(), Some("image/png"));
        assert_eq!(picture.header("cache-control").as_deref(), Some("public, no-cache"));
        assert!(picture.header("set-cookie").is_none());
        let tag = picture.header("etag").expect("a tag");
        let again = guest.browser.send("GET", &path, &[("if-none-match", &tag)], None);
        assert_eq!((again.status, again.body.len()), (304, 0));
        let other = guest.opens(&format!("{}/share.png?lang=it", release.path())).expect(200);
        assert_ne!(other.header("etag"), Some(tag), "it speaks another language");

        // A draft has none, whoever asks, and neither has what was withdrawn.
        let draft = giulia.drafts_from(&[&community.customer("Eva").proposes(&giulia.asks("And then?"), "A basket")]);
        for who in [&guest.browser, &giulia.browser] {
            who.get(&format!("{}/share.png", draft.path())).expect(404);
            who.get(&format!("{}/badge.svg", draft.path())).expect(404);
        }
        let form = [("reason", "The battery was recalled."), ("reason_language", "en")];
        giulia.browser.post(&format!("{}/withdrawal", release.label()), &form).expect(303);
        guest.opens(&path).expect(409);
        guest.opens(&format!("{}/badge.svg", release.path())).expect(409);
        let without = guest.opens(&format!("{}?name=", release.path())).expect(200);
        assert!(without.attributes("meta[property='og:image']", "content").is_empty());
    }
}

#[test]
fn the_badge_stands_on_other_sites_and_follows_nobody() {
    for community in every_database() {
        let Published { giulia, release, .. } = published(&community);
        let guest = community.guest();
        let badge = guest.opens(&format!("{}/badge.svg", release.path())).expect(200);
        assert_eq!(badge.header("content-type").as_deref(), Some("image/svg+xml"));
        assert_eq!(badge.header("cache-control").as_deref(), Some("public, max-age=600"));
        assert_eq!(badge.header("cross-origin-resource-policy").as_deref(), Some("cross-origin"));
        assert!(
            badge.header("set-cookie").is_none() && badge.header("vary").is_none_or(|vary| !vary.contains("cookie"))
        );
        assert!(badge.body.contains("designed by 3 users") && !badge.body.contains("Ana"), "{}", badge.body);
        assert!(!badge.body.contains("http://127") && !badge.body.contains("<script"), "it asks for nothing");
        for (language, words) in
            [("it", "pensato da 3 persone"), ("de", "gestaltet von 3 Menschen"), ("fr", "designed by 3")]
        {
            let spoken = guest.opens(&format!("{}/badge.svg?lang={language}", release.path())).expect(200);
            assert!(spoken.body.contains(words), "{language}: {}", spoken.body);
            assert!(spoken.header("set-cookie").is_none(), "asking for a language keeps nothing");
        }
        // Nothing else may be shown elsewhere.
        let page = guest.opens(&release.path());
        assert_eq!(page.header("cross-origin-resource-policy").as_deref(), Some("same-origin"));
        let label = giulia.opens(&release.label()).expect(200);
        let snippet = label.all("textarea.snippet").concat();
        let src = format!("{}{}/badge.svg?lang=en", community.settings.base_url, release.path());
        assert!(
            snippet.contains(&format!("src=\"{src}\"")) && snippet.contains("alt=\"designed by 3 users\""),
            "{snippet}"
        );
    }
}

#[test]
fn who_signs_gets_the_hosts_word_first_and_a_picture_as_long_as_the_name_stands() {
    for community in every_database() {
        let Made { giulia, ana, ben, release, .. } = community.made();
        let message = format!("{}/message", release.path());
        ana.opens(&message).expect(404);
        let short = giulia.browser.post(&message, &[("message", "Hi"), ("language", "en")]).expect(422);
        assert_eq!(short.field("message"), "Hi", "what was typed stays");
        let words = "It rides, and it is yours.\nThank you.";
        giulia.browser.post(&message, &[("message", words), ("language", "en")]).expect(303);
        ana.signs_as(&release, "chosen", "Ana of the hills").expect(303);
        ben.signs_as(&release, "anonymous", "").expect(303);
        let greeted = |who: &str| {
            let all = community.mail_to(&format!("{who}@example.org"));
            all.into_iter().filter(|letter| letter.mail == "greeting").collect::<Vec<_>>()
        };
        assert!(greeted("ana").is_empty(), "whoever signs may think again for some minutes");
        community.days_pass(1);
        let letters = greeted("ana");
        let [letter] = letters.as_slice() else { panic!("{letters:?}") };
        assert!(letter.subject.contains("Giulia") && letter.text.contains("It rides, and it is yours."));
        assert!(letter.text.contains("Ana of the hills"), "{}", letter.text);
        assert!(ana.opens("/notices").shows("with a picture of your own to share"));
        assert!(greeted("ben").is_empty() && greeted("carla").is_empty(), "only who signs with a name");

        let credit = community.line("SELECT code AS line FROM credits WHERE consent = 'given'");
        let path = format!("{}/share/{credit}.png", release.path());
        assert!(letter.text.contains(&path), "{}", letter.text);
        assert!(ana.opens(&release.path()).attributes(".my-picture a", "href").concat().contains(&path));
        assert!(ben.opens(&release.path()).all(".my-picture").is_empty());
        let picture = community.guest().opens(&path).expect(200);
        let tag = picture.header("etag").expect("a tag");
        for other in community.lines("SELECT code AS line FROM credits WHERE consent <> 'given'") {
            community.guest().opens(&format!("{}/share/{other}.png", release.path())).expect(404);
        }
        // A name that is taken back is gone from there at once, for who kept it, too; signing again is no second letter.
        ana.signs_as(&release, "anonymous", "").expect(303);
        let guest = community.browser();
        assert_eq!(guest.send("GET", &path, &[("if-none-match", &tag)], None).status, 404);
        ana.signs_as(&release, "own", "").expect(303);
        community.days_pass(1);
        assert_eq!(greeted("ana").len(), 1);
        assert_eq!(community.events("signers-greeted"), 1);
        // Whoever is credited no more has no picture, whatever they signed.
        community.guest().opens(&path).expect(200);
        community.meddle(&format!("UPDATE credits SET is_kept = false WHERE code = '{credit}'"));
        community.guest().opens(&path).expect(404);
    }
}

#[test]
fn nobody_is_greeted_before_shipping_day() {
    for community in every_database() {
        let Made { giulia, ana, release, .. } = community.made();
        let later = community.clock.now().plus(3 * cofirma::platform::clock::Moment::DAY).0;
        community.meddle(&format!("UPDATE releases SET shipped_at = {later}"));
        ana.signs_as(&release, "own", "").expect(303);
        let form = [("reason", "The battery was recalled."), ("reason_language", "en")];
        giulia.browser.post(&format!("{}/withdrawal", release.label()), &form).expect(303);
        let greeted = || {
            let all = community.mail_to("ana@example.org");
            all.into_iter().filter(|letter| letter.mail == "greeting").collect::<Vec<_>>()
        };
        community.days_pass(2);
        assert!(greeted().is_empty());
        community.days_pass(2);
        let letters = greeted();
        let [letter] = letters.as_slice() else { panic!("{letters:?}") };
        assert!(!letter.text.contains("/share/"), "a withdrawn label has no pictures: {}", letter.text);
    }
}
