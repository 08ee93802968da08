//! Disputes about credits: said, answered, decided; what is right is sealed anew, and what was brought stays private.

use cofirma::platform::clock::Moment;

use crate::credits::Made;
use crate::releases::Release;
use crate::support::browser::Answer;
use crate::support::{Community, Person, every_database};

const WORDS: &str = "I rode the second prototype for six weeks in March; here is my diary of it.";
const ANSWER: &str = "You did: we found your notes.";

impl Person {
    /// Disputes by the form.
    fn disputes(&self, release: &Release, fields: &[(&str, &str)]) -> Answer {
        let path = format!("{}/disputes", release.path());
        let form = self.opens(&path);
        if form.status != 200 {
            return self.browser.post(&path, fields);
        }
        let code = form.field("code");
        self.browser.post(&path, &[&[("code", code.as_str()), ("words", WORDS)][..], fields].concat())
    }

    fn says_missing(&self, release: &Release, role: &str) -> String {
        let fields = [("claim", "missing"), ("role", role), ("whose", "own"), ("link", "https://example.org/diary")];
        self.disputes(release, &fields).leads_to()
    }

    fn rules_on_dispute(&self, dispute: &str, to: &str, fields: &[(&str, &str)]) -> Answer {
        self.browser.post(&format!("{dispute}/{to}"), &[&[("answer", ANSWER)][..], fields].concat())
    }
}

impl Community {
    /// The code of a credit by whose it is and its role.
    fn credit_of(&self, person: &Person, role: &str) -> String {
        let of = person.id.0;
        self.lines(&format!("SELECT code AS line FROM credits WHERE person_id = {of} AND role = '{role}'")).concat()
    }
}

#[test]
fn a_dispute_that_is_won_is_sealed_as_version_2() {
    for community in every_database() {
        let Made { giulia, dora, ana, release, .. } = community.made();
        ana.signs_as(&release, "own", "").expect(303);
        let dispute = dora.says_missing(&release, "tested");
        assert!(giulia.opens("/notices").shows("these credits are not right"));
        assert!(giulia.opens("/work/disputes").expect(200).shows("Waits for the team"));
        let page = giulia.opens(&dispute).expect(200);
        assert!(page.shows(WORDS) && page.shows("https://example.org/diary"), "{}", page.text());
        let who = page.field("who");
        giulia.rules_on_dispute(&dispute, "answer", &[("verdict", "add"), ("who", &who), ("role", "")]).expect(422);
        let add = [("verdict", "add"), ("who", who.as_str()), ("role", "tested"), ("degree", "equal")];
        giulia.rules_on_dispute(&dispute, "answer", &add).expect(303);
        giulia.rules_on_dispute(&dispute, "answer", &add).expect(409);
        assert!(dora.opens(&dispute).expect(200).shows(ANSWER));
        assert!(dora.opens("/notices").shows("an answer to a dispute"));
        assert_eq!(community.versions(), 2);
        let signed = community.signed(&release);
        assert_eq!((signed.head.version, signed.head.cause.as_str(), signed.head.signed), (2, "added", 1));
        let page = giulia.opens(&release.path()).expect(200);
        assert!(page.shows("Version 2") && page.shows("A contributor was added after a dispute"), "{}", page.text());
        assert!(!page.shows(WORDS) && !page.shows("diary"), "{}", page.text());
        // Whoever was added is asked how to sign.
        assert_eq!(
            community.letter_of("asked_to_sign", "dora@example.org").link(),
            format!("{}/signature", release.path())
        );
        dora.signs_as(&release, "own", "").expect(303);
        assert!(giulia.opens(&release.path()).shows("Dora"));
        community.adds_up();
    }
}

#[test]
fn what_was_brought_is_for_the_staff_and_who_brought_it_alone() {
    for community in every_database() {
        let Made { giulia, ana, ben, carla, dora, release, .. } = community.made();
        ana.signs_as(&release, "own", "").expect(303);
        let credit = community.credit_of(&ana, "proposed");
        let fields = [("claim", "person"), ("credit", credit.as_str())];
        let dispute = dora.disputes(&release, &fields).leads_to();
        for person in [&ben, &carla] {
            person.opens(&dispute).expect(404);
            assert!(!person.opens(&format!("{}/disputes", release.path())).expect(200).shows("wrong person:"));
        }
        community.guest().opens(&dispute).leads_to();
        let (marta, ada) = (community.moderator("Marta"), community.admin("Ada"));
        for person in [&giulia, &marta, &ada, &dora] {
            assert!(person.opens(&dispute).expect(200).shows(WORDS));
        }
        // Whose line it is hears that there is one, and not what was said.
        assert!(ana.opens("/notices").shows("these credits are not right"));
        let seen = ana.opens(&dispute).expect(200);
        assert!(!seen.shows(WORDS) && !seen.shows("Dora") && seen.shows("Waits for the team"), "{}", seen.text());
        giulia.rules_on_dispute(&dispute, "answer", &[("verdict", "decline")]).expect(303);
        let seen = ana.opens(&dispute).expect(200);
        assert!(!seen.shows(ANSWER) && seen.shows("Not changed"), "{}", seen.text());
        // Nor is a dispute had by its code.
        let code = dispute.rsplit('/').next().unwrap_or_default();
        let fields = [("claim", "missing"), ("role", "tested"), ("whose", "own"), ("words", WORDS), ("code", code)];
        ben.browser.post(&format!("{}/disputes", release.path()), &fields).expect(409);
        // A line without a name cannot be pointed at.
        let hidden = community.credit_of(&carla, "tested");
        dora.disputes(&release, &[("claim", "role"), ("credit", hidden.as_str())]).expect(422);
    }
}

