//! A minimal OpenID provider, in a process of its own: discovery, keys, authorization, tokens, userinfo. It says of whoever
//! comes what the test asks it to say, also what no honest provider would.
//!
//! The process is this test program once more, running [`run`].

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use super::keys::{TestKey, base64, from_base64, sha256};

/// The test that is no test but the provider's process.
const PROCESS: &str = "openid::the_provider_s_process";
const MARK: &str = "COFIRMA_TEST_PROVIDER";
pub const CLIENT: &str = "cofirma";
pub const SECRET: &str = "a secret & 100% of it";

/// A provider's process, as long as this lives.
pub struct Provider {
    child: Child,
    pub issuer: String,
}

impl Provider {
    /// Starts the process and waits until it listens.
    pub fn start() -> Self {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .args([PROCESS, "--exact", "--ignored", "--nocapture", "--test-threads=1"])
            .env(MARK, "1")
            .stdout(Stdio::piped())
            .spawn()
            .expect("a process");
        let lines = BufReader::new(child.stdout.take().expect("its words")).lines();
        let issuer = lines
            .map_while(Result::ok)
            .find_map(|line| line.split_once("issuer=").map(|(_, issuer)| issuer.trim().to_owned()))
            .expect("its address");
        Self { child, issuer }
    }

    /// Visits the address of a provider as a browser would, and says what the provider shall say of its holder. Where the
    /// provider sends the browser.
    #[track_caller]
    pub fn authorizes(&self, address: &str, says: &Value) -> String {
        assert!(address.starts_with(&format!("{}/authorize?", self.issuer)), "{address}");
        let url = format!("{address}&says={}", base64(says.to_string().as_bytes()));
        let agent: ureq::Agent =
            ureq::Agent::config_builder().max_redirects(0).http_status_as_error(false).proxy(None).build().into();
        let answer = agent.get(url).call().expect("an answer");
        assert_eq!(answer.status(), 302);
        answer.headers()["location"].to_str().expect("a location").to_owned()
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The provider itself; returns at once when this process was not started for it.
pub fn run() {
    if std::env::var_os(MARK).is_none() {
        return;
    }
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let issuer = format!("http://{}", listener.local_addr().expect("an address"));
    println!("issuer={issuer}");
    let mut desk = Desk { issuer, codes: HashMap::new(), tokens: HashMap::new(), count: 0 };
    // Nobody is left to answer once the test is gone.
    std::thread::spawn(|| {
        std::thread::sleep(std::time::Duration::from_secs(300));
        std::process::exit(0);
    });
    for stream in listener.incoming().map_while(Result::ok) {
        drop(desk.answer(stream));
    }
}

/// What somebody was given a code for.
struct Given {
    query: HashMap<String, String>,
    says: Value,
}

struct Desk {
    issuer: String,
    codes: HashMap<String, Given>,
    tokens: HashMap<String, Value>,
    count: u32,
}

impl Desk {
    fn answer(&mut self, mut stream: TcpStream) -> std::io::Result<()> {
        let mut reader = BufReader::new(stream.try_clone()?);
        let mut first = String::new();
        reader.read_line(&mut first)?;
        let (mut length, mut authorization) = (0, String::new());
        loop {
            let mut line = String::new();
            reader.read_line(&mut line)?;
            let Some((name, value)) = line.split_once(':') else { break };
            match name.to_lowercase().as_str() {
                "content-length" => length = value.trim().parse().unwrap_or(0),
                "authorization" => authorization = value.trim().to_owned(),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        let target = first.split(' ').nth(1).unwrap_or("/").to_owned();
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        let (status, extra, body) = match path {
            "/.well-known/openid-configuration" => (200, String::new(), self.about()),
            "/keys" => (200, String::new(), json!({ "keys": [TestKey::of_provider().public()] })),
            "/authorize" => self.authorize(pairs(query)),
            "/token" => self.token(&pairs(&String::from_utf8_lossy(&body)), &authorization),
            "/userinfo" => {
                let told = self.tokens.get(authorization.trim_start_matches("Bearer ")).cloned();
                (if told.is_some() { 200 } else { 401 }, String::new(), told.unwrap_or_default())
            }
            _ => (404, String::new(), Value::Null),
        };
        let body = body.to_string();
        write!(
            stream,
            "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {}\r\n{extra}\r\n{body}",
            body.len()
        )
    }

    fn about(&self) -> Value {
        let issuer = &self.issuer;
        json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{issuer}/authorize"),
            "token_endpoint": format!("{issuer}/token"),
            "userinfo_endpoint": format!("{issuer}/userinfo"),
            "jwks_uri": format!("{issuer}/keys"),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"],
        })
    }

    fn authorize(&mut self, query: HashMap<String, String>) -> (u16, String, Value) {
        self.count += 1;
        let code = format!("code-{}", self.count);
        let says: Value = serde_json::from_slice(&from_base64(&query["says"])).expect("what to say");
        let back = format!("{}?code={code}&state={}", query["redirect_uri"], query["state"]);
        assert_eq!((query["client_id"].as_str(), query["response_type"].as_str()), (CLIENT, "code"));
        assert_eq!(query["code_challenge_method"], "S256");
        self.codes.insert(code, Given { query, says });
        (302, format!("location: {back}\r\n"), Value::Null)
    }

    fn token(&mut self, form: &HashMap<String, String>, authorization: &str) -> (u16, String, Value) {
        let wrong = |why: &str| (400, String::new(), json!({ "error": "invalid_grant", "error_description": why }));
        let Some(given) = form.get("code").and_then(|code| self.codes.remove(code)) else {
            return wrong("no such code");
        };
        let known = basic(authorization);
        if known != Some((CLIENT.to_owned(), SECRET.to_owned())) {
            return wrong("not this client");
        }
        let verifier = form.get("code_verifier").map(String::as_str).unwrap_or_default();
        if base64(&sha256(verifier.as_bytes())) != given.query["code_challenge"] {
            return wrong("not the verifier");
        }
        if form.get("redirect_uri") != given.query.get("redirect_uri") {
            return wrong("not the address");
        }
        let mut claims = json!({ "iss": self.issuer, "aud": CLIENT, "nonce": given.query["nonce"] });
        merge(&mut claims, &given.says["token"]);
        self.count += 1;
        let access = format!("access-{}", self.count);
        let mut told = json!({ "sub": given.says["token"]["sub"] });
        merge(&mut told, &given.says["userinfo"]);
        self.tokens.insert(access.clone(), told);
        let token = json!({
            "access_token": access, "token_type": "Bearer", "expires_in": 60, "id_token": signed(&claims, &given.says),
        });
        (200, String::new(), token)
    }
}

/// The claims as a JSON Web Signature, signed as the test wants it.
fn signed(claims: &Value, says: &Value) -> String {
    let signing = says["signing"].as_str().unwrap_or("RS256");
    let head = match signing {
        "none" => json!({ "alg": "none", "typ": "JWT" }),
        "unknown key" => json!({ "alg": "RS256", "typ": "JWT", "kid": "another" }),
        "secret" => json!({ "alg": "HS256", "typ": "JWT" }),
        _ => json!({ "alg": "RS256", "typ": "JWT", "kid": "provider" }),
    };
    let text = format!("{}.{}", base64(head.to_string().as_bytes()), base64(claims.to_string().as_bytes()));
    let signature = match signing {
        "none" => String::new(),
        "secret" => base64(&hmac(SECRET.as_bytes(), text.as_bytes())),
        "another key" | "unknown key" => base64(&TestKey::of_device().sign(text.as_bytes())),
        _ => base64(&TestKey::of_provider().sign(text.as_bytes())),
    };
    format!("{text}.{signature}")
}

/// HMAC with SHA-256 (RFC 2104).
fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut block = key.to_vec();
    block.resize(64, 0);
    let pad = |with: u8| block.iter().map(|byte| byte ^ with).collect::<Vec<_>>();
    sha256(&[pad(0x5c), sha256(&[pad(0x36), message.to_vec()].concat())].concat())
}

fn merge(claims: &mut Value, more: &Value) {
    for (name, value) in more.as_object().into_iter().flatten() {
        claims[name] = value.clone();
    }
}

fn basic(authorization: &str) -> Option<(String, String)> {
    let text = authorization.strip_prefix("Basic ")?.replace('+', "-").replace('/', "_");
    let text = String::from_utf8(from_base64(&text)).ok()?;
    let (name, secret) = text.split_once(':')?;
    Some((plain(name), plain(secret)))
}

fn pairs(text: &str) -> HashMap<String, String> {
    text.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, value)| (plain(name), plain(value))).collect()
}

/// Undoes what addresses do to text.
fn plain(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), text.bytes());
    while let Some(byte) = rest.next() {
        let hex = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16)).unwrap_or_default();
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let (high, low) = (hex(rest.next()), hex(rest.next()));
                bytes.push(u8::try_from(high << 4 | low).unwrap_or_default());
            }
            other => bytes.push(other),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
