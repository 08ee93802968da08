//! Proposing: one page that keeps what is typed, shows what it will look like, takes pictures and what the host asks
//! besides.

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use crate::support::browser::{Answer, Upload};
use crate::support::people::Question;
use crate::support::{Community, Person, every_database};

fn picture(colour: u8) -> Vec<u8> {
    let drawn = DynamicImage::from(RgbImage::from_pixel(40, 30, Rgb([colour, 90, 20])));
    let mut bytes = std::io::Cursor::new(Vec::new());
    drawn.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

impl Person {
    fn proposing_form(&self, question: &Question) -> Answer {
        self.opens(&format!("{}/ideas/new", question.path())).expect(200)
    }

    /// Types a title and a text and presses this button.
    fn presses(&self, question: &Question, go: &str, code: &str, version: &str, title: &str, body: &str) -> Answer {
        let fields = [
            ("code", code),
            ("draft_version", version),
            ("title", title),
            ("body", body),
            ("language", "en"),
            ("go", go),
        ];
        self.browser.post(&format!("{}/ideas", question.path()), &fields)
    }

    /// Begins to write, and returns the code of the draft.
    fn begins(&self, question: &Question, title: &str) -> String {
        let code = self.proposing_form(question).field("code");
        self.presses(question, "draft", &code, "", title, "Because…").expect(303);
        code
    }

    /// Adds a picture to the draft of this code.
    fn adds_picture(&self, question: &Question, code: &str, title: &str, bytes: &[u8]) -> Answer {
        let version = self.proposing_form(question).field("draft_version");
        let fields = [
            ("code", code),
            ("draft_version", &version),
            ("title", title),
            ("body", "Because…"),
            ("language", "en"),
            ("go", "pictures"),
        ];
        let file = Upload { field: "pictures", name: "lamp.png", bytes };
        self.browser.upload(&format!("{}/ideas", question.path()), &fields, file)
    }
}

fn drafts(community: &Community) -> i64 {
    community.count("SELECT count(*) AS n FROM drafts")
}

fn files(community: &Community) -> i64 {
    community.count("SELECT count(*) AS n FROM files")
}

#[test]
fn a_draft_waits_where_one_was_and_becomes_the_idea() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let code = ana.begins(&question, "A light that");
        let form = ana.proposing_form(&question);
        assert_eq!((form.field("code"), form.field("title")), (code.clone(), "A light that".to_owned()));
        assert_eq!(form.field("body").trim(), "Because…");
        assert!(ana.opens("/me").expect(200).shows("A light that"));
        assert_eq!(ana.opens(&format!("/drafts/{code}")).leads_to(), format!("{}/ideas/new", question.path()));
        let sent = ana.presses(&question, "", &code, "1", "A light that listens", "Because…");
        assert_eq!(sent.leads_to(), format!("/ideas/{code}"));
        assert_eq!(drafts(&community), 0);
        let again = ana.presses(&question, "", &code, "1", "A light that listens", "Because…");
        assert_eq!(again.leads_to(), format!("/ideas/{code}"));
        assert_eq!(community.count("SELECT count(*) AS n FROM ideas"), 1);
        // A save that was on its way makes no new draft of it.
        ana.presses(&question, "draft", &code, "1", "A light", "").expect(409);
        assert_eq!(drafts(&community), 0);
    }
}

#[test]
fn a_draft_is_its_author_s_alone() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let ana = community.customer("Ana");
        let code = ana.begins(&question, "Zyx secret");
        ana.adds_picture(&question, &code, "Zyx secret", &picture(1)).expect(303);
        let src = ana.proposing_form(&question).attributes("[data-pictures] img", "src").remove(0);
        ana.opens(&src).expect(200);
        let others = [community.customer("Ben"), community.moderator("Marta"), community.admin("Ada"), giulia];
        for other in &others {
            other.opens(&format!("/drafts/{code}")).expect(404);
            other.browser.post(&format!("/drafts/{code}/removal"), &[]).expect(404);
            other.opens(&src).expect(404);
            assert!(!other.proposing_form(&question).shows("Zyx secret"));
            assert!(!other.opens("/me").shows("Zyx secret"));
            // Nobody takes over somebody else's draft by its code.
            other.presses(&question, "draft", &code, "1", "Mine now", "").expect(409);
        }
        community.guest().opens(&src).expect(404);
        assert_eq!(ana.proposing_form(&question).field("title"), "Zyx secret");
        assert_eq!(ana.opens(&src).header("cache-control").as_deref(), Some("private, no-store"));
    }
}

