//! Which column means what: as somebody says, else as its name suggests.

use super::table::Guess;

/// What somebody said about the columns, by name. Empty: not said.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Where titles stand; where one is empty the next stands in.
    pub title: Vec<String>,
    /// Where texts stand, joined as paragraphs.
    pub body: Vec<String>,
    /// When it was proposed.
    pub created: Option<String>,
    /// What it is called where it comes from.
    pub id: Option<String>,
    /// Who proposed it. Never guessed: names of people come in only when somebody asks for it.
    pub author: Option<String>,
}

/// Which column means what, by its place in the row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// Titles, best first.
    pub title: Vec<usize>,
    /// Texts, in the order in which they are joined.
    pub body: Vec<usize>,
    /// When it was proposed.
    pub created: Option<usize>,
    /// What it is called where it comes from.
    pub id: Option<usize>,
    /// Who proposed it.
    pub author: Option<usize>,
}

impl Mapping {
    /// Finds the columns that were named, and guesses those that were not.
    ///
    /// # Errors
    /// A sentence when a name is not among the columns, or no title was named and none can be guessed.
    pub fn new(columns: &[String], wanted: &Wanted) -> Result<Self, String> {
        let guess = Guess::from(columns);
        let one = |name: &Option<String>, guess: Option<usize>| match name {
            Some(name) => place(columns, name).map(Some),
            None => Ok(guess),
        };
        let many = |names: &[String], guess: Vec<usize>| match names {
            [] => Ok(guess),
            names => names.iter().map(|name| place(columns, name)).collect(),
        };
        let title: Vec<usize> = many(&wanted.title, guess.title)?;
        if title.is_empty() {
            return Err(format!("no column looks like a title: name one with --title. {}", list(columns)));
        }
        let mapping = Self {
            body: many(&wanted.body, guess.body.into_iter().collect())?,
            created: one(&wanted.created, guess.created)?,
            id: one(&wanted.id, guess.id)?,
            author: one(&wanted.author, None)?,
            title,
        };
        Ok(mapping)
    }

    /// Each meaning with the columns it was given, for people; `-` where there is none.
    #[must_use]
    pub fn told(&self, columns: &[String]) -> Vec<(&'static str, String)> {
        let name = |at: &usize| columns.get(*at).cloned().unwrap_or_default();
        let join = |places: &[usize]| match places {
            [] => "-".to_owned(),
            places => places.iter().map(name).collect::<Vec<_>>().join(", "),
        };
        vec![
            ("title", join(&self.title)),
            ("body", join(&self.body)),
            ("created", join(self.created.as_slice())),
            ("id", join(self.id.as_slice())),
            ("author", join(self.author.as_slice())),
        ]
    }
}

/// The place of a column by its name; capital letters and spaces around do not matter.
fn place(columns: &[String], name: &str) -> Result<usize, String> {
    let name = name.trim();
    columns
        .iter()
        .position(|column| column == name)
        .or_else(|| columns.iter().position(|column| column.to_lowercase() == name.to_lowercase()))
        .ok_or_else(|| format!("there is no column {name:?}. {}", list(columns)))
}

fn list(columns: &[String]) -> String {
    format!("The columns are: {}", columns.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn what_is_named_wins_over_what_is_guessed() {
        let columns = columns(&["id_proposal", "title_ca", "title_es", "created_at", "published_at", "author"]);
        let guessed = Mapping::new(&columns, &Wanted::default()).unwrap();
        assert_eq!((&guessed.title[..], guessed.id, guessed.created), (&[1, 2][..], Some(0), Some(3)));
        assert_eq!(guessed.author, None, "people's names come in only when somebody asks");
        let wanted = Wanted {
            title: vec!["TITLE_ES ".into()],
            created: Some("published_at".into()),
            author: Some("author".into()),
            ..Wanted::default()
        };
        let named = Mapping::new(&columns, &wanted).unwrap();
        assert_eq!((&named.title[..], named.created, named.author), (&[2][..], Some(4), Some(5)));
        assert_eq!(named.told(&columns)[0], ("title", "title_es".to_owned()));
    }

    #[test]
    fn an_unknown_column_is_told_with_those_there_are() {
        let columns = columns(&["a", "b"]);
        let wanted = Wanted { title: vec!["c".into()], ..Wanted::default() };
        assert_eq!(Mapping::new(&columns, &wanted).unwrap_err(), "there is no column \"c\". The columns are: a, b");
        assert!(Mapping::new(&columns, &Wanted::default()).unwrap_err().contains("--title"));
    }
}
