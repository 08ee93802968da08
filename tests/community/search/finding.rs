//! What people find.

use cofirma::platform::access::Credential;
use cofirma::platform::db::Recorded;
use cofirma::platform::id::{Language, Standing};
use cofirma::platform::search::{self, Document, Kind, Subject, Wanted};

use super::typed;
use crate::support::every_database;

#[test]
fn accents_endings_slips_and_beginnings_do_not_matter() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What should our next light do?");
        let ana = community.customer("Ana");
        ana.proposes(&question, "Brighter batteries for the café");
        ana.proposes(&question, "A lock with an alarm");
        for words in
            ["battery", "CAFE", "café", "batteris", "baterries", "bright", "brigh", "batteries brighter", "cafes"]
        {
            assert_eq!(ana.comes_upon(words), ["Brighter batteries for the café"], "{:?}: {words}", community.kind());
        }
        assert_eq!(ana.comes_upon("umbrella"), Vec::<String>::new());
        let page = ana.searches("umbrella");
        assert!(page.shows("Nothing here says “umbrella”."), "{}", page.text());
    }
}

#[test]
fn who_asks_for_light_does_not_mean_a_man_called_luca() {
    for community in every_database() {
        let put = |kind: Kind, title: &'static str| {
            let subject = Subject { kind, id: 1, question: None, standing: Standing::Visible, status: "" };
            let document = Document { language: Language::It, title: title.to_owned(), text: String::new() };
            let documents = [document];
            let done = community
                .db
                .act_now(Credential::Operator, move |tx| search::put(tx, &subject, &documents).map(Recorded::nothing));
            done.expect("a document");
        };
        put(Kind::Person, "Luca Conti");
        put(Kind::Idea, "Più luce e freni migliori");
        let first = |text: &str| {
            let wanted = Wanted {
                text,
                language: Language::It,
                kinds: &[],
                question: None,
                written_in: None,
                status: None,
                is_typing: true,
            };
            let hits =
                community.db.read_now(&Credential::Guest, |tx| Ok(search::find(tx, &wanted)?.hits)).expect("hits");
            hits.first().map(|hit| hit.kind)
        };
        assert_eq!(first("luce"), Some(Kind::Idea), "{:?}", community.kind());
        assert_eq!(first("luca"), Some(Kind::Person), "{:?}", community.kind());
    }
}

#[test]
fn hostile_words_are_words() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        giulia.proposes(&question, "Near and far lights");
        let long = "a ".repeat(3_000) + &"x".repeat(3_000);
        for words in [
            "\"",
            "\"\"\"",
            "'",
            "''; DROP TABLE ideas; --",
            "*",
            "a*",
            "near(lights, 2)",
            "NEAR/2",
            "NOT",
            "AND OR NOT",
            "-lights",
            "+",
            "^lights",
            "stems:lights",
            "lights:*",
            "{stems} : lights",
            "lights & !far",
            "lights <-> far",
            "(((",
            "\\",
            "%",
            "_",
            "\0",
            "lights\0far",
            "\u{202e}sthgil",
            "\u{feff}",
            "🚲",
            "a\u{301}\u{301}\u{301}\u{301}",
            "ﬁ",
            "灯",
            "свет",
            "$1",
            "{}",
            "<mark>",
            "<script>alert(1)</script>",
            long.as_str(),
        ] {
            let words: String = words.chars().take(5_000).collect();
            let page = giulia.searches(&words);
            assert!(!page.body.contains("<script>alert"), "{words}");
            giulia.is_shown_beside(&question, &words);
            let api = giulia.opens(&format!("/api/v1/search?q={}", typed(&words)));
            assert!(api.status == 200 || api.status == 422, "{words:?}: {}", api.status);
        }
        assert_eq!(giulia.comes_upon("near(lights, 2)"), ["Near and far lights"]);
        assert_eq!(giulia.comes_upon("lights:*"), ["Near and far lights"]);
        community.adds_up();
    }
}

