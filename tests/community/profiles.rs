//! Who somebody is to others: the profile, the picture, the public page, the relation, and who stands for the company.

use std::io::Cursor;

use cofirma::features::profiles;
use cofirma::platform::access::Credential;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use crate::support::browser::{Answer, Upload};
use crate::support::every_database;
use crate::support::people::{Idea, Person, Question};

const BLANK: &[(&str, &str)] = &[
    ("name", "Ana Riva"),
    ("legal_name", ""),
    ("title", ""),
    ("bio", ""),
    ("link_1", ""),
    ("link_2", ""),
    ("link_3", ""),
    ("relation", "customer"),
];

impl Person {
    /// Saves the profile with these fields instead of the blank ones.
    fn describes_herself(&self, changes: &[(&str, &str)]) -> Answer {
        let mut fields: Vec<(&str, &str)> = BLANK.to_vec();
        for (name, value) in changes {
            fields.retain(|(field, _)| field != name);
            fields.push((name, value));
        }
        self.browser.post("/me/profile", &fields)
    }

    fn shows_picture(&self, bytes: &[u8]) -> Answer {
        self.browser.upload("/me/picture", &[], Upload { field: "picture", name: "me.jpg", bytes })
    }

    fn lets_answer(&self, idea: &Idea, host: &str, status: &str) -> Answer {
        let form = self.opens(&format!("{}/decision", idea.path())).expect(200);
        self.browser.post(
            &format!("{}/decisions", idea.path()),
            &[
                ("code", &form.field("code")),
                ("status", status),
                ("reasons", "Because it helps everybody who rides at night."),
                ("language", "en"),
                ("host", host),
            ],
        )
    }

    fn goes_away(&self, substitute: &str, until: &str) -> Answer {
        self.browser.post("/me/absence", &[("substitute", substitute), ("away_until", until)])
    }

    fn hands_over(&self, question: &Question, to: &str) -> Answer {
        self.browser.post(&format!("{}/hand-over", question.path()), &[("host", to)])
    }
}

/// A JPEG, twice as wide as high, that is to be turned by a quarter and tells where it was taken.
fn photograph() -> Vec<u8> {
    let picture = RgbImage::from_fn(600, 300, |x, _| Rgb([if x < 300 { 250 } else { 0 }, 0, 90]));
    let mut plain = Cursor::new(Vec::new());
    DynamicImage::from(picture).write_to(&mut plain, ImageFormat::Jpeg).expect("a picture");
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0Via Mazzini 12".to_vec();
    let length = u16::try_from(exif.len() + 2).expect("a length").to_be_bytes();
    let mut bytes = vec![0xff, 0xd8, 0xff, 0xe1, length[0], length[1]];
    bytes.append(&mut exif);
    bytes.extend(&plain.into_inner()[2..]);
    bytes
}

#[test]
fn people_say_who_they_are_and_everybody_reads_it() {
    for community in every_database() {
        let ana = community.customer("Ana");
        let saved = ana.describes_herself(&[
            ("bio", "I ride **all year**. <script>alert(1)</script>"),
            ("link_1", "https://ana.example.org/bike"),
            ("relation", "partner"),
            ("languages", "it"),
        ]);
        assert_eq!(saved.leads_to(), "/me/profile");
        let page = community.guest().opens(&ana.page()).expect(200);
        for text in ["Ana Riva", "I ride all year", "ana.example.org/bike", "partner", "Italian"] {
            assert!(page.shows(text), "{text}: {}", page.text());
        }
        assert!(!page.body.contains("<script>alert"));
        let link = page.attributes("a[href='https://ana.example.org/bike']", "rel");
        assert_eq!(link, ["nofollow ugc noopener me"]);
        let form = ana.opens("/me/profile").expect(200);
        assert_eq!(form.field("link_1"), "https://ana.example.org/bike");
        assert_eq!(community.events("profile-changed"), 1);
        ana.describes_herself(&[("link_1", "javascript:alert(1)"), ("bio", "kept")]).expect(422);
        let wrong = ana.describes_herself(&[("name", " "), ("link_1", "http://x.org"), ("bio", "kept")]).expect(422);
        assert_eq!((wrong.field("bio").as_str(), wrong.field("link_1").as_str()), ("kept", "http://x.org"));
    }
}

