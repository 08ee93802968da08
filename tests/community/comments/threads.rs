//! Threads: whom a reply answers, what is folded away, and links that open their place.

use crate::support::every_database;
use crate::support::talk::Comment;

#[test]
fn a_reply_to_a_reply_names_whom_it_answers() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let top = ben.comments_on(&idea, "Five seconds is too long.");
        let reply = ana.answers(&idea, &top, "Two, then?");
        ben.answers(&idea, &reply, "Two is right.");
        let page = ana.opens(&idea.path());
        let answered = page.attributes(".replies .comment-head a[href^='/comments/']", "href");
        assert_eq!(
            answered.iter().filter(|href| **href == reply.path()).count(),
            2,
            "its own time, and the answer to it"
        );
        assert!(!answered.contains(&top.path()), "the reply to the first names nobody: it stands right below");
        community.adds_up();
    }
}

#[test]
fn replies_beyond_three_are_folded_and_open_without_a_script() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let top = ben.comments_on(&idea, "Five seconds is too long.");
        let replies: Vec<Comment> = (0..6).map(|n| ana.answers(&idea, &top, &format!("Reply {n}"))).collect();
        let page = ben.opens(&idea.path());
        assert_eq!(page.all(".replies .comment-text"), ["Reply 0", "Reply 1", "Reply 2"]);
        assert!(page.shows("3 more replies"));
        let more = page.attributes(".folded a", "href");
        let (address, _) = more[0].split_once('#').expect("a place in the page");
        assert_eq!(ben.opens(address).expect(200).all(".replies .comment-text").len(), 6);
        // A link to one of those that are folded opens its place.
        let place = ben.opens(&replies[5].path()).expect(302).header("location").expect("a place");
        assert_eq!(place, format!("{}?comment={1}#comment-{1}", idea.path(), replies[5].0));
        let there = ben.opens(place.split('#').next().expect("an address")).expect(200);
        assert_eq!(there.all(&format!("#comment-{} .comment-text", replies[5].0)), ["Reply 5"]);
    }
}

#[test]
fn a_link_opens_the_page_that_holds_its_comment() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let said: Vec<Comment> = (0..45).map(|n| ben.comments_on(&idea, &format!("Number {n}"))).collect();
        let shown = |path: &str| ana.opens(path).expect(200).all(".comment-text");
        assert_eq!(shown(&idea.path()).len(), 20);
        for n in [3, 25, 44] {
            let there = shown(&format!("{}?comment={}", idea.path(), said[n].0));
            assert!(there.contains(&format!("Number {n}")), "{n}: {there:?}");
        }
        assert_eq!(shown(&format!("{}?order=newest", idea.path()))[0], "Number 44");
        // From page to page nobody is lost and nobody comes twice.
        let (mut all, mut path) = (Vec::new(), idea.path());
        loop {
            let page = ana.opens(&path).expect(200);
            all.extend(page.all(".comment-text"));
            match page.attributes("a[rel=next]", "href").first() {
                Some(next) => path.clone_from(next),
                None => break,
            }
        }
        assert_eq!(all, (0..45).map(|n| format!("Number {n}")).collect::<Vec<_>>());
        ana.opens("/comments/0000000000").expect(404);
        ana.opens(&format!("{}?comment=nonsense&thread=x&after=y&order=z", idea.path())).expect(200);
    }
}

#[test]
fn what_is_hidden_is_found_by_no_link() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let marta = community.moderator("Marta");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let top = ana.comments_on(&idea, "What do you think?");
        let bad = ben.answers(&idea, &top, "Buy my lamps");
        marta.rules_on(&bad, "hide", "Advertising.").expect(303);
        ana.opens(&bad.path()).expect(404);
        for query in [format!("?comment={}", bad.0), format!("?thread={}", bad.0), format!("?thread={}", top.0)] {
            let page = ana.opens(&format!("{}{query}", idea.path())).expect(200);
            assert!(
                !page.body.contains("Buy my lamps") && !page.body.contains(&format!("comment-{}", bad.0)),
                "{query}"
            );
        }
        assert!(marta.opens(&format!("{}?comment={}", idea.path(), bad.0)).shows("Buy my lamps"));
        marta.rules_on_idea(&idea, "hide", "All of it is advertising.").expect(303);
        ben.opens(&top.path()).expect(404);
    }
}