#[test]
fn two_windows_do_not_overwrite_each_other() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let other = ana.proposing_form(&question).field("code");
        let code = ana.begins(&question, "A light that");
        ana.presses(&question, "draft", &code, "1", "A light that listens", "").expect(303);
        let stale = ana.presses(&question, "draft", &code, "1", "A darker light", "My words").expect(409);
        assert_eq!((stale.field("title").as_str(), stale.field("body").trim()), ("A darker light", "My words"));
        let second = ana.presses(&question, "draft", &other, "", "Another one", "").expect(409);
        assert_eq!(second.field("title"), "Another one");
        assert_eq!(ana.proposing_form(&question).field("title"), "A light that listens");
        // What is there may still be proposed, and the draft of the other window stays.
        ana.presses(&question, "", &other, "", "Another one", "").expect(303);
        assert_eq!(ana.proposing_form(&question).field("title"), "A light that listens");
    }
}

#[test]
fn one_is_reminded_of_a_draft_once() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let code = ana.begins(&question, "A light that");
        community.days_pass(2);
        ana.presses(&question, "draft", &code, "1", "A light that listens", "").expect(303);
        community.days_pass(2);
        assert!(community.mail_to("ana@example.org").is_empty());
        community.days_pass(2);
        let letter = community.newest_mail_to("ana@example.org");
        assert_eq!(letter.mail, "draft_waits");
        assert_eq!(letter.link(), format!("/drafts/{code}"));
        assert!(!letter.text.contains("listens"), "{}", letter.text);
        assert_eq!(community.count("SELECT count(*) AS n FROM notices WHERE kind = 'draft-waits'"), 1);
        ana.presses(&question, "draft", &code, "2", "A light that speaks", "").expect(303);
        community.days_pass(9);
        assert_eq!(community.mail_to("ana@example.org").len(), 1);
        assert_eq!(community.count("SELECT count(*) AS n FROM notices WHERE kind = 'draft-waits'"), 1);
    }
}

#[test]
fn nobody_is_reminded_of_what_is_gone_or_cannot_be_proposed_any_more() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks_with("What next?", |dates| dates.refine_at = giulia.in_days(2));
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let code = ana.begins(&question, "A light that");
        let gone = ben.begins(&question, "A bell");
        ben.browser.post(&format!("/drafts/{gone}/removal"), &[]).expect(303);
        community.days_pass(5);
        assert!(community.mail_to("ana@example.org").is_empty());
        assert!(community.mail_to("ben@example.org").is_empty());
        // The words are still there.
        let page = ana.opens(&format!("/drafts/{code}")).expect(200);
        assert!(page.shows("A light that") && page.shows("Because…"), "{}", page.text());
        let late = ana.presses(&question, "", &code, "1", "A light that listens", "New words").expect(409);
        assert!(late.shows("kept with your drafts"), "{}", late.text());
        assert!(ana.opens(&format!("/drafts/{code}")).shows("New words"));
    }
}

#[test]
fn a_draft_is_forgotten_after_a_year_with_its_pictures() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let code = ana.begins(&question, "A light that");
        ana.adds_picture(&question, &code, "A light that", &picture(2)).expect(303);
        community.days_pass(360);
        community.keeps_house();
        assert_eq!((drafts(&community), files(&community)), (1, 1));
        community.days_pass(10);
        community.keeps_house();
        assert_eq!((drafts(&community), files(&community)), (0, 0));
        community.adds_up();
    }
}

