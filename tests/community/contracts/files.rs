//! The files of this repository, and those that are written from the code.

use std::path::{Path, PathBuf};

/// The repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder whose name ends so, by its path in the repository, in order.
pub fn below(folder: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    let mut paths: Vec<String> = found
        .iter()
        .map(|path| path.strip_prefix(root()).expect("below").to_str().expect("UTF-8").to_owned())
        .filter(|path| path.ends_with(ending))
        .collect();
    paths.sort();
    paths
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            walk(&path, found);
        } else {
            found.push(path);
        }
    }
}

pub fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Whether this run rewrites what is kept.
pub fn is_update() -> bool {
    std::env::var_os("COFIRMA_UPDATE").is_some()
}

/// Holds a kept file equal to what the code says now.
#[track_caller]
pub fn hold_equal(path: &str, now: &str) {
    if is_update() {
        std::fs::write(root().join(path), now).unwrap_or_else(|error| panic!("{path}: {error}"));
        return;
    }
    let kept = std::fs::read_to_string(root().join(path)).unwrap_or_default();
    let missing: Vec<&str> = kept.lines().filter(|line| !now.lines().any(|ours| ours == *line)).collect();
    let new: Vec<&str> = now.lines().filter(|line| !kept.lines().any(|theirs| theirs == *line)).collect();
    assert!(
        kept == now,
        "{path} tells another story than the code. If the code is right, COFIRMA_UPDATE=1 cargo test --test community \
         contracts:: writes it anew. When only the order differs, no \
         line is shown.\nonly in the file:\n{}\nonly in the code:\n{}",
        missing.join("\n"),
        new.join("\n")
    );
}

/// Fails with all that was found, one a line.
#[track_caller]
pub fn assert_none(rule: &str, found: &[String]) {
    assert!(found.is_empty(), "{rule}\n  {}", found.join("\n  "));
}
