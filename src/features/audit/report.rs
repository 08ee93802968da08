//! What an audit found.

use std::fmt;

/// How many of those that break a check are named.
pub const NAMED: usize = 10;

/// What one check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What should be true, as a sentence.
    pub claim: &'static str,
    /// How many break it.
    pub broken: usize,
    /// The first of them, at most [`NAMED`], by code where they have one.
    pub first: Vec<String>,
}

impl Finding {
    /// Whether the claim holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.broken == 0
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.holds() {
            return write!(f, "ok      {}", self.claim);
        }
        write!(f, "BROKEN  {}: {} ({}", self.claim, self.broken, self.first.join(", "))?;
        f.write_str(if self.broken > self.first.len() { ", …)" } else { ")" })
    }
}

/// What all checks found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// One per check.
    pub findings: Vec<Finding>,
}

impl Report {
    /// The number of claims that do not hold.
    #[must_use]
    pub fn broken(&self) -> usize {
        self.findings.iter().filter(|finding| !finding.holds()).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_claim_names_the_first_that_break_it() {
        let mut finding = Finding { claim: "it adds up", broken: 0, first: vec![] };
        assert_eq!(finding.to_string(), "ok      it adds up");
        finding.broken = 3;
        finding.first = vec!["a".into(), "b".into()];
        assert_eq!(finding.to_string(), "BROKEN  it adds up: 3 (a, b, …)");
        assert_eq!(Report { findings: vec![finding] }.broken(), 1);
    }
}
