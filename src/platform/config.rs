//! Settings: flags win over the environment, the environment over the file, the file over the defaults.
//! `docs/CONFIG.md` lists them; a wrong one is refused at start with a sentence that names it.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Deserialize;

use super::db::DatabaseUrl;
use super::mail::MailSettings;
use super::openid::OpenId;
use super::retention::{KeepFlags, KeepTable, Retention};

/// The settings that every command takes.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Common options, also read from the environment and from cofirma.toml")]
pub struct Flags {
    /// Where the data is: sqlite:PATH or postgres://USER@HOST/NAME [default: sqlite:data/cofirma.db]
    #[arg(long, hide_env_values = true, env = "COFIRMA_DATABASE", global = true, value_name = "URL")]
    pub database: Option<String>,
    /// The address the server listens on [default: 127.0.0.1:8080]
    #[arg(long, hide_env_values = true, env = "COFIRMA_LISTEN", global = true, value_name = "ADDRESS:PORT")]
    pub listen: Option<String>,
    /// The address people type; https makes cookies Secure [default: http://localhost:8080]
    #[arg(long, hide_env_values = true, env = "COFIRMA_BASE_URL", global = true, value_name = "URL")]
    pub base_url: Option<String>,
    /// A reverse proxy whose X-Forwarded-For is believed: an address or a network like 10.0.0.0/8; repeatable
    #[arg(
        long,
        hide_env_values = true,
        env = "COFIRMA_TRUSTED_PROXY",
        global = true,
        value_name = "NETWORK",
        value_delimiter = ','
    )]
    pub trusted_proxy: Vec<String>,
    /// The folder of pictures [default: "files" beside the database]
    #[arg(long, hide_env_values = true, env = "COFIRMA_FILES", global = true, value_name = "FOLDER")]
    pub files: Option<PathBuf>,
    /// The mail server: smtp://USER:PASSWORD@HOST:587, smtps://… [default: letters become files]
    #[arg(long, hide_env_values = true, env = "COFIRMA_SMTP", global = true, value_name = "URL")]
    pub smtp: Option<String>,
    /// The address that mail comes from: ADDRESS, or NAME <ADDRESS>
    #[arg(long, hide_env_values = true, env = "COFIRMA_MAIL_FROM", global = true, value_name = "ADDRESS")]
    pub mail_from: Option<String>,
    /// The folder of letters while there is no mail server [default: "mail" beside the database]
    #[arg(long, hide_env_values = true, env = "COFIRMA_MAIL_FOLDER", global = true, value_name = "FOLDER")]
    pub mail_folder: Option<PathBuf>,
    /// The address of an OpenID provider that people may sign in with
    #[arg(long, hide_env_values = true, env = "COFIRMA_OPENID_ISSUER", global = true, value_name = "URL")]
    pub openid_issuer: Option<String>,
    /// What the provider calls this community
    #[arg(long, hide_env_values = true, env = "COFIRMA_OPENID_CLIENT_ID", global = true, value_name = "ID")]
    pub openid_client_id: Option<String>,
    /// The secret that the provider gave; better in the environment or the file than on the command line
    #[arg(long, hide_env_values = true, env = "COFIRMA_OPENID_CLIENT_SECRET", global = true, value_name = "SECRET")]
    pub openid_client_secret: Option<String>,
    /// The provider's name on the button [default: the issuer's host]
    #[arg(long, hide_env_values = true, env = "COFIRMA_OPENID_NAME", global = true, value_name = "NAME")]
    pub openid_name: Option<String>,
    /// The claim that lists a person's groups; roles of groups are in the file alone, under [openid.roles]
    #[arg(long, hide_env_values = true, env = "COFIRMA_OPENID_GROUPS_CLAIM", global = true, value_name = "CLAIM")]
    pub openid_groups_claim: Option<String>,
    /// A host that the server may ask although its address is not public, as in id.example.lan; repeatable
    #[arg(
        long,
        hide_env_values = true,
        env = "COFIRMA_OUTBOUND_ALLOW",
        global = true,
        value_name = "HOST",
        value_delimiter = ','
    )]
    pub outbound_allow: Vec<String>,
    /// The time zone in which dates are shown and days end [default: Europe/Rome]
    #[arg(long, hide_env_values = true, env = "COFIRMA_TIME_ZONE", global = true, value_name = "NAME")]
    pub time_zone: Option<String>,
    /// The name of a new community; only commands that found one take it as a flag.
    #[arg(skip)]
    pub name: Option<String>,
    /// Allow plain http for a base URL that is not this machine
    #[arg(long, hide_env_values = true, env = "COFIRMA_INSECURE_COOKIES", global = true)]
    pub insecure_cookies: bool,
    /// How long traces of people are kept.
    #[command(flatten)]
    pub keep: KeepFlags,
    /// What is logged: error, warn, info, debug, trace, also by part: warn,cofirma=debug [default: warn,cofirma=info]
    #[arg(long, hide_env_values = true, env = "COFIRMA_LOG", global = true, value_name = "FILTER")]
    pub log: Option<String>,
    /// A file of settings [default: cofirma.toml, if there is one]
    #[arg(long, hide_env_values = true, env = "COFIRMA_CONFIG", global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