#[test]
fn an_administrator_decides_where_they_do_not_agree() {
    for community in every_database() {
        let Made { giulia, ana, carla, release, .. } = community.made();
        let (ada, ugo) = (community.admin("Ada"), community.admin("Ugo"));
        let credit = community.credit_of(&carla, "tested");
        let fields = [("claim", "role"), ("credit", credit.as_str()), ("role", "refined")];
        let dispute = carla.disputes(&release, &fields).leads_to();
        ana.rules_on_dispute(&dispute, "answer", &[("verdict", "decline")]).expect(404);
        let correct = [("verdict", "correct"), ("role", "refined"), ("degree", "equal")];
        ada.rules_on_dispute(&dispute, "decision", &correct).expect(409);
        ada.rules_on_dispute(&dispute, "answer", &[("verdict", "decline")]).expect(303);
        ana.browser.post(&format!("{dispute}/objection"), &[("objection", "I do not agree at all.")]).expect(403);
        carla.browser.post(&format!("{dispute}/objection"), &[("objection", "No")]).expect(422);
        carla.browser.post(&format!("{dispute}/objection"), &[("objection", "The drawing was mine.")]).expect(303);
        carla.browser.post(&format!("{dispute}/objection"), &[("objection", "The drawing was mine.")]).expect(409);
        assert!(ugo.opens("/notices").shows("does not agree"));
        // Who answered does not decide where somebody else can; the product team does not decide at all.
        assert!(ada.opens(&dispute).expect(200).shows("somebody else has to look"));
        ada.rules_on_dispute(&dispute, "decision", &correct).expect(403);
        giulia.rules_on_dispute(&dispute, "decision", &correct).expect(404);
        ugo.rules_on_dispute(&dispute, "decision", &[("verdict", "move"), ("who", "Ana")]).expect(422);
        ugo.rules_on_dispute(&dispute, "decision", &correct).expect(303);
        assert!(carla.opens("/notices").shows("was decided"));
        assert!(ada.opens("/notices").shows("was decided"));
        let signed = community.signed(&release);
        assert_eq!((signed.head.version, signed.head.cause.as_str()), (2, "corrected"));
        assert!(
            signed.lines.iter().any(|(said, _)| (said.role.as_str(), said.degree.as_str()) == ("refined", "equal"))
        );
        assert!(giulia.opens(&format!("{}/credits", release.path())).shows("A dispute about credits"));
        community.adds_up();
    }
}

#[test]
fn nobody_rules_on_what_concerns_them() {
    for community in every_database() {
        let Made { giulia, ana, release, .. } = community.made();
        let ada = community.admin("Ada");
        let own = ada.says_missing(&release, "tested");
        let page = ada.opens(&own).expect(200);
        assert!(
            page.shows("somebody else has to rule")
                && page.attributes("form[action$=\"/answer\"]", "action").is_empty()
        );
        let add = [("verdict", "add"), ("who", "Ada"), ("role", "tested"), ("degree", "lead")];
        ada.rules_on_dispute(&own, "answer", &add).expect(403);
        giulia.rules_on_dispute(&own, "answer", &add).expect(303);
        // Whose credit it is does not rule, either.
        ada.signs_as(&release, "own", "").expect(303);
        let credit = community.credit_of(&ada, "tested");
        let dispute = ana.disputes(&release, &[("claim", "person"), ("credit", credit.as_str())]).leads_to();
        ada.rules_on_dispute(&dispute, "answer", &[("verdict", "decline")]).expect(403);
        giulia.rules_on_dispute(&dispute, "answer", &[("verdict", "move"), ("who", &ana.page())]).expect(303);
        assert_eq!(community.signed(&release).head.cause, "moved");
        assert!(!giulia.opens(&release.path()).shows("Ada"));
    }
}

