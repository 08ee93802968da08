//! Which fields of events name people.

use super::Event;

impl Event {
    /// The fields by which events of a kind name people.
    pub fn people_in(kind: &str) -> impl Iterator<Item = &'static str> {
        let fields = Self::FIELDS.iter().find(|(known, _)| *known == kind).map_or(&[][..], |(_, fields)| fields);
        fields.iter().filter(|(_, ty)| ty.contains("PersonId")).map(|(field, _)| *field)
    }
}
