# Closing a question.

closing-title = Close the question
closing-link = Close the question
closing-lead = Whoever gave us an idea gets an answer. Once every idea has one, the question can be closed.
closing-undecided = { $count ->
    [one] One idea waits for an answer
   *[other] { $count } ideas wait for an answer
}
closing-undecided-more = Those that were not chosen may share one reason; each has room for a line of its own.
closing-fates = What becomes of each
closing-fate-no = Not this time
closing-fate-later = Keep for later
closing-fate-apart = Its own answer
closing-line = A line for this one
closing-shared = The reason they share
closing-shared-hint = Their authors read it as an answer to them. Markdown works.
closing-answer = Answer these ideas
closing-ready = Every idea has its answer
closing-summary = What we take with us
closing-summary-hint = What you learned, what you will do, when people hear more. It stands above the ideas. Markdown works.
closing-send = Sign and close
closing-word = What we take with us
flash-question-closed = The question is closed. Thank you: nobody was left without an answer.
flash-answered-together = Answered. Their authors hear from you by mail.
conflict-standing = This question is always open: it does not close.
conflict-phase-review = A question can be closed once voting is over.
conflict-undecided = Some ideas have no answer yet. Answer them first; then the question can be closed.
conflict-question-closed = This question is closed: everything in it keeps an outcome.
conflict-decision-waits = An earlier answer is still between us and the author. Show it to everybody first.
