//! Who chose Lei and Sie is never called tu and du: the formal words are laid over the others, message by message.

use std::collections::BTreeMap;

use super::files::assert_none;
use super::templates::{arguments, messages};

/// Words that say tu in Italian: pronouns, verbs that cannot be anything else, and what one tells a friend to do.
/// A word with a capital counts only where a sentence begins, since in its middle it is a noun or somebody's doing.
const TU: &[&str] = &[
    "tu",
    "ti",
    "te",
    "tuo",
    "tua",
    "tuoi",
    "tue",
    "hai",
    "puoi",
    "vuoi",
    "devi",
    "sai",
    "vai",
    "stai",
    "avevi",
    "avrai",
    "potrai",
    "potevi",
    "sarai",
    "troverai",
    "riceverai",
    "vedrai",
    "scegli",
    "scegline",
    "scrivi",
    "scrivici",
    "leggi",
    "apri",
    "riapri",
    "chiedi",
    "togli",
    "rispondi",
    "vedi",
    "ricevi",
    "decidi",
    "descrivi",
    "inviala",
    "invialo",
    "rendila",
    "rendilo",
    "usala",
    "usalo",
    "tienilo",
    "tienila",
    "aprilo",
    "aprila",
    "dicci",
    "dillo",
    "fallo",
    "falla",
    "mettilo",
    "mettila",
    "confermalo",
    "confermala",
    "copialo",
    "copiala",
    "ritrovi",
    "ritroverai",
    "pensi",
    "riesci",
    "cerchi",
    "conosci",
    "ricordi",
    "torni",
    "Aspetta",
    "Riprova",
    "Racconta",
    "Prova",
    "Torna",
    "Guarda",
    "Comincia",
    "Lascia",
    "Aggiungi",
    "Continua",
    "Scarica",
    "Controlla",
    "Inserisci",
    "Inquadra",
    "Conferma",
    "Invita",
];

/// Words that say du in German.
const DU: &[&str] = &[
    "du",
    "dich",
    "dir",
    "dein",
    "deine",
    "deinen",
    "deinem",
    "deiner",
    "deines",
    "deins",
    "hast",
    "bist",
    "kannst",
    "willst",
    "musst",
    "darfst",
    "wirst",
    "möchtest",
    "solltest",
    "könntest",
    "weißt",
    "siehst",
    "findest",
    "bekommst",
    "brauchst",
    "hattest",
    "warst",
    "schaust",
    "gehst",
    "kommst",
    "schreibst",
    "wählst",
    "euch",
    "euer",
    "Schau",
    "Probier",
    "Versuch",
    "Warte",
    "Geh",
    "Schreib",
    "Erzähl",
    "Wähl",
    "Wähle",
    "Gib",
    "Lies",
    "Nimm",
    "Komm",
    "Lass",
    "Melde",
    "Frag",
    "Klick",
    "Öffne",
    "Prüfe",
    "Füge",
    "Benutze",
    "Nutze",
    "Beginne",
    "Bestätige",
    "Bewahre",
];

/// Messages that speak about the forms themselves.
const ABOUT: &[&str] = &["address-form-familiar-more"];

/// The word of the list that a message says to a friend, if it does.
fn familiar(message: &str, list: &[&'static str]) -> Option<&'static str> {
    let text = spoken(message);
    let mut starts = true;
    for piece in text.split_inclusive(|c: char| !c.is_alphabetic()) {
        let word = piece.trim_end_matches(|c: char| !c.is_alphabetic());
        if !word.is_empty() {
            let found = list.iter().find(|known| {
                let is_command = known.starts_with(char::is_uppercase);
                if is_command { starts && word == **known } else { word.to_lowercase() == **known }
            });
            if found.is_some() {
                return found.copied();
            }
            starts = false;
        }
        if piece.ends_with(['.', ':', '!', '?', '\n', '“', '„', ']']) {
            starts = true;
        }
    }
    None
}

/// What is read of a message: without the names of its arguments and of other messages.
fn spoken(message: &str) -> String {
    let mut text = String::new();
    for (at, piece) in message.split('{').enumerate() {
        let named = piece.split_once('}').filter(|(name, _)| at > 0 && !name.contains("->"));
        text.push_str(named.map_or(piece, |(_, said)| said));
        // Where an argument stood, no sentence begins.
        text.push('_');
    }
    text
}

/// The formal languages: folder, folder of the base, what they do not say.
fn formal() -> [(&'static str, &'static str, &'static [&'static str]); 2] {
    [("it-formal", "it", TU), ("de-formal", "de", DU)]
}

#[test]
fn formal_words_stand_over_others_with_the_same_arguments() {
    let mut wrong = Vec::new();
    for (folder, base, _) in formal() {
        let (ours, theirs) = (messages(folder), messages(base));
        for (key, message) in &ours {
            match theirs.get(key) {
                None => wrong.push(format!("{folder}: {key} is no message of {base}")),
                Some(other) if arguments(other) != arguments(message) => {
                    wrong.push(format!("{folder}: {key} takes other arguments than in {base}"));
                }
                Some(other) if other == message => wrong.push(format!("{folder}: {key} says the same as {base}")),
                Some(_) => {}
            }
        }
    }
    assert_none("Formal words differ from the familiar ones in their words alone.", &wrong);
}

#[test]
fn whoever_is_called_lei_or_sie_is_never_called_tu_or_du() {
    let mut wrong = Vec::new();
    for (folder, base, list) in formal() {
        let ours: BTreeMap<String, String> = messages(folder);
        for (key, message) in &ours {
            if let Some(word) = familiar(message, list) {
                wrong.push(format!("locales/{folder}: {key} says {word:?}"));
            }
        }
        for (key, message) in messages(base) {
            if let Some(word) =
                familiar(&message, list).filter(|_| !ours.contains_key(&key) && !ABOUT.contains(&key.as_str()))
            {
                wrong.push(format!("locales/{folder} misses {key} ({base} says {word:?})"));
            }
        }
    }
    assert_none("Every message that says tu or du has a formal form beside it.", &wrong);
}

#[test]
fn the_test_knows_a_friend_s_words() {
    assert_eq!(familiar("Scegli un’idea.", TU), Some("scegli"));
    assert_eq!(familiar("Grazie. Torna indietro", TU), Some("Torna"));
    assert_eq!(familiar("Quando torna, la trova qui.", TU), None);
    assert_eq!(familiar("{ $tu } idee", TU), None);
    assert_eq!(familiar("{ $count ->\n    [one] La tua idea\n   *[other] Altro\n}", TU), Some("tua"));
    assert_eq!(familiar("Das ist deine Idee.", DU), Some("deine"));
    assert_eq!(familiar("Ihre Idee steht hier. Sie können sie ändern.", DU), None);
}