impl Flags {
    /// What is logged when nothing is said: our own doings, and what worries the parts we stand on.
    pub const LOG: &str = "warn,cofirma=info";

    /// The filter of what is logged.
    #[must_use]
    pub fn log(&self) -> &str {
        self.log.as_deref().unwrap_or(Self::LOG)
    }
}

/// The file's settings: the same names with underscores.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    database: Option<String>,
    listen: Option<String>,
    base_url: Option<String>,
    trusted_proxy: Option<Vec<String>>,
    files: Option<PathBuf>,
    smtp: Option<String>,
    mail_from: Option<String>,
    mail_folder: Option<PathBuf>,
    time_zone: Option<String>,
    name: Option<String>,
    insecure_cookies: Option<bool>,
    keep: Option<KeepTable>,
    openid: Option<super::openid::Written>,
    outbound_allow: Option<Vec<String>>,
}

/// Settings that were checked.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where the data is.
    pub database: DatabaseUrl,
    /// The address the server listens on.
    pub listen: SocketAddr,
    /// The address people type, without a slash at the end.
    pub base_url: String,
    /// Proxies whose X-Forwarded-For is believed.
    pub trusted_proxies: Vec<Network>,
    /// The folder of pictures.
    pub files: PathBuf,
    /// How mail leaves.
    pub mail: MailSettings,
    /// The time zone in which dates are shown and days end.
    pub time_zone: jiff::tz::TimeZone,
    /// The name of a new community.
    pub name: String,
    /// How long traces of people are kept.
    pub retention: Retention,
    /// The OpenID provider that people may sign in with.
    pub openid: Option<OpenId>,
    /// Hosts that the server may ask although their addresses are not public.
    pub outbound_allow: Vec<String>,
}

impl Settings {
    /// True when people reach the site over https, so cookies are Secure.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// Merges flags (already with the environment), file and defaults, and checks each.
    ///
    /// # Errors
    /// A sentence that names the wrong setting.
    pub fn from_flags(flags: &Flags) -> Result<Self, String> {
        let file = read_file(flags.config.as_deref())?;
        let either = |flag: &Option<String>, file: Option<String>, default: &str| {
            flag.clone().or(file).unwrap_or_else(|| default.to_owned())
        };
        let database: DatabaseUrl = either(&flags.database, file.database, "sqlite:data/cofirma.db")
            .parse()
            .map_err(|error| format!("database: {error}"))?;
        let listen = either(&flags.listen, file.listen, "127.0.0.1:8080");
        let listen =
            listen.parse().map_err(|_| format!("listen: {listen:?} is not ADDRESS:PORT, as in 127.0.0.1:8080"))?;
        let base_url = check_base_url(
            &either(&flags.base_url, file.base_url, "http://localhost:8080"),
            flags.insecure_cookies || file.insecure_cookies.unwrap_or(false),
        )?;
        let proxies = if flags.trusted_proxy.is_empty() {
            file.trusted_proxy.unwrap_or_default()
        } else {
            flags.trusted_proxy.clone()
        };
        let trusted_proxies = proxies.iter().map(|text| Network::parse(text)).collect::<Result<_, _>>()?;
        let zone = either(&flags.time_zone, file.time_zone, "Europe/Rome");
        let time_zone = jiff::tz::TimeZone::get(&zone)
            .map_err(|_| format!("time_zone: {zone:?} is not the name of a time zone, as in Europe/Rome"))?;
        let files = flags.files.clone().or(file.files).unwrap_or_else(|| beside(&database, "files"));
        let mail = MailSettings::check(
            flags.smtp.as_deref().or(file.smtp.as_deref()),
            flags.mail_from.as_deref().or(file.mail_from.as_deref()),
            flags.mail_folder.clone().or(file.mail_folder).unwrap_or_else(|| beside(&database, "mail")),
        )?;
        let retention = Retention::check(&flags.keep, &file.keep.unwrap_or_default())?;
        let name = either(&flags.name, file.name, "Our community");
        let openid = OpenId::check(flags, file.openid.unwrap_or_default())?;
        let outbound_allow = if flags.outbound_allow.is_empty() {
            file.outbound_allow.unwrap_or_default()
        } else {
            flags.outbound_allow.clone()
        };
        let allowed = |host: &String| host.trim().trim_end_matches('.').to_lowercase();
        let outbound_allow = outbound_allow.iter().map(allowed).filter(|host| !host.is_empty()).collect();
        Ok(Self {
            database,
            listen,
            base_url,
            trusted_proxies,
            files,
            mail,
            time_zone,
            name,
            retention,
            openid,
            outbound_allow,
        })
    }
}

