//! Inviting, and accepting.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::forms::{AcceptanceFields, InvitationFields};
use super::invitation::Invitation;
use super::permits::{AcceptInvitation, ChangeInvitation, InvitePeople, InviteToRoles, is_dangerous};
use super::rules::{self, State};
use super::{actions, store};
use crate::features::accounts::pages::let_in;
use crate::features::accounts::person::{Email, NAME_MAX};
use crate::features::accounts::store as people;
use crate::features::accounts::{Byline, Face, Relation};
use crate::features::profiles::profile::TITLE_MAX;
use crate::platform::access::{Actor, Role};
use crate::platform::clock::Moment;
use crate::platform::community::WayIn;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::web::paginate::{self, PAGE};
use crate::platform::web::{Click, CsrfForm, Form, Section, Visit};

#[derive(Debug, Serialize)]
struct IndexPage {
    form: Form,
    invitations: Vec<InvitationView>,
    roles: Vec<Role>,
    relations: Vec<Relation>,
    languages: &'static [Language],
    can_invite_admins: bool,
    next: Option<String>,
    previous_first: Option<String>,
    limits: Limits,
}

#[derive(Debug, Serialize)]
struct Limits {
    title_max: usize,
    days: i64,
}

#[derive(Debug, Serialize)]
struct InvitationView {
    code: String,
    email: String,
    role: Role,
    relation: Relation,
    title: Option<String>,
    inviter: Face,
    at: Moment,
    expires_at: Moment,
    state: State,
    can_renew: bool,
    can_revoke: bool,
}

impl InvitationView {
    fn new(invitation: &Invitation, inviter: &Byline, now: Moment) -> Self {
        let state = rules::state(invitation, now);
        Self {
            code: invitation.code.to_string(),
            email: invitation.email.clone(),
            role: invitation.role,
            relation: invitation.relation,
            title: invitation.title.clone(),
            inviter: Face::from(inviter),
            at: invitation.created_at,
            expires_at: invitation.expires_at,
            can_renew: matches!(state, State::Open | State::Expired),
            can_revoke: matches!(state, State::Open | State::Expired),
            state,
        }
    }
}

/// Which page of the list, and whether administrators are to be invited.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct IndexQuery {
    /// After this invitation.
    pub after: String,
    /// `yes`: administrators, too, which asks for a fresh proof before anything is typed.
    pub admins: String,
}

/// `GET /admin/invitations`.
///
/// # Errors
/// [`Error::ProveFirst`] when administrators are to be invited.
pub async fn index(visit: Visit, query: web::Query<IndexQuery>) -> Result<HttpResponse> {
    page(&visit, StatusCode::OK, query.into_inner(), None, FormErrors::new()).await
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    query: IndexQuery,
    fields: Option<InvitationFields>,
    errors: FormErrors,
) -> Result<HttpResponse> {
    visit
        .page_with(status, "invitations/index.html", Section::Admin, move |tx| {
            let wants_admins = query.admins == "yes";
            if wants_admins {
                let _proved = tx.actor().may(InviteToRoles)?;
            }
            let can_invite_admins = tx.actor().may(InviteToRoles).is_ok();
            let after = Code::parse(&query.after);
            let (rows, more) = paginate::split(store::list(tx, after.as_ref(), PAGE + 1)?, PAGE);
            let now = tx.now();
            let own = tx.community()?.languages.first().copied().unwrap_or(Language::En);
            let fields = fields.unwrap_or_else(|| InvitationFields {
                role: if wants_admins { Role::Admin } else { Role::Member }.to_string(),
                relation: Relation::Customer.to_string(),
                language: own.to_string(),
                ..InvitationFields::default()
            });
            let last = rows.last().filter(|_| more).map(|(last, _)| format!("/admin/invitations?after={}", last.code));
            Ok(IndexPage {
                form: Form::of(&fields).with(errors),
                invitations: rows.iter().map(|(row, inviter)| InvitationView::new(row, inviter, now)).collect(),
                roles: Role::ALL.iter().copied().filter(|role| can_invite_admins || !is_dangerous(*role)).collect(),
                relations: Relation::ALL.iter().copied().filter(|word| *word != Relation::Unsaid).collect(),
                languages: Language::ALL,
                can_invite_admins,
                next: last,
                previous_first: after.is_some().then(|| "/admin/invitations".to_owned()),
                limits: Limits { title_max: TITLE_MAX, days: rules::LIFE / Moment::DAY },
            })
        })
        .await
}

