//! A result together with what happened.

use crate::event::Event;

/// A value and the events that made it true: none, one or several. [`super::Db::act`] takes nothing else from a write.
///
/// A refusal that must be remembered (a wrong password counted) is such a value too, not an error.
///
/// ```compile_fail
/// use cofirma::platform::db::Recorded;
/// let silent = Recorded { value: 1, events: vec![] };
/// ```
#[derive(Debug)]
#[must_use = "what happened is only written when `act` receives it"]
pub struct Recorded<T> {
    value: T,
    events: Vec<Event>,
}

impl<T> Recorded<T> {
    /// One thing happened.
    pub fn one(event: Event, value: T) -> Self {
        Self { value, events: vec![event] }
    }

    /// Several things happened, in this order.
    pub fn several(events: Vec<Event>, value: T) -> Self {
        Self { value, events }
    }

    /// Nothing happened: the thing was so already.
    pub fn nothing(value: T) -> Self {
        Self { value, events: Vec::new() }
    }

    /// The value changed, the events kept.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Recorded<U> {
        Recorded { value: f(self.value), events: self.events }
    }

    /// The value, to go on with; what happened stays here.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Both values, and what happened for the first before what happened for the second.
    pub fn and<U>(mut self, next: Recorded<U>) -> Recorded<(T, U)> {
        self.events.extend(next.events);
        Recorded { value: (self.value, next.value), events: self.events }
    }

    pub(super) fn into_parts(self) -> (T, Vec<Event>) {
        (self.value, self.events)
    }
}
