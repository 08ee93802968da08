//! What somebody wrote in a form that had to be refused, for the page that says why: where the form cannot come back by
//! itself, its words do.

use actix_web::{HttpMessage, HttpRequest};

/// What is longer than a word, by the fields of a form, in order.
#[derive(Debug, Clone, Default)]
struct Typed(Vec<String>);

/// Keeps the words of these fields as long as the request lasts. Passwords are not words, however many they have.
pub(super) fn keep(request: &HttpRequest, fields: &[(String, String)]) {
    let words = fields.iter().filter(|(name, value)| value.trim().contains(char::is_whitespace) && !is_secret(name));
    request.extensions_mut().insert(Typed(words.map(|(_, value)| value.trim().to_owned()).collect()));
}

/// The words of the form that this request sent; none when it sent none.
pub(super) fn of(request: &HttpRequest) -> Vec<String> {
    request.extensions().get::<Typed>().cloned().unwrap_or_default().0
}

fn is_secret(name: &str) -> bool {
    ["password", "secret", "token", "key"].iter().any(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    #[test]
    fn words_are_kept_and_secrets_are_not() {
        let request = TestRequest::default().to_http_request();
        assert!(of(&request).is_empty());
        let fields = [
            ("title", " A lamp for two "),
            ("code", "9j1m1g1ycz"),
            ("new_password", "correct horse battery"),
            ("body", "One.\nTwo."),
        ];
        keep(&request, &fields.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(of(&request), ["A lamp for two", "One.\nTwo."]);
    }
}
