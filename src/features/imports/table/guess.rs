//! Which column is probably what, by the names that programs give to columns.

/// The columns that probably hold the parts of an idea, by their index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Guess {
    /// Titles, best first: where one is empty the next stands in.
    pub title: Vec<usize>,
    /// The text.
    pub body: Option<usize>,
    /// When it was written.
    pub created: Option<usize>,
    /// What it is called where it comes from.
    pub id: Option<usize>,
    /// Who wrote it.
    pub author: Option<usize>,
}

// English, Italian, German, Spanish, Catalan; without accents, in lower case.
const TITLES: &[&str] = &[
    "title", "titolo", "titel", "titulo", "titol", "subject", "oggetto", "betreff", "asunto", "headline", "name",
    "nome",
];
const BODIES: &[&str] = &[
    "body",
    "text",
    "testo",
    "texto",
    "description",
    "descrizione",
    "beschreibung",
    "descripcion",
    "descripcio",
    "content",
    "contenuto",
    "inhalt",
    "contenido",
    "contingut",
    "cos",
    "cuerpo",
    "details",
    "summary",
];
const MOMENTS: &[&str] = &[
    "created",
    "creato",
    "creata",
    "erstellt",
    "creado",
    "creat",
    "creacio",
    "creacion",
    "date",
    "data",
    "datum",
    "fecha",
    "submitted",
    "published",
    "publicado",
    "publicat",
    "timestamp",
    "time",
    "when",
];
const IDS: &[&str] = &["id", "code", "codice", "codigo", "codi", "nummer", "number", "numero", "uuid", "key", "ref"];
const AUTHORS: &[&str] = &[
    "author",
    "autore",
    "autor",
    "autora",
    "user",
    "utente",
    "nutzer",
    "usuario",
    "usuari",
    "username",
    "submitter",
    "by",
];

impl Guess {
    /// Guesses from the names of the columns.
    pub fn from(columns: &[String]) -> Guess {
        let names: Vec<Vec<String>> = columns.iter().map(|name| words(name)).collect();
        let titles = all(&names, TITLES, &[]);
        let best = |known, taken: &[usize]| all(&names, known, taken).first().copied();
        let mut taken = titles.clone();
        let mut take = |known| {
            let found = best(known, &taken);
            taken.extend(found);
            found
        };
        let (body, created, author, id) = (take(BODIES), take(MOMENTS), take(AUTHORS), take(IDS));
        Guess { title: titles, body, created, id, author }
    }
}

/// The columns named so, the shortest way of saying it and the best known word first.
fn all(names: &[Vec<String>], known: &[&str], taken: &[usize]) -> Vec<usize> {
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    for (at, name) in names.iter().enumerate().filter(|(at, _)| !taken.contains(at)) {
        // "number_of_comments" counts something; it names nothing.
        let counts = name.iter().any(|word| ["of", "count", "num", "total"].contains(&word.as_str()));
        let rank = known.iter().position(|word| name.iter().any(|part| part == word));
        if let (Some(rank), false) = (rank, counts) {
            found.push((rank, name.len(), at));
        }
    }
    let first = found.iter().map(|(rank, ..)| *rank).min();
    // Of several words for the same thing only the best known counts: "title" hides "name".
    found.retain(|(rank, ..)| Some(*rank) == first);
    found.sort_by_key(|(_, length, at)| (*length, *at));
    found.into_iter().map(|(.., at)| at).collect()
}

/// "createdAt", "created_at" and "Created at" are the same two words.
fn words(name: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(name.len() + 4);
    let mut small = false;
    for letter in name.chars() {
        if small && letter.is_uppercase() {
            spaced.push(' ');
        }
        small = letter.is_lowercase();
        spaced.extend(letter.to_lowercase().map(plain));
    }
    spaced.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'ä' => 'a',
        'è' | 'é' | 'ë' => 'e',
        'ì' | 'í' | 'ï' => 'i',
        'ò' | 'ó' | 'ö' => 'o',
        'ù' | 'ú' | 'ü' => 'u',
        'ç' => 'c',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(names: &str) -> Guess {
        Guess::from(&names.split(';').map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn a_citys_columns_are_understood() {
        let found = guess("id_proposal;title_ca;title_es;created_at;published_at;number_of_comments");
        assert_eq!(found, Guess { title: vec![1, 2], created: Some(3), id: Some(0), ..Guess::default() });
    }

    #[test]
    fn other_languages_are_understood() {
        let found = guess("Numero;Titolo;Descrizione;Data di creazione;Autore");
        let all = Guess { title: vec![1], body: Some(2), created: Some(3), id: Some(0), author: Some(4) };
        assert_eq!(found, all);
        assert_eq!(guess("Nummer;Titel;Beschreibung;Erstellt am;Autor"), all);
        assert_eq!(guess("Código;Título;Descripción;Fecha;Usuario"), all);
        assert_eq!(guess("codi;Títol;Descripció;Data;Autora"), all);
        assert_eq!(guess("uuid;subject;bodyText;createdAt;userName"), all);
    }

    #[test]
    fn nothing_is_guessed_from_nothing() {
        assert_eq!(guess("foo;bar"), Guess::default());
        assert_eq!(Guess::from(&[]), Guess::default());
    }
}
