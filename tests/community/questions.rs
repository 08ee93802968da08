//! Questions: asked by the form, with a picture, in several languages, and with dates that make sense.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use crate::support::browser::{Answer, Upload};
use crate::support::{Person, every_database};

const NOTHING: Upload<'static> = Upload { field: "picture", name: "", bytes: b"" };

fn chosen(bytes: &[u8]) -> Upload<'_> {
    Upload { field: "picture", name: "lamp.png", bytes }
}

fn drawn(format: ImageFormat) -> Vec<u8> {
    let picture = DynamicImage::from(RgbImage::from_fn(60, 30, |x, _| Rgb([if x < 30 { 250 } else { 0 }, 0, 90])));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).expect("a picture");
    bytes.into_inner()
}

/// A photograph that says where it was taken.
fn photograph() -> Vec<u8> {
    let plain = drawn(ImageFormat::Jpeg);
    let note = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x01\0\0\0\0\0\0taken at home";
    let length = u16::try_from(note.len() + 2).expect("a short note").to_be_bytes();
    [&plain[..2], &[0xff, 0xe1], &length, note, &plain[2..]].concat()
}

/// A form that somebody filled in.
#[derive(Clone)]
struct Filled(Vec<(&'static str, String)>);

impl Filled {
    /// A whole question in three languages, English first.
    fn by(person: &Person) -> Self {
        let page = person.opens("/questions/new").expect(200);
        let text = |name, text: &str| (name, text.to_owned());
        Self(vec![
            ("code", page.field("code")),
            text("language", "en"),
            text("title_en", "What should our next bike light do?"),
            text("summary_en", "It goes on sale in spring."),
            text("body_en", "We have **two** prototypes."),
            text("title_it", "Cosa deve fare la nostra prossima luce?"),
            text("summary_it", "Sarà in vendita in primavera."),
            text("body_it", "Abbiamo due prototipi."),
            text("title_de", ""),
            text("summary_de", ""),
            text("body_de", ""),
            ("host", page.chosen("host")),
            text("opens_on", "2026-11-23"),
            text("refine_from", "2026-12-01"),
            text("voting_from", "2026-12-05"),
            text("review_from", "2026-12-12"),
            text("decided_from", "2026-12-20"),
            text("picture_alt", ""),
        ])
    }

    fn with(&self, name: &str, value: &str) -> Self {
        let mut filled = self.clone();
        filled.0.iter_mut().filter(|(ours, _)| *ours == name).for_each(|(_, text)| *text = value.to_owned());
        filled
    }

    fn sent_by(&self, person: &Person, path: &str, picture: Upload<'_>) -> Answer {
        person.browser.upload(path, &self.fields(), picture)
    }

    fn fields(&self) -> Vec<(&str, &str)> {
        self.0.iter().map(|(name, value)| (*name, value.as_str())).collect()
    }

    /// Asserts that the page still holds all of it, but for the picture, which no page can hold.
    #[track_caller]
    fn is_kept_on(&self, page: &Answer) {
        for (name, value) in &self.0 {
            let kept = match *name {
                "language" | "host" => page.chosen(name),
                name => page.field(name),
            };
            assert_eq!(kept.trim(), value.trim(), "{name}");
        }
    }
}

/// The fields of which a page says that something is wrong.
fn wrong(page: &Answer) -> Vec<String> {
    page.attributes("[aria-invalid=true]", "name")
}

/// The address of a question's picture. Guests may share a page that is some seconds old; who is signed in does not.
fn picture_on(page: &Answer) -> String {
    page.clone().expect(200).attributes("figure.picture img", "src").concat()
}

#[test]
fn a_question_is_read_in_the_reader_s_language_or_as_it_was_asked() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let picture = drawn(ImageFormat::Png);
        let form = Filled::by(&giulia).with("picture_alt", "A lamp");
        let path = form.sent_by(&giulia, "/questions", chosen(&picture)).leads_to();
        for (language, title, translated) in [
            ("en", "What should our next bike light do?", false),
            ("it", "Cosa deve fare la nostra prossima luce?", true),
            ("de", "What should our next bike light do?", false),
        ] {
            let mut guest = community.guest();
            guest.browser.language = language;
            let page = guest.opens(&path).expect(200);
            assert_eq!(page.all("main h1"), [title], "{language}");
            let original = if translated { "it" } else { "en" };
            assert_eq!(page.attributes("main h1", "lang"), [original], "{language}");
            assert_eq!(page.all(".prose strong"), if translated { vec![] } else { vec!["two".to_owned()] });
            assert_eq!(page.attributes("figure.picture img", "alt"), ["A lamp"]);
        }
        let read = community.guest().opens(&path);
        for day in ["Giulia", "1 Dec", "5 Dec", "12 Dec", "20 Dec"] {
            assert!(read.shows(day), "{day}: {}", read.text());
        }
        assert_eq!(community.events("question-posed"), 1);
        community.adds_up();
    }
}

