//! One community with everything in it: each kind of content in each standing, made by the verbs; only where no verb makes
//! a standing is the row changed.

use cofirma::platform::clock::Moment;

use super::cast::{By, Cast, picture};
use super::words;
use crate::releases::Release;
use crate::support::people::Question;
use crate::support::talk::Comment;
use crate::support::{Community, Idea, Person};

/// A word that nearly everything contains, so that a search for it finds whatever may be found.
pub const EVERYWHERE: &str = "quorlith";

impl Community {
    /// The one text that a statement tells.
    fn told(&self, sql: &str) -> String {
        self.lines(sql).into_iter().next().unwrap_or_else(|| panic!("nothing: {sql}"))
    }

    /// Lets an idea stand so where no verb does it.
    fn lets_stand(&self, idea: &Idea, standing: &str) {
        let of = format!("(SELECT id FROM ideas WHERE code = '{}')", idea.0);
        self.meddle(&format!("UPDATE ideas SET standing = '{standing}' WHERE code = '{}'", idea.0));
        self.meddle(&format!("UPDATE idea_tallies SET standing = '{standing}' WHERE idea_id = {of}"));
        self.meddle(&format!(
            "UPDATE search_documents SET standing = '{standing}' WHERE kind = 'idea' AND subject_id = {of}"
        ));
    }

    /// The same for a comment.
    fn lets_comment_stand(&self, comment: &Comment, standing: &str) {
        let of = format!("(SELECT id FROM comments WHERE code = '{}')", comment.0);
        self.meddle(&format!("UPDATE comments SET standing = '{standing}' WHERE code = '{}'", comment.0));
        self.meddle(&format!(
            "UPDATE search_documents SET standing = '{standing}' WHERE kind = 'comment' AND subject_id = {of}"
        ));
    }
}

fn posts(person: &Person, path: &str, fields: &[(&str, &str)]) {
    person.browser.post(path, fields).expect(303);
}

