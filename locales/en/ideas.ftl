# An idea: its page, its form, its versions, its story.

idea-word = Idea
idea-propose = Propose an idea
idea-comments = { $count ->
    [0] No comments
    [one] { $shown } comment
   *[other] { $shown } comments
}
idea-changes = { $count ->
    [one] { $shown } change
   *[other] { $shown } changes
}
idea-in-question = for
idea-version = version { $n }
idea-edited = edited { $date }
idea-hidden = This idea is hidden.
idea-hidden-because = The reason: { $reason }
idea-merged-away = This idea was merged into another one. Its votes count there.
idea-locked-badge = Locked
idea-locked = A moderator has locked the discussion. You can still read it.
idea-edit = Edit the idea
idea-merge = Merge into another
idea-unmerge = Separate again
idea-slow = This discussion goes slowly until { $until }: everybody can write one comment in { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}.
idea-story = The story so far
idea-merged-here = Merged into this one

## The form

idea-new-title = What would help you?
idea-new-lead = A title and two sentences are enough. { $name } reads every idea.
idea-edit-title = Edit your idea
idea-edit-lead = The old text stays readable as a version.
idea-field-title = The idea in one line
idea-field-title-hint = As you would tell a friend. At most { $max } characters.
idea-field-body = Why, and how you imagine it
idea-field-body-hint = When did you miss it? Who else would need it? Markdown works.
idea-field-language = Which language do you write in?
idea-send = Publish the idea
idea-what-next = Next: others read it, vote and improve it with you. Then we answer in public.
idea-conflict = Somebody has saved another text meanwhile
idea-conflict-more = What you wrote is still below; nothing is lost. Compare, add what is missing, and save again.
idea-conflict-theirs = The text saved meanwhile

## Versions

version-old = You are reading an earlier text.
version-see-current = See the current one
versions-all = All versions

## Status

status-new = New
status-reviewing = In review
status-shortlisted = Shortlisted
status-planned = Planned
status-building = We are building it
status-shipped = Shipped
status-declined = Declined
status-merged = Merged
status-new-more = No decision yet.
status-reviewing-more = We are taking a serious look; the answer will come.
status-shortlisted-more = It is among those we want to make.
status-planned-more = We will do it; we have not started yet.
status-building-more = We are working on it.
status-shipped-more = It is done and in people’s hands.
status-declined-more = We will not do it: we say clearly why.
status-merged-more = It lives on in another idea.

## The story

step-proposed = Proposed
step-revised = Revised
step-merged = Merged
step-status = New status
step-locked = Discussion locked
step-unlocked = Discussion opened again
step-shipped = Shipped
step-slowed = The talk goes slowly
step-unslowed = The talk has its usual pace again
step-hidden = Hidden
step-restored = Visible again
step-moved = Moved here from another question
step-retagged = Other tags
step-look = look
