//! The ways a letter leaves: to a mail server, or into a folder where there is none.

use std::fs;
use std::io::{self, Write};
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::{Error as SmtpError, SmtpTransport};
use lettre::{Address, Transport};

use super::parcel::Parcel;

/// Takes letters away.
pub trait Carrier: Send + Sync {
    /// Takes one; when it returns, somebody else answers for it.
    ///
    /// # Errors
    /// Whether and why to try again.
    fn carry(&self, parcel: &Parcel) -> Result<(), Refusal>;
}

/// Why a letter was not taken. The reason names no address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It may be taken later.
    Later(String),
    /// It never will.
    Never(String),
}

/// How the line to a mail server is kept private.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    /// TLS once the server has said hello; without it nothing is sent.
    StartTls,
    /// TLS from the first byte.
    Tls,
    /// None: for servers on this machine.
    Plain,
}

/// Where a mail server is, and who we are to it.
#[derive(Clone, PartialEq, Eq)]
pub struct SmtpAddress {
    line: Line,
    host: String,
    port: u16,
    user: Option<(String, String)>,
}

impl FromStr for SmtpAddress {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || {
            "smtp: use smtp://USER:PASSWORD@HOST:587, smtps://USER:PASSWORD@HOST, or smtp+plain://HOST:PORT on this \
             machine"
                .to_owned()
        };
        let (scheme, rest) = text.split_once("://").ok_or_else(wrong)?;
        let (line, usual) = match scheme {
            "smtp" => (Line::StartTls, 587),
            "smtps" => (Line::Tls, 465),
            "smtp+plain" => (Line::Plain, 25),
            _ => return Err(wrong()),
        };
        let (user, place) = match rest.trim_end_matches('/').rsplit_once('@') {
            Some((user, place)) => {
                let (name, password) = user.split_once(':').ok_or_else(wrong)?;
                (Some((decoded(name).ok_or_else(wrong)?, decoded(password).ok_or_else(wrong)?)), place)
            }
            None => (None, rest.trim_end_matches('/')),
        };
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, port.parse().map_err(|_| wrong())?),
            _ => (place, usual),
        };
        let host = host.trim_start_matches('[').trim_end_matches(']');
        if host.is_empty() || host.contains(['/', '?', '#', ' ']) {
            return Err(wrong());
        }
        if line == Line::Plain && !is_near(host) {
            return Err(format!(
                "smtp: letters to {host} would travel unprotected, with the links in them. Use smtp:// or smtps://"
            ));
        }
        Ok(Self { line, host: host.to_owned(), port, user })
    }
}

/// This machine, or a name without a dot: that of a container beside us.
fn is_near(host: &str) -> bool {
    host.parse::<IpAddr>().map_or_else(|_| !host.contains('.') || host.ends_with(".localhost"), |ip| ip.is_loopback())
}

/// A part of an address with its `%40`s read (RFC 3986, section 2.1).
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        let (high, low) = (digit(rest.next())?, digit(rest.next())?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}

impl std::fmt::Display for SmtpAddress {
    /// The address without user and password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.host, self.port)
    }
}

impl std::fmt::Debug for SmtpAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SmtpAddress({self})")
    }
}

/// A mail server.
#[derive(Debug)]
pub struct Smtp(SmtpTransport);

impl Smtp {
    /// The server at this address; it is met with the first letter. No step of the talk may take longer than `patience`.
    ///
    /// # Errors
    /// A sentence when TLS cannot be set up.
    pub fn new(address: &SmtpAddress, patience: Duration) -> Result<Self, String> {
        let builder = match address.line {
            Line::StartTls => SmtpTransport::starttls_relay(&address.host),
            Line::Tls => SmtpTransport::relay(&address.host),
            Line::Plain => Ok(SmtpTransport::builder_dangerous(&address.host)),
        };
        let mut builder = builder.map_err(|error| format!("smtp: {error}"))?.port(address.port).timeout(Some(patience));
        if let Some((user, password)) = &address.user {
            builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
        }
        Ok(Self(builder.build()))
    }
}

