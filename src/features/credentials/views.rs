//! Proofs with all their words, and as pages show them.

use std::sync::Arc;

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::badge::{Badge, Evidence, Issuer};
use super::credential::{Claim, Format, Saved};
use super::drawing::{self, Picture};
use super::key::Signer;
use super::{badge, baking, store};
use crate::features::accounts::store as accounts;
use crate::features::credits::credit::{Degree, Role};
use crate::features::credits::people_among;
use crate::features::credits::views::Part;
use crate::features::labels::views::{accent, edition};
use crate::features::questions::views::PictureView;
use crate::features::releases::release::whole_name;
use crate::features::releases::store::{self as releases, Read};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, Result};
use crate::platform::id::Code;
use crate::platform::print::{Said, Sheet};
use crate::platform::text;
use crate::platform::web::site::Site;
use crate::platform::web::words::{DateStyle, Words};

/// The most of why a release was made that a proof tells, in characters.
const WHY: usize = 600;
/// Dots per inch of the picture.
const DPI: u16 = 200;

/// A proof as its page shows it.
#[derive(Debug, Serialize)]
pub struct ProofView {
    code: String,
    /// Its whole address.
    address: String,
    /// The name; empty once it is revoked.
    signer: String,
    parts: Vec<Part>,
    at: Moment,
    revoked_at: Option<Moment>,
}

impl ProofView {
    /// A proof of a community at this address.
    #[must_use]
    pub fn new(saved: &Saved, base_url: &str) -> Self {
        // What does not hold any more says nothing about anybody.
        let (signer, parts) = saved.claim().map_or_else(Default::default, |claim| (claim.name, claim.parts));
        Self {
            code: saved.code.to_string(),
            address: format!("{base_url}/credentials/{}", saved.code),
            signer,
            parts: parts.into_iter().map(|(role, degree)| Part { role, degree }).collect(),
            at: saved.at,
            revoked_at: saved.revoked_at,
        }
    }

    /// Where LinkedIn offers to add it to a profile: a link, and nothing is told before somebody follows it.
    #[must_use]
    pub fn linkedin(&self, title: &str, organisation: &str) -> String {
        let day = self.at.rfc3339();
        let (year, month) = (day.get(..4).unwrap_or_default(), day.get(5..7).unwrap_or_default());
        let fields = [
            ("startTask", "CERTIFICATION_NAME"),
            ("name", title),
            ("organizationName", organisation),
            ("issueYear", year),
            ("issueMonth", month.trim_start_matches('0')),
            ("certId", self.code.as_str()),
            ("certUrl", self.address.as_str()),
        ];
        let query = serde_html_form::to_string(fields).unwrap_or_default();
        format!("https://www.linkedin.com/profile/add?{query}")
    }
}

/// What somebody could prove.
#[derive(Debug, Serialize)]
pub struct ClaimView {
    signer: String,
    parts: Vec<Part>,
}

impl From<&Claim> for ClaimView {
    fn from(claim: &Claim) -> Self {
        let parts = claim.parts.iter().map(|&(role, degree)| Part { role, degree }).collect();
        Self { signer: claim.name.clone(), parts }
    }
}

/// The community as the one who issues.
///
/// # Errors
/// Those of the database.
pub fn issuer(tx: &mut ReadTx<'_>, base_url: &str) -> Result<Issuer> {
    Ok(Issuer { base_url: base_url.to_owned(), name: tx.community()?.name.clone() })
}

/// The key with which the community signs now.
///
/// # Errors
/// [`Error::NotFound`] when none was made yet.
pub fn signer(tx: &mut ReadTx<'_>, did: &str) -> Result<Signer> {
    let (public, private) = store::signing(tx, did)?.ok_or(Error::NotFound)?;
    Signer::read(&private, public)
}

/// All that a file of a proof is made from.
#[derive(Debug)]
pub struct Material {
    badge: Badge,
    picture: Picture,
    said: Said,
    signer: Signer,
}

