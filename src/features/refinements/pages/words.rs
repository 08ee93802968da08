//! Whose words an idea is: its text, each phrase with a number, and the people behind the numbers.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use crate::features::accounts::Face;
use crate::features::ideas::pages::parse;
use crate::features::ideas::store::{self as ideas, Version};
use crate::features::refinements::views::{self, About, Hand};
use crate::platform::clock::Moment;
use crate::platform::error::Result;
use crate::platform::text::authorship::Phrase;
use crate::platform::web::{Section, Visit};

#[derive(Debug, Serialize)]
struct WordsPage {
    idea: About,
    title: Vec<Part>,
    paragraphs: Vec<Vec<Part>>,
    hands: Vec<HandView>,
}

/// A phrase within a paragraph.
#[derive(Debug, Clone, Serialize)]
struct Part {
    text: String,
    /// The number of the hand in the legend.
    hand: usize,
    /// The tint of the person, 1 to 8.
    tint: u8,
}

/// A hand in the legend.
#[derive(Debug, Clone, Serialize)]
struct HandView {
    number: usize,
    person: Face,
    version: i64,
    at: Moment,
    /// Who took it up, where these words were suggested.
    taken_up_by: Option<String>,
    /// How many words of the text are theirs.
    words: usize,
}

/// `GET /ideas/{idea}/words`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such idea for this reader.
pub async fn words(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    let code = parse(&idea)?;
    visit
        .page("refinements/words.html", Section::Questions, move |tx| {
            let idea = ideas::read_with_root(tx, &code)?.idea;
            let words = views::words(tx, &idea)?;
            let hands = hands(&ideas::versions(tx, idea.id)?, &[&words.title[..], &words.body[..]].concat());
            let part = |text: &str, by: Hand| {
                let of = hands.iter().find(|(hand, _)| *hand == by).map(|(_, view)| view);
                let (hand, tint) = of.map_or((0, 1), |view| (view.number, view.person.tint));
                Part { text: text.to_owned(), hand, tint }
            };
            let title = words.title.iter().map(|phrase| part(&phrase.text, phrase.by)).collect();
            let mut paragraphs: Vec<Vec<Part>> = vec![vec![]];
            for phrase in &words.body {
                // White space belongs to the words before it, so a paragraph ends within a phrase.
                for (at, text) in phrase.text.split("\n\n").enumerate() {
                    if at > 0 {
                        paragraphs.push(vec![]);
                    }
                    if let Some(last) = paragraphs.last_mut().filter(|_| !text.trim().is_empty()) {
                        last.push(part(text, phrase.by));
                    }
                }
            }
            paragraphs.retain(|paragraph| !paragraph.is_empty());
            let hands = hands.into_iter().map(|(_, view)| view).collect();
            Ok(WordsPage { idea: About::from(&idea), title, paragraphs, hands })
        })
        .await
}

/// The hands in the order in which a reader meets them.
fn hands(versions: &[Version], phrases: &[Phrase<Hand>]) -> Vec<(Hand, HandView)> {
    let mut hands: Vec<(Hand, HandView)> = Vec::new();
    for phrase in phrases {
        let count = phrase.text.split_whitespace().count();
        if let Some((_, known)) = hands.iter_mut().find(|(hand, _)| *hand == phrase.by) {
            known.words += count;
            continue;
        }
        let (number, person) = phrase.by;
        let Some(version) = versions.iter().find(|version| version.number == number) else { continue };
        let is_suggested = version.author.id == person;
        let byline = match &version.taken_up {
            Some(taken) if !is_suggested => &taken.by,
            _ => &version.author,
        };
        let view = HandView {
            number: hands.len() + 1,
            person: Face::from(byline),
            version: number,
            at: version.at,
            taken_up_by: version.taken_up.as_ref().filter(|_| is_suggested).map(|taken| taken.by.name.clone()),
            words: count,
        };
        hands.push((phrase.by, view));
    }
    hands
}
