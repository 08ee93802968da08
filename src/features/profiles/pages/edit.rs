//! One's own profile: what is said there, the picture, the relation, and for hosts who stands in.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use crate::features::accounts::person::NAME_MAX;
use crate::features::accounts::rules::safe_next;
use crate::features::accounts::store as accounts;
use crate::features::accounts::views::Choice;
use crate::features::accounts::{Face, Relation};
use crate::features::blocks;
use crate::features::profiles::forms::{AwayFields, ProfileFields, RelationFields};
use crate::features::profiles::permits::{EditProfile, NameSubstitute};
use crate::features::profiles::profile::{BIO_MAX, TITLE_MAX};
use crate::features::profiles::{actions, store};
use crate::platform::access::Holders;
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::media::{self, LIMIT_MB, Stored};
use crate::platform::web::{Click, CsrfForm, CsrfUpload, Form, Section, Uploaded, Visit};

#[derive(Debug, Serialize)]
struct EditPage {
    face: Face,
    form: Form,
    picture_form: Form,
    away: Option<AwayForm>,
    relations: Vec<Relation>,
    blocked: Vec<Face>,
    limits: Limits,
}

/// Who stands in for a host.
#[derive(Debug, Serialize)]
struct AwayForm {
    form: Form,
    substitutes: Vec<Choice>,
    is_away: bool,
}

#[derive(Debug, Serialize)]
struct Limits {
    name_max: usize,
    title_max: usize,
    bio_max: usize,
    picture_mb: usize,
}

const LIMITS: Limits = Limits { name_max: NAME_MAX, title_max: TITLE_MAX, bio_max: BIO_MAX, picture_mb: LIMIT_MB };

/// What came back with something wrong.
#[derive(Default)]
struct Again {
    profile: Option<ProfileFields>,
    profile_errors: FormErrors,
    picture_errors: FormErrors,
    away: Option<AwayFields>,
    away_errors: FormErrors,
}

/// `GET /me/profile`.
///
/// # Errors
/// Those of reading.
pub async fn edit(visit: Visit) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, Again::default()).await
}

async fn page(visit: &Visit, status: StatusCode, again: Again) -> Result<HttpResponse> {
    let zone = visit.site().time_zone.clone();
    visit
        .page_with(status, "profiles/edit.html", Section::Account, move |tx| {
            let (person, role) = tx.actor().person().map(|me| (me.id, me.role)).ok_or(Error::SignInFirst)?;
            let byline = accounts::byline(tx, person)?;
            let (profile, substitute, until) = store::own(tx, person)?;
            let away = if Holders::PRODUCT.includes(role) {
                let speakers = accounts::speakers(tx)?;
                let named = speakers.iter().find(|speaker| Some(speaker.id) == substitute);
                let last_day = until
                    .filter(|until| *until > tx.now())
                    .and_then(|until| until.timestamp()?.to_zoned(zone).date().yesterday().ok());
                let fields = again.away.unwrap_or_else(|| AwayFields {
                    substitute: named.map(|named| named.code.to_string()).unwrap_or_default(),
                    away_until: last_day.map(|day| day.to_string()).unwrap_or_default(),
                });
                Some(AwayForm {
                    form: Form::of(&fields).with(again.away_errors),
                    substitutes: speakers.iter().filter(|speaker| speaker.id != person).map(Choice::from).collect(),
                    is_away: last_day.is_some(),
                })
            } else {
                None
            };
            let fields = again.profile.unwrap_or_else(|| ProfileFields::of(&profile));
            Ok(EditPage {
                face: Face::from(&byline),
                form: Form::of(&fields).with(again.profile_errors),
                picture_form: Form::of(&Click {}).with(again.picture_errors),
                away,
                relations: relations(profile.relation),
                blocked: blocks::people_of(tx, person)?.iter().map(Face::from).collect(),
                limits: LIMITS,
            })
        })
        .await
}

/// The answers to what one is to the company; "not asked yet" only while it is so.
fn relations(now: Relation) -> Vec<Relation> {
    let kept = |relation: &Relation| *relation != Relation::Unasked || now == Relation::Unasked;
    Relation::ALL.iter().copied().filter(kept).collect()
}

/// `POST /me/profile`.
///
/// # Errors
/// What is wrong with the form comes back in it.
pub async fn update(visit: Visit, form: CsrfForm<ProfileFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    let edited = match fields.check() {
        Ok(profile) => {
            visit
                .act(move |tx| {
                    let permit = tx.actor().may(EditProfile)?;
                    actions::edit(&permit, tx, &profile)
                })
                .await
        }
        Err(error) => Err(error),
    };
    match edited {
        Ok(()) => Ok(visit.see_other("/me/profile", Some("flash-profile-saved"))),
        Err(Error::Invalid(errors)) if !errors.is_empty() => {
            let again = Again { profile: Some(fields), profile_errors: errors, ..Again::default() };
            page(&visit, StatusCode::UNPROCESSABLE_ENTITY, again).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /me/picture`.
///
/// # Errors
/// What is wrong with the picture comes back beside it.
pub async fn picture(visit: Visit, form: CsrfUpload<Click>) -> Result<HttpResponse> {
    let (_, uploaded) = form.into_inner();
    let wrong = |error: FieldError| {
        let mut errors = FormErrors::new();
        errors.add("picture", error);
        Again { picture_errors: errors, ..Again::default() }
    };
    let kept = match uploaded {
        Uploaded::Nothing => Err(FieldError { key: "error-required", max: None, min: None }),
        Uploaded::TooLarge => Err(media::PictureError::TooLarge.into()),
        Uploaded::Bytes(bytes) => keep(&visit, bytes).await?,
    };
    match kept {
        Ok(stored) => {
            visit
                .act(move |tx| {
                    let permit = tx.actor().may(EditProfile)?;
                    actions::show_picture(&permit, tx, &stored)
                })
                .await?;
            Ok(visit.see_other("/me/profile", Some("flash-picture-saved")))
        }
        Err(error) => page(&visit, StatusCode::UNPROCESSABLE_ENTITY, wrong(error)).await,
    }
}

/// Makes a portrait of what somebody sends who may, and not too often.
async fn keep(visit: &Visit, bytes: Vec<u8>) -> Result<Result<Stored, FieldError>> {
    let counted = visit
        .act(|tx| {
            let permit = tx.actor().may(EditProfile)?;
            actions::count_picture(&permit, tx)
        })
        .await?;
    counted.map_err(|retry_after| Error::TooMany { retry_after })?;
    let made = |bytes: &[u8]| media::portrait(bytes, Default::default());
    Ok(media::keep(visit.site().files.clone(), bytes, made).await?.map_err(FieldError::from))
}

/// `POST /me/picture/removal`.
///
/// # Errors
/// Those of writing.
pub async fn remove_picture(visit: Visit, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    visit
        .act(|tx| {
            let permit = tx.actor().may(EditProfile)?;
            actions::remove_picture(&permit, tx)
        })
        .await?;
    Ok(visit.see_other("/me/profile", Some("flash-picture-removed")))
}

/// `POST /me/relation`: the answer to the card after the first contribution.
///
/// # Errors
/// [`Error::Invalid`] when it is no answer.
pub async fn say_relation(visit: Visit, form: CsrfForm<RelationFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    let relation = Relation::parse(&fields.relation).filter(|relation| *relation != Relation::Unasked);
    visit
        .act(move |tx| {
            let permit = tx.actor().may(EditProfile)?;
            let said = relation.ok_or_else(|| Error::Invalid(FormErrors::one("relation", "error-choose")))?;
            actions::say_relation(&permit, tx, said)
        })
        .await?;
    Ok(visit.see_other(safe_next(&fields.next), Some("flash-relation-said")))
}

/// `POST /me/absence`: who stands in, and until when.
///
/// # Errors
/// What is wrong with the form comes back in it.
pub async fn go_away(visit: Visit, form: CsrfForm<AwayFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    let gone = match fields.check(&visit.site().time_zone) {
        Ok((substitute, until)) => {
            visit
                .act(move |tx| {
                    let permit = tx.actor().may(NameSubstitute)?;
                    actions::go_away(&permit, tx, substitute.as_ref(), until)
                })
                .await
        }
        Err(error) => Err(error),
    };
    match gone {
        Ok(()) => Ok(visit.see_other("/me/profile", Some("flash-absence-saved"))),
        Err(Error::Invalid(errors)) if !errors.is_empty() => {
            let again = Again { away: Some(fields), away_errors: errors, ..Again::default() };
            page(&visit, StatusCode::UNPROCESSABLE_ENTITY, again).await
        }
        Err(error) => Err(error),
    }
}
