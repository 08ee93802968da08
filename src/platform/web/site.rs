//! What every request can reach: the database, the templates, the file store, the settings that matter to the web.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use actix_web::web::Bytes;
use moka::sync::Cache;

use super::route::Audiences;
use super::templates::Templates;
use crate::platform::community::Community;
use crate::platform::config::Network;
use crate::platform::db::Db;
use crate::platform::id::Language;
use crate::platform::media::Folder;
use crate::platform::openid::OpenId;
use crate::platform::outbound::Outbound;

/// One server's parts. Shared by all workers.
#[derive(Debug)]
pub struct Site {
    /// The database.
    pub db: Db,
    /// The templates and words.
    pub templates: Arc<Templates>,
    /// The file store.
    pub files: Folder,
    /// Who each address is for.
    pub audiences: Audiences,
    /// The community as it was last read: for pages of errors, while the database may be away. Nothing is decided by it.
    pub(super) remembered: RwLock<Arc<Community>>,
    /// The address people type, without a slash at the end.
    pub base_url: String,
    /// The time zone in which days end.
    pub time_zone: jiff::tz::TimeZone,
    /// Proxies whose X-Forwarded-For is believed.
    pub trusted_proxies: Vec<Network>,
    /// The OpenID provider that people may sign in with.
    pub openid: Option<OpenId>,
    /// The way to ask others.
    pub outbound: Outbound,
    /// Pages for guests, at most one second old.
    pub(super) guest_pages: Cache<PageKey, Bytes>,
}

/// What a guest's page is kept under: language, revision of the community, path and query.
pub(super) type PageKey = (Language, i64, String);

/// How old a page for guests may be.
const GUEST_PAGE_AGE: Duration = Duration::from_secs(1);
/// How many bytes of pages for guests are kept.
const GUEST_PAGES: u64 = 64 << 20;

impl Site {
    /// Puts the parts together.
    #[must_use]
    pub fn new(
        db: Db,
        templates: Arc<Templates>,
        files: Folder,
        audiences: Audiences,
        community: Community,
        settings: &crate::platform::config::Settings,
    ) -> Self {
        let guest_pages = Cache::builder()
            .time_to_live(GUEST_PAGE_AGE)
            .max_capacity(GUEST_PAGES)
            .weigher(|key: &PageKey, page: &Bytes| u32::try_from(key.2.len() + page.len()).unwrap_or(u32::MAX))
            .build();
        Self {
            db,
            templates,
            files,
            audiences,
            remembered: RwLock::new(Arc::new(community)),
            base_url: settings.base_url.clone(),
            time_zone: settings.time_zone.clone(),
            trusted_proxies: settings.trusted_proxies.clone(),
            openid: settings.openid.clone(),
            outbound: Outbound::new(&settings.outbound_allow),
            guest_pages,
        }
    }

    /// The community as it was last read. For what must be true, ask the transaction at hand.
    #[must_use]
    pub fn remembered(&self) -> Arc<Community> {
        Arc::clone(&self.remembered.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn remember(&self, community: &Arc<Community>) {
        if self.remembered().revision < community.revision {
            *self.remembered.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(community);
        }
    }

    /// True when people reach the site over https.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// The name of a cookie of ours: `__Host-` over https, where the browser then holds it to this host.
    #[must_use]
    pub fn cookie_name(&self, name: &str) -> String {
        if self.is_secure() { format!("__Host-{name}") } else { name.to_owned() }
    }
}
