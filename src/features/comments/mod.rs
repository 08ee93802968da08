//! What people say about an idea: comments, one level of replies.
