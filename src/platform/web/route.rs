//! A line of the map: method, path, audience, and how a write proves that it came from our own pages.

use std::collections::HashMap;

use actix_web::http::Method;
use actix_web::{guard, web};

use crate::platform::access::Audience;
use crate::platform::community::Room;

crate::words! {
    /// How a request proves that it was meant.
    pub enum Proof {
        /// It changes nothing.
        None = "none",
        /// A form of our own pages: `Sec-Fetch-Site`, else `Origin`.
        Form = "form",
        /// A bearer token in a header, which other sites cannot send.
        Bearer = "bearer",
    }
}

/// A line of the map.
#[derive(Debug, Clone)]
pub struct Route {
    /// The method.
    pub method: Method,
    /// The path, with the names of its variable parts in braces.
    pub path: &'static str,
    /// Who it is for.
    pub audience: Audience,
    /// How a write proves that it was meant.
    pub proof: Proof,
    /// The room that it belongs to, when that room can be off: then nobody finds it.
    pub room: Option<Room>,
    mount: fn() -> actix_web::Route,
}

impl Route {
    /// A line of the map; written with the [`route!`](crate::route) macro.
    #[must_use]
    pub fn new(method: Method, path: &'static str, audience: Audience, mount: fn() -> actix_web::Route) -> Self {
        let proof = if path.starts_with("/api/") {
            Proof::Bearer
        } else if method == Method::GET {
            Proof::None
        } else {
            Proof::Form
        };
        Self { method, path, audience, proof, room: None, mount }
    }

    /// The same line as part of a room that can be off.
    #[must_use]
    pub fn of(self, room: Room) -> Self {
        Self { room: Some(room), ..self }
    }
}

/// Writes a line of the map: `route!(Public GET "/" => home::show)`.
#[macro_export]
macro_rules! route {
    ($audience:ident $method:ident $path:literal => $handler:path) => {
        $crate::platform::web::Route::new(
            actix_web::http::Method::$method,
            $path,
            $crate::platform::access::Audience::$audience,
            || $crate::platform::web::route::answering(actix_web::http::Method::$method).to($handler),
        )
    };
}

/// A route for a method; what answers GET answers HEAD, too (RFC 9110, section 9.3.2).
#[must_use]
pub fn answering(method: Method) -> actix_web::Route {
    if method == Method::GET {
        actix_web::Route::new().guard(guard::Any(guard::Get()).or(guard::Head()))
    } else {
        actix_web::Route::new().method(method)
    }
}

/// Mounts every line, grouped by path so that a wrong method is told as such.
pub fn mount(map: &[Route], config: &mut web::ServiceConfig) {
    let mut paths: Vec<&'static str> = Vec::new();
    for route in map {
        if !paths.contains(&route.path) {
            paths.push(route.path);
        }
    }
    for path in paths {
        let mut resource = web::resource(path);
        for route in map.iter().filter(|route| route.path == path) {
            resource = resource.route((route.mount)());
        }
        config.service(resource.default_service(web::to(super::errors::wrong_method)));
    }
}

/// Who a line is for, and which room has to be on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Admission {
    /// Who it is for.
    pub audience: Audience,
    /// The room that it belongs to.
    pub room: Option<Room>,
}

/// Who each line is for, to be asked by method and pattern.
#[derive(Debug, Default)]
pub struct Audiences(HashMap<&'static str, Vec<(Method, Admission)>>);

impl Audiences {
    /// The audiences of a map.
    #[must_use]
    pub fn of(map: &[Route]) -> Self {
        let mut audiences: HashMap<&'static str, Vec<(Method, Admission)>> = HashMap::new();
        for route in map {
            audiences
                .entry(route.path)
                .or_default()
                .push((route.method.clone(), Admission { audience: route.audience, room: route.room }));
        }
        Self(audiences)
    }

    /// Who a request's line is for; a line that nobody wrote is for staff only.
    #[must_use]
    pub fn get(&self, method: &Method, pattern: &str) -> Admission {
        let method = if method == Method::HEAD { &Method::GET } else { method };
        let lines = self.0.get(pattern).map_or(&[][..], Vec::as_slice);
        let line = lines.iter().find(|(ours, _)| ours == method);
        line.map_or(Admission { audience: Audience::Staff, room: None }, |(_, admission)| *admission)
    }
}