/// Everything, as it stands before anybody rules on it.
pub struct Planted {
    pub cast: Cast,
    /// Ideas by how they will stand.
    pub ideas: Vec<(&'static str, Idea)>,
    /// The idea under which people talk, and what they say, by how it will stand.
    pub talk: Idea,
    pub said: Vec<(&'static str, Comment)>,
    hider: Idea,
    suggestion: String,
    later: Question,
    others: Question,
}

/// Plants everything; nothing is out of sight yet.
pub fn plant(community: &Community) -> Planted {
    let mut cast = Cast::of(community);
    for person in ["ana", "ben", "mo", "eva", "marta", "giulia"] {
        let code = cast.person(person).code();
        cast.thing("person", &code);
    }
    // What there is only later.
    for name in ["download", "case", "statement", "appeal"] {
        cast.thing(name, "0000000000");
    }
    // They are told of everything that may be told.
    community.meddle("UPDATE people SET notice_mails = 'all'");
    community.meddle("UPDATE people SET relation = 'supplier' WHERE name = 'Ana'");
    let [open, later, others] = [
        ("question", "visible", By("", "")),
        ("question", "not open yet", By("", "")),
        ("question", "for others", By("ana", "")),
    ]
    .map(|(kind, standing, by)| {
        let word = cast.plant(kind, standing, by);
        let question = cast.giulia.asks(&format!("What about {word} and {EVERYWHERE}?"));
        cast.thing("question", &question.0);
        posts(&cast.mo, &format!("{}/follow", question.path()), &[]);
        question
    });
    community.meddle("UPDATE questions SET takes_met_votes = TRUE, short = code");
    let word = cast.plant("prior work", "sealed", By("", ""));
    let now = community.clock.now();
    for (at, is_then) in [(now.plus(Moment::DAY), true), (now, false)] {
        community.meddle(&format!("UPDATE questions SET opens_at = {} WHERE code = '{}'", at.0, open.0));
        if is_then {
            posts(&cast.giulia, &format!("{}/prior-work", open.path()), &[("plans", &format!("We plan {word}"))]);
        }
    }
    cast.thing("word", &open.0);
    let word = cast.plant("tag", "visible", By("", ""));
    let retired = cast.plant("tag", "retired", By("", ""));
    for (name, is_retired) in [(word, false), (retired, true)] {
        let code = cast.marta.opens("/work/tags").expect(200).field("code");
        posts(&cast.marta, "/work/tags", &[("code", &code), ("name_en", &name)]);
        if is_retired {
            community.meddle(&format!("UPDATE tags SET retired_at = 1 WHERE code = '{code}'"));
        }
        cast.thing("tag", &code);
    }

    let mut ideas = Vec::new();
    for (standing, question, proposer) in [
        ("visible", &open, "ana"),
        ("merged", &open, "ana"),
        ("held", &open, "ana"),
        ("hidden", &open, "ana"),
        ("merged into a hidden one", &open, "ana"),
        ("removed", &open, "ana"),
        ("erased", &open, "eva"),
        ("of a question for others", &others, "ana"),
        ("of a question not open yet", &later, "ana"),
    ] {
        ideas.push((standing, idea(community, &mut cast, question, standing, proposer)));
    }
    let hider = cast.ana.proposes(&open, "One that will be hidden");
    let talk = cast.ana.proposes(&open, "One that people talk about");
    for idea in [&hider, &talk] {
        cast.thing("idea", &idea.0);
    }
    let said = say(&mut cast, &talk);
    let suggestion = more(&mut cast, &talk);
    staff(community, &mut cast, &talk);
    let is_out = |standing: &str| matches!(standing, "held" | "hidden" | "removed" | "told early");
    let slips: Vec<String> = cast
        .plants
        .iter()
        .filter(|plant| is_out(plant.standing) && plant.word.len() == words::LENGTH)
        .map(|plant| words::misspelt(&plant.word))
        .collect();
    slips.iter().for_each(|slip| cast.thing("misspelt", slip));
    drafts(community, &mut cast, &ideas[0].1);
    Planted { cast, ideas, talk, said, hider, suggestion, later, others }
}

/// An idea with everything that belongs to one.
fn idea(community: &Community, cast: &mut Cast, of: &Question, standing: &str, proposer: &'static str) -> Idea {
    let own = By("", proposer);
    let other = By("ben", proposer);
    let company = By("", proposer);
    let old = cast.plant("old version of an idea", standing, own);
    let word = cast.plant("idea", standing, own);
    let person = cast.person(proposer);
    let idea = person.proposes(of, &format!("A lamp of {old}"));
    person.edits(&idea, &format!("A lamp of {word}"), &format!("It shines like {word} and {EVERYWHERE}.")).expect(303);
    cast.thing("idea", &idea.0);
    posts(&cast.mo, &format!("{}/follow", idea.path()), &[]);

    let word = cast.plant("comment on an idea", standing, other);
    let comment = cast.ben.comments_on(&idea, &format!("I ride with {word} and {EVERYWHERE}."));
    cast.thing("comment", &comment.0);
    let word = cast.plant("suggested change", standing, other);
    let suggestion = cast.ben.suggests(&idea, &format!("A lamp for {word}"), &format!("Because {word} is brighter."));
    cast.thing("refinement", &suggestion.0);
    let word = cast.plant("why of a vote", standing, other);
    cast.ben.votes_for(&idea);
    posts(&cast.ben, &format!("{}/vote/why", idea.path()), &[("why", &format!("I ride to {word}."))]);
    let word = cast.plant("summary of a talk", standing, company);
    cast.giulia.sums_up(&idea, &format!("Most of us like {word}.")).expect(303);
    let word = cast.plant("decision", standing, company);
    cast.giulia.decides(&idea, "reviewing", &format!("We look at {word} and {EVERYWHERE}.")).expect(303);

    let word = cast.plant("answer to a field", standing, own);
    let row = format!("(SELECT id FROM ideas WHERE code = '{}')", idea.0);
    let number = cast.things["idea"].len();
    community.meddle(&format!(
        "INSERT INTO fields (code, question_id, kind, is_required, position) \
         SELECT 'field{number:05}', question_id, 'text', FALSE, {number} FROM ideas WHERE id = {row}"
    ));
    let field = format!("(SELECT id FROM fields WHERE code = 'field{number:05}')");
    community.meddle(&format!(
        "INSERT INTO field_texts (field_id, language, label, hint, choices) VALUES ({field}, 'en', 'Where?', '', '')"
    ));
    community
        .meddle(&format!("INSERT INTO idea_answers (idea_id, field_id, value) VALUES ({row}, {field}, 'In {word}')"));
    cast.thing("field", &format!("field{number:05}"));

    let digest = community.site.files.put(&picture(number)).expect("a file").to_string();
    cast.plant_as("picture of an idea", standing, own, digest.clone());
    cast.thing("digest", &digest);
    let person = cast.person(proposer).id.0;
    community.meddle(&format!(
        "INSERT INTO files (digest, media_type, bytes, width, height, uploader_id, created_at) \
         VALUES ('{digest}', 'image/png', 20, 40, 30, {person}, 0)"
    ));
    let file = format!("(SELECT id FROM files WHERE digest = '{digest}')");
    community.meddle(&format!(
        "INSERT INTO idea_pictures (code, idea_id, file_id, alt) VALUES ('picture{number:03}', {row}, {file}, 'A lamp')"
    ));
    idea
}

/// What is said under a visible idea, by how it will stand.
fn say(cast: &mut Cast, talk: &Idea) -> Vec<(&'static str, Comment)> {
    let mut said = Vec::new();
    for standing in ["visible", "held", "hidden", "removed", "erased"] {
        let author = if standing == "erased" { "eva" } else { "ben" };
        let own = By(author, "ana");
        let (old, word) = (cast.plant("old version of a comment", standing, own), cast.plant("comment", standing, own));
        let comment = cast.person(author).comments_on(talk, &format!("I thought of {old}."));
        cast.person(author).rewrites(&comment, &format!("I think of {word} and {EVERYWHERE}, @Mo.")).expect(303);
        cast.mo.answers(talk, &comment, "Do you?");
        let word = cast.plant("reply", standing, own);
        let asked = said_by_mo(cast, talk);
        let reply = cast.person(author).answers(talk, &asked, &format!("I answer {word} and {EVERYWHERE}."));
        for comment in [&comment, &reply] {
            cast.thing("comment", &comment.0);
        }
        said.extend([(standing, comment), (standing, reply)]);
    }
    said
}

/// What Mo said first, and everybody answers.
fn said_by_mo(cast: &mut Cast, talk: &Idea) -> Comment {
    if !cast.things.contains_key("answered") {
        let comment = cast.mo.comments_on(talk, "And what do you answer?");
        cast.thing("answered", &comment.0);
        cast.thing("comment", &comment.0);
    }
    Comment(cast.things["answered"][0].clone())
}

/// What hangs on the idea that people talk about, and on nobody's standing.
fn more(cast: &mut Cast, talk: &Idea) -> String {
    let word = cast.plant("suggested change of its own", "hidden", By("ben", "ana"));
    let hidden = cast.ben.suggests(talk, &format!("Talk about {word}"), &format!("Because of {word}."));
    let word = cast.plant("suggested change of its own", "withdrawn", By("ben", "ana"));
    let withdrawn = cast.ben.suggests(talk, &format!("Talk about {word}"), &format!("Because of {word}."));
    posts(&cast.ben, &format!("{}/withdrawal", withdrawn.path()), &[]);
    for suggestion in [&hidden, &withdrawn] {
        cast.thing("refinement", &suggestion.0);
    }
    let word = cast.plant("why of a vote of its own", "removed", By("ben", "ana"));
    cast.ben.votes_for(talk);
    posts(&cast.ben, &format!("{}/vote/why", talk.path()), &[("why", &word)]);
    let word = cast.plant("decision", "told early", By("", "ana"));
    cast.giulia
        .decides_with(talk, "planned", &format!("It comes with {word} and {EVERYWHERE}."), &[("hours", "72")])
        .expect(303);
    let word = cast.plant("person met elsewhere", "noted", By("", "ana"));
    let fields = [("code", "metvat0001"), ("who", &word), ("place", "Eurobike"), ("met_on", "2026-06-20")];
    posts(&cast.marta, &format!("{}/met-votes", talk.path()), &fields);
    hidden.0
}

/// What the staff write for themselves and ask in public, and what reaches them.
fn staff(community: &Community, cast: &mut Cast, talk: &Idea) {
    let word = cast.plant("staff note", "on an idea", By("", "ana"));
    cast.marta.notes(&talk.path(), &format!("Mind {word}.")).expect(303);
    let word = cast.plant("staff note", "on a person", By("ben", ""));
    cast.marta.notes(&cast.ben.page(), &format!("Mind {word}.")).expect(303);
    let word = cast.plant("what is asked of a proposer", "in public", By("", "ana"));
    cast.marta.asks_to_clarify(talk, &format!("What is {word}?")).expect(303);
    let word = cast.plant("words of a report", "waiting", By("ben", ""));
    let rule = community.told("SELECT code AS line FROM house_rules ORDER BY id");
    posts(
        &cast.ben,
        &format!("/report/idea/{}", talk.0),
        &[("rule", &rule), ("words", &format!("Because of {word}."))],
    );
}

/// Releases, drafts, profiles, addresses: what stands by itself.
fn drafts(community: &Community, cast: &mut Cast, idea: &Idea) {
    for standing in ["visible", "draft"] {
        let word = cast.plant("release", standing, By("", ""));
        let release = cast.giulia.drafts_from(&[idea]);
        let code = release.path().trim_start_matches("/releases/").to_owned();
        community.meddle(&format!(
            "UPDATE release_texts SET title = 'The {word}', why = 'For {word}' \
             WHERE release_id = (SELECT id FROM releases WHERE code = '{code}')"
        ));
        if standing == "visible" {
            cast.giulia.publishes(&release);
            for (name, consent) in [("ana", "given"), ("ben", "withheld")] {
                let word = cast.plant("name under a release", consent, By(name, ""));
                community.meddle(&format!(
                    "UPDATE credits SET signed_name = '{word}', consent = '{consent}', signed_at = 1 WHERE person_id = {}",
                    cast.person(name).id.0
                ));
            }
        }
        cast.thing("release", &code);
        if standing == "visible" {
            disputed(community, cast, &code);
            rewarded(community, cast, &release);
            posts(&cast.ana, &format!("/releases/{code}/proof"), &[]);
            cast.thing("credential", &community.told("SELECT code AS line FROM credentials"));
        }
    }
    // Both releases were made from all ideas.
    community.meddle(
        "INSERT INTO release_ideas (release_id, idea_id) SELECT releases.id, ideas.id FROM releases, ideas \
         WHERE NOT EXISTS (SELECT 1 FROM release_ideas AS known WHERE known.release_id = releases.id \
         AND known.idea_id = ideas.id)",
    );
    let word = cast.plant("draft of an idea", "draft", By("ana", ""));
    community.meddle(&format!(
        "INSERT INTO drafts (code, person_id, question_id, language, title, body, more, version, created_at, updated_at) \
         SELECT 'draft00001', {}, MIN(id), 'en', '{word}', '', '{{}}', 1, 0, 0 FROM questions",
        cast.ana.id.0
    ));
    cast.thing("draft", "draft00001");
    for (name, standing) in [("ana", "visible"), ("eva", "erased")] {
        let word = cast.plant("profile", standing, By(name, ""));
        community.meddle(&format!("UPDATE people SET bio = 'I ride {word}' WHERE id = {}", cast.person(name).id.0));
    }
    let word = cast.plant("address", "of a member", By("ana", ""));
    community.meddle(&format!("UPDATE people SET email = '{word}@example.org' WHERE id = {}", cast.ana.id.0));
    let word = cast.plant("question", "draft", By("", ""));
    let question = cast.giulia.asks(&format!("What about {word} and {EVERYWHERE}?"));
    cast.thing("question", &question.0);
    community.meddle(&format!("UPDATE questions SET standing = 'draft' WHERE code = '{}'", question.0));
    community.meddle("UPDATE search_documents SET standing = 'draft' WHERE kind = 'question' AND subject_id = (SELECT id FROM questions WHERE standing = 'draft')");
}

/// Ben says that a credit of his is missing, and why; Ana's was adjusted, with a reason.
fn disputed(community: &Community, cast: &mut Cast, release: &str) {
    cofirma::features::seals::round::finish(&community.db).expect("seals");
    let word = cast.plant("evidence of a dispute", "waiting", By("ben", ""));
    let (words, link) = (format!("I tried it out with {word} for weeks."), format!("https://example.org/{word}"));
    let fields = [
        ("code", "d5sp0te001"),
        ("claim", "missing"),
        ("role", "tested"),
        ("whose", "own"),
        ("words", words.as_str()),
        ("link", link.as_str()),
    ];
    posts(&cast.ben, &format!("/releases/{release}/disputes"), &fields);
    cast.thing("dispute", "d5sp0te001");
    let word = cast.plant("reason for an adjustment", "of a credit", By("ana", ""));
    community.meddle(&format!(
        "INSERT INTO credit_adjustments (credit_id, by_id, old_role, old_degree, was_kept, role, degree, is_kept, reason, \
         created_at) SELECT MIN(credits.id), {}, 'proposed', 'equal', TRUE, 'proposed', 'lead', TRUE, 'Because of {word}.', 1 \
         FROM credits WHERE credits.person_id = {}",
        cast.giulia.id.0, cast.ana.id.0
    ));
}

/// Everybody who shaped the release has points, Ana's were taken back with a reason; Ben had a voucher and waits for a thing.
fn rewarded(community: &Community, cast: &mut Cast, release: &Release) {
    let programme = cast.giulia.gives_points(release, "10", "");
    cast.thing("programme", programme.trim_start_matches("/programmes/"));
    let (ana, ben, ada) = (cast.ana.id.0, cast.ben.id.0, cast.ada.id.0);
    let entry = community.told(&format!(
        "SELECT e.code AS line FROM ledger_entries e JOIN ledger_postings p ON p.entry_id = e.id \
         JOIN ledger_accounts a ON a.id = p.account_id WHERE a.person_id = {ana}"
    ));
    cast.thing("entry", &entry);
    let word = cast.plant("reason for a correction", "of an entry", By("ana", ""));
    posts(&cast.ada, &format!("/ledger/{entry}/correction"), &[("reason", &format!("Because of {word}."))]);
    cast.thing("payout", "pay0000001");
    let (secret, words) = (
        cast.plant("code of a voucher", "had", By("ben", "")),
        cast.plant("where to send something", "waiting", By("ben", "")),
    );
    for sql in [
        format!("INSERT INTO payouts (code, unit, by_id, created_at) VALUES ('pay0000001', 'EUR', {ada}, 0)"),
        format!(
            "INSERT INTO payout_lines (payout_id, account_id, amount) SELECT p.id, a.id, 5 FROM payouts p, ledger_accounts a \
             WHERE a.person_id = {ana}"
        ),
        "INSERT INTO items (code, kind, language, price, stock, is_offered, created_at) \
         VALUES ('1tem000001', 'voucher', 'en', 5, 0, TRUE, 0), ('1tem000002', 'good', 'en', 5, 9, FALSE, 0)"
            .to_owned(),
        format!(
            "INSERT INTO redemptions (code, item_id, person_id, price, words, state, created_at) \
             SELECT 'had' || SUBSTR(code, 4), id, {ben}, 0, CASE kind WHEN 'good' THEN 'To {words}' ELSE '' END, \
             CASE kind WHEN 'good' THEN 'open' ELSE 'sent' END, 0 FROM items"
        ),
        format!(
            "INSERT INTO vouchers (item_id, secret, redemption_id) SELECT i.id, 'X-{secret}', r.id FROM items i \
             JOIN redemptions r ON r.item_id = i.id WHERE i.kind = 'voucher'"
        ),
    ] {
        community.meddle(&sql);
    }
    for (code, standing) in [("1tem000001", "offered"), ("1tem000002", "withdrawn")] {
        let word = cast.plant("something in the catalogue", standing, By("ben", ""));
        community.meddle(&format!(
            "INSERT INTO item_texts (item_id, language, name, about) SELECT id, 'en', 'A {word}', '' FROM items \
             WHERE code = '{code}'"
        ));
        cast.thing("item", code);
    }
}

impl Planted {
    pub fn idea(&self, standing: &str) -> &Idea {
        &self.ideas.iter().find(|(ours, _)| *ours == standing).expect("an idea that stands so").1
    }

    /// From here on everything stands as it was said it would.
    pub fn takes_out_of_sight(&mut self, community: &Community) {
        let [of_idea, of_comment, of_suggestion] =
            [("of an idea", By("", "ana")), ("of a comment", By("ben", "")), ("of a suggested change", By("ben", ""))]
                .map(|(standing, by)| format!("Because of {}.", self.cast.plant("reason for hiding", standing, by)));
        let Cast { marta, ben, eva, .. } = &self.cast;
        marta.rules_on_idea(self.idea("hidden"), "hide", &of_idea).expect(303);
        marta.merges(self.idea("merged"), self.idea("visible")).expect(303);
        marta.merges(self.idea("merged into a hidden one"), &self.hider).expect(303);
        marta.rules_on_idea(&self.hider, "hide", "It says nothing.").expect(303);
        for standing in ["held", "removed"] {
            community.lets_stand(self.idea(standing), standing);
        }
        for (standing, comment) in &self.said {
            match *standing {
                "held" => community.lets_comment_stand(comment, "held"),
                "hidden" => drop(marta.rules_on(comment, "hide", &of_comment).expect(303)),
                "removed" => drop(ben.removes(comment).expect(303)),
                _ => {}
            }
        }
        posts(marta, &format!("/refinements/{}/hiding", self.suggestion), &[("reason", &of_suggestion)]);
        posts(marta, &format!("{}/whys/{}/removal", self.talk.path(), ben.code()), &[]);
        eva.leaves("remove", "withdraw").expect(303);
        community.meddle(&format!(
            "UPDATE questions SET audience = 'relations', relations = 'supplier' WHERE code = '{}'",
            self.others.0
        ));
        let soon = community.clock.now().0 + 30 * Moment::DAY;
        community.meddle(&format!("UPDATE questions SET opens_at = {soon} WHERE code = '{}'", self.later.0));
        // Ben was told why his words were hidden, and asks for another look.
        let word = self.cast.plant("words of an appeal", "waiting", By("ben", ""));
        let told = format!("SELECT code AS line FROM statements WHERE person_id = {} ORDER BY id", self.cast.ben.id.0);
        let path = format!("/statements/{}", community.told(&told));
        let code = self.cast.ben.opens(&path).expect(200).field("code");
        posts(
            &self.cast.ben,
            &format!("{path}/appeals"),
            &[("code", &code), ("words", &format!("It was {word}, as everybody there knows."))],
        );
        // What follows from rulings has a code of its own.
        for (name, table) in [("case", "cases"), ("statement", "statements"), ("appeal", "appeals")] {
            let codes = community.lines(&format!("SELECT code AS line FROM {table} ORDER BY id"));
            self.cast.things.insert(name, if codes.is_empty() { vec!["0000000000".into()] } else { codes });
        }
    }
    /// Everybody takes away what is kept about them.
    pub fn gets_data(&mut self, community: &Community) {
        for name in ["ana", "ben", "mo"] {
            let person = self.cast.person(name);
            let address = community.told(&format!("SELECT email AS line FROM people WHERE id = {}", person.id.0));
            let (html, _) = person.gets_her_data(community, &address);
            let code = html.trim_start_matches("/me/data/downloads/").trim_end_matches(".html").to_owned();
            self.cast.thing("download", &code);
        }
    }

    /// The first question is in review, and what was voted is sealed.
    pub fn ends_voting(&self, community: &Community) {
        cofirma::features::seals::round::finish(&community.db).expect("seals");
        let ago = community.clock.now().0 - Moment::SECOND;
        community.meddle(&format!(
            "UPDATE questions SET voting_at = {ago}, review_at = {ago} WHERE id = (SELECT MIN(id) FROM questions)"
        ));
    }
}
