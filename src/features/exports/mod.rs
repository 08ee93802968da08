//! Lists to take away: the top ideas as CSV or JSON.
