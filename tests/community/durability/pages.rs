//! Every page of the map takes the same number of statements in a community of ten ideas and in one of a thousand.

use std::collections::BTreeMap;

use cofirma::platform::access::Audience;
use cofirma::platform::clock::Moment;
use cofirma::platform::web::Route;
use cofirma::routes;

use super::asked::{count_from_now_on, housekeeping_is_done, taken};
use super::growth::Grown;
use crate::support::browser::{Answer, Browser};
use crate::support::{Community, every_database};

/// What a page is asked with, and what the readers that it is for are answered.
type Row = (&'static str, &'static [&'static str], u16);

/// Secrets that nobody holds, files that nobody has: what is asked before that is known is counted all the same.
const NOBODY: u16 = 404;
const GONE: u16 = 410;

/// Each page once for each way in which it reads; a pattern stands for itself where nothing else is said.
const ROWS: &[Row] = &[
    ("/", &[], 200),
    ("/questions", &[], 200),
    (
        "/questions/{question}",
        &[
            "/questions/{question}?sort=top",
            "/questions/{question}?sort=new",
            "/questions/{question}?sort=discussed",
            "/questions/{question}?sort=undecided",
            "/questions/{question}?sort=mine",
            "/questions/{question}?sort=trending",
            "/questions/{question}?sort=shuffle",
            "/questions/{question}?tag={tag}&status=planned",
            "/questions/{review}",
        ],
        200,
    ),
    ("/questions/{question}/prior-work", &[], 200),
    ("/questions/{question}/prior-work.txt", &[], NOBODY),
    ("/questions/{question}/counting", &[], 200),
    ("/q/{word}", &[], 303),
    ("/questions/{question}/code.svg", &[], 200),
    (
        "/ideas/{idea}",
        &[
            "/ideas/{idea}",
            "/ideas/{idea}?order=newest",
            "/ideas/{idea}?order=helpful",
            "/ideas/{theirs}",
            "/ideas/{other}",
        ],
        200,
    ),
    ("/ideas/{idea}/versions/{number}", &[], 200),
    ("/comments/{comment}", &[], 302),
    ("/comments/{comment}/history", &[], 200),
    (
        "/report/{subject}/{thing}",
        &[
            "/report/idea/{idea}",
            "/report/comment/{comment}",
            "/report/refinement/{refinement}",
            "/report/person/{giulia}",
        ],
        200,
    ),
    ("/ideas/{idea}/changes", &["/ideas/{idea}/changes", "/ideas/{idea}/changes?from=1&to=2"], 200),
    ("/ideas/{idea}/words", &[], 200),
    ("/ideas/{idea}/refinements", &[], 200),
    ("/refinements/{refinement}", &[], 200),
    ("/releases", &[], 200),
    ("/releases/{release}", &["/releases/{shown}", "/releases/{shown}?name=person"], 200),
    ("/releases/{release}/signature", &["/releases/{shown}/signature"], 200),
    ("/releases/{release}/credits.jws", &["/releases/{shown}/credits.jws"], 200),
    ("/releases/{release}/proof", &["/releases/{shown}/proof"], 200),
    ("/credentials/{credential}", &[], 200),
    (
        "/credentials/{credential}.{format}",
        &["/credentials/{credential}.jwt", "/credentials/{credential}.svg", "/credentials/{credential}.png"],
        200,
    ),
    ("/credentials/status/{list}", &["/credentials/status/1"], 200),
    ("/.well-known/did.json", &[], 200),
    ("/.well-known/jwks.json", &[], 200),
    ("/issuer", &[], 200),
    ("/releases/{release}/disputes", &["/releases/{shown}/disputes"], 200),
    ("/disputes/{dispute}", &[], 200),
    ("/work/disputes", &[], 200),
    ("/me/rewards", &[], 200),
    ("/rewards", &[], 200),
    ("/rewards/{item}", &[], 200),
    ("/releases/{release}/ledger", &["/releases/{shown}/ledger"], 200),
    ("/releases/{release}/rewards", &["/releases/{shown}/rewards"], 200),
    ("/programmes/{programme}", &["/programmes/{programme}", "/programmes/{promised}"], 200),
    ("/work/rewards", &[], 200),
    ("/work/rewards/{item}", &[], 200),
    ("/work/redemptions", &[], 200),
    ("/ledger/{entry}", &[], 200),
    ("/admin/payouts", &[], 200),
    ("/admin/payouts/{payout}.csv", &[], 200),
    ("/l/{release}", &["/l/{shown}"], 303),
    ("/L/{release}", &["/L/{shown}"], 303),
    ("/people/{person}", &["/people/{ana}", "/people/{giulia}"], 200),
    ("/invitations/{secret}", &[], NOBODY),
    ("/set-up/{secret}", &[], NOBODY),
    ("/about/moderation", &["/about/moderation", "/about/moderation?kind=hide&half=2026-h2"], 200),
    ("/about/moderation/figures", &[], 200),
    ("/about/moderation/figures.csv", &[], 200),
    ("/about/{text}", &["/about/privacy", "/about/terms"], 200),
    ("/rules", &[], 200),
    ("/logo/{digest}.{ending}", &[], NOBODY),
    ("/theme/{revision}.css", &[], 200),
    ("/sign-in/openid", &[], NOBODY),
    ("/sign-in/openid/callback", &[], NOBODY),
    ("/sign-in/second-factor", &[], 303),
    ("/faces/{code}.svg", &["/faces/{ana}.svg"], 200),
    ("/questions/{question}/ideas/new", &[], 200),
    ("/waiting", &[], 200),
    ("/register", &[], 200),
    ("/sign-in", &[], 200),
    ("/sign-in/code", &[], 200),
    ("/sign-in/link/{secret}", &[], GONE),
    ("/sign-in/name", &[], GONE),
    ("/sign-in/reset", &[], 200),
    ("/sign-in/reset/sent", &[], 200),
    ("/sign-in/reset/{secret}", &[], GONE),
    ("/me/address/{secret}", &[], GONE),
    ("/files/{digest}.{ending}", &[], NOBODY),
    ("/search", &["/search?q=idea+number", "/search?q=person", "/search?q=idea&kind=idea"], 200),
    ("/questions/{question}/similar", &["/questions/{question}/similar?title=idea+number"], 200),
    ("/assets/{hash}/{path:.*}", &["/assets/0000000000/css/nothing.css"], NOBODY),
    ("/healthz", &[], 200),
    ("/readyz", &[], 200),
    ("/robots.txt", &[], 200),
    ("/ideas/{idea}/edit", &[], 200),
    ("/me/follows", &[], 200),
    ("/drafts/{draft}", &[], 200),
    ("/ideas/{idea}/refinements/new", &["/ideas/{other}/refinements/new"], 200),
    ("/refinements/{refinement}/adaptation", &[], 200),
    ("/ideas/{idea}/co-authors", &[], 200),
    ("/ideas/{idea}/people", &["/ideas/{idea}/people?name=per"], 200),
    ("/comments/{comment}/edit", &[], 200),
    ("/sign-in/again", &[], 200),
    ("/sign-in/again/code", &[], 200),
    ("/me/password", &[], 200),
    ("/me/address", &[], 200),
    ("/me/sessions", &[], 200),
    ("/me/security", &[], 200),
    ("/me/security/passkeys/new", &[], 200),
    ("/me/security/openid", &[], NOBODY),
    ("/me/security/totp", &[], NOBODY),
    ("/me/security/totp.svg", &[], NOBODY),
    ("/notices", &[], 200),
    ("/me/statements", &[], 200),
    ("/statements/{statement}", &[], 200),
    ("/statements/letter/{secret}", &[], NOBODY),
    ("/me", &[], 200),
    ("/me/profile", &[], 200),
    ("/me/data", &[], 200),
    ("/me/data/downloads/{download}.{ending}", &[], NOBODY),
    ("/me/data/deletion", &[], 200),
    ("/admin", &[], 200),
    ("/admin/set-up", &[], 303),
    ("/admin/set-up/{part}", &[], 200),
    ("/admin/settings", &[], 200),
    ("/admin/settings/{part}", &[], 200),
    ("/admin/preview.css", &["/admin/preview.css?accent=%23336699"], 200),
    ("/admin/people", &["/admin/people", "/admin/people?q=person"], 200),
    ("/admin/people/{person}", &["/admin/people/{ana}"], 200),
    ("/admin/invitations", &[], 200),
    ("/moderation", &[], 200),
    ("/moderation/quiet", &[], 200),
    ("/comments/{comment}/idea", &[], 200),
    ("/ideas/{idea}/split", &[], 200),
    ("/ideas/{idea}/asks/new", &["/ideas/{idea}/asks/new?kind=clarify", "/ideas/{idea}/asks/new?kind=answer"], 200),
    (
        "/moderation/queue",
        &["/moderation/queue", "/moderation/queue?kind=report", "/moderation/queue?kind=likeness"],
        200,
    ),
    ("/moderation/queue/{case}", &[], 200),
    ("/moderation/replies", &[], 200),
    ("/moderation/log", &["/moderation/log?kind=hide", "/moderation/log?from=2020-01-01&to=2030-12-31"], 200),
    ("/moderation/figures", &[], 200),
    ("/comments/{comment}/rulings/new", &["/comments/{comment}/rulings/new?kind=hide"], 200),
    ("/ideas/{idea}/rulings/new", &["/ideas/{idea}/rulings/new?kind=hide"], 200),
    ("/refinements/{refinement}/rulings/new", &["/refinements/{refinement}/rulings/new?kind=hide"], 200),
    ("/people/{person}/rulings/new", &["/people/{ana}/rulings/new?kind=warn"], 200),
    ("/appeals/{appeal}", &[], 200),
    ("/ideas/{idea}/merge", &["/ideas/{idea}/merge", "/ideas/{other}/merge?q=idea"], 200),
    ("/ideas/{idea}/move", &["/ideas/{idea}/move"], 200),
    ("/work", &[], 200),
    ("/ideas/{idea}/ballots", &["/ideas/{idea}/ballots", "/ideas/{other}/ballots"], 200),
    ("/work/rules", &[], 200),
    ("/work/tags", &[], 200),
    ("/questions/{question}/poster", &[], 200),
    ("/questions/{question}/extensions/new", &[], 200),
    ("/ideas/{idea}/summary", &[], 200),
    ("/questions/{question}/hand-over", &[], 200),
    ("/ideas/{idea}/decision", &[], 200),
    ("/releases/new", &["/releases/new", "/releases/new?idea={idea}"], 200),
    ("/releases/{release}/credits", &[], 200),
    ("/releases/{release}/label", &["/releases/{shown}/label", "/releases/{shown}/label?width=100"], 200),
    ("/releases/{release}/label.{format}", &["/releases/{shown}/label.svg", "/releases/{shown}/label.pdf"], 200),
    ("/questions/new", &[], 200),
    ("/questions/{question}/edit", &[], 200),
    ("/questions/{question}/guests", &[], 200),
    ("/questions/{question}/carrying", &[], 200),
    ("/questions/{question}/fields", &[], 200),
    ("/questions/{question}/closing", &["/questions/{review}/closing"], 200),
    (
        "/questions/{question}/board",
        &["/questions/{question}/board", "/questions/{question}/board?sort=new", "/questions/{review}/board"],
        200,
    ),
    (
        "/questions/{question}/export",
        &[
            "/questions/{question}/export?top=10&format=csv",
            "/questions/{question}/export?top=10&format=excel",
            "/questions/{question}/export?top=10&format=json",
        ],
        200,
    ),
    ("/api/v1/me", &[], 200),
    ("/api/v1/tags", &[], 200),
    ("/api/v1/questions", &[], 200),
    ("/api/v1/questions/{question}", &[], 200),
    ("/api/v1/questions/{question}/ideas", &[], 200),
    ("/api/v1/ideas/{idea}", &[], 200),
    ("/api/v1/ideas/{idea}/versions", &[], 200),
    ("/api/v1/ideas/{idea}/versions/{number}", &[], 200),
    ("/api/v1/ideas/{idea}/refinements", &[], 200),
    ("/api/v1/refinements/{refinement}", &[], 200),
    ("/api/v1/ideas/{idea}/comments", &[], 200),
    ("/api/v1/comments/{comment}", &[], 200),
    ("/api/v1/moderation/rulings", &[], 200),
    ("/api/v1/moderation/figures", &[], 200),
    ("/api/v1/me/rewards", &[], 200),
    ("/api/v1/releases/{release}/label", &["/api/v1/releases/{shown}/label"], 200),
    ("/api/v1/search", &["/api/v1/search?q=idea+number"], 200),
    ("/api/v1/questions/{question}/similar", &["/api/v1/questions/{question}/similar?title=idea+number"], 200),
];

/// What is no page but goes on: what happens, for as long as somebody listens, and a file told in portions.
const ENDLESS: &[&str] = &[
    "/live/ideas",
    "/questions/{question}/tally.jsonl",
    "/about/moderation/rulings.jsonl",
    "/releases/{release}/credits.jsonl",
];

fn pages() -> impl Iterator<Item = Route> {
    routes::map().into_iter().filter(|route| route.method.as_str() == "GET" && !ENDLESS.contains(&route.path))
}

#[test]
fn every_page_of_the_map_stands_in_the_walk_once() {
    let mut rows: Vec<&str> = ROWS.iter().map(|row| row.0).collect();
    let mut map: Vec<&str> = pages().map(|route| route.path).collect();
    rows.sort_unstable();
    map.sort_unstable();
    let missing: Vec<_> = map.iter().filter(|path| !rows.contains(path)).collect();
    assert!(missing.is_empty(), "nobody counts what these pages ask: {missing:#?}");
    assert_eq!(rows, map, "the walk has rows that no page has, or has them twice");
}

/// A reader, and the token with which their programs come.
struct Reader<'a> {
    who: &'static str,
    browser: &'a Browser,
    token: Option<String>,
}

impl Reader<'_> {
    fn opens(&self, path: &str) -> Answer {
        match &self.token {
            Some(token) if path.starts_with("/api/") => {
                self.browser.send("GET", path, &[("authorization", &format!("Bearer {token}"))], None)
            }
            _ => self.browser.get(path),
        }
    }
}

