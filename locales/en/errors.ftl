# What went wrong and what to do next.

error-back = Go back
error-home = Go to the front page
error-typed = Nothing you wrote is lost
error-retry-after = { $count ->
    [one] Try again in one second.
   *[other] Try again in { $shown } seconds.
}
error-not-found-title = This page is not here
error-not-found = The address may be mistyped, or what you look for was taken away. The front page leads to everything.
error-forbidden-title = You cannot do this
error-forbidden = This step is not open to you.
error-conflict-title = Not possible right now
error-conflict = Something has changed meanwhile. Go back to the page and see how it stands.
error-invalid-title = Something is not right
error-invalid = We could not read what you sent. Go back and try again.
error-too-many-title = A little slower, please
error-too-many = Too many requests in a short time. Wait a moment and try again.
error-internal-title = That was our mistake
error-internal = Something broke on our side. Nothing saved was lost. Try again shortly.
error-unavailable-title = Back in a moment
error-unavailable = We cannot reach our data right now. What was saved is safe.
error-method-title = Not this way
error-method = This address does not take that request. Go back and use the page’s buttons.
error-too-large-title = Too large
error-too-large = What you sent is over the limit. Go back and choose a smaller file or text.

## Why it conflicts

conflict-phase-voting = Voting is not open for this question now.
conflict-phase-ideas = This question takes no new ideas now.
conflict-decided = We have already answered: it cannot change any more.
conflict-merged = This idea was merged into another one. Go on there.
conflict-locked = A moderator has locked the discussion.
conflict-hidden = This idea is hidden. Make it visible first.
conflict-stale = Somebody has saved another text meanwhile. Open the page again to see it.
conflict-already-decided = This idea already has this answer.
conflict-frozen = Texts do not change during voting, so that everybody votes for the same thing.
conflict-draft = This is still a draft.
conflict-published = This is public already: who signs it does not change any more.
conflict-code-taken = This form was already used. Open the page again and try once more.
conflict-nothing-to-undo = There is nothing to undo: it is already so.
conflict-suspended = This account is suspended.

## Why it is denied

conflict-ruled-since = Something else has been decided about it since: take that back first.
conflict-appeal-late = The time for asking for another look is over.
conflict-appealed = You have asked for another look already. You will get an answer.
conflict-appeal-granted = What you reported is out of sight already.
conflict-appeal-decided = Somebody has decided about this meanwhile.
conflict-slow = This discussion goes slowly for a while, so that everybody gets to speak. Please try again in a few minutes: what you typed is still here.
denied-role = This needs another role. If you think that is a mistake, write to whoever runs the site.
denied-not-yours = Only its author can do this.
denied-own-content = This is your own: somebody else has to rule on it.
denied-own-report = You reported this yourself: somebody else has to rule on it.
denied-own-ruling = This is about your own ruling: somebody else has to look at it.
denied-limited = Until { $until } you can read and vote here, but not write. Why, and how to object, is on the page “What was decided about me”.
denied-suspended = Your account is suspended (until: { $until }). The reason: { $reason }
denied-guest = Sign in first, then try again.
denied-csrf = This form came from another site, so we do not take it. Open the page here and try again.
denied-prove-first = For this we need to know that it is really you. Sign in once more, then you come back here.