/// `POST /admin/invitations`: all are sent, or none.
///
/// # Errors
/// What is wrong with the form comes back in it; [`Error::ProveFirst`] for administrators.
pub async fn create(visit: Visit, form: CsrfForm<InvitationFields>) -> Result<HttpResponse> {
    let fields = form.into_inner();
    match fields.check() {
        Ok(offer) => {
            visit
                .act(move |tx| {
                    let permit = tx.actor().may(InvitePeople { offer: offer.clone() })?;
                    actions::invite(&permit, tx)
                })
                .await?;
            Ok(visit.see_other("/admin/invitations", Some("flash-invited")))
        }
        Err(Error::Invalid(errors)) => {
            page(&visit, StatusCode::UNPROCESSABLE_ENTITY, IndexQuery::default(), Some(fields), errors).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /admin/invitations/{invitation}/renewal`.
///
/// # Errors
/// [`Error::Conflict`] when it was accepted or taken back.
pub async fn renew(visit: Visit, invitation: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = Code::parse(&invitation).ok_or(Error::NotFound)?;
    visit
        .act(move |tx| {
            let invitation = store::lock(tx, &code)?;
            let permit = tx.actor().may(ChangeInvitation { invitation })?;
            actions::renew(&permit, tx)
        })
        .await?;
    Ok(visit.see_other("/admin/invitations", Some("flash-invited")))
}

/// `POST /admin/invitations/{invitation}/revocation`.
///
/// # Errors
/// [`Error::Conflict`] when it was accepted or taken back.
pub async fn revoke(visit: Visit, invitation: web::Path<String>, _form: CsrfForm<Click>) -> Result<HttpResponse> {
    let code = Code::parse(&invitation).ok_or(Error::NotFound)?;
    visit
        .act(move |tx| {
            let invitation = store::lock(tx, &code)?;
            let permit = tx.actor().may(ChangeInvitation { invitation })?;
            actions::revoke(&permit, tx)
        })
        .await?;
    Ok(visit.see_other("/admin/invitations", Some("flash-invitation-revoked")))
}

crate::words! {
    /// What the holder of a link can do.
    pub enum Step {
        /// Choose a name and join.
        Join = "join",
        /// Accept with the account that is signed in.
        Accept = "accept",
        /// Sign in first: the address has an account.
        SignIn = "sign-in",
        /// Nothing: the link is for another address than the account that is signed in.
        Other = "other",
        /// Nothing: used, taken back, or over.
        Closed = "closed",
    }
}

#[derive(Debug, Serialize)]
struct ShowPage {
    step: Step,
    form: Form,
    /// The address, where the reader may know it.
    email: String,
    role: Role,
    title: Option<String>,
    inviter: Face,
    secret: String,
    name_max: usize,
}

/// `GET /invitations/{secret}`: a page; nothing is accepted yet.
///
/// # Errors
/// [`Error::NotFound`] when no invitation has this link.
pub async fn show(visit: Visit, secret: web::Path<String>) -> Result<HttpResponse> {
    show_page(&visit, StatusCode::OK, secret.into_inner(), AcceptanceFields::default(), FormErrors::new()).await
}

async fn show_page(
    visit: &Visit,
    status: StatusCode,
    secret: String,
    fields: AcceptanceFields,
    errors: FormErrors,
) -> Result<HttpResponse> {
    visit
        .page_with(status, "invitations/show.html", Section::Account, move |tx| {
            let (invitation, inviter) = store::of_link(tx, &secret)?;
            let email = Email::parse(&invitation.email).map_err(|wrong| Error::internal(wrong.key))?;
            let is_known = people::by_email(tx, &email)?.is_some();
            let reader = tx.actor().person_id();
            let account = reader.map(|reader| store::account(tx, reader)).transpose()?;
            let address = account.as_ref().map(|(address, _)| address.as_deref());
            let step = match rules::may_accept(&invitation, tx.now(), address, is_known) {
                _ if !people::able_admins(tx)?.contains(&invitation.inviter) => Step::Closed,
                Ok(()) if reader.is_some() => Step::Accept,
                Ok(()) => Step::Join,
                Err(rules::Refused::SignInFirst) => Step::SignIn,
                Err(rules::Refused::SomebodyElse) => Step::Other,
                Err(rules::Refused::Closed) => Step::Closed,
            };
            let is_told = matches!(step, Step::Join | Step::Accept | Step::SignIn);
            Ok(ShowPage {
                step,
                form: Form::of(&fields).with(errors),
                email: if is_told { invitation.email } else { String::new() },
                role: invitation.role,
                title: invitation.title,
                inviter: Face::from(&inviter),
                secret,
                name_max: NAME_MAX,
            })
        })
        .await
}

/// `POST /invitations/{secret}`: accepts, and signs in.
///
/// # Errors
/// [`Error::Conflict`] when it cannot be accepted, or not by who is signed in; what is wrong with the name comes back.
pub async fn accept(visit: Visit, secret: web::Path<String>, form: CsrfForm<AcceptanceFields>) -> Result<HttpResponse> {
    let (secret, fields) = (secret.into_inner(), form.into_inner());
    let is_person = visit.read(|tx| Ok(tx.actor().person().is_some())).await?;
    let name = match fields.check() {
        Ok(name) => name,
        Err(_) if is_person => String::new(),
        Err(Error::Invalid(errors)) => {
            return show_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, secret, fields, errors).await;
        }
        Err(error) => return Err(error),
    };
    let language = visit.language(&Actor::guest());
    let person = visit
        .act(move |tx| {
            let invitation = store::lock_link(tx, &secret)?;
            let permit = tx.actor().may(AcceptInvitation { invitation })?;
            actions::accept(&permit, tx, &name, language)
        })
        .await?;
    let_in(&visit, person, WayIn::Link, "/", "flash-invitation-accepted").await
}
