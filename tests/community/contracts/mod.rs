//! What the code promises about itself: each test goes red when its rule is broken.

mod rules;