#[test]
fn marks_are_put_on_what_was_meant_and_what_was_written_stays_text() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let ana = community.customer("Ana");
        ana.tries_to_propose(&question, "<b>Brighter</b> & bolder", "More *battery*, less <script>alert(1)</script>.")
            .expect(303);
        let page = ana.searches("batteries bright");
        assert!(page.body.contains("&lt;b&gt;<mark>Brighter</mark>&lt;/b&gt; &amp; bolder"), "{}", page.body);
        assert!(page.body.contains("More <mark>battery</mark>, less &lt;script&gt;"), "{}", page.body);
    }
}

#[test]
fn everything_is_found_by_kind_status_and_language() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia Moretti");
        let question = giulia.asks("Which lantern shall we build?");
        let ana = community.customer("Ana Lantern");
        let idea = ana.proposes(&question, "A lantern that floats");
        ana.comments_on(&idea, "My lantern sank.");
        giulia.decides(&idea, "planned", "A floating lantern is what we need.");
        let all = ana.searches("lantern");
        let mut kinds: Vec<String> = all.all(".found .badge");
        kinds.sort();
        for kind in ["Idea", "Comment", "Answer", "Question", "Person"] {
            assert!(kinds.iter().any(|found| found == kind), "{:?}: {kind} in {kinds:?}", community.kind());
        }
        assert_eq!(ana.opens("/search?q=lantern&kind=person").all(".found-title"), ["Ana Lantern"]);
        assert_eq!(
            ana.opens("/search?q=lantern&kind=idea&status=planned").all(".found-title"),
            ["A lantern that floats"]
        );
        assert_eq!(ana.opens("/search?q=lantern&kind=idea&status=shipped").all(".found-title").len(), 0);
        assert_eq!(ana.opens("/search?q=lantern&kind=idea&language=de").all(".found-title").len(), 0);
        let api = ana.opens("/api/v1/search?q=lantern&kind=comment").expect(200);
        assert!(api.body.contains("\"kind\":\"comment\"") && api.body.contains("My lantern sank."), "{}", api.body);
        ana.opens("/api/v1/search?q=lantern&kind=boat").expect(422);
        ana.opens("/api/v1/search").expect(422);
    }
}

#[test]
fn what_looks_like_a_title_can_be_voted_for_at_once() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let (question, other) = (giulia.asks("What next?"), giulia.asks("And then?"));
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "A folding basket for the dog");
        ana.proposes(&question, "A bell that sings");
        ana.proposes(&other, "A folding basket for the cat");
        assert_eq!(ben.is_shown_beside(&question, "dog baskets that fold"), ["A folding basket for the dog"]);
        let shown = ben.opens(&format!("{}/similar?title={}", question.path(), typed("dog basket"))).expect(200);
        assert_eq!(shown.attributes(".similar form", "action"), [format!("{}/vote", idea.path())]);
        for nothing in ["", "do", "zebra crossing"] {
            assert_eq!(ben.is_shown_beside(&question, nothing), Vec::<String>::new(), "{nothing}");
        }
        ben.opens("/questions/0000000000/similar?title=dog").expect(404);
        let api = ben.opens(&format!("/api/v1{}/similar?title=dog%20basket", question.path())).expect(200);
        assert!(api.body.contains(&idea.0) && !api.body.contains("sings"), "{}", api.body);
    }
}

#[test]
fn five_look_alike_at_most_and_pages_go_on() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        for number in 1..=23 {
            giulia.proposes(&question, &format!("Basket number {number}"));
        }
        assert_eq!(giulia.is_shown_beside(&question, "A basket").len(), 5);
        let first = giulia.opens("/search?q=basket&kind=idea").expect(200);
        assert_eq!(first.all(".found-title").len(), 20);
        let next = first.attributes("a[rel=next]", "href").remove(0);
        assert_eq!(giulia.opens(&next).expect(200).all(".found-title").len(), 3);
        giulia.opens("/search?q=basket&page=99999999999999999999").expect(200);
        giulia.opens("/search?q=basket&page=18446744073709551615").expect(200);
    }
}
