//! A folder of files for one reader each: no address leads to them but the one that asks who reads.

use std::fs;
use std::io;
use std::path::PathBuf;

use crate::platform::id::Code;

/// The folder. It lies beside the public ones in the file store, under a name that no digest has.
#[derive(Debug, Clone)]
pub struct PrivateFolder {
    root: PathBuf,
}

impl PrivateFolder {
    /// The private part of the file store at `files`; it is made with the first file.
    #[must_use]
    pub fn of(files: &std::path::Path) -> Self {
        Self { root: files.join("private") }
    }

    /// Keeps `bytes` under a code and an ending, for its owner's eyes on the disk, too.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn put(&self, code: &Code, ending: &'static str, bytes: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.root)?;
        let path = self.path(code, ending);
        let beside = self.root.join(format!(".{code}.{ending}.part"));
        let mut options = fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&beside)?;
        io::Write::write_all(&mut file, bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    }

    /// The file, or `None` when there is none.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn get(&self, code: &Code, ending: &'static str) -> io::Result<Option<Vec<u8>>> {
        match fs::read(self.path(code, ending)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Deletes the file; one that is not there is deleted already.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn delete(&self, code: &Code, ending: &'static str) -> io::Result<()> {
        match fs::remove_file(self.path(code, ending)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn path(&self, code: &Code, ending: &str) -> PathBuf {
        self.root.join(format!("{code}.{ending}"))
    }
}
