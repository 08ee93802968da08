//! What pages show of the set-up.

use serde::Serialize;

use super::change::{Change, Part};
use crate::platform::colour::{AA, Accent, Colour, OURS};
use crate::platform::community::{About, AddressForm, Community, Joiners, Readers, Room, WayIn};
use crate::platform::id::Language;
use crate::platform::text::{self, SafeHtml};

/// What one can choose from.
#[derive(Debug, Serialize)]
pub(super) struct Choices {
    languages: Vec<Named>,
    forms: &'static [AddressForm],
    ways: Vec<WayIn>,
    readers: &'static [Readers],
    joiners: &'static [Joiners],
    rooms: &'static [Room],
    texts: &'static [About],
    name_max: usize,
    text_max: usize,
    picture_mb: usize,
    ours: &'static str,
}

#[derive(Debug, Serialize)]
pub(super) struct Named {
    code: Language,
    name: &'static str,
}

impl Choices {
    pub(super) fn new(ways: Vec<WayIn>) -> Self {
        Self {
            languages: Language::ALL.iter().map(|code| Named { code: *code, name: code.own_name() }).collect(),
            forms: AddressForm::ALL,
            ways,
            readers: Readers::ALL,
            joiners: Joiners::ALL,
            rooms: Room::OPTIONAL,
            texts: About::ALL,
            name_max: super::forms::NAME_MAX,
            text_max: super::change::TEXT_MAX,
            picture_mb: crate::platform::media::LIMIT_MB,
            ours: OURS,
        }
    }
}

/// A step of the guided set-up.
#[derive(Debug, Serialize)]
pub(super) struct Step {
    part: Part,
    number: usize,
    current: bool,
    href: String,
}

pub(super) fn steps(at: Part, under: &str) -> Vec<Step> {
    let step = |(number, part): (usize, &Part)| Step {
        part: *part,
        number: number + 1,
        current: *part == at,
        href: format!("{under}/{part}"),
    };
    Part::ALL.iter().enumerate().map(step).collect()
}

/// A small picture of the pages as they would be.
#[derive(Debug, Serialize)]
pub(super) struct Preview {
    name: String,
    logo: String,
    css: String,
    /// What its pages say, in the community's own language and form of address: two words of the menu, a question, a
    /// button, the promise of every page's foot.
    menu_questions: String,
    menu_releases: String,
    question: String,
    button: String,
    promise: String,
    lang: Language,
    languages: Vec<&'static str>,
    rooms: Vec<Room>,
    accent: Option<Mended>,
    /// The texts of the form, as people would read them.
    texts: Vec<Said>,
}

#[derive(Debug, Serialize)]
pub(super) struct Said {
    text: About,
    text_html: SafeHtml,
}

/// What became of the accent.
#[derive(Debug, Serialize)]
struct Mended {
    chosen: String,
    light: String,
    dark: String,
    /// The contrast it had on light paper, when it was too pale there.
    too_pale: Option<String>,
    /// The contrast it had on dark paper, when it was too dark there.
    too_dark: Option<String>,
    needed: String,
}

impl Preview {
    /// The community with a change; `say` says a sentence as it would, `ratio` writes a contrast.
    pub(super) fn new(
        community: &Community,
        change: Option<&Change>,
        say: impl Fn(&Community, &str) -> String,
        ratio: impl Fn(f64) -> String,
    ) -> Self {
        let seen = change.map_or_else(|| community.clone(), |change| change.applied_to(community));
        let chosen = Colour::parse(&seen.accent);
        let shown = chosen.map_or(OURS.to_owned(), |chosen| chosen.to_string());
        let accent = chosen.map(Accent::of).map(|accent| Mended {
            chosen: accent.chosen.to_string(),
            light: accent.light.accent.to_string(),
            dark: accent.dark.accent.to_string(),
            too_pale: accent.mended_light().map(&ratio),
            too_dark: accent.mended_dark().map(&ratio),
            needed: ratio(AA),
        });
        let texts = match change {
            Some(Change::Texts(_, texts)) => About::ALL
                .iter()
                .filter(|text| !texts.about(**text).is_empty())
                .map(|text| Said { text: *text, text_html: text::markdown(texts.about(*text)) })
                .collect(),
            _ => Vec::new(),
        };
        Self {
            css: format!("/admin/preview.css?accent={}", shown.trim_start_matches('#')),
            menu_questions: say(&seen, "site-questions"),
            menu_releases: say(&seen, "site-releases"),
            question: say(&seen, "set-up-sample-link"),
            button: say(&seen, "set-up-sample-button"),
            promise: say(&seen, if seen.has(Room::Signatures) { "site-promise" } else { "site-promise-unsigned" }),
            lang: seen.spoken([]),
            languages: seen.languages.iter().map(|language| language.own_name()).collect(),
            name: seen.name,
            logo: seen.logo,
            rooms: seen.rooms,
            accent,
            texts,
        }
    }
}
