//! A mail server as a process of its own, which can be told to misbehave (`smtp.py`).

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use cofirma::platform::mail::Smtp;
use tempfile::TempDir;

use super::is_required;

pub struct MailServer {
    child: Child,
    port: u16,
    folder: TempDir,
}

impl MailServer {
    /// A server that meets each new line in the next of these moods; `None` where there is no Python.
    pub fn in_moods(moods: &[&str]) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/community/support/smtp.py");
        let child = Command::new("python3")
            .arg(script)
            .arg(folder.path())
            .args(moods)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn();
        let mut child = match child {
            Ok(child) => child,
            Err(error) => {
                assert!(!is_required("python"), "python3 is asked for: {error}");
                return None;
            }
        };
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("a voice")).read_line(&mut line).expect("a line");
        let port = line.trim().parse().unwrap_or_else(|error| panic!("the mail server said {line:?}: {error}"));
        Some(Self { child, port, folder })
    }

    /// Where it is, as the settings say it.
    pub fn url(&self) -> String {
        format!("smtp+plain://127.0.0.1:{}", self.port)
    }

    /// A way to it that waits for a second at most.
    pub fn carrier(&self) -> Box<Smtp> {
        let address = self.url().parse().expect("an address");
        Box::new(Smtp::new(&address, Duration::from_secs(1)).expect("a carrier"))
    }

    /// The letters that it took, as they came.
    pub fn letters(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).expect("a folder");
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        paths.iter().map(|path| String::from_utf8_lossy(&std::fs::read(path).expect("a letter")).into_owned()).collect()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        // It may be gone already.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
