//! Proofs: saved with one button by whoever signs by name, checked by anybody, revoked when they are not true any more.

mod facts;
mod others;

use cofirma::features::credentials::credential::PublicKey;
use cofirma::features::credentials::key::Signer;
use cofirma::features::credentials::permits::ChangeKeys;
use cofirma::features::credentials::verify::{Fault, Proven, Status};
use cofirma::features::credentials::{actions, key, verify};
use cofirma::platform::access::Credential;
use cofirma::platform::clock::Clock;
use cofirma::platform::db::Options;

use crate::credits::Made;
use crate::releases::Release;
use crate::support::browser::Answer;
use crate::support::command::cofirma_in;
use crate::support::{Community, Person, every_database};

impl Person {
    /// Presses the button.
    pub fn saves_proof(&self, release: &Release) -> Answer {
        self.browser.post(&format!("{}/proof", release.path()), &[])
    }

    /// Saves a proof, and tells its code.
    #[track_caller]
    fn has_proof(&self, release: &Release) -> String {
        let page = self.opens(&self.saves_proof(release).leads_to()).expect(200);
        let files = page.attributes(".proof-files a", "href");
        let code = files.iter().find_map(|file| file.strip_prefix("/credentials/")?.strip_suffix(".jwt"));
        code.unwrap_or_else(|| panic!("{files:?} {}", page.text())).to_owned()
    }
}

impl Community {
    /// The operator lets the community sign with another key.
    pub fn changes_its_key(&self) {
        let key = key::made().expect("a key");
        let changed = self.db.act_now(Credential::Operator, move |tx| {
            let permit = tx.actor().may(ChangeKeys)?;
            actions::change_key(&permit, tx, &key)
        });
        changed.expect("a new key");
    }

    /// A file of a proof, as anybody gets it.
    fn proof(&self, code: &str, format: &str) -> Answer {
        self.guest().opens(&format!("/credentials/{code}.{format}"))
    }

    fn told_to_all(&self, path: &str) -> String {
        let answer = self.guest().opens(path).expect(200);
        assert_eq!(answer.header("access-control-allow-origin").as_deref(), Some("*"), "{path}");
        answer.body
    }

    /// What somebody without a network makes of it, with the keys and the list as they are handed out now.
    fn checked(&self, file: &[u8]) -> Result<Proven, Fault> {
        let now = self.clock.now();
        let keys = verify::keys(&self.told_to_all("/.well-known/did.json")).expect("keys");
        let same = verify::keys(&self.told_to_all("/.well-known/jwks.json")).expect("keys");
        assert_eq!(keys, same);
        let list = self.told_to_all("/credentials/status/1");
        verify::credential(file, &keys, Status::List(&list), now)
    }

    /// Whatever is kept of proofs, as text.
    fn kept_of_proofs(&self) -> String {
        self.lines("SELECT code || ' ' || parts || ' ' || COALESCE(name, '') AS line FROM credentials").join("\n")
    }
}

