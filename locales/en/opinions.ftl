# Whether a comment helps.

opinion-helpful = Helpful
opinion-unhelpful = Not helpful
opinion-count = { $count ->
    [one] { $shown } person finds this helpful
   *[other] { $shown } people find this helpful
}