#[test]
fn what_is_wrong_comes_back_with_all_that_was_typed() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let form = Filled::by(&giulia);
        let picture = drawn(ImageFormat::Png);
        let half = &picture[..picture.len() / 2];
        let huge = vec![0_u8; (8 << 20) + 1];
        for (form, file, field) in [
            (form.with("voting_from", "2026-11-30"), NOTHING, "voting_from"),
            (form.with("refine_from", "2026-11-23"), NOTHING, "refine_from"),
            (form.with("review_from", "soon"), NOTHING, "review_from"),
            (form.with("opens_on", ""), NOTHING, "opens_on"),
            (form.with("host", ""), NOTHING, "host"),
            (form.with("title_en", ""), NOTHING, "title_en"),
            (form.with("title_en", &"x".repeat(500)), NOTHING, "title_en"),
            (form.with("summary_de", "Nur ein Satz."), NOTHING, "title_de"),
            (form.with("picture_alt", "A lamp"), chosen(half), "picture"),
            (form.with("picture_alt", "A lamp"), chosen(b"<svg onload='alert(1)'/>"), "picture"),
            (form.with("picture_alt", "A lamp"), chosen(&huge), "picture"),
            (form.clone(), chosen(&picture), "picture_alt"),
        ] {
            let page = form.sent_by(&giulia, "/questions", file).expect(422);
            assert_eq!(wrong(&page), [field]);
            assert_eq!(page.attributes(".error-summary a", "href"), [format!("#f-{field}")]);
            form.is_kept_on(&page);
        }
        let unknown = form.with("host", "0000000000").sent_by(&giulia, "/questions", NOTHING).expect(422);
        assert_eq!(wrong(&unknown), ["host"]);
        let much = form.with("title_en", "").with("decided_from", "never").sent_by(&giulia, "/questions", chosen(half));
        assert_eq!(wrong(&much.expect(422)), ["title_en", "decided_from", "picture"]);
        assert_eq!(community.count("SELECT count(*) AS n FROM questions"), 0);
        form.sent_by(&giulia, "/questions", NOTHING).expect(303);
    }
}

#[test]
fn a_double_click_asks_one_question() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let form = Filled::by(&giulia).with("picture_alt", "A lamp");
        let picture = drawn(ImageFormat::Png);
        let first = form.sent_by(&giulia, "/questions", chosen(&picture)).leads_to();
        assert_eq!(form.sent_by(&giulia, "/questions", chosen(&picture)).leads_to(), first);
        let other = community.product_manager("Paolo");
        form.sent_by(&other, "/questions", NOTHING).expect(409);
        assert_eq!(community.count("SELECT count(*) AS n FROM questions"), 1);
        assert_eq!((community.events("question-posed"), community.events("file-stored")), (1, 1));
    }
}

#[test]
fn only_the_product_team_asks_and_changes_questions() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let form = Filled::by(&giulia).with("picture_alt", "A lamp");
        let path = form.sent_by(&giulia, "/questions", NOTHING).leads_to();
        let picture = drawn(ImageFormat::Png);
        for outsider in [community.customer("Ana"), community.moderator("Marta")] {
            outsider.opens("/questions/new").expect(404);
            outsider.opens(&format!("{path}/edit")).expect(404);
            let new = form.with("code", "0123456789");
            new.sent_by(&outsider, "/questions", chosen(&picture)).expect(404);
            form.with("title_en", "Buy at my shop").sent_by(&outsider, &path, chosen(&picture)).expect(404);
        }
        for site in ["cross-site", "same-site"] {
            let new = form.with("code", "0123456789");
            giulia.browser.upload_from(site, "/questions", &new.fields(), chosen(&picture)).expect(403);
        }
        assert_eq!(community.count("SELECT count(*) AS n FROM questions"), 1);
        assert_eq!(community.count("SELECT count(*) AS n FROM files"), 0);
        assert!(!community.settings.files.exists(), "nothing was kept");
    }
}

