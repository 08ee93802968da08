//! Holds the credits of a release against what was sealed of them: each version in its batch, each line in its version.
//!
//! Every byte counts: what a line says is read, written again, and has to be the same.

use std::collections::BTreeMap;
use std::fmt;
use std::io::BufRead;

use super::{Chain, Fault, Reads};
use crate::features::seals::merkle::Hash;
use crate::features::seals::record::{CreditShown, CreditsHead, CreditsLine, FORM, Shown, VersionShown};
use crate::features::seals::seal::Seal;
use crate::features::seals::version::{self, BY_NAME, Head, Said, SealedVersion, mark};
use crate::platform::clock::Moment;

/// What holds in a file of credits that was not altered.
#[derive(Debug)]
pub struct Signed {
    /// What the newest version says of itself.
    pub head: Head,
    /// The digest of that with the root over its lines: what was sealed.
    pub digest: String,
    /// The versions before it.
    pub before: Vec<Head>,
    /// What each line says, with the name where there is one.
    pub lines: Vec<(Said, Option<String>)>,
    /// The chain of the newest seal.
    pub newest: Hash,
    /// How many seals there are.
    pub batches: i64,
}

/// The lines of a file, each written in the one way in which this program writes it.
fn lines(file: impl BufRead) -> impl Iterator<Item = Result<CreditsLine, Fault>> {
    file.lines().enumerate().map(|(at, line)| {
        let told = |why: &dyn fmt::Display| Fault::Unreadable(format!("line {}, {why}", at + 1));
        let line = line.map_err(|error| told(&error))?;
        let read: CreditsLine = serde_json::from_str(&line).map_err(|error| told(&error))?;
        let again = serde_json::to_string(&read).map_err(|error| told(&error))?;
        if again == line { Ok(read) } else { Err(told(&"it was written by something else")) }
    })
}

/// Checks a file of credits, line by line.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn credits(file: impl BufRead) -> Result<Signed, Fault> {
    let mut lines = lines(file);
    let told = match lines.next() {
        Some(Ok(CreditsLine::Credits(head))) if head.form == FORM => head,
        Some(Ok(CreditsLine::Credits(_))) => {
            return Err(Fault::Unreadable("it was written by a newer release".into()));
        }
        Some(Err(fault)) => return Err(fault),
        _ => return Err(Fault::Unreadable("it does not begin as a file of credits".into())),
    };
    let (mut versions, mut shown) = (Vec::new(), Vec::new());
    let mut found = Found { release: &told.release, versions: Vec::new() };
    let mut chain = Chain::default();
    for line in lines {
        match line? {
            CreditsLine::Credits(_) => return Err(Fault::Unreadable("it begins twice".into())),
            CreditsLine::Version(version) => versions.push(version),
            CreditsLine::Credit(credit) => shown.push(credit),
            CreditsLine::Batch(batch) => chain.add(&batch, &mut found)?,
        }
    }
    let newest = chain.end(told.batches)?;
    let heads = compare(&told, &versions, &found.versions)?;
    let lines = read(&shown)?;
    let root = version::root(lines.iter().map(|line| (line.body.as_str(), line.blind)));
    let Some(((head, before), version)) = heads.split_last().zip(versions.last()) else {
        return Err(Fault::Credits("it has no version"));
    };
    if root.to_string() != version.root || i64::try_from(lines.len()) != Ok(head.lines) {
        return Err(Fault::Credits("a line was changed, left out or slipped in"));
    }
    let lines = lines.into_iter().map(|line| (line.said, line.name)).collect();
    let digest = Hash::of(&[version::text(&version.head, &root).as_bytes()]).to_string();
    Ok(Signed { head: head.clone(), digest, before: before.to_vec(), lines, newest, batches: told.batches })
}

