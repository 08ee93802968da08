//! A proof as others check it: `jose` and `@digitalbazaar/bitstring` (npm, in tests/browser) know nothing of Cofirma.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::facts;
use crate::credits::Made;
use crate::support::{Community, every_database, is_required};

/// Whether node and the two libraries are on this machine. Without them this is not run, unless the browser is required, whose
/// modules they are.
fn has_node() -> bool {
    let modules = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/node_modules");
    let missing: Vec<&str> =
        ["jose", "@digitalbazaar/bitstring"].into_iter().filter(|name| !modules.join(name).is_dir()).collect();
    let runs = Command::new("node").arg("--version").output().is_ok_and(|output| output.status.success());
    if !runs || !missing.is_empty() {
        assert!(
            !is_required("browser"),
            "COFIRMA_REQUIRE asks for browser, but there is no node, or none of {missing:?}"
        );
        println!("not run: there is no node, or none of {missing:?}");
    }
    runs && missing.is_empty()
}

/// What others say of a token, with what the community hands out now; or why they refuse it.
fn checked(community: &Community, token: &[u8]) -> Result<Value, String> {
    let folder = tempfile::tempdir().expect("a folder");
    let put = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).expect("a file");
    put("credential.jwt", token);
    put("did.json", community.told_to_all("/.well-known/did.json").as_bytes());
    put("jwks.json", community.told_to_all("/.well-known/jwks.json").as_bytes());
    put("status.jwt", community.told_to_all("/credentials/status/1").as_bytes());
    put("now", community.clock.now().seconds().to_string().as_bytes());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/support/credential.mjs");
    let output = Command::new("node").arg(script).arg(folder.path()).output().expect("node starts");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if output.status.success() { Ok(serde_json::from_str(&out).expect("JSON")) } else { Err(err.into_owned()) }
}

#[test]
fn code_that_is_not_ours_accepts_a_proof_and_sees_that_it_was_revoked() {
    if !has_node() {
        return;
    }
    for community in every_database() {
        let Made { ana, ben, release, .. } = community.made();
        for person in [&ana, &ben] {
            person.signs_as(&release, "own", "").expect(303);
        }
        let [token, his] =
            [&ana, &ben].map(|person| community.proof(&person.has_proof(&release), "jwt").expect(200).bytes);
        let said = checked(&community, &token).expect("it holds");
        assert_eq!((said["signer"].as_str(), said["isRevoked"].as_bool()), (Some("Ana"), Some(false)));
        assert!(said["places"].as_i64().is_some_and(|places| places >= 131_072), "{said}");
        assert_eq!(said["header"], facts::header(&token));
        // One byte of what it says, and one of its signature.
        let dots: Vec<usize> = token.iter().enumerate().filter(|(_, byte)| **byte == b'.').map(|(at, _)| at).collect();
        for at in [dots[0] + 30, dots[1] + 30] {
            let mut altered = token.clone();
            altered[at] = if altered[at] == b'A' { b'B' } else { b'A' };
            let refused = checked(&community, &altered).expect_err("it does not hold");
            assert!(refused.contains("signature verification failed"), "{refused}");
        }
        // After the key was changed both of its keys are there; after a change of mind the bit is set, and his is not.
        community.changes_its_key();
        ana.signs_as(&release, "anonymous", "").expect(303);
        for (token, is_revoked) in [(&token, true), (&his, false)] {
            let said = checked(&community, token).expect("the old key is still there");
            assert_eq!(said["isRevoked"].as_bool(), Some(is_revoked), "{said}");
        }
    }
}
