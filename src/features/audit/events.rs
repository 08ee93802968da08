//! Whether every event can be read: its kind is one of ours, its payload is an object of ids, words and numbers.

use super::report::{Finding, NAMED};
use super::store;
use crate::event::{Event, SCHEMA_VERSION};
use crate::platform::db::ReadTx;
use crate::platform::error::Result;

/// Reads the audit log from its beginning, in portions.
///
/// # Errors
/// Those of the database.
pub(super) fn unreadable(tx: &mut ReadTx<'_>) -> Result<Finding> {
    let mut finding = Finding { claim: "every event is of a known kind and can be read", broken: 0, first: Vec::new() };
    let mut after = 0;
    loop {
        let portion = store::events_after(tx, after)?;
        let Some(last) = portion.last() else { return Ok(finding) };
        after = last.id;
        for event in portion {
            if !is_readable(&event.kind, event.schema_version, &event.payload) {
                finding.broken += 1;
                if finding.first.len() < NAMED {
                    finding.first.push(format!("event {}", event.id));
                }
            }
        }
    }
}

fn is_readable(kind: &str, schema_version: i64, payload: &str) -> bool {
    let is_flat = |value: &serde_json::Value| value.is_i64() || value.is_string() || value.is_boolean();
    Event::KINDS.contains(&kind)
        && schema_version <= SCHEMA_VERSION
        && matches!(
            serde_json::from_str(payload),
            Ok(serde_json::Value::Object(fields)) if fields.values().all(is_flat)
        )
}

#[cfg(test)]
mod tests {
    use super::is_readable;
    use crate::event::SCHEMA_VERSION;

    #[test]
    fn an_event_has_a_known_kind_and_a_flat_payload() {
        assert!(is_readable("idea-voted", 1, "{\"idea\":7}"));
        assert!(is_readable("sign-in-failed", 1, "{}"));
        assert!(!is_readable("idea-vote", 1, "{\"idea\":7}"));
        assert!(!is_readable("idea-voted", SCHEMA_VERSION + 1, "{\"idea\":7}"));
        for payload in ["", "[]", "{\"idea\":", "{\"idea\":{\"id\":7}}", "7"] {
            assert!(!is_readable("idea-voted", 1, payload), "{payload}");
        }
    }
}
