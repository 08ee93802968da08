//! Pure decisions about the set-up.

use crate::platform::community::{Room, WayIn};

/// Why the ways in cannot be so; the key of a sentence.
///
/// A passkey is made by who is in already: newcomers need another way. And `own`, the ways that work for whoever decides,
/// must not all be closed.
#[must_use]
pub fn wrong_with_ways(offered: &[WayIn], own: Option<&[WayIn]>) -> Option<&'static str> {
    if offered.iter().all(|way| *way == WayIn::Passkey) {
        Some("error-ways-newcomers")
    } else if own.is_some_and(|own| !own.iter().any(|way| offered.contains(way))) {
        Some("error-ways-own")
    } else {
        None
    }
}

/// The rooms that are on when these optional ones are chosen.
#[must_use]
pub fn rooms(chosen: &[Room]) -> Vec<Room> {
    let is_on = |room: &&Room| !Room::OPTIONAL.contains(room) || chosen.contains(room);
    Room::ALL.iter().filter(is_on).copied().collect()
}

/// A domain as addresses end with it, in lower case; `None` when it is none.
#[must_use]
pub fn domain(text: &str) -> Option<String> {
    let domain = text.trim().trim_start_matches('@').to_lowercase();
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    (domain.len() <= 253 && domain.contains('.') && domain.split('.').all(is_label)).then_some(domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_can_always_come_in() {
        assert_eq!(wrong_with_ways(&[], None), Some("error-ways-newcomers"));
        assert_eq!(wrong_with_ways(&[WayIn::Passkey], Some(&[WayIn::Passkey])), Some("error-ways-newcomers"));
        assert_eq!(wrong_with_ways(&[WayIn::Password], Some(&[WayIn::Code])), Some("error-ways-own"));
        assert_eq!(wrong_with_ways(&[WayIn::Password, WayIn::Code], Some(&[WayIn::Code])), None);
        assert_eq!(wrong_with_ways(&[WayIn::OpenId], None), None);
    }

    #[test]
    fn what_the_site_is_for_stays_on() {
        assert_eq!(rooms(&[]), [Room::Questions, Room::Ideas]);
        assert_eq!(rooms(&[Room::Signatures]), Room::ALL);
    }

    #[test]
    fn domains_are_read_as_people_write_them() {
        assert_eq!(domain(" @Example.ORG").as_deref(), Some("example.org"));
        for wrong in ["", "org", "*.example.org", "a@example.org", "exa mple.org", "-a.org", "a..org", "münchen.de"] {
            assert_eq!(domain(wrong), None, "{wrong}");
        }
    }
}