#[test]
fn nobody_gives_themselves_a_title_and_who_speaks_for_the_company_keeps_one() {
    for community in every_database() {
        let ana = community.customer("Ana");
        ana.describes_herself(&[("title", "Head of everything")]).expect(303);
        assert!(!community.guest().opens(&ana.page()).shows("Head of everything"));
        assert_eq!(community.count("SELECT count(*) AS n FROM people WHERE title = 'Head of everything'"), 0);
        let giulia = community.product_manager("Giulia");
        giulia.describes_herself(&[("name", "Giulia"), ("title", "")]).expect(422);
        giulia.describes_herself(&[("name", "Giulia"), ("title", "Lead designer")]).expect(303);
        let page = community.guest().opens(&giulia.page()).expect(200);
        assert!(page.shows("Lead designer") && page.shows("Speaks for"), "{}", page.text());
    }
}

#[test]
fn a_picture_is_upright_square_small_and_does_not_tell_where_it_was_taken() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        ana.shows_picture(&photograph()).expect(303);
        let src = community.guest().opens(&ana.page()).attributes(".profile-head img", "src").concat();
        assert!(src.starts_with("/files/"), "{src}");
        let file = community.guest().opens(&src).expect(200);
        let shown = image::load_from_memory(&file.bytes).expect("a picture").into_rgb8();
        assert_eq!(shown.dimensions(), (288, 288));
        assert!(shown.get_pixel(144, 10).0[0] > 200 && shown.get_pixel(144, 278).0[0] < 60, "turned upright");
        let holds = |word: &[u8]| file.bytes.windows(word.len()).any(|part| part == word);
        assert!(!holds(b"Via Mazzini") && !holds(b"Exif"));
        // Wherever she is shown.
        for path in [idea.path(), question.path(), "/me/profile".into()] {
            assert!(ana.opens(&path).expect(200).body.contains(&src), "{path}");
        }
        let wrong = ana.shows_picture(b"<svg onload='alert(1)'/>").expect(422);
        assert!(wrong.shows("PNG, JPEG or WebP"), "{}", wrong.text());
        ana.browser.post("/me/picture/removal", &[]).expect(303);
        // A guest may read a page that is a second old.
        let drawn =
            community.guest().opens(&format!("{}?later", ana.page())).attributes(".profile-head img", "src").concat();
        assert_eq!(drawn, format!("/faces/{}.svg", ana.code()));
    }
}

#[test]
fn a_page_lists_what_everybody_may_see_and_nothing_else() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, mara) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Mara"));
        let seen = ana.proposes(&question, "Brighter when I brake");
        let hidden = ana.proposes(&question, "A rude idea of hers");
        let other = ben.proposes(&question, "A softer saddle");
        ana.comments_on(&other, "I would sit on that.");
        let rude = ana.comments_on(&other, "What a rude thing to say.");
        ana.comments_on(&hidden, "Said under a hidden idea.");
        mara.rules_on_idea(&hidden, "hide", "Rude, sorry.").expect(303);
        mara.rules_on(&rude, "hide", "Rude, sorry.").expect(303);
        let page = community.guest().opens(&ana.page()).expect(200);
        assert!(page.shows("Brighter when I brake") && !page.shows("A rude idea"), "{}", page.text());
        let comments = community.guest().opens(&format!("{}?show=comments", ana.page())).expect(200);
        assert!(comments.shows("I would sit on that."), "{}", comments.text());
        assert!(!comments.shows("What a rude thing") && !comments.shows("under a hidden idea"), "{}", comments.text());
        // Her own page tells her what became of it.
        let own = ana.opens("/me?show=comments").expect(200);
        assert!(own.shows("What a rude thing") && own.shows("Rude, sorry."), "{}", own.text());
        assert!(ana.opens(&seen.path()).attributes("article a.who", "href").contains(&ana.page()));
    }
}

