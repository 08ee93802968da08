# Newcomers: limits, and what waits for a look. Votes that look odd.

held-title = Waits for a look
held-note = Thank you: this waits for a look, usually not longer than a day. Until then nobody else sees it. There is nothing to do.
held-note-staff = This waits for a look. Only its author and moderators see it.
flash-held = Thank you. It waits for a look, usually not longer than a day.
error-newcomer-links = For now, two links are the most in one contribution. That protects everybody from advertising, and ends by itself: after the first day, once two contributions stand.
error-newcomer-speed = That is a lot for one hour. For newcomers there is a limit, which ends after the first day, once two contributions stand. What is written here stays; in an hour it can be sent.
error-newcomer-pictures = For now, one picture is the most. That ends by itself: after the first day, once two contributions stand.
trust-form-title = Newcomers
field-holds_newcomers = Look at newcomers’ first contributions before they are shown
hint-holds_newcomers = Somebody’s first two ideas or comments wait for a moderator. They are told that a look usually takes a day at most.
votes-aside = { $count ->
    [one] { $count } vote was set aside
   *[other] { $count } votes were set aside
}
votes-aside-some = Votes were set aside
conflict-votes-aside = These votes were set aside by a moderator, so they cannot be changed now. Whoever cast them was told why and can appeal.
why-closed-aside = A moderator has set these votes aside.

## What moderators read

watch-open = Look at the votes
watch-title = The votes, looked at closer
watch-lead = What looks odd may have a good reason: a link that was shared, a family, an office. Setting votes aside is for what has none.
watch-shape = { $count ->
    [one] { $count } vote
   *[other] The newest { $count } votes
}
watch-ages = Accounts on the day they voted: { $days } younger than three days, { $weeks } younger than a month, { $older } older.
watch-hours = Votes by hour
watch-hour = From
watch-votes = Votes
watch-hidden = The counts of this question stay hidden until voting is over: here, too.
watch-who = Votes that stand out
watch-who-lead = Accounts that were new when they voted, or that were here from the same network with the same browser within a day. Which network that is, nobody is shown.
watch-nobody = No vote stands out.
watch-aside = set aside
watch-household = same place { $number }
watch-since = Account since
watch-voted = voted
watch-reason-hint = Everybody reads it beside the count, and whoever voted gets it with the way to appeal.
kind-set-aside = Set votes aside
kind-count = Let votes count again
flash-set-aside = The votes are set aside. The count says so.
flash-counted-again = The votes count again.

## Signs of advertising, for moderators alone

signal-links = many links
signal-link-only = a link and little else
signal-shortener = a link that hides where it leads
signal-capitals = mostly capitals
signal-repeated = the same over and over
signal-elsewhere = the same text elsewhere lately
signal-fast = minutes after registering
signal-words = words of advertising
