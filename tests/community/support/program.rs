//! The real program, as an operating system runs it: to be killed.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, ChildStdout, Command, Stdio};

use super::backend::Backend;
use super::browser::Browser;

/// A `cofirma serve` of its own.
pub struct Program {
    child: Child,
    address: SocketAddr,
    /// Held open, so that the program may go on speaking.
    _voice: BufReader<ChildStdout>,
}

impl Program {
    /// Serves this database on a free port; returns once it listens.
    pub fn serve(backend: &Backend) -> Self {
        Self::serve_under(&[], backend)
    }

    /// [`Program::serve`] under another program: `strace -D …`, which must leave it the child of ours.
    pub fn serve_under(wrapper: &[&str], backend: &Backend) -> Self {
        let program = env!("CARGO_BIN_EXE_cofirma");
        let words: Vec<&str> = wrapper.iter().copied().chain([program]).collect();
        let mut command = Command::new(words[0]);
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("COFIRMA_")) {
            command.env_remove(name);
        }
        let mut child = command
            .args(&words[1..])
            .args(["serve", "--listen", "127.0.0.1:0", "--database", &backend.address()])
            .arg("--files")
            .arg(backend.folder.path().join("files"))
            .arg("--mail-folder")
            .arg(backend.folder.path().join("mail"))
            .env("COFIRMA_LOG", "off")
            .current_dir(backend.folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut voice = BufReader::new(child.stdout.take().expect("a voice"));
        let mut line = String::new();
        voice.read_line(&mut line).expect("a line");
        let address =
            line.rsplit("listening on ").next().map(|rest| rest.trim().trim_end_matches(").")).unwrap_or_default();
        let address = address.parse().unwrap_or_else(|error| panic!("the program said {line:?}: {error}"));
        Self { child, address, _voice: voice }
    }

    /// A browser at this program, signed in by the secret of a session.
    pub fn browser(&self, secret: Option<&str>) -> Browser {
        let mut browser = Browser::new(self.address, "http://localhost:8080");
        if let Some(secret) = secret {
            browser.set_cookie("cofirma", secret);
        }
        browser
    }

    /// The number by which the operating system knows it.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// `kill -9`: it can finish nothing. Returns when it is gone.
    pub fn kill(&mut self) {
        // It may be gone already.
        drop(self.child.kill());
        self.child.wait().expect("our own child can be waited for");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.kill();
    }
}