#[test]
fn whoever_signs_by_name_saves_a_proof_and_nobody_else_does() {
    for community in every_database() {
        let Made { giulia, ana, ben, carla, dora, release, ideas } = community.made();
        // Nobody has signed yet, so there is no button and nothing to save.
        for person in [&ana, &dora, &giulia] {
            person.saves_proof(&release).expect(403);
        }
        assert!(ana.opens(&format!("{}/proof", release.path())).expect(200).shows("you do not sign this with one"));
        for person in [&dora, &giulia] {
            person.opens(&format!("{}/proof", release.path())).expect(404);
        }
        assert!(community.guest().opens(&format!("{}/proof", release.path())).leads_to().starts_with("/sign-in"));
        assert!(ana.opens(&release.path()).attributes(".save-proof", "action").is_empty());
        ana.signs_as(&release, "own", "").expect(303);
        ben.signs_as(&release, "anonymous", "").expect(303);
        carla.signs_as(&release, "withheld", "").expect(303);
        for path in [release.path(), format!("{}/signature", release.path())] {
            assert_eq!(ana.opens(&path).attributes(".save-proof", "action"), [format!("{}/proof", release.path())]);
            assert!(ben.opens(&path).attributes(".save-proof", "action").is_empty());
        }
        for person in [&ben, &carla, &dora, &giulia] {
            person.saves_proof(&release).expect(403);
        }
        ana.saves_proof(&giulia.drafts_from(&[&ideas[0]])).expect(404);
        assert_eq!(community.count("SELECT count(*) AS n FROM credentials"), 0);
        let code = ana.has_proof(&release);
        assert_eq!(ana.has_proof(&release), code, "the second click is the first one");
        assert_eq!((community.events("credential-saved"), community.events("issuer-key-made")), (1, 1));
        let page = community.guest().opens(&format!("/credentials/{code}")).expect(200);
        assert!(
            page.shows("This proof holds.") && page.shows("Ana") && page.shows("Had the idea equal"),
            "{}",
            page.text()
        );
        assert!(page.attributes("a", "href").iter().all(|href| !href.ends_with("/proof")), "it is not theirs");
        // It stands on her page, which is where her name leads.
        let profile = community.guest().opens(&ana.page()).expect(200);
        assert!(profile.attributes("a", "href").contains(&format!("/credentials/{code}")), "{}", profile.text());
        // LinkedIn is a plain link that nobody follows by itself.
        let mine = ana.opens(&format!("{}/proof", release.path())).expect(200);
        let elsewhere: Vec<String> =
            mine.attributes("a[href^=http]", "href").into_iter().filter(|href| href.contains("linkedin")).collect();
        assert_eq!(elsewhere.len(), 1, "{}", mine.text());
        assert!(elsewhere[0].contains(&code) && !mine.body.contains("src=\"http"), "{elsewhere:?}");
        community.proof(&code, "pdf").expect(404);
        community.proof("0000000000", "jwt").expect(404);
        community.adds_up();
    }
}

#[test]
fn a_proof_holds_without_us_and_not_after_one_changed_byte() {
    for community in every_database() {
        let Made { ana, release, ideas, .. } = community.made();
        ana.signs_as(&release, "own", "").expect(303);
        let code = ana.has_proof(&release);
        let token = community.proof(&code, "jwt").expect(200);
        assert_eq!(token.header("content-type").as_deref(), Some("text/plain; charset=utf-8"));
        let proven = community.checked(token.body.as_bytes()).expect("it holds");
        assert_eq!(
            (proven.signer.as_str(), proven.role.as_str(), proven.achievement.as_str()),
            ("Ana", "Had the idea (equal)", "Lumen One, Second edition")
        );
        let base_url = &community.settings.base_url;
        let shown: Vec<&str> = proven.evidence.iter().map(|(_, address)| address.as_str()).collect();
        assert_eq!(shown, [format!("{base_url}{}", release.path()), format!("{base_url}{}", ideas[0].path())]);
        let keys = verify::keys(&community.told_to_all("/.well-known/jwks.json")).expect("keys");
        let alone = |token: &[u8]| verify::credential(token, &keys, Status::Unasked, community.clock.now());
        alone(&token.bytes).expect("it holds");
        for at in 0..token.bytes.len() {
            let mut altered = token.bytes.clone();
            altered[at] = if altered[at] == b'A' { b'B' } else { b'A' };
            assert!(alone(&altered).is_err(), "byte {at}: {}", String::from_utf8_lossy(&altered));
        }
        // The pictures hold the same token, whole.
        for format in ["png", "svg"] {
            let picture = community.proof(&code, format).expect(200).bytes;
            assert_eq!(community.checked(&picture), Ok(proven.clone()), "{format}");
            let place = picture.windows(20).position(|part| part == &token.bytes[40..60]).expect("the token as it is");
            let mut altered = picture.clone();
            altered[place] = if altered[place] == b'A' { b'B' } else { b'A' };
            assert!(community.checked(&altered).is_err(), "{format}");
        }
        let svg = community.proof(&code, "svg").body;
        assert_eq!(svg.matches("<openbadges:credential verify=").count(), 1);
        assert!(svg.contains("xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\""), "{svg}");
        // Somebody else's keys say nothing about it.
        let other = Community::on(community.kind());
        other.changes_its_key();
        let keys = verify::keys(&other.told_to_all("/.well-known/did.json")).expect("keys");
        let fault = verify::credential(&token.bytes, &keys, Status::Unasked, community.clock.now());
        assert!(matches!(fault, Err(Fault::Untrue(_))), "{fault:?}");
        // Nor does it hold before it was made.
        community.clock.advance(-1_000_000);
        assert!(matches!(community.checked(&token.bytes), Err(Fault::Untrue(_))));
    }
}

