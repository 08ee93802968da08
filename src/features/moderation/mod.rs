//! Rulings: hiding, restoring, locking, merging and taking apart again, each with a reason.