/// Reads all that a file of a proof is made from. Its words are in the language in which it was saved.
///
/// # Errors
/// [`Error::NotFound`] when it does not hold any more, or what was signed is not public.
pub fn material(tx: &mut ReadTx<'_>, site: &Site, saved: &Saved, release: &Code) -> Result<Material> {
    let claim = saved.claim().ok_or(Error::NotFound)?;
    let words = Arc::clone(site.templates.words(tx.community()?.voice(saved.language))?);
    let issuer = issuer(tx, &site.base_url)?;
    let read = releases::read(tx, release)?;
    let evidence = evidence(tx, saved, &claim, &read, &words, &site.base_url)?;
    let signer = signer(tx, &issuer.did())?;
    let texts = read.texts_for(saved.language);
    let achievement = whole_name(&read.product, &texts.title);
    let say = |key: &str| {
        let mut args = FluentArgs::new();
        args.set("title", achievement.as_str());
        args.set("signer", claim.name.as_str());
        args.set("name", issuer.name.as_str());
        words.say(key, args)
    };
    let (title, criteria) = (say("proof-called")?, say("proof-criteria")?);
    let said = Said { title: title.clone(), description: say("proof-said")?, language: saved.language.as_str() };
    let why = text::excerpt(&texts.why, WHY);
    let role = role(&claim.parts, &words)?;
    let badge = Badge {
        code: saved.code.to_string(),
        signer: claim.name.clone(),
        role: role.clone(),
        title,
        release: release.to_string(),
        achievement: achievement.clone(),
        description: if why.is_empty() { criteria.clone() } else { why },
        criteria,
        picture: read
            .picture
            .as_ref()
            .map(|picture| format!("{}{}", issuer.base_url, PictureView::new(picture, "").src)),
        language: saved.language.as_str(),
        evidence,
        list: saved.list,
        place: saved.place,
        at: saved.at,
        issuer,
    };
    let picture = Picture {
        words: words.plain("release-designed-by-you"),
        community: badge.issuer.name.clone(),
        signer: claim.name.clone(),
        role,
        achievement,
        edition: edition_of(tx, &read, &words)?,
        day: words.date(saved.at, DateStyle::Long, tx.now()),
        address: badge.address(),
        accent: accent(tx)?,
    };
    Ok(Material { badge, picture, said, signer })
}

/// What somebody did, in words: "Had the idea (lead), Tested it (equal)".
fn role(parts: &[(Role, Degree)], words: &Words) -> Result<String> {
    let part = |(role, degree): &(Role, Degree)| {
        let mut args = FluentArgs::new();
        args.set("role", words.plain(&format!("did-{role}")));
        args.set("degree", words.plain(&format!("degree-{degree}")));
        words.say("proof-part", args)
    };
    Ok(parts.iter().map(part).collect::<Result<Vec<_>>>()?.join(", "))
}

fn edition_of(tx: &mut ReadTx<'_>, read: &Read, words: &Words) -> Result<String> {
    let id = read.release.id;
    let people = people_among(tx, &[id])?.get(&id).copied().unwrap_or(0);
    let ideas = releases::ideas_among(tx, &[id])?.get(&id).copied().unwrap_or(0);
    edition(words, usize::try_from(people).map_err(Error::internal)?, ideas)
}

/// The public credits, and the ideas that the signer proposed: these only where they sign with the name that they go by, for
/// nothing leads from another name to them.
fn evidence(
    tx: &mut ReadTx<'_>,
    saved: &Saved,
    claim: &Claim,
    read: &Read,
    words: &Words,
    base_url: &str,
) -> Result<Vec<Evidence>> {
    let code = &read.release.code;
    let title = read.texts_for(saved.language).title;
    let mut shown = vec![Evidence {
        address: format!("{base_url}/releases/{code}"),
        name: whole_name(&read.product, &title),
        says: words.plain("proof-evidence-credits"),
    }];
    let goes_by = accounts::byline(tx, saved.person)?.name;
    if goes_by == claim.name && claim.parts.iter().any(|(role, _)| *role == Role::Proposed) {
        let ideas = releases::ideas_of(tx, read.release.id)?;
        shown.extend(ideas.into_iter().filter(|(_, _, author)| *author == saved.person).map(|(code, title, _)| {
            let address = format!("{base_url}/ideas/{code}");
            Evidence { address, name: title, says: words.plain("proof-evidence-idea") }
        }));
    }
    Ok(shown)
}

/// A proof as a file. Takes a while: not while the database waits.
///
/// # Errors
/// [`Error::Internal`] when it cannot be drawn or signed.
pub fn pressed(material: &Material, format: Format) -> Result<Vec<u8>> {
    let Material { badge, picture, said, signer } = material;
    let token = signer.sign(badge::BADGE_TOKEN, true, &badge.document())?;
    if format == Format::Jwt {
        return Ok(token.into_bytes());
    }
    let (drawing, measure) = drawing::draw(picture)?;
    let sheet = Sheet::read(&drawing, measure, said.clone())?;
    if format == Format::Png {
        return sheet.png_saying(DPI, false, Some((baking::CHUNK, &token)));
    }
    let baked = baking::svg(&sheet.svg()?, &token);
    baked.map(String::into_bytes).ok_or_else(|| Error::internal("a drawing without its opening"))
}
