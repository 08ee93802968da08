//! What every answer says to the browser about safety.

use actix_web::middleware::DefaultHeaders;

/// No script, style or picture but our own; no frames; no forms to elsewhere. (Content Security Policy Level 3, W3C.)
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The headers of every answer; over https also HSTS (RFC 6797).
#[must_use]
pub fn safety(is_secure: bool) -> DefaultHeaders {
    let headers = DefaultHeaders::new()
        .add(("content-security-policy", CONTENT_SECURITY_POLICY))
        .add(("x-content-type-options", "nosniff"))
        .add(("referrer-policy", "same-origin"))
        .add(("cross-origin-opener-policy", "same-origin"))
        .add(("cross-origin-resource-policy", "same-origin"))
        .add(("permissions-policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()"));
    if is_secure { headers.add(("strict-transport-security", "max-age=31536000")) } else { headers }
}