#[test]
fn a_key_signs_for_its_owner_alone_whatever_a_token_says_of_itself() {
    for community in every_database() {
        let Made { ana, release, .. } = community.made();
        ana.signs_as(&release, "own", "").expect(303);
        let token = community.proof(&ana.has_proof(&release), "jwt").expect(200).body;
        let said = facts::document(&token);
        let ours = verify::keys(&community.told_to_all("/.well-known/did.json")).expect("keys");
        let new = key::made().expect("a key");
        let forger = |name: &str| {
            let public =
                PublicKey { name: name.to_owned(), modulus: new.modulus.clone(), exponent: new.exponent.clone() };
            Signer::read(&new.private, public).expect("a key")
        };
        let now = community.clock.now();
        // Their own key, under their own name and under ours, and the key shown in the header.
        for name in ["did:web:forger.example#1", ours[0].name.as_str()] {
            let signer = forger(name);
            let forged = signer.sign("JWT", true, &said).expect("a token");
            let all = [&ours[..], std::slice::from_ref(&signer.public)].concat();
            let fault = verify::credential(forged.as_bytes(), &all, Status::Unasked, now);
            assert!(matches!(fault, Err(Fault::Untrue(_))), "{name}: {fault:?}");
        }
        // A list of revocations by somebody else says nothing, nor does another list of ours.
        let list = facts::document(&community.told_to_all("/credentials/status/1"));
        let theirs = forger("did:web:forger.example#1");
        let forged = theirs.sign("vc+jwt", false, &list).expect("a token");
        let all = [&ours[..], std::slice::from_ref(&theirs.public)].concat();
        for list in [forged.as_str(), token.as_str()] {
            let fault = verify::credential(token.as_bytes(), &all, Status::List(list), now);
            assert!(matches!(fault, Err(Fault::Status(_))), "{fault:?}");
        }
    }
}

#[test]
fn a_proof_is_revoked_when_it_is_not_true_any_more() {
    for community in every_database() {
        let Made { giulia, ana, ben, release, .. } = community.made();
        ana.signs_as(&release, "own", "").expect(303);
        ben.signs_as(&release, "own", "").expect(303);
        let (hers, his) = (ana.has_proof(&release), ben.has_proof(&release));
        let [her_token, his_token] = [&hers, &his].map(|code| community.proof(code, "jwt").expect(200).bytes);
        assert!(community.checked(&her_token).is_ok() && community.checked(&his_token).is_ok());
        // She takes her name back.
        ana.signs_as(&release, "anonymous", "").expect(303);
        assert_eq!(community.checked(&her_token), Err(Fault::Revoked));
        assert!(community.checked(&his_token).is_ok(), "his is another bit");
        let page = giulia.opens(&format!("/credentials/{hers}")).expect(200);
        assert!(page.shows("no longer counts") && !page.shows("Ana"), "{}", page.text());
        community.proof(&hers, "jwt").expect(404);
        assert!(!community.kept_of_proofs().contains("Ana"), "{}", community.kept_of_proofs());
        assert!(!community.guest().opens(&ana.page()).body.contains("/credentials/"));
        // With her name again it is another proof, and the first one does not come back.
        ana.signs_as(&release, "own", "").expect(303);
        let again = ana.has_proof(&release);
        assert_ne!(again, hers);
        assert_eq!(community.checked(&her_token), Err(Fault::Revoked));
        // Another name revokes, too.
        ana.signs_as(&release, "chosen", "Night rider").expect(303);
        community.proof(&again, "jwt").expect(404);
        // What a dispute takes out of the credits is not proved any longer.
        let page = ben.opens(&format!("{}/disputes", release.path())).expect(200);
        let credit =
            community.lines(&format!("SELECT code AS line FROM credits WHERE person_id = {}", ben.id.0)).concat();
        let words = "That was not mine but a friend's, who told me on a ride.";
        let fields =
            [("code", page.field("code")), ("claim", "role".into()), ("credit", credit), ("role", "refined".into())];
        let mut sent: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        sent.push(("words", words));
        let dispute = ben.browser.post(&format!("{}/disputes", release.path()), &sent).leads_to();
        assert!(community.checked(&his_token).is_ok(), "a dispute that waits changes nothing");
        let correct = [("verdict", "correct"), ("role", "refined"), ("degree", "equal"), ("answer", "So it was.")];
        giulia.browser.post(&format!("{dispute}/answer"), &correct).expect(303);
        assert_eq!(community.checked(&his_token), Err(Fault::Revoked));
        community.adds_up();
    }
}

