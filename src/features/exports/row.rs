//! A row of an export.

use crate::features::accounts::person::Byline;
use crate::features::ideas::Status;
use crate::features::ideas::lists::Line;
use crate::platform::clock::Moment;

/// One idea, as it is taken away.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its place, from 1.
    pub rank: i64,
    /// Its title.
    pub title: String,
    /// Its whole address.
    pub link: String,
    /// The public names of who proposed it and who signs it with them.
    pub author: String,
    /// What became of it.
    pub status: Status,
    /// Votes that count in it, where they may be known.
    pub votes: Option<i64>,
    /// Visible comments.
    pub comments: i64,
    /// When it was proposed.
    pub proposed_at: Moment,
    /// When its text last changed, if it ever did.
    pub changed_at: Option<Moment>,
    /// What the host asked besides, and what the idea answers: the same questions in every row, in the same order.
    pub answers: Vec<(String, String)>,
}

impl Row {
    /// The row of a line of a list.
    #[must_use]
    pub fn new(line: Line, co_authors: &[Byline], rank: i64, base_url: &str) -> Self {
        let names = [line.author.name].into_iter().chain(co_authors.iter().map(|byline| byline.name.clone()));
        Self {
            rank,
            link: format!("{base_url}/ideas/{}", line.code),
            title: line.title,
            author: names.collect::<Vec<_>>().join(", "),
            status: line.status,
            votes: line.tally.votes(),
            comments: line.comments,
            proposed_at: line.created_at,
            changed_at: line.edited_at,
            answers: Vec::new(),
        }
    }
}