fn read_file(named: Option<&Path>) -> Result<File, String> {
    let path = named.unwrap_or(Path::new("cofirma.toml"));
    if named.is_none() && !path.exists() {
        return Ok(File::default());
    }
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("config: cannot read {}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("config: {}: {error}", path.display()))
}

fn beside(database: &DatabaseUrl, folder: &str) -> PathBuf {
    match database {
        DatabaseUrl::Sqlite(path) => path.with_file_name(folder),
        DatabaseUrl::Postgres(_) => Path::new("data").join(folder),
    }
}

fn check_base_url(text: &str, insecure: bool) -> Result<String, String> {
    let url = text.trim_end_matches('/');
    let (scheme, host) = url
        .split_once("://")
        .filter(|(_, host)| !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ']))
        .ok_or_else(|| format!("base_url: {text:?} is not an address like https://ideas.example.com"))?;
    let name = if host.starts_with('[') {
        host.split_once(']').map_or(host, |(name, _)| &name[1..])
    } else {
        host.split(':').next().unwrap_or(host)
    };
    let is_loopback = name == "localhost"
        || name.ends_with(".localhost")
        || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    match scheme {
        "https" => Ok(url.to_owned()),
        "http" if is_loopback || insecure => Ok(url.to_owned()),
        "http" => Err(format!(
            "base_url: {url} would send sign-in cookies unprotected. Use https, or --insecure-cookies if you must"
        )),
        _ => Err(format!("base_url: {text:?} must begin with https:// or http://")),
    }
}

/// A network of addresses, as in 10.0.0.0/8; a single address is a network of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u8,
}

impl Network {
    pub(in crate::platform) fn parse(text: &str) -> Result<Self, String> {
        let wrong = || format!("trusted_proxy: {text:?} is not an address or a network like 10.0.0.0/8");
        let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.trim().parse().map_err(|_| wrong())?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(most), |bits| bits.parse().map_err(|_| wrong()))?;
        if bits > most { Err(wrong()) } else { Ok(Self { address, bits }) }
    }

    /// Whether the address belongs to the network.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        let prefix = |whole: u128, width: u8| if self.bits == 0 { 0 } else { whole >> (width - self.bits) };
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(ours), IpAddr::V4(theirs)) => {
                prefix(u128::from(ours.to_bits()), 32) == prefix(u128::from(theirs.to_bits()), 32)
            }
            (IpAddr::V6(ours), IpAddr::V6(theirs)) => prefix(ours.to_bits(), 128) == prefix(theirs.to_bits(), 128),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_this_machine_alone() {
        assert!(check_base_url("http://localhost:8080/", false).is_ok());
        assert!(check_base_url("http://[::1]:8080", false).is_ok());
        assert!(check_base_url("http://ideas.example.com", false).is_err());
        assert!(check_base_url("http://ideas.example.com", true).is_ok());
        assert!(check_base_url("https://ideas.example.com", false).is_ok());
        for wrong in ["ideas.example.com", "https://", "https://a/b", "ftp://a", "https://me@a"] {
            assert!(check_base_url(wrong, false).is_err(), "{wrong}");
        }
    }

    #[test]
    fn networks_contain_their_addresses() {
        let ten = Network::parse("10.0.0.0/8").unwrap();
        assert!(ten.contains("10.9.8.7".parse().unwrap()));
        assert!(ten.contains("::ffff:10.9.8.7".parse().unwrap()));
        assert!(!ten.contains("11.0.0.1".parse().unwrap()));
        assert!(Network::parse("0.0.0.0/0").unwrap().contains("1.2.3.4".parse().unwrap()));
        assert!(!Network::parse("::1").unwrap().contains("::2".parse().unwrap()));
        assert!(Network::parse("10.0.0.0/33").is_err());
    }
}