#[test]
fn pages_of_contributions_follow_each_other_without_gaps() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        for n in 0..25 {
            ana.comments_on(&idea, &format!("Remark number {n}."));
        }
        let guest = community.guest();
        let first = guest.opens(&format!("{}?show=comments", ana.page())).expect(200);
        let next = first.attributes("nav.paging a[rel=next]", "href").concat();
        let second = guest.opens(&next).expect(200);
        let both = [first.all(".said li > p:first-child"), second.all(".said li > p:first-child")].concat();
        let expected: Vec<String> = (0..25).rev().map(|n| format!("Remark number {n}.")).collect();
        assert_eq!(both, expected);
        assert!(second.attributes("nav.paging a[rel=next]", "href").is_empty());
    }
}

#[test]
fn who_was_erased_has_no_page_and_who_is_suspended_has_one() {
    for community in every_database() {
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        community.meddle(&format!("UPDATE people SET erased_at = 1 WHERE id = {}", ana.id.0));
        community
            .meddle(&format!("UPDATE people SET suspended_at = 1, suspended_reason = 'x' WHERE id = {}", ben.id.0));
        community.guest().opens(&ana.page()).expect(404);
        community.guest().opens("/people/0000000000").expect(404);
        community.guest().opens(&ben.page()).expect(200);
    }
}

#[test]
fn a_signature_with_another_name_leads_nowhere_near_its_person() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let form = giulia.opens(&format!("/releases/new?idea={}", idea.0)).expect(200);
        let drafted = giulia.browser.post(
            "/releases",
            &[
                ("code", &form.field("code")),
                ("ideas", &idea.0),
                ("product", "Lamp"),
                ("title", "The lamp that brakes"),
                ("language", "en"),
                ("why", "Because riders asked for it."),
                ("adds", "It shines when you brake."),
                ("for_whom", "For everybody in traffic."),
                ("who_asked", "Riders."),
                ("shipped_on", ""),
                ("host", &giulia.code()),
            ],
        );
        let release = drafted.leads_to().replace("/credits", "");
        giulia.browser.post(&format!("{release}/publication"), &[]).expect(303);
        ana.describes_herself(&[("name", "Ana"), ("legal_name", "Anna Maria Riva")]).expect(303);
        assert_eq!(ana.opens("/me").field("name"), "Anna Maria Riva", "suggested, and shown nowhere else");
        assert_eq!(ana.opens(&release).field("name"), "Anna Maria Riva");
        assert!(!community.guest().opens(&ana.page()).shows("Maria"));
        let sign = |choice: &str, name: &str| {
            let form = ana.opens("/me").expect(200);
            let path = form.attributes("form.sign-here", "action").concat();
            ana.browser.post(&path, &[("choice", choice), ("name", name)]).expect(303);
            community.guest().opens(&format!("{}?x={choice}{}", ana.page(), name.len())).expect(200)
        };
        assert!(!community.guest().opens(&ana.page()).shows("The lamp that brakes"), "nobody asked her yet");
        assert!(sign("own", "").shows("The lamp that brakes"));
        assert!(!sign("chosen", "Night rider").shows("The lamp that brakes"));
        assert!(!sign("anonymous", "").shows("The lamp that brakes"));
    }
}

#[test]
fn what_somebody_is_to_the_company_is_asked_after_the_first_contribution() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        community.meddle(&format!("UPDATE people SET relation = 'unasked' WHERE id = {}", ana.id.0));
        let asks = |page: &Answer| !page.all("form[action=\"/me/relation\"]").is_empty();
        assert!(!asks(&ana.opens("/")) && !asks(&ana.opens(&question.path())), "never before");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let page = ana.opens(&idea.path()).expect(200);
        assert!(asks(&page) && page.body.contains("Rather not say"));
        let said = ana.browser.post("/me/relation", &[("relation", "supplier"), ("next", &idea.path())]);
        assert_eq!(said.leads_to(), idea.path());
        assert!(community.guest().opens(&ana.page()).shows("supplier"));
        ana.comments_on(&idea, "One more thing.");
        assert!(!asks(&ana.opens(&idea.path())), "asked once");
        ana.browser.post("/me/relation", &[("relation", "unsaid"), ("next", "https://evil.example")]).expect(303);
        assert!(!community.guest().opens(&format!("{}?x", ana.page())).shows("supplier"));
        ana.browser.post("/me/relation", &[("relation", "emperor")]).expect(422);
        assert_eq!(community.events("relation-said"), 2);
    }
}