/// Holds what versions say of themselves against what was sealed.
fn compare(told: &CreditsHead, versions: &[VersionShown], sealed: &[SealedVersion]) -> Result<Vec<Head>, Fault> {
    let as_told = i64::try_from(versions.len()) == Ok(told.versions);
    if !as_told || versions.len() != sealed.len() {
        return Err(Fault::Credits("a version is missing, or one too many"));
    }
    let mut heads = Vec::with_capacity(versions.len());
    for ((number, shown), sealed) in (1..).zip(versions).zip(sealed) {
        let (Ok(head), Some(root)) = (serde_json::from_str::<Head>(&shown.head), Hash::parse(&shown.root)) else {
            return Err(Fault::Credits("what a version says of itself cannot be read"));
        };
        if head.version != number || sealed.version != number || head.release != told.release {
            return Err(Fault::Credits("a version is not where it should be"));
        }
        if Hash::of(&[version::text(&shown.head, &root).as_bytes()]).to_string() != sealed.digest {
            return Err(Fault::Credits("a version is not the one that was sealed"));
        }
        heads.push(head);
    }
    Ok(heads)
}

/// A line as it goes into the tree.
struct Line {
    body: String,
    blind: Hash,
    said: Said,
    name: Option<String>,
}

fn read(shown: &[CreditShown]) -> Result<Vec<Line>, Fault> {
    let no_hash = || Fault::Credits("something in a line is no hash");
    shown
        .iter()
        .map(|shown| {
            let (body, blind, name) = match shown {
                CreditShown::Named { body, name, salt } => {
                    let salt = Hash::parse(salt).ok_or_else(no_hash)?;
                    (body, version::blind(&salt, name), Some(name.clone()))
                }
                CreditShown::Closed { body, blind } => (body, Hash::parse(blind).ok_or_else(no_hash)?, None),
            };
            let said: Said = serde_json::from_str(body).map_err(|_| Fault::Credits("a line cannot be read"))?;
            if name.is_some() && said.signed_as != BY_NAME {
                return Err(Fault::Credits("a line that bears no name was given one"));
            }
            Ok(Line { body: body.clone(), blind, said, name })
        })
        .collect()
}

/// The versions that were found in the seals so far.
struct Found<'a> {
    release: &'a str,
    versions: Vec<SealedVersion>,
}

impl Reads for Found<'_> {
    fn leaf(&mut self, seq: i64, leaf_mark: Hash, leaf: &Shown) -> Result<(), &'static str> {
        let is_ours = leaf_mark == mark(self.release, seq);
        match leaf {
            Shown::Closed(..) if is_ours => Err("a version of these credits is kept closed in it"),
            Shown::Open { .. } if !is_ours => Err("something is opened in it that is no version of these credits"),
            Shown::Closed(..) => Ok(()),
            Shown::Open { body, .. } => {
                let sealed = version::sealed(body).filter(|sealed| sealed.release == self.release);
                self.versions.push(sealed.ok_or("a version in it cannot be read")?);
                Ok(())
            }
        }
    }

    fn needs_leaves(&self, _seal: &Seal, _has_leaves: bool) -> bool {
        // A batch that holds a version and hides it makes that version missing.
        false
    }
}

impl fmt::Display for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { head, before, lines, newest, batches, .. } = self;
        writeln!(f, "The credits of \"{}, {}\" ({}) hold.\n", head.product, head.title, head.release)?;
        for version in before.iter().chain([head]) {
            let day: String = Moment(version.made_at).rfc3339().chars().take(10).collect();
            writeln!(f, "Version {} of {day}: {}", version.version, version.cause)?;
        }
        writeln!(f, "\n{} people, {} lines in the newest version:\n", head.people, head.lines)?;
        let mut unnamed: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for (said, name) in lines {
            match name {
                Some(name) => writeln!(f, "  {} ({}): {name}", said.role, said.degree)?,
                None => *unnamed.entry((said.role.as_str(), said.signed_as.as_str())).or_default() += 1,
            }
        }
        for ((role, signed_as), count) in unnamed {
            let how = if signed_as == BY_NAME { "name taken back" } else { signed_as };
            writeln!(f, "  {role}: {count} without a name ({how})")?;
        }
        writeln!(f, "\n{} people voted for it. {batches} batches, each tied to the one before.", head.supporters)?;
        writeln!(f, "\nThe newest seal is {newest}.")?;
        write!(f, "Compare it with the one on the page \"How votes are counted\", or one that somebody wrote down.")
    }
}