#[test]
fn whoever_is_signed_out_loses_nothing() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let guest = community.guest();
        let path = format!("{}/ideas", question.path());
        let typed =
            [("title", "A light that listens"), ("body", "My careful words."), ("language", "en"), ("go", "draft")];
        let page = guest.browser.post(&path, &typed).expect(422);
        assert_eq!(
            (page.field("title").as_str(), page.field("body").trim()),
            ("A light that listens", "My careful words.")
        );
        let kind = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("sec-fetch-site", "same-origin"),
            ("x-fragment", "1"),
        ];
        let told = guest.browser.send("POST", &path, &kind, Some(b"title=A+light&go=draft".to_vec()));
        assert!(told.leads_to().starts_with("/sign-in"));
        assert_eq!(drafts(&community), 0);
    }
}

#[test]
fn the_preview_is_what_readers_will_see_and_keeps_what_was_typed() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let code = ana.proposing_form(&question).field("code");
        let body = "**bold** <script>alert(1)</script> [a](javascript:alert(1))";
        let page = ana.presses(&question, "preview", &code, "", "A light <b>", body).expect(200);
        assert_eq!(page.all("#preview .prose strong"), ["bold"]);
        assert!(!page.body.contains("<script>alert") && !page.body.contains("href=\"javascript:"));
        assert_eq!((page.field("title").as_str(), page.field("body").trim()), ("A light <b>", body));
        assert_eq!(drafts(&community), 0);
        let fragment = community.guest().browser.post("/preview", &[("title", "x"), ("body", body)]).expect(200);
        assert!(fragment.body.contains("<strong>bold</strong>") && !fragment.body.contains("<script>"));
        let kind = ("content-type", "application/x-www-form-urlencoded");
        let foreign = [kind, ("sec-fetch-site", "cross-site")];
        community.guest().browser.send("POST", "/preview", &foreign, Some(b"body=x".to_vec())).expect(403);
    }
}

#[test]
fn pictures_come_with_the_form_and_are_described() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let code = ana.begins(&question, "A light that listens");
        ana.adds_picture(&question, &code, "A light that listens, too", &picture(3)).expect(303);
        let form = ana.proposing_form(&question);
        assert_eq!(form.field("title"), "A light that listens, too");
        let alt = form.attributes("[data-pictures] input", "name").remove(0);
        let wrong = ana.presses(&question, "", &code, "2", "A light that listens", "My words").expect(422);
        assert_eq!(wrong.attributes(&format!("[name={alt}]"), "aria-invalid"), ["true"]);
        assert_eq!(wrong.field("body").trim(), "My words");
        assert_eq!(community.count("SELECT count(*) AS n FROM ideas"), 0);
        let path = format!("{}/ideas", question.path());
        let fields =
            [("code", code.as_str()), ("title", "A light that listens"), ("language", "en"), (&alt, "A lamp, lit")];
        let idea = ana.browser.post(&path, &fields).leads_to();
        let page = community.guest().opens(&idea).expect(200);
        assert_eq!(page.attributes(".idea-pictures img", "alt"), ["A lamp, lit"]);
        assert_eq!(page.attributes(".idea-pictures img", "loading"), ["lazy"]);
        assert_eq!(page.attributes(".idea-pictures img", "width"), ["40"]);
        let src = page.attributes(".idea-pictures img", "src").remove(0);
        let served = community.guest().opens(&src).expect(200);
        assert_eq!(image::guess_format(&served.bytes).unwrap(), ImageFormat::Jpeg);
        assert_eq!(
            community.guest().opens(&question.path()).attributes(".idea-thumb", "src"),
            std::slice::from_ref(&src)
        );
        // A hidden idea shows nothing, its pictures included.
        let ruling = [("kind", "hide"), ("reason", "It is spam."), ("code", "0123456789")];
        let marta = community.moderator("Marta");
        marta.browser.post(&format!("{idea}/rulings"), &ruling).expect(303);
        community.guest().opens(&src).expect(404);
        community.customer("Ben").opens(&src).expect(404);
        ana.opens(&src).expect(200);
        marta.opens(&src).expect(200);
    }
}

