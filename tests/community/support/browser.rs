//! A browser without scripts: keeps cookies, follows redirects when told, reads forms from pages.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Mutex;

use scraper::{Html, Selector};

pub struct Browser {
    agent: ureq::Agent,
    address: SocketAddr,
    base_url: String,
    cookies: Mutex<BTreeMap<String, String>>,
    pub language: &'static str,
    /// Where it comes from, as a proxy tells it; this machine when nothing is said.
    pub network: Option<String>,
    /// Its name for itself.
    pub name: &'static str,
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
    /// What came, when it is no text.
    pub bytes: Vec<u8>,
}

/// A file that somebody chose in a form.
#[derive(Debug, Clone, Copy)]
pub struct Upload<'a> {
    pub field: &'a str,
    pub name: &'a str,
    pub bytes: &'a [u8],
}

impl Browser {
    pub fn new(address: SocketAddr, base_url: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(std::time::Duration::from_secs(60)))
            .build();
        Self {
            agent: config.into(),
            address,
            base_url: base_url.to_owned(),
            cookies: Mutex::default(),
            language: "en",
            network: None,
            name: "",
        }
    }

    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.lock().unwrap().insert(name.into(), value.into());
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().unwrap().get(name).cloned()
    }

    /// Opens a page.
    pub fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], None)
    }

    /// Sends a form as one of our own pages would.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_html_form::to_string(fields).expect("fields");
        self.send(
            "POST",
            path,
            &[("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")],
            Some(body.into_bytes()),
        )
    }

    /// Sends a form with a file as one of our own pages would; without a chosen file its field comes empty.
    #[track_caller]
    pub fn upload(&self, path: &str, fields: &[(&str, &str)], file: Upload<'_>) -> Answer {
        self.upload_from("same-origin", path, fields, file)
    }

    /// [`Browser::upload`] from a page of this site, as the browser says it.
    #[track_caller]
    pub fn upload_from(&self, site: &str, path: &str, fields: &[(&str, &str)], file: Upload<'_>) -> Answer {
        const EDGE: &str = "----the-edge-of-a-part-7d1f";
        let mut body = Vec::new();
        for (name, value) in fields {
            let part = format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(part.into_bytes());
        }
        let Upload { field, name, bytes } = file;
        let head = format!(
            "--{EDGE}\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             content-type: application/octet-stream\r\n\r\n"
        );
        body.extend(head.into_bytes());
        body.extend(bytes);
        body.extend(format!("\r\n--{EDGE}--\r\n").into_bytes());
        let kind = format!("multipart/form-data; boundary={EDGE}");
        self.send("POST", path, &[("content-type", &kind), ("sec-fetch-site", site)], Some(body))
    }

    /// Sends a request with headers of its own.
    #[track_caller]
    pub fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Option<Vec<u8>>) -> Answer {
        self.try_send(method, path, headers, body).unwrap_or_else(|error| panic!("{method} {path}: {error}"))
    }

    /// [`Browser::send`] to a server that may go away meanwhile.
    pub fn try_send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<Vec<u8>>,
    ) -> Result<Answer, String> {
        let url = format!("http://{}{path}", self.address);
        let mut request = ureq::http::Request::builder().method(method).uri(url);
        let cookies: Vec<_> =
            self.cookies.lock().unwrap().iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request = request.header("cookie", cookies.join("; "));
        }
        request = request.header("accept-language", self.language);
        if let Some(network) = &self.network {
            request = request.header("x-forwarded-for", network);
        }
        if !self.name.is_empty() {
            request = request.header("user-agent", self.name);
        }
        if let Ok(referer) = std::env::var("COFIRMA_TEST_REFERER") {
            request = request.header("referer", format!("{}{referer}", self.base_url));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = match body {
            Some(body) => self.agent.run(request.body(body).expect("a request")),
            None => self.agent.run(request.body(()).expect("a request")),
        };
        let mut answer = answer.map_err(|error| error.to_string())?;
        let headers: Vec<(String, String)> = answer
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
            .collect();
        for (_, cookie) in headers.iter().filter(|(name, _)| name == "set-cookie") {
            let (pair, rest) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let mut cookies = self.cookies.lock().unwrap();
            if rest.contains("Max-Age=0") {
                cookies.remove(name);
            } else {
                cookies.insert(name.into(), value.into());
            }
        }
        let bytes = answer.body_mut().with_config().limit(64 << 20).read_to_vec().unwrap_or_default();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Ok(Answer { status: answer.status().as_u16(), headers, body, bytes })
    }
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<String> {
        self.headers.iter().find(|(ours, _)| ours == name).map(|(_, value)| value.clone())
    }

    /// Asserts the status and hands the answer on.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.text());
        self
    }

    /// Where the answer leads.
    #[track_caller]
    pub fn leads_to(&self) -> String {
        assert!((300..400).contains(&self.status), "{}: {}", self.status, self.text());
        self.header("location").expect("a location")
    }

    /// What a reader sees, white space folded.
    pub fn text(&self) -> String {
        let page = Html::parse_document(&self.body);
        let main = Selector::parse("main").expect("a selector");
        let text: Vec<&str> = match page.select(&main).next() {
            Some(main) => main.text().collect(),
            None => page.root_element().text().collect(),
        };
        text.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether a reader sees this.
    pub fn shows(&self, text: &str) -> bool {
        self.text().contains(text)
    }

    /// The texts of all elements that a selector finds.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let page = Html::parse_document(&self.body);
        let selector = Selector::parse(selector).expect("a selector");
        page.select(&selector)
            .map(|found| found.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "))
            .collect()
    }

    /// The values of an attribute of all elements that a selector finds.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let page = Html::parse_document(&self.body);
        let selector = Selector::parse(selector).expect("a selector");
        page.select(&selector).filter_map(|found| found.attr(name)).map(str::to_owned).collect()
    }

    /// The choice that a list of a form comes with.
    pub fn chosen(&self, name: &str) -> String {
        self.attributes(&format!("select[name=\"{name}\"] option[selected]"), "value").concat()
    }

    /// The value that a field of a form comes with.
    #[track_caller]
    pub fn field(&self, name: &str) -> String {
        let inputs = self.attributes(&format!("[name=\"{name}\"]"), "value");
        if let Some(value) = inputs.first() {
            return value.clone();
        }
        let page = Html::parse_document(&self.body);
        let area = Selector::parse(&format!("textarea[name=\"{name}\"]")).expect("a selector");
        page.select(&area).next().unwrap_or_else(|| panic!("no field {name}")).text().collect()
    }
}
