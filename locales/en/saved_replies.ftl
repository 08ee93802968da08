# What moderators say often.

replies-title = Saved replies
replies-lead = What moderators say often, in every language. Its reader gets it in theirs.
replies-new = A new reply
replies-all = All replies
replies-name = Name
replies-none = No reply is saved yet.
replies-remove = Put away
flash-reply-saved = The reply is saved.
flash-reply-retired = The reply is not offered any more.
conflict-enough-replies = There are enough saved replies. Put one away first.
