//! A folder of files that are named by what they hold.
//!
//! A file's name is the SHA-256 of its bytes, so the same file twice is one file, a kept file never
//! changes, and a name can be cached for ever. A file is complete or absent: it is written beside, brought
//! to the disk, then renamed.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest as _, Sha256};

/// The SHA-256 of a file, as 64 lowercase hexadecimal digits. Nothing else can be one, so it is safe in a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest(String);

impl Digest {
    /// The digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        let digits = b"0123456789abcdef";
        let digest = Sha256::digest(bytes);
        let nibbles = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        Digest(nibbles.map(|nibble| char::from(digits[usize::from(nibble)])).collect())
    }

    /// The digest written as `text`; `None` unless it is 64 lowercase hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        (text.len() == 64 && text.bytes().all(hex)).then(|| Digest(text.to_owned()))
    }

    /// The 64 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Tells apart the files that one process is writing at once.
static WRITING: AtomicU64 = AtomicU64::new(0);

/// A folder of content-addressed files: `ab/cdef…` under its root.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// The folder at `root`; it is made with the first file.
    pub fn new(root: PathBuf) -> Self {
        Folder { root }
    }

    /// Where it is.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Keeps `bytes` and says under which digest. When it returns, the file is on the disk.
    ///
    /// # Errors
    /// Whatever the file system says; then no file of that digest was made.
    pub fn put(&self, bytes: &[u8]) -> io::Result<Digest> {
        let digest = Digest::of(bytes);
        let path = self.path(&digest);
        if path.is_file() {
            return Ok(digest);
        }
        let shelf = path.parent().unwrap_or(&self.root);
        fs::create_dir_all(shelf)?;
        let number = WRITING.fetch_add(1, Ordering::Relaxed);
        let beside = shelf.join(format!(".{}-{number}.part", std::process::id()));
        let kept = write(&beside, bytes).and_then(|()| fs::rename(&beside, &path));
        if kept.is_err() {
            // The error that matters is the first one.
            let _ = fs::remove_file(&beside);
        }
        kept?;
        for folder in [shelf, &self.root] {
            brought_to_disk(folder)?;
        }
        Ok(digest)
    }

    /// The file of that digest, or `None` when there is none.
    ///
    /// # Errors
    /// Whatever the file system says, or `InvalidData` when the file no longer holds what its name says.
    pub fn get(&self, digest: &Digest) -> io::Result<Option<Vec<u8>>> {
        let bytes = match fs::read(self.path(digest)) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        if Digest::of(&bytes) == *digest {
            Ok(Some(bytes))
        } else {
            Err(io::Error::new(io::ErrorKind::InvalidData, format!("the file {digest} is damaged")))
        }
    }

    /// Deletes the file of that digest; one that is not there is deleted already.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn delete(&self, digest: &Digest) -> io::Result<()> {
        match fs::remove_file(self.path(digest)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn path(&self, digest: &Digest) -> PathBuf {
        let (shelf, name) = digest.as_str().split_at(2);
        self.root.join(shelf).join(name)
    }
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // What a process of the same number left behind when it was killed is of no use to anybody.
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A new name is safe only when its folder is; Windows knows no such thing.
fn brought_to_disk(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_can_be_got_and_twice_is_once() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::new(place.path().join("files"));
        let digest = folder.put(b"abc").unwrap();
        assert_eq!(digest.as_str(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(folder.put(b"abc").unwrap(), digest);
        assert_eq!(folder.get(&digest).unwrap().unwrap(), b"abc");
        assert_eq!(fs::read_dir(place.path().join("files/ba")).unwrap().count(), 1);
        assert!(folder.get(&Digest::of(b"other")).unwrap().is_none());
    }

    #[test]
    fn many_at_once_make_one_whole_file() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::new(place.path().to_owned());
        let bytes = vec![7; 100_000];
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| folder.put(&bytes).unwrap());
            }
        });
        assert_eq!(folder.get(&Digest::of(&bytes)).unwrap().unwrap(), bytes);
        assert_eq!(fs::read_dir(folder.path(&Digest::of(&bytes)).parent().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn a_damaged_file_is_not_served() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::new(place.path().to_owned());
        let digest = folder.put(b"abc").unwrap();
        fs::write(folder.path(&digest), b"abd").unwrap();
        assert_eq!(folder.get(&digest).unwrap_err().kind(), io::ErrorKind::InvalidData);
    }

    #[test]
    fn only_lowercase_digits_are_a_digest() {
        let good = "0".repeat(64);
        assert!(Digest::parse(&good).is_some());
        for bad in ["", "../../etc/passwd", &good[1..], &"A".repeat(64), &"é".repeat(32), &format!("../{}", &good[3..])]
        {
            assert!(Digest::parse(bad).is_none(), "{bad}");
        }
    }
}