#[test]
fn a_proof_is_revoked_by_a_dispute_that_leaves_the_sealed_lines_as_they_are() {
    for community in every_database() {
        let Made { giulia, dora, release, .. } = community.made();
        // A supporter's line is sealed at the end of the day.
        dora.signs_as(&release, "own", "").expect(303);
        let code = dora.has_proof(&release);
        let disputes = format!("{}/disputes", release.path());
        let credit = community.lines("SELECT code AS line FROM credits WHERE role = 'supported'").concat();
        let form = dora.opens(&disputes).field("code");
        let words = "I did not vote for this at all, somebody else had my telephone.";
        let fields = [("code", form.as_str()), ("claim", "role"), ("credit", credit.as_str()), ("words", words)];
        let dispute = dora.browser.post(&disputes, &fields).leads_to();
        let verdict = [("verdict", "remove"), ("answer", "So it is gone.")];
        giulia.browser.post(&format!("{dispute}/answer"), &verdict).expect(303);
        let page = community.guest().opens(&format!("/credentials/{code}")).expect(200);
        assert!(page.shows("It was revoked") && !page.shows("Dora"), "{}", page.text());
        community.adds_up();
    }
}

#[test]
fn a_name_of_one_s_own_choice_leads_nowhere() {
    for community in every_database() {
        let Made { ben, release, ideas, .. } = community.made();
        ben.signs_as(&release, "chosen", "The glove man").expect(303);
        let code = ben.has_proof(&release);
        let token = community.proof(&code, "jwt").expect(200).body;
        let proven = community.checked(token.as_bytes()).expect("it holds");
        let said = facts::document(&token).to_string();
        assert_eq!(proven.signer, "The glove man");
        for hidden in ["Ben", &ben.code(), &ideas[1].0, "example.org"] {
            assert!(!said.contains(hidden), "{hidden} in {said}");
        }
        assert!(!community.guest().opens(&ben.page()).expect(200).body.contains(&code));
        let page = community.guest().opens(&format!("/credentials/{code}")).expect(200);
        assert!(!page.body.contains(&ben.code()) && !page.shows("Ben"), "{}", page.text());
    }
}

#[test]
fn what_an_old_key_signed_is_checked_after_the_key_is_changed() {
    for community in every_database() {
        let Made { ana, release, .. } = community.made();
        ana.signs_as(&release, "own", "").expect(303);
        let code = ana.has_proof(&release);
        let before = community.proof(&code, "jwt").expect(200).bytes;
        let said = community.backend.cofirma(&["credentials", "rotate"]).expect(0);
        let after = community.proof(&code, "jwt").expect(200).bytes;
        let [one, other] = [&before, &after].map(|token| facts::header(token)["kid"].as_str().unwrap().to_owned());
        assert!(one != other && said.out.contains(other.split_once('#').expect("its name").1), "{}", said.out);
        for token in [&before, &after] {
            community.checked(token).expect("it holds");
        }
        assert_eq!(
            community.lines(
                "SELECT CASE WHEN private IS NULL THEN 'gone' ELSE 'kept' END AS line FROM issuer_keys ORDER BY id"
            ),
            ["gone", "kept"],
            "what signed cannot sign any more"
        );
        assert_eq!((community.events("issuer-key-made"), community.events("issuer-key-retired")), (2, 1));
        ana.signs_as(&release, "withheld", "").expect(303);
        for token in [&before, &after] {
            assert_eq!(community.checked(token), Err(Fault::Revoked));
        }
    }
}

#[test]
fn whoever_goes_leaves_a_bit_and_no_name() {
    for community in every_database() {
        let Made { ana, ben, release, .. } = community.made();
        ana.signs_as(&release, "own", "").expect(303);
        ben.signs_as(&release, "chosen", "Benedictus Q").expect(303);
        let (hers, his) = (ana.has_proof(&release), ben.has_proof(&release));
        let [her_token, his_token] = [&hers, &his].map(|code| community.proof(code, "jwt").expect(200).bytes);
        community.meddle(&format!("UPDATE sessions SET proved_at = {}", community.clock.now().0));
        // Even where the colophon goes on to name him.
        ben.leaves("keep", "keep").expect(303);
        assert_eq!(community.checked(&his_token), Err(Fault::Revoked));
        community.checked(&her_token).expect("hers holds");
        let kept = community.kept_of_proofs();
        assert!(!kept.contains("Bene") && kept.contains("Ana"), "{kept}");
        community.proof(&his, "png").expect(404);
        let page = community.guest().opens(&format!("/credentials/{his}")).expect(200);
        assert!(page.shows("no longer counts") && !page.shows("Bene"), "{}", page.text());
        community.adds_up();
    }
}

