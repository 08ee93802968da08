# The moderators' queue: cases, decisions, keys.

queue-title = The queue
queue-waiting = { $count ->
    [one] One thing waits for a human.
   *[other] { $count } things wait for a human.
}
queue-waiting-more = More than { $count } things wait for a human.
queue-kinds = Kinds of cases
queue-all = All
case-report = Reported
case-held = Held
case-suspicion = Looks like advertising
case-likeness = Looks alike
case-appeal = Appeal
case-suggestion = Unanswered change
case-criticism = Criticism
case-burst = Burst of votes
case-double = Double account
case-ended-ruled = Decided:
case-ended-dismissed = Kept, nothing wrong with it:
case-ended-answered = Answered:
case-ended-lapsed = Gone by itself:
queue-undo = Undo
queue-undo-reason = Hidden by mistake and taken back at once.
queue-keys = Keys:
queue-key-move = next, previous
queue-key-open = open
queue-key-keep = keep
queue-key-hide = hide
queue-key-reason = reason
queue-key-undo = undo
queue-key-select = select
queue-key-help = these keys
queue-needs-reason = A reason is needed to hide it.
queue-cannot-hide = This cannot be hidden from here.
queue-select = Select: { $title }
queue-mine = mine
queue-bulk = Decide several at once
queue-bulk-more = For the cases selected above. Nothing happens before the preview is confirmed.
queue-action = What is to be done
queue-keep-report = Keep
queue-keep-held = Let it be seen
queue-keep-suspicion = It is no advertising
queue-keep-likeness = They are different
queue-keep-appeal = Close
queue-keep-suggestion = It may wait
queue-keep-criticism = No answer is needed
queue-keep-burst = The votes are real
queue-keep-double = They are two people
queue-preview = Preview
queue-preview-lead = { $count ->
    [one] One case is selected. Nothing has happened yet.
   *[other] { $count } cases are selected. Nothing has happened yet.
}
queue-preview-keep = { $count ->
    [one] One case will be closed without a ruling.
   *[other] { $count } cases will be closed without a ruling.
}
queue-preview-hide = { $count ->
    [one] One contribution will be hidden. Its author will read:
   *[other] { $count } contributions will be hidden, each by a ruling of its own. Their authors will read:
}
queue-preview-cannot = Cannot be decided so: take it out of the selection.
queue-preview-hides = Will be hidden; its reports count as right.
queue-preview-keeps = Stays, or is seen again; its reports count as unfounded.
queue-confirm = Confirm
queue-empty = Nothing waits.
queue-empty-more = A good moment to thank somebody.
queue-rule = Rule
queue-no-rule = None
queue-reply = Saved reply
queue-no-reply = None
queue-reason = Reason
queue-reason-hint = Its author reads it when the contribution is hidden.
queue-reason-hint-reply = If left empty, the saved reply is the reason.
queue-gone = Not there any more
queue-reports = { $count ->
    [one] one report
   *[other] { $count } reports
}
queue-is-held = Held back: only its author and the staff see it until this is decided.
queue-is-hidden = Hidden by a moderator.
queue-in-place = See it in its place
queue-looks-like = Looks like:
queue-author = Author
queue-against = { $count ->
    [one] one ruling against
   *[other] { $count } rulings against
}
queue-owner = Answers for it
queue-since = open since { $date }
queue-signals = What was noticed
queue-reporters = Reported by
queue-stranger = without an account
queue-illegal = said to be illegal
queue-more-reports = { $count } reports in all
queue-like = Decided in like cases
queue-claimed-by = { $name } is looking at it until { $until }.
queue-claimed = Reserved until { $until }: nobody else decides it meanwhile.
queue-give-back = Give it back
queue-claim = Reserve for ten minutes
queue-more-rulings = Other rulings
queue-appeal = Appeals are answered on their own page.
queue-own = Somebody else has to decide this one.
flash-case-kept = Kept. The case is closed.
flash-case-hidden = Hidden. The case is closed.
flash-case-claimed = Reserved for ten minutes.
flash-case-given-back = Given back.
flash-case-undone = Taken back. The case waits again.
flash-cases-decided = Done. Each case was decided by itself.
flash-criticism-marked = It waits for an answer of the company.
criticism-mark = Wants an answer
conflict-case-decided = This case was decided meanwhile. What was decided stands below.
conflict-case-claimed = Somebody else is looking at this case right now.
conflict-too-late = It is too late to undo this here. A ruling on the page of the thing still can.
work-cases = { $count ->
    [one] One case waits
   *[other] { $count } cases wait
}
queue-preview-remove = { $count } contributions will be taken down, each by a ruling of its own. Their authors will read:
