//! People in the API.

use actix_web::HttpResponse;
use serde::Serialize;

use super::person::Byline;
use crate::platform::access::{Holders, Role};
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};
use crate::platform::id::Language;
use crate::platform::web::{Answer, Visit};

/// Who said something.
#[derive(Debug, Clone, Serialize)]
pub struct PersonJson {
    code: String,
    name: String,
    title: Option<String>,
    is_staff: bool,
}

impl From<&Byline> for PersonJson {
    fn from(byline: &Byline) -> Self {
        Self {
            code: byline.code.to_string(),
            name: byline.name.clone(),
            title: byline.title.clone(),
            is_staff: Holders::STAFF.includes(byline.role),
        }
    }
}

/// The holder of a token.
#[derive(Debug, Serialize)]
struct MeJson {
    code: String,
    name: String,
    role: Role,
    language: Language,
    suspended: Option<SuspensionJson>,
}

#[derive(Debug, Serialize)]
struct SuspensionJson {
    until: Option<String>,
    reason: String,
}

/// `GET /api/v1/me`.
///
/// # Errors
/// [`Error::SignInFirst`] without a token.
pub async fn me(visit: Visit) -> Result<HttpResponse> {
    visit
        .answer(|tx| {
            let known = tx.actor().person().ok_or(Error::SignInFirst)?;
            let suspended = known.suspension.as_ref().map(|suspension| SuspensionJson {
                until: suspension.until.map(Moment::rfc3339),
                reason: suspension.reason.clone(),
            });
            Answer::ok(&MeJson {
                code: known.code.to_string(),
                name: known.name.clone(),
                role: known.role,
                language: known.language,
                suspended,
            })
        })
        .await
}