#[test]
fn a_newcomer_proposes_with_one_picture_and_keeps_the_rest_in_the_draft() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let nora = community.newcomer("Nora");
        let code = nora.begins(&question, "A light that listens");
        for colour in 0..2 {
            nora.adds_picture(&question, &code, "A light that listens", &picture(colour)).expect(303);
        }
        let form = nora.proposing_form(&question);
        let mut fields = vec![("code", code.as_str()), ("title", "A light that listens"), ("language", "en")];
        let alts = form.attributes("[data-pictures] input", "name");
        fields.extend(alts.iter().map(|alt| (alt.as_str(), "A lamp, lit")));
        let refused = nora.browser.post(&format!("{}/ideas", question.path()), &fields).expect(422);
        assert!(refused.shows("one picture is the most"), "{}", refused.text());
        assert_eq!(refused.attributes("[data-pictures] img", "src").len(), 2, "both are still there");
        assert_eq!(community.count("SELECT count(*) AS n FROM ideas"), 0);
    }
}

#[test]
fn what_is_no_picture_or_too_many_is_said_and_nothing_typed_is_lost() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let code = ana.begins(&question, "A light that listens");
        let wrong = ana.adds_picture(&question, &code, "Other words", b"<svg onload=alert(1)>").expect(422);
        assert!(wrong.shows("PNG, JPEG or WebP") && wrong.field("title") == "Other words", "{}", wrong.text());
        for colour in 0..5 {
            ana.adds_picture(&question, &code, "Other words", &picture(colour)).expect(303);
        }
        let many = ana.adds_picture(&question, &code, "Other words", &picture(9)).expect(422);
        assert!(many.shows("at most 5 pictures"), "{}", many.text());
        assert_eq!(
            (many.field("title").as_str(), many.attributes("[data-pictures] img", "src").len()),
            ("Other words", 5)
        );
        let remove = many.attributes("[data-pictures] button", "value").remove(0);
        let version = many.field("draft_version");
        ana.presses(&question, &remove, &code, &version, "Last words", "").expect(303);
        let form = ana.proposing_form(&question);
        assert_eq!(
            (form.field("title").as_str(), form.attributes("[data-pictures] img", "src").len()),
            ("Last words", 4)
        );
        community.does_what_waits();
        // Pictures that look the same are one file.
        let kept: std::collections::BTreeSet<String> =
            form.attributes("[data-pictures] img", "src").into_iter().collect();
        assert_eq!(files(&community), i64::try_from(kept.len()).unwrap());
        ana.browser.post(&format!("/drafts/{code}/removal"), &[]).expect(303);
        community.does_what_waits();
        assert_eq!(files(&community), 0);
    }
}

#[test]
fn authors_and_moderators_change_the_pictures_of_an_idea_and_nobody_else() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "A light that listens");
        let path = format!("{}/versions", idea.path());
        let typed = [("base_version", "1"), ("title", "A light that hears"), ("body", "Mine"), ("go", "pictures")];
        let (one, other) = (picture(1), picture(2));
        let file = Upload { field: "pictures", name: "lamp.png", bytes: &one };
        community.customer("Ben").browser.upload(&path, &typed, file).expect(403);
        assert_eq!(files(&community), 0);
        let page = ana.browser.upload(&path, &typed, file).expect(200);
        assert_eq!((page.field("title").as_str(), page.field("body").trim()), ("A light that hears", "Mine"));
        let alt = page.attributes("[data-pictures] input", "name").remove(0);
        assert!(community.guest().opens(&idea.path()).attributes(".idea-pictures img", "src").is_empty());
        ana.edits_from(&idea, "1", "A light that hears", "Mine").expect(422);
        let fields =
            [("base_version", "1"), ("title", "A light that hears"), ("body", "Mine"), (alt.as_str(), "A lamp")];
        ana.browser.post(&path, &fields).expect(303);
        assert_eq!(ana.opens(&idea.path()).attributes(".idea-pictures img", "alt"), ["A lamp"]);
        let more = Upload { field: "pictures", name: "lamp.png", bytes: &other };
        let page = community.moderator("Marta").browser.upload(&path, &typed, more).expect(200);
        let remove = page.attributes("[data-pictures] button", "value").remove(0);
        let gone = [("base_version", "2"), ("title", "A light that hears"), ("body", "Mine"), ("go", remove.as_str())];
        community.customer("Eva").browser.post(&path, &gone).expect(403);
        ana.browser.post(&path, &gone).expect(200);
        community.does_what_waits();
        assert_eq!(files(&community), 1);
    }
}