#[test]
fn a_changed_question_keeps_what_was_not_changed() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let form = Filled::by(&giulia).with("picture_alt", "A lamp");
        let path = form.sent_by(&giulia, "/questions", chosen(&drawn(ImageFormat::Png))).leads_to();
        let picture = picture_on(&giulia.opens(&path));
        community.meddle("UPDATE question_texts SET picture_alt = 'Una lampada' WHERE language = 'it'");
        let page = giulia.opens(&format!("{path}/edit")).expect(200);
        form.with("code", path.trim_start_matches("/questions/")).is_kept_on(&page);
        let changed = form.with("picture_alt", "A brighter lamp").with("title_en", "And the light after that?");
        changed.sent_by(&giulia, &path, NOTHING).expect(303);
        let alts = "SELECT language || ' ' || picture_alt AS line FROM question_texts ORDER BY language";
        assert_eq!(community.lines(alts), ["en A brighter lamp", "it Una lampada"]);
        assert_eq!(picture_on(&giulia.opens(&path)), picture);
        assert!(giulia.opens(&path).shows("And the light after that?"));
        // A description cannot be taken from a picture that stays.
        let bare = changed.with("picture_alt", " ");
        assert_eq!(wrong(&bare.sent_by(&giulia, &path, NOTHING).expect(422)), ["picture_alt"]);
        // What was said of the old picture is not said of a new one.
        changed.with("picture_alt", "A photograph").sent_by(&giulia, &path, chosen(&photograph())).expect(303);
        assert_eq!(community.lines(alts), ["en A photograph", "it A photograph"]);
        assert_ne!(picture_on(&giulia.opens(&path)), picture);
        // A text that is emptied is gone.
        let one = ["title_it", "summary_it", "body_it"].iter().fold(changed, |form, name| form.with(name, ""));
        one.sent_by(&giulia, &path, NOTHING).expect(303);
        assert_eq!(community.lines(alts), ["en A brighter lamp"]);
    }
}

#[test]
fn a_draft_is_for_the_product_team_until_its_day() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let form = Filled::by(&giulia).with("opens_on", "2026-11-24");
        let path = form.sent_by(&giulia, "/questions", NOTHING).leads_to();
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        for outsider in [&ana, &marta] {
            outsider.opens(&path).expect(404);
            outsider.opens(&format!("{path}/ideas/new")).expect(404);
            assert!(!outsider.opens("/questions").expect(200).shows("next bike light"), "{}", outsider.name);
        }
        assert!(!community.guest().opens("/").expect(200).shows("next bike light"));
        giulia.opens(&path).expect(200);
        let list = giulia.opens("/questions").expect(200);
        assert!(list.all("section[aria-labelledby=drafts]").concat().contains("next bike light"), "{}", list.text());
        community.days_pass(1);
        assert!(ana.opens(&path).expect(200).shows("next bike light"));
        assert!(ana.opens("/questions").expect(200).shows("next bike light"));
    }
}

#[test]
fn a_picture_is_served_without_what_hid_in_it() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let form = Filled::by(&giulia).with("picture_alt", "A photograph");
        let photograph = photograph();
        assert!(photograph.windows(4).any(|part| part == b"Exif"));
        let path = form.sent_by(&giulia, "/questions", chosen(&photograph)).leads_to();
        let src = picture_on(&giulia.opens(&path));
        let served = community.guest().opens(&src).expect(200);
        assert_eq!(served.header("content-type").as_deref(), Some("image/jpeg"));
        assert_eq!(served.header("x-content-type-options").as_deref(), Some("nosniff"));
        assert!(served.header("cache-control").is_some_and(|value| value.contains("immutable")));
        assert!(served.bytes.starts_with(&[0xff, 0xd8, 0xff]), "a JPEG");
        for word in [&b"Exif"[..], b"taken at home"] {
            assert!(!served.bytes.windows(word.len()).any(|part| part == word));
        }
        let shown = image::load_from_memory(&served.bytes).expect("a picture");
        assert_eq!((shown.width(), shown.height()), (60, 30));
        community.guest().opens(&src.replace(".jpg", ".svg")).expect(404);
    }
}
