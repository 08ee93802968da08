//! What stands around every page: the reader, the languages, the menu, a message from the page before.

use serde::Serialize;

use super::face;
use super::visit::{Section, Visit};
use crate::platform::access::{Actor, Holders, Role};
use crate::platform::community::{Community, Voice};
use crate::platform::id::Language;

/// The frame of a page; its fields are the top-level names in every template.
#[derive(Debug, Serialize)]
pub struct Frame<'a> {
    lang: Language,
    languages: Vec<LanguageLink>,
    community: &'a Community,
    me: Option<Me>,
    flash: Option<Flash<'a>>,
    here: String,
    here_encoded: String,
    section: Section,
    /// Whether this page comes right after a contribution of somebody who was never asked what they are to the company.
    asks_relation: bool,
}

/// The messages after which somebody is asked what they are to the company.
const CONTRIBUTED: &[&str] =
    &["flash-idea-proposed", "flash-voted", "flash-commented", "flash-waiting-done", "flash-waiting-some"];

#[derive(Debug, Serialize)]
struct LanguageLink {
    code: Language,
    name: &'static str,
    href: String,
    current: bool,
}

#[derive(Debug, Serialize)]
struct Me {
    code: String,
    name: String,
    initials: String,
    tint: u8,
    picture: Option<String>,
    role: Role,
    is_staff: bool,
    /// Whether they are of the staff and see what members see.
    sees_as_member: bool,
    /// Whether something is new for them.
    has_news: bool,
    /// How many cases wait for a moderator.
    cases: i64,
    can: Can,
}

#[derive(Debug, Serialize)]
struct Can {
    administer: bool,
    moderate: bool,
    decide: bool,
    pose: bool,
}

#[derive(Debug, Serialize)]
struct Flash<'a> {
    kind: &'static str,
    key: &'a str,
}

impl<'a> Frame<'a> {
    /// The frame of this visit for this reader.
    #[must_use]
    pub fn new(visit: &'a Visit, community: &'a Community, actor: &Actor, section: Section) -> Self {
        let lang = visit.language(actor);
        let here = visit.here();
        let languages = community
            .languages
            .iter()
            .map(|language| LanguageLink {
                code: *language,
                name: language.own_name(),
                href: match visit.query() {
                    "" => format!("{}?lang={language}", visit.path()),
                    query => format!("{}?{query}&lang={language}", visit.path()),
                },
                current: *language == lang,
            })
            .collect();
        let me = actor.person().map(|known| Me {
            code: known.code.to_string(),
            name: known.name.clone(),
            initials: face::initials(&known.name),
            tint: face::tint(known.code.as_str()),
            picture: known.picture.as_ref().map(|digest| format!("/files/{digest}.jpg")),
            role: known.role,
            // Also of those who miss their second factor: the way to their desk leads them to it.
            is_staff: Holders::STAFF.includes(known.role) && known.suspension.is_none(),
            sees_as_member: known.sees_as_member,
            has_news: known.has_news,
            cases: known.cases,
            can: Can {
                administer: actor.holds(Holders::ADMINISTRATION),
                moderate: actor.holds(Holders::MODERATION),
                decide: actor.holds(Holders::PRODUCT),
                pose: actor.holds(Holders::PRODUCT),
            },
        });
        let flash = visit.flash().map(|key| Flash { kind: if is_warning(key) { "warn" } else { "good" }, key });
        let here_encoded = encode(&here);
        let asks_relation = actor.person().is_some_and(|known| known.is_unasked)
            && visit.flash().is_some_and(|key| CONTRIBUTED.contains(&key));
        Self { lang, languages, community, me, flash, here, here_encoded, section, asks_relation }
    }

    /// In which language and form of address the page speaks.
    #[must_use]
    pub fn voice(&self) -> Voice {
        self.community.voice(self.lang)
    }
}

/// Whether a message tells of something that did not go on as wished.
fn is_warning(key: &str) -> bool {
    key.ends_with("-first") || key.ends_with("-refused")
}

/// Percent-encodes everything but unreserved characters (RFC 3986, section 2.3).
#[must_use]
pub fn encode(text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut encoded = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            _ => {
                encoded.extend(['%', char::from(HEX[usize::from(byte >> 4)]), char::from(HEX[usize::from(byte & 15)])])
            }
        }
    }
    encoded
}