/// Giulia asks for a field of this kind.
fn asks_for(giulia: &Person, question: &Question, kind: &str, label: &str, more: &[(&str, &str)]) -> String {
    let path = format!("{}/fields", question.path());
    let page = giulia.opens(&path).expect(200);
    let code = page.attributes(&format!("form[action='{path}'] [name=code]"), "value").remove(0);
    let mut fields = vec![("code", code.as_str()), ("kind", kind), ("label_en", label)];
    fields.extend(more);
    giulia.browser.post(&path, &fields).expect(303);
    code
}

#[test]
fn the_host_asks_for_more_and_every_answer_is_checked() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let path = format!("{}/fields", question.path());
        for other in [community.customer("Ben"), community.moderator("Marta")] {
            other.opens(&path).expect(404);
            other.browser.post(&path, &[("kind", "line"), ("label_en", "Mine")]).expect(404);
        }
        let often = asks_for(
            &giulia,
            &question,
            "choice",
            "How often do you ride?",
            &[
                ("choices_en", "Daily\nWeekly"),
                ("label_it", "Quanto spesso vai in bici?"),
                ("choices_it", "Ogni giorno\nOgni settimana"),
                ("is_required", "yes"),
            ],
        );
        let price = asks_for(&giulia, &question, "number", "What is it worth to you?", &[]);
        let page = asks_for(&giulia, &question, "link", "Seen elsewhere?", &[]);
        let (often, price, page) = (format!("field-{often}"), format!("field-{price}"), format!("field-{page}"));
        let ana = community.customer("Ana");
        let code = ana.proposing_form(&question).field("code");
        let sends = |often_is: &str, price_is: &str, page_is: &str| {
            let fields = [
                ("code", code.as_str()),
                ("title", "A light that listens"),
                ("body", "My words"),
                ("language", "en"),
                (&often, often_is),
                (&price, price_is),
                (&page, page_is),
            ];
            ana.browser.post(&format!("{}/ideas", question.path()), &fields)
        };
        let wrong = sends("", "a lot", "javascript:alert(1)").expect(422);
        for name in [&often, &price, &page] {
            assert_eq!(wrong.attributes(&format!("[name={name}]"), "aria-invalid"), ["true"], "{name}");
        }
        assert_eq!((wrong.field(&price).as_str(), wrong.field("body").trim()), ("a lot", "My words"));
        sends("Never", "1", "").expect(422);
        assert_eq!(community.count("SELECT count(*) AS n FROM ideas"), 0);
        let idea = sends("Ogni giorno", "12,50", "example.org/light").leads_to();
        let shown = community.guest().opens(&idea);
        assert_eq!(shown.all(".idea-answers dd"), ["Daily", "12.5", "https://example.org/light"]);
        assert_eq!(shown.attributes(".idea-answers a", "rel"), ["nofollow ugc noopener"]);
        let mut italian = community.guest();
        italian.browser.language = "it";
        assert!(italian.opens(&idea).shows("Quanto spesso vai in bici? Ogni giorno"));
        let json = community.guest().browser.get(&format!("/api/v1{idea}")).expect(200);
        assert!(json.body.contains("\"value\":\"12.5\""), "{}", json.body);
        let csv = giulia.opens(&format!("{}/export?format=csv", question.path())).expect(200);
        assert!(
            csv.body.contains("How often do you ride?") && csv.body.contains(",Daily,12.5,https://example.org/light"),
            "{}",
            csv.body
        );
        community.adds_up();
    }
}

