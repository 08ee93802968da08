//! What the mail brought: the code typed where it was asked for, or the link opened anywhere. Opening the link changes
//! nothing, for programs open links too; its button does.

use actix_web::cookie::time::Duration;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::keep_secret;
use crate::features::accounts::pages::let_in;
use crate::features::accounts::person::NAME_MAX;
use crate::features::challenges::{Purpose, rules as challenge_rules};
use crate::features::codes::code::Entered;
use crate::features::codes::forms::{CodeFields, LinkFields};
use crate::features::codes::permits::UseMail;
use crate::features::codes::{actions, store};
use crate::features::pending;
use crate::features::pending::permits::KeepAct;
use crate::features::pending::rules::MORE_WAITS;
use crate::features::pending::views::{self, ActView};
use crate::platform::community::WayIn;
use crate::platform::db::{ReadTx, Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::web::visit::{GUEST_COOKIE, MAIL_COOKIE};
use crate::platform::web::{CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct CodePage {
    form: Form,
    /// Where the mail went; empty when nothing was asked for, or it is over.
    email: String,
    waiting: Vec<ActView>,
    /// Whether the code may still be guessed.
    is_open: bool,
}

/// `GET /sign-in/code`: look into your mail.
///
/// # Errors
/// Those of reading.
pub async fn show_code(visit: Visit) -> Result<HttpResponse> {
    code_page(&visit, StatusCode::OK, Form::of(&CodeFields::default())).await
}

async fn code_page(visit: &Visit, status: StatusCode, form: Form) -> Result<HttpResponse> {
    let visit = visit.personal();
    let of = visit.clone();
    visit
        .page_with(status, "codes/code.html", Section::Account, move |tx| {
            let found = match of.secret(MAIL_COOKIE) {
                Some(secret) => found(store::of_secret(tx, Purpose::SignIn, secret))?,
                None => None,
            };
            let form = form.with_value("code", "");
            let Some(challenge) = found else {
                return Ok(CodePage { form, email: String::new(), waiting: vec![], is_open: false });
            };
            let waiting = views::of_guest(tx, challenge.guest, of.language(tx.actor()))?;
            let is_open = challenge.tries < challenge_rules::GUESSES;
            Ok(CodePage { form, email: challenge.email, waiting, is_open })
        })
        .await
}

fn found<T>(read: Result<T>) -> Result<Option<T>> {
    match read {
        Ok(found) => Ok(Some(found)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// `POST /sign-in/code`.
///
/// # Errors
/// [`Error::Conflict`] when the community does not admit the address; a wrong code comes back in the form.
pub async fn enter_code(visit: Visit, form: CsrfForm<CodeFields>) -> Result<HttpResponse> {
    let (fields, secret) = (form.into_inner(), visit.secret(MAIL_COOKIE).map(str::to_owned));
    let (typed, keeps) = (fields.code.clone(), fields.keeps());
    let entered = visit
        .act(move |tx| {
            let permit = tx.actor().may(UseMail)?;
            let secret = secret.as_deref().ok_or(Error::NotFound)?;
            let entered = actions::enter_by_code(&permit, tx, secret, &typed)?;
            with_acts(tx, entered, keeps.then_some(i64::MAX))
        })
        .await;
    match entered {
        Ok(Entered::Wrong(left)) => {
            let key = if left > 0 { "error-mail-code" } else { "error-mail-code-over" };
            let form = Form::of(&fields).with(FormErrors::one("code", key));
            code_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, form).await
        }
        Ok(entered) => arrive(&visit, entered).await,
        // What was asked for is over: the page says so.
        Err(Error::NotFound) => code_page(&visit, StatusCode::GONE, Form::of(&fields)).await,
        Err(error) => Err(error),
    }
}

/// Gives what waits to whoever came in, if they want it: up to what they were shown. In the browser that asked, what waits
/// is the reader's own, all of it.
fn with_acts(tx: &mut WriteTx<'_>, entered: Recorded<Entered>, shown: Option<i64>) -> Result<Recorded<Entered>> {
    let (person, guest, shown) = match (entered.value(), shown) {
        (Entered::In { person, guest: Some(guest), .. }, Some(shown)) => (*person, *guest, shown),
        _ => return Ok(entered),
    };
    let permit = tx.actor().may(KeepAct)?;
    let given = pending::actions::give(&permit, tx, guest, person, shown)?;
    Ok(entered.and(given).map(|(entered, ())| entered))
}

async fn arrive(visit: &Visit, entered: Entered) -> Result<HttpResponse> {
    let forget = |answer: &mut HttpResponse, name| {
        drop(answer.add_cookie(&visit.cookie(name, String::new(), Duration::ZERO)));
    };
    match entered {
        Entered::In { person, is_new, guest, next } => {
            let offers_codes = visit.read(|tx| Ok(tx.community()?.offers(WayIn::Code))).await?;
            // Where no codes are sent to sign in with, the mail still finishes an account.
            let way = if is_new && !offers_codes { WayIn::Link } else { WayIn::Code };
            let flash = if is_new { "flash-welcome" } else { "flash-signed-in" };
            let mut answer = let_in(visit, person, way, &next, flash).await?;
            forget(&mut answer, MAIL_COOKIE);
            if guest.is_some() {
                forget(&mut answer, GUEST_COOKIE);
            }
            Ok(answer)
        }
        Entered::Nameless(secret) => {
            let mut answer = visit.see_other("/sign-in/name", None);
            keep_secret(visit, &mut answer, secret);
            Ok(answer)
        }
        Entered::Wrong(_) => Err(Error::NotFound),
    }
}

#[derive(Debug, Serialize)]
struct LinkPage {
    form: Form,
    action: String,
    email: String,
    /// The name of the account, or for a new one.
    name: String,
    is_new: bool,
    needs_name: bool,
    name_max: usize,
    waiting: Vec<ActView>,
    /// The newest of what waits.
    shown: i64,
}

fn link_page(
    tx: &mut ReadTx<'_>,
    visit: &Visit,
    challenge: store::Shown,
    action: String,
    form: Form,
) -> Result<LinkPage> {
    let waiting = views::of_guest(tx, challenge.guest, visit.language(tx.actor()))?;
    let shown = challenge.guest.map_or(Ok(0), |guest| pending::store::last_of(tx, guest))?;
    let asked = challenge.asking().and_then(|asking| asking.name).unwrap_or_default();
    let known = store::name_of(tx, &challenge.email)?;
    let is_new = known.is_none();
    let name = known.unwrap_or(asked);
    let needs_name = is_new && name.is_empty();
    Ok(LinkPage { form, action, email: challenge.email, name, is_new, needs_name, name_max: NAME_MAX, waiting, shown })
}

/// `GET /sign-in/link/{secret}`: a page with a button, and nothing else happens.
///
/// # Errors
/// Those of reading; a link that is over says so.
pub async fn show_link(visit: Visit, link: web::Path<String>) -> Result<HttpResponse> {
    link_form(&visit, StatusCode::OK, link.into_inner(), Form::of(&LinkFields::default())).await
}

async fn link_form(visit: &Visit, status: StatusCode, link: String, form: Form) -> Result<HttpResponse> {
    let visit = visit.personal();
    let of = visit.clone();
    let page = visit
        .page_with(status, "codes/link.html", Section::Account, move |tx| {
            let challenge = store::of_link(tx, Purpose::SignIn, &link)?;
            link_page(tx, &of, challenge, format!("/sign-in/link/{link}"), form)
        })
        .await;
    over(&visit, page).await
}

/// A link that was used or is over says so, and how to get another.
async fn over(visit: &Visit, page: Result<HttpResponse>) -> Result<HttpResponse> {
    match page {
        Err(Error::NotFound) => {
            visit.page_with(StatusCode::GONE, "codes/over.html", Section::Account, |_| Ok(serde_json::json!({}))).await
        }
        page => page,
    }
}

/// `POST /sign-in/link/{secret}`: signs in, or makes the account.
///
/// # Errors
/// [`Error::Conflict`] when the community does not admit the address; a missing name comes back in the form.
pub async fn confirm_link(visit: Visit, link: web::Path<String>, form: CsrfForm<LinkFields>) -> Result<HttpResponse> {
    let (link, fields, secret) = (link.into_inner(), form.into_inner(), visit.secret(MAIL_COOKIE).map(str::to_owned));
    let name = match fields.check() {
        Ok(name) => Some(name),
        Err(Error::Invalid(errors)) if !fields.name.is_empty() => {
            let form = Form::of(&fields).with(errors);
            return link_form(&visit, StatusCode::UNPROCESSABLE_ENTITY, link, form).await;
        }
        Err(_) => None,
    };
    let (shown, used) = (fields.keeps().then_some(fields.shown()), link.clone());
    let entered = visit
        .act(move |tx| {
            let permit = tx.actor().may(UseMail)?;
            let entered = actions::enter_by_link(&permit, tx, &used, secret.as_deref(), name.as_deref())?;
            with_acts(tx, entered, shown)
        })
        .await;
    match entered {
        Ok(entered) => arrive(&visit, entered).await,
        Err(Error::Conflict(MORE_WAITS)) => {
            link_form(&visit, StatusCode::CONFLICT, link, Form::of(&fields).with_notice(MORE_WAITS)).await
        }
        Err(error) => over(&visit, Err(error)).await,
    }
}

/// `GET /sign-in/name`: the code was right, and a new account needs a name.
///
/// # Errors
/// Those of reading; when there is nothing to name any more, the page says so.
pub async fn show_name(visit: Visit) -> Result<HttpResponse> {
    name_form(&visit, StatusCode::OK, Form::of(&LinkFields::default())).await
}

async fn name_form(visit: &Visit, status: StatusCode, form: Form) -> Result<HttpResponse> {
    let visit = visit.personal();
    let of = visit.clone();
    let page = visit
        .page_with(status, "codes/link.html", Section::Account, move |tx| {
            let secret = of.secret(MAIL_COOKIE).ok_or(Error::NotFound)?;
            let challenge = store::of_secret(tx, Purpose::Name, secret)?;
            link_page(tx, &of, challenge, "/sign-in/name".to_owned(), form)
        })
        .await;
    over(&visit, page).await
}

/// `POST /sign-in/name`.
///
/// # Errors
/// As [`confirm_link`].
pub async fn enter_name(visit: Visit, form: CsrfForm<LinkFields>) -> Result<HttpResponse> {
    let (fields, secret) = (form.into_inner(), visit.secret(MAIL_COOKIE).map(str::to_owned));
    let name = match fields.check() {
        Ok(name) => name,
        Err(Error::Invalid(errors)) => {
            return name_form(&visit, StatusCode::UNPROCESSABLE_ENTITY, Form::of(&fields).with(errors)).await;
        }
        Err(error) => return Err(error),
    };
    let shown = fields.keeps().then_some(i64::MAX);
    let entered = visit
        .act(move |tx| {
            let permit = tx.actor().may(UseMail)?;
            let entered = actions::give_name(&permit, tx, secret.as_deref().ok_or(Error::NotFound)?, &name)?;
            with_acts(tx, entered, shown)
        })
        .await;
    match entered {
        Ok(entered) => arrive(&visit, entered).await,
        Err(error) => over(&visit, Err(error)).await,
    }
}
