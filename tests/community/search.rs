//! Searching: what is found, and what never is.

mod recall;
