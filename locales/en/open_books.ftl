# The open books: what was moderated, and its figures.

books-title = Open books
books-lead = What moderators took away or closed here, on what ground, and what became of it. Without names: nobody is put on display.
books-figures = Figures of the half-year
books-proof-link = How to check that nothing was rewritten
books-filter-kind = What was done
books-filter-half = Half-year
books-half-1 = First half of { $year }
books-half-2 = Second half of { $year }
books-none = Nothing was restricted here.
books-none-more = A good sign.
books-done-approve = Approved
books-done-hold = Held back again
books-done-hide = Hidden
books-done-restore = Made visible again
books-done-remove = Removed
books-done-lock = Discussion closed
books-done-unlock = Discussion opened again
books-done-slow = Discussion slowed down
books-done-unslow = Discussion at full speed again
books-done-merge = Merged
books-done-unmerge = Separated again
books-done-warn = Warned
books-done-forgive = Warning taken back
books-done-limit = Limited to reading and voting
books-done-unlimit = May write again
books-done-suspend = Suspended
books-done-ban = Excluded
books-done-reinstate = Let in again
books-done-set-aside = Votes set aside
books-done-move = Moved to another question
books-done-retag = Other tags chosen
books-done-count = Votes counted again
books-thing = What it was about
books-thing-idea = Idea
books-thing-comment = Comment
books-thing-refinement = Suggested change
books-thing-person = Account
books-thing-appeal = Appeal
books-ground = Ground
books-ground-rule = Rule of the house:
books-ground-a-rule = a rule of the house
books-ground-law = By law:
books-ground-none = No rule broken: to keep order
books-until = until { $date }
books-undone = taken back { $date }
books-origin-own = A moderator noticed it
books-origin-report = Somebody reported it
books-origin-notice = A notice of illegal content
books-origin-machine = The program noticed it
books-origin-appeal = An appeal
books-detected = found by machine, decided by a person
books-appeal-none = Not appealed
books-appeal-open = Appealed, not decided yet
books-appeal-upheld = Appealed and confirmed
books-appeal-overturned = Appealed and overturned
books-sealed = sealed as number { $number }
books-proof = How to check it
books-proof-lead = Every decision is sealed within minutes: what was done, to what kind of thing, on what ground, on which day. The file holds all of them, without names and without content. Whoever changes one afterwards, leaves one out or slips one in breaks the seals.
books-proof-download = Download the sealed decisions
books-proof-how = It hashes every entry with SHA-256, builds the Merkle tree of each batch (RFC 9162), follows the chain from the first seal to the last, counts the decisions of each half-year and holds them against the published figures. Decisions bear a mark, so that none can be kept closed. In a file that was altered it names the first batch that does not fit. Decisions from before this proof was introduced are not in the file.
books-privacy = Why there are no names
books-privacy-text = Only the day is told, and nothing leads to the content or to people. The moderator’s reason goes to whoever is concerned; it stands here only when somebody has checked that it names nobody. The rule it rests on always does.
books-figures-title = Moderation in figures
books-figures-lead = As Regulation (EU) 2022/2065, articles 15 and 24, lists them. Days and half-years are counted in UTC.
books-figures-goes-on = This half-year is not over: the figures still change.
books-rulings = Decisions that restrict
books-rulings-caption = By kind and ground
books-rulings-none = No decision restricted anything.
books-rulings-all = { $count ->
    [one] { $shown } decision in all.
   *[other] { $shown } decisions in all.
}
books-rulings-overturned = { $count ->
    [one] { $shown } was taken back since.
   *[other] { $shown } were taken back since.
}
books-own = Of their own accord, without a report: { $shown }
books-machine = Found by machine: { $shown }.
books-machine-how = The program only points; a person decides each time.
books-count = Number
books-overturned = Taken back
books-notices = Notices of illegal content
books-notices-caption = By the rule that the notice named
books-notices-none = No notice came.
books-notices-all = { $count ->
    [one] { $shown } notice.
   *[other] { $shown } notices.
}
books-median = Median time to a decision:
books-median-head = Median time
books-category = Category
books-category-other = Other, or not said
books-outside = Without an account
books-by-law = Acted on by law
books-by-rule = Acted on by a rule
books-settled = Settled
books-complaints = Appeals
books-complaints-caption = By who appealed, and the ground of the decision
books-complaints-none = Nobody appealed.
books-median-complaints = Median time to an answer:
books-from = From
books-from-author = Whoever was restricted
books-from-reporter = Whoever had reported
books-decided = Decided
books-reversed = Overturned
books-suspensions = Suspensions (article 23)
books-suspensions-none = Nobody was suspended.
books-takeaway = Take the figures away
books-takeaway-text = As a table, or for programs.
books-not-counted = Not counted here: orders of authorities (articles 9 and 10), disputes before out-of-court bodies (article 21), and monthly active people. The company reports these itself.
books-counted-at = Counted { $date }.
took-minutes = { $count ->
    [one] { $shown } minute
   *[other] { $shown } minutes
}
took-hours = { $count ->
    [one] { $shown } hour
   *[other] { $shown } hours
}
took-days = { $count ->
    [one] { $shown } day
   *[other] { $shown } days
}
took-nothing = nothing to measure
flash-reason-opened = Everybody can read the reason now.
flash-reason-closed = The reason is for whoever is concerned again.
conflict-reason-names = This reason names the person concerned. It stays with them.
conflict-reason-leads = This reason holds an address or a number that may lead to somebody. It stays with whoever is concerned.
chapter-open_reasons = Reasons made public