#[test]
fn nobody_speaks_for_the_company_without_a_title() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let idea = community.customer("Ana").proposes(&question, "Brighter when I brake");
        let (mara, katrin) = (community.moderator("Mara"), community.product_manager("Katrin"));
        community.meddle(&format!("UPDATE people SET title = NULL WHERE id IN ({}, {})", mara.id.0, katrin.id.0));
        let refused = mara.tries_to_comment_on(&idea, "We are looking into it.", "").expect(422);
        assert!(refused.shows("with a title"), "{}", refused.text());
        assert_eq!(refused.field("body").trim(), "We are looking into it.");
        assert!(refused.attributes("main a", "href").contains(&"/me/profile#f-title".to_owned()));
        let refused = katrin.lets_answer(&idea, &katrin.code(), "planned").expect(422);
        assert!(refused.shows("with a title"), "{}", refused.text());
        katrin.describes_herself(&[("name", "Katrin"), ("title", "Bags and small gear")]).expect(303);
        katrin.lets_answer(&idea, &katrin.code(), "planned").expect(303);
        let page = community.guest().opens(&idea.path()).expect(200);
        assert!(page.shows("Bags and small gear"), "{}", page.text());
        assert!(page.attributes(".decision a", "href").contains(&katrin.page()));
        // A member needs none.
        community.customer("Ben").comments_on(&idea, "Lovely.");
    }
}

#[test]
fn while_a_host_is_away_somebody_else_answers_in_public() {
    for community in every_database() {
        let (giulia, mara) = (community.product_manager("Giulia"), community.moderator("Mara"));
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let question = giulia.asks("What next?");
        let idea = ana.proposes(&question, "Brighter when I brake");
        giulia.lets_answer(&idea, &mara.code(), "planned").expect(422);
        giulia.goes_away("", "2026-12-12").expect(422);
        giulia.goes_away(&ben.code(), "2026-12-12").expect(422);
        giulia.goes_away(&giulia.code(), "2026-12-12").expect(422);
        giulia.goes_away(&mara.code(), "2026-11-01").expect(422);
        giulia.goes_away(&mara.code(), "2026-11-25").expect(303);
        let shown = |page: Answer| (page.shows("Mara answers"), page.shows("For Giulia, who is away"));
        assert_eq!(shown(community.guest().opens(&question.path())), (true, true));
        assert!(giulia.opens(&format!("{}/decision", idea.path())).body.contains(&mara.code()));
        giulia.lets_answer(&idea, &mara.code(), "planned").expect(303);
        community.days_pass(4);
        assert_eq!(shown(community.guest().opens(&format!("{}?x", question.path()))), (false, false));
        giulia.lets_answer(&idea, &mara.code(), "building").expect(422);
        ana.goes_away(&mara.code(), "2026-12-12").expect(403);
    }
}

#[test]
fn a_question_goes_from_host_to_host_with_its_drafts() {
    for community in every_database() {
        let (giulia, katrin) = (community.product_manager("Giulia"), community.product_manager("Katrin"));
        let (ana, admin) = (community.customer("Ana"), community.admin("Davide"));
        let question = giulia.asks("What next?");
        ana.hands_over(&question, &katrin.code()).expect(404);
        katrin.hands_over(&question, &katrin.code()).expect(403);
        katrin.opens(&format!("{}/hand-over", question.path())).expect(403);
        giulia.hands_over(&question, &ana.code()).expect(422);
        giulia.hands_over(&question, &giulia.code()).expect(409);
        giulia.opens(&format!("{}/hand-over", question.path())).expect(200);
        giulia.hands_over(&question, &katrin.code()).expect(303);
        assert!(community.guest().opens(&question.path()).shows("Katrin answers"));
        giulia.hands_over(&question, &giulia.code()).expect(403);
        admin.hands_over(&question, &giulia.code()).expect(303);
        assert_eq!(community.events("question-handed-over"), 2);
    }
}

