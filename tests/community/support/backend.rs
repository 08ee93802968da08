//! A fresh, migrated database for each test: a copy of one that was migrated once.

use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use cofirma::platform::db::DatabaseUrl;
use cofirma::platform::db::migrate::{self, Founding};
use tempfile::TempDir;

use super::community::START;
use super::postgres::{self, Cluster};

/// A kind of database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Sqlite,
    Postgres,
}

/// The kinds that this run tests.
pub fn kinds() -> Vec<Kind> {
    let wanted = std::env::var("COFIRMA_TEST_DATABASES").unwrap_or_else(|_| "sqlite,postgres".into());
    let mut kinds = Vec::new();
    if wanted.contains("sqlite") {
        kinds.push(Kind::Sqlite);
    }
    if wanted.contains("postgres") && postgres::cluster().is_some() {
        kinds.push(Kind::Postgres);
    }
    assert!(!kinds.is_empty(), "no database to test on: COFIRMA_TEST_DATABASES={wanted:?}");
    kinds
}

/// A database of a test's own.
pub struct Backend {
    pub kind: Kind,
    pub url: DatabaseUrl,
    pub folder: TempDir,
    name: Option<String>,
}

const FOUNDING: Founding<'static> = Founding { name: "Lumen Velo", is_demo: false };

impl Backend {
    pub fn fresh(kind: Kind) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        match kind {
            Kind::Sqlite => {
                let path = folder.path().join("community.db");
                std::fs::copy(sqlite_template(), &path).expect("a copy");
                Self { kind, url: DatabaseUrl::Sqlite(path), folder, name: None }
            }
            Kind::Postgres => {
                let cluster = postgres::cluster().expect("a cluster");
                let name = unique("community");
                cluster.execute("postgres", &format!("CREATE DATABASE {name} TEMPLATE {}", postgres_template()));
                let url = cluster.url(&name).parse().expect("an address");
                Self { kind, url, folder, name: Some(name) }
            }
        }
    }
}

impl Backend {
    /// A database without anything in it, not even tables.
    pub fn empty(kind: Kind) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        match kind {
            Kind::Sqlite => {
                let url = DatabaseUrl::Sqlite(folder.path().join("community.db"));
                Self { kind, url, folder, name: None }
            }
            Kind::Postgres => {
                let cluster = postgres::cluster().expect("a cluster");
                let name = unique("empty");
                cluster.execute("postgres", &format!("CREATE DATABASE {name}"));
                let url = cluster.url(&name).parse().expect("an address");
                Self { kind, url, folder, name: Some(name) }
            }
        }
    }

    /// A fresh, migrated database in a cluster of a test's own, with which it goes.
    pub fn on(cluster: &Cluster) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        cluster.execute("postgres", "CREATE DATABASE community");
        let url: DatabaseUrl = cluster.url("community").parse().expect("an address");
        migrate::migrate(&url, FOUNDING, START).expect("migrations");
        Self { kind: Kind::Postgres, url, folder, name: None }
    }

    /// The address as the command line takes it.
    pub fn address(&self) -> String {
        match &self.url {
            DatabaseUrl::Sqlite(path) => format!("sqlite:{}", path.display()),
            DatabaseUrl::Postgres(url) => url.clone(),
        }
    }

    /// The name of the database in the shared cluster.
    pub fn name(&self) -> &str {
        self.name.as_deref().expect("a database of the shared cluster")
    }
}

impl Drop for Backend {
    fn drop(&mut self) {
        if let (Some(name), Some(cluster)) = (&self.name, postgres::cluster()) {
            cluster.execute("postgres", &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

fn unique(what: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    format!("{what}_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

fn sqlite_template() -> &'static PathBuf {
    static TEMPLATE: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    &TEMPLATE
        .get_or_init(|| {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("template.db");
            migrate::migrate(&DatabaseUrl::Sqlite(path.clone()), FOUNDING, START).expect("migrations");
            (folder, path)
        })
        .1
}

fn postgres_template() -> &'static str {
    static TEMPLATE: OnceLock<String> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let cluster = postgres::cluster().expect("a cluster");
        let name = unique("template");
        cluster.execute("postgres", &format!("CREATE DATABASE {name}"));
        let url = cluster.url(&name).parse().expect("an address");
        migrate::migrate(&url, FOUNDING, START).expect("migrations");
        name
    })
}