#[test]
fn a_field_that_changes_or_goes_keeps_its_answers() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let code = asks_for(&giulia, &question, "choice", "How often?", &[("choices_en", "Daily\nWeekly")]);
        let name = format!("field-{code}");
        let ana = community.customer("Ana");
        let form = ana.proposing_form(&question).field("code");
        let path = format!("{}/ideas", question.path());
        let fields = [("code", form.as_str()), ("title", "A light"), ("language", "en"), (&name, "Weekly")];
        let idea = ana.browser.post(&path, &fields).leads_to();
        let field = format!("{}/fields/{code}", question.path());
        let changed = [("label_en", "How often, really?"), ("choices_en", "Often\nSeldom"), ("kind", "number")];
        giulia.browser.post(&field, &changed).expect(303);
        assert_eq!(community.guest().opens(&idea).all(".idea-answers dd"), ["Weekly"]);
        // What was good stays good when the idea is saved again.
        let again = [("base_version", "1"), ("title", "A brighter light"), (&name, "Weekly")];
        ana.browser.post(&format!("{idea}/versions"), &again).expect(303);
        let never = [("base_version", "2"), ("title", "A brighter light"), (&name, "Never")];
        ana.browser.post(&format!("{idea}/versions"), &never).expect(422);
        giulia.browser.post(&format!("{field}/removal"), &[]).expect(303);
        assert!(ana.proposing_form(&question).attributes(&format!("[name={name}]"), "id").is_empty());
        assert_eq!(community.guest().opens(&idea).all(".idea-answers dt"), ["How often, really?"]);
        let other = asks_for(&giulia, &question, "line", "A line?", &[]);
        giulia.browser.post(&format!("{}/fields/{other}/removal", question.path()), &[]).expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM fields"), 1);
    }
}

#[test]
fn whoever_removes_what_they_wrote_leaves_no_draft_picture_or_answer() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let (question, other) = (giulia.asks("What next?"), giulia.asks("And then?"));
        let field = asks_for(&giulia, &question, "line", "Why you?", &[]);
        let ana = community.customer("Ana");
        let code = ana.begins(&question, "A light that listens");
        ana.adds_picture(&question, &code, "A light that listens", &picture(7)).expect(303);
        let alt = ana.proposing_form(&question).attributes("[data-pictures] input", "name").remove(0);
        let name = format!("field-{field}");
        let fields = [
            ("code", code.as_str()),
            ("title", "A light"),
            ("language", "en"),
            (&alt, "Zyx my lamp"),
            (&name, "Zyx me"),
        ];
        ana.browser.post(&format!("{}/ideas", question.path()), &fields).expect(303);
        let begun = ana.begins(&other, "Zyx more");
        ana.adds_picture(&other, &begun, "Zyx more", &picture(8)).expect(303);
        assert_eq!(files(&community), 2);
        ana.leaves("remove", "withdraw").expect(303);
        for table in ["drafts", "draft_pictures", "idea_pictures", "idea_answers"] {
            assert_eq!(community.count(&format!("SELECT count(*) AS n FROM {table}")), 0, "{table}");
        }
        community.does_what_waits();
        assert_eq!(files(&community), 0);
        community.adds_up();
    }
}

#[test]
fn the_pictures_of_a_question_for_some_are_for_them_alone() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let code = ana.begins(&question, "A light that listens");
        ana.adds_picture(&question, &code, "A light that listens", &picture(3)).expect(303);
        let alt = ana.proposing_form(&question).attributes("[data-pictures] input", "name").remove(0);
        let fields =
            [("code", code.as_str()), ("title", "A light that listens"), ("language", "en"), (&alt, "A lamp, lit")];
        let idea = ana.browser.post(&format!("{}/ideas", question.path()), &fields).leads_to();
        let src = ana.opens(&idea).attributes(".idea-pictures img", "src").remove(0);
        let kept = |person: &Person| person.opens(&src).expect(200).header("cache-control").unwrap_or_default();
        assert!(kept(&ben).starts_with("public"));
        let sven = community.customer("Sven");
        community.meddle(&format!("UPDATE people SET relation = 'supplier' WHERE id = {}", sven.id.0));
        for also in ["", ", picture_id = (SELECT id FROM files)"] {
            community.meddle(&format!("UPDATE questions SET audience = 'relations', relations = 'supplier'{also}"));
            community.guest().opens(&src).expect(404);
            ben.opens(&src).expect(404);
            for insider in [&sven, &giulia, &ana] {
                assert_eq!(kept(insider), "private, no-store", "{}", insider.name);
            }
        }
        community.meddle("UPDATE questions SET audience = 'everyone'");
        assert!(kept(&ben).starts_with("public"));
    }
}