/// Who reads a page.
fn readers(audience: Audience) -> &'static [&'static str] {
    match audience {
        Audience::Open => &["guest", "ana"],
        Audience::Public => &["guest", "ana", "marta", "giulia"],
        Audience::SignedIn => &["ana", "giulia"],
        Audience::Moderators => &["marta", "ada"],
        Audience::Staff => &["marta", "giulia"],
        Audience::Product => &["giulia", "ada"],
        Audience::Admin => &["ada"],
    }
}

/// The address with what stands in its braces.
fn filled(address: &str, names: &BTreeMap<&str, String>) -> String {
    let mut text = address.replace("{path:.*}", "nothing");
    for (name, value) in names {
        text = text.replace(&format!("{{{name}}}"), value);
    }
    assert!(!text.contains('{'), "{text}: nobody says what stands there");
    text
}

/// Opens every page as everybody whom it may concern; how many statements each took.
fn walk(
    community: &Community,
    readers_of: &[Reader<'_>],
    names: &BTreeMap<&str, String>,
    mark: &str,
) -> BTreeMap<String, Vec<String>> {
    let mut counted = BTreeMap::new();
    let mut wrong = Vec::new();
    for route in pages() {
        let (pattern, addresses, expected) = ROWS.iter().find(|row| row.0 == route.path).expect("a row");
        let addresses: Vec<&str> = if addresses.is_empty() { vec![pattern] } else { addresses.to_vec() };
        for address in addresses {
            let mut found = Vec::new();
            for who in readers(route.audience) {
                let reader = readers_of.iter().find(|reader| reader.who == *who).expect("a reader");
                // Guests may be answered pages from memory: each time they come with another address.
                let path = filled(address, names);
                let joint = if address.contains('?') { '&' } else { '?' };
                let path = if address.starts_with("/api/") { path } else { format!("{path}{joint}seen={mark}") };
                drop(taken(community));
                let answer = reader.opens(&path);
                let asked = taken(community);
                let text: String = answer.text().chars().take(200).collect();
                found.push((answer.status, format!("{who}: {path}: {} {text}", answer.status)));
                counted.insert(format!("{address} for {who} ({})", answer.status), asked);
            }
            if found.iter().any(|one| one.0 >= 500) || found.iter().all(|one| one.0 != *expected) {
                wrong.extend(found);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    counted
}

#[test]
fn every_page_takes_as_many_statements_at_a_thousand_ideas_as_at_ten() {
    count_from_now_on();
    for community in every_database() {
        let (giulia, marta, ada) =
            (community.product_manager("Giulia"), community.moderator("Marta"), community.admin("Ada"));
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let question = giulia.asks_with("What should our next bike light do?", |dates| {
            dates.opens_at = giulia.in_days(1);
            dates.refine_at = giulia.in_days(9);
        });
        giulia.browser.post(&format!("{}/prior-work", question.path()), &[("plans", "A stronger battery")]).expect(303);
        community.days_pass(1);
        let review = giulia.asks("What should our last bike light have done?");
        let idea = ana.proposes(&question, "Idea number one");
        let other = ben.proposes(&question, "A longer cable");
        ana.proposes(&review, "A bigger button");
        let suggestion = ben.suggests(&idea, "Idea number one, brighter", "Because it would help more.");
        let comment = ana.comments_on(&idea, "I ride at night.");
        ana.rewrites(&comment, "I ride home at night.").expect(303);
        ben.comments_on(&idea, "So do I.");
        ana.edits(&idea, "Idea number one", "Because it would help all.").expect(303);
        ana.votes_for(&other);
        let release = giulia.drafts_from(&[&idea]).path();
        cofirma::features::seals::round::finish(&community.db).expect("seals");
        community.changes_its_key();
        community.meddle(
            "INSERT INTO community_texts (language, welcome, terms, privacy, imprint) VALUES ('en', 'a', 'b', 'c', 'd')",
        );
        community.meddle(&format!("UPDATE sessions SET proved_at = {}", community.clock.now().0));
        let ago = community.clock.now().0 - Moment::SECOND;
        community.meddle(&format!("UPDATE questions SET review_at = {ago} WHERE code = '{}'", review.0));
        community.meddle(&format!(
            "UPDATE questions SET short = 'light', previous_id = (SELECT id FROM questions WHERE code = '{}') \
             WHERE code = '{}'",
            review.0, question.0
        ));
        let grown = Grown {
            question: &question,
            review: &review,
            idea: &idea,
            ana: &ana,
            ben: &ben,
            marta: &marta,
            giulia: &giulia,
            ada: &ada,
            comment: &comment.0,
            release: release.trim_start_matches("/releases/"),
        };
        let nothing = || "0000000000".to_owned();
        let names: BTreeMap<&str, String> = [
            ("question", question.0.clone()),
            ("review", review.0.clone()),
            ("idea", idea.0.clone()),
            ("other", other.0.clone()),
            ("theirs", "3000000002".into()),
            ("comment", comment.0.clone()),
            ("refinement", suggestion.0.clone()),
            ("release", grown.release.to_owned()),
            ("shown", "7000000001".into()),
            ("case", "2000000002".into()),
            ("draft", "2000000002".into()),
            ("tag", "8000000001".into()),
            ("download", "2000000001".into()),
            ("statement", "9000000002".into()),
            ("appeal", "9000000002".into()),
            ("dispute", "9000000002".into()),
            ("item", "2000000002".into()),
            ("entry", "2000000002".into()),
            ("payout", "2000000002".into()),
            ("programme", "2000000002".into()),
            ("promised", "3000000002".into()),
            ("credential", "6000000001".into()),
            ("ana", ana.code()),
            ("giulia", giulia.code()),
            ("word", "light".into()),
            ("number", "1".into()),
            ("revision", "1".into()),
            ("part", "look".into()),
            ("ending", "png".into()),
            ("secret", nothing()),
            ("digest", nothing()),
        ]
        .into();
        let guest = community.browser();
        let reader = |who, browser| Reader { who, browser, token: None };
        let known = |who, person: &'_ crate::support::Person| (who, community.token_of(person));
        let mut readers: Vec<Reader<'_>> = vec![reader("guest", &guest)];
        for (person, name) in [(&ana, "ana"), (&ben, "ben"), (&marta, "marta"), (&giulia, "giulia"), (&ada, "ada")] {
            let (who, token) = known(name, person);
            readers.push(Reader { token: Some(token), ..reader(who, &person.browser) });
        }

        let [at_ten, at_a_thousand] = [(0, 10), (10, 1_000)].map(|(from, to)| {
            grown.grow(&community, from, to);
            // The first visits open connections, note that somebody was there, and think what is then remembered.
            walk(&community, &readers, &names, &format!("first{to}"));
            housekeeping_is_done();
            walk(&community, &readers, &names, &format!("second{to}"))
        });
        let mut grew = Vec::new();
        for (page, few) in &at_ten {
            let many = at_a_thousand.get(page).unwrap_or_else(|| panic!("{page}: answered otherwise at a thousand"));
            if few.len() != many.len() {
                let more: Vec<_> = many.iter().filter(|one| !few.contains(one)).collect();
                let fewer: Vec<_> = few.iter().filter(|one| !many.contains(one)).collect();
                grew.push(format!("{page}: {} and {}\n{more:#?}\n{fewer:#?}", few.len(), many.len()));
            }
        }
        assert!(grew.is_empty(), "{:?}: {} of {}\n{}", community.kind(), grew.len(), at_ten.len(), grew.join("\n"));
        assert!(at_ten.len() > 250, "{}", at_ten.len());
    }
}
