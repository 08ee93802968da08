# Hiding, locking, merging, always with a reason.

moderation-lead = Few rules, always with a written reason. Whoever it concerns can read it.
moderation-latest = Latest comments
moderation-is-hidden = Hidden
moderation-no-comments = No comments yet.
kind-hide = Hide
kind-restore = Make visible
kind-lock = Lock the discussion
kind-unlock = Open the discussion
kind-merge = Merge
kind-unmerge = Separate
ruling-title-hide = Hide this?
ruling-title-restore = Make this visible again?
ruling-title-lock = Lock the discussion?
ruling-title-unlock = Open the discussion again?
ruling-lead-hide = Nobody will see it any more except its author and the moderators. The reason stays readable.
ruling-lead-restore = Everybody will see it again.
ruling-lead-lock = People can still read, but add nothing.
ruling-lead-unlock = Everybody can write again.
ruling-send-hide = Hide it
ruling-send-restore = Make it visible
ruling-send-lock = Lock the discussion
ruling-send-unlock = Open the discussion
ruling-reason-hint = Its author reads it. Be exact and kind.

## Merging

merge-title = Merge two ideas
merge-lead = Votes and comments join; whoever voted for both counts once. You can always separate them again.
merge-this = This idea goes into another
merge-search = Look for an idea of the same question
merge-search-go = Search
merge-send = Merge
merge-nothing-found = No similar idea.
merge-nothing-found-more = Try other words.
