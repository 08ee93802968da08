//! Makes the enum of events from their list, with what is told of each kind.

macro_rules! events {
    ($($(#[$doc:meta])* $name:ident = $kind:literal { $($field:ident: $ty:ty),* }),+ $(,)?) => {
        /// One thing that happened.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
        #[serde(untagged)]
        #[expect(missing_docs, reason = "the fields are named for what they identify")]
        pub enum Event { $($(#[$doc])* $name { $($field: $ty),* }),+ }

        impl Event {
            /// The kinds, as the audit log files them.
            pub const KINDS: &'static [&'static str] = &[$($kind),+];

            /// The fields of each kind, each with its type.
            const FIELDS: &'static [(&'static str, &'static [(&'static str, &'static str)])] =
                &[$(($kind, &[$((stringify!($field), stringify!($ty))),*])),+];

            /// The word under which the audit log files it.
            #[must_use]
            pub fn kind(&self) -> &'static str {
                match self { $(Self::$name { .. } => $kind),+ }
            }
        }
    };
}
