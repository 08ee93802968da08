//! Saving a proof and taking it away; its public page; and what others need to check it.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use serde::Serialize;
use serde_json::Value;

use super::actions::Wish;
use super::credential::{Format, PublicKey, Saved};
use super::forms::SaveFields;
use super::permits::SaveProof;
use super::rules::{claim_of, still_holds};
use super::views::{self, ClaimView, ProofView};
use super::{actions, badge, key, status, store};
use crate::features::accounts::store as accounts;
use crate::features::credits::permits::TakeCredits;
use crate::features::credits::store::versions;
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Link;
use crate::features::releases::release::whole_name;
use crate::features::releases::store::{self as releases, Read};
use crate::features::site::ShareView;
use crate::platform::access::Credential;
use crate::platform::db::both::Hold;
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, Language};
use crate::platform::web::{CsrfForm, Section, Visit};

#[derive(Debug, Serialize)]
struct SavePage {
    release: Link,
    /// What the reader signs by name; nothing where they sign otherwise.
    claim: Option<ClaimView>,
    /// What they saved.
    saved: Option<ProofView>,
    /// Whether more came to it since.
    has_more: bool,
    /// Where a profile elsewhere takes it up.
    linkedin: String,
}

fn link(read: &Read, language: Language) -> Link {
    let title = read.texts_for(language).title;
    Link { code: read.release.code.to_string(), title: whole_name(&read.product, &title) }
}

/// `GET /releases/{release}/proof`: what the reader saved, and how it is taken away.
///
/// # Errors
/// [`Error::NotFound`] when the release is not public, or the reader has no part in it.
pub async fn show(visit: Visit, release: web::Path<String>) -> Result<HttpResponse> {
    let (code, of) = (parse(&release)?, visit.clone());
    visit
        .page("credentials/proof.html", Section::Releases, move |tx| {
            let read = releases::read(tx, &code)?;
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            let credits = store::credits_of(tx, read.release.id, person)?;
            if read.release.is_draft() || credits.is_empty() {
                return Err(Error::NotFound);
            }
            let release = link(&read, of.language(tx.actor()));
            let claim = claim_of(&credits);
            let saved = store::standing(tx, read.release.id, person)?;
            let said = saved.as_ref().and_then(Saved::claim);
            let has_more =
                said.is_some_and(|said| claim.as_ref().is_some_and(|claim| !still_holds(claim, Some(&said))));
            let saved = saved.map(|saved| ProofView::new(&saved, &of.site().base_url));
            let linkedin = match &saved {
                Some(saved) => saved.linkedin(&release.title, &tx.community()?.name),
                None => String::new(),
            };
            Ok(SavePage { release, claim: claim.as_ref().map(ClaimView::from), saved, has_more, linkedin })
        })
        .await
}

/// `POST /releases/{release}/proof`: one button.
///
/// # Errors
/// [`Error::NotFound`] when the release is not public; [`Error::Denied`] when the reader does not sign it by name.
pub async fn save(visit: Visit, release: web::Path<String>, sent: CsrfForm<SaveFields>) -> Result<HttpResponse> {
    let (code, renews) = (parse(&release)?, sent.into_inner().renews());
    let has_key = visit.read(store::has_key).await?;
    // Making a key takes longer than reading: nobody's transaction waits for it.
    let key = match has_key {
        true => None,
        false => Some(tokio::task::spawn_blocking(key::made).await.map_err(Error::internal)??),
    };
    let (target, of) = (code.clone(), visit.clone());
    visit
        .act(move |tx| {
            // Held alone, so that nobody signs otherwise meanwhile.
            let release = releases::lock(tx, &target, Hold::Exclusive)?;
            let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
            // And nobody leaves meanwhile, whose name would stay behind.
            let _person = accounts::lock_account(tx, person)?;
            let claim = claim_of(&store::credits_of(tx, release.id, person)?);
            let wish = Wish { language: of.language(tx.actor()), renews };
            let permit = tx.actor().may(SaveProof { release, claim })?;
            actions::save(&permit, tx, key.as_ref(), wish)
        })
        .await?;
    Ok(visit.see_other(&format!("/releases/{code}/proof"), Some("flash-proof-saved")))
}

#[derive(Debug, Serialize)]
struct OpenPage {
    proof: ProofView,
    release: Link,
    is_mine: bool,
    share: Option<ShareView>,
    did: String,
}

/// `GET /credentials/{credential}`: whether a proof holds, for everybody who was given its address.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn open(visit: Visit, credential: web::Path<String>) -> Result<HttpResponse> {
    let (code, of) = (parse(&credential)?, visit.clone());
    visit
        .page("credentials/open.html", Section::Releases, move |tx| {
            let (saved, release) = store::by_code(tx, &code)?;
            let read = releases::read(tx, &release)?;
            let release = link(&read, of.language(tx.actor()));
            let base_url = &of.site().base_url;
            let is_mine = tx.actor().is(saved.person) && saved.revoked_at.is_none();
            let share =
                is_mine.then(|| ShareView::new(base_url, &format!("/credentials/{code}"), &release.title, "", None));
            Ok(OpenPage { proof: ProofView::new(&saved, base_url), release, is_mine, share, did: badge::did(base_url) })
        })
        .await
}

