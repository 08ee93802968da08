//! The community for show.
