# A long talk: its order, its pages, what is new.

talk-new-badge = New
talk-new-since = { $count ->
    [one] { $shown } new comment since { $date }
   *[other] { $shown } new comments since { $date }
}
talk-summary = In short
talk-summary-renew = Renew
talk-sum-up = Sum up the talk
talk-company = What { $name } says
talk-read = read it there
talk-all = ← All comments
talk-order = Order
talk-earlier-replies = Earlier replies
talk-from-start = From the start
talk-next = More comments
talk-more-replies = { $count ->
    [one] { $shown } more reply
   *[other] { $shown } more replies
}
talk-more-new = { $count ->
    [one] { $shown } new
   *[other] { $shown } new
}
order-oldest = As it came
order-newest = Newest first
order-helpful = Most helpful first
conflict-comment-gone = This comment is hidden or gone.
conflict-own-comment = What the people behind an idea say about it is the idea already.
flash-comment-edited = Your comment says it the new way now.
flash-comment-removed = Your comment is gone. Answers to it stay.
flash-shaped = Thank you. Whoever wrote it hears of it.
flash-unshaped = The mark is gone.
chapter-comment_versions = What your comments said before
chapter-opinions = What you found helpful
chapter-mentions = Where others name you
chapter-shaped = What you said shaped an idea
chapter-summaries = Talks you summed up
chapter-visits = When you were at which idea
fact-is_helpful = Helpful
fact-typed = Name as typed
fact-before_at = End of the visit before
