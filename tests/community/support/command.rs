//! The real program as somebody runs it at a terminal: said, done, ended.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use super::backend::Backend;

/// What a command said and how it ended.
#[derive(Debug, Clone)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
    /// What came out, when it is no text.
    pub bytes: Vec<u8>,
}

/// Runs `cofirma` in a folder, with nothing of our own environment that could be a setting of it.
pub fn cofirma_in(folder: &Path, environment: &[(&str, &str)], words: &[&str], input: &str) -> Said {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cofirma"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("COFIRMA_")) {
        command.env_remove(name);
    }
    let mut child = command
        .args(words)
        .envs(environment.iter().copied())
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // Whoever reads no input closes it; its answer tells.
    drop(child.stdin.take().map(|mut pipe| pipe.write_all(input.as_bytes())));
    let output = child.wait_with_output().expect("our own child can be waited for");
    Said {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
        bytes: output.stdout,
    }
}

impl Backend {
    /// Runs `cofirma` on this database.
    pub fn cofirma(&self, words: &[&str]) -> Said {
        self.cofirma_reading(words, "")
    }

    /// [`Backend::cofirma`] with something on the standard input.
    pub fn cofirma_reading(&self, words: &[&str], input: &str) -> Said {
        let files = self.folder.path().join("files").display().to_string();
        let address = self.address();
        let words: Vec<&str> = words.iter().copied().chain(["--database", &address, "--files", &files]).collect();
        cofirma_in(self.folder.path(), &[("COFIRMA_LOG", "error")], &words, input)
    }
}

impl Said {
    /// Asserts the end and hands the answer on.
    #[track_caller]
    pub fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "out: {}\nerr: {}", self.out, self.err);
        self
    }

    /// Asserts that it was refused with a sentence that holds these words.
    #[track_caller]
    pub fn refuses(self, words: &[&str]) -> Self {
        assert_eq!(self.code, 1, "out: {}\nerr: {}", self.out, self.err);
        for word in words {
            assert!(self.err.contains(word), "no {word:?} in {}", self.err);
        }
        assert!(!self.err.contains("panicked"), "{}", self.err);
        self
    }

    /// Asserts that it said all of these, however the lines were broken.
    #[track_caller]
    pub fn says(self, words: &[&str]) -> Self {
        let out = folded(&self.out);
        for word in words {
            assert!(out.contains(&folded(word)), "no {word:?} in {}", self.out);
        }
        self
    }
}

/// The text with single spaces in the place of all white space.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