#[test]
fn two_disputes_at_once_are_two_versions() {
    for community in every_database() {
        let Made { giulia, ana, dora, release, .. } = community.made();
        let ada = community.admin("Ada");
        let disputes = [dora.says_missing(&release, "tested"), ana.says_missing(&release, "refined")];
        std::thread::scope(|scope| {
            for ((judge, dispute), (who, role)) in
                [&giulia, &ada].into_iter().zip(&disputes).zip([(&dora, "tested"), (&ana, "refined")])
            {
                scope.spawn(move || {
                    let page = who.page();
                    let add = [("verdict", "add"), ("who", page.as_str()), ("role", role), ("degree", "equal")];
                    judge.rules_on_dispute(dispute, "answer", &add).expect(303);
                });
            }
        });
        assert_eq!(community.versions(), 3);
        let signed = community.signed(&release);
        assert_eq!((signed.head.version, signed.head.lines), (3, 5));
        // Both at the same one: the second is told that somebody was first.
        let dispute = dora.says_missing(&release, "discussed");
        let one = |judge: &Person| judge.rules_on_dispute(&dispute, "answer", &[("verdict", "decline")]).status;
        let ends: Vec<u16> = std::thread::scope(|scope| {
            let threads = [&giulia, &ada].map(|judge| {
                let one = &one;
                scope.spawn(move || one(judge))
            });
            threads.into_iter().map(|thread| thread.join().expect("an answer")).collect()
        });
        assert!(ends.contains(&303) && ends.contains(&409), "{ends:?}");
        community.adds_up();
    }
}

#[test]
fn disputes_are_few_and_in_time() {
    for community in every_database() {
        let Made { giulia, dora, ana, release, .. } = community.made();
        let fields = [("claim", "missing"), ("role", "tested"), ("whose", "own")];
        dora.disputes(&release, &[("claim", "missing"), ("role", "")]).expect(422);
        dora.disputes(&release, &[("claim", "missing"), ("role", "tested"), ("link", "javascript:alert(1)")])
            .expect(422);
        let dispute = dora.disputes(&release, &fields).leads_to();
        dora.disputes(&release, &fields).expect(409);
        for _ in 0..4 {
            let path = dora.says_missing_again(&giulia, &release, &community);
            giulia.rules_on_dispute(&path, "answer", &[("verdict", "decline")]).expect(303);
        }
        dora.disputes(&release, &fields).expect(429);
        assert!(dispute.starts_with("/disputes/"));
        community.days_pass(31);
        let last = community.lines("SELECT code AS line FROM disputes ORDER BY id DESC LIMIT 1").concat();
        let late =
            dora.browser.post(&format!("/disputes/{last}/objection"), &[("objection", "I do not agree at all.")]);
        assert_eq!(late.status, 409, "{}", late.text());
        // Before a release is public only those who have a part in it say something, and about what is theirs.
        let draft = giulia.drafts_from(&[&ana_idea(&community, &giulia, &ana)]);
        dora.opens(&format!("{}/disputes", draft.path())).expect(404);
        let page = ana.opens(&format!("{}/disputes", draft.path())).expect(200);
        assert!(!page.shows("Second edition"), "what is not public has no name: {}", page.text());
        let path = ana.says_missing(&draft, "tested");
        let page = ana.page();
        let add = [("verdict", "add"), ("who", page.as_str()), ("role", "tested"), ("degree", "lead")];
        giulia.rules_on_dispute(&path, "answer", &add).expect(303);
        assert_eq!(community.versions(), 1, "nothing is sealed before it is public");
        community.adds_up();
    }
}

fn ana_idea(_community: &Community, giulia: &Person, ana: &Person) -> crate::support::Idea {
    ana.proposes(&giulia.asks("And next year?"), "A horn")
}

impl Person {
    /// The one before is answered, so that another may follow.
    fn says_missing_again(&self, giulia: &Person, release: &Release, community: &Community) -> String {
        for open in community.lines("SELECT code AS line FROM disputes WHERE state = 'open'") {
            giulia.rules_on_dispute(&format!("/disputes/{open}"), "answer", &[("verdict", "decline")]).expect(303);
        }
        self.says_missing(release, "tested")
    }
}

#[test]
fn whoever_goes_takes_their_words_along() {
    for community in every_database() {
        let Made { giulia, dora, ana, release, .. } = community.made();
        ana.signs_as(&release, "own", "").expect(303);
        let dispute = dora.says_missing(&release, "tested");
        let credit = community.credit_of(&ana, "proposed");
        let about_ana = dora.disputes(&release, &[("claim", "person"), ("credit", credit.as_str())]).leads_to();
        giulia.rules_on_dispute(&about_ana, "answer", &[("verdict", "decline")]).expect(303);
        let words =
            || community.count("SELECT count(*) AS n FROM disputes WHERE words <> '' OR answer <> '' OR link <> ''");
        assert_eq!(words(), 2);
        ana.leaves("remove", "anonymous").expect(303);
        assert_eq!(words(), 1, "what was said about her line goes with her");
        dora.leaves("remove", "withdraw").expect(303);
        assert_eq!(words(), 0);
        assert_eq!(community.count("SELECT count(*) AS n FROM disputes WHERE state = 'lapsed'"), 1);
        giulia.rules_on_dispute(&dispute, "answer", &[("verdict", "decline")]).expect(409);
        community.clock.advance(Moment::MINUTE);
        assert!(giulia.opens("/work/disputes").expect(200).shows("Nobody waits"));
        community.signed(&release);
        community.adds_up();
    }
}