#[test]
fn who_answers_as_the_company_sees_what_was_promised_and_nobody_else_does() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let ana = community.customer("Ana");
        let promised = ana.proposes(&question, "Brighter when I brake");
        let waiting = ana.proposes(&question, "A softer saddle");
        ana.comments_on(&waiting, "Really soft.");
        giulia.lets_answer(&promised, &giulia.code(), "planned").expect(303);
        let card = |page: &Answer| page.all(".relation-card").concat();
        let (idea, public) = (giulia.opens(&waiting.path()), giulia.opens(&ana.page()));
        let form = giulia.opens(&format!("{}/decision", waiting.path()));
        for page in [&idea, &public, &form] {
            let card = card(page);
            for text in ["About Ana", "2 ideas", "1 comment", "Brighter when I brake", "Giulia", "A softer saddle"] {
                assert!(card.contains(text), "{text}: {card}");
            }
        }
        for page in [ana.opens(&waiting.path()), ana.opens(&ana.page()), community.guest().opens(&ana.page())] {
            assert_eq!(card(&page), "");
        }
        // The same, whole, for the person's own data.
        let id = ana.id;
        let card = community.db.read_now(&Credential::Job, move |tx| profiles::card_of(tx, id)).expect("a card");
        let told = serde_json::to_value(&card).expect("JSON");
        assert_eq!((card.ideas, card.comments, card.planned, card.open), (2, 1, 1, 1));
        assert_eq!(told["promised"][0]["idea"]["title"], "Brighter when I brake");
    }
}

/// A picture of one colour.
fn square(colour: u8) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let picture = RgbImage::from_pixel(40, 40, Rgb([colour, 0, 90]));
    DynamicImage::from(picture).write_to(&mut bytes, ImageFormat::Png).expect("a picture");
    bytes.into_inner()
}

fn kept(folder: &std::path::Path) -> usize {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.map(|path| if path.is_dir() { kept(&path) } else { 1 }).sum()
}

#[test]
fn a_face_that_nobody_shows_any_more_is_gone() {
    for community in every_database() {
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let shown = |person: &Person, colour: u8| {
            person.shows_picture(&square(colour)).expect(303);
            community.does_what_waits();
            let page = person.opens("/me/profile").expect(200);
            page.attributes("img[src^=\"/files/\"]", "src").first().expect("a face").clone()
        };
        let first = shown(&ana, 10);
        let second = shown(&ana, 200);
        assert_ne!(first, second);
        ana.opens(&first).expect(404);
        ana.opens(&second).expect(200);
        assert_eq!(kept(&community.settings.files), 1);
        // Somebody else shows the same one: it stays for them.
        assert_eq!(shown(&ben, 200), second);
        let third = shown(&ana, 90);
        ben.opens(&second).expect(200);
        ana.leaves("keep", "keep").expect(303);
        community.does_what_waits();
        ben.opens(&third).expect(404);
        ben.opens(&second).expect(200);
        ben.browser.post("/me/picture/removal", &[]).expect(303);
        community.does_what_waits();
        ben.opens(&second).expect(404);
        assert_eq!(kept(&community.settings.files), 0);
    }
}

#[test]
fn nobody_sends_pictures_without_end() {
    for community in every_database() {
        let ana = community.customer("Ana");
        let answers: Vec<u16> = (0..21).map(|n| ana.shows_picture(&square(n)).status).collect();
        assert!(answers[..20].iter().all(|status| *status == 303), "{answers:?}");
        assert_eq!(answers[20], 429);
        // Who may not send any is not even counted.
        let guest = community.guest();
        guest
            .browser
            .upload("/me/picture", &[], Upload { field: "picture", name: "me.jpg", bytes: b"none" })
            .expect(303);
        community.customer("Ben").shows_picture(&square(1)).expect(303);
    }
}
