//! The address of a database. We read it ourselves: the scheme chooses the kind, and an unknown one is refused.

use std::path::PathBuf;
use std::str::FromStr;

/// Where the database is.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// A file on this machine.
    Sqlite(PathBuf),
    /// A server, as libpq reads the address.
    Postgres(String),
}

impl FromStr for DatabaseUrl {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if path.is_empty() || path.contains(":memory:") || path.contains('?') {
                return Err("sqlite: needs the path of a file, as in sqlite:data/cofirma.db".into());
            }
            Ok(Self::Sqlite(PathBuf::from(path)))
        } else if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Ok(Self::Postgres(text.to_owned()))
        } else {
            Err(format!(
                "unknown database address {:?}: use sqlite:PATH or postgres://USER@HOST/NAME",
                text.split("://").next().unwrap_or(text)
            ))
        }
    }
}

impl std::fmt::Display for DatabaseUrl {
    /// The address without a password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(url) => {
                let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", url));
                match rest.rsplit_once('@') {
                    Some((user, place)) => {
                        let name = user.split(':').next().unwrap_or(user);
                        write!(f, "{scheme}://{name}@{}", place.split('?').next().unwrap_or(place))
                    }
                    None => write!(f, "{scheme}://{}", rest.split('?').next().unwrap_or(rest)),
                }
            }
        }
    }
}

impl std::fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scheme_chooses_the_kind() {
        assert_eq!("sqlite:data/x.db".parse(), Ok(DatabaseUrl::Sqlite("data/x.db".into())));
        assert!(matches!("postgres://me@here/x".parse(), Ok(DatabaseUrl::Postgres(_))));
        for wrong in ["", "data/x.db", "mysql://here/x", "sqlite:", "sqlite::memory:", "sqlite:x?mode=ro"] {
            assert!(wrong.parse::<DatabaseUrl>().is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn passwords_are_not_printed() {
        let url: DatabaseUrl = "postgres://me:secret@here/x?password=secret".parse().unwrap();
        assert_eq!(url.to_string(), "postgres://me@here/x");
    }
}