/// `GET /credentials/{credential}.{format}`: the token, alone or in a picture.
///
/// # Errors
/// [`Error::NotFound`] when there is no such proof or format, or it does not hold any more.
pub async fn file(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (credential, format) = path.into_inner();
    let asked = Code::parse(&credential).zip(Format::parse(&format));
    let (saved, release, format) = visit
        .read(move |tx| {
            let (code, format) = asked.ok_or(Error::NotFound)?;
            let (saved, release) = store::by_code(tx, &code)?;
            Ok((saved, release, format))
        })
        .await?;
    let (code, of) = (saved.code.clone(), visit.clone());
    // Whoever asks, it is the same file: it goes on to others, and tells what everybody may know.
    let guest = visit.site().db.read(Credential::Guest, move |tx| views::material(tx, of.site(), &saved, &release));
    let material = guest.await?;
    // Drawing and signing take longer than reading: nobody's transaction waits for them.
    let pressed = tokio::task::spawn_blocking(move || views::pressed(&material, format));
    let bytes = pressed.await.map_err(Error::internal)??;
    let name = format!("attachment; filename=\"proof-{code}.{format}\"");
    Ok(HttpResponse::Ok()
        .content_type(format.media_type())
        .insert_header((header::CONTENT_DISPOSITION, name))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .body(bytes))
}

/// `GET /credentials/status/{list}`: which proofs do not hold any more, as a signed list of bits.
///
/// # Errors
/// [`Error::NotFound`] when no proof has a place in such a list.
pub async fn status(visit: Visit, list: web::Path<String>) -> Result<HttpResponse> {
    let (list, of) = (list.parse::<i64>().ok(), visit.clone());
    let (issuer, list, places, since, signer) = visit
        .read(move |tx| {
            let list = list.ok_or(Error::NotFound)?;
            let (places, since) = store::list(tx, list)?.ok_or(Error::NotFound)?;
            let issuer = views::issuer(tx, &of.site().base_url)?;
            let signer = views::signer(tx, &issuer.did())?;
            Ok((issuer, list, places, since, signer))
        })
        .await?;
    // Packing and signing take longer than reading, and anybody may ask.
    let pressed = tokio::task::spawn_blocking(move || {
        let document = badge::list(&issuer, list, &status::packed(&places)?, since);
        signer.sign(badge::LIST_TOKEN, false, &document)
    });
    let token = pressed.await.map_err(Error::internal)??;
    Ok(HttpResponse::Ok()
        .content_type("application/vc+jwt")
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .body(token))
}

/// `GET /releases/{release}/credits.jws`: the newest sealed version of its credits, signed.
///
/// # Errors
/// [`Error::NotFound`] when there is no such release for this reader, or nothing was sealed.
pub async fn sealed(visit: Visit, release: web::Path<String>) -> Result<HttpResponse> {
    let (code, of) = (parse(&release)?, visit.clone());
    let (document, signer) = visit
        .read(move |tx| {
            let release = releases::read(tx, &code)?.release;
            let permit = tx.actor().may(TakeCredits { release })?;
            let newest = versions::newest(tx, permit.release.id, 1)?.pop().ok_or(Error::NotFound)?;
            let issuer = views::issuer(tx, &of.site().base_url)?;
            let signer = views::signer(tx, &issuer.did())?;
            let release = permit.release.code.to_string();
            Ok((badge::sealed(&issuer, &release, newest.number, &newest.digest), signer))
        })
        .await?;
    let pressed = tokio::task::spawn_blocking(move || signer.sign(badge::CREDITS_TOKEN, false, &document));
    let token = pressed.await.map_err(Error::internal)??;
    let name = format!("attachment; filename=\"credits-{release}.jws\"");
    Ok(HttpResponse::Ok()
        .content_type("application/jose")
        .insert_header((header::CONTENT_DISPOSITION, name))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .body(token))
}

/// A document for everybody, also for pages of others that check a proof.
async fn told(
    visit: Visit,
    media_type: &str,
    write: fn(&badge::Issuer, &[PublicKey]) -> Value,
) -> Result<HttpResponse> {
    let of = visit.clone();
    let document = visit
        .read(move |tx| {
            let issuer = views::issuer(tx, &of.site().base_url)?;
            let keys = store::keys(tx, &issuer.did())?;
            Ok(write(&issuer, &keys))
        })
        .await?;
    Ok(HttpResponse::Ok()
        .content_type(media_type)
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .body(document.to_string()))
}

/// `GET /.well-known/did.json`: who the community is (`did:web`), with its keys.
///
/// # Errors
/// Those of reading.
pub async fn identity(visit: Visit) -> Result<HttpResponse> {
    told(visit, "application/did+json", badge::identity).await
}

/// `GET /.well-known/jwks.json`: its keys alone.
///
/// # Errors
/// Those of reading.
pub async fn keys(visit: Visit) -> Result<HttpResponse> {
    told(visit, "application/jwk-set+json", |_, keys| badge::keys(keys)).await
}

/// `GET /issuer`: who issues, as a profile of Open Badges.
///
/// # Errors
/// Those of reading.
pub async fn issuer(visit: Visit) -> Result<HttpResponse> {
    told(visit, "application/json", |issuer, _| badge::profile(issuer)).await
}
