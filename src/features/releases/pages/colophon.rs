//! The colophon: it stands above all rooms and reads the signatures of `credits`.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use crate::features::credentials::store as proofs;
use crate::features::credits::Credit;
use crate::features::credits::credit::Consent;
use crate::features::credits::forms::NameSought;
use crate::features::credits::store::{Line, asking, of_release, versions};
use crate::features::credits::views::{MySignature, RoleView, Signatory, Signatures, VersionView};
use crate::features::disputes::store as disputes;
use crate::features::ideas::pages::parse;
use crate::features::ideas::views::Link;
use crate::features::labels::store as labels;
use crate::features::labels::views::WithdrawalView;
use crate::features::milestones::views::Timeline;
use crate::features::releases::release::whole_name;
use crate::features::releases::store;
use crate::features::releases::views::{self, ReleaseCard, ReleaseFull};
use crate::features::rewards;
use crate::features::rewards::views::ProgrammeView;
use crate::features::shares::views as shares;
use crate::features::site::ShareView;
use crate::platform::access::{Actor, Holders};
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, Result};
use crate::platform::id::Code;
use crate::platform::web::{Section, Visit};

#[derive(Debug, Serialize)]
struct ColophonPage {
    share: Option<ShareView>,
    release: ReleaseFull,
    ideas: Vec<IdeaLine>,
    roles: Vec<RoleView>,
    supporters: i64,
    people: usize,
    /// How many names there are; a few are seen at a glance.
    names: usize,
    /// The part of a name that the reader looks for, and how many names have it.
    sought: String,
    found: usize,
    mine: Option<MySignature>,
    versions: Vec<VersionView>,
    /// Whether the community has a key with which it signs them.
    is_signed: bool,
    can_edit: bool,
    can_print: bool,
    withdrawal: Option<WithdrawalView>,
    /// What those who shaped it were given, where everybody may know.
    rewards: Vec<ProgrammeView>,
    timeline: Timeline,
    /// How many disputes there are about the credits of a draft, for the product team.
    disputes: i64,
    /// The path of the reader's own picture to share, once they signed with a name.
    my_picture: Option<String>,
}

/// How many versions the colophon names, the newest first.
const VERSIONS: i64 = 30;

#[derive(Debug, Serialize)]
struct IdeaLine {
    code: String,
    title: String,
    /// Empty until the author has signed with the name they go by.
    author_name: String,
}

/// `GET /releases/{release}?name=`: the colophon, or the names in it that one looks for; of a draft, for the product team.
///
/// # Errors
/// [`Error::NotFound`] when there is none for this reader.
pub async fn show(visit: Visit, release: web::Path<String>, asked: web::Query<NameSought>) -> Result<HttpResponse> {
    let code = parse(&release)?;
    let (of, sought) = (visit.clone(), asked.into_inner().name.trim().to_owned());
    visit
        .page("releases/colophon.html", Section::Releases, move |tx| {
            let language = of.language(tx.actor());
            let read = store::read(tx, &code)?;
            let card = views::cards(tx, std::slice::from_ref(&read), language)?.pop().ok_or(Error::NotFound)?;
            let lines = of_release(tx, read.release.id)?;
            let signatures = Signatures::of(&lines);
            let (names, people) = (signatures.names(), signatures.people);
            let ideas = store::ideas_of(tx, read.release.id)?
                .into_iter()
                .map(|(code, title, author)| IdeaLine {
                    code: code.to_string(),
                    title,
                    author_name: signatures.authors.get(&author).cloned().unwrap_or_default(),
                })
                .collect();
            let shown = if sought.is_empty() { signatures } else { signatures.with_name(&sought) };
            let mine = if read.release.is_draft() { None } else { mine(tx, &read, &card.title, &lines)? };
            let id = read.release.id;
            let versions = versions::newest(tx, id, VERSIONS)?;
            let withdrawal = labels::withdrawal_of(tx, read.release.id)?;
            let is_product = tx.actor().holds(Holders::PRODUCT);
            // What is not published is not shared.
            let share =
                if read.release.is_draft() { None } else { Some(share(tx, &of, &card, &read, withdrawal.is_some())?) };
            // Whose label was withdrawn has no pictures either.
            let has_pictures = mine.is_some() && withdrawal.is_none();
            let my_picture = has_pictures.then(|| picture_of(&lines, tx.actor(), &code)).flatten();
            let disputes = if is_product { disputes::count_of(tx, read.release.id)? } else { 0 };
            Ok(ColophonPage {
                share,
                mine,
                release: ReleaseFull::new(&read, card, language),
                ideas,
                found: shown.names(),
                roles: shown.roles,
                supporters: read.release.supporters,
                people,
                names,
                sought: sought.clone(),
                versions: versions.into_iter().map(VersionView::from).collect(),
                is_signed: proofs::has_key(tx)?,
                can_edit: read.release.is_draft() && is_product,
                can_print: !read.release.is_draft() && is_product,
                withdrawal: withdrawal.as_ref().map(WithdrawalView::from),
                rewards: rewards::views::of_release(tx, id, true, language)?,
                timeline: Timeline::of(tx, id)?,
                disputes,
                my_picture,
            })
        })
        .await
}

/// What a link to a public release shows elsewhere: the picture that we draw; its own where its label was withdrawn.
fn share(
    tx: &mut ReadTx<'_>,
    of: &Visit,
    card: &ReleaseCard,
    read: &store::Read,
    is_withdrawn: bool,
) -> Result<ShareView> {
    let (base_url, path) = (&of.site().base_url, format!("/releases/{}", card.code));
    let picture = card.picture.as_ref();
    let share = ShareView::new(base_url, &path, &card.title, &card.why, picture.map(|picture| picture.src.as_str()));
    if is_withdrawn {
        return Ok(share.showing(picture.map_or("", |picture| &picture.alt)));
    }
    let words = of.site().templates.words(tx.community()?.voice(of.language(tx.actor())))?;
    let alt = shares::told(words, &whole_name(&read.product, &card.title), &words.plain("release-designed-by-you"))?;
    Ok(share.drawn(base_url, &format!("{path}/share.png?lang={}", words.language()), &alt))
}

/// The path of the picture of a reader who signed with a name.
fn picture_of(lines: &[Line], actor: &Actor, release: &Code) -> Option<String> {
    let is_signed = |credit: &&Credit| credit.is_kept && credit.consent == Consent::Given && actor.is(credit.person);
    let credit = lines.iter().map(|line| &line.credit).find(is_signed)?;
    Some(format!("/releases/{release}/share/{}.png", credit.code))
}

/// How the reader signs a public release; nothing for guests, and for whoever has no part in it.
fn mine(tx: &mut ReadTx<'_>, read: &store::Read, title: &str, lines: &[Line]) -> Result<Option<MySignature>> {
    let Some(signatory) = Signatory::reader(tx)? else { return Ok(None) };
    let mine: Vec<_> =
        lines.iter().map(|line| &line.credit).filter(|credit| credit.is_kept && tx.actor().is(credit.person)).collect();
    let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
    let has_part = !mine.is_empty() || asking::has_voted(tx, read.release.id, person)?;
    let release = Link { code: read.release.code.to_string(), title: title.to_owned() };
    Ok(has_part.then(|| signatory.signs(release, &mine)))
}
