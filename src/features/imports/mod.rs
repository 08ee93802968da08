//! Ideas from elsewhere: a CSV that nobody prepared for us.