impl Carrier for Smtp {
    fn carry(&self, parcel: &Parcel) -> Result<(), Refusal> {
        self.0.send(&parcel.message).map(drop).map_err(|error| refusal(&error, &parcel.to))
    }
}

/// Codes that complain of us, not of the letter: a password that is wrong, a line without TLS (RFC 4954, section 6).
const OURS: [u16; 5] = [530, 534, 535, 538, 523];

fn refusal(error: &SmtpError, to: &str) -> Refusal {
    let code = error.status().map(u16::from);
    let why = match code {
        Some(code) => format!("{code} {}", discreet(&error.to_string(), to)),
        None if error.is_timeout() => "the server took too long".to_owned(),
        None => discreet(&error.to_string(), to),
    };
    match code {
        Some(code) if error.is_permanent() && !OURS.contains(&code) => Refusal::Never(why),
        _ => Refusal::Later(why),
    }
}

/// What a server said, without the address, at most 200 characters.
fn discreet(said: &str, to: &str) -> String {
    let name = to.parse::<Address>().map_or_else(|_| to.to_owned(), |address| address.user().to_owned());
    let words = said.split_whitespace();
    let kept = words.filter(|word| !word.contains('@') && !word.to_lowercase().contains(&name));
    kept.collect::<Vec<_>>().join(" ").chars().take(200).collect()
}

/// A folder: each letter is a file that mail programs open.
#[derive(Debug)]
pub struct MailFolder(pub PathBuf);

impl MailFolder {
    /// Deletes the files of these letters; where there is no folder there are none.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn delete(&self, letters: &[i64]) -> io::Result<()> {
        let entries = match fs::read_dir(&self.0) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            entries => entries?,
        };
        for entry in entries {
            let path = entry?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let number = name.trim_start_matches('.').split_once('-').and_then(|(number, _)| number.parse().ok());
            if number.is_some_and(|number: i64| letters.contains(&number)) {
                fs::remove_file(&path)?;
            }
        }
        Ok(())
    }
}

impl Carrier for MailFolder {
    fn carry(&self, parcel: &Parcel) -> Result<(), Refusal> {
        let name = format!("{:08}-{}.eml", parcel.id, parcel.mail);
        let beside = self.0.join(format!(".{name}.part"));
        fs::create_dir_all(&self.0)
            .and_then(|()| written(&beside, &parcel.message.formatted()))
            .and_then(|()| fs::rename(&beside, self.0.join(&name)))
            .map_err(|error| Refusal::Later(format!("the folder of mails: {error}")))
    }
}

/// Writes a file for the eyes of whoever runs the program: letters hold ways in.
fn written(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_how_private_the_line_is() {
        let read = |text: &str| text.parse::<SmtpAddress>();
        let full = read("smtp://me%40here:p%3Ass@mail.example.org:2525").unwrap();
        assert_eq!((full.line, full.port), (Line::StartTls, 2525));
        assert_eq!(full.user, Some(("me@here".into(), "p:ss".into())));
        assert_eq!(read("smtps://mail.example.org").unwrap().port, 465);
        assert_eq!(read("smtp+plain://127.0.0.1:1025").unwrap().port, 1025);
        assert_eq!(read("smtp+plain://mail:1025").unwrap().host, "mail");
        assert_eq!(read("smtp+plain://[::1]").unwrap().host, "::1");
        for wrong in ["mail.example.org", "http://mail", "smtp://", "smtp://a@b", "smtp+plain://mail.example.org", ""] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn secrets_and_addresses_are_told_to_nobody() {
        let address: SmtpAddress = "smtp://me:secret@mail.example.org".parse().unwrap();
        assert_eq!(format!("{address:?} {address}"), "SmtpAddress(mail.example.org:587) mail.example.org:587");
        assert_eq!(discreet("550 no <ana.riva@example.org> here, ana.riva", "ana.riva@example.org"), "550 no here,");
    }
}