#[test]
fn the_command_line_checks_proofs_with_and_without_the_database() {
    for community in every_database() {
        // The command line has the machine's clock.
        let present = Community::over(community.backend.clone(), &Options::default(), Clock::System);
        let Made { ana, release, .. } = present.made();
        ana.signs_as(&release, "own", "").expect(303);
        let code = ana.has_proof(&release);
        let folder = tempfile::tempdir().expect("a folder");
        let put = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).expect("a file");
        for format in ["jwt", "png", "svg"] {
            put(&format!("proof.{format}"), &present.proof(&code, format).expect(200).bytes);
        }
        put("did.json", present.told_to_all("/.well-known/did.json").as_bytes());
        put("jwks.json", present.told_to_all("/.well-known/jwks.json").as_bytes());
        put("status", present.told_to_all("/credentials/status/1").as_bytes());
        let alone = |words: &str| {
            let words: Vec<&str> = ["verify", "credential"].into_iter().chain(words.split(' ')).collect();
            cofirma_in(folder.path(), &[], &words, "")
        };
        let holds = ["The proof holds", "Ana signed", "Had the idea (equal)", "did:web:"];
        alone("proof.jwt --keys did.json").expect(0).says(&holds).says(&["was not asked"]);
        for file in ["proof.png --keys jwks.json --status status", "proof.svg --keys did.json --status status"] {
            alone(file).expect(0).says(&holds).says(&["It is not revoked"]);
        }
        alone("proof.jwt --keys status").refuses(&["the keys cannot be used"]);
        alone("did.json --keys did.json").refuses(&["proves nothing"]);
        let base_url = present.settings.base_url.clone();
        let file = folder.path().join("proof.png").display().to_string();
        let own = || present.backend.cofirma(&["verify", "credential", &file, "--base-url", &base_url]);
        own().expect(0).says(&holds).says(&["It is not revoked"]);
        ana.signs_as(&release, "anonymous", "").expect(303);
        own().refuses(&["it was revoked"]);
        put("status", present.told_to_all("/credentials/status/1").as_bytes());
        alone("proof.png --keys did.json --status status").refuses(&["it was revoked"]);
    }
}

#[test]
fn sealed_credits_are_signed_and_the_signature_is_of_this_version() {
    for community in every_database() {
        let Made { ana, release, .. } = community.made();
        let path = format!("{}/credits.jws", release.path());
        community.guest().opens(&path).expect(404);
        assert!(!ana.opens(&release.path()).attributes("a", "href").contains(&path));
        community.changes_its_key();
        assert!(ana.opens(&release.path()).attributes("a", "href").contains(&path));
        let file = community.credits_of(&release);
        let first = community.guest().opens(&path).expect(200).body;
        let folder = tempfile::tempdir().expect("a folder");
        let put = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("a file");
        put("credits.jsonl", &file);
        put("credits.jws", &first);
        put("jwks.json", &community.told_to_all("/.well-known/jwks.json"));
        let verify = || {
            let words = ["verify", "credits", "credits.jsonl", "--signature", "credits.jws", "--keys", "jwks.json"];
            cofirma_in(folder.path(), &[], &words, "")
        };
        verify().expect(0).says(&["hold", "This version is signed by did:web:"]);
        for at in [60, first.len() / 2, first.len() - 9] {
            let mut altered = first.clone().into_bytes();
            altered[at] = if altered[at] == b'A' { b'B' } else { b'A' };
            put("credits.jws", &String::from_utf8(altered).expect("text"));
            verify().refuses(&["it proves nothing"]);
        }
        // A later version is not what was signed before.
        ana.signs_as(&release, "own", "").expect(303);
        community.days_pass(1);
        community.does_what_waits();
        put("credits.jsonl", &community.credits_of(&release));
        put("credits.jws", &first);
        verify().refuses(&["another version"]);
        put("credits.jws", &community.guest().opens(&path).expect(200).body);
        verify().expect(0).says(&["Ana", "signed by did:web:"]);
    }
}
